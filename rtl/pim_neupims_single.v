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

module pim_neupims_single(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o__ready, o_results__ready, o_status__ready, i__ready, i_data__ready, o__payload, o__valid, o_results__payload, o_results__valid, o_status__payload, o_status__valid, o_commands__payload, o_commands__valid);
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
  wire [255:0] data;
  wire [255:0] i__payload_40 ;
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
  pim_neupims_single__controller controller (
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
  pim_neupims_single__device device (
    .clk(clk),
    .command(o_commands__payload),
    .enable(o_commands__valid),
    .read_312 (i__payload_40 ),
    .read_valid(i__valid_38 ),
    .results(i__payload_52 ),
    .results_valid(i__valid_50 ),
    .rst(rst),
    .write_data(data)
  );
  pim_neupims_single__reads reads (
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
  pim_neupims_single__results_77  results_77  (
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

module pim_neupims_single__controller(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o_status__ready, read_room, results_room, read_reserve, i__ready, i_data__ready, written, results_reserve, o_commands__valid, o_commands__payload, o_status__valid, o_status__payload);
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
  wire [69:0] busy;
  wire [31:0] can_act;
  wire [3:0] can_activate;
  wire [7:0] can_close;
  wire [3:0] can_comp;
  wire [31:0] can_copy;
  wire [31:0] can_copy_81 ;
  wire can_gwrite;
  wire can_gwrite_107 ;
  wire [7:0] can_open;
  wire [31:0] can_pre;
  wire [31:0] can_read;
  wire [31:0] can_read_77 ;
  wire [3:0] can_readres;
  wire can_refresh;
  wire can_step;
  wire [31:0] can_write;
  wire [31:0] can_write_79 ;
  reg [31:0] close;
  wire [65:0] column;
  wire column_taken;
  wire column_valid;
  wire [65:0] command;
  wire [65:0] command_55 ;
  wire [7:0] compute_engaged;
  wire compute_holds;
  wire compute_may;
  wire compute_moves;
  wire [47:0] compute_rows;
  wire compute_wants;
  wire drain;
  wire enable;
  wire [31:0] engaged;
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
  wire [111:0] pending;
  wire [6:0] results_after;
  wire [65:0] row;
  wire row_taken;
  wire row_valid;
  wire [191:0] rows;
  wire steps_busy;
  wire taken;
  wire taken_56 ;
  wire [15:0] \until ;
  wire valid_50 ;
  wire [31:0] vectors_busy;
  wire [31:0] wants_closed;
  assign _02_ = free & _01_;
  assign _01_ = ~ hold_copy;
  assign can_copy = can_copy_81  & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _05_ = can_gwrite_107  & free;
  assign _06_ = ~ hold_gwrite;
  assign can_gwrite = _05_ & _06_;
  assign _07_ = command_55 [3:0] == 3'h7;
  assign compute_moves = taken_56  & _07_;
  always @(posedge clk)
    o_commands__payload <= command;
  assign _00_ = taken | valid_50 ;
  assign _03_ = _00_ | column_valid;
  assign enable = _03_ | row_valid;
  assign _04_ = column[3:0] == 2'h2;
  assign read_reserve = column_taken & _04_;
  assign free = ~ hold_columns;
  assign can_read = can_read_77  & { free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free };
  assign can_write = can_write_79  & { free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free, free };
  always @(posedge clk)
    if (rst) o_commands__valid <= 1'h0;
    else o_commands__valid <= enable;
  always @(posedge clk)
    if (rst) close <= 32'd0;
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
  pim_neupims_single__controller__door door (
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
  pim_neupims_single__controller__queue queue (
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
  pim_neupims_single__controller__refresh refresh (
    .can_refresh(can_refresh),
    .clk(clk),
    .drain(drain),
    .held(held),
    .rst(rst),
    .taken(taken),
    .\until (\until ),
    .valid(taken)
  );
  pim_neupims_single__controller__timers timers (
    .can_act_131 (can_act),
    .can_activate(can_activate),
    .can_close(can_close),
    .can_comp(can_comp),
    .can_copy(can_copy_81 ),
    .can_gwrite(can_gwrite_107 ),
    .can_open(can_open),
    .can_pre(can_pre),
    .can_read_133 (can_read_77 ),
    .can_readres(can_readres),
    .can_refresh(can_refresh),
    .can_step(can_step),
    .can_write_137 (can_write_79 ),
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
  pim_neupims_single__controller__turns turns (
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
  pim_neupims_single__controller__waves waves (
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

module pim_neupims_single__controller__door(clk, rst, i__payload, i__valid, write, i_data__valid, o_status__ready, i__ready, o_queue__valid, o_waves__valid, i_data__ready, o_queue__ready, o_waves__ready, steps_busy, o_waves__payload, request, o_status__valid, o_status__payload, pending, busy, vectors_busy
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
  input [111:0] pending;
  wire [111:0] pending;
  input [69:0] busy;
  wire [69:0] busy;
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
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire [8:0] _125_;
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
  wire [11:0] _157_;
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
  wire _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire [2:0] _213_;
  wire [2:0] _214_;
  wire [2:0] _215_;
  wire [2:0] _216_;
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
  reg [7:0] open_rows;
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
  assign _151_ = ~ header;
  assign reasons[1] = is_gemv & _151_;
  assign _178_ = request[9] | _119_;
  assign _001_ = _178_ | _155_;
  assign _012_ = _167_ & _001_;
  assign _055_ = _033_ | _044_;
  assign _066_ = _023_ & _055_;
  assign _077_ = _012_ | _066_;
  assign _086_ = ! request[62:55];
  assign _091_ = request[62:55] > 6'h20;
  assign _096_ = _086_ | _091_;
  assign _101_ = is_header & _096_;
  assign _108_ = _077_ | _101_;
  assign _125_ = request[34:27] + steps;
  assign _134_ = _125_ > 6'h20;
  assign _145_ = _119_ | _134_;
  assign _148_ = is_gemv & _145_;
  assign _149_ = _108_ | _148_;
  assign _152_ = _150_ | _119_;
  assign _153_ = is_g_act & _152_;
  assign _154_ = _149_ | _153_;
  assign _156_ = is_comp & _155_;
  assign reasons[2] = _154_ | _156_;
  assign _157_ = request[45:35] + steps;
  assign _158_ = _157_ > 8'h80;
  assign _159_ = is_gemv & _158_;
  assign _160_ = is_comp & _033_;
  assign reasons[3] = _159_ | _160_;
  assign _161_ = & open_rows;
  assign _162_ = ~ _161_;
  assign reasons[4] = is_comp & _162_;
  assign _163_ = open_rows >> request[9:4];
  assign _164_ = is_g_act & _163_;
  assign _165_ = | open_rows;
  assign _166_ = is_gemv & _165_;
  assign _168_ = _164_ | _166_;
  assign _170_ = open_rows[0] & _169_;
  assign _172_ = open_rows[1] & _171_;
  assign _173_ = open_rows[2] & _004_;
  assign _174_ = open_rows[3] & _008_;
  assign _175_ = open_rows[4] & _013_;
  assign _176_ = open_rows[5] & _017_;
  assign _177_ = open_rows[6] & _021_;
  assign _179_ = open_rows[7] & _026_;
  assign _180_ = | { _179_, _177_, _176_, _175_, _174_, _173_, _172_, _170_ };
  assign _181_ = _167_ & _180_;
  assign reasons[5] = _168_ | _181_;
  assign _167_ = | { is_copy, is_write, is_read };
  assign _182_ = busy[6:1] == request[26:10];
  assign _183_ = busy[0] & _182_;
  assign _184_ = busy[13:8] == request[26:10];
  assign _185_ = busy[7] & _184_;
  assign _186_ = busy[20:15] == request[26:10];
  assign _187_ = busy[14] & _186_;
  assign _169_ = ! request[9:6];
  assign _188_ = _187_ & _169_;
  assign _189_ = busy[27:22] == request[26:10];
  assign _190_ = busy[21] & _189_;
  assign _171_ = request[9:6] == 1'h1;
  assign _191_ = _190_ & _171_;
  assign _002_ = busy[34:29] == request[26:10];
  assign _003_ = busy[28] & _002_;
  assign _004_ = request[9:6] == 2'h2;
  assign _005_ = _003_ & _004_;
  assign _006_ = busy[41:36] == request[26:10];
  assign _007_ = busy[35] & _006_;
  assign _008_ = request[9:6] == 2'h3;
  assign _009_ = _007_ & _008_;
  assign _010_ = busy[48:43] == request[26:10];
  assign _011_ = busy[42] & _010_;
  assign _013_ = request[9:6] == 3'h4;
  assign _014_ = _011_ & _013_;
  assign _015_ = busy[55:50] == request[26:10];
  assign _016_ = busy[49] & _015_;
  assign _017_ = request[9:6] == 3'h5;
  assign _018_ = _016_ & _017_;
  assign _019_ = busy[62:57] == request[26:10];
  assign _020_ = busy[56] & _019_;
  assign _021_ = request[9:6] == 3'h6;
  assign _022_ = _020_ & _021_;
  assign _024_ = busy[69:64] == request[26:10];
  assign _025_ = busy[63] & _024_;
  assign _026_ = request[9:6] == 3'h7;
  assign _027_ = _025_ & _026_;
  assign _028_ = | { _027_, _022_, _018_, _014_, _009_, _005_, _191_, _188_, _185_, _183_ };
  assign _029_ = _167_ & _028_;
  assign _023_ = | { is_copy, is_gwrite };
  assign _030_ = request[45:35] >= vectors_busy[7:1];
  assign _031_ = vectors_busy[0] & _030_;
  assign _032_ = request[45:35] < vectors_busy[15:8];
  assign _034_ = _031_ & _032_;
  assign _035_ = request[45:35] >= vectors_busy[23:17];
  assign _036_ = vectors_busy[16] & _035_;
  assign _037_ = request[45:35] < vectors_busy[31:24];
  assign _038_ = _036_ & _037_;
  assign _039_ = | { _038_, _034_ };
  assign _040_ = _039_ | steps_busy;
  assign _041_ = _023_ & _040_;
  assign _042_ = _029_ | _041_;
  assign _043_ = is_gemv | is_comp;
  assign _045_ = pending[0] & pending[13];
  assign _046_ = pending[14] & pending[27];
  assign _047_ = pending[28] & pending[41];
  assign _048_ = pending[42] & pending[55];
  assign _049_ = pending[56] & pending[69];
  assign _050_ = pending[70] & pending[83];
  assign _051_ = pending[84] & pending[97];
  assign _052_ = pending[98] & pending[111];
  assign _053_ = | { _052_, _051_, _050_, _049_, _048_, _047_, _046_, _045_ };
  assign _054_ = _043_ & _053_;
  assign _056_ = _042_ | _054_;
  assign _058_ = pending[12:7] == request[26:10];
  assign _059_ = _057_ & _058_;
  assign _061_ = pending[26:21] == request[26:10];
  assign _062_ = _060_ & _061_;
  assign _064_ = pending[40:35] == request[26:10];
  assign _065_ = _063_ & _064_;
  assign _068_ = pending[54:49] == request[26:10];
  assign _069_ = _067_ & _068_;
  assign _071_ = pending[68:63] == request[26:10];
  assign _072_ = _070_ & _071_;
  assign _074_ = pending[82:77] == request[26:10];
  assign _075_ = _073_ & _074_;
  assign _078_ = pending[96:91] == request[26:10];
  assign _079_ = _076_ & _078_;
  assign _081_ = pending[110:105] == request[26:10];
  assign _082_ = _080_ & _081_;
  assign _083_ = | { _082_, _079_, _075_, _072_, _069_, _065_, _062_, _059_ };
  assign _084_ = is_gemv & _083_;
  assign _085_ = _056_ | _084_;
  assign _057_ = pending[0] & pending[1];
  assign _087_ = pending[6:4] == request[9:4];
  assign _088_ = _057_ & _087_;
  assign _060_ = pending[14] & pending[15];
  assign _089_ = pending[20:18] == request[9:4];
  assign _090_ = _060_ & _089_;
  assign _063_ = pending[28] & pending[29];
  assign _092_ = pending[34:32] == request[9:4];
  assign _093_ = _063_ & _092_;
  assign _067_ = pending[42] & pending[43];
  assign _094_ = pending[48:46] == request[9:4];
  assign _095_ = _067_ & _094_;
  assign _070_ = pending[56] & pending[57];
  assign _097_ = pending[62:60] == request[9:4];
  assign _098_ = _070_ & _097_;
  assign _073_ = pending[70] & pending[71];
  assign _099_ = pending[76:74] == request[9:4];
  assign _100_ = _073_ & _099_;
  assign _076_ = pending[84] & pending[85];
  assign _102_ = pending[90:88] == request[9:4];
  assign _103_ = _076_ & _102_;
  assign _080_ = pending[98] & pending[99];
  assign _104_ = pending[104:102] == request[9:4];
  assign _105_ = _080_ & _104_;
  assign _106_ = | { _105_, _103_, _100_, _098_, _095_, _093_, _090_, _088_ };
  assign _107_ = is_g_act & _106_;
  assign conflict = _085_ | _107_;
  assign \$signal$25  = | { is_gwrite, is_write };
  assign ordinary = | { is_copy, is_gwrite, is_write, is_read };
  assign _109_ = ~ o_status__valid;
  assign _110_ = _109_ | o_status__ready;
  assign _111_ = \$signal  & _110_;
  assign _112_ = ~ \$signal$25 ;
  assign _113_ = i_data__valid | _112_;
  assign \$signal$27  = _111_ & _113_;
  assign \$signal$31  = ordinary & _115_;
  assign _116_ = ~ ordinary;
  assign _117_ = ~ is_header;
  assign _118_ = _116_ & _117_;
  assign _115_ = ~ _114_;
  assign to_waves = _118_ & _115_;
  assign _120_ = \$signal$27  & \$signal$31 ;
  assign o_queue__valid = _120_ & _121_;
  assign _122_ = \$signal$27  & to_waves;
  assign o_waves__valid = _122_ & _121_;
  assign _123_ = o_queue__ready & _121_;
  assign _124_ = ~ to_waves;
  assign _121_ = ~ conflict;
  assign _126_ = o_waves__ready & _121_;
  assign _127_ = _124_ | _126_;
  assign _128_ = \$signal$31  ? _123_ : _127_;
  assign goes = \$signal$27  & _128_;
  assign i_data__ready = goes & \$signal$25 ;
  assign _114_ = | reasons;
  assign _129_ = goes & _115_;
  assign _130_ = ! request[9:4];
  assign _131_ = is_g_act & _130_;
  assign _132_ = request[9:4] == 1'h1;
  assign _133_ = is_g_act & _132_;
  assign _135_ = request[9:4] == 2'h2;
  assign _136_ = is_g_act & _135_;
  assign _137_ = request[9:4] == 2'h3;
  assign _138_ = is_g_act & _137_;
  assign _139_ = request[9:4] == 3'h4;
  assign _140_ = is_g_act & _139_;
  assign _141_ = request[9:4] == 3'h5;
  assign _142_ = is_g_act & _141_;
  assign _143_ = request[9:4] == 3'h6;
  assign _144_ = is_g_act & _143_;
  assign _146_ = request[9:4] == 3'h7;
  assign _147_ = is_g_act & _146_;
  always @(posedge clk)
    if (rst) header <= 1'h0;
    else if (_129_) header <= _210_;
  always @(posedge clk)
    if (rst) open_rows <= 8'h00;
    else if (_129_) open_rows <= { _195_, _209_, _197_, _199_, _201_, _203_, _205_, _207_ };
  always @(posedge clk)
    if (rst) \$signal  <= 1'h0;
    else if (i__ready) \$signal  <= i__valid;
  always @(posedge clk)
    if (_192_) request <= i__payload;
  always @(posedge clk)
    if (rst) o_status__valid <= 1'h0;
    else o_status__valid <= _212_;
  always @(posedge clk)
    if (rst) o_status__payload <= 3'h0;
    else if (goes) o_status__payload <= error;
  always @(posedge clk)
    if (rst) steps <= 6'h00;
    else if (_193_) steps <= request[60:55];
  assign _044_ = | request[54:46];
  assign _150_ = | request[9:7];
  assign _119_ = | request[26:16];
  assign _155_ = | request[34:32];
  assign _033_ = | request[45:42];
  assign _192_ = & { i__ready, i__valid };
  assign _193_ = & { _129_, is_header };
  assign _194_ = is_pim_pre ? 1'h0 : open_rows[7];
  assign _195_ = _194_ | _147_;
  assign _196_ = is_pim_pre ? 1'h0 : open_rows[5];
  assign _197_ = _196_ | _142_;
  assign _198_ = is_pim_pre ? 1'h0 : open_rows[4];
  assign _199_ = _198_ | _140_;
  assign _200_ = is_pim_pre ? 1'h0 : open_rows[3];
  assign _201_ = _200_ | _138_;
  assign _202_ = is_pim_pre ? 1'h0 : open_rows[2];
  assign _203_ = _202_ | _136_;
  assign _204_ = is_pim_pre ? 1'h0 : open_rows[1];
  assign _205_ = _204_ | _133_;
  assign _206_ = is_pim_pre ? 1'h0 : open_rows[0];
  assign _207_ = _206_ | _131_;
  assign _208_ = is_pim_pre ? 1'h0 : open_rows[6];
  assign _209_ = _208_ | _144_;
  assign _210_ = header | is_header;
  assign _211_ = o_status__ready ? 1'h0 : o_status__valid;
  assign _212_ = _211_ | goes;
  assign _213_ = reasons[4] ? 3'h5 : { reasons[5], reasons[5], 1'h0 };
  assign _214_ = reasons[3] ? 3'h4 : _213_;
  assign _215_ = reasons[2] ? 3'h3 : _214_;
  assign _216_ = reasons[1] ? 3'h2 : _215_;
  assign error = reasons[0] ? 3'h1 : _216_;
  assign o_waves__payload = { request[65:63], 2'h0, steps, request[54:0] };
endmodule

module pim_neupims_single__controller__queue(clk, rst, write_data, read_room, can_read, can_write, can_copy, can_gwrite, i__valid, i__ready, column_valid, row_valid, asks, waits, written, column_taken, row_taken, close, i__payload, column, row
, pending, can_act, rows, open, can_pre, drain, may_act);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] write_data;
  wire [255:0] write_data;
  input read_room;
  wire read_room;
  input [31:0] can_read;
  wire [31:0] can_read;
  input [31:0] can_write;
  wire [31:0] can_write;
  input [31:0] can_copy;
  wire [31:0] can_copy;
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
  input [31:0] close;
  wire [31:0] close;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  output [65:0] column;
  wire [65:0] column;
  output [65:0] row;
  wire [65:0] row;
  output [111:0] pending;
  wire [111:0] pending;
  input [31:0] can_act;
  wire [31:0] can_act;
  input [191:0] rows;
  wire [191:0] rows;
  input [31:0] open;
  wire [31:0] open;
  input [31:0] can_pre;
  wire [31:0] can_pre;
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
  wire [31:0] _107_;
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
  wire [31:0] _118_;
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
  wire [31:0] _129_;
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
  wire [5:0] _166_;
  wire [5:0] _167_;
  wire [11:0] _168_;
  wire [5:0] _169_;
  wire [5:0] _170_;
  wire [11:0] _171_;
  wire [11:0] _172_;
  wire [5:0] _173_;
  wire [5:0] _174_;
  wire [11:0] _175_;
  wire [5:0] _176_;
  wire [5:0] _177_;
  wire [11:0] _178_;
  wire [11:0] _179_;
  wire [11:0] _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire _184_;
  wire [1:0] _185_;
  wire _186_;
  wire _187_;
  wire [1:0] _188_;
  wire [2:0] _189_;
  wire _190_;
  wire _191_;
  wire [1:0] _192_;
  wire _193_;
  wire _194_;
  wire [1:0] _195_;
  wire [2:0] _196_;
  wire [3:0] _197_;
  wire _198_;
  wire _199_;
  wire [1:0] _200_;
  wire _201_;
  wire _202_;
  wire [1:0] _203_;
  wire [2:0] _204_;
  wire _205_;
  wire _206_;
  wire [1:0] _207_;
  wire _208_;
  wire _209_;
  wire [1:0] _210_;
  wire [2:0] _211_;
  wire [3:0] _212_;
  wire [4:0] _213_;
  wire _214_;
  wire _215_;
  wire _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire _220_;
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
  wire [2:0] _253_;
  wire [2:0] _254_;
  wire _255_;
  wire [2:0] _256_;
  wire [2:0] _257_;
  wire [7:0] _258_;
  wire [7:0] _259_;
  wire [26:0] _260_;
  wire [26:0] _261_;
  wire [26:0] _262_;
  wire [26:0] _263_;
  wire [26:0] _264_;
  wire [26:0] _265_;
  wire [26:0] _266_;
  wire [26:0] _267_;
  wire [26:0] _268_;
  wire [26:0] _269_;
  wire [26:0] _270_;
  wire [26:0] _271_;
  wire [26:0] _272_;
  wire [26:0] _273_;
  wire [26:0] _274_;
  wire [26:0] _275_;
  wire _276_;
  wire _277_;
  wire _278_;
  wire _279_;
  wire _280_;
  wire _281_;
  wire _282_;
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
  wire _307_;
  wire _308_;
  wire _309_;
  wire _310_;
  wire _311_;
  wire _312_;
  wire _313_;
  wire _314_;
  wire _315_;
  wire _316_;
  wire _317_;
  wire _318_;
  wire _319_;
  wire _320_;
  wire _321_;
  wire _322_;
  wire _323_;
  wire _324_;
  wire [5:0] _325_;
  wire [5:0] _326_;
  wire [5:0] _327_;
  wire [5:0] _328_;
  wire [5:0] _329_;
  wire [5:0] _330_;
  wire [5:0] _331_;
  wire [5:0] _332_;
  wire [5:0] _333_;
  wire [5:0] _334_;
  wire [5:0] _335_;
  wire [5:0] _336_;
  wire [5:0] _337_;
  wire [5:0] _338_;
  wire [5:0] _339_;
  wire [5:0] _340_;
  wire [5:0] _341_;
  wire [5:0] _342_;
  wire [5:0] _343_;
  wire [5:0] _344_;
  wire [5:0] _345_;
  wire [5:0] _346_;
  wire [5:0] _347_;
  wire [5:0] _348_;
  wire [5:0] _349_;
  wire [5:0] _350_;
  wire [5:0] _351_;
  wire [5:0] _352_;
  wire [5:0] _353_;
  wire [5:0] _354_;
  wire _355_;
  wire _356_;
  wire _357_;
  wire _358_;
  wire _359_;
  wire _360_;
  wire _361_;
  wire _362_;
  wire _363_;
  wire _364_;
  wire _365_;
  wire _366_;
  wire _367_;
  wire _368_;
  wire _369_;
  wire _370_;
  wire _371_;
  wire _372_;
  wire _373_;
  wire _374_;
  wire _375_;
  wire _376_;
  wire _377_;
  wire _378_;
  wire _379_;
  wire _380_;
  wire _381_;
  wire _382_;
  wire _383_;
  wire _384_;
  wire _385_;
  wire _386_;
  wire _387_;
  wire _388_;
  wire _389_;
  wire _390_;
  wire _391_;
  wire _392_;
  wire _393_;
  wire _394_;
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
  wire [31:0] closing;
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
  wire [31:0] may_open;
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
  assign _147_ = _143_ | _146_;
  assign _148_ = _140_ | _147_;
  assign _140_ = _136_ | _139_;
  assign _181_ = ~ _133_;
  assign _182_ = _180_[11] & _181_;
  assign row[0] = ~ _182_;
  assign _131_ = _126_ | _130_;
  assign _132_ = _123_ | _131_;
  assign _133_ = _115_ | _132_;
  assign _114_ = _110_ | _113_;
  assign _115_ = _106_ | _114_;
  assign _106_ = _102_ | _105_;
  assign _183_ = ~ closing[0];
  assign _184_ = ~ closing[2];
  assign _185_ = _100_ ? { 1'h0, _183_ } : { 1'h1, _184_ };
  assign _186_ = ~ closing[4];
  assign _187_ = ~ closing[6];
  assign _188_ = _103_ ? { 1'h0, _186_ } : { 1'h1, _187_ };
  assign _189_ = _102_ ? { 1'h0, _185_ } : { 1'h1, _188_ };
  assign _190_ = ~ closing[8];
  assign _191_ = ~ closing[10];
  assign _192_ = _108_ ? { 1'h0, _190_ } : { 1'h1, _191_ };
  assign _193_ = ~ closing[12];
  assign _194_ = ~ closing[14];
  assign _195_ = _111_ ? { 1'h0, _193_ } : { 1'h1, _194_ };
  assign _196_ = _110_ ? { 1'h0, _192_ } : { 1'h1, _195_ };
  assign _197_ = _106_ ? { 1'h0, _189_ } : { 1'h1, _196_ };
  assign _123_ = _119_ | _122_;
  assign _198_ = ~ closing[16];
  assign _199_ = ~ closing[18];
  assign _200_ = _116_ ? { 1'h0, _198_ } : { 1'h1, _199_ };
  assign _201_ = ~ closing[20];
  assign _202_ = ~ closing[22];
  assign _203_ = _120_ ? { 1'h0, _201_ } : { 1'h1, _202_ };
  assign _204_ = _119_ ? { 1'h0, _200_ } : { 1'h1, _203_ };
  assign _205_ = ~ closing[24];
  assign _206_ = ~ closing[26];
  assign _207_ = _124_ ? { 1'h0, _205_ } : { 1'h1, _206_ };
  assign _208_ = ~ closing[28];
  assign _209_ = ~ closing[30];
  assign _210_ = _127_ ? { 1'h0, _208_ } : { 1'h1, _209_ };
  assign _211_ = _126_ ? { 1'h0, _207_ } : { 1'h1, _210_ };
  assign _212_ = _123_ ? { 1'h0, _204_ } : { 1'h1, _211_ };
  assign _213_ = _115_ ? { 1'h0, _197_ } : { 1'h1, _212_ };
  assign _146_ = leads_3 & _145_;
  assign _139_ = leads_1 & _138_;
  assign _136_ = leads_0 & _135_;
  assign _143_ = leads_2 & _142_;
  assign _155_ = leads_5 & _154_;
  assign _152_ = leads_4 & _151_;
  assign _159_ = leads_6 & _158_;
  assign row[8:4] = _133_ ? _213_ : _180_[4:0];
  assign _100_ = closing[0] | closing[1];
  assign _101_ = closing[2] | closing[3];
  assign _102_ = _100_ | _101_;
  assign _103_ = closing[4] | closing[5];
  assign _104_ = closing[6] | closing[7];
  assign _105_ = _103_ | _104_;
  assign _108_ = closing[8] | closing[9];
  assign _109_ = closing[10] | closing[11];
  assign _110_ = _108_ | _109_;
  assign _111_ = closing[12] | closing[13];
  assign _112_ = closing[14] | closing[15];
  assign _113_ = _111_ | _112_;
  assign _116_ = closing[16] | closing[17];
  assign _117_ = closing[18] | closing[19];
  assign _119_ = _116_ | _117_;
  assign _120_ = closing[20] | closing[21];
  assign _121_ = closing[22] | closing[23];
  assign _122_ = _120_ | _121_;
  assign _124_ = closing[24] | closing[25];
  assign _125_ = closing[26] | closing[27];
  assign _126_ = _124_ | _125_;
  assign _127_ = closing[28] | closing[29];
  assign _128_ = closing[30] | closing[31];
  assign _130_ = _127_ | _128_;
  assign _144_ = can_pre >> pending[48:44];
  assign _145_ = opens_3 | _144_;
  assign _137_ = can_pre >> pending[20:16];
  assign _138_ = opens_1 | _137_;
  assign _134_ = can_pre >> column[8:4];
  assign _135_ = opens_0 | _134_;
  assign _166_ = column[15:10] & { opens_0, opens_0, opens_0, opens_0, opens_0, opens_0 };
  assign _167_ = pending[26:21] & { opens_1, opens_1, opens_1, opens_1, opens_1, opens_1 };
  assign _168_ = _136_ ? { opens_0, _166_, column[8:4] } : { opens_1, _167_, pending[20:16] };
  assign _141_ = can_pre >> pending[34:30];
  assign _142_ = opens_2 | _141_;
  assign _169_ = pending[40:35] & { opens_2, opens_2, opens_2, opens_2, opens_2, opens_2 };
  assign _170_ = pending[54:49] & { opens_3, opens_3, opens_3, opens_3, opens_3, opens_3 };
  assign _171_ = _143_ ? { opens_2, _169_, pending[34:30] } : { opens_3, _170_, pending[48:44] };
  assign _172_ = _140_ ? _168_ : _171_;
  assign _153_ = can_pre >> pending[76:72];
  assign _154_ = opens_5 | _153_;
  assign _156_ = _152_ | _155_;
  assign _149_ = can_pre >> pending[62:58];
  assign _151_ = opens_4 | _149_;
  assign _173_ = pending[68:63] & { opens_4, opens_4, opens_4, opens_4, opens_4, opens_4 };
  assign _174_ = pending[82:77] & { opens_5, opens_5, opens_5, opens_5, opens_5, opens_5 };
  assign _175_ = _152_ ? { opens_4, _173_, pending[62:58] } : { opens_5, _174_, pending[76:72] };
  assign _157_ = can_pre >> pending[90:86];
  assign _158_ = opens_6 | _157_;
  assign _176_ = pending[96:91] & { opens_6, opens_6, opens_6, opens_6, opens_6, opens_6 };
  assign _177_ = pending[110:105] & { opens_7, opens_7, opens_7, opens_7, opens_7, opens_7 };
  assign _178_ = _159_ ? { opens_6, _176_, pending[90:86] } : { opens_7, _177_, pending[104:100] };
  assign _179_ = _156_ ? _175_ : _178_;
  assign _180_ = _148_ ? _172_ : _179_;
  assign row[15:10] = _133_ ? 6'h00 : _180_[10:5];
  assign _214_ = column[0] | column[2];
  assign _215_ = _214_ | read_room;
  assign asks = filled[0] & _215_;
  assign waits = asks & column[1];
  assign _216_ = ~ entry_0[26];
  assign read_enable = column_taken & column[0];
  assign _217_ = column[8:4] == row[8:4];
  assign _218_ = row_taken & _217_;
  assign _219_ = column[15:10] == row[15:10];
  assign after_0[26] = _182_ & _219_;
  assign _220_ = pending[20:16] == row[8:4];
  assign _221_ = row_taken & _220_;
  assign _222_ = pending[26:21] == row[15:10];
  assign _223_ = _182_ & _222_;
  assign _224_ = pending[34:30] == row[8:4];
  assign _225_ = row_taken & _224_;
  assign _226_ = pending[40:35] == row[15:10];
  assign _227_ = _182_ & _226_;
  assign _228_ = pending[48:44] == row[8:4];
  assign _229_ = row_taken & _228_;
  assign _230_ = pending[54:49] == row[15:10];
  assign _231_ = _182_ & _230_;
  assign _232_ = pending[62:58] == row[8:4];
  assign _233_ = row_taken & _232_;
  assign _234_ = pending[68:63] == row[15:10];
  assign _235_ = _182_ & _234_;
  assign _236_ = pending[76:72] == row[8:4];
  assign _237_ = row_taken & _236_;
  assign _238_ = pending[82:77] == row[15:10];
  assign _239_ = _182_ & _238_;
  assign _240_ = pending[90:86] == row[8:4];
  assign _241_ = row_taken & _240_;
  assign _242_ = pending[96:91] == row[15:10];
  assign _243_ = _182_ & _242_;
  assign _244_ = pending[104:100] == row[8:4];
  assign _245_ = row_taken & _244_;
  assign _246_ = pending[110:105] == row[15:10];
  assign _247_ = _182_ & _246_;
  assign _248_ = after_8[7:3] == row[8:4];
  assign _249_ = row_taken & _248_;
  assign _250_ = after_8[13:8] == row[15:10];
  assign _251_ = _182_ & _250_;
  assign stays = column_taken ? { 1'h0, filled[7:1] } : filled;
  assign write_enable = pushes & after_8[0];
  assign _252_ = write_address == 3'h7;
  assign _253_ = write_address + 1'h1;
  assign _254_ = _252_ ? 3'h0 : _253_;
  assign _255_ = read_address == 3'h7;
  assign _256_ = read_address + 1'h1;
  assign _257_ = _255_ ? 3'h0 : _256_;
  assign _260_ = column_taken ? { after_1[26:14], pending[26:16], pending[27], pending[15], after_1[0] } : { after_0[26], 26'h0000000 };
  assign _261_ = column_taken ? { after_2[26:14], pending[40:30], pending[41], pending[29], after_2[0] } : { after_1[26], 26'h0000000 };
  assign _262_ = column_taken ? { after_3[26:14], pending[54:44], pending[55], pending[43], after_3[0] } : { after_2[26], 26'h0000000 };
  assign _263_ = column_taken ? { after_4[26:14], pending[68:58], pending[69], pending[57], after_4[0] } : { after_3[26], 26'h0000000 };
  assign _264_ = column_taken ? { after_5[26:14], pending[82:72], pending[83], pending[71], after_5[0] } : { after_4[26], 26'h0000000 };
  assign _265_ = column_taken ? { after_6[26:14], pending[96:86], pending[97], pending[85], after_6[0] } : { after_5[26], 26'h0000000 };
  assign _266_ = column_taken ? { after_7[26:14], pending[110:100], pending[111], pending[99], after_7[0] } : { after_6[26], 26'h0000000 };
  assign _267_ = column_taken ? { after_8[26:3], i__payload[1], after_8[1:0] } : { after_7[26], 26'h0000000 };
  assign i__ready = ~ filled[7];
  assign pushes = i__valid & i__ready;
  assign after_8[0] = i__payload[0] ^ i__payload[1];
  assign _087_ = ~ i__payload[1];
  assign after_8[1] = i__payload[0] | _087_;
  assign after_8[7:3] = after_8[1] ? i__payload[8:4] : 5'h00;
  assign after_8[13:8] = after_8[1] ? i__payload[15:10] : 6'h00;
  assign after_8[18:14] = after_8[1] ? i__payload[31:27] : 5'h00;
  assign after_8[25:19] = i__payload[1] ? i__payload[41:35] : 7'h00;
  assign _276_ = there[6:1] == after_8[13:8];
  assign given[26] = there[0] & _276_;
  assign _010_ = can_copy >> column[8:4];
  assign _019_ = can_write >> column[8:4];
  assign _029_ = can_read >> column[8:4];
  assign _036_ = _029_ & read_room;
  assign _046_ = column[0] ? _019_ : _036_;
  assign \$signal  = column[2] ? _010_ : _046_;
  assign _053_ = entry_0[26] & \$signal ;
  assign _063_ = close >> column[8:4];
  assign _070_ = ~ _063_;
  assign _080_ = _053_ & _070_;
  assign ready = column[1] ? _080_ : can_gwrite;
  assign _088_ = filled[0] & ready;
  assign column_valid = _088_ & _096_;
  assign _107_ = close | { drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain };
  assign closing = can_pre & _107_;
  assign _118_ = ~ close;
  assign _129_ = can_act & _118_;
  assign _096_ = ~ drain;
  assign _150_ = may_act & _096_;
  assign may_open = _129_ & { _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_, _150_ };
  assign leads_0 = _005_ & _216_;
  assign opens_0 = may_open >> column[8:4];
  assign _277_ = ~ entry_1[26];
  assign _278_ = _008_ & _277_;
  assign _279_ = column[8:4] == pending[20:16];
  assign _000_ = _005_ & _279_;
  assign _001_ = ~ _000_;
  assign leads_1 = _278_ & _001_;
  assign opens_1 = may_open >> pending[20:16];
  assign _003_ = ~ entry_2[26];
  assign _004_ = _002_ & _003_;
  assign _006_ = column[8:4] == pending[34:30];
  assign _007_ = _005_ & _006_;
  assign _009_ = pending[20:16] == pending[34:30];
  assign _011_ = _008_ & _009_;
  assign _012_ = | { _011_, _007_ };
  assign _013_ = ~ _012_;
  assign leads_2 = _004_ & _013_;
  assign opens_2 = may_open >> pending[34:30];
  assign _015_ = ~ entry_3[26];
  assign _016_ = _014_ & _015_;
  assign _017_ = column[8:4] == pending[48:44];
  assign _018_ = _005_ & _017_;
  assign _020_ = pending[20:16] == pending[48:44];
  assign _021_ = _008_ & _020_;
  assign _022_ = pending[34:30] == pending[48:44];
  assign _023_ = _002_ & _022_;
  assign _024_ = | { _023_, _021_, _018_ };
  assign _025_ = ~ _024_;
  assign leads_3 = _016_ & _025_;
  assign opens_3 = may_open >> pending[48:44];
  assign _027_ = ~ entry_4[26];
  assign _028_ = _026_ & _027_;
  assign _030_ = column[8:4] == pending[62:58];
  assign _031_ = _005_ & _030_;
  assign _032_ = pending[20:16] == pending[62:58];
  assign _033_ = _008_ & _032_;
  assign _034_ = pending[34:30] == pending[62:58];
  assign _035_ = _002_ & _034_;
  assign _037_ = pending[48:44] == pending[62:58];
  assign _038_ = _014_ & _037_;
  assign _039_ = | { _038_, _035_, _033_, _031_ };
  assign _040_ = ~ _039_;
  assign leads_4 = _028_ & _040_;
  assign opens_4 = may_open >> pending[62:58];
  assign _042_ = ~ entry_5[26];
  assign _043_ = _041_ & _042_;
  assign _044_ = column[8:4] == pending[76:72];
  assign _045_ = _005_ & _044_;
  assign _047_ = pending[20:16] == pending[76:72];
  assign _048_ = _008_ & _047_;
  assign _049_ = pending[34:30] == pending[76:72];
  assign _050_ = _002_ & _049_;
  assign _051_ = pending[48:44] == pending[76:72];
  assign _052_ = _014_ & _051_;
  assign _054_ = pending[62:58] == pending[76:72];
  assign _055_ = _026_ & _054_;
  assign _056_ = | { _055_, _052_, _050_, _048_, _045_ };
  assign _057_ = ~ _056_;
  assign leads_5 = _043_ & _057_;
  assign opens_5 = may_open >> pending[76:72];
  assign _059_ = ~ entry_6[26];
  assign _060_ = _058_ & _059_;
  assign _061_ = column[8:4] == pending[90:86];
  assign _062_ = _005_ & _061_;
  assign _064_ = pending[20:16] == pending[90:86];
  assign _065_ = _008_ & _064_;
  assign _066_ = pending[34:30] == pending[90:86];
  assign _067_ = _002_ & _066_;
  assign _068_ = pending[48:44] == pending[90:86];
  assign _069_ = _014_ & _068_;
  assign _071_ = pending[62:58] == pending[90:86];
  assign _072_ = _026_ & _071_;
  assign _073_ = pending[76:72] == pending[90:86];
  assign _074_ = _041_ & _073_;
  assign _075_ = | { _074_, _072_, _069_, _067_, _065_, _062_ };
  assign _076_ = ~ _075_;
  assign leads_6 = _060_ & _076_;
  assign opens_6 = may_open >> pending[90:86];
  assign _077_ = filled[7] & pending[99];
  assign _078_ = ~ entry_7[26];
  assign _079_ = _077_ & _078_;
  assign _005_ = filled[0] & column[1];
  assign _081_ = column[8:4] == pending[104:100];
  assign _082_ = _005_ & _081_;
  assign _008_ = filled[1] & pending[15];
  assign _083_ = pending[20:16] == pending[104:100];
  assign _084_ = _008_ & _083_;
  assign _002_ = filled[2] & pending[29];
  assign _085_ = pending[34:30] == pending[104:100];
  assign _086_ = _002_ & _085_;
  assign _014_ = filled[3] & pending[43];
  assign _089_ = pending[48:44] == pending[104:100];
  assign _090_ = _014_ & _089_;
  assign _026_ = filled[4] & pending[57];
  assign _091_ = pending[62:58] == pending[104:100];
  assign _092_ = _026_ & _091_;
  assign _041_ = filled[5] & pending[71];
  assign _093_ = pending[76:72] == pending[104:100];
  assign _094_ = _041_ & _093_;
  assign _058_ = filled[6] & pending[85];
  assign _095_ = pending[90:86] == pending[104:100];
  assign _097_ = _058_ & _095_;
  assign _098_ = | { _097_, _094_, _092_, _090_, _086_, _084_, _082_ };
  assign _099_ = ~ _098_;
  assign leads_7 = _079_ & _099_;
  assign opens_7 = may_open >> pending[104:100];
  assign _160_ = can_pre >> pending[104:100];
  assign _161_ = opens_7 | _160_;
  assign _162_ = leads_7 & _161_;
  assign _163_ = _159_ | _162_;
  assign _164_ = _156_ | _163_;
  assign _165_ = _148_ | _164_;
  assign row_valid = _133_ | _165_;
  always @(posedge clk)
    if (rst) write_address <= 3'h0;
    else if (write_enable) write_address <= _254_;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (read_enable) read_address <= _257_;
  always @(posedge clk)
    if (rst) filled <= 8'h00;
    else filled <= _259_;
  reg entry_0_reg_26 ;
  always @(posedge clk)
    if (_355_) entry_0_reg_26  <= _268_[26];
  assign entry_0[26] = entry_0_reg_26 ;
  reg [25:0] _709_;
  always @(posedge clk)
    if (_356_) _709_ <= _268_[25:0];
  assign { column[41:35], column[31:27], column[15:10], column[8:4], column[2:0] } = _709_;
  reg [25:0] _710_;
  always @(posedge clk)
    if (_357_) _710_ <= _269_[25:0];
  assign { after_1[25:14], pending[26:16], pending[27], pending[15], after_1[0] } = _710_;
  reg entry_1_reg_26 ;
  always @(posedge clk)
    entry_1_reg_26  <= _269_[26];
  assign entry_1[26] = entry_1_reg_26 ;
  reg [25:0] _712_;
  always @(posedge clk)
    if (_358_) _712_ <= _270_[25:0];
  assign { after_2[25:14], pending[40:30], pending[41], pending[29], after_2[0] } = _712_;
  reg entry_2_reg_26 ;
  always @(posedge clk)
    entry_2_reg_26  <= _270_[26];
  assign entry_2[26] = entry_2_reg_26 ;
  reg [25:0] _714_;
  always @(posedge clk)
    if (_359_) _714_ <= _271_[25:0];
  assign { after_3[25:14], pending[54:44], pending[55], pending[43], after_3[0] } = _714_;
  reg entry_3_reg_26 ;
  always @(posedge clk)
    entry_3_reg_26  <= _271_[26];
  assign entry_3[26] = entry_3_reg_26 ;
  reg [25:0] _716_;
  always @(posedge clk)
    if (_360_) _716_ <= _272_[25:0];
  assign { after_4[25:14], pending[68:58], pending[69], pending[57], after_4[0] } = _716_;
  reg entry_4_reg_26 ;
  always @(posedge clk)
    entry_4_reg_26  <= _272_[26];
  assign entry_4[26] = entry_4_reg_26 ;
  reg [25:0] _718_;
  always @(posedge clk)
    if (_361_) _718_ <= _273_[25:0];
  assign { after_5[25:14], pending[82:72], pending[83], pending[71], after_5[0] } = _718_;
  reg entry_5_reg_26 ;
  always @(posedge clk)
    entry_5_reg_26  <= _273_[26];
  assign entry_5[26] = entry_5_reg_26 ;
  reg [25:0] _720_;
  always @(posedge clk)
    if (_362_) _720_ <= _274_[25:0];
  assign { after_6[25:14], pending[96:86], pending[97], pending[85], after_6[0] } = _720_;
  reg entry_6_reg_26 ;
  always @(posedge clk)
    entry_6_reg_26  <= _274_[26];
  assign entry_6[26] = entry_6_reg_26 ;
  reg [25:0] _722_;
  always @(posedge clk)
    if (_363_) _722_ <= _275_[25:0];
  assign { after_7[25:14], pending[110:100], pending[111], pending[99], after_7[0] } = _722_;
  reg entry_7_reg_26 ;
  always @(posedge clk)
    entry_7_reg_26  <= _275_[26];
  assign entry_7[26] = entry_7_reg_26 ;
  assign _258_[7:1] = stays[6:0] & { pushes, pushes, pushes, pushes, pushes, pushes, pushes };
  assign _259_ = stays | { _258_[7:1], pushes };
  assign _290_ = _391_ | _390_;
  assign _291_ = _364_ | _394_;
  assign _292_ = _368_ | _367_;
  assign _293_ = _372_ | _371_;
  assign _294_ = _376_ | _375_;
  assign _287_ = _379_ | _378_;
  assign _288_ = _383_ | _382_;
  assign _289_ = _387_ | _386_;
  assign _281_ = | { _389_, _388_, _289_ };
  assign _282_ = | { _385_, _384_, _381_, _380_, _287_, _288_ };
  assign _283_ = | { _366_, _365_, _291_ };
  assign _284_ = | { _374_, _373_, _293_ };
  assign _285_ = | { _370_, _369_, _366_, _365_, _291_, _292_ };
  assign _286_ = | { _393_, _392_, _389_, _388_, _385_, _384_, _381_, _380_, _287_, _288_, _289_, _290_ };
  assign _280_ = | { _381_, _380_, _287_ };
  assign _295_ = _378_ ? open[31] : open[30];
  assign _296_ = _380_ ? open[29] : open[28];
  assign _297_ = _287_ ? _295_ : _296_;
  assign _298_ = _382_ ? open[27] : open[26];
  assign _299_ = _384_ ? open[25] : open[24];
  assign _300_ = _288_ ? _298_ : _299_;
  assign _301_ = _280_ ? _297_ : _300_;
  assign _302_ = _386_ ? open[23] : open[22];
  assign _303_ = _388_ ? open[21] : open[20];
  assign _304_ = _289_ ? _302_ : _303_;
  assign _305_ = _390_ ? open[19] : open[18];
  assign _306_ = _392_ ? open[17] : open[16];
  assign _307_ = _290_ ? _305_ : _306_;
  assign _308_ = _281_ ? _304_ : _307_;
  assign _309_ = _282_ ? _301_ : _308_;
  assign _310_ = _394_ ? open[15] : open[14];
  assign _311_ = _365_ ? open[13] : open[12];
  assign _312_ = _291_ ? _310_ : _311_;
  assign _313_ = _367_ ? open[11] : open[10];
  assign _314_ = _369_ ? open[9] : open[8];
  assign _315_ = _292_ ? _313_ : _314_;
  assign _316_ = _283_ ? _312_ : _315_;
  assign _317_ = _371_ ? open[7] : open[6];
  assign _318_ = _373_ ? open[5] : open[4];
  assign _319_ = _293_ ? _317_ : _318_;
  assign _320_ = _375_ ? open[3] : open[2];
  assign _321_ = _377_ ? open[1] : open[0];
  assign _322_ = _294_ ? _320_ : _321_;
  assign _323_ = _284_ ? _319_ : _322_;
  assign _324_ = _285_ ? _316_ : _323_;
  assign there[0] = _286_ ? _309_ : _324_;
  assign _325_ = _378_ ? rows[191:186] : rows[185:180];
  assign _326_ = _380_ ? rows[179:174] : rows[173:168];
  assign _327_ = _287_ ? _325_ : _326_;
  assign _328_ = _382_ ? rows[167:162] : rows[161:156];
  assign _329_ = _384_ ? rows[155:150] : rows[149:144];
  assign _330_ = _288_ ? _328_ : _329_;
  assign _331_ = _280_ ? _327_ : _330_;
  assign _332_ = _386_ ? rows[143:138] : rows[137:132];
  assign _333_ = _388_ ? rows[131:126] : rows[125:120];
  assign _334_ = _289_ ? _332_ : _333_;
  assign _335_ = _390_ ? rows[119:114] : rows[113:108];
  assign _336_ = _392_ ? rows[107:102] : rows[101:96];
  assign _337_ = _290_ ? _335_ : _336_;
  assign _338_ = _281_ ? _334_ : _337_;
  assign _339_ = _282_ ? _331_ : _338_;
  assign _340_ = _394_ ? rows[95:90] : rows[89:84];
  assign _341_ = _365_ ? rows[83:78] : rows[77:72];
  assign _342_ = _291_ ? _340_ : _341_;
  assign _343_ = _367_ ? rows[71:66] : rows[65:60];
  assign _344_ = _369_ ? rows[59:54] : rows[53:48];
  assign _345_ = _292_ ? _343_ : _344_;
  assign _346_ = _283_ ? _342_ : _345_;
  assign _347_ = _371_ ? rows[47:42] : rows[41:36];
  assign _348_ = _373_ ? rows[35:30] : rows[29:24];
  assign _349_ = _293_ ? _347_ : _348_;
  assign _350_ = _375_ ? rows[23:18] : rows[17:12];
  assign _351_ = _377_ ? rows[11:6] : rows[5:0];
  assign _352_ = _294_ ? _350_ : _351_;
  assign _353_ = _284_ ? _349_ : _352_;
  assign _354_ = _285_ ? _346_ : _353_;
  assign there[6:1] = _286_ ? _339_ : _354_;
  assign _355_ = { stays[0], _218_, column_taken } != 3'h4;
  assign _356_ = { stays[0], column_taken } != 2'h2;
  assign _357_ = { stays[1], column_taken } != 2'h2;
  assign _358_ = { stays[2], column_taken } != 2'h2;
  assign _359_ = { stays[3], column_taken } != 2'h2;
  assign _360_ = { stays[4], column_taken } != 2'h2;
  assign _361_ = { stays[5], column_taken } != 2'h2;
  assign _362_ = { stays[6], column_taken } != 2'h2;
  assign _363_ = { stays[7], column_taken } != 2'h2;
  assign _372_ = after_8[7:3] == 3'h6;
  assign _373_ = after_8[7:3] == 3'h5;
  assign _374_ = after_8[7:3] == 3'h4;
  assign _375_ = after_8[7:3] == 2'h3;
  assign _376_ = after_8[7:3] == 2'h2;
  assign _377_ = after_8[7:3] == 1'h1;
  assign _378_ = after_8[7:3] == 5'h1f;
  assign _379_ = after_8[7:3] == 5'h1e;
  assign _380_ = after_8[7:3] == 5'h1d;
  assign _381_ = after_8[7:3] == 5'h1c;
  assign _382_ = after_8[7:3] == 5'h1b;
  assign _383_ = after_8[7:3] == 5'h1a;
  assign _384_ = after_8[7:3] == 5'h19;
  assign _385_ = after_8[7:3] == 5'h18;
  assign _386_ = after_8[7:3] == 5'h17;
  assign _387_ = after_8[7:3] == 5'h16;
  assign _388_ = after_8[7:3] == 5'h15;
  assign _389_ = after_8[7:3] == 5'h14;
  assign _390_ = after_8[7:3] == 5'h13;
  assign _391_ = after_8[7:3] == 5'h12;
  assign _392_ = after_8[7:3] == 5'h11;
  assign _393_ = after_8[7:3] == 5'h10;
  assign _394_ = after_8[7:3] == 4'hf;
  assign _364_ = after_8[7:3] == 4'he;
  assign _365_ = after_8[7:3] == 4'hd;
  assign _366_ = after_8[7:3] == 4'hc;
  assign _367_ = after_8[7:3] == 4'hb;
  assign _368_ = after_8[7:3] == 4'ha;
  assign _369_ = after_8[7:3] == 4'h9;
  assign _370_ = after_8[7:3] == 4'h8;
  assign _371_ = after_8[7:3] == 3'h7;
  assign _275_ = stays[7] ? _267_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _274_ = stays[6] ? _266_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _273_ = stays[5] ? _265_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _272_ = stays[4] ? _264_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _271_ = stays[3] ? _263_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _270_ = stays[2] ? _262_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _269_ = stays[1] ? _261_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _268_ = stays[0] ? _260_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign after_8[26] = _249_ ? _251_ : given[26];
  assign after_7[26] = _245_ ? _247_ : entry_7[26];
  assign after_6[26] = _241_ ? _243_ : entry_6[26];
  assign after_5[26] = _237_ ? _239_ : entry_5[26];
  assign after_4[26] = _233_ ? _235_ : entry_4[26];
  assign after_3[26] = _229_ ? _231_ : entry_3[26];
  assign after_2[26] = _225_ ? _227_ : entry_2[26];
  assign after_1[26] = _221_ ? _223_ : entry_1[26];
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
  assign _258_[0] = pushes;
  assign { pending[98], pending[84], pending[70], pending[56], pending[42], pending[28], pending[14:0] } = { filled[7:1], column[2], column[15:10], column[8:4], column[1], filled[0] };
  assign { row[65:16], row[9], row[3:1] } = 54'h00000000000000;
  assign { column[65:42], column[34:32], column[26:16], column[9], column[3] } = 40'h0000000000;
  assign after_8[2] = i__payload[1];
  assign after_7[13:1] = { pending[110:100], pending[111], pending[99] };
  assign after_6[13:1] = { pending[96:86], pending[97], pending[85] };
  assign after_5[13:1] = { pending[82:72], pending[83], pending[71] };
  assign after_4[13:1] = { pending[68:58], pending[69], pending[57] };
  assign after_3[13:1] = { pending[54:44], pending[55], pending[43] };
  assign after_2[13:1] = { pending[40:30], pending[41], pending[29] };
  assign after_1[13:1] = { pending[26:16], pending[27], pending[15] };
  assign after_0[25:0] = { column[41:35], column[31:27], column[15:10], column[8:4], column[2:0] };
  assign entry_7[25:0] = { after_7[25:14], pending[110:100], pending[111], pending[99], after_7[0] };
  assign entry_6[25:0] = { after_6[25:14], pending[96:86], pending[97], pending[85], after_6[0] };
  assign entry_5[25:0] = { after_5[25:14], pending[82:72], pending[83], pending[71], after_5[0] };
  assign entry_4[25:0] = { after_4[25:14], pending[68:58], pending[69], pending[57], after_4[0] };
  assign entry_3[25:0] = { after_3[25:14], pending[54:44], pending[55], pending[43], after_3[0] };
  assign entry_2[25:0] = { after_2[25:14], pending[40:30], pending[41], pending[29], after_2[0] };
  assign entry_1[25:0] = { after_1[25:14], pending[26:16], pending[27], pending[15], after_1[0] };
  assign entry_0[25:0] = { column[41:35], column[31:27], column[15:10], column[8:4], column[2:0] };
  assign given[25:0] = { after_8[25:3], i__payload[1], after_8[1:0] };
endmodule

module pim_neupims_single__controller__refresh(clk, rst, held, can_refresh, valid, taken, \until , drain);
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
  assign _02_ = left <= 7'h55;
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

module pim_neupims_single__controller__timers(clk, rst, enable, can_step, can_gwrite, can_refresh, command, can_comp, can_readres, can_activate, can_open, can_close, can_act_131 , can_read_133 , can_copy, can_write_137 , rows, open, can_pre, compute_rows, compute_open
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
  output [7:0] can_open;
  wire [7:0] can_open;
  output [7:0] can_close;
  wire [7:0] can_close;
  output [31:0] can_act_131 ;
  wire [31:0] can_act_131 ;
  output [31:0] can_read_133 ;
  wire [31:0] can_read_133 ;
  output [31:0] can_copy;
  wire [31:0] can_copy;
  output [31:0] can_write_137 ;
  wire [31:0] can_write_137 ;
  output [191:0] rows;
  wire [191:0] rows;
  output [31:0] open;
  wire [31:0] open;
  output [31:0] can_pre;
  wire [31:0] can_pre;
  output [47:0] compute_rows;
  wire [47:0] compute_rows;
  output [7:0] compute_open;
  wire [7:0] compute_open;
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
  wire [8:0] _021_;
  wire _022_;
  wire [3:0] _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [3:0] _029_;
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
  wire [1:0] _082_;
  wire [1:0] _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire [3:0] _088_;
  wire [3:0] _089_;
  wire [3:0] _090_;
  wire [8:0] _091_;
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
  wire act;
  wire [7:0] act_124 ;
  wire act_42 ;
  wire act_49 ;
  wire activate;
  wire activate_45 ;
  wire activate_52 ;
  wire bank_in_rank_0;
  wire [31:0] banks;
  wire [3:0] can_act;
  wire [31:0] can_act_132 ;
  wire [3:0] can_act_139 ;
  wire can_activate_108 ;
  wire can_activate_112 ;
  wire [7:0] can_close_110 ;
  wire can_close_111 ;
  wire can_close_115 ;
  wire can_close_118 ;
  wire can_close_121 ;
  wire [7:0] can_open_107 ;
  wire can_read;
  wire [3:0] can_read_128 ;
  wire [3:0] can_read_140 ;
  wire can_readres_98 ;
  wire can_step_113 ;
  wire can_step_116 ;
  wire can_step_119 ;
  wire can_step_93 ;
  wire can_write;
  wire close;
  wire coming;
  wire coming_100 ;
  wire coming_101 ;
  wire coming_102 ;
  wire due;
  wire due_77 ;
  wire due_78 ;
  wire due_79 ;
  wire gemv;
  wire gemv_62 ;
  wire gemv_66 ;
  wire gemv_70 ;
  wire gemv_80 ;
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
  wire [1:0] near_83 ;
  wire [1:0] near_84 ;
  wire [1:0] near_85 ;
  wire [1:0] near_86 ;
  wire quiet;
  wire read;
  wire [7:0] read_126 ;
  wire [7:0] ready_comp;
  wire [31:0] ready_copy;
  wire [31:0] ready_read;
  wire [31:0] ready_write;
  wire [8:0] refreshing;
  wire results;
  wire [7:0] soon;
  wire soon_106 ;
  wire [3:0] steps;
  wire steps_on;
  wire steps_on_114 ;
  wire steps_on_117 ;
  wire steps_on_120 ;
  wire [3:0] vector_left;
  wire [1:0] wave;
  wire [7:0] write_129 ;
  wire write_44 ;
  wire write_51 ;
  wire write_74 ;
  assign _000_ = ! command[3:0];
  assign act = enable & _000_;
  assign _032_ = command[3:0] == 1'h1;
  assign is_pre = enable & _032_;
  assign _038_ = command[3:0] == 2'h2;
  assign is_rd = enable & _038_;
  assign _042_ = command[3:0] == 2'h3;
  assign is_wr = enable & _042_;
  assign _047_ = command[3:0] == 3'h4;
  assign is_ref = enable & _047_;
  assign _051_ = command[3:0] == 3'h5;
  assign is_gwrite = enable & _051_;
  assign _056_ = command[3:0] == 3'h6;
  assign is_copy = enable & _056_;
  assign _061_ = command[3:0] == 3'h7;
  assign activate = enable & _061_;
  assign _065_ = command[3:0] == 4'h8;
  assign is_comp = enable & _065_;
  assign _001_ = command[3:0] == 4'h9;
  assign is_readres = enable & _001_;
  assign _004_ = command[3:0] == 4'ha;
  assign is_gemv = enable & _004_;
  assign _007_ = command[3:0] == 4'hb;
  assign close = enable & _007_;
  assign banks = 1'h1 << command[8:4];
  assign read = is_rd | is_copy;
  assign bank_in_rank_0 = ! command[8];
  assign group_in_rank_0 = ! group_in_rank_1;
  assign act_42  = act & bank_in_rank_0;
  assign write_44  = is_wr & bank_in_rank_0;
  assign activate_45  = activate & group_in_rank_0;
  assign act_49  = act & command[8];
  assign write_51  = is_wr & command[8];
  assign activate_52  = activate & group_in_rank_1;
  assign quiet = ! refreshing;
  assign gemv = is_gemv & banks[0];
  assign gemv_62  = is_gemv & banks[1];
  assign gemv_66  = is_gemv & banks[2];
  assign gemv_70  = is_gemv & banks[3];
  assign write_74  = is_wr | is_gwrite;
  assign _030_ = | { due_79 , due_78 , due_77 , due };
  assign results = is_readres | _030_;
  assign gemv_80  = is_gemv & command[64];
  assign near[0] = | { near_86 [0], near_85 [0], near_84 [0], near_83 [0] };
  assign near[1] = | { near_86 [1], near_85 [1], near_84 [1], near_83 [1] };
  assign loaded = ! vector_left;
  assign can_step = & { can_step_119 , can_step_116 , can_step_113 , ready_comp, can_step_93 , loaded };
  assign steps[0] = & { ready_comp[4], ready_comp[0], can_step_93 , loaded };
  assign _033_ = ~ steps_on;
  assign can_comp[0] = steps[0] & _033_;
  assign _034_ = can_readres_98  & can_step_93 ;
  assign _035_ = _034_ & quiet;
  assign can_readres[0] = _035_ & _037_;
  assign _039_ = soon[4] & soon_106 ;
  assign can_activate[0] = & { can_open[0], _039_ };
  assign _040_ = quiet & can_open_107 [0];
  assign can_open[0] = _040_ & can_activate_108 ;
  assign can_close[0] = can_close_110 [0] & can_close_111 ;
  assign _041_ = quiet & can_open_107 [4];
  assign can_open[4] = _041_ & can_activate_112 ;
  assign can_close[4] = can_close_110 [4] & can_close_111 ;
  assign steps[1] = & { can_step_113 , ready_comp[5], ready_comp[1], loaded };
  assign _043_ = ~ steps_on_114 ;
  assign can_comp[1] = steps[1] & _043_;
  assign _044_ = can_readres_98  & can_step_113 ;
  assign _045_ = _044_ & quiet;
  assign can_readres[1] = _045_ & _037_;
  assign _046_ = soon[5] & soon_106 ;
  assign can_activate[1] = & { can_open[1], _046_ };
  assign _048_ = quiet & can_open_107 [1];
  assign can_open[1] = _048_ & can_activate_108 ;
  assign can_close[1] = can_close_110 [1] & can_close_115 ;
  assign _049_ = quiet & can_open_107 [5];
  assign can_open[5] = _049_ & can_activate_112 ;
  assign can_close[5] = can_close_110 [5] & can_close_115 ;
  assign steps[2] = & { can_step_116 , ready_comp[6], ready_comp[2], loaded };
  assign _050_ = ~ steps_on_117 ;
  assign can_comp[2] = steps[2] & _050_;
  assign _052_ = can_readres_98  & can_step_116 ;
  assign _053_ = _052_ & quiet;
  assign can_readres[2] = _053_ & _037_;
  assign _054_ = soon[6] & soon_106 ;
  assign can_activate[2] = & { _054_, can_open[2] };
  assign _055_ = quiet & can_open_107 [2];
  assign can_open[2] = _055_ & can_activate_108 ;
  assign can_close[2] = can_close_110 [2] & can_close_118 ;
  assign _057_ = quiet & can_open_107 [6];
  assign can_open[6] = _057_ & can_activate_112 ;
  assign can_close[6] = can_close_110 [6] & can_close_118 ;
  assign steps[3] = & { can_step_119 , ready_comp[7], ready_comp[3], loaded };
  assign _058_ = ~ steps_on_120 ;
  assign can_comp[3] = steps[3] & _058_;
  assign _059_ = can_readres_98  & can_step_119 ;
  assign _060_ = _059_ & quiet;
  assign _036_ = | { coming_102 , coming_101 , coming_100 , coming };
  assign _037_ = ~ _036_;
  assign can_readres[3] = _060_ & _037_;
  assign _062_ = soon[7] & soon_106 ;
  assign can_activate[3] = & { _062_, can_open[3] };
  assign _063_ = quiet & can_open_107 [3];
  assign can_open[3] = _063_ & can_activate_108 ;
  assign can_close[3] = can_close_110 [3] & can_close_121 ;
  assign _064_ = quiet & can_open_107 [7];
  assign can_open[7] = _064_ & can_activate_112 ;
  assign can_close[7] = can_close_110 [7] & can_close_121 ;
  assign can_gwrite = can_write & quiet;
  assign act_124 [0] = quiet & can_act[0];
  assign _067_ = _066_ & can_read;
  assign read_126 [0] = _067_ & can_read_128 [0];
  assign _066_ = ~ compute_open[0];
  assign write_129 [0] = _066_ & can_write;
  assign can_act_131 [3:0] = can_act_132 [3:0] & { act_124 [0], act_124 [0], act_124 [0], act_124 [0] };
  assign can_read_133 [3:0] = ready_read[3:0] & { read_126 [0], read_126 [0], read_126 [0], read_126 [0] };
  assign can_copy[3:0] = ready_copy[3:0] & { read_126 [0], read_126 [0], read_126 [0], read_126 [0] };
  assign can_write_137 [3:0] = ready_write[3:0] & { write_129 [0], write_129 [0], write_129 [0], write_129 [0] };
  assign act_124 [1] = quiet & can_act[1];
  assign _003_ = _002_ & can_read;
  assign read_126 [1] = _003_ & can_read_128 [1];
  assign _002_ = ~ compute_open[1];
  assign write_129 [1] = _002_ & can_write;
  assign can_act_131 [7:4] = can_act_132 [7:4] & { act_124 [1], act_124 [1], act_124 [1], act_124 [1] };
  assign can_read_133 [7:4] = ready_read[7:4] & { read_126 [1], read_126 [1], read_126 [1], read_126 [1] };
  assign can_copy[7:4] = ready_copy[7:4] & { read_126 [1], read_126 [1], read_126 [1], read_126 [1] };
  assign can_write_137 [7:4] = ready_write[7:4] & { write_129 [1], write_129 [1], write_129 [1], write_129 [1] };
  assign act_124 [2] = quiet & can_act[2];
  assign _006_ = _005_ & can_read;
  assign read_126 [2] = _006_ & can_read_128 [2];
  assign _005_ = ~ compute_open[2];
  assign write_129 [2] = _005_ & can_write;
  assign can_act_131 [11:8] = can_act_132 [11:8] & { act_124 [2], act_124 [2], act_124 [2], act_124 [2] };
  assign can_read_133 [11:8] = ready_read[11:8] & { read_126 [2], read_126 [2], read_126 [2], read_126 [2] };
  assign can_copy[11:8] = ready_copy[11:8] & { read_126 [2], read_126 [2], read_126 [2], read_126 [2] };
  assign can_write_137 [11:8] = ready_write[11:8] & { write_129 [2], write_129 [2], write_129 [2], write_129 [2] };
  assign act_124 [3] = quiet & can_act[3];
  assign _009_ = _008_ & can_read;
  assign read_126 [3] = _009_ & can_read_128 [3];
  assign _008_ = ~ compute_open[3];
  assign write_129 [3] = _008_ & can_write;
  assign can_act_131 [15:12] = can_act_132 [15:12] & { act_124 [3], act_124 [3], act_124 [3], act_124 [3] };
  assign can_read_133 [15:12] = ready_read[15:12] & { read_126 [3], read_126 [3], read_126 [3], read_126 [3] };
  assign can_copy[15:12] = ready_copy[15:12] & { read_126 [3], read_126 [3], read_126 [3], read_126 [3] };
  assign can_write_137 [15:12] = ready_write[15:12] & { write_129 [3], write_129 [3], write_129 [3], write_129 [3] };
  assign act_124 [4] = quiet & can_act_139 [0];
  assign _011_ = _010_ & can_read;
  assign read_126 [4] = _011_ & can_read_140 [0];
  assign _010_ = ~ compute_open[4];
  assign write_129 [4] = _010_ & can_write;
  assign can_act_131 [19:16] = can_act_132 [19:16] & { act_124 [4], act_124 [4], act_124 [4], act_124 [4] };
  assign can_read_133 [19:16] = ready_read[19:16] & { read_126 [4], read_126 [4], read_126 [4], read_126 [4] };
  assign can_copy[19:16] = ready_copy[19:16] & { read_126 [4], read_126 [4], read_126 [4], read_126 [4] };
  assign can_write_137 [19:16] = ready_write[19:16] & { write_129 [4], write_129 [4], write_129 [4], write_129 [4] };
  assign act_124 [5] = quiet & can_act_139 [1];
  assign _013_ = _012_ & can_read;
  assign read_126 [5] = _013_ & can_read_140 [1];
  assign _012_ = ~ compute_open[5];
  assign write_129 [5] = _012_ & can_write;
  assign can_act_131 [23:20] = can_act_132 [23:20] & { act_124 [5], act_124 [5], act_124 [5], act_124 [5] };
  assign can_read_133 [23:20] = ready_read[23:20] & { read_126 [5], read_126 [5], read_126 [5], read_126 [5] };
  assign can_copy[23:20] = ready_copy[23:20] & { read_126 [5], read_126 [5], read_126 [5], read_126 [5] };
  assign can_write_137 [23:20] = ready_write[23:20] & { write_129 [5], write_129 [5], write_129 [5], write_129 [5] };
  assign act_124 [6] = quiet & can_act_139 [2];
  assign _015_ = _014_ & can_read;
  assign read_126 [6] = _015_ & can_read_140 [2];
  assign _014_ = ~ compute_open[6];
  assign write_129 [6] = _014_ & can_write;
  assign can_act_131 [27:24] = can_act_132 [27:24] & { act_124 [6], act_124 [6], act_124 [6], act_124 [6] };
  assign can_read_133 [27:24] = ready_read[27:24] & { read_126 [6], read_126 [6], read_126 [6], read_126 [6] };
  assign can_copy[27:24] = ready_copy[27:24] & { read_126 [6], read_126 [6], read_126 [6], read_126 [6] };
  assign can_write_137 [27:24] = ready_write[27:24] & { write_129 [6], write_129 [6], write_129 [6], write_129 [6] };
  assign act_124 [7] = quiet & can_act_139 [3];
  assign _017_ = _016_ & can_read;
  assign read_126 [7] = _017_ & can_read_140 [3];
  assign _016_ = ~ compute_open[7];
  assign write_129 [7] = _016_ & can_write;
  assign can_act_131 [31:28] = can_act_132 [31:28] & { act_124 [7], act_124 [7], act_124 [7], act_124 [7] };
  assign can_read_133 [31:28] = ready_read[31:28] & { read_126 [7], read_126 [7], read_126 [7], read_126 [7] };
  assign can_copy[31:28] = ready_copy[31:28] & { read_126 [7], read_126 [7], read_126 [7], read_126 [7] };
  assign can_write_137 [31:28] = ready_write[31:28] & { write_129 [7], write_129 [7], write_129 [7], write_129 [7] };
  assign _018_ = | { last_closed, coming_102 , coming_101 , coming_100 , coming, compute_open, open };
  assign _019_ = ~ _018_;
  assign can_refresh = quiet & _019_;
  assign _020_ = ~ quiet;
  assign _021_ = refreshing - _020_;
  assign _022_ = ~ loaded;
  assign _023_ = vector_left - _022_;
  assign _024_ = vector_left < 4'he;
  assign _025_ = is_copy & _024_;
  assign _026_ = vector_left < 3'h6;
  assign _027_ = is_gwrite & _026_;
  assign _028_ = | last_closed;
  assign _029_ = last_closed - _028_;
  assign _031_ = is_pre | close;
  reg [2:0] _312_;
  always @(posedge clk)
    if (rst) _312_ <= 3'h0;
    else _312_ <= { _091_[8], _091_[1:0] };
  assign { refreshing[8], refreshing[1:0] } = _312_;
  reg [5:0] _313_;
  always @(posedge clk)
    if (_084_) _313_ <= 6'h00;
    else _313_ <= _021_[7:2];
  assign refreshing[7:2] = _313_;
  reg [1:0] _314_;
  always @(posedge clk)
    if (rst) _314_ <= 2'h0;
    else _314_ <= { _088_[2], _088_[0] };
  assign { vector_left[2], vector_left[0] } = _314_;
  reg vector_left_reg_1 ;
  always @(posedge clk)
    if (_085_) vector_left_reg_1  <= 1'h0;
    else vector_left_reg_1  <= _023_[1];
  assign vector_left[1] = vector_left_reg_1 ;
  reg vector_left_reg_3 ;
  always @(posedge clk)
    if (_086_) vector_left_reg_3  <= 1'h0;
    else vector_left_reg_3  <= _090_[3];
  assign vector_left[3] = vector_left_reg_3 ;
  reg [2:0] _317_;
  always @(posedge clk)
    if (rst) _317_ <= 3'h0;
    else _317_ <= { _089_[3:2], _089_[0] };
  assign { last_closed[3:2], last_closed[0] } = _317_;
  reg last_closed_reg_1 ;
  always @(posedge clk)
    if (_087_) last_closed_reg_1  <= 1'h0;
    else last_closed_reg_1  <= _029_[1];
  assign last_closed[1] = last_closed_reg_1 ;
  assign group_in_rank_1 = | command[9:6];
  assign _075_ = _093_ | _092_;
  assign _076_ = _097_ | _096_;
  assign _077_ = _101_ | _100_;
  assign _078_ = _105_ | _104_;
  assign _079_ = _109_ | _108_;
  assign _080_ = _113_ | _112_;
  assign _081_ = _117_ | _116_;
  assign _068_ = | { _095_, _094_, _075_ };
  assign _069_ = | { _103_, _102_, _077_ };
  assign _070_ = | { _099_, _098_, _095_, _094_, _075_, _076_ };
  assign _071_ = | { _111_, _110_, _079_ };
  assign _072_ = | { _119_, _118_, _081_ };
  assign _073_ = | { _115_, _114_, _111_, _110_, _079_, _080_ };
  assign _074_ = | { _107_, _106_, _103_, _102_, _099_, _098_, _095_, _094_, _075_, _076_, _077_, _078_ };
  assign _082_ = _070_ ? { 1'h1, _068_ } : { 1'h0, _069_ };
  assign _083_ = _073_ ? { 1'h1, _071_ } : { 1'h0, _072_ };
  assign wave = _074_ ? _082_ : _083_;
  assign _084_ = | { is_ref, rst };
  assign _085_ = | { _027_, _025_, rst };
  assign _086_ = | { _027_, rst };
  assign _087_ = | { _031_, rst };
  assign _089_ = _031_ ? 4'hd : _029_;
  assign _090_ = _025_ ? 4'hd : _023_;
  assign _088_[2:0] = _027_ ? 3'h5 : _090_[2:0];
  assign _091_ = is_ref ? 9'h103 : _021_;
  assign _092_ = command[8:4] == 5'h1f;
  assign _093_ = command[8:4] == 5'h1e;
  assign _094_ = command[8:4] == 5'h1d;
  assign _095_ = command[8:4] == 5'h1c;
  assign _096_ = command[8:4] == 5'h1b;
  assign _097_ = command[8:4] == 5'h1a;
  assign _098_ = command[8:4] == 5'h19;
  assign _099_ = command[8:4] == 5'h18;
  assign _100_ = command[8:4] == 5'h17;
  assign _101_ = command[8:4] == 5'h16;
  assign _102_ = command[8:4] == 5'h15;
  assign _103_ = command[8:4] == 5'h14;
  assign _104_ = command[8:4] == 5'h13;
  assign _105_ = command[8:4] == 5'h12;
  assign _106_ = command[8:4] == 5'h11;
  assign _107_ = command[8:4] == 5'h10;
  assign _108_ = command[8:4] == 4'hf;
  assign _109_ = command[8:4] == 4'he;
  assign _110_ = command[8:4] == 4'hd;
  assign _111_ = command[8:4] == 4'hc;
  assign _112_ = command[8:4] == 4'hb;
  assign _113_ = command[8:4] == 4'ha;
  assign _114_ = command[8:4] == 4'h9;
  assign _115_ = command[8:4] == 4'h8;
  assign _116_ = command[8:4] == 3'h7;
  assign _117_ = command[8:4] == 3'h6;
  assign _118_ = command[8:4] == 3'h5;
  assign _119_ = command[8:4] == 3'h4;
  pim_neupims_single__controller__timers__bus bus (
    .can_read(can_read),
    .can_readres(can_readres_98 ),
    .can_write(can_write),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .gemv(gemv_80 ),
    .part_8(near[0]),
    .part_9(near[1]),
    .read(read),
    .results(results),
    .results_after(results_after),
    .rst(rst),
    .write(write_74 )
  );
  pim_neupims_single__controller__timers__rank_0 rank_0 (
    .act(act_42 ),
    .activate(activate_45 ),
    .can_act(can_act),
    .can_activate(can_activate_108 ),
    .clk(clk),
    .\event (write_44 ),
    .group(wave),
    .part_0(can_read_128 [0]),
    .part_1(can_read_128 [1]),
    .part_2(can_read_128 [2]),
    .part_3(can_read_128 [3]),
    .rst(rst)
  );
  pim_neupims_single__controller__timers__rank_1 rank_1 (
    .act(act_49 ),
    .activate(activate_52 ),
    .can_act(can_act_139 ),
    .can_activate(can_activate_112 ),
    .clk(clk),
    .\event (write_51 ),
    .group(wave),
    .part_4(can_read_140 [0]),
    .part_5(can_read_140 [1]),
    .part_6(can_read_140 [2]),
    .part_7(can_read_140 [3]),
    .rst(rst),
    .soon(soon_106 )
  );
  pim_neupims_single__controller__timers__rows_146  rows_146  (
    .act(act),
    .activate(activate),
    .banks(banks),
    .can_act(can_act_132 ),
    .can_close_69 (can_close_110 ),
    .can_open(can_open_107 ),
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
    .soon(soon),
    .write_16 (is_wr)
  );
  pim_neupims_single__controller__timers__wave_0 wave_0 (
    .can_close(can_close_111 ),
    .can_step(can_step_93 ),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .due(due),
    .gemv(gemv),
    .last(command[64]),
    .part_10(near_83 [0]),
    .part_11(near_83 [1]),
    .results(coming),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on_114 )
  );
  pim_neupims_single__controller__timers__wave_1 wave_1 (
    .can_close(can_close_115 ),
    .can_step(can_step_113 ),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .due(due_77 ),
    .gemv(gemv_62 ),
    .last(command[64]),
    .part_12(near_84 [0]),
    .part_13(near_84 [1]),
    .results(coming_100 ),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on)
  );
  pim_neupims_single__controller__timers__wave_2 wave_2 (
    .can_close(can_close_118 ),
    .can_step(can_step_116 ),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .due(due_78 ),
    .gemv(gemv_66 ),
    .last(command[64]),
    .part_14(near_85 [0]),
    .part_15(near_85 [1]),
    .results(coming_101 ),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on_120 )
  );
  pim_neupims_single__controller__timers__wave_3 wave_3 (
    .can_close(can_close_121 ),
    .can_step(can_step_119 ),
    .clk(clk),
    .cycles({ command[60:55], 1'h0 }),
    .due(due_79 ),
    .gemv(gemv_70 ),
    .last(command[64]),
    .part_16(near_86 [0]),
    .part_17(near_86 [1]),
    .results(coming_102 ),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on_117 )
  );
  assign _088_[3] = 1'h0;
endmodule

module pim_neupims_single__controller__timers__bus(clk, rst, read, cycles, write, results, gemv, part_8, part_9, can_read, can_readres, can_write, results_after);
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
  input part_8;
  wire part_8;
  input part_9;
  wire part_9;
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
  assign _11_ = ~ part_8;
  assign can_read = free & _11_;
  assign _12_ = ~ part_9;
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

module pim_neupims_single__controller__timers__rank_0(clk, rst, group, act, \event , activate, can_act, can_activate, part_0, part_1, part_2, part_3);
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
  pim_neupims_single__controller__timers__rank_0__activations activations (
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate),
    .clk(clk),
    .\event (act),
    .group(group),
    .rst(rst),
    .soon(soon)
  );
  pim_neupims_single__controller__timers__rank_0__turn turn (
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

module pim_neupims_single__controller__timers__rank_0__activations(clk, rst, group, \event , activate, can_act, can_activate, soon);
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
  pim_neupims_single__controller__timers__rank_0__activations__spacing spacing (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_18(free_11 [0]),
    .part_19(free_11 [1]),
    .part_20(free_11 [2]),
    .part_21(free_11 [3]),
    .rst(rst)
  );
endmodule

module pim_neupims_single__controller__timers__rank_0__activations__spacing(clk, rst, group, \event , part_18, part_19, part_20, part_21);
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
  assign part_18 = _02_ ? over : others;
  assign _03_ = last == 1'h1;
  assign part_19 = _03_ ? over : others;
  assign _04_ = last == 2'h2;
  assign part_20 = _04_ ? over : others;
  assign _05_ = last == 2'h3;
  assign part_21 = _05_ ? over : others;
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

module pim_neupims_single__controller__timers__rank_0__turn(clk, rst, group, \event , part_0, part_1, part_2, part_3);
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

module pim_neupims_single__controller__timers__rank_1(clk, rst, group, act, \event , activate, can_act, can_activate, soon, part_4, part_5, part_6, part_7);
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
  output soon;
  wire soon;
  output part_4;
  wire part_4;
  output part_5;
  wire part_5;
  output part_6;
  wire part_6;
  output part_7;
  wire part_7;
  pim_neupims_single__controller__timers__rank_1__activations activations (
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate),
    .clk(clk),
    .\event (act),
    .group(group),
    .rst(rst),
    .soon(soon)
  );
  pim_neupims_single__controller__timers__rank_1__turn turn (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_4(part_4),
    .part_5(part_5),
    .part_6(part_6),
    .part_7(part_7),
    .rst(rst)
  );
endmodule

module pim_neupims_single__controller__timers__rank_1__activations(clk, rst, group, \event , activate, can_act, can_activate, soon);
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
  pim_neupims_single__controller__timers__rank_1__activations__spacing spacing (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_22(free_11 [0]),
    .part_23(free_11 [1]),
    .part_24(free_11 [2]),
    .part_25(free_11 [3]),
    .rst(rst)
  );
endmodule

module pim_neupims_single__controller__timers__rank_1__activations__spacing(clk, rst, group, \event , part_22, part_23, part_24, part_25);
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

module pim_neupims_single__controller__timers__rank_1__turn(clk, rst, group, \event , part_4, part_5, part_6, part_7);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1:0] group;
  wire [1:0] group;
  input \event ;
  wire \event ;
  output part_4;
  wire part_4;
  output part_5;
  wire part_5;
  output part_6;
  wire part_6;
  output part_7;
  wire part_7;
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
  assign part_4 = _02_ ? over : others;
  assign _03_ = last == 1'h1;
  assign part_5 = _03_ ? over : others;
  assign _04_ = last == 2'h2;
  assign part_6 = _04_ ? over : others;
  assign _05_ = last == 2'h3;
  assign part_7 = _05_ ? over : others;
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

module pim_neupims_single__controller__timers__rows_146 (clk, rst, act, pre, write_16 , activate, close, banks, read_13 , row, rows, can_act, ready_read, ready_copy, ready_write, engaged, can_pre, compute_rows, can_open, soon, can_close_69 
, ready_comp, compute_open);
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
  input [31:0] banks;
  wire [31:0] banks;
  input read_13 ;
  wire read_13 ;
  input [5:0] row;
  wire [5:0] row;
  output [191:0] rows;
  wire [191:0] rows;
  output [31:0] can_act;
  wire [31:0] can_act;
  output [31:0] ready_read;
  wire [31:0] ready_read;
  output [31:0] ready_copy;
  wire [31:0] ready_copy;
  output [31:0] ready_write;
  wire [31:0] ready_write;
  output [31:0] engaged;
  wire [31:0] engaged;
  output [31:0] can_pre;
  wire [31:0] can_pre;
  output [47:0] compute_rows;
  wire [47:0] compute_rows;
  output [7:0] can_open;
  wire [7:0] can_open;
  output [7:0] soon;
  wire [7:0] soon;
  output [7:0] can_close_69 ;
  wire [7:0] can_close_69 ;
  output [7:0] ready_comp;
  wire [7:0] ready_comp;
  output [7:0] compute_open;
  reg [7:0] compute_open;
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
  wire [7:0] _046_;
  wire [7:0] _047_;
  wire [7:0] _048_;
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
  wire activate_107 ;
  wire activate_121 ;
  wire activate_131 ;
  wire activate_141 ;
  wire activate_151 ;
  wire activate_165 ;
  wire activate_175 ;
  wire activate_185 ;
  wire activate_195 ;
  wire activate_209 ;
  wire activate_219 ;
  wire activate_229 ;
  wire activate_239 ;
  wire activate_25 ;
  wire activate_253 ;
  wire activate_263 ;
  wire activate_273 ;
  wire activate_283 ;
  wire activate_297 ;
  wire activate_307 ;
  wire activate_317 ;
  wire activate_327 ;
  wire activate_341 ;
  wire activate_351 ;
  wire activate_361 ;
  wire activate_371 ;
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
  wire can_activate_207 ;
  wire can_activate_217 ;
  wire can_activate_227 ;
  wire can_activate_237 ;
  wire can_activate_251 ;
  wire can_activate_261 ;
  wire can_activate_271 ;
  wire can_activate_281 ;
  wire can_activate_295 ;
  wire can_activate_305 ;
  wire can_activate_315 ;
  wire can_activate_325 ;
  wire can_activate_339 ;
  wire can_activate_349 ;
  wire can_activate_359 ;
  wire can_activate_36 ;
  wire can_activate_369 ;
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
  wire can_close_212 ;
  wire can_close_222 ;
  wire can_close_232 ;
  wire can_close_242 ;
  wire can_close_256 ;
  wire can_close_266 ;
  wire can_close_276 ;
  wire can_close_286 ;
  wire can_close_300 ;
  wire can_close_310 ;
  wire can_close_320 ;
  wire can_close_330 ;
  wire can_close_344 ;
  wire can_close_354 ;
  wire can_close_364 ;
  wire can_close_374 ;
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
  wire close_210 ;
  wire close_220 ;
  wire close_230 ;
  wire close_240 ;
  wire close_254 ;
  wire close_264 ;
  wire close_27 ;
  wire close_274 ;
  wire close_284 ;
  wire close_298 ;
  wire close_308 ;
  wire close_318 ;
  wire close_328 ;
  wire close_342 ;
  wire close_352 ;
  wire close_362 ;
  wire close_372 ;
  wire close_39 ;
  wire close_49 ;
  wire close_59 ;
  wire close_78 ;
  wire close_88 ;
  wire close_98 ;
  wire [7:0] closes;
  wire [5:0] compute_rows_0 ;
  wire [5:0] compute_rows_1 ;
  wire [5:0] compute_rows_2 ;
  wire [5:0] compute_rows_3 ;
  wire [5:0] compute_rows_4 ;
  wire [5:0] compute_rows_5 ;
  wire [5:0] compute_rows_6 ;
  wire [5:0] compute_rows_7 ;
  wire [5:0] held_104 ;
  wire [5:0] held_128 ;
  wire [5:0] held_138 ;
  wire [5:0] held_148 ;
  wire [5:0] held_172 ;
  wire [5:0] held_182 ;
  wire [5:0] held_192 ;
  wire [5:0] held_216 ;
  wire [5:0] held_226 ;
  wire [5:0] held_236 ;
  wire [5:0] held_260 ;
  wire [5:0] held_270 ;
  wire [5:0] held_280 ;
  wire [5:0] held_304 ;
  wire [5:0] held_314 ;
  wire [5:0] held_324 ;
  wire [5:0] held_348 ;
  wire [5:0] held_35 ;
  wire [5:0] held_358 ;
  wire [5:0] held_368 ;
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
  wire is_open_211 ;
  wire is_open_221 ;
  wire is_open_231 ;
  wire is_open_241 ;
  wire is_open_255 ;
  wire is_open_265 ;
  wire is_open_275 ;
  wire is_open_285 ;
  wire is_open_299 ;
  wire is_open_309 ;
  wire is_open_319 ;
  wire is_open_329 ;
  wire is_open_343 ;
  wire is_open_353 ;
  wire is_open_363 ;
  wire is_open_373 ;
  wire is_open_40 ;
  wire is_open_50 ;
  wire is_open_60 ;
  wire is_open_79 ;
  wire is_open_89 ;
  wire is_open_99 ;
  wire [7:0] opens;
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
  wire read_204 ;
  wire read_214 ;
  wire read_224 ;
  wire read_234 ;
  wire read_248 ;
  wire read_258 ;
  wire read_268 ;
  wire read_278 ;
  wire read_292 ;
  wire read_302 ;
  wire read_312 ;
  wire read_322 ;
  wire read_33 ;
  wire read_336 ;
  wire read_346 ;
  wire read_356 ;
  wire read_366 ;
  wire read_43 ;
  wire read_53 ;
  wire read_72 ;
  wire read_82 ;
  wire read_92 ;
  wire ready;
  wire ready_106 ;
  wire ready_120 ;
  wire ready_130 ;
  wire ready_140 ;
  wire ready_150 ;
  wire ready_164 ;
  wire ready_174 ;
  wire ready_184 ;
  wire ready_194 ;
  wire ready_208 ;
  wire ready_218 ;
  wire ready_228 ;
  wire ready_238 ;
  wire ready_252 ;
  wire ready_262 ;
  wire ready_272 ;
  wire ready_282 ;
  wire ready_296 ;
  wire ready_306 ;
  wire ready_316 ;
  wire ready_326 ;
  wire ready_340 ;
  wire ready_350 ;
  wire ready_360 ;
  wire ready_37 ;
  wire ready_370 ;
  wire ready_47 ;
  wire ready_57 ;
  wire ready_76 ;
  wire ready_86 ;
  wire ready_96 ;
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
  wire soon_243 ;
  wire soon_244 ;
  wire soon_245 ;
  wire soon_246 ;
  wire soon_287 ;
  wire soon_288 ;
  wire soon_289 ;
  wire soon_290 ;
  wire soon_331 ;
  wire soon_332 ;
  wire soon_333 ;
  wire soon_334 ;
  wire soon_375 ;
  wire soon_376 ;
  wire soon_377 ;
  wire soon_378 ;
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
  wire write_205 ;
  wire write_215 ;
  wire write_225 ;
  wire write_235 ;
  wire write_249 ;
  wire write_259 ;
  wire write_269 ;
  wire write_279 ;
  wire write_293 ;
  wire write_303 ;
  wire write_313 ;
  wire write_323 ;
  wire write_337 ;
  wire write_34 ;
  wire write_347 ;
  wire write_357 ;
  wire write_367 ;
  wire write_44 ;
  wire write_54 ;
  wire write_73 ;
  wire write_83 ;
  wire write_93 ;
  assign opens = banks[7:0] & { activate, activate, activate, activate, activate, activate, activate, activate };
  assign closes = banks[7:0] & { close, close, close, close, close, close, close, close };
  assign read = read_13  & banks[0];
  assign write = write_16  & banks[0];
  assign _000_ = act & banks[0];
  assign activate_25  = _000_ | opens[0];
  assign _038_ = pre & banks[0];
  assign close_27  = _038_ | closes[0];
  assign engaged[0] = is_open & _004_;
  assign can_pre[0] = can_close & _004_;
  assign read_33  = read_13  & banks[1];
  assign write_34  = write_16  & banks[1];
  assign _096_ = act & banks[1];
  assign activate_38  = _096_ | opens[0];
  assign _100_ = pre & banks[1];
  assign close_39  = _100_ | closes[0];
  assign engaged[1] = is_open_40  & _004_;
  assign can_pre[1] = can_close_41  & _004_;
  assign read_43  = read_13  & banks[2];
  assign write_44  = write_16  & banks[2];
  assign _012_ = act & banks[2];
  assign activate_48  = _012_ | opens[0];
  assign _015_ = pre & banks[2];
  assign close_49  = _015_ | closes[0];
  assign engaged[2] = is_open_50  & _004_;
  assign can_pre[2] = can_close_51  & _004_;
  assign read_53  = read_13  & banks[3];
  assign write_54  = write_16  & banks[3];
  assign _034_ = act & banks[3];
  assign activate_58  = _034_ | opens[0];
  assign _039_ = pre & banks[3];
  assign close_59  = _039_ | closes[0];
  assign engaged[3] = is_open_60  & _004_;
  assign _004_ = ~ compute_open[0];
  assign can_pre[3] = can_close_61  & _004_;
  assign can_open[0] = & { can_activate_56 , can_activate_46 , can_activate_36 , can_activate };
  assign soon[0] = & { soon_68 , soon_67 , soon_66 , soon_65  };
  assign can_close_69 [0] = can_close & compute_open[0];
  assign ready_comp[0] = ready & compute_open[0];
  assign read_72  = read_13  & banks[4];
  assign write_73  = write_16  & banks[4];
  assign _081_ = act & banks[4];
  assign activate_77  = _081_ | opens[1];
  assign _082_ = pre & banks[4];
  assign close_78  = _082_ | closes[1];
  assign engaged[4] = is_open_79  & _083_;
  assign can_pre[4] = can_close_80  & _083_;
  assign read_82  = read_13  & banks[5];
  assign write_83  = write_16  & banks[5];
  assign _084_ = act & banks[5];
  assign activate_87  = _084_ | opens[1];
  assign _085_ = pre & banks[5];
  assign close_88  = _085_ | closes[1];
  assign engaged[5] = is_open_89  & _083_;
  assign can_pre[5] = can_close_90  & _083_;
  assign read_92  = read_13  & banks[6];
  assign write_93  = write_16  & banks[6];
  assign _086_ = act & banks[6];
  assign activate_97  = _086_ | opens[1];
  assign _087_ = pre & banks[6];
  assign close_98  = _087_ | closes[1];
  assign engaged[6] = is_open_99  & _083_;
  assign can_pre[6] = can_close_100  & _083_;
  assign read_102  = read_13  & banks[7];
  assign write_103  = write_16  & banks[7];
  assign _088_ = act & banks[7];
  assign activate_107  = _088_ | opens[1];
  assign _089_ = pre & banks[7];
  assign close_108  = _089_ | closes[1];
  assign engaged[7] = is_open_109  & _083_;
  assign _083_ = ~ compute_open[1];
  assign can_pre[7] = can_close_110  & _083_;
  assign can_open[1] = & { can_activate_105 , can_activate_85 , can_activate_75 , can_activate_95  };
  assign soon[1] = & { soon_114 , soon_113 , soon_112 , soon_111  };
  assign can_close_69 [1] = can_close_80  & compute_open[1];
  assign ready_comp[1] = ready_76  & compute_open[1];
  assign read_116  = read_13  & banks[8];
  assign write_117  = write_16  & banks[8];
  assign _090_ = act & banks[8];
  assign activate_121  = _090_ | opens[2];
  assign _091_ = pre & banks[8];
  assign close_122  = _091_ | closes[2];
  assign engaged[8] = is_open_123  & _092_;
  assign can_pre[8] = can_close_124  & _092_;
  assign read_126  = read_13  & banks[9];
  assign write_127  = write_16  & banks[9];
  assign _093_ = act & banks[9];
  assign activate_131  = _093_ | opens[2];
  assign _094_ = pre & banks[9];
  assign close_132  = _094_ | closes[2];
  assign engaged[9] = is_open_133  & _092_;
  assign can_pre[9] = can_close_134  & _092_;
  assign read_136  = read_13  & banks[10];
  assign write_137  = write_16  & banks[10];
  assign _095_ = act & banks[10];
  assign activate_141  = _095_ | opens[2];
  assign _097_ = pre & banks[10];
  assign close_142  = _097_ | closes[2];
  assign engaged[10] = is_open_143  & _092_;
  assign can_pre[10] = can_close_144  & _092_;
  assign read_146  = read_13  & banks[11];
  assign write_147  = write_16  & banks[11];
  assign _098_ = act & banks[11];
  assign activate_151  = _098_ | opens[2];
  assign _099_ = pre & banks[11];
  assign close_152  = _099_ | closes[2];
  assign engaged[11] = is_open_153  & _092_;
  assign _092_ = ~ compute_open[2];
  assign can_pre[11] = can_close_154  & _092_;
  assign can_open[2] = & { can_activate_149 , can_activate_139 , can_activate_129 , can_activate_119  };
  assign soon[2] = & { soon_158 , soon_157 , soon_156 , soon_155  };
  assign can_close_69 [2] = can_close_124  & compute_open[2];
  assign ready_comp[2] = ready_120  & compute_open[2];
  assign read_160  = read_13  & banks[12];
  assign write_161  = write_16  & banks[12];
  assign _101_ = act & banks[12];
  assign activate_165  = _101_ | opens[3];
  assign _102_ = pre & banks[12];
  assign close_166  = _102_ | closes[3];
  assign engaged[12] = is_open_167  & _001_;
  assign can_pre[12] = can_close_168  & _001_;
  assign read_170  = read_13  & banks[13];
  assign write_171  = write_16  & banks[13];
  assign _103_ = act & banks[13];
  assign activate_175  = _103_ | opens[3];
  assign _104_ = pre & banks[13];
  assign close_176  = _104_ | closes[3];
  assign engaged[13] = is_open_177  & _001_;
  assign can_pre[13] = can_close_178  & _001_;
  assign read_180  = read_13  & banks[14];
  assign write_181  = write_16  & banks[14];
  assign _105_ = act & banks[14];
  assign activate_185  = _105_ | opens[3];
  assign _106_ = pre & banks[14];
  assign close_186  = _106_ | closes[3];
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
  assign soon[3] = & { soon_202 , soon_201 , soon_200 , soon_199  };
  assign can_close_69 [3] = can_close_168  & compute_open[3];
  assign ready_comp[3] = ready_164  & compute_open[3];
  assign read_204  = read_13  & banks[16];
  assign write_205  = write_16  & banks[16];
  assign _005_ = act & banks[16];
  assign activate_209  = _005_ | opens[4];
  assign _006_ = pre & banks[16];
  assign close_210  = _006_ | closes[4];
  assign engaged[16] = is_open_211  & _007_;
  assign can_pre[16] = can_close_212  & _007_;
  assign read_214  = read_13  & banks[17];
  assign write_215  = write_16  & banks[17];
  assign _008_ = act & banks[17];
  assign activate_219  = _008_ | opens[4];
  assign _009_ = pre & banks[17];
  assign close_220  = _009_ | closes[4];
  assign engaged[17] = is_open_221  & _007_;
  assign can_pre[17] = can_close_222  & _007_;
  assign read_224  = read_13  & banks[18];
  assign write_225  = write_16  & banks[18];
  assign _010_ = act & banks[18];
  assign activate_229  = _010_ | opens[4];
  assign _011_ = pre & banks[18];
  assign close_230  = _011_ | closes[4];
  assign engaged[18] = is_open_231  & _007_;
  assign can_pre[18] = can_close_232  & _007_;
  assign read_234  = read_13  & banks[19];
  assign write_235  = write_16  & banks[19];
  assign _013_ = act & banks[19];
  assign activate_239  = _013_ | opens[4];
  assign _014_ = pre & banks[19];
  assign close_240  = _014_ | closes[4];
  assign engaged[19] = is_open_241  & _007_;
  assign _007_ = ~ compute_open[4];
  assign can_pre[19] = can_close_242  & _007_;
  assign can_open[4] = & { can_activate_237 , can_activate_227 , can_activate_217 , can_activate_207  };
  assign soon[4] = & { soon_246 , soon_245 , soon_244 , soon_243  };
  assign can_close_69 [4] = can_close_212  & compute_open[4];
  assign ready_comp[4] = ready_208  & compute_open[4];
  assign read_248  = read_13  & banks[20];
  assign write_249  = write_16  & banks[20];
  assign _016_ = act & banks[20];
  assign activate_253  = _016_ | opens[5];
  assign _017_ = pre & banks[20];
  assign close_254  = _017_ | closes[5];
  assign engaged[20] = is_open_255  & _018_;
  assign can_pre[20] = can_close_256  & _018_;
  assign read_258  = read_13  & banks[21];
  assign write_259  = write_16  & banks[21];
  assign _019_ = act & banks[21];
  assign activate_263  = _019_ | opens[5];
  assign _020_ = pre & banks[21];
  assign close_264  = _020_ | closes[5];
  assign engaged[21] = is_open_265  & _018_;
  assign can_pre[21] = can_close_266  & _018_;
  assign read_268  = read_13  & banks[22];
  assign write_269  = write_16  & banks[22];
  assign _021_ = act & banks[22];
  assign activate_273  = _021_ | opens[5];
  assign _022_ = pre & banks[22];
  assign close_274  = _022_ | closes[5];
  assign engaged[22] = is_open_275  & _018_;
  assign can_pre[22] = can_close_276  & _018_;
  assign read_278  = read_13  & banks[23];
  assign write_279  = write_16  & banks[23];
  assign _023_ = act & banks[23];
  assign activate_283  = _023_ | opens[5];
  assign _024_ = pre & banks[23];
  assign close_284  = _024_ | closes[5];
  assign engaged[23] = is_open_285  & _018_;
  assign _018_ = ~ compute_open[5];
  assign can_pre[23] = can_close_286  & _018_;
  assign can_open[5] = & { can_activate_281 , can_activate_271 , can_activate_261 , can_activate_251  };
  assign soon[5] = & { soon_290 , soon_289 , soon_288 , soon_287  };
  assign can_close_69 [5] = can_close_256  & compute_open[5];
  assign ready_comp[5] = ready_252  & compute_open[5];
  assign read_292  = read_13  & banks[24];
  assign write_293  = write_16  & banks[24];
  assign _025_ = act & banks[24];
  assign activate_297  = _025_ | opens[6];
  assign _026_ = pre & banks[24];
  assign close_298  = _026_ | closes[6];
  assign engaged[24] = is_open_299  & _027_;
  assign can_pre[24] = can_close_300  & _027_;
  assign read_302  = read_13  & banks[25];
  assign write_303  = write_16  & banks[25];
  assign _028_ = act & banks[25];
  assign activate_307  = _028_ | opens[6];
  assign _029_ = pre & banks[25];
  assign close_308  = _029_ | closes[6];
  assign engaged[25] = is_open_309  & _027_;
  assign can_pre[25] = can_close_310  & _027_;
  assign read_312  = read_13  & banks[26];
  assign write_313  = write_16  & banks[26];
  assign _030_ = act & banks[26];
  assign activate_317  = _030_ | opens[6];
  assign _031_ = pre & banks[26];
  assign close_318  = _031_ | closes[6];
  assign engaged[26] = is_open_319  & _027_;
  assign can_pre[26] = can_close_320  & _027_;
  assign read_322  = read_13  & banks[27];
  assign write_323  = write_16  & banks[27];
  assign _032_ = act & banks[27];
  assign activate_327  = _032_ | opens[6];
  assign _033_ = pre & banks[27];
  assign close_328  = _033_ | closes[6];
  assign engaged[27] = is_open_329  & _027_;
  assign _027_ = ~ compute_open[6];
  assign can_pre[27] = can_close_330  & _027_;
  assign can_open[6] = & { can_activate_325 , can_activate_315 , can_activate_305 , can_activate_295  };
  assign soon[6] = & { soon_334 , soon_333 , soon_332 , soon_331  };
  assign can_close_69 [6] = can_close_300  & compute_open[6];
  assign ready_comp[6] = ready_296  & compute_open[6];
  assign read_336  = read_13  & banks[28];
  assign write_337  = write_16  & banks[28];
  assign _035_ = act & banks[28];
  assign activate_341  = _035_ | opens[7];
  assign _036_ = pre & banks[28];
  assign close_342  = _036_ | closes[7];
  assign engaged[28] = is_open_343  & _037_;
  assign can_pre[28] = can_close_344  & _037_;
  assign read_346  = read_13  & banks[29];
  assign write_347  = write_16  & banks[29];
  assign _040_ = act & banks[29];
  assign activate_351  = _040_ | opens[7];
  assign _041_ = pre & banks[29];
  assign close_352  = _041_ | closes[7];
  assign engaged[29] = is_open_353  & _037_;
  assign can_pre[29] = can_close_354  & _037_;
  assign read_356  = read_13  & banks[30];
  assign write_357  = write_16  & banks[30];
  assign _042_ = act & banks[30];
  assign activate_361  = _042_ | opens[7];
  assign _043_ = pre & banks[30];
  assign close_362  = _043_ | closes[7];
  assign engaged[30] = is_open_363  & _037_;
  assign can_pre[30] = can_close_364  & _037_;
  assign read_366  = read_13  & banks[31];
  assign write_367  = write_16  & banks[31];
  assign _044_ = act & banks[31];
  assign activate_371  = _044_ | opens[7];
  assign _045_ = pre & banks[31];
  assign close_372  = _045_ | closes[7];
  assign engaged[31] = is_open_373  & _037_;
  assign _037_ = ~ compute_open[7];
  assign can_pre[31] = can_close_374  & _037_;
  assign can_open[7] = & { can_activate_369 , can_activate_359 , can_activate_349 , can_activate_339  };
  assign soon[7] = & { soon_378 , soon_377 , soon_376 , soon_375  };
  assign can_close_69 [7] = can_close_344  & compute_open[7];
  assign ready_comp[7] = ready_340  & compute_open[7];
  assign _046_ = compute_open | opens;
  assign _047_ = ~ closes;
  assign _048_ = _046_ & _047_;
  always @(posedge clk)
    if (rst) compute_open <= 8'h00;
    else compute_open <= _048_;
  pim_row bank_0 (
    .activate(activate_25 ),
    .at_rest(_049_),
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
    .at_rest(_050_),
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
    .at_rest(_059_),
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
    .at_rest(_060_),
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
    .at_rest(_061_),
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
    .at_rest(_062_),
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
    .at_rest(_063_),
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
    .at_rest(_064_),
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
  pim_row bank_16 (
    .activate(activate_209 ),
    .at_rest(_065_),
    .can_activate(can_activate_207 ),
    .can_close(can_close_212 ),
    .clk(clk),
    .close(close_210 ),
    .held(compute_rows_4 ),
    .is_open(is_open_211 ),
    .read(read_204 ),
    .ready(ready_208 ),
    .row(row),
    .rst(rst),
    .soon(soon_243 ),
    .write(write_205 )
  );
  pim_row bank_17 (
    .activate(activate_219 ),
    .at_rest(_066_),
    .can_activate(can_activate_217 ),
    .can_close(can_close_222 ),
    .clk(clk),
    .close(close_220 ),
    .held(held_216 ),
    .is_open(is_open_221 ),
    .read(read_214 ),
    .ready(ready_218 ),
    .row(row),
    .rst(rst),
    .soon(soon_244 ),
    .write(write_215 )
  );
  pim_row bank_18 (
    .activate(activate_229 ),
    .at_rest(_067_),
    .can_activate(can_activate_227 ),
    .can_close(can_close_232 ),
    .clk(clk),
    .close(close_230 ),
    .held(held_226 ),
    .is_open(is_open_231 ),
    .read(read_224 ),
    .ready(ready_228 ),
    .row(row),
    .rst(rst),
    .soon(soon_245 ),
    .write(write_225 )
  );
  pim_row bank_19 (
    .activate(activate_239 ),
    .at_rest(_068_),
    .can_activate(can_activate_237 ),
    .can_close(can_close_242 ),
    .clk(clk),
    .close(close_240 ),
    .held(held_236 ),
    .is_open(is_open_241 ),
    .read(read_234 ),
    .ready(ready_238 ),
    .row(row),
    .rst(rst),
    .soon(soon_246 ),
    .write(write_235 )
  );
  pim_row bank_2 (
    .activate(activate_48 ),
    .at_rest(_051_),
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
  pim_row bank_20 (
    .activate(activate_253 ),
    .at_rest(_069_),
    .can_activate(can_activate_251 ),
    .can_close(can_close_256 ),
    .clk(clk),
    .close(close_254 ),
    .held(compute_rows_5 ),
    .is_open(is_open_255 ),
    .read(read_248 ),
    .ready(ready_252 ),
    .row(row),
    .rst(rst),
    .soon(soon_287 ),
    .write(write_249 )
  );
  pim_row bank_21 (
    .activate(activate_263 ),
    .at_rest(_070_),
    .can_activate(can_activate_261 ),
    .can_close(can_close_266 ),
    .clk(clk),
    .close(close_264 ),
    .held(held_260 ),
    .is_open(is_open_265 ),
    .read(read_258 ),
    .ready(ready_262 ),
    .row(row),
    .rst(rst),
    .soon(soon_288 ),
    .write(write_259 )
  );
  pim_row bank_22 (
    .activate(activate_273 ),
    .at_rest(_071_),
    .can_activate(can_activate_271 ),
    .can_close(can_close_276 ),
    .clk(clk),
    .close(close_274 ),
    .held(held_270 ),
    .is_open(is_open_275 ),
    .read(read_268 ),
    .ready(ready_272 ),
    .row(row),
    .rst(rst),
    .soon(soon_289 ),
    .write(write_269 )
  );
  pim_row bank_23 (
    .activate(activate_283 ),
    .at_rest(_072_),
    .can_activate(can_activate_281 ),
    .can_close(can_close_286 ),
    .clk(clk),
    .close(close_284 ),
    .held(held_280 ),
    .is_open(is_open_285 ),
    .read(read_278 ),
    .ready(ready_282 ),
    .row(row),
    .rst(rst),
    .soon(soon_290 ),
    .write(write_279 )
  );
  pim_row bank_24 (
    .activate(activate_297 ),
    .at_rest(_073_),
    .can_activate(can_activate_295 ),
    .can_close(can_close_300 ),
    .clk(clk),
    .close(close_298 ),
    .held(compute_rows_6 ),
    .is_open(is_open_299 ),
    .read(read_292 ),
    .ready(ready_296 ),
    .row(row),
    .rst(rst),
    .soon(soon_331 ),
    .write(write_293 )
  );
  pim_row bank_25 (
    .activate(activate_307 ),
    .at_rest(_074_),
    .can_activate(can_activate_305 ),
    .can_close(can_close_310 ),
    .clk(clk),
    .close(close_308 ),
    .held(held_304 ),
    .is_open(is_open_309 ),
    .read(read_302 ),
    .ready(ready_306 ),
    .row(row),
    .rst(rst),
    .soon(soon_332 ),
    .write(write_303 )
  );
  pim_row bank_26 (
    .activate(activate_317 ),
    .at_rest(_075_),
    .can_activate(can_activate_315 ),
    .can_close(can_close_320 ),
    .clk(clk),
    .close(close_318 ),
    .held(held_314 ),
    .is_open(is_open_319 ),
    .read(read_312 ),
    .ready(ready_316 ),
    .row(row),
    .rst(rst),
    .soon(soon_333 ),
    .write(write_313 )
  );
  pim_row bank_27 (
    .activate(activate_327 ),
    .at_rest(_076_),
    .can_activate(can_activate_325 ),
    .can_close(can_close_330 ),
    .clk(clk),
    .close(close_328 ),
    .held(held_324 ),
    .is_open(is_open_329 ),
    .read(read_322 ),
    .ready(ready_326 ),
    .row(row),
    .rst(rst),
    .soon(soon_334 ),
    .write(write_323 )
  );
  pim_row bank_28 (
    .activate(activate_341 ),
    .at_rest(_077_),
    .can_activate(can_activate_339 ),
    .can_close(can_close_344 ),
    .clk(clk),
    .close(close_342 ),
    .held(compute_rows_7 ),
    .is_open(is_open_343 ),
    .read(read_336 ),
    .ready(ready_340 ),
    .row(row),
    .rst(rst),
    .soon(soon_375 ),
    .write(write_337 )
  );
  pim_row bank_29 (
    .activate(activate_351 ),
    .at_rest(_078_),
    .can_activate(can_activate_349 ),
    .can_close(can_close_354 ),
    .clk(clk),
    .close(close_352 ),
    .held(held_348 ),
    .is_open(is_open_353 ),
    .read(read_346 ),
    .ready(ready_350 ),
    .row(row),
    .rst(rst),
    .soon(soon_376 ),
    .write(write_347 )
  );
  pim_row bank_3 (
    .activate(activate_58 ),
    .at_rest(_052_),
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
  pim_row bank_30 (
    .activate(activate_361 ),
    .at_rest(_079_),
    .can_activate(can_activate_359 ),
    .can_close(can_close_364 ),
    .clk(clk),
    .close(close_362 ),
    .held(held_358 ),
    .is_open(is_open_363 ),
    .read(read_356 ),
    .ready(ready_360 ),
    .row(row),
    .rst(rst),
    .soon(soon_377 ),
    .write(write_357 )
  );
  pim_row bank_31 (
    .activate(activate_371 ),
    .at_rest(_080_),
    .can_activate(can_activate_369 ),
    .can_close(can_close_374 ),
    .clk(clk),
    .close(close_372 ),
    .held(held_368 ),
    .is_open(is_open_373 ),
    .read(read_366 ),
    .ready(ready_370 ),
    .row(row),
    .rst(rst),
    .soon(soon_378 ),
    .write(write_367 )
  );
  pim_row bank_4 (
    .activate(activate_77 ),
    .at_rest(_053_),
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
    .at_rest(_054_),
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
    .at_rest(_055_),
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
    .at_rest(_056_),
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
    .at_rest(_057_),
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
    .at_rest(_058_),
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
  assign compute_rows = { compute_rows_7 , compute_rows_6 , compute_rows_5 , compute_rows_4 , compute_rows_3 , compute_rows_2 , compute_rows_1 , compute_rows_0  };
  assign ready_write = { ready_370 , ready_360 , ready_350 , ready_340 , ready_326 , ready_316 , ready_306 , ready_296 , ready_282 , ready_272 , ready_262 , ready_252 , ready_238 , ready_228 , ready_218 , ready_208 , ready_194 , ready_184 , ready_174 , ready_164 , ready_150 , ready_140 , ready_130 , ready_120 , ready_106 , ready_96 , ready_86 , ready_76 , ready_57 , ready_47 , ready_37 , ready };
  assign ready_copy = { ready_370 , ready_360 , ready_350 , ready_340 , ready_326 , ready_316 , ready_306 , ready_296 , ready_282 , ready_272 , ready_262 , ready_252 , ready_238 , ready_228 , ready_218 , ready_208 , ready_194 , ready_184 , ready_174 , ready_164 , ready_150 , ready_140 , ready_130 , ready_120 , ready_106 , ready_96 , ready_86 , ready_76 , ready_57 , ready_47 , ready_37 , ready };
  assign ready_read = { ready_370 , ready_360 , ready_350 , ready_340 , ready_326 , ready_316 , ready_306 , ready_296 , ready_282 , ready_272 , ready_262 , ready_252 , ready_238 , ready_228 , ready_218 , ready_208 , ready_194 , ready_184 , ready_174 , ready_164 , ready_150 , ready_140 , ready_130 , ready_120 , ready_106 , ready_96 , ready_86 , ready_76 , ready_57 , ready_47 , ready_37 , ready };
  assign can_act = { can_activate_369 , can_activate_359 , can_activate_349 , can_activate_339 , can_activate_325 , can_activate_315 , can_activate_305 , can_activate_295 , can_activate_281 , can_activate_271 , can_activate_261 , can_activate_251 , can_activate_237 , can_activate_227 , can_activate_217 , can_activate_207 , can_activate_193 , can_activate_183 , can_activate_173 , can_activate_163 , can_activate_149 , can_activate_139 , can_activate_129 , can_activate_119 , can_activate_105 , can_activate_95 , can_activate_85 , can_activate_75 , can_activate_56 , can_activate_46 , can_activate_36 , can_activate };
  assign rows = { held_368 , held_358 , held_348 , compute_rows_7 , held_324 , held_314 , held_304 , compute_rows_6 , held_280 , held_270 , held_260 , compute_rows_5 , held_236 , held_226 , held_216 , compute_rows_4 , held_192 , held_182 , held_172 , compute_rows_3 , held_148 , held_138 , held_128 , compute_rows_2 , held_104 , held_94 , held_84 , compute_rows_1 , held_55 , held_45 , held_35 , compute_rows_0  };
endmodule

module pim_neupims_single__controller__timers__wave_0(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_10, part_11, last, results);
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

module pim_neupims_single__controller__timers__wave_1(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_12, part_13, last, results);
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

module pim_neupims_single__controller__timers__wave_2(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_14, part_15, last, results);
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
  output part_14;
  wire part_14;
  output part_15;
  wire part_15;
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
  assign part_14 = results & _07_;
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
  assign part_15 = part_14;
endmodule

module pim_neupims_single__controller__timers__wave_3(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_16, part_17, last, results);
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
  output part_16;
  wire part_16;
  output part_17;
  wire part_17;
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
  assign part_16 = results & _07_;
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
  assign part_17 = part_16;
endmodule

module pim_neupims_single__controller__turns(clk, rst, compute_moves, memory_wants, compute_wants_1 , compute_holds, compute_may, memory_moves, memory_may);
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

module pim_neupims_single__controller__waves(clk, rst, results_room, i__valid_7 , asks, i__ready, valid, command, hold_columns, reserve, wants, wants_closed, held, hold_gwrite, hold_copy, steps_busy, holds, can_step, may_act, taken, served
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
  output [31:0] wants_closed;
  wire [31:0] wants_closed;
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
  output [69:0] busy;
  wire [69:0] busy;
  output [31:0] vectors_busy;
  wire [31:0] vectors_busy;
  input [3:0] can_comp;
  wire [3:0] can_comp;
  input [3:0] can_readres;
  wire [3:0] can_readres;
  input [3:0] can_activate;
  wire [3:0] can_activate;
  input [7:0] can_open;
  wire [7:0] can_open;
  input [7:0] can_close;
  wire [7:0] can_close;
  input [31:0] engaged;
  wire [31:0] engaged;
  input [47:0] compute_rows;
  wire [47:0] compute_rows;
  input [7:0] compute_open;
  wire [7:0] compute_open;
  input [6:0] results_after;
  wire [6:0] results_after;
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
  wire [7:0] active;
  wire [31:0] blocks;
  wire [5:0] \busy[2].row ;
  wire \busy[2].valid ;
  wire [5:0] \busy[3].row ;
  wire \busy[3].valid ;
  wire [5:0] \busy[4].row ;
  wire \busy[4].valid ;
  wire [5:0] \busy[5].row ;
  wire \busy[5].valid ;
  wire [5:0] \busy[6].row ;
  wire \busy[6].valid ;
  wire [5:0] \busy[7].row ;
  wire \busy[7].valid ;
  wire [5:0] \busy[8].row ;
  wire \busy[8].valid ;
  wire [5:0] \busy[9].row ;
  wire \busy[9].valid ;
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
  wire [7:0] opens;
  wire [7:0] opens_80 ;
  wire [7:0] opens_81 ;
  wire reserve_31 ;
  wire reserve_32 ;
  wire [47:0] rows;
  wire [69:0] slots;
  wire valid_16 ;
  wire valid_17 ;
  wire wants_34 ;
  wire wants_35 ;
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
  assign blocks[16] = opens[4] & engaged[16];
  assign blocks[17] = opens[4] & engaged[17];
  assign blocks[18] = opens[4] & engaged[18];
  assign blocks[19] = opens[4] & engaged[19];
  assign blocks[20] = opens[5] & engaged[20];
  assign blocks[21] = opens[5] & engaged[21];
  assign blocks[22] = opens[5] & engaged[22];
  assign blocks[23] = opens[5] & engaged[23];
  assign blocks[24] = opens[6] & engaged[24];
  assign blocks[25] = opens[6] & engaged[25];
  assign blocks[26] = opens[6] & engaged[26];
  assign blocks[27] = opens[6] & engaged[27];
  assign blocks[28] = opens[7] & engaged[28];
  assign blocks[29] = opens[7] & engaged[29];
  assign blocks[30] = opens[7] & engaged[30];
  assign blocks[31] = opens[7] & engaged[31];
  assign clear = ! blocks;
  assign wants_closed = blocks & { may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act };
  assign \busy[2].valid  = active[0] | compute_open[0];
  assign \busy[2].row  = active[0] ? rows[5:0] : compute_rows[5:0];
  assign \busy[3].valid  = active[1] | compute_open[1];
  assign \busy[3].row  = active[1] ? rows[11:6] : compute_rows[11:6];
  assign \busy[4].valid  = active[2] | compute_open[2];
  assign \busy[4].row  = active[2] ? rows[17:12] : compute_rows[17:12];
  assign \busy[5].valid  = active[3] | compute_open[3];
  assign \busy[5].row  = active[3] ? rows[23:18] : compute_rows[23:18];
  assign \busy[6].valid  = active[4] | compute_open[4];
  assign \busy[6].row  = active[4] ? rows[29:24] : compute_rows[29:24];
  assign \busy[7].valid  = active[5] | compute_open[5];
  assign \busy[7].row  = active[5] ? rows[35:30] : compute_rows[35:30];
  assign \busy[8].valid  = active[6] | compute_open[6];
  assign \busy[8].row  = active[6] ? rows[41:36] : compute_rows[41:36];
  assign \busy[9].valid  = active[7] | compute_open[7];
  assign \busy[9].row  = active[7] ? rows[47:42] : compute_rows[47:42];
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
  pim_neupims_single__controller__waves__raw_rows raw_rows (
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
  pim_neupims_single__controller__waves__tile_waves tile_waves (
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
  assign busy = { \busy[9].row , \busy[9].valid , \busy[8].row , \busy[8].valid , \busy[7].row , \busy[7].valid , \busy[6].row , \busy[6].valid , \busy[5].row , \busy[5].valid , \busy[4].row , \busy[4].valid , \busy[3].row , \busy[3].valid , \busy[2].row , \busy[2].valid , slots[40:35], filled[1], slots[5:0], filled[0] };
  assign vectors_busy = { slots[60:46], filled[1], slots[25:11], filled[0] };
endmodule

module pim_neupims_single__controller__waves__raw_rows(clk, rst, results_room, asks, enable, i__valid, clear, active, may_show, steps, reserve, idle, holds, wants, opens, valid, can_step, may_act, taken, served, i__payload
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
  output [7:0] active;
  wire [7:0] active;
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
  output [7:0] opens;
  wire [7:0] opens;
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
  output [47:0] rows;
  wire [47:0] rows;
  input [3:0] can_readres;
  wire [3:0] can_readres;
  input [7:0] can_open;
  wire [7:0] can_open;
  input [7:0] can_close;
  wire [7:0] can_close;
  input [7:0] compute_open;
  wire [7:0] compute_open;
  input drain;
  wire drain;
  wire [7:0] _000_;
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
  wire [5:0] _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire [7:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [7:0] _027_;
  wire _028_;
  wire _029_;
  wire [1:0] _030_;
  wire [1:0] _031_;
  wire [2:0] _032_;
  wire [2:0] _033_;
  wire [2:0] _034_;
  wire _035_;
  wire _036_;
  wire [7:0] _037_;
  wire [1:0] _038_;
  wire [1:0] _039_;
  wire [2:0] _040_;
  wire [2:0] _041_;
  wire [2:0] _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [7:0] _047_;
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
  wire [6:0] _058_;
  wire [6:0] _059_;
  wire [1:0] _060_;
  wire [1:0] _061_;
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
  wire [5:0] _078_;
  wire [5:0] _079_;
  wire [5:0] _080_;
  wire [5:0] _081_;
  wire [5:0] _082_;
  wire [5:0] _083_;
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
  wire [10:0] _110_;
  wire [7:0] _111_;
  wire [5:0] _112_;
  wire [5:0] _113_;
  wire [5:0] _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire [6:0] _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire [3:0] _123_;
  wire [3:0] _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire [7:0] \$signal ;
  wire \$signal$10 ;
  wire \$signal$16 ;
  wire \$signal$18 ;
  reg \$signal$40 ;
  reg [7:0] asked;
  wire [7:0] closable;
  wire ends;
  wire finds;
  wire free;
  wire [7:0] given_up;
  reg held;
  reg [5:0] kept_rows_0 ;
  reg [5:0] kept_rows_1 ;
  reg [5:0] kept_rows_2 ;
  reg [5:0] kept_rows_3 ;
  reg [5:0] kept_rows_4 ;
  reg [5:0] kept_rows_5 ;
  reg [5:0] kept_rows_6 ;
  reg [5:0] kept_rows_7 ;
  wire last_wave;
  wire [2:0] next_to_be_opened;
  wire opens_43 ;
  reg reads;
  reg [6:0] rest;
  reg [5:0] row;
  wire settled;
  wire [2:0] to_be_closed;
  reg [2:0] to_be_opened;
  reg unused;
  reg [1:0] wave;
  reg [13:0] work;
  assign _000_ = ~ compute_open;
  assign \$signal  = asked & _000_;
  assign _022_ = ~ asked;
  assign _027_ = _022_ | { drain, drain, drain, drain, drain, drain, drain, drain };
  assign _037_ = compute_open & _027_;
  assign given_up = _037_ & { enable, enable, enable, enable, enable, enable, enable, enable };
  assign _047_ = compute_open & { enable, enable, enable, enable, enable, enable, enable, enable };
  assign active = asked | _047_;
  assign settled = ! \$signal ;
  assign last_wave = wave == 2'h3;
  assign _056_ = held & settled;
  assign _068_ = _056_ & _035_;
  assign _001_ = ~ _053_;
  assign \$signal$10  = _068_ & _001_;
  assign _009_ = \$signal$10  & reads;
  assign may_show = _009_ & results_room;
  assign _016_ = \$signal$10  & _015_;
  assign \$signal$16  = _016_ & can_step;
  assign _017_ = can_readres >> wave;
  assign \$signal$18  = may_show & _017_;
  assign _018_ = \$signal$18  & last_wave;
  assign _019_ = \$signal$16  | _018_;
  assign ends = taken & _019_;
  assign _021_ = ! active;
  assign idle = _020_ & _021_;
  assign _015_ = ~ reads;
  assign steps = held & _015_;
  assign _023_ = steps & unused;
  assign holds = _013_ | _023_;
  assign free = _020_ | ends;
  assign _024_ = compute_open >> i__payload[9:4];
  assign _025_ = ~ _024_;
  assign _026_ = _020_ & _025_;
  assign _020_ = ~ held;
  assign _028_ = _020_ & settled;
  assign closable = given_up & can_close;
  assign _029_ = ~ closable[6];
  assign _030_ = closable[5] ? 2'h1 : { 1'h1, _029_ };
  assign _031_ = closable[4] ? 2'h0 : _030_;
  assign _032_ = closable[3] ? 3'h3 : { 1'h1, _031_ };
  assign _033_ = closable[2] ? 3'h2 : _032_;
  assign _034_ = closable[1] ? 3'h1 : _033_;
  assign to_be_closed = closable[0] ? 3'h0 : _034_;
  assign wants = _013_ & _035_;
  assign _036_ = ~ \$signal [6];
  assign _038_ = \$signal [5] ? 2'h1 : { 1'h1, _036_ };
  assign _039_ = \$signal [4] ? 2'h0 : _038_;
  assign _040_ = \$signal [3] ? 3'h3 : { 1'h1, _039_ };
  assign _041_ = \$signal [2] ? 3'h2 : _040_;
  assign _042_ = \$signal [1] ? 3'h1 : _041_;
  assign next_to_be_opened = \$signal [0] ? 3'h0 : _042_;
  assign _043_ = \$signal  >> to_be_opened;
  assign _044_ = \$signal$40  & _043_;
  assign _035_ = ~ drain;
  assign finds = _044_ & _035_;
  assign opens = finds << to_be_opened;
  assign _045_ = finds & may_act;
  assign _046_ = _045_ & clear;
  assign _048_ = can_open >> to_be_opened;
  assign opens_43  = _046_ & _048_;
  assign _049_ = opens_43  | \$signal$16 ;
  assign _050_ = _049_ | \$signal$18 ;
  assign valid = _050_ | _051_;
  assign _051_ = | closable;
  assign _052_ = taken & \$signal$16 ;
  assign _053_ = | rest;
  assign _054_ = taken & asks;
  assign _055_ = ~ served;
  assign _057_ = asks & _055_;
  assign _058_ = rest - 1'h1;
  assign _059_ = _057_ ? _058_ : 7'h00;
  assign reserve = taken & \$signal$18 ;
  assign _060_ = wave + 1'h1;
  assign _061_ = last_wave ? 2'h0 : _060_;
  assign _067_ = i__payload[3:0] == 4'h8;
  assign _062_ = ! i__payload[9:4];
  assign _069_ = _005_ & _062_;
  assign _063_ = i__payload[9:4] == 1'h1;
  assign _070_ = _005_ & _063_;
  assign _064_ = i__payload[9:4] == 2'h2;
  assign _071_ = _005_ & _064_;
  assign _065_ = i__payload[9:4] == 2'h3;
  assign _072_ = _005_ & _065_;
  assign _066_ = i__payload[9:4] == 3'h4;
  assign _002_ = _005_ & _066_;
  assign _006_ = i__payload[9:4] == 3'h5;
  assign _007_ = _005_ & _006_;
  assign _008_ = i__payload[9:4] == 3'h6;
  assign _010_ = _005_ & _008_;
  assign _003_ = i__valid & i__ready;
  assign _004_ = i__payload[3:0] == 3'h6;
  assign _005_ = _003_ & _004_;
  assign _011_ = i__payload[9:4] == 3'h7;
  assign _012_ = _005_ & _011_;
  assign _013_ = ~ settled;
  always @(posedge clk)
    if (rst) unused <= 1'h0;
    else if (_103_) unused <= _013_;
  always @(posedge clk)
    if (rst) rest <= 7'h00;
    else if (_107_) rest <= _119_;
  always @(posedge clk)
    if (rst) wave <= 2'h0;
    else if (reserve) wave <= _061_;
  always @(posedge clk)
    if (rst) held <= 1'h0;
    else held <= _118_;
  always @(posedge clk)
    if (rst) asked <= 8'h00;
    else if (_108_) asked <= { _102_, _090_, _088_, _100_, _098_, _096_, _094_, _092_ };
  always @(posedge clk)
    if (rst) reads <= 1'h0;
    else if (_109_) reads <= _067_;
  always @(posedge clk)
    if (_109_) work <= { i__payload[65], i__payload[63], i__payload[41:35], i__payload[31:27] };
  always @(posedge clk)
    if (_069_) kept_rows_0  <= i__payload[15:10];
  always @(posedge clk)
    if (_070_) kept_rows_1  <= i__payload[15:10];
  always @(posedge clk)
    if (_071_) kept_rows_2  <= i__payload[15:10];
  always @(posedge clk)
    if (_072_) kept_rows_3  <= i__payload[15:10];
  always @(posedge clk)
    if (_002_) kept_rows_4  <= i__payload[15:10];
  always @(posedge clk)
    if (_007_) kept_rows_5  <= i__payload[15:10];
  always @(posedge clk)
    if (_010_) kept_rows_6  <= i__payload[15:10];
  always @(posedge clk)
    if (_012_) kept_rows_7  <= i__payload[15:10];
  always @(posedge clk)
    if (rst) \$signal$40  <= 1'h0;
    else \$signal$40  <= _013_;
  always @(posedge clk)
    if (rst) to_be_opened <= 3'h0;
    else to_be_opened <= next_to_be_opened;
  always @(posedge clk)
    if (rst) row <= 6'h00;
    else row <= _014_;
  assign _076_ = _126_ | _125_;
  assign _077_ = _130_ | _129_;
  assign _075_ = | { _128_, _127_, _076_ };
  assign _078_ = _125_ ? kept_rows_7  : kept_rows_6 ;
  assign _079_ = _127_ ? kept_rows_5  : kept_rows_4 ;
  assign _080_ = _076_ ? _078_ : _079_;
  assign _081_ = _129_ ? kept_rows_3  : kept_rows_2 ;
  assign _082_ = _131_ ? kept_rows_1  : kept_rows_0 ;
  assign _083_ = _077_ ? _081_ : _082_;
  assign _014_ = _075_ ? _080_ : _083_;
  assign _084_ = _116_ ? _026_ : free;
  assign i__ready = _115_ ? _028_ : _084_;
  assign _085_ = _116_ ? _117_ : 1'h1;
  assign _086_ = _115_ ? _117_ : _085_;
  assign _088_ = _115_ ? 1'h0 : _087_;
  assign _090_ = _115_ ? 1'h0 : _089_;
  assign _092_ = _115_ ? 1'h0 : _091_;
  assign _094_ = _115_ ? 1'h0 : _093_;
  assign _096_ = _115_ ? 1'h0 : _095_;
  assign _098_ = _115_ ? 1'h0 : _097_;
  assign _100_ = _115_ ? 1'h0 : _099_;
  assign _102_ = _115_ ? 1'h0 : _101_;
  assign _103_ = { settled, _052_ } != 2'h2;
  assign _104_ = | { _054_, _053_ };
  assign _105_ = | { \$signal$18 , _053_ };
  assign _106_ = | { _116_, _115_ };
  assign _107_ = & { _104_, _105_ };
  assign _108_ = & { _003_, _106_ };
  assign _109_ = & { _003_, _073_, _074_ };
  assign _073_ = ~ _115_;
  assign _074_ = ~ _116_;
  assign _101_ = asked[7] | _011_;
  assign _099_ = asked[4] | _066_;
  assign _097_ = asked[3] | _065_;
  assign _095_ = asked[2] | _064_;
  assign _093_ = asked[1] | _063_;
  assign _091_ = asked[0] | _062_;
  assign _089_ = asked[6] | _008_;
  assign _087_ = asked[5] | _006_;
  assign _117_ = ends ? 1'h0 : held;
  assign _118_ = _003_ ? _086_ : _117_;
  assign _119_ = _053_ ? _059_ : 7'h49;
  assign _120_ = \$signal$18  & work[13];
  assign _121_ = \$signal$16  ? 1'h0 : _120_;
  assign command[65] = opens_43  ? 1'h0 : _121_;
  assign _122_ = \$signal$16  & work[12];
  assign command[63] = opens_43  ? 1'h0 : _122_;
  assign _110_[6:0] = \$signal$16  ? work[11:5] : 7'h00;
  assign command[41:35] = opens_43  ? 7'h00 : _110_[6:0];
  assign _111_[4:0] = \$signal$16  ? work[4:0] : 5'h00;
  assign command[31:27] = opens_43  ? 5'h00 : _111_[4:0];
  assign command[15:10] = opens_43  ? row : 6'h00;
  assign _112_[2:0] = _051_ ? to_be_closed : 3'h0;
  assign _113_[2:0] = \$signal$18  ? { 1'h0, wave } : _112_[2:0];
  assign _114_[2:0] = \$signal$16  ? 3'h0 : _113_[2:0];
  assign command[6:4] = opens_43  ? to_be_opened : _114_[2:0];
  assign _123_[1:0] = \$signal$18  ? 2'h1 : { _051_, _051_ };
  assign { _124_[3], _124_[1:0] } = \$signal$16  ? 3'h4 : { _123_[0], _123_[1:0] };
  assign command[3:0] = opens_43  ? 4'h7 : { _124_[3], 1'h0, _124_[1:0] };
  assign _115_ = i__payload[3:0] == 4'h9;
  assign _116_ = i__payload[3:0] == 3'h6;
  assign _125_ = next_to_be_opened == 3'h7;
  assign _126_ = next_to_be_opened == 3'h6;
  assign _127_ = next_to_be_opened == 3'h5;
  assign _128_ = next_to_be_opened == 3'h4;
  assign _129_ = next_to_be_opened == 2'h3;
  assign _130_ = next_to_be_opened == 2'h2;
  assign _131_ = next_to_be_opened == 1'h1;
  assign _112_[5:3] = 3'h0;
  assign _113_[5:3] = 3'h0;
  assign _114_[5:3] = 3'h0;
  assign _110_[10:7] = 4'h0;
  assign _123_[3:2] = { _123_[0], 1'h0 };
  assign _124_[2] = 1'h0;
  assign rows = { kept_rows_7 , kept_rows_6 , kept_rows_5 , kept_rows_4 , kept_rows_3 , kept_rows_2 , kept_rows_1 , kept_rows_0  };
  assign { command[64], command[62:42], command[34:32], command[26:16], command[9:7] } = 39'h0000000000;
  assign _111_[7:5] = 3'h0;
endmodule

module pim_neupims_single__controller__waves__tile_waves(clk, rst, results_room, i__valid, computing, clear, i__ready, wants, held, opens, reserve, valid, hold_gwrite, hold_copy, hold_columns, may_act, taken, i__payload, slots, command, filled
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
  output [7:0] opens;
  wire [7:0] opens;
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
  input [7:0] can_close;
  wire [7:0] can_close;
  input [6:0] results_after;
  wire [6:0] results_after;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [2:0] _004_;
  wire [2:0] _005_;
  wire _006_;
  wire [15:0] _007_;
  wire [15:0] _008_;
  wire _009_;
  wire [6:0] _010_;
  wire [6:0] _011_;
  wire [15:0] _012_;
  wire [2:0] _013_;
  wire [2:0] _014_;
  wire [2:0] _015_;
  wire [2:0] _016_;
  wire [2:0] _017_;
  wire [2:0] _018_;
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
  wire [7:0] _036_;
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
  wire [1:0] _056_;
  wire _057_;
  wire [1:0] _058_;
  wire [2:0] _059_;
  wire [2:0] _060_;
  wire [2:0] _061_;
  wire _062_;
  wire [2:0] _063_;
  wire [1:0] _064_;
  wire _065_;
  wire [1:0] _066_;
  wire [16:0] _067_;
  wire _068_;
  wire _069_;
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
  wire _082_;
  wire _083_;
  wire [7:0] _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire [16:0] _088_;
  wire [5:0] _089_;
  wire [5:0] _090_;
  wire [6:0] _091_;
  wire [6:0] _092_;
  wire [15:0] _093_;
  wire [2:0] _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire [3:0] _102_;
  wire \$signal ;
  wire \$signal$23 ;
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
  wire [33:0] head;
  wire in_turn;
  wire leaves;
  wire leaves_69 ;
  reg looked;
  reg looked_in_time;
  reg looked_in_turn;
  wire moves;
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
  wire [2:0] pause;
  wire rank_50 ;
  reg [6:0] shown_after;
  reg [34:0] slot_0;
  reg [34:0] slot_1;
  wire tile;
  wire tile_41 ;
  reg [2:0] to_close;
  reg [2:0] to_comp;
  reg [1:0] to_open;
  wire [1:0] wave;
  wire [1:0] wave_46 ;
  wire [1:0] wave_49 ;
  wire [34:0] work;
  assign \$signal  = moves & ends;
  assign _000_ = ! \$signal$23 ;
  assign begins = moves & _000_;
  assign \$signal$5  = i__valid & i__ready;
  assign i__ready = count != 2'h2;
  assign _043_ = { _036_[7:2], head[26], 1'h1 } > 6'h23;
  assign _036_[7:2] = head[31:27] + 3'h5;
  assign alone[6:1] = _043_ ? { _036_[6:2], head[26] } : 6'h11;
  assign _074_ = { alone[6:1], 1'h1 } > _067_;
  assign _067_ = closed_after + 3'h7;
  assign needs = _074_ ? { 10'h000, alone[6:1], 1'h1 } : _067_;
  assign _019_ = looked & _003_;
  assign in_turn = _019_ & looked_in_turn;
  assign _022_ = _020_ & _021_;
  assign _023_ = _022_ & in_turn;
  assign _025_ = _023_ & _024_;
  assign _027_ = results_room | _026_;
  assign \$signal$24  = _025_ & _027_;
  assign wants = \$signal$24  & looked_in_time;
  assign _028_ = ~ looked_in_time;
  assign _029_ = \$signal$24  & _028_;
  assign _030_ = _029_ & may_act;
  assign _031_ = ~ computing;
  assign held = _030_ & _031_;
  assign _032_ = ! wave;
  assign _033_ = wave == 1'h1;
  assign _034_ = wave == 2'h2;
  assign _035_ = wave == 2'h3;
  assign _037_ = wants & may_act;
  assign _038_ = _037_ & clear;
  assign _039_ = can_activate >> wave;
  assign _040_ = _038_ & _039_;
  assign opens_36  = \$signal$23  | _040_;
  assign reserve = begins & head[33];
  assign _042_ = can_comp >> wave_46 ;
  assign _044_ = _041_ & _042_;
  assign _045_ = ~ work[33];
  assign _046_ = { work[31:26], 1'h0 } >= results_after;
  assign _047_ = _045_ | _046_;
  assign \$signal$43  = _044_ & _047_;
  assign _048_ = | to_close;
  assign _049_ = can_close >> { rank_50 , wave_49  };
  assign \$signal$51  = _048_ & _049_;
  assign _050_ = opens_36  | \$signal$43 ;
  assign valid = _050_ | \$signal$51 ;
  assign _021_ = ~ \$signal$23 ;
  assign _051_ = \$signal$43  & _021_;
  assign _052_ = work[33] & work[34];
  assign hold_gwrite = | near_hold_gwrite;
  assign hold_copy = | near_hold_copy;
  assign _053_ = | near_hold_columns;
  assign _054_ = { work[31:26], 1'h0 } < 2'h3;
  assign _055_ = work[33] & _054_;
  assign hold_columns = _053_ & _055_;
  assign _056_ = to_open + \$signal$5 ;
  assign _057_ = moves & leaves;
  assign _058_ = _056_ - _057_;
  assign _059_ = to_comp + \$signal ;
  assign _060_ = _059_ - moves_56 ;
  assign _061_ = to_close + moves_56 ;
  assign _062_ = moves_58  & ends_68 ;
  assign _063_ = _061_ - _062_;
  assign _064_ = count + \$signal$5 ;
  assign _066_ = _064_ - _065_;
  assign _068_ = entry + 1'h1;
  assign _069_ = entry ? 1'h0 : _068_;
  assign _070_ = exit + 1'h1;
  assign _071_ = exit ? 1'h0 : _070_;
  assign _072_ = ! exit;
  assign _073_ = _065_ & _072_;
  assign _075_ = ! entry;
  assign _076_ = \$signal$5  & _075_;
  assign _065_ = moves_58  & leaves_69 ;
  assign _078_ = _065_ & exit;
  assign _079_ = \$signal$5  & entry;
  assign _077_ = i__payload[42:35] + i__payload[62:55];
  assign _020_ = | to_open;
  assign _024_ = ~ drain;
  assign _080_ = _020_ & _024_;
  assign _081_ = needs < \until ;
  assign _026_ = ~ head[33];
  assign _082_ = results_after <= { after[6:4], head[28:26], 1'h0 };
  assign _041_ = | to_comp;
  assign _083_ = ~ _041_;
  assign _084_[7:2] = shown_after[6:2] + 1'h1;
  assign _085_ = { _084_[7:2], shown_after[1:0] } <= { after[6:4], head[28:26], 1'h0 };
  assign _086_ = _083_ | _085_;
  assign _001_ = _082_ & _086_;
  assign _002_ = _026_ | _001_;
  assign _003_ = ! pause;
  assign _004_ = pause - 1'h1;
  assign _005_ = _003_ ? 3'h0 : _004_;
  assign _006_ = ! closed_after;
  assign _007_ = closed_after - 1'h1;
  assign _008_ = _006_ ? 16'h0000 : _007_;
  assign _009_ = ! shown_after;
  assign _010_ = shown_after - 1'h1;
  assign _011_ = _009_ ? 7'h00 : _010_;
  assign _012_ = needs[15:0] - 1'h1;
  assign after[6:4] = head[31:29] + 1'h1;
  assign _013_ = near_hold_gwrite + opened_hold_columns_8;
  assign _014_ = _013_ - moves_56 ;
  assign _015_ = near_hold_copy + \$signal ;
  assign _016_ = _015_ - moves_56 ;
  assign _017_ = near_hold_columns + opened_hold_columns_11;
  assign _018_ = _017_ - moves_56 ;
  always @(posedge clk)
    if (rst) to_open <= 2'h0;
    else to_open <= _058_;
  always @(posedge clk)
    if (rst) to_comp <= 3'h0;
    else to_comp <= _060_;
  always @(posedge clk)
    if (rst) to_close <= 3'h0;
    else to_close <= _063_;
  always @(posedge clk)
    if (rst) count <= 2'h0;
    else count <= _066_;
  always @(posedge clk)
    if (rst) entry <= 1'h0;
    else if (\$signal$5 ) entry <= _069_;
  always @(posedge clk)
    if (rst) exit <= 1'h0;
    else if (_065_) exit <= _071_;
  always @(posedge clk)
    if (rst) filled <= 2'h0;
    else filled <= { _096_, _098_ };
  always @(posedge clk)
    if (_076_) slot_0 <= { i__payload[65:63], i__payload[60:55], _077_, i__payload[41:35], i__payload[31:27], i__payload[15:10] };
  always @(posedge clk)
    if (_079_) slot_1 <= { i__payload[65:63], i__payload[60:55], _077_, i__payload[41:35], i__payload[31:27], i__payload[15:10] };
  always @(posedge clk)
    if (rst) looked <= 1'h0;
    else looked <= _080_;
  always @(posedge clk)
    if (rst) looked_in_time <= 1'h0;
    else looked_in_time <= _081_;
  always @(posedge clk)
    if (rst) looked_in_turn <= 1'h0;
    else looked_in_turn <= _002_;
  reg [1:0] _221_;
  always @(posedge clk)
    if (rst) _221_ <= 2'h0;
    else _221_ <= { _094_[2], _094_[0] };
  assign { pause[2], pause[0] } = _221_;
  reg pause_reg_1 ;
  always @(posedge clk)
    if (_087_) pause_reg_1  <= 1'h0;
    else pause_reg_1  <= _004_[1];
  assign pause[1] = pause_reg_1 ;
  always @(posedge clk)
    if (rst) closed_after <= 16'h0000;
    else closed_after <= _093_;
  always @(posedge clk)
    if (rst) shown_after <= 7'h00;
    else shown_after <= _092_;
  always @(posedge clk)
    if (rst) near_hold_gwrite <= 3'h0;
    else near_hold_gwrite <= _014_;
  always @(posedge clk)
    if (rst) near_hold_copy <= 3'h0;
    else near_hold_copy <= _016_;
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
    else near_hold_columns <= _018_;
  assign opens[3:0] = { _035_, _034_, _033_, _032_ } & { wants, wants, wants, wants };
  assign work = tile_41  ? slot_1 : slot_0;
  assign head = tile ? slot_1[33:0] : slot_0[33:0];
  assign _087_ = | { begins, _003_, rst };
  assign _091_ = head[33] ? { after[6:4], head[28:26], 1'h1 } : _011_;
  assign _092_ = begins ? _091_ : _011_;
  assign _093_ = begins ? _012_ : _008_;
  assign _094_ = begins ? 3'h5 : _005_;
  assign _095_ = _078_ ? 1'h0 : filled[1];
  assign _096_ = _095_ | _079_;
  assign _097_ = _073_ ? 1'h0 : filled[0];
  assign _098_ = _097_ | _076_;
  assign _099_ = \$signal$51  & taken;
  assign _100_ = opens_36  ? 1'h0 : _099_;
  assign moves_58  = _051_ ? 1'h0 : _100_;
  assign _101_ = opens_36  & taken;
  assign moves = _051_ ? 1'h0 : _101_;
  assign moves_56  = _051_ & taken;
  assign command[65] = _051_ & _052_;
  assign command[64] = _051_ & work[33];
  assign command[63] = _051_ & work[32];
  assign command[60:55] = _051_ ? work[31:26] : 6'h00;
  assign command[41:35] = _051_ ? work[17:11] : 7'h00;
  assign command[31:27] = _051_ ? work[10:6] : 5'h00;
  assign _088_[5:0] = opens_36  ? head[5:0] : 6'h00;
  assign command[15:10] = _051_ ? 6'h00 : _088_[5:0];
  assign _089_[2:0] = \$signal$51  ? { rank_50 , wave_49  } : 3'h0;
  assign _090_[2:0] = opens_36  ? { \$signal$23 , wave } : _089_[2:0];
  assign command[6:4] = _051_ ? { 1'h0, wave_46  } : _090_[2:0];
  assign { _102_[3:2], _102_[0] } = opens_36  ? 3'h3 : { \$signal$51 , 1'h0, \$signal$51  };
  assign command[3:0] = _051_ ? 4'ha : { _102_[3:2], _102_[0], _102_[0] };
  pim_neupims_single__controller__waves__tile_waves__closing closing (
    .clk(clk),
    .ends(ends_68 ),
    .leaves(leaves_69 ),
    .moves(moves_58 ),
    .rank(rank_50 ),
    .rst(rst),
    .wave(wave_49 )
  );
  pim_neupims_single__controller__waves__tile_waves__computing_at computing_at (
    .clk(clk),
    .moves(moves_56 ),
    .rst(rst),
    .tile(tile_41 ),
    .wave(wave_46 )
  );
  pim_neupims_single__controller__waves__tile_waves__opening opening (
    .clk(clk),
    .ends(ends),
    .leaves(leaves),
    .moves(moves),
    .rank(\$signal$23 ),
    .rst(rst),
    .tile(tile),
    .wave(wave)
  );
  assign _102_[1] = _102_[0];
  assign _088_[16:6] = 11'h000;
  assign _089_[5:3] = 3'h0;
  assign _090_[5:3] = 3'h0;
  assign _036_[1:0] = { head[26], 1'h1 };
  assign { command[62:61], command[54:42], command[34:32], command[26:16], command[9:7] } = 32'd0;
  assign slots = { slot_1, slot_0 };
  assign opens[7:4] = opens[3:0];
  assign _084_[1:0] = shown_after[1:0];
  assign after[3:0] = { head[28:26], 1'h0 };
  assign alone[0] = 1'h1;
endmodule

module pim_neupims_single__controller__waves__tile_waves__closing(clk, rst, ends, leaves, moves, rank, wave);
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
  output [1:0] wave;
  reg [1:0] wave;
  wire _00_;
  wire _01_;
  wire [1:0] _02_;
  wire [1:0] _03_;
  wire _04_;
  wire last_wave;
  assign last_wave = wave == 2'h3;
  assign leaves = ends & last_wave;
  assign _00_ = ends + 1'h1;
  assign _01_ = ends ? 1'h0 : _00_;
  assign _02_ = wave + 1'h1;
  assign _03_ = last_wave ? 2'h0 : _02_;
  always @(posedge clk)
    if (rst) ends <= 1'h0;
    else if (moves) ends <= _01_;
  always @(posedge clk)
    if (rst) wave <= 2'h0;
    else if (_04_) wave <= _03_;
  assign _04_ = & { ends, moves };
  assign rank = ends;
endmodule

module pim_neupims_single__controller__waves__tile_waves__computing_at(clk, rst, moves, wave, tile);
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

module pim_neupims_single__controller__waves__tile_waves__opening(clk, rst, ends, leaves, moves, rank, wave, tile);
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
  output [1:0] wave;
  reg [1:0] wave;
  output tile;
  reg tile;
  wire _00_;
  wire _01_;
  wire [1:0] _02_;
  wire [1:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire last_wave;
  assign last_wave = wave == 2'h3;
  assign leaves = ends & last_wave;
  assign _00_ = ends + 1'h1;
  assign _01_ = ends ? 1'h0 : _00_;
  assign _02_ = wave + 1'h1;
  assign _03_ = last_wave ? 2'h0 : _02_;
  assign _04_ = tile + 1'h1;
  assign _05_ = tile ? 1'h0 : _04_;
  always @(posedge clk)
    if (rst) ends <= 1'h0;
    else if (moves) ends <= _01_;
  always @(posedge clk)
    if (rst) wave <= 2'h0;
    else if (_06_) wave <= _03_;
  always @(posedge clk)
    if (rst) tile <= 1'h0;
    else if (_07_) tile <= _05_;
  assign _06_ = & { ends, moves };
  assign _07_ = & { leaves, moves };
  assign rank = ends;
endmodule

module pim_neupims_single__device(clk, rst, write_data, read_312 , results, enable, command, read_valid, results_valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] write_data;
  wire [255:0] write_data;
  output [255:0] read_312 ;
  wire [255:0] read_312 ;
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
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [255:0] _004_;
  wire [255:0] _005_;
  wire [255:0] _006_;
  wire [255:0] _007_;
  wire [255:0] _008_;
  wire [255:0] _009_;
  wire _010_;
  wire [255:0] _011_;
  wire [255:0] _012_;
  wire [255:0] _013_;
  wire [255:0] _014_;
  wire [255:0] _015_;
  wire [255:0] _016_;
  wire [255:0] _017_;
  wire [255:0] _018_;
  wire [255:0] _019_;
  wire [255:0] _020_;
  wire _021_;
  wire [255:0] _022_;
  wire [255:0] _023_;
  wire [255:0] _024_;
  wire [255:0] _025_;
  wire [255:0] _026_;
  wire [255:0] _027_;
  wire [255:0] _028_;
  wire [255:0] _029_;
  wire [255:0] _030_;
  wire [255:0] _031_;
  wire _032_;
  wire [255:0] _033_;
  wire [255:0] _034_;
  wire [255:0] _035_;
  wire [255:0] _036_;
  wire [4:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire [31:0] at_act;
  wire [31:0] at_copy;
  wire [7:0] at_g_act;
  wire [3:0] at_gemv;
  wire [7:0] at_pim_pre;
  wire [31:0] at_pre;
  wire [31:0] at_rd;
  wire [3:0] at_readres;
  wire [31:0] at_wr;
  wire [3:0] begins;
  wire [255:0] column_352 ;
  wire [4:0] column_372 ;
  wire [4:0] column_444 ;
  wire [4:0] column_515 ;
  wire [4:0] column_586 ;
  wire compute;
  wire compute_440 ;
  wire compute_511 ;
  wire compute_582 ;
  reg copied;
  wire first;
  wire first_448 ;
  wire first_519 ;
  wire first_590 ;
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
  wire [31:0] place;
  wire [255:0] read_data;
  wire [255:0] read_data_314 ;
  wire [255:0] read_data_315 ;
  wire [255:0] read_data_316 ;
  wire [255:0] read_data_317 ;
  wire [255:0] read_data_318 ;
  wire [255:0] read_data_319 ;
  wire [255:0] read_data_320 ;
  wire [255:0] read_data_321 ;
  wire [255:0] read_data_322 ;
  wire [255:0] read_data_323 ;
  wire [255:0] read_data_324 ;
  wire [255:0] read_data_325 ;
  wire [255:0] read_data_326 ;
  wire [255:0] read_data_327 ;
  wire [255:0] read_data_328 ;
  wire [255:0] read_data_329 ;
  wire [255:0] read_data_330 ;
  wire [255:0] read_data_331 ;
  wire [255:0] read_data_332 ;
  wire [255:0] read_data_333 ;
  wire [255:0] read_data_334 ;
  wire [255:0] read_data_335 ;
  wire [255:0] read_data_336 ;
  wire [255:0] read_data_337 ;
  wire [255:0] read_data_338 ;
  wire [255:0] read_data_339 ;
  wire [255:0] read_data_340 ;
  wire [255:0] read_data_341 ;
  wire [255:0] read_data_342 ;
  wire [255:0] read_data_343 ;
  wire [255:0] read_data_344 ;
  wire [31:0] reads;
  wire [15:0] results_657 ;
  wire [15:0] results_658 ;
  wire [15:0] results_659 ;
  wire [15:0] results_660 ;
  wire [15:0] results_661 ;
  wire [15:0] results_662 ;
  wire [15:0] results_663 ;
  wire [15:0] results_664 ;
  wire [15:0] results_665 ;
  wire [15:0] results_666 ;
  wire [15:0] results_667 ;
  wire [15:0] results_668 ;
  wire [15:0] results_669 ;
  wire [15:0] results_670 ;
  wire [15:0] results_671 ;
  wire [15:0] results_672 ;
  wire [15:0] results_673 ;
  wire [15:0] results_674 ;
  wire [15:0] results_675 ;
  wire [15:0] results_676 ;
  wire [15:0] results_677 ;
  wire [15:0] results_678 ;
  wire [15:0] results_679 ;
  wire [15:0] results_680 ;
  wire [15:0] results_681 ;
  wire [15:0] results_682 ;
  wire [15:0] results_683 ;
  wire [15:0] results_684 ;
  wire [15:0] results_685 ;
  wire [15:0] results_686 ;
  wire [15:0] results_687 ;
  wire [15:0] results_688 ;
  reg [6:0] step;
  wire step_375 ;
  wire step_446 ;
  wire step_517 ;
  wire step_588 ;
  wire [6:0] steps_0 ;
  wire [6:0] steps_1 ;
  wire [6:0] steps_2 ;
  wire [6:0] steps_3 ;
  wire take;
  wire take_450 ;
  wire take_521 ;
  wire take_592 ;
  wire take_relu;
  wire take_relu_452 ;
  wire take_relu_523 ;
  wire take_relu_594 ;
  wire taken;
  wire taken_647 ;
  wire taken_648 ;
  wire taken_649 ;
  wire taken_650 ;
  wire [1:0] taken_wave;
  reg [255:0] vector_column;
  wire [511:0] vectors_374 ;
  wire write_345 ;
  reg written;
  assign _030_ = _029_ | read_data_338 ;
  assign _031_ = _030_ | read_data_339 ;
  assign _033_ = _031_ | read_data_340 ;
  assign _034_ = _033_ | read_data_341 ;
  assign _035_ = _034_ | read_data_342 ;
  assign _036_ = _035_ | read_data_343 ;
  assign read_312  = _036_ | read_data_344 ;
  assign write_345  = copied | written;
  assign column_352  = copied ? read_312  : vector_column;
  assign at_gemv = place[3:0] & { issued_gemv, issued_gemv, issued_gemv, issued_gemv };
  assign at_readres = place[3:0] & { issued_readres, issued_readres, issued_readres, issued_readres };
  assign _037_ = command[59:55] - 1'h1;
  assign more = issued_gemv ? _037_ : 5'h00;
  assign begins = at_gemv | { issued_comp, issued_comp, issued_comp, issued_comp };
  assign taken_wave[0] = | { taken_649 , taken_647  };
  assign taken_wave[1] = | { taken_649 , taken_648  };
  assign taken_650  = | { taken_649 , taken_648 , taken_647 , taken };
  assign _038_ = issued_copy | issued_gwrite;
  assign _000_ = ! command[3:0];
  assign _010_ = command[3:0] == 1'h1;
  assign _021_ = command[3:0] == 2'h2;
  assign _032_ = command[3:0] == 2'h3;
  assign _039_ = command[3:0] == 3'h5;
  assign _040_ = command[3:0] == 3'h6;
  assign _041_ = command[3:0] == 3'h7;
  assign _042_ = command[3:0] == 4'h8;
  assign _001_ = command[3:0] == 4'h9;
  assign _002_ = command[3:0] == 4'ha;
  assign _003_ = command[3:0] == 4'hb;
  assign place = 1'h1 << command[9:4];
  assign at_copy = place & { issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy };
  assign at_rd = place & { issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd };
  assign reads = at_rd | at_copy;
  assign at_act = place & { issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act };
  assign at_pre = place & { issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre };
  assign at_wr = place & { issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr };
  assign at_g_act = place[7:0] & { issued_g_act, issued_g_act, issued_g_act, issued_g_act, issued_g_act, issued_g_act, issued_g_act, issued_g_act };
  assign at_pim_pre = place[7:0] & { issued_pim_pre, issued_pim_pre, issued_pim_pre, issued_pim_pre, issued_pim_pre, issued_pim_pre, issued_pim_pre, issued_pim_pre };
  assign _004_ = read_data | read_data_314 ;
  assign _005_ = _004_ | read_data_315 ;
  assign _006_ = _005_ | read_data_316 ;
  assign _007_ = _006_ | read_data_317 ;
  assign _008_ = _007_ | read_data_318 ;
  assign _009_ = _008_ | read_data_319 ;
  assign _011_ = _009_ | read_data_320 ;
  assign _012_ = _011_ | read_data_321 ;
  assign _013_ = _012_ | read_data_322 ;
  assign _014_ = _013_ | read_data_323 ;
  assign _015_ = _014_ | read_data_324 ;
  assign _016_ = _015_ | read_data_325 ;
  assign _017_ = _016_ | read_data_326 ;
  assign _018_ = _017_ | read_data_327 ;
  assign _019_ = _018_ | read_data_328 ;
  assign _020_ = _019_ | read_data_329 ;
  assign _022_ = _020_ | read_data_330 ;
  assign _023_ = _022_ | read_data_331 ;
  assign _024_ = _023_ | read_data_332 ;
  assign _025_ = _024_ | read_data_333 ;
  assign _026_ = _025_ | read_data_334 ;
  assign _027_ = _026_ | read_data_335 ;
  assign _028_ = _027_ | read_data_336 ;
  assign _029_ = _028_ | read_data_337 ;
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
    if (_038_) step <= command[41:35];
  always @(posedge clk)
    if (_038_) part <= command[46];
  always @(posedge clk)
    if (issued_gwrite) vector_column <= write_data;
  assign issued_pim_pre = enable & _003_;
  assign issued_gemv = enable & _002_;
  assign issued_readres = enable & _001_;
  assign issued_comp = enable & _042_;
  assign issued_g_act = enable & _041_;
  assign issued_copy = enable & _040_;
  assign issued_gwrite = enable & _039_;
  assign issued_wr = enable & _032_;
  assign issued_rd = enable & _021_;
  assign issued_pre = enable & _010_;
  assign issued_act = enable & _000_;
  pim_bundle bundle_0 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[0]),
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_372 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[0]),
    .read(reads[0]),
    .read_data(read_data),
    .results(results_657 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_375 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[0]),
    .write_data(write_data)
  );
  pim_bundle bundle_1 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[1]),
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_372 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[1]),
    .read(reads[1]),
    .read_data(read_data_314 ),
    .results(results_658 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_375 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[1]),
    .write_data(write_data)
  );
  pim_bundle bundle_10 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[10]),
    .column(command[31:27]),
    .compute(compute_511 ),
    .compute_column(column_515 ),
    .first(first_519 ),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[10]),
    .read(reads[10]),
    .read_data(read_data_323 ),
    .results(results_667 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_517 ),
    .take(take_521 ),
    .take_relu(take_relu_523 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[10]),
    .write_data(write_data)
  );
  pim_bundle bundle_11 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[11]),
    .column(command[31:27]),
    .compute(compute_511 ),
    .compute_column(column_515 ),
    .first(first_519 ),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[11]),
    .read(reads[11]),
    .read_data(read_data_324 ),
    .results(results_668 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_517 ),
    .take(take_521 ),
    .take_relu(take_relu_523 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[11]),
    .write_data(write_data)
  );
  pim_bundle bundle_12 (
    .clk(clk),
    .close_compute(at_pim_pre[3]),
    .close_memory(at_pre[12]),
    .column(command[31:27]),
    .compute(compute_582 ),
    .compute_column(column_586 ),
    .first(first_590 ),
    .open_compute(at_g_act[3]),
    .open_memory(at_act[12]),
    .read(reads[12]),
    .read_data(read_data_325 ),
    .results(results_669 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_588 ),
    .take(take_592 ),
    .take_relu(take_relu_594 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[12]),
    .write_data(write_data)
  );
  pim_bundle bundle_13 (
    .clk(clk),
    .close_compute(at_pim_pre[3]),
    .close_memory(at_pre[13]),
    .column(command[31:27]),
    .compute(compute_582 ),
    .compute_column(column_586 ),
    .first(first_590 ),
    .open_compute(at_g_act[3]),
    .open_memory(at_act[13]),
    .read(reads[13]),
    .read_data(read_data_326 ),
    .results(results_670 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_588 ),
    .take(take_592 ),
    .take_relu(take_relu_594 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[13]),
    .write_data(write_data)
  );
  pim_bundle bundle_14 (
    .clk(clk),
    .close_compute(at_pim_pre[3]),
    .close_memory(at_pre[14]),
    .column(command[31:27]),
    .compute(compute_582 ),
    .compute_column(column_586 ),
    .first(first_590 ),
    .open_compute(at_g_act[3]),
    .open_memory(at_act[14]),
    .read(reads[14]),
    .read_data(read_data_327 ),
    .results(results_671 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_588 ),
    .take(take_592 ),
    .take_relu(take_relu_594 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[14]),
    .write_data(write_data)
  );
  pim_bundle bundle_15 (
    .clk(clk),
    .close_compute(at_pim_pre[3]),
    .close_memory(at_pre[15]),
    .column(command[31:27]),
    .compute(compute_582 ),
    .compute_column(column_586 ),
    .first(first_590 ),
    .open_compute(at_g_act[3]),
    .open_memory(at_act[15]),
    .read(reads[15]),
    .read_data(read_data_328 ),
    .results(results_672 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_588 ),
    .take(take_592 ),
    .take_relu(take_relu_594 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[15]),
    .write_data(write_data)
  );
  pim_bundle bundle_16 (
    .clk(clk),
    .close_compute(at_pim_pre[4]),
    .close_memory(at_pre[16]),
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_372 ),
    .first(first),
    .open_compute(at_g_act[4]),
    .open_memory(at_act[16]),
    .read(reads[16]),
    .read_data(read_data_329 ),
    .results(results_673 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_375 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[16]),
    .write_data(write_data)
  );
  pim_bundle bundle_17 (
    .clk(clk),
    .close_compute(at_pim_pre[4]),
    .close_memory(at_pre[17]),
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_372 ),
    .first(first),
    .open_compute(at_g_act[4]),
    .open_memory(at_act[17]),
    .read(reads[17]),
    .read_data(read_data_330 ),
    .results(results_674 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_375 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[17]),
    .write_data(write_data)
  );
  pim_bundle bundle_18 (
    .clk(clk),
    .close_compute(at_pim_pre[4]),
    .close_memory(at_pre[18]),
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_372 ),
    .first(first),
    .open_compute(at_g_act[4]),
    .open_memory(at_act[18]),
    .read(reads[18]),
    .read_data(read_data_331 ),
    .results(results_675 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_375 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[18]),
    .write_data(write_data)
  );
  pim_bundle bundle_19 (
    .clk(clk),
    .close_compute(at_pim_pre[4]),
    .close_memory(at_pre[19]),
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_372 ),
    .first(first),
    .open_compute(at_g_act[4]),
    .open_memory(at_act[19]),
    .read(reads[19]),
    .read_data(read_data_332 ),
    .results(results_676 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_375 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[19]),
    .write_data(write_data)
  );
  pim_bundle bundle_2 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[2]),
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_372 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[2]),
    .read(reads[2]),
    .read_data(read_data_315 ),
    .results(results_659 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_375 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[2]),
    .write_data(write_data)
  );
  pim_bundle bundle_20 (
    .clk(clk),
    .close_compute(at_pim_pre[5]),
    .close_memory(at_pre[20]),
    .column(command[31:27]),
    .compute(compute_440 ),
    .compute_column(column_444 ),
    .first(first_448 ),
    .open_compute(at_g_act[5]),
    .open_memory(at_act[20]),
    .read(reads[20]),
    .read_data(read_data_333 ),
    .results(results_677 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_446 ),
    .take(take_450 ),
    .take_relu(take_relu_452 ),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[20]),
    .write_data(write_data)
  );
  pim_bundle bundle_21 (
    .clk(clk),
    .close_compute(at_pim_pre[5]),
    .close_memory(at_pre[21]),
    .column(command[31:27]),
    .compute(compute_440 ),
    .compute_column(column_444 ),
    .first(first_448 ),
    .open_compute(at_g_act[5]),
    .open_memory(at_act[21]),
    .read(reads[21]),
    .read_data(read_data_334 ),
    .results(results_678 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_446 ),
    .take(take_450 ),
    .take_relu(take_relu_452 ),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[21]),
    .write_data(write_data)
  );
  pim_bundle bundle_22 (
    .clk(clk),
    .close_compute(at_pim_pre[5]),
    .close_memory(at_pre[22]),
    .column(command[31:27]),
    .compute(compute_440 ),
    .compute_column(column_444 ),
    .first(first_448 ),
    .open_compute(at_g_act[5]),
    .open_memory(at_act[22]),
    .read(reads[22]),
    .read_data(read_data_335 ),
    .results(results_679 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_446 ),
    .take(take_450 ),
    .take_relu(take_relu_452 ),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[22]),
    .write_data(write_data)
  );
  pim_bundle bundle_23 (
    .clk(clk),
    .close_compute(at_pim_pre[5]),
    .close_memory(at_pre[23]),
    .column(command[31:27]),
    .compute(compute_440 ),
    .compute_column(column_444 ),
    .first(first_448 ),
    .open_compute(at_g_act[5]),
    .open_memory(at_act[23]),
    .read(reads[23]),
    .read_data(read_data_336 ),
    .results(results_680 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_446 ),
    .take(take_450 ),
    .take_relu(take_relu_452 ),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[23]),
    .write_data(write_data)
  );
  pim_bundle bundle_24 (
    .clk(clk),
    .close_compute(at_pim_pre[6]),
    .close_memory(at_pre[24]),
    .column(command[31:27]),
    .compute(compute_511 ),
    .compute_column(column_515 ),
    .first(first_519 ),
    .open_compute(at_g_act[6]),
    .open_memory(at_act[24]),
    .read(reads[24]),
    .read_data(read_data_337 ),
    .results(results_681 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_517 ),
    .take(take_521 ),
    .take_relu(take_relu_523 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[24]),
    .write_data(write_data)
  );
  pim_bundle bundle_25 (
    .clk(clk),
    .close_compute(at_pim_pre[6]),
    .close_memory(at_pre[25]),
    .column(command[31:27]),
    .compute(compute_511 ),
    .compute_column(column_515 ),
    .first(first_519 ),
    .open_compute(at_g_act[6]),
    .open_memory(at_act[25]),
    .read(reads[25]),
    .read_data(read_data_338 ),
    .results(results_682 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_517 ),
    .take(take_521 ),
    .take_relu(take_relu_523 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[25]),
    .write_data(write_data)
  );
  pim_bundle bundle_26 (
    .clk(clk),
    .close_compute(at_pim_pre[6]),
    .close_memory(at_pre[26]),
    .column(command[31:27]),
    .compute(compute_511 ),
    .compute_column(column_515 ),
    .first(first_519 ),
    .open_compute(at_g_act[6]),
    .open_memory(at_act[26]),
    .read(reads[26]),
    .read_data(read_data_339 ),
    .results(results_683 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_517 ),
    .take(take_521 ),
    .take_relu(take_relu_523 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[26]),
    .write_data(write_data)
  );
  pim_bundle bundle_27 (
    .clk(clk),
    .close_compute(at_pim_pre[6]),
    .close_memory(at_pre[27]),
    .column(command[31:27]),
    .compute(compute_511 ),
    .compute_column(column_515 ),
    .first(first_519 ),
    .open_compute(at_g_act[6]),
    .open_memory(at_act[27]),
    .read(reads[27]),
    .read_data(read_data_340 ),
    .results(results_684 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_517 ),
    .take(take_521 ),
    .take_relu(take_relu_523 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[27]),
    .write_data(write_data)
  );
  pim_bundle bundle_28 (
    .clk(clk),
    .close_compute(at_pim_pre[7]),
    .close_memory(at_pre[28]),
    .column(command[31:27]),
    .compute(compute_582 ),
    .compute_column(column_586 ),
    .first(first_590 ),
    .open_compute(at_g_act[7]),
    .open_memory(at_act[28]),
    .read(reads[28]),
    .read_data(read_data_341 ),
    .results(results_685 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_588 ),
    .take(take_592 ),
    .take_relu(take_relu_594 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[28]),
    .write_data(write_data)
  );
  pim_bundle bundle_29 (
    .clk(clk),
    .close_compute(at_pim_pre[7]),
    .close_memory(at_pre[29]),
    .column(command[31:27]),
    .compute(compute_582 ),
    .compute_column(column_586 ),
    .first(first_590 ),
    .open_compute(at_g_act[7]),
    .open_memory(at_act[29]),
    .read(reads[29]),
    .read_data(read_data_342 ),
    .results(results_686 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_588 ),
    .take(take_592 ),
    .take_relu(take_relu_594 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[29]),
    .write_data(write_data)
  );
  pim_bundle bundle_3 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[3]),
    .column(command[31:27]),
    .compute(compute),
    .compute_column(column_372 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[3]),
    .read(reads[3]),
    .read_data(read_data_316 ),
    .results(results_660 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_375 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[3]),
    .write_data(write_data)
  );
  pim_bundle bundle_30 (
    .clk(clk),
    .close_compute(at_pim_pre[7]),
    .close_memory(at_pre[30]),
    .column(command[31:27]),
    .compute(compute_582 ),
    .compute_column(column_586 ),
    .first(first_590 ),
    .open_compute(at_g_act[7]),
    .open_memory(at_act[30]),
    .read(reads[30]),
    .read_data(read_data_343 ),
    .results(results_687 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_588 ),
    .take(take_592 ),
    .take_relu(take_relu_594 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[30]),
    .write_data(write_data)
  );
  pim_bundle bundle_31 (
    .clk(clk),
    .close_compute(at_pim_pre[7]),
    .close_memory(at_pre[31]),
    .column(command[31:27]),
    .compute(compute_582 ),
    .compute_column(column_586 ),
    .first(first_590 ),
    .open_compute(at_g_act[7]),
    .open_memory(at_act[31]),
    .read(reads[31]),
    .read_data(read_data_344 ),
    .results(results_688 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_588 ),
    .take(take_592 ),
    .take_relu(take_relu_594 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[31]),
    .write_data(write_data)
  );
  pim_bundle bundle_4 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[4]),
    .column(command[31:27]),
    .compute(compute_440 ),
    .compute_column(column_444 ),
    .first(first_448 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[4]),
    .read(reads[4]),
    .read_data(read_data_317 ),
    .results(results_661 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_446 ),
    .take(take_450 ),
    .take_relu(take_relu_452 ),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[4]),
    .write_data(write_data)
  );
  pim_bundle bundle_5 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[5]),
    .column(command[31:27]),
    .compute(compute_440 ),
    .compute_column(column_444 ),
    .first(first_448 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[5]),
    .read(reads[5]),
    .read_data(read_data_318 ),
    .results(results_662 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_446 ),
    .take(take_450 ),
    .take_relu(take_relu_452 ),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[5]),
    .write_data(write_data)
  );
  pim_bundle bundle_6 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[6]),
    .column(command[31:27]),
    .compute(compute_440 ),
    .compute_column(column_444 ),
    .first(first_448 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[6]),
    .read(reads[6]),
    .read_data(read_data_319 ),
    .results(results_663 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_446 ),
    .take(take_450 ),
    .take_relu(take_relu_452 ),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[6]),
    .write_data(write_data)
  );
  pim_bundle bundle_7 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[7]),
    .column(command[31:27]),
    .compute(compute_440 ),
    .compute_column(column_444 ),
    .first(first_448 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[7]),
    .read(reads[7]),
    .read_data(read_data_320 ),
    .results(results_664 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_446 ),
    .take(take_450 ),
    .take_relu(take_relu_452 ),
    .vectors(vectors_374 [255:0]),
    .write(at_wr[7]),
    .write_data(write_data)
  );
  pim_bundle bundle_8 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[8]),
    .column(command[31:27]),
    .compute(compute_511 ),
    .compute_column(column_515 ),
    .first(first_519 ),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[8]),
    .read(reads[8]),
    .read_data(read_data_321 ),
    .results(results_665 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_517 ),
    .take(take_521 ),
    .take_relu(take_relu_523 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[8]),
    .write_data(write_data)
  );
  pim_bundle bundle_9 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[9]),
    .column(command[31:27]),
    .compute(compute_511 ),
    .compute_column(column_515 ),
    .first(first_519 ),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[9]),
    .read(reads[9]),
    .read_data(read_data_322 ),
    .results(results_666 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_517 ),
    .take(take_521 ),
    .take_relu(take_relu_523 ),
    .vectors(vectors_374 [511:256]),
    .write(at_wr[9]),
    .write_data(write_data)
  );
  pim_neupims_single__device__gather gather (
    .clk(clk),
    .results(results),
    .rst(rst),
    .taken(taken_650 ),
    .units({ results_688 , results_687 , results_686 , results_685 , results_684 , results_683 , results_682 , results_681 , results_680 , results_679 , results_678 , results_677 , results_676 , results_675 , results_674 , results_673 , results_672 , results_671 , results_670 , results_669 , results_668 , results_667 , results_666 , results_665 , results_664 , results_663 , results_662 , results_661 , results_660 , results_659 , results_658 , results_657  }),
    .valid(results_valid),
    .wave(taken_wave)
  );
  pim_neupims_single__device__vector_buffer vector_buffer (
    .clk(clk),
    .part(part),
    .read({ compute_582 , compute_511 , compute_440 , compute }),
    .rst(rst),
    .steps({ steps_3 , steps_2 , steps_1 , steps_0  }),
    .vectors(vectors_374 ),
    .write(write_345 ),
    .write_address(step),
    .write_data(column_352 )
  );
  pim_wave_steps wave_0 (
    .begins(begins[0]),
    .clk(clk),
    .column(column_372 ),
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
    .step(step_375 ),
    .take(take),
    .take_relu(take_relu),
    .taken(taken),
    .vector(steps_0 )
  );
  pim_wave_steps wave_1 (
    .begins(begins[1]),
    .clk(clk),
    .column(column_444 ),
    .compute(compute_440 ),
    .first(first_448 ),
    .from_column(command[31:27]),
    .from_vector(command[41:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[1]),
    .relu(command[65]),
    .rst(rst),
    .step(step_446 ),
    .take(take_450 ),
    .take_relu(take_relu_452 ),
    .taken(taken_647 ),
    .vector(steps_1 )
  );
  pim_wave_steps wave_2 (
    .begins(begins[2]),
    .clk(clk),
    .column(column_515 ),
    .compute(compute_511 ),
    .first(first_519 ),
    .from_column(command[31:27]),
    .from_vector(command[41:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[2]),
    .relu(command[65]),
    .rst(rst),
    .step(step_517 ),
    .take(take_521 ),
    .take_relu(take_relu_523 ),
    .taken(taken_648 ),
    .vector(steps_2 )
  );
  pim_wave_steps wave_3 (
    .begins(begins[3]),
    .clk(clk),
    .column(column_586 ),
    .compute(compute_582 ),
    .first(first_590 ),
    .from_column(command[31:27]),
    .from_vector(command[41:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[3]),
    .relu(command[65]),
    .rst(rst),
    .step(step_588 ),
    .take(take_592 ),
    .take_relu(take_relu_594 ),
    .taken(taken_649 ),
    .vector(steps_3 )
  );
endmodule

module pim_neupims_single__device__gather(clk, rst, taken, results, wave, units, valid);
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
  wire [1:0] _02_;
  wire [1:0] _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
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
  reg [1:0] read_address;
  reg [1:0] wave_1;
  reg [1:0] wave_2;
  reg [1:0] wave_3;
  reg [1:0] wave_4;
  reg [1:0] wave_5;
  reg [1:0] wave_6;
  reg [1:0] wave_7;
  reg [1:0] write_address;
  assign _00_ = due - 1'h1;
  assign _01_ = write_address == 2'h3;
  assign _02_ = write_address + 1'h1;
  assign _03_ = _01_ ? 2'h0 : _02_;
  assign _04_ = read_address == 2'h3;
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
    if (rst) write_address <= 2'h0;
    else if (bus_7) write_address <= _03_;
  always @(posedge clk)
    if (rst) read_address <= 2'h0;
    else if (due) read_address <= _06_;
  assign _07_ = _11_ | _10_;
  assign _08_ = _10_ ? { units[511:448], units[255:192] } : { units[447:384], units[191:128] };
  assign _09_ = _12_ ? { units[383:320], units[127:64] } : { units[319:256], units[63:0] };
  assign gathered = _07_ ? _08_ : _09_;
  assign _10_ = wave_7 == 2'h3;
  assign _11_ = wave_7 == 2'h2;
  assign _12_ = wave_7 == 1'h1;
  assign _13_ = due & _00_;
  assign _14_ = _13_ | bus_13;
  ram_4x128 words (
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

module pim_neupims_single__device__vector_buffer(clk, rst, write, write_data, read, steps, write_address, part, vectors);
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

module pim_neupims_single__reads(clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
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
  pim_neupims_single__reads__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_neupims_single__reads__fifo(clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
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

module pim_neupims_single__results_77 (clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
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
  pim_neupims_single__results_77__fifo  fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_neupims_single__results_77__fifo (clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
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
  wire [4:0] _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [4:0] _18_;
  wire [4:0] _19_;
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
  always @(posedge clk)
    if (rst) is_open <= 1'h0;
    else is_open <= _16_;
  always @(posedge clk)
    if (activate) held <= row;
  reg [2:0] _35_;
  always @(posedge clk)
    if (rst) _35_ <= 3'h0;
    else _35_ <= { _13_[3:2], _13_[0] };
  assign { busy[3:2], busy[0] } = _35_;
  reg busy_reg_1 ;
  always @(posedge clk)
    if (_09_) busy_reg_1  <= 1'h0;
    else busy_reg_1  <= _04_[1];
  assign busy[1] = busy_reg_1 ;
  reg busy_reg_4 ;
  always @(posedge clk)
    if (_10_) busy_reg_4  <= 1'h0;
    else busy_reg_4  <= _14_[4];
  assign busy[4] = busy_reg_4 ;
  always @(posedge clk)
    if (_11_) ready <= 1'h0;
    else ready <= _17_;
  assign _09_ = | { activate, close, write, _01_, _07_, rst };
  assign _10_ = | { activate, close, rst };
  assign _11_ = | { close, rst };
  assign _14_ = write ? 5'h15 : _19_;
  assign _12_[3:0] = activate ? 4'hc : _14_[3:0];
  assign _13_[3:0] = close ? 4'hd : _12_[3:0];
  assign _15_ = close ? 1'h0 : is_open;
  assign _16_ = _15_ | activate;
  assign _17_ = ready | _07_;
  assign _18_ = _07_ ? 5'h14 : _04_;
  assign _19_ = _01_ ? 5'h05 : _18_;
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

module ram_4x128(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [127:0] write_data;
  wire [127:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [127:0] read_data;
  wire [127:0] read_data;
  reg [127:0] cells [3:0];
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
