module pim_bundle(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, vectors, step, first, take, take_relu, read_data, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [6:0] row;
  wire [6:0] row;
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
  input [127:0] write_data;
  wire [127:0] write_data;
  input compute;
  wire compute;
  input [4:0] compute_column;
  wire [4:0] compute_column;
  input [127:0] vectors;
  wire [127:0] vectors;
  input step;
  wire step;
  input first;
  wire first;
  input take;
  wire take;
  input take_relu;
  wire take_relu;
  output [127:0] read_data;
  wire [127:0] read_data;
  output [31:0] results;
  wire [31:0] results;
  wire [127:0] compute_data;
  row_array_128x32x128 bank_0 (
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
  unit_i8_k16_v1_f1 unit (
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
  input [6:0] row;
  wire [6:0] row;
  input close;
  wire close;
  output is_open;
  reg is_open;
  output at_rest;
  wire at_rest;
  output [6:0] held;
  reg [6:0] held;
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

module pim_i8_16(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o__ready, o_results__ready, o_status__ready, i__ready, i_data__ready, o__payload, o__valid, o_results__payload, o_results__valid, o_status__payload, o_status__valid, o_commands__payload, o_commands__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [127:0] i_data__payload;
  wire [127:0] i_data__payload;
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
  output [127:0] o__payload;
  wire [127:0] o__payload;
  output o__valid;
  wire o__valid;
  output [127:0] o_results__payload;
  wire [127:0] o_results__payload;
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
  wire [127:0] data;
  wire [127:0] i__payload_40 ;
  wire [127:0] i__payload_52 ;
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
  wire [3:0] room_49 ;
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
  pim_i8_16__controller controller (
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
  pim_i8_16__device device (
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
  pim_i8_16__reads reads (
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
  pim_i8_16__results_77  results_77  (
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

module pim_i8_16__controller(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o_status__ready, read_room, results_room, read_reserve, i__ready, i_data__ready, written, results_reserve, o_commands__valid, o_commands__payload, o_status__valid, o_status__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [127:0] i_data__payload;
  wire [127:0] i_data__payload;
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
  output [127:0] written;
  wire [127:0] written;
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
  wire [61:0] _09_;
  wire [61:0] _10_;
  wire [3:0] _11_;
  wire [3:0] _12_;
  wire _13_;
  wire _14_;
  wire asks;
  wire [47:0] busy;
  wire [15:0] can_act;
  wire [3:0] can_activate;
  wire [3:0] can_close;
  wire [3:0] can_comp;
  wire [15:0] can_copy;
  wire [15:0] can_copy_81 ;
  wire can_gwrite;
  wire can_gwrite_107 ;
  wire [3:0] can_open;
  wire [15:0] can_pre;
  wire [15:0] can_read;
  wire [15:0] can_read_77 ;
  wire [3:0] can_readres;
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
  wire [27:0] compute_rows;
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
  wire [111:0] pending;
  wire [6:0] results_after;
  wire [65:0] row;
  wire row_taken;
  wire row_valid;
  wire [111:0] rows;
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
  assign _08_ = valid_50  ? 1'h0 : column_valid;
  assign column_taken = taken ? 1'h0 : _08_;
  assign taken_56  = taken ? 1'h0 : valid_50 ;
  assign _09_ = column_valid ? column[65:4] : row[65:4];
  assign _10_ = valid_50  ? command_55 [65:4] : _09_;
  assign command[65:4] = taken ? 62'h0000000000000000 : _10_;
  assign _11_ = column_valid ? column[3:0] : row[3:0];
  assign _12_ = valid_50  ? command_55 [3:0] : _11_;
  assign command[3:0] = taken ? 4'h4 : _12_;
  assign _13_ = column_valid ? 1'h0 : row_valid;
  assign _14_ = valid_50  ? 1'h0 : _13_;
  assign row_taken = taken ? 1'h0 : _14_;
  pim_i8_16__controller__door door (
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
  pim_i8_16__controller__queue queue (
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
  pim_i8_16__controller__refresh refresh (
    .can_refresh(can_refresh),
    .clk(clk),
    .drain(drain),
    .held(held),
    .rst(rst),
    .taken(taken),
    .\until (\until ),
    .valid(taken)
  );
  pim_i8_16__controller__timers timers (
    .can_act_121 (can_act),
    .can_activate(can_activate),
    .can_close(can_close),
    .can_comp(can_comp),
    .can_copy(can_copy_81 ),
    .can_gwrite(can_gwrite_107 ),
    .can_open(can_open),
    .can_pre(can_pre),
    .can_read_123 (can_read_77 ),
    .can_readres(can_readres),
    .can_refresh(can_refresh),
    .can_step(can_step),
    .can_write_127 (can_write_79 ),
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
  pim_i8_16__controller__turns turns (
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
  pim_i8_16__controller__waves waves (
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

module pim_i8_16__controller__door(clk, rst, i__payload, i__valid, write, i_data__valid, o_status__ready, i__ready, o_queue__valid, o_waves__valid, i_data__ready, o_queue__ready, o_waves__ready, steps_busy, o_waves__payload, request, o_status__valid, o_status__payload, pending, busy, vectors_busy
);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [127:0] write;
  wire [127:0] write;
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
  input [111:0] pending;
  wire [111:0] pending;
  input [47:0] busy;
  wire [47:0] busy;
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
  reg [6:0] rows_0 ;
  reg [6:0] rows_1 ;
  reg [6:0] rows_2 ;
  reg [6:0] rows_3 ;
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
  assign _124_ = ~ header;
  assign reasons[1] = is_gemv & _124_;
  assign _165_ = _148_ | _113_;
  assign _001_ = _165_ | _128_;
  assign _012_ = _140_ & _001_;
  assign _056_ = _034_ | _045_;
  assign _062_ = _023_ & _056_;
  assign _067_ = _012_ | _062_;
  assign _074_ = ! request[62:55];
  assign _080_ = request[62:55] > 6'h20;
  assign _087_ = _074_ | _080_;
  assign _098_ = is_header & _087_;
  assign _104_ = _067_ | _098_;
  assign _118_ = request[34:27] + steps;
  assign _119_ = _118_ > 6'h20;
  assign _120_ = _113_ | _119_;
  assign _121_ = is_gemv & _120_;
  assign _122_ = _104_ | _121_;
  assign _125_ = _123_ | _113_;
  assign _126_ = is_g_act & _125_;
  assign _127_ = _122_ | _126_;
  assign _129_ = is_comp & _128_;
  assign reasons[2] = _127_ | _129_;
  assign _130_ = request[45:35] + steps;
  assign _131_ = _130_ > 8'h80;
  assign _132_ = is_gemv & _131_;
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
  assign _161_ = busy[7:1] == request[26:10];
  assign _162_ = busy[0] & _161_;
  assign _163_ = busy[15:9] == request[26:10];
  assign _164_ = busy[8] & _163_;
  assign _166_ = busy[23:17] == request[26:10];
  assign _167_ = busy[16] & _166_;
  assign _142_ = ! request[9:6];
  assign _168_ = _167_ & _142_;
  assign _169_ = busy[31:25] == request[26:10];
  assign _170_ = busy[24] & _169_;
  assign _146_ = request[9:6] == 1'h1;
  assign _171_ = _170_ & _146_;
  assign _172_ = busy[39:33] == request[26:10];
  assign _173_ = busy[32] & _172_;
  assign _151_ = request[9:6] == 2'h2;
  assign _174_ = _173_ & _151_;
  assign _175_ = busy[47:41] == request[26:10];
  assign _176_ = busy[40] & _175_;
  assign _155_ = request[9:6] == 2'h3;
  assign _177_ = _176_ & _155_;
  assign _178_ = | { _177_, _174_, _171_, _168_, _164_, _162_ };
  assign _179_ = _140_ & _178_;
  assign _023_ = | { is_copy, is_gwrite };
  assign _180_ = request[45:35] >= vectors_busy[7:1];
  assign _002_ = vectors_busy[0] & _180_;
  assign _003_ = request[45:35] < vectors_busy[15:8];
  assign _004_ = _002_ & _003_;
  assign _005_ = request[45:35] >= vectors_busy[23:17];
  assign _006_ = vectors_busy[16] & _005_;
  assign _007_ = request[45:35] < vectors_busy[31:24];
  assign _008_ = _006_ & _007_;
  assign _009_ = | { _008_, _004_ };
  assign _010_ = _009_ | steps_busy;
  assign _011_ = _023_ & _010_;
  assign _013_ = _179_ | _011_;
  assign _014_ = is_gemv | is_comp;
  assign _015_ = pending[0] & pending[13];
  assign _016_ = pending[14] & pending[27];
  assign _017_ = pending[28] & pending[41];
  assign _018_ = pending[42] & pending[55];
  assign _019_ = pending[56] & pending[69];
  assign _020_ = pending[70] & pending[83];
  assign _021_ = pending[84] & pending[97];
  assign _022_ = pending[98] & pending[111];
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
  assign _028_ = pending[12:6] == request[26:10];
  assign _059_ = _058_ & _028_;
  assign _030_ = pending[14] & pending[15];
  assign _060_ = pending[19:18] == request[9:4];
  assign _061_ = _030_ & _060_;
  assign _031_ = pending[26:20] == request[26:10];
  assign _063_ = _061_ & _031_;
  assign _033_ = pending[28] & pending[29];
  assign _064_ = pending[33:32] == request[9:4];
  assign _065_ = _033_ & _064_;
  assign _035_ = pending[40:34] == request[26:10];
  assign _066_ = _065_ & _035_;
  assign _037_ = pending[42] & pending[43];
  assign _068_ = pending[47:46] == request[9:4];
  assign _069_ = _037_ & _068_;
  assign _038_ = pending[54:48] == request[26:10];
  assign _070_ = _069_ & _038_;
  assign _040_ = pending[56] & pending[57];
  assign _071_ = pending[61:60] == request[9:4];
  assign _072_ = _040_ & _071_;
  assign _041_ = pending[68:62] == request[26:10];
  assign _073_ = _072_ & _041_;
  assign _043_ = pending[70] & pending[71];
  assign _075_ = pending[75:74] == request[9:4];
  assign _076_ = _043_ & _075_;
  assign _044_ = pending[82:76] == request[26:10];
  assign _077_ = _076_ & _044_;
  assign _047_ = pending[84] & pending[85];
  assign _078_ = pending[89:88] == request[9:4];
  assign _079_ = _047_ & _078_;
  assign _048_ = pending[96:90] == request[26:10];
  assign _081_ = _079_ & _048_;
  assign _050_ = pending[98] & pending[99];
  assign _082_ = pending[103:102] == request[9:4];
  assign _083_ = _050_ & _082_;
  assign _051_ = pending[110:104] == request[26:10];
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
    if (rst) steps <= 6'h00;
    else if (_182_) steps <= request[60:55];
  always @(posedge clk)
    if (rst) header <= 1'h0;
    else if (_108_) header <= _195_;
  always @(posedge clk)
    if (rst) open_rows <= 4'h0;
    else if (_108_) open_rows <= { _188_, _194_, _190_, _192_ };
  always @(posedge clk)
    if (_183_) rows_0  <= request[16:10];
  always @(posedge clk)
    if (_184_) rows_1  <= request[16:10];
  always @(posedge clk)
    if (_185_) rows_2  <= request[16:10];
  always @(posedge clk)
    if (_186_) rows_3  <= request[16:10];
  assign _148_ = | request[9:8];
  assign _045_ = | request[54:46];
  assign _123_ = | request[9:6];
  assign _113_ = | request[26:17];
  assign _128_ = | request[34:32];
  assign _034_ = | request[45:42];
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
  assign o_waves__payload = { request[65:63], 2'h0, steps, request[54:0] };
endmodule

module pim_i8_16__controller__queue(clk, rst, write_data, read_room, can_read, can_write, can_copy, can_gwrite, i__valid, i__ready, column_valid, row_valid, asks, waits, written, column_taken, row_taken, close, i__payload, column, row
, pending, can_act, rows, open, can_pre, drain, may_act);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [127:0] write_data;
  wire [127:0] write_data;
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
  output [127:0] written;
  wire [127:0] written;
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
  output [111:0] pending;
  wire [111:0] pending;
  input [15:0] can_act;
  wire [15:0] can_act;
  input [111:0] rows;
  wire [111:0] rows;
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
  wire [6:0] _126_;
  wire [6:0] _127_;
  wire [11:0] _128_;
  wire [6:0] _129_;
  wire [6:0] _130_;
  wire _131_;
  wire [11:0] _132_;
  wire [11:0] _133_;
  wire [6:0] _134_;
  wire [6:0] _135_;
  wire [11:0] _136_;
  wire [6:0] _137_;
  wire [6:0] _138_;
  wire [11:0] _139_;
  wire [11:0] _140_;
  wire [11:0] _141_;
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
  wire [26:0] _206_;
  wire [26:0] _207_;
  wire [26:0] _208_;
  wire [26:0] _209_;
  wire [26:0] _210_;
  wire [26:0] _211_;
  wire [26:0] _212_;
  wire [26:0] _213_;
  wire [26:0] _214_;
  wire [26:0] _215_;
  wire [26:0] _216_;
  wire [26:0] _217_;
  wire [26:0] _218_;
  wire [26:0] _219_;
  wire [26:0] _220_;
  wire [26:0] _221_;
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
  wire [6:0] _270_;
  wire [6:0] _271_;
  wire [6:0] _272_;
  wire [6:0] _273_;
  wire [6:0] _274_;
  wire [6:0] _275_;
  wire [6:0] _276_;
  wire [6:0] _277_;
  wire [6:0] _278_;
  wire [6:0] _279_;
  wire [6:0] _280_;
  wire [6:0] _281_;
  wire [6:0] _282_;
  wire [6:0] _283_;
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
  wire [26:0] after_0;
  wire [26:0] after_1;
  wire [26:0] after_2;
  wire [26:0] after_3;
  wire [26:0] after_4;
  wire [26:0] after_5;
  wire [26:0] after_6;
  wire [26:0] after_7;
  wire [26:0] after_8;
  wire [15:0] closing;
  wire [26:0] entry_0;
  wire [26:0] entry_1;
  wire [26:0] entry_2;
  wire [26:0] entry_3;
  wire [26:0] entry_4;
  wire [26:0] entry_5;
  wire [26:0] entry_6;
  wire [26:0] entry_7;
  reg [7:0] filled;
  wire [26:0] given;
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
  wire [7:0] there;
  reg [2:0] write_address;
  wire write_enable;
  assign _091_ = leads_0 & _090_;
  assign _101_ = can_pre >> pending[47:44];
  assign _102_ = opens_3 | _101_;
  assign _092_ = can_pre >> pending[19:16];
  assign _095_ = opens_1 | _092_;
  assign _089_ = can_pre >> column[7:4];
  assign _090_ = opens_0 | _089_;
  assign _126_ = column[16:10] & { opens_0, opens_0, opens_0, opens_0, opens_0, opens_0, opens_0 };
  assign _127_ = pending[26:20] & { opens_1, opens_1, opens_1, opens_1, opens_1, opens_1, opens_1 };
  assign _098_ = can_pre >> pending[33:30];
  assign _099_ = opens_2 | _098_;
  assign _129_ = pending[40:34] & { opens_2, opens_2, opens_2, opens_2, opens_2, opens_2, opens_2 };
  assign _130_ = pending[54:48] & { opens_3, opens_3, opens_3, opens_3, opens_3, opens_3, opens_3 };
  assign _110_ = can_pre >> pending[75:72];
  assign _111_ = opens_5 | _110_;
  assign _107_ = can_pre >> pending[61:58];
  assign _108_ = opens_4 | _107_;
  assign _134_ = pending[68:62] & { opens_4, opens_4, opens_4, opens_4, opens_4, opens_4, opens_4 };
  assign _135_ = pending[82:76] & { opens_5, opens_5, opens_5, opens_5, opens_5, opens_5, opens_5 };
  assign _136_ = _109_ ? { opens_4, _134_, pending[61:58] } : { opens_5, _135_, pending[75:72] };
  assign _114_ = can_pre >> pending[89:86];
  assign _115_ = opens_6 | _114_;
  assign _137_ = pending[96:90] & { opens_6, opens_6, opens_6, opens_6, opens_6, opens_6, opens_6 };
  assign _138_ = pending[110:104] & { opens_7, opens_7, opens_7, opens_7, opens_7, opens_7, opens_7 };
  assign _139_ = _117_ ? { opens_6, _137_, pending[89:86] } : { opens_7, _138_, pending[103:100] };
  assign _140_ = _113_ ? _136_ : _139_;
  assign _141_ = _106_ ? _133_ : _140_;
  assign row[16:10] = _088_ ? 7'h00 : _141_[10:4];
  assign _159_ = column[0] | column[2];
  assign _160_ = _159_ | read_room;
  assign asks = filled[0] & _160_;
  assign _161_ = asks & column[1];
  assign _162_ = ~ entry_0[26];
  assign waits = _161_ & _162_;
  assign read_enable = column_taken & column[0];
  assign _163_ = column[7:4] == row[7:4];
  assign _164_ = row_taken & _163_;
  assign _165_ = column[16:10] == row[16:10];
  assign after_0[26] = _143_ & _165_;
  assign _166_ = pending[19:16] == row[7:4];
  assign _167_ = row_taken & _166_;
  assign _168_ = pending[26:20] == row[16:10];
  assign _169_ = _143_ & _168_;
  assign _170_ = pending[33:30] == row[7:4];
  assign _171_ = row_taken & _170_;
  assign _172_ = pending[40:34] == row[16:10];
  assign _173_ = _143_ & _172_;
  assign _174_ = pending[47:44] == row[7:4];
  assign _175_ = row_taken & _174_;
  assign _176_ = pending[54:48] == row[16:10];
  assign _177_ = _143_ & _176_;
  assign _178_ = pending[61:58] == row[7:4];
  assign _179_ = row_taken & _178_;
  assign _180_ = pending[68:62] == row[16:10];
  assign _181_ = _143_ & _180_;
  assign _182_ = pending[75:72] == row[7:4];
  assign _183_ = row_taken & _182_;
  assign _184_ = pending[82:76] == row[16:10];
  assign _185_ = _143_ & _184_;
  assign _186_ = pending[89:86] == row[7:4];
  assign _187_ = row_taken & _186_;
  assign _188_ = pending[96:90] == row[16:10];
  assign _189_ = _143_ & _188_;
  assign _190_ = pending[103:100] == row[7:4];
  assign _191_ = row_taken & _190_;
  assign _192_ = pending[110:104] == row[16:10];
  assign _193_ = _143_ & _192_;
  assign _194_ = after_8[6:3] == row[7:4];
  assign _195_ = row_taken & _194_;
  assign _196_ = after_8[13:7] == row[16:10];
  assign _197_ = _143_ & _196_;
  assign stays = column_taken ? { 1'h0, filled[7:1] } : filled;
  assign write_enable = pushes & after_8[0];
  assign _198_ = write_address == 3'h7;
  assign _199_ = write_address + 1'h1;
  assign _200_ = _198_ ? 3'h0 : _199_;
  assign _201_ = read_address == 3'h7;
  assign _202_ = read_address + 1'h1;
  assign _203_ = _201_ ? 3'h0 : _202_;
  assign _206_ = column_taken ? { after_1[26:14], pending[26:16], pending[27], pending[15], after_1[0] } : { after_0[26], 26'h0000000 };
  assign _207_ = column_taken ? { after_2[26:14], pending[40:30], pending[41], pending[29], after_2[0] } : { after_1[26], 26'h0000000 };
  assign _208_ = column_taken ? { after_3[26:14], pending[54:44], pending[55], pending[43], after_3[0] } : { after_2[26], 26'h0000000 };
  assign _209_ = column_taken ? { after_4[26:14], pending[68:58], pending[69], pending[57], after_4[0] } : { after_3[26], 26'h0000000 };
  assign _210_ = column_taken ? { after_5[26:14], pending[82:72], pending[83], pending[71], after_5[0] } : { after_4[26], 26'h0000000 };
  assign _211_ = column_taken ? { after_6[26:14], pending[96:86], pending[97], pending[85], after_6[0] } : { after_5[26], 26'h0000000 };
  assign _212_ = column_taken ? { after_7[26:14], pending[110:100], pending[111], pending[99], after_7[0] } : { after_6[26], 26'h0000000 };
  assign _213_ = column_taken ? { after_8[26:3], i__payload[1], after_8[1:0] } : { after_7[26], 26'h0000000 };
  assign i__ready = ~ filled[7];
  assign pushes = i__valid & i__ready;
  assign after_8[0] = i__payload[0] ^ i__payload[1];
  assign _093_ = ~ i__payload[1];
  assign after_8[1] = i__payload[0] | _093_;
  assign after_8[6:3] = after_8[1] ? i__payload[7:4] : 4'h0;
  assign after_8[13:7] = after_8[1] ? i__payload[16:10] : 7'h00;
  assign after_8[18:14] = after_8[1] ? i__payload[31:27] : 5'h00;
  assign after_8[25:19] = i__payload[1] ? i__payload[41:35] : 7'h00;
  assign _241_ = there[7:1] == after_8[13:7];
  assign given[26] = there[0] & _241_;
  assign _010_ = can_copy >> column[7:4];
  assign _020_ = can_write >> column[7:4];
  assign _029_ = can_read >> column[7:4];
  assign _038_ = _029_ & read_room;
  assign _046_ = column[0] ? _020_ : _038_;
  assign \$signal  = column[2] ? _010_ : _046_;
  assign _055_ = entry_0[26] & \$signal ;
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
  assign _222_ = ~ entry_1[26];
  assign _223_ = _001_ & _222_;
  assign _224_ = column[7:4] == pending[19:16];
  assign _225_ = _016_ & _224_;
  assign _226_ = ~ _225_;
  assign leads_1 = _223_ & _226_;
  assign opens_1 = may_open >> pending[19:16];
  assign _227_ = ~ entry_2[26];
  assign _228_ = _004_ & _227_;
  assign _229_ = column[7:4] == pending[33:30];
  assign _230_ = _016_ & _229_;
  assign _231_ = pending[19:16] == pending[33:30];
  assign _232_ = _001_ & _231_;
  assign _233_ = | { _232_, _230_ };
  assign _234_ = ~ _233_;
  assign leads_2 = _228_ & _234_;
  assign opens_2 = may_open >> pending[33:30];
  assign _235_ = ~ entry_3[26];
  assign _236_ = _007_ & _235_;
  assign _237_ = column[7:4] == pending[47:44];
  assign _238_ = _016_ & _237_;
  assign _239_ = pending[19:16] == pending[47:44];
  assign _240_ = _001_ & _239_;
  assign _242_ = pending[33:30] == pending[47:44];
  assign _243_ = _004_ & _242_;
  assign _244_ = | { _243_, _240_, _238_ };
  assign _245_ = ~ _244_;
  assign leads_3 = _236_ & _245_;
  assign opens_3 = may_open >> pending[47:44];
  assign _246_ = ~ entry_4[26];
  assign _247_ = _026_ & _246_;
  assign _248_ = column[7:4] == pending[61:58];
  assign _000_ = _016_ & _248_;
  assign _002_ = pending[19:16] == pending[61:58];
  assign _003_ = _001_ & _002_;
  assign _005_ = pending[33:30] == pending[61:58];
  assign _006_ = _004_ & _005_;
  assign _008_ = pending[47:44] == pending[61:58];
  assign _009_ = _007_ & _008_;
  assign _011_ = | { _009_, _006_, _003_, _000_ };
  assign _012_ = ~ _011_;
  assign leads_4 = _247_ & _012_;
  assign opens_4 = may_open >> pending[61:58];
  assign _014_ = ~ entry_5[26];
  assign _015_ = _013_ & _014_;
  assign _017_ = column[7:4] == pending[75:72];
  assign _018_ = _016_ & _017_;
  assign _019_ = pending[19:16] == pending[75:72];
  assign _021_ = _001_ & _019_;
  assign _022_ = pending[33:30] == pending[75:72];
  assign _023_ = _004_ & _022_;
  assign _024_ = pending[47:44] == pending[75:72];
  assign _025_ = _007_ & _024_;
  assign _027_ = pending[61:58] == pending[75:72];
  assign _028_ = _026_ & _027_;
  assign _030_ = | { _028_, _025_, _023_, _021_, _018_ };
  assign _031_ = ~ _030_;
  assign leads_5 = _015_ & _031_;
  assign opens_5 = may_open >> pending[75:72];
  assign _033_ = ~ entry_6[26];
  assign _034_ = _032_ & _033_;
  assign _035_ = column[7:4] == pending[89:86];
  assign _036_ = _016_ & _035_;
  assign _037_ = pending[19:16] == pending[89:86];
  assign _039_ = _001_ & _037_;
  assign _040_ = pending[33:30] == pending[89:86];
  assign _041_ = _004_ & _040_;
  assign _042_ = pending[47:44] == pending[89:86];
  assign _043_ = _007_ & _042_;
  assign _044_ = pending[61:58] == pending[89:86];
  assign _045_ = _026_ & _044_;
  assign _047_ = pending[75:72] == pending[89:86];
  assign _048_ = _013_ & _047_;
  assign _049_ = | { _048_, _045_, _043_, _041_, _039_, _036_ };
  assign _050_ = ~ _049_;
  assign leads_6 = _034_ & _050_;
  assign opens_6 = may_open >> pending[89:86];
  assign _051_ = filled[7] & pending[99];
  assign _052_ = ~ entry_7[26];
  assign _053_ = _051_ & _052_;
  assign _016_ = filled[0] & column[1];
  assign _054_ = column[7:4] == pending[103:100];
  assign _056_ = _016_ & _054_;
  assign _001_ = filled[1] & pending[15];
  assign _057_ = pending[19:16] == pending[103:100];
  assign _058_ = _001_ & _057_;
  assign _004_ = filled[2] & pending[29];
  assign _059_ = pending[33:30] == pending[103:100];
  assign _060_ = _004_ & _059_;
  assign _007_ = filled[3] & pending[43];
  assign _061_ = pending[47:44] == pending[103:100];
  assign _062_ = _007_ & _061_;
  assign _026_ = filled[4] & pending[57];
  assign _064_ = pending[61:58] == pending[103:100];
  assign _065_ = _026_ & _064_;
  assign _013_ = filled[5] & pending[71];
  assign _066_ = pending[75:72] == pending[103:100];
  assign _067_ = _013_ & _066_;
  assign _032_ = filled[6] & pending[85];
  assign _068_ = pending[89:86] == pending[103:100];
  assign _069_ = _032_ & _068_;
  assign _070_ = | { _069_, _067_, _065_, _062_, _060_, _058_, _056_ };
  assign _072_ = ~ _070_;
  assign leads_7 = _053_ & _072_;
  assign opens_7 = may_open >> pending[103:100];
  assign _118_ = can_pre >> pending[103:100];
  assign _119_ = opens_7 | _118_;
  assign _120_ = leads_7 & _119_;
  assign _121_ = _117_ | _120_;
  assign _122_ = _113_ | _121_;
  assign _123_ = _106_ | _122_;
  assign row_valid = _088_ | _123_;
  assign _128_ = _091_ ? { opens_0, _126_, column[7:4] } : { opens_1, _127_, pending[19:16] };
  assign _132_ = _100_ ? { opens_2, _129_, pending[33:30] } : { opens_3, _130_, pending[47:44] };
  assign _133_ = _097_ ? _128_ : _132_;
  assign _113_ = _109_ | _112_;
  assign _142_ = ~ _088_;
  assign _143_ = _141_[11] & _142_;
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
  reg entry_0_reg_26 ;
  always @(posedge clk)
    if (_284_) entry_0_reg_26  <= _214_[26];
  assign entry_0[26] = entry_0_reg_26 ;
  reg [25:0] _591_;
  always @(posedge clk)
    if (_285_) _591_ <= _214_[25:0];
  assign { column[41:35], column[31:27], column[16:10], column[7:4], column[2:0] } = _591_;
  reg [25:0] _592_;
  always @(posedge clk)
    if (_286_) _592_ <= _215_[25:0];
  assign { after_1[25:14], pending[26:16], pending[27], pending[15], after_1[0] } = _592_;
  reg entry_1_reg_26 ;
  always @(posedge clk)
    entry_1_reg_26  <= _215_[26];
  assign entry_1[26] = entry_1_reg_26 ;
  reg [25:0] _594_;
  always @(posedge clk)
    if (_287_) _594_ <= _216_[25:0];
  assign { after_2[25:14], pending[40:30], pending[41], pending[29], after_2[0] } = _594_;
  reg entry_2_reg_26 ;
  always @(posedge clk)
    entry_2_reg_26  <= _216_[26];
  assign entry_2[26] = entry_2_reg_26 ;
  reg [25:0] _596_;
  always @(posedge clk)
    if (_288_) _596_ <= _217_[25:0];
  assign { after_3[25:14], pending[54:44], pending[55], pending[43], after_3[0] } = _596_;
  reg entry_3_reg_26 ;
  always @(posedge clk)
    entry_3_reg_26  <= _217_[26];
  assign entry_3[26] = entry_3_reg_26 ;
  reg [25:0] _598_;
  always @(posedge clk)
    if (_289_) _598_ <= _218_[25:0];
  assign { after_4[25:14], pending[68:58], pending[69], pending[57], after_4[0] } = _598_;
  reg entry_4_reg_26 ;
  always @(posedge clk)
    entry_4_reg_26  <= _218_[26];
  assign entry_4[26] = entry_4_reg_26 ;
  reg [25:0] _600_;
  always @(posedge clk)
    if (_290_) _600_ <= _219_[25:0];
  assign { after_5[25:14], pending[82:72], pending[83], pending[71], after_5[0] } = _600_;
  reg entry_5_reg_26 ;
  always @(posedge clk)
    entry_5_reg_26  <= _219_[26];
  assign entry_5[26] = entry_5_reg_26 ;
  reg [25:0] _602_;
  always @(posedge clk)
    if (_291_) _602_ <= _220_[25:0];
  assign { after_6[25:14], pending[96:86], pending[97], pending[85], after_6[0] } = _602_;
  reg entry_6_reg_26 ;
  always @(posedge clk)
    entry_6_reg_26  <= _220_[26];
  assign entry_6[26] = entry_6_reg_26 ;
  reg [25:0] _604_;
  always @(posedge clk)
    if (_292_) _604_ <= _221_[25:0];
  assign { after_7[25:14], pending[110:100], pending[111], pending[99], after_7[0] } = _604_;
  reg entry_7_reg_26 ;
  always @(posedge clk)
    entry_7_reg_26  <= _221_[26];
  assign entry_7[26] = entry_7_reg_26 ;
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
  assign _270_ = _293_ ? rows[111:105] : rows[104:98];
  assign _271_ = _295_ ? rows[97:91] : rows[90:84];
  assign _272_ = _252_ ? _270_ : _271_;
  assign _273_ = _297_ ? rows[83:77] : rows[76:70];
  assign _274_ = _299_ ? rows[69:63] : rows[62:56];
  assign _275_ = _253_ ? _273_ : _274_;
  assign _276_ = _249_ ? _272_ : _275_;
  assign _277_ = _301_ ? rows[55:49] : rows[48:42];
  assign _278_ = _303_ ? rows[41:35] : rows[34:28];
  assign _279_ = _254_ ? _277_ : _278_;
  assign _280_ = _305_ ? rows[27:21] : rows[20:14];
  assign _281_ = _307_ ? rows[13:7] : rows[6:0];
  assign _282_ = _255_ ? _280_ : _281_;
  assign _283_ = _250_ ? _279_ : _282_;
  assign there[7:1] = _251_ ? _276_ : _283_;
  assign _284_ = { stays[0], _164_, column_taken } != 3'h4;
  assign _285_ = { stays[0], column_taken } != 2'h2;
  assign _286_ = { stays[1], column_taken } != 2'h2;
  assign _287_ = { stays[2], column_taken } != 2'h2;
  assign _288_ = { stays[3], column_taken } != 2'h2;
  assign _289_ = { stays[4], column_taken } != 2'h2;
  assign _290_ = { stays[5], column_taken } != 2'h2;
  assign _291_ = { stays[6], column_taken } != 2'h2;
  assign _292_ = { stays[7], column_taken } != 2'h2;
  assign _221_ = stays[7] ? _213_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _220_ = stays[6] ? _212_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _219_ = stays[5] ? _211_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _218_ = stays[4] ? _210_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _217_ = stays[3] ? _209_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _216_ = stays[2] ? _208_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _215_ = stays[1] ? _207_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _214_ = stays[0] ? _206_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign after_8[26] = _195_ ? _197_ : given[26];
  assign after_7[26] = _191_ ? _193_ : entry_7[26];
  assign after_6[26] = _187_ ? _189_ : entry_6[26];
  assign after_5[26] = _183_ ? _185_ : entry_5[26];
  assign after_4[26] = _179_ ? _181_ : entry_4[26];
  assign after_3[26] = _175_ ? _177_ : entry_3[26];
  assign after_2[26] = _171_ ? _173_ : entry_2[26];
  assign after_1[26] = _167_ ? _169_ : entry_1[26];
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
  ram_8x128 writes (
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
  assign { pending[98], pending[84], pending[70], pending[56], pending[42], pending[28], pending[14:0] } = { filled[7:1], column[2], column[16:10], column[7:4], column[1], filled[0] };
  assign { row[65:17], row[9:8], row[3:1] } = 54'h00000000000000;
  assign { column[65:42], column[34:32], column[26:17], column[9:8], column[3] } = 40'h0000000000;
  assign after_8[2] = i__payload[1];
  assign after_7[13:1] = { pending[110:100], pending[111], pending[99] };
  assign after_6[13:1] = { pending[96:86], pending[97], pending[85] };
  assign after_5[13:1] = { pending[82:72], pending[83], pending[71] };
  assign after_4[13:1] = { pending[68:58], pending[69], pending[57] };
  assign after_3[13:1] = { pending[54:44], pending[55], pending[43] };
  assign after_2[13:1] = { pending[40:30], pending[41], pending[29] };
  assign after_1[13:1] = { pending[26:16], pending[27], pending[15] };
  assign after_0[25:0] = { column[41:35], column[31:27], column[16:10], column[7:4], column[2:0] };
  assign entry_7[25:0] = { after_7[25:14], pending[110:100], pending[111], pending[99], after_7[0] };
  assign entry_6[25:0] = { after_6[25:14], pending[96:86], pending[97], pending[85], after_6[0] };
  assign entry_5[25:0] = { after_5[25:14], pending[82:72], pending[83], pending[71], after_5[0] };
  assign entry_4[25:0] = { after_4[25:14], pending[68:58], pending[69], pending[57], after_4[0] };
  assign entry_3[25:0] = { after_3[25:14], pending[54:44], pending[55], pending[43], after_3[0] };
  assign entry_2[25:0] = { after_2[25:14], pending[40:30], pending[41], pending[29], after_2[0] };
  assign entry_1[25:0] = { after_1[25:14], pending[26:16], pending[27], pending[15], after_1[0] };
  assign entry_0[25:0] = { column[41:35], column[31:27], column[16:10], column[7:4], column[2:0] };
  assign given[25:0] = { after_8[25:3], i__payload[1], after_8[1:0] };
endmodule

module pim_i8_16__controller__refresh(clk, rst, held, can_refresh, valid, taken, \until , drain);
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
  assign _02_ = left <= 7'h40;
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

module pim_i8_16__controller__timers(clk, rst, enable, can_step, can_gwrite, can_refresh, command, can_comp, can_readres, can_activate, can_open, can_close, can_act_121 , can_read_123 , can_copy, can_write_127 , rows, open, engaged, can_pre, compute_open
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
  output [3:0] can_comp;
  wire [3:0] can_comp;
  output [3:0] can_readres;
  wire [3:0] can_readres;
  output [3:0] can_activate;
  wire [3:0] can_activate;
  output [3:0] can_open;
  wire [3:0] can_open;
  output [3:0] can_close;
  wire [3:0] can_close;
  output [15:0] can_act_121 ;
  wire [15:0] can_act_121 ;
  output [15:0] can_read_123 ;
  wire [15:0] can_read_123 ;
  output [15:0] can_copy;
  wire [15:0] can_copy;
  output [15:0] can_write_127 ;
  wire [15:0] can_write_127 ;
  output [111:0] rows;
  wire [111:0] rows;
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
  output [27:0] compute_rows;
  wire [27:0] compute_rows;
  output [6:0] results_after;
  wire [6:0] results_after;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [8:0] _005_;
  wire _006_;
  wire _007_;
  wire [3:0] _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [3:0] _014_;
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
  wire [3:0] _054_;
  wire [3:0] _055_;
  wire [3:0] _056_;
  wire [8:0] _057_;
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
  wire act;
  wire [3:0] act_114 ;
  wire activate;
  wire [15:0] banks;
  wire [3:0] can_act;
  wire [15:0] can_act_122 ;
  wire can_activate_99 ;
  wire [3:0] can_close_101 ;
  wire can_close_102 ;
  wire can_close_105 ;
  wire can_close_108 ;
  wire can_close_111 ;
  wire [3:0] can_open_98 ;
  wire can_read;
  wire [3:0] can_read_118 ;
  wire can_readres_91 ;
  wire can_step_103 ;
  wire can_step_106 ;
  wire can_step_109 ;
  wire can_step_86 ;
  wire can_write;
  wire close;
  wire coming;
  wire coming_93 ;
  wire coming_94 ;
  wire coming_95 ;
  wire due;
  wire due_70 ;
  wire due_71 ;
  wire due_72 ;
  wire gemv;
  wire gemv_55 ;
  wire gemv_59 ;
  wire gemv_63 ;
  wire gemv_73 ;
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
  wire [1:0] near_76 ;
  wire [1:0] near_77 ;
  wire [1:0] near_78 ;
  wire [1:0] near_79 ;
  wire quiet;
  wire read;
  wire [3:0] read_116 ;
  wire [3:0] ready_comp;
  wire [15:0] ready_copy;
  wire [15:0] ready_read;
  wire [15:0] ready_write;
  wire [8:0] refreshing;
  wire results;
  wire [3:0] steps;
  wire steps_on;
  wire steps_on_104 ;
  wire steps_on_107 ;
  wire steps_on_110 ;
  wire [3:0] vector_left;
  wire [1:0] wave;
  wire write_67 ;
  assign _000_ = ! command[3:0];
  assign act = enable & _000_;
  assign _018_ = command[3:0] == 1'h1;
  assign is_pre = enable & _018_;
  assign _025_ = command[3:0] == 2'h2;
  assign is_rd = enable & _025_;
  assign _029_ = command[3:0] == 2'h3;
  assign is_wr = enable & _029_;
  assign _034_ = command[3:0] == 3'h4;
  assign is_ref = enable & _034_;
  assign _037_ = command[3:0] == 3'h5;
  assign is_gwrite = enable & _037_;
  assign _041_ = command[3:0] == 3'h6;
  assign is_copy = enable & _041_;
  assign _042_ = command[3:0] == 3'h7;
  assign activate = enable & _042_;
  assign _043_ = command[3:0] == 4'h8;
  assign is_comp = enable & _043_;
  assign _001_ = command[3:0] == 4'h9;
  assign is_readres = enable & _001_;
  assign _006_ = command[3:0] == 4'ha;
  assign is_gemv = enable & _006_;
  assign _016_ = command[3:0] == 4'hb;
  assign close = enable & _016_;
  assign banks = 1'h1 << command[7:4];
  assign read = is_rd | is_copy;
  assign quiet = ! refreshing;
  assign gemv = is_gemv & banks[0];
  assign gemv_55  = is_gemv & banks[1];
  assign gemv_59  = is_gemv & banks[2];
  assign gemv_63  = is_gemv & banks[3];
  assign write_67  = is_wr | is_gwrite;
  assign _017_ = | { due_72 , due_71 , due_70 , due };
  assign results = is_readres | _017_;
  assign gemv_73  = is_gemv & command[64];
  assign near[0] = | { near_79 [0], near_78 [0], near_77 [0], near_76 [0] };
  assign near[1] = | { near_79 [1], near_78 [1], near_77 [1], near_76 [1] };
  assign loaded = ! vector_left;
  assign can_step = & { can_step_109 , can_step_106 , can_step_103 , ready_comp, can_step_86 , loaded };
  assign steps[0] = & { ready_comp[0], can_step_86 , loaded };
  assign _019_ = ~ steps_on;
  assign can_comp[0] = steps[0] & _019_;
  assign _020_ = can_readres_91  & can_step_86 ;
  assign _021_ = _020_ & quiet;
  assign can_readres[0] = _021_ & _023_;
  assign _024_ = quiet & can_open_98 [0];
  assign can_activate[0] = _024_ & can_activate_99 ;
  assign can_close[0] = can_close_101 [0] & can_close_102 ;
  assign steps[1] = & { can_step_103 , ready_comp[1], loaded };
  assign _026_ = ~ steps_on_104 ;
  assign can_comp[1] = steps[1] & _026_;
  assign _027_ = can_readres_91  & can_step_103 ;
  assign _028_ = _027_ & quiet;
  assign can_readres[1] = _028_ & _023_;
  assign _030_ = quiet & can_open_98 [1];
  assign can_activate[1] = _030_ & can_activate_99 ;
  assign can_close[1] = can_close_101 [1] & can_close_105 ;
  assign steps[2] = & { can_step_106 , ready_comp[2], loaded };
  assign _031_ = ~ steps_on_107 ;
  assign can_comp[2] = steps[2] & _031_;
  assign _032_ = can_readres_91  & can_step_106 ;
  assign _033_ = _032_ & quiet;
  assign can_readres[2] = _033_ & _023_;
  assign _035_ = quiet & can_open_98 [2];
  assign can_activate[2] = _035_ & can_activate_99 ;
  assign can_close[2] = can_close_101 [2] & can_close_108 ;
  assign steps[3] = & { can_step_109 , ready_comp[3], loaded };
  assign _036_ = ~ steps_on_110 ;
  assign can_comp[3] = steps[3] & _036_;
  assign _038_ = can_readres_91  & can_step_109 ;
  assign _039_ = _038_ & quiet;
  assign _022_ = | { coming_95 , coming_94 , coming_93 , coming };
  assign _023_ = ~ _022_;
  assign can_readres[3] = _039_ & _023_;
  assign _040_ = quiet & can_open_98 [3];
  assign can_activate[3] = _040_ & can_activate_99 ;
  assign can_close[3] = can_close_101 [3] & can_close_111 ;
  assign can_gwrite = can_write & quiet;
  assign act_114 [0] = quiet & can_act[0];
  assign read_116 [0] = can_read & can_read_118 [0];
  assign can_act_121 [3:0] = can_act_122 [3:0] & { act_114 [0], act_114 [0], act_114 [0], act_114 [0] };
  assign can_read_123 [3:0] = ready_read[3:0] & { read_116 [0], read_116 [0], read_116 [0], read_116 [0] };
  assign can_copy[3:0] = ready_copy[3:0] & { read_116 [0], read_116 [0], read_116 [0], read_116 [0] };
  assign can_write_127 [3:0] = ready_write[3:0] & { can_write, can_write, can_write, can_write };
  assign act_114 [1] = quiet & can_act[1];
  assign read_116 [1] = can_read & can_read_118 [1];
  assign can_act_121 [7:4] = can_act_122 [7:4] & { act_114 [1], act_114 [1], act_114 [1], act_114 [1] };
  assign can_read_123 [7:4] = ready_read[7:4] & { read_116 [1], read_116 [1], read_116 [1], read_116 [1] };
  assign can_copy[7:4] = ready_copy[7:4] & { read_116 [1], read_116 [1], read_116 [1], read_116 [1] };
  assign can_write_127 [7:4] = ready_write[7:4] & { can_write, can_write, can_write, can_write };
  assign act_114 [2] = quiet & can_act[2];
  assign read_116 [2] = can_read & can_read_118 [2];
  assign can_act_121 [11:8] = can_act_122 [11:8] & { act_114 [2], act_114 [2], act_114 [2], act_114 [2] };
  assign can_read_123 [11:8] = ready_read[11:8] & { read_116 [2], read_116 [2], read_116 [2], read_116 [2] };
  assign can_copy[11:8] = ready_copy[11:8] & { read_116 [2], read_116 [2], read_116 [2], read_116 [2] };
  assign can_write_127 [11:8] = ready_write[11:8] & { can_write, can_write, can_write, can_write };
  assign act_114 [3] = quiet & can_act[3];
  assign read_116 [3] = can_read & can_read_118 [3];
  assign can_act_121 [15:12] = can_act_122 [15:12] & { act_114 [3], act_114 [3], act_114 [3], act_114 [3] };
  assign can_read_123 [15:12] = ready_read[15:12] & { read_116 [3], read_116 [3], read_116 [3], read_116 [3] };
  assign can_copy[15:12] = ready_copy[15:12] & { read_116 [3], read_116 [3], read_116 [3], read_116 [3] };
  assign can_write_127 [15:12] = ready_write[15:12] & { can_write, can_write, can_write, can_write };
  assign _002_ = | { last_closed, coming_95 , coming_94 , coming_93 , coming, compute_open, open };
  assign _003_ = ~ _002_;
  assign can_refresh = quiet & _003_;
  assign _004_ = ~ quiet;
  assign _005_ = refreshing - _004_;
  assign _007_ = ~ loaded;
  assign _008_ = vector_left - _007_;
  assign _009_ = vector_left < 4'he;
  assign _010_ = is_copy & _009_;
  assign _011_ = vector_left < 3'h6;
  assign _012_ = is_gwrite & _011_;
  assign _013_ = | last_closed;
  assign _014_ = last_closed - _013_;
  assign _015_ = is_pre | close;
  reg [2:0] _186_;
  always @(posedge clk)
    if (rst) _186_ <= 3'h0;
    else _186_ <= { _057_[8], _057_[1:0] };
  assign { refreshing[8], refreshing[1:0] } = _186_;
  reg [5:0] _187_;
  always @(posedge clk)
    if (_050_) _187_ <= 6'h00;
    else _187_ <= _005_[7:2];
  assign refreshing[7:2] = _187_;
  reg [1:0] _188_;
  always @(posedge clk)
    if (rst) _188_ <= 2'h0;
    else _188_ <= { _054_[2], _054_[0] };
  assign { vector_left[2], vector_left[0] } = _188_;
  reg vector_left_reg_1 ;
  always @(posedge clk)
    if (_051_) vector_left_reg_1  <= 1'h0;
    else vector_left_reg_1  <= _008_[1];
  assign vector_left[1] = vector_left_reg_1 ;
  reg vector_left_reg_3 ;
  always @(posedge clk)
    if (_052_) vector_left_reg_3  <= 1'h0;
    else vector_left_reg_3  <= _056_[3];
  assign vector_left[3] = vector_left_reg_3 ;
  reg [2:0] _191_;
  always @(posedge clk)
    if (rst) _191_ <= 3'h0;
    else _191_ <= { _055_[3:2], _055_[0] };
  assign { last_closed[3:2], last_closed[0] } = _191_;
  reg last_closed_reg_1 ;
  always @(posedge clk)
    if (_053_) last_closed_reg_1  <= 1'h0;
    else last_closed_reg_1  <= _014_[1];
  assign last_closed[1] = last_closed_reg_1 ;
  assign _047_ = _059_ | _058_;
  assign _048_ = _063_ | _062_;
  assign _049_ = _067_ | _066_;
  assign _044_ = | { _061_, _060_, _047_ };
  assign _045_ = | { _069_, _068_, _049_ };
  assign _046_ = | { _065_, _064_, _061_, _060_, _047_, _048_ };
  assign wave = _046_ ? { 1'h1, _044_ } : { 1'h0, _045_ };
  assign _050_ = | { is_ref, rst };
  assign _051_ = | { _012_, _010_, rst };
  assign _052_ = | { _012_, rst };
  assign _053_ = | { _015_, rst };
  assign _055_ = _015_ ? 4'hd : _014_;
  assign _056_ = _010_ ? 4'hd : _008_;
  assign _054_[2:0] = _012_ ? 3'h5 : _056_[2:0];
  assign _057_ = is_ref ? 9'h103 : _005_;
  assign _058_ = command[7:4] == 4'hf;
  assign _059_ = command[7:4] == 4'he;
  assign _060_ = command[7:4] == 4'hd;
  assign _061_ = command[7:4] == 4'hc;
  assign _062_ = command[7:4] == 4'hb;
  assign _063_ = command[7:4] == 4'ha;
  assign _064_ = command[7:4] == 4'h9;
  assign _065_ = command[7:4] == 4'h8;
  assign _066_ = command[7:4] == 3'h7;
  assign _067_ = command[7:4] == 3'h6;
  assign _068_ = command[7:4] == 3'h5;
  assign _069_ = command[7:4] == 3'h4;
  pim_i8_16__controller__timers__bus bus (
    .can_read(can_read),
    .can_readres(can_readres_91 ),
    .can_write(can_write),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .gemv(gemv_73 ),
    .part_4(near[0]),
    .part_5(near[1]),
    .read(read),
    .results(results),
    .results_after(results_after),
    .rst(rst),
    .write(write_67 )
  );
  pim_i8_16__controller__timers__rank_0 rank_0 (
    .act(act),
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate_99 ),
    .clk(clk),
    .\event (is_wr),
    .group(wave),
    .part_0(can_read_118 [0]),
    .part_1(can_read_118 [1]),
    .part_2(can_read_118 [2]),
    .part_3(can_read_118 [3]),
    .rst(rst)
  );
  pim_i8_16__controller__timers__rows_133  rows_133  (
    .act(act),
    .activate_191 (activate),
    .banks(banks),
    .can_act(can_act_122 ),
    .can_close_206 (can_close_101 ),
    .can_open(can_open_98 ),
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
    .row(command[16:10]),
    .rows(rows),
    .rst(rst),
    .write_6 (is_wr)
  );
  pim_i8_16__controller__timers__wave_0 wave_0 (
    .can_close(can_close_102 ),
    .can_step(can_step_86 ),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .due(due),
    .gemv(gemv),
    .last(command[64]),
    .part_6(near_76 [0]),
    .part_7(near_76 [1]),
    .results(coming),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on_104 )
  );
  pim_i8_16__controller__timers__wave_1 wave_1 (
    .can_close(can_close_105 ),
    .can_step(can_step_103 ),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .due(due_70 ),
    .gemv(gemv_55 ),
    .last(command[64]),
    .part_8(near_77 [0]),
    .part_9(near_77 [1]),
    .results(coming_93 ),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on)
  );
  pim_i8_16__controller__timers__wave_2 wave_2 (
    .can_close(can_close_108 ),
    .can_step(can_step_106 ),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .due(due_71 ),
    .gemv(gemv_59 ),
    .last(command[64]),
    .part_10(near_78 [0]),
    .part_11(near_78 [1]),
    .results(coming_94 ),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on_110 )
  );
  pim_i8_16__controller__timers__wave_3 wave_3 (
    .can_close(can_close_111 ),
    .can_step(can_step_109 ),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .due(due_72 ),
    .gemv(gemv_63 ),
    .last(command[64]),
    .part_12(near_79 [0]),
    .part_13(near_79 [1]),
    .results(coming_95 ),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on_107 )
  );
  assign can_open = can_activate;
  assign _054_[3] = 1'h0;
endmodule

module pim_i8_16__controller__timers__bus(clk, rst, read, cycles, write, results, gemv, part_4, part_5, can_read, can_readres, can_write, results_after);
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
  assign _11_ = ~ part_4;
  assign can_read = free & _11_;
  assign _12_ = ~ part_5;
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

module pim_i8_16__controller__timers__rank_0(clk, rst, group, act, \event , activate, can_act, can_activate, part_0, part_1, part_2, part_3);
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
  output [3:0] can_act;
  wire [3:0] can_act;
  output can_activate;
  wire can_activate;
  output part_0;
  wire part_0;
  output part_1;
  wire part_1;
  output part_2;
  wire part_2;
  output part_3;
  wire part_3;
  wire soon;
  pim_i8_16__controller__timers__rank_0__activations activations (
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate),
    .clk(clk),
    .\event (act),
    .group(group),
    .rst(rst),
    .soon(soon)
  );
  pim_i8_16__controller__timers__rank_0__turn turn (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_0(part_0),
    .part_1(part_1),
    .part_2(part_2),
    .part_3(part_3),
    .rst(rst)
  );
endmodule

module pim_i8_16__controller__timers__rank_0__activations(clk, rst, group, \event , activate, can_act, can_activate, soon);
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
  output [3:0] can_act;
  wire [3:0] can_act;
  output can_activate;
  wire can_activate;
  output soon;
  wire soon;
  wire [3:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [4:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [4:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [4:0] _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [4:0] _19_;
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
  wire [3:0] free_11 ;
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
  assign _01_ = | free;
  assign can_act = free_11  & { _01_, _01_, _01_, _01_ };
  assign can_activate = & free;
  assign _02_ = slot_0 <= 1'h1;
  assign _03_ = slot_1 <= 1'h1;
  assign _04_ = slot_2 <= 1'h1;
  assign _05_ = slot_3 <= 1'h1;
  assign soon = & { _05_, _04_, _03_, _02_ };
  assign _06_ = ~ free[0];
  assign _07_ = slot_0 - _06_;
  assign _08_ = \event  & takes[0];
  assign _09_ = activate | _08_;
  assign _10_ = ~ free[1];
  assign _11_ = slot_1 - _10_;
  assign _12_ = \event  & takes[1];
  assign _13_ = activate | _12_;
  assign _14_ = ~ free[2];
  assign _15_ = slot_2 - _14_;
  assign _16_ = \event  & takes[2];
  assign _17_ = activate | _16_;
  assign _18_ = ~ free[3];
  assign _19_ = slot_3 - _18_;
  assign _20_ = \event  & takes[3];
  assign _21_ = activate | _20_;
  reg [3:0] _59_;
  always @(posedge clk)
    if (rst) _59_ <= 4'h0;
    else _59_ <= { _29_[4:2], _29_[0] };
  assign { slot_0[4:2], slot_0[0] } = _59_;
  reg slot_0_reg_1 ;
  always @(posedge clk)
    if (_22_) slot_0_reg_1  <= 1'h0;
    else slot_0_reg_1  <= _07_[1];
  assign slot_0[1] = slot_0_reg_1 ;
  reg [3:0] _61_;
  always @(posedge clk)
    if (rst) _61_ <= 4'h0;
    else _61_ <= { _28_[4:2], _28_[0] };
  assign { slot_1[4:2], slot_1[0] } = _61_;
  reg slot_1_reg_1 ;
  always @(posedge clk)
    if (_23_) slot_1_reg_1  <= 1'h0;
    else slot_1_reg_1  <= _11_[1];
  assign slot_1[1] = slot_1_reg_1 ;
  reg [3:0] _63_;
  always @(posedge clk)
    if (rst) _63_ <= 4'h0;
    else _63_ <= { _27_[4:2], _27_[0] };
  assign { slot_2[4:2], slot_2[0] } = _63_;
  reg slot_2_reg_1 ;
  always @(posedge clk)
    if (_24_) slot_2_reg_1  <= 1'h0;
    else slot_2_reg_1  <= _15_[1];
  assign slot_2[1] = slot_2_reg_1 ;
  reg [3:0] _65_;
  always @(posedge clk)
    if (rst) _65_ <= 4'h0;
    else _65_ <= { _26_[4:2], _26_[0] };
  assign { slot_3[4:2], slot_3[0] } = _65_;
  reg slot_3_reg_1 ;
  always @(posedge clk)
    if (_25_) slot_3_reg_1  <= 1'h0;
    else slot_3_reg_1  <= _19_[1];
  assign slot_3[1] = slot_3_reg_1 ;
  assign takes = free & _00_;
  assign _22_ = | { _09_, rst };
  assign _23_ = | { _13_, rst };
  assign _24_ = | { _17_, rst };
  assign _25_ = | { _21_, rst };
  assign _26_ = _21_ ? 5'h1d : _19_;
  assign _27_ = _17_ ? 5'h1d : _15_;
  assign _28_ = _13_ ? 5'h1d : _11_;
  assign _29_ = _09_ ? 5'h1d : _07_;
  pim_i8_16__controller__timers__rank_0__activations__spacing spacing (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_14(free_11 [0]),
    .part_15(free_11 [1]),
    .part_16(free_11 [2]),
    .part_17(free_11 [3]),
    .rst(rst)
  );
endmodule

module pim_i8_16__controller__timers__rank_0__activations__spacing(clk, rst, group, \event , part_14, part_15, part_16, part_17);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1:0] group;
  wire [1:0] group;
  input \event ;
  wire \event ;
  output part_14;
  wire part_14;
  output part_15;
  wire part_15;
  output part_16;
  wire part_16;
  output part_17;
  wire part_17;
  wire _00_;
  wire [2:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [2:0] _07_;
  reg [1:0] last;
  wire [2:0] left;
  wire others;
  wire over;
  assign _00_ = | left;
  assign _01_ = left - _00_;
  assign over = ! left;
  assign others = left <= 2'h2;
  assign _02_ = ! last;
  assign part_14 = _02_ ? over : others;
  assign _03_ = last == 1'h1;
  assign part_15 = _03_ ? over : others;
  assign _04_ = last == 2'h2;
  assign part_16 = _04_ ? over : others;
  assign _05_ = last == 2'h3;
  assign part_17 = _05_ ? over : others;
  reg [1:0] _20_;
  always @(posedge clk)
    if (rst) _20_ <= 2'h0;
    else _20_ <= { _07_[2], _07_[0] };
  assign { left[2], left[0] } = _20_;
  reg left_reg_1 ;
  always @(posedge clk)
    if (_06_) left_reg_1  <= 1'h0;
    else left_reg_1  <= _01_[1];
  assign left[1] = left_reg_1 ;
  always @(posedge clk)
    if (\event ) last <= group;
  assign _06_ = | { \event , rst };
  assign _07_ = \event  ? 3'h5 : _01_;
endmodule

module pim_i8_16__controller__timers__rank_0__turn(clk, rst, group, \event , part_0, part_1, part_2, part_3);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1:0] group;
  wire [1:0] group;
  input \event ;
  wire \event ;
  output part_0;
  wire part_0;
  output part_1;
  wire part_1;
  output part_2;
  wire part_2;
  output part_3;
  wire part_3;
  wire _00_;
  wire [3:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [3:0] _07_;
  reg [1:0] last;
  wire [3:0] left;
  wire others;
  wire over;
  assign _00_ = | left;
  assign _01_ = left - _00_;
  assign over = ! left;
  assign others = left <= 2'h2;
  assign _02_ = ! last;
  assign part_0 = _02_ ? over : others;
  assign _03_ = last == 1'h1;
  assign part_1 = _03_ ? over : others;
  assign _04_ = last == 2'h2;
  assign part_2 = _04_ ? over : others;
  assign _05_ = last == 2'h3;
  assign part_3 = _05_ ? over : others;
  reg [2:0] _20_;
  always @(posedge clk)
    if (rst) _20_ <= 3'h0;
    else _20_ <= { _07_[3:2], _07_[0] };
  assign { left[3:2], left[0] } = _20_;
  reg left_reg_1 ;
  always @(posedge clk)
    if (_06_) left_reg_1  <= 1'h0;
    else left_reg_1  <= _01_[1];
  assign left[1] = left_reg_1 ;
  always @(posedge clk)
    if (\event ) last <= group;
  assign _06_ = | { \event , rst };
  assign _07_ = \event  ? 4'hd : _01_;
endmodule

module pim_i8_16__controller__timers__rows_133 (clk, rst, act, pre, write_6 , activate_191 , close_195 , banks, read_3 , row, rows, can_act, ready_read, ready_copy, ready_write, open, engaged, can_pre, compute_open, compute_engaged, compute_rows
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
  input [6:0] row;
  wire [6:0] row;
  output [111:0] rows;
  wire [111:0] rows;
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
  output [27:0] compute_rows;
  wire [27:0] compute_rows;
  output [3:0] can_open;
  wire [3:0] can_open;
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
  wire [6:0] compute_rows_0 ;
  wire [6:0] compute_rows_1 ;
  wire [6:0] compute_rows_2 ;
  wire [6:0] compute_rows_3 ;
  wire [6:0] held;
  wire [6:0] held_105 ;
  wire [6:0] held_116 ;
  wire [6:0] held_127 ;
  wire [6:0] held_138 ;
  wire [6:0] held_149 ;
  wire [6:0] held_160 ;
  wire [6:0] held_171 ;
  wire [6:0] held_182 ;
  wire [6:0] held_28 ;
  wire [6:0] held_39 ;
  wire [6:0] held_50 ;
  wire [6:0] held_61 ;
  wire [6:0] held_72 ;
  wire [6:0] held_83 ;
  wire [6:0] held_94 ;
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
  assign compute_open = { is_open_233 , is_open_223 , is_open_213 , is_open_197  };
  assign compute_rows = { compute_rows_3 , compute_rows_2 , compute_rows_1 , compute_rows_0  };
  assign can_open = { can_activate_236 , can_activate_226 , can_activate_216 , can_activate_203  };
  assign can_close_206  = { can_close_238 , can_close_228 , can_close_218 , can_close_207  };
  assign ready_comp = { ready_239 , ready_229 , ready_219 , ready_209  };
  assign can_pre = { can_close_189 , can_close_178 , can_close_167 , can_close_156 , can_close_145 , can_close_134 , can_close_123 , can_close_112 , can_close_101 , can_close_90 , can_close_79 , can_close_68 , can_close_57 , can_close_46 , can_close_35 , can_close };
  assign open = { is_open_187 , is_open_176 , is_open_165 , is_open_154 , is_open_143 , is_open_132 , is_open_121 , is_open_110 , is_open_99 , is_open_88 , is_open_77 , is_open_66 , is_open_55 , is_open_44 , is_open_33 , is_open };
  assign ready_write = { ready_184 , ready_173 , ready_162 , ready_151 , ready_140 , ready_129 , ready_118 , ready_107 , ready_96 , ready_85 , ready_74 , ready_63 , ready_52 , ready_41 , ready_30 , ready };
  assign ready_copy = { ready_184 , ready_173 , ready_162 , ready_151 , ready_140 , ready_129 , ready_118 , ready_107 , ready_96 , ready_85 , ready_74 , ready_63 , ready_52 , ready_41 , ready_30 , ready };
  assign ready_read = { ready_184 , ready_173 , ready_162 , ready_151 , ready_140 , ready_129 , ready_118 , ready_107 , ready_96 , ready_85 , ready_74 , ready_63 , ready_52 , ready_41 , ready_30 , ready };
  assign can_act = { can_activate_183 , can_activate_172 , can_activate_161 , can_activate_150 , can_activate_139 , can_activate_128 , can_activate_117 , can_activate_106 , can_activate_95 , can_activate_84 , can_activate_73 , can_activate_62 , can_activate_51 , can_activate_40 , can_activate_29 , can_activate };
  assign rows = { held_182 , held_171 , held_160 , held_149 , held_138 , held_127 , held_116 , held_105 , held_94 , held_83 , held_72 , held_61 , held_50 , held_39 , held_28 , held };
endmodule

module pim_i8_16__controller__timers__wave_0(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_6, part_7, last, results);
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

module pim_i8_16__controller__timers__wave_1(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_8, part_9, last, results);
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
  assign part_8 = results & _07_;
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
  assign part_9 = part_8;
endmodule

module pim_i8_16__controller__timers__wave_2(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_10, part_11, last, results);
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
  output part_10;
  wire part_10;
  output part_11;
  wire part_11;
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
  assign part_10 = results & _07_;
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
  assign part_11 = part_10;
endmodule

module pim_i8_16__controller__timers__wave_3(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_12, part_13, last, results);
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
  output part_12;
  wire part_12;
  output part_13;
  wire part_13;
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
  assign part_12 = results & _07_;
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
  assign part_13 = part_12;
endmodule

module pim_i8_16__controller__turns(clk, rst, compute_moves, memory_wants, compute_wants_1 , compute_holds, compute_may, memory_moves, memory_may);
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

module pim_i8_16__controller__waves(clk, rst, results_room, i__valid_7 , asks, i__ready, valid, command, hold_columns, reserve, wants, wants_closed, held, hold_gwrite, hold_copy, steps_busy, holds, can_step, may_act, taken, served
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
  output [47:0] busy;
  wire [47:0] busy;
  output [31:0] vectors_busy;
  wire [31:0] vectors_busy;
  input [3:0] can_comp;
  wire [3:0] can_comp;
  input [3:0] can_readres;
  wire [3:0] can_readres;
  input [3:0] can_activate;
  wire [3:0] can_activate;
  input [3:0] can_open;
  wire [3:0] can_open;
  input [3:0] can_close;
  wire [3:0] can_close;
  input [111:0] rows;
  wire [111:0] rows;
  input [15:0] engaged;
  wire [15:0] engaged;
  input [3:0] compute_open;
  wire [3:0] compute_open;
  input [3:0] compute_engaged;
  wire [3:0] compute_engaged;
  input [27:0] compute_rows;
  wire [27:0] compute_rows;
  input [6:0] results_after;
  wire [6:0] results_after;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire _000_;
  wire _001_;
  wire [6:0] _002_;
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
  wire [6:0] \busy[2].row ;
  wire \busy[2].valid ;
  wire [6:0] \busy[3].row ;
  wire \busy[3].valid ;
  wire [6:0] \busy[4].row ;
  wire \busy[4].valid ;
  wire [6:0] \busy[5].row ;
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
  wire [6:0] row;
  wire [6:0] row_86 ;
  wire [27:0] rows_93 ;
  wire [71:0] slots;
  wire valid_16 ;
  wire valid_17 ;
  wire wants_34 ;
  wire wants_35 ;
  assign _001_ = opens[0] & engaged[1];
  assign _003_ = rows[13:7] == _002_;
  assign wants_closed[1] = _001_ & _003_;
  assign _004_ = opens[0] & engaged[2];
  assign _005_ = rows[20:14] == _002_;
  assign wants_closed[2] = _004_ & _005_;
  assign _006_ = opens[0] & engaged[3];
  assign _008_ = rows[27:21] == _002_;
  assign wants_closed[3] = _006_ & _008_;
  assign _009_ = opens[1] & engaged[4];
  assign _010_ = rows[34:28] == _002_;
  assign wants_closed[4] = _009_ & _010_;
  assign _011_ = opens[1] & engaged[5];
  assign _012_ = rows[41:35] == _002_;
  assign wants_closed[5] = _011_ & _012_;
  assign _014_ = opens[1] & engaged[6];
  assign _015_ = rows[48:42] == _002_;
  assign wants_closed[6] = _014_ & _015_;
  assign _016_ = opens[1] & engaged[7];
  assign _017_ = rows[55:49] == _002_;
  assign wants_closed[7] = _016_ & _017_;
  assign _018_ = opens[2] & engaged[8];
  assign _020_ = rows[62:56] == _002_;
  assign wants_closed[8] = _018_ & _020_;
  assign _021_ = opens[2] & engaged[9];
  assign _022_ = rows[69:63] == _002_;
  assign wants_closed[9] = _021_ & _022_;
  assign _023_ = opens[2] & engaged[10];
  assign _024_ = rows[76:70] == _002_;
  assign wants_closed[10] = _023_ & _024_;
  assign _026_ = opens[2] & engaged[11];
  assign _027_ = rows[83:77] == _002_;
  assign wants_closed[11] = _026_ & _027_;
  assign _028_ = opens[3] & engaged[12];
  assign _029_ = rows[90:84] == _002_;
  assign wants_closed[12] = _028_ & _029_;
  assign _030_ = opens[3] & engaged[13];
  assign _032_ = rows[97:91] == _002_;
  assign wants_closed[13] = _030_ & _032_;
  assign _033_ = opens[3] & engaged[14];
  assign _034_ = rows[104:98] == _002_;
  assign wants_closed[14] = _033_ & _034_;
  assign _035_ = opens[3] & engaged[15];
  assign _002_ = enable ? row_86  : row;
  assign _036_ = rows[111:105] == _002_;
  assign wants_closed[15] = _035_ & _036_;
  assign clear = ! wants_closed;
  assign \busy[2].valid  = active[0] | compute_engaged[0];
  assign \busy[2].row  = active[0] ? rows_93 [6:0] : compute_rows[6:0];
  assign \busy[3].valid  = active[1] | compute_engaged[1];
  assign \busy[3].row  = active[1] ? rows_93 [13:7] : compute_rows[13:7];
  assign \busy[4].valid  = active[2] | compute_engaged[2];
  assign \busy[4].row  = active[2] ? rows_93 [20:14] : compute_rows[20:14];
  assign \busy[5].valid  = active[3] | compute_engaged[3];
  assign \busy[5].row  = active[3] ? rows_93 [27:21] : compute_rows[27:21];
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
  assign _037_ = rows[6:0] == _002_;
  assign wants_closed[0] = _031_ & _037_;
  pim_i8_16__controller__waves__raw_rows raw_rows (
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
  pim_i8_16__controller__waves__tile_waves tile_waves (
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
  assign vectors_busy = { slots[62:48], filled[1], slots[26:12], filled[0] };
  assign busy = { \busy[5].row , \busy[5].valid , \busy[4].row , \busy[4].valid , \busy[3].row , \busy[3].valid , \busy[2].row , \busy[2].valid , slots[42:36], filled[1], slots[6:0], filled[0] };
endmodule

module pim_i8_16__controller__waves__raw_rows(clk, rst, results_room, asks, enable, i__valid, clear, active, may_show, steps, reserve, idle, holds, wants, opens, valid, can_step, may_act, taken, served, i__payload
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
  output [27:0] rows;
  wire [27:0] rows;
  output [6:0] row;
  reg [6:0] row;
  input [3:0] can_readres;
  wire [3:0] can_readres;
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
  wire [1:0] _040_;
  wire [1:0] _041_;
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
  wire [6:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [6:0] _060_;
  wire [6:0] _061_;
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
  reg [6:0] kept_rows_0 ;
  reg [6:0] kept_rows_1 ;
  reg [6:0] kept_rows_2 ;
  reg [6:0] kept_rows_3 ;
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
  reg [13:0] work;
  assign _016_ = _010_ | { drain, drain, drain, drain };
  assign _025_ = compute_open & _016_;
  assign given_up = _025_ & { enable, enable, enable, enable };
  assign _034_ = compute_open & { enable, enable, enable, enable };
  assign active = asked | _034_;
  assign settled = ! \$signal ;
  assign last_wave = wave == 2'h3;
  assign _044_ = held & settled;
  assign _054_ = _044_ & _020_;
  assign _001_ = ~ _033_;
  assign \$signal$10  = _054_ & _001_;
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
  assign _040_ = wave + 1'h1;
  assign _041_ = last_wave ? 2'h0 : _040_;
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
    if (rst) wave <= 2'h0;
    else if (reserve) wave <= _041_;
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
    if (_079_) work <= { i__payload[65], i__payload[63], i__payload[41:35], i__payload[31:27] };
  always @(posedge clk)
    if (_051_) kept_rows_0  <= i__payload[16:10];
  always @(posedge clk)
    if (_052_) kept_rows_1  <= i__payload[16:10];
  always @(posedge clk)
    if (_053_) kept_rows_2  <= i__payload[16:10];
  always @(posedge clk)
    if (_055_) kept_rows_3  <= i__payload[16:10];
  always @(posedge clk)
    if (rst) \$signal$40  <= 1'h0;
    else \$signal$40  <= _011_;
  always @(posedge clk)
    if (rst) to_be_opened <= 2'h0;
    else to_be_opened <= next_to_be_opened;
  always @(posedge clk)
    if (rst) row <= 7'h00;
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
  assign _089_ = _033_ ? _039_ : 7'h49;
  assign _011_ = ~ settled;
  assign _090_ = \$signal$18  & work[13];
  assign _091_ = \$signal$16  ? 1'h0 : _090_;
  assign command[65] = opens_43  ? 1'h0 : _091_;
  assign _092_ = \$signal$16  & work[12];
  assign command[63] = opens_43  ? 1'h0 : _092_;
  assign _081_[6:0] = \$signal$16  ? work[11:5] : 7'h00;
  assign command[41:35] = opens_43  ? 7'h00 : _081_[6:0];
  assign _084_[4:0] = \$signal$16  ? work[4:0] : 5'h00;
  assign command[31:27] = opens_43  ? 5'h00 : _084_[4:0];
  assign command[16:10] = opens_43  ? row : 7'h00;
  assign _080_[1:0] = _031_ ? to_be_closed : 2'h0;
  assign _082_[1:0] = \$signal$18  ? wave : _080_[1:0];
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
  assign _081_[10:7] = 4'h0;
  assign _080_[5:2] = 4'h0;
  assign _082_[5:2] = 4'h0;
  assign _093_[3:2] = { _093_[0], 1'h0 };
  assign _083_[5:2] = 4'h0;
  assign _094_[2] = 1'h0;
  assign rows = { kept_rows_3 , kept_rows_2 , kept_rows_1 , kept_rows_0  };
  assign { command[64], command[62:42], command[34:32], command[26:17], command[9:6] } = 39'h0000000000;
  assign _084_[7:5] = 3'h0;
endmodule

module pim_i8_16__controller__waves__tile_waves(clk, rst, results_room, i__valid, computing, clear, i__ready, row, wants, held, opens, reserve, valid, hold_gwrite, hold_copy, hold_columns, may_act, taken, i__payload, slots, command
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
  output [6:0] row;
  wire [6:0] row;
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
  output [71:0] slots;
  wire [71:0] slots;
  output [65:0] command;
  wire [65:0] command;
  output [1:0] filled;
  reg [1:0] filled;
  input [3:0] can_comp;
  wire [3:0] can_comp;
  input [3:0] can_activate;
  wire [3:0] can_activate;
  input [3:0] can_close;
  wire [3:0] can_close;
  input [6:0] results_after;
  wire [6:0] results_after;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire [2:0] _000_;
  wire _001_;
  wire [15:0] _002_;
  wire [15:0] _003_;
  wire _004_;
  wire [6:0] _005_;
  wire [6:0] _006_;
  wire [15:0] _007_;
  wire [6:0] _008_;
  wire [2:0] _009_;
  wire _010_;
  wire [2:0] _011_;
  wire [2:0] _012_;
  wire [2:0] _013_;
  wire [2:0] _014_;
  wire [2:0] _015_;
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
  wire [7:0] _032_;
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
  wire [1:0] _049_;
  wire _050_;
  wire [1:0] _051_;
  wire [2:0] _052_;
  wire [2:0] _053_;
  wire [2:0] _054_;
  wire _055_;
  wire [2:0] _056_;
  wire [1:0] _057_;
  wire _058_;
  wire [1:0] _059_;
  wire _060_;
  wire _061_;
  wire [16:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [7:0] _069_;
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
  wire _083_;
  wire [16:0] _084_;
  wire [5:0] _085_;
  wire [5:0] _086_;
  wire [6:0] _087_;
  wire [6:0] _088_;
  wire [15:0] _089_;
  wire [2:0] _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire [3:0] _098_;
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
  wire [34:0] head;
  wire in_turn;
  wire leaves;
  wire leaves_69 ;
  reg looked;
  reg looked_in_time;
  reg looked_in_turn;
  wire moves_56 ;
  wire moves_58 ;
  reg [2:0] near_hold_columns;
  reg [2:0] near_hold_copy;
  reg [2:0] near_hold_gwrite;
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
  reg [35:0] slot_0;
  reg [35:0] slot_1;
  wire tile;
  wire tile_41 ;
  reg [2:0] to_close;
  reg [2:0] to_comp;
  reg [1:0] to_open;
  wire [1:0] wave;
  wire [1:0] wave_46 ;
  wire [35:0] work;
  assign \$signal  = begins & ends;
  assign \$signal$5  = i__valid & i__ready;
  assign i__ready = count != 2'h2;
  assign _041_ = { _032_[7:1], 1'h1 } > 6'h22;
  assign _032_[7:1] = head[32:27] + 4'h9;
  assign alone = _041_ ? { _032_[6:1], 1'h1 } : 7'h22;
  assign _070_ = alone > _062_;
  assign _062_ = closed_after + 3'h5;
  assign needs = _070_ ? { 10'h000, alone } : _062_;
  assign after[6:1] = head[32:27] + 3'h7;
  assign _016_ = looked & _010_;
  assign in_turn = _016_ & looked_in_turn;
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
  assign _028_ = wave == 1'h1;
  assign _029_ = wave == 2'h2;
  assign _030_ = wave == 2'h3;
  assign opens = { _030_, _029_, _028_, _027_ } & { wants, wants, wants, wants };
  assign _031_ = wants & may_act;
  assign _033_ = _031_ & clear;
  assign _034_ = can_activate >> wave;
  assign opens_36  = _033_ & _034_;
  assign reserve = begins & head[34];
  assign _036_ = can_comp >> wave_46 ;
  assign _037_ = _035_ & _036_;
  assign _038_ = ~ work[34];
  assign _039_ = { work[32:27], 1'h0 } >= results_after;
  assign _040_ = _038_ | _039_;
  assign \$signal$43  = _037_ & _040_;
  assign _042_ = | to_close;
  assign _043_ = can_close >> group;
  assign \$signal$51  = _042_ & _043_;
  assign _044_ = opens_36  | \$signal$43 ;
  assign valid = _044_ | \$signal$51 ;
  assign _045_ = work[34] & work[35];
  assign hold_gwrite = | near_hold_gwrite;
  assign hold_copy = | near_hold_copy;
  assign _046_ = | near_hold_columns;
  assign _047_ = { work[32:27], 1'h0 } < 2'h3;
  assign _048_ = work[34] & _047_;
  assign hold_columns = _046_ & _048_;
  assign _049_ = to_open + \$signal$5 ;
  assign _050_ = begins & leaves;
  assign _051_ = _049_ - _050_;
  assign _052_ = to_comp + \$signal ;
  assign _053_ = _052_ - moves_56 ;
  assign _054_ = to_close + moves_56 ;
  assign _055_ = moves_58  & ends_68 ;
  assign _056_ = _054_ - _055_;
  assign _057_ = count + \$signal$5 ;
  assign _059_ = _057_ - _058_;
  assign _060_ = entry + 1'h1;
  assign _061_ = entry ? 1'h0 : _060_;
  assign _063_ = exit + 1'h1;
  assign _064_ = exit ? 1'h0 : _063_;
  assign _065_ = ! exit;
  assign _066_ = _058_ & _065_;
  assign _067_ = ! entry;
  assign _068_ = \$signal$5  & _067_;
  assign _058_ = moves_58  & leaves_69 ;
  assign _071_ = _058_ & exit;
  assign _072_ = \$signal$5  & entry;
  assign _069_ = i__payload[42:35] + i__payload[62:55];
  assign _017_ = | to_open;
  assign _019_ = ~ drain;
  assign _073_ = _017_ & _019_;
  assign _074_ = needs < \until ;
  assign _021_ = ~ head[34];
  assign _075_ = results_after <= { after[6:1], 1'h1 };
  assign _035_ = | to_comp;
  assign _076_ = ~ _035_;
  assign _077_ = shown_after + 2'h3;
  assign _078_ = _077_ <= { after[6:1], 1'h1 };
  assign _079_ = _076_ | _078_;
  assign _080_ = _075_ & _079_;
  assign _081_ = _021_ | _080_;
  assign _010_ = ! pause;
  assign _082_ = pause - 1'h1;
  assign _000_ = _010_ ? 3'h0 : _082_;
  assign _001_ = ! closed_after;
  assign _002_ = closed_after - 1'h1;
  assign _003_ = _001_ ? 16'h0000 : _002_;
  assign _004_ = ! shown_after;
  assign _005_ = shown_after - 1'h1;
  assign _006_ = _004_ ? 7'h00 : _005_;
  assign _007_ = needs[15:0] - 1'h1;
  assign _008_[6:4] = head[32:30] + 1'h1;
  assign _009_ = near_hold_gwrite + opened_hold_columns_8;
  assign _011_ = _009_ - moves_56 ;
  assign _012_ = near_hold_copy + \$signal ;
  assign _013_ = _012_ - moves_56 ;
  assign _014_ = near_hold_columns + opened_hold_columns_11;
  assign _015_ = _014_ - moves_56 ;
  always @(posedge clk)
    if (rst) to_open <= 2'h0;
    else to_open <= _051_;
  always @(posedge clk)
    if (rst) to_comp <= 3'h0;
    else to_comp <= _053_;
  always @(posedge clk)
    if (rst) to_close <= 3'h0;
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
    else filled <= { _092_, _094_ };
  always @(posedge clk)
    if (_068_) slot_0 <= { i__payload[65:63], i__payload[60:55], _069_, i__payload[41:35], i__payload[31:27], i__payload[16:10] };
  always @(posedge clk)
    if (_072_) slot_1 <= { i__payload[65:63], i__payload[60:55], _069_, i__payload[41:35], i__payload[31:27], i__payload[16:10] };
  always @(posedge clk)
    if (rst) looked <= 1'h0;
    else looked <= _073_;
  always @(posedge clk)
    if (rst) looked_in_time <= 1'h0;
    else looked_in_time <= _074_;
  always @(posedge clk)
    if (rst) looked_in_turn <= 1'h0;
    else looked_in_turn <= _081_;
  always @(posedge clk)
    if (rst) pause[2] <= 1'h0;
    else pause[2] <= _090_[2];
  always @(posedge clk)
    if (_083_) pause[1:0] <= 2'h0;
    else pause[1:0] <= _082_[1:0];
  always @(posedge clk)
    if (rst) closed_after <= 16'h0000;
    else closed_after <= _089_;
  always @(posedge clk)
    if (rst) shown_after <= 7'h00;
    else shown_after <= _088_;
  always @(posedge clk)
    if (rst) near_hold_gwrite <= 3'h0;
    else near_hold_gwrite <= _011_;
  always @(posedge clk)
    if (rst) near_hold_copy <= 3'h0;
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
    if (rst) near_hold_columns <= 3'h0;
    else near_hold_columns <= _015_;
  assign head = tile ? slot_1[34:0] : slot_0[34:0];
  assign work = tile_41  ? slot_1 : slot_0;
  assign _083_ = | { begins, _010_, rst };
  assign _087_ = head[34] ? { _008_[6:4], head[29:27], 1'h0 } : _006_;
  assign _088_ = begins ? _087_ : _006_;
  assign _089_ = begins ? _007_ : _003_;
  assign _090_ = begins ? 3'h4 : _000_;
  assign _091_ = _071_ ? 1'h0 : filled[1];
  assign _092_ = _091_ | _072_;
  assign _093_ = _066_ ? 1'h0 : filled[0];
  assign _094_ = _093_ | _068_;
  assign _095_ = \$signal$51  & taken;
  assign _096_ = opens_36  ? 1'h0 : _095_;
  assign moves_58  = \$signal$43  ? 1'h0 : _096_;
  assign _097_ = opens_36  & taken;
  assign begins = \$signal$43  ? 1'h0 : _097_;
  assign moves_56  = \$signal$43  & taken;
  assign command[65] = \$signal$43  & _045_;
  assign command[64] = \$signal$43  & work[34];
  assign command[63] = \$signal$43  & work[33];
  assign command[60:55] = \$signal$43  ? work[32:27] : 6'h00;
  assign command[41:35] = \$signal$43  ? work[18:12] : 7'h00;
  assign command[31:27] = \$signal$43  ? work[11:7] : 5'h00;
  assign _084_[6:0] = opens_36  ? head[6:0] : 7'h00;
  assign command[16:10] = \$signal$43  ? 7'h00 : _084_[6:0];
  assign _085_[1:0] = \$signal$51  ? group : 2'h0;
  assign _086_[1:0] = opens_36  ? wave : _085_[1:0];
  assign command[5:4] = \$signal$43  ? wave_46  : _086_[1:0];
  assign { _098_[3:2], _098_[0] } = opens_36  ? 3'h3 : { \$signal$51 , 1'h0, \$signal$51  };
  assign command[3:0] = \$signal$43  ? 4'ha : { _098_[3:2], _098_[0], _098_[0] };
  pim_i8_16__controller__waves__tile_waves__closing closing (
    .clk(clk),
    .ends(ends_68 ),
    .leaves(leaves_69 ),
    .moves(moves_58 ),
    .rst(rst),
    .wave(group)
  );
  pim_i8_16__controller__waves__tile_waves__computing_at computing_at (
    .clk(clk),
    .moves(moves_56 ),
    .rst(rst),
    .tile(tile_41 ),
    .wave(wave_46 )
  );
  pim_i8_16__controller__waves__tile_waves__opening opening (
    .clk(clk),
    .ends(ends),
    .leaves(leaves),
    .moves(begins),
    .rst(rst),
    .tile(tile),
    .wave(wave)
  );
  assign _008_[3:0] = { head[29:27], 1'h0 };
  assign _098_[1] = _098_[0];
  assign _084_[16:7] = 10'h000;
  assign _032_[0] = 1'h1;
  assign { command[62:61], command[54:42], command[34:32], command[26:17], command[9:6] } = 32'd0;
  assign slots = { slot_1, slot_0 };
  assign row = head[6:0];
  assign _085_[5:2] = 4'h0;
  assign after[0] = 1'h1;
  assign _086_[5:2] = 4'h0;
endmodule

module pim_i8_16__controller__waves__tile_waves__closing(clk, rst, ends, leaves, moves, wave);
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
  assign leaves = wave == 2'h3;
  assign _0_ = wave + 1'h1;
  assign _1_ = leaves ? 2'h0 : _0_;
  always @(posedge clk)
    if (rst) wave <= 2'h0;
    else if (moves) wave <= _1_;
  assign ends = 1'h1;
endmodule

module pim_i8_16__controller__waves__tile_waves__computing_at(clk, rst, moves, wave, tile);
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
  assign last_wave = wave == 2'h3;
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

module pim_i8_16__controller__waves__tile_waves__opening(clk, rst, ends, leaves, moves, wave, tile);
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
  assign leaves = wave == 2'h3;
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

module pim_i8_16__device(clk, rst, write_data, read_168 , results, enable, command, read_valid, results_valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [127:0] write_data;
  wire [127:0] write_data;
  output [127:0] read_168 ;
  wire [127:0] read_168 ;
  output [127:0] results;
  wire [127:0] results;
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
  wire [127:0] _04_;
  wire [127:0] _05_;
  wire [127:0] _06_;
  wire [127:0] _07_;
  wire [127:0] _08_;
  wire [127:0] _09_;
  wire _10_;
  wire [127:0] _11_;
  wire [127:0] _12_;
  wire [127:0] _13_;
  wire [127:0] _14_;
  wire [127:0] _15_;
  wire [127:0] _16_;
  wire [127:0] _17_;
  wire [127:0] _18_;
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
  wire [3:0] at_g_act;
  wire [3:0] at_gemv;
  wire [3:0] at_pim_pre;
  wire [15:0] at_pre;
  wire [15:0] at_rd;
  wire [3:0] at_readres;
  wire [15:0] at_wr;
  wire [3:0] begins;
  wire [127:0] column_192 ;
  wire [4:0] column_212 ;
  wire [4:0] column_256 ;
  wire [4:0] column_299 ;
  wire [4:0] column_342 ;
  wire compute;
  wire compute_252 ;
  wire compute_295 ;
  wire compute_338 ;
  reg copied;
  wire first;
  wire first_260 ;
  wire first_303 ;
  wire first_346 ;
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
  reg part;
  wire [15:0] place;
  wire [127:0] read_data;
  wire [127:0] read_data_170 ;
  wire [127:0] read_data_171 ;
  wire [127:0] read_data_172 ;
  wire [127:0] read_data_173 ;
  wire [127:0] read_data_174 ;
  wire [127:0] read_data_175 ;
  wire [127:0] read_data_176 ;
  wire [127:0] read_data_177 ;
  wire [127:0] read_data_178 ;
  wire [127:0] read_data_179 ;
  wire [127:0] read_data_180 ;
  wire [127:0] read_data_181 ;
  wire [127:0] read_data_182 ;
  wire [127:0] read_data_183 ;
  wire [127:0] read_data_184 ;
  wire [15:0] reads;
  wire [31:0] results_385 ;
  wire [31:0] results_386 ;
  wire [31:0] results_387 ;
  wire [31:0] results_388 ;
  wire [31:0] results_389 ;
  wire [31:0] results_390 ;
  wire [31:0] results_391 ;
  wire [31:0] results_392 ;
  wire [31:0] results_393 ;
  wire [31:0] results_394 ;
  wire [31:0] results_395 ;
  wire [31:0] results_396 ;
  wire [31:0] results_397 ;
  wire [31:0] results_398 ;
  wire [31:0] results_399 ;
  wire [31:0] results_400 ;
  reg [6:0] step;
  wire step_215 ;
  wire step_258 ;
  wire step_301 ;
  wire step_344 ;
  wire [6:0] steps_0 ;
  wire [6:0] steps_1 ;
  wire [6:0] steps_2 ;
  wire [6:0] steps_3 ;
  wire take;
  wire take_262 ;
  wire take_305 ;
  wire take_348 ;
  wire take_relu;
  wire take_relu_264 ;
  wire take_relu_307 ;
  wire take_relu_350 ;
  wire taken;
  wire taken_375 ;
  wire taken_376 ;
  wire taken_377 ;
  wire taken_378 ;
  wire [1:0] taken_wave;
  reg [127:0] vector_column;
  wire [255:0] vectors_214 ;
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
  assign at_gemv = place[3:0] & { issued_gemv, issued_gemv, issued_gemv, issued_gemv };
  assign at_readres = place[3:0] & { issued_readres, issued_readres, issued_readres, issued_readres };
  assign _19_ = command[59:55] - 1'h1;
  assign more = issued_gemv ? _19_ : 5'h00;
  assign begins = at_gemv | { issued_comp, issued_comp, issued_comp, issued_comp };
  assign taken_wave[0] = | { taken_377 , taken_375  };
  assign taken_wave[1] = | { taken_377 , taken_376  };
  assign taken_378  = | { taken_377 , taken_376 , taken_375 , taken };
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
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[0]),
    .read(reads[0]),
    .read_data(read_data),
    .results(results_385 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_214 [127:0]),
    .write(at_wr[0]),
    .write_data(write_data)
  );
  pim_bundle bundle_1 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[1]),
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[1]),
    .read(reads[1]),
    .read_data(read_data_170 ),
    .results(results_386 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_214 [127:0]),
    .write(at_wr[1]),
    .write_data(write_data)
  );
  pim_bundle bundle_10 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[10]),
    .column(command[31:27]),
    .compute(compute_295 ),
    .compute_column(column_299 ),
    .first(first_303 ),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[10]),
    .read(reads[10]),
    .read_data(read_data_179 ),
    .results(results_395 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_301 ),
    .take(take_305 ),
    .take_relu(take_relu_307 ),
    .vectors(vectors_214 [255:128]),
    .write(at_wr[10]),
    .write_data(write_data)
  );
  pim_bundle bundle_11 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[11]),
    .column(command[31:27]),
    .compute(compute_295 ),
    .compute_column(column_299 ),
    .first(first_303 ),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[11]),
    .read(reads[11]),
    .read_data(read_data_180 ),
    .results(results_396 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_301 ),
    .take(take_305 ),
    .take_relu(take_relu_307 ),
    .vectors(vectors_214 [255:128]),
    .write(at_wr[11]),
    .write_data(write_data)
  );
  pim_bundle bundle_12 (
    .clk(clk),
    .close_compute(at_pim_pre[3]),
    .close_memory(at_pre[12]),
    .column(command[31:27]),
    .compute(compute_338 ),
    .compute_column(column_342 ),
    .first(first_346 ),
    .open_compute(at_g_act[3]),
    .open_memory(at_act[12]),
    .read(reads[12]),
    .read_data(read_data_181 ),
    .results(results_397 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_344 ),
    .take(take_348 ),
    .take_relu(take_relu_350 ),
    .vectors(vectors_214 [255:128]),
    .write(at_wr[12]),
    .write_data(write_data)
  );
  pim_bundle bundle_13 (
    .clk(clk),
    .close_compute(at_pim_pre[3]),
    .close_memory(at_pre[13]),
    .column(command[31:27]),
    .compute(compute_338 ),
    .compute_column(column_342 ),
    .first(first_346 ),
    .open_compute(at_g_act[3]),
    .open_memory(at_act[13]),
    .read(reads[13]),
    .read_data(read_data_182 ),
    .results(results_398 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_344 ),
    .take(take_348 ),
    .take_relu(take_relu_350 ),
    .vectors(vectors_214 [255:128]),
    .write(at_wr[13]),
    .write_data(write_data)
  );
  pim_bundle bundle_14 (
    .clk(clk),
    .close_compute(at_pim_pre[3]),
    .close_memory(at_pre[14]),
    .column(command[31:27]),
    .compute(compute_338 ),
    .compute_column(column_342 ),
    .first(first_346 ),
    .open_compute(at_g_act[3]),
    .open_memory(at_act[14]),
    .read(reads[14]),
    .read_data(read_data_183 ),
    .results(results_399 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_344 ),
    .take(take_348 ),
    .take_relu(take_relu_350 ),
    .vectors(vectors_214 [255:128]),
    .write(at_wr[14]),
    .write_data(write_data)
  );
  pim_bundle bundle_15 (
    .clk(clk),
    .close_compute(at_pim_pre[3]),
    .close_memory(at_pre[15]),
    .column(command[31:27]),
    .compute(compute_338 ),
    .compute_column(column_342 ),
    .first(first_346 ),
    .open_compute(at_g_act[3]),
    .open_memory(at_act[15]),
    .read(reads[15]),
    .read_data(read_data_184 ),
    .results(results_400 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_344 ),
    .take(take_348 ),
    .take_relu(take_relu_350 ),
    .vectors(vectors_214 [255:128]),
    .write(at_wr[15]),
    .write_data(write_data)
  );
  pim_bundle bundle_2 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[2]),
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[2]),
    .read(reads[2]),
    .read_data(read_data_171 ),
    .results(results_387 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_214 [127:0]),
    .write(at_wr[2]),
    .write_data(write_data)
  );
  pim_bundle bundle_3 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[3]),
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[3]),
    .read(reads[3]),
    .read_data(read_data_172 ),
    .results(results_388 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_214 [127:0]),
    .write(at_wr[3]),
    .write_data(write_data)
  );
  pim_bundle bundle_4 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[4]),
    .column(command[31:27]),
    .compute(compute_252 ),
    .compute_column(column_256 ),
    .first(first_260 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[4]),
    .read(reads[4]),
    .read_data(read_data_173 ),
    .results(results_389 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_258 ),
    .take(take_262 ),
    .take_relu(take_relu_264 ),
    .vectors(vectors_214 [127:0]),
    .write(at_wr[4]),
    .write_data(write_data)
  );
  pim_bundle bundle_5 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[5]),
    .column(command[31:27]),
    .compute(compute_252 ),
    .compute_column(column_256 ),
    .first(first_260 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[5]),
    .read(reads[5]),
    .read_data(read_data_174 ),
    .results(results_390 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_258 ),
    .take(take_262 ),
    .take_relu(take_relu_264 ),
    .vectors(vectors_214 [127:0]),
    .write(at_wr[5]),
    .write_data(write_data)
  );
  pim_bundle bundle_6 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[6]),
    .column(command[31:27]),
    .compute(compute_252 ),
    .compute_column(column_256 ),
    .first(first_260 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[6]),
    .read(reads[6]),
    .read_data(read_data_175 ),
    .results(results_391 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_258 ),
    .take(take_262 ),
    .take_relu(take_relu_264 ),
    .vectors(vectors_214 [127:0]),
    .write(at_wr[6]),
    .write_data(write_data)
  );
  pim_bundle bundle_7 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[7]),
    .column(command[31:27]),
    .compute(compute_252 ),
    .compute_column(column_256 ),
    .first(first_260 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[7]),
    .read(reads[7]),
    .read_data(read_data_176 ),
    .results(results_392 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_258 ),
    .take(take_262 ),
    .take_relu(take_relu_264 ),
    .vectors(vectors_214 [127:0]),
    .write(at_wr[7]),
    .write_data(write_data)
  );
  pim_bundle bundle_8 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[8]),
    .column(command[31:27]),
    .compute(compute_295 ),
    .compute_column(column_299 ),
    .first(first_303 ),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[8]),
    .read(reads[8]),
    .read_data(read_data_177 ),
    .results(results_393 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_301 ),
    .take(take_305 ),
    .take_relu(take_relu_307 ),
    .vectors(vectors_214 [255:128]),
    .write(at_wr[8]),
    .write_data(write_data)
  );
  pim_bundle bundle_9 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[9]),
    .column(command[31:27]),
    .compute(compute_295 ),
    .compute_column(column_299 ),
    .first(first_303 ),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[9]),
    .read(reads[9]),
    .read_data(read_data_178 ),
    .results(results_394 ),
    .row(command[16:10]),
    .rst(rst),
    .step(step_301 ),
    .take(take_305 ),
    .take_relu(take_relu_307 ),
    .vectors(vectors_214 [255:128]),
    .write(at_wr[9]),
    .write_data(write_data)
  );
  pim_i8_16__device__gather gather (
    .clk(clk),
    .results(results),
    .rst(rst),
    .taken(taken_378 ),
    .units({ results_400 , results_399 , results_398 , results_397 , results_396 , results_395 , results_394 , results_393 , results_392 , results_391 , results_390 , results_389 , results_388 , results_387 , results_386 , results_385  }),
    .valid(results_valid),
    .wave(taken_wave)
  );
  pim_i8_16__device__vector_buffer vector_buffer (
    .clk(clk),
    .part(part),
    .read({ compute_338 , compute_295 , compute_252 , compute }),
    .rst(rst),
    .steps({ steps_3 , steps_2 , steps_1 , steps_0  }),
    .vectors(vectors_214 ),
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
    .from_column(command[31:27]),
    .from_vector(command[41:35]),
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
    .column(column_256 ),
    .compute(compute_252 ),
    .first(first_260 ),
    .from_column(command[31:27]),
    .from_vector(command[41:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[1]),
    .relu(command[65]),
    .rst(rst),
    .step(step_258 ),
    .take(take_262 ),
    .take_relu(take_relu_264 ),
    .taken(taken_375 ),
    .vector(steps_1 )
  );
  pim_wave_steps wave_2 (
    .begins(begins[2]),
    .clk(clk),
    .column(column_299 ),
    .compute(compute_295 ),
    .first(first_303 ),
    .from_column(command[31:27]),
    .from_vector(command[41:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[2]),
    .relu(command[65]),
    .rst(rst),
    .step(step_301 ),
    .take(take_305 ),
    .take_relu(take_relu_307 ),
    .taken(taken_376 ),
    .vector(steps_2 )
  );
  pim_wave_steps wave_3 (
    .begins(begins[3]),
    .clk(clk),
    .column(column_342 ),
    .compute(compute_338 ),
    .first(first_346 ),
    .from_column(command[31:27]),
    .from_vector(command[41:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[3]),
    .relu(command[65]),
    .rst(rst),
    .step(step_344 ),
    .take(take_348 ),
    .take_relu(take_relu_350 ),
    .taken(taken_377 ),
    .vector(steps_3 )
  );
endmodule

module pim_i8_16__device__gather(clk, rst, taken, results, wave, units, valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input taken;
  wire taken;
  output [127:0] results;
  wire [127:0] results;
  input [1:0] wave;
  wire [1:0] wave;
  input [511:0] units;
  wire [511:0] units;
  output valid;
  reg valid;
  wire _00_;
  wire _01_;
  wire [2:0] _02_;
  wire [2:0] _03_;
  wire _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [127:0] _08_;
  wire [127:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
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
  wire [127:0] gathered;
  reg [2:0] read_address;
  reg [1:0] wave_1;
  reg [1:0] wave_2;
  reg [2:0] write_address;
  assign _00_ = due - 1'h1;
  assign _01_ = write_address == 3'h6;
  assign _02_ = write_address + 1'h1;
  assign _03_ = _01_ ? 3'h0 : _02_;
  assign _04_ = read_address == 3'h6;
  assign _05_ = read_address + 1'h1;
  assign _06_ = _04_ ? 3'h0 : _05_;
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
    if (rst) due <= 1'h0;
    else due <= _14_;
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
    if (rst) write_address <= 3'h0;
    else if (bus_2) write_address <= _03_;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (due) read_address <= _06_;
  assign _07_ = _11_ | _10_;
  assign _08_ = _10_ ? units[511:384] : units[383:256];
  assign _09_ = _12_ ? units[255:128] : units[127:0];
  assign gathered = _07_ ? _08_ : _09_;
  assign _10_ = wave_2 == 2'h3;
  assign _11_ = wave_2 == 2'h2;
  assign _12_ = wave_2 == 1'h1;
  assign _13_ = due & _00_;
  assign _14_ = _13_ | bus_13;
  ram_7x128 words (
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

module pim_i8_16__device__vector_buffer(clk, rst, write, write_data, read, steps, write_address, part, vectors);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write;
  wire write;
  input [127:0] write_data;
  wire [127:0] write_data;
  input [3:0] read;
  wire [3:0] read;
  input [27:0] steps;
  wire [27:0] steps;
  input [6:0] write_address;
  wire [6:0] write_address;
  input part;
  wire part;
  output [255:0] vectors;
  wire [255:0] vectors;
  wire _00_;
  wire [6:0] _01_;
  wire [6:0] _02_;
  wire [6:0] _03_;
  wire [6:0] _04_;
  wire [6:0] address_0;
  wire [6:0] address_1;
  wire chosen;
  wire [127:0] read_data;
  wire [127:0] read_data_23 ;
  wire read_enable;
  wire read_enable_21 ;
  assign _02_ = steps[13:7] & { read[1], read[1], read[1], read[1], read[1], read[1], read[1] };
  assign address_0 = _01_ | _02_;
  assign read_enable_21  = | read[3:2];
  assign _03_ = steps[20:14] & { read[2], read[2], read[2], read[2], read[2], read[2], read[2] };
  assign _04_ = steps[27:21] & { read[3], read[3], read[3], read[3], read[3], read[3], read[3] };
  assign address_1 = _03_ | _04_;
  assign _00_ = ! part;
  assign chosen = write & _00_;
  assign read_enable = | read[1:0];
  assign _01_ = steps[6:0] & { read[0], read[0], read[0], read[0], read[0], read[0], read[0] };
  ram_128x128 words_0_0 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(chosen)
  );
  ram_128x128 words_1_0 (
    .clk(clk),
    .read_address(address_1),
    .read_data(read_data_23 ),
    .read_enable(read_enable_21 ),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(chosen)
  );
  assign vectors = { read_data_23 , read_data };
endmodule

module pim_i8_16__reads(clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  input [127:0] i__payload;
  wire [127:0] i__payload;
  output [127:0] o__payload;
  wire [127:0] o__payload;
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
  pim_i8_16__reads__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_i8_16__reads__fifo(clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input [127:0] write_data;
  wire [127:0] write_data;
  output [127:0] o__payload;
  wire [127:0] o__payload;
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
  ram_16x128 words (
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

module pim_i8_16__results_77 (clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  input [127:0] i__payload;
  wire [127:0] i__payload;
  output [127:0] o__payload;
  wire [127:0] o__payload;
  input i__valid;
  wire i__valid;
  output [3:0] room;
  reg [3:0] room;
  output o__valid;
  wire o__valid;
  wire [3:0] _0_;
  wire _1_;
  wire [3:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 4'h9;
    else room <= _2_;
  pim_i8_16__results_77__fifo  fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_i8_16__results_77__fifo (clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input [127:0] write_data;
  wire [127:0] write_data;
  output [127:0] o__payload;
  wire [127:0] o__payload;
  input i__valid;
  wire i__valid;
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
  wire i__ready;
  wire read;
  reg [3:0] read_address;
  reg [3:0] stored;
  wire write;
  reg [3:0] write_address;
  assign i__ready = stored != 4'h9;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'h8;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'h8;
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
  ram_9x128 words (
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
  input [6:0] row;
  wire [6:0] row;
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
  output [6:0] held;
  reg [6:0] held;
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
  assign _10_ = begins ? from_vector : _05_;
  assign _09_ = begins ? from_column : _04_;
  assign _08_ = begins ? more : _03_;
  assign _18_ = tick ? _02_ : busy;
  assign _19_ = _18_ | begins;
  assign _06_ = _01_ | _16_;
endmodule

module ram_128x128(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [127:0] write_data;
  wire [127:0] write_data;
  input read_enable;
  wire read_enable;
  input [6:0] read_address;
  wire [6:0] read_address;
  output [127:0] read_data;
  wire [127:0] read_data;
  reg [127:0] cells [127:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [127:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_16x128(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [127:0] write_data;
  wire [127:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [127:0] read_data;
  wire [127:0] read_data;
  reg [127:0] cells [15:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [127:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_7x128(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [127:0] write_data;
  wire [127:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [127:0] read_data;
  wire [127:0] read_data;
  reg [127:0] cells [6:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [127:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x128(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [127:0] write_data;
  wire [127:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [127:0] read_data;
  wire [127:0] read_data;
  reg [127:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [127:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_9x128(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [127:0] write_data;
  wire [127:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [127:0] read_data;
  wire [127:0] read_data;
  reg [127:0] cells [8:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [127:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module row_array_128x32x128(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, read_data, compute_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [6:0] row;
  wire [6:0] row;
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
  input [127:0] write_data;
  wire [127:0] write_data;
  input compute;
  wire compute;
  input [4:0] compute_column;
  wire [4:0] compute_column;
  output [127:0] read_data;
  reg [127:0] read_data;
  output [127:0] compute_data;
  reg [127:0] compute_data;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  reg [6:0] held_0;
  reg [6:0] held_1;
  reg opened_0;
  reg opened_1;
  wire [127:0] port__data;
  wire [127:0] port__data_22 ;
  wire write__en;
  reg [127:0] cells [4095:0];
  always @(posedge clk) begin
    if (write__en)
      cells[{ held_0, column }] <= write_data;
  end
  assign port__data = cells[{ held_0, column }];
  assign port__data_22  = cells[{ held_1, compute_column }];
  assign write__en = write & opened_0;
  always @(posedge clk)
    if (!_00_) read_data <= 128'h00000000000000000000000000000000;
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
      if (!opened_1) compute_data <= 128'h00000000000000000000000000000000;
      else compute_data <= port__data_22 ;
  assign _00_ = & { opened_0, read };
  assign _01_ = close_compute ? 1'h0 : opened_1;
  assign _02_ = _01_ | open_compute;
  assign _03_ = close_memory ? 1'h0 : opened_0;
  assign _04_ = _03_ | open_memory;
endmodule

module unit_i8_k16_v1_f1(clk, rst, values, vectors, step, first, take, relu, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [127:0] values;
  wire [127:0] values;
  input [127:0] vectors;
  wire [127:0] vectors;
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
  assign _0_ = first | unset;
  assign \$signal$11  = ~ _0_;
  always @(posedge clk)
    unset <= _1_;
  assign _2_ = step ? 1'h0 : unset;
  assign _1_ = _2_ | rst;
  unit_total_i8_k16 total_0 (
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

module unit_total_i8_k16(clk, rst, values, factors, adds, keeps, take, zero, relu, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [127:0] values;
  wire [127:0] values;
  input [127:0] factors;
  wire [127:0] factors;
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
  wire [15:0] _00_;
  wire [19:0] _01_;
  wire [15:0] _02_;
  wire [20:0] _03_;
  wire [15:0] _04_;
  wire [21:0] _05_;
  wire [15:0] _06_;
  wire [22:0] _07_;
  wire [15:0] _08_;
  wire [23:0] _09_;
  wire _10_;
  wire [15:0] _11_;
  wire [24:0] _12_;
  wire [15:0] _13_;
  wire [25:0] _14_;
  wire [15:0] _15_;
  wire [26:0] _16_;
  wire [15:0] _17_;
  wire [27:0] _18_;
  wire [15:0] _19_;
  wire [28:0] _20_;
  wire [15:0] _21_;
  wire [15:0] _22_;
  wire [29:0] _23_;
  wire [15:0] _24_;
  wire [30:0] _25_;
  wire [31:0] _26_;
  wire _27_;
  wire [15:0] _28_;
  wire [16:0] _29_;
  wire [15:0] _30_;
  wire [31:0] _31_;
  wire [17:0] _32_;
  wire [15:0] _33_;
  wire [18:0] _34_;
  wire signed [31:0] begun;
  wire off;
  reg signed [31:0] total;
  assign _22_ = $signed(values[119:112]) * $signed(factors[119:112]);
  assign _23_ = $signed(_20_) + $signed(_22_);
  assign _24_ = $signed(values[127:120]) * $signed(factors[127:120]);
  assign _25_ = $signed(_23_) + $signed(_24_);
  assign _26_ = $signed(begun) + $signed(_25_);
  assign _27_ = ~ off;
  assign _10_ = relu & total[31];
  assign off = zero | _10_;
  assign _21_ = $signed(values[7:0]) * $signed(factors[7:0]);
  assign _28_ = $signed(values[15:8]) * $signed(factors[15:8]);
  assign _29_ = $signed(_21_) + $signed(_28_);
  assign _30_ = $signed(values[23:16]) * $signed(factors[23:16]);
  assign _32_ = $signed(_29_) + $signed(_30_);
  assign _33_ = $signed(values[31:24]) * $signed(factors[31:24]);
  assign _34_ = $signed(_32_) + $signed(_33_);
  assign _00_ = $signed(values[39:32]) * $signed(factors[39:32]);
  assign _01_ = $signed(_34_) + $signed(_00_);
  assign _02_ = $signed(values[47:40]) * $signed(factors[47:40]);
  assign _03_ = $signed(_01_) + $signed(_02_);
  assign _04_ = $signed(values[55:48]) * $signed(factors[55:48]);
  assign _05_ = $signed(_03_) + $signed(_04_);
  assign _06_ = $signed(values[63:56]) * $signed(factors[63:56]);
  assign _07_ = $signed(_05_) + $signed(_06_);
  assign _08_ = $signed(values[71:64]) * $signed(factors[71:64]);
  assign _09_ = $signed(_07_) + $signed(_08_);
  assign _11_ = $signed(values[79:72]) * $signed(factors[79:72]);
  assign _12_ = $signed(_09_) + $signed(_11_);
  assign _13_ = $signed(values[87:80]) * $signed(factors[87:80]);
  assign _14_ = $signed(_12_) + $signed(_13_);
  assign _15_ = $signed(values[95:88]) * $signed(factors[95:88]);
  assign _16_ = $signed(_14_) + $signed(_15_);
  assign _17_ = $signed(values[103:96]) * $signed(factors[103:96]);
  assign _18_ = $signed(_16_) + $signed(_17_);
  assign _19_ = $signed(values[111:104]) * $signed(factors[111:104]);
  assign _20_ = $signed(_18_) + $signed(_19_);
  always @(posedge clk)
    if (adds) total <= _26_;
  always @(posedge clk)
    if (take) result <= _31_;
  assign begun = total & { keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps };
  assign _31_ = total & { _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_ };
endmodule
