module pim_bundle(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, vectors, step, first, take, take_relu, read_data, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [2:0] row;
  wire [2:0] row;
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
  input [11:0] write_data;
  wire [11:0] write_data;
  input compute;
  wire compute;
  input [2:0] compute_column;
  wire [2:0] compute_column;
  input [11:0] vectors;
  wire [11:0] vectors;
  input step;
  wire step;
  input first;
  wire first;
  input take;
  wire take;
  input take_relu;
  wire take_relu;
  output [11:0] read_data;
  wire [11:0] read_data;
  output [31:0] results;
  wire [31:0] results;
  wire [11:0] compute_data;
  row_array_5x7x12_single bank_0 (
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
  unit_i4_k3_v1_f1 unit (
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

module pim_i4_4x3(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o__ready, o_results__ready, o_status__ready, i__ready, i_data__ready, o__payload, o__valid, o_results__payload, o_results__valid, o_status__payload, o_status__valid, o_commands__payload, o_commands__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [11:0] i_data__payload;
  wire [11:0] i_data__payload;
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
  output [11:0] o__payload;
  wire [11:0] o__payload;
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
  wire [1:0] _01_;
  wire _02_;
  wire [1:0] _03_;
  reg [1:0] arrived;
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
  wire [11:0] data;
  wire [11:0] i__payload_40 ;
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
  wire [1:0] room;
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
    if (rst) arrived <= 2'h0;
    else arrived <= _03_;
  pim_i4_4x3__controller controller (
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
  pim_i4_4x3__device device (
    .clk(clk),
    .command(o_commands__payload),
    .enable(o_commands__valid),
    .read_60 (i__payload_40 ),
    .read_valid(i__valid_38 ),
    .results(i__payload_52 ),
    .results_valid(i__valid_50 ),
    .rst(rst),
    .write_data(data)
  );
  pim_i4_4x3__reads reads (
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
  pim_i4_4x3__results_77  results_77  (
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

module pim_i4_4x3__controller(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o_status__ready, read_room, results_room, read_reserve, i__ready, i_data__ready, written, results_reserve, o_commands__valid, o_commands__payload, o_status__valid, o_status__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [11:0] i_data__payload;
  wire [11:0] i_data__payload;
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
  output [11:0] written;
  wire [11:0] written;
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
  wire [11:0] busy;
  wire [3:0] can_act;
  wire [1:0] can_activate;
  wire [1:0] can_close;
  wire [1:0] can_comp;
  wire [3:0] can_copy;
  wire [3:0] can_copy_81 ;
  wire can_gwrite;
  wire can_gwrite_107 ;
  wire [1:0] can_open;
  wire [3:0] can_pre;
  wire [3:0] can_read;
  wire [3:0] can_read_77 ;
  wire [1:0] can_readres;
  wire can_refresh;
  wire can_step;
  wire [3:0] can_write;
  wire [3:0] can_write_79 ;
  reg [3:0] close;
  wire [65:0] column;
  wire column_taken;
  wire column_valid;
  wire [65:0] command;
  wire [65:0] command_55 ;
  wire [1:0] compute_engaged;
  wire compute_holds;
  wire compute_may;
  wire compute_moves;
  wire [5:0] compute_rows;
  wire compute_wants;
  wire drain;
  wire enable;
  wire [3:0] engaged;
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
  wire [23:0] pending;
  wire [4:0] results_after;
  wire [65:0] row;
  wire row_taken;
  wire row_valid;
  wire [11:0] rows;
  wire steps_busy;
  wire taken;
  wire taken_56 ;
  wire [15:0] \until ;
  wire valid_50 ;
  wire [8:0] vectors_busy;
  wire [3:0] wants_closed;
  assign _00_ = taken | valid_50 ;
  assign _06_ = _00_ | column_valid;
  assign enable = _06_ | row_valid;
  assign _07_ = column[3:0] == 2'h2;
  assign read_reserve = column_taken & _07_;
  assign free = ~ hold_columns;
  assign can_read = can_read_77  & { free, free, free, free };
  assign can_write = can_write_79  & { free, free, free, free };
  assign _01_ = ~ hold_copy;
  assign _02_ = free & _01_;
  assign can_copy = can_copy_81  & { _02_, _02_, _02_, _02_ };
  assign _03_ = can_gwrite_107  & free;
  assign _04_ = ~ hold_gwrite;
  assign can_gwrite = _03_ & _04_;
  assign _05_ = command_55 [3:0] == 3'h7;
  assign compute_moves = taken_56  & _05_;
  always @(posedge clk)
    o_commands__payload <= command;
  always @(posedge clk)
    if (rst) o_commands__valid <= 1'h0;
    else o_commands__valid <= enable;
  always @(posedge clk)
    if (rst) close <= 4'h0;
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
  pim_i4_4x3__controller__door door (
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
  pim_i4_4x3__controller__queue queue (
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
    .open(engaged),
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
  pim_i4_4x3__controller__refresh refresh (
    .can_refresh(can_refresh),
    .clk(clk),
    .drain(drain),
    .held(held),
    .rst(rst),
    .taken(taken),
    .\until (\until ),
    .valid(taken)
  );
  pim_i4_4x3__controller__timers timers (
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
    .compute_open(compute_engaged),
    .compute_rows(compute_rows),
    .enable(enable),
    .open(engaged),
    .results_after(results_after),
    .rows(rows),
    .rst(rst)
  );
  pim_i4_4x3__controller__turns turns (
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
  pim_i4_4x3__controller__waves waves (
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
    .compute_open(compute_engaged),
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

module pim_i4_4x3__controller__door(clk, rst, i__payload, i__valid, write, i_data__valid, o_status__ready, i__ready, o_queue__valid, o_waves__valid, i_data__ready, o_queue__ready, o_waves__ready, steps_busy, o_waves__payload, request, o_status__valid, o_status__payload, pending, busy, vectors_busy
);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [11:0] write;
  wire [11:0] write;
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
  input [23:0] pending;
  wire [23:0] pending;
  input [11:0] busy;
  wire [11:0] busy;
  input [8:0] vectors_busy;
  wire [8:0] vectors_busy;
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
  wire [11:0] _065_;
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
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire [2:0] _123_;
  wire [2:0] _124_;
  wire [2:0] _125_;
  wire [2:0] _126_;
  reg \$signal ;
  wire \$signal$25 ;
  wire \$signal$27 ;
  wire \$signal$31 ;
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
  assign _059_ = ~ header;
  assign reasons[1] = is_gemv & _059_;
  assign _097_ = _081_ | _052_;
  assign _001_ = _097_ | _063_;
  assign _010_ = _075_ & _001_;
  assign _043_ = _028_ | _035_;
  assign _045_ = _017_ & _043_;
  assign _046_ = _010_ | _045_;
  assign _047_ = ! request[62:55];
  assign _048_ = request[62:55] > 3'h7;
  assign _049_ = _047_ | _048_;
  assign _050_ = is_header & _049_;
  assign _051_ = _046_ | _050_;
  assign _053_ = request[34:27] + steps;
  assign _054_ = _053_ > 3'h7;
  assign _055_ = _052_ | _054_;
  assign _056_ = is_gemv & _055_;
  assign _057_ = _051_ | _056_;
  assign _052_ = request[26:10] >= 3'h5;
  assign _060_ = _058_ | _052_;
  assign _061_ = is_g_act & _060_;
  assign _062_ = _057_ | _061_;
  assign _063_ = request[34:27] >= 3'h7;
  assign _064_ = is_comp & _063_;
  assign reasons[2] = _062_ | _064_;
  assign _065_ = request[45:35] + steps;
  assign _066_ = _065_ > 4'h9;
  assign _067_ = is_gemv & _066_;
  assign _028_ = request[45:35] >= 4'h9;
  assign _068_ = is_comp & _028_;
  assign reasons[3] = _067_ | _068_;
  assign _069_ = & open_rows;
  assign _070_ = ~ _069_;
  assign reasons[4] = is_comp & _070_;
  assign _071_ = open_rows >> request[9:4];
  assign _072_ = is_g_act & _071_;
  assign _073_ = | open_rows;
  assign _074_ = is_gemv & _073_;
  assign _076_ = _072_ | _074_;
  assign _078_ = open_rows[0] & _077_;
  assign _080_ = open_rows[1] & _079_;
  assign _082_ = | { _080_, _078_ };
  assign _083_ = _075_ & _082_;
  assign reasons[5] = _076_ | _083_;
  assign _075_ = | { is_copy, is_write, is_read };
  assign _084_ = busy[3:1] == request[26:10];
  assign _085_ = busy[0] & _084_;
  assign _086_ = busy[7:5] == request[26:10];
  assign _087_ = busy[4] & _086_;
  assign _077_ = ! request[9:5];
  assign _088_ = _087_ & _077_;
  assign _089_ = busy[11:9] == request[26:10];
  assign _090_ = busy[8] & _089_;
  assign _079_ = request[9:5] == 1'h1;
  assign _091_ = _090_ & _079_;
  assign _092_ = | { _091_, _088_, _085_ };
  assign _093_ = _075_ & _092_;
  assign _017_ = | { is_copy, is_gwrite };
  assign _094_ = request[45:35] >= vectors_busy[4:1];
  assign _095_ = vectors_busy[0] & _094_;
  assign _096_ = request[45:35] < vectors_busy[8:5];
  assign _098_ = _095_ & _096_;
  assign _099_ = _098_ | steps_busy;
  assign _100_ = _017_ & _099_;
  assign _101_ = _093_ | _100_;
  assign _102_ = is_gemv | is_comp;
  assign _103_ = pending[0] & pending[7];
  assign _104_ = pending[8] & pending[15];
  assign _105_ = pending[16] & pending[23];
  assign _106_ = | { _105_, _104_, _103_ };
  assign _107_ = _102_ & _106_;
  assign _108_ = _101_ | _107_;
  assign _109_ = pending[6:4] == request[26:10];
  assign _110_ = _006_ & _109_;
  assign _111_ = pending[14:12] == request[26:10];
  assign _112_ = _009_ & _111_;
  assign _113_ = pending[22:20] == request[26:10];
  assign _002_ = _013_ & _113_;
  assign _003_ = | { _002_, _112_, _110_ };
  assign _004_ = is_gemv & _003_;
  assign _005_ = _108_ | _004_;
  assign _006_ = pending[0] & pending[1];
  assign _007_ = pending[3] == request[9:4];
  assign _008_ = _006_ & _007_;
  assign _009_ = pending[8] & pending[9];
  assign _011_ = pending[11] == request[9:4];
  assign _012_ = _009_ & _011_;
  assign _013_ = pending[16] & pending[17];
  assign _014_ = pending[19] == request[9:4];
  assign _015_ = _013_ & _014_;
  assign _016_ = | { _015_, _012_, _008_ };
  assign _018_ = is_g_act & _016_;
  assign conflict = _005_ | _018_;
  assign \$signal$25  = | { is_gwrite, is_write };
  assign ordinary = | { is_copy, is_gwrite, is_write, is_read };
  assign _019_ = ~ o_status__valid;
  assign _020_ = _019_ | o_status__ready;
  assign _021_ = \$signal  & _020_;
  assign _022_ = ~ \$signal$25 ;
  assign _023_ = i_data__valid | _022_;
  assign \$signal$27  = _021_ & _023_;
  assign \$signal$31  = ordinary & _025_;
  assign _026_ = ~ ordinary;
  assign _027_ = ~ is_header;
  assign _029_ = _026_ & _027_;
  assign to_waves = _029_ & _025_;
  assign _030_ = \$signal$27  & \$signal$31 ;
  assign o_queue__valid = _030_ & _031_;
  assign _032_ = \$signal$27  & to_waves;
  assign o_waves__valid = _032_ & _031_;
  assign _033_ = o_queue__ready & _031_;
  assign _034_ = ~ to_waves;
  assign _031_ = ~ conflict;
  assign _036_ = o_waves__ready & _031_;
  assign _037_ = _034_ | _036_;
  assign _038_ = \$signal$31  ? _033_ : _037_;
  assign goes = \$signal$27  & _038_;
  assign i_data__ready = goes & \$signal$25 ;
  assign _024_ = | reasons;
  assign _025_ = ~ _024_;
  assign _039_ = goes & _025_;
  assign _040_ = ! request[9:4];
  assign _041_ = is_g_act & _040_;
  assign _042_ = request[9:4] == 1'h1;
  assign _044_ = is_g_act & _042_;
  always @(posedge clk)
    if (rst) \$signal  <= 1'h0;
    else if (i__ready) \$signal  <= i__valid;
  always @(posedge clk)
    if (_114_) request <= i__payload;
  always @(posedge clk)
    if (rst) o_status__valid <= 1'h0;
    else o_status__valid <= _122_;
  always @(posedge clk)
    if (rst) o_status__payload <= 3'h0;
    else if (goes) o_status__payload <= error;
  always @(posedge clk)
    if (rst) steps <= 3'h0;
    else if (_115_) steps <= request[57:55];
  always @(posedge clk)
    if (rst) header <= 1'h0;
    else if (_039_) header <= _120_;
  always @(posedge clk)
    if (rst) open_rows <= 2'h0;
    else if (_039_) open_rows <= { _117_, _119_ };
  assign _081_ = | request[9:6];
  assign _035_ = | request[54:46];
  assign _058_ = | request[9:5];
  assign _114_ = & { i__ready, i__valid };
  assign _115_ = & { _039_, is_header };
  assign _116_ = is_pim_pre ? 1'h0 : open_rows[1];
  assign _117_ = _116_ | _044_;
  assign _118_ = is_pim_pre ? 1'h0 : open_rows[0];
  assign _119_ = _118_ | _041_;
  assign _120_ = header | is_header;
  assign _121_ = o_status__ready ? 1'h0 : o_status__valid;
  assign _122_ = _121_ | goes;
  assign _123_ = reasons[4] ? 3'h5 : { reasons[5], reasons[5], 1'h0 };
  assign _124_ = reasons[3] ? 3'h4 : _123_;
  assign _125_ = reasons[2] ? 3'h3 : _124_;
  assign _126_ = reasons[1] ? 3'h2 : _125_;
  assign error = reasons[0] ? 3'h1 : _126_;
  assign o_waves__payload = { request[65:63], 5'h00, steps, request[54:0] };
endmodule

module pim_i4_4x3__controller__queue(clk, rst, write_data, read_room, can_read, can_write, can_copy, can_gwrite, i__valid, i__ready, column_valid, row_valid, asks, waits, written, column_taken, row_taken, close, i__payload, column, row
, pending, can_act, rows, open, can_pre, drain, may_act);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] write_data;
  wire [11:0] write_data;
  input read_room;
  wire read_room;
  input [3:0] can_read;
  wire [3:0] can_read;
  input [3:0] can_write;
  wire [3:0] can_write;
  input [3:0] can_copy;
  wire [3:0] can_copy;
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
  output [11:0] written;
  wire [11:0] written;
  input column_taken;
  wire column_taken;
  input row_taken;
  wire row_taken;
  input [3:0] close;
  wire [3:0] close;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  output [65:0] column;
  wire [65:0] column;
  output [65:0] row;
  wire [65:0] row;
  output [23:0] pending;
  wire [23:0] pending;
  input [3:0] can_act;
  wire [3:0] can_act;
  input [11:0] rows;
  wire [11:0] rows;
  input [3:0] open;
  wire [3:0] open;
  input [3:0] can_pre;
  wire [3:0] can_pre;
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
  wire [2:0] _007_;
  wire _008_;
  wire [2:0] _009_;
  wire [5:0] _010_;
  wire [2:0] _011_;
  wire [5:0] _012_;
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
  wire [1:0] _041_;
  wire [1:0] _042_;
  wire _043_;
  wire [1:0] _044_;
  wire [1:0] _045_;
  wire [2:0] _046_;
  wire [2:0] _047_;
  wire [15:0] _048_;
  wire _049_;
  wire [15:0] _050_;
  wire [15:0] _051_;
  wire [15:0] _052_;
  wire [15:0] _053_;
  wire [15:0] _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [3:0] _060_;
  wire [3:0] _061_;
  wire [3:0] _062_;
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
  wire [1:0] _088_;
  wire _089_;
  wire [2:0] _090_;
  wire [2:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire \$signal ;
  wire [15:0] after_0;
  wire [15:0] after_1;
  wire [15:0] after_2;
  wire [15:0] after_3;
  wire [3:0] closing;
  wire [15:0] entry_0;
  wire [15:0] entry_1;
  wire [15:0] entry_2;
  reg [2:0] filled;
  wire [15:0] given;
  wire leads_0;
  wire leads_1;
  wire leads_2;
  wire [3:0] may_open;
  wire opens_0;
  wire opens_1;
  wire opens_2;
  wire pushes;
  reg [1:0] read_address;
  wire read_enable;
  wire ready;
  wire [2:0] stays;
  wire [3:0] there;
  reg [1:0] write_address;
  wire write_enable;
  assign i__ready = ~ filled[2];
  assign pushes = i__valid & i__ready;
  assign after_3[0] = i__payload[0] ^ i__payload[1];
  assign _057_ = ~ i__payload[1];
  assign after_3[1] = i__payload[0] | _057_;
  assign after_3[4:3] = after_3[1] ? i__payload[5:4] : 2'h0;
  assign after_3[7:5] = after_3[1] ? i__payload[12:10] : 3'h0;
  assign after_3[10:8] = after_3[1] ? i__payload[29:27] : 3'h0;
  assign after_3[14:11] = i__payload[1] ? i__payload[38:35] : 4'h0;
  assign _085_ = there[3:1] == after_3[7:5];
  assign given[15] = there[0] & _085_;
  assign _008_ = can_copy >> column[5:4];
  assign _016_ = can_write >> column[5:4];
  assign _017_ = can_read >> column[5:4];
  assign _022_ = _017_ & read_room;
  assign _031_ = column[0] ? _016_ : _022_;
  assign \$signal  = column[2] ? _008_ : _031_;
  assign _039_ = entry_0[15] & \$signal ;
  assign _049_ = close >> column[5:4];
  assign _055_ = ~ _049_;
  assign _056_ = _039_ & _055_;
  assign ready = column[1] ? _056_ : can_gwrite;
  assign _058_ = filled[0] & ready;
  assign column_valid = _058_ & _059_;
  assign _060_ = close | { drain, drain, drain, drain };
  assign closing = can_pre & _060_;
  assign _061_ = ~ close;
  assign _062_ = can_act & _061_;
  assign _059_ = ~ drain;
  assign _063_ = may_act & _059_;
  assign may_open = _062_ & { _063_, _063_, _063_, _063_ };
  assign leads_0 = _064_ & _020_;
  assign opens_0 = may_open >> column[5:4];
  assign _066_ = ~ entry_1[15];
  assign _067_ = _065_ & _066_;
  assign _068_ = column[5:4] == pending[11:10];
  assign _069_ = _064_ & _068_;
  assign _070_ = ~ _069_;
  assign leads_1 = _067_ & _070_;
  assign opens_1 = may_open >> pending[11:10];
  assign _071_ = filled[2] & pending[17];
  assign _072_ = ~ entry_2[15];
  assign _073_ = _071_ & _072_;
  assign _064_ = filled[0] & column[1];
  assign _074_ = column[5:4] == pending[19:18];
  assign _075_ = _064_ & _074_;
  assign _065_ = filled[1] & pending[9];
  assign _076_ = pending[11:10] == pending[19:18];
  assign _077_ = _065_ & _076_;
  assign _078_ = | { _077_, _075_ };
  assign _079_ = ~ _078_;
  assign leads_2 = _073_ & _079_;
  assign opens_2 = may_open >> pending[19:18];
  assign _080_ = can_pre >> pending[19:18];
  assign _081_ = opens_2 | _080_;
  assign _082_ = leads_2 & _081_;
  assign _083_ = _005_ | _082_;
  assign row_valid = _015_ | _083_;
  assign _084_ = ~ _015_;
  assign _024_ = _012_[5] & _084_;
  assign row[0] = ~ _024_;
  assign _086_ = ~ closing[0];
  assign _087_ = ~ closing[2];
  assign _088_ = _013_ ? { 1'h0, _086_ } : { 1'h1, _087_ };
  assign row[5:4] = _015_ ? _088_ : _012_[1:0];
  assign _013_ = closing[0] | closing[1];
  assign _014_ = closing[2] | closing[3];
  assign _015_ = _013_ | _014_;
  assign _002_ = can_pre >> pending[11:10];
  assign _003_ = opens_1 | _002_;
  assign _004_ = leads_1 & _003_;
  assign _005_ = _001_ | _004_;
  assign _006_ = can_pre >> column[5:4];
  assign _000_ = opens_0 | _006_;
  assign _001_ = leads_0 & _000_;
  assign _007_ = column[12:10] & { opens_0, opens_0, opens_0 };
  assign _009_ = pending[14:12] & { opens_1, opens_1, opens_1 };
  assign _010_ = _001_ ? { opens_0, _007_, column[5:4] } : { opens_1, _009_, pending[11:10] };
  assign _011_ = pending[22:20] & { opens_2, opens_2, opens_2 };
  assign _012_ = _005_ ? _010_ : { opens_2, _011_, pending[19:18] };
  assign row[12:10] = _015_ ? 3'h0 : _012_[4:2];
  assign _018_ = column[0] | column[2];
  assign _019_ = _018_ | read_room;
  assign asks = filled[0] & _019_;
  assign waits = asks & column[1];
  assign _020_ = ~ entry_0[15];
  assign read_enable = column_taken & column[0];
  assign _021_ = column[5:4] == row[5:4];
  assign _023_ = row_taken & _021_;
  assign _025_ = column[12:10] == row[12:10];
  assign after_0[15] = _024_ & _025_;
  assign _026_ = pending[11:10] == row[5:4];
  assign _027_ = row_taken & _026_;
  assign _028_ = pending[14:12] == row[12:10];
  assign _029_ = _024_ & _028_;
  assign _030_ = pending[19:18] == row[5:4];
  assign _032_ = row_taken & _030_;
  assign _033_ = pending[22:20] == row[12:10];
  assign _034_ = _024_ & _033_;
  assign _035_ = after_3[4:3] == row[5:4];
  assign _036_ = row_taken & _035_;
  assign _037_ = after_3[7:5] == row[12:10];
  assign _038_ = _024_ & _037_;
  assign stays = column_taken ? { 1'h0, filled[2:1] } : filled;
  assign write_enable = pushes & after_3[0];
  assign _040_ = write_address == 2'h2;
  assign _041_ = write_address + 1'h1;
  assign _042_ = _040_ ? 2'h0 : _041_;
  assign _043_ = read_address == 2'h2;
  assign _044_ = read_address + 1'h1;
  assign _045_ = _043_ ? 2'h0 : _044_;
  assign _048_ = column_taken ? { after_1[15:8], pending[14:10], pending[15], pending[9], after_1[0] } : { after_0[15], 15'h0000 };
  assign _050_ = column_taken ? { after_2[15:8], pending[22:18], pending[23], pending[17], after_2[0] } : { after_1[15], 15'h0000 };
  assign _051_ = column_taken ? { after_3[15:3], i__payload[1], after_3[1:0] } : { after_2[15], 15'h0000 };
  always @(posedge clk)
    if (rst) write_address <= 2'h0;
    else if (write_enable) write_address <= _042_;
  always @(posedge clk)
    if (rst) read_address <= 2'h0;
    else if (read_enable) read_address <= _045_;
  always @(posedge clk)
    if (rst) filled <= 3'h0;
    else filled <= _047_;
  reg entry_0_reg_15 ;
  always @(posedge clk)
    if (_094_) entry_0_reg_15  <= _052_[15];
  assign entry_0[15] = entry_0_reg_15 ;
  reg [14:0] _219_;
  always @(posedge clk)
    if (_095_) _219_ <= _052_[14:0];
  assign { column[38:35], column[29:27], column[12:10], column[5:4], column[2:0] } = _219_;
  reg [14:0] _220_;
  always @(posedge clk)
    if (_096_) _220_ <= _053_[14:0];
  assign { after_1[14:8], pending[14:10], pending[15], pending[9], after_1[0] } = _220_;
  reg entry_1_reg_15 ;
  always @(posedge clk)
    entry_1_reg_15  <= _053_[15];
  assign entry_1[15] = entry_1_reg_15 ;
  reg [14:0] _222_;
  always @(posedge clk)
    if (_097_) _222_ <= _054_[14:0];
  assign { after_2[14:8], pending[22:18], pending[23], pending[17], after_2[0] } = _222_;
  reg entry_2_reg_15 ;
  always @(posedge clk)
    entry_2_reg_15  <= _054_[15];
  assign entry_2[15] = entry_2_reg_15 ;
  assign _046_[2:1] = stays[1:0] & { pushes, pushes };
  assign _047_ = stays | { _046_[2:1], pushes };
  assign _089_ = _099_ | _098_;
  assign _090_ = _098_ ? rows[11:9] : rows[8:6];
  assign _091_ = _100_ ? rows[5:3] : rows[2:0];
  assign there[3:1] = _089_ ? _090_ : _091_;
  assign _092_ = _098_ ? open[3] : open[2];
  assign _093_ = _100_ ? open[1] : open[0];
  assign there[0] = _089_ ? _092_ : _093_;
  assign _094_ = { stays[0], _023_, column_taken } != 3'h4;
  assign _095_ = { stays[0], column_taken } != 2'h2;
  assign _096_ = { stays[1], column_taken } != 2'h2;
  assign _097_ = { stays[2], column_taken } != 2'h2;
  assign _054_ = stays[2] ? _051_ : { after_3[15:3], i__payload[1], after_3[1:0] };
  assign _053_ = stays[1] ? _050_ : { after_3[15:3], i__payload[1], after_3[1:0] };
  assign _052_ = stays[0] ? _048_ : { after_3[15:3], i__payload[1], after_3[1:0] };
  assign after_3[15] = _036_ ? _038_ : given[15];
  assign after_2[15] = _032_ ? _034_ : entry_2[15];
  assign after_1[15] = _027_ ? _029_ : entry_1[15];
  assign _098_ = after_3[4:3] == 2'h3;
  assign _099_ = after_3[4:3] == 2'h2;
  assign _100_ = after_3[4:3] == 1'h1;
  ram_3x12 writes (
    .clk(clk),
    .read_address(read_address),
    .read_data(written),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  assign _046_[0] = pushes;
  assign { pending[16], pending[8:0] } = { filled[2:1], column[2], column[12:10], column[5:4], column[1], filled[0] };
  assign { row[65:13], row[9:6], row[3:1] } = 60'h000000000000000;
  assign { column[65:39], column[34:30], column[26:13], column[9:6], column[3] } = 51'h0000000000000;
  assign after_3[2] = i__payload[1];
  assign after_2[7:1] = { pending[22:18], pending[23], pending[17] };
  assign after_1[7:1] = { pending[14:10], pending[15], pending[9] };
  assign after_0[14:0] = { column[38:35], column[29:27], column[12:10], column[5:4], column[2:0] };
  assign entry_2[14:0] = { after_2[14:8], pending[22:18], pending[23], pending[17], after_2[0] };
  assign entry_1[14:0] = { after_1[14:8], pending[14:10], pending[15], pending[9], after_1[0] };
  assign entry_0[14:0] = { column[38:35], column[29:27], column[12:10], column[5:4], column[2:0] };
  assign given[14:0] = { after_3[14:3], i__payload[1], after_3[1:0] };
endmodule

module pim_i4_4x3__controller__refresh(clk, rst, held, can_refresh, valid, taken, \until , drain);
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
  assign _02_ = left <= 6'h2e;
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

module pim_i4_4x3__controller__timers(clk, rst, enable, can_step, can_gwrite, can_refresh, command, can_comp, can_readres, can_activate, can_open, can_close, can_act_101 , can_read_103 , can_copy, can_write_107 , rows, open, can_pre, compute_rows, compute_open
, results_after);
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
  output [3:0] can_act_101 ;
  wire [3:0] can_act_101 ;
  output [3:0] can_read_103 ;
  wire [3:0] can_read_103 ;
  output [3:0] can_copy;
  wire [3:0] can_copy;
  output [3:0] can_write_107 ;
  wire [3:0] can_write_107 ;
  output [11:0] rows;
  wire [11:0] rows;
  output [3:0] open;
  wire [3:0] open;
  output [3:0] can_pre;
  wire [3:0] can_pre;
  output [5:0] compute_rows;
  wire [5:0] compute_rows;
  output [1:0] compute_open;
  wire [1:0] compute_open;
  output [4:0] results_after;
  wire [4:0] results_after;
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
  wire [8:0] _027_;
  wire _028_;
  wire _029_;
  wire [3:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire [3:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire [3:0] _044_;
  wire [3:0] _045_;
  wire [3:0] _046_;
  wire [8:0] _047_;
  wire _048_;
  wire _049_;
  wire act;
  wire [1:0] act_94 ;
  wire activate;
  wire [3:0] banks;
  wire [1:0] can_act;
  wire [3:0] can_act_102 ;
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
  wire [3:0] ready_copy;
  wire [3:0] ready_read;
  wire [3:0] ready_write;
  wire [8:0] refreshing;
  wire results;
  wire [1:0] steps;
  wire steps_on;
  wire steps_on_90 ;
  wire [3:0] vector_left;
  wire wave;
  wire write_59 ;
  wire [1:0] write_99 ;
  assign _028_ = command[3:0] == 3'h6;
  assign is_copy = enable & _028_;
  assign _038_ = command[3:0] == 3'h7;
  assign activate = enable & _038_;
  assign _039_ = command[3:0] == 4'h8;
  assign is_comp = enable & _039_;
  assign _001_ = command[3:0] == 4'h9;
  assign is_readres = enable & _001_;
  assign _002_ = command[3:0] == 4'ha;
  assign is_gemv = enable & _002_;
  assign _003_ = command[3:0] == 4'hb;
  assign close = enable & _003_;
  assign banks = 1'h1 << command[5:4];
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
  assign _019_ = _018_ & can_read;
  assign read_96 [0] = _019_ & can_read_98 [0];
  assign _018_ = ~ compute_open[0];
  assign write_99 [0] = _018_ & can_write;
  assign can_act_101 [1:0] = can_act_102 [1:0] & { act_94 [0], act_94 [0] };
  assign can_read_103 [1:0] = ready_read[1:0] & { read_96 [0], read_96 [0] };
  assign can_copy[1:0] = ready_copy[1:0] & { read_96 [0], read_96 [0] };
  assign can_write_107 [1:0] = ready_write[1:0] & { write_99 [0], write_99 [0] };
  assign act_94 [1] = quiet & can_act[1];
  assign _022_ = _021_ & can_read;
  assign read_96 [1] = _022_ & can_read_98 [1];
  assign _021_ = ~ compute_open[1];
  assign write_99 [1] = _021_ & can_write;
  assign can_act_101 [3:2] = can_act_102 [3:2] & { act_94 [1], act_94 [1] };
  assign can_read_103 [3:2] = ready_read[3:2] & { read_96 [1], read_96 [1] };
  assign can_copy[3:2] = ready_copy[3:2] & { read_96 [1], read_96 [1] };
  assign can_write_107 [3:2] = ready_write[3:2] & { write_99 [1], write_99 [1] };
  assign _024_ = | { last_closed, coming_81 , coming, compute_open, open };
  assign _025_ = ~ _024_;
  assign can_refresh = quiet & _025_;
  assign _026_ = ~ quiet;
  assign _027_ = refreshing - _026_;
  assign _029_ = ~ loaded;
  assign _030_ = vector_left - _029_;
  assign _031_ = vector_left < 4'he;
  assign _032_ = is_copy & _031_;
  assign _033_ = vector_left < 3'h6;
  assign _034_ = is_gwrite & _033_;
  assign _035_ = | last_closed;
  assign _036_ = last_closed - _035_;
  assign _037_ = is_pre | close;
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
  assign _023_ = command[3:0] == 3'h5;
  assign is_gwrite = enable & _023_;
  reg [2:0] _140_;
  always @(posedge clk)
    if (rst) _140_ <= 3'h0;
    else _140_ <= { _047_[8], _047_[1:0] };
  assign { refreshing[8], refreshing[1:0] } = _140_;
  reg [5:0] _141_;
  always @(posedge clk)
    if (_040_) _141_ <= 6'h00;
    else _141_ <= _027_[7:2];
  assign refreshing[7:2] = _141_;
  reg [2:0] _142_;
  always @(posedge clk)
    if (rst) _142_ <= 3'h0;
    else _142_ <= { _045_[3:2], _045_[0] };
  assign { last_closed[3:2], last_closed[0] } = _142_;
  reg last_closed_reg_1 ;
  always @(posedge clk)
    if (_041_) last_closed_reg_1  <= 1'h0;
    else last_closed_reg_1  <= _036_[1];
  assign last_closed[1] = last_closed_reg_1 ;
  reg [1:0] _144_;
  always @(posedge clk)
    if (rst) _144_ <= 2'h0;
    else _144_ <= { _044_[2], _044_[0] };
  assign { vector_left[2], vector_left[0] } = _144_;
  reg vector_left_reg_1 ;
  always @(posedge clk)
    if (_042_) vector_left_reg_1  <= 1'h0;
    else vector_left_reg_1  <= _030_[1];
  assign vector_left[1] = vector_left_reg_1 ;
  reg vector_left_reg_3 ;
  always @(posedge clk)
    if (_043_) vector_left_reg_3  <= 1'h0;
    else vector_left_reg_3  <= _046_[3];
  assign vector_left[3] = vector_left_reg_3 ;
  assign wave = _049_ | _048_;
  assign _040_ = | { is_ref, rst };
  assign _041_ = | { _037_, rst };
  assign _042_ = | { _034_, _032_, rst };
  assign _043_ = | { _034_, rst };
  assign _045_ = _037_ ? 4'hd : _036_;
  assign _046_ = _032_ ? 4'hd : _030_;
  assign _044_[2:0] = _034_ ? 3'h5 : _046_[2:0];
  assign _047_ = is_ref ? 9'h103 : _027_;
  assign _048_ = command[5:4] == 2'h3;
  assign _049_ = command[5:4] == 2'h2;
  pim_i4_4x3__controller__timers__bus bus (
    .can_read(can_read),
    .can_readres(can_readres_79 ),
    .can_write(can_write),
    .clk(clk),
    .cycles({ command[57:55], 1'h0 }),
    .gemv(gemv_63 ),
    .part_2(near[0]),
    .part_3(near[1]),
    .read(read),
    .results(results),
    .results_after(results_after),
    .rst(rst),
    .write(write_59 )
  );
  pim_i4_4x3__controller__timers__rank_0 rank_0 (
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
  pim_i4_4x3__controller__timers__rows_113  rows_113  (
    .act(act),
    .activate(activate),
    .banks(banks),
    .can_act(can_act_102 ),
    .can_close_47 (can_close_87 ),
    .can_open(can_open_84 ),
    .can_pre(can_pre),
    .clk(clk),
    .close(close),
    .compute_open(compute_open),
    .compute_rows(compute_rows),
    .engaged(open),
    .pre(is_pre),
    .read_13 (read),
    .ready_comp(ready_comp),
    .ready_copy(ready_copy),
    .ready_read(ready_read),
    .ready_write(ready_write),
    .row(command[12:10]),
    .rows(rows),
    .rst(rst),
    .write_16 (is_wr)
  );
  pim_i4_4x3__controller__timers__wave_0 wave_0 (
    .can_close(can_close_88 ),
    .can_step(can_step_74 ),
    .clk(clk),
    .cycles({ command[57:55], 1'h0 }),
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
  pim_i4_4x3__controller__timers__wave_1 wave_1 (
    .can_close(can_close_91 ),
    .can_step(can_step_89 ),
    .clk(clk),
    .cycles({ command[57:55], 1'h0 }),
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
  assign _044_[3] = 1'h0;
endmodule

module pim_i4_4x3__controller__timers__bus(clk, rst, read, cycles, write, results, gemv, part_2, part_3, can_read, can_readres, can_write, results_after);
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
  output [4:0] results_after;
  reg [4:0] results_after;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [4:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [4:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [3:0] _18_;
  wire _19_;
  wire [4:0] _20_;
  wire [4:0] _21_;
  wire [4:0] _22_;
  wire [4:0] _23_;
  wire _24_;
  wire [3:0] _25_;
  wire [3:0] _26_;
  reg [10:0] busy;
  wire free;
  wire [3:0] reading;
  reg writing;
  assign free = ! reading;
  assign _13_ = ~ part_2;
  assign can_read = free & _13_;
  assign _14_ = ~ part_3;
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
  assign _08_ = results_after < 4'hc;
  assign _09_ = results & _08_;
  assign _11_ = write & _10_;
  assign _12_ = cycles + 4'hb;
  reg reading_reg_2 ;
  always @(posedge clk)
    if (_19_) reading_reg_2  <= 1'h0;
    else reading_reg_2  <= _18_[2];
  assign reading[2] = reading_reg_2 ;
  reg [2:0] _49_;
  always @(posedge clk)
    if (rst) _49_ <= 3'h0;
    else _49_ <= { _26_[3], _26_[1:0] };
  assign { reading[3], reading[1:0] } = _49_;
  always @(posedge clk)
    if (rst) writing <= 1'h0;
    else writing <= _24_;
  always @(posedge clk)
    if (rst) busy <= 11'h000;
    else busy <= { _03_, busy[10:1] };
  always @(posedge clk)
    if (rst) results_after <= 5'h00;
    else results_after <= _23_;
  assign _06_ = ! results_after[4:1];
  assign _10_ = ! results_after;
  assign _19_ = | { rst, results, read };
  assign _20_ = _07_ ? 5'h01 : _05_;
  assign _21_ = _09_ ? 5'h0b : _20_;
  assign _22_ = _11_ ? 5'h00 : _21_;
  assign _23_ = gemv ? _12_ : _22_;
  assign _24_ = _00_ | write;
  assign _25_ = read ? 4'h1 : _18_;
  assign _26_ = results ? 4'hb : _25_;
endmodule

module pim_i4_4x3__controller__timers__rank_0(clk, rst, group, act, \event , activate, can_act, can_activate, part_0, part_1);
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
  pim_i4_4x3__controller__timers__rank_0__activations activations (
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate),
    .clk(clk),
    .\event (act),
    .group(group),
    .rst(rst),
    .soon(soon)
  );
  pim_i4_4x3__controller__timers__rank_0__turn turn (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_0(part_0),
    .part_1(part_1),
    .rst(rst)
  );
endmodule

module pim_i4_4x3__controller__timers__rank_0__activations(clk, rst, group, \event , activate, can_act, can_activate, soon);
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
  pim_i4_4x3__controller__timers__rank_0__activations__spacing spacing (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_8(free_11 [0]),
    .part_9(free_11 [1]),
    .rst(rst)
  );
endmodule

module pim_i4_4x3__controller__timers__rank_0__activations__spacing(clk, rst, group, \event , part_8, part_9);
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

module pim_i4_4x3__controller__timers__rank_0__turn(clk, rst, group, \event , part_0, part_1);
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

module pim_i4_4x3__controller__timers__rows_113 (clk, rst, act, pre, write_16 , activate, close, banks, read_13 , row, rows, can_act, ready_read, ready_copy, ready_write, engaged, can_pre, compute_rows, can_open, can_close_47 , ready_comp
, compute_open);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input act;
  wire act;
  input pre;
  wire pre;
  input write_16 ;
  wire write_16 ;
  input activate;
  wire activate;
  input close;
  wire close;
  input [3:0] banks;
  wire [3:0] banks;
  input read_13 ;
  wire read_13 ;
  input [2:0] row;
  wire [2:0] row;
  output [11:0] rows;
  wire [11:0] rows;
  output [3:0] can_act;
  wire [3:0] can_act;
  output [3:0] ready_read;
  wire [3:0] ready_read;
  output [3:0] ready_copy;
  wire [3:0] ready_copy;
  output [3:0] ready_write;
  wire [3:0] ready_write;
  output [3:0] engaged;
  wire [3:0] engaged;
  output [3:0] can_pre;
  wire [3:0] can_pre;
  output [5:0] compute_rows;
  wire [5:0] compute_rows;
  output [1:0] can_open;
  wire [1:0] can_open;
  output [1:0] can_close_47 ;
  wire [1:0] can_close_47 ;
  output [1:0] ready_comp;
  wire [1:0] ready_comp;
  output [1:0] compute_open;
  reg [1:0] compute_open;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire [1:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire activate_25 ;
  wire activate_38 ;
  wire activate_55 ;
  wire activate_65 ;
  wire can_activate;
  wire can_activate_36 ;
  wire can_activate_53 ;
  wire can_activate_63 ;
  wire can_close;
  wire can_close_41 ;
  wire can_close_58 ;
  wire can_close_68 ;
  wire close_27 ;
  wire close_39 ;
  wire close_56 ;
  wire close_66 ;
  wire [1:0] closes;
  wire [2:0] compute_rows_0 ;
  wire [2:0] compute_rows_1 ;
  wire [2:0] held_35 ;
  wire [2:0] held_62 ;
  wire is_open;
  wire is_open_40 ;
  wire is_open_57 ;
  wire is_open_67 ;
  wire [1:0] opens;
  wire read;
  wire read_33 ;
  wire read_50 ;
  wire read_60 ;
  wire ready;
  wire ready_37 ;
  wire ready_54 ;
  wire ready_64 ;
  wire soon_45 ;
  wire soon_46 ;
  wire soon_69 ;
  wire soon_70 ;
  wire write;
  wire write_34 ;
  wire write_51 ;
  wire write_61 ;
  assign opens = banks[1:0] & { activate, activate };
  assign closes = banks[1:0] & { close, close };
  assign read = read_13  & banks[0];
  assign write = write_16  & banks[0];
  assign _00_ = act & banks[0];
  assign activate_25  = _00_ | opens[0];
  assign _05_ = pre & banks[0];
  assign close_27  = _05_ | closes[0];
  assign engaged[0] = is_open & _01_;
  assign can_pre[0] = can_close & _01_;
  assign read_33  = read_13  & banks[1];
  assign write_34  = write_16  & banks[1];
  assign _15_ = act & banks[1];
  assign activate_38  = _15_ | opens[0];
  assign _16_ = pre & banks[1];
  assign close_39  = _16_ | closes[0];
  assign engaged[1] = is_open_40  & _01_;
  assign _01_ = ~ compute_open[0];
  assign can_pre[1] = can_close_41  & _01_;
  assign can_open[0] = & { can_activate_36 , can_activate };
  assign can_close_47 [0] = can_close & compute_open[0];
  assign ready_comp[0] = ready & compute_open[0];
  assign read_50  = read_13  & banks[2];
  assign write_51  = write_16  & banks[2];
  assign _02_ = act & banks[2];
  assign activate_55  = _02_ | opens[1];
  assign _03_ = pre & banks[2];
  assign close_56  = _03_ | closes[1];
  assign engaged[2] = is_open_57  & _04_;
  assign can_pre[2] = can_close_58  & _04_;
  assign read_60  = read_13  & banks[3];
  assign write_61  = write_16  & banks[3];
  assign _06_ = act & banks[3];
  assign activate_65  = _06_ | opens[1];
  assign _07_ = pre & banks[3];
  assign close_66  = _07_ | closes[1];
  assign engaged[3] = is_open_67  & _04_;
  assign _04_ = ~ compute_open[1];
  assign can_pre[3] = can_close_68  & _04_;
  assign can_open[1] = & { can_activate_63 , can_activate_53  };
  assign can_close_47 [1] = can_close_58  & compute_open[1];
  assign ready_comp[1] = ready_54  & compute_open[1];
  assign _08_ = compute_open | opens;
  assign _09_ = ~ closes;
  assign _10_ = _08_ & _09_;
  always @(posedge clk)
    if (rst) compute_open <= 2'h0;
    else compute_open <= _10_;
  pim_row bank_0 (
    .activate(activate_25 ),
    .at_rest(_11_),
    .can_activate(can_activate),
    .can_close(can_close),
    .clk(clk),
    .close(close_27 ),
    .held(compute_rows_0 ),
    .is_open(is_open),
    .read(read),
    .ready(ready),
    .row(row),
    .rst(rst),
    .soon(soon_45 ),
    .write(write)
  );
  pim_row bank_1 (
    .activate(activate_38 ),
    .at_rest(_12_),
    .can_activate(can_activate_36 ),
    .can_close(can_close_41 ),
    .clk(clk),
    .close(close_39 ),
    .held(held_35 ),
    .is_open(is_open_40 ),
    .read(read_33 ),
    .ready(ready_37 ),
    .row(row),
    .rst(rst),
    .soon(soon_46 ),
    .write(write_34 )
  );
  pim_row bank_2 (
    .activate(activate_55 ),
    .at_rest(_13_),
    .can_activate(can_activate_53 ),
    .can_close(can_close_58 ),
    .clk(clk),
    .close(close_56 ),
    .held(compute_rows_1 ),
    .is_open(is_open_57 ),
    .read(read_50 ),
    .ready(ready_54 ),
    .row(row),
    .rst(rst),
    .soon(soon_69 ),
    .write(write_51 )
  );
  pim_row bank_3 (
    .activate(activate_65 ),
    .at_rest(_14_),
    .can_activate(can_activate_63 ),
    .can_close(can_close_68 ),
    .clk(clk),
    .close(close_66 ),
    .held(held_62 ),
    .is_open(is_open_67 ),
    .read(read_60 ),
    .ready(ready_64 ),
    .row(row),
    .rst(rst),
    .soon(soon_70 ),
    .write(write_61 )
  );
  assign compute_rows = { compute_rows_1 , compute_rows_0  };
  assign ready_write = { ready_64 , ready_54 , ready_37 , ready };
  assign ready_copy = { ready_64 , ready_54 , ready_37 , ready };
  assign ready_read = { ready_64 , ready_54 , ready_37 , ready };
  assign can_act = { can_activate_63 , can_activate_53 , can_activate_36 , can_activate };
  assign rows = { held_62 , compute_rows_1 , held_35 , compute_rows_0  };
endmodule

module pim_i4_4x3__controller__timers__wave_0(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_4, part_5, last, results);
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
  assign can_step = left <= 3'h4;
  assign _00_ = ~ can_step;
  assign steps_on = _00_ & _01_;
  assign can_close = left <= 1'h0;
  assign _06_ = left == 3'h4;
  assign due = results & _06_;
  assign _07_ = left < 3'h6;
  assign part_4 = results & _07_;
  assign part_5 = results & _08_;
  assign _09_ = | left;
  assign _10_ = left - _09_;
  assign _01_ = ! rest;
  assign _02_ = gemv | _01_;
  assign _03_ = rest - 1'h1;
  assign _04_[4:2] = cycles[3:2] + 1'h1;
  assign _05_ = { _04_[4:2], cycles[1:0] } - 1'h1;
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
  assign _14_ = step ? 5'h05 : _10_;
  assign _15_ = gemv ? _05_ : _14_;
  assign _04_[1:0] = cycles[1:0];
endmodule

module pim_i4_4x3__controller__timers__wave_1(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_6, part_7, last, results);
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
  assign can_step = left <= 3'h4;
  assign _00_ = ~ can_step;
  assign steps_on = _00_ & _01_;
  assign can_close = left <= 1'h0;
  assign _06_ = left == 3'h4;
  assign due = results & _06_;
  assign _07_ = left < 3'h6;
  assign part_6 = results & _07_;
  assign part_7 = results & _08_;
  assign _09_ = | left;
  assign _10_ = left - _09_;
  assign _01_ = ! rest;
  assign _02_ = gemv | _01_;
  assign _03_ = rest - 1'h1;
  assign _04_[4:2] = cycles[3:2] + 1'h1;
  assign _05_ = { _04_[4:2], cycles[1:0] } - 1'h1;
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
  assign _14_ = step ? 5'h05 : _10_;
  assign _15_ = gemv ? _05_ : _14_;
  assign _04_[1:0] = cycles[1:0];
endmodule

module pim_i4_4x3__controller__turns(clk, rst, compute_moves, memory_wants, compute_wants_1 , compute_holds, compute_may, memory_moves, memory_may);
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

module pim_i4_4x3__controller__waves(clk, rst, results_room, i__valid_7 , asks, i__ready, valid, command, hold_columns, reserve, wants, wants_closed, held, hold_gwrite, hold_copy, steps_busy, holds, can_step, may_act, taken, served
, i__payload, busy, vectors_busy, can_comp, can_readres, can_activate, can_open, can_close, engaged, compute_rows, compute_open, results_after, \until , drain);
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
  output [3:0] wants_closed;
  wire [3:0] wants_closed;
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
  output [11:0] busy;
  wire [11:0] busy;
  output [8:0] vectors_busy;
  wire [8:0] vectors_busy;
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
  input [3:0] engaged;
  wire [3:0] engaged;
  input [5:0] compute_rows;
  wire [5:0] compute_rows;
  input [1:0] compute_open;
  wire [1:0] compute_open;
  input [4:0] results_after;
  wire [4:0] results_after;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire \$signal ;
  wire [1:0] active;
  wire [3:0] blocks;
  wire \busy[0].valid ;
  wire [2:0] \busy[1].row ;
  wire \busy[1].valid ;
  wire [2:0] \busy[2].row ;
  wire \busy[2].valid ;
  wire clear;
  wire [65:0] command_19 ;
  wire [65:0] command_20 ;
  wire computing;
  wire enable;
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
  wire [5:0] rows;
  wire [19:0] slots;
  wire valid_16 ;
  wire valid_17 ;
  wire wants_34 ;
  wire wants_35 ;
  assign \$signal  = i__payload[3:0] == 3'h5;
  assign enable = ! \busy[0].valid ;
  assign _00_ = i__valid_7  & \$signal ;
  assign i__valid = _00_ & idle;
  assign _01_ = ~ \$signal ;
  assign _02_ = i__valid_7  & _01_;
  assign i__valid_9  = _02_ & enable;
  assign _03_ = i__ready_12  & idle;
  assign _04_ = i__ready_11  & enable;
  assign i__ready = \$signal  ? _03_ : _04_;
  assign valid = valid_16  | valid_17 ;
  assign command = \busy[0].valid  ? command_19  : command_20 ;
  assign hold_columns = hold_columns_28  | hold_columns_29 ;
  assign reserve = reserve_31  | reserve_32 ;
  assign wants = wants_34  | wants_35 ;
  assign computing = | compute_open;
  assign opens = opens_80  | opens_81 ;
  assign blocks[0] = opens[0] & engaged[0];
  assign blocks[1] = opens[0] & engaged[1];
  assign blocks[2] = opens[1] & engaged[2];
  assign blocks[3] = opens[1] & engaged[3];
  assign clear = ! blocks;
  assign wants_closed = blocks & { may_act, may_act, may_act, may_act };
  assign \busy[1].valid  = active[0] | compute_open[0];
  assign \busy[1].row  = active[0] ? rows[2:0] : compute_rows[2:0];
  assign \busy[2].valid  = active[1] | compute_open[1];
  assign \busy[2].row  = active[1] ? rows[5:3] : compute_rows[5:3];
  pim_i4_4x3__controller__waves__raw_rows raw_rows (
    .active(active),
    .asks(asks),
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
    .rows(rows),
    .rst(rst),
    .served(served),
    .steps(steps_busy),
    .taken(taken),
    .valid(valid_17 ),
    .wants(wants_35 )
  );
  pim_i4_4x3__controller__waves__tile_waves tile_waves (
    .can_activate(can_activate),
    .can_close(can_close),
    .can_comp(can_comp),
    .clear(clear),
    .clk(clk),
    .command(command_19 ),
    .computing(computing),
    .drain(drain),
    .filled(\busy[0].valid ),
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
    .rst(rst),
    .slots(slots),
    .taken(taken),
    .\until (\until ),
    .valid(valid_16 ),
    .wants(wants_34 )
  );
  assign vectors_busy = { slots[13:6], \busy[0].valid  };
  assign busy = { \busy[2].row , \busy[2].valid , \busy[1].row , \busy[1].valid , slots[2:0], \busy[0].valid  };
endmodule

module pim_i4_4x3__controller__waves__raw_rows(clk, rst, results_room, asks, enable, i__valid, clear, active, may_show, steps, reserve, idle, holds, wants, opens, valid, can_step, may_act, taken, served, i__payload
, i__ready, command, rows, can_readres, can_open, can_close, compute_open, drain);
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
  output [5:0] rows;
  wire [5:0] rows;
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
  wire [2:0] _047_;
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
  reg [2:0] kept_rows_0 ;
  reg [2:0] kept_rows_1 ;
  reg last_wave;
  wire next_to_be_opened;
  wire opens_43 ;
  reg reads;
  reg [6:0] rest;
  reg [2:0] row;
  wire settled;
  wire to_be_closed;
  reg to_be_opened;
  reg unused;
  reg [8:0] work;
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
  assign _013_ = compute_open >> i__payload[9:4];
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
    if (_064_) work <= { i__payload[65], i__payload[63], i__payload[38:35], i__payload[29:27] };
  always @(posedge clk)
    if (_045_) kept_rows_0  <= i__payload[12:10];
  always @(posedge clk)
    if (_046_) kept_rows_1  <= i__payload[12:10];
  always @(posedge clk)
    if (rst) \$signal$40  <= 1'h0;
    else \$signal$40  <= _011_;
  always @(posedge clk)
    if (rst) to_be_opened <= 1'h0;
    else to_be_opened <= next_to_be_opened;
  always @(posedge clk)
    if (rst) row <= 3'h0;
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
  assign _074_ = _029_ ? _035_ : 7'h53;
  assign _075_ = \$signal$18  & work[8];
  assign _076_ = \$signal$16  ? 1'h0 : _075_;
  assign command[65] = opens_43  ? 1'h0 : _076_;
  assign _077_ = \$signal$16  & work[7];
  assign command[63] = opens_43  ? 1'h0 : _077_;
  assign _069_[3:0] = \$signal$16  ? work[6:3] : 4'h0;
  assign command[38:35] = opens_43  ? 4'h0 : _069_[3:0];
  assign _067_[2:0] = \$signal$16  ? work[2:0] : 3'h0;
  assign command[29:27] = opens_43  ? 3'h0 : _067_[2:0];
  assign command[12:10] = opens_43  ? row : 3'h0;
  assign _066_[0] = _027_ & to_be_closed;
  assign _068_[0] = \$signal$18  ? last_wave : _066_[0];
  assign _065_[0] = \$signal$16  ? 1'h0 : _068_[0];
  assign command[4] = opens_43  ? to_be_opened : _065_[0];
  assign _078_[1:0] = \$signal$18  ? 2'h1 : { _027_, _027_ };
  assign { _079_[3], _079_[1:0] } = \$signal$16  ? 3'h4 : { _078_[0], _078_[1:0] };
  assign command[3:0] = opens_43  ? 4'h7 : { _079_[3], 1'h0, _079_[1:0] };
  assign _070_ = i__payload[3:0] == 4'h9;
  assign _071_ = i__payload[3:0] == 3'h6;
  assign _065_[5:1] = 5'h00;
  assign _066_[5:1] = 5'h00;
  assign _067_[7:3] = 5'h00;
  assign _068_[5:1] = 5'h00;
  assign _078_[3:2] = { _078_[0], 1'h0 };
  assign _079_[2] = 1'h0;
  assign rows = { kept_rows_1 , kept_rows_0  };
  assign { command[64], command[62:39], command[34:30], command[26:13], command[9:5] } = 49'h0000000000000;
  assign _069_[10:4] = 7'h00;
endmodule

module pim_i4_4x3__controller__waves__tile_waves(clk, rst, results_room, i__valid, computing, clear, i__ready, wants, held, opens, reserve, valid, hold_gwrite, hold_copy, hold_columns, may_act, taken, i__payload, command, filled, slots
, can_comp, can_activate, can_close, results_after, \until , drain);
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
  output [65:0] command;
  wire [65:0] command;
  output filled;
  reg filled;
  output [19:0] slots;
  reg [19:0] slots;
  input [1:0] can_comp;
  wire [1:0] can_comp;
  input [1:0] can_activate;
  wire [1:0] can_activate;
  input [1:0] can_close;
  wire [1:0] can_close;
  input [4:0] results_after;
  wire [4:0] results_after;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire _000_;
  wire [1:0] _001_;
  wire [1:0] _002_;
  wire [1:0] _003_;
  wire [1:0] _004_;
  wire [1:0] _005_;
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
  wire [5:0] _019_;
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
  wire [1:0] _036_;
  wire [1:0] _037_;
  wire [1:0] _038_;
  wire _039_;
  wire [1:0] _040_;
  wire _041_;
  wire [16:0] _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire [3:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [6:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire [2:0] _057_;
  wire [2:0] _058_;
  wire _059_;
  wire [15:0] _060_;
  wire [15:0] _061_;
  wire _062_;
  wire [5:0] _063_;
  wire [5:0] _064_;
  wire [15:0] _065_;
  wire [5:0] _066_;
  wire [1:0] _067_;
  wire _068_;
  wire [16:0] _069_;
  wire [5:0] _070_;
  wire [5:0] _071_;
  wire [5:0] _072_;
  wire [5:0] _073_;
  wire [15:0] _074_;
  wire [2:0] _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire [3:0] _081_;
  wire \$signal ;
  wire \$signal$23 ;
  wire \$signal$42 ;
  wire \$signal$5 ;
  wire \$signal$50 ;
  wire [4:0] after;
  wire [5:0] alone;
  wire begins;
  reg [15:0] closed_after;
  reg count;
  wire ends;
  wire ends_67 ;
  wire group;
  wire in_turn;
  wire leaves;
  wire leaves_68 ;
  reg looked;
  reg looked_in_time;
  reg looked_in_turn;
  wire moves_55 ;
  wire moves_57 ;
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
  wire opens_35 ;
  reg [2:0] pause;
  reg [5:0] shown_after;
  reg [1:0] to_close;
  reg [1:0] to_comp;
  reg to_open;
  wire wave;
  wire wave_45 ;
  assign \$signal  = begins & ends;
  assign \$signal$5  = i__valid & i__ready;
  assign i__ready = ~ count;
  assign _027_ = { _019_[5:1], 1'h1 } > 6'h22;
  assign _019_[5:1] = slots[16:14] + 4'h9;
  assign alone = _027_ ? { _019_[5:1], 1'h1 } : 6'h22;
  assign _045_ = alone > _042_;
  assign _042_ = closed_after + 3'h5;
  assign needs = _045_ ? { 11'h000, alone } : _042_;
  assign after[4:1] = slots[16:14] + 3'h7;
  assign _000_ = looked & _056_;
  assign in_turn = _000_ & looked_in_turn;
  assign _006_ = to_open & in_turn;
  assign _008_ = _006_ & _007_;
  assign _010_ = results_room | _009_;
  assign \$signal$23  = _008_ & _010_;
  assign wants = \$signal$23  & looked_in_time;
  assign _011_ = ~ looked_in_time;
  assign _012_ = \$signal$23  & _011_;
  assign _013_ = _012_ & may_act;
  assign _014_ = ~ computing;
  assign held = _013_ & _014_;
  assign _015_ = ! wave;
  assign opens = { wave, _015_ } & { wants, wants };
  assign _016_ = wants & may_act;
  assign _017_ = _016_ & clear;
  assign _018_ = can_activate >> wave;
  assign opens_35  = _017_ & _018_;
  assign reserve = begins & slots[18];
  assign _021_ = can_comp >> wave_45 ;
  assign _022_ = _020_ & _021_;
  assign _023_ = { slots[16:14], 1'h0 } >= results_after;
  assign _024_ = _009_ | _023_;
  assign \$signal$42  = _022_ & _024_;
  assign _025_ = | to_close;
  assign _026_ = can_close >> group;
  assign \$signal$50  = _025_ & _026_;
  assign _028_ = opens_35  | \$signal$42 ;
  assign valid = _028_ | \$signal$50 ;
  assign _029_ = slots[18] & slots[19];
  assign hold_gwrite = | near_hold_gwrite;
  assign hold_copy = | near_hold_copy;
  assign _030_ = | near_hold_columns;
  assign _031_ = { slots[16:14], 1'h0 } < 2'h3;
  assign _032_ = slots[18] & _031_;
  assign hold_columns = _030_ & _032_;
  assign _033_ = to_open + \$signal$5 ;
  assign _034_ = begins & leaves;
  assign _035_ = _033_ - _034_;
  assign _036_ = to_comp + \$signal ;
  assign _037_ = _036_ - moves_55 ;
  assign _038_ = to_close + moves_55 ;
  assign _039_ = moves_57  & ends_67 ;
  assign _040_ = _038_ - _039_;
  assign _041_ = count + \$signal$5 ;
  assign _044_ = _041_ - _043_;
  assign _043_ = moves_57  & leaves_68 ;
  assign _046_ = i__payload[38:35] + i__payload[58:55];
  assign _007_ = ~ drain;
  assign _047_ = to_open & _007_;
  assign _048_ = needs < \until ;
  assign _009_ = ~ slots[18];
  assign _049_ = results_after <= { after[4:1], 1'h1 };
  assign _020_ = | to_comp;
  assign _050_ = ~ _020_;
  assign _051_ = shown_after + 2'h3;
  assign _052_ = _051_ <= { after[4:1], 1'h1 };
  assign _053_ = _050_ | _052_;
  assign _054_ = _049_ & _053_;
  assign _055_ = _009_ | _054_;
  assign _056_ = ! pause;
  assign _057_ = pause - 1'h1;
  assign _058_ = _056_ ? 3'h0 : _057_;
  assign _059_ = ! closed_after;
  assign _060_ = closed_after - 1'h1;
  assign _061_ = _059_ ? 16'h0000 : _060_;
  assign _062_ = ! shown_after;
  assign _063_ = shown_after - 1'h1;
  assign _064_ = _062_ ? 6'h00 : _063_;
  assign _065_ = needs[15:0] - 1'h1;
  assign _066_[5:1] = slots[16:14] + 4'hd;
  assign _067_ = near_hold_gwrite + opened_hold_columns_8;
  assign _001_ = _067_ - moves_55 ;
  assign _002_ = near_hold_copy + \$signal ;
  assign _003_ = _002_ - moves_55 ;
  assign _004_ = near_hold_columns + opened_hold_columns_11;
  assign _005_ = _004_ - moves_55 ;
  always @(posedge clk)
    if (rst) to_open <= 1'h0;
    else to_open <= _035_;
  always @(posedge clk)
    if (rst) to_comp <= 2'h0;
    else to_comp <= _037_;
  always @(posedge clk)
    if (rst) to_close <= 2'h0;
    else to_close <= _040_;
  always @(posedge clk)
    if (rst) count <= 1'h0;
    else count <= _044_;
  always @(posedge clk)
    if (rst) filled <= 1'h0;
    else filled <= _077_;
  always @(posedge clk)
    if (\$signal$5 ) slots <= { i__payload[65:63], i__payload[57:55], _046_, i__payload[38:35], i__payload[29:27], i__payload[12:10] };
  always @(posedge clk)
    if (rst) looked <= 1'h0;
    else looked <= _047_;
  always @(posedge clk)
    if (rst) looked_in_time <= 1'h0;
    else looked_in_time <= _048_;
  always @(posedge clk)
    if (rst) looked_in_turn <= 1'h0;
    else looked_in_turn <= _055_;
  always @(posedge clk)
    if (rst) pause[2] <= 1'h0;
    else pause[2] <= _075_[2];
  always @(posedge clk)
    if (_068_) pause[1:0] <= 2'h0;
    else pause[1:0] <= _057_[1:0];
  always @(posedge clk)
    if (rst) closed_after <= 16'h0000;
    else closed_after <= _074_;
  always @(posedge clk)
    if (rst) shown_after <= 6'h00;
    else shown_after <= _073_;
  always @(posedge clk)
    if (rst) near_hold_gwrite <= 2'h0;
    else near_hold_gwrite <= _001_;
  always @(posedge clk)
    if (rst) near_hold_copy <= 2'h0;
    else near_hold_copy <= _003_;
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
    else near_hold_columns <= _005_;
  assign _068_ = | { begins, _056_, rst };
  assign _072_ = slots[18] ? { _066_[5:1], 1'h0 } : _064_;
  assign _073_ = begins ? _072_ : _064_;
  assign _074_ = begins ? _065_ : _061_;
  assign _075_ = begins ? 3'h4 : _058_;
  assign _076_ = _043_ ? 1'h0 : filled;
  assign _077_ = _076_ | \$signal$5 ;
  assign _078_ = \$signal$50  & taken;
  assign _079_ = opens_35  ? 1'h0 : _078_;
  assign moves_57  = \$signal$42  ? 1'h0 : _079_;
  assign _080_ = opens_35  & taken;
  assign begins = \$signal$42  ? 1'h0 : _080_;
  assign moves_55  = \$signal$42  & taken;
  assign command[65] = \$signal$42  & _029_;
  assign command[64] = \$signal$42  & slots[18];
  assign command[63] = \$signal$42  & slots[17];
  assign command[57:55] = \$signal$42  ? slots[16:14] : 3'h0;
  assign command[38:35] = \$signal$42  ? slots[9:6] : 4'h0;
  assign command[29:27] = \$signal$42  ? slots[5:3] : 3'h0;
  assign _069_[2:0] = opens_35  ? slots[2:0] : 3'h0;
  assign command[12:10] = \$signal$42  ? 3'h0 : _069_[2:0];
  assign _070_[0] = \$signal$50  & group;
  assign _071_[0] = opens_35  ? wave : _070_[0];
  assign command[4] = \$signal$42  ? wave_45  : _071_[0];
  assign { _081_[3:2], _081_[0] } = opens_35  ? 3'h3 : { \$signal$50 , 1'h0, \$signal$50  };
  assign command[3:0] = \$signal$42  ? 4'ha : { _081_[3:2], _081_[0], _081_[0] };
  pim_i4_4x3__controller__waves__tile_waves__closing closing (
    .clk(clk),
    .ends(ends_67 ),
    .leaves(leaves_68 ),
    .moves(moves_57 ),
    .rst(rst),
    .wave(group)
  );
  pim_i4_4x3__controller__waves__tile_waves__computing_at computing_at (
    .clk(clk),
    .moves(moves_55 ),
    .rst(rst),
    .wave(wave_45 )
  );
  pim_i4_4x3__controller__waves__tile_waves__opening opening (
    .clk(clk),
    .ends(ends),
    .leaves(leaves),
    .moves(begins),
    .rst(rst),
    .wave(wave)
  );
  assign _066_[0] = 1'h0;
  assign _019_[0] = 1'h1;
  assign { command[62:58], command[54:39], command[34:30], command[26:13], command[9:5] } = 45'h000000000000;
  assign _069_[16:3] = 14'h0000;
  assign _081_[1] = _081_[0];
  assign _070_[5:1] = 5'h00;
  assign after[0] = 1'h1;
  assign _071_[5:1] = 5'h00;
endmodule

module pim_i4_4x3__controller__waves__tile_waves__closing(clk, rst, ends, leaves, moves, wave);
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

module pim_i4_4x3__controller__waves__tile_waves__computing_at(clk, rst, moves, wave);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input moves;
  wire moves;
  output wave;
  reg wave;
  wire _0_;
  wire _1_;
  assign _0_ = wave + 1'h1;
  assign _1_ = wave ? 1'h0 : _0_;
  always @(posedge clk)
    if (rst) wave <= 1'h0;
    else if (moves) wave <= _1_;
endmodule

module pim_i4_4x3__controller__waves__tile_waves__opening(clk, rst, ends, leaves, moves, wave);
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

module pim_i4_4x3__device(clk, rst, write_data, read_60 , results, enable, command, read_valid, results_valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] write_data;
  wire [11:0] write_data;
  output [11:0] read_60 ;
  wire [11:0] read_60 ;
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
  wire [11:0] _04_;
  wire [11:0] _05_;
  wire [2:0] _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [3:0] at_act;
  wire [3:0] at_copy;
  wire [1:0] at_g_act;
  wire [1:0] at_gemv;
  wire [1:0] at_pim_pre;
  wire [3:0] at_pre;
  wire [3:0] at_rd;
  wire [1:0] at_readres;
  wire [3:0] at_wr;
  wire [1:0] begins;
  wire [2:0] column_122 ;
  wire [11:0] column_72 ;
  wire [2:0] column_92 ;
  wire compute;
  wire compute_118 ;
  reg copied;
  wire first;
  wire first_126 ;
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
  wire [3:0] place;
  wire [11:0] read_data;
  wire [11:0] read_data_62 ;
  wire [11:0] read_data_63 ;
  wire [11:0] read_data_64 ;
  wire [3:0] reads;
  wire [31:0] results_149 ;
  wire [31:0] results_150 ;
  wire [31:0] results_151 ;
  wire [31:0] results_152 ;
  reg [3:0] step;
  wire step_106 ;
  wire step_124 ;
  wire [3:0] steps_0 ;
  wire [3:0] steps_1 ;
  wire take;
  wire take_128 ;
  wire take_relu;
  wire take_relu_130 ;
  wire taken;
  wire taken_141 ;
  wire taken_142 ;
  reg [11:0] vector_column;
  wire [11:0] vectors;
  wire write_65 ;
  reg written;
  assign _00_ = ! command[3:0];
  assign _08_ = command[3:0] == 1'h1;
  assign _09_ = command[3:0] == 2'h2;
  assign _10_ = command[3:0] == 2'h3;
  assign _11_ = command[3:0] == 3'h5;
  assign _12_ = command[3:0] == 3'h6;
  assign _13_ = command[3:0] == 3'h7;
  assign _14_ = command[3:0] == 4'h8;
  assign _01_ = command[3:0] == 4'h9;
  assign _02_ = command[3:0] == 4'ha;
  assign _03_ = command[3:0] == 4'hb;
  assign place = 1'h1 << command[9:4];
  assign at_copy = place & { issued_copy, issued_copy, issued_copy, issued_copy };
  assign at_rd = place & { issued_rd, issued_rd, issued_rd, issued_rd };
  assign reads = at_rd | at_copy;
  assign at_act = place & { issued_act, issued_act, issued_act, issued_act };
  assign at_pre = place & { issued_pre, issued_pre, issued_pre, issued_pre };
  assign at_wr = place & { issued_wr, issued_wr, issued_wr, issued_wr };
  assign at_g_act = place[1:0] & { issued_g_act, issued_g_act };
  assign at_pim_pre = place[1:0] & { issued_pim_pre, issued_pim_pre };
  assign _04_ = read_data | read_data_62 ;
  assign _05_ = _04_ | read_data_63 ;
  assign read_60  = _05_ | read_data_64 ;
  assign write_65  = copied | written;
  assign column_72  = copied ? read_60  : vector_column;
  assign at_gemv = place[1:0] & { issued_gemv, issued_gemv };
  assign at_readres = place[1:0] & { issued_readres, issued_readres };
  assign _06_ = command[57:55] - 1'h1;
  assign more = issued_gemv ? _06_ : 3'h0;
  assign begins = at_gemv | { issued_comp, issued_comp };
  assign taken_142  = | { taken_141 , taken };
  assign _07_ = issued_copy | issued_gwrite;
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
    if (_07_) step <= command[38:35];
  always @(posedge clk)
    if (_07_) part <= command[46];
  always @(posedge clk)
    if (issued_gwrite) vector_column <= write_data;
  assign issued_pim_pre = enable & _03_;
  assign issued_gemv = enable & _02_;
  assign issued_readres = enable & _01_;
  assign issued_comp = enable & _14_;
  assign issued_g_act = enable & _13_;
  assign issued_copy = enable & _12_;
  assign issued_gwrite = enable & _11_;
  assign issued_wr = enable & _10_;
  assign issued_rd = enable & _09_;
  assign issued_pre = enable & _08_;
  assign issued_act = enable & _00_;
  pim_bundle bundle_0 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[0]),
    .column(command[29:27]),
    .compute(compute),
    .compute_column(column_92 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[0]),
    .read(reads[0]),
    .read_data(read_data),
    .results(results_149 ),
    .row(command[12:10]),
    .rst(rst),
    .step(step_106 ),
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
    .compute_column(column_92 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[1]),
    .read(reads[1]),
    .read_data(read_data_62 ),
    .results(results_150 ),
    .row(command[12:10]),
    .rst(rst),
    .step(step_106 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[1]),
    .write_data(write_data)
  );
  pim_bundle bundle_2 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[2]),
    .column(command[29:27]),
    .compute(compute_118 ),
    .compute_column(column_122 ),
    .first(first_126 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[2]),
    .read(reads[2]),
    .read_data(read_data_63 ),
    .results(results_151 ),
    .row(command[12:10]),
    .rst(rst),
    .step(step_124 ),
    .take(take_128 ),
    .take_relu(take_relu_130 ),
    .vectors(vectors),
    .write(at_wr[2]),
    .write_data(write_data)
  );
  pim_bundle bundle_3 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[3]),
    .column(command[29:27]),
    .compute(compute_118 ),
    .compute_column(column_122 ),
    .first(first_126 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[3]),
    .read(reads[3]),
    .read_data(read_data_64 ),
    .results(results_152 ),
    .row(command[12:10]),
    .rst(rst),
    .step(step_124 ),
    .take(take_128 ),
    .take_relu(take_relu_130 ),
    .vectors(vectors),
    .write(at_wr[3]),
    .write_data(write_data)
  );
  pim_i4_4x3__device__gather gather (
    .clk(clk),
    .results(results),
    .rst(rst),
    .taken(taken_142 ),
    .units({ results_152 , results_151 , results_150 , results_149  }),
    .valid(results_valid),
    .wave(taken_141 )
  );
  pim_i4_4x3__device__vector_buffer vector_buffer (
    .clk(clk),
    .part(part),
    .read({ compute_118 , compute }),
    .rst(rst),
    .steps({ steps_1 , steps_0  }),
    .vectors(vectors),
    .write(write_65 ),
    .write_address(step),
    .write_data(column_72 )
  );
  pim_wave_steps wave_0 (
    .begins(begins[0]),
    .clk(clk),
    .column(column_92 ),
    .compute(compute),
    .first(first),
    .from_column(command[29:27]),
    .from_vector(command[38:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[0]),
    .relu(command[65]),
    .rst(rst),
    .step(step_106 ),
    .take(take),
    .take_relu(take_relu),
    .taken(taken),
    .vector(steps_0 )
  );
  pim_wave_steps wave_1 (
    .begins(begins[1]),
    .clk(clk),
    .column(column_122 ),
    .compute(compute_118 ),
    .first(first_126 ),
    .from_column(command[29:27]),
    .from_vector(command[38:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[1]),
    .relu(command[65]),
    .rst(rst),
    .step(step_124 ),
    .take(take_128 ),
    .take_relu(take_relu_130 ),
    .taken(taken_141 ),
    .vector(steps_1 )
  );
endmodule

module pim_i4_4x3__device__gather(clk, rst, wave, taken, results, units, valid);
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
  wire [3:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [3:0] _08_;
  wire [3:0] _09_;
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
  wire [63:0] gathered;
  wire [3:0] left;
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
  reg left_reg_2 ;
  always @(posedge clk)
    if (_07_) left_reg_2  <= 1'h0;
    else if (_00_) left_reg_2  <= _01_[2];
  assign left[2] = left_reg_2 ;
  reg [2:0] _31_;
  always @(posedge clk)
    if (rst) _31_ <= 3'h0;
    else if (_06_) _31_ <= { _09_[3], _09_[1:0] };
  assign { left[3], left[1:0] } = _31_;
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
  assign gathered = wave_2 ? units[127:64] : units[63:0];
  assign _06_ = | { bus_13, _00_ };
  assign _07_ = | { bus_13, rst };
  assign _08_ = _00_ ? _01_ : { 1'h0, left[2], 2'h0 };
  assign _09_ = bus_13 ? 4'hb : _08_;
  ram_2x64 words (
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

module pim_i4_4x3__device__vector_buffer(clk, rst, write, write_data, vectors, read, steps, write_address, part);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write;
  wire write;
  input [11:0] write_data;
  wire [11:0] write_data;
  output [11:0] vectors;
  wire [11:0] vectors;
  input [1:0] read;
  wire [1:0] read;
  input [7:0] steps;
  wire [7:0] steps;
  input [3:0] write_address;
  wire [3:0] write_address;
  input part;
  wire part;
  wire _0_;
  wire [3:0] _1_;
  wire [3:0] _2_;
  wire [3:0] address_0;
  wire chosen;
  wire read_enable;
  assign _0_ = ! part;
  assign chosen = write & _0_;
  assign read_enable = | read;
  assign _1_ = steps[3:0] & { read[0], read[0], read[0], read[0] };
  assign _2_ = steps[7:4] & { read[1], read[1], read[1], read[1] };
  assign address_0 = _1_ | _2_;
  ram_9x12 words_0_0 (
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

module pim_i4_4x3__reads(clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  input [11:0] i__payload;
  wire [11:0] i__payload;
  output [11:0] o__payload;
  wire [11:0] o__payload;
  input i__valid;
  wire i__valid;
  output [1:0] room;
  reg [1:0] room;
  output o__valid;
  wire o__valid;
  wire [1:0] _0_;
  wire _1_;
  wire [1:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 2'h3;
    else room <= _2_;
  pim_i4_4x3__reads__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_i4_4x3__reads__fifo(clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input [11:0] write_data;
  wire [11:0] write_data;
  output [11:0] o__payload;
  wire [11:0] o__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [1:0] read_address;
  reg [1:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 2'h3;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h2;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h2;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 2'h0;
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
  ram_3x12 words (
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

module pim_i4_4x3__results_77 (clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
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
  pim_i4_4x3__results_77__fifo  fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_i4_4x3__results_77__fifo (clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
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

module pim_row(clk, rst, activate, row, close, read, write, is_open, at_rest, held, can_activate, soon, can_close, ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input activate;
  wire activate;
  input [2:0] row;
  wire [2:0] row;
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
  output [2:0] held;
  reg [2:0] held;
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
  wire _03_;
  wire [4:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [4:0] _12_;
  wire [4:0] _13_;
  wire _14_;
  wire [4:0] _15_;
  wire [4:0] _16_;
  wire [4:0] _17_;
  wire _18_;
  wire _19_;
  wire [4:0] busy;
  wire over;
  assign over = ! busy;
  assign at_rest = _00_ & over;
  assign can_close = ready & over;
  assign _00_ = ~ is_open;
  assign _02_ = busy <= 1'h1;
  assign soon = _00_ & _02_;
  assign _03_ = ~ over;
  assign _04_ = busy - _03_;
  assign _05_ = ~ ready;
  assign _06_ = is_open & _05_;
  assign _07_ = _06_ & over;
  assign _08_ = busy < 3'h6;
  assign _01_ = read & _08_;
  reg busy_reg_4 ;
  always @(posedge clk)
    if (_10_) busy_reg_4  <= 1'h0;
    else busy_reg_4  <= _17_[4];
  assign busy[4] = busy_reg_4 ;
  always @(posedge clk)
    if (_11_) ready <= 1'h0;
    else ready <= _14_;
  always @(posedge clk)
    if (rst) is_open <= 1'h0;
    else is_open <= _19_;
  always @(posedge clk)
    if (activate) held <= row;
  reg [2:0] _37_;
  always @(posedge clk)
    if (rst) _37_ <= 3'h0;
    else _37_ <= { _13_[3:2], _13_[0] };
  assign { busy[3:2], busy[0] } = _37_;
  reg busy_reg_1 ;
  always @(posedge clk)
    if (_09_) busy_reg_1  <= 1'h0;
    else busy_reg_1  <= _04_[1];
  assign busy[1] = busy_reg_1 ;
  assign _09_ = | { activate, close, write, _01_, _07_, rst };
  assign _10_ = | { activate, close, rst };
  assign _11_ = | { close, rst };
  assign _14_ = ready | _07_;
  assign _15_ = _07_ ? 5'h14 : _04_;
  assign _16_ = _01_ ? 5'h05 : _15_;
  assign _17_ = write ? 5'h15 : _16_;
  assign _12_[3:0] = activate ? 4'hc : _17_[3:0];
  assign _13_[3:0] = close ? 4'hd : _12_[3:0];
  assign _18_ = close ? 1'h0 : is_open;
  assign _19_ = _18_ | activate;
  assign _12_[4] = 1'h0;
  assign _13_[4] = 1'h0;
  assign can_activate = at_rest;
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
  input [3:0] from_vector;
  wire [3:0] from_vector;
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
  output [3:0] vector;
  reg [3:0] vector;
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
  wire [3:0] _05_;
  wire _06_;
  wire _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire [3:0] _10_;
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
    if (_17_)
      if (!begins) clears <= 1'h0;
      else clears <= from_zero;
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
  assign _17_ = | { tick, begins };
  assign _10_ = begins ? from_vector : _05_;
  assign _09_ = begins ? from_column : _04_;
  assign _08_ = begins ? more : _03_;
  assign _18_ = tick ? _02_ : busy;
  assign _19_ = _18_ | begins;
  assign _06_ = _01_ | _16_;
endmodule

module ram_2x64(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [63:0] write_data;
  wire [63:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [63:0] read_data;
  wire [63:0] read_data;
  reg [63:0] cells [1:0];
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

module ram_3x12(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [11:0] write_data;
  wire [11:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [11:0] read_data;
  wire [11:0] read_data;
  reg [11:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [11:0] _0_;
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

module ram_9x12(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [11:0] write_data;
  wire [11:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [11:0] read_data;
  wire [11:0] read_data;
  reg [11:0] cells [8:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [11:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module row_array_5x7x12_single(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, read_data, compute_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [2:0] row;
  wire [2:0] row;
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
  input [11:0] write_data;
  wire [11:0] write_data;
  input compute;
  wire compute;
  input [2:0] compute_column;
  wire [2:0] compute_column;
  output [11:0] read_data;
  reg [11:0] read_data;
  output [11:0] compute_data;
  reg [11:0] compute_data;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  reg [2:0] held_0;
  reg opened_0;
  wire [11:0] port__data;
  wire [11:0] port__data_20 ;
  wire write__en;
  reg [11:0] cells [39:0];
  always @(posedge clk) begin
    if (write__en)
      cells[{ held_0, column }] <= write_data;
  end
  assign port__data = cells[{ held_0, column }];
  assign port__data_20  = cells[{ held_0, compute_column }];
  assign write__en = write & opened_0;
  always @(posedge clk)
    if (!_01_) read_data <= 12'h000;
    else read_data <= port__data;
  always @(posedge clk)
    if (rst) opened_0 <= 1'h0;
    else opened_0 <= _05_;
  always @(posedge clk)
    if (_00_) held_0 <= row;
  always @(posedge clk)
    if (compute)
      if (!opened_0) compute_data <= 12'h000;
      else compute_data <= port__data_20 ;
  assign _00_ = | { open_compute, open_memory };
  assign _01_ = & { opened_0, read };
  assign _02_ = close_memory ? 1'h0 : opened_0;
  assign _03_ = _02_ | open_memory;
  assign _04_ = close_compute ? 1'h0 : _03_;
  assign _05_ = _04_ | open_compute;
endmodule

module unit_i4_k3_v1_f1(clk, rst, values, vectors, step, first, take, relu, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] values;
  wire [11:0] values;
  input [11:0] vectors;
  wire [11:0] vectors;
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
  unit_total_i4_k3 total_0 (
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

module unit_total_i4_k3(clk, rst, values, factors, adds, keeps, take, zero, relu, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] values;
  wire [11:0] values;
  input [11:0] factors;
  wire [11:0] factors;
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
  wire [7:0] _02_;
  wire [7:0] _03_;
  wire [31:0] _04_;
  wire [8:0] _05_;
  wire [7:0] _06_;
  wire [9:0] _07_;
  wire [31:0] _08_;
  wire signed [31:0] begun;
  wire off;
  reg signed [31:0] total;
  assign _01_ = relu & total[31];
  assign off = zero | _01_;
  assign _02_ = $signed(values[3:0]) * $signed(factors[3:0]);
  assign _03_ = $signed(values[7:4]) * $signed(factors[7:4]);
  assign _05_ = $signed(_02_) + $signed(_03_);
  assign _06_ = $signed(values[11:8]) * $signed(factors[11:8]);
  assign _07_ = $signed(_05_) + $signed(_06_);
  assign _08_ = $signed(begun) + $signed(_07_);
  assign _00_ = ~ off;
  always @(posedge clk)
    if (adds) total <= _08_;
  always @(posedge clk)
    if (take) result <= _04_;
  assign begun = total & { keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps };
  assign _04_ = total & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
endmodule
