module pim_bundle(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, vectors, step, first, take, take_relu, read_data, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [5:0] row;
  wire [5:0] row;
  input [7:0] open_memory;
  wire [7:0] open_memory;
  input [7:0] close_memory;
  wire [7:0] close_memory;
  input open_compute;
  wire open_compute;
  input close_compute;
  wire close_compute;
  input [4:0] column;
  wire [4:0] column;
  input [7:0] read;
  wire [7:0] read;
  input [7:0] write;
  wire [7:0] write;
  input [255:0] write_data;
  wire [255:0] write_data;
  input compute;
  wire compute;
  input [4:0] compute_column;
  wire [4:0] compute_column;
  input [4095:0] vectors;
  wire [4095:0] vectors;
  input step;
  wire step;
  input first;
  wire first;
  input take;
  wire take;
  input take_relu;
  wire take_relu;
  output [2047:0] read_data;
  wire [2047:0] read_data;
  output [31:0] results;
  wire [31:0] results;
  wire [255:0] compute_data;
  wire [255:0] compute_data_118 ;
  wire [255:0] compute_data_119 ;
  wire [255:0] compute_data_120 ;
  wire [255:0] compute_data_121 ;
  wire [255:0] compute_data_122 ;
  wire [255:0] compute_data_123 ;
  wire [255:0] compute_data_124 ;
  wire [255:0] read_data_101 ;
  wire [255:0] read_data_113 ;
  wire [255:0] read_data_29 ;
  wire [255:0] read_data_41 ;
  wire [255:0] read_data_53 ;
  wire [255:0] read_data_65 ;
  wire [255:0] read_data_77 ;
  wire [255:0] read_data_89 ;
  row_array_64x32x256 bank_0 (
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
  row_array_64x32x256 bank_1 (
    .clk(clk),
    .close_compute(close_compute),
    .close_memory(close_memory[1]),
    .column(column),
    .compute(compute),
    .compute_column(compute_column),
    .compute_data(compute_data_118 ),
    .open_compute(open_compute),
    .open_memory(open_memory[1]),
    .read(read[1]),
    .read_data(read_data_41 ),
    .row(row),
    .rst(rst),
    .write(write[1]),
    .write_data(write_data)
  );
  row_array_64x32x256 bank_2 (
    .clk(clk),
    .close_compute(close_compute),
    .close_memory(close_memory[2]),
    .column(column),
    .compute(compute),
    .compute_column(compute_column),
    .compute_data(compute_data_119 ),
    .open_compute(open_compute),
    .open_memory(open_memory[2]),
    .read(read[2]),
    .read_data(read_data_53 ),
    .row(row),
    .rst(rst),
    .write(write[2]),
    .write_data(write_data)
  );
  row_array_64x32x256 bank_3 (
    .clk(clk),
    .close_compute(close_compute),
    .close_memory(close_memory[3]),
    .column(column),
    .compute(compute),
    .compute_column(compute_column),
    .compute_data(compute_data_120 ),
    .open_compute(open_compute),
    .open_memory(open_memory[3]),
    .read(read[3]),
    .read_data(read_data_65 ),
    .row(row),
    .rst(rst),
    .write(write[3]),
    .write_data(write_data)
  );
  row_array_64x32x256 bank_4 (
    .clk(clk),
    .close_compute(close_compute),
    .close_memory(close_memory[4]),
    .column(column),
    .compute(compute),
    .compute_column(compute_column),
    .compute_data(compute_data_121 ),
    .open_compute(open_compute),
    .open_memory(open_memory[4]),
    .read(read[4]),
    .read_data(read_data_77 ),
    .row(row),
    .rst(rst),
    .write(write[4]),
    .write_data(write_data)
  );
  row_array_64x32x256 bank_5 (
    .clk(clk),
    .close_compute(close_compute),
    .close_memory(close_memory[5]),
    .column(column),
    .compute(compute),
    .compute_column(compute_column),
    .compute_data(compute_data_122 ),
    .open_compute(open_compute),
    .open_memory(open_memory[5]),
    .read(read[5]),
    .read_data(read_data_89 ),
    .row(row),
    .rst(rst),
    .write(write[5]),
    .write_data(write_data)
  );
  row_array_64x32x256 bank_6 (
    .clk(clk),
    .close_compute(close_compute),
    .close_memory(close_memory[6]),
    .column(column),
    .compute(compute),
    .compute_column(compute_column),
    .compute_data(compute_data_123 ),
    .open_compute(open_compute),
    .open_memory(open_memory[6]),
    .read(read[6]),
    .read_data(read_data_101 ),
    .row(row),
    .rst(rst),
    .write(write[6]),
    .write_data(write_data)
  );
  row_array_64x32x256 bank_7 (
    .clk(clk),
    .close_compute(close_compute),
    .close_memory(close_memory[7]),
    .column(column),
    .compute(compute),
    .compute_column(compute_column),
    .compute_data(compute_data_124 ),
    .open_compute(open_compute),
    .open_memory(open_memory[7]),
    .read(read[7]),
    .read_data(read_data_113 ),
    .row(row),
    .rst(rst),
    .write(write[7]),
    .write_data(write_data)
  );
  unit_bf16_k128_v2_f2 unit (
    .clk(clk),
    .first(first),
    .relu(take_relu),
    .results(results),
    .rst(rst),
    .step(step),
    .take(take),
    .values({ compute_data_124 , compute_data_123 , compute_data_122 , compute_data_121 , compute_data_120 , compute_data_119 , compute_data_118 , compute_data }),
    .vectors(vectors)
  );
  assign read_data = { read_data_113 , read_data_101 , read_data_89 , read_data_77 , read_data_65 , read_data_53 , read_data_41 , read_data_29  };
endmodule

module pim_compute_row(clk, rst, activate, row, close, is_open, at_rest, held, can_activate, soon, can_close, ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input activate;
  wire activate;
  input [5:0] row;
  wire [5:0] row;
  input close;
  wire close;
  output is_open;
  reg is_open;
  output at_rest;
  wire at_rest;
  output [5:0] held;
  reg [5:0] held;
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
  wire [4:0] _13_;
  wire _14_;
  wire _15_;
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
    else is_open <= _15_;
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
    else busy_reg_4  <= _13_[4];
  assign busy[4] = busy_reg_4 ;
  always @(posedge clk)
    if (_09_) ready <= 1'h0;
    else ready <= _12_;
  assign _07_ = | { activate, close, _06_, rst };
  assign _08_ = | { activate, close, rst };
  assign _09_ = | { close, rst };
  assign _12_ = ready | _06_;
  assign _13_ = _06_ ? 5'h14 : _03_;
  assign _11_[3:0] = activate ? 4'hc : _13_[3:0];
  assign _10_[3:0] = close ? 4'hd : _11_[3:0];
  assign _14_ = close ? 1'h0 : is_open;
  assign _15_ = _14_ | activate;
  assign _10_[4] = 1'h0;
  assign can_activate = at_rest;
  assign _11_[4] = 1'h0;
endmodule

module pim_duplex(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o__ready, o_results__ready, o_status__ready, i__ready, i_data__ready, o__payload, o__valid, o_results__payload, o_results__valid, o_status__payload, o_status__valid, o_commands__payload, o_commands__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [255:0] i_data__payload;
  wire [255:0] i_data__payload;
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
  output [255:0] o__payload;
  wire [255:0] o__payload;
  output o__valid;
  wire o__valid;
  output [31:0] o_results__payload;
  wire [31:0] o_results__payload;
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
  wire [255:0] data;
  wire [255:0] i__payload_40 ;
  wire [31:0] i__payload_52 ;
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
  pim_duplex__controller controller (
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
  pim_duplex__device device (
    .clk(clk),
    .command(o_commands__payload),
    .enable(o_commands__valid),
    .read_42 (i__payload_40 ),
    .read_valid(i__valid_38 ),
    .results(i__payload_52 ),
    .results_valid(i__valid_50 ),
    .rst(rst),
    .write_data(data)
  );
  pim_duplex__reads reads (
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
  pim_duplex__results_77  results_77  (
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

module pim_duplex__controller(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o_status__ready, read_room, results_room, read_reserve, i__ready, i_data__ready, written, results_reserve, o_commands__valid, o_commands__payload, o_status__valid, o_status__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [255:0] i_data__payload;
  wire [255:0] i_data__payload;
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
  output [255:0] written;
  wire [255:0] written;
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
  wire [27:0] busy;
  wire [15:0] can_act;
  wire [1:0] can_activate;
  wire [1:0] can_close;
  wire [1:0] can_comp;
  wire [15:0] can_copy;
  wire [15:0] can_copy_81 ;
  wire can_gwrite;
  wire can_gwrite_107 ;
  wire [1:0] can_open;
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
  wire [1:0] compute_engaged;
  wire compute_holds;
  wire compute_may;
  wire compute_moves;
  wire [1:0] compute_open;
  wire [11:0] compute_rows;
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
  wire [103:0] pending;
  wire [6:0] results_after;
  wire [65:0] row;
  wire row_taken;
  wire row_valid;
  wire [95:0] rows;
  wire steps_busy;
  wire taken;
  wire taken_56 ;
  wire [15:0] \until ;
  wire valid_50 ;
  wire [31:0] vectors_busy;
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
  assign command[3:0] = taken ? 4'h4 : _14_;
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
  pim_duplex__controller__door door (
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
  pim_duplex__controller__queue queue (
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
  pim_duplex__controller__refresh refresh (
    .can_refresh(can_refresh),
    .clk(clk),
    .drain(drain),
    .held(held),
    .rst(rst),
    .taken(taken),
    .\until (\until ),
    .valid(taken)
  );
  pim_duplex__controller__timers timers (
    .can_act_101 (can_act),
    .can_activate(can_activate),
    .can_close(can_close),
    .can_comp(can_comp),
    .can_copy(can_copy_81 ),
    .can_gwrite(can_gwrite_107 ),
    .can_open(can_open),
    .can_pre(can_pre),
    .can_read_103 (can_read_77 ),
    .can_readres(can_readres),
    .can_refresh(can_refresh),
    .can_step(can_step),
    .can_write_107 (can_write_79 ),
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
  pim_duplex__controller__turns turns (
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
  pim_duplex__controller__waves waves (
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

module pim_duplex__controller__door(clk, rst, i__payload, i__valid, write, i_data__valid, o_status__ready, i__ready, o_queue__valid, o_waves__valid, i_data__ready, o_queue__ready, o_waves__ready, steps_busy, o_waves__payload, request, o_status__valid, o_status__payload, pending, busy, vectors_busy
);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [255:0] write;
  wire [255:0] write;
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
  input [103:0] pending;
  wire [103:0] pending;
  input [27:0] busy;
  wire [27:0] busy;
  input [31:0] vectors_busy;
  wire [31:0] vectors_busy;
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
  wire [8:0] _096_;
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
  wire [11:0] _108_;
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
  wire _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire [2:0] _174_;
  wire [2:0] _175_;
  wire [2:0] _176_;
  wire [2:0] _177_;
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
  reg [1:0] open_rows;
  wire ordinary;
  wire [5:0] reasons;
  reg [5:0] rows_0 ;
  reg [5:0] rows_1 ;
  reg [5:0] steps;
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
  assign _102_ = ~ header;
  assign reasons[1] = is_gemv & _102_;
  assign _143_ = _126_ | _095_;
  assign _001_ = _143_ | _106_;
  assign _012_ = _118_ & _001_;
  assign _047_ = _034_ | _040_;
  assign _053_ = _023_ & _047_;
  assign _058_ = _012_ | _053_;
  assign _065_ = ! request[62:55];
  assign _076_ = request[62:55] > 6'h20;
  assign _083_ = _065_ | _076_;
  assign _091_ = is_header & _083_;
  assign _094_ = _058_ | _091_;
  assign _096_ = request[34:27] + steps;
  assign _097_ = _096_ > 6'h20;
  assign _098_ = _095_ | _097_;
  assign _099_ = is_gemv & _098_;
  assign _100_ = _094_ | _099_;
  assign _103_ = _101_ | _095_;
  assign _104_ = is_g_act & _103_;
  assign _105_ = _100_ | _104_;
  assign _107_ = is_comp & _106_;
  assign reasons[2] = _105_ | _107_;
  assign _108_ = request[45:35] + steps;
  assign _109_ = _108_ > 8'h80;
  assign _110_ = is_gemv & _109_;
  assign _111_ = is_comp & _034_;
  assign reasons[3] = _110_ | _111_;
  assign _112_ = & open_rows;
  assign _113_ = ~ _112_;
  assign reasons[4] = is_comp & _113_;
  assign _114_ = open_rows >> request[9:4];
  assign _115_ = is_g_act & _114_;
  assign _116_ = | open_rows;
  assign _117_ = is_gemv & _116_;
  assign _119_ = _115_ | _117_;
  assign _121_ = open_rows[0] & _120_;
  assign _122_ = rows_0  == request[26:10];
  assign _123_ = _121_ & _122_;
  assign _125_ = open_rows[1] & _124_;
  assign _127_ = rows_1  == request[26:10];
  assign _128_ = _125_ & _127_;
  assign _129_ = | { _128_, _123_ };
  assign _130_ = _118_ & _129_;
  assign reasons[5] = _119_ | _130_;
  assign _118_ = | { is_copy, is_write, is_read };
  assign _131_ = busy[6:1] == request[26:10];
  assign _132_ = busy[0] & _131_;
  assign _133_ = busy[13:8] == request[26:10];
  assign _134_ = busy[7] & _133_;
  assign _135_ = busy[20:15] == request[26:10];
  assign _136_ = busy[14] & _135_;
  assign _120_ = ! request[9:7];
  assign _137_ = _136_ & _120_;
  assign _138_ = busy[27:22] == request[26:10];
  assign _139_ = busy[21] & _138_;
  assign _124_ = request[9:7] == 1'h1;
  assign _140_ = _139_ & _124_;
  assign _141_ = | { _140_, _137_, _134_, _132_ };
  assign _142_ = _118_ & _141_;
  assign _023_ = | { is_copy, is_gwrite };
  assign _144_ = request[45:35] >= vectors_busy[7:1];
  assign _145_ = vectors_busy[0] & _144_;
  assign _146_ = request[45:35] < vectors_busy[15:8];
  assign _147_ = _145_ & _146_;
  assign _148_ = request[45:35] >= vectors_busy[23:17];
  assign _149_ = vectors_busy[16] & _148_;
  assign _150_ = request[45:35] < vectors_busy[31:24];
  assign _151_ = _149_ & _150_;
  assign _152_ = | { _151_, _147_ };
  assign _153_ = _152_ | steps_busy;
  assign _154_ = _023_ & _153_;
  assign _155_ = _142_ | _154_;
  assign _156_ = is_gemv | is_comp;
  assign _157_ = pending[0] & pending[12];
  assign _158_ = pending[13] & pending[25];
  assign _159_ = pending[26] & pending[38];
  assign _160_ = pending[39] & pending[51];
  assign _161_ = pending[52] & pending[64];
  assign _162_ = pending[65] & pending[77];
  assign _002_ = pending[78] & pending[90];
  assign _003_ = pending[91] & pending[103];
  assign _004_ = | { _003_, _002_, _162_, _161_, _160_, _159_, _158_, _157_ };
  assign _005_ = _156_ & _004_;
  assign _006_ = _155_ | _005_;
  assign _009_ = _007_ & _008_;
  assign _013_ = _010_ & _011_;
  assign _016_ = _014_ & _015_;
  assign _019_ = _017_ & _018_;
  assign _022_ = _020_ & _021_;
  assign _026_ = _024_ & _025_;
  assign _029_ = _027_ & _028_;
  assign _032_ = _030_ & _031_;
  assign _033_ = | { _032_, _029_, _026_, _022_, _019_, _016_, _013_, _009_ };
  assign _035_ = is_gemv & _033_;
  assign _036_ = _006_ | _035_;
  assign _007_ = pending[0] & pending[1];
  assign _037_ = pending[5] == request[9:4];
  assign _038_ = _007_ & _037_;
  assign _008_ = pending[11:6] == request[26:10];
  assign _039_ = _038_ & _008_;
  assign _010_ = pending[13] & pending[14];
  assign _041_ = pending[18] == request[9:4];
  assign _042_ = _010_ & _041_;
  assign _011_ = pending[24:19] == request[26:10];
  assign _043_ = _042_ & _011_;
  assign _014_ = pending[26] & pending[27];
  assign _044_ = pending[31] == request[9:4];
  assign _045_ = _014_ & _044_;
  assign _015_ = pending[37:32] == request[26:10];
  assign _046_ = _045_ & _015_;
  assign _017_ = pending[39] & pending[40];
  assign _048_ = pending[44] == request[9:4];
  assign _049_ = _017_ & _048_;
  assign _018_ = pending[50:45] == request[26:10];
  assign _050_ = _049_ & _018_;
  assign _020_ = pending[52] & pending[53];
  assign _051_ = pending[57] == request[9:4];
  assign _052_ = _020_ & _051_;
  assign _021_ = pending[63:58] == request[26:10];
  assign _054_ = _052_ & _021_;
  assign _024_ = pending[65] & pending[66];
  assign _055_ = pending[70] == request[9:4];
  assign _056_ = _024_ & _055_;
  assign _025_ = pending[76:71] == request[26:10];
  assign _057_ = _056_ & _025_;
  assign _027_ = pending[78] & pending[79];
  assign _059_ = pending[83] == request[9:4];
  assign _060_ = _027_ & _059_;
  assign _028_ = pending[89:84] == request[26:10];
  assign _061_ = _060_ & _028_;
  assign _030_ = pending[91] & pending[92];
  assign _062_ = pending[96] == request[9:4];
  assign _063_ = _030_ & _062_;
  assign _031_ = pending[102:97] == request[26:10];
  assign _064_ = _063_ & _031_;
  assign _066_ = | { _064_, _061_, _057_, _054_, _050_, _046_, _043_, _039_ };
  assign _067_ = is_g_act & _066_;
  assign conflict = _036_ | _067_;
  assign \$signal$26  = | { is_gwrite, is_write };
  assign ordinary = | { is_copy, is_gwrite, is_write, is_read };
  assign _068_ = ~ o_status__valid;
  assign _069_ = _068_ | o_status__ready;
  assign _070_ = \$signal  & _069_;
  assign _071_ = ~ \$signal$26 ;
  assign _072_ = i_data__valid | _071_;
  assign \$signal$28  = _070_ & _072_;
  assign \$signal$32  = ordinary & _074_;
  assign _075_ = ~ ordinary;
  assign _077_ = ~ is_header;
  assign _078_ = _075_ & _077_;
  assign _074_ = ~ _073_;
  assign to_waves = _078_ & _074_;
  assign _079_ = \$signal$28  & \$signal$32 ;
  assign o_queue__valid = _079_ & _080_;
  assign _081_ = \$signal$28  & to_waves;
  assign o_waves__valid = _081_ & _080_;
  assign _082_ = o_queue__ready & _080_;
  assign _084_ = ~ to_waves;
  assign _080_ = ~ conflict;
  assign _085_ = o_waves__ready & _080_;
  assign _086_ = _084_ | _085_;
  assign _087_ = \$signal$32  ? _082_ : _086_;
  assign goes = \$signal$28  & _087_;
  assign i_data__ready = goes & \$signal$26 ;
  assign _073_ = | reasons;
  assign _088_ = goes & _074_;
  assign _089_ = ! request[9:4];
  assign _090_ = is_g_act & _089_;
  assign _092_ = request[9:4] == 1'h1;
  assign _093_ = is_g_act & _092_;
  always @(posedge clk)
    if (rst) steps <= 6'h00;
    else if (_163_) steps <= request[60:55];
  always @(posedge clk)
    if (rst) header <= 1'h0;
    else if (_088_) header <= _171_;
  always @(posedge clk)
    if (rst) open_rows <= 2'h0;
    else if (_088_) open_rows <= { _168_, _170_ };
  always @(posedge clk)
    if (_164_) rows_0  <= request[15:10];
  always @(posedge clk)
    if (_165_) rows_1  <= request[15:10];
  always @(posedge clk)
    if (rst) \$signal  <= 1'h0;
    else if (i__ready) \$signal  <= i__valid;
  always @(posedge clk)
    if (_166_) request <= i__payload;
  always @(posedge clk)
    if (rst) o_status__valid <= 1'h0;
    else o_status__valid <= _173_;
  always @(posedge clk)
    if (rst) o_status__payload <= 3'h0;
    else if (goes) o_status__payload <= error;
  assign _126_ = | request[9:8];
  assign _040_ = | request[54:50];
  assign _101_ = | request[9:5];
  assign _095_ = | request[26:16];
  assign _106_ = | request[34:32];
  assign _034_ = | request[45:42];
  assign _163_ = & { _088_, is_header };
  assign _164_ = & { _090_, _088_ };
  assign _165_ = & { _093_, _088_ };
  assign _166_ = & { i__ready, i__valid };
  assign _167_ = is_pim_pre ? 1'h0 : open_rows[1];
  assign _168_ = _167_ | _093_;
  assign _169_ = is_pim_pre ? 1'h0 : open_rows[0];
  assign _170_ = _169_ | _090_;
  assign _171_ = header | is_header;
  assign _172_ = o_status__ready ? 1'h0 : o_status__valid;
  assign _173_ = _172_ | goes;
  assign _174_ = reasons[4] ? 3'h5 : { reasons[5], reasons[5], 1'h0 };
  assign _175_ = reasons[3] ? 3'h4 : _174_;
  assign _176_ = reasons[2] ? 3'h3 : _175_;
  assign _177_ = reasons[1] ? 3'h2 : _176_;
  assign error = reasons[0] ? 3'h1 : _177_;
  assign o_waves__payload = { request[65:63], 2'h0, steps, request[54:0] };
endmodule

module pim_duplex__controller__queue(clk, rst, write_data, read_room, can_read, can_write, can_copy, can_gwrite, i__valid, i__ready, column_valid, row_valid, asks, waits, written, column_taken, row_taken, close, i__payload, column, row
, pending, can_act, rows, open, can_pre, drain, may_act);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] write_data;
  wire [255:0] write_data;
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
  output [255:0] written;
  wire [255:0] written;
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
  output [103:0] pending;
  wire [103:0] pending;
  input [15:0] can_act;
  wire [15:0] can_act;
  input [95:0] rows;
  wire [95:0] rows;
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
  wire [5:0] _126_;
  wire [5:0] _127_;
  wire [10:0] _128_;
  wire [5:0] _129_;
  wire [5:0] _130_;
  wire _131_;
  wire [10:0] _132_;
  wire [10:0] _133_;
  wire [5:0] _134_;
  wire [5:0] _135_;
  wire [10:0] _136_;
  wire [5:0] _137_;
  wire [5:0] _138_;
  wire [10:0] _139_;
  wire [10:0] _140_;
  wire [10:0] _141_;
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
  wire [29:0] _206_;
  wire [29:0] _207_;
  wire [29:0] _208_;
  wire [29:0] _209_;
  wire [29:0] _210_;
  wire [29:0] _211_;
  wire [29:0] _212_;
  wire [29:0] _213_;
  wire [29:0] _214_;
  wire [29:0] _215_;
  wire [29:0] _216_;
  wire [29:0] _217_;
  wire [29:0] _218_;
  wire [29:0] _219_;
  wire [29:0] _220_;
  wire [29:0] _221_;
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
  wire [5:0] _270_;
  wire [5:0] _271_;
  wire [5:0] _272_;
  wire [5:0] _273_;
  wire [5:0] _274_;
  wire [5:0] _275_;
  wire [5:0] _276_;
  wire [5:0] _277_;
  wire [5:0] _278_;
  wire [5:0] _279_;
  wire [5:0] _280_;
  wire [5:0] _281_;
  wire [5:0] _282_;
  wire [5:0] _283_;
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
  wire [29:0] after_0;
  wire [29:0] after_1;
  wire [29:0] after_2;
  wire [29:0] after_3;
  wire [29:0] after_4;
  wire [29:0] after_5;
  wire [29:0] after_6;
  wire [29:0] after_7;
  wire [29:0] after_8;
  wire [15:0] closing;
  wire [29:0] entry_0;
  wire [29:0] entry_1;
  wire [29:0] entry_2;
  wire [29:0] entry_3;
  wire [29:0] entry_4;
  wire [29:0] entry_5;
  wire [29:0] entry_6;
  wire [29:0] entry_7;
  reg [7:0] filled;
  wire [29:0] given;
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
  wire [6:0] there;
  reg [2:0] write_address;
  wire write_enable;
  assign _091_ = leads_0 & _090_;
  assign _101_ = can_pre >> pending[44:41];
  assign _102_ = opens_3 | _101_;
  assign _092_ = can_pre >> pending[18:15];
  assign _095_ = opens_1 | _092_;
  assign _089_ = can_pre >> column[7:4];
  assign _090_ = opens_0 | _089_;
  assign _126_ = column[15:10] & { opens_0, opens_0, opens_0, opens_0, opens_0, opens_0 };
  assign _127_ = pending[24:19] & { opens_1, opens_1, opens_1, opens_1, opens_1, opens_1 };
  assign _098_ = can_pre >> pending[31:28];
  assign _099_ = opens_2 | _098_;
  assign _129_ = pending[37:32] & { opens_2, opens_2, opens_2, opens_2, opens_2, opens_2 };
  assign _130_ = pending[50:45] & { opens_3, opens_3, opens_3, opens_3, opens_3, opens_3 };
  assign _110_ = can_pre >> pending[70:67];
  assign _111_ = opens_5 | _110_;
  assign _107_ = can_pre >> pending[57:54];
  assign _108_ = opens_4 | _107_;
  assign _134_ = pending[63:58] & { opens_4, opens_4, opens_4, opens_4, opens_4, opens_4 };
  assign _135_ = pending[76:71] & { opens_5, opens_5, opens_5, opens_5, opens_5, opens_5 };
  assign _136_ = _109_ ? { opens_4, _134_, pending[57:54] } : { opens_5, _135_, pending[70:67] };
  assign _114_ = can_pre >> pending[83:80];
  assign _115_ = opens_6 | _114_;
  assign _137_ = pending[89:84] & { opens_6, opens_6, opens_6, opens_6, opens_6, opens_6 };
  assign _138_ = pending[102:97] & { opens_7, opens_7, opens_7, opens_7, opens_7, opens_7 };
  assign _139_ = _117_ ? { opens_6, _137_, pending[83:80] } : { opens_7, _138_, pending[96:93] };
  assign _140_ = _113_ ? _136_ : _139_;
  assign _141_ = _106_ ? _133_ : _140_;
  assign row[15:10] = _088_ ? 6'h00 : _141_[9:4];
  assign _159_ = column[0] | column[2];
  assign _160_ = _159_ | read_room;
  assign asks = filled[0] & _160_;
  assign _161_ = asks & column[1];
  assign _162_ = ~ entry_0[29];
  assign waits = _161_ & _162_;
  assign read_enable = column_taken & column[0];
  assign _163_ = column[7:4] == row[7:4];
  assign _164_ = row_taken & _163_;
  assign _165_ = column[15:10] == row[15:10];
  assign after_0[29] = _143_ & _165_;
  assign _166_ = pending[18:15] == row[7:4];
  assign _167_ = row_taken & _166_;
  assign _168_ = pending[24:19] == row[15:10];
  assign _169_ = _143_ & _168_;
  assign _170_ = pending[31:28] == row[7:4];
  assign _171_ = row_taken & _170_;
  assign _172_ = pending[37:32] == row[15:10];
  assign _173_ = _143_ & _172_;
  assign _174_ = pending[44:41] == row[7:4];
  assign _175_ = row_taken & _174_;
  assign _176_ = pending[50:45] == row[15:10];
  assign _177_ = _143_ & _176_;
  assign _178_ = pending[57:54] == row[7:4];
  assign _179_ = row_taken & _178_;
  assign _180_ = pending[63:58] == row[15:10];
  assign _181_ = _143_ & _180_;
  assign _182_ = pending[70:67] == row[7:4];
  assign _183_ = row_taken & _182_;
  assign _184_ = pending[76:71] == row[15:10];
  assign _185_ = _143_ & _184_;
  assign _186_ = pending[83:80] == row[7:4];
  assign _187_ = row_taken & _186_;
  assign _188_ = pending[89:84] == row[15:10];
  assign _189_ = _143_ & _188_;
  assign _190_ = pending[96:93] == row[7:4];
  assign _191_ = row_taken & _190_;
  assign _192_ = pending[102:97] == row[15:10];
  assign _193_ = _143_ & _192_;
  assign _194_ = after_8[6:3] == row[7:4];
  assign _195_ = row_taken & _194_;
  assign _196_ = after_8[12:7] == row[15:10];
  assign _197_ = _143_ & _196_;
  assign stays = column_taken ? { 1'h0, filled[7:1] } : filled;
  assign write_enable = pushes & after_8[0];
  assign _198_ = write_address == 3'h7;
  assign _199_ = write_address + 1'h1;
  assign _200_ = _198_ ? 3'h0 : _199_;
  assign _201_ = read_address == 3'h7;
  assign _202_ = read_address + 1'h1;
  assign _203_ = _201_ ? 3'h0 : _202_;
  assign _206_ = column_taken ? { after_1[29:13], pending[24:15], pending[25], pending[14], after_1[0] } : { after_0[29], 29'h00000000 };
  assign _207_ = column_taken ? { after_2[29:13], pending[37:28], pending[38], pending[27], after_2[0] } : { after_1[29], 29'h00000000 };
  assign _208_ = column_taken ? { after_3[29:13], pending[50:41], pending[51], pending[40], after_3[0] } : { after_2[29], 29'h00000000 };
  assign _209_ = column_taken ? { after_4[29:13], pending[63:54], pending[64], pending[53], after_4[0] } : { after_3[29], 29'h00000000 };
  assign _210_ = column_taken ? { after_5[29:13], pending[76:67], pending[77], pending[66], after_5[0] } : { after_4[29], 29'h00000000 };
  assign _211_ = column_taken ? { after_6[29:13], pending[89:80], pending[90], pending[79], after_6[0] } : { after_5[29], 29'h00000000 };
  assign _212_ = column_taken ? { after_7[29:13], pending[102:93], pending[103], pending[92], after_7[0] } : { after_6[29], 29'h00000000 };
  assign _213_ = column_taken ? { after_8[29:3], i__payload[1], after_8[1:0] } : { after_7[29], 29'h00000000 };
  assign i__ready = ~ filled[7];
  assign pushes = i__valid & i__ready;
  assign after_8[0] = i__payload[0] ^ i__payload[1];
  assign _093_ = ~ i__payload[1];
  assign after_8[1] = i__payload[0] | _093_;
  assign after_8[6:3] = after_8[1] ? i__payload[7:4] : 4'h0;
  assign after_8[12:7] = after_8[1] ? i__payload[15:10] : 6'h00;
  assign after_8[17:13] = after_8[1] ? i__payload[31:27] : 5'h00;
  assign after_8[24:18] = i__payload[1] ? i__payload[41:35] : 7'h00;
  assign after_8[28:25] = i__payload[1] ? i__payload[49:46] : 4'h0;
  assign _241_ = there[6:1] == after_8[12:7];
  assign given[29] = there[0] & _241_;
  assign _010_ = can_copy >> column[7:4];
  assign _020_ = can_write >> column[7:4];
  assign _029_ = can_read >> column[7:4];
  assign _038_ = _029_ & read_room;
  assign _046_ = column[0] ? _020_ : _038_;
  assign \$signal  = column[2] ? _010_ : _046_;
  assign _055_ = entry_0[29] & \$signal ;
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
  assign _222_ = ~ entry_1[29];
  assign _223_ = _001_ & _222_;
  assign _224_ = column[7:4] == pending[18:15];
  assign _225_ = _016_ & _224_;
  assign _226_ = ~ _225_;
  assign leads_1 = _223_ & _226_;
  assign opens_1 = may_open >> pending[18:15];
  assign _227_ = ~ entry_2[29];
  assign _228_ = _004_ & _227_;
  assign _229_ = column[7:4] == pending[31:28];
  assign _230_ = _016_ & _229_;
  assign _231_ = pending[18:15] == pending[31:28];
  assign _232_ = _001_ & _231_;
  assign _233_ = | { _232_, _230_ };
  assign _234_ = ~ _233_;
  assign leads_2 = _228_ & _234_;
  assign opens_2 = may_open >> pending[31:28];
  assign _235_ = ~ entry_3[29];
  assign _236_ = _007_ & _235_;
  assign _237_ = column[7:4] == pending[44:41];
  assign _238_ = _016_ & _237_;
  assign _239_ = pending[18:15] == pending[44:41];
  assign _240_ = _001_ & _239_;
  assign _242_ = pending[31:28] == pending[44:41];
  assign _243_ = _004_ & _242_;
  assign _244_ = | { _243_, _240_, _238_ };
  assign _245_ = ~ _244_;
  assign leads_3 = _236_ & _245_;
  assign opens_3 = may_open >> pending[44:41];
  assign _246_ = ~ entry_4[29];
  assign _247_ = _026_ & _246_;
  assign _248_ = column[7:4] == pending[57:54];
  assign _000_ = _016_ & _248_;
  assign _002_ = pending[18:15] == pending[57:54];
  assign _003_ = _001_ & _002_;
  assign _005_ = pending[31:28] == pending[57:54];
  assign _006_ = _004_ & _005_;
  assign _008_ = pending[44:41] == pending[57:54];
  assign _009_ = _007_ & _008_;
  assign _011_ = | { _009_, _006_, _003_, _000_ };
  assign _012_ = ~ _011_;
  assign leads_4 = _247_ & _012_;
  assign opens_4 = may_open >> pending[57:54];
  assign _014_ = ~ entry_5[29];
  assign _015_ = _013_ & _014_;
  assign _017_ = column[7:4] == pending[70:67];
  assign _018_ = _016_ & _017_;
  assign _019_ = pending[18:15] == pending[70:67];
  assign _021_ = _001_ & _019_;
  assign _022_ = pending[31:28] == pending[70:67];
  assign _023_ = _004_ & _022_;
  assign _024_ = pending[44:41] == pending[70:67];
  assign _025_ = _007_ & _024_;
  assign _027_ = pending[57:54] == pending[70:67];
  assign _028_ = _026_ & _027_;
  assign _030_ = | { _028_, _025_, _023_, _021_, _018_ };
  assign _031_ = ~ _030_;
  assign leads_5 = _015_ & _031_;
  assign opens_5 = may_open >> pending[70:67];
  assign _033_ = ~ entry_6[29];
  assign _034_ = _032_ & _033_;
  assign _035_ = column[7:4] == pending[83:80];
  assign _036_ = _016_ & _035_;
  assign _037_ = pending[18:15] == pending[83:80];
  assign _039_ = _001_ & _037_;
  assign _040_ = pending[31:28] == pending[83:80];
  assign _041_ = _004_ & _040_;
  assign _042_ = pending[44:41] == pending[83:80];
  assign _043_ = _007_ & _042_;
  assign _044_ = pending[57:54] == pending[83:80];
  assign _045_ = _026_ & _044_;
  assign _047_ = pending[70:67] == pending[83:80];
  assign _048_ = _013_ & _047_;
  assign _049_ = | { _048_, _045_, _043_, _041_, _039_, _036_ };
  assign _050_ = ~ _049_;
  assign leads_6 = _034_ & _050_;
  assign opens_6 = may_open >> pending[83:80];
  assign _051_ = filled[7] & pending[92];
  assign _052_ = ~ entry_7[29];
  assign _053_ = _051_ & _052_;
  assign _016_ = filled[0] & column[1];
  assign _054_ = column[7:4] == pending[96:93];
  assign _056_ = _016_ & _054_;
  assign _001_ = filled[1] & pending[14];
  assign _057_ = pending[18:15] == pending[96:93];
  assign _058_ = _001_ & _057_;
  assign _004_ = filled[2] & pending[27];
  assign _059_ = pending[31:28] == pending[96:93];
  assign _060_ = _004_ & _059_;
  assign _007_ = filled[3] & pending[40];
  assign _061_ = pending[44:41] == pending[96:93];
  assign _062_ = _007_ & _061_;
  assign _026_ = filled[4] & pending[53];
  assign _064_ = pending[57:54] == pending[96:93];
  assign _065_ = _026_ & _064_;
  assign _013_ = filled[5] & pending[66];
  assign _066_ = pending[70:67] == pending[96:93];
  assign _067_ = _013_ & _066_;
  assign _032_ = filled[6] & pending[79];
  assign _068_ = pending[83:80] == pending[96:93];
  assign _069_ = _032_ & _068_;
  assign _070_ = | { _069_, _067_, _065_, _062_, _060_, _058_, _056_ };
  assign _072_ = ~ _070_;
  assign leads_7 = _053_ & _072_;
  assign opens_7 = may_open >> pending[96:93];
  assign _118_ = can_pre >> pending[96:93];
  assign _119_ = opens_7 | _118_;
  assign _120_ = leads_7 & _119_;
  assign _121_ = _117_ | _120_;
  assign _122_ = _113_ | _121_;
  assign _123_ = _106_ | _122_;
  assign row_valid = _088_ | _123_;
  assign _128_ = _091_ ? { opens_0, _126_, column[7:4] } : { opens_1, _127_, pending[18:15] };
  assign _132_ = _100_ ? { opens_2, _129_, pending[31:28] } : { opens_3, _130_, pending[44:41] };
  assign _133_ = _097_ ? _128_ : _132_;
  assign _113_ = _109_ | _112_;
  assign _142_ = ~ _088_;
  assign _143_ = _141_[10] & _142_;
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
  reg entry_0_reg_29 ;
  always @(posedge clk)
    if (_284_) entry_0_reg_29  <= _214_[29];
  assign entry_0[29] = entry_0_reg_29 ;
  reg [28:0] _592_;
  always @(posedge clk)
    if (_285_) _592_ <= _214_[28:0];
  assign { column[49:46], column[41:35], column[31:27], column[15:10], column[7:4], column[2:0] } = _592_;
  reg [28:0] _593_;
  always @(posedge clk)
    if (_286_) _593_ <= _215_[28:0];
  assign { after_1[28:13], pending[24:15], pending[25], pending[14], after_1[0] } = _593_;
  reg entry_1_reg_29 ;
  always @(posedge clk)
    entry_1_reg_29  <= _215_[29];
  assign entry_1[29] = entry_1_reg_29 ;
  reg [28:0] _595_;
  always @(posedge clk)
    if (_287_) _595_ <= _216_[28:0];
  assign { after_2[28:13], pending[37:28], pending[38], pending[27], after_2[0] } = _595_;
  reg entry_2_reg_29 ;
  always @(posedge clk)
    entry_2_reg_29  <= _216_[29];
  assign entry_2[29] = entry_2_reg_29 ;
  reg [28:0] _597_;
  always @(posedge clk)
    if (_288_) _597_ <= _217_[28:0];
  assign { after_3[28:13], pending[50:41], pending[51], pending[40], after_3[0] } = _597_;
  reg entry_3_reg_29 ;
  always @(posedge clk)
    entry_3_reg_29  <= _217_[29];
  assign entry_3[29] = entry_3_reg_29 ;
  reg [28:0] _599_;
  always @(posedge clk)
    if (_289_) _599_ <= _218_[28:0];
  assign { after_4[28:13], pending[63:54], pending[64], pending[53], after_4[0] } = _599_;
  reg entry_4_reg_29 ;
  always @(posedge clk)
    entry_4_reg_29  <= _218_[29];
  assign entry_4[29] = entry_4_reg_29 ;
  reg [28:0] _601_;
  always @(posedge clk)
    if (_290_) _601_ <= _219_[28:0];
  assign { after_5[28:13], pending[76:67], pending[77], pending[66], after_5[0] } = _601_;
  reg entry_5_reg_29 ;
  always @(posedge clk)
    entry_5_reg_29  <= _219_[29];
  assign entry_5[29] = entry_5_reg_29 ;
  reg [28:0] _603_;
  always @(posedge clk)
    if (_291_) _603_ <= _220_[28:0];
  assign { after_6[28:13], pending[89:80], pending[90], pending[79], after_6[0] } = _603_;
  reg entry_6_reg_29 ;
  always @(posedge clk)
    entry_6_reg_29  <= _220_[29];
  assign entry_6[29] = entry_6_reg_29 ;
  reg [28:0] _605_;
  always @(posedge clk)
    if (_292_) _605_ <= _221_[28:0];
  assign { after_7[28:13], pending[102:93], pending[103], pending[92], after_7[0] } = _605_;
  reg entry_7_reg_29 ;
  always @(posedge clk)
    entry_7_reg_29  <= _221_[29];
  assign entry_7[29] = entry_7_reg_29 ;
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
  assign _270_ = _293_ ? rows[95:90] : rows[89:84];
  assign _271_ = _295_ ? rows[83:78] : rows[77:72];
  assign _272_ = _252_ ? _270_ : _271_;
  assign _273_ = _297_ ? rows[71:66] : rows[65:60];
  assign _274_ = _299_ ? rows[59:54] : rows[53:48];
  assign _275_ = _253_ ? _273_ : _274_;
  assign _276_ = _249_ ? _272_ : _275_;
  assign _277_ = _301_ ? rows[47:42] : rows[41:36];
  assign _278_ = _303_ ? rows[35:30] : rows[29:24];
  assign _279_ = _254_ ? _277_ : _278_;
  assign _280_ = _305_ ? rows[23:18] : rows[17:12];
  assign _281_ = _307_ ? rows[11:6] : rows[5:0];
  assign _282_ = _255_ ? _280_ : _281_;
  assign _283_ = _250_ ? _279_ : _282_;
  assign there[6:1] = _251_ ? _276_ : _283_;
  assign _284_ = { stays[0], _164_, column_taken } != 3'h4;
  assign _285_ = { stays[0], column_taken } != 2'h2;
  assign _286_ = { stays[1], column_taken } != 2'h2;
  assign _287_ = { stays[2], column_taken } != 2'h2;
  assign _288_ = { stays[3], column_taken } != 2'h2;
  assign _289_ = { stays[4], column_taken } != 2'h2;
  assign _290_ = { stays[5], column_taken } != 2'h2;
  assign _291_ = { stays[6], column_taken } != 2'h2;
  assign _292_ = { stays[7], column_taken } != 2'h2;
  assign _221_ = stays[7] ? _213_ : { after_8[29:3], i__payload[1], after_8[1:0] };
  assign _220_ = stays[6] ? _212_ : { after_8[29:3], i__payload[1], after_8[1:0] };
  assign _219_ = stays[5] ? _211_ : { after_8[29:3], i__payload[1], after_8[1:0] };
  assign _218_ = stays[4] ? _210_ : { after_8[29:3], i__payload[1], after_8[1:0] };
  assign _217_ = stays[3] ? _209_ : { after_8[29:3], i__payload[1], after_8[1:0] };
  assign _216_ = stays[2] ? _208_ : { after_8[29:3], i__payload[1], after_8[1:0] };
  assign _215_ = stays[1] ? _207_ : { after_8[29:3], i__payload[1], after_8[1:0] };
  assign _214_ = stays[0] ? _206_ : { after_8[29:3], i__payload[1], after_8[1:0] };
  assign after_8[29] = _195_ ? _197_ : given[29];
  assign after_7[29] = _191_ ? _193_ : entry_7[29];
  assign after_6[29] = _187_ ? _189_ : entry_6[29];
  assign after_5[29] = _183_ ? _185_ : entry_5[29];
  assign after_4[29] = _179_ ? _181_ : entry_4[29];
  assign after_3[29] = _175_ ? _177_ : entry_3[29];
  assign after_2[29] = _171_ ? _173_ : entry_2[29];
  assign after_1[29] = _167_ ? _169_ : entry_1[29];
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
  ram_8x256 writes (
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
  assign { pending[91], pending[78], pending[65], pending[52], pending[39], pending[26], pending[13:0] } = { filled[7:1], column[2], column[15:10], column[7:4], column[1], filled[0] };
  assign { row[65:16], row[9:8], row[3:1] } = 55'h00000000000000;
  assign { column[65:50], column[45:42], column[34:32], column[26:16], column[9:8], column[3] } = 37'h0000000000;
  assign after_8[2] = i__payload[1];
  assign after_7[12:1] = { pending[102:93], pending[103], pending[92] };
  assign after_6[12:1] = { pending[89:80], pending[90], pending[79] };
  assign after_5[12:1] = { pending[76:67], pending[77], pending[66] };
  assign after_4[12:1] = { pending[63:54], pending[64], pending[53] };
  assign after_3[12:1] = { pending[50:41], pending[51], pending[40] };
  assign after_2[12:1] = { pending[37:28], pending[38], pending[27] };
  assign after_1[12:1] = { pending[24:15], pending[25], pending[14] };
  assign after_0[28:0] = { column[49:46], column[41:35], column[31:27], column[15:10], column[7:4], column[2:0] };
  assign entry_7[28:0] = { after_7[28:13], pending[102:93], pending[103], pending[92], after_7[0] };
  assign entry_6[28:0] = { after_6[28:13], pending[89:80], pending[90], pending[79], after_6[0] };
  assign entry_5[28:0] = { after_5[28:13], pending[76:67], pending[77], pending[66], after_5[0] };
  assign entry_4[28:0] = { after_4[28:13], pending[63:54], pending[64], pending[53], after_4[0] };
  assign entry_3[28:0] = { after_3[28:13], pending[50:41], pending[51], pending[40], after_3[0] };
  assign entry_2[28:0] = { after_2[28:13], pending[37:28], pending[38], pending[27], after_2[0] };
  assign entry_1[28:0] = { after_1[28:13], pending[24:15], pending[25], pending[14], after_1[0] };
  assign entry_0[28:0] = { column[49:46], column[41:35], column[31:27], column[15:10], column[7:4], column[2:0] };
  assign given[28:0] = { after_8[28:3], i__payload[1], after_8[1:0] };
endmodule

module pim_duplex__controller__refresh(clk, rst, held, can_refresh, valid, taken, \until , drain);
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
  assign _02_ = left <= 6'h3a;
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

module pim_duplex__controller__timers(clk, rst, enable, can_step, can_gwrite, can_refresh, command, can_comp, can_readres, can_activate, can_open, can_close, can_act_101 , can_read_103 , can_copy, can_write_107 , rows, open, engaged, can_pre, compute_open
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
  output [1:0] can_open;
  wire [1:0] can_open;
  output [1:0] can_close;
  wire [1:0] can_close;
  output [15:0] can_act_101 ;
  wire [15:0] can_act_101 ;
  output [15:0] can_read_103 ;
  wire [15:0] can_read_103 ;
  output [15:0] can_copy;
  wire [15:0] can_copy;
  output [15:0] can_write_107 ;
  wire [15:0] can_write_107 ;
  output [95:0] rows;
  wire [95:0] rows;
  output [15:0] open;
  wire [15:0] open;
  output [15:0] engaged;
  wire [15:0] engaged;
  output [15:0] can_pre;
  wire [15:0] can_pre;
  output [1:0] compute_open;
  wire [1:0] compute_open;
  output [1:0] compute_engaged;
  wire [1:0] compute_engaged;
  output [11:0] compute_rows;
  wire [11:0] compute_rows;
  output [6:0] results_after;
  wire [6:0] results_after;
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
  wire [8:0] _023_;
  wire _024_;
  wire [3:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire [3:0] _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [3:0] _042_;
  wire [3:0] _043_;
  wire [3:0] _044_;
  wire [8:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire act;
  wire [1:0] act_94 ;
  wire activate;
  wire [15:0] banks;
  wire [1:0] can_act;
  wire [15:0] can_act_102 ;
  wire can_activate_85 ;
  wire [1:0] can_close_87 ;
  wire can_close_88 ;
  wire can_close_91 ;
  wire [1:0] can_open_84 ;
  wire can_read;
  wire [1:0] can_read_98 ;
  wire can_readres_79 ;
  wire can_step_74 ;
  wire can_step_89 ;
  wire can_write;
  wire close;
  wire coming;
  wire coming_81 ;
  wire due;
  wire due_62 ;
  wire gemv;
  wire gemv_55 ;
  wire gemv_63 ;
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
  wire [1:0] near_66 ;
  wire [1:0] near_67 ;
  wire quiet;
  wire read;
  wire [1:0] read_96 ;
  wire [1:0] ready_comp;
  wire [15:0] ready_copy;
  wire [15:0] ready_read;
  wire [15:0] ready_write;
  wire [8:0] refreshing;
  wire results;
  wire [1:0] steps;
  wire steps_on;
  wire steps_on_90 ;
  wire [3:0] vector_left;
  wire wave;
  wire write_59 ;
  assign _035_ = command[3:0] == 4'h8;
  assign is_comp = enable & _035_;
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
  assign write_59  = is_wr | is_gwrite;
  assign _004_ = | { due_62 , due };
  assign results = is_readres | _004_;
  assign gemv_63  = is_gemv & command[64];
  assign near[0] = | { near_67 [0], near_66 [0] };
  assign near[1] = | { near_67 [1], near_66 [1] };
  assign loaded = ! vector_left;
  assign can_step = & { can_step_89 , ready_comp, can_step_74 , loaded };
  assign steps[0] = & { ready_comp[0], can_step_74 , loaded };
  assign _006_ = ~ steps_on;
  assign can_comp[0] = steps[0] & _006_;
  assign _007_ = can_readres_79  & can_step_74 ;
  assign _008_ = _007_ & quiet;
  assign can_readres[0] = _008_ & _010_;
  assign _011_ = quiet & can_open_84 [0];
  assign can_activate[0] = _011_ & can_activate_85 ;
  assign can_close[0] = can_close_87 [0] & can_close_88 ;
  assign steps[1] = & { can_step_89 , ready_comp[1], loaded };
  assign _013_ = ~ steps_on_90 ;
  assign can_comp[1] = steps[1] & _013_;
  assign _014_ = can_readres_79  & can_step_89 ;
  assign _015_ = _014_ & quiet;
  assign _009_ = | { coming_81 , coming };
  assign _010_ = ~ _009_;
  assign can_readres[1] = _015_ & _010_;
  assign _017_ = quiet & can_open_84 [1];
  assign can_activate[1] = _017_ & can_activate_85 ;
  assign can_close[1] = can_close_87 [1] & can_close_91 ;
  assign can_gwrite = can_write & quiet;
  assign act_94 [0] = quiet & can_act[0];
  assign read_96 [0] = can_read & can_read_98 [0];
  assign can_act_101 [7:0] = can_act_102 [7:0] & { act_94 [0], act_94 [0], act_94 [0], act_94 [0], act_94 [0], act_94 [0], act_94 [0], act_94 [0] };
  assign can_read_103 [7:0] = ready_read[7:0] & { read_96 [0], read_96 [0], read_96 [0], read_96 [0], read_96 [0], read_96 [0], read_96 [0], read_96 [0] };
  assign can_copy[7:0] = ready_copy[7:0] & { read_96 [0], read_96 [0], read_96 [0], read_96 [0], read_96 [0], read_96 [0], read_96 [0], read_96 [0] };
  assign can_write_107 [7:0] = ready_write[7:0] & { can_write, can_write, can_write, can_write, can_write, can_write, can_write, can_write };
  assign act_94 [1] = quiet & can_act[1];
  assign read_96 [1] = can_read & can_read_98 [1];
  assign can_act_101 [15:8] = can_act_102 [15:8] & { act_94 [1], act_94 [1], act_94 [1], act_94 [1], act_94 [1], act_94 [1], act_94 [1], act_94 [1] };
  assign can_read_103 [15:8] = ready_read[15:8] & { read_96 [1], read_96 [1], read_96 [1], read_96 [1], read_96 [1], read_96 [1], read_96 [1], read_96 [1] };
  assign can_copy[15:8] = ready_copy[15:8] & { read_96 [1], read_96 [1], read_96 [1], read_96 [1], read_96 [1], read_96 [1], read_96 [1], read_96 [1] };
  assign can_write_107 [15:8] = ready_write[15:8] & { can_write, can_write, can_write, can_write, can_write, can_write, can_write, can_write };
  assign _020_ = | { last_closed, coming_81 , coming, compute_open, open };
  assign _021_ = ~ _020_;
  assign can_refresh = quiet & _021_;
  assign _022_ = ~ quiet;
  assign _023_ = refreshing - _022_;
  assign _024_ = ~ loaded;
  assign _025_ = vector_left - _024_;
  assign _026_ = vector_left < 4'he;
  assign _027_ = is_copy & _026_;
  assign _029_ = vector_left < 3'h6;
  assign _030_ = is_gwrite & _029_;
  assign _031_ = | last_closed;
  assign _032_ = last_closed - _031_;
  assign _033_ = is_pre | close;
  assign _000_ = ! command[3:0];
  assign act = enable & _000_;
  assign _005_ = command[3:0] == 1'h1;
  assign is_pre = enable & _005_;
  assign _012_ = command[3:0] == 2'h2;
  assign is_rd = enable & _012_;
  assign _016_ = command[3:0] == 2'h3;
  assign is_wr = enable & _016_;
  assign _018_ = command[3:0] == 3'h4;
  assign is_ref = enable & _018_;
  assign _019_ = command[3:0] == 3'h5;
  assign is_gwrite = enable & _019_;
  assign _028_ = command[3:0] == 3'h6;
  assign is_copy = enable & _028_;
  assign _034_ = command[3:0] == 3'h7;
  assign activate = enable & _034_;
  reg [2:0] _138_;
  always @(posedge clk)
    if (rst) _138_ <= 3'h0;
    else _138_ <= { _045_[8], _045_[1:0] };
  assign { refreshing[8], refreshing[1:0] } = _138_;
  reg [5:0] _139_;
  always @(posedge clk)
    if (_038_) _139_ <= 6'h00;
    else _139_ <= _023_[7:2];
  assign refreshing[7:2] = _139_;
  reg [1:0] _140_;
  always @(posedge clk)
    if (rst) _140_ <= 2'h0;
    else _140_ <= { _042_[2], _042_[0] };
  assign { vector_left[2], vector_left[0] } = _140_;
  reg vector_left_reg_1 ;
  always @(posedge clk)
    if (_039_) vector_left_reg_1  <= 1'h0;
    else vector_left_reg_1  <= _025_[1];
  assign vector_left[1] = vector_left_reg_1 ;
  reg vector_left_reg_3 ;
  always @(posedge clk)
    if (_040_) vector_left_reg_3  <= 1'h0;
    else vector_left_reg_3  <= _044_[3];
  assign vector_left[3] = vector_left_reg_3 ;
  reg [2:0] _143_;
  always @(posedge clk)
    if (rst) _143_ <= 3'h0;
    else _143_ <= { _043_[3:2], _043_[0] };
  assign { last_closed[3:2], last_closed[0] } = _143_;
  reg last_closed_reg_1 ;
  always @(posedge clk)
    if (_041_) last_closed_reg_1  <= 1'h0;
    else last_closed_reg_1  <= _032_[1];
  assign last_closed[1] = last_closed_reg_1 ;
  assign _036_ = _047_ | _046_;
  assign _037_ = _051_ | _050_;
  assign wave = | { _053_, _052_, _049_, _048_, _036_, _037_ };
  assign _038_ = | { is_ref, rst };
  assign _039_ = | { _030_, _027_, rst };
  assign _040_ = | { _030_, rst };
  assign _041_ = | { _033_, rst };
  assign _043_ = _033_ ? 4'hd : _032_;
  assign _044_ = _027_ ? 4'hd : _025_;
  assign _042_[2:0] = _030_ ? 3'h5 : _044_[2:0];
  assign _045_ = is_ref ? 9'h103 : _023_;
  assign _046_ = command[7:4] == 4'hf;
  assign _047_ = command[7:4] == 4'he;
  assign _048_ = command[7:4] == 4'hd;
  assign _049_ = command[7:4] == 4'hc;
  assign _050_ = command[7:4] == 4'hb;
  assign _051_ = command[7:4] == 4'ha;
  assign _052_ = command[7:4] == 4'h9;
  assign _053_ = command[7:4] == 4'h8;
  pim_duplex__controller__timers__bus bus (
    .can_read(can_read),
    .can_readres(can_readres_79 ),
    .can_write(can_write),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .gemv(gemv_63 ),
    .part_2(near[0]),
    .part_3(near[1]),
    .read(read),
    .results(results),
    .results_after(results_after),
    .rst(rst),
    .write(write_59 )
  );
  pim_duplex__controller__timers__rank_0 rank_0 (
    .act(act),
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate_85 ),
    .clk(clk),
    .\event (is_wr),
    .group(wave),
    .part_0(can_read_98 [0]),
    .part_1(can_read_98 [1]),
    .rst(rst)
  );
  pim_duplex__controller__timers__rows_113  rows_113  (
    .act(act),
    .activate_191 (activate),
    .banks(banks),
    .can_act(can_act_102 ),
    .can_close_206 (can_close_87 ),
    .can_open(can_open_84 ),
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
    .row(command[15:10]),
    .rows(rows),
    .rst(rst),
    .write_6 (is_wr)
  );
  pim_duplex__controller__timers__wave_0 wave_0 (
    .can_close(can_close_88 ),
    .can_step(can_step_74 ),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .due(due),
    .gemv(gemv),
    .last(command[64]),
    .part_4(near_66 [0]),
    .part_5(near_66 [1]),
    .results(coming),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on_90 )
  );
  pim_duplex__controller__timers__wave_1 wave_1 (
    .can_close(can_close_91 ),
    .can_step(can_step_89 ),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .due(due_62 ),
    .gemv(gemv_55 ),
    .last(command[64]),
    .part_6(near_67 [0]),
    .part_7(near_67 [1]),
    .results(coming_81 ),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on)
  );
  assign can_open = can_activate;
  assign _042_[3] = 1'h0;
endmodule

module pim_duplex__controller__timers__bus(clk, rst, read, cycles, write, results, gemv, part_2, part_3, can_read, can_readres, can_write, results_after);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read;
  wire read;
  input [6:0] cycles;
  wire [6:0] cycles;
  input write;
  wire write;
  input results;
  wire results;
  input gemv;
  wire gemv;
  input part_2;
  wire part_2;
  input part_3;
  wire part_3;
  output can_read;
  wire can_read;
  output can_readres;
  wire can_readres;
  output can_write;
  wire can_write;
  output [6:0] results_after;
  reg [6:0] results_after;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [6:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [6:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [6:0] _17_;
  wire [6:0] _18_;
  wire [6:0] _19_;
  wire [6:0] _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  reg [10:0] busy;
  wire free;
  reg reading;
  reg writing;
  assign free = ! reading;
  assign _11_ = ~ part_2;
  assign can_read = free & _11_;
  assign _12_ = ~ part_3;
  assign can_readres = free & _12_;
  assign _13_ = writing <= 1'h0;
  assign _14_ = | busy[3:0];
  assign _15_ = ~ _14_;
  assign can_write = _13_ & _15_;
  assign _16_ = reading - reading;
  assign _00_ = writing - writing;
  assign _01_ = read | results;
  assign _02_ = _01_ | reading;
  assign _03_ = | results_after;
  assign _04_ = results_after - _03_;
  assign _06_ = read & _05_;
  assign _07_ = results & _05_;
  assign _09_ = write & _08_;
  assign _10_ = cycles + 1'h1;
  always @(posedge clk)
    if (rst) reading <= 1'h0;
    else reading <= _23_;
  always @(posedge clk)
    if (rst) writing <= 1'h0;
    else writing <= _21_;
  always @(posedge clk)
    if (rst) busy <= 11'h000;
    else busy <= { _02_, busy[10:1] };
  always @(posedge clk)
    if (rst) results_after <= 7'h00;
    else results_after <= _20_;
  assign _05_ = ! results_after[6:1];
  assign _08_ = ! results_after;
  assign _17_ = _06_ ? 7'h01 : _04_;
  assign _18_ = _07_ ? 7'h01 : _17_;
  assign _19_ = _09_ ? 7'h00 : _18_;
  assign _20_ = gemv ? _10_ : _19_;
  assign _21_ = _00_ | write;
  assign _22_ = _16_ | read;
  assign _23_ = _22_ | results;
endmodule

module pim_duplex__controller__timers__rank_0(clk, rst, group, act, \event , activate, can_act, can_activate, part_0, part_1);
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
  pim_duplex__controller__timers__rank_0__activations activations (
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate),
    .clk(clk),
    .\event (act),
    .group(group),
    .rst(rst),
    .soon(soon)
  );
  pim_duplex__controller__timers__rank_0__turn turn (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_0(part_0),
    .part_1(part_1),
    .rst(rst)
  );
endmodule

module pim_duplex__controller__timers__rank_0__activations(clk, rst, group, \event , activate, can_act, can_activate, soon);
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
  pim_duplex__controller__timers__rank_0__activations__spacing spacing (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_8(free_11 [0]),
    .part_9(free_11 [1]),
    .rst(rst)
  );
endmodule

module pim_duplex__controller__timers__rank_0__activations__spacing(clk, rst, group, \event , part_8, part_9);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input group;
  wire group;
  input \event ;
  wire \event ;
  output part_8;
  wire part_8;
  output part_9;
  wire part_9;
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
  assign part_8 = last ? others : over;
  assign part_9 = last ? over : others;
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

module pim_duplex__controller__timers__rank_0__turn(clk, rst, group, \event , part_0, part_1);
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

module pim_duplex__controller__timers__rows_113 (clk, rst, act, pre, write_6 , activate_191 , close_195 , banks, read_3 , row, rows, can_act, ready_read, ready_copy, ready_write, open, engaged, can_pre, compute_open, compute_engaged, compute_rows
, can_open, can_close_206 , ready_comp);
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
  input [5:0] row;
  wire [5:0] row;
  output [95:0] rows;
  wire [95:0] rows;
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
  output [1:0] compute_open;
  wire [1:0] compute_open;
  output [1:0] compute_engaged;
  wire [1:0] compute_engaged;
  output [11:0] compute_rows;
  wire [11:0] compute_rows;
  output [1:0] can_open;
  wire [1:0] can_open;
  output [1:0] can_close_206 ;
  wire [1:0] can_close_206 ;
  output [1:0] ready_comp;
  wire [1:0] ready_comp;
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
  wire close_32 ;
  wire close_43 ;
  wire close_54 ;
  wire close_65 ;
  wire close_76 ;
  wire close_87 ;
  wire close_98 ;
  wire [5:0] compute_rows_0 ;
  wire [5:0] compute_rows_1 ;
  wire [5:0] held;
  wire [5:0] held_105 ;
  wire [5:0] held_116 ;
  wire [5:0] held_127 ;
  wire [5:0] held_138 ;
  wire [5:0] held_149 ;
  wire [5:0] held_160 ;
  wire [5:0] held_171 ;
  wire [5:0] held_182 ;
  wire [5:0] held_28 ;
  wire [5:0] held_39 ;
  wire [5:0] held_50 ;
  wire [5:0] held_61 ;
  wire [5:0] held_72 ;
  wire [5:0] held_83 ;
  wire [5:0] held_94 ;
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
  wire ready_30 ;
  wire ready_41 ;
  wire ready_52 ;
  wire ready_63 ;
  wire ready_74 ;
  wire ready_85 ;
  wire ready_96 ;
  wire soon_205 ;
  wire soon_217 ;
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
  assign close_194  = close_195  & banks[0];
  assign compute_engaged[0] = ~ at_rest_199 ;
  assign activate_210  = activate_191  & banks[1];
  assign close_212  = close_195  & banks[1];
  assign compute_engaged[1] = ~ at_rest_214 ;
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
  assign engaged[15] = ~ at_rest_188 ;
  assign activate_190  = activate_191  & banks[0];
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
  assign compute_rows = { compute_rows_1 , compute_rows_0  };
  assign can_open = { can_activate_216 , can_activate_203  };
  assign can_close_206  = { can_close_218 , can_close_207  };
  assign ready_comp = { ready_219 , ready_209  };
  assign compute_open = { is_open_213 , is_open_197  };
  assign can_pre = { can_close_189 , can_close_178 , can_close_167 , can_close_156 , can_close_145 , can_close_134 , can_close_123 , can_close_112 , can_close_101 , can_close_90 , can_close_79 , can_close_68 , can_close_57 , can_close_46 , can_close_35 , can_close };
  assign open = { is_open_187 , is_open_176 , is_open_165 , is_open_154 , is_open_143 , is_open_132 , is_open_121 , is_open_110 , is_open_99 , is_open_88 , is_open_77 , is_open_66 , is_open_55 , is_open_44 , is_open_33 , is_open };
  assign ready_write = { ready_184 , ready_173 , ready_162 , ready_151 , ready_140 , ready_129 , ready_118 , ready_107 , ready_96 , ready_85 , ready_74 , ready_63 , ready_52 , ready_41 , ready_30 , ready };
  assign ready_copy = { ready_184 , ready_173 , ready_162 , ready_151 , ready_140 , ready_129 , ready_118 , ready_107 , ready_96 , ready_85 , ready_74 , ready_63 , ready_52 , ready_41 , ready_30 , ready };
  assign ready_read = { ready_184 , ready_173 , ready_162 , ready_151 , ready_140 , ready_129 , ready_118 , ready_107 , ready_96 , ready_85 , ready_74 , ready_63 , ready_52 , ready_41 , ready_30 , ready };
  assign can_act = { can_activate_183 , can_activate_172 , can_activate_161 , can_activate_150 , can_activate_139 , can_activate_128 , can_activate_117 , can_activate_106 , can_activate_95 , can_activate_84 , can_activate_73 , can_activate_62 , can_activate_51 , can_activate_40 , can_activate_29 , can_activate };
  assign rows = { held_182 , held_171 , held_160 , held_149 , held_138 , held_127 , held_116 , held_105 , held_94 , held_83 , held_72 , held_61 , held_50 , held_39 , held_28 , held };
endmodule

module pim_duplex__controller__timers__wave_0(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_4, part_5, last, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input step;
  wire step;
  input [6:0] cycles;
  wire [6:0] cycles;
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
  output part_4;
  wire part_4;
  output part_5;
  wire part_5;
  input last;
  wire last;
  output results;
  reg results;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [6:0] _04_;
  wire [6:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [6:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire [6:0] _13_;
  wire [6:0] _14_;
  reg [6:0] left;
  reg rest;
  assign can_step = left <= 3'h4;
  assign _00_ = ~ can_step;
  assign steps_on = _00_ & _01_;
  assign can_close = left <= 1'h0;
  assign _06_ = left == 3'h4;
  assign due = results & _06_;
  assign _07_ = left < 3'h6;
  assign part_4 = results & _07_;
  assign _08_ = | left;
  assign _09_ = left - _08_;
  assign _01_ = ! rest;
  assign _02_ = gemv | _01_;
  assign _03_ = rest - 1'h1;
  assign _04_[6:2] = cycles[6:2] + 1'h1;
  assign _05_ = { _04_[6:2], cycles[1:0] } - 1'h1;
  always @(posedge clk)
    if (rst) left <= 7'h00;
    else left <= _14_;
  always @(posedge clk)
    if (rst) rest <= 1'h0;
    else rest <= _12_;
  always @(posedge clk)
    if (rst) results <= 1'h0;
    else if (_10_) results <= _11_;
  assign _10_ = | { due, gemv };
  assign _11_ = gemv & last;
  assign _12_ = _03_ | _02_;
  assign _13_ = step ? 7'h05 : _09_;
  assign _14_ = gemv ? _05_ : _13_;
  assign _04_[1:0] = cycles[1:0];
  assign part_5 = part_4;
endmodule

module pim_duplex__controller__timers__wave_1(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_6, part_7, last, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input step;
  wire step;
  input [6:0] cycles;
  wire [6:0] cycles;
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
  wire [6:0] _04_;
  wire [6:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [6:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire [6:0] _13_;
  wire [6:0] _14_;
  reg [6:0] left;
  reg rest;
  assign can_step = left <= 3'h4;
  assign _00_ = ~ can_step;
  assign steps_on = _00_ & _01_;
  assign can_close = left <= 1'h0;
  assign _06_ = left == 3'h4;
  assign due = results & _06_;
  assign _07_ = left < 3'h6;
  assign part_6 = results & _07_;
  assign _08_ = | left;
  assign _09_ = left - _08_;
  assign _01_ = ! rest;
  assign _02_ = gemv | _01_;
  assign _03_ = rest - 1'h1;
  assign _04_[6:2] = cycles[6:2] + 1'h1;
  assign _05_ = { _04_[6:2], cycles[1:0] } - 1'h1;
  always @(posedge clk)
    if (rst) left <= 7'h00;
    else left <= _14_;
  always @(posedge clk)
    if (rst) rest <= 1'h0;
    else rest <= _12_;
  always @(posedge clk)
    if (rst) results <= 1'h0;
    else if (_10_) results <= _11_;
  assign _10_ = | { due, gemv };
  assign _11_ = gemv & last;
  assign _12_ = _03_ | _02_;
  assign _13_ = step ? 7'h05 : _09_;
  assign _14_ = gemv ? _05_ : _13_;
  assign _04_[1:0] = cycles[1:0];
  assign part_7 = part_6;
endmodule

module pim_duplex__controller__turns(clk, rst, compute_moves, memory_wants, compute_wants_1 , compute_holds, compute_may, memory_moves, memory_may);
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

module pim_duplex__controller__waves(clk, rst, results_room, i__valid_7 , asks, i__ready, valid, command, hold_columns, reserve, wants, wants_closed, held, hold_gwrite, hold_copy, steps_busy, holds, can_step, may_act, taken, served
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
  output [27:0] busy;
  wire [27:0] busy;
  output [31:0] vectors_busy;
  wire [31:0] vectors_busy;
  input [1:0] can_comp;
  wire [1:0] can_comp;
  input [1:0] can_readres;
  wire [1:0] can_readres;
  input [1:0] can_activate;
  wire [1:0] can_activate;
  input [1:0] can_open;
  wire [1:0] can_open;
  input [1:0] can_close;
  wire [1:0] can_close;
  input [95:0] rows;
  wire [95:0] rows;
  input [15:0] engaged;
  wire [15:0] engaged;
  input [1:0] compute_open;
  wire [1:0] compute_open;
  input [1:0] compute_engaged;
  wire [1:0] compute_engaged;
  input [11:0] compute_rows;
  wire [11:0] compute_rows;
  input [6:0] results_after;
  wire [6:0] results_after;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire _000_;
  wire _001_;
  wire [5:0] _002_;
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
  wire [1:0] active;
  wire [5:0] \busy[2].row ;
  wire \busy[2].valid ;
  wire [5:0] \busy[3].row ;
  wire \busy[3].valid ;
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
  wire [1:0] opens;
  wire [1:0] opens_80 ;
  wire [1:0] opens_81 ;
  wire reserve_31 ;
  wire reserve_32 ;
  wire [5:0] row;
  wire [5:0] row_86 ;
  wire [11:0] rows_93 ;
  wire [69:0] slots;
  wire valid_16 ;
  wire valid_17 ;
  wire wants_34 ;
  wire wants_35 ;
  assign _004_ = opens[0] & engaged[2];
  assign _005_ = rows[17:12] == _002_;
  assign wants_closed[2] = _004_ & _005_;
  assign _006_ = opens[0] & engaged[3];
  assign _008_ = rows[23:18] == _002_;
  assign wants_closed[3] = _006_ & _008_;
  assign _009_ = opens[0] & engaged[4];
  assign _010_ = rows[29:24] == _002_;
  assign wants_closed[4] = _009_ & _010_;
  assign _011_ = opens[0] & engaged[5];
  assign _012_ = rows[35:30] == _002_;
  assign wants_closed[5] = _011_ & _012_;
  assign _014_ = opens[0] & engaged[6];
  assign _015_ = rows[41:36] == _002_;
  assign wants_closed[6] = _014_ & _015_;
  assign _016_ = opens[0] & engaged[7];
  assign _017_ = rows[47:42] == _002_;
  assign wants_closed[7] = _016_ & _017_;
  assign _018_ = opens[1] & engaged[8];
  assign _020_ = rows[53:48] == _002_;
  assign wants_closed[8] = _018_ & _020_;
  assign _021_ = opens[1] & engaged[9];
  assign _022_ = rows[59:54] == _002_;
  assign wants_closed[9] = _021_ & _022_;
  assign _023_ = opens[1] & engaged[10];
  assign _024_ = rows[65:60] == _002_;
  assign wants_closed[10] = _023_ & _024_;
  assign _026_ = opens[1] & engaged[11];
  assign _027_ = rows[71:66] == _002_;
  assign wants_closed[11] = _026_ & _027_;
  assign _028_ = opens[1] & engaged[12];
  assign _029_ = rows[77:72] == _002_;
  assign wants_closed[12] = _028_ & _029_;
  assign _030_ = opens[1] & engaged[13];
  assign _032_ = rows[83:78] == _002_;
  assign wants_closed[13] = _030_ & _032_;
  assign _033_ = opens[1] & engaged[14];
  assign _034_ = rows[89:84] == _002_;
  assign wants_closed[14] = _033_ & _034_;
  assign _035_ = opens[1] & engaged[15];
  assign _002_ = enable ? row_86  : row;
  assign _036_ = rows[95:90] == _002_;
  assign wants_closed[15] = _035_ & _036_;
  assign clear = ! wants_closed;
  assign \busy[2].valid  = active[0] | compute_engaged[0];
  assign \busy[2].row  = active[0] ? rows_93 [5:0] : compute_rows[5:0];
  assign \busy[3].valid  = active[1] | compute_engaged[1];
  assign \busy[3].row  = active[1] ? rows_93 [11:6] : compute_rows[11:6];
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
  assign _037_ = rows[5:0] == _002_;
  assign wants_closed[0] = _031_ & _037_;
  assign _001_ = opens[0] & engaged[1];
  assign _003_ = rows[11:6] == _002_;
  assign wants_closed[1] = _001_ & _003_;
  pim_duplex__controller__waves__raw_rows raw_rows (
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
  pim_duplex__controller__waves__tile_waves tile_waves (
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
  assign vectors_busy = { slots[60:46], filled[1], slots[25:11], filled[0] };
  assign busy = { \busy[3].row , \busy[3].valid , \busy[2].row , \busy[2].valid , slots[40:35], filled[1], slots[5:0], filled[0] };
endmodule

module pim_duplex__controller__waves__raw_rows(clk, rst, results_room, asks, enable, i__valid, clear, active, may_show, steps, reserve, idle, holds, wants, opens, valid, can_step, may_act, taken, served, i__payload
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
  output [1:0] active;
  wire [1:0] active;
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
  output [1:0] opens;
  wire [1:0] opens;
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
  output [5:0] row;
  reg [5:0] row;
  input [1:0] can_readres;
  wire [1:0] can_readres;
  input [1:0] can_open;
  wire [1:0] can_open;
  input [1:0] can_close;
  wire [1:0] can_close;
  input [1:0] compute_open;
  wire [1:0] compute_open;
  input [1:0] compute_engaged;
  wire [1:0] compute_engaged;
  input drain;
  wire drain;
  wire [1:0] _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [1:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire [1:0] _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [1:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [6:0] _033_;
  wire [1:0] _034_;
  wire [6:0] _035_;
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
  wire [5:0] _047_;
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
  wire [5:0] _065_;
  wire [5:0] _066_;
  wire [7:0] _067_;
  wire [5:0] _068_;
  wire [10:0] _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [6:0] _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [3:0] _078_;
  wire [3:0] _079_;
  wire [1:0] \$signal ;
  wire \$signal$10 ;
  wire \$signal$16 ;
  wire \$signal$18 ;
  reg \$signal$40 ;
  reg [1:0] asked;
  wire [1:0] closable;
  wire ends;
  wire finds;
  wire free;
  wire [1:0] given_up;
  reg held;
  reg [5:0] kept_rows_0 ;
  reg [5:0] kept_rows_1 ;
  reg last_wave;
  wire next_to_be_opened;
  wire opens_43 ;
  reg reads;
  reg [6:0] rest;
  wire settled;
  wire to_be_closed;
  reg to_be_opened;
  reg unused;
  reg [13:0] work;
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
  assign to_be_closed = ~ closable[0];
  assign wants = _011_ & _018_;
  assign next_to_be_opened = ~ \$signal [0];
  assign _019_ = \$signal  >> to_be_opened;
  assign _020_ = \$signal$40  & _019_;
  assign _018_ = ~ drain;
  assign finds = _020_ & _018_;
  assign opens = finds << to_be_opened;
  assign _021_ = finds & may_act;
  assign _022_ = _021_ & clear;
  assign _023_ = can_open >> to_be_opened;
  assign opens_43  = _022_ & _023_;
  assign _024_ = opens_43  | \$signal$16 ;
  assign _026_ = _024_ | \$signal$18 ;
  assign valid = _026_ | _027_;
  assign _027_ = | closable;
  assign _028_ = taken & \$signal$16 ;
  assign _029_ = | rest;
  assign _030_ = taken & asks;
  assign _031_ = ~ served;
  assign _032_ = asks & _031_;
  assign _033_ = rest - 1'h1;
  assign _035_ = _032_ ? _033_ : 7'h00;
  assign reserve = taken & \$signal$18 ;
  assign _036_ = last_wave + 1'h1;
  assign _037_ = last_wave ? 1'h0 : _036_;
  assign _041_ = i__payload[3:0] == 4'h8;
  assign _039_ = ! i__payload[9:4];
  assign _045_ = _044_ & _039_;
  assign _038_ = i__valid & i__ready;
  assign _042_ = i__payload[3:0] == 3'h6;
  assign _044_ = _038_ & _042_;
  assign _040_ = i__payload[9:4] == 1'h1;
  assign _046_ = _044_ & _040_;
  assign _011_ = ~ settled;
  assign _000_ = ~ compute_open;
  assign \$signal  = asked & _000_;
  assign _010_ = ~ asked;
  assign _016_ = _010_ | { drain, drain };
  assign _025_ = compute_open & _016_;
  assign given_up = _025_ & { enable, enable };
  assign _034_ = compute_open & { enable, enable };
  assign active = asked | _034_;
  assign settled = ! \$signal ;
  assign _043_ = held & settled;
  assign _048_ = _043_ & _018_;
  assign _001_ = ~ _029_;
  assign \$signal$10  = _048_ & _001_;
  assign _002_ = \$signal$10  & reads;
  assign may_show = _002_ & results_room;
  always @(posedge clk)
    if (rst) unused <= 1'h0;
    else if (_058_) unused <= _011_;
  always @(posedge clk)
    if (rst) rest <= 7'h00;
    else if (_062_) rest <= _074_;
  always @(posedge clk)
    if (rst) last_wave <= 1'h0;
    else if (reserve) last_wave <= _037_;
  always @(posedge clk)
    if (rst) held <= 1'h0;
    else held <= _073_;
  always @(posedge clk)
    if (rst) asked <= 2'h0;
    else if (_063_) asked <= { _057_, _055_ };
  always @(posedge clk)
    if (rst) reads <= 1'h0;
    else if (_064_) reads <= _041_;
  always @(posedge clk)
    if (_064_) work <= { i__payload[65], i__payload[63], i__payload[41:35], i__payload[31:27] };
  always @(posedge clk)
    if (_045_) kept_rows_0  <= i__payload[15:10];
  always @(posedge clk)
    if (_046_) kept_rows_1  <= i__payload[15:10];
  always @(posedge clk)
    if (rst) \$signal$40  <= 1'h0;
    else \$signal$40  <= _011_;
  always @(posedge clk)
    if (rst) to_be_opened <= 1'h0;
    else to_be_opened <= next_to_be_opened;
  always @(posedge clk)
    if (rst) row <= 6'h00;
    else row <= _047_;
  assign _051_ = _071_ ? _015_ : free;
  assign i__ready = _070_ ? _017_ : _051_;
  assign _052_ = _071_ ? _072_ : 1'h1;
  assign _053_ = _070_ ? _072_ : _052_;
  assign _055_ = _070_ ? 1'h0 : _054_;
  assign _057_ = _070_ ? 1'h0 : _056_;
  assign _047_ = \$signal [0] ? kept_rows_0  : kept_rows_1 ;
  assign _058_ = { settled, _028_ } != 2'h2;
  assign _059_ = | { _030_, _029_ };
  assign _060_ = | { \$signal$18 , _029_ };
  assign _061_ = | { _071_, _070_ };
  assign _062_ = & { _059_, _060_ };
  assign _063_ = & { _038_, _061_ };
  assign _064_ = & { _038_, _049_, _050_ };
  assign _049_ = ~ _070_;
  assign _050_ = ~ _071_;
  assign _056_ = asked[1] | _040_;
  assign _054_ = asked[0] | _039_;
  assign _072_ = ends ? 1'h0 : held;
  assign _073_ = _038_ ? _053_ : _072_;
  assign _074_ = _029_ ? _035_ : 7'h49;
  assign _075_ = \$signal$18  & work[13];
  assign _076_ = \$signal$16  ? 1'h0 : _075_;
  assign command[65] = opens_43  ? 1'h0 : _076_;
  assign _077_ = \$signal$16  & work[12];
  assign command[63] = opens_43  ? 1'h0 : _077_;
  assign _069_[6:0] = \$signal$16  ? work[11:5] : 7'h00;
  assign command[41:35] = opens_43  ? 7'h00 : _069_[6:0];
  assign _067_[4:0] = \$signal$16  ? work[4:0] : 5'h00;
  assign command[31:27] = opens_43  ? 5'h00 : _067_[4:0];
  assign command[15:10] = opens_43  ? row : 6'h00;
  assign _066_[0] = _027_ & to_be_closed;
  assign _068_[0] = \$signal$18  ? last_wave : _066_[0];
  assign _065_[0] = \$signal$16  ? 1'h0 : _068_[0];
  assign command[4] = opens_43  ? to_be_opened : _065_[0];
  assign _078_[1:0] = \$signal$18  ? 2'h1 : { _027_, _027_ };
  assign { _079_[3], _079_[1:0] } = \$signal$16  ? 3'h4 : { _078_[0], _078_[1:0] };
  assign command[3:0] = opens_43  ? 4'h7 : { _079_[3], 1'h0, _079_[1:0] };
  assign _070_ = i__payload[3:0] == 4'h9;
  assign _071_ = i__payload[3:0] == 3'h6;
  assign _066_[5:1] = 5'h00;
  assign _067_[7:5] = 3'h0;
  assign _068_[5:1] = 5'h00;
  assign _065_[5:1] = 5'h00;
  assign _078_[3:2] = { _078_[0], 1'h0 };
  assign _079_[2] = 1'h0;
  assign rows = { kept_rows_1 , kept_rows_0  };
  assign { command[64], command[62:42], command[34:32], command[26:16], command[9:5] } = 41'h00000000000;
  assign _069_[10:7] = 4'h0;
endmodule

module pim_duplex__controller__waves__tile_waves(clk, rst, results_room, i__valid, computing, clear, i__ready, row, wants, held, opens, reserve, valid, hold_gwrite, hold_copy, hold_columns, may_act, taken, i__payload, slots, command
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
  output [5:0] row;
  wire [5:0] row;
  output wants;
  wire wants;
  output held;
  wire held;
  output [1:0] opens;
  wire [1:0] opens;
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
  output [69:0] slots;
  wire [69:0] slots;
  output [65:0] command;
  wire [65:0] command;
  output [1:0] filled;
  reg [1:0] filled;
  input [1:0] can_comp;
  wire [1:0] can_comp;
  input [1:0] can_activate;
  wire [1:0] can_activate;
  input [1:0] can_close;
  wire [1:0] can_close;
  input [6:0] results_after;
  wire [6:0] results_after;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire [15:0] _000_;
  wire [15:0] _001_;
  wire _002_;
  wire [6:0] _003_;
  wire [6:0] _004_;
  wire [15:0] _005_;
  wire [6:0] _006_;
  wire [1:0] _007_;
  wire [1:0] _008_;
  wire [1:0] _009_;
  wire _010_;
  wire [1:0] _011_;
  wire [1:0] _012_;
  wire [1:0] _013_;
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
  wire [7:0] _029_;
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
  wire [1:0] _044_;
  wire _045_;
  wire [1:0] _046_;
  wire [1:0] _047_;
  wire [1:0] _048_;
  wire [1:0] _049_;
  wire _050_;
  wire [1:0] _051_;
  wire [1:0] _052_;
  wire _053_;
  wire [1:0] _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [16:0] _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire [7:0] _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire [7:0] _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire [2:0] _077_;
  wire [2:0] _078_;
  wire _079_;
  wire _080_;
  wire [16:0] _081_;
  wire [5:0] _082_;
  wire [5:0] _083_;
  wire [6:0] _084_;
  wire [6:0] _085_;
  wire [15:0] _086_;
  wire [2:0] _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire [3:0] _095_;
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
  wire group;
  wire [33:0] head;
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
  reg opened_hold_columns_2;
  reg opened_hold_columns_3;
  reg opened_hold_columns_4;
  reg opened_hold_columns_5;
  reg opened_hold_columns_6;
  reg opened_hold_columns_7;
  reg opened_hold_columns_8;
  reg opened_hold_columns_9;
  wire opens_36 ;
  reg [2:0] pause;
  reg [6:0] shown_after;
  reg [34:0] slot_0;
  reg [34:0] slot_1;
  wire tile;
  wire tile_41 ;
  reg [1:0] to_close;
  reg [1:0] to_comp;
  reg [1:0] to_open;
  wire wave;
  wire wave_46 ;
  wire [34:0] work;
  assign \$signal  = begins & ends;
  assign \$signal$5  = i__valid & i__ready;
  assign i__ready = count != 2'h2;
  assign _036_ = { _029_[7:1], 1'h1 } > 6'h22;
  assign _029_[7:1] = head[31:26] + 4'h9;
  assign alone = _036_ ? { _029_[6:1], 1'h1 } : 7'h22;
  assign _066_ = alone > _058_;
  assign _058_ = closed_after + 3'h5;
  assign needs = _066_ ? { 10'h000, alone } : _058_;
  assign after[6:1] = head[31:26] + 3'h7;
  assign _014_ = looked & _010_;
  assign in_turn = _014_ & looked_in_turn;
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
  assign opens = { wave, _025_ } & { wants, wants };
  assign _026_ = wants & may_act;
  assign _027_ = _026_ & clear;
  assign _028_ = can_activate >> wave;
  assign opens_36  = _027_ & _028_;
  assign reserve = begins & head[33];
  assign _031_ = can_comp >> wave_46 ;
  assign _032_ = _030_ & _031_;
  assign _033_ = ~ work[33];
  assign _034_ = { work[31:26], 1'h0 } >= results_after;
  assign _035_ = _033_ | _034_;
  assign \$signal$43  = _032_ & _035_;
  assign _037_ = | to_close;
  assign _038_ = can_close >> group;
  assign \$signal$51  = _037_ & _038_;
  assign _039_ = opens_36  | \$signal$43 ;
  assign valid = _039_ | \$signal$51 ;
  assign _040_ = work[33] & work[34];
  assign hold_gwrite = | near_hold_gwrite;
  assign hold_copy = | near_hold_copy;
  assign _041_ = | near_hold_columns;
  assign _042_ = { work[31:26], 1'h0 } < 2'h3;
  assign _043_ = work[33] & _042_;
  assign hold_columns = _041_ & _043_;
  assign _044_ = to_open + \$signal$5 ;
  assign _045_ = begins & leaves;
  assign _046_ = _044_ - _045_;
  assign _047_ = to_comp + \$signal ;
  assign _048_ = _047_ - moves_56 ;
  assign _049_ = to_close + moves_56 ;
  assign _050_ = moves_58  & ends_68 ;
  assign _051_ = _049_ - _050_;
  assign _052_ = count + \$signal$5 ;
  assign _054_ = _052_ - _053_;
  assign _055_ = entry + 1'h1;
  assign _056_ = entry ? 1'h0 : _055_;
  assign _057_ = exit + 1'h1;
  assign _059_ = exit ? 1'h0 : _057_;
  assign _060_ = ! exit;
  assign _061_ = _053_ & _060_;
  assign _062_ = ! entry;
  assign _063_ = \$signal$5  & _062_;
  assign _053_ = moves_58  & leaves_69 ;
  assign _065_ = _053_ & exit;
  assign _067_ = \$signal$5  & entry;
  assign _064_ = i__payload[42:35] + i__payload[62:55];
  assign _015_ = | to_open;
  assign _017_ = ~ drain;
  assign _068_ = _015_ & _017_;
  assign _069_ = needs < \until ;
  assign _019_ = ~ head[33];
  assign _070_ = results_after <= { after[6:1], 1'h1 };
  assign _030_ = | to_comp;
  assign _071_ = ~ _030_;
  assign _072_ = shown_after + 2'h3;
  assign _073_ = _072_ <= { after[6:1], 1'h1 };
  assign _074_ = _071_ | _073_;
  assign _075_ = _070_ & _074_;
  assign _076_ = _019_ | _075_;
  assign _010_ = ! pause;
  assign _077_ = pause - 1'h1;
  assign _078_ = _010_ ? 3'h0 : _077_;
  assign _079_ = ! closed_after;
  assign _000_ = closed_after - 1'h1;
  assign _001_ = _079_ ? 16'h0000 : _000_;
  assign _002_ = ! shown_after;
  assign _003_ = shown_after - 1'h1;
  assign _004_ = _002_ ? 7'h00 : _003_;
  assign _005_ = needs[15:0] - 1'h1;
  assign _006_[6:4] = head[31:29] + 1'h1;
  assign _007_ = near_hold_gwrite + opened_hold_columns_8;
  assign _008_ = _007_ - moves_56 ;
  assign _009_ = near_hold_copy + \$signal ;
  assign _011_ = _009_ - moves_56 ;
  assign _012_ = near_hold_columns + opened_hold_columns_11;
  assign _013_ = _012_ - moves_56 ;
  always @(posedge clk)
    if (rst) to_open <= 2'h0;
    else to_open <= _046_;
  always @(posedge clk)
    if (rst) to_comp <= 2'h0;
    else to_comp <= _048_;
  always @(posedge clk)
    if (rst) to_close <= 2'h0;
    else to_close <= _051_;
  always @(posedge clk)
    if (rst) count <= 2'h0;
    else count <= _054_;
  always @(posedge clk)
    if (rst) entry <= 1'h0;
    else if (\$signal$5 ) entry <= _056_;
  always @(posedge clk)
    if (rst) exit <= 1'h0;
    else if (_053_) exit <= _059_;
  always @(posedge clk)
    if (rst) filled <= 2'h0;
    else filled <= { _089_, _091_ };
  always @(posedge clk)
    if (_063_) slot_0 <= { i__payload[65:63], i__payload[60:55], _064_, i__payload[41:35], i__payload[31:27], i__payload[15:10] };
  always @(posedge clk)
    if (_067_) slot_1 <= { i__payload[65:63], i__payload[60:55], _064_, i__payload[41:35], i__payload[31:27], i__payload[15:10] };
  always @(posedge clk)
    if (rst) looked <= 1'h0;
    else looked <= _068_;
  always @(posedge clk)
    if (rst) looked_in_time <= 1'h0;
    else looked_in_time <= _069_;
  always @(posedge clk)
    if (rst) looked_in_turn <= 1'h0;
    else looked_in_turn <= _076_;
  always @(posedge clk)
    if (rst) pause[2] <= 1'h0;
    else pause[2] <= _087_[2];
  always @(posedge clk)
    if (_080_) pause[1:0] <= 2'h0;
    else pause[1:0] <= _077_[1:0];
  always @(posedge clk)
    if (rst) closed_after <= 16'h0000;
    else closed_after <= _086_;
  always @(posedge clk)
    if (rst) shown_after <= 7'h00;
    else shown_after <= _085_;
  always @(posedge clk)
    if (rst) near_hold_gwrite <= 2'h0;
    else near_hold_gwrite <= _008_;
  always @(posedge clk)
    if (rst) near_hold_copy <= 2'h0;
    else near_hold_copy <= _011_;
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
    else near_hold_columns <= _013_;
  assign head = tile ? slot_1[33:0] : slot_0[33:0];
  assign work = tile_41  ? slot_1 : slot_0;
  assign _080_ = | { begins, _010_, rst };
  assign _084_ = head[33] ? { _006_[6:4], head[28:26], 1'h0 } : _004_;
  assign _085_ = begins ? _084_ : _004_;
  assign _086_ = begins ? _005_ : _001_;
  assign _087_ = begins ? 3'h4 : _078_;
  assign _088_ = _065_ ? 1'h0 : filled[1];
  assign _089_ = _088_ | _067_;
  assign _090_ = _061_ ? 1'h0 : filled[0];
  assign _091_ = _090_ | _063_;
  assign _092_ = \$signal$51  & taken;
  assign _093_ = opens_36  ? 1'h0 : _092_;
  assign moves_58  = \$signal$43  ? 1'h0 : _093_;
  assign _094_ = opens_36  & taken;
  assign begins = \$signal$43  ? 1'h0 : _094_;
  assign moves_56  = \$signal$43  & taken;
  assign command[65] = \$signal$43  & _040_;
  assign command[64] = \$signal$43  & work[33];
  assign command[63] = \$signal$43  & work[32];
  assign command[60:55] = \$signal$43  ? work[31:26] : 6'h00;
  assign command[41:35] = \$signal$43  ? work[17:11] : 7'h00;
  assign command[31:27] = \$signal$43  ? work[10:6] : 5'h00;
  assign _081_[5:0] = opens_36  ? head[5:0] : 6'h00;
  assign command[15:10] = \$signal$43  ? 6'h00 : _081_[5:0];
  assign _082_[0] = \$signal$51  & group;
  assign _083_[0] = opens_36  ? wave : _082_[0];
  assign command[4] = \$signal$43  ? wave_46  : _083_[0];
  assign { _095_[3:2], _095_[0] } = opens_36  ? 3'h3 : { \$signal$51 , 1'h0, \$signal$51  };
  assign command[3:0] = \$signal$43  ? 4'ha : { _095_[3:2], _095_[0], _095_[0] };
  pim_duplex__controller__waves__tile_waves__closing closing (
    .clk(clk),
    .ends(ends_68 ),
    .leaves(leaves_69 ),
    .moves(moves_58 ),
    .rst(rst),
    .wave(group)
  );
  pim_duplex__controller__waves__tile_waves__computing_at computing_at (
    .clk(clk),
    .moves(moves_56 ),
    .rst(rst),
    .tile(tile_41 ),
    .wave(wave_46 )
  );
  pim_duplex__controller__waves__tile_waves__opening opening (
    .clk(clk),
    .ends(ends),
    .leaves(leaves),
    .moves(begins),
    .rst(rst),
    .tile(tile),
    .wave(wave)
  );
  assign _006_[3:0] = { head[28:26], 1'h0 };
  assign _095_[1] = _095_[0];
  assign _081_[16:6] = 11'h000;
  assign _029_[0] = 1'h1;
  assign { command[62:61], command[54:42], command[34:32], command[26:16], command[9:5] } = 34'h000000000;
  assign slots = { slot_1, slot_0 };
  assign row = head[5:0];
  assign _082_[5:1] = 5'h00;
  assign after[0] = 1'h1;
  assign _083_[5:1] = 5'h00;
endmodule

module pim_duplex__controller__waves__tile_waves__closing(clk, rst, ends, leaves, moves, wave);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output ends;
  wire ends;
  output leaves;
  reg leaves;
  input moves;
  wire moves;
  output wave;
  wire wave;
  wire _0_;
  wire _1_;
  assign _0_ = leaves + 1'h1;
  assign _1_ = leaves ? 1'h0 : _0_;
  always @(posedge clk)
    if (rst) leaves <= 1'h0;
    else if (moves) leaves <= _1_;
  assign ends = 1'h1;
  assign wave = leaves;
endmodule

module pim_duplex__controller__waves__tile_waves__computing_at(clk, rst, moves, wave, tile);
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

module pim_duplex__controller__waves__tile_waves__opening(clk, rst, ends, leaves, moves, wave, tile);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output ends;
  wire ends;
  output leaves;
  reg leaves;
  input moves;
  wire moves;
  output wave;
  wire wave;
  output tile;
  reg tile;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  assign _00_ = leaves + 1'h1;
  assign _01_ = leaves ? 1'h0 : _00_;
  assign _02_ = tile + 1'h1;
  assign _03_ = tile ? 1'h0 : _02_;
  always @(posedge clk)
    if (rst) tile <= 1'h0;
    else if (_04_) tile <= _03_;
  always @(posedge clk)
    if (rst) leaves <= 1'h0;
    else if (moves) leaves <= _01_;
  assign _04_ = & { leaves, moves };
  assign wave = leaves;
  assign ends = 1'h1;
endmodule

module pim_duplex__device(clk, rst, write_data, read_42 , results, enable, command, read_valid, results_valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] write_data;
  wire [255:0] write_data;
  output [255:0] read_42 ;
  wire [255:0] read_42 ;
  output [31:0] results;
  wire [31:0] results;
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
  wire [255:0] _04_;
  wire [255:0] _05_;
  wire [255:0] _06_;
  wire [255:0] _07_;
  wire [255:0] _08_;
  wire [255:0] _09_;
  wire _10_;
  wire [255:0] _11_;
  wire [255:0] _12_;
  wire [255:0] _13_;
  wire [255:0] _14_;
  wire [255:0] _15_;
  wire [255:0] _16_;
  wire [255:0] _17_;
  wire [255:0] _18_;
  wire [4:0] _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire [15:0] at_act;
  wire [15:0] at_copy;
  wire [1:0] at_g_act;
  wire [1:0] at_gemv;
  wire [1:0] at_pim_pre;
  wire [15:0] at_pre;
  wire [15:0] at_rd;
  wire [1:0] at_readres;
  wire [15:0] at_wr;
  wire [1:0] begins;
  wire [255:0] column_52 ;
  wire [4:0] column_72 ;
  wire [4:0] column_95 ;
  wire compute;
  wire compute_91 ;
  reg copied;
  wire first;
  wire first_100 ;
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
  wire [4:0] more;
  reg [3:0] part;
  wire [15:0] place;
  wire [2047:0] read_data;
  wire [2047:0] read_data_44 ;
  wire [15:0] reads;
  wire [31:0] results_115 ;
  wire [31:0] results_116 ;
  reg [6:0] step;
  wire step_75 ;
  wire step_97 ;
  wire [6:0] steps_0 ;
  wire [6:0] steps_1 ;
  wire take;
  wire take_101 ;
  wire take_relu;
  wire take_relu_103 ;
  wire taken;
  wire taken_107 ;
  wire taken_108 ;
  reg [255:0] vector_column;
  wire [4095:0] vectors;
  wire write_45 ;
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
  assign at_g_act = place[1:0] & { issued_g_act, issued_g_act };
  assign at_pim_pre = place[1:0] & { issued_pim_pre, issued_pim_pre };
  assign _04_ = read_data[255:0] | read_data[511:256];
  assign _05_ = _04_ | read_data[767:512];
  assign _06_ = _05_ | read_data[1023:768];
  assign _07_ = _06_ | read_data[1279:1024];
  assign _08_ = _07_ | read_data[1535:1280];
  assign _09_ = _08_ | read_data[1791:1536];
  assign _11_ = _09_ | read_data[2047:1792];
  assign _12_ = _11_ | read_data_44 [255:0];
  assign _13_ = _12_ | read_data_44 [511:256];
  assign _14_ = _13_ | read_data_44 [767:512];
  assign _15_ = _14_ | read_data_44 [1023:768];
  assign _16_ = _15_ | read_data_44 [1279:1024];
  assign _17_ = _16_ | read_data_44 [1535:1280];
  assign _18_ = _17_ | read_data_44 [1791:1536];
  assign read_42  = _18_ | read_data_44 [2047:1792];
  assign write_45  = copied | written;
  assign column_52  = copied ? read_42  : vector_column;
  assign at_gemv = place[1:0] & { issued_gemv, issued_gemv };
  assign at_readres = place[1:0] & { issued_readres, issued_readres };
  assign _19_ = command[59:55] - 1'h1;
  assign more = issued_gemv ? _19_ : 5'h00;
  assign begins = at_gemv | { issued_comp, issued_comp };
  assign taken_108  = | { taken_107 , taken };
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
    if (_21_) step <= command[41:35];
  always @(posedge clk)
    if (_21_) part <= command[49:46];
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
    .close_memory(at_pre[7:0]),
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_72 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[7:0]),
    .read(reads[7:0]),
    .read_data(read_data),
    .results(results_115 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_75 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[7:0]),
    .write_data(write_data)
  );
  pim_bundle bundle_1 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[15:8]),
    .column(command[31:27]),
    .compute(compute_91 ),
    .compute_column(column_95 ),
    .first(first_100 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[15:8]),
    .read(reads[15:8]),
    .read_data(read_data_44 ),
    .results(results_116 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_97 ),
    .take(take_101 ),
    .take_relu(take_relu_103 ),
    .vectors(vectors),
    .write(at_wr[15:8]),
    .write_data(write_data)
  );
  pim_duplex__device__gather gather (
    .clk(clk),
    .results(results),
    .rst(rst),
    .taken(taken_108 ),
    .units({ results_116 , results_115  }),
    .valid(results_valid),
    .wave(taken_107 )
  );
  pim_duplex__device__vector_buffer vector_buffer (
    .clk(clk),
    .part(part),
    .read({ compute_91 , compute }),
    .rst(rst),
    .steps({ steps_1 , steps_0  }),
    .vectors(vectors),
    .write(write_45 ),
    .write_address(step),
    .write_data(column_52 )
  );
  pim_wave_steps wave_0 (
    .begins(begins[0]),
    .clk(clk),
    .column(column_72 ),
    .compute(compute),
    .first(first),
    .from_column(command[31:27]),
    .from_vector(command[41:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[0]),
    .relu(command[65]),
    .rst(rst),
    .step(step_75 ),
    .take(take),
    .take_relu(take_relu),
    .taken(taken),
    .vector(steps_0 )
  );
  pim_wave_steps wave_1 (
    .begins(begins[1]),
    .clk(clk),
    .column(column_95 ),
    .compute(compute_91 ),
    .first(first_100 ),
    .from_column(command[31:27]),
    .from_vector(command[41:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[1]),
    .relu(command[65]),
    .rst(rst),
    .step(step_97 ),
    .take(take_101 ),
    .take_relu(take_relu_103 ),
    .taken(taken_107 ),
    .vector(steps_1 )
  );
endmodule

module pim_duplex__device__gather(clk, rst, wave, taken, results, units, valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input wave;
  wire wave;
  input taken;
  wire taken;
  output [31:0] results;
  wire [31:0] results;
  input [63:0] units;
  wire [63:0] units;
  output valid;
  reg valid;
  wire _00_;
  wire _01_;
  wire [1:0] _02_;
  wire [1:0] _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire _07_;
  wire _08_;
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
  reg due;
  wire [31:0] gathered;
  reg [1:0] read_address;
  reg wave_1;
  reg wave_10;
  reg wave_2;
  reg wave_3;
  reg wave_4;
  reg wave_5;
  reg wave_6;
  reg wave_7;
  reg wave_8;
  reg wave_9;
  reg [1:0] write_address;
  assign _00_ = due - 1'h1;
  assign _01_ = write_address == 2'h2;
  assign _02_ = write_address + 1'h1;
  assign _03_ = _01_ ? 2'h0 : _02_;
  assign _04_ = read_address == 2'h2;
  assign _05_ = read_address + 1'h1;
  assign _06_ = _04_ ? 2'h0 : _05_;
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
  always @(posedge clk)
    wave_6 <= wave_5;
  always @(posedge clk)
    wave_7 <= wave_6;
  always @(posedge clk)
    wave_8 <= wave_7;
  always @(posedge clk)
    wave_9 <= wave_8;
  always @(posedge clk)
    wave_10 <= wave_9;
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
    if (rst) due <= 1'h0;
    else due <= _08_;
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
    if (rst) write_address <= 2'h0;
    else if (bus_10) write_address <= _03_;
  always @(posedge clk)
    if (rst) read_address <= 2'h0;
    else if (due) read_address <= _06_;
  assign gathered = wave_10 ? units[63:32] : units[31:0];
  assign _07_ = due & _00_;
  assign _08_ = _07_ | bus_13;
  ram_3x32 words (
    .clk(clk),
    .read_address(read_address),
    .read_data(results),
    .read_enable(due),
    .rst(rst),
    .write_address(write_address),
    .write_data(gathered),
    .write_enable(bus_10)
  );
endmodule

module pim_duplex__device__vector_buffer(clk, rst, write, write_data, read, steps, write_address, part, vectors);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write;
  wire write;
  input [255:0] write_data;
  wire [255:0] write_data;
  input [1:0] read;
  wire [1:0] read;
  input [13:0] steps;
  wire [13:0] steps;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [3:0] part;
  wire [3:0] part;
  output [4095:0] vectors;
  wire [4095:0] vectors;
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
  wire [6:0] _13_;
  wire [6:0] _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [6:0] address_0;
  wire [255:0] read_data;
  wire [255:0] read_data_100 ;
  wire [255:0] read_data_101 ;
  wire [255:0] read_data_102 ;
  wire [255:0] read_data_103 ;
  wire [255:0] read_data_104 ;
  wire [255:0] read_data_105 ;
  wire [255:0] read_data_106 ;
  wire [255:0] read_data_91 ;
  wire [255:0] read_data_92 ;
  wire [255:0] read_data_93 ;
  wire [255:0] read_data_94 ;
  wire [255:0] read_data_95 ;
  wire [255:0] read_data_96 ;
  wire [255:0] read_data_97 ;
  wire [255:0] read_data_99 ;
  wire read_enable;
  reg [1023:0] upper_0_0_1;
  reg [1023:0] upper_0_1_1;
  wire write_enable;
  wire write_enable_14 ;
  wire write_enable_19 ;
  wire write_enable_24 ;
  wire write_enable_29 ;
  wire write_enable_34 ;
  wire write_enable_39 ;
  wire write_enable_44 ;
  wire write_enable_49 ;
  wire write_enable_54 ;
  wire write_enable_59 ;
  wire write_enable_64 ;
  wire write_enable_69 ;
  wire write_enable_74 ;
  wire write_enable_79 ;
  wire write_enable_84 ;
  assign _00_ = ! part;
  assign write_enable = write & _00_;
  assign _11_ = part == 1'h1;
  assign write_enable_14  = write & _11_;
  assign _15_ = part == 2'h2;
  assign write_enable_19  = write & _15_;
  assign _16_ = part == 2'h3;
  assign write_enable_24  = write & _16_;
  assign _17_ = part == 3'h4;
  assign write_enable_29  = write & _17_;
  assign _01_ = part == 3'h5;
  assign write_enable_34  = write & _01_;
  assign _02_ = part == 3'h6;
  assign write_enable_39  = write & _02_;
  assign _03_ = part == 3'h7;
  assign write_enable_44  = write & _03_;
  assign _04_ = part == 4'h8;
  assign write_enable_49  = write & _04_;
  assign _05_ = part == 4'h9;
  assign write_enable_54  = write & _05_;
  assign _06_ = part == 4'ha;
  assign write_enable_59  = write & _06_;
  assign _07_ = part == 4'hb;
  assign write_enable_64  = write & _07_;
  assign _08_ = part == 4'hc;
  assign write_enable_69  = write & _08_;
  assign _09_ = part == 4'hd;
  assign write_enable_74  = write & _09_;
  assign _10_ = part == 4'he;
  assign write_enable_79  = write & _10_;
  assign _12_ = part == 4'hf;
  assign write_enable_84  = write & _12_;
  assign read_enable = | read;
  assign _13_ = steps[6:0] & { read[0], read[0], read[0], read[0], read[0], read[0], read[0] };
  assign _14_ = steps[13:7] & { read[1], read[1], read[1], read[1], read[1], read[1], read[1] };
  assign address_0 = _13_ | _14_;
  always @(posedge clk)
    upper_0_0_1 <= { read_data_97 , read_data_96 , read_data_95 , read_data_94  };
  always @(posedge clk)
    upper_0_1_1 <= { read_data_106 , read_data_105 , read_data_104 , read_data_103  };
  ram_128x256 words_0_0 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_128x256 words_0_1 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_91 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_14 )
  );
  ram_128x256 words_0_10 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_101 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_59 )
  );
  ram_128x256 words_0_11 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_102 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_64 )
  );
  ram_128x256 words_0_12 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_103 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_69 )
  );
  ram_128x256 words_0_13 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_104 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_74 )
  );
  ram_128x256 words_0_14 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_105 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_79 )
  );
  ram_128x256 words_0_15 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_106 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_84 )
  );
  ram_128x256 words_0_2 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_92 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_19 )
  );
  ram_128x256 words_0_3 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_93 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_24 )
  );
  ram_128x256 words_0_4 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_94 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_29 )
  );
  ram_128x256 words_0_5 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_95 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_34 )
  );
  ram_128x256 words_0_6 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_96 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_39 )
  );
  ram_128x256 words_0_7 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_97 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_44 )
  );
  ram_128x256 words_0_8 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_99 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_49 )
  );
  ram_128x256 words_0_9 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_100 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_54 )
  );
  assign vectors = { upper_0_1_1, read_data_102 , read_data_101 , read_data_100 , read_data_99 , upper_0_0_1, read_data_93 , read_data_92 , read_data_91 , read_data };
endmodule

module pim_duplex__reads(clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
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
  pim_duplex__reads__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_duplex__reads__fifo(clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
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
  ram_16x256 words (
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

module pim_duplex__results_77 (clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
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
  pim_duplex__results_77__fifo  fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_duplex__results_77__fifo (clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
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
  ram_5x32 words (
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

module pim_memory_row(clk, rst, activate, row, close, read, write, is_open, at_rest, held, can_activate, can_close, ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input activate;
  wire activate;
  input [5:0] row;
  wire [5:0] row;
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
  output [5:0] held;
  reg [5:0] held;
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

module pim_wave_steps(clk, rst, begins, more, from_column, from_vector, from_zero, last, relu, readres, compute, column, vector, step, first, take, take_relu, taken);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input begins;
  wire begins;
  input [4:0] more;
  wire [4:0] more;
  input [4:0] from_column;
  wire [4:0] from_column;
  input [6:0] from_vector;
  wire [6:0] from_vector;
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
  output [4:0] column;
  reg [4:0] column;
  output [6:0] vector;
  reg [6:0] vector;
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
  wire [4:0] _03_;
  wire [4:0] _04_;
  wire [6:0] _05_;
  wire _06_;
  wire _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire [6:0] _10_;
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
  reg [4:0] left;
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
  assign _06_ = _01_ | _16_;
  assign _10_ = begins ? from_vector : _05_;
  assign _09_ = begins ? from_column : _04_;
  assign _08_ = begins ? more : _03_;
  assign _18_ = tick ? _02_ : busy;
  assign _19_ = _18_ | begins;
endmodule

module ram_128x256(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [255:0] write_data;
  wire [255:0] write_data;
  input read_enable;
  wire read_enable;
  input [6:0] read_address;
  wire [6:0] read_address;
  output [255:0] read_data;
  wire [255:0] read_data;
  reg [255:0] cells [127:0];
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

module ram_16x256(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [255:0] write_data;
  wire [255:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [255:0] read_data;
  wire [255:0] read_data;
  reg [255:0] cells [15:0];
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

module ram_3x32(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [31:0] write_data;
  wire [31:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [31:0] read_data;
  wire [31:0] read_data;
  reg [31:0] cells [2:0];
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

module ram_8x256(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [255:0] cells [7:0];
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

module row_array_64x32x256(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, read_data, compute_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [5:0] row;
  wire [5:0] row;
  input open_memory;
  wire open_memory;
  input close_memory;
  wire close_memory;
  input open_compute;
  wire open_compute;
  input close_compute;
  wire close_compute;
  input [4:0] column;
  wire [4:0] column;
  input read;
  wire read;
  input write;
  wire write;
  input [255:0] write_data;
  wire [255:0] write_data;
  input compute;
  wire compute;
  input [4:0] compute_column;
  wire [4:0] compute_column;
  output [255:0] read_data;
  reg [255:0] read_data;
  output [255:0] compute_data;
  reg [255:0] compute_data;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  reg [5:0] held_0;
  reg [5:0] held_1;
  reg opened_0;
  reg opened_1;
  wire [255:0] port__data;
  wire [255:0] port__data_22 ;
  wire write__en;
  reg [255:0] cells [2047:0];
  always @(posedge clk) begin
    if (write__en)
      cells[{ held_0, column }] <= write_data;
  end
  assign port__data = cells[{ held_0, column }];
  assign port__data_22  = cells[{ held_1, compute_column }];
  assign write__en = write & opened_0;
  always @(posedge clk)
    if (!_00_) read_data <= 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
      if (!opened_1) compute_data <= 256'h0000000000000000000000000000000000000000000000000000000000000000;
      else compute_data <= port__data_22 ;
  assign _00_ = & { opened_0, read };
  assign _01_ = close_compute ? 1'h0 : opened_1;
  assign _02_ = _01_ | open_compute;
  assign _03_ = close_memory ? 1'h0 : opened_0;
  assign _04_ = _03_ | open_memory;
endmodule

module unit_bf16_k128_v2_f2(clk, rst, values, vectors, step, first, take, relu, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [2047:0] values;
  wire [2047:0] values;
  input [4095:0] vectors;
  wire [4095:0] vectors;
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
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [31:0] _004_;
  wire [31:0] _005_;
  wire [15:0] _006_;
  wire _007_;
  wire [15:0] _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  reg adds_1;
  reg arrives_1;
  reg arrives_2;
  reg arrives_3;
  reg arrives_4;
  reg arrives_5;
  reg arrives_6;
  reg arrives_7;
  wire begins;
  wire [31:0] begun_0;
  wire [31:0] begun_1;
  reg combines_1;
  wire [15:0] factor;
  wire [15:0] factor_1000 ;
  wire [15:0] factor_1004 ;
  wire [15:0] factor_1008 ;
  wire [15:0] factor_1012 ;
  wire [15:0] factor_1016 ;
  wire [15:0] factor_1020 ;
  wire [15:0] factor_1024 ;
  wire [15:0] factor_1028 ;
  wire [15:0] factor_1032 ;
  wire [15:0] factor_1036 ;
  wire [15:0] factor_1040 ;
  wire [15:0] factor_1044 ;
  wire [15:0] factor_1048 ;
  wire [15:0] factor_1052 ;
  wire [15:0] factor_1056 ;
  wire [15:0] factor_1060 ;
  wire [15:0] factor_1064 ;
  wire [15:0] factor_1068 ;
  wire [15:0] factor_1072 ;
  wire [15:0] factor_1076 ;
  wire [15:0] factor_1080 ;
  wire [15:0] factor_1084 ;
  wire [15:0] factor_1088 ;
  wire [15:0] factor_1092 ;
  wire [15:0] factor_1096 ;
  wire [15:0] factor_1100 ;
  wire [15:0] factor_1104 ;
  wire [15:0] factor_1108 ;
  wire [15:0] factor_1112 ;
  wire [15:0] factor_1116 ;
  wire [15:0] factor_1120 ;
  wire [15:0] factor_1124 ;
  wire [15:0] factor_1128 ;
  wire [15:0] factor_1132 ;
  wire [15:0] factor_1136 ;
  wire [15:0] factor_1140 ;
  wire [15:0] factor_1144 ;
  wire [15:0] factor_1148 ;
  wire [15:0] factor_1152 ;
  wire [15:0] factor_1156 ;
  wire [15:0] factor_1160 ;
  wire [15:0] factor_1164 ;
  wire [15:0] factor_1168 ;
  wire [15:0] factor_1172 ;
  wire [15:0] factor_1176 ;
  wire [15:0] factor_1180 ;
  wire [15:0] factor_1184 ;
  wire [15:0] factor_1188 ;
  wire [15:0] factor_1192 ;
  wire [15:0] factor_1196 ;
  wire [15:0] factor_1200 ;
  wire [15:0] factor_1204 ;
  wire [15:0] factor_1208 ;
  wire [15:0] factor_573 ;
  wire [15:0] factor_577 ;
  wire [15:0] factor_581 ;
  wire [15:0] factor_585 ;
  wire [15:0] factor_589 ;
  wire [15:0] factor_593 ;
  wire [15:0] factor_597 ;
  wire [15:0] factor_601 ;
  wire [15:0] factor_605 ;
  wire [15:0] factor_609 ;
  wire [15:0] factor_613 ;
  wire [15:0] factor_617 ;
  wire [15:0] factor_621 ;
  wire [15:0] factor_625 ;
  wire [15:0] factor_629 ;
  wire [15:0] factor_633 ;
  wire [15:0] factor_637 ;
  wire [15:0] factor_641 ;
  wire [15:0] factor_645 ;
  wire [15:0] factor_649 ;
  wire [15:0] factor_653 ;
  wire [15:0] factor_657 ;
  wire [15:0] factor_661 ;
  wire [15:0] factor_665 ;
  wire [15:0] factor_669 ;
  wire [15:0] factor_673 ;
  wire [15:0] factor_677 ;
  wire [15:0] factor_681 ;
  wire [15:0] factor_685 ;
  wire [15:0] factor_689 ;
  wire [15:0] factor_693 ;
  wire [15:0] factor_697 ;
  wire [15:0] factor_701 ;
  wire [15:0] factor_705 ;
  wire [15:0] factor_709 ;
  wire [15:0] factor_713 ;
  wire [15:0] factor_717 ;
  wire [15:0] factor_721 ;
  wire [15:0] factor_725 ;
  wire [15:0] factor_729 ;
  wire [15:0] factor_733 ;
  wire [15:0] factor_737 ;
  wire [15:0] factor_741 ;
  wire [15:0] factor_745 ;
  wire [15:0] factor_749 ;
  wire [15:0] factor_753 ;
  wire [15:0] factor_757 ;
  wire [15:0] factor_761 ;
  wire [15:0] factor_765 ;
  wire [15:0] factor_769 ;
  wire [15:0] factor_773 ;
  wire [15:0] factor_777 ;
  wire [15:0] factor_781 ;
  wire [15:0] factor_785 ;
  wire [15:0] factor_789 ;
  wire [15:0] factor_793 ;
  wire [15:0] factor_797 ;
  wire [15:0] factor_801 ;
  wire [15:0] factor_805 ;
  wire [15:0] factor_809 ;
  wire [15:0] factor_813 ;
  wire [15:0] factor_817 ;
  wire [15:0] factor_821 ;
  wire [15:0] factor_956 ;
  wire [15:0] factor_960 ;
  wire [15:0] factor_964 ;
  wire [15:0] factor_968 ;
  wire [15:0] factor_972 ;
  wire [15:0] factor_976 ;
  wire [15:0] factor_980 ;
  wire [15:0] factor_984 ;
  wire [15:0] factor_988 ;
  wire [15:0] factor_992 ;
  wire [15:0] factor_996 ;
  reg first_1;
  reg first_2;
  reg first_3;
  reg first_4;
  reg first_5;
  reg first_6;
  reg first_7;
  reg first_8;
  reg first_9;
  reg [31:0] half_0;
  reg [31:0] half_1;
  reg [27:0] left;
  reg [27:0] left_1209 ;
  reg [27:0] left_1211 ;
  reg [27:0] left_1213 ;
  reg [27:0] left_1215 ;
  reg [27:0] left_1217 ;
  reg [27:0] left_1219 ;
  reg [27:0] left_1221 ;
  reg [27:0] left_1223 ;
  reg [27:0] left_1225 ;
  reg [27:0] left_1227 ;
  reg [27:0] left_1229 ;
  reg [27:0] left_1231 ;
  reg [27:0] left_1233 ;
  reg [27:0] left_1235 ;
  reg [27:0] left_1237 ;
  reg [27:0] left_1239 ;
  reg [27:0] left_1241 ;
  reg [27:0] left_1243 ;
  reg [27:0] left_1245 ;
  reg [27:0] left_1247 ;
  reg [27:0] left_1249 ;
  reg [27:0] left_1251 ;
  reg [27:0] left_1253 ;
  reg [27:0] left_1255 ;
  reg [27:0] left_1257 ;
  reg [27:0] left_1259 ;
  reg [27:0] left_1261 ;
  reg [27:0] left_1263 ;
  reg [27:0] left_1265 ;
  reg [27:0] left_1267 ;
  reg [27:0] left_1269 ;
  reg [27:0] left_1271 ;
  reg [31:0] left_1273 ;
  reg [31:0] left_1275 ;
  reg [31:0] left_1277 ;
  reg [31:0] left_1279 ;
  reg [31:0] left_1281 ;
  reg [31:0] left_1283 ;
  reg [31:0] left_1285 ;
  reg [31:0] left_1287 ;
  reg [31:0] left_1289 ;
  reg [31:0] left_1291 ;
  reg [31:0] left_1293 ;
  reg [31:0] left_1295 ;
  reg [31:0] left_1297 ;
  reg [31:0] left_1299 ;
  reg [31:0] left_1301 ;
  reg [31:0] left_1303 ;
  reg [31:0] left_1305 ;
  reg [31:0] left_1307 ;
  reg [31:0] left_1309 ;
  reg [31:0] left_1311 ;
  reg [31:0] left_1313 ;
  reg [31:0] left_1315 ;
  reg [31:0] left_1317 ;
  reg [31:0] left_1319 ;
  reg [31:0] left_1321 ;
  reg [31:0] left_1323 ;
  reg [31:0] left_1325 ;
  reg [31:0] left_1327 ;
  reg [31:0] left_1329 ;
  reg [31:0] left_1331 ;
  reg [31:0] left_1333 ;
  reg [27:0] left_824 ;
  reg [27:0] left_826 ;
  reg [27:0] left_828 ;
  reg [27:0] left_830 ;
  reg [27:0] left_832 ;
  reg [27:0] left_834 ;
  reg [27:0] left_836 ;
  reg [27:0] left_838 ;
  reg [27:0] left_840 ;
  reg [27:0] left_842 ;
  reg [27:0] left_844 ;
  reg [27:0] left_846 ;
  reg [27:0] left_848 ;
  reg [27:0] left_850 ;
  reg [27:0] left_852 ;
  reg [27:0] left_854 ;
  reg [27:0] left_856 ;
  reg [27:0] left_858 ;
  reg [27:0] left_860 ;
  reg [27:0] left_862 ;
  reg [27:0] left_864 ;
  reg [27:0] left_866 ;
  reg [27:0] left_868 ;
  reg [27:0] left_870 ;
  reg [27:0] left_872 ;
  reg [27:0] left_874 ;
  reg [27:0] left_876 ;
  reg [27:0] left_878 ;
  reg [27:0] left_880 ;
  reg [27:0] left_882 ;
  reg [27:0] left_884 ;
  reg [31:0] left_886 ;
  reg [31:0] left_888 ;
  reg [31:0] left_890 ;
  reg [31:0] left_892 ;
  reg [31:0] left_894 ;
  reg [31:0] left_896 ;
  reg [31:0] left_898 ;
  reg [31:0] left_900 ;
  reg [31:0] left_902 ;
  reg [31:0] left_904 ;
  reg [31:0] left_906 ;
  reg [31:0] left_908 ;
  reg [31:0] left_910 ;
  reg [31:0] left_912 ;
  reg [31:0] left_914 ;
  reg [31:0] left_916 ;
  reg [31:0] left_918 ;
  reg [31:0] left_920 ;
  reg [31:0] left_922 ;
  reg [31:0] left_924 ;
  reg [31:0] left_926 ;
  reg [31:0] left_928 ;
  reg [31:0] left_930 ;
  reg [31:0] left_932 ;
  reg [31:0] left_934 ;
  reg [31:0] left_936 ;
  reg [31:0] left_938 ;
  reg [31:0] left_940 ;
  reg [31:0] left_942 ;
  reg [31:0] left_944 ;
  reg [31:0] left_946 ;
  wire off_0;
  wire off_1;
  wire [27:0] product;
  wire [27:0] product_100 ;
  wire [27:0] product_102 ;
  wire [27:0] product_104 ;
  wire [27:0] product_106 ;
  wire [27:0] product_108 ;
  wire [27:0] product_110 ;
  wire [27:0] product_112 ;
  wire [27:0] product_114 ;
  wire [27:0] product_116 ;
  wire [27:0] product_118 ;
  wire [27:0] product_120 ;
  wire [27:0] product_122 ;
  wire [27:0] product_124 ;
  wire [27:0] product_126 ;
  wire [27:0] product_128 ;
  wire [27:0] product_130 ;
  wire [27:0] product_132 ;
  wire [27:0] product_134 ;
  wire [27:0] product_136 ;
  wire [27:0] product_138 ;
  wire [27:0] product_140 ;
  wire [27:0] product_142 ;
  wire [27:0] product_144 ;
  wire [27:0] product_146 ;
  wire [27:0] product_148 ;
  wire [27:0] product_150 ;
  wire [27:0] product_152 ;
  wire [27:0] product_154 ;
  wire [27:0] product_156 ;
  wire [27:0] product_158 ;
  wire [27:0] product_160 ;
  wire [27:0] product_162 ;
  wire [27:0] product_164 ;
  wire [27:0] product_166 ;
  wire [27:0] product_168 ;
  wire [27:0] product_170 ;
  wire [27:0] product_172 ;
  wire [27:0] product_306 ;
  wire [27:0] product_308 ;
  wire [27:0] product_310 ;
  wire [27:0] product_312 ;
  wire [27:0] product_314 ;
  wire [27:0] product_316 ;
  wire [27:0] product_318 ;
  wire [27:0] product_320 ;
  wire [27:0] product_322 ;
  wire [27:0] product_324 ;
  wire [27:0] product_326 ;
  wire [27:0] product_328 ;
  wire [27:0] product_330 ;
  wire [27:0] product_332 ;
  wire [27:0] product_334 ;
  wire [27:0] product_336 ;
  wire [27:0] product_338 ;
  wire [27:0] product_340 ;
  wire [27:0] product_342 ;
  wire [27:0] product_344 ;
  wire [27:0] product_346 ;
  wire [27:0] product_348 ;
  wire [27:0] product_350 ;
  wire [27:0] product_352 ;
  wire [27:0] product_354 ;
  wire [27:0] product_356 ;
  wire [27:0] product_358 ;
  wire [27:0] product_360 ;
  wire [27:0] product_362 ;
  wire [27:0] product_364 ;
  wire [27:0] product_366 ;
  wire [27:0] product_368 ;
  wire [27:0] product_370 ;
  wire [27:0] product_372 ;
  wire [27:0] product_374 ;
  wire [27:0] product_376 ;
  wire [27:0] product_378 ;
  wire [27:0] product_380 ;
  wire [27:0] product_382 ;
  wire [27:0] product_384 ;
  wire [27:0] product_386 ;
  wire [27:0] product_388 ;
  wire [27:0] product_390 ;
  wire [27:0] product_392 ;
  wire [27:0] product_394 ;
  wire [27:0] product_396 ;
  wire [27:0] product_398 ;
  wire [27:0] product_400 ;
  wire [27:0] product_402 ;
  wire [27:0] product_404 ;
  wire [27:0] product_406 ;
  wire [27:0] product_408 ;
  wire [27:0] product_410 ;
  wire [27:0] product_412 ;
  wire [27:0] product_414 ;
  wire [27:0] product_416 ;
  wire [27:0] product_418 ;
  wire [27:0] product_420 ;
  wire [27:0] product_422 ;
  wire [27:0] product_424 ;
  wire [27:0] product_426 ;
  wire [27:0] product_428 ;
  wire [27:0] product_430 ;
  wire [27:0] product_432 ;
  wire [27:0] product_48 ;
  wire [27:0] product_50 ;
  wire [27:0] product_52 ;
  wire [27:0] product_54 ;
  wire [27:0] product_56 ;
  wire [27:0] product_58 ;
  wire [27:0] product_60 ;
  wire [27:0] product_62 ;
  wire [27:0] product_64 ;
  wire [27:0] product_66 ;
  wire [27:0] product_68 ;
  wire [27:0] product_70 ;
  wire [27:0] product_72 ;
  wire [27:0] product_74 ;
  wire [27:0] product_76 ;
  wire [27:0] product_78 ;
  wire [27:0] product_80 ;
  wire [27:0] product_82 ;
  wire [27:0] product_84 ;
  wire [27:0] product_86 ;
  wire [27:0] product_88 ;
  wire [27:0] product_90 ;
  wire [27:0] product_92 ;
  wire [27:0] product_94 ;
  wire [27:0] product_96 ;
  wire [27:0] product_98 ;
  reg [27:0] product_0_11_1;
  reg [27:0] product_0_13_1;
  reg [27:0] product_0_15_1;
  reg [27:0] product_0_17_1;
  reg [27:0] product_0_19_1;
  reg [27:0] product_0_1_1;
  reg [27:0] product_0_21_1;
  reg [27:0] product_0_23_1;
  reg [27:0] product_0_25_1;
  reg [27:0] product_0_27_1;
  reg [27:0] product_0_29_1;
  reg [27:0] product_0_31_1;
  reg [27:0] product_0_33_1;
  reg [27:0] product_0_35_1;
  reg [27:0] product_0_37_1;
  reg [27:0] product_0_39_1;
  reg [27:0] product_0_3_1;
  reg [27:0] product_0_41_1;
  reg [27:0] product_0_43_1;
  reg [27:0] product_0_45_1;
  reg [27:0] product_0_47_1;
  reg [27:0] product_0_49_1;
  reg [27:0] product_0_51_1;
  reg [27:0] product_0_53_1;
  reg [27:0] product_0_55_1;
  reg [27:0] product_0_57_1;
  reg [27:0] product_0_59_1;
  reg [27:0] product_0_5_1;
  reg [27:0] product_0_61_1;
  reg [27:0] product_0_63_1;
  reg [27:0] product_0_7_1;
  reg [27:0] product_0_9_1;
  reg [27:0] product_1_11_1;
  reg [27:0] product_1_13_1;
  reg [27:0] product_1_15_1;
  reg [27:0] product_1_17_1;
  reg [27:0] product_1_19_1;
  reg [27:0] product_1_1_1;
  reg [27:0] product_1_21_1;
  reg [27:0] product_1_23_1;
  reg [27:0] product_1_25_1;
  reg [27:0] product_1_27_1;
  reg [27:0] product_1_29_1;
  reg [27:0] product_1_31_1;
  reg [27:0] product_1_33_1;
  reg [27:0] product_1_35_1;
  reg [27:0] product_1_37_1;
  reg [27:0] product_1_39_1;
  reg [27:0] product_1_3_1;
  reg [27:0] product_1_41_1;
  reg [27:0] product_1_43_1;
  reg [27:0] product_1_45_1;
  reg [27:0] product_1_47_1;
  reg [27:0] product_1_49_1;
  reg [27:0] product_1_51_1;
  reg [27:0] product_1_53_1;
  reg [27:0] product_1_55_1;
  reg [27:0] product_1_57_1;
  reg [27:0] product_1_59_1;
  reg [27:0] product_1_5_1;
  reg [27:0] product_1_61_1;
  reg [27:0] product_1_63_1;
  reg [27:0] product_1_7_1;
  reg [27:0] product_1_9_1;
  reg relu_1;
  reg relu_2;
  reg relu_3;
  reg relu_4;
  reg relu_5;
  reg relu_6;
  reg relu_7;
  reg relu_8;
  reg [15:0] result_0;
  reg [15:0] result_1;
  reg [31:0] right_1274 ;
  reg [31:0] right_1276 ;
  reg [31:0] right_1278 ;
  reg [31:0] right_1280 ;
  reg [31:0] right_1282 ;
  reg [31:0] right_1284 ;
  reg [31:0] right_1286 ;
  reg [31:0] right_1288 ;
  reg [31:0] right_1290 ;
  reg [31:0] right_1292 ;
  reg [31:0] right_1294 ;
  reg [31:0] right_1296 ;
  reg [31:0] right_1298 ;
  reg [31:0] right_1300 ;
  reg [31:0] right_1302 ;
  reg [31:0] right_1304 ;
  reg [31:0] right_1306 ;
  reg [31:0] right_1308 ;
  reg [31:0] right_1310 ;
  reg [31:0] right_1312 ;
  reg [31:0] right_1314 ;
  reg [31:0] right_1316 ;
  reg [31:0] right_1318 ;
  reg [31:0] right_1320 ;
  reg [31:0] right_1322 ;
  reg [31:0] right_1324 ;
  reg [31:0] right_1326 ;
  reg [31:0] right_1328 ;
  reg [31:0] right_1330 ;
  reg [31:0] right_1332 ;
  reg [31:0] right_1334 ;
  wire [31:0] right_1339 ;
  reg [31:0] right_887 ;
  reg [31:0] right_889 ;
  reg [31:0] right_891 ;
  reg [31:0] right_893 ;
  reg [31:0] right_895 ;
  reg [31:0] right_897 ;
  reg [31:0] right_899 ;
  reg [31:0] right_901 ;
  reg [31:0] right_903 ;
  reg [31:0] right_905 ;
  reg [31:0] right_907 ;
  reg [31:0] right_909 ;
  reg [31:0] right_911 ;
  reg [31:0] right_913 ;
  reg [31:0] right_915 ;
  reg [31:0] right_917 ;
  reg [31:0] right_919 ;
  reg [31:0] right_921 ;
  reg [31:0] right_923 ;
  reg [31:0] right_925 ;
  reg [31:0] right_927 ;
  reg [31:0] right_929 ;
  reg [31:0] right_931 ;
  reg [31:0] right_933 ;
  reg [31:0] right_935 ;
  reg [31:0] right_937 ;
  reg [31:0] right_939 ;
  reg [31:0] right_941 ;
  reg [31:0] right_943 ;
  reg [31:0] right_945 ;
  reg [31:0] right_947 ;
  wire [31:0] right_952 ;
  wire [15:0] rounded_0;
  wire [15:0] rounded_1;
  wire [31:0] sum;
  wire [31:0] sum_176 ;
  wire [31:0] sum_178 ;
  wire [31:0] sum_180 ;
  wire [31:0] sum_182 ;
  wire [31:0] sum_184 ;
  wire [31:0] sum_186 ;
  wire [31:0] sum_188 ;
  wire [31:0] sum_190 ;
  wire [31:0] sum_192 ;
  wire [31:0] sum_194 ;
  wire [31:0] sum_196 ;
  wire [31:0] sum_198 ;
  wire [31:0] sum_200 ;
  wire [31:0] sum_202 ;
  wire [31:0] sum_204 ;
  wire [31:0] sum_206 ;
  wire [31:0] sum_208 ;
  wire [31:0] sum_210 ;
  wire [31:0] sum_212 ;
  wire [31:0] sum_214 ;
  wire [31:0] sum_216 ;
  wire [31:0] sum_218 ;
  wire [31:0] sum_220 ;
  wire [31:0] sum_222 ;
  wire [31:0] sum_224 ;
  wire [31:0] sum_226 ;
  wire [31:0] sum_228 ;
  wire [31:0] sum_230 ;
  wire [31:0] sum_232 ;
  wire [31:0] sum_234 ;
  wire [31:0] sum_236 ;
  wire [31:0] sum_238 ;
  wire [31:0] sum_240 ;
  wire [31:0] sum_242 ;
  wire [31:0] sum_244 ;
  wire [31:0] sum_246 ;
  wire [31:0] sum_248 ;
  wire [31:0] sum_250 ;
  wire [31:0] sum_252 ;
  wire [31:0] sum_254 ;
  wire [31:0] sum_256 ;
  wire [31:0] sum_258 ;
  wire [31:0] sum_260 ;
  wire [31:0] sum_262 ;
  wire [31:0] sum_264 ;
  wire [31:0] sum_266 ;
  wire [31:0] sum_268 ;
  wire [31:0] sum_270 ;
  wire [31:0] sum_272 ;
  wire [31:0] sum_274 ;
  wire [31:0] sum_276 ;
  wire [31:0] sum_278 ;
  wire [31:0] sum_280 ;
  wire [31:0] sum_282 ;
  wire [31:0] sum_284 ;
  wire [31:0] sum_286 ;
  wire [31:0] sum_288 ;
  wire [31:0] sum_290 ;
  wire [31:0] sum_292 ;
  wire [31:0] sum_294 ;
  wire [31:0] sum_296 ;
  wire [31:0] sum_298 ;
  wire [31:0] sum_300 ;
  wire [31:0] sum_434 ;
  wire [31:0] sum_436 ;
  wire [31:0] sum_438 ;
  wire [31:0] sum_440 ;
  wire [31:0] sum_442 ;
  wire [31:0] sum_444 ;
  wire [31:0] sum_446 ;
  wire [31:0] sum_448 ;
  wire [31:0] sum_450 ;
  wire [31:0] sum_452 ;
  wire [31:0] sum_454 ;
  wire [31:0] sum_456 ;
  wire [31:0] sum_458 ;
  wire [31:0] sum_460 ;
  wire [31:0] sum_462 ;
  wire [31:0] sum_464 ;
  wire [31:0] sum_466 ;
  wire [31:0] sum_468 ;
  wire [31:0] sum_470 ;
  wire [31:0] sum_472 ;
  wire [31:0] sum_474 ;
  wire [31:0] sum_476 ;
  wire [31:0] sum_478 ;
  wire [31:0] sum_480 ;
  wire [31:0] sum_482 ;
  wire [31:0] sum_484 ;
  wire [31:0] sum_486 ;
  wire [31:0] sum_488 ;
  wire [31:0] sum_490 ;
  wire [31:0] sum_492 ;
  wire [31:0] sum_494 ;
  wire [31:0] sum_496 ;
  wire [31:0] sum_498 ;
  wire [31:0] sum_500 ;
  wire [31:0] sum_502 ;
  wire [31:0] sum_504 ;
  wire [31:0] sum_506 ;
  wire [31:0] sum_508 ;
  wire [31:0] sum_510 ;
  wire [31:0] sum_512 ;
  wire [31:0] sum_514 ;
  wire [31:0] sum_516 ;
  wire [31:0] sum_518 ;
  wire [31:0] sum_520 ;
  wire [31:0] sum_522 ;
  wire [31:0] sum_524 ;
  wire [31:0] sum_526 ;
  wire [31:0] sum_528 ;
  wire [31:0] sum_530 ;
  wire [31:0] sum_532 ;
  wire [31:0] sum_534 ;
  wire [31:0] sum_536 ;
  wire [31:0] sum_538 ;
  wire [31:0] sum_540 ;
  wire [31:0] sum_542 ;
  wire [31:0] sum_544 ;
  wire [31:0] sum_546 ;
  wire [31:0] sum_548 ;
  wire [31:0] sum_550 ;
  wire [31:0] sum_552 ;
  wire [31:0] sum_554 ;
  wire [31:0] sum_556 ;
  wire [31:0] sum_558 ;
  wire [31:0] sum_560 ;
  reg [31:0] sum_0_5_0_1;
  reg [31:0] sum_1_5_0_1;
  reg take_1;
  reg take_2;
  reg take_3;
  reg take_4;
  reg take_5;
  reg take_6;
  reg take_7;
  reg take_8;
  reg [31:0] total_0;
  reg [31:0] total_1;
  reg unset;
  wire [15:0] value;
  wire [15:0] value_1003 ;
  wire [15:0] value_1007 ;
  wire [15:0] value_1011 ;
  wire [15:0] value_1015 ;
  wire [15:0] value_1019 ;
  wire [15:0] value_1023 ;
  wire [15:0] value_1027 ;
  wire [15:0] value_1031 ;
  wire [15:0] value_1035 ;
  wire [15:0] value_1039 ;
  wire [15:0] value_1043 ;
  wire [15:0] value_1047 ;
  wire [15:0] value_1051 ;
  wire [15:0] value_1055 ;
  wire [15:0] value_1059 ;
  wire [15:0] value_1063 ;
  wire [15:0] value_1067 ;
  wire [15:0] value_1071 ;
  wire [15:0] value_1075 ;
  wire [15:0] value_1079 ;
  wire [15:0] value_1083 ;
  wire [15:0] value_1087 ;
  wire [15:0] value_1091 ;
  wire [15:0] value_1095 ;
  wire [15:0] value_1099 ;
  wire [15:0] value_1103 ;
  wire [15:0] value_1107 ;
  wire [15:0] value_1111 ;
  wire [15:0] value_1115 ;
  wire [15:0] value_1119 ;
  wire [15:0] value_1123 ;
  wire [15:0] value_1127 ;
  wire [15:0] value_1131 ;
  wire [15:0] value_1135 ;
  wire [15:0] value_1139 ;
  wire [15:0] value_1143 ;
  wire [15:0] value_1147 ;
  wire [15:0] value_1151 ;
  wire [15:0] value_1155 ;
  wire [15:0] value_1159 ;
  wire [15:0] value_1163 ;
  wire [15:0] value_1167 ;
  wire [15:0] value_1171 ;
  wire [15:0] value_1175 ;
  wire [15:0] value_1179 ;
  wire [15:0] value_1183 ;
  wire [15:0] value_1187 ;
  wire [15:0] value_1191 ;
  wire [15:0] value_1195 ;
  wire [15:0] value_1199 ;
  wire [15:0] value_1203 ;
  wire [15:0] value_1207 ;
  wire [15:0] value_572 ;
  wire [15:0] value_576 ;
  wire [15:0] value_580 ;
  wire [15:0] value_584 ;
  wire [15:0] value_588 ;
  wire [15:0] value_592 ;
  wire [15:0] value_596 ;
  wire [15:0] value_600 ;
  wire [15:0] value_604 ;
  wire [15:0] value_608 ;
  wire [15:0] value_612 ;
  assign _000_ = ~ off_0;
  assign _006_ = rounded_0 & { _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_ };
  assign _007_ = ~ off_1;
  assign _008_ = rounded_1 & { _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_ };
  assign begins = first_9 | unset;
  assign factor = arrives_1 ? vectors[1039:1024] : vectors[15:0];
  assign factor_573  = arrives_1 ? vectors[1055:1040] : vectors[31:16];
  assign factor_577  = arrives_1 ? vectors[1071:1056] : vectors[47:32];
  assign factor_581  = arrives_1 ? vectors[1087:1072] : vectors[63:48];
  assign factor_585  = arrives_1 ? vectors[1103:1088] : vectors[79:64];
  assign factor_589  = arrives_1 ? vectors[1119:1104] : vectors[95:80];
  assign factor_593  = arrives_1 ? vectors[1135:1120] : vectors[111:96];
  assign factor_597  = arrives_1 ? vectors[1151:1136] : vectors[127:112];
  assign factor_601  = arrives_1 ? vectors[1167:1152] : vectors[143:128];
  assign factor_605  = arrives_1 ? vectors[1183:1168] : vectors[159:144];
  assign factor_609  = arrives_1 ? vectors[1199:1184] : vectors[175:160];
  assign factor_613  = arrives_1 ? vectors[1215:1200] : vectors[191:176];
  assign factor_617  = arrives_1 ? vectors[1231:1216] : vectors[207:192];
  assign factor_621  = arrives_1 ? vectors[1247:1232] : vectors[223:208];
  assign factor_625  = arrives_1 ? vectors[1263:1248] : vectors[239:224];
  assign factor_629  = arrives_1 ? vectors[1279:1264] : vectors[255:240];
  assign factor_633  = arrives_1 ? vectors[1295:1280] : vectors[271:256];
  assign factor_637  = arrives_1 ? vectors[1311:1296] : vectors[287:272];
  assign factor_641  = arrives_1 ? vectors[1327:1312] : vectors[303:288];
  assign factor_645  = arrives_1 ? vectors[1343:1328] : vectors[319:304];
  assign factor_649  = arrives_1 ? vectors[1359:1344] : vectors[335:320];
  assign factor_653  = arrives_1 ? vectors[1375:1360] : vectors[351:336];
  assign factor_657  = arrives_1 ? vectors[1391:1376] : vectors[367:352];
  assign factor_661  = arrives_1 ? vectors[1407:1392] : vectors[383:368];
  assign factor_665  = arrives_1 ? vectors[1423:1408] : vectors[399:384];
  assign factor_669  = arrives_1 ? vectors[1439:1424] : vectors[415:400];
  assign factor_673  = arrives_1 ? vectors[1455:1440] : vectors[431:416];
  assign factor_677  = arrives_1 ? vectors[1471:1456] : vectors[447:432];
  assign factor_681  = arrives_1 ? vectors[1487:1472] : vectors[463:448];
  assign factor_685  = arrives_1 ? vectors[1503:1488] : vectors[479:464];
  assign factor_689  = arrives_1 ? vectors[1519:1504] : vectors[495:480];
  assign factor_693  = arrives_1 ? vectors[1535:1520] : vectors[511:496];
  assign factor_697  = arrives_1 ? vectors[1551:1536] : vectors[527:512];
  assign factor_701  = arrives_1 ? vectors[1567:1552] : vectors[543:528];
  assign factor_705  = arrives_1 ? vectors[1583:1568] : vectors[559:544];
  assign factor_709  = arrives_1 ? vectors[1599:1584] : vectors[575:560];
  assign factor_713  = arrives_1 ? vectors[1615:1600] : vectors[591:576];
  assign factor_717  = arrives_1 ? vectors[1631:1616] : vectors[607:592];
  assign factor_721  = arrives_1 ? vectors[1647:1632] : vectors[623:608];
  assign factor_725  = arrives_1 ? vectors[1663:1648] : vectors[639:624];
  assign factor_729  = arrives_1 ? vectors[1679:1664] : vectors[655:640];
  assign factor_733  = arrives_1 ? vectors[1695:1680] : vectors[671:656];
  assign factor_737  = arrives_1 ? vectors[1711:1696] : vectors[687:672];
  assign factor_741  = arrives_1 ? vectors[1727:1712] : vectors[703:688];
  assign factor_745  = arrives_1 ? vectors[1743:1728] : vectors[719:704];
  assign factor_749  = arrives_1 ? vectors[1759:1744] : vectors[735:720];
  assign factor_753  = arrives_1 ? vectors[1775:1760] : vectors[751:736];
  assign factor_757  = arrives_1 ? vectors[1791:1776] : vectors[767:752];
  assign factor_761  = arrives_1 ? vectors[1807:1792] : vectors[783:768];
  assign factor_765  = arrives_1 ? vectors[1823:1808] : vectors[799:784];
  assign factor_769  = arrives_1 ? vectors[1839:1824] : vectors[815:800];
  assign factor_773  = arrives_1 ? vectors[1855:1840] : vectors[831:816];
  assign factor_777  = arrives_1 ? vectors[1871:1856] : vectors[847:832];
  assign factor_781  = arrives_1 ? vectors[1887:1872] : vectors[863:848];
  assign factor_785  = arrives_1 ? vectors[1903:1888] : vectors[879:864];
  assign factor_789  = arrives_1 ? vectors[1919:1904] : vectors[895:880];
  assign factor_793  = arrives_1 ? vectors[1935:1920] : vectors[911:896];
  assign factor_797  = arrives_1 ? vectors[1951:1936] : vectors[927:912];
  assign factor_801  = arrives_1 ? vectors[1967:1952] : vectors[943:928];
  assign factor_805  = arrives_1 ? vectors[1983:1968] : vectors[959:944];
  assign factor_809  = arrives_1 ? vectors[1999:1984] : vectors[975:960];
  assign factor_813  = arrives_1 ? vectors[2015:2000] : vectors[991:976];
  assign factor_817  = arrives_1 ? vectors[2031:2016] : vectors[1007:992];
  assign factor_821  = arrives_1 ? vectors[2047:2032] : vectors[1023:1008];
  assign _009_ = | total_0[14:0];
  assign _010_ = total_0[16] | _009_;
  assign _011_ = total_0[15] & _010_;
  assign rounded_0 = total_0[31:16] + _011_;
  assign begun_0 = total_0 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _012_ = relu_8 & total_0[31];
  assign off_0 = unset | _012_;
  assign right_952  = combines_1 ? sum_0_5_0_1 : begun_0;
  assign value = arrives_1 ? values[1039:1024] : values[15:0];
  assign factor_956  = arrives_1 ? vectors[3087:3072] : vectors[2063:2048];
  assign value_572  = arrives_1 ? values[1055:1040] : values[31:16];
  assign factor_960  = arrives_1 ? vectors[3103:3088] : vectors[2079:2064];
  assign value_576  = arrives_1 ? values[1071:1056] : values[47:32];
  assign factor_964  = arrives_1 ? vectors[3119:3104] : vectors[2095:2080];
  assign value_580  = arrives_1 ? values[1087:1072] : values[63:48];
  assign factor_968  = arrives_1 ? vectors[3135:3120] : vectors[2111:2096];
  assign value_584  = arrives_1 ? values[1103:1088] : values[79:64];
  assign factor_972  = arrives_1 ? vectors[3151:3136] : vectors[2127:2112];
  assign value_588  = arrives_1 ? values[1119:1104] : values[95:80];
  assign factor_976  = arrives_1 ? vectors[3167:3152] : vectors[2143:2128];
  assign value_592  = arrives_1 ? values[1135:1120] : values[111:96];
  assign factor_980  = arrives_1 ? vectors[3183:3168] : vectors[2159:2144];
  assign value_596  = arrives_1 ? values[1151:1136] : values[127:112];
  assign factor_984  = arrives_1 ? vectors[3199:3184] : vectors[2175:2160];
  assign value_600  = arrives_1 ? values[1167:1152] : values[143:128];
  assign factor_988  = arrives_1 ? vectors[3215:3200] : vectors[2191:2176];
  assign value_604  = arrives_1 ? values[1183:1168] : values[159:144];
  assign factor_992  = arrives_1 ? vectors[3231:3216] : vectors[2207:2192];
  assign value_608  = arrives_1 ? values[1199:1184] : values[175:160];
  assign factor_996  = arrives_1 ? vectors[3247:3232] : vectors[2223:2208];
  assign value_612  = arrives_1 ? values[1215:1200] : values[191:176];
  assign factor_1000  = arrives_1 ? vectors[3263:3248] : vectors[2239:2224];
  assign value_1003  = arrives_1 ? values[1231:1216] : values[207:192];
  assign factor_1004  = arrives_1 ? vectors[3279:3264] : vectors[2255:2240];
  assign value_1007  = arrives_1 ? values[1247:1232] : values[223:208];
  assign factor_1008  = arrives_1 ? vectors[3295:3280] : vectors[2271:2256];
  assign value_1011  = arrives_1 ? values[1263:1248] : values[239:224];
  assign factor_1012  = arrives_1 ? vectors[3311:3296] : vectors[2287:2272];
  assign value_1015  = arrives_1 ? values[1279:1264] : values[255:240];
  assign factor_1016  = arrives_1 ? vectors[3327:3312] : vectors[2303:2288];
  assign value_1019  = arrives_1 ? values[1295:1280] : values[271:256];
  assign factor_1020  = arrives_1 ? vectors[3343:3328] : vectors[2319:2304];
  assign value_1023  = arrives_1 ? values[1311:1296] : values[287:272];
  assign factor_1024  = arrives_1 ? vectors[3359:3344] : vectors[2335:2320];
  assign value_1027  = arrives_1 ? values[1327:1312] : values[303:288];
  assign factor_1028  = arrives_1 ? vectors[3375:3360] : vectors[2351:2336];
  assign value_1031  = arrives_1 ? values[1343:1328] : values[319:304];
  assign factor_1032  = arrives_1 ? vectors[3391:3376] : vectors[2367:2352];
  assign value_1035  = arrives_1 ? values[1359:1344] : values[335:320];
  assign factor_1036  = arrives_1 ? vectors[3407:3392] : vectors[2383:2368];
  assign value_1039  = arrives_1 ? values[1375:1360] : values[351:336];
  assign factor_1040  = arrives_1 ? vectors[3423:3408] : vectors[2399:2384];
  assign value_1043  = arrives_1 ? values[1391:1376] : values[367:352];
  assign factor_1044  = arrives_1 ? vectors[3439:3424] : vectors[2415:2400];
  assign value_1047  = arrives_1 ? values[1407:1392] : values[383:368];
  assign factor_1048  = arrives_1 ? vectors[3455:3440] : vectors[2431:2416];
  assign value_1051  = arrives_1 ? values[1423:1408] : values[399:384];
  assign factor_1052  = arrives_1 ? vectors[3471:3456] : vectors[2447:2432];
  assign value_1055  = arrives_1 ? values[1439:1424] : values[415:400];
  assign factor_1056  = arrives_1 ? vectors[3487:3472] : vectors[2463:2448];
  assign value_1059  = arrives_1 ? values[1455:1440] : values[431:416];
  assign factor_1060  = arrives_1 ? vectors[3503:3488] : vectors[2479:2464];
  assign value_1063  = arrives_1 ? values[1471:1456] : values[447:432];
  assign factor_1064  = arrives_1 ? vectors[3519:3504] : vectors[2495:2480];
  assign value_1067  = arrives_1 ? values[1487:1472] : values[463:448];
  assign factor_1068  = arrives_1 ? vectors[3535:3520] : vectors[2511:2496];
  assign value_1071  = arrives_1 ? values[1503:1488] : values[479:464];
  assign factor_1072  = arrives_1 ? vectors[3551:3536] : vectors[2527:2512];
  assign value_1075  = arrives_1 ? values[1519:1504] : values[495:480];
  assign factor_1076  = arrives_1 ? vectors[3567:3552] : vectors[2543:2528];
  assign value_1079  = arrives_1 ? values[1535:1520] : values[511:496];
  assign factor_1080  = arrives_1 ? vectors[3583:3568] : vectors[2559:2544];
  assign value_1083  = arrives_1 ? values[1551:1536] : values[527:512];
  assign factor_1084  = arrives_1 ? vectors[3599:3584] : vectors[2575:2560];
  assign value_1087  = arrives_1 ? values[1567:1552] : values[543:528];
  assign factor_1088  = arrives_1 ? vectors[3615:3600] : vectors[2591:2576];
  assign value_1091  = arrives_1 ? values[1583:1568] : values[559:544];
  assign factor_1092  = arrives_1 ? vectors[3631:3616] : vectors[2607:2592];
  assign value_1095  = arrives_1 ? values[1599:1584] : values[575:560];
  assign factor_1096  = arrives_1 ? vectors[3647:3632] : vectors[2623:2608];
  assign value_1099  = arrives_1 ? values[1615:1600] : values[591:576];
  assign factor_1100  = arrives_1 ? vectors[3663:3648] : vectors[2639:2624];
  assign value_1103  = arrives_1 ? values[1631:1616] : values[607:592];
  assign factor_1104  = arrives_1 ? vectors[3679:3664] : vectors[2655:2640];
  assign value_1107  = arrives_1 ? values[1647:1632] : values[623:608];
  assign factor_1108  = arrives_1 ? vectors[3695:3680] : vectors[2671:2656];
  assign value_1111  = arrives_1 ? values[1663:1648] : values[639:624];
  assign factor_1112  = arrives_1 ? vectors[3711:3696] : vectors[2687:2672];
  assign value_1115  = arrives_1 ? values[1679:1664] : values[655:640];
  assign factor_1116  = arrives_1 ? vectors[3727:3712] : vectors[2703:2688];
  assign value_1119  = arrives_1 ? values[1695:1680] : values[671:656];
  assign factor_1120  = arrives_1 ? vectors[3743:3728] : vectors[2719:2704];
  assign value_1123  = arrives_1 ? values[1711:1696] : values[687:672];
  assign factor_1124  = arrives_1 ? vectors[3759:3744] : vectors[2735:2720];
  assign value_1127  = arrives_1 ? values[1727:1712] : values[703:688];
  assign factor_1128  = arrives_1 ? vectors[3775:3760] : vectors[2751:2736];
  assign value_1131  = arrives_1 ? values[1743:1728] : values[719:704];
  assign factor_1132  = arrives_1 ? vectors[3791:3776] : vectors[2767:2752];
  assign value_1135  = arrives_1 ? values[1759:1744] : values[735:720];
  assign factor_1136  = arrives_1 ? vectors[3807:3792] : vectors[2783:2768];
  assign value_1139  = arrives_1 ? values[1775:1760] : values[751:736];
  assign factor_1140  = arrives_1 ? vectors[3823:3808] : vectors[2799:2784];
  assign value_1143  = arrives_1 ? values[1791:1776] : values[767:752];
  assign factor_1144  = arrives_1 ? vectors[3839:3824] : vectors[2815:2800];
  assign value_1147  = arrives_1 ? values[1807:1792] : values[783:768];
  assign factor_1148  = arrives_1 ? vectors[3855:3840] : vectors[2831:2816];
  assign value_1151  = arrives_1 ? values[1823:1808] : values[799:784];
  assign factor_1152  = arrives_1 ? vectors[3871:3856] : vectors[2847:2832];
  assign value_1155  = arrives_1 ? values[1839:1824] : values[815:800];
  assign factor_1156  = arrives_1 ? vectors[3887:3872] : vectors[2863:2848];
  assign value_1159  = arrives_1 ? values[1855:1840] : values[831:816];
  assign factor_1160  = arrives_1 ? vectors[3903:3888] : vectors[2879:2864];
  assign value_1163  = arrives_1 ? values[1871:1856] : values[847:832];
  assign factor_1164  = arrives_1 ? vectors[3919:3904] : vectors[2895:2880];
  assign value_1167  = arrives_1 ? values[1887:1872] : values[863:848];
  assign factor_1168  = arrives_1 ? vectors[3935:3920] : vectors[2911:2896];
  assign value_1171  = arrives_1 ? values[1903:1888] : values[879:864];
  assign factor_1172  = arrives_1 ? vectors[3951:3936] : vectors[2927:2912];
  assign value_1175  = arrives_1 ? values[1919:1904] : values[895:880];
  assign factor_1176  = arrives_1 ? vectors[3967:3952] : vectors[2943:2928];
  assign value_1179  = arrives_1 ? values[1935:1920] : values[911:896];
  assign factor_1180  = arrives_1 ? vectors[3983:3968] : vectors[2959:2944];
  assign value_1183  = arrives_1 ? values[1951:1936] : values[927:912];
  assign factor_1184  = arrives_1 ? vectors[3999:3984] : vectors[2975:2960];
  assign value_1187  = arrives_1 ? values[1967:1952] : values[943:928];
  assign factor_1188  = arrives_1 ? vectors[4015:4000] : vectors[2991:2976];
  assign value_1191  = arrives_1 ? values[1983:1968] : values[959:944];
  assign factor_1192  = arrives_1 ? vectors[4031:4016] : vectors[3007:2992];
  assign value_1195  = arrives_1 ? values[1999:1984] : values[975:960];
  assign factor_1196  = arrives_1 ? vectors[4047:4032] : vectors[3023:3008];
  assign value_1199  = arrives_1 ? values[2015:2000] : values[991:976];
  assign factor_1200  = arrives_1 ? vectors[4063:4048] : vectors[3039:3024];
  assign value_1203  = arrives_1 ? values[2031:2016] : values[1007:992];
  assign factor_1204  = arrives_1 ? vectors[4079:4064] : vectors[3055:3040];
  assign value_1207  = arrives_1 ? values[2047:2032] : values[1023:1008];
  assign factor_1208  = arrives_1 ? vectors[4095:4080] : vectors[3071:3056];
  assign _013_ = | total_1[14:0];
  assign _014_ = total_1[16] | _013_;
  assign _015_ = total_1[15] & _014_;
  assign rounded_1 = total_1[31:16] + _015_;
  assign _001_ = ~ begins;
  assign begun_1 = total_1 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _002_ = relu_8 & total_1[31];
  assign off_1 = unset | _002_;
  assign right_1339  = combines_1 ? sum_1_5_0_1 : begun_1;
  always @(posedge clk)
    first_1 <= first;
  always @(posedge clk)
    first_2 <= first_1;
  always @(posedge clk)
    first_3 <= first_2;
  always @(posedge clk)
    first_4 <= first_3;
  always @(posedge clk)
    first_5 <= first_4;
  always @(posedge clk)
    first_6 <= first_5;
  always @(posedge clk)
    first_7 <= first_6;
  always @(posedge clk)
    first_8 <= first_7;
  always @(posedge clk)
    first_9 <= first_8;
  always @(posedge clk)
    relu_1 <= relu;
  always @(posedge clk)
    relu_2 <= relu_1;
  always @(posedge clk)
    relu_3 <= relu_2;
  always @(posedge clk)
    relu_4 <= relu_3;
  always @(posedge clk)
    relu_5 <= relu_4;
  always @(posedge clk)
    relu_6 <= relu_5;
  always @(posedge clk)
    relu_7 <= relu_6;
  always @(posedge clk)
    relu_8 <= relu_7;
  always @(posedge clk)
    unset <= _003_;
  always @(posedge clk)
    left <= product;
  always @(posedge clk)
    product_0_1_1 <= product_48 ;
  always @(posedge clk)
    left_824  <= product_50 ;
  always @(posedge clk)
    product_0_3_1 <= product_52 ;
  always @(posedge clk)
    left_826  <= product_54 ;
  always @(posedge clk)
    product_0_5_1 <= product_56 ;
  always @(posedge clk)
    left_828  <= product_58 ;
  always @(posedge clk)
    product_0_7_1 <= product_60 ;
  always @(posedge clk)
    left_830  <= product_62 ;
  always @(posedge clk)
    product_0_9_1 <= product_64 ;
  always @(posedge clk)
    left_832  <= product_66 ;
  always @(posedge clk)
    product_0_11_1 <= product_68 ;
  always @(posedge clk)
    left_834  <= product_70 ;
  always @(posedge clk)
    product_0_13_1 <= product_72 ;
  always @(posedge clk)
    left_836  <= product_74 ;
  always @(posedge clk)
    product_0_15_1 <= product_76 ;
  always @(posedge clk)
    left_838  <= product_78 ;
  always @(posedge clk)
    product_0_17_1 <= product_80 ;
  always @(posedge clk)
    left_840  <= product_82 ;
  always @(posedge clk)
    product_0_19_1 <= product_84 ;
  always @(posedge clk)
    left_842  <= product_86 ;
  always @(posedge clk)
    product_0_21_1 <= product_88 ;
  always @(posedge clk)
    left_844  <= product_90 ;
  always @(posedge clk)
    product_0_23_1 <= product_92 ;
  always @(posedge clk)
    left_846  <= product_94 ;
  always @(posedge clk)
    product_0_25_1 <= product_96 ;
  always @(posedge clk)
    left_848  <= product_98 ;
  always @(posedge clk)
    product_0_27_1 <= product_100 ;
  always @(posedge clk)
    left_850  <= product_102 ;
  always @(posedge clk)
    product_0_29_1 <= product_104 ;
  always @(posedge clk)
    left_852  <= product_106 ;
  always @(posedge clk)
    product_0_31_1 <= product_108 ;
  always @(posedge clk)
    left_854  <= product_110 ;
  always @(posedge clk)
    product_0_33_1 <= product_112 ;
  always @(posedge clk)
    left_856  <= product_114 ;
  always @(posedge clk)
    product_0_35_1 <= product_116 ;
  always @(posedge clk)
    left_858  <= product_118 ;
  always @(posedge clk)
    product_0_37_1 <= product_120 ;
  always @(posedge clk)
    left_860  <= product_122 ;
  always @(posedge clk)
    product_0_39_1 <= product_124 ;
  always @(posedge clk)
    left_862  <= product_126 ;
  always @(posedge clk)
    product_0_41_1 <= product_128 ;
  always @(posedge clk)
    left_864  <= product_130 ;
  always @(posedge clk)
    product_0_43_1 <= product_132 ;
  always @(posedge clk)
    left_866  <= product_134 ;
  always @(posedge clk)
    product_0_45_1 <= product_136 ;
  always @(posedge clk)
    left_868  <= product_138 ;
  always @(posedge clk)
    product_0_47_1 <= product_140 ;
  always @(posedge clk)
    left_870  <= product_142 ;
  always @(posedge clk)
    product_0_49_1 <= product_144 ;
  always @(posedge clk)
    left_872  <= product_146 ;
  always @(posedge clk)
    product_0_51_1 <= product_148 ;
  always @(posedge clk)
    left_874  <= product_150 ;
  always @(posedge clk)
    product_0_53_1 <= product_152 ;
  always @(posedge clk)
    left_876  <= product_154 ;
  always @(posedge clk)
    product_0_55_1 <= product_156 ;
  always @(posedge clk)
    left_878  <= product_158 ;
  always @(posedge clk)
    product_0_57_1 <= product_160 ;
  always @(posedge clk)
    left_880  <= product_162 ;
  always @(posedge clk)
    product_0_59_1 <= product_164 ;
  always @(posedge clk)
    left_882  <= product_166 ;
  always @(posedge clk)
    product_0_61_1 <= product_168 ;
  always @(posedge clk)
    left_884  <= product_170 ;
  always @(posedge clk)
    product_0_63_1 <= product_172 ;
  always @(posedge clk)
    left_886  <= sum;
  always @(posedge clk)
    right_887  <= sum_176 ;
  always @(posedge clk)
    left_888  <= sum_178 ;
  always @(posedge clk)
    right_889  <= sum_180 ;
  always @(posedge clk)
    left_890  <= sum_182 ;
  always @(posedge clk)
    right_891  <= sum_184 ;
  always @(posedge clk)
    left_892  <= sum_186 ;
  always @(posedge clk)
    right_893  <= sum_188 ;
  always @(posedge clk)
    left_894  <= sum_190 ;
  always @(posedge clk)
    right_895  <= sum_192 ;
  always @(posedge clk)
    left_896  <= sum_194 ;
  always @(posedge clk)
    right_897  <= sum_196 ;
  always @(posedge clk)
    left_898  <= sum_198 ;
  always @(posedge clk)
    right_899  <= sum_200 ;
  always @(posedge clk)
    left_900  <= sum_202 ;
  always @(posedge clk)
    right_901  <= sum_204 ;
  always @(posedge clk)
    left_902  <= sum_206 ;
  always @(posedge clk)
    right_903  <= sum_208 ;
  always @(posedge clk)
    left_904  <= sum_210 ;
  always @(posedge clk)
    right_905  <= sum_212 ;
  always @(posedge clk)
    left_906  <= sum_214 ;
  always @(posedge clk)
    right_907  <= sum_216 ;
  always @(posedge clk)
    left_908  <= sum_218 ;
  always @(posedge clk)
    right_909  <= sum_220 ;
  always @(posedge clk)
    left_910  <= sum_222 ;
  always @(posedge clk)
    right_911  <= sum_224 ;
  always @(posedge clk)
    left_912  <= sum_226 ;
  always @(posedge clk)
    right_913  <= sum_228 ;
  always @(posedge clk)
    left_914  <= sum_230 ;
  always @(posedge clk)
    right_915  <= sum_232 ;
  always @(posedge clk)
    left_916  <= sum_234 ;
  always @(posedge clk)
    right_917  <= sum_236 ;
  always @(posedge clk)
    left_918  <= sum_238 ;
  always @(posedge clk)
    right_919  <= sum_240 ;
  always @(posedge clk)
    left_920  <= sum_242 ;
  always @(posedge clk)
    right_921  <= sum_244 ;
  always @(posedge clk)
    left_922  <= sum_246 ;
  always @(posedge clk)
    right_923  <= sum_248 ;
  always @(posedge clk)
    left_924  <= sum_250 ;
  always @(posedge clk)
    right_925  <= sum_252 ;
  always @(posedge clk)
    left_926  <= sum_254 ;
  always @(posedge clk)
    right_927  <= sum_256 ;
  always @(posedge clk)
    left_928  <= sum_258 ;
  always @(posedge clk)
    right_929  <= sum_260 ;
  always @(posedge clk)
    left_930  <= sum_262 ;
  always @(posedge clk)
    right_931  <= sum_264 ;
  always @(posedge clk)
    left_932  <= sum_266 ;
  always @(posedge clk)
    right_933  <= sum_268 ;
  always @(posedge clk)
    left_934  <= sum_270 ;
  always @(posedge clk)
    right_935  <= sum_272 ;
  always @(posedge clk)
    left_936  <= sum_274 ;
  always @(posedge clk)
    right_937  <= sum_276 ;
  always @(posedge clk)
    left_938  <= sum_278 ;
  always @(posedge clk)
    right_939  <= sum_280 ;
  always @(posedge clk)
    left_940  <= sum_282 ;
  always @(posedge clk)
    right_941  <= sum_284 ;
  always @(posedge clk)
    left_942  <= sum_286 ;
  always @(posedge clk)
    right_943  <= sum_288 ;
  always @(posedge clk)
    left_944  <= sum_290 ;
  always @(posedge clk)
    right_945  <= sum_292 ;
  always @(posedge clk)
    left_946  <= sum_294 ;
  always @(posedge clk)
    right_947  <= sum_296 ;
  always @(posedge clk)
    sum_0_5_0_1 <= sum_298 ;
  always @(posedge clk)
    left_1209  <= product_306 ;
  always @(posedge clk)
    product_1_1_1 <= product_308 ;
  always @(posedge clk)
    left_1211  <= product_310 ;
  always @(posedge clk)
    product_1_3_1 <= product_312 ;
  always @(posedge clk)
    left_1213  <= product_314 ;
  always @(posedge clk)
    product_1_5_1 <= product_316 ;
  always @(posedge clk)
    left_1215  <= product_318 ;
  always @(posedge clk)
    product_1_7_1 <= product_320 ;
  always @(posedge clk)
    left_1217  <= product_322 ;
  always @(posedge clk)
    product_1_9_1 <= product_324 ;
  always @(posedge clk)
    left_1219  <= product_326 ;
  always @(posedge clk)
    product_1_11_1 <= product_328 ;
  always @(posedge clk)
    left_1221  <= product_330 ;
  always @(posedge clk)
    product_1_13_1 <= product_332 ;
  always @(posedge clk)
    left_1223  <= product_334 ;
  always @(posedge clk)
    product_1_15_1 <= product_336 ;
  always @(posedge clk)
    left_1225  <= product_338 ;
  always @(posedge clk)
    product_1_17_1 <= product_340 ;
  always @(posedge clk)
    left_1227  <= product_342 ;
  always @(posedge clk)
    product_1_19_1 <= product_344 ;
  always @(posedge clk)
    left_1229  <= product_346 ;
  always @(posedge clk)
    product_1_21_1 <= product_348 ;
  always @(posedge clk)
    left_1231  <= product_350 ;
  always @(posedge clk)
    product_1_23_1 <= product_352 ;
  always @(posedge clk)
    left_1233  <= product_354 ;
  always @(posedge clk)
    product_1_25_1 <= product_356 ;
  always @(posedge clk)
    left_1235  <= product_358 ;
  always @(posedge clk)
    product_1_27_1 <= product_360 ;
  always @(posedge clk)
    left_1237  <= product_362 ;
  always @(posedge clk)
    product_1_29_1 <= product_364 ;
  always @(posedge clk)
    left_1239  <= product_366 ;
  always @(posedge clk)
    product_1_31_1 <= product_368 ;
  always @(posedge clk)
    left_1241  <= product_370 ;
  always @(posedge clk)
    product_1_33_1 <= product_372 ;
  always @(posedge clk)
    left_1243  <= product_374 ;
  always @(posedge clk)
    product_1_35_1 <= product_376 ;
  always @(posedge clk)
    left_1245  <= product_378 ;
  always @(posedge clk)
    product_1_37_1 <= product_380 ;
  always @(posedge clk)
    left_1247  <= product_382 ;
  always @(posedge clk)
    product_1_39_1 <= product_384 ;
  always @(posedge clk)
    left_1249  <= product_386 ;
  always @(posedge clk)
    product_1_41_1 <= product_388 ;
  always @(posedge clk)
    left_1251  <= product_390 ;
  always @(posedge clk)
    product_1_43_1 <= product_392 ;
  always @(posedge clk)
    left_1253  <= product_394 ;
  always @(posedge clk)
    product_1_45_1 <= product_396 ;
  always @(posedge clk)
    left_1255  <= product_398 ;
  always @(posedge clk)
    product_1_47_1 <= product_400 ;
  always @(posedge clk)
    left_1257  <= product_402 ;
  always @(posedge clk)
    product_1_49_1 <= product_404 ;
  always @(posedge clk)
    left_1259  <= product_406 ;
  always @(posedge clk)
    product_1_51_1 <= product_408 ;
  always @(posedge clk)
    left_1261  <= product_410 ;
  always @(posedge clk)
    product_1_53_1 <= product_412 ;
  always @(posedge clk)
    left_1263  <= product_414 ;
  always @(posedge clk)
    product_1_55_1 <= product_416 ;
  always @(posedge clk)
    left_1265  <= product_418 ;
  always @(posedge clk)
    product_1_57_1 <= product_420 ;
  always @(posedge clk)
    left_1267  <= product_422 ;
  always @(posedge clk)
    product_1_59_1 <= product_424 ;
  always @(posedge clk)
    left_1269  <= product_426 ;
  always @(posedge clk)
    product_1_61_1 <= product_428 ;
  always @(posedge clk)
    left_1271  <= product_430 ;
  always @(posedge clk)
    product_1_63_1 <= product_432 ;
  always @(posedge clk)
    left_1273  <= sum_434 ;
  always @(posedge clk)
    right_1274  <= sum_436 ;
  always @(posedge clk)
    left_1275  <= sum_438 ;
  always @(posedge clk)
    right_1276  <= sum_440 ;
  always @(posedge clk)
    left_1277  <= sum_442 ;
  always @(posedge clk)
    right_1278  <= sum_444 ;
  always @(posedge clk)
    left_1279  <= sum_446 ;
  always @(posedge clk)
    right_1280  <= sum_448 ;
  always @(posedge clk)
    left_1281  <= sum_450 ;
  always @(posedge clk)
    right_1282  <= sum_452 ;
  always @(posedge clk)
    left_1283  <= sum_454 ;
  always @(posedge clk)
    right_1284  <= sum_456 ;
  always @(posedge clk)
    left_1285  <= sum_458 ;
  always @(posedge clk)
    right_1286  <= sum_460 ;
  always @(posedge clk)
    left_1287  <= sum_462 ;
  always @(posedge clk)
    right_1288  <= sum_464 ;
  always @(posedge clk)
    left_1289  <= sum_466 ;
  always @(posedge clk)
    right_1290  <= sum_468 ;
  always @(posedge clk)
    left_1291  <= sum_470 ;
  always @(posedge clk)
    right_1292  <= sum_472 ;
  always @(posedge clk)
    left_1293  <= sum_474 ;
  always @(posedge clk)
    right_1294  <= sum_476 ;
  always @(posedge clk)
    left_1295  <= sum_478 ;
  always @(posedge clk)
    right_1296  <= sum_480 ;
  always @(posedge clk)
    left_1297  <= sum_482 ;
  always @(posedge clk)
    right_1298  <= sum_484 ;
  always @(posedge clk)
    left_1299  <= sum_486 ;
  always @(posedge clk)
    right_1300  <= sum_488 ;
  always @(posedge clk)
    left_1301  <= sum_490 ;
  always @(posedge clk)
    right_1302  <= sum_492 ;
  always @(posedge clk)
    left_1303  <= sum_494 ;
  always @(posedge clk)
    right_1304  <= sum_496 ;
  always @(posedge clk)
    left_1305  <= sum_498 ;
  always @(posedge clk)
    right_1306  <= sum_500 ;
  always @(posedge clk)
    left_1307  <= sum_502 ;
  always @(posedge clk)
    right_1308  <= sum_504 ;
  always @(posedge clk)
    left_1309  <= sum_506 ;
  always @(posedge clk)
    right_1310  <= sum_508 ;
  always @(posedge clk)
    left_1311  <= sum_510 ;
  always @(posedge clk)
    right_1312  <= sum_512 ;
  always @(posedge clk)
    left_1313  <= sum_514 ;
  always @(posedge clk)
    right_1314  <= sum_516 ;
  always @(posedge clk)
    left_1315  <= sum_518 ;
  always @(posedge clk)
    right_1316  <= sum_520 ;
  always @(posedge clk)
    left_1317  <= sum_522 ;
  always @(posedge clk)
    right_1318  <= sum_524 ;
  always @(posedge clk)
    left_1319  <= sum_526 ;
  always @(posedge clk)
    right_1320  <= sum_528 ;
  always @(posedge clk)
    left_1321  <= sum_530 ;
  always @(posedge clk)
    right_1322  <= sum_532 ;
  always @(posedge clk)
    left_1323  <= sum_534 ;
  always @(posedge clk)
    right_1324  <= sum_536 ;
  always @(posedge clk)
    left_1325  <= sum_538 ;
  always @(posedge clk)
    right_1326  <= sum_540 ;
  always @(posedge clk)
    left_1327  <= sum_542 ;
  always @(posedge clk)
    right_1328  <= sum_544 ;
  always @(posedge clk)
    left_1329  <= sum_546 ;
  always @(posedge clk)
    right_1330  <= sum_548 ;
  always @(posedge clk)
    left_1331  <= sum_550 ;
  always @(posedge clk)
    right_1332  <= sum_552 ;
  always @(posedge clk)
    left_1333  <= sum_554 ;
  always @(posedge clk)
    right_1334  <= sum_556 ;
  always @(posedge clk)
    sum_1_5_0_1 <= sum_558 ;
  always @(posedge clk)
    if (_016_) half_1 <= _005_;
  always @(posedge clk)
    if (adds_1) total_1 <= sum_560 ;
  always @(posedge clk)
    if (take_8) result_1 <= _008_;
  always @(posedge clk)
    if (take_8) result_0 <= _006_;
  always @(posedge clk)
    if (rst) arrives_1 <= 1'h0;
    else arrives_1 <= step;
  always @(posedge clk)
    if (rst) arrives_2 <= 1'h0;
    else arrives_2 <= arrives_1;
  always @(posedge clk)
    if (rst) arrives_3 <= 1'h0;
    else arrives_3 <= arrives_2;
  always @(posedge clk)
    if (rst) arrives_4 <= 1'h0;
    else arrives_4 <= arrives_3;
  always @(posedge clk)
    if (rst) arrives_5 <= 1'h0;
    else arrives_5 <= arrives_4;
  always @(posedge clk)
    if (rst) arrives_6 <= 1'h0;
    else arrives_6 <= arrives_5;
  always @(posedge clk)
    if (rst) arrives_7 <= 1'h0;
    else arrives_7 <= arrives_6;
  always @(posedge clk)
    if (rst) combines_1 <= 1'h0;
    else combines_1 <= arrives_7;
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
    if (rst) take_4 <= 1'h0;
    else take_4 <= take_3;
  always @(posedge clk)
    if (rst) take_5 <= 1'h0;
    else take_5 <= take_4;
  always @(posedge clk)
    if (rst) take_6 <= 1'h0;
    else take_6 <= take_5;
  always @(posedge clk)
    if (rst) take_7 <= 1'h0;
    else take_7 <= take_6;
  always @(posedge clk)
    if (rst) take_8 <= 1'h0;
    else take_8 <= take_7;
  always @(posedge clk)
    if (_016_) half_0 <= _004_;
  always @(posedge clk)
    if (adds_1) total_0 <= sum_300 ;
  assign _016_ = | { combines_1, arrives_7 };
  assign _004_ = combines_1 ? sum_300  : sum_0_5_0_1;
  assign _017_ = adds_1 ? 1'h0 : unset;
  assign _003_ = _017_ | rst;
  assign _005_ = combines_1 ? sum_560  : sum_1_5_0_1;
  unit_sum adder_0 (
    .left(half_0),
    .right(right_952 ),
    .sum(sum_300 )
  );
  unit_sum adder_1 (
    .left(half_1),
    .right(right_1339 ),
    .sum(sum_560 )
  );
  unit_product multiplier_0_0 (
    .factor(factor),
    .product(product),
    .value(value)
  );
  unit_product multiplier_0_1 (
    .factor(factor_573 ),
    .product(product_48 ),
    .value(value_572 )
  );
  unit_product multiplier_0_10 (
    .factor(factor_609 ),
    .product(product_66 ),
    .value(value_608 )
  );
  unit_product multiplier_0_11 (
    .factor(factor_613 ),
    .product(product_68 ),
    .value(value_612 )
  );
  unit_product multiplier_0_12 (
    .factor(factor_617 ),
    .product(product_70 ),
    .value(value_1003 )
  );
  unit_product multiplier_0_13 (
    .factor(factor_621 ),
    .product(product_72 ),
    .value(value_1007 )
  );
  unit_product multiplier_0_14 (
    .factor(factor_625 ),
    .product(product_74 ),
    .value(value_1011 )
  );
  unit_product multiplier_0_15 (
    .factor(factor_629 ),
    .product(product_76 ),
    .value(value_1015 )
  );
  unit_product multiplier_0_16 (
    .factor(factor_633 ),
    .product(product_78 ),
    .value(value_1019 )
  );
  unit_product multiplier_0_17 (
    .factor(factor_637 ),
    .product(product_80 ),
    .value(value_1023 )
  );
  unit_product multiplier_0_18 (
    .factor(factor_641 ),
    .product(product_82 ),
    .value(value_1027 )
  );
  unit_product multiplier_0_19 (
    .factor(factor_645 ),
    .product(product_84 ),
    .value(value_1031 )
  );
  unit_product multiplier_0_2 (
    .factor(factor_577 ),
    .product(product_50 ),
    .value(value_576 )
  );
  unit_product multiplier_0_20 (
    .factor(factor_649 ),
    .product(product_86 ),
    .value(value_1035 )
  );
  unit_product multiplier_0_21 (
    .factor(factor_653 ),
    .product(product_88 ),
    .value(value_1039 )
  );
  unit_product multiplier_0_22 (
    .factor(factor_657 ),
    .product(product_90 ),
    .value(value_1043 )
  );
  unit_product multiplier_0_23 (
    .factor(factor_661 ),
    .product(product_92 ),
    .value(value_1047 )
  );
  unit_product multiplier_0_24 (
    .factor(factor_665 ),
    .product(product_94 ),
    .value(value_1051 )
  );
  unit_product multiplier_0_25 (
    .factor(factor_669 ),
    .product(product_96 ),
    .value(value_1055 )
  );
  unit_product multiplier_0_26 (
    .factor(factor_673 ),
    .product(product_98 ),
    .value(value_1059 )
  );
  unit_product multiplier_0_27 (
    .factor(factor_677 ),
    .product(product_100 ),
    .value(value_1063 )
  );
  unit_product multiplier_0_28 (
    .factor(factor_681 ),
    .product(product_102 ),
    .value(value_1067 )
  );
  unit_product multiplier_0_29 (
    .factor(factor_685 ),
    .product(product_104 ),
    .value(value_1071 )
  );
  unit_product multiplier_0_3 (
    .factor(factor_581 ),
    .product(product_52 ),
    .value(value_580 )
  );
  unit_product multiplier_0_30 (
    .factor(factor_689 ),
    .product(product_106 ),
    .value(value_1075 )
  );
  unit_product multiplier_0_31 (
    .factor(factor_693 ),
    .product(product_108 ),
    .value(value_1079 )
  );
  unit_product multiplier_0_32 (
    .factor(factor_697 ),
    .product(product_110 ),
    .value(value_1083 )
  );
  unit_product multiplier_0_33 (
    .factor(factor_701 ),
    .product(product_112 ),
    .value(value_1087 )
  );
  unit_product multiplier_0_34 (
    .factor(factor_705 ),
    .product(product_114 ),
    .value(value_1091 )
  );
  unit_product multiplier_0_35 (
    .factor(factor_709 ),
    .product(product_116 ),
    .value(value_1095 )
  );
  unit_product multiplier_0_36 (
    .factor(factor_713 ),
    .product(product_118 ),
    .value(value_1099 )
  );
  unit_product multiplier_0_37 (
    .factor(factor_717 ),
    .product(product_120 ),
    .value(value_1103 )
  );
  unit_product multiplier_0_38 (
    .factor(factor_721 ),
    .product(product_122 ),
    .value(value_1107 )
  );
  unit_product multiplier_0_39 (
    .factor(factor_725 ),
    .product(product_124 ),
    .value(value_1111 )
  );
  unit_product multiplier_0_4 (
    .factor(factor_585 ),
    .product(product_54 ),
    .value(value_584 )
  );
  unit_product multiplier_0_40 (
    .factor(factor_729 ),
    .product(product_126 ),
    .value(value_1115 )
  );
  unit_product multiplier_0_41 (
    .factor(factor_733 ),
    .product(product_128 ),
    .value(value_1119 )
  );
  unit_product multiplier_0_42 (
    .factor(factor_737 ),
    .product(product_130 ),
    .value(value_1123 )
  );
  unit_product multiplier_0_43 (
    .factor(factor_741 ),
    .product(product_132 ),
    .value(value_1127 )
  );
  unit_product multiplier_0_44 (
    .factor(factor_745 ),
    .product(product_134 ),
    .value(value_1131 )
  );
  unit_product multiplier_0_45 (
    .factor(factor_749 ),
    .product(product_136 ),
    .value(value_1135 )
  );
  unit_product multiplier_0_46 (
    .factor(factor_753 ),
    .product(product_138 ),
    .value(value_1139 )
  );
  unit_product multiplier_0_47 (
    .factor(factor_757 ),
    .product(product_140 ),
    .value(value_1143 )
  );
  unit_product multiplier_0_48 (
    .factor(factor_761 ),
    .product(product_142 ),
    .value(value_1147 )
  );
  unit_product multiplier_0_49 (
    .factor(factor_765 ),
    .product(product_144 ),
    .value(value_1151 )
  );
  unit_product multiplier_0_5 (
    .factor(factor_589 ),
    .product(product_56 ),
    .value(value_588 )
  );
  unit_product multiplier_0_50 (
    .factor(factor_769 ),
    .product(product_146 ),
    .value(value_1155 )
  );
  unit_product multiplier_0_51 (
    .factor(factor_773 ),
    .product(product_148 ),
    .value(value_1159 )
  );
  unit_product multiplier_0_52 (
    .factor(factor_777 ),
    .product(product_150 ),
    .value(value_1163 )
  );
  unit_product multiplier_0_53 (
    .factor(factor_781 ),
    .product(product_152 ),
    .value(value_1167 )
  );
  unit_product multiplier_0_54 (
    .factor(factor_785 ),
    .product(product_154 ),
    .value(value_1171 )
  );
  unit_product multiplier_0_55 (
    .factor(factor_789 ),
    .product(product_156 ),
    .value(value_1175 )
  );
  unit_product multiplier_0_56 (
    .factor(factor_793 ),
    .product(product_158 ),
    .value(value_1179 )
  );
  unit_product multiplier_0_57 (
    .factor(factor_797 ),
    .product(product_160 ),
    .value(value_1183 )
  );
  unit_product multiplier_0_58 (
    .factor(factor_801 ),
    .product(product_162 ),
    .value(value_1187 )
  );
  unit_product multiplier_0_59 (
    .factor(factor_805 ),
    .product(product_164 ),
    .value(value_1191 )
  );
  unit_product multiplier_0_6 (
    .factor(factor_593 ),
    .product(product_58 ),
    .value(value_592 )
  );
  unit_product multiplier_0_60 (
    .factor(factor_809 ),
    .product(product_166 ),
    .value(value_1195 )
  );
  unit_product multiplier_0_61 (
    .factor(factor_813 ),
    .product(product_168 ),
    .value(value_1199 )
  );
  unit_product multiplier_0_62 (
    .factor(factor_817 ),
    .product(product_170 ),
    .value(value_1203 )
  );
  unit_product multiplier_0_63 (
    .factor(factor_821 ),
    .product(product_172 ),
    .value(value_1207 )
  );
  unit_product multiplier_0_7 (
    .factor(factor_597 ),
    .product(product_60 ),
    .value(value_596 )
  );
  unit_product multiplier_0_8 (
    .factor(factor_601 ),
    .product(product_62 ),
    .value(value_600 )
  );
  unit_product multiplier_0_9 (
    .factor(factor_605 ),
    .product(product_64 ),
    .value(value_604 )
  );
  unit_product multiplier_1_0 (
    .factor(factor_956 ),
    .product(product_306 ),
    .value(value)
  );
  unit_product multiplier_1_1 (
    .factor(factor_960 ),
    .product(product_308 ),
    .value(value_572 )
  );
  unit_product multiplier_1_10 (
    .factor(factor_996 ),
    .product(product_326 ),
    .value(value_608 )
  );
  unit_product multiplier_1_11 (
    .factor(factor_1000 ),
    .product(product_328 ),
    .value(value_612 )
  );
  unit_product multiplier_1_12 (
    .factor(factor_1004 ),
    .product(product_330 ),
    .value(value_1003 )
  );
  unit_product multiplier_1_13 (
    .factor(factor_1008 ),
    .product(product_332 ),
    .value(value_1007 )
  );
  unit_product multiplier_1_14 (
    .factor(factor_1012 ),
    .product(product_334 ),
    .value(value_1011 )
  );
  unit_product multiplier_1_15 (
    .factor(factor_1016 ),
    .product(product_336 ),
    .value(value_1015 )
  );
  unit_product multiplier_1_16 (
    .factor(factor_1020 ),
    .product(product_338 ),
    .value(value_1019 )
  );
  unit_product multiplier_1_17 (
    .factor(factor_1024 ),
    .product(product_340 ),
    .value(value_1023 )
  );
  unit_product multiplier_1_18 (
    .factor(factor_1028 ),
    .product(product_342 ),
    .value(value_1027 )
  );
  unit_product multiplier_1_19 (
    .factor(factor_1032 ),
    .product(product_344 ),
    .value(value_1031 )
  );
  unit_product multiplier_1_2 (
    .factor(factor_964 ),
    .product(product_310 ),
    .value(value_576 )
  );
  unit_product multiplier_1_20 (
    .factor(factor_1036 ),
    .product(product_346 ),
    .value(value_1035 )
  );
  unit_product multiplier_1_21 (
    .factor(factor_1040 ),
    .product(product_348 ),
    .value(value_1039 )
  );
  unit_product multiplier_1_22 (
    .factor(factor_1044 ),
    .product(product_350 ),
    .value(value_1043 )
  );
  unit_product multiplier_1_23 (
    .factor(factor_1048 ),
    .product(product_352 ),
    .value(value_1047 )
  );
  unit_product multiplier_1_24 (
    .factor(factor_1052 ),
    .product(product_354 ),
    .value(value_1051 )
  );
  unit_product multiplier_1_25 (
    .factor(factor_1056 ),
    .product(product_356 ),
    .value(value_1055 )
  );
  unit_product multiplier_1_26 (
    .factor(factor_1060 ),
    .product(product_358 ),
    .value(value_1059 )
  );
  unit_product multiplier_1_27 (
    .factor(factor_1064 ),
    .product(product_360 ),
    .value(value_1063 )
  );
  unit_product multiplier_1_28 (
    .factor(factor_1068 ),
    .product(product_362 ),
    .value(value_1067 )
  );
  unit_product multiplier_1_29 (
    .factor(factor_1072 ),
    .product(product_364 ),
    .value(value_1071 )
  );
  unit_product multiplier_1_3 (
    .factor(factor_968 ),
    .product(product_312 ),
    .value(value_580 )
  );
  unit_product multiplier_1_30 (
    .factor(factor_1076 ),
    .product(product_366 ),
    .value(value_1075 )
  );
  unit_product multiplier_1_31 (
    .factor(factor_1080 ),
    .product(product_368 ),
    .value(value_1079 )
  );
  unit_product multiplier_1_32 (
    .factor(factor_1084 ),
    .product(product_370 ),
    .value(value_1083 )
  );
  unit_product multiplier_1_33 (
    .factor(factor_1088 ),
    .product(product_372 ),
    .value(value_1087 )
  );
  unit_product multiplier_1_34 (
    .factor(factor_1092 ),
    .product(product_374 ),
    .value(value_1091 )
  );
  unit_product multiplier_1_35 (
    .factor(factor_1096 ),
    .product(product_376 ),
    .value(value_1095 )
  );
  unit_product multiplier_1_36 (
    .factor(factor_1100 ),
    .product(product_378 ),
    .value(value_1099 )
  );
  unit_product multiplier_1_37 (
    .factor(factor_1104 ),
    .product(product_380 ),
    .value(value_1103 )
  );
  unit_product multiplier_1_38 (
    .factor(factor_1108 ),
    .product(product_382 ),
    .value(value_1107 )
  );
  unit_product multiplier_1_39 (
    .factor(factor_1112 ),
    .product(product_384 ),
    .value(value_1111 )
  );
  unit_product multiplier_1_4 (
    .factor(factor_972 ),
    .product(product_314 ),
    .value(value_584 )
  );
  unit_product multiplier_1_40 (
    .factor(factor_1116 ),
    .product(product_386 ),
    .value(value_1115 )
  );
  unit_product multiplier_1_41 (
    .factor(factor_1120 ),
    .product(product_388 ),
    .value(value_1119 )
  );
  unit_product multiplier_1_42 (
    .factor(factor_1124 ),
    .product(product_390 ),
    .value(value_1123 )
  );
  unit_product multiplier_1_43 (
    .factor(factor_1128 ),
    .product(product_392 ),
    .value(value_1127 )
  );
  unit_product multiplier_1_44 (
    .factor(factor_1132 ),
    .product(product_394 ),
    .value(value_1131 )
  );
  unit_product multiplier_1_45 (
    .factor(factor_1136 ),
    .product(product_396 ),
    .value(value_1135 )
  );
  unit_product multiplier_1_46 (
    .factor(factor_1140 ),
    .product(product_398 ),
    .value(value_1139 )
  );
  unit_product multiplier_1_47 (
    .factor(factor_1144 ),
    .product(product_400 ),
    .value(value_1143 )
  );
  unit_product multiplier_1_48 (
    .factor(factor_1148 ),
    .product(product_402 ),
    .value(value_1147 )
  );
  unit_product multiplier_1_49 (
    .factor(factor_1152 ),
    .product(product_404 ),
    .value(value_1151 )
  );
  unit_product multiplier_1_5 (
    .factor(factor_976 ),
    .product(product_316 ),
    .value(value_588 )
  );
  unit_product multiplier_1_50 (
    .factor(factor_1156 ),
    .product(product_406 ),
    .value(value_1155 )
  );
  unit_product multiplier_1_51 (
    .factor(factor_1160 ),
    .product(product_408 ),
    .value(value_1159 )
  );
  unit_product multiplier_1_52 (
    .factor(factor_1164 ),
    .product(product_410 ),
    .value(value_1163 )
  );
  unit_product multiplier_1_53 (
    .factor(factor_1168 ),
    .product(product_412 ),
    .value(value_1167 )
  );
  unit_product multiplier_1_54 (
    .factor(factor_1172 ),
    .product(product_414 ),
    .value(value_1171 )
  );
  unit_product multiplier_1_55 (
    .factor(factor_1176 ),
    .product(product_416 ),
    .value(value_1175 )
  );
  unit_product multiplier_1_56 (
    .factor(factor_1180 ),
    .product(product_418 ),
    .value(value_1179 )
  );
  unit_product multiplier_1_57 (
    .factor(factor_1184 ),
    .product(product_420 ),
    .value(value_1183 )
  );
  unit_product multiplier_1_58 (
    .factor(factor_1188 ),
    .product(product_422 ),
    .value(value_1187 )
  );
  unit_product multiplier_1_59 (
    .factor(factor_1192 ),
    .product(product_424 ),
    .value(value_1191 )
  );
  unit_product multiplier_1_6 (
    .factor(factor_980 ),
    .product(product_318 ),
    .value(value_592 )
  );
  unit_product multiplier_1_60 (
    .factor(factor_1196 ),
    .product(product_426 ),
    .value(value_1195 )
  );
  unit_product multiplier_1_61 (
    .factor(factor_1200 ),
    .product(product_428 ),
    .value(value_1199 )
  );
  unit_product multiplier_1_62 (
    .factor(factor_1204 ),
    .product(product_430 ),
    .value(value_1203 )
  );
  unit_product multiplier_1_63 (
    .factor(factor_1208 ),
    .product(product_432 ),
    .value(value_1207 )
  );
  unit_product multiplier_1_7 (
    .factor(factor_984 ),
    .product(product_320 ),
    .value(value_596 )
  );
  unit_product multiplier_1_8 (
    .factor(factor_988 ),
    .product(product_322 ),
    .value(value_600 )
  );
  unit_product multiplier_1_9 (
    .factor(factor_992 ),
    .product(product_324 ),
    .value(value_604 )
  );
  unit_sum sum_0_1_0_add (
    .left(left_886 ),
    .right(right_887 ),
    .sum(sum_238 )
  );
  unit_sum sum_0_1_10_add (
    .left(left_906 ),
    .right(right_907 ),
    .sum(sum_258 )
  );
  unit_sum sum_0_1_11_add (
    .left(left_908 ),
    .right(right_909 ),
    .sum(sum_260 )
  );
  unit_sum sum_0_1_12_add (
    .left(left_910 ),
    .right(right_911 ),
    .sum(sum_262 )
  );
  unit_sum sum_0_1_13_add (
    .left(left_912 ),
    .right(right_913 ),
    .sum(sum_264 )
  );
  unit_sum sum_0_1_14_add (
    .left(left_914 ),
    .right(right_915 ),
    .sum(sum_266 )
  );
  unit_sum sum_0_1_15_add (
    .left(left_916 ),
    .right(right_917 ),
    .sum(sum_268 )
  );
  unit_sum sum_0_1_1_add (
    .left(left_888 ),
    .right(right_889 ),
    .sum(sum_240 )
  );
  unit_sum sum_0_1_2_add (
    .left(left_890 ),
    .right(right_891 ),
    .sum(sum_242 )
  );
  unit_sum sum_0_1_3_add (
    .left(left_892 ),
    .right(right_893 ),
    .sum(sum_244 )
  );
  unit_sum sum_0_1_4_add (
    .left(left_894 ),
    .right(right_895 ),
    .sum(sum_246 )
  );
  unit_sum sum_0_1_5_add (
    .left(left_896 ),
    .right(right_897 ),
    .sum(sum_248 )
  );
  unit_sum sum_0_1_6_add (
    .left(left_898 ),
    .right(right_899 ),
    .sum(sum_250 )
  );
  unit_sum sum_0_1_7_add (
    .left(left_900 ),
    .right(right_901 ),
    .sum(sum_252 )
  );
  unit_sum sum_0_1_8_add (
    .left(left_902 ),
    .right(right_903 ),
    .sum(sum_254 )
  );
  unit_sum sum_0_1_9_add (
    .left(left_904 ),
    .right(right_905 ),
    .sum(sum_256 )
  );
  unit_sum sum_0_2_0_add (
    .left(left_918 ),
    .right(right_919 ),
    .sum(sum_270 )
  );
  unit_sum sum_0_2_1_add (
    .left(left_920 ),
    .right(right_921 ),
    .sum(sum_272 )
  );
  unit_sum sum_0_2_2_add (
    .left(left_922 ),
    .right(right_923 ),
    .sum(sum_274 )
  );
  unit_sum sum_0_2_3_add (
    .left(left_924 ),
    .right(right_925 ),
    .sum(sum_276 )
  );
  unit_sum sum_0_2_4_add (
    .left(left_926 ),
    .right(right_927 ),
    .sum(sum_278 )
  );
  unit_sum sum_0_2_5_add (
    .left(left_928 ),
    .right(right_929 ),
    .sum(sum_280 )
  );
  unit_sum sum_0_2_6_add (
    .left(left_930 ),
    .right(right_931 ),
    .sum(sum_282 )
  );
  unit_sum sum_0_2_7_add (
    .left(left_932 ),
    .right(right_933 ),
    .sum(sum_284 )
  );
  unit_sum sum_0_3_0_add (
    .left(left_934 ),
    .right(right_935 ),
    .sum(sum_286 )
  );
  unit_sum sum_0_3_1_add (
    .left(left_936 ),
    .right(right_937 ),
    .sum(sum_288 )
  );
  unit_sum sum_0_3_2_add (
    .left(left_938 ),
    .right(right_939 ),
    .sum(sum_290 )
  );
  unit_sum sum_0_3_3_add (
    .left(left_940 ),
    .right(right_941 ),
    .sum(sum_292 )
  );
  unit_sum sum_0_4_0_add (
    .left(left_942 ),
    .right(right_943 ),
    .sum(sum_294 )
  );
  unit_sum sum_0_4_1_add (
    .left(left_944 ),
    .right(right_945 ),
    .sum(sum_296 )
  );
  unit_sum sum_0_5_0_add (
    .left(left_946 ),
    .right(right_947 ),
    .sum(sum_298 )
  );
  unit_pair sum_0_pair_0 (
    .left(left),
    .right(product_0_1_1),
    .sum(sum)
  );
  unit_pair sum_0_pair_1 (
    .left(left_824 ),
    .right(product_0_3_1),
    .sum(sum_176 )
  );
  unit_pair sum_0_pair_10 (
    .left(left_842 ),
    .right(product_0_21_1),
    .sum(sum_194 )
  );
  unit_pair sum_0_pair_11 (
    .left(left_844 ),
    .right(product_0_23_1),
    .sum(sum_196 )
  );
  unit_pair sum_0_pair_12 (
    .left(left_846 ),
    .right(product_0_25_1),
    .sum(sum_198 )
  );
  unit_pair sum_0_pair_13 (
    .left(left_848 ),
    .right(product_0_27_1),
    .sum(sum_200 )
  );
  unit_pair sum_0_pair_14 (
    .left(left_850 ),
    .right(product_0_29_1),
    .sum(sum_202 )
  );
  unit_pair sum_0_pair_15 (
    .left(left_852 ),
    .right(product_0_31_1),
    .sum(sum_204 )
  );
  unit_pair sum_0_pair_16 (
    .left(left_854 ),
    .right(product_0_33_1),
    .sum(sum_206 )
  );
  unit_pair sum_0_pair_17 (
    .left(left_856 ),
    .right(product_0_35_1),
    .sum(sum_208 )
  );
  unit_pair sum_0_pair_18 (
    .left(left_858 ),
    .right(product_0_37_1),
    .sum(sum_210 )
  );
  unit_pair sum_0_pair_19 (
    .left(left_860 ),
    .right(product_0_39_1),
    .sum(sum_212 )
  );
  unit_pair sum_0_pair_2 (
    .left(left_826 ),
    .right(product_0_5_1),
    .sum(sum_178 )
  );
  unit_pair sum_0_pair_20 (
    .left(left_862 ),
    .right(product_0_41_1),
    .sum(sum_214 )
  );
  unit_pair sum_0_pair_21 (
    .left(left_864 ),
    .right(product_0_43_1),
    .sum(sum_216 )
  );
  unit_pair sum_0_pair_22 (
    .left(left_866 ),
    .right(product_0_45_1),
    .sum(sum_218 )
  );
  unit_pair sum_0_pair_23 (
    .left(left_868 ),
    .right(product_0_47_1),
    .sum(sum_220 )
  );
  unit_pair sum_0_pair_24 (
    .left(left_870 ),
    .right(product_0_49_1),
    .sum(sum_222 )
  );
  unit_pair sum_0_pair_25 (
    .left(left_872 ),
    .right(product_0_51_1),
    .sum(sum_224 )
  );
  unit_pair sum_0_pair_26 (
    .left(left_874 ),
    .right(product_0_53_1),
    .sum(sum_226 )
  );
  unit_pair sum_0_pair_27 (
    .left(left_876 ),
    .right(product_0_55_1),
    .sum(sum_228 )
  );
  unit_pair sum_0_pair_28 (
    .left(left_878 ),
    .right(product_0_57_1),
    .sum(sum_230 )
  );
  unit_pair sum_0_pair_29 (
    .left(left_880 ),
    .right(product_0_59_1),
    .sum(sum_232 )
  );
  unit_pair sum_0_pair_3 (
    .left(left_828 ),
    .right(product_0_7_1),
    .sum(sum_180 )
  );
  unit_pair sum_0_pair_30 (
    .left(left_882 ),
    .right(product_0_61_1),
    .sum(sum_234 )
  );
  unit_pair sum_0_pair_31 (
    .left(left_884 ),
    .right(product_0_63_1),
    .sum(sum_236 )
  );
  unit_pair sum_0_pair_4 (
    .left(left_830 ),
    .right(product_0_9_1),
    .sum(sum_182 )
  );
  unit_pair sum_0_pair_5 (
    .left(left_832 ),
    .right(product_0_11_1),
    .sum(sum_184 )
  );
  unit_pair sum_0_pair_6 (
    .left(left_834 ),
    .right(product_0_13_1),
    .sum(sum_186 )
  );
  unit_pair sum_0_pair_7 (
    .left(left_836 ),
    .right(product_0_15_1),
    .sum(sum_188 )
  );
  unit_pair sum_0_pair_8 (
    .left(left_838 ),
    .right(product_0_17_1),
    .sum(sum_190 )
  );
  unit_pair sum_0_pair_9 (
    .left(left_840 ),
    .right(product_0_19_1),
    .sum(sum_192 )
  );
  unit_sum sum_1_1_0_add (
    .left(left_1273 ),
    .right(right_1274 ),
    .sum(sum_498 )
  );
  unit_sum sum_1_1_10_add (
    .left(left_1293 ),
    .right(right_1294 ),
    .sum(sum_518 )
  );
  unit_sum sum_1_1_11_add (
    .left(left_1295 ),
    .right(right_1296 ),
    .sum(sum_520 )
  );
  unit_sum sum_1_1_12_add (
    .left(left_1297 ),
    .right(right_1298 ),
    .sum(sum_522 )
  );
  unit_sum sum_1_1_13_add (
    .left(left_1299 ),
    .right(right_1300 ),
    .sum(sum_524 )
  );
  unit_sum sum_1_1_14_add (
    .left(left_1301 ),
    .right(right_1302 ),
    .sum(sum_526 )
  );
  unit_sum sum_1_1_15_add (
    .left(left_1303 ),
    .right(right_1304 ),
    .sum(sum_528 )
  );
  unit_sum sum_1_1_1_add (
    .left(left_1275 ),
    .right(right_1276 ),
    .sum(sum_500 )
  );
  unit_sum sum_1_1_2_add (
    .left(left_1277 ),
    .right(right_1278 ),
    .sum(sum_502 )
  );
  unit_sum sum_1_1_3_add (
    .left(left_1279 ),
    .right(right_1280 ),
    .sum(sum_504 )
  );
  unit_sum sum_1_1_4_add (
    .left(left_1281 ),
    .right(right_1282 ),
    .sum(sum_506 )
  );
  unit_sum sum_1_1_5_add (
    .left(left_1283 ),
    .right(right_1284 ),
    .sum(sum_508 )
  );
  unit_sum sum_1_1_6_add (
    .left(left_1285 ),
    .right(right_1286 ),
    .sum(sum_510 )
  );
  unit_sum sum_1_1_7_add (
    .left(left_1287 ),
    .right(right_1288 ),
    .sum(sum_512 )
  );
  unit_sum sum_1_1_8_add (
    .left(left_1289 ),
    .right(right_1290 ),
    .sum(sum_514 )
  );
  unit_sum sum_1_1_9_add (
    .left(left_1291 ),
    .right(right_1292 ),
    .sum(sum_516 )
  );
  unit_sum sum_1_2_0_add (
    .left(left_1305 ),
    .right(right_1306 ),
    .sum(sum_530 )
  );
  unit_sum sum_1_2_1_add (
    .left(left_1307 ),
    .right(right_1308 ),
    .sum(sum_532 )
  );
  unit_sum sum_1_2_2_add (
    .left(left_1309 ),
    .right(right_1310 ),
    .sum(sum_534 )
  );
  unit_sum sum_1_2_3_add (
    .left(left_1311 ),
    .right(right_1312 ),
    .sum(sum_536 )
  );
  unit_sum sum_1_2_4_add (
    .left(left_1313 ),
    .right(right_1314 ),
    .sum(sum_538 )
  );
  unit_sum sum_1_2_5_add (
    .left(left_1315 ),
    .right(right_1316 ),
    .sum(sum_540 )
  );
  unit_sum sum_1_2_6_add (
    .left(left_1317 ),
    .right(right_1318 ),
    .sum(sum_542 )
  );
  unit_sum sum_1_2_7_add (
    .left(left_1319 ),
    .right(right_1320 ),
    .sum(sum_544 )
  );
  unit_sum sum_1_3_0_add (
    .left(left_1321 ),
    .right(right_1322 ),
    .sum(sum_546 )
  );
  unit_sum sum_1_3_1_add (
    .left(left_1323 ),
    .right(right_1324 ),
    .sum(sum_548 )
  );
  unit_sum sum_1_3_2_add (
    .left(left_1325 ),
    .right(right_1326 ),
    .sum(sum_550 )
  );
  unit_sum sum_1_3_3_add (
    .left(left_1327 ),
    .right(right_1328 ),
    .sum(sum_552 )
  );
  unit_sum sum_1_4_0_add (
    .left(left_1329 ),
    .right(right_1330 ),
    .sum(sum_554 )
  );
  unit_sum sum_1_4_1_add (
    .left(left_1331 ),
    .right(right_1332 ),
    .sum(sum_556 )
  );
  unit_sum sum_1_5_0_add (
    .left(left_1333 ),
    .right(right_1334 ),
    .sum(sum_558 )
  );
  unit_pair sum_1_pair_0 (
    .left(left_1209 ),
    .right(product_1_1_1),
    .sum(sum_434 )
  );
  unit_pair sum_1_pair_1 (
    .left(left_1211 ),
    .right(product_1_3_1),
    .sum(sum_436 )
  );
  unit_pair sum_1_pair_10 (
    .left(left_1229 ),
    .right(product_1_21_1),
    .sum(sum_454 )
  );
  unit_pair sum_1_pair_11 (
    .left(left_1231 ),
    .right(product_1_23_1),
    .sum(sum_456 )
  );
  unit_pair sum_1_pair_12 (
    .left(left_1233 ),
    .right(product_1_25_1),
    .sum(sum_458 )
  );
  unit_pair sum_1_pair_13 (
    .left(left_1235 ),
    .right(product_1_27_1),
    .sum(sum_460 )
  );
  unit_pair sum_1_pair_14 (
    .left(left_1237 ),
    .right(product_1_29_1),
    .sum(sum_462 )
  );
  unit_pair sum_1_pair_15 (
    .left(left_1239 ),
    .right(product_1_31_1),
    .sum(sum_464 )
  );
  unit_pair sum_1_pair_16 (
    .left(left_1241 ),
    .right(product_1_33_1),
    .sum(sum_466 )
  );
  unit_pair sum_1_pair_17 (
    .left(left_1243 ),
    .right(product_1_35_1),
    .sum(sum_468 )
  );
  unit_pair sum_1_pair_18 (
    .left(left_1245 ),
    .right(product_1_37_1),
    .sum(sum_470 )
  );
  unit_pair sum_1_pair_19 (
    .left(left_1247 ),
    .right(product_1_39_1),
    .sum(sum_472 )
  );
  unit_pair sum_1_pair_2 (
    .left(left_1213 ),
    .right(product_1_5_1),
    .sum(sum_438 )
  );
  unit_pair sum_1_pair_20 (
    .left(left_1249 ),
    .right(product_1_41_1),
    .sum(sum_474 )
  );
  unit_pair sum_1_pair_21 (
    .left(left_1251 ),
    .right(product_1_43_1),
    .sum(sum_476 )
  );
  unit_pair sum_1_pair_22 (
    .left(left_1253 ),
    .right(product_1_45_1),
    .sum(sum_478 )
  );
  unit_pair sum_1_pair_23 (
    .left(left_1255 ),
    .right(product_1_47_1),
    .sum(sum_480 )
  );
  unit_pair sum_1_pair_24 (
    .left(left_1257 ),
    .right(product_1_49_1),
    .sum(sum_482 )
  );
  unit_pair sum_1_pair_25 (
    .left(left_1259 ),
    .right(product_1_51_1),
    .sum(sum_484 )
  );
  unit_pair sum_1_pair_26 (
    .left(left_1261 ),
    .right(product_1_53_1),
    .sum(sum_486 )
  );
  unit_pair sum_1_pair_27 (
    .left(left_1263 ),
    .right(product_1_55_1),
    .sum(sum_488 )
  );
  unit_pair sum_1_pair_28 (
    .left(left_1265 ),
    .right(product_1_57_1),
    .sum(sum_490 )
  );
  unit_pair sum_1_pair_29 (
    .left(left_1267 ),
    .right(product_1_59_1),
    .sum(sum_492 )
  );
  unit_pair sum_1_pair_3 (
    .left(left_1215 ),
    .right(product_1_7_1),
    .sum(sum_440 )
  );
  unit_pair sum_1_pair_30 (
    .left(left_1269 ),
    .right(product_1_61_1),
    .sum(sum_494 )
  );
  unit_pair sum_1_pair_31 (
    .left(left_1271 ),
    .right(product_1_63_1),
    .sum(sum_496 )
  );
  unit_pair sum_1_pair_4 (
    .left(left_1217 ),
    .right(product_1_9_1),
    .sum(sum_442 )
  );
  unit_pair sum_1_pair_5 (
    .left(left_1219 ),
    .right(product_1_11_1),
    .sum(sum_444 )
  );
  unit_pair sum_1_pair_6 (
    .left(left_1221 ),
    .right(product_1_13_1),
    .sum(sum_446 )
  );
  unit_pair sum_1_pair_7 (
    .left(left_1223 ),
    .right(product_1_15_1),
    .sum(sum_448 )
  );
  unit_pair sum_1_pair_8 (
    .left(left_1225 ),
    .right(product_1_17_1),
    .sum(sum_450 )
  );
  unit_pair sum_1_pair_9 (
    .left(left_1227 ),
    .right(product_1_19_1),
    .sum(sum_452 )
  );
  assign results = { result_1, result_0 };
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
