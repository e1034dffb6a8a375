module pim_bundle(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, vectors, step, first, take, take_relu, read_data, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [4:0] row;
  wire [4:0] row;
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
  input [15:0] write_data;
  wire [15:0] write_data;
  input compute;
  wire compute;
  input [2:0] compute_column;
  wire [2:0] compute_column;
  input [15:0] vectors;
  wire [15:0] vectors;
  input step;
  wire step;
  input first;
  wire first;
  input take;
  wire take;
  input take_relu;
  wire take_relu;
  output [15:0] read_data;
  wire [15:0] read_data;
  output [31:0] results;
  wire [31:0] results;
  wire [15:0] compute_data;
  row_array_32x8x16 bank_0 (
    .clk(clk),
    .close_compute(close_compute),
    .close_memory(close_memory),
    .column(column),
    .compute(compute),
    .compute_column(compute_column),
    .compute_data(compute_data),
    .open_compute(open_compute),
    .open_memory(open_memory),
    .read(read),
    .read_data(read_data),
    .row(row),
    .rst(rst),
    .write(write),
    .write_data(write_data)
  );
  unit_i8_k2_v1_f1 unit (
    .clk(clk),
    .first(first),
    .relu(take_relu),
    .results(results),
    .rst(rst),
    .step(step),
    .take(take),
    .values(compute_data),
    .vectors(vectors)
  );
endmodule

module pim_compute_row(clk, rst, activate, row, close, is_open, at_rest, held, can_activate, soon, can_close, ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input activate;
  wire activate;
  input [4:0] row;
  wire [4:0] row;
  input close;
  wire close;
  output is_open;
  reg is_open;
  output at_rest;
  wire at_rest;
  output [4:0] held;
  reg [4:0] held;
  output can_activate;
  wire can_activate;
  output soon;
  wire soon;
  output can_close;
  wire can_close;
  output ready;
  reg ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [4:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [4:0] _10_;
  wire [4:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [4:0] _15_;
  wire [4:0] busy;
  wire over;
  assign over = ! busy;
  assign at_rest = _00_ & over;
  assign can_close = ready & over;
  assign _00_ = ~ is_open;
  assign _01_ = busy <= 1'h1;
  assign soon = _00_ & _01_;
  assign _02_ = ~ over;
  assign _03_ = busy - _02_;
  assign _04_ = ~ ready;
  assign _05_ = is_open & _04_;
  assign _06_ = _05_ & over;
  always @(posedge clk)
    if (rst) is_open <= 1'h0;
    else is_open <= _13_;
  always @(posedge clk)
    if (activate) held <= row;
  reg [2:0] _29_;
  always @(posedge clk)
    if (rst) _29_ <= 3'h0;
    else _29_ <= { _10_[3:2], _10_[0] };
  assign { busy[3:2], busy[0] } = _29_;
  reg busy_reg_1 ;
  always @(posedge clk)
    if (_07_) busy_reg_1  <= 1'h0;
    else busy_reg_1  <= _03_[1];
  assign busy[1] = busy_reg_1 ;
  reg busy_reg_4 ;
  always @(posedge clk)
    if (_08_) busy_reg_4  <= 1'h0;
    else busy_reg_4  <= _15_[4];
  assign busy[4] = busy_reg_4 ;
  always @(posedge clk)
    if (_09_) ready <= 1'h0;
    else ready <= _14_;
  assign _07_ = | { activate, close, _06_, rst };
  assign _08_ = | { activate, close, rst };
  assign _09_ = | { close, rst };
  assign _10_[3:0] = close ? 4'hd : _11_[3:0];
  assign _12_ = close ? 1'h0 : is_open;
  assign _13_ = _12_ | activate;
  assign _14_ = ready | _06_;
  assign _15_ = _06_ ? 5'h14 : _03_;
  assign _11_[3:0] = activate ? 4'hc : _15_[3:0];
  assign _10_[4] = 1'h0;
  assign can_activate = at_rest;
  assign _11_[4] = 1'h0;
endmodule

module pim_memory_row(clk, rst, activate, row, close, read, write, is_open, at_rest, held, can_activate, can_close, ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input activate;
  wire activate;
  input [4:0] row;
  wire [4:0] row;
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
  output [4:0] held;
  reg [4:0] held;
  output can_activate;
  wire can_activate;
  output can_close;
  wire can_close;
  output ready;
  reg ready;
  wire _00_;
  wire _01_;
  wire [4:0] _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [4:0] _11_;
  wire [4:0] _12_;
  wire _13_;
  wire [4:0] _14_;
  wire [4:0] _15_;
  wire [4:0] _16_;
  wire _17_;
  wire _18_;
  wire [4:0] busy;
  wire over;
  assign over = ! busy;
  assign _00_ = ~ is_open;
  assign at_rest = _00_ & over;
  assign can_close = ready & over;
  assign _01_ = ~ over;
  assign _02_ = busy - _01_;
  assign _03_ = ~ ready;
  assign _04_ = is_open & _03_;
  assign _05_ = _04_ & over;
  assign _06_ = busy < 3'h6;
  assign _07_ = read & _06_;
  always @(posedge clk)
    if (rst) is_open <= 1'h0;
    else is_open <= _18_;
  always @(posedge clk)
    if (activate) held <= row;
  reg [2:0] _32_;
  always @(posedge clk)
    if (rst) _32_ <= 3'h0;
    else _32_ <= { _12_[3:2], _12_[0] };
  assign { busy[3:2], busy[0] } = _32_;
  reg busy_reg_1 ;
  always @(posedge clk)
    if (_08_) busy_reg_1  <= 1'h0;
    else busy_reg_1  <= _02_[1];
  assign busy[1] = busy_reg_1 ;
  reg busy_reg_4 ;
  always @(posedge clk)
    if (_09_) busy_reg_4  <= 1'h0;
    else busy_reg_4  <= _16_[4];
  assign busy[4] = busy_reg_4 ;
  always @(posedge clk)
    if (_10_) ready <= 1'h0;
    else ready <= _13_;
  assign _08_ = | { activate, close, write, _07_, _05_, rst };
  assign _09_ = | { activate, close, rst };
  assign _10_ = | { close, rst };
  assign _13_ = ready | _05_;
  assign _14_ = _05_ ? 5'h14 : _02_;
  assign _15_ = _07_ ? 5'h05 : _14_;
  assign _16_ = write ? 5'h15 : _15_;
  assign _11_[3:0] = activate ? 4'hc : _16_[3:0];
  assign _12_[3:0] = close ? 4'hd : _11_[3:0];
  assign _17_ = close ? 1'h0 : is_open;
  assign _18_ = _17_ | activate;
  assign _11_[4] = 1'h0;
  assign _12_[4] = 1'h0;
  assign can_activate = at_rest;
endmodule

module pim_traffic_dual(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o__ready, o_results__ready, o_status__ready, i__ready, i_data__ready, o__payload, o__valid, o_results__payload, o_results__valid, o_status__payload, o_status__valid, o_commands__payload, o_commands__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [15:0] i_data__payload;
  wire [15:0] i_data__payload;
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
  output [15:0] o__payload;
  wire [15:0] o__payload;
  output o__valid;
  wire o__valid;
  output [255:0] o_results__payload;
  wire [255:0] o_results__payload;
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
  reg arriving_2;
  reg arriving_3;
  reg arriving_4;
  reg arriving_5;
  reg arriving_6;
  reg arriving_7;
  reg arriving_8;
  reg arriving_9;
  wire [15:0] data;
  wire [15:0] i__payload_40 ;
  wire [255:0] i__payload_52 ;
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
  assign _01_ = arrived + arriving_15;
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
    if (rst) arrived <= 5'h00;
    else arrived <= _03_;
  pim_traffic_dual__controller controller (
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
  pim_traffic_dual__device device (
    .clk(clk),
    .command(o_commands__payload),
    .enable(o_commands__valid),
    .read_168 (i__payload_40 ),
    .read_valid(i__valid_38 ),
    .results(i__payload_52 ),
    .results_valid(i__valid_50 ),
    .rst(rst),
    .write_data(data)
  );
  pim_traffic_dual__reads reads (
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
  pim_traffic_dual__results_77  results_77  (
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

module pim_traffic_dual__controller(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o_status__ready, read_room, results_room, read_reserve, i__ready, i_data__ready, written, results_reserve, o_commands__valid, o_commands__payload, o_status__valid, o_status__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [15:0] i_data__payload;
  wire [15:0] i_data__payload;
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
  output [15:0] written;
  wire [15:0] written;
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
  wire [61:0] _08_;
  wire [61:0] _09_;
  wire [3:0] _10_;
  wire [3:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire asks;
  wire [35:0] busy;
  wire [15:0] can_act;
  wire [1:0] can_activate;
  wire [3:0] can_close;
  wire [1:0] can_comp;
  wire [15:0] can_copy;
  wire [15:0] can_copy_81 ;
  wire can_gwrite;
  wire can_gwrite_107 ;
  wire [3:0] can_open;
  wire [15:0] can_pre;
  wire [15:0] can_read;
  wire [15:0] can_read_77 ;
  wire [1:0] can_readres;
  wire can_refresh;
  wire can_step;
  wire [15:0] can_write;
  wire [15:0] can_write_79 ;
  reg [15:0] close;
  wire [65:0] column;
  wire column_taken;
  wire column_valid;
  wire [65:0] command;
  wire [65:0] command_55 ;
  wire [3:0] compute_engaged;
  wire compute_holds;
  wire compute_may;
  wire compute_moves;
  wire [3:0] compute_open;
  wire [19:0] compute_rows;
  wire compute_wants;
  wire drain;
  wire enable;
  wire [15:0] engaged;
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
  wire [15:0] open;
  wire [95:0] pending;
  wire [5:0] results_after;
  wire [65:0] row;
  wire row_taken;
  wire row_valid;
  wire [79:0] rows;
  wire steps_busy;
  wire taken;
  wire taken_56 ;
  wire [15:0] \until ;
  wire valid_50 ;
  wire [21:0] vectors_busy;
  wire [15:0] wants_closed;
  assign _00_ = taken | valid_50 ;
  assign _03_ = _00_ | column_valid;
  assign enable = _03_ | row_valid;
  assign _04_ = column[3:0] == 2'h2;
  assign read_reserve = column_taken & _04_;
  assign free = ~ hold_columns;
  assign can_read = can_read_77  & { free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free };
  assign can_write = can_write_79  & { free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free };
  assign _01_ = ~ hold_copy;
  assign _02_ = free & _01_;
  assign can_copy = can_copy_81  & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _05_ = can_gwrite_107  & free;
  assign _06_ = ~ hold_gwrite;
  assign can_gwrite = _05_ & _06_;
  assign _07_ = command_55 [3:0] == 3'h7;
  assign compute_moves = taken_56  & _07_;
  always @(posedge clk)
    o_commands__payload <= command;
  always @(posedge clk)
    if (rst) close <= 16'h0000;
    else close <= wants_closed;
  always @(posedge clk)
    if (rst) o_commands__valid <= 1'h0;
    else o_commands__valid <= enable;
  assign column_taken = taken ? 1'h0 : _14_;
  assign taken_56  = taken ? 1'h0 : valid_50 ;
  assign _08_ = column_valid ? column[65:4] : row[65:4];
  assign _09_ = valid_50  ? command_55 [65:4] : _08_;
  assign command[65:4] = taken ? 62'h0000000000000000 : _09_;
  assign _10_ = column_valid ? column[3:0] : row[3:0];
  assign _11_ = valid_50  ? command_55 [3:0] : _10_;
  assign command[3:0] = taken ? 4'h4 : _11_;
  assign _12_ = column_valid ? 1'h0 : row_valid;
  assign _13_ = valid_50  ? 1'h0 : _12_;
  assign row_taken = taken ? 1'h0 : _13_;
  assign _14_ = valid_50  ? 1'h0 : column_valid;
  pim_traffic_dual__controller__door door (
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
  pim_traffic_dual__controller__queue queue (
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
  pim_traffic_dual__controller__refresh refresh (
    .can_refresh(can_refresh),
    .clk(clk),
    .drain(drain),
    .held(held),
    .rst(rst),
    .taken(taken),
    .\until (\until ),
    .valid(taken)
  );
  pim_traffic_dual__controller__timers timers (
    .can_act_111 (can_act),
    .can_activate(can_activate),
    .can_close(can_close),
    .can_comp(can_comp),
    .can_copy(can_copy_81 ),
    .can_gwrite(can_gwrite_107 ),
    .can_open(can_open),
    .can_pre(can_pre),
    .can_read_113 (can_read_77 ),
    .can_readres(can_readres),
    .can_refresh(can_refresh),
    .can_step(can_step),
    .can_write_117 (can_write_79 ),
    .clk(clk),
    .command(command),
    .compute_engaged(compute_engaged),
    .compute_open(compute_open),
    .compute_rows(compute_rows),
    .enable(enable),
    .engaged(engaged),
    .open(open),
    .results_after(results_after),
    .rows(rows),
    .rst(rst)
  );
  pim_traffic_dual__controller__turns turns (
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
  pim_traffic_dual__controller__waves waves (
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
    .reserve(results_reserve),
    .results_after(results_after),
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

module pim_traffic_dual__controller__door(clk, rst, i__payload, i__valid, write, i_data__valid, o_status__ready, i__ready, o_queue__valid, o_waves__valid, i_data__ready, o_queue__ready, o_waves__ready, steps_busy, o_waves__payload, request, o_status__valid, o_status__payload, pending, busy, vectors_busy
);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [15:0] write;
  wire [15:0] write;
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
  input [95:0] pending;
  wire [95:0] pending;
  input [35:0] busy;
  wire [35:0] busy;
  input [21:0] vectors_busy;
  wire [21:0] vectors_busy;
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
  wire [8:0] _118_;
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
  wire [11:0] _130_;
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
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire _179_;
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
  wire [2:0] _198_;
  wire [2:0] _199_;
  wire [2:0] _200_;
  wire [2:0] _201_;
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
  reg [3:0] open_rows;
  wire ordinary;
  wire [5:0] reasons;
  reg [4:0] rows_0 ;
  reg [4:0] rows_1 ;
  reg [4:0] rows_2 ;
  reg [4:0] rows_3 ;
  reg [3:0] steps;
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
  assign _124_ = ~ header;
  assign reasons[1] = is_gemv & _124_;
  assign _165_ = _148_ | _113_;
  assign _001_ = _165_ | _128_;
  assign _012_ = _140_ & _001_;
  assign _056_ = _034_ | _045_;
  assign _062_ = _023_ & _056_;
  assign _067_ = _012_ | _062_;
  assign _074_ = ! request[62:55];
  assign _080_ = request[62:55] > 4'h8;
  assign _087_ = _074_ | _080_;
  assign _098_ = is_header & _087_;
  assign _104_ = _067_ | _098_;
  assign _118_ = request[34:27] + steps;
  assign _119_ = _118_ > 4'h8;
  assign _120_ = _113_ | _119_;
  assign _121_ = is_gemv & _120_;
  assign _122_ = _104_ | _121_;
  assign _125_ = _123_ | _113_;
  assign _126_ = is_g_act & _125_;
  assign _127_ = _122_ | _126_;
  assign _129_ = is_comp & _128_;
  assign reasons[2] = _127_ | _129_;
  assign _130_ = request[45:35] + steps;
  assign _131_ = _130_ > 5'h18;
  assign _132_ = is_gemv & _131_;
  assign _034_ = request[45:35] >= 5'h18;
  assign _133_ = is_comp & _034_;
  assign reasons[3] = _132_ | _133_;
  assign _134_ = & open_rows;
  assign _135_ = ~ _134_;
  assign reasons[4] = is_comp & _135_;
  assign _136_ = open_rows >> request[9:4];
  assign _137_ = is_g_act & _136_;
  assign _138_ = | open_rows;
  assign _139_ = is_gemv & _138_;
  assign _141_ = _137_ | _139_;
  assign _143_ = open_rows[0] & _142_;
  assign _144_ = rows_0  == request[26:10];
  assign _145_ = _143_ & _144_;
  assign _147_ = open_rows[1] & _146_;
  assign _149_ = rows_1  == request[26:10];
  assign _150_ = _147_ & _149_;
  assign _152_ = open_rows[2] & _151_;
  assign _153_ = rows_2  == request[26:10];
  assign _154_ = _152_ & _153_;
  assign _156_ = open_rows[3] & _155_;
  assign _157_ = rows_3  == request[26:10];
  assign _158_ = _156_ & _157_;
  assign _159_ = | { _158_, _154_, _150_, _145_ };
  assign _160_ = _140_ & _159_;
  assign reasons[5] = _141_ | _160_;
  assign _140_ = | { is_copy, is_write, is_read };
  assign _161_ = busy[5:1] == request[26:10];
  assign _162_ = busy[0] & _161_;
  assign _163_ = busy[11:7] == request[26:10];
  assign _164_ = busy[6] & _163_;
  assign _166_ = busy[17:13] == request[26:10];
  assign _167_ = busy[12] & _166_;
  assign _142_ = ! request[9:6];
  assign _168_ = _167_ & _142_;
  assign _169_ = busy[23:19] == request[26:10];
  assign _170_ = busy[18] & _169_;
  assign _146_ = request[9:6] == 1'h1;
  assign _171_ = _170_ & _146_;
  assign _172_ = busy[29:25] == request[26:10];
  assign _173_ = busy[24] & _172_;
  assign _151_ = request[9:6] == 2'h2;
  assign _174_ = _173_ & _151_;
  assign _175_ = busy[35:31] == request[26:10];
  assign _176_ = busy[30] & _175_;
  assign _155_ = request[9:6] == 2'h3;
  assign _177_ = _176_ & _155_;
  assign _178_ = | { _177_, _174_, _171_, _168_, _164_, _162_ };
  assign _179_ = _140_ & _178_;
  assign _023_ = | { is_copy, is_gwrite };
  assign _180_ = request[45:35] >= vectors_busy[5:1];
  assign _002_ = vectors_busy[0] & _180_;
  assign _003_ = request[45:35] < vectors_busy[10:6];
  assign _004_ = _002_ & _003_;
  assign _005_ = request[45:35] >= vectors_busy[16:12];
  assign _006_ = vectors_busy[11] & _005_;
  assign _007_ = request[45:35] < vectors_busy[21:17];
  assign _008_ = _006_ & _007_;
  assign _009_ = | { _008_, _004_ };
  assign _010_ = _009_ | steps_busy;
  assign _011_ = _023_ & _010_;
  assign _013_ = _179_ | _011_;
  assign _014_ = is_gemv | is_comp;
  assign _015_ = pending[0] & pending[11];
  assign _016_ = pending[12] & pending[23];
  assign _017_ = pending[24] & pending[35];
  assign _018_ = pending[36] & pending[47];
  assign _019_ = pending[48] & pending[59];
  assign _020_ = pending[60] & pending[71];
  assign _021_ = pending[72] & pending[83];
  assign _022_ = pending[84] & pending[95];
  assign _024_ = | { _022_, _021_, _020_, _019_, _018_, _017_, _016_, _015_ };
  assign _025_ = _014_ & _024_;
  assign _026_ = _013_ | _025_;
  assign _029_ = _027_ & _028_;
  assign _032_ = _030_ & _031_;
  assign _036_ = _033_ & _035_;
  assign _039_ = _037_ & _038_;
  assign _042_ = _040_ & _041_;
  assign _046_ = _043_ & _044_;
  assign _049_ = _047_ & _048_;
  assign _052_ = _050_ & _051_;
  assign _053_ = | { _052_, _049_, _046_, _042_, _039_, _036_, _032_, _029_ };
  assign _054_ = is_gemv & _053_;
  assign _055_ = _026_ | _054_;
  assign _027_ = pending[0] & pending[1];
  assign _057_ = pending[5:4] == request[9:4];
  assign _058_ = _027_ & _057_;
  assign _028_ = pending[10:6] == request[26:10];
  assign _059_ = _058_ & _028_;
  assign _030_ = pending[12] & pending[13];
  assign _060_ = pending[17:16] == request[9:4];
  assign _061_ = _030_ & _060_;
  assign _031_ = pending[22:18] == request[26:10];
  assign _063_ = _061_ & _031_;
  assign _033_ = pending[24] & pending[25];
  assign _064_ = pending[29:28] == request[9:4];
  assign _065_ = _033_ & _064_;
  assign _035_ = pending[34:30] == request[26:10];
  assign _066_ = _065_ & _035_;
  assign _037_ = pending[36] & pending[37];
  assign _068_ = pending[41:40] == request[9:4];
  assign _069_ = _037_ & _068_;
  assign _038_ = pending[46:42] == request[26:10];
  assign _070_ = _069_ & _038_;
  assign _040_ = pending[48] & pending[49];
  assign _071_ = pending[53:52] == request[9:4];
  assign _072_ = _040_ & _071_;
  assign _041_ = pending[58:54] == request[26:10];
  assign _073_ = _072_ & _041_;
  assign _043_ = pending[60] & pending[61];
  assign _075_ = pending[65:64] == request[9:4];
  assign _076_ = _043_ & _075_;
  assign _044_ = pending[70:66] == request[26:10];
  assign _077_ = _076_ & _044_;
  assign _047_ = pending[72] & pending[73];
  assign _078_ = pending[77:76] == request[9:4];
  assign _079_ = _047_ & _078_;
  assign _048_ = pending[82:78] == request[26:10];
  assign _081_ = _079_ & _048_;
  assign _050_ = pending[84] & pending[85];
  assign _082_ = pending[89:88] == request[9:4];
  assign _083_ = _050_ & _082_;
  assign _051_ = pending[94:90] == request[26:10];
  assign _084_ = _083_ & _051_;
  assign _085_ = | { _084_, _081_, _077_, _073_, _070_, _066_, _063_, _059_ };
  assign _086_ = is_g_act & _085_;
  assign conflict = _055_ | _086_;
  assign \$signal$26  = | { is_gwrite, is_write };
  assign ordinary = | { is_copy, is_gwrite, is_write, is_read };
  assign _088_ = ~ o_status__valid;
  assign _089_ = _088_ | o_status__ready;
  assign _090_ = \$signal  & _089_;
  assign _091_ = ~ \$signal$26 ;
  assign _092_ = i_data__valid | _091_;
  assign \$signal$28  = _090_ & _092_;
  assign \$signal$32  = ordinary & _094_;
  assign _095_ = ~ ordinary;
  assign _096_ = ~ is_header;
  assign _097_ = _095_ & _096_;
  assign _094_ = ~ _093_;
  assign to_waves = _097_ & _094_;
  assign _099_ = \$signal$28  & \$signal$32 ;
  assign o_queue__valid = _099_ & _100_;
  assign _101_ = \$signal$28  & to_waves;
  assign o_waves__valid = _101_ & _100_;
  assign _102_ = o_queue__ready & _100_;
  assign _103_ = ~ to_waves;
  assign _100_ = ~ conflict;
  assign _105_ = o_waves__ready & _100_;
  assign _106_ = _103_ | _105_;
  assign _107_ = \$signal$32  ? _102_ : _106_;
  assign goes = \$signal$28  & _107_;
  assign i_data__ready = goes & \$signal$26 ;
  assign _093_ = | reasons;
  assign _108_ = goes & _094_;
  assign _109_ = ! request[9:4];
  assign _110_ = is_g_act & _109_;
  assign _111_ = request[9:4] == 1'h1;
  assign _112_ = is_g_act & _111_;
  assign _114_ = request[9:4] == 2'h2;
  assign _115_ = is_g_act & _114_;
  assign _116_ = request[9:4] == 2'h3;
  assign _117_ = is_g_act & _116_;
  always @(posedge clk)
    if (rst) \$signal  <= 1'h0;
    else if (i__ready) \$signal  <= i__valid;
  always @(posedge clk)
    if (_181_) request <= i__payload;
  always @(posedge clk)
    if (rst) o_status__valid <= 1'h0;
    else o_status__valid <= _197_;
  always @(posedge clk)
    if (rst) o_status__payload <= 3'h0;
    else if (goes) o_status__payload <= error;
  always @(posedge clk)
    if (rst) steps <= 4'h0;
    else if (_182_) steps <= request[58:55];
  always @(posedge clk)
    if (rst) header <= 1'h0;
    else if (_108_) header <= _195_;
  always @(posedge clk)
    if (rst) open_rows <= 4'h0;
    else if (_108_) open_rows <= { _188_, _194_, _190_, _192_ };
  always @(posedge clk)
    if (_183_) rows_0  <= request[14:10];
  always @(posedge clk)
    if (_184_) rows_1  <= request[14:10];
  always @(posedge clk)
    if (_185_) rows_2  <= request[14:10];
  always @(posedge clk)
    if (_186_) rows_3  <= request[14:10];
  assign _148_ = | request[9:8];
  assign _045_ = | request[54:46];
  assign _123_ = | request[9:6];
  assign _113_ = | request[26:15];
  assign _128_ = | request[34:30];
  assign _181_ = & { i__ready, i__valid };
  assign _182_ = & { _108_, is_header };
  assign _183_ = & { _110_, _108_ };
  assign _184_ = & { _112_, _108_ };
  assign _185_ = & { _115_, _108_ };
  assign _186_ = & { _117_, _108_ };
  assign _187_ = is_pim_pre ? 1'h0 : open_rows[3];
  assign _188_ = _187_ | _117_;
  assign _189_ = is_pim_pre ? 1'h0 : open_rows[1];
  assign _190_ = _189_ | _112_;
  assign _191_ = is_pim_pre ? 1'h0 : open_rows[0];
  assign _192_ = _191_ | _110_;
  assign _193_ = is_pim_pre ? 1'h0 : open_rows[2];
  assign _194_ = _193_ | _115_;
  assign _195_ = header | is_header;
  assign _196_ = o_status__ready ? 1'h0 : o_status__valid;
  assign _197_ = _196_ | goes;
  assign _198_ = reasons[4] ? 3'h5 : { reasons[5], reasons[5], 1'h0 };
  assign _199_ = reasons[3] ? 3'h4 : _198_;
  assign _200_ = reasons[2] ? 3'h3 : _199_;
  assign _201_ = reasons[1] ? 3'h2 : _200_;
  assign error = reasons[0] ? 3'h1 : _201_;
  assign o_waves__payload = { request[65:63], 4'h0, steps, request[54:0] };
endmodule

module pim_traffic_dual__controller__queue(clk, rst, write_data, read_room, can_read, can_write, can_copy, can_gwrite, i__valid, i__ready, column_valid, row_valid, asks, waits, written, column_taken, row_taken, close, i__payload, column, row
, pending, can_act, rows, open, can_pre, drain, may_act);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] write_data;
  wire [15:0] write_data;
  input read_room;
  wire read_room;
  input [15:0] can_read;
  wire [15:0] can_read;
  input [15:0] can_write;
  wire [15:0] can_write;
  input [15:0] can_copy;
  wire [15:0] can_copy;
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
  output [15:0] written;
  wire [15:0] written;
  input column_taken;
  wire column_taken;
  input row_taken;
  wire row_taken;
  input [15:0] close;
  wire [15:0] close;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  output [65:0] column;
  wire [65:0] column;
  output [65:0] row;
  wire [65:0] row;
  output [95:0] pending;
  wire [95:0] pending;
  input [15:0] can_act;
  wire [15:0] can_act;
  input [79:0] rows;
  wire [79:0] rows;
  input [15:0] open;
  wire [15:0] open;
  input [15:0] can_pre;
  wire [15:0] can_pre;
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
  wire [15:0] _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire [15:0] _124_;
  wire [15:0] _125_;
  wire [4:0] _126_;
  wire [4:0] _127_;
  wire [9:0] _128_;
  wire [4:0] _129_;
  wire [4:0] _130_;
  wire _131_;
  wire [9:0] _132_;
  wire [9:0] _133_;
  wire [4:0] _134_;
  wire [4:0] _135_;
  wire [9:0] _136_;
  wire [4:0] _137_;
  wire [4:0] _138_;
  wire [9:0] _139_;
  wire [9:0] _140_;
  wire [9:0] _141_;
  wire _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire [1:0] _146_;
  wire _147_;
  wire _148_;
  wire [1:0] _149_;
  wire [2:0] _150_;
  wire _151_;
  wire _152_;
  wire [1:0] _153_;
  wire _154_;
  wire _155_;
  wire [1:0] _156_;
  wire [2:0] _157_;
  wire [3:0] _158_;
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
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire _179_;
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
  wire _198_;
  wire [2:0] _199_;
  wire [2:0] _200_;
  wire _201_;
  wire [2:0] _202_;
  wire [2:0] _203_;
  wire [7:0] _204_;
  wire [7:0] _205_;
  wire [20:0] _206_;
  wire [20:0] _207_;
  wire [20:0] _208_;
  wire [20:0] _209_;
  wire [20:0] _210_;
  wire [20:0] _211_;
  wire [20:0] _212_;
  wire [20:0] _213_;
  wire [20:0] _214_;
  wire [20:0] _215_;
  wire [20:0] _216_;
  wire [20:0] _217_;
  wire [20:0] _218_;
  wire [20:0] _219_;
  wire [20:0] _220_;
  wire [20:0] _221_;
  wire _222_;
  wire _223_;
  wire _224_;
  wire _225_;
  wire _226_;
  wire _227_;
  wire _228_;
  wire _229_;
  wire _230_;
  wire _231_;
  wire _232_;
  wire _233_;
  wire _234_;
  wire _235_;
  wire _236_;
  wire _237_;
  wire _238_;
  wire _239_;
  wire _240_;
  wire _241_;
  wire _242_;
  wire _243_;
  wire _244_;
  wire _245_;
  wire _246_;
  wire _247_;
  wire _248_;
  wire _249_;
  wire _250_;
  wire _251_;
  wire _252_;
  wire _253_;
  wire _254_;
  wire _255_;
  wire _256_;
  wire _257_;
  wire _258_;
  wire _259_;
  wire _260_;
  wire _261_;
  wire _262_;
  wire _263_;
  wire _264_;
  wire _265_;
  wire _266_;
  wire _267_;
  wire _268_;
  wire _269_;
  wire [4:0] _270_;
  wire [4:0] _271_;
  wire [4:0] _272_;
  wire [4:0] _273_;
  wire [4:0] _274_;
  wire [4:0] _275_;
  wire [4:0] _276_;
  wire [4:0] _277_;
  wire [4:0] _278_;
  wire [4:0] _279_;
  wire [4:0] _280_;
  wire [4:0] _281_;
  wire [4:0] _282_;
  wire [4:0] _283_;
  wire _284_;
  wire _285_;
  wire _286_;
  wire _287_;
  wire _288_;
  wire _289_;
  wire _290_;
  wire _291_;
  wire _292_;
  wire _293_;
  wire _294_;
  wire _295_;
  wire _296_;
  wire _297_;
  wire _298_;
  wire _299_;
  wire _300_;
  wire _301_;
  wire _302_;
  wire _303_;
  wire _304_;
  wire _305_;
  wire _306_;
  wire _307_;
  wire \$signal ;
  wire [20:0] after_0;
  wire [20:0] after_1;
  wire [20:0] after_2;
  wire [20:0] after_3;
  wire [20:0] after_4;
  wire [20:0] after_5;
  wire [20:0] after_6;
  wire [20:0] after_7;
  wire [20:0] after_8;
  wire [15:0] closing;
  wire [20:0] entry_0;
  wire [20:0] entry_1;
  wire [20:0] entry_2;
  wire [20:0] entry_3;
  wire [20:0] entry_4;
  wire [20:0] entry_5;
  wire [20:0] entry_6;
  wire [20:0] entry_7;
  reg [7:0] filled;
  wire [20:0] given;
  wire leads_0;
  wire leads_1;
  wire leads_2;
  wire leads_3;
  wire leads_4;
  wire leads_5;
  wire leads_6;
  wire leads_7;
  wire [15:0] may_open;
  wire opens_0;
  wire opens_1;
  wire opens_2;
  wire opens_3;
  wire opens_4;
  wire opens_5;
  wire opens_6;
  wire opens_7;
  wire pushes;
  reg [2:0] read_address;
  wire read_enable;
  wire ready;
  wire [7:0] stays;
  wire [5:0] there;
  reg [2:0] write_address;
  wire write_enable;
  assign _091_ = leads_0 & _090_;
  assign _101_ = can_pre >> pending[41:38];
  assign _102_ = opens_3 | _101_;
  assign _092_ = can_pre >> pending[17:14];
  assign _095_ = opens_1 | _092_;
  assign _089_ = can_pre >> column[7:4];
  assign _090_ = opens_0 | _089_;
  assign _126_ = column[14:10] & { opens_0, opens_0, opens_0, opens_0, opens_0 };
  assign _127_ = pending[22:18] & { opens_1, opens_1, opens_1, opens_1, opens_1 };
  assign _098_ = can_pre >> pending[29:26];
  assign _099_ = opens_2 | _098_;
  assign _129_ = pending[34:30] & { opens_2, opens_2, opens_2, opens_2, opens_2 };
  assign _130_ = pending[46:42] & { opens_3, opens_3, opens_3, opens_3, opens_3 };
  assign _110_ = can_pre >> pending[65:62];
  assign _111_ = opens_5 | _110_;
  assign _107_ = can_pre >> pending[53:50];
  assign _108_ = opens_4 | _107_;
  assign _134_ = pending[58:54] & { opens_4, opens_4, opens_4, opens_4, opens_4 };
  assign _135_ = pending[70:66] & { opens_5, opens_5, opens_5, opens_5, opens_5 };
  assign _136_ = _109_ ? { opens_4, _134_, pending[53:50] } : { opens_5, _135_, pending[65:62] };
  assign _114_ = can_pre >> pending[77:74];
  assign _115_ = opens_6 | _114_;
  assign _137_ = pending[82:78] & { opens_6, opens_6, opens_6, opens_6, opens_6 };
  assign _138_ = pending[94:90] & { opens_7, opens_7, opens_7, opens_7, opens_7 };
  assign _139_ = _117_ ? { opens_6, _137_, pending[77:74] } : { opens_7, _138_, pending[89:86] };
  assign _140_ = _113_ ? _136_ : _139_;
  assign _141_ = _106_ ? _133_ : _140_;
  assign row[14:10] = _088_ ? 5'h00 : _141_[8:4];
  assign _159_ = column[0] | column[2];
  assign _160_ = _159_ | read_room;
  assign asks = filled[0] & _160_;
  assign _161_ = asks & column[1];
  assign _162_ = ~ entry_0[20];
  assign waits = _161_ & _162_;
  assign read_enable = column_taken & column[0];
  assign _163_ = column[7:4] == row[7:4];
  assign _164_ = row_taken & _163_;
  assign _165_ = column[14:10] == row[14:10];
  assign after_0[20] = _143_ & _165_;
  assign _166_ = pending[17:14] == row[7:4];
  assign _167_ = row_taken & _166_;
  assign _168_ = pending[22:18] == row[14:10];
  assign _169_ = _143_ & _168_;
  assign _170_ = pending[29:26] == row[7:4];
  assign _171_ = row_taken & _170_;
  assign _172_ = pending[34:30] == row[14:10];
  assign _173_ = _143_ & _172_;
  assign _174_ = pending[41:38] == row[7:4];
  assign _175_ = row_taken & _174_;
  assign _176_ = pending[46:42] == row[14:10];
  assign _177_ = _143_ & _176_;
  assign _178_ = pending[53:50] == row[7:4];
  assign _179_ = row_taken & _178_;
  assign _180_ = pending[58:54] == row[14:10];
  assign _181_ = _143_ & _180_;
  assign _182_ = pending[65:62] == row[7:4];
  assign _183_ = row_taken & _182_;
  assign _184_ = pending[70:66] == row[14:10];
  assign _185_ = _143_ & _184_;
  assign _186_ = pending[77:74] == row[7:4];
  assign _187_ = row_taken & _186_;
  assign _188_ = pending[82:78] == row[14:10];
  assign _189_ = _143_ & _188_;
  assign _190_ = pending[89:86] == row[7:4];
  assign _191_ = row_taken & _190_;
  assign _192_ = pending[94:90] == row[14:10];
  assign _193_ = _143_ & _192_;
  assign _194_ = after_8[6:3] == row[7:4];
  assign _195_ = row_taken & _194_;
  assign _196_ = after_8[11:7] == row[14:10];
  assign _197_ = _143_ & _196_;
  assign stays = column_taken ? { 1'h0, filled[7:1] } : filled;
  assign write_enable = pushes & after_8[0];
  assign _198_ = write_address == 3'h7;
  assign _199_ = write_address + 1'h1;
  assign _200_ = _198_ ? 3'h0 : _199_;
  assign _201_ = read_address == 3'h7;
  assign _202_ = read_address + 1'h1;
  assign _203_ = _201_ ? 3'h0 : _202_;
  assign _206_ = column_taken ? { after_1[20:12], pending[22:14], pending[23], pending[13], after_1[0] } : { after_0[20], 20'h00000 };
  assign _207_ = column_taken ? { after_2[20:12], pending[34:26], pending[35], pending[25], after_2[0] } : { after_1[20], 20'h00000 };
  assign _208_ = column_taken ? { after_3[20:12], pending[46:38], pending[47], pending[37], after_3[0] } : { after_2[20], 20'h00000 };
  assign _209_ = column_taken ? { after_4[20:12], pending[58:50], pending[59], pending[49], after_4[0] } : { after_3[20], 20'h00000 };
  assign _210_ = column_taken ? { after_5[20:12], pending[70:62], pending[71], pending[61], after_5[0] } : { after_4[20], 20'h00000 };
  assign _211_ = column_taken ? { after_6[20:12], pending[82:74], pending[83], pending[73], after_6[0] } : { after_5[20], 20'h00000 };
  assign _212_ = column_taken ? { after_7[20:12], pending[94:86], pending[95], pending[85], after_7[0] } : { after_6[20], 20'h00000 };
  assign _213_ = column_taken ? { after_8[20:3], i__payload[1], after_8[1:0] } : { after_7[20], 20'h00000 };
  assign i__ready = ~ filled[7];
  assign pushes = i__valid & i__ready;
  assign after_8[0] = i__payload[0] ^ i__payload[1];
  assign _093_ = ~ i__payload[1];
  assign after_8[1] = i__payload[0] | _093_;
  assign after_8[6:3] = after_8[1] ? i__payload[7:4] : 4'h0;
  assign after_8[11:7] = after_8[1] ? i__payload[14:10] : 5'h00;
  assign after_8[14:12] = after_8[1] ? i__payload[29:27] : 3'h0;
  assign after_8[19:15] = i__payload[1] ? i__payload[39:35] : 5'h00;
  assign _241_ = there[5:1] == after_8[11:7];
  assign given[20] = there[0] & _241_;
  assign _010_ = can_copy >> column[7:4];
  assign _020_ = can_write >> column[7:4];
  assign _029_ = can_read >> column[7:4];
  assign _038_ = _029_ & read_room;
  assign _046_ = column[0] ? _020_ : _038_;
  assign \$signal  = column[2] ? _010_ : _046_;
  assign _055_ = entry_0[20] & \$signal ;
  assign _063_ = close >> column[7:4];
  assign _071_ = ~ _063_;
  assign _082_ = _055_ & _071_;
  assign ready = column[1] ? _082_ : can_gwrite;
  assign _094_ = filled[0] & ready;
  assign column_valid = _094_ & _105_;
  assign _116_ = close | { drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain };
  assign closing = can_pre & _116_;
  assign _124_ = ~ close;
  assign _125_ = can_act & _124_;
  assign _105_ = ~ drain;
  assign _131_ = may_act & _105_;
  assign may_open = _125_ & { _131_, _131_, _131_, _131_, _131_, _131_, _131_, _131_, _131_, _131_, _131_, _131_, _131_, _131_, _131_, _131_ };
  assign leads_0 = _016_ & _162_;
  assign opens_0 = may_open >> column[7:4];
  assign _222_ = ~ entry_1[20];
  assign _223_ = _001_ & _222_;
  assign _224_ = column[7:4] == pending[17:14];
  assign _225_ = _016_ & _224_;
  assign _226_ = ~ _225_;
  assign leads_1 = _223_ & _226_;
  assign opens_1 = may_open >> pending[17:14];
  assign _227_ = ~ entry_2[20];
  assign _228_ = _004_ & _227_;
  assign _229_ = column[7:4] == pending[29:26];
  assign _230_ = _016_ & _229_;
  assign _231_ = pending[17:14] == pending[29:26];
  assign _232_ = _001_ & _231_;
  assign _233_ = | { _232_, _230_ };
  assign _234_ = ~ _233_;
  assign leads_2 = _228_ & _234_;
  assign opens_2 = may_open >> pending[29:26];
  assign _235_ = ~ entry_3[20];
  assign _236_ = _007_ & _235_;
  assign _237_ = column[7:4] == pending[41:38];
  assign _238_ = _016_ & _237_;
  assign _239_ = pending[17:14] == pending[41:38];
  assign _240_ = _001_ & _239_;
  assign _242_ = pending[29:26] == pending[41:38];
  assign _243_ = _004_ & _242_;
  assign _244_ = | { _243_, _240_, _238_ };
  assign _245_ = ~ _244_;
  assign leads_3 = _236_ & _245_;
  assign opens_3 = may_open >> pending[41:38];
  assign _246_ = ~ entry_4[20];
  assign _247_ = _026_ & _246_;
  assign _248_ = column[7:4] == pending[53:50];
  assign _000_ = _016_ & _248_;
  assign _002_ = pending[17:14] == pending[53:50];
  assign _003_ = _001_ & _002_;
  assign _005_ = pending[29:26] == pending[53:50];
  assign _006_ = _004_ & _005_;
  assign _008_ = pending[41:38] == pending[53:50];
  assign _009_ = _007_ & _008_;
  assign _011_ = | { _009_, _006_, _003_, _000_ };
  assign _012_ = ~ _011_;
  assign leads_4 = _247_ & _012_;
  assign opens_4 = may_open >> pending[53:50];
  assign _014_ = ~ entry_5[20];
  assign _015_ = _013_ & _014_;
  assign _017_ = column[7:4] == pending[65:62];
  assign _018_ = _016_ & _017_;
  assign _019_ = pending[17:14] == pending[65:62];
  assign _021_ = _001_ & _019_;
  assign _022_ = pending[29:26] == pending[65:62];
  assign _023_ = _004_ & _022_;
  assign _024_ = pending[41:38] == pending[65:62];
  assign _025_ = _007_ & _024_;
  assign _027_ = pending[53:50] == pending[65:62];
  assign _028_ = _026_ & _027_;
  assign _030_ = | { _028_, _025_, _023_, _021_, _018_ };
  assign _031_ = ~ _030_;
  assign leads_5 = _015_ & _031_;
  assign opens_5 = may_open >> pending[65:62];
  assign _033_ = ~ entry_6[20];
  assign _034_ = _032_ & _033_;
  assign _035_ = column[7:4] == pending[77:74];
  assign _036_ = _016_ & _035_;
  assign _037_ = pending[17:14] == pending[77:74];
  assign _039_ = _001_ & _037_;
  assign _040_ = pending[29:26] == pending[77:74];
  assign _041_ = _004_ & _040_;
  assign _042_ = pending[41:38] == pending[77:74];
  assign _043_ = _007_ & _042_;
  assign _044_ = pending[53:50] == pending[77:74];
  assign _045_ = _026_ & _044_;
  assign _047_ = pending[65:62] == pending[77:74];
  assign _048_ = _013_ & _047_;
  assign _049_ = | { _048_, _045_, _043_, _041_, _039_, _036_ };
  assign _050_ = ~ _049_;
  assign leads_6 = _034_ & _050_;
  assign opens_6 = may_open >> pending[77:74];
  assign _051_ = filled[7] & pending[85];
  assign _052_ = ~ entry_7[20];
  assign _053_ = _051_ & _052_;
  assign _016_ = filled[0] & column[1];
  assign _054_ = column[7:4] == pending[89:86];
  assign _056_ = _016_ & _054_;
  assign _001_ = filled[1] & pending[13];
  assign _057_ = pending[17:14] == pending[89:86];
  assign _058_ = _001_ & _057_;
  assign _004_ = filled[2] & pending[25];
  assign _059_ = pending[29:26] == pending[89:86];
  assign _060_ = _004_ & _059_;
  assign _007_ = filled[3] & pending[37];
  assign _061_ = pending[41:38] == pending[89:86];
  assign _062_ = _007_ & _061_;
  assign _026_ = filled[4] & pending[49];
  assign _064_ = pending[53:50] == pending[89:86];
  assign _065_ = _026_ & _064_;
  assign _013_ = filled[5] & pending[61];
  assign _066_ = pending[65:62] == pending[89:86];
  assign _067_ = _013_ & _066_;
  assign _032_ = filled[6] & pending[73];
  assign _068_ = pending[77:74] == pending[89:86];
  assign _069_ = _032_ & _068_;
  assign _070_ = | { _069_, _067_, _065_, _062_, _060_, _058_, _056_ };
  assign _072_ = ~ _070_;
  assign leads_7 = _053_ & _072_;
  assign opens_7 = may_open >> pending[89:86];
  assign _118_ = can_pre >> pending[89:86];
  assign _119_ = opens_7 | _118_;
  assign _120_ = leads_7 & _119_;
  assign _121_ = _117_ | _120_;
  assign _122_ = _113_ | _121_;
  assign _123_ = _106_ | _122_;
  assign row_valid = _088_ | _123_;
  assign _128_ = _091_ ? { opens_0, _126_, column[7:4] } : { opens_1, _127_, pending[17:14] };
  assign _132_ = _100_ ? { opens_2, _129_, pending[29:26] } : { opens_3, _130_, pending[41:38] };
  assign _133_ = _097_ ? _128_ : _132_;
  assign _113_ = _109_ | _112_;
  assign _142_ = ~ _088_;
  assign _143_ = _141_[9] & _142_;
  assign row[0] = ~ _143_;
  assign _144_ = ~ closing[0];
  assign _145_ = ~ closing[2];
  assign _146_ = _073_ ? { 1'h0, _144_ } : { 1'h1, _145_ };
  assign _147_ = ~ closing[4];
  assign _148_ = ~ closing[6];
  assign _149_ = _076_ ? { 1'h0, _147_ } : { 1'h1, _148_ };
  assign _150_ = _075_ ? { 1'h0, _146_ } : { 1'h1, _149_ };
  assign _151_ = ~ closing[8];
  assign _152_ = ~ closing[10];
  assign _153_ = _080_ ? { 1'h0, _151_ } : { 1'h1, _152_ };
  assign _154_ = ~ closing[12];
  assign _155_ = ~ closing[14];
  assign _156_ = _084_ ? { 1'h0, _154_ } : { 1'h1, _155_ };
  assign _157_ = _083_ ? { 1'h0, _153_ } : { 1'h1, _156_ };
  assign _158_ = _079_ ? { 1'h0, _150_ } : { 1'h1, _157_ };
  assign _103_ = leads_3 & _102_;
  assign _104_ = _100_ | _103_;
  assign _106_ = _097_ | _104_;
  assign _096_ = leads_1 & _095_;
  assign _097_ = _091_ | _096_;
  assign _100_ = leads_2 & _099_;
  assign _112_ = leads_5 & _111_;
  assign _109_ = leads_4 & _108_;
  assign _117_ = leads_6 & _115_;
  assign row[7:4] = _088_ ? _158_ : _141_[3:0];
  assign _073_ = closing[0] | closing[1];
  assign _074_ = closing[2] | closing[3];
  assign _075_ = _073_ | _074_;
  assign _076_ = closing[4] | closing[5];
  assign _077_ = closing[6] | closing[7];
  assign _078_ = _076_ | _077_;
  assign _079_ = _075_ | _078_;
  assign _080_ = closing[8] | closing[9];
  assign _081_ = closing[10] | closing[11];
  assign _083_ = _080_ | _081_;
  assign _084_ = closing[12] | closing[13];
  assign _085_ = closing[14] | closing[15];
  assign _086_ = _084_ | _085_;
  assign _087_ = _083_ | _086_;
  assign _088_ = _079_ | _087_;
  always @(posedge clk)
    if (rst) write_address <= 3'h0;
    else if (write_enable) write_address <= _200_;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (read_enable) read_address <= _203_;
  always @(posedge clk)
    if (rst) filled <= 8'h00;
    else filled <= _205_;
  reg entry_0_reg_20 ;
  always @(posedge clk)
    if (_284_) entry_0_reg_20  <= _214_[20];
  assign entry_0[20] = entry_0_reg_20 ;
  reg [19:0] _591_;
  always @(posedge clk)
    if (_285_) _591_ <= _214_[19:0];
  assign { column[39:35], column[29:27], column[14:10], column[7:4], column[2:0] } = _591_;
  reg [19:0] _592_;
  always @(posedge clk)
    if (_286_) _592_ <= _215_[19:0];
  assign { after_1[19:12], pending[22:14], pending[23], pending[13], after_1[0] } = _592_;
  reg entry_1_reg_20 ;
  always @(posedge clk)
    entry_1_reg_20  <= _215_[20];
  assign entry_1[20] = entry_1_reg_20 ;
  reg [19:0] _594_;
  always @(posedge clk)
    if (_287_) _594_ <= _216_[19:0];
  assign { after_2[19:12], pending[34:26], pending[35], pending[25], after_2[0] } = _594_;
  reg entry_2_reg_20 ;
  always @(posedge clk)
    entry_2_reg_20  <= _216_[20];
  assign entry_2[20] = entry_2_reg_20 ;
  reg [19:0] _596_;
  always @(posedge clk)
    if (_288_) _596_ <= _217_[19:0];
  assign { after_3[19:12], pending[46:38], pending[47], pending[37], after_3[0] } = _596_;
  reg entry_3_reg_20 ;
  always @(posedge clk)
    entry_3_reg_20  <= _217_[20];
  assign entry_3[20] = entry_3_reg_20 ;
  reg [19:0] _598_;
  always @(posedge clk)
    if (_289_) _598_ <= _218_[19:0];
  assign { after_4[19:12], pending[58:50], pending[59], pending[49], after_4[0] } = _598_;
  reg entry_4_reg_20 ;
  always @(posedge clk)
    entry_4_reg_20  <= _218_[20];
  assign entry_4[20] = entry_4_reg_20 ;
  reg [19:0] _600_;
  always @(posedge clk)
    if (_290_) _600_ <= _219_[19:0];
  assign { after_5[19:12], pending[70:62], pending[71], pending[61], after_5[0] } = _600_;
  reg entry_5_reg_20 ;
  always @(posedge clk)
    entry_5_reg_20  <= _219_[20];
  assign entry_5[20] = entry_5_reg_20 ;
  reg [19:0] _602_;
  always @(posedge clk)
    if (_291_) _602_ <= _220_[19:0];
  assign { after_6[19:12], pending[82:74], pending[83], pending[73], after_6[0] } = _602_;
  reg entry_6_reg_20 ;
  always @(posedge clk)
    entry_6_reg_20  <= _220_[20];
  assign entry_6[20] = entry_6_reg_20 ;
  reg [19:0] _604_;
  always @(posedge clk)
    if (_292_) _604_ <= _221_[19:0];
  assign { after_7[19:12], pending[94:86], pending[95], pending[85], after_7[0] } = _604_;
  reg entry_7_reg_20 ;
  always @(posedge clk)
    entry_7_reg_20  <= _221_[20];
  assign entry_7[20] = entry_7_reg_20 ;
  assign _204_[7:1] = stays[6:0] & { pushes, pushes, pushes, pushes, pushes, pushes, pushes };
  assign _205_ = stays | { _204_[7:1], pushes };
  assign _253_ = _298_ | _297_;
  assign _254_ = _302_ | _301_;
  assign _255_ = _306_ | _305_;
  assign _252_ = _294_ | _293_;
  assign _249_ = | { _296_, _295_, _252_ };
  assign _250_ = | { _304_, _303_, _254_ };
  assign _251_ = | { _300_, _299_, _296_, _295_, _252_, _253_ };
  assign _256_ = _293_ ? open[15] : open[14];
  assign _257_ = _295_ ? open[13] : open[12];
  assign _258_ = _252_ ? _256_ : _257_;
  assign _259_ = _297_ ? open[11] : open[10];
  assign _260_ = _299_ ? open[9] : open[8];
  assign _261_ = _253_ ? _259_ : _260_;
  assign _262_ = _249_ ? _258_ : _261_;
  assign _263_ = _301_ ? open[7] : open[6];
  assign _264_ = _303_ ? open[5] : open[4];
  assign _265_ = _254_ ? _263_ : _264_;
  assign _266_ = _305_ ? open[3] : open[2];
  assign _267_ = _307_ ? open[1] : open[0];
  assign _268_ = _255_ ? _266_ : _267_;
  assign _269_ = _250_ ? _265_ : _268_;
  assign there[0] = _251_ ? _262_ : _269_;
  assign _270_ = _293_ ? rows[79:75] : rows[74:70];
  assign _271_ = _295_ ? rows[69:65] : rows[64:60];
  assign _272_ = _252_ ? _270_ : _271_;
  assign _273_ = _297_ ? rows[59:55] : rows[54:50];
  assign _274_ = _299_ ? rows[49:45] : rows[44:40];
  assign _275_ = _253_ ? _273_ : _274_;
  assign _276_ = _249_ ? _272_ : _275_;
  assign _277_ = _301_ ? rows[39:35] : rows[34:30];
  assign _278_ = _303_ ? rows[29:25] : rows[24:20];
  assign _279_ = _254_ ? _277_ : _278_;
  assign _280_ = _305_ ? rows[19:15] : rows[14:10];
  assign _281_ = _307_ ? rows[9:5] : rows[4:0];
  assign _282_ = _255_ ? _280_ : _281_;
  assign _283_ = _250_ ? _279_ : _282_;
  assign there[5:1] = _251_ ? _276_ : _283_;
  assign _284_ = { stays[0], _164_, column_taken } != 3'h4;
  assign _285_ = { stays[0], column_taken } != 2'h2;
  assign _286_ = { stays[1], column_taken } != 2'h2;
  assign _287_ = { stays[2], column_taken } != 2'h2;
  assign _288_ = { stays[3], column_taken } != 2'h2;
  assign _289_ = { stays[4], column_taken } != 2'h2;
  assign _290_ = { stays[5], column_taken } != 2'h2;
  assign _291_ = { stays[6], column_taken } != 2'h2;
  assign _292_ = { stays[7], column_taken } != 2'h2;
  assign _221_ = stays[7] ? _213_ : { after_8[20:3], i__payload[1], after_8[1:0] };
  assign _220_ = stays[6] ? _212_ : { after_8[20:3], i__payload[1], after_8[1:0] };
  assign _219_ = stays[5] ? _211_ : { after_8[20:3], i__payload[1], after_8[1:0] };
  assign _218_ = stays[4] ? _210_ : { after_8[20:3], i__payload[1], after_8[1:0] };
  assign _217_ = stays[3] ? _209_ : { after_8[20:3], i__payload[1], after_8[1:0] };
  assign _216_ = stays[2] ? _208_ : { after_8[20:3], i__payload[1], after_8[1:0] };
  assign _215_ = stays[1] ? _207_ : { after_8[20:3], i__payload[1], after_8[1:0] };
  assign _214_ = stays[0] ? _206_ : { after_8[20:3], i__payload[1], after_8[1:0] };
  assign after_8[20] = _195_ ? _197_ : given[20];
  assign after_7[20] = _191_ ? _193_ : entry_7[20];
  assign after_6[20] = _187_ ? _189_ : entry_6[20];
  assign after_5[20] = _183_ ? _185_ : entry_5[20];
  assign after_4[20] = _179_ ? _181_ : entry_4[20];
  assign after_3[20] = _175_ ? _177_ : entry_3[20];
  assign after_2[20] = _171_ ? _173_ : entry_2[20];
  assign after_1[20] = _167_ ? _169_ : entry_1[20];
  assign _303_ = after_8[6:3] == 3'h5;
  assign _304_ = after_8[6:3] == 3'h4;
  assign _305_ = after_8[6:3] == 2'h3;
  assign _306_ = after_8[6:3] == 2'h2;
  assign _307_ = after_8[6:3] == 1'h1;
  assign _293_ = after_8[6:3] == 4'hf;
  assign _294_ = after_8[6:3] == 4'he;
  assign _295_ = after_8[6:3] == 4'hd;
  assign _296_ = after_8[6:3] == 4'hc;
  assign _297_ = after_8[6:3] == 4'hb;
  assign _298_ = after_8[6:3] == 4'ha;
  assign _299_ = after_8[6:3] == 4'h9;
  assign _300_ = after_8[6:3] == 4'h8;
  assign _301_ = after_8[6:3] == 3'h7;
  assign _302_ = after_8[6:3] == 3'h6;
  ram_8x16 writes (
    .clk(clk),
    .read_address(read_address),
    .read_data(written),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  assign _204_[0] = pushes;
  assign { pending[84], pending[72], pending[60], pending[48], pending[36], pending[24], pending[12:0] } = { filled[7:1], column[2], column[14:10], column[7:4], column[1], filled[0] };
  assign { row[65:15], row[9:8], row[3:1] } = 56'h00000000000000;
  assign { column[65:40], column[34:30], column[26:15], column[9:8], column[3] } = 46'h000000000000;
  assign after_8[2] = i__payload[1];
  assign after_7[11:1] = { pending[94:86], pending[95], pending[85] };
  assign after_6[11:1] = { pending[82:74], pending[83], pending[73] };
  assign after_5[11:1] = { pending[70:62], pending[71], pending[61] };
  assign after_4[11:1] = { pending[58:50], pending[59], pending[49] };
  assign after_3[11:1] = { pending[46:38], pending[47], pending[37] };
  assign after_2[11:1] = { pending[34:26], pending[35], pending[25] };
  assign after_1[11:1] = { pending[22:14], pending[23], pending[13] };
  assign after_0[19:0] = { column[39:35], column[29:27], column[14:10], column[7:4], column[2:0] };
  assign entry_7[19:0] = { after_7[19:12], pending[94:86], pending[95], pending[85], after_7[0] };
  assign entry_6[19:0] = { after_6[19:12], pending[82:74], pending[83], pending[73], after_6[0] };
  assign entry_5[19:0] = { after_5[19:12], pending[70:62], pending[71], pending[61], after_5[0] };
  assign entry_4[19:0] = { after_4[19:12], pending[58:50], pending[59], pending[49], after_4[0] };
  assign entry_3[19:0] = { after_3[19:12], pending[46:38], pending[47], pending[37], after_3[0] };
  assign entry_2[19:0] = { after_2[19:12], pending[34:26], pending[35], pending[25], after_2[0] };
  assign entry_1[19:0] = { after_1[19:12], pending[22:14], pending[23], pending[13], after_1[0] };
  assign entry_0[19:0] = { column[39:35], column[29:27], column[14:10], column[7:4], column[2:0] };
  assign given[19:0] = { after_8[19:3], i__payload[1], after_8[1:0] };
endmodule

module pim_traffic_dual__controller__refresh(clk, rst, held, can_refresh, valid, taken, \until , drain);
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
  assign _02_ = left <= 6'h3d;
  assign _03_ = _02_ | held;
  assign valid = drain & can_refresh;
  always @(posedge clk)
    if (_04_) left <= 12'hf2d;
    else if (_00_) left <= _01_;
  always @(posedge clk)
    if (_04_) drain <= 1'h0;
    else if (_00_) drain <= _05_;
  assign _04_ = | { taken, rst };
  assign _05_ = drain | _03_;
  assign \until [11:0] = drain ? 12'h000 : left;
  assign \until [15:12] = 4'h0;
endmodule

module pim_traffic_dual__controller__timers(clk, rst, enable, can_step, can_gwrite, can_refresh, command, can_comp, can_readres, can_activate, can_open, can_close, can_act_111 , can_read_113 , can_copy, can_write_117 , rows, open, engaged, can_pre, compute_open
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
  output [1:0] can_comp;
  wire [1:0] can_comp;
  output [1:0] can_readres;
  wire [1:0] can_readres;
  output [1:0] can_activate;
  wire [1:0] can_activate;
  output [3:0] can_open;
  wire [3:0] can_open;
  output [3:0] can_close;
  wire [3:0] can_close;
  output [15:0] can_act_111 ;
  wire [15:0] can_act_111 ;
  output [15:0] can_read_113 ;
  wire [15:0] can_read_113 ;
  output [15:0] can_copy;
  wire [15:0] can_copy;
  output [15:0] can_write_117 ;
  wire [15:0] can_write_117 ;
  output [79:0] rows;
  wire [79:0] rows;
  output [15:0] open;
  wire [15:0] open;
  output [15:0] engaged;
  wire [15:0] engaged;
  output [15:0] can_pre;
  wire [15:0] can_pre;
  output [3:0] compute_open;
  wire [3:0] compute_open;
  output [3:0] compute_engaged;
  wire [3:0] compute_engaged;
  output [19:0] compute_rows;
  wire [19:0] compute_rows;
  output [5:0] results_after;
  wire [5:0] results_after;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [3:0] _005_;
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
  wire [8:0] _035_;
  wire _036_;
  wire [3:0] _037_;
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
  wire [3:0] _050_;
  wire [3:0] _051_;
  wire [3:0] _052_;
  wire [8:0] _053_;
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
  wire act;
  wire [3:0] act_104 ;
  wire act_42 ;
  wire act_49 ;
  wire activate;
  wire activate_45 ;
  wire activate_52 ;
  wire bank_in_rank_0;
  wire [15:0] banks;
  wire [1:0] can_act;
  wire [15:0] can_act_112 ;
  wire [1:0] can_act_119 ;
  wire can_activate_94 ;
  wire can_activate_98 ;
  wire can_close_101 ;
  wire [3:0] can_close_96 ;
  wire can_close_97 ;
  wire [3:0] can_open_93 ;
  wire can_read;
  wire [1:0] can_read_108 ;
  wire [1:0] can_read_120 ;
  wire can_readres_86 ;
  wire can_step_81 ;
  wire can_step_99 ;
  wire can_write;
  wire close;
  wire coming;
  wire coming_88 ;
  wire due;
  wire due_69 ;
  wire gemv;
  wire gemv_62 ;
  wire gemv_70 ;
  wire group_in_rank_0;
  wire group_in_rank_1;
  wire is_comp;
  wire is_copy;
  wire is_gemv;
  wire is_gwrite;
  wire is_pre;
  wire is_rd;
  wire is_readres;
  wire is_ref;
  wire is_wr;
  wire [3:0] last_closed;
  wire loaded;
  wire [1:0] near;
  wire [1:0] near_73 ;
  wire [1:0] near_74 ;
  wire quiet;
  wire read;
  wire [3:0] read_106 ;
  wire [3:0] ready_comp;
  wire [15:0] ready_copy;
  wire [15:0] ready_read;
  wire [15:0] ready_write;
  wire [8:0] refreshing;
  wire results;
  wire [3:0] soon;
  wire soon_92 ;
  wire [1:0] steps;
  wire steps_on;
  wire steps_on_100 ;
  wire [3:0] vector_left;
  wire wave;
  wire write_44 ;
  wire write_51 ;
  wire write_66 ;
  assign _000_ = ! command[3:0];
  assign act = enable & _000_;
  assign _010_ = command[3:0] == 1'h1;
  assign is_pre = enable & _010_;
  assign _016_ = command[3:0] == 2'h2;
  assign is_rd = enable & _016_;
  assign _020_ = command[3:0] == 2'h3;
  assign is_wr = enable & _020_;
  assign _025_ = command[3:0] == 3'h4;
  assign is_ref = enable & _025_;
  assign _028_ = command[3:0] == 3'h5;
  assign is_gwrite = enable & _028_;
  assign _029_ = command[3:0] == 3'h6;
  assign is_copy = enable & _029_;
  assign _030_ = command[3:0] == 3'h7;
  assign activate = enable & _030_;
  assign _031_ = command[3:0] == 4'h8;
  assign is_comp = enable & _031_;
  assign _001_ = command[3:0] == 4'h9;
  assign is_readres = enable & _001_;
  assign _007_ = command[3:0] == 4'ha;
  assign is_gemv = enable & _007_;
  assign _008_ = command[3:0] == 4'hb;
  assign close = enable & _008_;
  assign banks = 1'h1 << command[7:4];
  assign read = is_rd | is_copy;
  assign bank_in_rank_0 = ! command[7];
  assign group_in_rank_0 = ! group_in_rank_1;
  assign act_42  = act & bank_in_rank_0;
  assign write_44  = is_wr & bank_in_rank_0;
  assign activate_45  = activate & group_in_rank_0;
  assign act_49  = act & command[7];
  assign write_51  = is_wr & command[7];
  assign activate_52  = activate & group_in_rank_1;
  assign quiet = ! refreshing;
  assign gemv = is_gemv & banks[0];
  assign gemv_62  = is_gemv & banks[1];
  assign write_66  = is_wr | is_gwrite;
  assign _009_ = | { due_69 , due };
  assign results = is_readres | _009_;
  assign gemv_70  = is_gemv & command[64];
  assign near[0] = | { near_74 [0], near_73 [0] };
  assign near[1] = | { near_74 [1], near_73 [1] };
  assign loaded = ! vector_left;
  assign can_step = & { ready_comp, can_step_81 , loaded, can_step_99  };
  assign steps[0] = & { ready_comp[2], ready_comp[0], can_step_81 , loaded };
  assign _011_ = ~ steps_on;
  assign can_comp[0] = steps[0] & _011_;
  assign _012_ = can_readres_86  & can_step_81 ;
  assign _013_ = _012_ & quiet;
  assign can_readres[0] = _013_ & _015_;
  assign _017_ = soon[2] & soon_92 ;
  assign can_activate[0] = & { can_open[0], _017_ };
  assign _018_ = quiet & can_open_93 [0];
  assign can_open[0] = _018_ & can_activate_94 ;
  assign can_close[0] = can_close_96 [0] & can_close_97 ;
  assign _019_ = quiet & can_open_93 [2];
  assign can_open[2] = _019_ & can_activate_98 ;
  assign can_close[2] = can_close_96 [2] & can_close_97 ;
  assign steps[1] = & { ready_comp[3], ready_comp[1], loaded, can_step_99  };
  assign _021_ = ~ steps_on_100 ;
  assign can_comp[1] = steps[1] & _021_;
  assign _022_ = can_readres_86  & can_step_99 ;
  assign _023_ = _022_ & quiet;
  assign _014_ = | { coming_88 , coming };
  assign _015_ = ~ _014_;
  assign can_readres[1] = _023_ & _015_;
  assign _024_ = soon[3] & soon_92 ;
  assign can_activate[1] = & { can_open[1], _024_ };
  assign _026_ = quiet & can_open_93 [1];
  assign can_open[1] = _026_ & can_activate_94 ;
  assign can_close[1] = can_close_96 [1] & can_close_101 ;
  assign _027_ = quiet & can_open_93 [3];
  assign can_open[3] = _027_ & can_activate_98 ;
  assign can_close[3] = can_close_96 [3] & can_close_101 ;
  assign can_gwrite = can_write & quiet;
  assign act_104 [0] = quiet & can_act[0];
  assign read_106 [0] = can_read & can_read_108 [0];
  assign can_act_111 [3:0] = can_act_112 [3:0] & { act_104 [0], act_104 [0], act_104 [0], act_104 [0] };
  assign can_read_113 [3:0] = ready_read[3:0] & { read_106 [0], read_106 [0], read_106 [0], read_106 [0] };
  assign can_copy[3:0] = ready_copy[3:0] & { read_106 [0], read_106 [0], read_106 [0], read_106 [0] };
  assign can_write_117 [3:0] = ready_write[3:0] & { can_write, can_write, can_write, can_write };
  assign act_104 [1] = quiet & can_act[1];
  assign read_106 [1] = can_read & can_read_108 [1];
  assign can_act_111 [7:4] = can_act_112 [7:4] & { act_104 [1], act_104 [1], act_104 [1], act_104 [1] };
  assign can_read_113 [7:4] = ready_read[7:4] & { read_106 [1], read_106 [1], read_106 [1], read_106 [1] };
  assign can_copy[7:4] = ready_copy[7:4] & { read_106 [1], read_106 [1], read_106 [1], read_106 [1] };
  assign can_write_117 [7:4] = ready_write[7:4] & { can_write, can_write, can_write, can_write };
  assign act_104 [2] = quiet & can_act_119 [0];
  assign read_106 [2] = can_read & can_read_120 [0];
  assign can_act_111 [11:8] = can_act_112 [11:8] & { act_104 [2], act_104 [2], act_104 [2], act_104 [2] };
  assign can_read_113 [11:8] = ready_read[11:8] & { read_106 [2], read_106 [2], read_106 [2], read_106 [2] };
  assign can_copy[11:8] = ready_copy[11:8] & { read_106 [2], read_106 [2], read_106 [2], read_106 [2] };
  assign can_write_117 [11:8] = ready_write[11:8] & { can_write, can_write, can_write, can_write };
  assign act_104 [3] = quiet & can_act_119 [1];
  assign read_106 [3] = can_read & can_read_120 [1];
  assign can_act_111 [15:12] = can_act_112 [15:12] & { act_104 [3], act_104 [3], act_104 [3], act_104 [3] };
  assign can_read_113 [15:12] = ready_read[15:12] & { read_106 [3], read_106 [3], read_106 [3], read_106 [3] };
  assign can_copy[15:12] = ready_copy[15:12] & { read_106 [3], read_106 [3], read_106 [3], read_106 [3] };
  assign can_write_117 [15:12] = ready_write[15:12] & { can_write, can_write, can_write, can_write };
  assign _032_ = | { last_closed, coming_88 , coming, compute_open, open };
  assign _033_ = ~ _032_;
  assign can_refresh = quiet & _033_;
  assign _034_ = ~ quiet;
  assign _035_ = refreshing - _034_;
  assign _036_ = ~ loaded;
  assign _037_ = vector_left - _036_;
  assign _038_ = vector_left < 4'he;
  assign _039_ = is_copy & _038_;
  assign _002_ = vector_left < 3'h6;
  assign _003_ = is_gwrite & _002_;
  assign _004_ = | last_closed;
  assign _005_ = last_closed - _004_;
  assign _006_ = is_pre | close;
  reg [2:0] _180_;
  always @(posedge clk)
    if (rst) _180_ <= 3'h0;
    else _180_ <= { _053_[8], _053_[1:0] };
  assign { refreshing[8], refreshing[1:0] } = _180_;
  reg [5:0] _181_;
  always @(posedge clk)
    if (_046_) _181_ <= 6'h00;
    else _181_ <= _035_[7:2];
  assign refreshing[7:2] = _181_;
  reg [1:0] _182_;
  always @(posedge clk)
    if (rst) _182_ <= 2'h0;
    else _182_ <= { _050_[2], _050_[0] };
  assign { vector_left[2], vector_left[0] } = _182_;
  reg vector_left_reg_1 ;
  always @(posedge clk)
    if (_047_) vector_left_reg_1  <= 1'h0;
    else vector_left_reg_1  <= _037_[1];
  assign vector_left[1] = vector_left_reg_1 ;
  reg vector_left_reg_3 ;
  always @(posedge clk)
    if (_048_) vector_left_reg_3  <= 1'h0;
    else vector_left_reg_3  <= _052_[3];
  assign vector_left[3] = vector_left_reg_3 ;
  reg [2:0] _185_;
  always @(posedge clk)
    if (rst) _185_ <= 3'h0;
    else _185_ <= { _051_[3:2], _051_[0] };
  assign { last_closed[3:2], last_closed[0] } = _185_;
  reg last_closed_reg_1 ;
  always @(posedge clk)
    if (_049_) last_closed_reg_1  <= 1'h0;
    else last_closed_reg_1  <= _005_[1];
  assign last_closed[1] = last_closed_reg_1 ;
  assign group_in_rank_1 = | command[9:5];
  assign _043_ = _055_ | _054_;
  assign _044_ = _059_ | _058_;
  assign _045_ = _063_ | _062_;
  assign _040_ = | { _057_, _056_, _043_ };
  assign _041_ = | { _065_, _064_, _045_ };
  assign _042_ = | { _061_, _060_, _057_, _056_, _043_, _044_ };
  assign wave = _042_ ? _040_ : _041_;
  assign _046_ = | { is_ref, rst };
  assign _047_ = | { _003_, _039_, rst };
  assign _048_ = | { _003_, rst };
  assign _049_ = | { _006_, rst };
  assign _051_ = _006_ ? 4'hd : _005_;
  assign _052_ = _039_ ? 4'hd : _037_;
  assign _050_[2:0] = _003_ ? 3'h5 : _052_[2:0];
  assign _053_ = is_ref ? 9'h103 : _035_;
  assign _054_ = command[7:4] == 4'hf;
  assign _055_ = command[7:4] == 4'he;
  assign _056_ = command[7:4] == 4'hd;
  assign _057_ = command[7:4] == 4'hc;
  assign _058_ = command[7:4] == 4'hb;
  assign _059_ = command[7:4] == 4'ha;
  assign _060_ = command[7:4] == 4'h9;
  assign _061_ = command[7:4] == 4'h8;
  assign _062_ = command[7:4] == 3'h7;
  assign _063_ = command[7:4] == 3'h6;
  assign _064_ = command[7:4] == 3'h5;
  assign _065_ = command[7:4] == 3'h4;
  pim_traffic_dual__controller__timers__bus bus (
    .can_read(can_read),
    .can_readres(can_readres_86 ),
    .can_write(can_write),
    .clk(clk),
    .cycles({ command[58:55], 1'h0 }),
    .gemv(gemv_70 ),
    .part_4(near[0]),
    .part_5(near[1]),
    .read(read),
    .results(results),
    .results_after(results_after),
    .rst(rst),
    .write(write_66 )
  );
  pim_traffic_dual__controller__timers__rank_0 rank_0 (
    .act(act_42 ),
    .activate(activate_45 ),
    .can_act(can_act),
    .can_activate(can_activate_94 ),
    .clk(clk),
    .\event (write_44 ),
    .group(wave),
    .part_0(can_read_108 [0]),
    .part_1(can_read_108 [1]),
    .rst(rst)
  );
  pim_traffic_dual__controller__timers__rank_1 rank_1 (
    .act(act_49 ),
    .activate(activate_52 ),
    .can_act(can_act_119 ),
    .can_activate(can_activate_98 ),
    .clk(clk),
    .\event (write_51 ),
    .group(wave),
    .part_2(can_read_120 [0]),
    .part_3(can_read_120 [1]),
    .rst(rst),
    .soon(soon_92 )
  );
  pim_traffic_dual__controller__timers__rows_126  rows_126  (
    .act(act),
    .activate_191 (activate),
    .banks(banks),
    .can_act(can_act_112 ),
    .can_close_206 (can_close_96 ),
    .can_open(can_open_93 ),
    .can_pre(can_pre),
    .clk(clk),
    .close_195 (close),
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
    .row(command[14:10]),
    .rows(rows),
    .rst(rst),
    .soon(soon),
    .write_6 (is_wr)
  );
  pim_traffic_dual__controller__timers__wave_0 wave_0 (
    .can_close(can_close_97 ),
    .can_step(can_step_81 ),
    .clk(clk),
    .cycles({ command[58:55], 1'h0 }),
    .due(due),
    .gemv(gemv),
    .last(command[64]),
    .part_6(near_73 [0]),
    .part_7(near_73 [1]),
    .results(coming),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on_100 )
  );
  pim_traffic_dual__controller__timers__wave_1 wave_1 (
    .can_close(can_close_101 ),
    .can_step(can_step_99 ),
    .clk(clk),
    .cycles({ command[58:55], 1'h0 }),
    .due(due_69 ),
    .gemv(gemv_62 ),
    .last(command[64]),
    .part_8(near_74 [0]),
    .part_9(near_74 [1]),
    .results(coming_88 ),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on)
  );
  assign _050_[3] = 1'h0;
endmodule

module pim_traffic_dual__controller__timers__bus(clk, rst, read, cycles, write, results, gemv, part_4, part_5, can_read, can_readres, can_write, results_after);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read;
  wire read;
  input [4:0] cycles;
  wire [4:0] cycles;
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
  output [5:0] results_after;
  reg [5:0] results_after;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [5:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [5:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [4:0] _18_;
  wire [5:0] _19_;
  wire [5:0] _20_;
  wire [5:0] _21_;
  wire [5:0] _22_;
  wire _23_;
  wire [4:0] _24_;
  wire [4:0] _25_;
  reg [10:0] busy;
  wire free;
  reg [4:0] reading;
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
  assign _09_ = results & _08_;
  assign _11_ = write & _10_;
  assign _12_ = cycles + 5'h1f;
  always @(posedge clk)
    if (rst) reading <= 5'h00;
    else reading <= _25_;
  always @(posedge clk)
    if (rst) writing <= 1'h0;
    else writing <= _23_;
  always @(posedge clk)
    if (rst) busy <= 11'h000;
    else busy <= { _03_, busy[10:1] };
  always @(posedge clk)
    if (rst) results_after <= 6'h00;
    else results_after <= _22_;
  assign _06_ = ! results_after[5:1];
  assign _08_ = ! results_after[5];
  assign _10_ = ! results_after;
  assign _19_ = _07_ ? 6'h01 : _05_;
  assign _20_ = _09_ ? 6'h1f : _19_;
  assign _21_ = _11_ ? 6'h00 : _20_;
  assign _22_ = gemv ? _12_ : _21_;
  assign _23_ = _00_ | write;
  assign _24_ = read ? 5'h01 : _18_;
  assign _25_ = results ? 5'h1f : _24_;
endmodule

module pim_traffic_dual__controller__timers__rank_0(clk, rst, group, act, \event , activate, can_act, can_activate, part_0, part_1);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input group;
  wire group;
  input act;
  wire act;
  input \event ;
  wire \event ;
  input activate;
  wire activate;
  output [1:0] can_act;
  wire [1:0] can_act;
  output can_activate;
  wire can_activate;
  output part_0;
  wire part_0;
  output part_1;
  wire part_1;
  wire soon;
  pim_traffic_dual__controller__timers__rank_0__activations activations (
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate),
    .clk(clk),
    .\event (act),
    .group(group),
    .rst(rst),
    .soon(soon)
  );
  pim_traffic_dual__controller__timers__rank_0__turn turn (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_0(part_0),
    .part_1(part_1),
    .rst(rst)
  );
endmodule

module pim_traffic_dual__controller__timers__rank_0__activations(clk, rst, group, \event , activate, can_act, can_activate, soon);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input group;
  wire group;
  input \event ;
  wire \event ;
  input activate;
  wire activate;
  output [1:0] can_act;
  wire [1:0] can_act;
  output can_activate;
  wire can_activate;
  output soon;
  wire soon;
  wire [3:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [4:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire [4:0] _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [4:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [4:0] _26_;
  wire [4:0] _27_;
  wire [4:0] _28_;
  wire [4:0] _29_;
  wire [3:0] free;
  wire [1:0] free_11 ;
  wire [4:0] slot_0;
  wire [4:0] slot_1;
  wire [4:0] slot_2;
  wire [4:0] slot_3;
  wire [3:0] takes;
  assign _00_ = - free;
  assign free[0] = ! slot_0;
  assign free[1] = ! slot_1;
  assign free[2] = ! slot_2;
  assign free[3] = ! slot_3;
  assign _20_ = | free;
  assign can_act = free_11  & { _20_, _20_ };
  assign can_activate = & free;
  assign _21_ = slot_0 <= 1'h1;
  assign _01_ = slot_1 <= 1'h1;
  assign _02_ = slot_2 <= 1'h1;
  assign _03_ = slot_3 <= 1'h1;
  assign soon = & { _03_, _02_, _01_, _21_ };
  assign _04_ = ~ free[0];
  assign _05_ = slot_0 - _04_;
  assign _06_ = \event  & takes[0];
  assign _07_ = activate | _06_;
  assign _08_ = ~ free[1];
  assign _09_ = slot_1 - _08_;
  assign _10_ = \event  & takes[1];
  assign _11_ = activate | _10_;
  assign _12_ = ~ free[2];
  assign _13_ = slot_2 - _12_;
  assign _14_ = \event  & takes[2];
  assign _15_ = activate | _14_;
  assign _16_ = ~ free[3];
  assign _17_ = slot_3 - _16_;
  assign _18_ = \event  & takes[3];
  assign _19_ = activate | _18_;
  reg [3:0] _59_;
  always @(posedge clk)
    if (rst) _59_ <= 4'h0;
    else _59_ <= { _29_[4:2], _29_[0] };
  assign { slot_0[4:2], slot_0[0] } = _59_;
  reg slot_0_reg_1 ;
  always @(posedge clk)
    if (_22_) slot_0_reg_1  <= 1'h0;
    else slot_0_reg_1  <= _05_[1];
  assign slot_0[1] = slot_0_reg_1 ;
  reg [3:0] _61_;
  always @(posedge clk)
    if (rst) _61_ <= 4'h0;
    else _61_ <= { _28_[4:2], _28_[0] };
  assign { slot_1[4:2], slot_1[0] } = _61_;
  reg slot_1_reg_1 ;
  always @(posedge clk)
    if (_23_) slot_1_reg_1  <= 1'h0;
    else slot_1_reg_1  <= _09_[1];
  assign slot_1[1] = slot_1_reg_1 ;
  reg [3:0] _63_;
  always @(posedge clk)
    if (rst) _63_ <= 4'h0;
    else _63_ <= { _27_[4:2], _27_[0] };
  assign { slot_2[4:2], slot_2[0] } = _63_;
  reg slot_2_reg_1 ;
  always @(posedge clk)
    if (_24_) slot_2_reg_1  <= 1'h0;
    else slot_2_reg_1  <= _13_[1];
  assign slot_2[1] = slot_2_reg_1 ;
  reg [3:0] _65_;
  always @(posedge clk)
    if (rst) _65_ <= 4'h0;
    else _65_ <= { _26_[4:2], _26_[0] };
  assign { slot_3[4:2], slot_3[0] } = _65_;
  reg slot_3_reg_1 ;
  always @(posedge clk)
    if (_25_) slot_3_reg_1  <= 1'h0;
    else slot_3_reg_1  <= _17_[1];
  assign slot_3[1] = slot_3_reg_1 ;
  assign takes = free & _00_;
  assign _22_ = | { _07_, rst };
  assign _23_ = | { _11_, rst };
  assign _24_ = | { _15_, rst };
  assign _25_ = | { _19_, rst };
  assign _26_ = _19_ ? 5'h1d : _17_;
  assign _27_ = _15_ ? 5'h1d : _13_;
  assign _28_ = _11_ ? 5'h1d : _09_;
  assign _29_ = _07_ ? 5'h1d : _05_;
  pim_traffic_dual__controller__timers__rank_0__activations__spacing spacing (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_10(free_11 [0]),
    .part_11(free_11 [1]),
    .rst(rst)
  );
endmodule

module pim_traffic_dual__controller__timers__rank_0__activations__spacing(clk, rst, group, \event , part_10, part_11);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input group;
  wire group;
  input \event ;
  wire \event ;
  output part_10;
  wire part_10;
  output part_11;
  wire part_11;
  wire _00_;
  wire [2:0] _01_;
  wire _02_;
  wire [2:0] _03_;
  reg last;
  wire [2:0] left;
  wire others;
  wire over;
  assign _01_ = left - _00_;
  assign over = ! left;
  assign others = left <= 2'h2;
  assign part_10 = last ? others : over;
  assign part_11 = last ? over : others;
  assign _00_ = | left;
  reg [1:0] _10_;
  always @(posedge clk)
    if (rst) _10_ <= 2'h0;
    else _10_ <= { _03_[2], _03_[0] };
  assign { left[2], left[0] } = _10_;
  reg left_reg_1 ;
  always @(posedge clk)
    if (_02_) left_reg_1  <= 1'h0;
    else left_reg_1  <= _01_[1];
  assign left[1] = left_reg_1 ;
  always @(posedge clk)
    if (\event ) last <= group;
  assign _02_ = | { \event , rst };
  assign _03_ = \event  ? 3'h5 : _01_;
endmodule

module pim_traffic_dual__controller__timers__rank_0__turn(clk, rst, group, \event , part_0, part_1);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input group;
  wire group;
  input \event ;
  wire \event ;
  output part_0;
  wire part_0;
  output part_1;
  wire part_1;
  wire _00_;
  wire [3:0] _01_;
  wire _02_;
  wire [3:0] _03_;
  reg last;
  wire [3:0] left;
  wire others;
  wire over;
  assign _01_ = left - _00_;
  assign over = ! left;
  assign others = left <= 2'h2;
  assign part_0 = last ? others : over;
  assign part_1 = last ? over : others;
  assign _00_ = | left;
  reg [2:0] _10_;
  always @(posedge clk)
    if (rst) _10_ <= 3'h0;
    else _10_ <= { _03_[3:2], _03_[0] };
  assign { left[3:2], left[0] } = _10_;
  reg left_reg_1 ;
  always @(posedge clk)
    if (_02_) left_reg_1  <= 1'h0;
    else left_reg_1  <= _01_[1];
  assign left[1] = left_reg_1 ;
  always @(posedge clk)
    if (\event ) last <= group;
  assign _02_ = | { \event , rst };
  assign _03_ = \event  ? 4'hd : _01_;
endmodule

module pim_traffic_dual__controller__timers__rank_1(clk, rst, group, act, \event , activate, can_act, can_activate, soon, part_2, part_3);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input group;
  wire group;
  input act;
  wire act;
  input \event ;
  wire \event ;
  input activate;
  wire activate;
  output [1:0] can_act;
  wire [1:0] can_act;
  output can_activate;
  wire can_activate;
  output soon;
  wire soon;
  output part_2;
  wire part_2;
  output part_3;
  wire part_3;
  pim_traffic_dual__controller__timers__rank_1__activations activations (
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate),
    .clk(clk),
    .\event (act),
    .group(group),
    .rst(rst),
    .soon(soon)
  );
  pim_traffic_dual__controller__timers__rank_1__turn turn (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_2(part_2),
    .part_3(part_3),
    .rst(rst)
  );
endmodule

module pim_traffic_dual__controller__timers__rank_1__activations(clk, rst, group, \event , activate, can_act, can_activate, soon);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input group;
  wire group;
  input \event ;
  wire \event ;
  input activate;
  wire activate;
  output [1:0] can_act;
  wire [1:0] can_act;
  output can_activate;
  wire can_activate;
  output soon;
  wire soon;
  wire [3:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [4:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire [4:0] _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [4:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [4:0] _26_;
  wire [4:0] _27_;
  wire [4:0] _28_;
  wire [4:0] _29_;
  wire [3:0] free;
  wire [1:0] free_11 ;
  wire [4:0] slot_0;
  wire [4:0] slot_1;
  wire [4:0] slot_2;
  wire [4:0] slot_3;
  wire [3:0] takes;
  assign _00_ = - free;
  assign free[0] = ! slot_0;
  assign free[1] = ! slot_1;
  assign free[2] = ! slot_2;
  assign free[3] = ! slot_3;
  assign _20_ = | free;
  assign can_act = free_11  & { _20_, _20_ };
  assign can_activate = & free;
  assign _21_ = slot_0 <= 1'h1;
  assign _01_ = slot_1 <= 1'h1;
  assign _02_ = slot_2 <= 1'h1;
  assign _03_ = slot_3 <= 1'h1;
  assign soon = & { _03_, _02_, _01_, _21_ };
  assign _04_ = ~ free[0];
  assign _05_ = slot_0 - _04_;
  assign _06_ = \event  & takes[0];
  assign _07_ = activate | _06_;
  assign _08_ = ~ free[1];
  assign _09_ = slot_1 - _08_;
  assign _10_ = \event  & takes[1];
  assign _11_ = activate | _10_;
  assign _12_ = ~ free[2];
  assign _13_ = slot_2 - _12_;
  assign _14_ = \event  & takes[2];
  assign _15_ = activate | _14_;
  assign _16_ = ~ free[3];
  assign _17_ = slot_3 - _16_;
  assign _18_ = \event  & takes[3];
  assign _19_ = activate | _18_;
  reg [3:0] _59_;
  always @(posedge clk)
    if (rst) _59_ <= 4'h0;
    else _59_ <= { _29_[4:2], _29_[0] };
  assign { slot_0[4:2], slot_0[0] } = _59_;
  reg slot_0_reg_1 ;
  always @(posedge clk)
    if (_22_) slot_0_reg_1  <= 1'h0;
    else slot_0_reg_1  <= _05_[1];
  assign slot_0[1] = slot_0_reg_1 ;
  reg [3:0] _61_;
  always @(posedge clk)
    if (rst) _61_ <= 4'h0;
    else _61_ <= { _28_[4:2], _28_[0] };
  assign { slot_1[4:2], slot_1[0] } = _61_;
  reg slot_1_reg_1 ;
  always @(posedge clk)
    if (_23_) slot_1_reg_1  <= 1'h0;
    else slot_1_reg_1  <= _09_[1];
  assign slot_1[1] = slot_1_reg_1 ;
  reg [3:0] _63_;
  always @(posedge clk)
    if (rst) _63_ <= 4'h0;
    else _63_ <= { _27_[4:2], _27_[0] };
  assign { slot_2[4:2], slot_2[0] } = _63_;
  reg slot_2_reg_1 ;
  always @(posedge clk)
    if (_24_) slot_2_reg_1  <= 1'h0;
    else slot_2_reg_1  <= _13_[1];
  assign slot_2[1] = slot_2_reg_1 ;
  reg [3:0] _65_;
  always @(posedge clk)
    if (rst) _65_ <= 4'h0;
    else _65_ <= { _26_[4:2], _26_[0] };
  assign { slot_3[4:2], slot_3[0] } = _65_;
  reg slot_3_reg_1 ;
  always @(posedge clk)
    if (_25_) slot_3_reg_1  <= 1'h0;
    else slot_3_reg_1  <= _17_[1];
  assign slot_3[1] = slot_3_reg_1 ;
  assign takes = free & _00_;
  assign _22_ = | { _07_, rst };
  assign _23_ = | { _11_, rst };
  assign _24_ = | { _15_, rst };
  assign _25_ = | { _19_, rst };
  assign _26_ = _19_ ? 5'h1d : _17_;
  assign _27_ = _15_ ? 5'h1d : _13_;
  assign _28_ = _11_ ? 5'h1d : _09_;
  assign _29_ = _07_ ? 5'h1d : _05_;
  pim_traffic_dual__controller__timers__rank_1__activations__spacing spacing (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_12(free_11 [0]),
    .part_13(free_11 [1]),
    .rst(rst)
  );
endmodule

module pim_traffic_dual__controller__timers__rank_1__activations__spacing(clk, rst, group, \event , part_12, part_13);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input group;
  wire group;
  input \event ;
  wire \event ;
  output part_12;
  wire part_12;
  output part_13;
  wire part_13;
  wire _00_;
  wire [2:0] _01_;
  wire _02_;
  wire [2:0] _03_;
  reg last;
  wire [2:0] left;
  wire others;
  wire over;
  assign _01_ = left - _00_;
  assign over = ! left;
  assign others = left <= 2'h2;
  assign part_12 = last ? others : over;
  assign part_13 = last ? over : others;
  assign _00_ = | left;
  reg [1:0] _10_;
  always @(posedge clk)
    if (rst) _10_ <= 2'h0;
    else _10_ <= { _03_[2], _03_[0] };
  assign { left[2], left[0] } = _10_;
  reg left_reg_1 ;
  always @(posedge clk)
    if (_02_) left_reg_1  <= 1'h0;
    else left_reg_1  <= _01_[1];
  assign left[1] = left_reg_1 ;
  always @(posedge clk)
    if (\event ) last <= group;
  assign _02_ = | { \event , rst };
  assign _03_ = \event  ? 3'h5 : _01_;
endmodule

module pim_traffic_dual__controller__timers__rank_1__turn(clk, rst, group, \event , part_2, part_3);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input group;
  wire group;
  input \event ;
  wire \event ;
  output part_2;
  wire part_2;
  output part_3;
  wire part_3;
  wire _00_;
  wire [3:0] _01_;
  wire _02_;
  wire [3:0] _03_;
  reg last;
  wire [3:0] left;
  wire others;
  wire over;
  assign _01_ = left - _00_;
  assign over = ! left;
  assign others = left <= 2'h2;
  assign part_2 = last ? others : over;
  assign part_3 = last ? over : others;
  assign _00_ = | left;
  reg [2:0] _10_;
  always @(posedge clk)
    if (rst) _10_ <= 3'h0;
    else _10_ <= { _03_[3:2], _03_[0] };
  assign { left[3:2], left[0] } = _10_;
  reg left_reg_1 ;
  always @(posedge clk)
    if (_02_) left_reg_1  <= 1'h0;
    else left_reg_1  <= _01_[1];
  assign left[1] = left_reg_1 ;
  always @(posedge clk)
    if (\event ) last <= group;
  assign _02_ = | { \event , rst };
  assign _03_ = \event  ? 4'hd : _01_;
endmodule

module pim_traffic_dual__controller__timers__rows_126 (clk, rst, act, pre, write_6 , activate_191 , close_195 , banks, read_3 , row, rows, can_act, ready_read, ready_copy, ready_write, open, engaged, can_pre, compute_open, compute_engaged, compute_rows
, can_open, soon, can_close_206 , ready_comp);
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
  input activate_191 ;
  wire activate_191 ;
  input close_195 ;
  wire close_195 ;
  input [15:0] banks;
  wire [15:0] banks;
  input read_3 ;
  wire read_3 ;
  input [4:0] row;
  wire [4:0] row;
  output [79:0] rows;
  wire [79:0] rows;
  output [15:0] can_act;
  wire [15:0] can_act;
  output [15:0] ready_read;
  wire [15:0] ready_read;
  output [15:0] ready_copy;
  wire [15:0] ready_copy;
  output [15:0] ready_write;
  wire [15:0] ready_write;
  output [15:0] open;
  wire [15:0] open;
  output [15:0] engaged;
  wire [15:0] engaged;
  output [15:0] can_pre;
  wire [15:0] can_pre;
  output [3:0] compute_open;
  wire [3:0] compute_open;
  output [3:0] compute_engaged;
  wire [3:0] compute_engaged;
  output [19:0] compute_rows;
  wire [19:0] compute_rows;
  output [3:0] can_open;
  wire [3:0] can_open;
  output [3:0] soon;
  wire [3:0] soon;
  output [3:0] can_close_206 ;
  wire [3:0] can_close_206 ;
  output [3:0] ready_comp;
  wire [3:0] ready_comp;
  wire activate;
  wire activate_108 ;
  wire activate_119 ;
  wire activate_130 ;
  wire activate_141 ;
  wire activate_152 ;
  wire activate_163 ;
  wire activate_174 ;
  wire activate_185 ;
  wire activate_190 ;
  wire activate_210 ;
  wire activate_220 ;
  wire activate_230 ;
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
  wire at_rest_166 ;
  wire at_rest_177 ;
  wire at_rest_188 ;
  wire at_rest_199 ;
  wire at_rest_214 ;
  wire at_rest_224 ;
  wire at_rest_234 ;
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
  wire can_activate_150 ;
  wire can_activate_161 ;
  wire can_activate_172 ;
  wire can_activate_183 ;
  wire can_activate_203 ;
  wire can_activate_216 ;
  wire can_activate_226 ;
  wire can_activate_236 ;
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
  wire can_close_156 ;
  wire can_close_167 ;
  wire can_close_178 ;
  wire can_close_189 ;
  wire can_close_207 ;
  wire can_close_218 ;
  wire can_close_228 ;
  wire can_close_238 ;
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
  wire close_153 ;
  wire close_164 ;
  wire close_175 ;
  wire close_186 ;
  wire close_194 ;
  wire close_212 ;
  wire close_222 ;
  wire close_232 ;
  wire close_32 ;
  wire close_43 ;
  wire close_54 ;
  wire close_65 ;
  wire close_76 ;
  wire close_87 ;
  wire close_98 ;
  wire [4:0] compute_rows_0 ;
  wire [4:0] compute_rows_1 ;
  wire [4:0] compute_rows_2 ;
  wire [4:0] compute_rows_3 ;
  wire [4:0] held;
  wire [4:0] held_105 ;
  wire [4:0] held_116 ;
  wire [4:0] held_127 ;
  wire [4:0] held_138 ;
  wire [4:0] held_149 ;
  wire [4:0] held_160 ;
  wire [4:0] held_171 ;
  wire [4:0] held_182 ;
  wire [4:0] held_28 ;
  wire [4:0] held_39 ;
  wire [4:0] held_50 ;
  wire [4:0] held_61 ;
  wire [4:0] held_72 ;
  wire [4:0] held_83 ;
  wire [4:0] held_94 ;
  wire is_open;
  wire is_open_110 ;
  wire is_open_121 ;
  wire is_open_132 ;
  wire is_open_143 ;
  wire is_open_154 ;
  wire is_open_165 ;
  wire is_open_176 ;
  wire is_open_187 ;
  wire is_open_197 ;
  wire is_open_213 ;
  wire is_open_223 ;
  wire is_open_233 ;
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
  wire read_147 ;
  wire read_158 ;
  wire read_169 ;
  wire read_180 ;
  wire read_26 ;
  wire read_37 ;
  wire read_48 ;
  wire read_59 ;
  wire read_70 ;
  wire read_81 ;
  wire read_92 ;
  wire ready;
  wire ready_107 ;
  wire ready_118 ;
  wire ready_129 ;
  wire ready_140 ;
  wire ready_151 ;
  wire ready_162 ;
  wire ready_173 ;
  wire ready_184 ;
  wire ready_209 ;
  wire ready_219 ;
  wire ready_229 ;
  wire ready_239 ;
  wire ready_30 ;
  wire ready_41 ;
  wire ready_52 ;
  wire ready_63 ;
  wire ready_74 ;
  wire ready_85 ;
  wire ready_96 ;
  wire soon_205 ;
  wire soon_217 ;
  wire soon_227 ;
  wire soon_237 ;
  wire write;
  wire write_104 ;
  wire write_115 ;
  wire write_126 ;
  wire write_137 ;
  wire write_148 ;
  wire write_159 ;
  wire write_170 ;
  wire write_181 ;
  wire write_27 ;
  wire write_38 ;
  wire write_49 ;
  wire write_60 ;
  wire write_71 ;
  wire write_82 ;
  wire write_93 ;
  assign engaged[15] = ~ at_rest_188 ;
  assign activate_190  = activate_191  & banks[0];
  assign close_194  = close_195  & banks[0];
  assign compute_engaged[0] = ~ at_rest_199 ;
  assign activate_210  = activate_191  & banks[1];
  assign close_212  = close_195  & banks[1];
  assign compute_engaged[1] = ~ at_rest_214 ;
  assign activate_220  = activate_191  & banks[2];
  assign close_222  = close_195  & banks[2];
  assign compute_engaged[2] = ~ at_rest_224 ;
  assign activate_230  = activate_191  & banks[3];
  assign close_232  = close_195  & banks[3];
  assign compute_engaged[3] = ~ at_rest_234 ;
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
  assign read_147  = read_3  & banks[12];
  assign write_148  = write_6  & banks[12];
  assign activate_152  = act & banks[12];
  assign close_153  = pre & banks[12];
  assign engaged[12] = ~ at_rest_155 ;
  assign read_158  = read_3  & banks[13];
  assign write_159  = write_6  & banks[13];
  assign activate_163  = act & banks[13];
  assign close_164  = pre & banks[13];
  assign engaged[13] = ~ at_rest_166 ;
  assign read_169  = read_3  & banks[14];
  assign write_170  = write_6  & banks[14];
  assign activate_174  = act & banks[14];
  assign close_175  = pre & banks[14];
  assign engaged[14] = ~ at_rest_177 ;
  assign read_180  = read_3  & banks[15];
  assign write_181  = write_6  & banks[15];
  assign activate_185  = act & banks[15];
  assign close_186  = pre & banks[15];
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
  pim_memory_row bank_12 (
    .activate(activate_152 ),
    .at_rest(at_rest_155 ),
    .can_activate(can_activate_150 ),
    .can_close(can_close_156 ),
    .clk(clk),
    .close(close_153 ),
    .held(held_149 ),
    .is_open(is_open_154 ),
    .read(read_147 ),
    .ready(ready_151 ),
    .row(row),
    .rst(rst),
    .write(write_148 )
  );
  pim_memory_row bank_13 (
    .activate(activate_163 ),
    .at_rest(at_rest_166 ),
    .can_activate(can_activate_161 ),
    .can_close(can_close_167 ),
    .clk(clk),
    .close(close_164 ),
    .held(held_160 ),
    .is_open(is_open_165 ),
    .read(read_158 ),
    .ready(ready_162 ),
    .row(row),
    .rst(rst),
    .write(write_159 )
  );
  pim_memory_row bank_14 (
    .activate(activate_174 ),
    .at_rest(at_rest_177 ),
    .can_activate(can_activate_172 ),
    .can_close(can_close_178 ),
    .clk(clk),
    .close(close_175 ),
    .held(held_171 ),
    .is_open(is_open_176 ),
    .read(read_169 ),
    .ready(ready_173 ),
    .row(row),
    .rst(rst),
    .write(write_170 )
  );
  pim_memory_row bank_15 (
    .activate(activate_185 ),
    .at_rest(at_rest_188 ),
    .can_activate(can_activate_183 ),
    .can_close(can_close_189 ),
    .clk(clk),
    .close(close_186 ),
    .held(held_182 ),
    .is_open(is_open_187 ),
    .read(read_180 ),
    .ready(ready_184 ),
    .row(row),
    .rst(rst),
    .write(write_181 )
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
    .activate(activate_190 ),
    .at_rest(at_rest_199 ),
    .can_activate(can_activate_203 ),
    .can_close(can_close_207 ),
    .clk(clk),
    .close(close_194 ),
    .held(compute_rows_0 ),
    .is_open(is_open_197 ),
    .ready(ready_209 ),
    .row(row),
    .rst(rst),
    .soon(soon_205 )
  );
  pim_compute_row group_1 (
    .activate(activate_210 ),
    .at_rest(at_rest_214 ),
    .can_activate(can_activate_216 ),
    .can_close(can_close_218 ),
    .clk(clk),
    .close(close_212 ),
    .held(compute_rows_1 ),
    .is_open(is_open_213 ),
    .ready(ready_219 ),
    .row(row),
    .rst(rst),
    .soon(soon_217 )
  );
  pim_compute_row group_2 (
    .activate(activate_220 ),
    .at_rest(at_rest_224 ),
    .can_activate(can_activate_226 ),
    .can_close(can_close_228 ),
    .clk(clk),
    .close(close_222 ),
    .held(compute_rows_2 ),
    .is_open(is_open_223 ),
    .ready(ready_229 ),
    .row(row),
    .rst(rst),
    .soon(soon_227 )
  );
  pim_compute_row group_3 (
    .activate(activate_230 ),
    .at_rest(at_rest_234 ),
    .can_activate(can_activate_236 ),
    .can_close(can_close_238 ),
    .clk(clk),
    .close(close_232 ),
    .held(compute_rows_3 ),
    .is_open(is_open_233 ),
    .ready(ready_239 ),
    .row(row),
    .rst(rst),
    .soon(soon_237 )
  );
  assign compute_rows = { compute_rows_3 , compute_rows_2 , compute_rows_1 , compute_rows_0  };
  assign can_open = { can_activate_236 , can_activate_226 , can_activate_216 , can_activate_203  };
  assign soon = { soon_237 , soon_227 , soon_217 , soon_205  };
  assign can_close_206  = { can_close_238 , can_close_228 , can_close_218 , can_close_207  };
  assign ready_comp = { ready_239 , ready_229 , ready_219 , ready_209  };
  assign compute_open = { is_open_233 , is_open_223 , is_open_213 , is_open_197  };
  assign can_pre = { can_close_189 , can_close_178 , can_close_167 , can_close_156 , can_close_145 , can_close_134 , can_close_123 , can_close_112 , can_close_101 , can_close_90 , can_close_79 , can_close_68 , can_close_57 , can_close_46 , can_close_35 , can_close };
  assign open = { is_open_187 , is_open_176 , is_open_165 , is_open_154 , is_open_143 , is_open_132 , is_open_121 , is_open_110 , is_open_99 , is_open_88 , is_open_77 , is_open_66 , is_open_55 , is_open_44 , is_open_33 , is_open };
  assign ready_write = { ready_184 , ready_173 , ready_162 , ready_151 , ready_140 , ready_129 , ready_118 , ready_107 , ready_96 , ready_85 , ready_74 , ready_63 , ready_52 , ready_41 , ready_30 , ready };
  assign ready_copy = { ready_184 , ready_173 , ready_162 , ready_151 , ready_140 , ready_129 , ready_118 , ready_107 , ready_96 , ready_85 , ready_74 , ready_63 , ready_52 , ready_41 , ready_30 , ready };
  assign ready_read = { ready_184 , ready_173 , ready_162 , ready_151 , ready_140 , ready_129 , ready_118 , ready_107 , ready_96 , ready_85 , ready_74 , ready_63 , ready_52 , ready_41 , ready_30 , ready };
  assign can_act = { can_activate_183 , can_activate_172 , can_activate_161 , can_activate_150 , can_activate_139 , can_activate_128 , can_activate_117 , can_activate_106 , can_activate_95 , can_activate_84 , can_activate_73 , can_activate_62 , can_activate_51 , can_activate_40 , can_activate_29 , can_activate };
  assign rows = { held_182 , held_171 , held_160 , held_149 , held_138 , held_127 , held_116 , held_105 , held_94 , held_83 , held_72 , held_61 , held_50 , held_39 , held_28 , held };
endmodule

module pim_traffic_dual__controller__timers__wave_0(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_6, part_7, last, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input step;
  wire step;
  input [4:0] cycles;
  wire [4:0] cycles;
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
  reg part_7;
  input last;
  wire last;
  output results;
  wire results;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [4:0] _04_;
  wire [4:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire [4:0] _13_;
  wire [4:0] _14_;
  reg [4:0] left;
  reg rest;
  assign can_step = left <= 3'h4;
  assign _00_ = ~ can_step;
  assign steps_on = _00_ & _01_;
  assign can_close = left <= 1'h0;
  assign _06_ = left == 3'h4;
  assign due = part_7 & _06_;
  assign _07_ = left < 3'h6;
  assign part_6 = part_7 & _07_;
  assign _08_ = | left;
  assign _09_ = left - _08_;
  assign _01_ = ! rest;
  assign _02_ = gemv | _01_;
  assign _03_ = rest - 1'h1;
  assign _04_[4:2] = cycles[4:2] + 1'h1;
  assign _05_ = { _04_[4:2], cycles[1:0] } - 1'h1;
  always @(posedge clk)
    if (rst) left <= 5'h00;
    else left <= _14_;
  always @(posedge clk)
    if (rst) rest <= 1'h0;
    else rest <= _12_;
  always @(posedge clk)
    if (rst) part_7 <= 1'h0;
    else if (_10_) part_7 <= _11_;
  assign _10_ = | { due, gemv };
  assign _11_ = gemv & last;
  assign _12_ = _03_ | _02_;
  assign _13_ = step ? 5'h05 : _09_;
  assign _14_ = gemv ? _05_ : _13_;
  assign _04_[1:0] = cycles[1:0];
  assign results = part_7;
endmodule

module pim_traffic_dual__controller__timers__wave_1(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_8, part_9, last, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input step;
  wire step;
  input [4:0] cycles;
  wire [4:0] cycles;
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
  reg part_9;
  input last;
  wire last;
  output results;
  wire results;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [4:0] _04_;
  wire [4:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire [4:0] _13_;
  wire [4:0] _14_;
  reg [4:0] left;
  reg rest;
  assign can_step = left <= 3'h4;
  assign _00_ = ~ can_step;
  assign steps_on = _00_ & _01_;
  assign can_close = left <= 1'h0;
  assign _06_ = left == 3'h4;
  assign due = part_9 & _06_;
  assign _07_ = left < 3'h6;
  assign part_8 = part_9 & _07_;
  assign _08_ = | left;
  assign _09_ = left - _08_;
  assign _01_ = ! rest;
  assign _02_ = gemv | _01_;
  assign _03_ = rest - 1'h1;
  assign _04_[4:2] = cycles[4:2] + 1'h1;
  assign _05_ = { _04_[4:2], cycles[1:0] } - 1'h1;
  always @(posedge clk)
    if (rst) left <= 5'h00;
    else left <= _14_;
  always @(posedge clk)
    if (rst) rest <= 1'h0;
    else rest <= _12_;
  always @(posedge clk)
    if (rst) part_9 <= 1'h0;
    else if (_10_) part_9 <= _11_;
  assign _10_ = | { due, gemv };
  assign _11_ = gemv & last;
  assign _12_ = _03_ | _02_;
  assign _13_ = step ? 5'h05 : _09_;
  assign _14_ = gemv ? _05_ : _13_;
  assign _04_[1:0] = cycles[1:0];
  assign results = part_9;
endmodule

module pim_traffic_dual__controller__turns(clk, rst, compute_moves, memory_wants, compute_wants_1 , compute_holds, compute_may, memory_moves, memory_may);
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
  wire [4:0] _03_;
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
  wire [4:0] _23_;
  wire [4:0] _24_;
  wire compute_wants;
  wire kept;
  reg memory;
  reg moved;
  wire moves;
  wire over;
  reg [6:0] spent;
  wire waited;
  reg [4:0] window;
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
  always @(posedge clk)
    if (_19_) window[0] <= 1'h0;
    else if (_00_) window[0] <= _03_[0];
  always @(posedge clk)
    if (rst) window[4:1] <= 4'h0;
    else if (_15_) window[4:1] <= _24_[4:1];
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
  assign _23_ = _00_ ? _03_ : { 4'h0, window[0] };
  assign _24_ = compute_moves ? 5'h1e : _23_;
endmodule

module pim_traffic_dual__controller__waves(clk, rst, results_room, i__valid_7 , asks, i__ready, valid, command, hold_columns, reserve, wants, wants_closed, held, hold_gwrite, hold_copy, steps_busy, holds, can_step, may_act, taken, served
, i__payload, busy, vectors_busy, can_comp, can_readres, can_activate, can_open, can_close, rows, engaged, compute_open, compute_engaged, compute_rows, results_after, \until , drain);
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
  output [15:0] wants_closed;
  wire [15:0] wants_closed;
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
  output [35:0] busy;
  wire [35:0] busy;
  output [21:0] vectors_busy;
  wire [21:0] vectors_busy;
  input [1:0] can_comp;
  wire [1:0] can_comp;
  input [1:0] can_readres;
  wire [1:0] can_readres;
  input [1:0] can_activate;
  wire [1:0] can_activate;
  input [3:0] can_open;
  wire [3:0] can_open;
  input [3:0] can_close;
  wire [3:0] can_close;
  input [79:0] rows;
  wire [79:0] rows;
  input [15:0] engaged;
  wire [15:0] engaged;
  input [3:0] compute_open;
  wire [3:0] compute_open;
  input [3:0] compute_engaged;
  wire [3:0] compute_engaged;
  input [19:0] compute_rows;
  wire [19:0] compute_rows;
  input [5:0] results_after;
  wire [5:0] results_after;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire _000_;
  wire _001_;
  wire [4:0] _002_;
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
  wire \$signal ;
  wire [3:0] active;
  wire [4:0] \busy[2].row ;
  wire \busy[2].valid ;
  wire [4:0] \busy[3].row ;
  wire \busy[3].valid ;
  wire [4:0] \busy[4].row ;
  wire \busy[4].valid ;
  wire [4:0] \busy[5].row ;
  wire \busy[5].valid ;
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
  wire [3:0] opens;
  wire [3:0] opens_80 ;
  wire [3:0] opens_81 ;
  wire reserve_31 ;
  wire reserve_32 ;
  wire [4:0] row;
  wire [4:0] row_86 ;
  wire [19:0] rows_93 ;
  wire [49:0] slots;
  wire valid_16 ;
  wire valid_17 ;
  wire wants_34 ;
  wire wants_35 ;
  assign _001_ = opens[0] & engaged[1];
  assign _003_ = rows[9:5] == _002_;
  assign wants_closed[1] = _001_ & _003_;
  assign _004_ = opens[0] & engaged[2];
  assign _005_ = rows[14:10] == _002_;
  assign wants_closed[2] = _004_ & _005_;
  assign _006_ = opens[0] & engaged[3];
  assign _008_ = rows[19:15] == _002_;
  assign wants_closed[3] = _006_ & _008_;
  assign _009_ = opens[1] & engaged[4];
  assign _010_ = rows[24:20] == _002_;
  assign wants_closed[4] = _009_ & _010_;
  assign _011_ = opens[1] & engaged[5];
  assign _012_ = rows[29:25] == _002_;
  assign wants_closed[5] = _011_ & _012_;
  assign _014_ = opens[1] & engaged[6];
  assign _015_ = rows[34:30] == _002_;
  assign wants_closed[6] = _014_ & _015_;
  assign _016_ = opens[1] & engaged[7];
  assign _017_ = rows[39:35] == _002_;
  assign wants_closed[7] = _016_ & _017_;
  assign _018_ = opens[2] & engaged[8];
  assign _020_ = rows[44:40] == _002_;
  assign wants_closed[8] = _018_ & _020_;
  assign _021_ = opens[2] & engaged[9];
  assign _022_ = rows[49:45] == _002_;
  assign wants_closed[9] = _021_ & _022_;
  assign _023_ = opens[2] & engaged[10];
  assign _024_ = rows[54:50] == _002_;
  assign wants_closed[10] = _023_ & _024_;
  assign _026_ = opens[2] & engaged[11];
  assign _027_ = rows[59:55] == _002_;
  assign wants_closed[11] = _026_ & _027_;
  assign _028_ = opens[3] & engaged[12];
  assign _029_ = rows[64:60] == _002_;
  assign wants_closed[12] = _028_ & _029_;
  assign _030_ = opens[3] & engaged[13];
  assign _032_ = rows[69:65] == _002_;
  assign wants_closed[13] = _030_ & _032_;
  assign _033_ = opens[3] & engaged[14];
  assign _034_ = rows[74:70] == _002_;
  assign wants_closed[14] = _033_ & _034_;
  assign _035_ = opens[3] & engaged[15];
  assign _002_ = enable ? row_86  : row;
  assign _036_ = rows[79:75] == _002_;
  assign wants_closed[15] = _035_ & _036_;
  assign clear = ! wants_closed;
  assign \busy[2].valid  = active[0] | compute_engaged[0];
  assign \busy[2].row  = active[0] ? rows_93 [4:0] : compute_rows[4:0];
  assign \busy[3].valid  = active[1] | compute_engaged[1];
  assign \busy[3].row  = active[1] ? rows_93 [9:5] : compute_rows[9:5];
  assign \busy[4].valid  = active[2] | compute_engaged[2];
  assign \busy[4].row  = active[2] ? rows_93 [14:10] : compute_rows[14:10];
  assign \busy[5].valid  = active[3] | compute_engaged[3];
  assign \busy[5].row  = active[3] ? rows_93 [19:15] : compute_rows[19:15];
  assign \$signal  = i__payload[3:0] == 3'h5;
  assign enable = ! filled;
  assign _000_ = i__valid_7  & \$signal ;
  assign i__valid = _000_ & idle;
  assign _007_ = ~ \$signal ;
  assign _013_ = i__valid_7  & _007_;
  assign i__valid_9  = _013_ & enable;
  assign _019_ = i__ready_12  & idle;
  assign _025_ = i__ready_11  & enable;
  assign i__ready = \$signal  ? _019_ : _025_;
  assign valid = valid_16  | valid_17 ;
  assign command = enable ? command_20  : command_19 ;
  assign hold_columns = hold_columns_28  | hold_columns_29 ;
  assign reserve = reserve_31  | reserve_32 ;
  assign wants = wants_34  | wants_35 ;
  assign computing = | compute_open;
  assign opens = opens_80  | opens_81 ;
  assign _031_ = opens[0] & engaged[0];
  assign _037_ = rows[4:0] == _002_;
  assign wants_closed[0] = _031_ & _037_;
  pim_traffic_dual__controller__waves__raw_rows raw_rows (
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
  pim_traffic_dual__controller__waves__tile_waves tile_waves (
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
    .reserve(reserve_31 ),
    .results_after(results_after),
    .results_room(results_room),
    .row(row),
    .rst(rst),
    .slots(slots),
    .taken(taken),
    .\until (\until ),
    .valid(valid_16 ),
    .wants(wants_34 )
  );
  assign vectors_busy = { slots[42:33], filled[1], slots[17:8], filled[0] };
  assign busy = { \busy[5].row , \busy[5].valid , \busy[4].row , \busy[4].valid , \busy[3].row , \busy[3].valid , \busy[2].row , \busy[2].valid , slots[29:25], filled[1], slots[4:0], filled[0] };
endmodule

module pim_traffic_dual__controller__waves__raw_rows(clk, rst, results_room, asks, enable, i__valid, clear, active, may_show, steps, reserve, idle, holds, wants, opens, valid, can_step, may_act, taken, served, i__payload
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
  output [3:0] active;
  wire [3:0] active;
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
  output [3:0] opens;
  wire [3:0] opens;
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
  output [19:0] rows;
  wire [19:0] rows;
  output [4:0] row;
  reg [4:0] row;
  input [1:0] can_readres;
  wire [1:0] can_readres;
  input [3:0] can_open;
  wire [3:0] can_open;
  input [3:0] can_close;
  wire [3:0] can_close;
  input [3:0] compute_open;
  wire [3:0] compute_open;
  input [3:0] compute_engaged;
  wire [3:0] compute_engaged;
  input drain;
  wire drain;
  wire [3:0] _000_;
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
  wire [3:0] _016_;
  wire _017_;
  wire _018_;
  wire [1:0] _019_;
  wire _020_;
  wire _021_;
  wire [1:0] _022_;
  wire _023_;
  wire _024_;
  wire [3:0] _025_;
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
  wire [6:0] _038_;
  wire [6:0] _039_;
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
  wire [4:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [4:0] _060_;
  wire [4:0] _061_;
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
  wire [5:0] _080_;
  wire [10:0] _081_;
  wire [5:0] _082_;
  wire [5:0] _083_;
  wire [7:0] _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire [6:0] _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire [3:0] _093_;
  wire [3:0] _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire [3:0] \$signal ;
  wire \$signal$10 ;
  wire \$signal$16 ;
  wire \$signal$18 ;
  reg \$signal$40 ;
  reg [3:0] asked;
  wire [3:0] closable;
  wire ends;
  wire finds;
  wire free;
  wire [3:0] given_up;
  reg held;
  reg [4:0] kept_rows_0 ;
  reg [4:0] kept_rows_1 ;
  reg [4:0] kept_rows_2 ;
  reg [4:0] kept_rows_3 ;
  reg last_wave;
  wire [1:0] next_to_be_opened;
  wire opens_43 ;
  reg reads;
  reg [6:0] rest;
  wire settled;
  wire [1:0] to_be_closed;
  reg [1:0] to_be_opened;
  reg unused;
  reg [9:0] work;
  assign _016_ = _010_ | { drain, drain, drain, drain };
  assign _025_ = compute_open & _016_;
  assign given_up = _025_ & { enable, enable, enable, enable };
  assign _034_ = compute_open & { enable, enable, enable, enable };
  assign active = asked | _034_;
  assign settled = ! \$signal ;
  assign _044_ = held & settled;
  assign _054_ = _044_ & _020_;
  assign _001_ = ~ _033_;
  assign \$signal$10  = _054_ & _001_;
  assign _002_ = \$signal$10  & reads;
  assign may_show = _002_ & results_room;
  assign _004_ = \$signal$10  & _003_;
  assign \$signal$16  = _004_ & can_step;
  assign _005_ = can_readres >> last_wave;
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
  assign _018_ = ~ closable[2];
  assign _019_ = closable[1] ? 2'h1 : { 1'h1, _018_ };
  assign to_be_closed = closable[0] ? 2'h0 : _019_;
  assign wants = _011_ & _020_;
  assign _021_ = ~ \$signal [2];
  assign _022_ = \$signal [1] ? 2'h1 : { 1'h1, _021_ };
  assign next_to_be_opened = \$signal [0] ? 2'h0 : _022_;
  assign _023_ = \$signal  >> to_be_opened;
  assign _024_ = \$signal$40  & _023_;
  assign _020_ = ~ drain;
  assign finds = _024_ & _020_;
  assign opens = finds << to_be_opened;
  assign _026_ = finds & may_act;
  assign _027_ = _026_ & clear;
  assign _028_ = can_open >> to_be_opened;
  assign opens_43  = _027_ & _028_;
  assign _029_ = opens_43  | \$signal$16 ;
  assign _030_ = _029_ | \$signal$18 ;
  assign valid = _030_ | _031_;
  assign _031_ = | closable;
  assign _032_ = taken & \$signal$16 ;
  assign _033_ = | rest;
  assign _035_ = taken & asks;
  assign _036_ = ~ served;
  assign _037_ = asks & _036_;
  assign _038_ = rest - 1'h1;
  assign _039_ = _037_ ? _038_ : 7'h00;
  assign reserve = taken & \$signal$18 ;
  assign _040_ = last_wave + 1'h1;
  assign _041_ = last_wave ? 1'h0 : _040_;
  assign _048_ = i__payload[3:0] == 4'h8;
  assign _043_ = ! i__payload[9:4];
  assign _051_ = _050_ & _043_;
  assign _045_ = i__payload[9:4] == 1'h1;
  assign _052_ = _050_ & _045_;
  assign _046_ = i__payload[9:4] == 2'h2;
  assign _053_ = _050_ & _046_;
  assign _042_ = i__valid & i__ready;
  assign _049_ = i__payload[3:0] == 3'h6;
  assign _050_ = _042_ & _049_;
  assign _047_ = i__payload[9:4] == 2'h3;
  assign _055_ = _050_ & _047_;
  assign _000_ = ~ compute_open;
  assign \$signal  = asked & _000_;
  assign _010_ = ~ asked;
  always @(posedge clk)
    if (rst) unused <= 1'h0;
    else if (_073_) unused <= _011_;
  always @(posedge clk)
    if (rst) rest <= 7'h00;
    else if (_077_) rest <= _089_;
  always @(posedge clk)
    if (rst) last_wave <= 1'h0;
    else if (reserve) last_wave <= _041_;
  always @(posedge clk)
    if (rst) held <= 1'h0;
    else held <= _088_;
  always @(posedge clk)
    if (rst) asked <= 4'h0;
    else if (_078_) asked <= { _072_, _068_, _066_, _070_ };
  always @(posedge clk)
    if (rst) reads <= 1'h0;
    else if (_079_) reads <= _048_;
  always @(posedge clk)
    if (_079_) work <= { i__payload[65], i__payload[63], i__payload[39:35], i__payload[29:27] };
  always @(posedge clk)
    if (_051_) kept_rows_0  <= i__payload[14:10];
  always @(posedge clk)
    if (_052_) kept_rows_1  <= i__payload[14:10];
  always @(posedge clk)
    if (_053_) kept_rows_2  <= i__payload[14:10];
  always @(posedge clk)
    if (_055_) kept_rows_3  <= i__payload[14:10];
  always @(posedge clk)
    if (rst) \$signal$40  <= 1'h0;
    else \$signal$40  <= _011_;
  always @(posedge clk)
    if (rst) to_be_opened <= 2'h0;
    else to_be_opened <= next_to_be_opened;
  always @(posedge clk)
    if (rst) row <= 5'h00;
    else row <= _056_;
  assign _059_ = _096_ | _095_;
  assign _060_ = _095_ ? kept_rows_3  : kept_rows_2 ;
  assign _061_ = _097_ ? kept_rows_1  : kept_rows_0 ;
  assign _056_ = _059_ ? _060_ : _061_;
  assign _062_ = _086_ ? _015_ : free;
  assign i__ready = _085_ ? _017_ : _062_;
  assign _063_ = _086_ ? _087_ : 1'h1;
  assign _064_ = _085_ ? _087_ : _063_;
  assign _066_ = _085_ ? 1'h0 : _065_;
  assign _068_ = _085_ ? 1'h0 : _067_;
  assign _070_ = _085_ ? 1'h0 : _069_;
  assign _072_ = _085_ ? 1'h0 : _071_;
  assign _073_ = { settled, _032_ } != 2'h2;
  assign _074_ = | { _035_, _033_ };
  assign _075_ = | { \$signal$18 , _033_ };
  assign _076_ = | { _086_, _085_ };
  assign _077_ = & { _074_, _075_ };
  assign _078_ = & { _042_, _076_ };
  assign _079_ = & { _042_, _057_, _058_ };
  assign _057_ = ~ _085_;
  assign _058_ = ~ _086_;
  assign _071_ = asked[3] | _047_;
  assign _069_ = asked[0] | _043_;
  assign _067_ = asked[2] | _046_;
  assign _065_ = asked[1] | _045_;
  assign _087_ = ends ? 1'h0 : held;
  assign _088_ = _042_ ? _064_ : _087_;
  assign _089_ = _033_ ? _039_ : 7'h67;
  assign _011_ = ~ settled;
  assign _090_ = \$signal$18  & work[9];
  assign _091_ = \$signal$16  ? 1'h0 : _090_;
  assign command[65] = opens_43  ? 1'h0 : _091_;
  assign _092_ = \$signal$16  & work[8];
  assign command[63] = opens_43  ? 1'h0 : _092_;
  assign _081_[4:0] = \$signal$16  ? work[7:3] : 5'h00;
  assign command[39:35] = opens_43  ? 5'h00 : _081_[4:0];
  assign _084_[2:0] = \$signal$16  ? work[2:0] : 3'h0;
  assign command[29:27] = opens_43  ? 3'h0 : _084_[2:0];
  assign command[14:10] = opens_43  ? row : 5'h00;
  assign _080_[1:0] = _031_ ? to_be_closed : 2'h0;
  assign _082_[1:0] = \$signal$18  ? { 1'h0, last_wave } : _080_[1:0];
  assign _083_[1:0] = \$signal$16  ? 2'h0 : _082_[1:0];
  assign command[5:4] = opens_43  ? to_be_opened : _083_[1:0];
  assign _093_[1:0] = \$signal$18  ? 2'h1 : { _031_, _031_ };
  assign { _094_[3], _094_[1:0] } = \$signal$16  ? 3'h4 : { _093_[0], _093_[1:0] };
  assign command[3:0] = opens_43  ? 4'h7 : { _094_[3], 1'h0, _094_[1:0] };
  assign _085_ = i__payload[3:0] == 4'h9;
  assign _086_ = i__payload[3:0] == 3'h6;
  assign _095_ = next_to_be_opened == 2'h3;
  assign _096_ = next_to_be_opened == 2'h2;
  assign _097_ = next_to_be_opened == 1'h1;
  assign _083_[5:2] = 4'h0;
  assign _080_[5:2] = 4'h0;
  assign _081_[10:5] = 6'h00;
  assign _093_[3:2] = { _093_[0], 1'h0 };
  assign _082_[5:2] = 4'h0;
  assign _094_[2] = 1'h0;
  assign rows = { kept_rows_3 , kept_rows_2 , kept_rows_1 , kept_rows_0  };
  assign { command[64], command[62:40], command[34:30], command[26:15], command[9:6] } = 45'h000000000000;
  assign _084_[7:3] = 5'h00;
endmodule

module pim_traffic_dual__controller__waves__tile_waves(clk, rst, results_room, i__valid, computing, clear, i__ready, row, wants, held, opens, reserve, valid, hold_gwrite, hold_copy, hold_columns, may_act, taken, i__payload, slots, command
, filled, can_comp, can_activate, can_close, results_after, \until , drain);
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
  output [4:0] row;
  wire [4:0] row;
  output wants;
  wire wants;
  output held;
  wire held;
  output [3:0] opens;
  wire [3:0] opens;
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
  output [49:0] slots;
  wire [49:0] slots;
  output [65:0] command;
  wire [65:0] command;
  output [1:0] filled;
  reg [1:0] filled;
  input [1:0] can_comp;
  wire [1:0] can_comp;
  input [1:0] can_activate;
  wire [1:0] can_activate;
  input [3:0] can_close;
  wire [3:0] can_close;
  input [5:0] results_after;
  wire [5:0] results_after;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire _000_;
  wire _001_;
  wire [15:0] _002_;
  wire [15:0] _003_;
  wire _004_;
  wire [6:0] _005_;
  wire [6:0] _006_;
  wire [15:0] _007_;
  wire [6:0] _008_;
  wire [1:0] _009_;
  wire [1:0] _010_;
  wire [1:0] _011_;
  wire _012_;
  wire [1:0] _013_;
  wire [1:0] _014_;
  wire [1:0] _015_;
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
  wire [5:0] _031_;
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
  wire [1:0] _048_;
  wire _049_;
  wire [1:0] _050_;
  wire [1:0] _051_;
  wire [1:0] _052_;
  wire [1:0] _053_;
  wire _054_;
  wire [16:0] _055_;
  wire [1:0] _056_;
  wire [1:0] _057_;
  wire _058_;
  wire [1:0] _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [4:0] _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire [7:0] _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire [2:0] _082_;
  wire [2:0] _083_;
  wire _084_;
  wire _085_;
  wire [16:0] _086_;
  wire [5:0] _087_;
  wire [5:0] _088_;
  wire [6:0] _089_;
  wire [6:0] _090_;
  wire [15:0] _091_;
  wire [2:0] _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire [3:0] _100_;
  wire \$signal ;
  wire \$signal$23 ;
  wire \$signal$24 ;
  wire \$signal$43 ;
  wire \$signal$5 ;
  wire \$signal$51 ;
  wire [5:0] after;
  wire [5:0] alone;
  wire begins;
  reg [15:0] closed_after;
  reg [1:0] count;
  wire ends;
  wire ends_68 ;
  reg entry;
  reg exit;
  wire [23:0] head;
  wire in_turn;
  wire leaves;
  wire leaves_69 ;
  reg looked;
  reg looked_in_time;
  reg looked_in_turn;
  wire moves;
  wire moves_56 ;
  wire moves_58 ;
  reg [1:0] near_hold_columns;
  reg [1:0] near_hold_copy;
  reg [1:0] near_hold_gwrite;
  wire [16:0] needs;
  reg opened_hold_columns_1;
  reg opened_hold_columns_10;
  reg opened_hold_columns_11;
  reg opened_hold_columns_2;
  reg opened_hold_columns_3;
  reg opened_hold_columns_4;
  reg opened_hold_columns_5;
  reg opened_hold_columns_6;
  reg opened_hold_columns_7;
  reg opened_hold_columns_8;
  reg opened_hold_columns_9;
  wire opens_36 ;
  wire [2:0] pause;
  wire rank_50 ;
  reg [6:0] shown_after;
  reg [24:0] slot_0;
  reg [24:0] slot_1;
  wire tile;
  wire tile_41 ;
  reg [1:0] to_close;
  reg [1:0] to_comp;
  reg [1:0] to_open;
  wire wave;
  wire wave_46 ;
  wire wave_49 ;
  wire [24:0] work;
  assign \$signal  = moves & ends;
  assign _000_ = ! \$signal$23 ;
  assign begins = moves & _000_;
  assign \$signal$5  = i__valid & i__ready;
  assign i__ready = count != 2'h2;
  assign _039_ = { _031_[5:2], head[18], 1'h1 } > 6'h23;
  assign _031_[5:2] = head[21:19] + 3'h5;
  assign alone[5:1] = _039_ ? { _031_[5:2], head[18] } : 5'h11;
  assign _063_ = { alone[5:1], 1'h1 } > _055_;
  assign _055_ = closed_after + 3'h7;
  assign needs = _063_ ? { 11'h000, alone[5:1], 1'h1 } : _055_;
  assign after[5:4] = head[21] + 1'h1;
  assign _001_ = looked & _075_;
  assign in_turn = _001_ & looked_in_turn;
  assign _017_ = _012_ & _016_;
  assign _018_ = _017_ & in_turn;
  assign _020_ = _018_ & _019_;
  assign _022_ = results_room | _021_;
  assign \$signal$24  = _020_ & _022_;
  assign wants = \$signal$24  & looked_in_time;
  assign _023_ = ~ looked_in_time;
  assign _024_ = \$signal$24  & _023_;
  assign _025_ = _024_ & may_act;
  assign _026_ = ~ computing;
  assign held = _025_ & _026_;
  assign _027_ = ! wave;
  assign _028_ = wants & may_act;
  assign _029_ = _028_ & clear;
  assign _030_ = can_activate >> wave;
  assign _032_ = _029_ & _030_;
  assign opens_36  = \$signal$23  | _032_;
  assign reserve = begins & head[23];
  assign _034_ = can_comp >> wave_46 ;
  assign _035_ = _033_ & _034_;
  assign _036_ = ~ work[23];
  assign _037_ = { work[21:18], 1'h0 } >= results_after;
  assign _038_ = _036_ | _037_;
  assign \$signal$43  = _035_ & _038_;
  assign _040_ = | to_close;
  assign _041_ = can_close >> { rank_50 , wave_49  };
  assign \$signal$51  = _040_ & _041_;
  assign _042_ = opens_36  | \$signal$43 ;
  assign valid = _042_ | \$signal$51 ;
  assign _016_ = ~ \$signal$23 ;
  assign _043_ = \$signal$43  & _016_;
  assign _044_ = work[23] & work[24];
  assign hold_gwrite = | near_hold_gwrite;
  assign hold_copy = | near_hold_copy;
  assign _045_ = | near_hold_columns;
  assign _046_ = { work[21:18], 1'h0 } < 2'h3;
  assign _047_ = work[23] & _046_;
  assign hold_columns = _045_ & _047_;
  assign _048_ = to_open + \$signal$5 ;
  assign _049_ = moves & leaves;
  assign _050_ = _048_ - _049_;
  assign _051_ = to_comp + \$signal ;
  assign _052_ = _051_ - moves_56 ;
  assign _053_ = to_close + moves_56 ;
  assign _054_ = moves_58  & ends_68 ;
  assign _056_ = _053_ - _054_;
  assign _057_ = count + \$signal$5 ;
  assign _059_ = _057_ - _058_;
  assign _060_ = entry + 1'h1;
  assign _061_ = entry ? 1'h0 : _060_;
  assign _062_ = exit + 1'h1;
  assign _064_ = exit ? 1'h0 : _062_;
  assign _065_ = ! exit;
  assign _066_ = _058_ & _065_;
  assign _067_ = ! entry;
  assign _068_ = \$signal$5  & _067_;
  assign _058_ = moves_58  & leaves_69 ;
  assign _070_ = _058_ & exit;
  assign _071_ = \$signal$5  & entry;
  assign _069_ = i__payload[39:35] + i__payload[59:55];
  assign _012_ = | to_open;
  assign _019_ = ~ drain;
  assign _072_ = _012_ & _019_;
  assign _073_ = needs < \until ;
  assign _021_ = ~ head[23];
  assign _074_ = results_after <= { after[5:4], head[20:18], 1'h0 };
  assign _033_ = | to_comp;
  assign _076_ = ~ _033_;
  assign _077_[7:2] = shown_after[6:2] + 1'h1;
  assign _078_ = { _077_[7:2], shown_after[1:0] } <= { after[5:4], head[20:18], 1'h0 };
  assign _079_ = _076_ | _078_;
  assign _080_ = _074_ & _079_;
  assign _081_ = _021_ | _080_;
  assign _075_ = ! pause;
  assign _082_ = pause - 1'h1;
  assign _083_ = _075_ ? 3'h0 : _082_;
  assign _084_ = ! closed_after;
  assign _002_ = closed_after - 1'h1;
  assign _003_ = _084_ ? 16'h0000 : _002_;
  assign _004_ = ! shown_after;
  assign _005_ = shown_after - 1'h1;
  assign _006_ = _004_ ? 7'h00 : _005_;
  assign _007_ = needs[15:0] - 1'h1;
  assign _008_[6:1] = head[21:18] + 5'h17;
  assign _009_ = near_hold_gwrite + opened_hold_columns_8;
  assign _010_ = _009_ - moves_56 ;
  assign _011_ = near_hold_copy + \$signal ;
  assign _013_ = _011_ - moves_56 ;
  assign _014_ = near_hold_columns + opened_hold_columns_11;
  assign _015_ = _014_ - moves_56 ;
  always @(posedge clk)
    if (rst) to_open <= 2'h0;
    else to_open <= _050_;
  always @(posedge clk)
    if (rst) to_comp <= 2'h0;
    else to_comp <= _052_;
  always @(posedge clk)
    if (rst) to_close <= 2'h0;
    else to_close <= _056_;
  always @(posedge clk)
    if (rst) count <= 2'h0;
    else count <= _059_;
  always @(posedge clk)
    if (rst) entry <= 1'h0;
    else if (\$signal$5 ) entry <= _061_;
  always @(posedge clk)
    if (rst) exit <= 1'h0;
    else if (_058_) exit <= _064_;
  always @(posedge clk)
    if (rst) filled <= 2'h0;
    else filled <= { _094_, _096_ };
  always @(posedge clk)
    if (_068_) slot_0 <= { i__payload[65:63], i__payload[58:55], _069_, i__payload[39:35], i__payload[29:27], i__payload[14:10] };
  always @(posedge clk)
    if (_071_) slot_1 <= { i__payload[65:63], i__payload[58:55], _069_, i__payload[39:35], i__payload[29:27], i__payload[14:10] };
  always @(posedge clk)
    if (rst) looked <= 1'h0;
    else looked <= _072_;
  always @(posedge clk)
    if (rst) looked_in_time <= 1'h0;
    else looked_in_time <= _073_;
  always @(posedge clk)
    if (rst) looked_in_turn <= 1'h0;
    else looked_in_turn <= _081_;
  reg [1:0] _217_;
  always @(posedge clk)
    if (rst) _217_ <= 2'h0;
    else _217_ <= { _092_[2], _092_[0] };
  assign { pause[2], pause[0] } = _217_;
  reg pause_reg_1 ;
  always @(posedge clk)
    if (_085_) pause_reg_1  <= 1'h0;
    else pause_reg_1  <= _082_[1];
  assign pause[1] = pause_reg_1 ;
  always @(posedge clk)
    if (rst) closed_after <= 16'h0000;
    else closed_after <= _091_;
  always @(posedge clk)
    if (rst) shown_after <= 7'h00;
    else shown_after <= _090_;
  always @(posedge clk)
    if (rst) near_hold_gwrite <= 2'h0;
    else near_hold_gwrite <= _010_;
  always @(posedge clk)
    if (rst) near_hold_copy <= 2'h0;
    else near_hold_copy <= _013_;
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
    if (rst) near_hold_columns <= 2'h0;
    else near_hold_columns <= _015_;
  assign opens[1:0] = { wave, _027_ } & { wants, wants };
  assign work = tile_41  ? slot_1 : slot_0;
  assign head = tile ? slot_1[23:0] : slot_0[23:0];
  assign _085_ = | { begins, _075_, rst };
  assign _089_ = head[23] ? { _008_[6:1], 1'h1 } : _006_;
  assign _090_ = begins ? _089_ : _006_;
  assign _091_ = begins ? _007_ : _003_;
  assign _092_ = begins ? 3'h5 : _083_;
  assign _093_ = _070_ ? 1'h0 : filled[1];
  assign _094_ = _093_ | _071_;
  assign _095_ = _066_ ? 1'h0 : filled[0];
  assign _096_ = _095_ | _068_;
  assign _097_ = \$signal$51  & taken;
  assign _098_ = opens_36  ? 1'h0 : _097_;
  assign moves_58  = _043_ ? 1'h0 : _098_;
  assign _099_ = opens_36  & taken;
  assign moves = _043_ ? 1'h0 : _099_;
  assign moves_56  = _043_ & taken;
  assign command[65] = _043_ & _044_;
  assign command[64] = _043_ & work[23];
  assign command[63] = _043_ & work[22];
  assign command[58:55] = _043_ ? work[21:18] : 4'h0;
  assign command[39:35] = _043_ ? work[12:8] : 5'h00;
  assign command[29:27] = _043_ ? work[7:5] : 3'h0;
  assign _086_[4:0] = opens_36  ? head[4:0] : 5'h00;
  assign command[14:10] = _043_ ? 5'h00 : _086_[4:0];
  assign _087_[1:0] = \$signal$51  ? { rank_50 , wave_49  } : 2'h0;
  assign _088_[1:0] = opens_36  ? { \$signal$23 , wave } : _087_[1:0];
  assign command[5:4] = _043_ ? { 1'h0, wave_46  } : _088_[1:0];
  assign { _100_[3:2], _100_[0] } = opens_36  ? 3'h3 : { \$signal$51 , 1'h0, \$signal$51  };
  assign command[3:0] = _043_ ? 4'ha : { _100_[3:2], _100_[0], _100_[0] };
  pim_traffic_dual__controller__waves__tile_waves__closing closing (
    .clk(clk),
    .ends(ends_68 ),
    .leaves(leaves_69 ),
    .moves(moves_58 ),
    .rank(rank_50 ),
    .rst(rst),
    .wave(wave_49 )
  );
  pim_traffic_dual__controller__waves__tile_waves__computing_at computing_at (
    .clk(clk),
    .moves(moves_56 ),
    .rst(rst),
    .tile(tile_41 ),
    .wave(wave_46 )
  );
  pim_traffic_dual__controller__waves__tile_waves__opening opening (
    .clk(clk),
    .ends(ends),
    .leaves(leaves),
    .moves(moves),
    .rank(\$signal$23 ),
    .rst(rst),
    .tile(tile),
    .wave(wave)
  );
  assign _086_[16:5] = 12'h000;
  assign _100_[1] = _100_[0];
  assign _008_[0] = 1'h1;
  assign _087_[5:2] = 4'h0;
  assign _088_[5:2] = 4'h0;
  assign _031_[1:0] = { head[18], 1'h1 };
  assign { command[62:59], command[54:40], command[34:30], command[26:15], command[9:6] } = 40'h0000000000;
  assign slots = { slot_1, slot_0 };
  assign opens[3:2] = opens[1:0];
  assign row = head[4:0];
  assign _077_[1:0] = shown_after[1:0];
  assign after[3:0] = { head[20:18], 1'h0 };
  assign alone[0] = 1'h1;
endmodule

module pim_traffic_dual__controller__waves__tile_waves__closing(clk, rst, ends, leaves, moves, rank, wave);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output ends;
  reg ends;
  output leaves;
  wire leaves;
  input moves;
  wire moves;
  output rank;
  wire rank;
  output wave;
  reg wave;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  assign leaves = ends & wave;
  assign _00_ = ends + 1'h1;
  assign _01_ = ends ? 1'h0 : _00_;
  assign _02_ = wave + 1'h1;
  assign _03_ = wave ? 1'h0 : _02_;
  always @(posedge clk)
    if (rst) ends <= 1'h0;
    else if (moves) ends <= _01_;
  always @(posedge clk)
    if (rst) wave <= 1'h0;
    else if (_04_) wave <= _03_;
  assign _04_ = & { ends, moves };
  assign rank = ends;
endmodule

module pim_traffic_dual__controller__waves__tile_waves__computing_at(clk, rst, moves, wave, tile);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input moves;
  wire moves;
  output wave;
  reg wave;
  output tile;
  reg tile;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  assign _00_ = wave + 1'h1;
  assign _01_ = wave ? 1'h0 : _00_;
  assign _02_ = tile + 1'h1;
  assign _03_ = tile ? 1'h0 : _02_;
  always @(posedge clk)
    if (rst) tile <= 1'h0;
    else if (_04_) tile <= _03_;
  always @(posedge clk)
    if (rst) wave <= 1'h0;
    else if (moves) wave <= _01_;
  assign _04_ = & { wave, moves };
endmodule

module pim_traffic_dual__controller__waves__tile_waves__opening(clk, rst, ends, leaves, moves, rank, wave, tile);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output ends;
  reg ends;
  output leaves;
  wire leaves;
  input moves;
  wire moves;
  output rank;
  wire rank;
  output wave;
  reg wave;
  output tile;
  reg tile;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  assign leaves = ends & wave;
  assign _00_ = ends + 1'h1;
  assign _01_ = ends ? 1'h0 : _00_;
  assign _02_ = wave + 1'h1;
  assign _03_ = wave ? 1'h0 : _02_;
  assign _04_ = tile + 1'h1;
  assign _05_ = tile ? 1'h0 : _04_;
  always @(posedge clk)
    if (rst) ends <= 1'h0;
    else if (moves) ends <= _01_;
  always @(posedge clk)
    if (rst) wave <= 1'h0;
    else if (_06_) wave <= _03_;
  always @(posedge clk)
    if (rst) tile <= 1'h0;
    else if (_07_) tile <= _05_;
  assign _06_ = & { ends, moves };
  assign _07_ = & { leaves, moves };
  assign rank = ends;
endmodule

module pim_traffic_dual__device(clk, rst, write_data, read_168 , results, enable, command, read_valid, results_valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] write_data;
  wire [15:0] write_data;
  output [15:0] read_168 ;
  wire [15:0] read_168 ;
  output [255:0] results;
  wire [255:0] results;
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
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire _10_;
  wire [15:0] _11_;
  wire [15:0] _12_;
  wire [15:0] _13_;
  wire [15:0] _14_;
  wire [15:0] _15_;
  wire [15:0] _16_;
  wire [15:0] _17_;
  wire [15:0] _18_;
  wire [2:0] _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire [15:0] at_act;
  wire [15:0] at_copy;
  wire [3:0] at_g_act;
  wire [1:0] at_gemv;
  wire [3:0] at_pim_pre;
  wire [15:0] at_pre;
  wire [15:0] at_rd;
  wire [1:0] at_readres;
  wire [15:0] at_wr;
  wire [1:0] begins;
  wire [15:0] column_192 ;
  wire [2:0] column_212 ;
  wire [2:0] column_284 ;
  wire compute;
  wire compute_280 ;
  reg copied;
  wire first;
  wire first_288 ;
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
  reg part;
  wire [15:0] place;
  wire [15:0] read_data;
  wire [15:0] read_data_170 ;
  wire [15:0] read_data_171 ;
  wire [15:0] read_data_172 ;
  wire [15:0] read_data_173 ;
  wire [15:0] read_data_174 ;
  wire [15:0] read_data_175 ;
  wire [15:0] read_data_176 ;
  wire [15:0] read_data_177 ;
  wire [15:0] read_data_178 ;
  wire [15:0] read_data_179 ;
  wire [15:0] read_data_180 ;
  wire [15:0] read_data_181 ;
  wire [15:0] read_data_182 ;
  wire [15:0] read_data_183 ;
  wire [15:0] read_data_184 ;
  wire [15:0] reads;
  wire [31:0] results_353 ;
  wire [31:0] results_354 ;
  wire [31:0] results_355 ;
  wire [31:0] results_356 ;
  wire [31:0] results_357 ;
  wire [31:0] results_358 ;
  wire [31:0] results_359 ;
  wire [31:0] results_360 ;
  wire [31:0] results_361 ;
  wire [31:0] results_362 ;
  wire [31:0] results_363 ;
  wire [31:0] results_364 ;
  wire [31:0] results_365 ;
  wire [31:0] results_366 ;
  wire [31:0] results_367 ;
  wire [31:0] results_368 ;
  reg [4:0] step;
  wire step_215 ;
  wire step_286 ;
  wire [4:0] steps_0 ;
  wire [4:0] steps_1 ;
  wire take;
  wire take_290 ;
  wire take_relu;
  wire take_relu_292 ;
  wire taken;
  wire taken_345 ;
  wire taken_346 ;
  reg [15:0] vector_column;
  wire [15:0] vectors;
  wire write_185 ;
  reg written;
  assign _00_ = ! command[3:0];
  assign _10_ = command[3:0] == 1'h1;
  assign _20_ = command[3:0] == 2'h2;
  assign _22_ = command[3:0] == 2'h3;
  assign _23_ = command[3:0] == 3'h5;
  assign _24_ = command[3:0] == 3'h6;
  assign _25_ = command[3:0] == 3'h7;
  assign _26_ = command[3:0] == 4'h8;
  assign _01_ = command[3:0] == 4'h9;
  assign _02_ = command[3:0] == 4'ha;
  assign _03_ = command[3:0] == 4'hb;
  assign place = 1'h1 << command[9:4];
  assign at_copy = place & { issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy };
  assign at_rd = place & { issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd };
  assign reads = at_rd | at_copy;
  assign at_act = place & { issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act };
  assign at_pre = place & { issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre };
  assign at_wr = place & { issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr };
  assign at_g_act = place[3:0] & { issued_g_act, issued_g_act, issued_g_act, issued_g_act };
  assign at_pim_pre = place[3:0] & { issued_pim_pre, issued_pim_pre, issued_pim_pre, issued_pim_pre };
  assign _04_ = read_data | read_data_170 ;
  assign _05_ = _04_ | read_data_171 ;
  assign _06_ = _05_ | read_data_172 ;
  assign _07_ = _06_ | read_data_173 ;
  assign _08_ = _07_ | read_data_174 ;
  assign _09_ = _08_ | read_data_175 ;
  assign _11_ = _09_ | read_data_176 ;
  assign _12_ = _11_ | read_data_177 ;
  assign _13_ = _12_ | read_data_178 ;
  assign _14_ = _13_ | read_data_179 ;
  assign _15_ = _14_ | read_data_180 ;
  assign _16_ = _15_ | read_data_181 ;
  assign _17_ = _16_ | read_data_182 ;
  assign _18_ = _17_ | read_data_183 ;
  assign read_168  = _18_ | read_data_184 ;
  assign write_185  = copied | written;
  assign column_192  = copied ? read_168  : vector_column;
  assign at_gemv = place[1:0] & { issued_gemv, issued_gemv };
  assign at_readres = place[1:0] & { issued_readres, issued_readres };
  assign _19_ = command[57:55] - 1'h1;
  assign more = issued_gemv ? _19_ : 3'h0;
  assign begins = at_gemv | { issued_comp, issued_comp };
  assign taken_346  = | { taken_345 , taken };
  assign _21_ = issued_copy | issued_gwrite;
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
    if (_21_) step <= command[39:35];
  always @(posedge clk)
    if (_21_) part <= command[46];
  always @(posedge clk)
    if (issued_gwrite) vector_column <= write_data;
  assign issued_pim_pre = enable & _03_;
  assign issued_gemv = enable & _02_;
  assign issued_readres = enable & _01_;
  assign issued_comp = enable & _26_;
  assign issued_g_act = enable & _25_;
  assign issued_copy = enable & _24_;
  assign issued_gwrite = enable & _23_;
  assign issued_wr = enable & _22_;
  assign issued_rd = enable & _20_;
  assign issued_pre = enable & _10_;
  assign issued_act = enable & _00_;
  pim_bundle bundle_0 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[0]),
    .column(command[29:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[0]),
    .read(reads[0]),
    .read_data(read_data),
    .results(results_353 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[0]),
    .write_data(write_data)
  );
  pim_bundle bundle_1 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[1]),
    .column(command[29:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[1]),
    .read(reads[1]),
    .read_data(read_data_170 ),
    .results(results_354 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[1]),
    .write_data(write_data)
  );
  pim_bundle bundle_10 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[10]),
    .column(command[29:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[10]),
    .read(reads[10]),
    .read_data(read_data_179 ),
    .results(results_363 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[10]),
    .write_data(write_data)
  );
  pim_bundle bundle_11 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[11]),
    .column(command[29:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[11]),
    .read(reads[11]),
    .read_data(read_data_180 ),
    .results(results_364 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[11]),
    .write_data(write_data)
  );
  pim_bundle bundle_12 (
    .clk(clk),
    .close_compute(at_pim_pre[3]),
    .close_memory(at_pre[12]),
    .column(command[29:27]),
    .compute(compute_280 ),
    .compute_column(column_284 ),
    .first(first_288 ),
    .open_compute(at_g_act[3]),
    .open_memory(at_act[12]),
    .read(reads[12]),
    .read_data(read_data_181 ),
    .results(results_365 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_286 ),
    .take(take_290 ),
    .take_relu(take_relu_292 ),
    .vectors(vectors),
    .write(at_wr[12]),
    .write_data(write_data)
  );
  pim_bundle bundle_13 (
    .clk(clk),
    .close_compute(at_pim_pre[3]),
    .close_memory(at_pre[13]),
    .column(command[29:27]),
    .compute(compute_280 ),
    .compute_column(column_284 ),
    .first(first_288 ),
    .open_compute(at_g_act[3]),
    .open_memory(at_act[13]),
    .read(reads[13]),
    .read_data(read_data_182 ),
    .results(results_366 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_286 ),
    .take(take_290 ),
    .take_relu(take_relu_292 ),
    .vectors(vectors),
    .write(at_wr[13]),
    .write_data(write_data)
  );
  pim_bundle bundle_14 (
    .clk(clk),
    .close_compute(at_pim_pre[3]),
    .close_memory(at_pre[14]),
    .column(command[29:27]),
    .compute(compute_280 ),
    .compute_column(column_284 ),
    .first(first_288 ),
    .open_compute(at_g_act[3]),
    .open_memory(at_act[14]),
    .read(reads[14]),
    .read_data(read_data_183 ),
    .results(results_367 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_286 ),
    .take(take_290 ),
    .take_relu(take_relu_292 ),
    .vectors(vectors),
    .write(at_wr[14]),
    .write_data(write_data)
  );
  pim_bundle bundle_15 (
    .clk(clk),
    .close_compute(at_pim_pre[3]),
    .close_memory(at_pre[15]),
    .column(command[29:27]),
    .compute(compute_280 ),
    .compute_column(column_284 ),
    .first(first_288 ),
    .open_compute(at_g_act[3]),
    .open_memory(at_act[15]),
    .read(reads[15]),
    .read_data(read_data_184 ),
    .results(results_368 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_286 ),
    .take(take_290 ),
    .take_relu(take_relu_292 ),
    .vectors(vectors),
    .write(at_wr[15]),
    .write_data(write_data)
  );
  pim_bundle bundle_2 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[2]),
    .column(command[29:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[2]),
    .read(reads[2]),
    .read_data(read_data_171 ),
    .results(results_355 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[2]),
    .write_data(write_data)
  );
  pim_bundle bundle_3 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[3]),
    .column(command[29:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[3]),
    .read(reads[3]),
    .read_data(read_data_172 ),
    .results(results_356 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[3]),
    .write_data(write_data)
  );
  pim_bundle bundle_4 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[4]),
    .column(command[29:27]),
    .compute(compute_280 ),
    .compute_column(column_284 ),
    .first(first_288 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[4]),
    .read(reads[4]),
    .read_data(read_data_173 ),
    .results(results_357 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_286 ),
    .take(take_290 ),
    .take_relu(take_relu_292 ),
    .vectors(vectors),
    .write(at_wr[4]),
    .write_data(write_data)
  );
  pim_bundle bundle_5 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[5]),
    .column(command[29:27]),
    .compute(compute_280 ),
    .compute_column(column_284 ),
    .first(first_288 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[5]),
    .read(reads[5]),
    .read_data(read_data_174 ),
    .results(results_358 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_286 ),
    .take(take_290 ),
    .take_relu(take_relu_292 ),
    .vectors(vectors),
    .write(at_wr[5]),
    .write_data(write_data)
  );
  pim_bundle bundle_6 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[6]),
    .column(command[29:27]),
    .compute(compute_280 ),
    .compute_column(column_284 ),
    .first(first_288 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[6]),
    .read(reads[6]),
    .read_data(read_data_175 ),
    .results(results_359 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_286 ),
    .take(take_290 ),
    .take_relu(take_relu_292 ),
    .vectors(vectors),
    .write(at_wr[6]),
    .write_data(write_data)
  );
  pim_bundle bundle_7 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[7]),
    .column(command[29:27]),
    .compute(compute_280 ),
    .compute_column(column_284 ),
    .first(first_288 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[7]),
    .read(reads[7]),
    .read_data(read_data_176 ),
    .results(results_360 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_286 ),
    .take(take_290 ),
    .take_relu(take_relu_292 ),
    .vectors(vectors),
    .write(at_wr[7]),
    .write_data(write_data)
  );
  pim_bundle bundle_8 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[8]),
    .column(command[29:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[8]),
    .read(reads[8]),
    .read_data(read_data_177 ),
    .results(results_361 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[8]),
    .write_data(write_data)
  );
  pim_bundle bundle_9 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[9]),
    .column(command[29:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[9]),
    .read(reads[9]),
    .read_data(read_data_178 ),
    .results(results_362 ),
    .row(command[14:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[9]),
    .write_data(write_data)
  );
  pim_traffic_dual__device__gather gather (
    .clk(clk),
    .results(results),
    .rst(rst),
    .taken(taken_346 ),
    .units({ results_368 , results_367 , results_366 , results_365 , results_364 , results_363 , results_362 , results_361 , results_360 , results_359 , results_358 , results_357 , results_356 , results_355 , results_354 , results_353  }),
    .valid(results_valid),
    .wave(taken_345 )
  );
  pim_traffic_dual__device__vector_buffer vector_buffer (
    .clk(clk),
    .part(part),
    .read({ compute_280 , compute }),
    .rst(rst),
    .steps({ steps_1 , steps_0  }),
    .vectors(vectors),
    .write(write_185 ),
    .write_address(step),
    .write_data(column_192 )
  );
  pim_wave_steps wave_0 (
    .begins(begins[0]),
    .clk(clk),
    .column(column_212 ),
    .compute(compute),
    .first(first),
    .from_column(command[29:27]),
    .from_vector(command[39:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[0]),
    .relu(command[65]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .taken(taken),
    .vector(steps_0 )
  );
  pim_wave_steps wave_1 (
    .begins(begins[1]),
    .clk(clk),
    .column(column_284 ),
    .compute(compute_280 ),
    .first(first_288 ),
    .from_column(command[29:27]),
    .from_vector(command[39:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[1]),
    .relu(command[65]),
    .rst(rst),
    .step(step_286 ),
    .take(take_290 ),
    .take_relu(take_relu_292 ),
    .taken(taken_345 ),
    .vector(steps_1 )
  );
endmodule

module pim_traffic_dual__device__gather(clk, rst, wave, taken, results, units, valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input wave;
  wire wave;
  input taken;
  wire taken;
  output [255:0] results;
  wire [255:0] results;
  input [511:0] units;
  wire [511:0] units;
  output valid;
  reg valid;
  wire _00_;
  wire [4:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [4:0] _07_;
  reg bus_1;
  reg bus_10;
  reg bus_11;
  reg bus_12;
  reg bus_13;
  reg bus_2;
  reg bus_3;
  reg bus_4;
  reg bus_5;
  reg bus_6;
  reg bus_7;
  reg bus_8;
  reg bus_9;
  wire due;
  wire [255:0] gathered;
  reg [4:0] left;
  reg read_address;
  reg wave_1;
  reg wave_2;
  reg write_address;
  assign _00_ = | left;
  assign _01_ = left - 1'h1;
  assign _02_ = write_address + 1'h1;
  assign _03_ = write_address ? 1'h0 : _02_;
  assign _04_ = read_address + 1'h1;
  assign _05_ = read_address ? 1'h0 : _04_;
  assign due = left == 1'h1;
  always @(posedge clk)
    wave_1 <= wave;
  always @(posedge clk)
    wave_2 <= wave_1;
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
    if (rst) left <= 5'h00;
    else if (_06_) left <= _07_;
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
    if (rst) write_address <= 1'h0;
    else if (bus_2) write_address <= _03_;
  always @(posedge clk)
    if (rst) read_address <= 1'h0;
    else if (due) read_address <= _05_;
  assign gathered = wave_2 ? { units[511:384], units[255:128] } : { units[383:256], units[127:0] };
  assign _06_ = | { bus_13, _00_ };
  assign _07_ = bus_13 ? 5'h1f : _01_;
  ram_2x256 words (
    .clk(clk),
    .read_address(read_address),
    .read_data(results),
    .read_enable(due),
    .rst(rst),
    .write_address(write_address),
    .write_data(gathered),
    .write_enable(bus_2)
  );
endmodule

module pim_traffic_dual__device__vector_buffer(clk, rst, write, write_data, vectors, read, steps, write_address, part);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write;
  wire write;
  input [15:0] write_data;
  wire [15:0] write_data;
  output [15:0] vectors;
  wire [15:0] vectors;
  input [1:0] read;
  wire [1:0] read;
  input [9:0] steps;
  wire [9:0] steps;
  input [4:0] write_address;
  wire [4:0] write_address;
  input part;
  wire part;
  wire _0_;
  wire [4:0] _1_;
  wire [4:0] _2_;
  wire [4:0] address_0;
  wire chosen;
  wire read_enable;
  assign _0_ = ! part;
  assign chosen = write & _0_;
  assign read_enable = | read;
  assign _1_ = steps[4:0] & { read[0], read[0], read[0], read[0], read[0] };
  assign _2_ = steps[9:5] & { read[1], read[1], read[1], read[1], read[1] };
  assign address_0 = _1_ | _2_;
  ram_24x16 words_0_0 (
    .clk(clk),
    .read_address(address_0),
    .read_data(vectors),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(chosen)
  );
endmodule

module pim_traffic_dual__reads(clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  input [15:0] i__payload;
  wire [15:0] i__payload;
  output [15:0] o__payload;
  wire [15:0] o__payload;
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
  pim_traffic_dual__reads__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_traffic_dual__reads__fifo(clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input [15:0] write_data;
  wire [15:0] write_data;
  output [15:0] o__payload;
  wire [15:0] o__payload;
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
  ram_16x16 words (
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

module pim_traffic_dual__results_77 (clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  input [255:0] i__payload;
  wire [255:0] i__payload;
  output [255:0] o__payload;
  wire [255:0] o__payload;
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
    if (rst) room <= 3'h5;
    else room <= _2_;
  pim_traffic_dual__results_77__fifo  fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_traffic_dual__results_77__fifo (clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input [255:0] write_data;
  wire [255:0] write_data;
  output [255:0] o__payload;
  wire [255:0] o__payload;
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
  assign i__ready = stored != 3'h5;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h4;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h4;
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
  ram_5x256 words (
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
  input [4:0] from_vector;
  wire [4:0] from_vector;
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
  output [4:0] vector;
  reg [4:0] vector;
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
  wire [4:0] _05_;
  wire _06_;
  wire _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire [4:0] _10_;
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

module ram_16x16(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [15:0] read_data;
  wire [15:0] read_data;
  reg [15:0] cells [15:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_24x16(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [15:0] read_data;
  wire [15:0] read_data;
  reg [15:0] cells [23:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_2x256(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [255:0] write_data;
  wire [255:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [255:0] read_data;
  wire [255:0] read_data;
  reg [255:0] cells [1:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [255:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x256(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [255:0] write_data;
  wire [255:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [255:0] read_data;
  wire [255:0] read_data;
  reg [255:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [255:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x16(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [15:0] read_data;
  wire [15:0] read_data;
  reg [15:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module row_array_32x8x16(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, read_data, compute_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [4:0] row;
  wire [4:0] row;
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
  input [15:0] write_data;
  wire [15:0] write_data;
  input compute;
  wire compute;
  input [2:0] compute_column;
  wire [2:0] compute_column;
  output [15:0] read_data;
  reg [15:0] read_data;
  output [15:0] compute_data;
  reg [15:0] compute_data;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  reg [4:0] held_0;
  reg [4:0] held_1;
  reg opened_0;
  reg opened_1;
  wire [15:0] port__data;
  wire [15:0] port__data_22 ;
  wire write__en;
  reg [15:0] cells [255:0];
  always @(posedge clk) begin
    if (write__en)
      cells[{ held_0, column }] <= write_data;
  end
  assign port__data = cells[{ held_0, column }];
  assign port__data_22  = cells[{ held_1, compute_column }];
  assign write__en = write & opened_0;
  always @(posedge clk)
    if (!_00_) read_data <= 16'h0000;
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
      if (!opened_1) compute_data <= 16'h0000;
      else compute_data <= port__data_22 ;
  assign _00_ = & { opened_0, read };
  assign _01_ = close_compute ? 1'h0 : opened_1;
  assign _02_ = _01_ | open_compute;
  assign _03_ = close_memory ? 1'h0 : opened_0;
  assign _04_ = _03_ | open_memory;
endmodule

module unit_i8_k2_v1_f1(clk, rst, values, vectors, step, first, take, relu, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] values;
  wire [15:0] values;
  input [15:0] vectors;
  wire [15:0] vectors;
  input step;
  wire step;
  input first;
  wire first;
  input take;
  wire take;
  input relu;
  wire relu;
  output [31:0] results;
  wire [31:0] results;
  wire _0_;
  wire _1_;
  wire _2_;
  wire \$signal$11 ;
  reg unset;
  assign \$signal$11  = ~ _0_;
  always @(posedge clk)
    unset <= _1_;
  assign _0_ = first | unset;
  assign _2_ = step ? 1'h0 : unset;
  assign _1_ = _2_ | rst;
  unit_total_i8_k2 total_0 (
    .adds(step),
    .clk(clk),
    .factors(vectors),
    .keeps(\$signal$11 ),
    .relu(relu),
    .result(results),
    .rst(rst),
    .take(take),
    .values(values),
    .zero(unset)
  );
endmodule

module unit_total_i8_k2(clk, rst, values, factors, adds, keeps, take, zero, relu, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] values;
  wire [15:0] values;
  input [15:0] factors;
  wire [15:0] factors;
  input adds;
  wire adds;
  input keeps;
  wire keeps;
  input take;
  wire take;
  input zero;
  wire zero;
  input relu;
  wire relu;
  output signed [31:0] result;
  reg signed [31:0] result;
  wire _00_;
  wire _01_;
  wire [15:0] _02_;
  wire [31:0] _03_;
  wire [15:0] _04_;
  wire [16:0] _05_;
  wire [31:0] _06_;
  wire signed [31:0] begun;
  wire off;
  reg signed [31:0] total;
  assign _01_ = relu & total[31];
  assign off = zero | _01_;
  assign _02_ = $signed(values[7:0]) * $signed(factors[7:0]);
  assign _04_ = $signed(values[15:8]) * $signed(factors[15:8]);
  assign _05_ = $signed(_02_) + $signed(_04_);
  assign _06_ = $signed(begun) + $signed(_05_);
  assign _00_ = ~ off;
  always @(posedge clk)
    if (adds) total <= _06_;
  always @(posedge clk)
    if (take) result <= _03_;
  assign begun = total & { keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps };
  assign _03_ = total & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
endmodule
