module pim_bundle(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, vectors, step, first, take, take_relu, read_data, results);
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
  input [255:0] vectors;
  wire [255:0] vectors;
  input step;
  wire step;
  input first;
  wire first;
  input take;
  wire take;
  input take_relu;
  wire take_relu;
  output [255:0] read_data;
  wire [255:0] read_data;
  output [15:0] results;
  wire [15:0] results;
  wire [255:0] compute_data;
  row_array_64x32x256_single bank_0 (
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
  unit_bf16_k16_v1_f2 unit (
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

module pim_hbm_pim(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o__ready, o_results__ready, o_status__ready, i__ready, i_data__ready, o__payload, o__valid, o_results__payload, o_results__valid, o_status__payload, o_status__valid, o_commands__payload, o_commands__valid);
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
  reg arriving_16;
  reg arriving_17;
  reg arriving_18;
  reg arriving_19;
  reg arriving_2;
  reg arriving_20;
  reg arriving_21;
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
  wire [3:0] room_49 ;
  wire shows;
  assign _00_ = o_commands__payload[3:0] == 2'h2;
  assign reading = o_commands__valid & _00_;
  assign read_room = | room;
  assign results_room = | room_49 ;
  assign shows = | arrived;
  assign o__valid = o__valid_56  & shows;
  assign o__ready_58  = o__ready & shows;
  assign _01_ = arrived + arriving_21;
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
    if (rst) arrived <= 5'h00;
    else arrived <= _03_;
  pim_hbm_pim__controller controller (
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
  pim_hbm_pim__device device (
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
  pim_hbm_pim__reads reads (
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
  pim_hbm_pim__results_83  results_83  (
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

module pim_hbm_pim__controller(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o_status__ready, read_room, results_room, read_reserve, i__ready, i_data__ready, written, results_reserve, o_commands__valid, o_commands__payload, o_status__valid, o_status__payload);
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
  wire [41:0] busy;
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
  wire [23:0] compute_rows;
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
  wire [103:0] pending;
  wire [7:0] results_after;
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
  pim_hbm_pim__controller__door door (
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
  pim_hbm_pim__controller__queue queue (
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
  pim_hbm_pim__controller__refresh refresh (
    .can_refresh(can_refresh),
    .clk(clk),
    .drain(drain),
    .held(held),
    .rst(rst),
    .taken(taken),
    .\until (\until ),
    .valid(taken)
  );
  pim_hbm_pim__controller__timers timers (
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
    .compute_open(compute_engaged),
    .compute_rows(compute_rows),
    .enable(enable),
    .open(engaged),
    .results_after(results_after),
    .rows(rows),
    .rst(rst)
  );
  pim_hbm_pim__controller__turns turns (
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
  pim_hbm_pim__controller__waves waves (
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

module pim_hbm_pim__controller__door(clk, rst, i__payload, i__valid, write, i_data__valid, o_status__ready, i__ready, o_queue__valid, o_waves__valid, i_data__ready, o_queue__ready, o_waves__ready, steps_busy, o_waves__payload, request, o_status__valid, o_status__payload, pending, busy, vectors_busy
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
  input [41:0] busy;
  wire [41:0] busy;
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
  wire [8:0] _106_;
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
  wire [11:0] _118_;
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
  wire [2:0] _167_;
  wire [2:0] _168_;
  wire [2:0] _169_;
  wire [2:0] _170_;
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
  reg [3:0] open_rows;
  wire ordinary;
  wire [5:0] reasons;
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
  assign _112_ = ~ header;
  assign reasons[1] = is_gemv & _112_;
  assign _148_ = _134_ | _105_;
  assign _001_ = _148_ | _116_;
  assign _012_ = _128_ & _001_;
  assign _054_ = _034_ | _045_;
  assign _059_ = _023_ & _054_;
  assign _064_ = _012_ | _059_;
  assign _069_ = ! request[62:55];
  assign _076_ = request[62:55] > 6'h20;
  assign _085_ = _069_ | _076_;
  assign _093_ = is_header & _085_;
  assign _102_ = _064_ | _093_;
  assign _106_ = request[34:27] + steps;
  assign _107_ = _106_ > 6'h20;
  assign _108_ = _105_ | _107_;
  assign _109_ = is_gemv & _108_;
  assign _110_ = _102_ | _109_;
  assign _113_ = _111_ | _105_;
  assign _114_ = is_g_act & _113_;
  assign _115_ = _110_ | _114_;
  assign _117_ = is_comp & _116_;
  assign reasons[2] = _115_ | _117_;
  assign _118_ = request[45:35] + steps;
  assign _119_ = _118_ > 8'h80;
  assign _120_ = is_gemv & _119_;
  assign _121_ = is_comp & _034_;
  assign reasons[3] = _120_ | _121_;
  assign _122_ = & open_rows;
  assign _123_ = ~ _122_;
  assign reasons[4] = is_comp & _123_;
  assign _124_ = open_rows >> request[9:4];
  assign _125_ = is_g_act & _124_;
  assign _126_ = | open_rows;
  assign _127_ = is_gemv & _126_;
  assign _129_ = _125_ | _127_;
  assign _131_ = open_rows[0] & _130_;
  assign _133_ = open_rows[1] & _132_;
  assign _136_ = open_rows[2] & _135_;
  assign _138_ = open_rows[3] & _137_;
  assign _139_ = | { _138_, _136_, _133_, _131_ };
  assign _140_ = _128_ & _139_;
  assign reasons[5] = _129_ | _140_;
  assign _128_ = | { is_copy, is_write, is_read };
  assign _141_ = busy[6:1] == request[26:10];
  assign _142_ = busy[0] & _141_;
  assign _143_ = busy[13:8] == request[26:10];
  assign _144_ = busy[7] & _143_;
  assign _145_ = busy[20:15] == request[26:10];
  assign _146_ = busy[14] & _145_;
  assign _130_ = ! request[9:6];
  assign _147_ = _146_ & _130_;
  assign _149_ = busy[27:22] == request[26:10];
  assign _150_ = busy[21] & _149_;
  assign _132_ = request[9:6] == 1'h1;
  assign _151_ = _150_ & _132_;
  assign _152_ = busy[34:29] == request[26:10];
  assign _153_ = busy[28] & _152_;
  assign _135_ = request[9:6] == 2'h2;
  assign _154_ = _153_ & _135_;
  assign _155_ = busy[41:36] == request[26:10];
  assign _156_ = busy[35] & _155_;
  assign _137_ = request[9:6] == 2'h3;
  assign _157_ = _156_ & _137_;
  assign _158_ = | { _157_, _154_, _151_, _147_, _144_, _142_ };
  assign _159_ = _128_ & _158_;
  assign _023_ = | { is_copy, is_gwrite };
  assign _160_ = request[45:35] >= vectors_busy[7:1];
  assign _161_ = vectors_busy[0] & _160_;
  assign _162_ = request[45:35] < vectors_busy[15:8];
  assign _163_ = _161_ & _162_;
  assign _164_ = request[45:35] >= vectors_busy[23:17];
  assign _002_ = vectors_busy[16] & _164_;
  assign _003_ = request[45:35] < vectors_busy[31:24];
  assign _004_ = _002_ & _003_;
  assign _005_ = | { _004_, _163_ };
  assign _006_ = _005_ | steps_busy;
  assign _007_ = _023_ & _006_;
  assign _008_ = _159_ | _007_;
  assign _009_ = is_gemv | is_comp;
  assign _010_ = pending[0] & pending[12];
  assign _011_ = pending[13] & pending[25];
  assign _013_ = pending[26] & pending[38];
  assign _014_ = pending[39] & pending[51];
  assign _015_ = pending[52] & pending[64];
  assign _016_ = pending[65] & pending[77];
  assign _017_ = pending[78] & pending[90];
  assign _018_ = pending[91] & pending[103];
  assign _019_ = | { _018_, _017_, _016_, _015_, _014_, _013_, _011_, _010_ };
  assign _020_ = _009_ & _019_;
  assign _021_ = _008_ | _020_;
  assign _024_ = pending[11:6] == request[26:10];
  assign _025_ = _022_ & _024_;
  assign _027_ = pending[24:19] == request[26:10];
  assign _028_ = _026_ & _027_;
  assign _030_ = pending[37:32] == request[26:10];
  assign _031_ = _029_ & _030_;
  assign _033_ = pending[50:45] == request[26:10];
  assign _035_ = _032_ & _033_;
  assign _037_ = pending[63:58] == request[26:10];
  assign _038_ = _036_ & _037_;
  assign _040_ = pending[76:71] == request[26:10];
  assign _041_ = _039_ & _040_;
  assign _043_ = pending[89:84] == request[26:10];
  assign _044_ = _042_ & _043_;
  assign _047_ = pending[102:97] == request[26:10];
  assign _048_ = _046_ & _047_;
  assign _049_ = | { _048_, _044_, _041_, _038_, _035_, _031_, _028_, _025_ };
  assign _050_ = is_gemv & _049_;
  assign _051_ = _021_ | _050_;
  assign _022_ = pending[0] & pending[1];
  assign _052_ = pending[5:4] == request[9:4];
  assign _053_ = _022_ & _052_;
  assign _026_ = pending[13] & pending[14];
  assign _055_ = pending[18:17] == request[9:4];
  assign _056_ = _026_ & _055_;
  assign _029_ = pending[26] & pending[27];
  assign _057_ = pending[31:30] == request[9:4];
  assign _058_ = _029_ & _057_;
  assign _032_ = pending[39] & pending[40];
  assign _060_ = pending[44:43] == request[9:4];
  assign _061_ = _032_ & _060_;
  assign _036_ = pending[52] & pending[53];
  assign _062_ = pending[57:56] == request[9:4];
  assign _063_ = _036_ & _062_;
  assign _039_ = pending[65] & pending[66];
  assign _065_ = pending[70:69] == request[9:4];
  assign _066_ = _039_ & _065_;
  assign _042_ = pending[78] & pending[79];
  assign _067_ = pending[83:82] == request[9:4];
  assign _068_ = _042_ & _067_;
  assign _046_ = pending[91] & pending[92];
  assign _070_ = pending[96:95] == request[9:4];
  assign _071_ = _046_ & _070_;
  assign _072_ = | { _071_, _068_, _066_, _063_, _061_, _058_, _056_, _053_ };
  assign _073_ = is_g_act & _072_;
  assign conflict = _051_ | _073_;
  assign \$signal$25  = | { is_gwrite, is_write };
  assign ordinary = | { is_copy, is_gwrite, is_write, is_read };
  assign _074_ = ~ o_status__valid;
  assign _075_ = _074_ | o_status__ready;
  assign _077_ = \$signal  & _075_;
  assign _078_ = ~ \$signal$25 ;
  assign _079_ = i_data__valid | _078_;
  assign \$signal$27  = _077_ & _079_;
  assign \$signal$31  = ordinary & _081_;
  assign _082_ = ~ ordinary;
  assign _083_ = ~ is_header;
  assign _084_ = _082_ & _083_;
  assign _081_ = ~ _080_;
  assign to_waves = _084_ & _081_;
  assign _086_ = \$signal$27  & \$signal$31 ;
  assign o_queue__valid = _086_ & _087_;
  assign _088_ = \$signal$27  & to_waves;
  assign o_waves__valid = _088_ & _087_;
  assign _089_ = o_queue__ready & _087_;
  assign _090_ = ~ to_waves;
  assign _087_ = ~ conflict;
  assign _091_ = o_waves__ready & _087_;
  assign _092_ = _090_ | _091_;
  assign _094_ = \$signal$31  ? _089_ : _092_;
  assign goes = \$signal$27  & _094_;
  assign i_data__ready = goes & \$signal$25 ;
  assign _080_ = | reasons;
  assign _095_ = goes & _081_;
  assign _096_ = ! request[9:4];
  assign _097_ = is_g_act & _096_;
  assign _098_ = request[9:4] == 1'h1;
  assign _099_ = is_g_act & _098_;
  assign _100_ = request[9:4] == 2'h2;
  assign _101_ = is_g_act & _100_;
  assign _103_ = request[9:4] == 2'h3;
  assign _104_ = is_g_act & _103_;
  always @(posedge clk)
    if (rst) \$signal  <= 1'h0;
    else if (i__ready) \$signal  <= i__valid;
  always @(posedge clk)
    if (_165_) request <= i__payload;
  always @(posedge clk)
    if (rst) open_rows <= 4'h0;
    else if (_095_) open_rows <= { _172_, _178_, _174_, _176_ };
  always @(posedge clk)
    if (rst) header <= 1'h0;
    else if (_095_) header <= _179_;
  always @(posedge clk)
    if (rst) steps <= 6'h00;
    else if (_166_) steps <= request[60:55];
  always @(posedge clk)
    if (rst) o_status__payload <= 3'h0;
    else if (goes) o_status__payload <= error;
  always @(posedge clk)
    if (rst) o_status__valid <= 1'h0;
    else o_status__valid <= _181_;
  assign _134_ = | request[9:8];
  assign _045_ = | request[54:46];
  assign _111_ = | request[9:6];
  assign _105_ = | request[26:16];
  assign _116_ = | request[34:32];
  assign _034_ = | request[45:42];
  assign _165_ = & { i__ready, i__valid };
  assign _166_ = & { _095_, is_header };
  assign _167_ = reasons[4] ? 3'h5 : { reasons[5], reasons[5], 1'h0 };
  assign _168_ = reasons[3] ? 3'h4 : _167_;
  assign _169_ = reasons[2] ? 3'h3 : _168_;
  assign _170_ = reasons[1] ? 3'h2 : _169_;
  assign error = reasons[0] ? 3'h1 : _170_;
  assign _171_ = is_pim_pre ? 1'h0 : open_rows[3];
  assign _172_ = _171_ | _104_;
  assign _173_ = is_pim_pre ? 1'h0 : open_rows[1];
  assign _174_ = _173_ | _099_;
  assign _175_ = is_pim_pre ? 1'h0 : open_rows[0];
  assign _176_ = _175_ | _097_;
  assign _177_ = is_pim_pre ? 1'h0 : open_rows[2];
  assign _178_ = _177_ | _101_;
  assign _179_ = header | is_header;
  assign _180_ = o_status__ready ? 1'h0 : o_status__valid;
  assign _181_ = _180_ | goes;
  assign o_waves__payload = { request[65:63], 2'h0, steps, request[54:0] };
endmodule

module pim_hbm_pim__controller__queue(clk, rst, write_data, read_room, can_read, can_write, can_copy, can_gwrite, i__valid, i__ready, column_valid, row_valid, asks, waits, written, column_taken, row_taken, close, i__payload, column, row
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
  wire [2:0] _198_;
  wire [2:0] _199_;
  wire _200_;
  wire [2:0] _201_;
  wire [2:0] _202_;
  wire [7:0] _203_;
  wire [7:0] _204_;
  wire [25:0] _205_;
  wire [25:0] _206_;
  wire [25:0] _207_;
  wire [25:0] _208_;
  wire [25:0] _209_;
  wire [25:0] _210_;
  wire [25:0] _211_;
  wire [25:0] _212_;
  wire [25:0] _213_;
  wire [25:0] _214_;
  wire [25:0] _215_;
  wire [25:0] _216_;
  wire [25:0] _217_;
  wire [25:0] _218_;
  wire [25:0] _219_;
  wire [25:0] _220_;
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
  wire [25:0] after_0;
  wire [25:0] after_1;
  wire [25:0] after_2;
  wire [25:0] after_3;
  wire [25:0] after_4;
  wire [25:0] after_5;
  wire [25:0] after_6;
  wire [25:0] after_7;
  wire [25:0] after_8;
  wire [15:0] closing;
  wire [25:0] entry_0;
  wire [25:0] entry_1;
  wire [25:0] entry_2;
  wire [25:0] entry_3;
  wire [25:0] entry_4;
  wire [25:0] entry_5;
  wire [25:0] entry_6;
  wire [25:0] entry_7;
  reg [7:0] filled;
  wire [25:0] given;
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
  assign _159_ = column[0] | column[2];
  assign _160_ = _159_ | read_room;
  assign asks = filled[0] & _160_;
  assign waits = asks & column[1];
  assign _161_ = ~ entry_0[25];
  assign read_enable = column_taken & column[0];
  assign _162_ = column[7:4] == row[7:4];
  assign _163_ = row_taken & _162_;
  assign _164_ = column[15:10] == row[15:10];
  assign after_0[25] = _143_ & _164_;
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
  assign _205_ = column_taken ? { after_1[25:13], pending[24:15], pending[25], pending[14], after_1[0] } : { after_0[25], 25'h0000000 };
  assign _206_ = column_taken ? { after_2[25:13], pending[37:28], pending[38], pending[27], after_2[0] } : { after_1[25], 25'h0000000 };
  assign _207_ = column_taken ? { after_3[25:13], pending[50:41], pending[51], pending[40], after_3[0] } : { after_2[25], 25'h0000000 };
  assign _208_ = column_taken ? { after_4[25:13], pending[63:54], pending[64], pending[53], after_4[0] } : { after_3[25], 25'h0000000 };
  assign _209_ = column_taken ? { after_5[25:13], pending[76:67], pending[77], pending[66], after_5[0] } : { after_4[25], 25'h0000000 };
  assign _210_ = column_taken ? { after_6[25:13], pending[89:80], pending[90], pending[79], after_6[0] } : { after_5[25], 25'h0000000 };
  assign _211_ = column_taken ? { after_7[25:13], pending[102:93], pending[103], pending[92], after_7[0] } : { after_6[25], 25'h0000000 };
  assign _212_ = column_taken ? { after_8[25:3], i__payload[1], after_8[1:0] } : { after_7[25], 25'h0000000 };
  assign i__ready = ~ filled[7];
  assign pushes = i__valid & i__ready;
  assign after_8[0] = i__payload[0] ^ i__payload[1];
  assign _093_ = ~ i__payload[1];
  assign after_8[1] = i__payload[0] | _093_;
  assign after_8[6:3] = after_8[1] ? i__payload[7:4] : 4'h0;
  assign after_8[12:7] = after_8[1] ? i__payload[15:10] : 6'h00;
  assign after_8[17:13] = after_8[1] ? i__payload[31:27] : 5'h00;
  assign after_8[24:18] = i__payload[1] ? i__payload[41:35] : 7'h00;
  assign _240_ = there[6:1] == after_8[12:7];
  assign given[25] = there[0] & _240_;
  assign _010_ = can_copy >> column[7:4];
  assign _020_ = can_write >> column[7:4];
  assign _029_ = can_read >> column[7:4];
  assign _038_ = _029_ & read_room;
  assign _046_ = column[0] ? _020_ : _038_;
  assign \$signal  = column[2] ? _010_ : _046_;
  assign _055_ = entry_0[25] & \$signal ;
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
  assign leads_0 = _016_ & _161_;
  assign opens_0 = may_open >> column[7:4];
  assign _221_ = ~ entry_1[25];
  assign _222_ = _001_ & _221_;
  assign _223_ = column[7:4] == pending[18:15];
  assign _224_ = _016_ & _223_;
  assign _225_ = ~ _224_;
  assign leads_1 = _222_ & _225_;
  assign opens_1 = may_open >> pending[18:15];
  assign _226_ = ~ entry_2[25];
  assign _227_ = _004_ & _226_;
  assign _228_ = column[7:4] == pending[31:28];
  assign _229_ = _016_ & _228_;
  assign _230_ = pending[18:15] == pending[31:28];
  assign _231_ = _001_ & _230_;
  assign _232_ = | { _231_, _229_ };
  assign _233_ = ~ _232_;
  assign leads_2 = _227_ & _233_;
  assign opens_2 = may_open >> pending[31:28];
  assign _234_ = ~ entry_3[25];
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
  assign _245_ = ~ entry_4[25];
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
  assign _014_ = ~ entry_5[25];
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
  assign _033_ = ~ entry_6[25];
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
  assign _052_ = ~ entry_7[25];
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
  assign _106_ = _097_ | _104_;
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
  reg entry_0_reg_25 ;
  always @(posedge clk)
    if (_283_) entry_0_reg_25  <= _213_[25];
  assign entry_0[25] = entry_0_reg_25 ;
  reg [24:0] _589_;
  always @(posedge clk)
    if (_284_) _589_ <= _213_[24:0];
  assign { column[41:35], column[31:27], column[15:10], column[7:4], column[2:0] } = _589_;
  reg [24:0] _590_;
  always @(posedge clk)
    if (_285_) _590_ <= _214_[24:0];
  assign { after_1[24:13], pending[24:15], pending[25], pending[14], after_1[0] } = _590_;
  reg entry_1_reg_25 ;
  always @(posedge clk)
    entry_1_reg_25  <= _214_[25];
  assign entry_1[25] = entry_1_reg_25 ;
  reg [24:0] _592_;
  always @(posedge clk)
    if (_286_) _592_ <= _215_[24:0];
  assign { after_2[24:13], pending[37:28], pending[38], pending[27], after_2[0] } = _592_;
  reg entry_2_reg_25 ;
  always @(posedge clk)
    entry_2_reg_25  <= _215_[25];
  assign entry_2[25] = entry_2_reg_25 ;
  reg [24:0] _594_;
  always @(posedge clk)
    if (_287_) _594_ <= _216_[24:0];
  assign { after_3[24:13], pending[50:41], pending[51], pending[40], after_3[0] } = _594_;
  reg entry_3_reg_25 ;
  always @(posedge clk)
    entry_3_reg_25  <= _216_[25];
  assign entry_3[25] = entry_3_reg_25 ;
  reg [24:0] _596_;
  always @(posedge clk)
    if (_288_) _596_ <= _217_[24:0];
  assign { after_4[24:13], pending[63:54], pending[64], pending[53], after_4[0] } = _596_;
  reg entry_4_reg_25 ;
  always @(posedge clk)
    entry_4_reg_25  <= _217_[25];
  assign entry_4[25] = entry_4_reg_25 ;
  reg [24:0] _598_;
  always @(posedge clk)
    if (_289_) _598_ <= _218_[24:0];
  assign { after_5[24:13], pending[76:67], pending[77], pending[66], after_5[0] } = _598_;
  reg entry_5_reg_25 ;
  always @(posedge clk)
    entry_5_reg_25  <= _218_[25];
  assign entry_5[25] = entry_5_reg_25 ;
  reg [24:0] _600_;
  always @(posedge clk)
    if (_290_) _600_ <= _219_[24:0];
  assign { after_6[24:13], pending[89:80], pending[90], pending[79], after_6[0] } = _600_;
  reg entry_6_reg_25 ;
  always @(posedge clk)
    entry_6_reg_25  <= _219_[25];
  assign entry_6[25] = entry_6_reg_25 ;
  reg [24:0] _602_;
  always @(posedge clk)
    if (_291_) _602_ <= _220_[24:0];
  assign { after_7[24:13], pending[102:93], pending[103], pending[92], after_7[0] } = _602_;
  reg entry_7_reg_25 ;
  always @(posedge clk)
    entry_7_reg_25  <= _220_[25];
  assign entry_7[25] = entry_7_reg_25 ;
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
  assign _220_ = stays[7] ? _212_ : { after_8[25:3], i__payload[1], after_8[1:0] };
  assign _219_ = stays[6] ? _211_ : { after_8[25:3], i__payload[1], after_8[1:0] };
  assign _218_ = stays[5] ? _210_ : { after_8[25:3], i__payload[1], after_8[1:0] };
  assign _217_ = stays[4] ? _209_ : { after_8[25:3], i__payload[1], after_8[1:0] };
  assign _216_ = stays[3] ? _208_ : { after_8[25:3], i__payload[1], after_8[1:0] };
  assign _215_ = stays[2] ? _207_ : { after_8[25:3], i__payload[1], after_8[1:0] };
  assign _214_ = stays[1] ? _206_ : { after_8[25:3], i__payload[1], after_8[1:0] };
  assign _213_ = stays[0] ? _205_ : { after_8[25:3], i__payload[1], after_8[1:0] };
  assign after_8[25] = _194_ ? _196_ : given[25];
  assign after_7[25] = _190_ ? _192_ : entry_7[25];
  assign after_6[25] = _186_ ? _188_ : entry_6[25];
  assign after_5[25] = _182_ ? _184_ : entry_5[25];
  assign after_4[25] = _178_ ? _180_ : entry_4[25];
  assign after_3[25] = _174_ ? _176_ : entry_3[25];
  assign after_2[25] = _170_ ? _172_ : entry_2[25];
  assign after_1[25] = _166_ ? _168_ : entry_1[25];
  assign _301_ = after_8[6:3] == 3'h6;
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
  assign { column[65:42], column[34:32], column[26:16], column[9:8], column[3] } = 41'h00000000000;
  assign after_8[2] = i__payload[1];
  assign after_7[12:1] = { pending[102:93], pending[103], pending[92] };
  assign after_6[12:1] = { pending[89:80], pending[90], pending[79] };
  assign after_5[12:1] = { pending[76:67], pending[77], pending[66] };
  assign after_4[12:1] = { pending[63:54], pending[64], pending[53] };
  assign after_3[12:1] = { pending[50:41], pending[51], pending[40] };
  assign after_2[12:1] = { pending[37:28], pending[38], pending[27] };
  assign after_1[12:1] = { pending[24:15], pending[25], pending[14] };
  assign after_0[24:0] = { column[41:35], column[31:27], column[15:10], column[7:4], column[2:0] };
  assign entry_7[24:0] = { after_7[24:13], pending[102:93], pending[103], pending[92], after_7[0] };
  assign entry_6[24:0] = { after_6[24:13], pending[89:80], pending[90], pending[79], after_6[0] };
  assign entry_5[24:0] = { after_5[24:13], pending[76:67], pending[77], pending[66], after_5[0] };
  assign entry_4[24:0] = { after_4[24:13], pending[63:54], pending[64], pending[53], after_4[0] };
  assign entry_3[24:0] = { after_3[24:13], pending[50:41], pending[51], pending[40], after_3[0] };
  assign entry_2[24:0] = { after_2[24:13], pending[37:28], pending[38], pending[27], after_2[0] };
  assign entry_1[24:0] = { after_1[24:13], pending[24:15], pending[25], pending[14], after_1[0] };
  assign entry_0[24:0] = { column[41:35], column[31:27], column[15:10], column[7:4], column[2:0] };
  assign given[24:0] = { after_8[24:3], i__payload[1], after_8[1:0] };
endmodule

module pim_hbm_pim__controller__refresh(clk, rst, held, can_refresh, valid, taken, \until , drain);
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
  assign _02_ = left <= 6'h3f;
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

module pim_hbm_pim__controller__timers(clk, rst, enable, can_step, can_gwrite, can_refresh, command, can_comp, can_readres, can_activate, can_open, can_close, can_act_121 , can_read_123 , can_copy, can_write_127 , rows, open, can_pre, compute_rows, compute_open
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
  output [95:0] rows;
  wire [95:0] rows;
  output [15:0] open;
  wire [15:0] open;
  output [15:0] can_pre;
  wire [15:0] can_pre;
  output [23:0] compute_rows;
  wire [23:0] compute_rows;
  output [3:0] compute_open;
  wire [3:0] compute_open;
  output [7:0] results_after;
  wire [7:0] results_after;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [8:0] _009_;
  wire _010_;
  wire [4:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [3:0] _018_;
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
  wire [4:0] _066_;
  wire [3:0] _067_;
  wire [4:0] _068_;
  wire [8:0] _069_;
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
  wire [3:0] can_write_120 ;
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
  wire [4:0] vector_left;
  wire [1:0] wave;
  wire [3:0] write_119 ;
  wire write_67 ;
  assign _000_ = ! command[3:0];
  assign act = enable & _000_;
  assign _021_ = command[3:0] == 1'h1;
  assign is_pre = enable & _021_;
  assign _028_ = command[3:0] == 2'h2;
  assign is_rd = enable & _028_;
  assign _032_ = command[3:0] == 2'h3;
  assign is_wr = enable & _032_;
  assign _037_ = command[3:0] == 3'h4;
  assign is_ref = enable & _037_;
  assign _040_ = command[3:0] == 3'h5;
  assign is_gwrite = enable & _040_;
  assign _044_ = command[3:0] == 3'h6;
  assign is_copy = enable & _044_;
  assign _048_ = command[3:0] == 3'h7;
  assign activate = enable & _048_;
  assign _052_ = command[3:0] == 4'h8;
  assign is_comp = enable & _052_;
  assign _001_ = command[3:0] == 4'h9;
  assign is_readres = enable & _001_;
  assign _005_ = command[3:0] == 4'ha;
  assign is_gemv = enable & _005_;
  assign _012_ = command[3:0] == 4'hb;
  assign close = enable & _012_;
  assign banks = 1'h1 << command[7:4];
  assign read = is_rd | is_copy;
  assign quiet = ! refreshing;
  assign gemv = is_gemv & banks[0];
  assign gemv_55  = is_gemv & banks[1];
  assign gemv_59  = is_gemv & banks[2];
  assign gemv_63  = is_gemv & banks[3];
  assign write_67  = is_wr | is_gwrite;
  assign _020_ = | { due_72 , due_71 , due_70 , due };
  assign results = is_readres | _020_;
  assign gemv_73  = is_gemv & command[64];
  assign near[0] = | { near_79 [0], near_78 [0], near_77 [0], near_76 [0] };
  assign near[1] = | { near_79 [1], near_78 [1], near_77 [1], near_76 [1] };
  assign loaded = ! vector_left;
  assign can_step = & { can_step_109 , can_step_106 , can_step_103 , ready_comp, can_step_86 , loaded };
  assign steps[0] = & { ready_comp[0], can_step_86 , loaded };
  assign _022_ = ~ steps_on;
  assign can_comp[0] = steps[0] & _022_;
  assign _023_ = can_readres_91  & can_step_86 ;
  assign _024_ = _023_ & quiet;
  assign can_readres[0] = _024_ & _026_;
  assign _027_ = quiet & can_open_98 [0];
  assign can_activate[0] = _027_ & can_activate_99 ;
  assign can_close[0] = can_close_101 [0] & can_close_102 ;
  assign steps[1] = & { can_step_103 , ready_comp[1], loaded };
  assign _029_ = ~ steps_on_104 ;
  assign can_comp[1] = steps[1] & _029_;
  assign _030_ = can_readres_91  & can_step_103 ;
  assign _031_ = _030_ & quiet;
  assign can_readres[1] = _031_ & _026_;
  assign _033_ = quiet & can_open_98 [1];
  assign can_activate[1] = _033_ & can_activate_99 ;
  assign can_close[1] = can_close_101 [1] & can_close_105 ;
  assign steps[2] = & { can_step_106 , ready_comp[2], loaded };
  assign _034_ = ~ steps_on_107 ;
  assign can_comp[2] = steps[2] & _034_;
  assign _035_ = can_readres_91  & can_step_106 ;
  assign _036_ = _035_ & quiet;
  assign can_readres[2] = _036_ & _026_;
  assign _038_ = quiet & can_open_98 [2];
  assign can_activate[2] = _038_ & can_activate_99 ;
  assign can_close[2] = can_close_101 [2] & can_close_108 ;
  assign steps[3] = & { can_step_109 , ready_comp[3], loaded };
  assign _039_ = ~ steps_on_110 ;
  assign can_comp[3] = steps[3] & _039_;
  assign _041_ = can_readres_91  & can_step_109 ;
  assign _042_ = _041_ & quiet;
  assign _025_ = | { coming_95 , coming_94 , coming_93 , coming };
  assign _026_ = ~ _025_;
  assign can_readres[3] = _042_ & _026_;
  assign _043_ = quiet & can_open_98 [3];
  assign can_activate[3] = _043_ & can_activate_99 ;
  assign can_close[3] = can_close_101 [3] & can_close_111 ;
  assign can_gwrite = can_write & quiet;
  assign act_114 [0] = quiet & can_act[0];
  assign _046_ = _045_ & can_read;
  assign read_116 [0] = _046_ & can_read_118 [0];
  assign _045_ = ~ compute_open[0];
  assign _047_ = _045_ & can_write;
  assign write_119 [0] = _047_ & can_write_120 [0];
  assign can_act_121 [3:0] = can_act_122 [3:0] & { act_114 [0], act_114 [0], act_114 [0], act_114 [0] };
  assign can_read_123 [3:0] = ready_read[3:0] & { read_116 [0], read_116 [0], read_116 [0], read_116 [0] };
  assign can_copy[3:0] = ready_copy[3:0] & { read_116 [0], read_116 [0], read_116 [0], read_116 [0] };
  assign can_write_127 [3:0] = ready_write[3:0] & { write_119 [0], write_119 [0], write_119 [0], write_119 [0] };
  assign act_114 [1] = quiet & can_act[1];
  assign _050_ = _049_ & can_read;
  assign read_116 [1] = _050_ & can_read_118 [1];
  assign _049_ = ~ compute_open[1];
  assign _051_ = _049_ & can_write;
  assign write_119 [1] = _051_ & can_write_120 [1];
  assign can_act_121 [7:4] = can_act_122 [7:4] & { act_114 [1], act_114 [1], act_114 [1], act_114 [1] };
  assign can_read_123 [7:4] = ready_read[7:4] & { read_116 [1], read_116 [1], read_116 [1], read_116 [1] };
  assign can_copy[7:4] = ready_copy[7:4] & { read_116 [1], read_116 [1], read_116 [1], read_116 [1] };
  assign can_write_127 [7:4] = ready_write[7:4] & { write_119 [1], write_119 [1], write_119 [1], write_119 [1] };
  assign act_114 [2] = quiet & can_act[2];
  assign _054_ = _053_ & can_read;
  assign read_116 [2] = _054_ & can_read_118 [2];
  assign _053_ = ~ compute_open[2];
  assign _055_ = _053_ & can_write;
  assign write_119 [2] = _055_ & can_write_120 [2];
  assign can_act_121 [11:8] = can_act_122 [11:8] & { act_114 [2], act_114 [2], act_114 [2], act_114 [2] };
  assign can_read_123 [11:8] = ready_read[11:8] & { read_116 [2], read_116 [2], read_116 [2], read_116 [2] };
  assign can_copy[11:8] = ready_copy[11:8] & { read_116 [2], read_116 [2], read_116 [2], read_116 [2] };
  assign can_write_127 [11:8] = ready_write[11:8] & { write_119 [2], write_119 [2], write_119 [2], write_119 [2] };
  assign act_114 [3] = quiet & can_act[3];
  assign _003_ = _002_ & can_read;
  assign read_116 [3] = _003_ & can_read_118 [3];
  assign _002_ = ~ compute_open[3];
  assign _004_ = _002_ & can_write;
  assign write_119 [3] = _004_ & can_write_120 [3];
  assign can_act_121 [15:12] = can_act_122 [15:12] & { act_114 [3], act_114 [3], act_114 [3], act_114 [3] };
  assign can_read_123 [15:12] = ready_read[15:12] & { read_116 [3], read_116 [3], read_116 [3], read_116 [3] };
  assign can_copy[15:12] = ready_copy[15:12] & { read_116 [3], read_116 [3], read_116 [3], read_116 [3] };
  assign can_write_127 [15:12] = ready_write[15:12] & { write_119 [3], write_119 [3], write_119 [3], write_119 [3] };
  assign _006_ = | { last_closed, coming_95 , coming_94 , coming_93 , coming, compute_open, open };
  assign _007_ = ~ _006_;
  assign can_refresh = quiet & _007_;
  assign _008_ = ~ quiet;
  assign _009_ = refreshing - _008_;
  assign _010_ = ~ loaded;
  assign _011_ = vector_left - _010_;
  assign _013_ = vector_left < 5'h14;
  assign _014_ = is_copy & _013_;
  assign _015_ = vector_left < 4'ha;
  assign _016_ = is_gwrite & _015_;
  assign _017_ = | last_closed;
  assign _018_ = last_closed - _017_;
  assign _019_ = is_pre | close;
  reg [5:0] _214_;
  always @(posedge clk)
    if (rst) _214_ <= 6'h00;
    else _214_ <= { _069_[8], _069_[6], _069_[4:2], _069_[0] };
  assign { refreshing[8], refreshing[6], refreshing[4:2], refreshing[0] } = _214_;
  reg [2:0] _215_;
  always @(posedge clk)
    if (_062_) _215_ <= 3'h0;
    else _215_ <= { _009_[7], _009_[5], _009_[1] };
  assign { refreshing[7], refreshing[5], refreshing[1] } = _215_;
  reg [1:0] _216_;
  always @(posedge clk)
    if (rst) _216_ <= 2'h0;
    else _216_ <= { _066_[3], _066_[0] };
  assign { vector_left[3], vector_left[0] } = _216_;
  reg vector_left_reg_2 ;
  always @(posedge clk)
    if (_063_) vector_left_reg_2  <= 1'h0;
    else vector_left_reg_2  <= _011_[2];
  assign vector_left[2] = vector_left_reg_2 ;
  reg [1:0] _218_;
  always @(posedge clk)
    if (_064_) _218_ <= 2'h0;
    else _218_ <= { _068_[4], _068_[1] };
  assign { vector_left[4], vector_left[1] } = _218_;
  reg [2:0] _219_;
  always @(posedge clk)
    if (rst) _219_ <= 3'h0;
    else _219_ <= { _067_[3:2], _067_[0] };
  assign { last_closed[3:2], last_closed[0] } = _219_;
  reg last_closed_reg_1 ;
  always @(posedge clk)
    if (_065_) last_closed_reg_1  <= 1'h0;
    else last_closed_reg_1  <= _018_[1];
  assign last_closed[1] = last_closed_reg_1 ;
  assign _059_ = _071_ | _070_;
  assign _060_ = _075_ | _074_;
  assign _061_ = _079_ | _078_;
  assign _056_ = | { _073_, _072_, _059_ };
  assign _057_ = | { _081_, _080_, _061_ };
  assign _058_ = | { _077_, _076_, _073_, _072_, _059_, _060_ };
  assign wave = _058_ ? { 1'h1, _056_ } : { 1'h0, _057_ };
  assign _062_ = | { is_ref, rst };
  assign _063_ = | { _016_, _014_, rst };
  assign _064_ = | { _016_, rst };
  assign _065_ = | { _019_, rst };
  assign _067_ = _019_ ? 4'hd : _018_;
  assign _068_ = _014_ ? 5'h13 : _011_;
  assign _066_[3:0] = _016_ ? 4'h9 : _068_[3:0];
  assign _069_ = is_ref ? 9'h15d : _009_;
  assign _070_ = command[7:4] == 4'hf;
  assign _071_ = command[7:4] == 4'he;
  assign _072_ = command[7:4] == 4'hd;
  assign _073_ = command[7:4] == 4'hc;
  assign _074_ = command[7:4] == 4'hb;
  assign _075_ = command[7:4] == 4'ha;
  assign _076_ = command[7:4] == 4'h9;
  assign _077_ = command[7:4] == 4'h8;
  assign _078_ = command[7:4] == 3'h7;
  assign _079_ = command[7:4] == 3'h6;
  assign _080_ = command[7:4] == 3'h5;
  assign _081_ = command[7:4] == 3'h4;
  pim_hbm_pim__controller__timers__bus bus (
    .can_read(can_read),
    .can_readres(can_readres_91 ),
    .can_write(can_write),
    .clk(clk),
    .cycles({ command[60:55], 2'h0 }),
    .gemv(gemv_73 ),
    .part_4(near[0]),
    .part_5(near[1]),
    .read(read),
    .results(results),
    .results_after(results_after),
    .rst(rst),
    .write(write_67 )
  );
  pim_hbm_pim__controller__timers__rank_0 rank_0 (
    .act(act),
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate_99 ),
    .can_read(can_read_118 ),
    .clk(clk),
    .\event (is_wr),
    .event_15 (read),
    .group(wave),
    .part_0(can_write_120 [0]),
    .part_1(can_write_120 [1]),
    .part_2(can_write_120 [2]),
    .part_3(can_write_120 [3]),
    .rst(rst)
  );
  pim_hbm_pim__controller__timers__rows_133  rows_133  (
    .act(act),
    .activate(activate),
    .banks(banks),
    .can_act(can_act_122 ),
    .can_close_69 (can_close_101 ),
    .can_open(can_open_98 ),
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
    .row(command[15:10]),
    .rows(rows),
    .rst(rst),
    .write_16 (is_wr)
  );
  pim_hbm_pim__controller__timers__wave_0 wave_0 (
    .can_close(can_close_102 ),
    .can_step(can_step_86 ),
    .clk(clk),
    .cycles({ command[60:55], 2'h0 }),
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
  pim_hbm_pim__controller__timers__wave_1 wave_1 (
    .can_close(can_close_105 ),
    .can_step(can_step_103 ),
    .clk(clk),
    .cycles({ command[60:55], 2'h0 }),
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
  pim_hbm_pim__controller__timers__wave_2 wave_2 (
    .can_close(can_close_108 ),
    .can_step(can_step_106 ),
    .clk(clk),
    .cycles({ command[60:55], 2'h0 }),
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
  pim_hbm_pim__controller__timers__wave_3 wave_3 (
    .can_close(can_close_111 ),
    .can_step(can_step_109 ),
    .clk(clk),
    .cycles({ command[60:55], 2'h0 }),
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
  assign _066_[4] = 1'h0;
endmodule

module pim_hbm_pim__controller__timers__bus(clk, rst, read, cycles, write, results, gemv, part_4, part_5, can_read, can_readres, can_write, results_after);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read;
  wire read;
  input [7:0] cycles;
  wire [7:0] cycles;
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
  output [7:0] results_after;
  reg [7:0] results_after;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [7:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [7:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [7:0] _17_;
  wire [7:0] _18_;
  wire [7:0] _19_;
  wire [7:0] _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  reg [12:0] busy;
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
    if (rst) busy <= 13'h0000;
    else busy <= { _02_, busy[12:1] };
  always @(posedge clk)
    if (rst) results_after <= 8'h00;
    else results_after <= _20_;
  assign _05_ = ! results_after[7:1];
  assign _08_ = ! results_after;
  assign _17_ = _06_ ? 8'h01 : _04_;
  assign _18_ = _07_ ? 8'h01 : _17_;
  assign _19_ = _09_ ? 8'h00 : _18_;
  assign _20_ = gemv ? _10_ : _19_;
  assign _21_ = _00_ | write;
  assign _22_ = _16_ | read;
  assign _23_ = _22_ | results;
endmodule

module pim_hbm_pim__controller__timers__rank_0(clk, rst, group, act, event_15 , \event , activate, can_read, can_act, can_activate, part_0, part_1, part_2, part_3);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1:0] group;
  wire [1:0] group;
  input act;
  wire act;
  input event_15 ;
  wire event_15 ;
  input \event ;
  wire \event ;
  input activate;
  wire activate;
  output [3:0] can_read;
  wire [3:0] can_read;
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
  wire [3:0] free;
  wire [3:0] free_22 ;
  wire soon;
  assign can_read = free & free_22 ;
  pim_hbm_pim__controller__timers__rank_0__activations activations (
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate),
    .clk(clk),
    .\event (act),
    .group(group),
    .rst(rst),
    .soon(soon)
  );
  pim_hbm_pim__controller__timers__rank_0__reads reads (
    .clk(clk),
    .\event (event_15 ),
    .group(group),
    .part_18(free_22 [0]),
    .part_19(free_22 [1]),
    .part_20(free_22 [2]),
    .part_21(free_22 [3]),
    .rst(rst)
  );
  pim_hbm_pim__controller__timers__rank_0__turn turn (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_14(free[0]),
    .part_15(free[1]),
    .part_16(free[2]),
    .part_17(free[3]),
    .rst(rst)
  );
  pim_hbm_pim__controller__timers__rank_0__writes writes (
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

module pim_hbm_pim__controller__timers__rank_0__activations(clk, rst, group, \event , activate, can_act, can_activate, soon);
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
  wire [3:0] _04_;
  wire _05_;
  wire _06_;
  wire [3:0] _07_;
  wire [3:0] _08_;
  wire [1:0] free;
  wire [3:0] free_9 ;
  reg [3:0] slot_0;
  reg [3:0] slot_1;
  assign free[0] = ! slot_0;
  assign free[1] = ! slot_1;
  assign can_act = free_9  & { free[1], free[1], free[1], free[1] };
  assign can_activate = & free;
  assign _01_ = slot_0 <= 1'h1;
  assign _02_ = slot_1 <= 1'h1;
  assign soon = & { _02_, _01_ };
  assign _03_ = ~ free[0];
  assign _04_ = slot_0 - _03_;
  assign _05_ = activate | \event ;
  assign _06_ = ~ free[1];
  assign _00_ = slot_1 - _06_;
  always @(posedge clk)
    if (rst) slot_0 <= 4'h0;
    else slot_0 <= _08_;
  always @(posedge clk)
    if (rst) slot_1 <= 4'h0;
    else slot_1 <= _07_;
  assign _07_ = activate ? 4'hf : _00_;
  assign _08_ = _05_ ? 4'hf : _04_;
  pim_hbm_pim__controller__timers__rank_0__activations__spacing spacing (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_22(free_9 [0]),
    .part_23(free_9 [1]),
    .part_24(free_9 [2]),
    .part_25(free_9 [3]),
    .rst(rst)
  );
endmodule

module pim_hbm_pim__controller__timers__rank_0__activations__spacing(clk, rst, group, \event , part_22, part_23, part_24, part_25);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1:0] group;
  wire [1:0] group;
  input \event ;
  wire \event ;
  output part_22;
  wire part_22;
  output part_23;
  wire part_23;
  output part_24;
  wire part_24;
  output part_25;
  wire part_25;
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
  assign part_22 = _02_ ? over : others;
  assign _03_ = last == 1'h1;
  assign part_23 = _03_ ? over : others;
  assign _04_ = last == 2'h2;
  assign part_24 = _04_ ? over : others;
  assign _05_ = last == 2'h3;
  assign part_25 = _05_ ? over : others;
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

module pim_hbm_pim__controller__timers__rank_0__reads(clk, rst, group, \event , part_18, part_19, part_20, part_21);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1:0] group;
  wire [1:0] group;
  input \event ;
  wire \event ;
  output part_18;
  wire part_18;
  output part_19;
  wire part_19;
  output part_20;
  wire part_20;
  output part_21;
  wire part_21;
  wire _00_;
  wire [1:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [1:0] _06_;
  reg [1:0] last;
  reg [1:0] left;
  wire others;
  wire over;
  assign _00_ = | left;
  assign _01_ = left - _00_;
  assign over = ! left;
  assign others = left <= 2'h2;
  assign _02_ = ! last;
  assign part_18 = _02_ ? over : others;
  assign _03_ = last == 1'h1;
  assign part_19 = _03_ ? over : others;
  assign _04_ = last == 2'h2;
  assign part_20 = _04_ ? over : others;
  assign _05_ = last == 2'h3;
  assign part_21 = _05_ ? over : others;
  always @(posedge clk)
    if (rst) left <= 2'h0;
    else left <= _06_;
  always @(posedge clk)
    if (\event ) last <= group;
  assign _06_ = \event  ? 2'h3 : _01_;
endmodule

module pim_hbm_pim__controller__timers__rank_0__turn(clk, rst, group, \event , part_14, part_15, part_16, part_17);
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
  wire [4:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [4:0] _07_;
  reg [1:0] last;
  wire [4:0] left;
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
    else _20_ <= { _07_[4], _07_[0] };
  assign { left[4], left[0] } = _20_;
  reg [2:0] _21_;
  always @(posedge clk)
    if (_06_) _21_ <= 3'h0;
    else _21_ <= _01_[3:1];
  assign left[3:1] = _21_;
  always @(posedge clk)
    if (\event ) last <= group;
  assign _06_ = | { \event , rst };
  assign _07_ = \event  ? 5'h11 : _01_;
endmodule

module pim_hbm_pim__controller__timers__rank_0__writes(clk, rst, group, \event , part_0, part_1, part_2, part_3);
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
  wire [1:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [1:0] _06_;
  reg [1:0] last;
  reg [1:0] left;
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
  always @(posedge clk)
    if (rst) left <= 2'h0;
    else left <= _06_;
  always @(posedge clk)
    if (\event ) last <= group;
  assign _06_ = \event  ? 2'h3 : _01_;
endmodule

module pim_hbm_pim__controller__timers__rows_133 (clk, rst, act, pre, write_16 , activate, close, banks, read_13 , row, rows, can_act, ready_read, ready_copy, ready_write, engaged, can_pre, compute_rows, can_open, can_close_69 , ready_comp
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
  input [15:0] banks;
  wire [15:0] banks;
  input read_13 ;
  wire read_13 ;
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
  output [15:0] engaged;
  wire [15:0] engaged;
  output [15:0] can_pre;
  wire [15:0] can_pre;
  output [23:0] compute_rows;
  wire [23:0] compute_rows;
  output [3:0] can_open;
  wire [3:0] can_open;
  output [3:0] can_close_69 ;
  wire [3:0] can_close_69 ;
  output [3:0] ready_comp;
  wire [3:0] ready_comp;
  output [3:0] compute_open;
  reg [3:0] compute_open;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [3:0] _005_;
  wire [3:0] _006_;
  wire [3:0] _007_;
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
  wire activate_107 ;
  wire activate_121 ;
  wire activate_131 ;
  wire activate_141 ;
  wire activate_151 ;
  wire activate_165 ;
  wire activate_175 ;
  wire activate_185 ;
  wire activate_195 ;
  wire activate_25 ;
  wire activate_38 ;
  wire activate_48 ;
  wire activate_58 ;
  wire activate_77 ;
  wire activate_87 ;
  wire activate_97 ;
  wire can_activate;
  wire can_activate_105 ;
  wire can_activate_119 ;
  wire can_activate_129 ;
  wire can_activate_139 ;
  wire can_activate_149 ;
  wire can_activate_163 ;
  wire can_activate_173 ;
  wire can_activate_183 ;
  wire can_activate_193 ;
  wire can_activate_36 ;
  wire can_activate_46 ;
  wire can_activate_56 ;
  wire can_activate_75 ;
  wire can_activate_85 ;
  wire can_activate_95 ;
  wire can_close;
  wire can_close_100 ;
  wire can_close_110 ;
  wire can_close_124 ;
  wire can_close_134 ;
  wire can_close_144 ;
  wire can_close_154 ;
  wire can_close_168 ;
  wire can_close_178 ;
  wire can_close_188 ;
  wire can_close_198 ;
  wire can_close_41 ;
  wire can_close_51 ;
  wire can_close_61 ;
  wire can_close_80 ;
  wire can_close_90 ;
  wire close_108 ;
  wire close_122 ;
  wire close_132 ;
  wire close_142 ;
  wire close_152 ;
  wire close_166 ;
  wire close_176 ;
  wire close_186 ;
  wire close_196 ;
  wire close_27 ;
  wire close_39 ;
  wire close_49 ;
  wire close_59 ;
  wire close_78 ;
  wire close_88 ;
  wire close_98 ;
  wire [3:0] closes;
  wire [5:0] compute_rows_0 ;
  wire [5:0] compute_rows_1 ;
  wire [5:0] compute_rows_2 ;
  wire [5:0] compute_rows_3 ;
  wire [5:0] held_104 ;
  wire [5:0] held_128 ;
  wire [5:0] held_138 ;
  wire [5:0] held_148 ;
  wire [5:0] held_172 ;
  wire [5:0] held_182 ;
  wire [5:0] held_192 ;
  wire [5:0] held_35 ;
  wire [5:0] held_45 ;
  wire [5:0] held_55 ;
  wire [5:0] held_84 ;
  wire [5:0] held_94 ;
  wire is_open;
  wire is_open_109 ;
  wire is_open_123 ;
  wire is_open_133 ;
  wire is_open_143 ;
  wire is_open_153 ;
  wire is_open_167 ;
  wire is_open_177 ;
  wire is_open_187 ;
  wire is_open_197 ;
  wire is_open_40 ;
  wire is_open_50 ;
  wire is_open_60 ;
  wire is_open_79 ;
  wire is_open_89 ;
  wire is_open_99 ;
  wire [3:0] opens;
  wire read;
  wire read_102 ;
  wire read_116 ;
  wire read_126 ;
  wire read_136 ;
  wire read_146 ;
  wire read_160 ;
  wire read_170 ;
  wire read_180 ;
  wire read_190 ;
  wire read_33 ;
  wire read_43 ;
  wire read_53 ;
  wire read_72 ;
  wire read_82 ;
  wire read_92 ;
  wire [1:0] ready;
  wire [1:0] ready_106 ;
  wire [1:0] ready_120 ;
  wire [1:0] ready_130 ;
  wire [1:0] ready_140 ;
  wire [1:0] ready_150 ;
  wire [1:0] ready_164 ;
  wire [1:0] ready_174 ;
  wire [1:0] ready_184 ;
  wire [1:0] ready_194 ;
  wire [1:0] ready_37 ;
  wire [1:0] ready_47 ;
  wire [1:0] ready_57 ;
  wire [1:0] ready_76 ;
  wire [1:0] ready_86 ;
  wire [1:0] ready_96 ;
  wire soon_111 ;
  wire soon_112 ;
  wire soon_113 ;
  wire soon_114 ;
  wire soon_155 ;
  wire soon_156 ;
  wire soon_157 ;
  wire soon_158 ;
  wire soon_199 ;
  wire soon_200 ;
  wire soon_201 ;
  wire soon_202 ;
  wire soon_65 ;
  wire soon_66 ;
  wire soon_67 ;
  wire soon_68 ;
  wire write;
  wire write_103 ;
  wire write_117 ;
  wire write_127 ;
  wire write_137 ;
  wire write_147 ;
  wire write_161 ;
  wire write_171 ;
  wire write_181 ;
  wire write_191 ;
  wire write_34 ;
  wire write_44 ;
  wire write_54 ;
  wire write_73 ;
  wire write_83 ;
  wire write_93 ;
  assign opens = banks[3:0] & { activate, activate, activate, activate };
  assign closes = banks[3:0] & { close, close, close, close };
  assign read = read_13  & banks[0];
  assign write = write_16  & banks[0];
  assign _000_ = act & banks[0];
  assign activate_25  = _000_ | opens[0];
  assign _027_ = pre & banks[0];
  assign close_27  = _027_ | closes[0];
  assign engaged[0] = is_open & _004_;
  assign can_pre[0] = can_close & _004_;
  assign read_33  = read_13  & banks[1];
  assign write_34  = write_16  & banks[1];
  assign _044_ = act & banks[1];
  assign activate_38  = _044_ | opens[0];
  assign _048_ = pre & banks[1];
  assign close_39  = _048_ | closes[0];
  assign engaged[1] = is_open_40  & _004_;
  assign can_pre[1] = can_close_41  & _004_;
  assign read_43  = read_13  & banks[2];
  assign write_44  = write_16  & banks[2];
  assign _022_ = act & banks[2];
  assign activate_48  = _022_ | opens[0];
  assign _025_ = pre & banks[2];
  assign close_49  = _025_ | closes[0];
  assign engaged[2] = is_open_50  & _004_;
  assign can_pre[2] = can_close_51  & _004_;
  assign read_53  = read_13  & banks[3];
  assign write_54  = write_16  & banks[3];
  assign _026_ = act & banks[3];
  assign activate_58  = _026_ | opens[0];
  assign _028_ = pre & banks[3];
  assign close_59  = _028_ | closes[0];
  assign engaged[3] = is_open_60  & _004_;
  assign _004_ = ~ compute_open[0];
  assign can_pre[3] = can_close_61  & _004_;
  assign can_open[0] = & { can_activate_56 , can_activate_46 , can_activate_36 , can_activate };
  assign can_close_69 [0] = can_close & compute_open[0];
  assign ready_comp[0] = ready[1] & compute_open[0];
  assign read_72  = read_13  & banks[4];
  assign write_73  = write_16  & banks[4];
  assign _029_ = act & banks[4];
  assign activate_77  = _029_ | opens[1];
  assign _030_ = pre & banks[4];
  assign close_78  = _030_ | closes[1];
  assign engaged[4] = is_open_79  & _031_;
  assign can_pre[4] = can_close_80  & _031_;
  assign read_82  = read_13  & banks[5];
  assign write_83  = write_16  & banks[5];
  assign _032_ = act & banks[5];
  assign activate_87  = _032_ | opens[1];
  assign _033_ = pre & banks[5];
  assign close_88  = _033_ | closes[1];
  assign engaged[5] = is_open_89  & _031_;
  assign can_pre[5] = can_close_90  & _031_;
  assign read_92  = read_13  & banks[6];
  assign write_93  = write_16  & banks[6];
  assign _034_ = act & banks[6];
  assign activate_97  = _034_ | opens[1];
  assign _035_ = pre & banks[6];
  assign close_98  = _035_ | closes[1];
  assign engaged[6] = is_open_99  & _031_;
  assign can_pre[6] = can_close_100  & _031_;
  assign read_102  = read_13  & banks[7];
  assign write_103  = write_16  & banks[7];
  assign _036_ = act & banks[7];
  assign activate_107  = _036_ | opens[1];
  assign _037_ = pre & banks[7];
  assign close_108  = _037_ | closes[1];
  assign engaged[7] = is_open_109  & _031_;
  assign _031_ = ~ compute_open[1];
  assign can_pre[7] = can_close_110  & _031_;
  assign can_open[1] = & { can_activate_105 , can_activate_85 , can_activate_75 , can_activate_95  };
  assign can_close_69 [1] = can_close_80  & compute_open[1];
  assign ready_comp[1] = ready_76 [1] & compute_open[1];
  assign read_116  = read_13  & banks[8];
  assign write_117  = write_16  & banks[8];
  assign _038_ = act & banks[8];
  assign activate_121  = _038_ | opens[2];
  assign _039_ = pre & banks[8];
  assign close_122  = _039_ | closes[2];
  assign engaged[8] = is_open_123  & _040_;
  assign can_pre[8] = can_close_124  & _040_;
  assign read_126  = read_13  & banks[9];
  assign write_127  = write_16  & banks[9];
  assign _041_ = act & banks[9];
  assign activate_131  = _041_ | opens[2];
  assign _042_ = pre & banks[9];
  assign close_132  = _042_ | closes[2];
  assign engaged[9] = is_open_133  & _040_;
  assign can_pre[9] = can_close_134  & _040_;
  assign read_136  = read_13  & banks[10];
  assign write_137  = write_16  & banks[10];
  assign _043_ = act & banks[10];
  assign activate_141  = _043_ | opens[2];
  assign _045_ = pre & banks[10];
  assign close_142  = _045_ | closes[2];
  assign engaged[10] = is_open_143  & _040_;
  assign can_pre[10] = can_close_144  & _040_;
  assign read_146  = read_13  & banks[11];
  assign write_147  = write_16  & banks[11];
  assign _046_ = act & banks[11];
  assign activate_151  = _046_ | opens[2];
  assign _047_ = pre & banks[11];
  assign close_152  = _047_ | closes[2];
  assign engaged[11] = is_open_153  & _040_;
  assign _040_ = ~ compute_open[2];
  assign can_pre[11] = can_close_154  & _040_;
  assign can_open[2] = & { can_activate_149 , can_activate_139 , can_activate_129 , can_activate_119  };
  assign can_close_69 [2] = can_close_124  & compute_open[2];
  assign ready_comp[2] = ready_120 [1] & compute_open[2];
  assign read_160  = read_13  & banks[12];
  assign write_161  = write_16  & banks[12];
  assign _049_ = act & banks[12];
  assign activate_165  = _049_ | opens[3];
  assign _050_ = pre & banks[12];
  assign close_166  = _050_ | closes[3];
  assign engaged[12] = is_open_167  & _001_;
  assign can_pre[12] = can_close_168  & _001_;
  assign read_170  = read_13  & banks[13];
  assign write_171  = write_16  & banks[13];
  assign _051_ = act & banks[13];
  assign activate_175  = _051_ | opens[3];
  assign _052_ = pre & banks[13];
  assign close_176  = _052_ | closes[3];
  assign engaged[13] = is_open_177  & _001_;
  assign can_pre[13] = can_close_178  & _001_;
  assign read_180  = read_13  & banks[14];
  assign write_181  = write_16  & banks[14];
  assign _053_ = act & banks[14];
  assign activate_185  = _053_ | opens[3];
  assign _054_ = pre & banks[14];
  assign close_186  = _054_ | closes[3];
  assign engaged[14] = is_open_187  & _001_;
  assign can_pre[14] = can_close_188  & _001_;
  assign read_190  = read_13  & banks[15];
  assign write_191  = write_16  & banks[15];
  assign _002_ = act & banks[15];
  assign activate_195  = _002_ | opens[3];
  assign _003_ = pre & banks[15];
  assign close_196  = _003_ | closes[3];
  assign engaged[15] = is_open_197  & _001_;
  assign _001_ = ~ compute_open[3];
  assign can_pre[15] = can_close_198  & _001_;
  assign can_open[3] = & { can_activate_193 , can_activate_183 , can_activate_173 , can_activate_163  };
  assign can_close_69 [3] = can_close_168  & compute_open[3];
  assign ready_comp[3] = ready_164 [1] & compute_open[3];
  assign _005_ = compute_open | opens;
  assign _006_ = ~ closes;
  assign _007_ = _005_ & _006_;
  always @(posedge clk)
    if (rst) compute_open <= 4'h0;
    else compute_open <= _007_;
  pim_row bank_0 (
    .activate(activate_25 ),
    .at_rest(_008_),
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
    .soon(soon_65 ),
    .write(write)
  );
  pim_row bank_1 (
    .activate(activate_38 ),
    .at_rest(_009_),
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
    .soon(soon_66 ),
    .write(write_34 )
  );
  pim_row bank_10 (
    .activate(activate_141 ),
    .at_rest(_018_),
    .can_activate(can_activate_139 ),
    .can_close(can_close_144 ),
    .clk(clk),
    .close(close_142 ),
    .held(held_138 ),
    .is_open(is_open_143 ),
    .read(read_136 ),
    .ready(ready_140 ),
    .row(row),
    .rst(rst),
    .soon(soon_157 ),
    .write(write_137 )
  );
  pim_row bank_11 (
    .activate(activate_151 ),
    .at_rest(_019_),
    .can_activate(can_activate_149 ),
    .can_close(can_close_154 ),
    .clk(clk),
    .close(close_152 ),
    .held(held_148 ),
    .is_open(is_open_153 ),
    .read(read_146 ),
    .ready(ready_150 ),
    .row(row),
    .rst(rst),
    .soon(soon_158 ),
    .write(write_147 )
  );
  pim_row bank_12 (
    .activate(activate_165 ),
    .at_rest(_020_),
    .can_activate(can_activate_163 ),
    .can_close(can_close_168 ),
    .clk(clk),
    .close(close_166 ),
    .held(compute_rows_3 ),
    .is_open(is_open_167 ),
    .read(read_160 ),
    .ready(ready_164 ),
    .row(row),
    .rst(rst),
    .soon(soon_199 ),
    .write(write_161 )
  );
  pim_row bank_13 (
    .activate(activate_175 ),
    .at_rest(_021_),
    .can_activate(can_activate_173 ),
    .can_close(can_close_178 ),
    .clk(clk),
    .close(close_176 ),
    .held(held_172 ),
    .is_open(is_open_177 ),
    .read(read_170 ),
    .ready(ready_174 ),
    .row(row),
    .rst(rst),
    .soon(soon_200 ),
    .write(write_171 )
  );
  pim_row bank_14 (
    .activate(activate_185 ),
    .at_rest(_023_),
    .can_activate(can_activate_183 ),
    .can_close(can_close_188 ),
    .clk(clk),
    .close(close_186 ),
    .held(held_182 ),
    .is_open(is_open_187 ),
    .read(read_180 ),
    .ready(ready_184 ),
    .row(row),
    .rst(rst),
    .soon(soon_201 ),
    .write(write_181 )
  );
  pim_row bank_15 (
    .activate(activate_195 ),
    .at_rest(_024_),
    .can_activate(can_activate_193 ),
    .can_close(can_close_198 ),
    .clk(clk),
    .close(close_196 ),
    .held(held_192 ),
    .is_open(is_open_197 ),
    .read(read_190 ),
    .ready(ready_194 ),
    .row(row),
    .rst(rst),
    .soon(soon_202 ),
    .write(write_191 )
  );
  pim_row bank_2 (
    .activate(activate_48 ),
    .at_rest(_010_),
    .can_activate(can_activate_46 ),
    .can_close(can_close_51 ),
    .clk(clk),
    .close(close_49 ),
    .held(held_45 ),
    .is_open(is_open_50 ),
    .read(read_43 ),
    .ready(ready_47 ),
    .row(row),
    .rst(rst),
    .soon(soon_67 ),
    .write(write_44 )
  );
  pim_row bank_3 (
    .activate(activate_58 ),
    .at_rest(_011_),
    .can_activate(can_activate_56 ),
    .can_close(can_close_61 ),
    .clk(clk),
    .close(close_59 ),
    .held(held_55 ),
    .is_open(is_open_60 ),
    .read(read_53 ),
    .ready(ready_57 ),
    .row(row),
    .rst(rst),
    .soon(soon_68 ),
    .write(write_54 )
  );
  pim_row bank_4 (
    .activate(activate_77 ),
    .at_rest(_012_),
    .can_activate(can_activate_75 ),
    .can_close(can_close_80 ),
    .clk(clk),
    .close(close_78 ),
    .held(compute_rows_1 ),
    .is_open(is_open_79 ),
    .read(read_72 ),
    .ready(ready_76 ),
    .row(row),
    .rst(rst),
    .soon(soon_111 ),
    .write(write_73 )
  );
  pim_row bank_5 (
    .activate(activate_87 ),
    .at_rest(_013_),
    .can_activate(can_activate_85 ),
    .can_close(can_close_90 ),
    .clk(clk),
    .close(close_88 ),
    .held(held_84 ),
    .is_open(is_open_89 ),
    .read(read_82 ),
    .ready(ready_86 ),
    .row(row),
    .rst(rst),
    .soon(soon_112 ),
    .write(write_83 )
  );
  pim_row bank_6 (
    .activate(activate_97 ),
    .at_rest(_014_),
    .can_activate(can_activate_95 ),
    .can_close(can_close_100 ),
    .clk(clk),
    .close(close_98 ),
    .held(held_94 ),
    .is_open(is_open_99 ),
    .read(read_92 ),
    .ready(ready_96 ),
    .row(row),
    .rst(rst),
    .soon(soon_113 ),
    .write(write_93 )
  );
  pim_row bank_7 (
    .activate(activate_107 ),
    .at_rest(_015_),
    .can_activate(can_activate_105 ),
    .can_close(can_close_110 ),
    .clk(clk),
    .close(close_108 ),
    .held(held_104 ),
    .is_open(is_open_109 ),
    .read(read_102 ),
    .ready(ready_106 ),
    .row(row),
    .rst(rst),
    .soon(soon_114 ),
    .write(write_103 )
  );
  pim_row bank_8 (
    .activate(activate_121 ),
    .at_rest(_016_),
    .can_activate(can_activate_119 ),
    .can_close(can_close_124 ),
    .clk(clk),
    .close(close_122 ),
    .held(compute_rows_2 ),
    .is_open(is_open_123 ),
    .read(read_116 ),
    .ready(ready_120 ),
    .row(row),
    .rst(rst),
    .soon(soon_155 ),
    .write(write_117 )
  );
  pim_row bank_9 (
    .activate(activate_131 ),
    .at_rest(_017_),
    .can_activate(can_activate_129 ),
    .can_close(can_close_134 ),
    .clk(clk),
    .close(close_132 ),
    .held(held_128 ),
    .is_open(is_open_133 ),
    .read(read_126 ),
    .ready(ready_130 ),
    .row(row),
    .rst(rst),
    .soon(soon_156 ),
    .write(write_127 )
  );
  assign compute_rows = { compute_rows_3 , compute_rows_2 , compute_rows_1 , compute_rows_0  };
  assign ready_write = { ready_194 [0], ready_184 [0], ready_174 [0], ready_164 [0], ready_150 [0], ready_140 [0], ready_130 [0], ready_120 [0], ready_106 [0], ready_96 [0], ready_86 [0], ready_76 [0], ready_57 [0], ready_47 [0], ready_37 [0], ready[0] };
  assign ready_copy = { ready_194 [1], ready_184 [1], ready_174 [1], ready_164 [1], ready_150 [1], ready_140 [1], ready_130 [1], ready_120 [1], ready_106 [1], ready_96 [1], ready_86 [1], ready_76 [1], ready_57 [1], ready_47 [1], ready_37 [1], ready[1] };
  assign ready_read = { ready_194 [1], ready_184 [1], ready_174 [1], ready_164 [1], ready_150 [1], ready_140 [1], ready_130 [1], ready_120 [1], ready_106 [1], ready_96 [1], ready_86 [1], ready_76 [1], ready_57 [1], ready_47 [1], ready_37 [1], ready[1] };
  assign can_act = { can_activate_193 , can_activate_183 , can_activate_173 , can_activate_163 , can_activate_149 , can_activate_139 , can_activate_129 , can_activate_119 , can_activate_105 , can_activate_95 , can_activate_85 , can_activate_75 , can_activate_56 , can_activate_46 , can_activate_36 , can_activate };
  assign rows = { held_192 , held_182 , held_172 , compute_rows_3 , held_148 , held_138 , held_128 , compute_rows_2 , held_104 , held_94 , held_84 , compute_rows_1 , held_55 , held_45 , held_35 , compute_rows_0  };
endmodule

module pim_hbm_pim__controller__timers__wave_0(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_6, part_7, last, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input step;
  wire step;
  input [7:0] cycles;
  wire [7:0] cycles;
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
  wire [1:0] _03_;
  wire [7:0] _04_;
  wire [7:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [7:0] _09_;
  wire _10_;
  wire _11_;
  wire [1:0] _12_;
  wire [7:0] _13_;
  wire [7:0] _14_;
  reg [7:0] left;
  reg [1:0] rest;
  assign can_step = left <= 2'h2;
  assign _00_ = ~ can_step;
  assign steps_on = _00_ & _01_;
  assign can_close = left <= 1'h0;
  assign _06_ = left == 2'h2;
  assign due = results & _06_;
  assign part_6 = results & _07_;
  assign _08_ = | left;
  assign _09_ = left - _08_;
  assign _01_ = ! rest;
  assign _02_ = gemv | _01_;
  assign _03_ = rest - 1'h1;
  assign _04_[7:1] = cycles[7:1] + 1'h1;
  assign _05_ = { _04_[7:1], cycles[0] } - 1'h1;
  always @(posedge clk)
    if (rst) left <= 8'h00;
    else left <= _14_;
  always @(posedge clk)
    if (rst) rest <= 2'h0;
    else rest <= _12_;
  always @(posedge clk)
    if (rst) results <= 1'h0;
    else if (_10_) results <= _11_;
  assign _07_ = ! left[7:2];
  assign _10_ = | { due, gemv };
  assign _11_ = gemv & last;
  assign _12_ = _02_ ? 2'h3 : _03_;
  assign _13_ = step ? 8'h05 : _09_;
  assign _14_ = gemv ? _05_ : _13_;
  assign _04_[0] = cycles[0];
  assign part_7 = part_6;
endmodule

module pim_hbm_pim__controller__timers__wave_1(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_8, part_9, last, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input step;
  wire step;
  input [7:0] cycles;
  wire [7:0] cycles;
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
  wire [1:0] _03_;
  wire [7:0] _04_;
  wire [7:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [7:0] _09_;
  wire _10_;
  wire _11_;
  wire [1:0] _12_;
  wire [7:0] _13_;
  wire [7:0] _14_;
  reg [7:0] left;
  reg [1:0] rest;
  assign can_step = left <= 2'h2;
  assign _00_ = ~ can_step;
  assign steps_on = _00_ & _01_;
  assign can_close = left <= 1'h0;
  assign _06_ = left == 2'h2;
  assign due = results & _06_;
  assign part_8 = results & _07_;
  assign _08_ = | left;
  assign _09_ = left - _08_;
  assign _01_ = ! rest;
  assign _02_ = gemv | _01_;
  assign _03_ = rest - 1'h1;
  assign _04_[7:1] = cycles[7:1] + 1'h1;
  assign _05_ = { _04_[7:1], cycles[0] } - 1'h1;
  always @(posedge clk)
    if (rst) left <= 8'h00;
    else left <= _14_;
  always @(posedge clk)
    if (rst) rest <= 2'h0;
    else rest <= _12_;
  always @(posedge clk)
    if (rst) results <= 1'h0;
    else if (_10_) results <= _11_;
  assign _07_ = ! left[7:2];
  assign _10_ = | { due, gemv };
  assign _11_ = gemv & last;
  assign _12_ = _02_ ? 2'h3 : _03_;
  assign _13_ = step ? 8'h05 : _09_;
  assign _14_ = gemv ? _05_ : _13_;
  assign _04_[0] = cycles[0];
  assign part_9 = part_8;
endmodule

module pim_hbm_pim__controller__timers__wave_2(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_10, part_11, last, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input step;
  wire step;
  input [7:0] cycles;
  wire [7:0] cycles;
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
  wire [1:0] _03_;
  wire [7:0] _04_;
  wire [7:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [7:0] _09_;
  wire _10_;
  wire _11_;
  wire [1:0] _12_;
  wire [7:0] _13_;
  wire [7:0] _14_;
  reg [7:0] left;
  reg [1:0] rest;
  assign can_step = left <= 2'h2;
  assign _00_ = ~ can_step;
  assign steps_on = _00_ & _01_;
  assign can_close = left <= 1'h0;
  assign _06_ = left == 2'h2;
  assign due = results & _06_;
  assign part_10 = results & _07_;
  assign _08_ = | left;
  assign _09_ = left - _08_;
  assign _01_ = ! rest;
  assign _02_ = gemv | _01_;
  assign _03_ = rest - 1'h1;
  assign _04_[7:1] = cycles[7:1] + 1'h1;
  assign _05_ = { _04_[7:1], cycles[0] } - 1'h1;
  always @(posedge clk)
    if (rst) left <= 8'h00;
    else left <= _14_;
  always @(posedge clk)
    if (rst) rest <= 2'h0;
    else rest <= _12_;
  always @(posedge clk)
    if (rst) results <= 1'h0;
    else if (_10_) results <= _11_;
  assign _07_ = ! left[7:2];
  assign _10_ = | { due, gemv };
  assign _11_ = gemv & last;
  assign _12_ = _02_ ? 2'h3 : _03_;
  assign _13_ = step ? 8'h05 : _09_;
  assign _14_ = gemv ? _05_ : _13_;
  assign _04_[0] = cycles[0];
  assign part_11 = part_10;
endmodule

module pim_hbm_pim__controller__timers__wave_3(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_12, part_13, last, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input step;
  wire step;
  input [7:0] cycles;
  wire [7:0] cycles;
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
  wire [1:0] _03_;
  wire [7:0] _04_;
  wire [7:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [7:0] _09_;
  wire _10_;
  wire _11_;
  wire [1:0] _12_;
  wire [7:0] _13_;
  wire [7:0] _14_;
  reg [7:0] left;
  reg [1:0] rest;
  assign can_step = left <= 2'h2;
  assign _00_ = ~ can_step;
  assign steps_on = _00_ & _01_;
  assign can_close = left <= 1'h0;
  assign _06_ = left == 2'h2;
  assign due = results & _06_;
  assign part_12 = results & _07_;
  assign _08_ = | left;
  assign _09_ = left - _08_;
  assign _01_ = ! rest;
  assign _02_ = gemv | _01_;
  assign _03_ = rest - 1'h1;
  assign _04_[7:1] = cycles[7:1] + 1'h1;
  assign _05_ = { _04_[7:1], cycles[0] } - 1'h1;
  always @(posedge clk)
    if (rst) left <= 8'h00;
    else left <= _14_;
  always @(posedge clk)
    if (rst) rest <= 2'h0;
    else rest <= _12_;
  always @(posedge clk)
    if (rst) results <= 1'h0;
    else if (_10_) results <= _11_;
  assign _07_ = ! left[7:2];
  assign _10_ = | { due, gemv };
  assign _11_ = gemv & last;
  assign _12_ = _02_ ? 2'h3 : _03_;
  assign _13_ = step ? 8'h05 : _09_;
  assign _14_ = gemv ? _05_ : _13_;
  assign _04_[0] = cycles[0];
  assign part_13 = part_12;
endmodule

module pim_hbm_pim__controller__turns(clk, rst, compute_moves, memory_wants, compute_wants_1 , compute_holds, compute_may, memory_moves, memory_may);
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
    if (_19_) window[3:0] <= 4'h0;
    else if (_00_) window[3:0] <= _03_[3:0];
  always @(posedge clk)
    if (rst) window[4] <= 1'h0;
    else if (_15_) window[4] <= _24_[4];
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
  assign _23_ = _00_ ? _03_ : { 1'h0, window[3:0] };
  assign _24_ = compute_moves ? 5'h10 : _23_;
endmodule

module pim_hbm_pim__controller__waves(clk, rst, results_room, i__valid_7 , asks, i__ready, valid, command, hold_columns, reserve, wants, wants_closed, held, hold_gwrite, hold_copy, steps_busy, holds, can_step, may_act, taken, served
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
  output [41:0] busy;
  wire [41:0] busy;
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
  input [15:0] engaged;
  wire [15:0] engaged;
  input [23:0] compute_rows;
  wire [23:0] compute_rows;
  input [3:0] compute_open;
  wire [3:0] compute_open;
  input [7:0] results_after;
  wire [7:0] results_after;
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
  wire [3:0] active;
  wire [15:0] blocks;
  wire [5:0] \busy[2].row ;
  wire \busy[2].valid ;
  wire [5:0] \busy[3].row ;
  wire \busy[3].valid ;
  wire [5:0] \busy[4].row ;
  wire \busy[4].valid ;
  wire [5:0] \busy[5].row ;
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
  wire [23:0] rows;
  wire [69:0] slots;
  wire valid_16 ;
  wire valid_17 ;
  wire wants_34 ;
  wire wants_35 ;
  assign \busy[3].valid  = active[1] | compute_open[1];
  assign \busy[3].row  = active[1] ? rows[11:6] : compute_rows[11:6];
  assign \busy[4].valid  = active[2] | compute_open[2];
  assign \busy[4].row  = active[2] ? rows[17:12] : compute_rows[17:12];
  assign \busy[5].valid  = active[3] | compute_open[3];
  assign \busy[5].row  = active[3] ? rows[23:18] : compute_rows[23:18];
  assign \$signal  = i__payload[3:0] == 3'h5;
  assign enable = ! filled;
  assign _00_ = i__valid_7  & \$signal ;
  assign i__valid = _00_ & idle;
  assign _01_ = ~ \$signal ;
  assign _02_ = i__valid_7  & _01_;
  assign i__valid_9  = _02_ & enable;
  assign _03_ = i__ready_12  & idle;
  assign _04_ = i__ready_11  & enable;
  assign i__ready = \$signal  ? _03_ : _04_;
  assign valid = valid_16  | valid_17 ;
  assign command = enable ? command_20  : command_19 ;
  assign hold_columns = hold_columns_28  | hold_columns_29 ;
  assign reserve = reserve_31  | reserve_32 ;
  assign wants = wants_34  | wants_35 ;
  assign computing = | compute_open;
  assign opens = opens_80  | opens_81 ;
  assign blocks[0] = opens[0] & engaged[0];
  assign blocks[1] = opens[0] & engaged[1];
  assign blocks[2] = opens[0] & engaged[2];
  assign blocks[3] = opens[0] & engaged[3];
  assign blocks[4] = opens[1] & engaged[4];
  assign blocks[5] = opens[1] & engaged[5];
  assign blocks[6] = opens[1] & engaged[6];
  assign blocks[7] = opens[1] & engaged[7];
  assign blocks[8] = opens[2] & engaged[8];
  assign blocks[9] = opens[2] & engaged[9];
  assign blocks[10] = opens[2] & engaged[10];
  assign blocks[11] = opens[2] & engaged[11];
  assign blocks[12] = opens[3] & engaged[12];
  assign blocks[13] = opens[3] & engaged[13];
  assign blocks[14] = opens[3] & engaged[14];
  assign blocks[15] = opens[3] & engaged[15];
  assign clear = ! blocks;
  assign wants_closed = blocks & { may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act };
  assign \busy[2].valid  = active[0] | compute_open[0];
  assign \busy[2].row  = active[0] ? rows[5:0] : compute_rows[5:0];
  pim_hbm_pim__controller__waves__raw_rows raw_rows (
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
  pim_hbm_pim__controller__waves__tile_waves tile_waves (
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
    .rst(rst),
    .slots(slots),
    .taken(taken),
    .\until (\until ),
    .valid(valid_16 ),
    .wants(wants_34 )
  );
  assign vectors_busy = { slots[60:46], filled[1], slots[25:11], filled[0] };
  assign busy = { \busy[5].row , \busy[5].valid , \busy[4].row , \busy[4].valid , \busy[3].row , \busy[3].valid , \busy[2].row , \busy[2].valid , slots[40:35], filled[1], slots[5:0], filled[0] };
endmodule

module pim_hbm_pim__controller__waves__raw_rows(clk, rst, results_room, asks, enable, i__valid, clear, active, may_show, steps, reserve, idle, holds, wants, opens, valid, can_step, may_act, taken, served, i__payload
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
  output [23:0] rows;
  wire [23:0] rows;
  input [3:0] can_readres;
  wire [3:0] can_readres;
  input [3:0] can_open;
  wire [3:0] can_open;
  input [3:0] can_close;
  wire [3:0] can_close;
  input [3:0] compute_open;
  wire [3:0] compute_open;
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
  wire [5:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [5:0] _060_;
  wire [5:0] _061_;
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
  reg [5:0] kept_rows_0 ;
  reg [5:0] kept_rows_1 ;
  reg [5:0] kept_rows_2 ;
  reg [5:0] kept_rows_3 ;
  wire last_wave;
  wire [1:0] next_to_be_opened;
  wire opens_43 ;
  reg reads;
  reg [6:0] rest;
  reg [5:0] row;
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
  assign _013_ = compute_open >> i__payload[9:4];
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
    if (_051_) kept_rows_0  <= i__payload[15:10];
  always @(posedge clk)
    if (_052_) kept_rows_1  <= i__payload[15:10];
  always @(posedge clk)
    if (_053_) kept_rows_2  <= i__payload[15:10];
  always @(posedge clk)
    if (_055_) kept_rows_3  <= i__payload[15:10];
  always @(posedge clk)
    if (rst) \$signal$40  <= 1'h0;
    else \$signal$40  <= _011_;
  always @(posedge clk)
    if (rst) to_be_opened <= 2'h0;
    else to_be_opened <= next_to_be_opened;
  always @(posedge clk)
    if (rst) row <= 6'h00;
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
  assign _089_ = _033_ ? _039_ : 7'h4b;
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
  assign command[15:10] = opens_43  ? row : 6'h00;
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
  assign _083_[5:2] = 4'h0;
  assign _080_[5:2] = 4'h0;
  assign _081_[10:7] = 4'h0;
  assign _093_[3:2] = { _093_[0], 1'h0 };
  assign _082_[5:2] = 4'h0;
  assign _094_[2] = 1'h0;
  assign rows = { kept_rows_3 , kept_rows_2 , kept_rows_1 , kept_rows_0  };
  assign { command[64], command[62:42], command[34:32], command[26:16], command[9:6] } = 40'h0000000000;
  assign _084_[7:5] = 3'h0;
endmodule

module pim_hbm_pim__controller__waves__tile_waves(clk, rst, results_room, i__valid, computing, clear, i__ready, wants, held, opens, reserve, valid, hold_gwrite, hold_copy, hold_columns, may_act, taken, i__payload, slots, command, filled
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
  output [69:0] slots;
  wire [69:0] slots;
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
  input [7:0] results_after;
  wire [7:0] results_after;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire [2:0] _000_;
  wire _001_;
  wire [15:0] _002_;
  wire [15:0] _003_;
  wire _004_;
  wire [7:0] _005_;
  wire [7:0] _006_;
  wire [15:0] _007_;
  wire [7:0] _008_;
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
  wire [8:0] _032_;
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
  wire [8:0] _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire [2:0] _082_;
  wire _083_;
  wire [16:0] _084_;
  wire [5:0] _085_;
  wire [5:0] _086_;
  wire [7:0] _087_;
  wire [7:0] _088_;
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
  wire [7:0] after;
  wire [7:0] alone;
  wire begins;
  reg [15:0] closed_after;
  reg [1:0] count;
  wire ends;
  wire ends_68 ;
  reg entry;
  reg exit;
  wire [1:0] group;
  wire [33:0] head;
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
  reg [7:0] shown_after;
  reg [34:0] slot_0;
  reg [34:0] slot_1;
  wire tile;
  wire tile_41 ;
  reg [2:0] to_close;
  reg [2:0] to_comp;
  reg [1:0] to_open;
  wire [1:0] wave;
  wire [1:0] wave_46 ;
  wire [34:0] work;
  assign \$signal  = begins & ends;
  assign \$signal$5  = i__valid & i__ready;
  assign i__ready = count != 2'h2;
  assign _041_ = { _032_[8:3], head[26], 2'h0 } > 6'h21;
  assign _032_[8:3] = head[31:27] + 2'h3;
  assign { alone[7:2], alone[0] } = _041_ ? { _032_[7:3], head[26], 1'h0 } : 7'h11;
  assign _070_ = { alone[7:2], 1'h0, alone[0] } > _062_;
  assign _062_ = closed_after + 3'h7;
  assign needs = _070_ ? { 9'h000, alone[7:2], 1'h0, alone[0] } : _062_;
  assign after[7:2] = head[31:26] + 2'h3;
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
  assign reserve = begins & head[33];
  assign _036_ = can_comp >> wave_46 ;
  assign _037_ = _035_ & _036_;
  assign _038_ = ~ work[33];
  assign _039_ = { work[31:26], 2'h0 } >= results_after;
  assign _040_ = _038_ | _039_;
  assign \$signal$43  = _037_ & _040_;
  assign _042_ = | to_close;
  assign _043_ = can_close >> group;
  assign \$signal$51  = _042_ & _043_;
  assign _044_ = opens_36  | \$signal$43 ;
  assign valid = _044_ | \$signal$51 ;
  assign _045_ = work[33] & work[34];
  assign hold_gwrite = | near_hold_gwrite;
  assign hold_copy = | near_hold_copy;
  assign _046_ = | near_hold_columns;
  assign _047_ = { work[31:26], 2'h0 } < 2'h3;
  assign _048_ = work[33] & _047_;
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
  assign _021_ = ~ head[33];
  assign _075_ = results_after <= { after[7:2], 2'h3 };
  assign _035_ = | to_comp;
  assign _076_ = ~ _035_;
  assign _077_ = shown_after + 3'h5;
  assign _078_ = _077_ <= { after[7:2], 2'h3 };
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
  assign _006_ = _004_ ? 8'h00 : _005_;
  assign _007_ = needs[15:0] - 1'h1;
  assign _008_[7:2] = head[31:26] + 3'h5;
  assign _009_ = near_hold_gwrite + opened_hold_columns_4;
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
    if (_068_) slot_0 <= { i__payload[65:63], i__payload[60:55], _069_, i__payload[41:35], i__payload[31:27], i__payload[15:10] };
  always @(posedge clk)
    if (_072_) slot_1 <= { i__payload[65:63], i__payload[60:55], _069_, i__payload[41:35], i__payload[31:27], i__payload[15:10] };
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
    if (rst) pause[2:1] <= 2'h0;
    else pause[2:1] <= _090_[2:1];
  always @(posedge clk)
    if (_083_) pause[0] <= 1'h0;
    else pause[0] <= _082_[0];
  always @(posedge clk)
    if (rst) closed_after <= 16'h0000;
    else closed_after <= _089_;
  always @(posedge clk)
    if (rst) shown_after <= 8'h00;
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
  assign head = tile ? slot_1[33:0] : slot_0[33:0];
  assign work = tile_41  ? slot_1 : slot_0;
  assign _083_ = | { begins, _010_, rst };
  assign _087_ = head[33] ? { _008_[7:2], 2'h3 } : _006_;
  assign _088_ = begins ? _087_ : _006_;
  assign _089_ = begins ? _007_ : _003_;
  assign _090_ = begins ? 3'h6 : _000_;
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
  assign command[64] = \$signal$43  & work[33];
  assign command[63] = \$signal$43  & work[32];
  assign command[60:55] = \$signal$43  ? work[31:26] : 6'h00;
  assign command[41:35] = \$signal$43  ? work[17:11] : 7'h00;
  assign command[31:27] = \$signal$43  ? work[10:6] : 5'h00;
  assign _084_[5:0] = opens_36  ? head[5:0] : 6'h00;
  assign command[15:10] = \$signal$43  ? 6'h00 : _084_[5:0];
  assign _085_[1:0] = \$signal$51  ? group : 2'h0;
  assign _086_[1:0] = opens_36  ? wave : _085_[1:0];
  assign command[5:4] = \$signal$43  ? wave_46  : _086_[1:0];
  assign { _098_[3:2], _098_[0] } = opens_36  ? 3'h3 : { \$signal$51 , 1'h0, \$signal$51  };
  assign command[3:0] = \$signal$43  ? 4'ha : { _098_[3:2], _098_[0], _098_[0] };
  pim_hbm_pim__controller__waves__tile_waves__closing closing (
    .clk(clk),
    .ends(ends_68 ),
    .leaves(leaves_69 ),
    .moves(moves_58 ),
    .rst(rst),
    .wave(group)
  );
  pim_hbm_pim__controller__waves__tile_waves__computing_at computing_at (
    .clk(clk),
    .moves(moves_56 ),
    .rst(rst),
    .tile(tile_41 ),
    .wave(wave_46 )
  );
  pim_hbm_pim__controller__waves__tile_waves__opening opening (
    .clk(clk),
    .ends(ends),
    .leaves(leaves),
    .moves(begins),
    .rst(rst),
    .tile(tile),
    .wave(wave)
  );
  assign _008_[1:0] = 2'h3;
  assign _098_[1] = _098_[0];
  assign _084_[16:6] = 11'h000;
  assign _032_[2:0] = { head[26], 2'h0 };
  assign { command[62:61], command[54:42], command[34:32], command[26:16], command[9:6] } = 33'h000000000;
  assign slots = { slot_1, slot_0 };
  assign _085_[5:2] = 4'h0;
  assign after[1:0] = 2'h3;
  assign alone[1] = 1'h0;
  assign _086_[5:2] = 4'h0;
endmodule

module pim_hbm_pim__controller__waves__tile_waves__closing(clk, rst, ends, leaves, moves, wave);
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

module pim_hbm_pim__controller__waves__tile_waves__computing_at(clk, rst, moves, wave, tile);
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

module pim_hbm_pim__controller__waves__tile_waves__opening(clk, rst, ends, leaves, moves, wave, tile);
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

module pim_hbm_pim__device(clk, rst, write_data, read_168 , results, enable, command, read_valid, results_valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] write_data;
  wire [255:0] write_data;
  output [255:0] read_168 ;
  wire [255:0] read_168 ;
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
  wire [3:0] at_g_act;
  wire [3:0] at_gemv;
  wire [3:0] at_pim_pre;
  wire [15:0] at_pre;
  wire [15:0] at_rd;
  wire [3:0] at_readres;
  wire [15:0] at_wr;
  wire [3:0] begins;
  wire [255:0] column_192 ;
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
  wire [255:0] read_data;
  wire [255:0] read_data_170 ;
  wire [255:0] read_data_171 ;
  wire [255:0] read_data_172 ;
  wire [255:0] read_data_173 ;
  wire [255:0] read_data_174 ;
  wire [255:0] read_data_175 ;
  wire [255:0] read_data_176 ;
  wire [255:0] read_data_177 ;
  wire [255:0] read_data_178 ;
  wire [255:0] read_data_179 ;
  wire [255:0] read_data_180 ;
  wire [255:0] read_data_181 ;
  wire [255:0] read_data_182 ;
  wire [255:0] read_data_183 ;
  wire [255:0] read_data_184 ;
  wire [15:0] reads;
  wire [15:0] results_385 ;
  wire [15:0] results_386 ;
  wire [15:0] results_387 ;
  wire [15:0] results_388 ;
  wire [15:0] results_389 ;
  wire [15:0] results_390 ;
  wire [15:0] results_391 ;
  wire [15:0] results_392 ;
  wire [15:0] results_393 ;
  wire [15:0] results_394 ;
  wire [15:0] results_395 ;
  wire [15:0] results_396 ;
  wire [15:0] results_397 ;
  wire [15:0] results_398 ;
  wire [15:0] results_399 ;
  wire [15:0] results_400 ;
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
  reg [255:0] vector_column;
  wire [511:0] vectors_214 ;
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_214 [255:0]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_214 [255:0]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_301 ),
    .take(take_305 ),
    .take_relu(take_relu_307 ),
    .vectors(vectors_214 [511:256]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_301 ),
    .take(take_305 ),
    .take_relu(take_relu_307 ),
    .vectors(vectors_214 [511:256]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_344 ),
    .take(take_348 ),
    .take_relu(take_relu_350 ),
    .vectors(vectors_214 [511:256]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_344 ),
    .take(take_348 ),
    .take_relu(take_relu_350 ),
    .vectors(vectors_214 [511:256]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_344 ),
    .take(take_348 ),
    .take_relu(take_relu_350 ),
    .vectors(vectors_214 [511:256]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_344 ),
    .take(take_348 ),
    .take_relu(take_relu_350 ),
    .vectors(vectors_214 [511:256]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_214 [255:0]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_214 [255:0]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_258 ),
    .take(take_262 ),
    .take_relu(take_relu_264 ),
    .vectors(vectors_214 [255:0]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_258 ),
    .take(take_262 ),
    .take_relu(take_relu_264 ),
    .vectors(vectors_214 [255:0]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_258 ),
    .take(take_262 ),
    .take_relu(take_relu_264 ),
    .vectors(vectors_214 [255:0]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_258 ),
    .take(take_262 ),
    .take_relu(take_relu_264 ),
    .vectors(vectors_214 [255:0]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_301 ),
    .take(take_305 ),
    .take_relu(take_relu_307 ),
    .vectors(vectors_214 [511:256]),
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
    .row(command[15:10]),
    .rst(rst),
    .step(step_301 ),
    .take(take_305 ),
    .take_relu(take_relu_307 ),
    .vectors(vectors_214 [511:256]),
    .write(at_wr[9]),
    .write_data(write_data)
  );
  pim_hbm_pim__device__gather gather (
    .clk(clk),
    .results(results),
    .rst(rst),
    .taken(taken_378 ),
    .units({ results_400 , results_399 , results_398 , results_397 , results_396 , results_395 , results_394 , results_393 , results_392 , results_391 , results_390 , results_389 , results_388 , results_387 , results_386 , results_385  }),
    .valid(results_valid),
    .wave(taken_wave)
  );
  pim_hbm_pim__device__vector_buffer vector_buffer (
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

module pim_hbm_pim__device__gather(clk, rst, taken, results, wave, units, valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input taken;
  wire taken;
  output [63:0] results;
  wire [63:0] results;
  input [1:0] wave;
  wire [1:0] wave;
  input [255:0] units;
  wire [255:0] units;
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
  wire [63:0] _08_;
  wire [63:0] _09_;
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
  reg bus_14;
  reg bus_15;
  reg bus_16;
  reg bus_17;
  reg bus_18;
  reg bus_19;
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
  reg [2:0] read_address;
  reg [1:0] wave_1;
  reg [1:0] wave_2;
  reg [1:0] wave_3;
  reg [1:0] wave_4;
  reg [1:0] wave_5;
  reg [1:0] wave_6;
  reg [1:0] wave_7;
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
    if (rst) write_address <= 3'h0;
    else if (bus_7) write_address <= _03_;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (due) read_address <= _06_;
  assign _07_ = _11_ | _10_;
  assign _08_ = _10_ ? units[255:192] : units[191:128];
  assign _09_ = _12_ ? units[127:64] : units[63:0];
  assign gathered = _07_ ? _08_ : _09_;
  assign _10_ = wave_7 == 2'h3;
  assign _11_ = wave_7 == 2'h2;
  assign _12_ = wave_7 == 1'h1;
  assign _13_ = due & _00_;
  assign _14_ = _13_ | bus_19;
  ram_7x64 words (
    .clk(clk),
    .read_address(read_address),
    .read_data(results),
    .read_enable(due),
    .rst(rst),
    .write_address(write_address),
    .write_data(gathered),
    .write_enable(bus_7)
  );
endmodule

module pim_hbm_pim__device__vector_buffer(clk, rst, write, write_data, read, steps, write_address, part, vectors);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write;
  wire write;
  input [255:0] write_data;
  wire [255:0] write_data;
  input [3:0] read;
  wire [3:0] read;
  input [27:0] steps;
  wire [27:0] steps;
  input [6:0] write_address;
  wire [6:0] write_address;
  input part;
  wire part;
  output [511:0] vectors;
  wire [511:0] vectors;
  wire _00_;
  wire [6:0] _01_;
  wire [6:0] _02_;
  wire [6:0] _03_;
  wire [6:0] _04_;
  wire [6:0] address_0;
  wire [6:0] address_1;
  wire chosen;
  wire [255:0] read_data;
  wire [255:0] read_data_24 ;
  wire read_enable;
  wire read_enable_22 ;
  reg [127:0] upper_0_0_1;
  reg [127:0] upper_1_0_1;
  assign _02_ = steps[13:7] & { read[1], read[1], read[1], read[1], read[1], read[1], read[1] };
  assign address_0 = _01_ | _02_;
  assign read_enable_22  = | read[3:2];
  assign _03_ = steps[20:14] & { read[2], read[2], read[2], read[2], read[2], read[2], read[2] };
  assign _04_ = steps[27:21] & { read[3], read[3], read[3], read[3], read[3], read[3], read[3] };
  assign address_1 = _03_ | _04_;
  always @(posedge clk)
    upper_0_0_1 <= read_data[255:128];
  always @(posedge clk)
    upper_1_0_1 <= read_data_24 [255:128];
  assign _00_ = ! part;
  assign chosen = write & _00_;
  assign read_enable = | read[1:0];
  assign _01_ = steps[6:0] & { read[0], read[0], read[0], read[0], read[0], read[0], read[0] };
  ram_128x256 words_0_0 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(chosen)
  );
  ram_128x256 words_1_0 (
    .clk(clk),
    .read_address(address_1),
    .read_data(read_data_24 ),
    .read_enable(read_enable_22 ),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(chosen)
  );
  assign vectors = { upper_1_0_1, read_data_24 [127:0], upper_0_0_1, read_data[127:0] };
endmodule

module pim_hbm_pim__reads(clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
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
  pim_hbm_pim__reads__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_hbm_pim__reads__fifo(clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
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

module pim_hbm_pim__results_83 (clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
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
  pim_hbm_pim__results_83__fifo  fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_hbm_pim__results_83__fifo (clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
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
  ram_9x64 words (
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
  output soon;
  wire soon;
  output can_close;
  wire can_close;
  output [1:0] ready;
  wire [1:0] ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
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
  wire [4:0] _15_;
  wire [4:0] _16_;
  wire [4:0] _17_;
  wire [4:0] _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire [4:0] busy;
  wire over;
  reg reached;
  reg reached_14;
  assign over = ! busy;
  assign at_rest = _00_ & over;
  assign can_close = reached & over;
  assign _00_ = ~ is_open;
  assign _04_ = busy <= 1'h1;
  assign soon = _00_ & _04_;
  assign _05_ = ~ over;
  assign _06_ = busy - _05_;
  assign _07_ = ~ reached;
  assign _08_ = is_open & _07_;
  assign _09_ = _08_ & over;
  assign _10_ = busy < 3'h6;
  assign _01_ = read & _10_;
  assign _02_ = busy == 5'h14;
  assign _03_ = reached & _02_;
  always @(posedge clk)
    if (rst) is_open <= 1'h0;
    else is_open <= _20_;
  always @(posedge clk)
    if (activate) held <= row;
  reg [2:0] _40_;
  always @(posedge clk)
    if (rst) _40_ <= 3'h0;
    else _40_ <= { _15_[3:2], _15_[0] };
  assign { busy[3:2], busy[0] } = _40_;
  reg busy_reg_1 ;
  always @(posedge clk)
    if (_11_) busy_reg_1  <= 1'h0;
    else busy_reg_1  <= _16_[1];
  assign busy[1] = busy_reg_1 ;
  reg busy_reg_4 ;
  always @(posedge clk)
    if (_12_) busy_reg_4  <= 1'h0;
    else busy_reg_4  <= _18_[4];
  assign busy[4] = busy_reg_4 ;
  always @(posedge clk)
    if (_13_) reached <= 1'h0;
    else reached <= _22_;
  always @(posedge clk)
    if (_13_) reached_14 <= 1'h0;
    else reached_14 <= _21_;
  assign _11_ = | { activate, close, write, _01_, rst };
  assign _12_ = | { activate, close, rst };
  assign _13_ = | { close, rst };
  assign _16_ = _09_ ? 5'h17 : _06_;
  assign _17_ = _01_ ? 5'h05 : _16_;
  assign _18_ = write ? 5'h19 : _17_;
  assign _14_[3:0] = activate ? 4'h8 : _18_[3:0];
  assign _15_[3:0] = close ? 4'hd : _14_[3:0];
  assign _19_ = close ? 1'h0 : is_open;
  assign _20_ = _19_ | activate;
  assign _21_ = reached_14 | _03_;
  assign _22_ = reached | _09_;
  assign _15_[4] = 1'h0;
  assign ready = { reached_14, reached };
  assign can_activate = at_rest;
  assign _14_[4] = 1'h0;
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
  wire [1:0] _01_;
  wire _02_;
  wire [4:0] _03_;
  wire [4:0] _04_;
  wire [6:0] _05_;
  wire _06_;
  wire [4:0] _07_;
  wire [4:0] _08_;
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
  reg busy;
  reg clears;
  reg cuts;
  wire ends;
  reg [4:0] left;
  reg [1:0] pause;
  reg taken_cut;
  reg takes;
  wire tick;
  assign _00_ = ! pause;
  assign tick = busy & _00_;
  assign _06_ = ! left;
  assign ends = tick & _06_;
  assign _10_ = tick & _02_;
  assign _11_ = begins | _10_;
  assign _12_ = ends & takes;
  assign _13_ = _12_ | readres;
  assign _14_ = readres ? relu : cuts;
  assign _15_ = begins | tick;
  assign _01_ = pause - 1'h1;
  assign _02_ = ~ ends;
  assign _03_ = left - 1'h1;
  assign _04_ = column + 1'h1;
  assign _05_ = vector + 1'h1;
  always @(posedge clk)
    first <= clears;
  always @(posedge clk)
    taken_cut <= _14_;
  always @(posedge clk)
    take_relu <= taken_cut;
  always @(posedge clk)
    if (rst) compute <= 1'h0;
    else compute <= _11_;
  always @(posedge clk)
    if (rst) step <= 1'h0;
    else step <= compute;
  always @(posedge clk)
    if (rst) taken <= 1'h0;
    else taken <= _13_;
  always @(posedge clk)
    if (rst) take <= 1'h0;
    else take <= taken;
  always @(posedge clk)
    if (_15_) pause <= 2'h3;
    else pause <= _01_;
  always @(posedge clk)
    if (rst) busy <= 1'h0;
    else busy <= _18_;
  always @(posedge clk)
    if (_16_) left <= _07_;
  always @(posedge clk)
    if (_16_) column <= _08_;
  always @(posedge clk)
    if (_16_) vector <= _09_;
  always @(posedge clk)
    if (begins) takes <= last;
  always @(posedge clk)
    if (begins) cuts <= relu;
  always @(posedge clk)
    if (_16_)
      if (!begins) clears <= 1'h0;
      else clears <= from_zero;
  assign _16_ = | { tick, begins };
  assign _09_ = begins ? from_vector : _05_;
  assign _08_ = begins ? from_column : _04_;
  assign _07_ = begins ? more : _03_;
  assign _17_ = tick ? _02_ : busy;
  assign _18_ = _17_ | begins;
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

module ram_7x64(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [63:0] cells [6:0];
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

module ram_9x64(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [63:0] write_data;
  wire [63:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [63:0] read_data;
  wire [63:0] read_data;
  reg [63:0] cells [8:0];
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

module row_array_64x32x256_single(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, read_data, compute_data);
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
  wire _05_;
  reg [5:0] held_0;
  reg opened_0;
  wire [255:0] port__data;
  wire [255:0] port__data_20 ;
  wire write__en;
  reg [255:0] cells [2047:0];
  always @(posedge clk) begin
    if (write__en)
      cells[{ held_0, column }] <= write_data;
  end
  assign port__data = cells[{ held_0, column }];
  assign port__data_20  = cells[{ held_0, compute_column }];
  assign write__en = write & opened_0;
  always @(posedge clk)
    if (!_01_) read_data <= 256'h0000000000000000000000000000000000000000000000000000000000000000;
    else read_data <= port__data;
  always @(posedge clk)
    if (rst) opened_0 <= 1'h0;
    else opened_0 <= _05_;
  always @(posedge clk)
    if (_00_) held_0 <= row;
  always @(posedge clk)
    if (compute)
      if (!opened_0) compute_data <= 256'h0000000000000000000000000000000000000000000000000000000000000000;
      else compute_data <= port__data_20 ;
  assign _00_ = | { open_compute, open_memory };
  assign _01_ = & { opened_0, read };
  assign _02_ = close_memory ? 1'h0 : opened_0;
  assign _03_ = _02_ | open_memory;
  assign _04_ = close_compute ? 1'h0 : _03_;
  assign _05_ = _04_ | open_compute;
endmodule

module unit_bf16_k16_v1_f2(clk, rst, values, vectors, step, first, take, relu, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] values;
  wire [255:0] values;
  input [255:0] vectors;
  wire [255:0] vectors;
  input step;
  wire step;
  input first;
  wire first;
  input take;
  wire take;
  input relu;
  wire relu;
  output [15:0] results;
  reg [15:0] results;
  wire _00_;
  wire [15:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [31:0] _08_;
  wire _09_;
  wire _10_;
  reg adds_1;
  reg arrives_1;
  reg arrives_2;
  reg arrives_3;
  reg arrives_4;
  wire begins;
  wire [31:0] begun_0;
  reg combines_1;
  wire [15:0] factor;
  wire [15:0] factor_101 ;
  wire [15:0] factor_77 ;
  wire [15:0] factor_81 ;
  wire [15:0] factor_85 ;
  wire [15:0] factor_89 ;
  wire [15:0] factor_93 ;
  wire [15:0] factor_97 ;
  reg first_1;
  reg first_2;
  reg first_3;
  reg first_4;
  reg first_5;
  reg first_6;
  reg [31:0] half_0;
  reg [27:0] left;
  reg [27:0] left_104 ;
  reg [27:0] left_106 ;
  reg [27:0] left_108 ;
  reg [31:0] left_110 ;
  reg [31:0] left_112 ;
  reg [31:0] left_114 ;
  wire off_0;
  wire [27:0] product;
  wire [27:0] product_36 ;
  wire [27:0] product_38 ;
  wire [27:0] product_40 ;
  wire [27:0] product_42 ;
  wire [27:0] product_44 ;
  wire [27:0] product_46 ;
  wire [27:0] product_48 ;
  reg [27:0] product_0_1_1;
  reg [27:0] product_0_3_1;
  reg [27:0] product_0_5_1;
  reg [27:0] product_0_7_1;
  reg relu_1;
  reg relu_2;
  reg relu_3;
  reg relu_4;
  reg relu_5;
  reg [31:0] right_111 ;
  reg [31:0] right_113 ;
  reg [31:0] right_115 ;
  wire [31:0] right_120 ;
  wire [15:0] rounded_0;
  wire [31:0] sum;
  wire [31:0] sum_52 ;
  wire [31:0] sum_54 ;
  wire [31:0] sum_56 ;
  wire [31:0] sum_58 ;
  wire [31:0] sum_60 ;
  wire [31:0] sum_62 ;
  wire [31:0] sum_64 ;
  reg [31:0] sum_0_2_0_1;
  reg take_1;
  reg take_2;
  reg take_3;
  reg take_4;
  reg take_5;
  reg [31:0] total_0;
  reg unset;
  wire [15:0] value;
  wire [15:0] value_100 ;
  wire [15:0] value_76 ;
  wire [15:0] value_80 ;
  wire [15:0] value_84 ;
  wire [15:0] value_88 ;
  wire [15:0] value_92 ;
  wire [15:0] value_96 ;
  assign factor_93  = arrives_1 ? vectors[223:208] : vectors[95:80];
  assign value_96  = arrives_1 ? values[239:224] : values[111:96];
  assign factor_97  = arrives_1 ? vectors[239:224] : vectors[111:96];
  assign value_100  = arrives_1 ? values[255:240] : values[127:112];
  assign factor_101  = arrives_1 ? vectors[255:240] : vectors[127:112];
  assign _02_ = | total_0[14:0];
  assign _03_ = total_0[16] | _02_;
  assign _04_ = total_0[15] & _03_;
  assign rounded_0 = total_0[31:16] + _04_;
  assign _05_ = ~ begins;
  assign begun_0 = total_0 & { _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_ };
  assign _06_ = relu_5 & total_0[31];
  assign off_0 = unset | _06_;
  assign right_120  = combines_1 ? sum_0_2_0_1 : begun_0;
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
    unset <= _07_;
  always @(posedge clk)
    left <= product;
  always @(posedge clk)
    product_0_1_1 <= product_36 ;
  always @(posedge clk)
    left_104  <= product_38 ;
  always @(posedge clk)
    product_0_3_1 <= product_40 ;
  always @(posedge clk)
    left_106  <= product_42 ;
  always @(posedge clk)
    product_0_5_1 <= product_44 ;
  always @(posedge clk)
    left_108  <= product_46 ;
  always @(posedge clk)
    product_0_7_1 <= product_48 ;
  always @(posedge clk)
    left_110  <= sum;
  always @(posedge clk)
    right_111  <= sum_52 ;
  always @(posedge clk)
    left_112  <= sum_54 ;
  always @(posedge clk)
    right_113  <= sum_56 ;
  always @(posedge clk)
    left_114  <= sum_58 ;
  always @(posedge clk)
    right_115  <= sum_60 ;
  always @(posedge clk)
    sum_0_2_0_1 <= sum_62 ;
  assign _00_ = ~ off_0;
  assign _01_ = rounded_0 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign begins = first_6 | unset;
  assign value = arrives_1 ? values[143:128] : values[15:0];
  assign factor = arrives_1 ? vectors[143:128] : vectors[15:0];
  assign value_76  = arrives_1 ? values[159:144] : values[31:16];
  assign factor_77  = arrives_1 ? vectors[159:144] : vectors[31:16];
  assign value_80  = arrives_1 ? values[175:160] : values[47:32];
  assign factor_81  = arrives_1 ? vectors[175:160] : vectors[47:32];
  assign value_84  = arrives_1 ? values[191:176] : values[63:48];
  assign factor_85  = arrives_1 ? vectors[191:176] : vectors[63:48];
  assign value_88  = arrives_1 ? values[207:192] : values[79:64];
  assign factor_89  = arrives_1 ? vectors[207:192] : vectors[79:64];
  assign value_92  = arrives_1 ? values[223:208] : values[95:80];
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
    if (_09_) half_0 <= _08_;
  always @(posedge clk)
    if (adds_1) total_0 <= sum_64 ;
  always @(posedge clk)
    if (take_5) results <= _01_;
  always @(posedge clk)
    if (rst) take_1 <= 1'h0;
    else take_1 <= take;
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
    if (rst) combines_1 <= 1'h0;
    else combines_1 <= arrives_4;
  always @(posedge clk)
    if (rst) adds_1 <= 1'h0;
    else adds_1 <= combines_1;
  assign _09_ = | { combines_1, arrives_4 };
  assign _07_ = _10_ | rst;
  assign _08_ = combines_1 ? sum_64  : sum_0_2_0_1;
  assign _10_ = adds_1 ? 1'h0 : unset;
  unit_sum adder_0 (
    .left(half_0),
    .right(right_120 ),
    .sum(sum_64 )
  );
  unit_product multiplier_0_0 (
    .factor(factor),
    .product(product),
    .value(value)
  );
  unit_product multiplier_0_1 (
    .factor(factor_77 ),
    .product(product_36 ),
    .value(value_76 )
  );
  unit_product multiplier_0_2 (
    .factor(factor_81 ),
    .product(product_38 ),
    .value(value_80 )
  );
  unit_product multiplier_0_3 (
    .factor(factor_85 ),
    .product(product_40 ),
    .value(value_84 )
  );
  unit_product multiplier_0_4 (
    .factor(factor_89 ),
    .product(product_42 ),
    .value(value_88 )
  );
  unit_product multiplier_0_5 (
    .factor(factor_93 ),
    .product(product_44 ),
    .value(value_92 )
  );
  unit_product multiplier_0_6 (
    .factor(factor_97 ),
    .product(product_46 ),
    .value(value_96 )
  );
  unit_product multiplier_0_7 (
    .factor(factor_101 ),
    .product(product_48 ),
    .value(value_100 )
  );
  unit_sum sum_0_1_0_add (
    .left(left_110 ),
    .right(right_111 ),
    .sum(sum_58 )
  );
  unit_sum sum_0_1_1_add (
    .left(left_112 ),
    .right(right_113 ),
    .sum(sum_60 )
  );
  unit_sum sum_0_2_0_add (
    .left(left_114 ),
    .right(right_115 ),
    .sum(sum_62 )
  );
  unit_pair sum_0_pair_0 (
    .left(left),
    .right(product_0_1_1),
    .sum(sum)
  );
  unit_pair sum_0_pair_1 (
    .left(left_104 ),
    .right(product_0_3_1),
    .sum(sum_52 )
  );
  unit_pair sum_0_pair_2 (
    .left(left_106 ),
    .right(product_0_5_1),
    .sum(sum_54 )
  );
  unit_pair sum_0_pair_3 (
    .left(left_108 ),
    .right(product_0_7_1),
    .sum(sum_56 )
  );
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
