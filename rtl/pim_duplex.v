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
  input [8191:0] vectors;
  wire [8191:0] vectors;
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
  output [63:0] results;
  wire [63:0] results;
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
  unit_bf16_k128_v4_f2 unit (
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

module pim_compute_row(clk, rst, activate, row, close, is_open, held, can_activate, soon, can_close, ready);
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
  assign can_activate = _00_ & over;
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
  output [63:0] o_results__payload;
  wire [63:0] o_results__payload;
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
  wire [63:0] i__payload_52 ;
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
  wire [27:0] busy;
  wire [15:0] can_act;
  wire [1:0] can_activate;
  wire [1:0] can_close;
  wire [1:0] can_comp;
  wire [15:0] can_copy;
  wire [15:0] can_copy_81 ;
  wire can_gwrite;
  wire can_gwrite_102 ;
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
  wire compute_may;
  wire compute_moves;
  wire [1:0] compute_open;
  wire compute_wants;
  wire drain;
  wire enable;
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
  assign _05_ = can_gwrite_102  & free;
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
    .can_act_95 (can_act),
    .can_activate(can_activate),
    .can_close(can_close),
    .can_comp(can_comp),
    .can_copy(can_copy_81 ),
    .can_gwrite(can_gwrite_102 ),
    .can_open(can_open),
    .can_pre(can_pre),
    .can_read_97 (can_read_77 ),
    .can_readres(can_readres),
    .can_refresh(can_refresh),
    .can_step(can_step),
    .can_write_101 (can_write_79 ),
    .clk(clk),
    .command(command),
    .compute_open(compute_open),
    .enable(enable),
    .open(open),
    .results_after(results_after),
    .rows(rows),
    .rst(rst)
  );
  pim_duplex__controller__turns turns (
    .clk(clk),
    .compute_may(compute_may),
    .compute_moves(compute_moves),
    .compute_wants_1 (compute_wants),
    .memory_may(may_act),
    .memory_moves(column_taken),
    .memory_wants(memory_wants),
    .rst(rst)
  );
  pim_duplex__controller__waves waves (
    .busy(busy),
    .can_activate(can_activate),
    .can_close(can_close),
    .can_comp(can_comp),
    .can_open(can_open),
    .can_readres(can_readres),
    .can_step(can_step),
    .clk(clk),
    .command(command_55 ),
    .compute_open(compute_open),
    .drain(drain),
    .held(held),
    .hold_columns(hold_columns),
    .hold_copy(hold_copy),
    .hold_gwrite(hold_gwrite),
    .i__payload(i__payload_24 ),
    .i__ready(i__ready_27 ),
    .i__valid_7 (i__valid_28 ),
    .may_act(compute_may),
    .open(open),
    .reserve(results_reserve),
    .results_after(results_after),
    .results_room(results_room),
    .rows(rows),
    .rst(rst),
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
  assign _040_ = | request[54:51];
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

module pim_duplex__controller__queue(clk, rst, write_data, read_room, can_read, can_write, can_copy, can_gwrite, i__valid, i__ready, column_valid, row_valid, waits, written, column_taken, row_taken, close, i__payload, column, row, pending
, can_act, rows, open, can_pre, drain, may_act);
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
  wire [2:0] _198_;
  wire [2:0] _199_;
  wire _200_;
  wire [2:0] _201_;
  wire [2:0] _202_;
  wire [7:0] _203_;
  wire [7:0] _204_;
  wire [30:0] _205_;
  wire [30:0] _206_;
  wire [30:0] _207_;
  wire [30:0] _208_;
  wire [30:0] _209_;
  wire [30:0] _210_;
  wire [30:0] _211_;
  wire [30:0] _212_;
  wire [30:0] _213_;
  wire [30:0] _214_;
  wire [30:0] _215_;
  wire [30:0] _216_;
  wire [30:0] _217_;
  wire [30:0] _218_;
  wire [30:0] _219_;
  wire [30:0] _220_;
  wire _221_;
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
  wire [5:0] _269_;
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
  wire _283_;
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
  wire \$signal ;
  wire [30:0] after_0;
  wire [30:0] after_1;
  wire [30:0] after_2;
  wire [30:0] after_3;
  wire [30:0] after_4;
  wire [30:0] after_5;
  wire [30:0] after_6;
  wire [30:0] after_7;
  wire [30:0] after_8;
  wire [15:0] closing;
  wire [30:0] entry_0;
  wire [30:0] entry_1;
  wire [30:0] entry_2;
  wire [30:0] entry_3;
  wire [30:0] entry_4;
  wire [30:0] entry_5;
  wire [30:0] entry_6;
  wire [30:0] entry_7;
  reg [7:0] filled;
  wire [30:0] given;
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
  assign _113_ = _109_ | _112_;
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
  assign _016_ = filled[0] & column[1];
  assign _159_ = ~ entry_0[30];
  assign leads_0 = _016_ & _159_;
  assign _160_ = column[0] | column[2];
  assign _161_ = _160_ | read_room;
  assign waits = leads_0 & _161_;
  assign read_enable = column_taken & column[0];
  assign _162_ = column[7:4] == row[7:4];
  assign _163_ = row_taken & _162_;
  assign _164_ = column[15:10] == row[15:10];
  assign after_0[30] = _143_ & _164_;
  assign _165_ = pending[18:15] == row[7:4];
  assign _166_ = row_taken & _165_;
  assign _167_ = pending[24:19] == row[15:10];
  assign _168_ = _143_ & _167_;
  assign _169_ = pending[31:28] == row[7:4];
  assign _170_ = row_taken & _169_;
  assign _171_ = pending[37:32] == row[15:10];
  assign _172_ = _143_ & _171_;
  assign _173_ = pending[44:41] == row[7:4];
  assign _174_ = row_taken & _173_;
  assign _175_ = pending[50:45] == row[15:10];
  assign _176_ = _143_ & _175_;
  assign _177_ = pending[57:54] == row[7:4];
  assign _178_ = row_taken & _177_;
  assign _179_ = pending[63:58] == row[15:10];
  assign _180_ = _143_ & _179_;
  assign _181_ = pending[70:67] == row[7:4];
  assign _182_ = row_taken & _181_;
  assign _183_ = pending[76:71] == row[15:10];
  assign _184_ = _143_ & _183_;
  assign _185_ = pending[83:80] == row[7:4];
  assign _186_ = row_taken & _185_;
  assign _187_ = pending[89:84] == row[15:10];
  assign _188_ = _143_ & _187_;
  assign _189_ = pending[96:93] == row[7:4];
  assign _190_ = row_taken & _189_;
  assign _191_ = pending[102:97] == row[15:10];
  assign _192_ = _143_ & _191_;
  assign _193_ = after_8[6:3] == row[7:4];
  assign _194_ = row_taken & _193_;
  assign _195_ = after_8[12:7] == row[15:10];
  assign _196_ = _143_ & _195_;
  assign stays = column_taken ? { 1'h0, filled[7:1] } : filled;
  assign write_enable = pushes & after_8[0];
  assign _197_ = write_address == 3'h7;
  assign _198_ = write_address + 1'h1;
  assign _199_ = _197_ ? 3'h0 : _198_;
  assign _200_ = read_address == 3'h7;
  assign _201_ = read_address + 1'h1;
  assign _202_ = _200_ ? 3'h0 : _201_;
  assign _205_ = column_taken ? { after_1[30:13], pending[24:15], pending[25], pending[14], after_1[0] } : { after_0[30], 30'h00000000 };
  assign _206_ = column_taken ? { after_2[30:13], pending[37:28], pending[38], pending[27], after_2[0] } : { after_1[30], 30'h00000000 };
  assign _207_ = column_taken ? { after_3[30:13], pending[50:41], pending[51], pending[40], after_3[0] } : { after_2[30], 30'h00000000 };
  assign _208_ = column_taken ? { after_4[30:13], pending[63:54], pending[64], pending[53], after_4[0] } : { after_3[30], 30'h00000000 };
  assign _209_ = column_taken ? { after_5[30:13], pending[76:67], pending[77], pending[66], after_5[0] } : { after_4[30], 30'h00000000 };
  assign _210_ = column_taken ? { after_6[30:13], pending[89:80], pending[90], pending[79], after_6[0] } : { after_5[30], 30'h00000000 };
  assign _211_ = column_taken ? { after_7[30:13], pending[102:93], pending[103], pending[92], after_7[0] } : { after_6[30], 30'h00000000 };
  assign _212_ = column_taken ? { after_8[30:3], i__payload[1], after_8[1:0] } : { after_7[30], 30'h00000000 };
  assign i__ready = ~ filled[7];
  assign pushes = i__valid & i__ready;
  assign after_8[0] = i__payload[0] ^ i__payload[1];
  assign _093_ = ~ i__payload[1];
  assign after_8[1] = i__payload[0] | _093_;
  assign after_8[6:3] = after_8[1] ? i__payload[7:4] : 4'h0;
  assign after_8[12:7] = after_8[1] ? i__payload[15:10] : 6'h00;
  assign after_8[17:13] = after_8[1] ? i__payload[31:27] : 5'h00;
  assign after_8[24:18] = i__payload[1] ? i__payload[41:35] : 7'h00;
  assign after_8[29:25] = i__payload[1] ? i__payload[50:46] : 5'h00;
  assign _240_ = there[6:1] == after_8[12:7];
  assign given[30] = there[0] & _240_;
  assign _010_ = can_copy >> column[7:4];
  assign _020_ = can_write >> column[7:4];
  assign _029_ = can_read >> column[7:4];
  assign _038_ = _029_ & read_room;
  assign _046_ = column[0] ? _020_ : _038_;
  assign \$signal  = column[2] ? _010_ : _046_;
  assign _055_ = entry_0[30] & \$signal ;
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
  assign opens_0 = may_open >> column[7:4];
  assign _221_ = ~ entry_1[30];
  assign _222_ = _001_ & _221_;
  assign _223_ = column[7:4] == pending[18:15];
  assign _224_ = _016_ & _223_;
  assign _225_ = ~ _224_;
  assign leads_1 = _222_ & _225_;
  assign opens_1 = may_open >> pending[18:15];
  assign _226_ = ~ entry_2[30];
  assign _227_ = _004_ & _226_;
  assign _228_ = column[7:4] == pending[31:28];
  assign _229_ = _016_ & _228_;
  assign _230_ = pending[18:15] == pending[31:28];
  assign _231_ = _001_ & _230_;
  assign _232_ = | { _231_, _229_ };
  assign _233_ = ~ _232_;
  assign leads_2 = _227_ & _233_;
  assign opens_2 = may_open >> pending[31:28];
  assign _234_ = ~ entry_3[30];
  assign _235_ = _007_ & _234_;
  assign _236_ = column[7:4] == pending[44:41];
  assign _237_ = _016_ & _236_;
  assign _238_ = pending[18:15] == pending[44:41];
  assign _239_ = _001_ & _238_;
  assign _241_ = pending[31:28] == pending[44:41];
  assign _242_ = _004_ & _241_;
  assign _243_ = | { _242_, _239_, _237_ };
  assign _244_ = ~ _243_;
  assign leads_3 = _235_ & _244_;
  assign opens_3 = may_open >> pending[44:41];
  assign _245_ = ~ entry_4[30];
  assign _246_ = _026_ & _245_;
  assign _247_ = column[7:4] == pending[57:54];
  assign _000_ = _016_ & _247_;
  assign _002_ = pending[18:15] == pending[57:54];
  assign _003_ = _001_ & _002_;
  assign _005_ = pending[31:28] == pending[57:54];
  assign _006_ = _004_ & _005_;
  assign _008_ = pending[44:41] == pending[57:54];
  assign _009_ = _007_ & _008_;
  assign _011_ = | { _009_, _006_, _003_, _000_ };
  assign _012_ = ~ _011_;
  assign leads_4 = _246_ & _012_;
  assign opens_4 = may_open >> pending[57:54];
  assign _014_ = ~ entry_5[30];
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
  assign _033_ = ~ entry_6[30];
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
  assign _052_ = ~ entry_7[30];
  assign _053_ = _051_ & _052_;
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
  assign _106_ = _097_ | _104_;
  assign _132_ = _100_ ? { opens_2, _129_, pending[31:28] } : { opens_3, _130_, pending[44:41] };
  assign _133_ = _097_ ? _128_ : _132_;
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
  assign _096_ = leads_1 & _095_;
  assign _097_ = _091_ | _096_;
  assign _128_ = _091_ ? { opens_0, _126_, column[7:4] } : { opens_1, _127_, pending[18:15] };
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
    else if (write_enable) write_address <= _199_;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (read_enable) read_address <= _202_;
  always @(posedge clk)
    if (rst) filled <= 8'h00;
    else filled <= _204_;
  reg entry_0_reg_30 ;
  always @(posedge clk)
    if (_283_) entry_0_reg_30  <= _213_[30];
  assign entry_0[30] = entry_0_reg_30 ;
  reg [29:0] _589_;
  always @(posedge clk)
    if (_284_) _589_ <= _213_[29:0];
  assign { column[50:46], column[41:35], column[31:27], column[15:10], column[7:4], column[2:0] } = _589_;
  reg [29:0] _590_;
  always @(posedge clk)
    if (_285_) _590_ <= _214_[29:0];
  assign { after_1[29:13], pending[24:15], pending[25], pending[14], after_1[0] } = _590_;
  reg entry_1_reg_30 ;
  always @(posedge clk)
    entry_1_reg_30  <= _214_[30];
  assign entry_1[30] = entry_1_reg_30 ;
  reg [29:0] _592_;
  always @(posedge clk)
    if (_286_) _592_ <= _215_[29:0];
  assign { after_2[29:13], pending[37:28], pending[38], pending[27], after_2[0] } = _592_;
  reg entry_2_reg_30 ;
  always @(posedge clk)
    entry_2_reg_30  <= _215_[30];
  assign entry_2[30] = entry_2_reg_30 ;
  reg [29:0] _594_;
  always @(posedge clk)
    if (_287_) _594_ <= _216_[29:0];
  assign { after_3[29:13], pending[50:41], pending[51], pending[40], after_3[0] } = _594_;
  reg entry_3_reg_30 ;
  always @(posedge clk)
    entry_3_reg_30  <= _216_[30];
  assign entry_3[30] = entry_3_reg_30 ;
  reg [29:0] _596_;
  always @(posedge clk)
    if (_288_) _596_ <= _217_[29:0];
  assign { after_4[29:13], pending[63:54], pending[64], pending[53], after_4[0] } = _596_;
  reg entry_4_reg_30 ;
  always @(posedge clk)
    entry_4_reg_30  <= _217_[30];
  assign entry_4[30] = entry_4_reg_30 ;
  reg [29:0] _598_;
  always @(posedge clk)
    if (_289_) _598_ <= _218_[29:0];
  assign { after_5[29:13], pending[76:67], pending[77], pending[66], after_5[0] } = _598_;
  reg entry_5_reg_30 ;
  always @(posedge clk)
    entry_5_reg_30  <= _218_[30];
  assign entry_5[30] = entry_5_reg_30 ;
  reg [29:0] _600_;
  always @(posedge clk)
    if (_290_) _600_ <= _219_[29:0];
  assign { after_6[29:13], pending[89:80], pending[90], pending[79], after_6[0] } = _600_;
  reg entry_6_reg_30 ;
  always @(posedge clk)
    entry_6_reg_30  <= _219_[30];
  assign entry_6[30] = entry_6_reg_30 ;
  reg [29:0] _602_;
  always @(posedge clk)
    if (_291_) _602_ <= _220_[29:0];
  assign { after_7[29:13], pending[102:93], pending[103], pending[92], after_7[0] } = _602_;
  reg entry_7_reg_30 ;
  always @(posedge clk)
    entry_7_reg_30  <= _220_[30];
  assign entry_7[30] = entry_7_reg_30 ;
  assign _203_[7:1] = stays[6:0] & { pushes, pushes, pushes, pushes, pushes, pushes, pushes };
  assign _204_ = stays | { _203_[7:1], pushes };
  assign _252_ = _297_ | _296_;
  assign _253_ = _301_ | _300_;
  assign _254_ = _305_ | _304_;
  assign _251_ = _293_ | _292_;
  assign _248_ = | { _295_, _294_, _251_ };
  assign _249_ = | { _303_, _302_, _253_ };
  assign _250_ = | { _299_, _298_, _295_, _294_, _251_, _252_ };
  assign _255_ = _292_ ? open[15] : open[14];
  assign _256_ = _294_ ? open[13] : open[12];
  assign _257_ = _251_ ? _255_ : _256_;
  assign _258_ = _296_ ? open[11] : open[10];
  assign _259_ = _298_ ? open[9] : open[8];
  assign _260_ = _252_ ? _258_ : _259_;
  assign _261_ = _248_ ? _257_ : _260_;
  assign _262_ = _300_ ? open[7] : open[6];
  assign _263_ = _302_ ? open[5] : open[4];
  assign _264_ = _253_ ? _262_ : _263_;
  assign _265_ = _304_ ? open[3] : open[2];
  assign _266_ = _306_ ? open[1] : open[0];
  assign _267_ = _254_ ? _265_ : _266_;
  assign _268_ = _249_ ? _264_ : _267_;
  assign there[0] = _250_ ? _261_ : _268_;
  assign _269_ = _292_ ? rows[95:90] : rows[89:84];
  assign _270_ = _294_ ? rows[83:78] : rows[77:72];
  assign _271_ = _251_ ? _269_ : _270_;
  assign _272_ = _296_ ? rows[71:66] : rows[65:60];
  assign _273_ = _298_ ? rows[59:54] : rows[53:48];
  assign _274_ = _252_ ? _272_ : _273_;
  assign _275_ = _248_ ? _271_ : _274_;
  assign _276_ = _300_ ? rows[47:42] : rows[41:36];
  assign _277_ = _302_ ? rows[35:30] : rows[29:24];
  assign _278_ = _253_ ? _276_ : _277_;
  assign _279_ = _304_ ? rows[23:18] : rows[17:12];
  assign _280_ = _306_ ? rows[11:6] : rows[5:0];
  assign _281_ = _254_ ? _279_ : _280_;
  assign _282_ = _249_ ? _278_ : _281_;
  assign there[6:1] = _250_ ? _275_ : _282_;
  assign _283_ = { stays[0], _163_, column_taken } != 3'h4;
  assign _284_ = { stays[0], column_taken } != 2'h2;
  assign _285_ = { stays[1], column_taken } != 2'h2;
  assign _286_ = { stays[2], column_taken } != 2'h2;
  assign _287_ = { stays[3], column_taken } != 2'h2;
  assign _288_ = { stays[4], column_taken } != 2'h2;
  assign _289_ = { stays[5], column_taken } != 2'h2;
  assign _290_ = { stays[6], column_taken } != 2'h2;
  assign _291_ = { stays[7], column_taken } != 2'h2;
  assign _220_ = stays[7] ? _212_ : { after_8[30:3], i__payload[1], after_8[1:0] };
  assign _219_ = stays[6] ? _211_ : { after_8[30:3], i__payload[1], after_8[1:0] };
  assign _218_ = stays[5] ? _210_ : { after_8[30:3], i__payload[1], after_8[1:0] };
  assign _217_ = stays[4] ? _209_ : { after_8[30:3], i__payload[1], after_8[1:0] };
  assign _216_ = stays[3] ? _208_ : { after_8[30:3], i__payload[1], after_8[1:0] };
  assign _215_ = stays[2] ? _207_ : { after_8[30:3], i__payload[1], after_8[1:0] };
  assign _214_ = stays[1] ? _206_ : { after_8[30:3], i__payload[1], after_8[1:0] };
  assign _213_ = stays[0] ? _205_ : { after_8[30:3], i__payload[1], after_8[1:0] };
  assign after_8[30] = _194_ ? _196_ : given[30];
  assign after_7[30] = _190_ ? _192_ : entry_7[30];
  assign after_6[30] = _186_ ? _188_ : entry_6[30];
  assign after_5[30] = _182_ ? _184_ : entry_5[30];
  assign after_4[30] = _178_ ? _180_ : entry_4[30];
  assign after_3[30] = _174_ ? _176_ : entry_3[30];
  assign after_2[30] = _170_ ? _172_ : entry_2[30];
  assign after_1[30] = _166_ ? _168_ : entry_1[30];
  assign _302_ = after_8[6:3] == 3'h5;
  assign _303_ = after_8[6:3] == 3'h4;
  assign _304_ = after_8[6:3] == 2'h3;
  assign _305_ = after_8[6:3] == 2'h2;
  assign _306_ = after_8[6:3] == 1'h1;
  assign _292_ = after_8[6:3] == 4'hf;
  assign _293_ = after_8[6:3] == 4'he;
  assign _294_ = after_8[6:3] == 4'hd;
  assign _295_ = after_8[6:3] == 4'hc;
  assign _296_ = after_8[6:3] == 4'hb;
  assign _297_ = after_8[6:3] == 4'ha;
  assign _298_ = after_8[6:3] == 4'h9;
  assign _299_ = after_8[6:3] == 4'h8;
  assign _300_ = after_8[6:3] == 3'h7;
  assign _301_ = after_8[6:3] == 3'h6;
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
  assign _203_[0] = pushes;
  assign { pending[91], pending[78], pending[65], pending[52], pending[39], pending[26], pending[13:0] } = { filled[7:1], column[2], column[15:10], column[7:4], column[1], filled[0] };
  assign { row[65:16], row[9:8], row[3:1] } = 55'h00000000000000;
  assign { column[65:51], column[45:42], column[34:32], column[26:16], column[9:8], column[3] } = 36'h000000000;
  assign after_8[2] = i__payload[1];
  assign after_7[12:1] = { pending[102:93], pending[103], pending[92] };
  assign after_6[12:1] = { pending[89:80], pending[90], pending[79] };
  assign after_5[12:1] = { pending[76:67], pending[77], pending[66] };
  assign after_4[12:1] = { pending[63:54], pending[64], pending[53] };
  assign after_3[12:1] = { pending[50:41], pending[51], pending[40] };
  assign after_2[12:1] = { pending[37:28], pending[38], pending[27] };
  assign after_1[12:1] = { pending[24:15], pending[25], pending[14] };
  assign after_0[29:0] = { column[50:46], column[41:35], column[31:27], column[15:10], column[7:4], column[2:0] };
  assign entry_7[29:0] = { after_7[29:13], pending[102:93], pending[103], pending[92], after_7[0] };
  assign entry_6[29:0] = { after_6[29:13], pending[89:80], pending[90], pending[79], after_6[0] };
  assign entry_5[29:0] = { after_5[29:13], pending[76:67], pending[77], pending[66], after_5[0] };
  assign entry_4[29:0] = { after_4[29:13], pending[63:54], pending[64], pending[53], after_4[0] };
  assign entry_3[29:0] = { after_3[29:13], pending[50:41], pending[51], pending[40], after_3[0] };
  assign entry_2[29:0] = { after_2[29:13], pending[37:28], pending[38], pending[27], after_2[0] };
  assign entry_1[29:0] = { after_1[29:13], pending[24:15], pending[25], pending[14], after_1[0] };
  assign entry_0[29:0] = { column[50:46], column[41:35], column[31:27], column[15:10], column[7:4], column[2:0] };
  assign given[29:0] = { after_8[29:3], i__payload[1], after_8[1:0] };
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

module pim_duplex__controller__timers(clk, rst, enable, can_step, can_gwrite, can_refresh, command, can_comp, can_readres, can_activate, can_open, can_close, can_act_95 , can_read_97 , can_copy, can_write_101 , rows, open, can_pre, compute_open, results_after
);
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
  output [15:0] can_act_95 ;
  wire [15:0] can_act_95 ;
  output [15:0] can_read_97 ;
  wire [15:0] can_read_97 ;
  output [15:0] can_copy;
  wire [15:0] can_copy;
  output [15:0] can_write_101 ;
  wire [15:0] can_write_101 ;
  output [95:0] rows;
  wire [95:0] rows;
  output [15:0] open;
  wire [15:0] open;
  output [15:0] can_pre;
  wire [15:0] can_pre;
  output [1:0] compute_open;
  wire [1:0] compute_open;
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
  wire [8:0] _018_;
  wire _019_;
  wire _020_;
  wire [3:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [3:0] _027_;
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
  wire [3:0] _038_;
  wire [3:0] _039_;
  wire [3:0] _040_;
  wire [8:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire act;
  wire [1:0] act_88 ;
  wire activate;
  wire [15:0] banks;
  wire [1:0] can_act;
  wire [15:0] can_act_96 ;
  wire can_activate_79 ;
  wire [1:0] can_close_81 ;
  wire can_close_82 ;
  wire can_close_85 ;
  wire [1:0] can_open_78 ;
  wire can_read;
  wire [1:0] can_read_92 ;
  wire can_readres_75 ;
  wire can_step_70 ;
  wire can_step_83 ;
  wire can_write;
  wire close;
  wire [3:0] closing;
  wire coming;
  wire coming_106 ;
  wire [11:0] compute_rows;
  wire due;
  wire due_58 ;
  wire gemv;
  wire gemv_51 ;
  wire gemv_59 ;
  wire is_comp;
  wire is_copy;
  wire is_gemv;
  wire is_gwrite;
  wire is_pre;
  wire is_rd;
  wire is_readres;
  wire is_ref;
  wire is_wr;
  wire loaded;
  wire [1:0] near;
  wire [1:0] near_62 ;
  wire [1:0] near_63 ;
  wire quiet;
  wire read;
  wire [1:0] read_90 ;
  wire [1:0] ready_comp;
  wire [15:0] ready_copy;
  wire [15:0] ready_read;
  wire [15:0] ready_write;
  wire [8:0] refreshing;
  wire results;
  wire [1:0] steps;
  wire steps_on;
  wire steps_on_84 ;
  wire [3:0] vector_left;
  wire wave;
  wire write_55 ;
  assign _003_ = command[3:0] == 4'hb;
  assign close = enable & _003_;
  assign banks = 1'h1 << command[7:4];
  assign read = is_rd | is_copy;
  assign quiet = ! refreshing;
  assign gemv = is_gemv & banks[0];
  assign gemv_51  = is_gemv & banks[1];
  assign write_55  = is_wr | is_gwrite;
  assign _004_ = | { due_58 , due };
  assign results = is_readres | _004_;
  assign gemv_59  = is_gemv & command[64];
  assign near[0] = | { near_63 [0], near_62 [0] };
  assign near[1] = | { near_63 [1], near_62 [1] };
  assign loaded = ! vector_left;
  assign can_step = & { can_step_83 , ready_comp, can_step_70 , loaded };
  assign steps[0] = & { ready_comp[0], can_step_70 , loaded };
  assign _006_ = ~ steps_on;
  assign can_comp[0] = steps[0] & _006_;
  assign _007_ = can_readres_75  & can_step_70 ;
  assign can_readres[0] = _007_ & quiet;
  assign _008_ = quiet & can_open_78 [0];
  assign can_activate[0] = _008_ & can_activate_79 ;
  assign can_close[0] = can_close_81 [0] & can_close_82 ;
  assign steps[1] = & { can_step_83 , ready_comp[1], loaded };
  assign _010_ = ~ steps_on_84 ;
  assign can_comp[1] = steps[1] & _010_;
  assign _011_ = can_readres_75  & can_step_83 ;
  assign can_readres[1] = _011_ & quiet;
  assign _012_ = quiet & can_open_78 [1];
  assign can_activate[1] = _012_ & can_activate_79 ;
  assign can_close[1] = can_close_81 [1] & can_close_85 ;
  assign can_gwrite = can_write & quiet;
  assign act_88 [0] = quiet & can_act[0];
  assign read_90 [0] = can_read & can_read_92 [0];
  assign can_act_95 [7:0] = can_act_96 [7:0] & { act_88 [0], act_88 [0], act_88 [0], act_88 [0], act_88 [0], act_88 [0], act_88 [0], act_88 [0] };
  assign can_read_97 [7:0] = ready_read[7:0] & { read_90 [0], read_90 [0], read_90 [0], read_90 [0], read_90 [0], read_90 [0], read_90 [0], read_90 [0] };
  assign can_copy[7:0] = ready_copy[7:0] & { read_90 [0], read_90 [0], read_90 [0], read_90 [0], read_90 [0], read_90 [0], read_90 [0], read_90 [0] };
  assign can_write_101 [7:0] = ready_write[7:0] & { can_write, can_write, can_write, can_write, can_write, can_write, can_write, can_write };
  assign act_88 [1] = quiet & can_act[1];
  assign read_90 [1] = can_read & can_read_92 [1];
  assign can_act_95 [15:8] = can_act_96 [15:8] & { act_88 [1], act_88 [1], act_88 [1], act_88 [1], act_88 [1], act_88 [1], act_88 [1], act_88 [1] };
  assign can_read_97 [15:8] = ready_read[15:8] & { read_90 [1], read_90 [1], read_90 [1], read_90 [1], read_90 [1], read_90 [1], read_90 [1], read_90 [1] };
  assign can_copy[15:8] = ready_copy[15:8] & { read_90 [1], read_90 [1], read_90 [1], read_90 [1], read_90 [1], read_90 [1], read_90 [1], read_90 [1] };
  assign can_write_101 [15:8] = ready_write[15:8] & { can_write, can_write, can_write, can_write, can_write, can_write, can_write, can_write };
  assign _015_ = | { coming_106 , coming, closing, compute_open, open };
  assign _016_ = ~ _015_;
  assign can_refresh = quiet & _016_;
  assign _017_ = ~ quiet;
  assign _018_ = refreshing - _017_;
  assign _020_ = ~ loaded;
  assign _021_ = vector_left - _020_;
  assign _022_ = vector_left < 4'he;
  assign _023_ = is_copy & _022_;
  assign _024_ = vector_left < 3'h6;
  assign _025_ = is_gwrite & _024_;
  assign _026_ = | closing;
  assign _027_ = closing - _026_;
  assign _028_ = is_pre | close;
  assign _000_ = ! command[3:0];
  assign act = enable & _000_;
  assign _005_ = command[3:0] == 1'h1;
  assign is_pre = enable & _005_;
  assign _009_ = command[3:0] == 2'h2;
  assign is_rd = enable & _009_;
  assign _013_ = command[3:0] == 2'h3;
  assign is_wr = enable & _013_;
  assign _014_ = command[3:0] == 3'h4;
  assign is_ref = enable & _014_;
  assign _019_ = command[3:0] == 3'h5;
  assign is_gwrite = enable & _019_;
  assign _029_ = command[3:0] == 3'h6;
  assign is_copy = enable & _029_;
  assign _030_ = command[3:0] == 3'h7;
  assign activate = enable & _030_;
  assign _031_ = command[3:0] == 4'h8;
  assign is_comp = enable & _031_;
  assign _001_ = command[3:0] == 4'h9;
  assign is_readres = enable & _001_;
  assign _002_ = command[3:0] == 4'ha;
  assign is_gemv = enable & _002_;
  reg [2:0] _130_;
  always @(posedge clk)
    if (rst) _130_ <= 3'h0;
    else _130_ <= { _041_[8], _041_[1:0] };
  assign { refreshing[8], refreshing[1:0] } = _130_;
  reg [5:0] _131_;
  always @(posedge clk)
    if (_034_) _131_ <= 6'h00;
    else _131_ <= _018_[7:2];
  assign refreshing[7:2] = _131_;
  reg [1:0] _132_;
  always @(posedge clk)
    if (rst) _132_ <= 2'h0;
    else _132_ <= { _038_[2], _038_[0] };
  assign { vector_left[2], vector_left[0] } = _132_;
  reg vector_left_reg_1 ;
  always @(posedge clk)
    if (_035_) vector_left_reg_1  <= 1'h0;
    else vector_left_reg_1  <= _021_[1];
  assign vector_left[1] = vector_left_reg_1 ;
  reg vector_left_reg_3 ;
  always @(posedge clk)
    if (_036_) vector_left_reg_3  <= 1'h0;
    else vector_left_reg_3  <= _040_[3];
  assign vector_left[3] = vector_left_reg_3 ;
  reg [2:0] _135_;
  always @(posedge clk)
    if (rst) _135_ <= 3'h0;
    else _135_ <= { _039_[3:2], _039_[0] };
  assign { closing[3:2], closing[0] } = _135_;
  reg closing_reg_1 ;
  always @(posedge clk)
    if (_037_) closing_reg_1  <= 1'h0;
    else closing_reg_1  <= _027_[1];
  assign closing[1] = closing_reg_1 ;
  assign _032_ = _043_ | _042_;
  assign _033_ = _047_ | _046_;
  assign wave = | { _049_, _048_, _045_, _044_, _032_, _033_ };
  assign _034_ = | { is_ref, rst };
  assign _035_ = | { _025_, _023_, rst };
  assign _036_ = | { _025_, rst };
  assign _037_ = | { _028_, rst };
  assign _039_ = _028_ ? 4'hd : _027_;
  assign _040_ = _023_ ? 4'hd : _021_;
  assign _038_[2:0] = _025_ ? 3'h5 : _040_[2:0];
  assign _041_ = is_ref ? 9'h103 : _018_;
  assign _042_ = command[7:4] == 4'hf;
  assign _043_ = command[7:4] == 4'he;
  assign _044_ = command[7:4] == 4'hd;
  assign _045_ = command[7:4] == 4'hc;
  assign _046_ = command[7:4] == 4'hb;
  assign _047_ = command[7:4] == 4'ha;
  assign _048_ = command[7:4] == 4'h9;
  assign _049_ = command[7:4] == 4'h8;
  pim_duplex__controller__timers__bus bus (
    .can_read(can_read),
    .can_readres(can_readres_75 ),
    .can_write(can_write),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .gemv(gemv_59 ),
    .part_2(near[0]),
    .part_3(near[1]),
    .read(read),
    .results(results),
    .results_after(results_after),
    .rst(rst),
    .write(write_55 )
  );
  pim_duplex__controller__timers__rank_0 rank_0 (
    .act(act),
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate_79 ),
    .clk(clk),
    .\event (is_wr),
    .group(wave),
    .part_0(can_read_92 [0]),
    .part_1(can_read_92 [1]),
    .rst(rst)
  );
  pim_duplex__controller__timers__rows_109  rows_109  (
    .act(act),
    .activate_174 (activate),
    .banks(banks),
    .can_act(can_act_96 ),
    .can_close_187 (can_close_81 ),
    .can_open(can_open_78 ),
    .can_pre(can_pre),
    .clk(clk),
    .close_178 (close),
    .compute_open(compute_open),
    .compute_rows(compute_rows),
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
    .can_close(can_close_82 ),
    .can_step(can_step_70 ),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .due(due),
    .gemv(gemv),
    .last(command[64]),
    .part_4(near_62 [0]),
    .part_5(near_62 [1]),
    .results(coming),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on_84 )
  );
  pim_duplex__controller__timers__wave_1 wave_1 (
    .can_close(can_close_85 ),
    .can_step(can_step_83 ),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .due(due_58 ),
    .gemv(gemv_51 ),
    .last(command[64]),
    .part_6(near_63 [0]),
    .part_7(near_63 [1]),
    .results(coming_106 ),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on)
  );
  assign can_open = can_activate;
  assign _038_[3] = 1'h0;
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

module pim_duplex__controller__timers__rows_109 (clk, rst, act, pre, write_6 , activate_174 , close_178 , banks, read_3 , row, rows, can_act, ready_read, ready_copy, ready_write, open, can_pre, compute_open, compute_rows, can_open, can_close_187 
, ready_comp);
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
  input activate_174 ;
  wire activate_174 ;
  input close_178 ;
  wire close_178 ;
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
  output [15:0] can_pre;
  wire [15:0] can_pre;
  output [1:0] compute_open;
  wire [1:0] compute_open;
  output [11:0] compute_rows;
  wire [11:0] compute_rows;
  output [1:0] can_open;
  wire [1:0] can_open;
  output [1:0] can_close_187 ;
  wire [1:0] can_close_187 ;
  output [1:0] ready_comp;
  wire [1:0] ready_comp;
  wire activate;
  wire activate_109 ;
  wire activate_119 ;
  wire activate_129 ;
  wire activate_139 ;
  wire activate_149 ;
  wire activate_159 ;
  wire activate_169 ;
  wire activate_173 ;
  wire activate_191 ;
  wire activate_29 ;
  wire activate_39 ;
  wire activate_49 ;
  wire activate_59 ;
  wire activate_69 ;
  wire activate_79 ;
  wire activate_89 ;
  wire activate_99 ;
  wire can_activate;
  wire can_activate_107 ;
  wire can_activate_117 ;
  wire can_activate_127 ;
  wire can_activate_137 ;
  wire can_activate_147 ;
  wire can_activate_157 ;
  wire can_activate_167 ;
  wire can_activate_184 ;
  wire can_activate_196 ;
  wire can_activate_27 ;
  wire can_activate_37 ;
  wire can_activate_47 ;
  wire can_activate_57 ;
  wire can_activate_67 ;
  wire can_activate_77 ;
  wire can_activate_87 ;
  wire can_activate_97 ;
  wire can_close;
  wire can_close_102 ;
  wire can_close_112 ;
  wire can_close_122 ;
  wire can_close_132 ;
  wire can_close_142 ;
  wire can_close_152 ;
  wire can_close_162 ;
  wire can_close_172 ;
  wire can_close_188 ;
  wire can_close_198 ;
  wire can_close_32 ;
  wire can_close_42 ;
  wire can_close_52 ;
  wire can_close_62 ;
  wire can_close_72 ;
  wire can_close_82 ;
  wire can_close_92 ;
  wire close;
  wire close_100 ;
  wire close_110 ;
  wire close_120 ;
  wire close_130 ;
  wire close_140 ;
  wire close_150 ;
  wire close_160 ;
  wire close_170 ;
  wire close_177 ;
  wire close_193 ;
  wire close_30 ;
  wire close_40 ;
  wire close_50 ;
  wire close_60 ;
  wire close_70 ;
  wire close_80 ;
  wire close_90 ;
  wire [5:0] compute_rows_0 ;
  wire [5:0] compute_rows_1 ;
  wire [5:0] held;
  wire [5:0] held_106 ;
  wire [5:0] held_116 ;
  wire [5:0] held_126 ;
  wire [5:0] held_136 ;
  wire [5:0] held_146 ;
  wire [5:0] held_156 ;
  wire [5:0] held_166 ;
  wire [5:0] held_26 ;
  wire [5:0] held_36 ;
  wire [5:0] held_46 ;
  wire [5:0] held_56 ;
  wire [5:0] held_66 ;
  wire [5:0] held_76 ;
  wire [5:0] held_86 ;
  wire [5:0] held_96 ;
  wire is_open;
  wire is_open_101 ;
  wire is_open_111 ;
  wire is_open_121 ;
  wire is_open_131 ;
  wire is_open_141 ;
  wire is_open_151 ;
  wire is_open_161 ;
  wire is_open_171 ;
  wire is_open_180 ;
  wire is_open_194 ;
  wire is_open_31 ;
  wire is_open_41 ;
  wire is_open_51 ;
  wire is_open_61 ;
  wire is_open_71 ;
  wire is_open_81 ;
  wire is_open_91 ;
  wire read;
  wire read_104 ;
  wire read_114 ;
  wire read_124 ;
  wire read_134 ;
  wire read_144 ;
  wire read_154 ;
  wire read_164 ;
  wire read_24 ;
  wire read_34 ;
  wire read_44 ;
  wire read_54 ;
  wire read_64 ;
  wire read_74 ;
  wire read_84 ;
  wire read_94 ;
  wire ready;
  wire ready_108 ;
  wire ready_118 ;
  wire ready_128 ;
  wire ready_138 ;
  wire ready_148 ;
  wire ready_158 ;
  wire ready_168 ;
  wire ready_190 ;
  wire ready_199 ;
  wire ready_28 ;
  wire ready_38 ;
  wire ready_48 ;
  wire ready_58 ;
  wire ready_68 ;
  wire ready_78 ;
  wire ready_88 ;
  wire ready_98 ;
  wire soon_186 ;
  wire soon_197 ;
  wire write;
  wire write_105 ;
  wire write_115 ;
  wire write_125 ;
  wire write_135 ;
  wire write_145 ;
  wire write_155 ;
  wire write_165 ;
  wire write_25 ;
  wire write_35 ;
  wire write_45 ;
  wire write_55 ;
  wire write_65 ;
  wire write_75 ;
  wire write_85 ;
  wire write_95 ;
  assign read = read_3  & banks[0];
  assign write_35  = write_6  & banks[2];
  assign activate_39  = act & banks[2];
  assign close_40  = pre & banks[2];
  assign read_44  = read_3  & banks[3];
  assign write_45  = write_6  & banks[3];
  assign activate_49  = act & banks[3];
  assign close_50  = pre & banks[3];
  assign read_54  = read_3  & banks[4];
  assign write_55  = write_6  & banks[4];
  assign activate_59  = act & banks[4];
  assign write = write_6  & banks[0];
  assign close_60  = pre & banks[4];
  assign read_64  = read_3  & banks[5];
  assign write_65  = write_6  & banks[5];
  assign activate_69  = act & banks[5];
  assign close_70  = pre & banks[5];
  assign read_74  = read_3  & banks[6];
  assign write_75  = write_6  & banks[6];
  assign activate_79  = act & banks[6];
  assign close_80  = pre & banks[6];
  assign read_84  = read_3  & banks[7];
  assign activate = act & banks[0];
  assign write_85  = write_6  & banks[7];
  assign activate_89  = act & banks[7];
  assign close_90  = pre & banks[7];
  assign read_94  = read_3  & banks[8];
  assign write_95  = write_6  & banks[8];
  assign activate_99  = act & banks[8];
  assign close_100  = pre & banks[8];
  assign read_104  = read_3  & banks[9];
  assign write_105  = write_6  & banks[9];
  assign activate_109  = act & banks[9];
  assign close = pre & banks[0];
  assign close_110  = pre & banks[9];
  assign read_114  = read_3  & banks[10];
  assign write_115  = write_6  & banks[10];
  assign activate_119  = act & banks[10];
  assign close_120  = pre & banks[10];
  assign read_124  = read_3  & banks[11];
  assign write_125  = write_6  & banks[11];
  assign activate_129  = act & banks[11];
  assign close_130  = pre & banks[11];
  assign read_134  = read_3  & banks[12];
  assign read_24  = read_3  & banks[1];
  assign write_135  = write_6  & banks[12];
  assign activate_139  = act & banks[12];
  assign close_140  = pre & banks[12];
  assign read_144  = read_3  & banks[13];
  assign write_145  = write_6  & banks[13];
  assign activate_149  = act & banks[13];
  assign close_150  = pre & banks[13];
  assign read_154  = read_3  & banks[14];
  assign write_155  = write_6  & banks[14];
  assign activate_159  = act & banks[14];
  assign write_25  = write_6  & banks[1];
  assign close_160  = pre & banks[14];
  assign read_164  = read_3  & banks[15];
  assign write_165  = write_6  & banks[15];
  assign activate_169  = act & banks[15];
  assign close_170  = pre & banks[15];
  assign activate_173  = activate_174  & banks[0];
  assign close_177  = close_178  & banks[0];
  assign activate_191  = activate_174  & banks[1];
  assign close_193  = close_178  & banks[1];
  assign activate_29  = act & banks[1];
  assign close_30  = pre & banks[1];
  assign read_34  = read_3  & banks[2];
  pim_memory_row bank_0 (
    .activate(activate),
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
    .activate(activate_29 ),
    .can_activate(can_activate_27 ),
    .can_close(can_close_32 ),
    .clk(clk),
    .close(close_30 ),
    .held(held_26 ),
    .is_open(is_open_31 ),
    .read(read_24 ),
    .ready(ready_28 ),
    .row(row),
    .rst(rst),
    .write(write_25 )
  );
  pim_memory_row bank_10 (
    .activate(activate_119 ),
    .can_activate(can_activate_117 ),
    .can_close(can_close_122 ),
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
  pim_memory_row bank_11 (
    .activate(activate_129 ),
    .can_activate(can_activate_127 ),
    .can_close(can_close_132 ),
    .clk(clk),
    .close(close_130 ),
    .held(held_126 ),
    .is_open(is_open_131 ),
    .read(read_124 ),
    .ready(ready_128 ),
    .row(row),
    .rst(rst),
    .write(write_125 )
  );
  pim_memory_row bank_12 (
    .activate(activate_139 ),
    .can_activate(can_activate_137 ),
    .can_close(can_close_142 ),
    .clk(clk),
    .close(close_140 ),
    .held(held_136 ),
    .is_open(is_open_141 ),
    .read(read_134 ),
    .ready(ready_138 ),
    .row(row),
    .rst(rst),
    .write(write_135 )
  );
  pim_memory_row bank_13 (
    .activate(activate_149 ),
    .can_activate(can_activate_147 ),
    .can_close(can_close_152 ),
    .clk(clk),
    .close(close_150 ),
    .held(held_146 ),
    .is_open(is_open_151 ),
    .read(read_144 ),
    .ready(ready_148 ),
    .row(row),
    .rst(rst),
    .write(write_145 )
  );
  pim_memory_row bank_14 (
    .activate(activate_159 ),
    .can_activate(can_activate_157 ),
    .can_close(can_close_162 ),
    .clk(clk),
    .close(close_160 ),
    .held(held_156 ),
    .is_open(is_open_161 ),
    .read(read_154 ),
    .ready(ready_158 ),
    .row(row),
    .rst(rst),
    .write(write_155 )
  );
  pim_memory_row bank_15 (
    .activate(activate_169 ),
    .can_activate(can_activate_167 ),
    .can_close(can_close_172 ),
    .clk(clk),
    .close(close_170 ),
    .held(held_166 ),
    .is_open(is_open_171 ),
    .read(read_164 ),
    .ready(ready_168 ),
    .row(row),
    .rst(rst),
    .write(write_165 )
  );
  pim_memory_row bank_2 (
    .activate(activate_39 ),
    .can_activate(can_activate_37 ),
    .can_close(can_close_42 ),
    .clk(clk),
    .close(close_40 ),
    .held(held_36 ),
    .is_open(is_open_41 ),
    .read(read_34 ),
    .ready(ready_38 ),
    .row(row),
    .rst(rst),
    .write(write_35 )
  );
  pim_memory_row bank_3 (
    .activate(activate_49 ),
    .can_activate(can_activate_47 ),
    .can_close(can_close_52 ),
    .clk(clk),
    .close(close_50 ),
    .held(held_46 ),
    .is_open(is_open_51 ),
    .read(read_44 ),
    .ready(ready_48 ),
    .row(row),
    .rst(rst),
    .write(write_45 )
  );
  pim_memory_row bank_4 (
    .activate(activate_59 ),
    .can_activate(can_activate_57 ),
    .can_close(can_close_62 ),
    .clk(clk),
    .close(close_60 ),
    .held(held_56 ),
    .is_open(is_open_61 ),
    .read(read_54 ),
    .ready(ready_58 ),
    .row(row),
    .rst(rst),
    .write(write_55 )
  );
  pim_memory_row bank_5 (
    .activate(activate_69 ),
    .can_activate(can_activate_67 ),
    .can_close(can_close_72 ),
    .clk(clk),
    .close(close_70 ),
    .held(held_66 ),
    .is_open(is_open_71 ),
    .read(read_64 ),
    .ready(ready_68 ),
    .row(row),
    .rst(rst),
    .write(write_65 )
  );
  pim_memory_row bank_6 (
    .activate(activate_79 ),
    .can_activate(can_activate_77 ),
    .can_close(can_close_82 ),
    .clk(clk),
    .close(close_80 ),
    .held(held_76 ),
    .is_open(is_open_81 ),
    .read(read_74 ),
    .ready(ready_78 ),
    .row(row),
    .rst(rst),
    .write(write_75 )
  );
  pim_memory_row bank_7 (
    .activate(activate_89 ),
    .can_activate(can_activate_87 ),
    .can_close(can_close_92 ),
    .clk(clk),
    .close(close_90 ),
    .held(held_86 ),
    .is_open(is_open_91 ),
    .read(read_84 ),
    .ready(ready_88 ),
    .row(row),
    .rst(rst),
    .write(write_85 )
  );
  pim_memory_row bank_8 (
    .activate(activate_99 ),
    .can_activate(can_activate_97 ),
    .can_close(can_close_102 ),
    .clk(clk),
    .close(close_100 ),
    .held(held_96 ),
    .is_open(is_open_101 ),
    .read(read_94 ),
    .ready(ready_98 ),
    .row(row),
    .rst(rst),
    .write(write_95 )
  );
  pim_memory_row bank_9 (
    .activate(activate_109 ),
    .can_activate(can_activate_107 ),
    .can_close(can_close_112 ),
    .clk(clk),
    .close(close_110 ),
    .held(held_106 ),
    .is_open(is_open_111 ),
    .read(read_104 ),
    .ready(ready_108 ),
    .row(row),
    .rst(rst),
    .write(write_105 )
  );
  pim_compute_row group_0 (
    .activate(activate_173 ),
    .can_activate(can_activate_184 ),
    .can_close(can_close_188 ),
    .clk(clk),
    .close(close_177 ),
    .held(compute_rows_0 ),
    .is_open(is_open_180 ),
    .ready(ready_190 ),
    .row(row),
    .rst(rst),
    .soon(soon_186 )
  );
  pim_compute_row group_1 (
    .activate(activate_191 ),
    .can_activate(can_activate_196 ),
    .can_close(can_close_198 ),
    .clk(clk),
    .close(close_193 ),
    .held(compute_rows_1 ),
    .is_open(is_open_194 ),
    .ready(ready_199 ),
    .row(row),
    .rst(rst),
    .soon(soon_197 )
  );
  assign compute_rows = { compute_rows_1 , compute_rows_0  };
  assign can_open = { can_activate_196 , can_activate_184  };
  assign can_close_187  = { can_close_198 , can_close_188  };
  assign ready_comp = { ready_199 , ready_190  };
  assign compute_open = { is_open_194 , is_open_180  };
  assign can_pre = { can_close_172 , can_close_162 , can_close_152 , can_close_142 , can_close_132 , can_close_122 , can_close_112 , can_close_102 , can_close_92 , can_close_82 , can_close_72 , can_close_62 , can_close_52 , can_close_42 , can_close_32 , can_close };
  assign open = { is_open_171 , is_open_161 , is_open_151 , is_open_141 , is_open_131 , is_open_121 , is_open_111 , is_open_101 , is_open_91 , is_open_81 , is_open_71 , is_open_61 , is_open_51 , is_open_41 , is_open_31 , is_open };
  assign ready_write = { ready_168 , ready_158 , ready_148 , ready_138 , ready_128 , ready_118 , ready_108 , ready_98 , ready_88 , ready_78 , ready_68 , ready_58 , ready_48 , ready_38 , ready_28 , ready };
  assign ready_copy = { ready_168 , ready_158 , ready_148 , ready_138 , ready_128 , ready_118 , ready_108 , ready_98 , ready_88 , ready_78 , ready_68 , ready_58 , ready_48 , ready_38 , ready_28 , ready };
  assign ready_read = { ready_168 , ready_158 , ready_148 , ready_138 , ready_128 , ready_118 , ready_108 , ready_98 , ready_88 , ready_78 , ready_68 , ready_58 , ready_48 , ready_38 , ready_28 , ready };
  assign can_act = { can_activate_167 , can_activate_157 , can_activate_147 , can_activate_137 , can_activate_127 , can_activate_117 , can_activate_107 , can_activate_97 , can_activate_87 , can_activate_77 , can_activate_67 , can_activate_57 , can_activate_47 , can_activate_37 , can_activate_27 , can_activate };
  assign rows = { held_166 , held_156 , held_146 , held_136 , held_126 , held_116 , held_106 , held_96 , held_86 , held_76 , held_66 , held_56 , held_46 , held_36 , held_26 , held };
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

module pim_duplex__controller__turns(clk, rst, compute_moves, memory_wants, compute_wants_1 , compute_may, memory_moves, memory_may);
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
  output compute_may;
  wire compute_may;
  input memory_moves;
  wire memory_moves;
  output memory_may;
  reg memory_may;
  wire _00_;
  wire _01_;
  wire [4:0] _02_;
  wire _03_;
  wire [6:0] _04_;
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
  wire [6:0] _17_;
  wire _18_;
  wire _19_;
  wire [4:0] _20_;
  wire [4:0] _21_;
  wire compute_wants;
  reg memory;
  reg moved;
  wire moves;
  wire over;
  reg [6:0] spent;
  wire waited;
  reg [4:0] window;
  assign compute_wants = compute_wants_1  | _00_;
  assign _06_ = ~ memory_wants;
  assign compute_may = _05_ | _06_;
  assign moves = memory ? memory_moves : compute_moves;
  assign waited = memory ? compute_wants : memory_wants;
  assign _07_ = spent == 6'h3b;
  assign _08_ = memory & _07_;
  assign _09_ = spent == 7'h77;
  assign _10_ = _05_ & _09_;
  assign over = _08_ | _10_;
  assign _11_ = ~ compute_wants;
  assign _01_ = memory | _11_;
  assign _00_ = | window;
  assign _02_ = window - 1'h1;
  assign _04_ = spent + 1'h1;
  assign _05_ = ~ memory;
  always @(posedge clk)
    if (rst) memory_may <= 1'h0;
    else memory_may <= _01_;
  always @(posedge clk)
    if (_16_) window[0] <= 1'h0;
    else if (_00_) window[0] <= _02_[0];
  always @(posedge clk)
    if (rst) window[4:1] <= 4'h0;
    else if (_12_) window[4:1] <= _21_[4:1];
  always @(posedge clk)
    if (rst) moved <= 1'h0;
    else moved <= _19_;
  always @(posedge clk)
    if (rst) spent <= 7'h00;
    else if (_14_) spent <= _17_;
  always @(posedge clk)
    if (rst) memory <= 1'h0;
    else if (_15_) memory <= _05_;
  assign _12_ = | { compute_moves, _00_ };
  assign _13_ = { over, _03_ } != 2'h2;
  assign _14_ = & { waited, _13_ };
  assign _15_ = & { waited, over, _03_ };
  assign _16_ = | { compute_moves, rst };
  assign _17_ = over ? 7'h00 : _04_;
  assign _03_ = moved | moves;
  assign _18_ = over ? 1'h0 : _03_;
  assign _19_ = waited ? _18_ : _03_;
  assign _20_ = _00_ ? _02_ : { 4'h0, window[0] };
  assign _21_ = compute_moves ? 5'h1e : _20_;
endmodule

module pim_duplex__controller__waves(clk, rst, results_room, i__valid_7 , i__ready, valid, command, hold_columns, reserve, wants, wants_closed, held, hold_gwrite, hold_copy, steps_busy, can_step, may_act, taken, i__payload, busy, vectors_busy
, can_comp, can_readres, can_activate, can_open, can_close, rows, open, compute_open, results_after, \until , drain);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input results_room;
  wire results_room;
  input i__valid_7 ;
  wire i__valid_7 ;
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
  input can_step;
  wire can_step;
  input may_act;
  wire may_act;
  input taken;
  wire taken;
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
  input [15:0] open;
  wire [15:0] open;
  input [1:0] compute_open;
  wire [1:0] compute_open;
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
  wire [1:0] opens_72 ;
  wire [1:0] opens_73 ;
  wire reserve_31 ;
  wire reserve_32 ;
  wire [5:0] row;
  wire [5:0] row_78 ;
  wire [11:0] rows_84 ;
  wire [69:0] slots;
  wire valid_16 ;
  wire valid_17 ;
  wire wants_34 ;
  wire wants_35 ;
  assign _006_ = opens[0] & open[3];
  assign _008_ = rows[23:18] == _002_;
  assign wants_closed[3] = _006_ & _008_;
  assign _009_ = opens[0] & open[4];
  assign _010_ = rows[29:24] == _002_;
  assign wants_closed[4] = _009_ & _010_;
  assign _011_ = opens[0] & open[5];
  assign _012_ = rows[35:30] == _002_;
  assign wants_closed[5] = _011_ & _012_;
  assign _014_ = opens[0] & open[6];
  assign _015_ = rows[41:36] == _002_;
  assign wants_closed[6] = _014_ & _015_;
  assign _016_ = opens[0] & open[7];
  assign _017_ = rows[47:42] == _002_;
  assign wants_closed[7] = _016_ & _017_;
  assign _018_ = opens[1] & open[8];
  assign _020_ = rows[53:48] == _002_;
  assign wants_closed[8] = _018_ & _020_;
  assign _021_ = opens[1] & open[9];
  assign _022_ = rows[59:54] == _002_;
  assign wants_closed[9] = _021_ & _022_;
  assign _023_ = opens[1] & open[10];
  assign _024_ = rows[65:60] == _002_;
  assign wants_closed[10] = _023_ & _024_;
  assign _026_ = opens[1] & open[11];
  assign _027_ = rows[71:66] == _002_;
  assign wants_closed[11] = _026_ & _027_;
  assign _028_ = opens[1] & open[12];
  assign _029_ = rows[77:72] == _002_;
  assign wants_closed[12] = _028_ & _029_;
  assign _030_ = opens[1] & open[13];
  assign _032_ = rows[83:78] == _002_;
  assign wants_closed[13] = _030_ & _032_;
  assign _033_ = opens[1] & open[14];
  assign _034_ = rows[89:84] == _002_;
  assign wants_closed[14] = _033_ & _034_;
  assign _035_ = opens[1] & open[15];
  assign _002_ = enable ? row_78  : row;
  assign _036_ = rows[95:90] == _002_;
  assign wants_closed[15] = _035_ & _036_;
  assign clear = ! wants_closed;
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
  assign opens = opens_72  | opens_73 ;
  assign _031_ = opens[0] & open[0];
  assign _037_ = rows[5:0] == _002_;
  assign wants_closed[0] = _031_ & _037_;
  assign _001_ = opens[0] & open[1];
  assign _003_ = rows[11:6] == _002_;
  assign wants_closed[1] = _001_ & _003_;
  assign _004_ = opens[0] & open[2];
  assign _005_ = rows[17:12] == _002_;
  assign wants_closed[2] = _004_ & _005_;
  pim_duplex__controller__waves__raw_rows raw_rows (
    .active(active),
    .can_close(can_close),
    .can_open(can_open),
    .can_readres(can_readres),
    .can_step(can_step),
    .clear(clear),
    .clk(clk),
    .command(command_20 ),
    .compute_open(compute_open),
    .drain(drain),
    .enable(enable),
    .hold_columns(hold_columns_29 ),
    .i__payload(i__payload),
    .i__ready(i__ready_11 ),
    .i__valid(i__valid_9 ),
    .idle(idle),
    .may_act(may_act),
    .opens(opens_73 ),
    .reserve(reserve_32 ),
    .results_room(results_room),
    .row(row_78 ),
    .rows(rows_84 ),
    .rst(rst),
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
    .opens(opens_72 ),
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
  assign busy = { rows_84 [11:6], active[1], rows_84 [5:0], active[0], slots[40:35], filled[1], slots[5:0], filled[0] };
endmodule

module pim_duplex__controller__waves__raw_rows(clk, rst, results_room, enable, i__valid, clear, active, steps, hold_columns, reserve, idle, wants, opens, row, valid, can_step, may_act, taken, i__payload, i__ready, command
, rows, can_readres, can_open, can_close, compute_open, drain);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input results_room;
  wire results_room;
  input enable;
  wire enable;
  input i__valid;
  wire i__valid;
  input clear;
  wire clear;
  output [1:0] active;
  wire [1:0] active;
  output steps;
  wire steps;
  output hold_columns;
  wire hold_columns;
  output reserve;
  wire reserve;
  output idle;
  wire idle;
  output wants;
  wire wants;
  output [1:0] opens;
  wire [1:0] opens;
  output [5:0] row;
  wire [5:0] row;
  output valid;
  wire valid;
  input can_step;
  wire can_step;
  input may_act;
  wire may_act;
  input taken;
  wire taken;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  output i__ready;
  wire i__ready;
  output [65:0] command;
  wire [65:0] command;
  output [11:0] rows;
  wire [11:0] rows;
  input [1:0] can_readres;
  wire [1:0] can_readres;
  input [1:0] can_open;
  wire [1:0] can_open;
  input [1:0] can_close;
  wire [1:0] can_close;
  input [1:0] compute_open;
  wire [1:0] compute_open;
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
  wire _016_;
  wire _017_;
  wire [1:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [1:0] _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
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
  wire [7:0] _049_;
  wire [10:0] _050_;
  wire [5:0] _051_;
  wire [5:0] _052_;
  wire [5:0] _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire [3:0] _061_;
  wire [3:0] _062_;
  wire [1:0] \$signal ;
  wire \$signal$10 ;
  wire \$signal$14 ;
  reg [1:0] asked;
  wire [1:0] closable;
  wire ends;
  wire free;
  wire [1:0] given_up;
  reg held;
  reg [5:0] kept_rows_0 ;
  reg [5:0] kept_rows_1 ;
  reg last_wave;
  wire opens_35 ;
  reg reads;
  wire settled;
  wire to_be_closed;
  wire to_be_opened;
  reg [13:0] work;
  assign to_be_closed = ~ closable[0];
  assign _015_ = ~ settled;
  assign _016_ = ~ drain;
  assign wants = _015_ & _016_;
  assign opens = wants << to_be_opened;
  assign _017_ = wants & may_act;
  assign _019_ = _017_ & clear;
  assign _020_ = can_open >> to_be_opened;
  assign opens_35  = _019_ & _020_;
  assign _021_ = opens_35  | \$signal$10 ;
  assign _022_ = _021_ | \$signal$14 ;
  assign valid = _022_ | _023_;
  assign _023_ = | closable;
  assign reserve = taken & \$signal$14 ;
  assign _024_ = last_wave + 1'h1;
  assign _025_ = last_wave ? 1'h0 : _024_;
  assign _030_ = i__payload[3:0] == 4'h8;
  assign _028_ = ! i__payload[9:4];
  assign _033_ = _032_ & _028_;
  assign _026_ = i__valid & i__ready;
  assign _031_ = i__payload[3:0] == 3'h6;
  assign _032_ = _026_ & _031_;
  assign _029_ = i__payload[9:4] == 1'h1;
  assign _035_ = _032_ & _029_;
  assign _000_ = ~ compute_open;
  assign \$signal  = asked & _000_;
  assign _010_ = ~ asked;
  assign _018_ = _010_ | { drain, drain };
  assign _027_ = compute_open & _018_;
  assign given_up = _027_ & { enable, enable };
  assign _034_ = compute_open & { enable, enable };
  assign active = asked | _034_;
  assign settled = ! \$signal ;
  assign _036_ = steps & settled;
  assign _001_ = _036_ & _016_;
  assign \$signal$10  = _001_ & can_step;
  assign _002_ = hold_columns & settled;
  assign _003_ = _002_ & results_room;
  assign _004_ = can_readres >> last_wave;
  assign \$signal$14  = _003_ & _004_;
  assign _005_ = \$signal$14  & last_wave;
  assign _006_ = \$signal$10  | _005_;
  assign ends = taken & _006_;
  assign _007_ = ~ reads;
  assign steps = held & _007_;
  assign hold_columns = held & reads;
  assign _009_ = ! active;
  assign idle = _008_ & _009_;
  assign free = _008_ | ends;
  assign _011_ = compute_open >> i__payload[9:4];
  assign _012_ = ~ _011_;
  assign _013_ = _008_ & _012_;
  assign _008_ = ~ held;
  assign _014_ = _008_ & settled;
  assign closable = given_up & can_close;
  assign to_be_opened = ~ \$signal [0];
  always @(posedge clk)
    if (rst) last_wave <= 1'h0;
    else if (reserve) last_wave <= _025_;
  always @(posedge clk)
    if (rst) held <= 1'h0;
    else held <= _057_;
  always @(posedge clk)
    if (rst) asked <= 2'h0;
    else if (_047_) asked <= { _045_, _043_ };
  always @(posedge clk)
    if (rst) reads <= 1'h0;
    else if (_048_) reads <= _030_;
  always @(posedge clk)
    if (_048_) work <= { i__payload[65], i__payload[63], i__payload[41:35], i__payload[31:27] };
  always @(posedge clk)
    if (_033_) kept_rows_0  <= i__payload[15:10];
  always @(posedge clk)
    if (_035_) kept_rows_1  <= i__payload[15:10];
  assign _039_ = _055_ ? _013_ : free;
  assign i__ready = _054_ ? _014_ : _039_;
  assign _040_ = _055_ ? _056_ : 1'h1;
  assign _041_ = _054_ ? _056_ : _040_;
  assign _043_ = _054_ ? 1'h0 : _042_;
  assign _045_ = _054_ ? 1'h0 : _044_;
  assign row = \$signal [0] ? kept_rows_0  : kept_rows_1 ;
  assign _046_ = | { _055_, _054_ };
  assign _047_ = & { _026_, _046_ };
  assign _048_ = & { _026_, _037_, _038_ };
  assign _038_ = ~ _055_;
  assign _037_ = ~ _054_;
  assign _044_ = asked[1] | _029_;
  assign _042_ = asked[0] | _028_;
  assign _056_ = ends ? 1'h0 : held;
  assign _057_ = _026_ ? _041_ : _056_;
  assign _058_ = \$signal$14  & work[13];
  assign _059_ = \$signal$10  ? 1'h0 : _058_;
  assign command[65] = opens_35  ? 1'h0 : _059_;
  assign _060_ = \$signal$10  & work[12];
  assign command[63] = opens_35  ? 1'h0 : _060_;
  assign _050_[6:0] = \$signal$10  ? work[11:5] : 7'h00;
  assign command[41:35] = opens_35  ? 7'h00 : _050_[6:0];
  assign _049_[4:0] = \$signal$10  ? work[4:0] : 5'h00;
  assign command[31:27] = opens_35  ? 5'h00 : _049_[4:0];
  assign command[15:10] = opens_35  ? row : 6'h00;
  assign _053_[0] = _023_ & to_be_closed;
  assign _052_[0] = \$signal$14  ? last_wave : _053_[0];
  assign _051_[0] = \$signal$10  ? 1'h0 : _052_[0];
  assign command[4] = opens_35  ? to_be_opened : _051_[0];
  assign _061_[1:0] = \$signal$14  ? 2'h1 : { _023_, _023_ };
  assign { _062_[3], _062_[1:0] } = \$signal$10  ? 3'h4 : { _061_[0], _061_[1:0] };
  assign command[3:0] = opens_35  ? 4'h7 : { _062_[3], 1'h0, _062_[1:0] };
  assign _054_ = i__payload[3:0] == 4'h9;
  assign _055_ = i__payload[3:0] == 3'h6;
  assign _062_[2] = 1'h0;
  assign _061_[3:2] = { _061_[0], 1'h0 };
  assign _049_[7:5] = 3'h0;
  assign _050_[10:7] = 4'h0;
  assign _051_[5:1] = 5'h00;
  assign _052_[5:1] = 5'h00;
  assign rows = { kept_rows_1 , kept_rows_0  };
  assign { command[64], command[62:42], command[34:32], command[26:16], command[9:5] } = 41'h00000000000;
  assign _053_[5:1] = 5'h00;
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
  output [63:0] results;
  wire [63:0] results;
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
  reg [4:0] part;
  wire [15:0] place;
  wire [2047:0] read_data;
  wire [2047:0] read_data_44 ;
  wire [15:0] reads;
  wire [63:0] results_115 ;
  wire [63:0] results_116 ;
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
  wire [8191:0] vectors;
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
    if (_21_) part <= command[50:46];
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
  output [63:0] results;
  wire [63:0] results;
  input [127:0] units;
  wire [127:0] units;
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
  wire [63:0] gathered;
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
  assign gathered = wave_10 ? units[127:64] : units[63:0];
  assign _07_ = due & _00_;
  assign _08_ = _07_ | bus_13;
  ram_3x64 words (
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
  input [4:0] part;
  wire [4:0] part;
  output [8191:0] vectors;
  wire [8191:0] vectors;
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
  wire [6:0] _030_;
  wire [6:0] _031_;
  wire _032_;
  wire _033_;
  wire [6:0] address_0;
  wire [255:0] read_data;
  wire [255:0] read_data_171 ;
  wire [255:0] read_data_172 ;
  wire [255:0] read_data_173 ;
  wire [255:0] read_data_174 ;
  wire [255:0] read_data_175 ;
  wire [255:0] read_data_176 ;
  wire [255:0] read_data_177 ;
  wire [255:0] read_data_179 ;
  wire [255:0] read_data_180 ;
  wire [255:0] read_data_181 ;
  wire [255:0] read_data_182 ;
  wire [255:0] read_data_183 ;
  wire [255:0] read_data_184 ;
  wire [255:0] read_data_185 ;
  wire [255:0] read_data_186 ;
  wire [255:0] read_data_188 ;
  wire [255:0] read_data_189 ;
  wire [255:0] read_data_190 ;
  wire [255:0] read_data_191 ;
  wire [255:0] read_data_192 ;
  wire [255:0] read_data_193 ;
  wire [255:0] read_data_194 ;
  wire [255:0] read_data_195 ;
  wire [255:0] read_data_197 ;
  wire [255:0] read_data_198 ;
  wire [255:0] read_data_199 ;
  wire [255:0] read_data_200 ;
  wire [255:0] read_data_201 ;
  wire [255:0] read_data_202 ;
  wire [255:0] read_data_203 ;
  wire [255:0] read_data_204 ;
  wire read_enable;
  reg [1023:0] upper_0_0_1;
  reg [1023:0] upper_0_1_1;
  reg [1023:0] upper_0_2_1;
  reg [1023:0] upper_0_3_1;
  wire write_enable;
  wire write_enable_104 ;
  wire write_enable_109 ;
  wire write_enable_114 ;
  wire write_enable_119 ;
  wire write_enable_124 ;
  wire write_enable_129 ;
  wire write_enable_134 ;
  wire write_enable_139 ;
  wire write_enable_14 ;
  wire write_enable_144 ;
  wire write_enable_149 ;
  wire write_enable_154 ;
  wire write_enable_159 ;
  wire write_enable_164 ;
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
  wire write_enable_89 ;
  wire write_enable_94 ;
  wire write_enable_99 ;
  assign write_enable_89  = write & _013_;
  assign _014_ = part == 5'h11;
  assign write_enable_94  = write & _014_;
  assign _015_ = part == 5'h12;
  assign write_enable_99  = write & _015_;
  assign _016_ = part == 5'h13;
  assign write_enable_104  = write & _016_;
  assign _017_ = part == 5'h14;
  assign write_enable_109  = write & _017_;
  assign _018_ = part == 5'h15;
  assign write_enable_114  = write & _018_;
  assign _019_ = part == 5'h16;
  assign write_enable_119  = write & _019_;
  assign _020_ = part == 5'h17;
  assign write_enable_124  = write & _020_;
  assign _021_ = part == 5'h18;
  assign write_enable_129  = write & _021_;
  assign _023_ = part == 5'h19;
  assign write_enable_134  = write & _023_;
  assign _024_ = part == 5'h1a;
  assign write_enable_139  = write & _024_;
  assign _025_ = part == 5'h1b;
  assign write_enable_144  = write & _025_;
  assign _026_ = part == 5'h1c;
  assign write_enable_149  = write & _026_;
  assign _027_ = part == 5'h1d;
  assign write_enable_154  = write & _027_;
  assign _028_ = part == 5'h1e;
  assign write_enable_159  = write & _028_;
  assign _029_ = part == 5'h1f;
  assign write_enable_164  = write & _029_;
  assign read_enable = | read;
  assign _030_ = steps[6:0] & { read[0], read[0], read[0], read[0], read[0], read[0], read[0] };
  assign _031_ = steps[13:7] & { read[1], read[1], read[1], read[1], read[1], read[1], read[1] };
  assign address_0 = _030_ | _031_;
  always @(posedge clk)
    upper_0_0_1 <= { read_data_177 , read_data_176 , read_data_175 , read_data_174  };
  always @(posedge clk)
    upper_0_1_1 <= { read_data_186 , read_data_185 , read_data_184 , read_data_183  };
  always @(posedge clk)
    upper_0_2_1 <= { read_data_195 , read_data_194 , read_data_193 , read_data_192  };
  always @(posedge clk)
    upper_0_3_1 <= { read_data_204 , read_data_203 , read_data_202 , read_data_201  };
  assign _000_ = ! part;
  assign write_enable = write & _000_;
  assign _011_ = part == 1'h1;
  assign write_enable_14  = write & _011_;
  assign _022_ = part == 2'h2;
  assign write_enable_19  = write & _022_;
  assign _032_ = part == 2'h3;
  assign write_enable_24  = write & _032_;
  assign _033_ = part == 3'h4;
  assign write_enable_29  = write & _033_;
  assign _001_ = part == 3'h5;
  assign write_enable_34  = write & _001_;
  assign _002_ = part == 3'h6;
  assign write_enable_39  = write & _002_;
  assign _003_ = part == 3'h7;
  assign write_enable_44  = write & _003_;
  assign _004_ = part == 4'h8;
  assign write_enable_49  = write & _004_;
  assign _005_ = part == 4'h9;
  assign write_enable_54  = write & _005_;
  assign _006_ = part == 4'ha;
  assign write_enable_59  = write & _006_;
  assign _007_ = part == 4'hb;
  assign write_enable_64  = write & _007_;
  assign _008_ = part == 4'hc;
  assign write_enable_69  = write & _008_;
  assign _009_ = part == 4'hd;
  assign write_enable_74  = write & _009_;
  assign _010_ = part == 4'he;
  assign write_enable_79  = write & _010_;
  assign _012_ = part == 4'hf;
  assign write_enable_84  = write & _012_;
  assign _013_ = part == 5'h10;
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
    .read_data(read_data_171 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_14 )
  );
  ram_128x256 words_0_10 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_181 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_59 )
  );
  ram_128x256 words_0_11 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_182 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_64 )
  );
  ram_128x256 words_0_12 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_183 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_69 )
  );
  ram_128x256 words_0_13 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_184 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_74 )
  );
  ram_128x256 words_0_14 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_185 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_79 )
  );
  ram_128x256 words_0_15 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_186 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_84 )
  );
  ram_128x256 words_0_16 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_188 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_89 )
  );
  ram_128x256 words_0_17 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_189 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_94 )
  );
  ram_128x256 words_0_18 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_190 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_99 )
  );
  ram_128x256 words_0_19 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_191 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_104 )
  );
  ram_128x256 words_0_2 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_172 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_19 )
  );
  ram_128x256 words_0_20 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_192 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_109 )
  );
  ram_128x256 words_0_21 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_193 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_114 )
  );
  ram_128x256 words_0_22 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_194 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_119 )
  );
  ram_128x256 words_0_23 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_195 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_124 )
  );
  ram_128x256 words_0_24 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_197 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_129 )
  );
  ram_128x256 words_0_25 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_198 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_134 )
  );
  ram_128x256 words_0_26 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_199 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_139 )
  );
  ram_128x256 words_0_27 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_200 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_144 )
  );
  ram_128x256 words_0_28 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_201 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_149 )
  );
  ram_128x256 words_0_29 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_202 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_154 )
  );
  ram_128x256 words_0_3 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_173 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_24 )
  );
  ram_128x256 words_0_30 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_203 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_159 )
  );
  ram_128x256 words_0_31 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_204 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_164 )
  );
  ram_128x256 words_0_4 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_174 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_29 )
  );
  ram_128x256 words_0_5 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_175 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_34 )
  );
  ram_128x256 words_0_6 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_176 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_39 )
  );
  ram_128x256 words_0_7 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_177 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_44 )
  );
  ram_128x256 words_0_8 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_179 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_49 )
  );
  ram_128x256 words_0_9 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_180 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_54 )
  );
  assign vectors = { upper_0_3_1, read_data_200 , read_data_199 , read_data_198 , read_data_197 , upper_0_2_1, read_data_191 , read_data_190 , read_data_189 , read_data_188 , upper_0_1_1, read_data_182 , read_data_181 , read_data_180 , read_data_179 , upper_0_0_1, read_data_173 , read_data_172 , read_data_171 , read_data };
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
  input [63:0] i__payload;
  wire [63:0] i__payload;
  output [63:0] o__payload;
  wire [63:0] o__payload;
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
  input [63:0] write_data;
  wire [63:0] write_data;
  output [63:0] o__payload;
  wire [63:0] o__payload;
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
  ram_5x64 words (
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

module pim_memory_row(clk, rst, activate, row, close, read, write, is_open, held, can_activate, can_close, ready);
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
  assign can_activate = _00_ & over;
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
  assign _10_ = begins ? from_vector : _05_;
  assign _09_ = begins ? from_column : _04_;
  assign _08_ = begins ? more : _03_;
  assign _18_ = tick ? _02_ : busy;
  assign _19_ = _18_ | begins;
  assign _06_ = _01_ | _16_;
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

module ram_3x64(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [63:0] write_data;
  wire [63:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [63:0] read_data;
  wire [63:0] read_data;
  reg [63:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [63:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x64(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [63:0] write_data;
  wire [63:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [63:0] read_data;
  wire [63:0] read_data;
  reg [63:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [63:0] _0_;
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

module unit_bf16_k128_v4_f2(clk, rst, values, vectors, step, first, take, relu, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [2047:0] values;
  wire [2047:0] values;
  input [8191:0] vectors;
  wire [8191:0] vectors;
  input step;
  wire step;
  input first;
  wire first;
  input take;
  wire take;
  input relu;
  wire relu;
  output [63:0] results;
  wire [63:0] results;
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
  wire [15:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [31:0] _018_;
  wire [31:0] _019_;
  wire [31:0] _020_;
  wire [31:0] _021_;
  wire [15:0] _022_;
  wire _023_;
  wire [15:0] _024_;
  wire _025_;
  wire [15:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
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
  wire [31:0] begun_2;
  wire [31:0] begun_3;
  reg combines_1;
  wire [15:0] factor;
  wire [15:0] factor_1093 ;
  wire [15:0] factor_1097 ;
  wire [15:0] factor_1101 ;
  wire [15:0] factor_1105 ;
  wire [15:0] factor_1109 ;
  wire [15:0] factor_1113 ;
  wire [15:0] factor_1117 ;
  wire [15:0] factor_1121 ;
  wire [15:0] factor_1125 ;
  wire [15:0] factor_1129 ;
  wire [15:0] factor_1133 ;
  wire [15:0] factor_1137 ;
  wire [15:0] factor_1141 ;
  wire [15:0] factor_1145 ;
  wire [15:0] factor_1149 ;
  wire [15:0] factor_1153 ;
  wire [15:0] factor_1157 ;
  wire [15:0] factor_1161 ;
  wire [15:0] factor_1165 ;
  wire [15:0] factor_1169 ;
  wire [15:0] factor_1173 ;
  wire [15:0] factor_1177 ;
  wire [15:0] factor_1181 ;
  wire [15:0] factor_1185 ;
  wire [15:0] factor_1189 ;
  wire [15:0] factor_1193 ;
  wire [15:0] factor_1197 ;
  wire [15:0] factor_1201 ;
  wire [15:0] factor_1205 ;
  wire [15:0] factor_1209 ;
  wire [15:0] factor_1213 ;
  wire [15:0] factor_1217 ;
  wire [15:0] factor_1221 ;
  wire [15:0] factor_1225 ;
  wire [15:0] factor_1229 ;
  wire [15:0] factor_1233 ;
  wire [15:0] factor_1237 ;
  wire [15:0] factor_1241 ;
  wire [15:0] factor_1245 ;
  wire [15:0] factor_1249 ;
  wire [15:0] factor_1253 ;
  wire [15:0] factor_1257 ;
  wire [15:0] factor_1261 ;
  wire [15:0] factor_1265 ;
  wire [15:0] factor_1269 ;
  wire [15:0] factor_1273 ;
  wire [15:0] factor_1277 ;
  wire [15:0] factor_1281 ;
  wire [15:0] factor_1285 ;
  wire [15:0] factor_1289 ;
  wire [15:0] factor_1293 ;
  wire [15:0] factor_1297 ;
  wire [15:0] factor_1301 ;
  wire [15:0] factor_1305 ;
  wire [15:0] factor_1309 ;
  wire [15:0] factor_1313 ;
  wire [15:0] factor_1317 ;
  wire [15:0] factor_1321 ;
  wire [15:0] factor_1325 ;
  wire [15:0] factor_1329 ;
  wire [15:0] factor_1333 ;
  wire [15:0] factor_1337 ;
  wire [15:0] factor_1341 ;
  wire [15:0] factor_1476 ;
  wire [15:0] factor_1480 ;
  wire [15:0] factor_1484 ;
  wire [15:0] factor_1488 ;
  wire [15:0] factor_1492 ;
  wire [15:0] factor_1496 ;
  wire [15:0] factor_1500 ;
  wire [15:0] factor_1504 ;
  wire [15:0] factor_1508 ;
  wire [15:0] factor_1512 ;
  wire [15:0] factor_1516 ;
  wire [15:0] factor_1520 ;
  wire [15:0] factor_1524 ;
  wire [15:0] factor_1528 ;
  wire [15:0] factor_1532 ;
  wire [15:0] factor_1536 ;
  wire [15:0] factor_1540 ;
  wire [15:0] factor_1544 ;
  wire [15:0] factor_1548 ;
  wire [15:0] factor_1552 ;
  wire [15:0] factor_1556 ;
  wire [15:0] factor_1560 ;
  wire [15:0] factor_1564 ;
  wire [15:0] factor_1568 ;
  wire [15:0] factor_1572 ;
  wire [15:0] factor_1576 ;
  wire [15:0] factor_1580 ;
  wire [15:0] factor_1584 ;
  wire [15:0] factor_1588 ;
  wire [15:0] factor_1592 ;
  wire [15:0] factor_1596 ;
  wire [15:0] factor_1600 ;
  wire [15:0] factor_1604 ;
  wire [15:0] factor_1608 ;
  wire [15:0] factor_1612 ;
  wire [15:0] factor_1616 ;
  wire [15:0] factor_1620 ;
  wire [15:0] factor_1624 ;
  wire [15:0] factor_1628 ;
  wire [15:0] factor_1632 ;
  wire [15:0] factor_1636 ;
  wire [15:0] factor_1640 ;
  wire [15:0] factor_1644 ;
  wire [15:0] factor_1648 ;
  wire [15:0] factor_1652 ;
  wire [15:0] factor_1656 ;
  wire [15:0] factor_1660 ;
  wire [15:0] factor_1664 ;
  wire [15:0] factor_1668 ;
  wire [15:0] factor_1672 ;
  wire [15:0] factor_1676 ;
  wire [15:0] factor_1680 ;
  wire [15:0] factor_1684 ;
  wire [15:0] factor_1688 ;
  wire [15:0] factor_1692 ;
  wire [15:0] factor_1696 ;
  wire [15:0] factor_1700 ;
  wire [15:0] factor_1704 ;
  wire [15:0] factor_1708 ;
  wire [15:0] factor_1712 ;
  wire [15:0] factor_1716 ;
  wire [15:0] factor_1720 ;
  wire [15:0] factor_1724 ;
  wire [15:0] factor_1728 ;
  wire [15:0] factor_1863 ;
  wire [15:0] factor_1867 ;
  wire [15:0] factor_1871 ;
  wire [15:0] factor_1875 ;
  wire [15:0] factor_1879 ;
  wire [15:0] factor_1883 ;
  wire [15:0] factor_1887 ;
  wire [15:0] factor_1891 ;
  wire [15:0] factor_1895 ;
  wire [15:0] factor_1899 ;
  wire [15:0] factor_1903 ;
  wire [15:0] factor_1907 ;
  wire [15:0] factor_1911 ;
  wire [15:0] factor_1915 ;
  wire [15:0] factor_1919 ;
  wire [15:0] factor_1923 ;
  wire [15:0] factor_1927 ;
  wire [15:0] factor_1931 ;
  wire [15:0] factor_1935 ;
  wire [15:0] factor_1939 ;
  wire [15:0] factor_1943 ;
  wire [15:0] factor_1947 ;
  wire [15:0] factor_1951 ;
  wire [15:0] factor_1955 ;
  wire [15:0] factor_1959 ;
  wire [15:0] factor_1963 ;
  wire [15:0] factor_1967 ;
  wire [15:0] factor_1971 ;
  wire [15:0] factor_1975 ;
  wire [15:0] factor_1979 ;
  wire [15:0] factor_1983 ;
  wire [15:0] factor_1987 ;
  wire [15:0] factor_1991 ;
  wire [15:0] factor_1995 ;
  wire [15:0] factor_1999 ;
  wire [15:0] factor_2003 ;
  wire [15:0] factor_2007 ;
  wire [15:0] factor_2011 ;
  wire [15:0] factor_2015 ;
  wire [15:0] factor_2019 ;
  wire [15:0] factor_2023 ;
  wire [15:0] factor_2027 ;
  wire [15:0] factor_2031 ;
  wire [15:0] factor_2035 ;
  wire [15:0] factor_2039 ;
  wire [15:0] factor_2043 ;
  wire [15:0] factor_2047 ;
  wire [15:0] factor_2051 ;
  wire [15:0] factor_2055 ;
  wire [15:0] factor_2059 ;
  wire [15:0] factor_2063 ;
  wire [15:0] factor_2067 ;
  wire [15:0] factor_2071 ;
  wire [15:0] factor_2075 ;
  wire [15:0] factor_2079 ;
  wire [15:0] factor_2083 ;
  wire [15:0] factor_2087 ;
  wire [15:0] factor_2091 ;
  wire [15:0] factor_2095 ;
  wire [15:0] factor_2099 ;
  wire [15:0] factor_2103 ;
  wire [15:0] factor_2107 ;
  wire [15:0] factor_2111 ;
  wire [15:0] factor_2115 ;
  wire [15:0] factor_2250 ;
  wire [15:0] factor_2254 ;
  wire [15:0] factor_2258 ;
  wire [15:0] factor_2262 ;
  wire [15:0] factor_2266 ;
  wire [15:0] factor_2270 ;
  wire [15:0] factor_2274 ;
  wire [15:0] factor_2278 ;
  wire [15:0] factor_2282 ;
  wire [15:0] factor_2286 ;
  wire [15:0] factor_2290 ;
  wire [15:0] factor_2294 ;
  wire [15:0] factor_2298 ;
  wire [15:0] factor_2302 ;
  wire [15:0] factor_2306 ;
  wire [15:0] factor_2310 ;
  wire [15:0] factor_2314 ;
  wire [15:0] factor_2318 ;
  wire [15:0] factor_2322 ;
  wire [15:0] factor_2326 ;
  wire [15:0] factor_2330 ;
  wire [15:0] factor_2334 ;
  wire [15:0] factor_2338 ;
  wire [15:0] factor_2342 ;
  wire [15:0] factor_2346 ;
  wire [15:0] factor_2350 ;
  wire [15:0] factor_2354 ;
  wire [15:0] factor_2358 ;
  wire [15:0] factor_2362 ;
  wire [15:0] factor_2366 ;
  wire [15:0] factor_2370 ;
  wire [15:0] factor_2374 ;
  wire [15:0] factor_2378 ;
  wire [15:0] factor_2382 ;
  wire [15:0] factor_2386 ;
  wire [15:0] factor_2390 ;
  wire [15:0] factor_2394 ;
  wire [15:0] factor_2398 ;
  wire [15:0] factor_2402 ;
  wire [15:0] factor_2406 ;
  wire [15:0] factor_2410 ;
  wire [15:0] factor_2414 ;
  wire [15:0] factor_2418 ;
  wire [15:0] factor_2422 ;
  wire [15:0] factor_2426 ;
  wire [15:0] factor_2430 ;
  wire [15:0] factor_2434 ;
  wire [15:0] factor_2438 ;
  wire [15:0] factor_2442 ;
  wire [15:0] factor_2446 ;
  wire [15:0] factor_2450 ;
  wire [15:0] factor_2454 ;
  wire [15:0] factor_2458 ;
  wire [15:0] factor_2462 ;
  wire [15:0] factor_2466 ;
  wire [15:0] factor_2470 ;
  wire [15:0] factor_2474 ;
  wire [15:0] factor_2478 ;
  wire [15:0] factor_2482 ;
  wire [15:0] factor_2486 ;
  wire [15:0] factor_2490 ;
  wire [15:0] factor_2494 ;
  wire [15:0] factor_2498 ;
  wire [15:0] factor_2502 ;
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
  reg [31:0] half_2;
  reg [31:0] half_3;
  reg [27:0] left;
  reg [27:0] left_1344 ;
  reg [27:0] left_1346 ;
  reg [27:0] left_1348 ;
  reg [27:0] left_1350 ;
  reg [27:0] left_1352 ;
  reg [27:0] left_1354 ;
  reg [27:0] left_1356 ;
  reg [27:0] left_1358 ;
  reg [27:0] left_1360 ;
  reg [27:0] left_1362 ;
  reg [27:0] left_1364 ;
  reg [27:0] left_1366 ;
  reg [27:0] left_1368 ;
  reg [27:0] left_1370 ;
  reg [27:0] left_1372 ;
  reg [27:0] left_1374 ;
  reg [27:0] left_1376 ;
  reg [27:0] left_1378 ;
  reg [27:0] left_1380 ;
  reg [27:0] left_1382 ;
  reg [27:0] left_1384 ;
  reg [27:0] left_1386 ;
  reg [27:0] left_1388 ;
  reg [27:0] left_1390 ;
  reg [27:0] left_1392 ;
  reg [27:0] left_1394 ;
  reg [27:0] left_1396 ;
  reg [27:0] left_1398 ;
  reg [27:0] left_1400 ;
  reg [27:0] left_1402 ;
  reg [27:0] left_1404 ;
  reg [31:0] left_1406 ;
  reg [31:0] left_1408 ;
  reg [31:0] left_1410 ;
  reg [31:0] left_1412 ;
  reg [31:0] left_1414 ;
  reg [31:0] left_1416 ;
  reg [31:0] left_1418 ;
  reg [31:0] left_1420 ;
  reg [31:0] left_1422 ;
  reg [31:0] left_1424 ;
  reg [31:0] left_1426 ;
  reg [31:0] left_1428 ;
  reg [31:0] left_1430 ;
  reg [31:0] left_1432 ;
  reg [31:0] left_1434 ;
  reg [31:0] left_1436 ;
  reg [31:0] left_1438 ;
  reg [31:0] left_1440 ;
  reg [31:0] left_1442 ;
  reg [31:0] left_1444 ;
  reg [31:0] left_1446 ;
  reg [31:0] left_1448 ;
  reg [31:0] left_1450 ;
  reg [31:0] left_1452 ;
  reg [31:0] left_1454 ;
  reg [31:0] left_1456 ;
  reg [31:0] left_1458 ;
  reg [31:0] left_1460 ;
  reg [31:0] left_1462 ;
  reg [31:0] left_1464 ;
  reg [31:0] left_1466 ;
  reg [27:0] left_1729 ;
  reg [27:0] left_1731 ;
  reg [27:0] left_1733 ;
  reg [27:0] left_1735 ;
  reg [27:0] left_1737 ;
  reg [27:0] left_1739 ;
  reg [27:0] left_1741 ;
  reg [27:0] left_1743 ;
  reg [27:0] left_1745 ;
  reg [27:0] left_1747 ;
  reg [27:0] left_1749 ;
  reg [27:0] left_1751 ;
  reg [27:0] left_1753 ;
  reg [27:0] left_1755 ;
  reg [27:0] left_1757 ;
  reg [27:0] left_1759 ;
  reg [27:0] left_1761 ;
  reg [27:0] left_1763 ;
  reg [27:0] left_1765 ;
  reg [27:0] left_1767 ;
  reg [27:0] left_1769 ;
  reg [27:0] left_1771 ;
  reg [27:0] left_1773 ;
  reg [27:0] left_1775 ;
  reg [27:0] left_1777 ;
  reg [27:0] left_1779 ;
  reg [27:0] left_1781 ;
  reg [27:0] left_1783 ;
  reg [27:0] left_1785 ;
  reg [27:0] left_1787 ;
  reg [27:0] left_1789 ;
  reg [27:0] left_1791 ;
  reg [31:0] left_1793 ;
  reg [31:0] left_1795 ;
  reg [31:0] left_1797 ;
  reg [31:0] left_1799 ;
  reg [31:0] left_1801 ;
  reg [31:0] left_1803 ;
  reg [31:0] left_1805 ;
  reg [31:0] left_1807 ;
  reg [31:0] left_1809 ;
  reg [31:0] left_1811 ;
  reg [31:0] left_1813 ;
  reg [31:0] left_1815 ;
  reg [31:0] left_1817 ;
  reg [31:0] left_1819 ;
  reg [31:0] left_1821 ;
  reg [31:0] left_1823 ;
  reg [31:0] left_1825 ;
  reg [31:0] left_1827 ;
  reg [31:0] left_1829 ;
  reg [31:0] left_1831 ;
  reg [31:0] left_1833 ;
  reg [31:0] left_1835 ;
  reg [31:0] left_1837 ;
  reg [31:0] left_1839 ;
  reg [31:0] left_1841 ;
  reg [31:0] left_1843 ;
  reg [31:0] left_1845 ;
  reg [31:0] left_1847 ;
  reg [31:0] left_1849 ;
  reg [31:0] left_1851 ;
  reg [31:0] left_1853 ;
  reg [27:0] left_2116 ;
  reg [27:0] left_2118 ;
  reg [27:0] left_2120 ;
  reg [27:0] left_2122 ;
  reg [27:0] left_2124 ;
  reg [27:0] left_2126 ;
  reg [27:0] left_2128 ;
  reg [27:0] left_2130 ;
  reg [27:0] left_2132 ;
  reg [27:0] left_2134 ;
  reg [27:0] left_2136 ;
  reg [27:0] left_2138 ;
  reg [27:0] left_2140 ;
  reg [27:0] left_2142 ;
  reg [27:0] left_2144 ;
  reg [27:0] left_2146 ;
  reg [27:0] left_2148 ;
  reg [27:0] left_2150 ;
  reg [27:0] left_2152 ;
  reg [27:0] left_2154 ;
  reg [27:0] left_2156 ;
  reg [27:0] left_2158 ;
  reg [27:0] left_2160 ;
  reg [27:0] left_2162 ;
  reg [27:0] left_2164 ;
  reg [27:0] left_2166 ;
  reg [27:0] left_2168 ;
  reg [27:0] left_2170 ;
  reg [27:0] left_2172 ;
  reg [27:0] left_2174 ;
  reg [27:0] left_2176 ;
  reg [27:0] left_2178 ;
  reg [31:0] left_2180 ;
  reg [31:0] left_2182 ;
  reg [31:0] left_2184 ;
  reg [31:0] left_2186 ;
  reg [31:0] left_2188 ;
  reg [31:0] left_2190 ;
  reg [31:0] left_2192 ;
  reg [31:0] left_2194 ;
  reg [31:0] left_2196 ;
  reg [31:0] left_2198 ;
  reg [31:0] left_2200 ;
  reg [31:0] left_2202 ;
  reg [31:0] left_2204 ;
  reg [31:0] left_2206 ;
  reg [31:0] left_2208 ;
  reg [31:0] left_2210 ;
  reg [31:0] left_2212 ;
  reg [31:0] left_2214 ;
  reg [31:0] left_2216 ;
  reg [31:0] left_2218 ;
  reg [31:0] left_2220 ;
  reg [31:0] left_2222 ;
  reg [31:0] left_2224 ;
  reg [31:0] left_2226 ;
  reg [31:0] left_2228 ;
  reg [31:0] left_2230 ;
  reg [31:0] left_2232 ;
  reg [31:0] left_2234 ;
  reg [31:0] left_2236 ;
  reg [31:0] left_2238 ;
  reg [31:0] left_2240 ;
  reg [27:0] left_2503 ;
  reg [27:0] left_2505 ;
  reg [27:0] left_2507 ;
  reg [27:0] left_2509 ;
  reg [27:0] left_2511 ;
  reg [27:0] left_2513 ;
  reg [27:0] left_2515 ;
  reg [27:0] left_2517 ;
  reg [27:0] left_2519 ;
  reg [27:0] left_2521 ;
  reg [27:0] left_2523 ;
  reg [27:0] left_2525 ;
  reg [27:0] left_2527 ;
  reg [27:0] left_2529 ;
  reg [27:0] left_2531 ;
  reg [27:0] left_2533 ;
  reg [27:0] left_2535 ;
  reg [27:0] left_2537 ;
  reg [27:0] left_2539 ;
  reg [27:0] left_2541 ;
  reg [27:0] left_2543 ;
  reg [27:0] left_2545 ;
  reg [27:0] left_2547 ;
  reg [27:0] left_2549 ;
  reg [27:0] left_2551 ;
  reg [27:0] left_2553 ;
  reg [27:0] left_2555 ;
  reg [27:0] left_2557 ;
  reg [27:0] left_2559 ;
  reg [27:0] left_2561 ;
  reg [27:0] left_2563 ;
  reg [27:0] left_2565 ;
  reg [31:0] left_2567 ;
  reg [31:0] left_2569 ;
  reg [31:0] left_2571 ;
  reg [31:0] left_2573 ;
  reg [31:0] left_2575 ;
  reg [31:0] left_2577 ;
  reg [31:0] left_2579 ;
  reg [31:0] left_2581 ;
  reg [31:0] left_2583 ;
  reg [31:0] left_2585 ;
  reg [31:0] left_2587 ;
  reg [31:0] left_2589 ;
  reg [31:0] left_2591 ;
  reg [31:0] left_2593 ;
  reg [31:0] left_2595 ;
  reg [31:0] left_2597 ;
  reg [31:0] left_2599 ;
  reg [31:0] left_2601 ;
  reg [31:0] left_2603 ;
  reg [31:0] left_2605 ;
  reg [31:0] left_2607 ;
  reg [31:0] left_2609 ;
  reg [31:0] left_2611 ;
  reg [31:0] left_2613 ;
  reg [31:0] left_2615 ;
  reg [31:0] left_2617 ;
  reg [31:0] left_2619 ;
  reg [31:0] left_2621 ;
  reg [31:0] left_2623 ;
  reg [31:0] left_2625 ;
  reg [31:0] left_2627 ;
  wire off_0;
  wire off_1;
  wire off_2;
  wire off_3;
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
  wire [27:0] product_566 ;
  wire [27:0] product_568 ;
  wire [27:0] product_570 ;
  wire [27:0] product_572 ;
  wire [27:0] product_574 ;
  wire [27:0] product_576 ;
  wire [27:0] product_578 ;
  wire [27:0] product_58 ;
  wire [27:0] product_580 ;
  wire [27:0] product_582 ;
  wire [27:0] product_584 ;
  wire [27:0] product_586 ;
  wire [27:0] product_588 ;
  wire [27:0] product_590 ;
  wire [27:0] product_592 ;
  wire [27:0] product_594 ;
  wire [27:0] product_596 ;
  wire [27:0] product_598 ;
  wire [27:0] product_60 ;
  wire [27:0] product_600 ;
  wire [27:0] product_602 ;
  wire [27:0] product_604 ;
  wire [27:0] product_606 ;
  wire [27:0] product_608 ;
  wire [27:0] product_610 ;
  wire [27:0] product_612 ;
  wire [27:0] product_614 ;
  wire [27:0] product_616 ;
  wire [27:0] product_618 ;
  wire [27:0] product_62 ;
  wire [27:0] product_620 ;
  wire [27:0] product_622 ;
  wire [27:0] product_624 ;
  wire [27:0] product_626 ;
  wire [27:0] product_628 ;
  wire [27:0] product_630 ;
  wire [27:0] product_632 ;
  wire [27:0] product_634 ;
  wire [27:0] product_636 ;
  wire [27:0] product_638 ;
  wire [27:0] product_64 ;
  wire [27:0] product_640 ;
  wire [27:0] product_642 ;
  wire [27:0] product_644 ;
  wire [27:0] product_646 ;
  wire [27:0] product_648 ;
  wire [27:0] product_650 ;
  wire [27:0] product_652 ;
  wire [27:0] product_654 ;
  wire [27:0] product_656 ;
  wire [27:0] product_658 ;
  wire [27:0] product_66 ;
  wire [27:0] product_660 ;
  wire [27:0] product_662 ;
  wire [27:0] product_664 ;
  wire [27:0] product_666 ;
  wire [27:0] product_668 ;
  wire [27:0] product_670 ;
  wire [27:0] product_672 ;
  wire [27:0] product_674 ;
  wire [27:0] product_676 ;
  wire [27:0] product_678 ;
  wire [27:0] product_68 ;
  wire [27:0] product_680 ;
  wire [27:0] product_682 ;
  wire [27:0] product_684 ;
  wire [27:0] product_686 ;
  wire [27:0] product_688 ;
  wire [27:0] product_690 ;
  wire [27:0] product_692 ;
  wire [27:0] product_70 ;
  wire [27:0] product_72 ;
  wire [27:0] product_74 ;
  wire [27:0] product_76 ;
  wire [27:0] product_78 ;
  wire [27:0] product_80 ;
  wire [27:0] product_82 ;
  wire [27:0] product_826 ;
  wire [27:0] product_828 ;
  wire [27:0] product_830 ;
  wire [27:0] product_832 ;
  wire [27:0] product_834 ;
  wire [27:0] product_836 ;
  wire [27:0] product_838 ;
  wire [27:0] product_84 ;
  wire [27:0] product_840 ;
  wire [27:0] product_842 ;
  wire [27:0] product_844 ;
  wire [27:0] product_846 ;
  wire [27:0] product_848 ;
  wire [27:0] product_850 ;
  wire [27:0] product_852 ;
  wire [27:0] product_854 ;
  wire [27:0] product_856 ;
  wire [27:0] product_858 ;
  wire [27:0] product_86 ;
  wire [27:0] product_860 ;
  wire [27:0] product_862 ;
  wire [27:0] product_864 ;
  wire [27:0] product_866 ;
  wire [27:0] product_868 ;
  wire [27:0] product_870 ;
  wire [27:0] product_872 ;
  wire [27:0] product_874 ;
  wire [27:0] product_876 ;
  wire [27:0] product_878 ;
  wire [27:0] product_88 ;
  wire [27:0] product_880 ;
  wire [27:0] product_882 ;
  wire [27:0] product_884 ;
  wire [27:0] product_886 ;
  wire [27:0] product_888 ;
  wire [27:0] product_890 ;
  wire [27:0] product_892 ;
  wire [27:0] product_894 ;
  wire [27:0] product_896 ;
  wire [27:0] product_898 ;
  wire [27:0] product_90 ;
  wire [27:0] product_900 ;
  wire [27:0] product_902 ;
  wire [27:0] product_904 ;
  wire [27:0] product_906 ;
  wire [27:0] product_908 ;
  wire [27:0] product_910 ;
  wire [27:0] product_912 ;
  wire [27:0] product_914 ;
  wire [27:0] product_916 ;
  wire [27:0] product_918 ;
  wire [27:0] product_92 ;
  wire [27:0] product_920 ;
  wire [27:0] product_922 ;
  wire [27:0] product_924 ;
  wire [27:0] product_926 ;
  wire [27:0] product_928 ;
  wire [27:0] product_930 ;
  wire [27:0] product_932 ;
  wire [27:0] product_934 ;
  wire [27:0] product_936 ;
  wire [27:0] product_938 ;
  wire [27:0] product_94 ;
  wire [27:0] product_940 ;
  wire [27:0] product_942 ;
  wire [27:0] product_944 ;
  wire [27:0] product_946 ;
  wire [27:0] product_948 ;
  wire [27:0] product_950 ;
  wire [27:0] product_952 ;
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
  reg [27:0] product_2_11_1;
  reg [27:0] product_2_13_1;
  reg [27:0] product_2_15_1;
  reg [27:0] product_2_17_1;
  reg [27:0] product_2_19_1;
  reg [27:0] product_2_1_1;
  reg [27:0] product_2_21_1;
  reg [27:0] product_2_23_1;
  reg [27:0] product_2_25_1;
  reg [27:0] product_2_27_1;
  reg [27:0] product_2_29_1;
  reg [27:0] product_2_31_1;
  reg [27:0] product_2_33_1;
  reg [27:0] product_2_35_1;
  reg [27:0] product_2_37_1;
  reg [27:0] product_2_39_1;
  reg [27:0] product_2_3_1;
  reg [27:0] product_2_41_1;
  reg [27:0] product_2_43_1;
  reg [27:0] product_2_45_1;
  reg [27:0] product_2_47_1;
  reg [27:0] product_2_49_1;
  reg [27:0] product_2_51_1;
  reg [27:0] product_2_53_1;
  reg [27:0] product_2_55_1;
  reg [27:0] product_2_57_1;
  reg [27:0] product_2_59_1;
  reg [27:0] product_2_5_1;
  reg [27:0] product_2_61_1;
  reg [27:0] product_2_63_1;
  reg [27:0] product_2_7_1;
  reg [27:0] product_2_9_1;
  reg [27:0] product_3_11_1;
  reg [27:0] product_3_13_1;
  reg [27:0] product_3_15_1;
  reg [27:0] product_3_17_1;
  reg [27:0] product_3_19_1;
  reg [27:0] product_3_1_1;
  reg [27:0] product_3_21_1;
  reg [27:0] product_3_23_1;
  reg [27:0] product_3_25_1;
  reg [27:0] product_3_27_1;
  reg [27:0] product_3_29_1;
  reg [27:0] product_3_31_1;
  reg [27:0] product_3_33_1;
  reg [27:0] product_3_35_1;
  reg [27:0] product_3_37_1;
  reg [27:0] product_3_39_1;
  reg [27:0] product_3_3_1;
  reg [27:0] product_3_41_1;
  reg [27:0] product_3_43_1;
  reg [27:0] product_3_45_1;
  reg [27:0] product_3_47_1;
  reg [27:0] product_3_49_1;
  reg [27:0] product_3_51_1;
  reg [27:0] product_3_53_1;
  reg [27:0] product_3_55_1;
  reg [27:0] product_3_57_1;
  reg [27:0] product_3_59_1;
  reg [27:0] product_3_5_1;
  reg [27:0] product_3_61_1;
  reg [27:0] product_3_63_1;
  reg [27:0] product_3_7_1;
  reg [27:0] product_3_9_1;
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
  reg [15:0] result_2;
  reg [15:0] result_3;
  reg [31:0] right_1407 ;
  reg [31:0] right_1409 ;
  reg [31:0] right_1411 ;
  reg [31:0] right_1413 ;
  reg [31:0] right_1415 ;
  reg [31:0] right_1417 ;
  reg [31:0] right_1419 ;
  reg [31:0] right_1421 ;
  reg [31:0] right_1423 ;
  reg [31:0] right_1425 ;
  reg [31:0] right_1427 ;
  reg [31:0] right_1429 ;
  reg [31:0] right_1431 ;
  reg [31:0] right_1433 ;
  reg [31:0] right_1435 ;
  reg [31:0] right_1437 ;
  reg [31:0] right_1439 ;
  reg [31:0] right_1441 ;
  reg [31:0] right_1443 ;
  reg [31:0] right_1445 ;
  reg [31:0] right_1447 ;
  reg [31:0] right_1449 ;
  reg [31:0] right_1451 ;
  reg [31:0] right_1453 ;
  reg [31:0] right_1455 ;
  reg [31:0] right_1457 ;
  reg [31:0] right_1459 ;
  reg [31:0] right_1461 ;
  reg [31:0] right_1463 ;
  reg [31:0] right_1465 ;
  reg [31:0] right_1467 ;
  wire [31:0] right_1472 ;
  reg [31:0] right_1794 ;
  reg [31:0] right_1796 ;
  reg [31:0] right_1798 ;
  reg [31:0] right_1800 ;
  reg [31:0] right_1802 ;
  reg [31:0] right_1804 ;
  reg [31:0] right_1806 ;
  reg [31:0] right_1808 ;
  reg [31:0] right_1810 ;
  reg [31:0] right_1812 ;
  reg [31:0] right_1814 ;
  reg [31:0] right_1816 ;
  reg [31:0] right_1818 ;
  reg [31:0] right_1820 ;
  reg [31:0] right_1822 ;
  reg [31:0] right_1824 ;
  reg [31:0] right_1826 ;
  reg [31:0] right_1828 ;
  reg [31:0] right_1830 ;
  reg [31:0] right_1832 ;
  reg [31:0] right_1834 ;
  reg [31:0] right_1836 ;
  reg [31:0] right_1838 ;
  reg [31:0] right_1840 ;
  reg [31:0] right_1842 ;
  reg [31:0] right_1844 ;
  reg [31:0] right_1846 ;
  reg [31:0] right_1848 ;
  reg [31:0] right_1850 ;
  reg [31:0] right_1852 ;
  reg [31:0] right_1854 ;
  wire [31:0] right_1859 ;
  reg [31:0] right_2181 ;
  reg [31:0] right_2183 ;
  reg [31:0] right_2185 ;
  reg [31:0] right_2187 ;
  reg [31:0] right_2189 ;
  reg [31:0] right_2191 ;
  reg [31:0] right_2193 ;
  reg [31:0] right_2195 ;
  reg [31:0] right_2197 ;
  reg [31:0] right_2199 ;
  reg [31:0] right_2201 ;
  reg [31:0] right_2203 ;
  reg [31:0] right_2205 ;
  reg [31:0] right_2207 ;
  reg [31:0] right_2209 ;
  reg [31:0] right_2211 ;
  reg [31:0] right_2213 ;
  reg [31:0] right_2215 ;
  reg [31:0] right_2217 ;
  reg [31:0] right_2219 ;
  reg [31:0] right_2221 ;
  reg [31:0] right_2223 ;
  reg [31:0] right_2225 ;
  reg [31:0] right_2227 ;
  reg [31:0] right_2229 ;
  reg [31:0] right_2231 ;
  reg [31:0] right_2233 ;
  reg [31:0] right_2235 ;
  reg [31:0] right_2237 ;
  reg [31:0] right_2239 ;
  reg [31:0] right_2241 ;
  wire [31:0] right_2246 ;
  reg [31:0] right_2568 ;
  reg [31:0] right_2570 ;
  reg [31:0] right_2572 ;
  reg [31:0] right_2574 ;
  reg [31:0] right_2576 ;
  reg [31:0] right_2578 ;
  reg [31:0] right_2580 ;
  reg [31:0] right_2582 ;
  reg [31:0] right_2584 ;
  reg [31:0] right_2586 ;
  reg [31:0] right_2588 ;
  reg [31:0] right_2590 ;
  reg [31:0] right_2592 ;
  reg [31:0] right_2594 ;
  reg [31:0] right_2596 ;
  reg [31:0] right_2598 ;
  reg [31:0] right_2600 ;
  reg [31:0] right_2602 ;
  reg [31:0] right_2604 ;
  reg [31:0] right_2606 ;
  reg [31:0] right_2608 ;
  reg [31:0] right_2610 ;
  reg [31:0] right_2612 ;
  reg [31:0] right_2614 ;
  reg [31:0] right_2616 ;
  reg [31:0] right_2618 ;
  reg [31:0] right_2620 ;
  reg [31:0] right_2622 ;
  reg [31:0] right_2624 ;
  reg [31:0] right_2626 ;
  reg [31:0] right_2628 ;
  wire [31:0] right_2633 ;
  wire [15:0] rounded_0;
  wire [15:0] rounded_1;
  wire [15:0] rounded_2;
  wire [15:0] rounded_3;
  wire [31:0] sum;
  wire [31:0] sum_1000 ;
  wire [31:0] sum_1002 ;
  wire [31:0] sum_1004 ;
  wire [31:0] sum_1006 ;
  wire [31:0] sum_1008 ;
  wire [31:0] sum_1010 ;
  wire [31:0] sum_1012 ;
  wire [31:0] sum_1014 ;
  wire [31:0] sum_1016 ;
  wire [31:0] sum_1018 ;
  wire [31:0] sum_1020 ;
  wire [31:0] sum_1022 ;
  wire [31:0] sum_1024 ;
  wire [31:0] sum_1026 ;
  wire [31:0] sum_1028 ;
  wire [31:0] sum_1030 ;
  wire [31:0] sum_1032 ;
  wire [31:0] sum_1034 ;
  wire [31:0] sum_1036 ;
  wire [31:0] sum_1038 ;
  wire [31:0] sum_1040 ;
  wire [31:0] sum_1042 ;
  wire [31:0] sum_1044 ;
  wire [31:0] sum_1046 ;
  wire [31:0] sum_1048 ;
  wire [31:0] sum_1050 ;
  wire [31:0] sum_1052 ;
  wire [31:0] sum_1054 ;
  wire [31:0] sum_1056 ;
  wire [31:0] sum_1058 ;
  wire [31:0] sum_1060 ;
  wire [31:0] sum_1062 ;
  wire [31:0] sum_1064 ;
  wire [31:0] sum_1066 ;
  wire [31:0] sum_1068 ;
  wire [31:0] sum_1070 ;
  wire [31:0] sum_1072 ;
  wire [31:0] sum_1074 ;
  wire [31:0] sum_1076 ;
  wire [31:0] sum_1078 ;
  wire [31:0] sum_1080 ;
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
  wire [31:0] sum_694 ;
  wire [31:0] sum_696 ;
  wire [31:0] sum_698 ;
  wire [31:0] sum_700 ;
  wire [31:0] sum_702 ;
  wire [31:0] sum_704 ;
  wire [31:0] sum_706 ;
  wire [31:0] sum_708 ;
  wire [31:0] sum_710 ;
  wire [31:0] sum_712 ;
  wire [31:0] sum_714 ;
  wire [31:0] sum_716 ;
  wire [31:0] sum_718 ;
  wire [31:0] sum_720 ;
  wire [31:0] sum_722 ;
  wire [31:0] sum_724 ;
  wire [31:0] sum_726 ;
  wire [31:0] sum_728 ;
  wire [31:0] sum_730 ;
  wire [31:0] sum_732 ;
  wire [31:0] sum_734 ;
  wire [31:0] sum_736 ;
  wire [31:0] sum_738 ;
  wire [31:0] sum_740 ;
  wire [31:0] sum_742 ;
  wire [31:0] sum_744 ;
  wire [31:0] sum_746 ;
  wire [31:0] sum_748 ;
  wire [31:0] sum_750 ;
  wire [31:0] sum_752 ;
  wire [31:0] sum_754 ;
  wire [31:0] sum_756 ;
  wire [31:0] sum_758 ;
  wire [31:0] sum_760 ;
  wire [31:0] sum_762 ;
  wire [31:0] sum_764 ;
  wire [31:0] sum_766 ;
  wire [31:0] sum_768 ;
  wire [31:0] sum_770 ;
  wire [31:0] sum_772 ;
  wire [31:0] sum_774 ;
  wire [31:0] sum_776 ;
  wire [31:0] sum_778 ;
  wire [31:0] sum_780 ;
  wire [31:0] sum_782 ;
  wire [31:0] sum_784 ;
  wire [31:0] sum_786 ;
  wire [31:0] sum_788 ;
  wire [31:0] sum_790 ;
  wire [31:0] sum_792 ;
  wire [31:0] sum_794 ;
  wire [31:0] sum_796 ;
  wire [31:0] sum_798 ;
  wire [31:0] sum_800 ;
  wire [31:0] sum_802 ;
  wire [31:0] sum_804 ;
  wire [31:0] sum_806 ;
  wire [31:0] sum_808 ;
  wire [31:0] sum_810 ;
  wire [31:0] sum_812 ;
  wire [31:0] sum_814 ;
  wire [31:0] sum_816 ;
  wire [31:0] sum_818 ;
  wire [31:0] sum_820 ;
  wire [31:0] sum_954 ;
  wire [31:0] sum_956 ;
  wire [31:0] sum_958 ;
  wire [31:0] sum_960 ;
  wire [31:0] sum_962 ;
  wire [31:0] sum_964 ;
  wire [31:0] sum_966 ;
  wire [31:0] sum_968 ;
  wire [31:0] sum_970 ;
  wire [31:0] sum_972 ;
  wire [31:0] sum_974 ;
  wire [31:0] sum_976 ;
  wire [31:0] sum_978 ;
  wire [31:0] sum_980 ;
  wire [31:0] sum_982 ;
  wire [31:0] sum_984 ;
  wire [31:0] sum_986 ;
  wire [31:0] sum_988 ;
  wire [31:0] sum_990 ;
  wire [31:0] sum_992 ;
  wire [31:0] sum_994 ;
  wire [31:0] sum_996 ;
  wire [31:0] sum_998 ;
  reg [31:0] sum_0_5_0_1;
  reg [31:0] sum_1_5_0_1;
  reg [31:0] sum_2_5_0_1;
  reg [31:0] sum_3_5_0_1;
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
  reg [31:0] total_2;
  reg [31:0] total_3;
  reg unset;
  wire [15:0] value;
  wire [15:0] value_1092 ;
  wire [15:0] value_1096 ;
  wire [15:0] value_1100 ;
  wire [15:0] value_1104 ;
  wire [15:0] value_1108 ;
  wire [15:0] value_1112 ;
  wire [15:0] value_1116 ;
  wire [15:0] value_1120 ;
  wire [15:0] value_1124 ;
  wire [15:0] value_1128 ;
  wire [15:0] value_1132 ;
  wire [15:0] value_1136 ;
  wire [15:0] value_1140 ;
  wire [15:0] value_1144 ;
  wire [15:0] value_1148 ;
  wire [15:0] value_1152 ;
  wire [15:0] value_1156 ;
  wire [15:0] value_1160 ;
  wire [15:0] value_1164 ;
  wire [15:0] value_1168 ;
  wire [15:0] value_1172 ;
  wire [15:0] value_1176 ;
  wire [15:0] value_1180 ;
  wire [15:0] value_1184 ;
  wire [15:0] value_1188 ;
  wire [15:0] value_1192 ;
  wire [15:0] value_1196 ;
  wire [15:0] value_1200 ;
  wire [15:0] value_1204 ;
  wire [15:0] value_1208 ;
  wire [15:0] value_1212 ;
  wire [15:0] value_1216 ;
  wire [15:0] value_1220 ;
  wire [15:0] value_1224 ;
  wire [15:0] value_1228 ;
  wire [15:0] value_1232 ;
  wire [15:0] value_1236 ;
  wire [15:0] value_1240 ;
  wire [15:0] value_1244 ;
  wire [15:0] value_1248 ;
  wire [15:0] value_1252 ;
  wire [15:0] value_1256 ;
  wire [15:0] value_1260 ;
  wire [15:0] value_1264 ;
  wire [15:0] value_1268 ;
  wire [15:0] value_1272 ;
  wire [15:0] value_1276 ;
  wire [15:0] value_1280 ;
  wire [15:0] value_1284 ;
  wire [15:0] value_1288 ;
  wire [15:0] value_1292 ;
  wire [15:0] value_1296 ;
  wire [15:0] value_1300 ;
  wire [15:0] value_1304 ;
  wire [15:0] value_1308 ;
  wire [15:0] value_1312 ;
  wire [15:0] value_1316 ;
  wire [15:0] value_1320 ;
  wire [15:0] value_1324 ;
  wire [15:0] value_1328 ;
  wire [15:0] value_1332 ;
  wire [15:0] value_1336 ;
  wire [15:0] value_1340 ;
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
    unset <= _017_;
  always @(posedge clk)
    left <= product;
  always @(posedge clk)
    product_0_1_1 <= product_48 ;
  always @(posedge clk)
    left_1344  <= product_50 ;
  always @(posedge clk)
    product_0_3_1 <= product_52 ;
  always @(posedge clk)
    left_1346  <= product_54 ;
  always @(posedge clk)
    product_0_5_1 <= product_56 ;
  always @(posedge clk)
    left_1348  <= product_58 ;
  always @(posedge clk)
    product_0_7_1 <= product_60 ;
  always @(posedge clk)
    left_1350  <= product_62 ;
  always @(posedge clk)
    product_0_9_1 <= product_64 ;
  always @(posedge clk)
    left_1352  <= product_66 ;
  always @(posedge clk)
    product_0_11_1 <= product_68 ;
  always @(posedge clk)
    left_1354  <= product_70 ;
  always @(posedge clk)
    product_0_13_1 <= product_72 ;
  always @(posedge clk)
    left_1356  <= product_74 ;
  always @(posedge clk)
    product_0_15_1 <= product_76 ;
  always @(posedge clk)
    left_1358  <= product_78 ;
  always @(posedge clk)
    product_0_17_1 <= product_80 ;
  always @(posedge clk)
    left_1360  <= product_82 ;
  always @(posedge clk)
    product_0_19_1 <= product_84 ;
  always @(posedge clk)
    left_1362  <= product_86 ;
  always @(posedge clk)
    product_0_21_1 <= product_88 ;
  always @(posedge clk)
    left_1364  <= product_90 ;
  always @(posedge clk)
    product_0_23_1 <= product_92 ;
  always @(posedge clk)
    left_1366  <= product_94 ;
  always @(posedge clk)
    product_0_25_1 <= product_96 ;
  always @(posedge clk)
    left_1368  <= product_98 ;
  always @(posedge clk)
    product_0_27_1 <= product_100 ;
  always @(posedge clk)
    left_1370  <= product_102 ;
  always @(posedge clk)
    product_0_29_1 <= product_104 ;
  always @(posedge clk)
    left_1372  <= product_106 ;
  always @(posedge clk)
    product_0_31_1 <= product_108 ;
  always @(posedge clk)
    left_1374  <= product_110 ;
  always @(posedge clk)
    product_0_33_1 <= product_112 ;
  always @(posedge clk)
    left_1376  <= product_114 ;
  always @(posedge clk)
    product_0_35_1 <= product_116 ;
  always @(posedge clk)
    left_1378  <= product_118 ;
  always @(posedge clk)
    product_0_37_1 <= product_120 ;
  always @(posedge clk)
    left_1380  <= product_122 ;
  always @(posedge clk)
    product_0_39_1 <= product_124 ;
  always @(posedge clk)
    left_1382  <= product_126 ;
  always @(posedge clk)
    product_0_41_1 <= product_128 ;
  always @(posedge clk)
    left_1384  <= product_130 ;
  always @(posedge clk)
    product_0_43_1 <= product_132 ;
  always @(posedge clk)
    left_1386  <= product_134 ;
  always @(posedge clk)
    product_0_45_1 <= product_136 ;
  always @(posedge clk)
    left_1388  <= product_138 ;
  always @(posedge clk)
    product_0_47_1 <= product_140 ;
  always @(posedge clk)
    left_1390  <= product_142 ;
  always @(posedge clk)
    product_0_49_1 <= product_144 ;
  always @(posedge clk)
    left_1392  <= product_146 ;
  always @(posedge clk)
    product_0_51_1 <= product_148 ;
  always @(posedge clk)
    left_1394  <= product_150 ;
  always @(posedge clk)
    product_0_53_1 <= product_152 ;
  always @(posedge clk)
    left_1396  <= product_154 ;
  always @(posedge clk)
    product_0_55_1 <= product_156 ;
  always @(posedge clk)
    left_1398  <= product_158 ;
  always @(posedge clk)
    product_0_57_1 <= product_160 ;
  always @(posedge clk)
    left_1400  <= product_162 ;
  always @(posedge clk)
    product_0_59_1 <= product_164 ;
  always @(posedge clk)
    left_1402  <= product_166 ;
  always @(posedge clk)
    product_0_61_1 <= product_168 ;
  always @(posedge clk)
    left_1404  <= product_170 ;
  always @(posedge clk)
    product_0_63_1 <= product_172 ;
  always @(posedge clk)
    left_1406  <= sum;
  always @(posedge clk)
    right_1407  <= sum_176 ;
  always @(posedge clk)
    left_1408  <= sum_178 ;
  always @(posedge clk)
    right_1409  <= sum_180 ;
  always @(posedge clk)
    left_1410  <= sum_182 ;
  always @(posedge clk)
    right_1411  <= sum_184 ;
  always @(posedge clk)
    left_1412  <= sum_186 ;
  always @(posedge clk)
    right_1413  <= sum_188 ;
  always @(posedge clk)
    left_1414  <= sum_190 ;
  always @(posedge clk)
    right_1415  <= sum_192 ;
  always @(posedge clk)
    left_1416  <= sum_194 ;
  always @(posedge clk)
    right_1417  <= sum_196 ;
  always @(posedge clk)
    left_1418  <= sum_198 ;
  always @(posedge clk)
    right_1419  <= sum_200 ;
  always @(posedge clk)
    left_1420  <= sum_202 ;
  always @(posedge clk)
    right_1421  <= sum_204 ;
  always @(posedge clk)
    left_1422  <= sum_206 ;
  always @(posedge clk)
    right_1423  <= sum_208 ;
  always @(posedge clk)
    left_1424  <= sum_210 ;
  always @(posedge clk)
    right_1425  <= sum_212 ;
  always @(posedge clk)
    left_1426  <= sum_214 ;
  always @(posedge clk)
    right_1427  <= sum_216 ;
  always @(posedge clk)
    left_1428  <= sum_218 ;
  always @(posedge clk)
    right_1429  <= sum_220 ;
  always @(posedge clk)
    left_1430  <= sum_222 ;
  always @(posedge clk)
    right_1431  <= sum_224 ;
  always @(posedge clk)
    left_1432  <= sum_226 ;
  always @(posedge clk)
    right_1433  <= sum_228 ;
  always @(posedge clk)
    left_1434  <= sum_230 ;
  always @(posedge clk)
    right_1435  <= sum_232 ;
  always @(posedge clk)
    left_1436  <= sum_234 ;
  always @(posedge clk)
    right_1437  <= sum_236 ;
  always @(posedge clk)
    left_1438  <= sum_238 ;
  always @(posedge clk)
    right_1439  <= sum_240 ;
  always @(posedge clk)
    left_1440  <= sum_242 ;
  always @(posedge clk)
    right_1441  <= sum_244 ;
  always @(posedge clk)
    left_1442  <= sum_246 ;
  always @(posedge clk)
    right_1443  <= sum_248 ;
  always @(posedge clk)
    left_1444  <= sum_250 ;
  always @(posedge clk)
    right_1445  <= sum_252 ;
  always @(posedge clk)
    left_1446  <= sum_254 ;
  always @(posedge clk)
    right_1447  <= sum_256 ;
  always @(posedge clk)
    left_1448  <= sum_258 ;
  always @(posedge clk)
    right_1449  <= sum_260 ;
  always @(posedge clk)
    left_1450  <= sum_262 ;
  always @(posedge clk)
    right_1451  <= sum_264 ;
  always @(posedge clk)
    left_1452  <= sum_266 ;
  always @(posedge clk)
    right_1453  <= sum_268 ;
  always @(posedge clk)
    left_1454  <= sum_270 ;
  always @(posedge clk)
    right_1455  <= sum_272 ;
  always @(posedge clk)
    left_1456  <= sum_274 ;
  always @(posedge clk)
    right_1457  <= sum_276 ;
  always @(posedge clk)
    left_1458  <= sum_278 ;
  always @(posedge clk)
    right_1459  <= sum_280 ;
  always @(posedge clk)
    left_1460  <= sum_282 ;
  always @(posedge clk)
    right_1461  <= sum_284 ;
  always @(posedge clk)
    left_1462  <= sum_286 ;
  always @(posedge clk)
    right_1463  <= sum_288 ;
  always @(posedge clk)
    left_1464  <= sum_290 ;
  always @(posedge clk)
    right_1465  <= sum_292 ;
  always @(posedge clk)
    left_1466  <= sum_294 ;
  always @(posedge clk)
    right_1467  <= sum_296 ;
  always @(posedge clk)
    sum_0_5_0_1 <= sum_298 ;
  always @(posedge clk)
    left_1729  <= product_306 ;
  always @(posedge clk)
    product_1_1_1 <= product_308 ;
  always @(posedge clk)
    left_1731  <= product_310 ;
  always @(posedge clk)
    product_1_3_1 <= product_312 ;
  always @(posedge clk)
    left_1733  <= product_314 ;
  always @(posedge clk)
    product_1_5_1 <= product_316 ;
  always @(posedge clk)
    left_1735  <= product_318 ;
  always @(posedge clk)
    product_1_7_1 <= product_320 ;
  always @(posedge clk)
    left_1737  <= product_322 ;
  always @(posedge clk)
    product_1_9_1 <= product_324 ;
  always @(posedge clk)
    left_1739  <= product_326 ;
  always @(posedge clk)
    product_1_11_1 <= product_328 ;
  always @(posedge clk)
    left_1741  <= product_330 ;
  always @(posedge clk)
    product_1_13_1 <= product_332 ;
  always @(posedge clk)
    left_1743  <= product_334 ;
  always @(posedge clk)
    product_1_15_1 <= product_336 ;
  always @(posedge clk)
    left_1745  <= product_338 ;
  always @(posedge clk)
    product_1_17_1 <= product_340 ;
  always @(posedge clk)
    left_1747  <= product_342 ;
  always @(posedge clk)
    product_1_19_1 <= product_344 ;
  always @(posedge clk)
    left_1749  <= product_346 ;
  always @(posedge clk)
    product_1_21_1 <= product_348 ;
  always @(posedge clk)
    left_1751  <= product_350 ;
  always @(posedge clk)
    product_1_23_1 <= product_352 ;
  always @(posedge clk)
    left_1753  <= product_354 ;
  always @(posedge clk)
    product_1_25_1 <= product_356 ;
  always @(posedge clk)
    left_1755  <= product_358 ;
  always @(posedge clk)
    product_1_27_1 <= product_360 ;
  always @(posedge clk)
    left_1757  <= product_362 ;
  always @(posedge clk)
    product_1_29_1 <= product_364 ;
  always @(posedge clk)
    left_1759  <= product_366 ;
  always @(posedge clk)
    product_1_31_1 <= product_368 ;
  always @(posedge clk)
    left_1761  <= product_370 ;
  always @(posedge clk)
    product_1_33_1 <= product_372 ;
  always @(posedge clk)
    left_1763  <= product_374 ;
  always @(posedge clk)
    product_1_35_1 <= product_376 ;
  always @(posedge clk)
    left_1765  <= product_378 ;
  always @(posedge clk)
    product_1_37_1 <= product_380 ;
  always @(posedge clk)
    left_1767  <= product_382 ;
  always @(posedge clk)
    product_1_39_1 <= product_384 ;
  always @(posedge clk)
    left_1769  <= product_386 ;
  always @(posedge clk)
    product_1_41_1 <= product_388 ;
  always @(posedge clk)
    left_1771  <= product_390 ;
  always @(posedge clk)
    product_1_43_1 <= product_392 ;
  always @(posedge clk)
    left_1773  <= product_394 ;
  always @(posedge clk)
    product_1_45_1 <= product_396 ;
  always @(posedge clk)
    left_1775  <= product_398 ;
  always @(posedge clk)
    product_1_47_1 <= product_400 ;
  always @(posedge clk)
    left_1777  <= product_402 ;
  always @(posedge clk)
    product_1_49_1 <= product_404 ;
  always @(posedge clk)
    left_1779  <= product_406 ;
  always @(posedge clk)
    product_1_51_1 <= product_408 ;
  always @(posedge clk)
    left_1781  <= product_410 ;
  always @(posedge clk)
    product_1_53_1 <= product_412 ;
  always @(posedge clk)
    left_1783  <= product_414 ;
  always @(posedge clk)
    product_1_55_1 <= product_416 ;
  always @(posedge clk)
    left_1785  <= product_418 ;
  always @(posedge clk)
    product_1_57_1 <= product_420 ;
  always @(posedge clk)
    left_1787  <= product_422 ;
  always @(posedge clk)
    product_1_59_1 <= product_424 ;
  always @(posedge clk)
    left_1789  <= product_426 ;
  always @(posedge clk)
    product_1_61_1 <= product_428 ;
  always @(posedge clk)
    left_1791  <= product_430 ;
  always @(posedge clk)
    product_1_63_1 <= product_432 ;
  always @(posedge clk)
    left_1793  <= sum_434 ;
  always @(posedge clk)
    right_1794  <= sum_436 ;
  always @(posedge clk)
    left_1795  <= sum_438 ;
  always @(posedge clk)
    right_1796  <= sum_440 ;
  always @(posedge clk)
    left_1797  <= sum_442 ;
  always @(posedge clk)
    right_1798  <= sum_444 ;
  always @(posedge clk)
    left_1799  <= sum_446 ;
  always @(posedge clk)
    right_1800  <= sum_448 ;
  always @(posedge clk)
    left_1801  <= sum_450 ;
  always @(posedge clk)
    right_1802  <= sum_452 ;
  always @(posedge clk)
    left_1803  <= sum_454 ;
  always @(posedge clk)
    right_1804  <= sum_456 ;
  always @(posedge clk)
    left_1805  <= sum_458 ;
  always @(posedge clk)
    right_1806  <= sum_460 ;
  always @(posedge clk)
    left_1807  <= sum_462 ;
  always @(posedge clk)
    right_1808  <= sum_464 ;
  always @(posedge clk)
    left_1809  <= sum_466 ;
  always @(posedge clk)
    right_1810  <= sum_468 ;
  always @(posedge clk)
    left_1811  <= sum_470 ;
  always @(posedge clk)
    right_1812  <= sum_472 ;
  always @(posedge clk)
    left_1813  <= sum_474 ;
  always @(posedge clk)
    right_1814  <= sum_476 ;
  always @(posedge clk)
    left_1815  <= sum_478 ;
  always @(posedge clk)
    right_1816  <= sum_480 ;
  always @(posedge clk)
    left_1817  <= sum_482 ;
  always @(posedge clk)
    right_1818  <= sum_484 ;
  always @(posedge clk)
    left_1819  <= sum_486 ;
  always @(posedge clk)
    right_1820  <= sum_488 ;
  always @(posedge clk)
    left_1821  <= sum_490 ;
  always @(posedge clk)
    right_1822  <= sum_492 ;
  always @(posedge clk)
    left_1823  <= sum_494 ;
  always @(posedge clk)
    right_1824  <= sum_496 ;
  always @(posedge clk)
    left_1825  <= sum_498 ;
  always @(posedge clk)
    right_1826  <= sum_500 ;
  always @(posedge clk)
    left_1827  <= sum_502 ;
  always @(posedge clk)
    right_1828  <= sum_504 ;
  always @(posedge clk)
    left_1829  <= sum_506 ;
  always @(posedge clk)
    right_1830  <= sum_508 ;
  always @(posedge clk)
    left_1831  <= sum_510 ;
  always @(posedge clk)
    right_1832  <= sum_512 ;
  always @(posedge clk)
    left_1833  <= sum_514 ;
  always @(posedge clk)
    right_1834  <= sum_516 ;
  always @(posedge clk)
    left_1835  <= sum_518 ;
  always @(posedge clk)
    right_1836  <= sum_520 ;
  always @(posedge clk)
    left_1837  <= sum_522 ;
  always @(posedge clk)
    right_1838  <= sum_524 ;
  always @(posedge clk)
    left_1839  <= sum_526 ;
  always @(posedge clk)
    right_1840  <= sum_528 ;
  always @(posedge clk)
    left_1841  <= sum_530 ;
  always @(posedge clk)
    right_1842  <= sum_532 ;
  always @(posedge clk)
    left_1843  <= sum_534 ;
  always @(posedge clk)
    right_1844  <= sum_536 ;
  always @(posedge clk)
    left_1845  <= sum_538 ;
  always @(posedge clk)
    right_1846  <= sum_540 ;
  always @(posedge clk)
    left_1847  <= sum_542 ;
  always @(posedge clk)
    right_1848  <= sum_544 ;
  always @(posedge clk)
    left_1849  <= sum_546 ;
  always @(posedge clk)
    right_1850  <= sum_548 ;
  always @(posedge clk)
    left_1851  <= sum_550 ;
  always @(posedge clk)
    right_1852  <= sum_552 ;
  always @(posedge clk)
    left_1853  <= sum_554 ;
  always @(posedge clk)
    right_1854  <= sum_556 ;
  always @(posedge clk)
    sum_1_5_0_1 <= sum_558 ;
  always @(posedge clk)
    left_2116  <= product_566 ;
  always @(posedge clk)
    product_2_1_1 <= product_568 ;
  always @(posedge clk)
    left_2118  <= product_570 ;
  always @(posedge clk)
    product_2_3_1 <= product_572 ;
  always @(posedge clk)
    left_2120  <= product_574 ;
  always @(posedge clk)
    product_2_5_1 <= product_576 ;
  always @(posedge clk)
    left_2122  <= product_578 ;
  always @(posedge clk)
    product_2_7_1 <= product_580 ;
  always @(posedge clk)
    left_2124  <= product_582 ;
  always @(posedge clk)
    product_2_9_1 <= product_584 ;
  always @(posedge clk)
    left_2126  <= product_586 ;
  always @(posedge clk)
    product_2_11_1 <= product_588 ;
  always @(posedge clk)
    left_2128  <= product_590 ;
  always @(posedge clk)
    product_2_13_1 <= product_592 ;
  always @(posedge clk)
    left_2130  <= product_594 ;
  always @(posedge clk)
    product_2_15_1 <= product_596 ;
  always @(posedge clk)
    left_2132  <= product_598 ;
  always @(posedge clk)
    product_2_17_1 <= product_600 ;
  always @(posedge clk)
    left_2134  <= product_602 ;
  always @(posedge clk)
    product_2_19_1 <= product_604 ;
  always @(posedge clk)
    left_2136  <= product_606 ;
  always @(posedge clk)
    product_2_21_1 <= product_608 ;
  always @(posedge clk)
    left_2138  <= product_610 ;
  always @(posedge clk)
    product_2_23_1 <= product_612 ;
  always @(posedge clk)
    left_2140  <= product_614 ;
  always @(posedge clk)
    product_2_25_1 <= product_616 ;
  always @(posedge clk)
    left_2142  <= product_618 ;
  always @(posedge clk)
    product_2_27_1 <= product_620 ;
  always @(posedge clk)
    left_2144  <= product_622 ;
  always @(posedge clk)
    product_2_29_1 <= product_624 ;
  always @(posedge clk)
    left_2146  <= product_626 ;
  always @(posedge clk)
    product_2_31_1 <= product_628 ;
  always @(posedge clk)
    left_2148  <= product_630 ;
  always @(posedge clk)
    product_2_33_1 <= product_632 ;
  always @(posedge clk)
    left_2150  <= product_634 ;
  always @(posedge clk)
    product_2_35_1 <= product_636 ;
  always @(posedge clk)
    left_2152  <= product_638 ;
  always @(posedge clk)
    product_2_37_1 <= product_640 ;
  always @(posedge clk)
    left_2154  <= product_642 ;
  always @(posedge clk)
    product_2_39_1 <= product_644 ;
  always @(posedge clk)
    left_2156  <= product_646 ;
  always @(posedge clk)
    product_2_41_1 <= product_648 ;
  always @(posedge clk)
    left_2158  <= product_650 ;
  always @(posedge clk)
    product_2_43_1 <= product_652 ;
  always @(posedge clk)
    left_2160  <= product_654 ;
  always @(posedge clk)
    product_2_45_1 <= product_656 ;
  always @(posedge clk)
    left_2162  <= product_658 ;
  always @(posedge clk)
    product_2_47_1 <= product_660 ;
  always @(posedge clk)
    left_2164  <= product_662 ;
  always @(posedge clk)
    product_2_49_1 <= product_664 ;
  always @(posedge clk)
    left_2166  <= product_666 ;
  always @(posedge clk)
    product_2_51_1 <= product_668 ;
  always @(posedge clk)
    left_2168  <= product_670 ;
  always @(posedge clk)
    product_2_53_1 <= product_672 ;
  always @(posedge clk)
    left_2170  <= product_674 ;
  always @(posedge clk)
    product_2_55_1 <= product_676 ;
  always @(posedge clk)
    left_2172  <= product_678 ;
  always @(posedge clk)
    product_2_57_1 <= product_680 ;
  always @(posedge clk)
    left_2174  <= product_682 ;
  always @(posedge clk)
    product_2_59_1 <= product_684 ;
  always @(posedge clk)
    left_2176  <= product_686 ;
  always @(posedge clk)
    product_2_61_1 <= product_688 ;
  always @(posedge clk)
    left_2178  <= product_690 ;
  always @(posedge clk)
    product_2_63_1 <= product_692 ;
  always @(posedge clk)
    left_2180  <= sum_694 ;
  always @(posedge clk)
    right_2181  <= sum_696 ;
  always @(posedge clk)
    left_2182  <= sum_698 ;
  always @(posedge clk)
    right_2183  <= sum_700 ;
  always @(posedge clk)
    left_2184  <= sum_702 ;
  always @(posedge clk)
    right_2185  <= sum_704 ;
  always @(posedge clk)
    left_2186  <= sum_706 ;
  always @(posedge clk)
    right_2187  <= sum_708 ;
  always @(posedge clk)
    left_2188  <= sum_710 ;
  always @(posedge clk)
    right_2189  <= sum_712 ;
  always @(posedge clk)
    left_2190  <= sum_714 ;
  always @(posedge clk)
    right_2191  <= sum_716 ;
  always @(posedge clk)
    left_2192  <= sum_718 ;
  always @(posedge clk)
    right_2193  <= sum_720 ;
  always @(posedge clk)
    left_2194  <= sum_722 ;
  always @(posedge clk)
    right_2195  <= sum_724 ;
  always @(posedge clk)
    left_2196  <= sum_726 ;
  always @(posedge clk)
    right_2197  <= sum_728 ;
  always @(posedge clk)
    left_2198  <= sum_730 ;
  always @(posedge clk)
    right_2199  <= sum_732 ;
  always @(posedge clk)
    left_2200  <= sum_734 ;
  always @(posedge clk)
    right_2201  <= sum_736 ;
  always @(posedge clk)
    left_2202  <= sum_738 ;
  always @(posedge clk)
    right_2203  <= sum_740 ;
  always @(posedge clk)
    left_2204  <= sum_742 ;
  always @(posedge clk)
    right_2205  <= sum_744 ;
  always @(posedge clk)
    left_2206  <= sum_746 ;
  always @(posedge clk)
    right_2207  <= sum_748 ;
  always @(posedge clk)
    left_2208  <= sum_750 ;
  always @(posedge clk)
    right_2209  <= sum_752 ;
  always @(posedge clk)
    left_2210  <= sum_754 ;
  always @(posedge clk)
    right_2211  <= sum_756 ;
  always @(posedge clk)
    left_2212  <= sum_758 ;
  always @(posedge clk)
    right_2213  <= sum_760 ;
  always @(posedge clk)
    left_2214  <= sum_762 ;
  always @(posedge clk)
    right_2215  <= sum_764 ;
  always @(posedge clk)
    left_2216  <= sum_766 ;
  always @(posedge clk)
    right_2217  <= sum_768 ;
  always @(posedge clk)
    left_2218  <= sum_770 ;
  always @(posedge clk)
    right_2219  <= sum_772 ;
  always @(posedge clk)
    left_2220  <= sum_774 ;
  always @(posedge clk)
    right_2221  <= sum_776 ;
  always @(posedge clk)
    left_2222  <= sum_778 ;
  always @(posedge clk)
    right_2223  <= sum_780 ;
  always @(posedge clk)
    left_2224  <= sum_782 ;
  always @(posedge clk)
    right_2225  <= sum_784 ;
  always @(posedge clk)
    left_2226  <= sum_786 ;
  always @(posedge clk)
    right_2227  <= sum_788 ;
  always @(posedge clk)
    left_2228  <= sum_790 ;
  always @(posedge clk)
    right_2229  <= sum_792 ;
  always @(posedge clk)
    left_2230  <= sum_794 ;
  always @(posedge clk)
    right_2231  <= sum_796 ;
  always @(posedge clk)
    left_2232  <= sum_798 ;
  always @(posedge clk)
    right_2233  <= sum_800 ;
  always @(posedge clk)
    left_2234  <= sum_802 ;
  always @(posedge clk)
    right_2235  <= sum_804 ;
  always @(posedge clk)
    left_2236  <= sum_806 ;
  always @(posedge clk)
    right_2237  <= sum_808 ;
  always @(posedge clk)
    left_2238  <= sum_810 ;
  always @(posedge clk)
    right_2239  <= sum_812 ;
  always @(posedge clk)
    left_2240  <= sum_814 ;
  always @(posedge clk)
    right_2241  <= sum_816 ;
  always @(posedge clk)
    sum_2_5_0_1 <= sum_818 ;
  always @(posedge clk)
    left_2503  <= product_826 ;
  always @(posedge clk)
    product_3_1_1 <= product_828 ;
  always @(posedge clk)
    left_2505  <= product_830 ;
  always @(posedge clk)
    product_3_3_1 <= product_832 ;
  always @(posedge clk)
    left_2507  <= product_834 ;
  always @(posedge clk)
    product_3_5_1 <= product_836 ;
  always @(posedge clk)
    left_2509  <= product_838 ;
  always @(posedge clk)
    product_3_7_1 <= product_840 ;
  always @(posedge clk)
    left_2511  <= product_842 ;
  always @(posedge clk)
    product_3_9_1 <= product_844 ;
  always @(posedge clk)
    left_2513  <= product_846 ;
  always @(posedge clk)
    product_3_11_1 <= product_848 ;
  always @(posedge clk)
    left_2515  <= product_850 ;
  always @(posedge clk)
    product_3_13_1 <= product_852 ;
  always @(posedge clk)
    left_2517  <= product_854 ;
  always @(posedge clk)
    product_3_15_1 <= product_856 ;
  always @(posedge clk)
    left_2519  <= product_858 ;
  always @(posedge clk)
    product_3_17_1 <= product_860 ;
  always @(posedge clk)
    left_2521  <= product_862 ;
  always @(posedge clk)
    product_3_19_1 <= product_864 ;
  always @(posedge clk)
    left_2523  <= product_866 ;
  always @(posedge clk)
    product_3_21_1 <= product_868 ;
  always @(posedge clk)
    left_2525  <= product_870 ;
  always @(posedge clk)
    product_3_23_1 <= product_872 ;
  always @(posedge clk)
    left_2527  <= product_874 ;
  always @(posedge clk)
    product_3_25_1 <= product_876 ;
  always @(posedge clk)
    left_2529  <= product_878 ;
  always @(posedge clk)
    product_3_27_1 <= product_880 ;
  always @(posedge clk)
    left_2531  <= product_882 ;
  always @(posedge clk)
    product_3_29_1 <= product_884 ;
  always @(posedge clk)
    left_2533  <= product_886 ;
  always @(posedge clk)
    product_3_31_1 <= product_888 ;
  always @(posedge clk)
    left_2535  <= product_890 ;
  always @(posedge clk)
    product_3_33_1 <= product_892 ;
  always @(posedge clk)
    left_2537  <= product_894 ;
  always @(posedge clk)
    product_3_35_1 <= product_896 ;
  always @(posedge clk)
    left_2539  <= product_898 ;
  always @(posedge clk)
    product_3_37_1 <= product_900 ;
  always @(posedge clk)
    left_2541  <= product_902 ;
  always @(posedge clk)
    product_3_39_1 <= product_904 ;
  always @(posedge clk)
    left_2543  <= product_906 ;
  always @(posedge clk)
    product_3_41_1 <= product_908 ;
  always @(posedge clk)
    left_2545  <= product_910 ;
  always @(posedge clk)
    product_3_43_1 <= product_912 ;
  always @(posedge clk)
    left_2547  <= product_914 ;
  always @(posedge clk)
    product_3_45_1 <= product_916 ;
  always @(posedge clk)
    left_2549  <= product_918 ;
  always @(posedge clk)
    product_3_47_1 <= product_920 ;
  always @(posedge clk)
    left_2551  <= product_922 ;
  always @(posedge clk)
    product_3_49_1 <= product_924 ;
  always @(posedge clk)
    left_2553  <= product_926 ;
  always @(posedge clk)
    product_3_51_1 <= product_928 ;
  always @(posedge clk)
    left_2555  <= product_930 ;
  always @(posedge clk)
    product_3_53_1 <= product_932 ;
  always @(posedge clk)
    left_2557  <= product_934 ;
  always @(posedge clk)
    product_3_55_1 <= product_936 ;
  always @(posedge clk)
    left_2559  <= product_938 ;
  always @(posedge clk)
    product_3_57_1 <= product_940 ;
  always @(posedge clk)
    left_2561  <= product_942 ;
  always @(posedge clk)
    product_3_59_1 <= product_944 ;
  always @(posedge clk)
    left_2563  <= product_946 ;
  always @(posedge clk)
    product_3_61_1 <= product_948 ;
  always @(posedge clk)
    left_2565  <= product_950 ;
  always @(posedge clk)
    product_3_63_1 <= product_952 ;
  always @(posedge clk)
    left_2567  <= sum_954 ;
  always @(posedge clk)
    right_2568  <= sum_956 ;
  always @(posedge clk)
    left_2569  <= sum_958 ;
  always @(posedge clk)
    right_2570  <= sum_960 ;
  always @(posedge clk)
    left_2571  <= sum_962 ;
  always @(posedge clk)
    right_2572  <= sum_964 ;
  always @(posedge clk)
    left_2573  <= sum_966 ;
  always @(posedge clk)
    right_2574  <= sum_968 ;
  always @(posedge clk)
    left_2575  <= sum_970 ;
  always @(posedge clk)
    right_2576  <= sum_972 ;
  always @(posedge clk)
    left_2577  <= sum_974 ;
  always @(posedge clk)
    right_2578  <= sum_976 ;
  always @(posedge clk)
    left_2579  <= sum_978 ;
  always @(posedge clk)
    right_2580  <= sum_980 ;
  always @(posedge clk)
    left_2581  <= sum_982 ;
  always @(posedge clk)
    right_2582  <= sum_984 ;
  always @(posedge clk)
    left_2583  <= sum_986 ;
  always @(posedge clk)
    right_2584  <= sum_988 ;
  always @(posedge clk)
    left_2585  <= sum_990 ;
  always @(posedge clk)
    right_2586  <= sum_992 ;
  always @(posedge clk)
    left_2587  <= sum_994 ;
  always @(posedge clk)
    right_2588  <= sum_996 ;
  always @(posedge clk)
    left_2589  <= sum_998 ;
  always @(posedge clk)
    right_2590  <= sum_1000 ;
  always @(posedge clk)
    left_2591  <= sum_1002 ;
  always @(posedge clk)
    right_2592  <= sum_1004 ;
  always @(posedge clk)
    left_2593  <= sum_1006 ;
  always @(posedge clk)
    right_2594  <= sum_1008 ;
  always @(posedge clk)
    left_2595  <= sum_1010 ;
  always @(posedge clk)
    right_2596  <= sum_1012 ;
  always @(posedge clk)
    left_2597  <= sum_1014 ;
  always @(posedge clk)
    right_2598  <= sum_1016 ;
  always @(posedge clk)
    left_2599  <= sum_1018 ;
  always @(posedge clk)
    right_2600  <= sum_1020 ;
  always @(posedge clk)
    left_2601  <= sum_1022 ;
  always @(posedge clk)
    right_2602  <= sum_1024 ;
  always @(posedge clk)
    left_2603  <= sum_1026 ;
  always @(posedge clk)
    right_2604  <= sum_1028 ;
  always @(posedge clk)
    left_2605  <= sum_1030 ;
  always @(posedge clk)
    right_2606  <= sum_1032 ;
  always @(posedge clk)
    left_2607  <= sum_1034 ;
  always @(posedge clk)
    right_2608  <= sum_1036 ;
  always @(posedge clk)
    left_2609  <= sum_1038 ;
  always @(posedge clk)
    right_2610  <= sum_1040 ;
  always @(posedge clk)
    left_2611  <= sum_1042 ;
  always @(posedge clk)
    right_2612  <= sum_1044 ;
  always @(posedge clk)
    left_2613  <= sum_1046 ;
  always @(posedge clk)
    right_2614  <= sum_1048 ;
  always @(posedge clk)
    left_2615  <= sum_1050 ;
  always @(posedge clk)
    right_2616  <= sum_1052 ;
  always @(posedge clk)
    left_2617  <= sum_1054 ;
  always @(posedge clk)
    right_2618  <= sum_1056 ;
  always @(posedge clk)
    left_2619  <= sum_1058 ;
  always @(posedge clk)
    right_2620  <= sum_1060 ;
  always @(posedge clk)
    left_2621  <= sum_1062 ;
  always @(posedge clk)
    right_2622  <= sum_1064 ;
  always @(posedge clk)
    left_2623  <= sum_1066 ;
  always @(posedge clk)
    right_2624  <= sum_1068 ;
  always @(posedge clk)
    left_2625  <= sum_1070 ;
  always @(posedge clk)
    right_2626  <= sum_1072 ;
  always @(posedge clk)
    left_2627  <= sum_1074 ;
  always @(posedge clk)
    right_2628  <= sum_1076 ;
  always @(posedge clk)
    sum_3_5_0_1 <= sum_1078 ;
  assign _000_ = ~ off_0;
  assign _010_ = rounded_0 & { _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_ };
  assign _012_ = ~ off_1;
  assign _022_ = rounded_1 & { _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_ };
  assign _023_ = ~ off_2;
  assign _024_ = rounded_2 & { _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_ };
  assign _025_ = ~ off_3;
  assign _026_ = rounded_3 & { _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_ };
  assign begins = first_9 | unset;
  assign factor = arrives_1 ? vectors[1039:1024] : vectors[15:0];
  assign factor_1093  = arrives_1 ? vectors[1055:1040] : vectors[31:16];
  assign factor_1097  = arrives_1 ? vectors[1071:1056] : vectors[47:32];
  assign factor_1101  = arrives_1 ? vectors[1087:1072] : vectors[63:48];
  assign factor_1105  = arrives_1 ? vectors[1103:1088] : vectors[79:64];
  assign factor_1109  = arrives_1 ? vectors[1119:1104] : vectors[95:80];
  assign factor_1113  = arrives_1 ? vectors[1135:1120] : vectors[111:96];
  assign factor_1117  = arrives_1 ? vectors[1151:1136] : vectors[127:112];
  assign factor_1121  = arrives_1 ? vectors[1167:1152] : vectors[143:128];
  assign factor_1125  = arrives_1 ? vectors[1183:1168] : vectors[159:144];
  assign factor_1129  = arrives_1 ? vectors[1199:1184] : vectors[175:160];
  assign factor_1133  = arrives_1 ? vectors[1215:1200] : vectors[191:176];
  assign factor_1137  = arrives_1 ? vectors[1231:1216] : vectors[207:192];
  assign factor_1141  = arrives_1 ? vectors[1247:1232] : vectors[223:208];
  assign factor_1145  = arrives_1 ? vectors[1263:1248] : vectors[239:224];
  assign factor_1149  = arrives_1 ? vectors[1279:1264] : vectors[255:240];
  assign factor_1153  = arrives_1 ? vectors[1295:1280] : vectors[271:256];
  assign factor_1157  = arrives_1 ? vectors[1311:1296] : vectors[287:272];
  assign factor_1161  = arrives_1 ? vectors[1327:1312] : vectors[303:288];
  assign factor_1165  = arrives_1 ? vectors[1343:1328] : vectors[319:304];
  assign factor_1169  = arrives_1 ? vectors[1359:1344] : vectors[335:320];
  assign factor_1173  = arrives_1 ? vectors[1375:1360] : vectors[351:336];
  assign factor_1177  = arrives_1 ? vectors[1391:1376] : vectors[367:352];
  assign factor_1181  = arrives_1 ? vectors[1407:1392] : vectors[383:368];
  assign factor_1185  = arrives_1 ? vectors[1423:1408] : vectors[399:384];
  assign factor_1189  = arrives_1 ? vectors[1439:1424] : vectors[415:400];
  assign factor_1193  = arrives_1 ? vectors[1455:1440] : vectors[431:416];
  assign factor_1197  = arrives_1 ? vectors[1471:1456] : vectors[447:432];
  assign factor_1201  = arrives_1 ? vectors[1487:1472] : vectors[463:448];
  assign factor_1205  = arrives_1 ? vectors[1503:1488] : vectors[479:464];
  assign factor_1209  = arrives_1 ? vectors[1519:1504] : vectors[495:480];
  assign factor_1213  = arrives_1 ? vectors[1535:1520] : vectors[511:496];
  assign factor_1217  = arrives_1 ? vectors[1551:1536] : vectors[527:512];
  assign factor_1221  = arrives_1 ? vectors[1567:1552] : vectors[543:528];
  assign factor_1225  = arrives_1 ? vectors[1583:1568] : vectors[559:544];
  assign factor_1229  = arrives_1 ? vectors[1599:1584] : vectors[575:560];
  assign factor_1233  = arrives_1 ? vectors[1615:1600] : vectors[591:576];
  assign factor_1237  = arrives_1 ? vectors[1631:1616] : vectors[607:592];
  assign factor_1241  = arrives_1 ? vectors[1647:1632] : vectors[623:608];
  assign factor_1245  = arrives_1 ? vectors[1663:1648] : vectors[639:624];
  assign factor_1249  = arrives_1 ? vectors[1679:1664] : vectors[655:640];
  assign factor_1253  = arrives_1 ? vectors[1695:1680] : vectors[671:656];
  assign factor_1257  = arrives_1 ? vectors[1711:1696] : vectors[687:672];
  assign factor_1261  = arrives_1 ? vectors[1727:1712] : vectors[703:688];
  assign factor_1265  = arrives_1 ? vectors[1743:1728] : vectors[719:704];
  assign factor_1269  = arrives_1 ? vectors[1759:1744] : vectors[735:720];
  assign factor_1273  = arrives_1 ? vectors[1775:1760] : vectors[751:736];
  assign factor_1277  = arrives_1 ? vectors[1791:1776] : vectors[767:752];
  assign factor_1281  = arrives_1 ? vectors[1807:1792] : vectors[783:768];
  assign factor_1285  = arrives_1 ? vectors[1823:1808] : vectors[799:784];
  assign factor_1289  = arrives_1 ? vectors[1839:1824] : vectors[815:800];
  assign factor_1293  = arrives_1 ? vectors[1855:1840] : vectors[831:816];
  assign factor_1297  = arrives_1 ? vectors[1871:1856] : vectors[847:832];
  assign factor_1301  = arrives_1 ? vectors[1887:1872] : vectors[863:848];
  assign factor_1305  = arrives_1 ? vectors[1903:1888] : vectors[879:864];
  assign factor_1309  = arrives_1 ? vectors[1919:1904] : vectors[895:880];
  assign factor_1313  = arrives_1 ? vectors[1935:1920] : vectors[911:896];
  assign factor_1317  = arrives_1 ? vectors[1951:1936] : vectors[927:912];
  assign factor_1321  = arrives_1 ? vectors[1967:1952] : vectors[943:928];
  assign factor_1325  = arrives_1 ? vectors[1983:1968] : vectors[959:944];
  assign factor_1329  = arrives_1 ? vectors[1999:1984] : vectors[975:960];
  assign factor_1333  = arrives_1 ? vectors[2015:2000] : vectors[991:976];
  assign factor_1337  = arrives_1 ? vectors[2031:2016] : vectors[1007:992];
  assign factor_1341  = arrives_1 ? vectors[2047:2032] : vectors[1023:1008];
  assign _027_ = | total_0[14:0];
  assign _028_ = total_0[16] | _027_;
  assign _029_ = total_0[15] & _028_;
  assign rounded_0 = total_0[31:16] + _029_;
  assign begun_0 = total_0 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _002_ = relu_8 & total_0[31];
  assign off_0 = unset | _002_;
  assign right_1472  = combines_1 ? sum_0_5_0_1 : begun_0;
  assign factor_1476  = arrives_1 ? vectors[3087:3072] : vectors[2063:2048];
  assign factor_1480  = arrives_1 ? vectors[3103:3088] : vectors[2079:2064];
  assign factor_1484  = arrives_1 ? vectors[3119:3104] : vectors[2095:2080];
  assign factor_1488  = arrives_1 ? vectors[3135:3120] : vectors[2111:2096];
  assign factor_1492  = arrives_1 ? vectors[3151:3136] : vectors[2127:2112];
  assign factor_1496  = arrives_1 ? vectors[3167:3152] : vectors[2143:2128];
  assign factor_1500  = arrives_1 ? vectors[3183:3168] : vectors[2159:2144];
  assign factor_1504  = arrives_1 ? vectors[3199:3184] : vectors[2175:2160];
  assign factor_1508  = arrives_1 ? vectors[3215:3200] : vectors[2191:2176];
  assign factor_1512  = arrives_1 ? vectors[3231:3216] : vectors[2207:2192];
  assign factor_1516  = arrives_1 ? vectors[3247:3232] : vectors[2223:2208];
  assign factor_1520  = arrives_1 ? vectors[3263:3248] : vectors[2239:2224];
  assign factor_1524  = arrives_1 ? vectors[3279:3264] : vectors[2255:2240];
  assign factor_1528  = arrives_1 ? vectors[3295:3280] : vectors[2271:2256];
  assign factor_1532  = arrives_1 ? vectors[3311:3296] : vectors[2287:2272];
  assign factor_1536  = arrives_1 ? vectors[3327:3312] : vectors[2303:2288];
  assign factor_1540  = arrives_1 ? vectors[3343:3328] : vectors[2319:2304];
  assign factor_1544  = arrives_1 ? vectors[3359:3344] : vectors[2335:2320];
  assign factor_1548  = arrives_1 ? vectors[3375:3360] : vectors[2351:2336];
  assign factor_1552  = arrives_1 ? vectors[3391:3376] : vectors[2367:2352];
  assign factor_1556  = arrives_1 ? vectors[3407:3392] : vectors[2383:2368];
  assign factor_1560  = arrives_1 ? vectors[3423:3408] : vectors[2399:2384];
  assign factor_1564  = arrives_1 ? vectors[3439:3424] : vectors[2415:2400];
  assign factor_1568  = arrives_1 ? vectors[3455:3440] : vectors[2431:2416];
  assign factor_1572  = arrives_1 ? vectors[3471:3456] : vectors[2447:2432];
  assign factor_1576  = arrives_1 ? vectors[3487:3472] : vectors[2463:2448];
  assign factor_1580  = arrives_1 ? vectors[3503:3488] : vectors[2479:2464];
  assign factor_1584  = arrives_1 ? vectors[3519:3504] : vectors[2495:2480];
  assign factor_1588  = arrives_1 ? vectors[3535:3520] : vectors[2511:2496];
  assign factor_1592  = arrives_1 ? vectors[3551:3536] : vectors[2527:2512];
  assign factor_1596  = arrives_1 ? vectors[3567:3552] : vectors[2543:2528];
  assign factor_1600  = arrives_1 ? vectors[3583:3568] : vectors[2559:2544];
  assign factor_1604  = arrives_1 ? vectors[3599:3584] : vectors[2575:2560];
  assign factor_1608  = arrives_1 ? vectors[3615:3600] : vectors[2591:2576];
  assign factor_1612  = arrives_1 ? vectors[3631:3616] : vectors[2607:2592];
  assign factor_1616  = arrives_1 ? vectors[3647:3632] : vectors[2623:2608];
  assign factor_1620  = arrives_1 ? vectors[3663:3648] : vectors[2639:2624];
  assign factor_1624  = arrives_1 ? vectors[3679:3664] : vectors[2655:2640];
  assign factor_1628  = arrives_1 ? vectors[3695:3680] : vectors[2671:2656];
  assign factor_1632  = arrives_1 ? vectors[3711:3696] : vectors[2687:2672];
  assign factor_1636  = arrives_1 ? vectors[3727:3712] : vectors[2703:2688];
  assign factor_1640  = arrives_1 ? vectors[3743:3728] : vectors[2719:2704];
  assign factor_1644  = arrives_1 ? vectors[3759:3744] : vectors[2735:2720];
  assign factor_1648  = arrives_1 ? vectors[3775:3760] : vectors[2751:2736];
  assign factor_1652  = arrives_1 ? vectors[3791:3776] : vectors[2767:2752];
  assign factor_1656  = arrives_1 ? vectors[3807:3792] : vectors[2783:2768];
  assign factor_1660  = arrives_1 ? vectors[3823:3808] : vectors[2799:2784];
  assign factor_1664  = arrives_1 ? vectors[3839:3824] : vectors[2815:2800];
  assign factor_1668  = arrives_1 ? vectors[3855:3840] : vectors[2831:2816];
  assign factor_1672  = arrives_1 ? vectors[3871:3856] : vectors[2847:2832];
  assign factor_1676  = arrives_1 ? vectors[3887:3872] : vectors[2863:2848];
  assign factor_1680  = arrives_1 ? vectors[3903:3888] : vectors[2879:2864];
  assign factor_1684  = arrives_1 ? vectors[3919:3904] : vectors[2895:2880];
  assign factor_1688  = arrives_1 ? vectors[3935:3920] : vectors[2911:2896];
  assign factor_1692  = arrives_1 ? vectors[3951:3936] : vectors[2927:2912];
  assign factor_1696  = arrives_1 ? vectors[3967:3952] : vectors[2943:2928];
  assign factor_1700  = arrives_1 ? vectors[3983:3968] : vectors[2959:2944];
  assign factor_1704  = arrives_1 ? vectors[3999:3984] : vectors[2975:2960];
  assign factor_1708  = arrives_1 ? vectors[4015:4000] : vectors[2991:2976];
  assign factor_1712  = arrives_1 ? vectors[4031:4016] : vectors[3007:2992];
  assign factor_1716  = arrives_1 ? vectors[4047:4032] : vectors[3023:3008];
  assign factor_1720  = arrives_1 ? vectors[4063:4048] : vectors[3039:3024];
  assign factor_1724  = arrives_1 ? vectors[4079:4064] : vectors[3055:3040];
  assign factor_1728  = arrives_1 ? vectors[4095:4080] : vectors[3071:3056];
  assign _003_ = | total_1[14:0];
  assign _004_ = total_1[16] | _003_;
  assign _005_ = total_1[15] & _004_;
  assign rounded_1 = total_1[31:16] + _005_;
  assign begun_1 = total_1 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _006_ = relu_8 & total_1[31];
  assign off_1 = unset | _006_;
  assign right_1859  = combines_1 ? sum_1_5_0_1 : begun_1;
  assign factor_1863  = arrives_1 ? vectors[5135:5120] : vectors[4111:4096];
  assign factor_1867  = arrives_1 ? vectors[5151:5136] : vectors[4127:4112];
  assign factor_1871  = arrives_1 ? vectors[5167:5152] : vectors[4143:4128];
  assign factor_1875  = arrives_1 ? vectors[5183:5168] : vectors[4159:4144];
  assign factor_1879  = arrives_1 ? vectors[5199:5184] : vectors[4175:4160];
  assign factor_1883  = arrives_1 ? vectors[5215:5200] : vectors[4191:4176];
  assign factor_1887  = arrives_1 ? vectors[5231:5216] : vectors[4207:4192];
  assign factor_1891  = arrives_1 ? vectors[5247:5232] : vectors[4223:4208];
  assign factor_1895  = arrives_1 ? vectors[5263:5248] : vectors[4239:4224];
  assign factor_1899  = arrives_1 ? vectors[5279:5264] : vectors[4255:4240];
  assign factor_1903  = arrives_1 ? vectors[5295:5280] : vectors[4271:4256];
  assign factor_1907  = arrives_1 ? vectors[5311:5296] : vectors[4287:4272];
  assign factor_1911  = arrives_1 ? vectors[5327:5312] : vectors[4303:4288];
  assign factor_1915  = arrives_1 ? vectors[5343:5328] : vectors[4319:4304];
  assign factor_1919  = arrives_1 ? vectors[5359:5344] : vectors[4335:4320];
  assign factor_1923  = arrives_1 ? vectors[5375:5360] : vectors[4351:4336];
  assign factor_1927  = arrives_1 ? vectors[5391:5376] : vectors[4367:4352];
  assign factor_1931  = arrives_1 ? vectors[5407:5392] : vectors[4383:4368];
  assign factor_1935  = arrives_1 ? vectors[5423:5408] : vectors[4399:4384];
  assign factor_1939  = arrives_1 ? vectors[5439:5424] : vectors[4415:4400];
  assign factor_1943  = arrives_1 ? vectors[5455:5440] : vectors[4431:4416];
  assign factor_1947  = arrives_1 ? vectors[5471:5456] : vectors[4447:4432];
  assign factor_1951  = arrives_1 ? vectors[5487:5472] : vectors[4463:4448];
  assign factor_1955  = arrives_1 ? vectors[5503:5488] : vectors[4479:4464];
  assign factor_1959  = arrives_1 ? vectors[5519:5504] : vectors[4495:4480];
  assign factor_1963  = arrives_1 ? vectors[5535:5520] : vectors[4511:4496];
  assign factor_1967  = arrives_1 ? vectors[5551:5536] : vectors[4527:4512];
  assign factor_1971  = arrives_1 ? vectors[5567:5552] : vectors[4543:4528];
  assign factor_1975  = arrives_1 ? vectors[5583:5568] : vectors[4559:4544];
  assign factor_1979  = arrives_1 ? vectors[5599:5584] : vectors[4575:4560];
  assign factor_1983  = arrives_1 ? vectors[5615:5600] : vectors[4591:4576];
  assign factor_1987  = arrives_1 ? vectors[5631:5616] : vectors[4607:4592];
  assign factor_1991  = arrives_1 ? vectors[5647:5632] : vectors[4623:4608];
  assign factor_1995  = arrives_1 ? vectors[5663:5648] : vectors[4639:4624];
  assign factor_1999  = arrives_1 ? vectors[5679:5664] : vectors[4655:4640];
  assign factor_2003  = arrives_1 ? vectors[5695:5680] : vectors[4671:4656];
  assign factor_2007  = arrives_1 ? vectors[5711:5696] : vectors[4687:4672];
  assign factor_2011  = arrives_1 ? vectors[5727:5712] : vectors[4703:4688];
  assign factor_2015  = arrives_1 ? vectors[5743:5728] : vectors[4719:4704];
  assign factor_2019  = arrives_1 ? vectors[5759:5744] : vectors[4735:4720];
  assign factor_2023  = arrives_1 ? vectors[5775:5760] : vectors[4751:4736];
  assign factor_2027  = arrives_1 ? vectors[5791:5776] : vectors[4767:4752];
  assign factor_2031  = arrives_1 ? vectors[5807:5792] : vectors[4783:4768];
  assign factor_2035  = arrives_1 ? vectors[5823:5808] : vectors[4799:4784];
  assign factor_2039  = arrives_1 ? vectors[5839:5824] : vectors[4815:4800];
  assign factor_2043  = arrives_1 ? vectors[5855:5840] : vectors[4831:4816];
  assign factor_2047  = arrives_1 ? vectors[5871:5856] : vectors[4847:4832];
  assign factor_2051  = arrives_1 ? vectors[5887:5872] : vectors[4863:4848];
  assign factor_2055  = arrives_1 ? vectors[5903:5888] : vectors[4879:4864];
  assign factor_2059  = arrives_1 ? vectors[5919:5904] : vectors[4895:4880];
  assign factor_2063  = arrives_1 ? vectors[5935:5920] : vectors[4911:4896];
  assign factor_2067  = arrives_1 ? vectors[5951:5936] : vectors[4927:4912];
  assign factor_2071  = arrives_1 ? vectors[5967:5952] : vectors[4943:4928];
  assign factor_2075  = arrives_1 ? vectors[5983:5968] : vectors[4959:4944];
  assign factor_2079  = arrives_1 ? vectors[5999:5984] : vectors[4975:4960];
  assign factor_2083  = arrives_1 ? vectors[6015:6000] : vectors[4991:4976];
  assign factor_2087  = arrives_1 ? vectors[6031:6016] : vectors[5007:4992];
  assign factor_2091  = arrives_1 ? vectors[6047:6032] : vectors[5023:5008];
  assign factor_2095  = arrives_1 ? vectors[6063:6048] : vectors[5039:5024];
  assign factor_2099  = arrives_1 ? vectors[6079:6064] : vectors[5055:5040];
  assign factor_2103  = arrives_1 ? vectors[6095:6080] : vectors[5071:5056];
  assign factor_2107  = arrives_1 ? vectors[6111:6096] : vectors[5087:5072];
  assign factor_2111  = arrives_1 ? vectors[6127:6112] : vectors[5103:5088];
  assign factor_2115  = arrives_1 ? vectors[6143:6128] : vectors[5119:5104];
  assign _007_ = | total_2[14:0];
  assign _008_ = total_2[16] | _007_;
  assign _009_ = total_2[15] & _008_;
  assign rounded_2 = total_2[31:16] + _009_;
  assign begun_2 = total_2 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _011_ = relu_8 & total_2[31];
  assign off_2 = unset | _011_;
  assign right_2246  = combines_1 ? sum_2_5_0_1 : begun_2;
  assign value = arrives_1 ? values[1039:1024] : values[15:0];
  assign factor_2250  = arrives_1 ? vectors[7183:7168] : vectors[6159:6144];
  assign value_1092  = arrives_1 ? values[1055:1040] : values[31:16];
  assign factor_2254  = arrives_1 ? vectors[7199:7184] : vectors[6175:6160];
  assign value_1096  = arrives_1 ? values[1071:1056] : values[47:32];
  assign factor_2258  = arrives_1 ? vectors[7215:7200] : vectors[6191:6176];
  assign value_1100  = arrives_1 ? values[1087:1072] : values[63:48];
  assign factor_2262  = arrives_1 ? vectors[7231:7216] : vectors[6207:6192];
  assign value_1104  = arrives_1 ? values[1103:1088] : values[79:64];
  assign factor_2266  = arrives_1 ? vectors[7247:7232] : vectors[6223:6208];
  assign value_1108  = arrives_1 ? values[1119:1104] : values[95:80];
  assign factor_2270  = arrives_1 ? vectors[7263:7248] : vectors[6239:6224];
  assign value_1112  = arrives_1 ? values[1135:1120] : values[111:96];
  assign factor_2274  = arrives_1 ? vectors[7279:7264] : vectors[6255:6240];
  assign value_1116  = arrives_1 ? values[1151:1136] : values[127:112];
  assign factor_2278  = arrives_1 ? vectors[7295:7280] : vectors[6271:6256];
  assign value_1120  = arrives_1 ? values[1167:1152] : values[143:128];
  assign factor_2282  = arrives_1 ? vectors[7311:7296] : vectors[6287:6272];
  assign value_1124  = arrives_1 ? values[1183:1168] : values[159:144];
  assign factor_2286  = arrives_1 ? vectors[7327:7312] : vectors[6303:6288];
  assign value_1128  = arrives_1 ? values[1199:1184] : values[175:160];
  assign factor_2290  = arrives_1 ? vectors[7343:7328] : vectors[6319:6304];
  assign value_1132  = arrives_1 ? values[1215:1200] : values[191:176];
  assign factor_2294  = arrives_1 ? vectors[7359:7344] : vectors[6335:6320];
  assign value_1136  = arrives_1 ? values[1231:1216] : values[207:192];
  assign factor_2298  = arrives_1 ? vectors[7375:7360] : vectors[6351:6336];
  assign value_1140  = arrives_1 ? values[1247:1232] : values[223:208];
  assign factor_2302  = arrives_1 ? vectors[7391:7376] : vectors[6367:6352];
  assign value_1144  = arrives_1 ? values[1263:1248] : values[239:224];
  assign factor_2306  = arrives_1 ? vectors[7407:7392] : vectors[6383:6368];
  assign value_1148  = arrives_1 ? values[1279:1264] : values[255:240];
  assign factor_2310  = arrives_1 ? vectors[7423:7408] : vectors[6399:6384];
  assign value_1152  = arrives_1 ? values[1295:1280] : values[271:256];
  assign factor_2314  = arrives_1 ? vectors[7439:7424] : vectors[6415:6400];
  assign value_1156  = arrives_1 ? values[1311:1296] : values[287:272];
  assign factor_2318  = arrives_1 ? vectors[7455:7440] : vectors[6431:6416];
  assign value_1160  = arrives_1 ? values[1327:1312] : values[303:288];
  assign factor_2322  = arrives_1 ? vectors[7471:7456] : vectors[6447:6432];
  assign value_1164  = arrives_1 ? values[1343:1328] : values[319:304];
  assign factor_2326  = arrives_1 ? vectors[7487:7472] : vectors[6463:6448];
  assign value_1168  = arrives_1 ? values[1359:1344] : values[335:320];
  assign factor_2330  = arrives_1 ? vectors[7503:7488] : vectors[6479:6464];
  assign value_1172  = arrives_1 ? values[1375:1360] : values[351:336];
  assign factor_2334  = arrives_1 ? vectors[7519:7504] : vectors[6495:6480];
  assign value_1176  = arrives_1 ? values[1391:1376] : values[367:352];
  assign factor_2338  = arrives_1 ? vectors[7535:7520] : vectors[6511:6496];
  assign value_1180  = arrives_1 ? values[1407:1392] : values[383:368];
  assign factor_2342  = arrives_1 ? vectors[7551:7536] : vectors[6527:6512];
  assign value_1184  = arrives_1 ? values[1423:1408] : values[399:384];
  assign factor_2346  = arrives_1 ? vectors[7567:7552] : vectors[6543:6528];
  assign value_1188  = arrives_1 ? values[1439:1424] : values[415:400];
  assign factor_2350  = arrives_1 ? vectors[7583:7568] : vectors[6559:6544];
  assign value_1192  = arrives_1 ? values[1455:1440] : values[431:416];
  assign factor_2354  = arrives_1 ? vectors[7599:7584] : vectors[6575:6560];
  assign value_1196  = arrives_1 ? values[1471:1456] : values[447:432];
  assign factor_2358  = arrives_1 ? vectors[7615:7600] : vectors[6591:6576];
  assign value_1200  = arrives_1 ? values[1487:1472] : values[463:448];
  assign factor_2362  = arrives_1 ? vectors[7631:7616] : vectors[6607:6592];
  assign value_1204  = arrives_1 ? values[1503:1488] : values[479:464];
  assign factor_2366  = arrives_1 ? vectors[7647:7632] : vectors[6623:6608];
  assign value_1208  = arrives_1 ? values[1519:1504] : values[495:480];
  assign factor_2370  = arrives_1 ? vectors[7663:7648] : vectors[6639:6624];
  assign value_1212  = arrives_1 ? values[1535:1520] : values[511:496];
  assign factor_2374  = arrives_1 ? vectors[7679:7664] : vectors[6655:6640];
  assign value_1216  = arrives_1 ? values[1551:1536] : values[527:512];
  assign factor_2378  = arrives_1 ? vectors[7695:7680] : vectors[6671:6656];
  assign value_1220  = arrives_1 ? values[1567:1552] : values[543:528];
  assign factor_2382  = arrives_1 ? vectors[7711:7696] : vectors[6687:6672];
  assign value_1224  = arrives_1 ? values[1583:1568] : values[559:544];
  assign factor_2386  = arrives_1 ? vectors[7727:7712] : vectors[6703:6688];
  assign value_1228  = arrives_1 ? values[1599:1584] : values[575:560];
  assign factor_2390  = arrives_1 ? vectors[7743:7728] : vectors[6719:6704];
  assign value_1232  = arrives_1 ? values[1615:1600] : values[591:576];
  assign factor_2394  = arrives_1 ? vectors[7759:7744] : vectors[6735:6720];
  assign value_1236  = arrives_1 ? values[1631:1616] : values[607:592];
  assign factor_2398  = arrives_1 ? vectors[7775:7760] : vectors[6751:6736];
  assign value_1240  = arrives_1 ? values[1647:1632] : values[623:608];
  assign factor_2402  = arrives_1 ? vectors[7791:7776] : vectors[6767:6752];
  assign value_1244  = arrives_1 ? values[1663:1648] : values[639:624];
  assign factor_2406  = arrives_1 ? vectors[7807:7792] : vectors[6783:6768];
  assign value_1248  = arrives_1 ? values[1679:1664] : values[655:640];
  assign factor_2410  = arrives_1 ? vectors[7823:7808] : vectors[6799:6784];
  assign value_1252  = arrives_1 ? values[1695:1680] : values[671:656];
  assign factor_2414  = arrives_1 ? vectors[7839:7824] : vectors[6815:6800];
  assign value_1256  = arrives_1 ? values[1711:1696] : values[687:672];
  assign factor_2418  = arrives_1 ? vectors[7855:7840] : vectors[6831:6816];
  assign value_1260  = arrives_1 ? values[1727:1712] : values[703:688];
  assign factor_2422  = arrives_1 ? vectors[7871:7856] : vectors[6847:6832];
  assign value_1264  = arrives_1 ? values[1743:1728] : values[719:704];
  assign factor_2426  = arrives_1 ? vectors[7887:7872] : vectors[6863:6848];
  assign value_1268  = arrives_1 ? values[1759:1744] : values[735:720];
  assign factor_2430  = arrives_1 ? vectors[7903:7888] : vectors[6879:6864];
  assign value_1272  = arrives_1 ? values[1775:1760] : values[751:736];
  assign factor_2434  = arrives_1 ? vectors[7919:7904] : vectors[6895:6880];
  assign value_1276  = arrives_1 ? values[1791:1776] : values[767:752];
  assign factor_2438  = arrives_1 ? vectors[7935:7920] : vectors[6911:6896];
  assign value_1280  = arrives_1 ? values[1807:1792] : values[783:768];
  assign factor_2442  = arrives_1 ? vectors[7951:7936] : vectors[6927:6912];
  assign value_1284  = arrives_1 ? values[1823:1808] : values[799:784];
  assign factor_2446  = arrives_1 ? vectors[7967:7952] : vectors[6943:6928];
  assign value_1288  = arrives_1 ? values[1839:1824] : values[815:800];
  assign factor_2450  = arrives_1 ? vectors[7983:7968] : vectors[6959:6944];
  assign value_1292  = arrives_1 ? values[1855:1840] : values[831:816];
  assign factor_2454  = arrives_1 ? vectors[7999:7984] : vectors[6975:6960];
  assign value_1296  = arrives_1 ? values[1871:1856] : values[847:832];
  assign factor_2458  = arrives_1 ? vectors[8015:8000] : vectors[6991:6976];
  assign value_1300  = arrives_1 ? values[1887:1872] : values[863:848];
  assign factor_2462  = arrives_1 ? vectors[8031:8016] : vectors[7007:6992];
  assign value_1304  = arrives_1 ? values[1903:1888] : values[879:864];
  assign factor_2466  = arrives_1 ? vectors[8047:8032] : vectors[7023:7008];
  assign value_1308  = arrives_1 ? values[1919:1904] : values[895:880];
  assign factor_2470  = arrives_1 ? vectors[8063:8048] : vectors[7039:7024];
  assign value_1312  = arrives_1 ? values[1935:1920] : values[911:896];
  assign factor_2474  = arrives_1 ? vectors[8079:8064] : vectors[7055:7040];
  assign value_1316  = arrives_1 ? values[1951:1936] : values[927:912];
  assign factor_2478  = arrives_1 ? vectors[8095:8080] : vectors[7071:7056];
  assign value_1320  = arrives_1 ? values[1967:1952] : values[943:928];
  assign factor_2482  = arrives_1 ? vectors[8111:8096] : vectors[7087:7072];
  assign value_1324  = arrives_1 ? values[1983:1968] : values[959:944];
  assign factor_2486  = arrives_1 ? vectors[8127:8112] : vectors[7103:7088];
  assign value_1328  = arrives_1 ? values[1999:1984] : values[975:960];
  assign factor_2490  = arrives_1 ? vectors[8143:8128] : vectors[7119:7104];
  assign value_1332  = arrives_1 ? values[2015:2000] : values[991:976];
  assign factor_2494  = arrives_1 ? vectors[8159:8144] : vectors[7135:7120];
  assign value_1336  = arrives_1 ? values[2031:2016] : values[1007:992];
  assign factor_2498  = arrives_1 ? vectors[8175:8160] : vectors[7151:7136];
  assign value_1340  = arrives_1 ? values[2047:2032] : values[1023:1008];
  assign factor_2502  = arrives_1 ? vectors[8191:8176] : vectors[7167:7152];
  assign _013_ = | total_3[14:0];
  assign _014_ = total_3[16] | _013_;
  assign _015_ = total_3[15] & _014_;
  assign rounded_3 = total_3[31:16] + _015_;
  assign _001_ = ~ begins;
  assign begun_3 = total_3 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _016_ = relu_8 & total_3[31];
  assign off_3 = unset | _016_;
  assign right_2633  = combines_1 ? sum_3_5_0_1 : begun_3;
  always @(posedge clk)
    if (_030_) half_2 <= _020_;
  always @(posedge clk)
    if (adds_1) total_2 <= sum_820 ;
  always @(posedge clk)
    if (take_8) result_2 <= _024_;
  always @(posedge clk)
    if (_030_) half_1 <= _019_;
  always @(posedge clk)
    if (adds_1) total_1 <= sum_560 ;
  always @(posedge clk)
    if (take_8) result_1 <= _022_;
  always @(posedge clk)
    if (_030_) half_3 <= _021_;
  always @(posedge clk)
    if (adds_1) total_3 <= sum_1080 ;
  always @(posedge clk)
    if (take_8) result_3 <= _026_;
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
    if (_030_) half_0 <= _018_;
  always @(posedge clk)
    if (adds_1) total_0 <= sum_300 ;
  always @(posedge clk)
    if (take_8) result_0 <= _010_;
  assign _030_ = | { combines_1, arrives_7 };
  assign _020_ = combines_1 ? sum_820  : sum_2_5_0_1;
  assign _019_ = combines_1 ? sum_560  : sum_1_5_0_1;
  assign _018_ = combines_1 ? sum_300  : sum_0_5_0_1;
  assign _031_ = adds_1 ? 1'h0 : unset;
  assign _017_ = _031_ | rst;
  assign _021_ = combines_1 ? sum_1080  : sum_3_5_0_1;
  unit_sum adder_0 (
    .left(half_0),
    .right(right_1472 ),
    .sum(sum_300 )
  );
  unit_sum adder_1 (
    .left(half_1),
    .right(right_1859 ),
    .sum(sum_560 )
  );
  unit_sum adder_2 (
    .left(half_2),
    .right(right_2246 ),
    .sum(sum_820 )
  );
  unit_sum adder_3 (
    .left(half_3),
    .right(right_2633 ),
    .sum(sum_1080 )
  );
  unit_product multiplier_0_0 (
    .factor(factor),
    .product(product),
    .value(value)
  );
  unit_product multiplier_0_1 (
    .factor(factor_1093 ),
    .product(product_48 ),
    .value(value_1092 )
  );
  unit_product multiplier_0_10 (
    .factor(factor_1129 ),
    .product(product_66 ),
    .value(value_1128 )
  );
  unit_product multiplier_0_11 (
    .factor(factor_1133 ),
    .product(product_68 ),
    .value(value_1132 )
  );
  unit_product multiplier_0_12 (
    .factor(factor_1137 ),
    .product(product_70 ),
    .value(value_1136 )
  );
  unit_product multiplier_0_13 (
    .factor(factor_1141 ),
    .product(product_72 ),
    .value(value_1140 )
  );
  unit_product multiplier_0_14 (
    .factor(factor_1145 ),
    .product(product_74 ),
    .value(value_1144 )
  );
  unit_product multiplier_0_15 (
    .factor(factor_1149 ),
    .product(product_76 ),
    .value(value_1148 )
  );
  unit_product multiplier_0_16 (
    .factor(factor_1153 ),
    .product(product_78 ),
    .value(value_1152 )
  );
  unit_product multiplier_0_17 (
    .factor(factor_1157 ),
    .product(product_80 ),
    .value(value_1156 )
  );
  unit_product multiplier_0_18 (
    .factor(factor_1161 ),
    .product(product_82 ),
    .value(value_1160 )
  );
  unit_product multiplier_0_19 (
    .factor(factor_1165 ),
    .product(product_84 ),
    .value(value_1164 )
  );
  unit_product multiplier_0_2 (
    .factor(factor_1097 ),
    .product(product_50 ),
    .value(value_1096 )
  );
  unit_product multiplier_0_20 (
    .factor(factor_1169 ),
    .product(product_86 ),
    .value(value_1168 )
  );
  unit_product multiplier_0_21 (
    .factor(factor_1173 ),
    .product(product_88 ),
    .value(value_1172 )
  );
  unit_product multiplier_0_22 (
    .factor(factor_1177 ),
    .product(product_90 ),
    .value(value_1176 )
  );
  unit_product multiplier_0_23 (
    .factor(factor_1181 ),
    .product(product_92 ),
    .value(value_1180 )
  );
  unit_product multiplier_0_24 (
    .factor(factor_1185 ),
    .product(product_94 ),
    .value(value_1184 )
  );
  unit_product multiplier_0_25 (
    .factor(factor_1189 ),
    .product(product_96 ),
    .value(value_1188 )
  );
  unit_product multiplier_0_26 (
    .factor(factor_1193 ),
    .product(product_98 ),
    .value(value_1192 )
  );
  unit_product multiplier_0_27 (
    .factor(factor_1197 ),
    .product(product_100 ),
    .value(value_1196 )
  );
  unit_product multiplier_0_28 (
    .factor(factor_1201 ),
    .product(product_102 ),
    .value(value_1200 )
  );
  unit_product multiplier_0_29 (
    .factor(factor_1205 ),
    .product(product_104 ),
    .value(value_1204 )
  );
  unit_product multiplier_0_3 (
    .factor(factor_1101 ),
    .product(product_52 ),
    .value(value_1100 )
  );
  unit_product multiplier_0_30 (
    .factor(factor_1209 ),
    .product(product_106 ),
    .value(value_1208 )
  );
  unit_product multiplier_0_31 (
    .factor(factor_1213 ),
    .product(product_108 ),
    .value(value_1212 )
  );
  unit_product multiplier_0_32 (
    .factor(factor_1217 ),
    .product(product_110 ),
    .value(value_1216 )
  );
  unit_product multiplier_0_33 (
    .factor(factor_1221 ),
    .product(product_112 ),
    .value(value_1220 )
  );
  unit_product multiplier_0_34 (
    .factor(factor_1225 ),
    .product(product_114 ),
    .value(value_1224 )
  );
  unit_product multiplier_0_35 (
    .factor(factor_1229 ),
    .product(product_116 ),
    .value(value_1228 )
  );
  unit_product multiplier_0_36 (
    .factor(factor_1233 ),
    .product(product_118 ),
    .value(value_1232 )
  );
  unit_product multiplier_0_37 (
    .factor(factor_1237 ),
    .product(product_120 ),
    .value(value_1236 )
  );
  unit_product multiplier_0_38 (
    .factor(factor_1241 ),
    .product(product_122 ),
    .value(value_1240 )
  );
  unit_product multiplier_0_39 (
    .factor(factor_1245 ),
    .product(product_124 ),
    .value(value_1244 )
  );
  unit_product multiplier_0_4 (
    .factor(factor_1105 ),
    .product(product_54 ),
    .value(value_1104 )
  );
  unit_product multiplier_0_40 (
    .factor(factor_1249 ),
    .product(product_126 ),
    .value(value_1248 )
  );
  unit_product multiplier_0_41 (
    .factor(factor_1253 ),
    .product(product_128 ),
    .value(value_1252 )
  );
  unit_product multiplier_0_42 (
    .factor(factor_1257 ),
    .product(product_130 ),
    .value(value_1256 )
  );
  unit_product multiplier_0_43 (
    .factor(factor_1261 ),
    .product(product_132 ),
    .value(value_1260 )
  );
  unit_product multiplier_0_44 (
    .factor(factor_1265 ),
    .product(product_134 ),
    .value(value_1264 )
  );
  unit_product multiplier_0_45 (
    .factor(factor_1269 ),
    .product(product_136 ),
    .value(value_1268 )
  );
  unit_product multiplier_0_46 (
    .factor(factor_1273 ),
    .product(product_138 ),
    .value(value_1272 )
  );
  unit_product multiplier_0_47 (
    .factor(factor_1277 ),
    .product(product_140 ),
    .value(value_1276 )
  );
  unit_product multiplier_0_48 (
    .factor(factor_1281 ),
    .product(product_142 ),
    .value(value_1280 )
  );
  unit_product multiplier_0_49 (
    .factor(factor_1285 ),
    .product(product_144 ),
    .value(value_1284 )
  );
  unit_product multiplier_0_5 (
    .factor(factor_1109 ),
    .product(product_56 ),
    .value(value_1108 )
  );
  unit_product multiplier_0_50 (
    .factor(factor_1289 ),
    .product(product_146 ),
    .value(value_1288 )
  );
  unit_product multiplier_0_51 (
    .factor(factor_1293 ),
    .product(product_148 ),
    .value(value_1292 )
  );
  unit_product multiplier_0_52 (
    .factor(factor_1297 ),
    .product(product_150 ),
    .value(value_1296 )
  );
  unit_product multiplier_0_53 (
    .factor(factor_1301 ),
    .product(product_152 ),
    .value(value_1300 )
  );
  unit_product multiplier_0_54 (
    .factor(factor_1305 ),
    .product(product_154 ),
    .value(value_1304 )
  );
  unit_product multiplier_0_55 (
    .factor(factor_1309 ),
    .product(product_156 ),
    .value(value_1308 )
  );
  unit_product multiplier_0_56 (
    .factor(factor_1313 ),
    .product(product_158 ),
    .value(value_1312 )
  );
  unit_product multiplier_0_57 (
    .factor(factor_1317 ),
    .product(product_160 ),
    .value(value_1316 )
  );
  unit_product multiplier_0_58 (
    .factor(factor_1321 ),
    .product(product_162 ),
    .value(value_1320 )
  );
  unit_product multiplier_0_59 (
    .factor(factor_1325 ),
    .product(product_164 ),
    .value(value_1324 )
  );
  unit_product multiplier_0_6 (
    .factor(factor_1113 ),
    .product(product_58 ),
    .value(value_1112 )
  );
  unit_product multiplier_0_60 (
    .factor(factor_1329 ),
    .product(product_166 ),
    .value(value_1328 )
  );
  unit_product multiplier_0_61 (
    .factor(factor_1333 ),
    .product(product_168 ),
    .value(value_1332 )
  );
  unit_product multiplier_0_62 (
    .factor(factor_1337 ),
    .product(product_170 ),
    .value(value_1336 )
  );
  unit_product multiplier_0_63 (
    .factor(factor_1341 ),
    .product(product_172 ),
    .value(value_1340 )
  );
  unit_product multiplier_0_7 (
    .factor(factor_1117 ),
    .product(product_60 ),
    .value(value_1116 )
  );
  unit_product multiplier_0_8 (
    .factor(factor_1121 ),
    .product(product_62 ),
    .value(value_1120 )
  );
  unit_product multiplier_0_9 (
    .factor(factor_1125 ),
    .product(product_64 ),
    .value(value_1124 )
  );
  unit_product multiplier_1_0 (
    .factor(factor_1476 ),
    .product(product_306 ),
    .value(value)
  );
  unit_product multiplier_1_1 (
    .factor(factor_1480 ),
    .product(product_308 ),
    .value(value_1092 )
  );
  unit_product multiplier_1_10 (
    .factor(factor_1516 ),
    .product(product_326 ),
    .value(value_1128 )
  );
  unit_product multiplier_1_11 (
    .factor(factor_1520 ),
    .product(product_328 ),
    .value(value_1132 )
  );
  unit_product multiplier_1_12 (
    .factor(factor_1524 ),
    .product(product_330 ),
    .value(value_1136 )
  );
  unit_product multiplier_1_13 (
    .factor(factor_1528 ),
    .product(product_332 ),
    .value(value_1140 )
  );
  unit_product multiplier_1_14 (
    .factor(factor_1532 ),
    .product(product_334 ),
    .value(value_1144 )
  );
  unit_product multiplier_1_15 (
    .factor(factor_1536 ),
    .product(product_336 ),
    .value(value_1148 )
  );
  unit_product multiplier_1_16 (
    .factor(factor_1540 ),
    .product(product_338 ),
    .value(value_1152 )
  );
  unit_product multiplier_1_17 (
    .factor(factor_1544 ),
    .product(product_340 ),
    .value(value_1156 )
  );
  unit_product multiplier_1_18 (
    .factor(factor_1548 ),
    .product(product_342 ),
    .value(value_1160 )
  );
  unit_product multiplier_1_19 (
    .factor(factor_1552 ),
    .product(product_344 ),
    .value(value_1164 )
  );
  unit_product multiplier_1_2 (
    .factor(factor_1484 ),
    .product(product_310 ),
    .value(value_1096 )
  );
  unit_product multiplier_1_20 (
    .factor(factor_1556 ),
    .product(product_346 ),
    .value(value_1168 )
  );
  unit_product multiplier_1_21 (
    .factor(factor_1560 ),
    .product(product_348 ),
    .value(value_1172 )
  );
  unit_product multiplier_1_22 (
    .factor(factor_1564 ),
    .product(product_350 ),
    .value(value_1176 )
  );
  unit_product multiplier_1_23 (
    .factor(factor_1568 ),
    .product(product_352 ),
    .value(value_1180 )
  );
  unit_product multiplier_1_24 (
    .factor(factor_1572 ),
    .product(product_354 ),
    .value(value_1184 )
  );
  unit_product multiplier_1_25 (
    .factor(factor_1576 ),
    .product(product_356 ),
    .value(value_1188 )
  );
  unit_product multiplier_1_26 (
    .factor(factor_1580 ),
    .product(product_358 ),
    .value(value_1192 )
  );
  unit_product multiplier_1_27 (
    .factor(factor_1584 ),
    .product(product_360 ),
    .value(value_1196 )
  );
  unit_product multiplier_1_28 (
    .factor(factor_1588 ),
    .product(product_362 ),
    .value(value_1200 )
  );
  unit_product multiplier_1_29 (
    .factor(factor_1592 ),
    .product(product_364 ),
    .value(value_1204 )
  );
  unit_product multiplier_1_3 (
    .factor(factor_1488 ),
    .product(product_312 ),
    .value(value_1100 )
  );
  unit_product multiplier_1_30 (
    .factor(factor_1596 ),
    .product(product_366 ),
    .value(value_1208 )
  );
  unit_product multiplier_1_31 (
    .factor(factor_1600 ),
    .product(product_368 ),
    .value(value_1212 )
  );
  unit_product multiplier_1_32 (
    .factor(factor_1604 ),
    .product(product_370 ),
    .value(value_1216 )
  );
  unit_product multiplier_1_33 (
    .factor(factor_1608 ),
    .product(product_372 ),
    .value(value_1220 )
  );
  unit_product multiplier_1_34 (
    .factor(factor_1612 ),
    .product(product_374 ),
    .value(value_1224 )
  );
  unit_product multiplier_1_35 (
    .factor(factor_1616 ),
    .product(product_376 ),
    .value(value_1228 )
  );
  unit_product multiplier_1_36 (
    .factor(factor_1620 ),
    .product(product_378 ),
    .value(value_1232 )
  );
  unit_product multiplier_1_37 (
    .factor(factor_1624 ),
    .product(product_380 ),
    .value(value_1236 )
  );
  unit_product multiplier_1_38 (
    .factor(factor_1628 ),
    .product(product_382 ),
    .value(value_1240 )
  );
  unit_product multiplier_1_39 (
    .factor(factor_1632 ),
    .product(product_384 ),
    .value(value_1244 )
  );
  unit_product multiplier_1_4 (
    .factor(factor_1492 ),
    .product(product_314 ),
    .value(value_1104 )
  );
  unit_product multiplier_1_40 (
    .factor(factor_1636 ),
    .product(product_386 ),
    .value(value_1248 )
  );
  unit_product multiplier_1_41 (
    .factor(factor_1640 ),
    .product(product_388 ),
    .value(value_1252 )
  );
  unit_product multiplier_1_42 (
    .factor(factor_1644 ),
    .product(product_390 ),
    .value(value_1256 )
  );
  unit_product multiplier_1_43 (
    .factor(factor_1648 ),
    .product(product_392 ),
    .value(value_1260 )
  );
  unit_product multiplier_1_44 (
    .factor(factor_1652 ),
    .product(product_394 ),
    .value(value_1264 )
  );
  unit_product multiplier_1_45 (
    .factor(factor_1656 ),
    .product(product_396 ),
    .value(value_1268 )
  );
  unit_product multiplier_1_46 (
    .factor(factor_1660 ),
    .product(product_398 ),
    .value(value_1272 )
  );
  unit_product multiplier_1_47 (
    .factor(factor_1664 ),
    .product(product_400 ),
    .value(value_1276 )
  );
  unit_product multiplier_1_48 (
    .factor(factor_1668 ),
    .product(product_402 ),
    .value(value_1280 )
  );
  unit_product multiplier_1_49 (
    .factor(factor_1672 ),
    .product(product_404 ),
    .value(value_1284 )
  );
  unit_product multiplier_1_5 (
    .factor(factor_1496 ),
    .product(product_316 ),
    .value(value_1108 )
  );
  unit_product multiplier_1_50 (
    .factor(factor_1676 ),
    .product(product_406 ),
    .value(value_1288 )
  );
  unit_product multiplier_1_51 (
    .factor(factor_1680 ),
    .product(product_408 ),
    .value(value_1292 )
  );
  unit_product multiplier_1_52 (
    .factor(factor_1684 ),
    .product(product_410 ),
    .value(value_1296 )
  );
  unit_product multiplier_1_53 (
    .factor(factor_1688 ),
    .product(product_412 ),
    .value(value_1300 )
  );
  unit_product multiplier_1_54 (
    .factor(factor_1692 ),
    .product(product_414 ),
    .value(value_1304 )
  );
  unit_product multiplier_1_55 (
    .factor(factor_1696 ),
    .product(product_416 ),
    .value(value_1308 )
  );
  unit_product multiplier_1_56 (
    .factor(factor_1700 ),
    .product(product_418 ),
    .value(value_1312 )
  );
  unit_product multiplier_1_57 (
    .factor(factor_1704 ),
    .product(product_420 ),
    .value(value_1316 )
  );
  unit_product multiplier_1_58 (
    .factor(factor_1708 ),
    .product(product_422 ),
    .value(value_1320 )
  );
  unit_product multiplier_1_59 (
    .factor(factor_1712 ),
    .product(product_424 ),
    .value(value_1324 )
  );
  unit_product multiplier_1_6 (
    .factor(factor_1500 ),
    .product(product_318 ),
    .value(value_1112 )
  );
  unit_product multiplier_1_60 (
    .factor(factor_1716 ),
    .product(product_426 ),
    .value(value_1328 )
  );
  unit_product multiplier_1_61 (
    .factor(factor_1720 ),
    .product(product_428 ),
    .value(value_1332 )
  );
  unit_product multiplier_1_62 (
    .factor(factor_1724 ),
    .product(product_430 ),
    .value(value_1336 )
  );
  unit_product multiplier_1_63 (
    .factor(factor_1728 ),
    .product(product_432 ),
    .value(value_1340 )
  );
  unit_product multiplier_1_7 (
    .factor(factor_1504 ),
    .product(product_320 ),
    .value(value_1116 )
  );
  unit_product multiplier_1_8 (
    .factor(factor_1508 ),
    .product(product_322 ),
    .value(value_1120 )
  );
  unit_product multiplier_1_9 (
    .factor(factor_1512 ),
    .product(product_324 ),
    .value(value_1124 )
  );
  unit_product multiplier_2_0 (
    .factor(factor_1863 ),
    .product(product_566 ),
    .value(value)
  );
  unit_product multiplier_2_1 (
    .factor(factor_1867 ),
    .product(product_568 ),
    .value(value_1092 )
  );
  unit_product multiplier_2_10 (
    .factor(factor_1903 ),
    .product(product_586 ),
    .value(value_1128 )
  );
  unit_product multiplier_2_11 (
    .factor(factor_1907 ),
    .product(product_588 ),
    .value(value_1132 )
  );
  unit_product multiplier_2_12 (
    .factor(factor_1911 ),
    .product(product_590 ),
    .value(value_1136 )
  );
  unit_product multiplier_2_13 (
    .factor(factor_1915 ),
    .product(product_592 ),
    .value(value_1140 )
  );
  unit_product multiplier_2_14 (
    .factor(factor_1919 ),
    .product(product_594 ),
    .value(value_1144 )
  );
  unit_product multiplier_2_15 (
    .factor(factor_1923 ),
    .product(product_596 ),
    .value(value_1148 )
  );
  unit_product multiplier_2_16 (
    .factor(factor_1927 ),
    .product(product_598 ),
    .value(value_1152 )
  );
  unit_product multiplier_2_17 (
    .factor(factor_1931 ),
    .product(product_600 ),
    .value(value_1156 )
  );
  unit_product multiplier_2_18 (
    .factor(factor_1935 ),
    .product(product_602 ),
    .value(value_1160 )
  );
  unit_product multiplier_2_19 (
    .factor(factor_1939 ),
    .product(product_604 ),
    .value(value_1164 )
  );
  unit_product multiplier_2_2 (
    .factor(factor_1871 ),
    .product(product_570 ),
    .value(value_1096 )
  );
  unit_product multiplier_2_20 (
    .factor(factor_1943 ),
    .product(product_606 ),
    .value(value_1168 )
  );
  unit_product multiplier_2_21 (
    .factor(factor_1947 ),
    .product(product_608 ),
    .value(value_1172 )
  );
  unit_product multiplier_2_22 (
    .factor(factor_1951 ),
    .product(product_610 ),
    .value(value_1176 )
  );
  unit_product multiplier_2_23 (
    .factor(factor_1955 ),
    .product(product_612 ),
    .value(value_1180 )
  );
  unit_product multiplier_2_24 (
    .factor(factor_1959 ),
    .product(product_614 ),
    .value(value_1184 )
  );
  unit_product multiplier_2_25 (
    .factor(factor_1963 ),
    .product(product_616 ),
    .value(value_1188 )
  );
  unit_product multiplier_2_26 (
    .factor(factor_1967 ),
    .product(product_618 ),
    .value(value_1192 )
  );
  unit_product multiplier_2_27 (
    .factor(factor_1971 ),
    .product(product_620 ),
    .value(value_1196 )
  );
  unit_product multiplier_2_28 (
    .factor(factor_1975 ),
    .product(product_622 ),
    .value(value_1200 )
  );
  unit_product multiplier_2_29 (
    .factor(factor_1979 ),
    .product(product_624 ),
    .value(value_1204 )
  );
  unit_product multiplier_2_3 (
    .factor(factor_1875 ),
    .product(product_572 ),
    .value(value_1100 )
  );
  unit_product multiplier_2_30 (
    .factor(factor_1983 ),
    .product(product_626 ),
    .value(value_1208 )
  );
  unit_product multiplier_2_31 (
    .factor(factor_1987 ),
    .product(product_628 ),
    .value(value_1212 )
  );
  unit_product multiplier_2_32 (
    .factor(factor_1991 ),
    .product(product_630 ),
    .value(value_1216 )
  );
  unit_product multiplier_2_33 (
    .factor(factor_1995 ),
    .product(product_632 ),
    .value(value_1220 )
  );
  unit_product multiplier_2_34 (
    .factor(factor_1999 ),
    .product(product_634 ),
    .value(value_1224 )
  );
  unit_product multiplier_2_35 (
    .factor(factor_2003 ),
    .product(product_636 ),
    .value(value_1228 )
  );
  unit_product multiplier_2_36 (
    .factor(factor_2007 ),
    .product(product_638 ),
    .value(value_1232 )
  );
  unit_product multiplier_2_37 (
    .factor(factor_2011 ),
    .product(product_640 ),
    .value(value_1236 )
  );
  unit_product multiplier_2_38 (
    .factor(factor_2015 ),
    .product(product_642 ),
    .value(value_1240 )
  );
  unit_product multiplier_2_39 (
    .factor(factor_2019 ),
    .product(product_644 ),
    .value(value_1244 )
  );
  unit_product multiplier_2_4 (
    .factor(factor_1879 ),
    .product(product_574 ),
    .value(value_1104 )
  );
  unit_product multiplier_2_40 (
    .factor(factor_2023 ),
    .product(product_646 ),
    .value(value_1248 )
  );
  unit_product multiplier_2_41 (
    .factor(factor_2027 ),
    .product(product_648 ),
    .value(value_1252 )
  );
  unit_product multiplier_2_42 (
    .factor(factor_2031 ),
    .product(product_650 ),
    .value(value_1256 )
  );
  unit_product multiplier_2_43 (
    .factor(factor_2035 ),
    .product(product_652 ),
    .value(value_1260 )
  );
  unit_product multiplier_2_44 (
    .factor(factor_2039 ),
    .product(product_654 ),
    .value(value_1264 )
  );
  unit_product multiplier_2_45 (
    .factor(factor_2043 ),
    .product(product_656 ),
    .value(value_1268 )
  );
  unit_product multiplier_2_46 (
    .factor(factor_2047 ),
    .product(product_658 ),
    .value(value_1272 )
  );
  unit_product multiplier_2_47 (
    .factor(factor_2051 ),
    .product(product_660 ),
    .value(value_1276 )
  );
  unit_product multiplier_2_48 (
    .factor(factor_2055 ),
    .product(product_662 ),
    .value(value_1280 )
  );
  unit_product multiplier_2_49 (
    .factor(factor_2059 ),
    .product(product_664 ),
    .value(value_1284 )
  );
  unit_product multiplier_2_5 (
    .factor(factor_1883 ),
    .product(product_576 ),
    .value(value_1108 )
  );
  unit_product multiplier_2_50 (
    .factor(factor_2063 ),
    .product(product_666 ),
    .value(value_1288 )
  );
  unit_product multiplier_2_51 (
    .factor(factor_2067 ),
    .product(product_668 ),
    .value(value_1292 )
  );
  unit_product multiplier_2_52 (
    .factor(factor_2071 ),
    .product(product_670 ),
    .value(value_1296 )
  );
  unit_product multiplier_2_53 (
    .factor(factor_2075 ),
    .product(product_672 ),
    .value(value_1300 )
  );
  unit_product multiplier_2_54 (
    .factor(factor_2079 ),
    .product(product_674 ),
    .value(value_1304 )
  );
  unit_product multiplier_2_55 (
    .factor(factor_2083 ),
    .product(product_676 ),
    .value(value_1308 )
  );
  unit_product multiplier_2_56 (
    .factor(factor_2087 ),
    .product(product_678 ),
    .value(value_1312 )
  );
  unit_product multiplier_2_57 (
    .factor(factor_2091 ),
    .product(product_680 ),
    .value(value_1316 )
  );
  unit_product multiplier_2_58 (
    .factor(factor_2095 ),
    .product(product_682 ),
    .value(value_1320 )
  );
  unit_product multiplier_2_59 (
    .factor(factor_2099 ),
    .product(product_684 ),
    .value(value_1324 )
  );
  unit_product multiplier_2_6 (
    .factor(factor_1887 ),
    .product(product_578 ),
    .value(value_1112 )
  );
  unit_product multiplier_2_60 (
    .factor(factor_2103 ),
    .product(product_686 ),
    .value(value_1328 )
  );
  unit_product multiplier_2_61 (
    .factor(factor_2107 ),
    .product(product_688 ),
    .value(value_1332 )
  );
  unit_product multiplier_2_62 (
    .factor(factor_2111 ),
    .product(product_690 ),
    .value(value_1336 )
  );
  unit_product multiplier_2_63 (
    .factor(factor_2115 ),
    .product(product_692 ),
    .value(value_1340 )
  );
  unit_product multiplier_2_7 (
    .factor(factor_1891 ),
    .product(product_580 ),
    .value(value_1116 )
  );
  unit_product multiplier_2_8 (
    .factor(factor_1895 ),
    .product(product_582 ),
    .value(value_1120 )
  );
  unit_product multiplier_2_9 (
    .factor(factor_1899 ),
    .product(product_584 ),
    .value(value_1124 )
  );
  unit_product multiplier_3_0 (
    .factor(factor_2250 ),
    .product(product_826 ),
    .value(value)
  );
  unit_product multiplier_3_1 (
    .factor(factor_2254 ),
    .product(product_828 ),
    .value(value_1092 )
  );
  unit_product multiplier_3_10 (
    .factor(factor_2290 ),
    .product(product_846 ),
    .value(value_1128 )
  );
  unit_product multiplier_3_11 (
    .factor(factor_2294 ),
    .product(product_848 ),
    .value(value_1132 )
  );
  unit_product multiplier_3_12 (
    .factor(factor_2298 ),
    .product(product_850 ),
    .value(value_1136 )
  );
  unit_product multiplier_3_13 (
    .factor(factor_2302 ),
    .product(product_852 ),
    .value(value_1140 )
  );
  unit_product multiplier_3_14 (
    .factor(factor_2306 ),
    .product(product_854 ),
    .value(value_1144 )
  );
  unit_product multiplier_3_15 (
    .factor(factor_2310 ),
    .product(product_856 ),
    .value(value_1148 )
  );
  unit_product multiplier_3_16 (
    .factor(factor_2314 ),
    .product(product_858 ),
    .value(value_1152 )
  );
  unit_product multiplier_3_17 (
    .factor(factor_2318 ),
    .product(product_860 ),
    .value(value_1156 )
  );
  unit_product multiplier_3_18 (
    .factor(factor_2322 ),
    .product(product_862 ),
    .value(value_1160 )
  );
  unit_product multiplier_3_19 (
    .factor(factor_2326 ),
    .product(product_864 ),
    .value(value_1164 )
  );
  unit_product multiplier_3_2 (
    .factor(factor_2258 ),
    .product(product_830 ),
    .value(value_1096 )
  );
  unit_product multiplier_3_20 (
    .factor(factor_2330 ),
    .product(product_866 ),
    .value(value_1168 )
  );
  unit_product multiplier_3_21 (
    .factor(factor_2334 ),
    .product(product_868 ),
    .value(value_1172 )
  );
  unit_product multiplier_3_22 (
    .factor(factor_2338 ),
    .product(product_870 ),
    .value(value_1176 )
  );
  unit_product multiplier_3_23 (
    .factor(factor_2342 ),
    .product(product_872 ),
    .value(value_1180 )
  );
  unit_product multiplier_3_24 (
    .factor(factor_2346 ),
    .product(product_874 ),
    .value(value_1184 )
  );
  unit_product multiplier_3_25 (
    .factor(factor_2350 ),
    .product(product_876 ),
    .value(value_1188 )
  );
  unit_product multiplier_3_26 (
    .factor(factor_2354 ),
    .product(product_878 ),
    .value(value_1192 )
  );
  unit_product multiplier_3_27 (
    .factor(factor_2358 ),
    .product(product_880 ),
    .value(value_1196 )
  );
  unit_product multiplier_3_28 (
    .factor(factor_2362 ),
    .product(product_882 ),
    .value(value_1200 )
  );
  unit_product multiplier_3_29 (
    .factor(factor_2366 ),
    .product(product_884 ),
    .value(value_1204 )
  );
  unit_product multiplier_3_3 (
    .factor(factor_2262 ),
    .product(product_832 ),
    .value(value_1100 )
  );
  unit_product multiplier_3_30 (
    .factor(factor_2370 ),
    .product(product_886 ),
    .value(value_1208 )
  );
  unit_product multiplier_3_31 (
    .factor(factor_2374 ),
    .product(product_888 ),
    .value(value_1212 )
  );
  unit_product multiplier_3_32 (
    .factor(factor_2378 ),
    .product(product_890 ),
    .value(value_1216 )
  );
  unit_product multiplier_3_33 (
    .factor(factor_2382 ),
    .product(product_892 ),
    .value(value_1220 )
  );
  unit_product multiplier_3_34 (
    .factor(factor_2386 ),
    .product(product_894 ),
    .value(value_1224 )
  );
  unit_product multiplier_3_35 (
    .factor(factor_2390 ),
    .product(product_896 ),
    .value(value_1228 )
  );
  unit_product multiplier_3_36 (
    .factor(factor_2394 ),
    .product(product_898 ),
    .value(value_1232 )
  );
  unit_product multiplier_3_37 (
    .factor(factor_2398 ),
    .product(product_900 ),
    .value(value_1236 )
  );
  unit_product multiplier_3_38 (
    .factor(factor_2402 ),
    .product(product_902 ),
    .value(value_1240 )
  );
  unit_product multiplier_3_39 (
    .factor(factor_2406 ),
    .product(product_904 ),
    .value(value_1244 )
  );
  unit_product multiplier_3_4 (
    .factor(factor_2266 ),
    .product(product_834 ),
    .value(value_1104 )
  );
  unit_product multiplier_3_40 (
    .factor(factor_2410 ),
    .product(product_906 ),
    .value(value_1248 )
  );
  unit_product multiplier_3_41 (
    .factor(factor_2414 ),
    .product(product_908 ),
    .value(value_1252 )
  );
  unit_product multiplier_3_42 (
    .factor(factor_2418 ),
    .product(product_910 ),
    .value(value_1256 )
  );
  unit_product multiplier_3_43 (
    .factor(factor_2422 ),
    .product(product_912 ),
    .value(value_1260 )
  );
  unit_product multiplier_3_44 (
    .factor(factor_2426 ),
    .product(product_914 ),
    .value(value_1264 )
  );
  unit_product multiplier_3_45 (
    .factor(factor_2430 ),
    .product(product_916 ),
    .value(value_1268 )
  );
  unit_product multiplier_3_46 (
    .factor(factor_2434 ),
    .product(product_918 ),
    .value(value_1272 )
  );
  unit_product multiplier_3_47 (
    .factor(factor_2438 ),
    .product(product_920 ),
    .value(value_1276 )
  );
  unit_product multiplier_3_48 (
    .factor(factor_2442 ),
    .product(product_922 ),
    .value(value_1280 )
  );
  unit_product multiplier_3_49 (
    .factor(factor_2446 ),
    .product(product_924 ),
    .value(value_1284 )
  );
  unit_product multiplier_3_5 (
    .factor(factor_2270 ),
    .product(product_836 ),
    .value(value_1108 )
  );
  unit_product multiplier_3_50 (
    .factor(factor_2450 ),
    .product(product_926 ),
    .value(value_1288 )
  );
  unit_product multiplier_3_51 (
    .factor(factor_2454 ),
    .product(product_928 ),
    .value(value_1292 )
  );
  unit_product multiplier_3_52 (
    .factor(factor_2458 ),
    .product(product_930 ),
    .value(value_1296 )
  );
  unit_product multiplier_3_53 (
    .factor(factor_2462 ),
    .product(product_932 ),
    .value(value_1300 )
  );
  unit_product multiplier_3_54 (
    .factor(factor_2466 ),
    .product(product_934 ),
    .value(value_1304 )
  );
  unit_product multiplier_3_55 (
    .factor(factor_2470 ),
    .product(product_936 ),
    .value(value_1308 )
  );
  unit_product multiplier_3_56 (
    .factor(factor_2474 ),
    .product(product_938 ),
    .value(value_1312 )
  );
  unit_product multiplier_3_57 (
    .factor(factor_2478 ),
    .product(product_940 ),
    .value(value_1316 )
  );
  unit_product multiplier_3_58 (
    .factor(factor_2482 ),
    .product(product_942 ),
    .value(value_1320 )
  );
  unit_product multiplier_3_59 (
    .factor(factor_2486 ),
    .product(product_944 ),
    .value(value_1324 )
  );
  unit_product multiplier_3_6 (
    .factor(factor_2274 ),
    .product(product_838 ),
    .value(value_1112 )
  );
  unit_product multiplier_3_60 (
    .factor(factor_2490 ),
    .product(product_946 ),
    .value(value_1328 )
  );
  unit_product multiplier_3_61 (
    .factor(factor_2494 ),
    .product(product_948 ),
    .value(value_1332 )
  );
  unit_product multiplier_3_62 (
    .factor(factor_2498 ),
    .product(product_950 ),
    .value(value_1336 )
  );
  unit_product multiplier_3_63 (
    .factor(factor_2502 ),
    .product(product_952 ),
    .value(value_1340 )
  );
  unit_product multiplier_3_7 (
    .factor(factor_2278 ),
    .product(product_840 ),
    .value(value_1116 )
  );
  unit_product multiplier_3_8 (
    .factor(factor_2282 ),
    .product(product_842 ),
    .value(value_1120 )
  );
  unit_product multiplier_3_9 (
    .factor(factor_2286 ),
    .product(product_844 ),
    .value(value_1124 )
  );
  unit_sum sum_0_1_0_add (
    .left(left_1406 ),
    .right(right_1407 ),
    .sum(sum_238 )
  );
  unit_sum sum_0_1_10_add (
    .left(left_1426 ),
    .right(right_1427 ),
    .sum(sum_258 )
  );
  unit_sum sum_0_1_11_add (
    .left(left_1428 ),
    .right(right_1429 ),
    .sum(sum_260 )
  );
  unit_sum sum_0_1_12_add (
    .left(left_1430 ),
    .right(right_1431 ),
    .sum(sum_262 )
  );
  unit_sum sum_0_1_13_add (
    .left(left_1432 ),
    .right(right_1433 ),
    .sum(sum_264 )
  );
  unit_sum sum_0_1_14_add (
    .left(left_1434 ),
    .right(right_1435 ),
    .sum(sum_266 )
  );
  unit_sum sum_0_1_15_add (
    .left(left_1436 ),
    .right(right_1437 ),
    .sum(sum_268 )
  );
  unit_sum sum_0_1_1_add (
    .left(left_1408 ),
    .right(right_1409 ),
    .sum(sum_240 )
  );
  unit_sum sum_0_1_2_add (
    .left(left_1410 ),
    .right(right_1411 ),
    .sum(sum_242 )
  );
  unit_sum sum_0_1_3_add (
    .left(left_1412 ),
    .right(right_1413 ),
    .sum(sum_244 )
  );
  unit_sum sum_0_1_4_add (
    .left(left_1414 ),
    .right(right_1415 ),
    .sum(sum_246 )
  );
  unit_sum sum_0_1_5_add (
    .left(left_1416 ),
    .right(right_1417 ),
    .sum(sum_248 )
  );
  unit_sum sum_0_1_6_add (
    .left(left_1418 ),
    .right(right_1419 ),
    .sum(sum_250 )
  );
  unit_sum sum_0_1_7_add (
    .left(left_1420 ),
    .right(right_1421 ),
    .sum(sum_252 )
  );
  unit_sum sum_0_1_8_add (
    .left(left_1422 ),
    .right(right_1423 ),
    .sum(sum_254 )
  );
  unit_sum sum_0_1_9_add (
    .left(left_1424 ),
    .right(right_1425 ),
    .sum(sum_256 )
  );
  unit_sum sum_0_2_0_add (
    .left(left_1438 ),
    .right(right_1439 ),
    .sum(sum_270 )
  );
  unit_sum sum_0_2_1_add (
    .left(left_1440 ),
    .right(right_1441 ),
    .sum(sum_272 )
  );
  unit_sum sum_0_2_2_add (
    .left(left_1442 ),
    .right(right_1443 ),
    .sum(sum_274 )
  );
  unit_sum sum_0_2_3_add (
    .left(left_1444 ),
    .right(right_1445 ),
    .sum(sum_276 )
  );
  unit_sum sum_0_2_4_add (
    .left(left_1446 ),
    .right(right_1447 ),
    .sum(sum_278 )
  );
  unit_sum sum_0_2_5_add (
    .left(left_1448 ),
    .right(right_1449 ),
    .sum(sum_280 )
  );
  unit_sum sum_0_2_6_add (
    .left(left_1450 ),
    .right(right_1451 ),
    .sum(sum_282 )
  );
  unit_sum sum_0_2_7_add (
    .left(left_1452 ),
    .right(right_1453 ),
    .sum(sum_284 )
  );
  unit_sum sum_0_3_0_add (
    .left(left_1454 ),
    .right(right_1455 ),
    .sum(sum_286 )
  );
  unit_sum sum_0_3_1_add (
    .left(left_1456 ),
    .right(right_1457 ),
    .sum(sum_288 )
  );
  unit_sum sum_0_3_2_add (
    .left(left_1458 ),
    .right(right_1459 ),
    .sum(sum_290 )
  );
  unit_sum sum_0_3_3_add (
    .left(left_1460 ),
    .right(right_1461 ),
    .sum(sum_292 )
  );
  unit_sum sum_0_4_0_add (
    .left(left_1462 ),
    .right(right_1463 ),
    .sum(sum_294 )
  );
  unit_sum sum_0_4_1_add (
    .left(left_1464 ),
    .right(right_1465 ),
    .sum(sum_296 )
  );
  unit_sum sum_0_5_0_add (
    .left(left_1466 ),
    .right(right_1467 ),
    .sum(sum_298 )
  );
  unit_pair sum_0_pair_0 (
    .left(left),
    .right(product_0_1_1),
    .sum(sum)
  );
  unit_pair sum_0_pair_1 (
    .left(left_1344 ),
    .right(product_0_3_1),
    .sum(sum_176 )
  );
  unit_pair sum_0_pair_10 (
    .left(left_1362 ),
    .right(product_0_21_1),
    .sum(sum_194 )
  );
  unit_pair sum_0_pair_11 (
    .left(left_1364 ),
    .right(product_0_23_1),
    .sum(sum_196 )
  );
  unit_pair sum_0_pair_12 (
    .left(left_1366 ),
    .right(product_0_25_1),
    .sum(sum_198 )
  );
  unit_pair sum_0_pair_13 (
    .left(left_1368 ),
    .right(product_0_27_1),
    .sum(sum_200 )
  );
  unit_pair sum_0_pair_14 (
    .left(left_1370 ),
    .right(product_0_29_1),
    .sum(sum_202 )
  );
  unit_pair sum_0_pair_15 (
    .left(left_1372 ),
    .right(product_0_31_1),
    .sum(sum_204 )
  );
  unit_pair sum_0_pair_16 (
    .left(left_1374 ),
    .right(product_0_33_1),
    .sum(sum_206 )
  );
  unit_pair sum_0_pair_17 (
    .left(left_1376 ),
    .right(product_0_35_1),
    .sum(sum_208 )
  );
  unit_pair sum_0_pair_18 (
    .left(left_1378 ),
    .right(product_0_37_1),
    .sum(sum_210 )
  );
  unit_pair sum_0_pair_19 (
    .left(left_1380 ),
    .right(product_0_39_1),
    .sum(sum_212 )
  );
  unit_pair sum_0_pair_2 (
    .left(left_1346 ),
    .right(product_0_5_1),
    .sum(sum_178 )
  );
  unit_pair sum_0_pair_20 (
    .left(left_1382 ),
    .right(product_0_41_1),
    .sum(sum_214 )
  );
  unit_pair sum_0_pair_21 (
    .left(left_1384 ),
    .right(product_0_43_1),
    .sum(sum_216 )
  );
  unit_pair sum_0_pair_22 (
    .left(left_1386 ),
    .right(product_0_45_1),
    .sum(sum_218 )
  );
  unit_pair sum_0_pair_23 (
    .left(left_1388 ),
    .right(product_0_47_1),
    .sum(sum_220 )
  );
  unit_pair sum_0_pair_24 (
    .left(left_1390 ),
    .right(product_0_49_1),
    .sum(sum_222 )
  );
  unit_pair sum_0_pair_25 (
    .left(left_1392 ),
    .right(product_0_51_1),
    .sum(sum_224 )
  );
  unit_pair sum_0_pair_26 (
    .left(left_1394 ),
    .right(product_0_53_1),
    .sum(sum_226 )
  );
  unit_pair sum_0_pair_27 (
    .left(left_1396 ),
    .right(product_0_55_1),
    .sum(sum_228 )
  );
  unit_pair sum_0_pair_28 (
    .left(left_1398 ),
    .right(product_0_57_1),
    .sum(sum_230 )
  );
  unit_pair sum_0_pair_29 (
    .left(left_1400 ),
    .right(product_0_59_1),
    .sum(sum_232 )
  );
  unit_pair sum_0_pair_3 (
    .left(left_1348 ),
    .right(product_0_7_1),
    .sum(sum_180 )
  );
  unit_pair sum_0_pair_30 (
    .left(left_1402 ),
    .right(product_0_61_1),
    .sum(sum_234 )
  );
  unit_pair sum_0_pair_31 (
    .left(left_1404 ),
    .right(product_0_63_1),
    .sum(sum_236 )
  );
  unit_pair sum_0_pair_4 (
    .left(left_1350 ),
    .right(product_0_9_1),
    .sum(sum_182 )
  );
  unit_pair sum_0_pair_5 (
    .left(left_1352 ),
    .right(product_0_11_1),
    .sum(sum_184 )
  );
  unit_pair sum_0_pair_6 (
    .left(left_1354 ),
    .right(product_0_13_1),
    .sum(sum_186 )
  );
  unit_pair sum_0_pair_7 (
    .left(left_1356 ),
    .right(product_0_15_1),
    .sum(sum_188 )
  );
  unit_pair sum_0_pair_8 (
    .left(left_1358 ),
    .right(product_0_17_1),
    .sum(sum_190 )
  );
  unit_pair sum_0_pair_9 (
    .left(left_1360 ),
    .right(product_0_19_1),
    .sum(sum_192 )
  );
  unit_sum sum_1_1_0_add (
    .left(left_1793 ),
    .right(right_1794 ),
    .sum(sum_498 )
  );
  unit_sum sum_1_1_10_add (
    .left(left_1813 ),
    .right(right_1814 ),
    .sum(sum_518 )
  );
  unit_sum sum_1_1_11_add (
    .left(left_1815 ),
    .right(right_1816 ),
    .sum(sum_520 )
  );
  unit_sum sum_1_1_12_add (
    .left(left_1817 ),
    .right(right_1818 ),
    .sum(sum_522 )
  );
  unit_sum sum_1_1_13_add (
    .left(left_1819 ),
    .right(right_1820 ),
    .sum(sum_524 )
  );
  unit_sum sum_1_1_14_add (
    .left(left_1821 ),
    .right(right_1822 ),
    .sum(sum_526 )
  );
  unit_sum sum_1_1_15_add (
    .left(left_1823 ),
    .right(right_1824 ),
    .sum(sum_528 )
  );
  unit_sum sum_1_1_1_add (
    .left(left_1795 ),
    .right(right_1796 ),
    .sum(sum_500 )
  );
  unit_sum sum_1_1_2_add (
    .left(left_1797 ),
    .right(right_1798 ),
    .sum(sum_502 )
  );
  unit_sum sum_1_1_3_add (
    .left(left_1799 ),
    .right(right_1800 ),
    .sum(sum_504 )
  );
  unit_sum sum_1_1_4_add (
    .left(left_1801 ),
    .right(right_1802 ),
    .sum(sum_506 )
  );
  unit_sum sum_1_1_5_add (
    .left(left_1803 ),
    .right(right_1804 ),
    .sum(sum_508 )
  );
  unit_sum sum_1_1_6_add (
    .left(left_1805 ),
    .right(right_1806 ),
    .sum(sum_510 )
  );
  unit_sum sum_1_1_7_add (
    .left(left_1807 ),
    .right(right_1808 ),
    .sum(sum_512 )
  );
  unit_sum sum_1_1_8_add (
    .left(left_1809 ),
    .right(right_1810 ),
    .sum(sum_514 )
  );
  unit_sum sum_1_1_9_add (
    .left(left_1811 ),
    .right(right_1812 ),
    .sum(sum_516 )
  );
  unit_sum sum_1_2_0_add (
    .left(left_1825 ),
    .right(right_1826 ),
    .sum(sum_530 )
  );
  unit_sum sum_1_2_1_add (
    .left(left_1827 ),
    .right(right_1828 ),
    .sum(sum_532 )
  );
  unit_sum sum_1_2_2_add (
    .left(left_1829 ),
    .right(right_1830 ),
    .sum(sum_534 )
  );
  unit_sum sum_1_2_3_add (
    .left(left_1831 ),
    .right(right_1832 ),
    .sum(sum_536 )
  );
  unit_sum sum_1_2_4_add (
    .left(left_1833 ),
    .right(right_1834 ),
    .sum(sum_538 )
  );
  unit_sum sum_1_2_5_add (
    .left(left_1835 ),
    .right(right_1836 ),
    .sum(sum_540 )
  );
  unit_sum sum_1_2_6_add (
    .left(left_1837 ),
    .right(right_1838 ),
    .sum(sum_542 )
  );
  unit_sum sum_1_2_7_add (
    .left(left_1839 ),
    .right(right_1840 ),
    .sum(sum_544 )
  );
  unit_sum sum_1_3_0_add (
    .left(left_1841 ),
    .right(right_1842 ),
    .sum(sum_546 )
  );
  unit_sum sum_1_3_1_add (
    .left(left_1843 ),
    .right(right_1844 ),
    .sum(sum_548 )
  );
  unit_sum sum_1_3_2_add (
    .left(left_1845 ),
    .right(right_1846 ),
    .sum(sum_550 )
  );
  unit_sum sum_1_3_3_add (
    .left(left_1847 ),
    .right(right_1848 ),
    .sum(sum_552 )
  );
  unit_sum sum_1_4_0_add (
    .left(left_1849 ),
    .right(right_1850 ),
    .sum(sum_554 )
  );
  unit_sum sum_1_4_1_add (
    .left(left_1851 ),
    .right(right_1852 ),
    .sum(sum_556 )
  );
  unit_sum sum_1_5_0_add (
    .left(left_1853 ),
    .right(right_1854 ),
    .sum(sum_558 )
  );
  unit_pair sum_1_pair_0 (
    .left(left_1729 ),
    .right(product_1_1_1),
    .sum(sum_434 )
  );
  unit_pair sum_1_pair_1 (
    .left(left_1731 ),
    .right(product_1_3_1),
    .sum(sum_436 )
  );
  unit_pair sum_1_pair_10 (
    .left(left_1749 ),
    .right(product_1_21_1),
    .sum(sum_454 )
  );
  unit_pair sum_1_pair_11 (
    .left(left_1751 ),
    .right(product_1_23_1),
    .sum(sum_456 )
  );
  unit_pair sum_1_pair_12 (
    .left(left_1753 ),
    .right(product_1_25_1),
    .sum(sum_458 )
  );
  unit_pair sum_1_pair_13 (
    .left(left_1755 ),
    .right(product_1_27_1),
    .sum(sum_460 )
  );
  unit_pair sum_1_pair_14 (
    .left(left_1757 ),
    .right(product_1_29_1),
    .sum(sum_462 )
  );
  unit_pair sum_1_pair_15 (
    .left(left_1759 ),
    .right(product_1_31_1),
    .sum(sum_464 )
  );
  unit_pair sum_1_pair_16 (
    .left(left_1761 ),
    .right(product_1_33_1),
    .sum(sum_466 )
  );
  unit_pair sum_1_pair_17 (
    .left(left_1763 ),
    .right(product_1_35_1),
    .sum(sum_468 )
  );
  unit_pair sum_1_pair_18 (
    .left(left_1765 ),
    .right(product_1_37_1),
    .sum(sum_470 )
  );
  unit_pair sum_1_pair_19 (
    .left(left_1767 ),
    .right(product_1_39_1),
    .sum(sum_472 )
  );
  unit_pair sum_1_pair_2 (
    .left(left_1733 ),
    .right(product_1_5_1),
    .sum(sum_438 )
  );
  unit_pair sum_1_pair_20 (
    .left(left_1769 ),
    .right(product_1_41_1),
    .sum(sum_474 )
  );
  unit_pair sum_1_pair_21 (
    .left(left_1771 ),
    .right(product_1_43_1),
    .sum(sum_476 )
  );
  unit_pair sum_1_pair_22 (
    .left(left_1773 ),
    .right(product_1_45_1),
    .sum(sum_478 )
  );
  unit_pair sum_1_pair_23 (
    .left(left_1775 ),
    .right(product_1_47_1),
    .sum(sum_480 )
  );
  unit_pair sum_1_pair_24 (
    .left(left_1777 ),
    .right(product_1_49_1),
    .sum(sum_482 )
  );
  unit_pair sum_1_pair_25 (
    .left(left_1779 ),
    .right(product_1_51_1),
    .sum(sum_484 )
  );
  unit_pair sum_1_pair_26 (
    .left(left_1781 ),
    .right(product_1_53_1),
    .sum(sum_486 )
  );
  unit_pair sum_1_pair_27 (
    .left(left_1783 ),
    .right(product_1_55_1),
    .sum(sum_488 )
  );
  unit_pair sum_1_pair_28 (
    .left(left_1785 ),
    .right(product_1_57_1),
    .sum(sum_490 )
  );
  unit_pair sum_1_pair_29 (
    .left(left_1787 ),
    .right(product_1_59_1),
    .sum(sum_492 )
  );
  unit_pair sum_1_pair_3 (
    .left(left_1735 ),
    .right(product_1_7_1),
    .sum(sum_440 )
  );
  unit_pair sum_1_pair_30 (
    .left(left_1789 ),
    .right(product_1_61_1),
    .sum(sum_494 )
  );
  unit_pair sum_1_pair_31 (
    .left(left_1791 ),
    .right(product_1_63_1),
    .sum(sum_496 )
  );
  unit_pair sum_1_pair_4 (
    .left(left_1737 ),
    .right(product_1_9_1),
    .sum(sum_442 )
  );
  unit_pair sum_1_pair_5 (
    .left(left_1739 ),
    .right(product_1_11_1),
    .sum(sum_444 )
  );
  unit_pair sum_1_pair_6 (
    .left(left_1741 ),
    .right(product_1_13_1),
    .sum(sum_446 )
  );
  unit_pair sum_1_pair_7 (
    .left(left_1743 ),
    .right(product_1_15_1),
    .sum(sum_448 )
  );
  unit_pair sum_1_pair_8 (
    .left(left_1745 ),
    .right(product_1_17_1),
    .sum(sum_450 )
  );
  unit_pair sum_1_pair_9 (
    .left(left_1747 ),
    .right(product_1_19_1),
    .sum(sum_452 )
  );
  unit_sum sum_2_1_0_add (
    .left(left_2180 ),
    .right(right_2181 ),
    .sum(sum_758 )
  );
  unit_sum sum_2_1_10_add (
    .left(left_2200 ),
    .right(right_2201 ),
    .sum(sum_778 )
  );
  unit_sum sum_2_1_11_add (
    .left(left_2202 ),
    .right(right_2203 ),
    .sum(sum_780 )
  );
  unit_sum sum_2_1_12_add (
    .left(left_2204 ),
    .right(right_2205 ),
    .sum(sum_782 )
  );
  unit_sum sum_2_1_13_add (
    .left(left_2206 ),
    .right(right_2207 ),
    .sum(sum_784 )
  );
  unit_sum sum_2_1_14_add (
    .left(left_2208 ),
    .right(right_2209 ),
    .sum(sum_786 )
  );
  unit_sum sum_2_1_15_add (
    .left(left_2210 ),
    .right(right_2211 ),
    .sum(sum_788 )
  );
  unit_sum sum_2_1_1_add (
    .left(left_2182 ),
    .right(right_2183 ),
    .sum(sum_760 )
  );
  unit_sum sum_2_1_2_add (
    .left(left_2184 ),
    .right(right_2185 ),
    .sum(sum_762 )
  );
  unit_sum sum_2_1_3_add (
    .left(left_2186 ),
    .right(right_2187 ),
    .sum(sum_764 )
  );
  unit_sum sum_2_1_4_add (
    .left(left_2188 ),
    .right(right_2189 ),
    .sum(sum_766 )
  );
  unit_sum sum_2_1_5_add (
    .left(left_2190 ),
    .right(right_2191 ),
    .sum(sum_768 )
  );
  unit_sum sum_2_1_6_add (
    .left(left_2192 ),
    .right(right_2193 ),
    .sum(sum_770 )
  );
  unit_sum sum_2_1_7_add (
    .left(left_2194 ),
    .right(right_2195 ),
    .sum(sum_772 )
  );
  unit_sum sum_2_1_8_add (
    .left(left_2196 ),
    .right(right_2197 ),
    .sum(sum_774 )
  );
  unit_sum sum_2_1_9_add (
    .left(left_2198 ),
    .right(right_2199 ),
    .sum(sum_776 )
  );
  unit_sum sum_2_2_0_add (
    .left(left_2212 ),
    .right(right_2213 ),
    .sum(sum_790 )
  );
  unit_sum sum_2_2_1_add (
    .left(left_2214 ),
    .right(right_2215 ),
    .sum(sum_792 )
  );
  unit_sum sum_2_2_2_add (
    .left(left_2216 ),
    .right(right_2217 ),
    .sum(sum_794 )
  );
  unit_sum sum_2_2_3_add (
    .left(left_2218 ),
    .right(right_2219 ),
    .sum(sum_796 )
  );
  unit_sum sum_2_2_4_add (
    .left(left_2220 ),
    .right(right_2221 ),
    .sum(sum_798 )
  );
  unit_sum sum_2_2_5_add (
    .left(left_2222 ),
    .right(right_2223 ),
    .sum(sum_800 )
  );
  unit_sum sum_2_2_6_add (
    .left(left_2224 ),
    .right(right_2225 ),
    .sum(sum_802 )
  );
  unit_sum sum_2_2_7_add (
    .left(left_2226 ),
    .right(right_2227 ),
    .sum(sum_804 )
  );
  unit_sum sum_2_3_0_add (
    .left(left_2228 ),
    .right(right_2229 ),
    .sum(sum_806 )
  );
  unit_sum sum_2_3_1_add (
    .left(left_2230 ),
    .right(right_2231 ),
    .sum(sum_808 )
  );
  unit_sum sum_2_3_2_add (
    .left(left_2232 ),
    .right(right_2233 ),
    .sum(sum_810 )
  );
  unit_sum sum_2_3_3_add (
    .left(left_2234 ),
    .right(right_2235 ),
    .sum(sum_812 )
  );
  unit_sum sum_2_4_0_add (
    .left(left_2236 ),
    .right(right_2237 ),
    .sum(sum_814 )
  );
  unit_sum sum_2_4_1_add (
    .left(left_2238 ),
    .right(right_2239 ),
    .sum(sum_816 )
  );
  unit_sum sum_2_5_0_add (
    .left(left_2240 ),
    .right(right_2241 ),
    .sum(sum_818 )
  );
  unit_pair sum_2_pair_0 (
    .left(left_2116 ),
    .right(product_2_1_1),
    .sum(sum_694 )
  );
  unit_pair sum_2_pair_1 (
    .left(left_2118 ),
    .right(product_2_3_1),
    .sum(sum_696 )
  );
  unit_pair sum_2_pair_10 (
    .left(left_2136 ),
    .right(product_2_21_1),
    .sum(sum_714 )
  );
  unit_pair sum_2_pair_11 (
    .left(left_2138 ),
    .right(product_2_23_1),
    .sum(sum_716 )
  );
  unit_pair sum_2_pair_12 (
    .left(left_2140 ),
    .right(product_2_25_1),
    .sum(sum_718 )
  );
  unit_pair sum_2_pair_13 (
    .left(left_2142 ),
    .right(product_2_27_1),
    .sum(sum_720 )
  );
  unit_pair sum_2_pair_14 (
    .left(left_2144 ),
    .right(product_2_29_1),
    .sum(sum_722 )
  );
  unit_pair sum_2_pair_15 (
    .left(left_2146 ),
    .right(product_2_31_1),
    .sum(sum_724 )
  );
  unit_pair sum_2_pair_16 (
    .left(left_2148 ),
    .right(product_2_33_1),
    .sum(sum_726 )
  );
  unit_pair sum_2_pair_17 (
    .left(left_2150 ),
    .right(product_2_35_1),
    .sum(sum_728 )
  );
  unit_pair sum_2_pair_18 (
    .left(left_2152 ),
    .right(product_2_37_1),
    .sum(sum_730 )
  );
  unit_pair sum_2_pair_19 (
    .left(left_2154 ),
    .right(product_2_39_1),
    .sum(sum_732 )
  );
  unit_pair sum_2_pair_2 (
    .left(left_2120 ),
    .right(product_2_5_1),
    .sum(sum_698 )
  );
  unit_pair sum_2_pair_20 (
    .left(left_2156 ),
    .right(product_2_41_1),
    .sum(sum_734 )
  );
  unit_pair sum_2_pair_21 (
    .left(left_2158 ),
    .right(product_2_43_1),
    .sum(sum_736 )
  );
  unit_pair sum_2_pair_22 (
    .left(left_2160 ),
    .right(product_2_45_1),
    .sum(sum_738 )
  );
  unit_pair sum_2_pair_23 (
    .left(left_2162 ),
    .right(product_2_47_1),
    .sum(sum_740 )
  );
  unit_pair sum_2_pair_24 (
    .left(left_2164 ),
    .right(product_2_49_1),
    .sum(sum_742 )
  );
  unit_pair sum_2_pair_25 (
    .left(left_2166 ),
    .right(product_2_51_1),
    .sum(sum_744 )
  );
  unit_pair sum_2_pair_26 (
    .left(left_2168 ),
    .right(product_2_53_1),
    .sum(sum_746 )
  );
  unit_pair sum_2_pair_27 (
    .left(left_2170 ),
    .right(product_2_55_1),
    .sum(sum_748 )
  );
  unit_pair sum_2_pair_28 (
    .left(left_2172 ),
    .right(product_2_57_1),
    .sum(sum_750 )
  );
  unit_pair sum_2_pair_29 (
    .left(left_2174 ),
    .right(product_2_59_1),
    .sum(sum_752 )
  );
  unit_pair sum_2_pair_3 (
    .left(left_2122 ),
    .right(product_2_7_1),
    .sum(sum_700 )
  );
  unit_pair sum_2_pair_30 (
    .left(left_2176 ),
    .right(product_2_61_1),
    .sum(sum_754 )
  );
  unit_pair sum_2_pair_31 (
    .left(left_2178 ),
    .right(product_2_63_1),
    .sum(sum_756 )
  );
  unit_pair sum_2_pair_4 (
    .left(left_2124 ),
    .right(product_2_9_1),
    .sum(sum_702 )
  );
  unit_pair sum_2_pair_5 (
    .left(left_2126 ),
    .right(product_2_11_1),
    .sum(sum_704 )
  );
  unit_pair sum_2_pair_6 (
    .left(left_2128 ),
    .right(product_2_13_1),
    .sum(sum_706 )
  );
  unit_pair sum_2_pair_7 (
    .left(left_2130 ),
    .right(product_2_15_1),
    .sum(sum_708 )
  );
  unit_pair sum_2_pair_8 (
    .left(left_2132 ),
    .right(product_2_17_1),
    .sum(sum_710 )
  );
  unit_pair sum_2_pair_9 (
    .left(left_2134 ),
    .right(product_2_19_1),
    .sum(sum_712 )
  );
  unit_sum sum_3_1_0_add (
    .left(left_2567 ),
    .right(right_2568 ),
    .sum(sum_1018 )
  );
  unit_sum sum_3_1_10_add (
    .left(left_2587 ),
    .right(right_2588 ),
    .sum(sum_1038 )
  );
  unit_sum sum_3_1_11_add (
    .left(left_2589 ),
    .right(right_2590 ),
    .sum(sum_1040 )
  );
  unit_sum sum_3_1_12_add (
    .left(left_2591 ),
    .right(right_2592 ),
    .sum(sum_1042 )
  );
  unit_sum sum_3_1_13_add (
    .left(left_2593 ),
    .right(right_2594 ),
    .sum(sum_1044 )
  );
  unit_sum sum_3_1_14_add (
    .left(left_2595 ),
    .right(right_2596 ),
    .sum(sum_1046 )
  );
  unit_sum sum_3_1_15_add (
    .left(left_2597 ),
    .right(right_2598 ),
    .sum(sum_1048 )
  );
  unit_sum sum_3_1_1_add (
    .left(left_2569 ),
    .right(right_2570 ),
    .sum(sum_1020 )
  );
  unit_sum sum_3_1_2_add (
    .left(left_2571 ),
    .right(right_2572 ),
    .sum(sum_1022 )
  );
  unit_sum sum_3_1_3_add (
    .left(left_2573 ),
    .right(right_2574 ),
    .sum(sum_1024 )
  );
  unit_sum sum_3_1_4_add (
    .left(left_2575 ),
    .right(right_2576 ),
    .sum(sum_1026 )
  );
  unit_sum sum_3_1_5_add (
    .left(left_2577 ),
    .right(right_2578 ),
    .sum(sum_1028 )
  );
  unit_sum sum_3_1_6_add (
    .left(left_2579 ),
    .right(right_2580 ),
    .sum(sum_1030 )
  );
  unit_sum sum_3_1_7_add (
    .left(left_2581 ),
    .right(right_2582 ),
    .sum(sum_1032 )
  );
  unit_sum sum_3_1_8_add (
    .left(left_2583 ),
    .right(right_2584 ),
    .sum(sum_1034 )
  );
  unit_sum sum_3_1_9_add (
    .left(left_2585 ),
    .right(right_2586 ),
    .sum(sum_1036 )
  );
  unit_sum sum_3_2_0_add (
    .left(left_2599 ),
    .right(right_2600 ),
    .sum(sum_1050 )
  );
  unit_sum sum_3_2_1_add (
    .left(left_2601 ),
    .right(right_2602 ),
    .sum(sum_1052 )
  );
  unit_sum sum_3_2_2_add (
    .left(left_2603 ),
    .right(right_2604 ),
    .sum(sum_1054 )
  );
  unit_sum sum_3_2_3_add (
    .left(left_2605 ),
    .right(right_2606 ),
    .sum(sum_1056 )
  );
  unit_sum sum_3_2_4_add (
    .left(left_2607 ),
    .right(right_2608 ),
    .sum(sum_1058 )
  );
  unit_sum sum_3_2_5_add (
    .left(left_2609 ),
    .right(right_2610 ),
    .sum(sum_1060 )
  );
  unit_sum sum_3_2_6_add (
    .left(left_2611 ),
    .right(right_2612 ),
    .sum(sum_1062 )
  );
  unit_sum sum_3_2_7_add (
    .left(left_2613 ),
    .right(right_2614 ),
    .sum(sum_1064 )
  );
  unit_sum sum_3_3_0_add (
    .left(left_2615 ),
    .right(right_2616 ),
    .sum(sum_1066 )
  );
  unit_sum sum_3_3_1_add (
    .left(left_2617 ),
    .right(right_2618 ),
    .sum(sum_1068 )
  );
  unit_sum sum_3_3_2_add (
    .left(left_2619 ),
    .right(right_2620 ),
    .sum(sum_1070 )
  );
  unit_sum sum_3_3_3_add (
    .left(left_2621 ),
    .right(right_2622 ),
    .sum(sum_1072 )
  );
  unit_sum sum_3_4_0_add (
    .left(left_2623 ),
    .right(right_2624 ),
    .sum(sum_1074 )
  );
  unit_sum sum_3_4_1_add (
    .left(left_2625 ),
    .right(right_2626 ),
    .sum(sum_1076 )
  );
  unit_sum sum_3_5_0_add (
    .left(left_2627 ),
    .right(right_2628 ),
    .sum(sum_1078 )
  );
  unit_pair sum_3_pair_0 (
    .left(left_2503 ),
    .right(product_3_1_1),
    .sum(sum_954 )
  );
  unit_pair sum_3_pair_1 (
    .left(left_2505 ),
    .right(product_3_3_1),
    .sum(sum_956 )
  );
  unit_pair sum_3_pair_10 (
    .left(left_2523 ),
    .right(product_3_21_1),
    .sum(sum_974 )
  );
  unit_pair sum_3_pair_11 (
    .left(left_2525 ),
    .right(product_3_23_1),
    .sum(sum_976 )
  );
  unit_pair sum_3_pair_12 (
    .left(left_2527 ),
    .right(product_3_25_1),
    .sum(sum_978 )
  );
  unit_pair sum_3_pair_13 (
    .left(left_2529 ),
    .right(product_3_27_1),
    .sum(sum_980 )
  );
  unit_pair sum_3_pair_14 (
    .left(left_2531 ),
    .right(product_3_29_1),
    .sum(sum_982 )
  );
  unit_pair sum_3_pair_15 (
    .left(left_2533 ),
    .right(product_3_31_1),
    .sum(sum_984 )
  );
  unit_pair sum_3_pair_16 (
    .left(left_2535 ),
    .right(product_3_33_1),
    .sum(sum_986 )
  );
  unit_pair sum_3_pair_17 (
    .left(left_2537 ),
    .right(product_3_35_1),
    .sum(sum_988 )
  );
  unit_pair sum_3_pair_18 (
    .left(left_2539 ),
    .right(product_3_37_1),
    .sum(sum_990 )
  );
  unit_pair sum_3_pair_19 (
    .left(left_2541 ),
    .right(product_3_39_1),
    .sum(sum_992 )
  );
  unit_pair sum_3_pair_2 (
    .left(left_2507 ),
    .right(product_3_5_1),
    .sum(sum_958 )
  );
  unit_pair sum_3_pair_20 (
    .left(left_2543 ),
    .right(product_3_41_1),
    .sum(sum_994 )
  );
  unit_pair sum_3_pair_21 (
    .left(left_2545 ),
    .right(product_3_43_1),
    .sum(sum_996 )
  );
  unit_pair sum_3_pair_22 (
    .left(left_2547 ),
    .right(product_3_45_1),
    .sum(sum_998 )
  );
  unit_pair sum_3_pair_23 (
    .left(left_2549 ),
    .right(product_3_47_1),
    .sum(sum_1000 )
  );
  unit_pair sum_3_pair_24 (
    .left(left_2551 ),
    .right(product_3_49_1),
    .sum(sum_1002 )
  );
  unit_pair sum_3_pair_25 (
    .left(left_2553 ),
    .right(product_3_51_1),
    .sum(sum_1004 )
  );
  unit_pair sum_3_pair_26 (
    .left(left_2555 ),
    .right(product_3_53_1),
    .sum(sum_1006 )
  );
  unit_pair sum_3_pair_27 (
    .left(left_2557 ),
    .right(product_3_55_1),
    .sum(sum_1008 )
  );
  unit_pair sum_3_pair_28 (
    .left(left_2559 ),
    .right(product_3_57_1),
    .sum(sum_1010 )
  );
  unit_pair sum_3_pair_29 (
    .left(left_2561 ),
    .right(product_3_59_1),
    .sum(sum_1012 )
  );
  unit_pair sum_3_pair_3 (
    .left(left_2509 ),
    .right(product_3_7_1),
    .sum(sum_960 )
  );
  unit_pair sum_3_pair_30 (
    .left(left_2563 ),
    .right(product_3_61_1),
    .sum(sum_1014 )
  );
  unit_pair sum_3_pair_31 (
    .left(left_2565 ),
    .right(product_3_63_1),
    .sum(sum_1016 )
  );
  unit_pair sum_3_pair_4 (
    .left(left_2511 ),
    .right(product_3_9_1),
    .sum(sum_962 )
  );
  unit_pair sum_3_pair_5 (
    .left(left_2513 ),
    .right(product_3_11_1),
    .sum(sum_964 )
  );
  unit_pair sum_3_pair_6 (
    .left(left_2515 ),
    .right(product_3_13_1),
    .sum(sum_966 )
  );
  unit_pair sum_3_pair_7 (
    .left(left_2517 ),
    .right(product_3_15_1),
    .sum(sum_968 )
  );
  unit_pair sum_3_pair_8 (
    .left(left_2519 ),
    .right(product_3_17_1),
    .sum(sum_970 )
  );
  unit_pair sum_3_pair_9 (
    .left(left_2521 ),
    .right(product_3_19_1),
    .sum(sum_972 )
  );
  assign results = { result_3, result_2, result_1, result_0 };
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
