module pim_aim(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o__ready, o_results__ready, o_status__ready, i__ready, i_data__ready, o__payload, o__valid, o_results__payload, o_results__valid, o_status__payload, o_status__valid, o_commands__payload, o_commands__valid);
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
  wire [255:0] data;
  wire [255:0] i__payload_40 ;
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
  wire [1:0] room_49 ;
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
  pim_aim__controller controller (
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
  pim_aim__device device (
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
  pim_aim__reads reads (
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
  pim_aim__results_113  results_113  (
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

module pim_aim__controller(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o_status__ready, read_room, results_room, read_reserve, i__ready, i_data__ready, written, results_reserve, o_commands__valid, o_commands__payload, o_status__valid, o_status__payload);
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
  wire [20:0] busy;
  wire [15:0] can_act;
  wire can_activate;
  wire can_close;
  wire can_comp;
  wire [15:0] can_copy;
  wire [15:0] can_copy_81 ;
  wire can_gwrite;
  wire can_gwrite_107 ;
  wire can_open;
  wire [15:0] can_pre;
  wire [15:0] can_read;
  wire [15:0] can_read_77 ;
  wire can_readres;
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
  wire compute_engaged;
  wire compute_holds;
  wire compute_may;
  wire compute_moves;
  wire [5:0] compute_rows;
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
  pim_aim__controller__door door (
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
  pim_aim__controller__queue queue (
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
  pim_aim__controller__refresh refresh (
    .can_refresh(can_refresh),
    .clk(clk),
    .drain(drain),
    .held(held),
    .rst(rst),
    .taken(taken),
    .\until (\until ),
    .valid(taken)
  );
  pim_aim__controller__timers timers (
    .can_act_90 (can_act),
    .can_activate(can_activate),
    .can_close(can_close),
    .can_comp(can_comp),
    .can_copy(can_copy_81 ),
    .can_gwrite(can_gwrite_107 ),
    .can_open(can_open),
    .can_pre(can_pre),
    .can_read_92 (can_read_77 ),
    .can_readres(can_readres),
    .can_refresh(can_refresh),
    .can_step(can_step),
    .can_write_96 (can_write_79 ),
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
  pim_aim__controller__turns turns (
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
  pim_aim__controller__waves waves (
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

module pim_aim__controller__door(clk, rst, i__payload, i__valid, write, i_data__valid, o_status__ready, i__ready, o_queue__valid, o_waves__valid, i_data__ready, o_queue__ready, o_waves__ready, steps_busy, o_waves__payload, request, o_status__valid, o_status__payload, pending, busy, vectors_busy
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
  input [20:0] busy;
  wire [20:0] busy;
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
  wire [8:0] _070_;
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
  wire [11:0] _082_;
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
  wire [2:0] _140_;
  wire [2:0] _141_;
  wire [2:0] _142_;
  wire [2:0] _143_;
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
  reg open_rows;
  wire ordinary;
  wire [5:0] reasons;
  reg [6:0] steps;
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
  assign _076_ = ~ header;
  assign reasons[1] = is_gemv & _076_;
  assign _114_ = _095_ | _069_;
  assign _001_ = _114_ | _080_;
  assign _012_ = _090_ & _001_;
  assign _036_ = _030_ | _033_;
  assign _039_ = _023_ & _036_;
  assign _049_ = _012_ | _039_;
  assign _057_ = ! request[62:55];
  assign _064_ = request[62:55] > 7'h40;
  assign _066_ = _057_ | _064_;
  assign _067_ = is_header & _066_;
  assign _068_ = _049_ | _067_;
  assign _070_ = request[34:27] + steps;
  assign _071_ = _070_ > 7'h40;
  assign _072_ = _069_ | _071_;
  assign _073_ = is_gemv & _072_;
  assign _074_ = _068_ | _073_;
  assign _077_ = _075_ | _069_;
  assign _078_ = is_g_act & _077_;
  assign _079_ = _074_ | _078_;
  assign _081_ = is_comp & _080_;
  assign reasons[2] = _079_ | _081_;
  assign _082_ = request[45:35] + steps;
  assign _083_ = _082_ > 8'h80;
  assign _084_ = is_gemv & _083_;
  assign _085_ = is_comp & _030_;
  assign reasons[3] = _084_ | _085_;
  assign _086_ = ~ open_rows;
  assign reasons[4] = is_comp & _086_;
  assign _087_ = open_rows >> request[9:4];
  assign _088_ = is_g_act & _087_;
  assign _089_ = is_gemv & open_rows;
  assign _091_ = _088_ | _089_;
  assign _093_ = open_rows & _092_;
  assign _094_ = _090_ & _093_;
  assign reasons[5] = _091_ | _094_;
  assign _090_ = | { is_copy, is_write, is_read };
  assign _096_ = busy[6:1] == request[26:10];
  assign _097_ = busy[0] & _096_;
  assign _098_ = busy[13:8] == request[26:10];
  assign _099_ = busy[7] & _098_;
  assign _100_ = busy[20:15] == request[26:10];
  assign _101_ = busy[14] & _100_;
  assign _092_ = ! request[9:8];
  assign _102_ = _101_ & _092_;
  assign _103_ = | { _102_, _099_, _097_ };
  assign _104_ = _090_ & _103_;
  assign _023_ = | { is_copy, is_gwrite };
  assign _105_ = request[45:35] >= vectors_busy[7:1];
  assign _106_ = vectors_busy[0] & _105_;
  assign _107_ = request[45:35] < vectors_busy[15:8];
  assign _108_ = _106_ & _107_;
  assign _109_ = request[45:35] >= vectors_busy[23:17];
  assign _110_ = vectors_busy[16] & _109_;
  assign _111_ = request[45:35] < vectors_busy[31:24];
  assign _112_ = _110_ & _111_;
  assign _113_ = | { _112_, _108_ };
  assign _115_ = _113_ | steps_busy;
  assign _116_ = _023_ & _115_;
  assign _117_ = _104_ | _116_;
  assign _118_ = is_gemv | is_comp;
  assign _119_ = pending[0] & pending[12];
  assign _120_ = pending[13] & pending[25];
  assign _121_ = pending[26] & pending[38];
  assign _122_ = pending[39] & pending[51];
  assign _123_ = pending[52] & pending[64];
  assign _124_ = pending[65] & pending[77];
  assign _125_ = pending[78] & pending[90];
  assign _126_ = pending[91] & pending[103];
  assign _127_ = | { _126_, _125_, _124_, _123_, _122_, _121_, _120_, _119_ };
  assign _128_ = _118_ & _127_;
  assign _129_ = _117_ | _128_;
  assign _130_ = pending[11:6] == request[26:10];
  assign _131_ = _026_ & _130_;
  assign _132_ = pending[24:19] == request[26:10];
  assign _002_ = _029_ & _132_;
  assign _004_ = pending[37:32] == request[26:10];
  assign _005_ = _003_ & _004_;
  assign _007_ = pending[50:45] == request[26:10];
  assign _008_ = _006_ & _007_;
  assign _010_ = pending[63:58] == request[26:10];
  assign _011_ = _009_ & _010_;
  assign _014_ = pending[76:71] == request[26:10];
  assign _015_ = _013_ & _014_;
  assign _017_ = pending[89:84] == request[26:10];
  assign _018_ = _016_ & _017_;
  assign _020_ = pending[102:97] == request[26:10];
  assign _021_ = _019_ & _020_;
  assign _022_ = | { _021_, _018_, _015_, _011_, _008_, _005_, _002_, _131_ };
  assign _024_ = is_gemv & _022_;
  assign _025_ = _129_ | _024_;
  assign _026_ = pending[0] & pending[1];
  assign _028_ = _026_ & _027_;
  assign _029_ = pending[13] & pending[14];
  assign _031_ = _029_ & _027_;
  assign _003_ = pending[26] & pending[27];
  assign _032_ = _003_ & _027_;
  assign _006_ = pending[39] & pending[40];
  assign _034_ = _006_ & _027_;
  assign _009_ = pending[52] & pending[53];
  assign _035_ = _009_ & _027_;
  assign _013_ = pending[65] & pending[66];
  assign _037_ = _013_ & _027_;
  assign _016_ = pending[78] & pending[79];
  assign _038_ = _016_ & _027_;
  assign _019_ = pending[91] & pending[92];
  assign _027_ = ! request[9:4];
  assign _040_ = _019_ & _027_;
  assign _041_ = | { _040_, _038_, _037_, _035_, _034_, _032_, _031_, _028_ };
  assign _042_ = is_g_act & _041_;
  assign conflict = _025_ | _042_;
  assign \$signal$25  = | { is_gwrite, is_write };
  assign ordinary = | { is_copy, is_gwrite, is_write, is_read };
  assign _043_ = ~ o_status__valid;
  assign _044_ = _043_ | o_status__ready;
  assign _045_ = \$signal  & _044_;
  assign _046_ = ~ \$signal$25 ;
  assign _047_ = i_data__valid | _046_;
  assign \$signal$27  = _045_ & _047_;
  assign \$signal$31  = ordinary & _050_;
  assign _051_ = ~ ordinary;
  assign _052_ = ~ is_header;
  assign _053_ = _051_ & _052_;
  assign _048_ = | reasons;
  assign to_waves = _053_ & _050_;
  assign _054_ = \$signal$27  & \$signal$31 ;
  assign o_queue__valid = _054_ & _055_;
  assign _056_ = \$signal$27  & to_waves;
  assign o_waves__valid = _056_ & _055_;
  assign _058_ = o_queue__ready & _055_;
  assign _059_ = ~ to_waves;
  assign _055_ = ~ conflict;
  assign _060_ = o_waves__ready & _055_;
  assign _061_ = _059_ | _060_;
  assign _062_ = \$signal$31  ? _058_ : _061_;
  assign goes = \$signal$27  & _062_;
  assign i_data__ready = goes & \$signal$25 ;
  assign _050_ = ~ _048_;
  assign _063_ = goes & _050_;
  assign _065_ = is_g_act & _027_;
  always @(posedge clk)
    if (rst) o_status__valid <= 1'h0;
    else o_status__valid <= _139_;
  always @(posedge clk)
    if (_133_) request <= i__payload;
  always @(posedge clk)
    if (rst) \$signal  <= 1'h0;
    else if (i__ready) \$signal  <= i__valid;
  always @(posedge clk)
    if (rst) o_status__payload <= 3'h0;
    else if (goes) o_status__payload <= error;
  always @(posedge clk)
    if (rst) open_rows <= 1'h0;
    else if (_063_) open_rows <= _136_;
  always @(posedge clk)
    if (rst) header <= 1'h0;
    else if (_063_) header <= _137_;
  always @(posedge clk)
    if (rst) steps <= 7'h00;
    else if (_134_) steps <= request[61:55];
  assign _095_ = | request[9:8];
  assign _033_ = | request[54:46];
  assign _075_ = | request[9:4];
  assign _069_ = | request[26:16];
  assign _080_ = | request[34:33];
  assign _030_ = | request[45:42];
  assign _133_ = & { i__ready, i__valid };
  assign _134_ = & { _063_, is_header };
  assign _135_ = is_pim_pre ? 1'h0 : open_rows;
  assign _136_ = _135_ | _065_;
  assign _137_ = header | is_header;
  assign _138_ = o_status__ready ? 1'h0 : o_status__valid;
  assign _139_ = _138_ | goes;
  assign _140_ = reasons[4] ? 3'h5 : { reasons[5], reasons[5], 1'h0 };
  assign _141_ = reasons[3] ? 3'h4 : _140_;
  assign _142_ = reasons[2] ? 3'h3 : _141_;
  assign _143_ = reasons[1] ? 3'h2 : _142_;
  assign error = reasons[0] ? 3'h1 : _143_;
  assign o_waves__payload = { request[65:63], 1'h0, steps, request[54:0] };
endmodule

module pim_aim__controller__queue(clk, rst, write_data, read_room, can_read, can_write, can_copy, can_gwrite, i__valid, i__ready, column_valid, row_valid, asks, waits, written, can_act, column_taken, row_taken, close, i__payload, column
, row, pending, rows, open, can_pre, drain, may_act);
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
  input [15:0] can_act;
  wire [15:0] can_act;
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
  wire [26:0] _205_;
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
  assign _161_ = ~ entry_0[26];
  assign read_enable = column_taken & column[0];
  assign _162_ = column[7:4] == row[7:4];
  assign _163_ = row_taken & _162_;
  assign _164_ = column[15:10] == row[15:10];
  assign after_0[26] = _143_ & _164_;
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
  assign _205_ = column_taken ? { after_1[26:13], pending[24:15], pending[25], pending[14], after_1[0] } : { after_0[26], 26'h0000000 };
  assign _206_ = column_taken ? { after_2[26:13], pending[37:28], pending[38], pending[27], after_2[0] } : { after_1[26], 26'h0000000 };
  assign _207_ = column_taken ? { after_3[26:13], pending[50:41], pending[51], pending[40], after_3[0] } : { after_2[26], 26'h0000000 };
  assign _208_ = column_taken ? { after_4[26:13], pending[63:54], pending[64], pending[53], after_4[0] } : { after_3[26], 26'h0000000 };
  assign _209_ = column_taken ? { after_5[26:13], pending[76:67], pending[77], pending[66], after_5[0] } : { after_4[26], 26'h0000000 };
  assign _210_ = column_taken ? { after_6[26:13], pending[89:80], pending[90], pending[79], after_6[0] } : { after_5[26], 26'h0000000 };
  assign _211_ = column_taken ? { after_7[26:13], pending[102:93], pending[103], pending[92], after_7[0] } : { after_6[26], 26'h0000000 };
  assign _212_ = column_taken ? { after_8[26:3], i__payload[1], after_8[1:0] } : { after_7[26], 26'h0000000 };
  assign i__ready = ~ filled[7];
  assign pushes = i__valid & i__ready;
  assign after_8[0] = i__payload[0] ^ i__payload[1];
  assign _093_ = ~ i__payload[1];
  assign after_8[1] = i__payload[0] | _093_;
  assign after_8[6:3] = after_8[1] ? i__payload[7:4] : 4'h0;
  assign after_8[12:7] = after_8[1] ? i__payload[15:10] : 6'h00;
  assign after_8[18:13] = after_8[1] ? i__payload[32:27] : 6'h00;
  assign after_8[25:19] = i__payload[1] ? i__payload[41:35] : 7'h00;
  assign _240_ = there[6:1] == after_8[12:7];
  assign given[26] = there[0] & _240_;
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
  assign leads_0 = _016_ & _161_;
  assign opens_0 = may_open >> column[7:4];
  assign _221_ = ~ entry_1[26];
  assign _222_ = _001_ & _221_;
  assign _223_ = column[7:4] == pending[18:15];
  assign _224_ = _016_ & _223_;
  assign _225_ = ~ _224_;
  assign leads_1 = _222_ & _225_;
  assign opens_1 = may_open >> pending[18:15];
  assign _226_ = ~ entry_2[26];
  assign _227_ = _004_ & _226_;
  assign _228_ = column[7:4] == pending[31:28];
  assign _229_ = _016_ & _228_;
  assign _230_ = pending[18:15] == pending[31:28];
  assign _231_ = _001_ & _230_;
  assign _232_ = | { _231_, _229_ };
  assign _233_ = ~ _232_;
  assign leads_2 = _227_ & _233_;
  assign opens_2 = may_open >> pending[31:28];
  assign _234_ = ~ entry_3[26];
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
  assign _245_ = ~ entry_4[26];
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
  assign _014_ = ~ entry_5[26];
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
  assign _033_ = ~ entry_6[26];
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
  assign _052_ = ~ entry_7[26];
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
  reg [25:0] _588_;
  always @(posedge clk)
    if (_283_) _588_ <= _213_[25:0];
  assign { column[41:35], column[32:27], column[15:10], column[7:4], column[2:0] } = _588_;
  reg entry_0_reg_26 ;
  always @(posedge clk)
    if (_284_) entry_0_reg_26  <= _213_[26];
  assign entry_0[26] = entry_0_reg_26 ;
  reg [25:0] _590_;
  always @(posedge clk)
    if (_285_) _590_ <= _214_[25:0];
  assign { after_1[25:13], pending[24:15], pending[25], pending[14], after_1[0] } = _590_;
  reg entry_1_reg_26 ;
  always @(posedge clk)
    entry_1_reg_26  <= _214_[26];
  assign entry_1[26] = entry_1_reg_26 ;
  reg [25:0] _592_;
  always @(posedge clk)
    if (_286_) _592_ <= _215_[25:0];
  assign { after_2[25:13], pending[37:28], pending[38], pending[27], after_2[0] } = _592_;
  reg entry_2_reg_26 ;
  always @(posedge clk)
    entry_2_reg_26  <= _215_[26];
  assign entry_2[26] = entry_2_reg_26 ;
  reg [25:0] _594_;
  always @(posedge clk)
    if (_287_) _594_ <= _216_[25:0];
  assign { after_3[25:13], pending[50:41], pending[51], pending[40], after_3[0] } = _594_;
  reg entry_3_reg_26 ;
  always @(posedge clk)
    entry_3_reg_26  <= _216_[26];
  assign entry_3[26] = entry_3_reg_26 ;
  reg [25:0] _596_;
  always @(posedge clk)
    if (_288_) _596_ <= _217_[25:0];
  assign { after_4[25:13], pending[63:54], pending[64], pending[53], after_4[0] } = _596_;
  reg entry_4_reg_26 ;
  always @(posedge clk)
    entry_4_reg_26  <= _217_[26];
  assign entry_4[26] = entry_4_reg_26 ;
  reg [25:0] _598_;
  always @(posedge clk)
    if (_289_) _598_ <= _218_[25:0];
  assign { after_5[25:13], pending[76:67], pending[77], pending[66], after_5[0] } = _598_;
  reg entry_5_reg_26 ;
  always @(posedge clk)
    entry_5_reg_26  <= _218_[26];
  assign entry_5[26] = entry_5_reg_26 ;
  reg [25:0] _600_;
  always @(posedge clk)
    if (_290_) _600_ <= _219_[25:0];
  assign { after_6[25:13], pending[89:80], pending[90], pending[79], after_6[0] } = _600_;
  reg entry_6_reg_26 ;
  always @(posedge clk)
    entry_6_reg_26  <= _219_[26];
  assign entry_6[26] = entry_6_reg_26 ;
  reg [25:0] _602_;
  always @(posedge clk)
    if (_291_) _602_ <= _220_[25:0];
  assign { after_7[25:13], pending[102:93], pending[103], pending[92], after_7[0] } = _602_;
  reg entry_7_reg_26 ;
  always @(posedge clk)
    entry_7_reg_26  <= _220_[26];
  assign entry_7[26] = entry_7_reg_26 ;
  assign _203_[7:1] = stays[6:0] & { pushes, pushes, pushes, pushes, pushes, pushes, pushes };
  assign _204_ = stays | { _203_[7:1], pushes };
  assign _252_ = _302_ | _301_;
  assign _253_ = _306_ | _305_;
  assign _254_ = _295_ | _294_;
  assign _251_ = _298_ | _297_;
  assign _248_ = | { _300_, _299_, _251_ };
  assign _249_ = | { _293_, _292_, _253_ };
  assign _250_ = | { _304_, _303_, _300_, _299_, _251_, _252_ };
  assign _255_ = _297_ ? open[15] : open[14];
  assign _256_ = _299_ ? open[13] : open[12];
  assign _257_ = _251_ ? _255_ : _256_;
  assign _258_ = _301_ ? open[11] : open[10];
  assign _259_ = _303_ ? open[9] : open[8];
  assign _260_ = _252_ ? _258_ : _259_;
  assign _261_ = _248_ ? _257_ : _260_;
  assign _262_ = _305_ ? open[7] : open[6];
  assign _263_ = _292_ ? open[5] : open[4];
  assign _264_ = _253_ ? _262_ : _263_;
  assign _265_ = _294_ ? open[3] : open[2];
  assign _266_ = _296_ ? open[1] : open[0];
  assign _267_ = _254_ ? _265_ : _266_;
  assign _268_ = _249_ ? _264_ : _267_;
  assign there[0] = _250_ ? _261_ : _268_;
  assign _269_ = _297_ ? rows[95:90] : rows[89:84];
  assign _270_ = _299_ ? rows[83:78] : rows[77:72];
  assign _271_ = _251_ ? _269_ : _270_;
  assign _272_ = _301_ ? rows[71:66] : rows[65:60];
  assign _273_ = _303_ ? rows[59:54] : rows[53:48];
  assign _274_ = _252_ ? _272_ : _273_;
  assign _275_ = _248_ ? _271_ : _274_;
  assign _276_ = _305_ ? rows[47:42] : rows[41:36];
  assign _277_ = _292_ ? rows[35:30] : rows[29:24];
  assign _278_ = _253_ ? _276_ : _277_;
  assign _279_ = _294_ ? rows[23:18] : rows[17:12];
  assign _280_ = _296_ ? rows[11:6] : rows[5:0];
  assign _281_ = _254_ ? _279_ : _280_;
  assign _282_ = _249_ ? _278_ : _281_;
  assign there[6:1] = _250_ ? _275_ : _282_;
  assign _283_ = { stays[0], column_taken } != 2'h2;
  assign _284_ = { _163_, stays[0], column_taken } != 2'h2;
  assign _285_ = { stays[1], column_taken } != 2'h2;
  assign _286_ = { stays[2], column_taken } != 2'h2;
  assign _287_ = { stays[3], column_taken } != 2'h2;
  assign _288_ = { stays[4], column_taken } != 2'h2;
  assign _289_ = { stays[5], column_taken } != 2'h2;
  assign _290_ = { stays[6], column_taken } != 2'h2;
  assign _291_ = { stays[7], column_taken } != 2'h2;
  assign _292_ = after_8[6:3] == 3'h5;
  assign _293_ = after_8[6:3] == 3'h4;
  assign _294_ = after_8[6:3] == 2'h3;
  assign _295_ = after_8[6:3] == 2'h2;
  assign _296_ = after_8[6:3] == 1'h1;
  assign _297_ = after_8[6:3] == 4'hf;
  assign _298_ = after_8[6:3] == 4'he;
  assign _299_ = after_8[6:3] == 4'hd;
  assign _300_ = after_8[6:3] == 4'hc;
  assign _301_ = after_8[6:3] == 4'hb;
  assign _302_ = after_8[6:3] == 4'ha;
  assign _303_ = after_8[6:3] == 4'h9;
  assign _304_ = after_8[6:3] == 4'h8;
  assign _305_ = after_8[6:3] == 3'h7;
  assign _220_ = stays[7] ? _212_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _219_ = stays[6] ? _211_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _218_ = stays[5] ? _210_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _217_ = stays[4] ? _209_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _216_ = stays[3] ? _208_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _215_ = stays[2] ? _207_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _214_ = stays[1] ? _206_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign _213_ = stays[0] ? _205_ : { after_8[26:3], i__payload[1], after_8[1:0] };
  assign after_8[26] = _194_ ? _196_ : given[26];
  assign after_7[26] = _190_ ? _192_ : entry_7[26];
  assign after_6[26] = _186_ ? _188_ : entry_6[26];
  assign after_5[26] = _182_ ? _184_ : entry_5[26];
  assign after_4[26] = _178_ ? _180_ : entry_4[26];
  assign after_3[26] = _174_ ? _176_ : entry_3[26];
  assign after_2[26] = _170_ ? _172_ : entry_2[26];
  assign after_1[26] = _166_ ? _168_ : entry_1[26];
  assign _306_ = after_8[6:3] == 3'h6;
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
  assign { column[65:42], column[34:33], column[26:16], column[9:8], column[3] } = 40'h0000000000;
  assign after_8[2] = i__payload[1];
  assign after_7[12:1] = { pending[102:93], pending[103], pending[92] };
  assign after_6[12:1] = { pending[89:80], pending[90], pending[79] };
  assign after_5[12:1] = { pending[76:67], pending[77], pending[66] };
  assign after_4[12:1] = { pending[63:54], pending[64], pending[53] };
  assign after_3[12:1] = { pending[50:41], pending[51], pending[40] };
  assign after_2[12:1] = { pending[37:28], pending[38], pending[27] };
  assign after_1[12:1] = { pending[24:15], pending[25], pending[14] };
  assign after_0[25:0] = { column[41:35], column[32:27], column[15:10], column[7:4], column[2:0] };
  assign entry_7[25:0] = { after_7[25:13], pending[102:93], pending[103], pending[92], after_7[0] };
  assign entry_6[25:0] = { after_6[25:13], pending[89:80], pending[90], pending[79], after_6[0] };
  assign entry_5[25:0] = { after_5[25:13], pending[76:67], pending[77], pending[66], after_5[0] };
  assign entry_4[25:0] = { after_4[25:13], pending[63:54], pending[64], pending[53], after_4[0] };
  assign entry_3[25:0] = { after_3[25:13], pending[50:41], pending[51], pending[40], after_3[0] };
  assign entry_2[25:0] = { after_2[25:13], pending[37:28], pending[38], pending[27], after_2[0] };
  assign entry_1[25:0] = { after_1[25:13], pending[24:15], pending[25], pending[14], after_1[0] };
  assign entry_0[25:0] = { column[41:35], column[32:27], column[15:10], column[7:4], column[2:0] };
  assign given[25:0] = { after_8[25:3], i__payload[1], after_8[1:0] };
endmodule

module pim_aim__controller__refresh(clk, rst, held, can_refresh, valid, taken, \until , drain);
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
  assign _02_ = left <= 7'h4e;
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

module pim_aim__controller__timers(clk, rst, enable, can_step, can_comp, can_readres, can_activate, can_open, can_close, can_gwrite, can_act_90 , can_read_92 , can_copy, can_write_96 , can_refresh, compute_rows, command, rows, open, can_pre, compute_open
, results_after);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enable;
  wire enable;
  output can_step;
  wire can_step;
  output can_comp;
  wire can_comp;
  output can_readres;
  wire can_readres;
  output can_activate;
  wire can_activate;
  output can_open;
  wire can_open;
  output can_close;
  wire can_close;
  output can_gwrite;
  wire can_gwrite;
  output [15:0] can_act_90 ;
  wire [15:0] can_act_90 ;
  output [15:0] can_read_92 ;
  wire [15:0] can_read_92 ;
  output [15:0] can_copy;
  wire [15:0] can_copy;
  output [15:0] can_write_96 ;
  wire [15:0] can_write_96 ;
  output can_refresh;
  wire can_refresh;
  output [5:0] compute_rows;
  wire [5:0] compute_rows;
  input [65:0] command;
  wire [65:0] command;
  output [95:0] rows;
  wire [95:0] rows;
  output [15:0] open;
  wire [15:0] open;
  output [15:0] can_pre;
  wire [15:0] can_pre;
  output compute_open;
  wire compute_open;
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
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [7:0] _015_;
  wire _016_;
  wire [5:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [4:0] _024_;
  wire _025_;
  wire _026_;
  wire [6:0] _027_;
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
  wire [5:0] _038_;
  wire [6:0] _039_;
  wire [4:0] _040_;
  wire [5:0] _041_;
  wire [7:0] _042_;
  wire act;
  wire act_83 ;
  wire activate;
  wire [15:0] banks;
  wire can_act;
  wire [15:0] can_act_91 ;
  wire can_activate_77 ;
  wire can_close_79 ;
  wire can_close_80 ;
  wire can_open_76 ;
  wire can_read;
  wire can_read_87 ;
  wire can_readres_72 ;
  wire can_step_68 ;
  wire can_write;
  wire close;
  wire coming;
  wire due;
  wire gemv;
  wire gemv_58 ;
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
  wire quiet;
  wire read;
  wire read_85 ;
  wire ready_comp;
  wire [15:0] ready_copy;
  wire [15:0] ready_read;
  wire [15:0] ready_write;
  wire [7:0] refreshing;
  wire results;
  reg [5:0] vector_left;
  wire write_55 ;
  wire write_88 ;
  assign _007_ = ~ coming;
  assign can_readres = _006_ & _007_;
  assign _008_ = quiet & can_open_76 ;
  assign can_activate = _008_ & can_activate_77 ;
  assign can_close = can_close_79  & can_close_80 ;
  assign can_gwrite = can_write & quiet;
  assign act_83  = quiet & can_act;
  assign _010_ = _009_ & can_read;
  assign read_85  = _010_ & can_read_87 ;
  assign _009_ = ~ compute_open;
  assign write_88  = _009_ & can_write;
  assign can_act_90  = can_act_91  & { act_83 , act_83 , act_83 , act_83 , act_83 , act_83 , act_83 , act_83 , act_83 , act_83 , act_83 , act_83 , act_83 , act_83 , act_83 , act_83  };
  assign can_read_92  = ready_read & { read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85  };
  assign can_copy = ready_copy & { read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85 , read_85  };
  assign can_write_96  = ready_write & { write_88 , write_88 , write_88 , write_88 , write_88 , write_88 , write_88 , write_88 , write_88 , write_88 , write_88 , write_88 , write_88 , write_88 , write_88 , write_88  };
  assign _012_ = | { last_opened, last_closed, coming, compute_open, open };
  assign _013_ = ~ _012_;
  assign can_refresh = quiet & _013_;
  assign _014_ = ~ quiet;
  assign _015_ = refreshing - _014_;
  assign _016_ = ~ loaded;
  assign _017_ = vector_left - _016_;
  assign _018_ = vector_left < 6'h32;
  assign _019_ = is_copy & _018_;
  assign _021_ = is_gwrite & _020_;
  assign _023_ = | last_closed;
  assign _024_ = last_closed - _023_;
  assign _025_ = is_pre | close;
  assign _026_ = | last_opened;
  assign _027_ = last_opened - _026_;
  assign _028_ = act | activate;
  assign _000_ = ! command[3:0];
  assign act = enable & _000_;
  assign _004_ = command[3:0] == 1'h1;
  assign is_pre = enable & _004_;
  assign _011_ = command[3:0] == 2'h2;
  assign is_rd = enable & _011_;
  assign _022_ = command[3:0] == 2'h3;
  assign is_wr = enable & _022_;
  assign _029_ = command[3:0] == 3'h4;
  assign is_ref = enable & _029_;
  assign _030_ = command[3:0] == 3'h5;
  assign is_gwrite = enable & _030_;
  assign _031_ = command[3:0] == 3'h6;
  assign is_copy = enable & _031_;
  assign _032_ = command[3:0] == 3'h7;
  assign activate = enable & _032_;
  assign _033_ = command[3:0] == 4'h8;
  assign is_comp = enable & _033_;
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
  assign write_55  = is_wr | is_gwrite;
  assign results = is_readres | due;
  assign gemv_58  = is_gemv & command[64];
  assign loaded = ! vector_left;
  assign can_comp = & { ready_comp, can_step_68 , loaded };
  assign _005_ = can_readres_72  & can_step_68 ;
  assign _006_ = _005_ & quiet;
  reg [3:0] _109_;
  always @(posedge clk)
    if (rst) _109_ <= 4'h0;
    else _109_ <= { _042_[7:6], _042_[4], _042_[0] };
  assign { refreshing[7:6], refreshing[4], refreshing[0] } = _109_;
  reg [3:0] _110_;
  always @(posedge clk)
    if (_034_) _110_ <= 4'h0;
    else _110_ <= { _015_[5], _015_[3:1] };
  assign { refreshing[5], refreshing[3:1] } = _110_;
  always @(posedge clk)
    if (rst) vector_left[2:0] <= 3'h0;
    else vector_left[2:0] <= _038_[2:0];
  always @(posedge clk)
    if (_035_) vector_left[3] <= 1'h0;
    else vector_left[3] <= _017_[3];
  always @(posedge clk)
    if (_036_) vector_left[5:4] <= 2'h0;
    else vector_left[5:4] <= _041_[5:4];
  always @(posedge clk)
    if (rst) last_closed <= 5'h00;
    else last_closed <= _040_;
  reg [2:0] _115_;
  always @(posedge clk)
    if (rst) _115_ <= 3'h0;
    else _115_ <= { _039_[6], _039_[4:3] };
  assign { last_opened[6], last_opened[4:3] } = _115_;
  reg [3:0] _116_;
  always @(posedge clk)
    if (_037_) _116_ <= 4'h0;
    else _116_ <= { _027_[5], _027_[2:0] };
  assign { last_opened[5], last_opened[2:0] } = _116_;
  assign _020_ = ! vector_left[5:3];
  assign _034_ = | { is_ref, rst };
  assign _035_ = | { _021_, _019_, rst };
  assign _036_ = | { _021_, rst };
  assign _037_ = | { _028_, rst };
  assign _039_ = _028_ ? 7'h58 : _027_;
  assign _040_ = _025_ ? 5'h1f : _024_;
  assign _041_ = _019_ ? 6'h31 : _017_;
  assign _038_[2:0] = _021_ ? 3'h7 : _041_[2:0];
  assign _042_ = is_ref ? 8'hd1 : _015_;
  pim_aim__controller__timers__bus bus (
    .can_read(can_read),
    .can_readres(can_readres_72 ),
    .can_write(can_write),
    .clk(clk),
    .cycles({ command[61:55], 1'h0 }),
    .gemv(gemv_58 ),
    .part_0(near[0]),
    .part_1(near[1]),
    .read(read),
    .results(results),
    .results_after(results_after),
    .rst(rst),
    .write(write_55 )
  );
  pim_aim__controller__timers__rank_0 rank_0 (
    .act(act),
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate_77 ),
    .can_read(can_read_87 ),
    .clk(clk),
    .\event (is_wr),
    .rst(rst)
  );
  pim_aim__controller__timers__rows_103  rows_103  (
    .act(act),
    .activate(activate),
    .banks(banks),
    .can_act(can_act_91 ),
    .can_close_201 (can_close_79 ),
    .can_open(can_open_76 ),
    .can_pre(can_pre),
    .clk(clk),
    .close(close),
    .compute_open(compute_open),
    .engaged(open),
    .held(compute_rows),
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
  pim_aim__controller__timers__wave_0 wave_0 (
    .can_close(can_close_80 ),
    .can_step(can_step_68 ),
    .clk(clk),
    .cycles({ command[61:55], 1'h0 }),
    .due(due),
    .gemv(gemv),
    .last(command[64]),
    .part_2(near[0]),
    .part_3(near[1]),
    .results(coming),
    .rst(rst),
    .step(is_comp)
  );
  assign can_open = can_activate;
  assign can_step = can_comp;
  assign _038_[5:3] = 3'h0;
endmodule

module pim_aim__controller__timers__bus(clk, rst, read, cycles, write, results, gemv, part_0, part_1, can_read, can_readres, can_write, results_after);
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
  input part_0;
  wire part_0;
  input part_1;
  wire part_1;
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
  reg [44:0] busy;
  wire free;
  reg reading;
  reg writing;
  assign free = ! reading;
  assign _11_ = ~ part_0;
  assign can_read = free & _11_;
  assign _12_ = ~ part_1;
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
    if (rst) busy <= 45'h000000000000;
    else busy <= { _02_, busy[44:1] };
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

module pim_aim__controller__timers__rank_0(clk, rst, act, \event , activate, can_act, can_activate, can_read);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input act;
  wire act;
  input \event ;
  wire \event ;
  input activate;
  wire activate;
  output can_act;
  wire can_act;
  output can_activate;
  wire can_activate;
  output can_read;
  wire can_read;
  wire soon;
  pim_aim__controller__timers__rank_0__activations activations (
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate),
    .clk(clk),
    .\event (act),
    .rst(rst),
    .soon(soon)
  );
  pim_aim__controller__timers__rank_0__turn turn (
    .clk(clk),
    .\event (\event ),
    .free(can_read),
    .rst(rst)
  );
endmodule

module pim_aim__controller__timers__rank_0__activations(clk, rst, \event , activate, can_act, can_activate, soon);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input \event ;
  wire \event ;
  input activate;
  wire activate;
  output can_act;
  wire can_act;
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
  wire free_9 ;
  wire [5:0] slot_0;
  wire [5:0] slot_1;
  assign free[0] = ! slot_0;
  assign free[1] = ! slot_1;
  assign can_act = free_9  & free[1];
  assign can_activate = & free;
  assign _01_ = slot_0 <= 1'h1;
  assign _02_ = slot_1 <= 1'h1;
  assign soon = & { _02_, _01_ };
  assign _03_ = ~ free[0];
  assign _04_ = slot_0 - _03_;
  assign _05_ = activate | \event ;
  assign _06_ = ~ free[1];
  assign _00_ = slot_1 - _06_;
  reg [2:0] _23_;
  always @(posedge clk)
    if (rst) _23_ <= 3'h0;
    else _23_ <= { _10_[5], _10_[3], _10_[0] };
  assign { slot_0[5], slot_0[3], slot_0[0] } = _23_;
  reg [2:0] _24_;
  always @(posedge clk)
    if (_07_) _24_ <= 3'h0;
    else _24_ <= { _04_[4], _04_[2:1] };
  assign { slot_0[4], slot_0[2:1] } = _24_;
  reg [2:0] _25_;
  always @(posedge clk)
    if (rst) _25_ <= 3'h0;
    else _25_ <= { _09_[5], _09_[3], _09_[0] };
  assign { slot_1[5], slot_1[3], slot_1[0] } = _25_;
  reg [2:0] _26_;
  always @(posedge clk)
    if (_08_) _26_ <= 3'h0;
    else _26_ <= { _00_[4], _00_[2:1] };
  assign { slot_1[4], slot_1[2:1] } = _26_;
  assign _07_ = | { _05_, rst };
  assign _08_ = | { activate, rst };
  assign _09_ = activate ? 6'h29 : _00_;
  assign _10_ = _05_ ? 6'h29 : _04_;
  pim_aim__controller__timers__rank_0__activations__spacing spacing (
    .clk(clk),
    .\event (\event ),
    .over(free_9 ),
    .rst(rst)
  );
endmodule

module pim_aim__controller__timers__rank_0__activations__spacing(clk, rst, \event , over);
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

module pim_aim__controller__timers__rank_0__turn(clk, rst, \event , free);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input \event ;
  wire \event ;
  output free;
  wire free;
  wire _00_;
  wire [4:0] _01_;
  wire _02_;
  wire [4:0] _03_;
  wire [4:0] left;
  assign _00_ = | left;
  assign _01_ = left - _00_;
  assign free = ! left;
  reg [1:0] _07_;
  always @(posedge clk)
    if (rst) _07_ <= 2'h0;
    else _07_ <= { _03_[4], _03_[1] };
  assign { left[4], left[1] } = _07_;
  reg [2:0] _08_;
  always @(posedge clk)
    if (_02_) _08_ <= 3'h0;
    else _08_ <= { _01_[3:2], _01_[0] };
  assign { left[3:2], left[0] } = _08_;
  assign _02_ = | { \event , rst };
  assign _03_ = \event  ? 5'h12 : _01_;
endmodule

module pim_aim__controller__timers__rows_103 (clk, rst, act, pre, write_16 , activate, close, banks, read_13 , can_open, can_close_201 , ready_comp, held, row, rows, can_act, ready_read, ready_copy, ready_write, engaged, can_pre
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
  output can_open;
  wire can_open;
  output can_close_201 ;
  wire can_close_201 ;
  output ready_comp;
  wire ready_comp;
  output [5:0] held;
  wire [5:0] held;
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
  output compute_open;
  reg compute_open;
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
  wire activate_108 ;
  wire activate_118 ;
  wire activate_128 ;
  wire activate_138 ;
  wire activate_148 ;
  wire activate_158 ;
  wire activate_168 ;
  wire activate_178 ;
  wire activate_25 ;
  wire activate_38 ;
  wire activate_48 ;
  wire activate_58 ;
  wire activate_68 ;
  wire activate_78 ;
  wire activate_88 ;
  wire activate_98 ;
  wire can_activate;
  wire can_activate_106 ;
  wire can_activate_116 ;
  wire can_activate_126 ;
  wire can_activate_136 ;
  wire can_activate_146 ;
  wire can_activate_156 ;
  wire can_activate_166 ;
  wire can_activate_176 ;
  wire can_activate_36 ;
  wire can_activate_46 ;
  wire can_activate_56 ;
  wire can_activate_66 ;
  wire can_activate_76 ;
  wire can_activate_86 ;
  wire can_activate_96 ;
  wire can_close;
  wire can_close_101 ;
  wire can_close_111 ;
  wire can_close_121 ;
  wire can_close_131 ;
  wire can_close_141 ;
  wire can_close_151 ;
  wire can_close_161 ;
  wire can_close_171 ;
  wire can_close_181 ;
  wire can_close_41 ;
  wire can_close_51 ;
  wire can_close_61 ;
  wire can_close_71 ;
  wire can_close_81 ;
  wire can_close_91 ;
  wire close_109 ;
  wire close_119 ;
  wire close_129 ;
  wire close_139 ;
  wire close_149 ;
  wire close_159 ;
  wire close_169 ;
  wire close_179 ;
  wire close_27 ;
  wire close_39 ;
  wire close_49 ;
  wire close_59 ;
  wire close_69 ;
  wire close_79 ;
  wire close_89 ;
  wire close_99 ;
  wire closes;
  wire [5:0] held_105 ;
  wire [5:0] held_115 ;
  wire [5:0] held_125 ;
  wire [5:0] held_135 ;
  wire [5:0] held_145 ;
  wire [5:0] held_155 ;
  wire [5:0] held_165 ;
  wire [5:0] held_175 ;
  wire [5:0] held_35 ;
  wire [5:0] held_45 ;
  wire [5:0] held_55 ;
  wire [5:0] held_65 ;
  wire [5:0] held_75 ;
  wire [5:0] held_85 ;
  wire [5:0] held_95 ;
  wire is_open;
  wire is_open_100 ;
  wire is_open_110 ;
  wire is_open_120 ;
  wire is_open_130 ;
  wire is_open_140 ;
  wire is_open_150 ;
  wire is_open_160 ;
  wire is_open_170 ;
  wire is_open_180 ;
  wire is_open_40 ;
  wire is_open_50 ;
  wire is_open_60 ;
  wire is_open_70 ;
  wire is_open_80 ;
  wire is_open_90 ;
  wire opens;
  wire read;
  wire read_103 ;
  wire read_113 ;
  wire read_123 ;
  wire read_133 ;
  wire read_143 ;
  wire read_153 ;
  wire read_163 ;
  wire read_173 ;
  wire read_33 ;
  wire read_43 ;
  wire read_53 ;
  wire read_63 ;
  wire read_73 ;
  wire read_83 ;
  wire read_93 ;
  wire [3:0] ready;
  wire [3:0] ready_107 ;
  wire [3:0] ready_117 ;
  wire [3:0] ready_127 ;
  wire [3:0] ready_137 ;
  wire [3:0] ready_147 ;
  wire [3:0] ready_157 ;
  wire [3:0] ready_167 ;
  wire [3:0] ready_177 ;
  wire [3:0] ready_37 ;
  wire [3:0] ready_47 ;
  wire [3:0] ready_57 ;
  wire [3:0] ready_67 ;
  wire [3:0] ready_77 ;
  wire [3:0] ready_87 ;
  wire [3:0] ready_97 ;
  wire soon_185 ;
  wire soon_186 ;
  wire soon_187 ;
  wire soon_188 ;
  wire soon_189 ;
  wire soon_190 ;
  wire soon_191 ;
  wire soon_192 ;
  wire soon_193 ;
  wire soon_194 ;
  wire soon_195 ;
  wire soon_196 ;
  wire soon_197 ;
  wire soon_198 ;
  wire soon_199 ;
  wire soon_200 ;
  wire write;
  wire write_104 ;
  wire write_114 ;
  wire write_124 ;
  wire write_134 ;
  wire write_144 ;
  wire write_154 ;
  wire write_164 ;
  wire write_174 ;
  wire write_34 ;
  wire write_44 ;
  wire write_54 ;
  wire write_64 ;
  wire write_74 ;
  wire write_84 ;
  wire write_94 ;
  assign opens = banks[0] & activate;
  assign closes = banks[0] & close;
  assign read = read_13  & banks[0];
  assign write = write_16  & banks[0];
  assign _000_ = act & banks[0];
  assign activate_25  = _000_ | opens;
  assign _021_ = pre & banks[0];
  assign close_27  = _021_ | closes;
  assign engaged[0] = is_open & _011_;
  assign can_pre[0] = can_close & _011_;
  assign read_33  = read_13  & banks[1];
  assign write_34  = write_16  & banks[1];
  assign _039_ = act & banks[1];
  assign activate_38  = _039_ | opens;
  assign _043_ = pre & banks[1];
  assign close_39  = _043_ | closes;
  assign engaged[1] = is_open_40  & _011_;
  assign can_pre[1] = can_close_41  & _011_;
  assign read_43  = read_13  & banks[2];
  assign write_44  = write_16  & banks[2];
  assign _018_ = act & banks[2];
  assign activate_48  = _018_ | opens;
  assign _019_ = pre & banks[2];
  assign close_49  = _019_ | closes;
  assign engaged[2] = is_open_50  & _011_;
  assign can_pre[2] = can_close_51  & _011_;
  assign read_53  = read_13  & banks[3];
  assign write_54  = write_16  & banks[3];
  assign _020_ = act & banks[3];
  assign activate_58  = _020_ | opens;
  assign _022_ = pre & banks[3];
  assign close_59  = _022_ | closes;
  assign engaged[3] = is_open_60  & _011_;
  assign can_pre[3] = can_close_61  & _011_;
  assign read_63  = read_13  & banks[4];
  assign write_64  = write_16  & banks[4];
  assign _023_ = act & banks[4];
  assign activate_68  = _023_ | opens;
  assign _024_ = pre & banks[4];
  assign close_69  = _024_ | closes;
  assign engaged[4] = is_open_70  & _011_;
  assign can_pre[4] = can_close_71  & _011_;
  assign read_73  = read_13  & banks[5];
  assign write_74  = write_16  & banks[5];
  assign _025_ = act & banks[5];
  assign activate_78  = _025_ | opens;
  assign _026_ = pre & banks[5];
  assign close_79  = _026_ | closes;
  assign engaged[5] = is_open_80  & _011_;
  assign can_pre[5] = can_close_81  & _011_;
  assign read_83  = read_13  & banks[6];
  assign write_84  = write_16  & banks[6];
  assign _027_ = act & banks[6];
  assign activate_88  = _027_ | opens;
  assign _028_ = pre & banks[6];
  assign close_89  = _028_ | closes;
  assign engaged[6] = is_open_90  & _011_;
  assign can_pre[6] = can_close_91  & _011_;
  assign read_93  = read_13  & banks[7];
  assign write_94  = write_16  & banks[7];
  assign _029_ = act & banks[7];
  assign activate_98  = _029_ | opens;
  assign _030_ = pre & banks[7];
  assign close_99  = _030_ | closes;
  assign engaged[7] = is_open_100  & _011_;
  assign can_pre[7] = can_close_101  & _011_;
  assign read_103  = read_13  & banks[8];
  assign write_104  = write_16  & banks[8];
  assign _031_ = act & banks[8];
  assign activate_108  = _031_ | opens;
  assign _032_ = pre & banks[8];
  assign close_109  = _032_ | closes;
  assign engaged[8] = is_open_110  & _011_;
  assign can_pre[8] = can_close_111  & _011_;
  assign read_113  = read_13  & banks[9];
  assign write_114  = write_16  & banks[9];
  assign _033_ = act & banks[9];
  assign activate_118  = _033_ | opens;
  assign _034_ = pre & banks[9];
  assign close_119  = _034_ | closes;
  assign engaged[9] = is_open_120  & _011_;
  assign can_pre[9] = can_close_121  & _011_;
  assign read_123  = read_13  & banks[10];
  assign write_124  = write_16  & banks[10];
  assign _035_ = act & banks[10];
  assign activate_128  = _035_ | opens;
  assign _036_ = pre & banks[10];
  assign close_129  = _036_ | closes;
  assign engaged[10] = is_open_130  & _011_;
  assign can_pre[10] = can_close_131  & _011_;
  assign read_133  = read_13  & banks[11];
  assign write_134  = write_16  & banks[11];
  assign _037_ = act & banks[11];
  assign activate_138  = _037_ | opens;
  assign _038_ = pre & banks[11];
  assign close_139  = _038_ | closes;
  assign engaged[11] = is_open_140  & _011_;
  assign can_pre[11] = can_close_141  & _011_;
  assign read_143  = read_13  & banks[12];
  assign write_144  = write_16  & banks[12];
  assign _040_ = act & banks[12];
  assign activate_148  = _040_ | opens;
  assign _041_ = pre & banks[12];
  assign close_149  = _041_ | closes;
  assign engaged[12] = is_open_150  & _011_;
  assign can_pre[12] = can_close_151  & _011_;
  assign read_153  = read_13  & banks[13];
  assign write_154  = write_16  & banks[13];
  assign _042_ = act & banks[13];
  assign activate_158  = _042_ | opens;
  assign _044_ = pre & banks[13];
  assign close_159  = _044_ | closes;
  assign engaged[13] = is_open_160  & _011_;
  assign can_pre[13] = can_close_161  & _011_;
  assign read_163  = read_13  & banks[14];
  assign write_164  = write_16  & banks[14];
  assign _045_ = act & banks[14];
  assign activate_168  = _045_ | opens;
  assign _046_ = pre & banks[14];
  assign close_169  = _046_ | closes;
  assign engaged[14] = is_open_170  & _011_;
  assign can_pre[14] = can_close_171  & _011_;
  assign read_173  = read_13  & banks[15];
  assign write_174  = write_16  & banks[15];
  assign _047_ = act & banks[15];
  assign activate_178  = _047_ | opens;
  assign _048_ = pre & banks[15];
  assign close_179  = _048_ | closes;
  assign engaged[15] = is_open_180  & _011_;
  assign _011_ = ~ compute_open;
  assign can_pre[15] = can_close_181  & _011_;
  assign can_open = & { can_activate_176 , can_activate_166 , can_activate_156 , can_activate_146 , can_activate_136 , can_activate_126 , can_activate_116 , can_activate_106 , can_activate_96 , can_activate_86 , can_activate_76 , can_activate_66 , can_activate_56 , can_activate_46 , can_activate_36 , can_activate };
  assign can_close_201  = can_close & compute_open;
  assign ready_comp = ready[2] & compute_open;
  assign _049_ = compute_open | opens;
  assign _050_ = ~ closes;
  assign _051_ = _049_ & _050_;
  always @(posedge clk)
    if (rst) compute_open <= 1'h0;
    else compute_open <= _051_;
  pim_row bank_0 (
    .activate(activate_25 ),
    .at_rest(_001_),
    .can_activate(can_activate),
    .can_close(can_close),
    .clk(clk),
    .close(close_27 ),
    .held(held),
    .is_open(is_open),
    .read(read),
    .ready(ready),
    .row(row),
    .rst(rst),
    .soon(soon_185 ),
    .write(write)
  );
  pim_row bank_1 (
    .activate(activate_38 ),
    .at_rest(_002_),
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
    .soon(soon_186 ),
    .write(write_34 )
  );
  pim_row bank_10 (
    .activate(activate_128 ),
    .at_rest(_012_),
    .can_activate(can_activate_126 ),
    .can_close(can_close_131 ),
    .clk(clk),
    .close(close_129 ),
    .held(held_125 ),
    .is_open(is_open_130 ),
    .read(read_123 ),
    .ready(ready_127 ),
    .row(row),
    .rst(rst),
    .soon(soon_195 ),
    .write(write_124 )
  );
  pim_row bank_11 (
    .activate(activate_138 ),
    .at_rest(_013_),
    .can_activate(can_activate_136 ),
    .can_close(can_close_141 ),
    .clk(clk),
    .close(close_139 ),
    .held(held_135 ),
    .is_open(is_open_140 ),
    .read(read_133 ),
    .ready(ready_137 ),
    .row(row),
    .rst(rst),
    .soon(soon_196 ),
    .write(write_134 )
  );
  pim_row bank_12 (
    .activate(activate_148 ),
    .at_rest(_014_),
    .can_activate(can_activate_146 ),
    .can_close(can_close_151 ),
    .clk(clk),
    .close(close_149 ),
    .held(held_145 ),
    .is_open(is_open_150 ),
    .read(read_143 ),
    .ready(ready_147 ),
    .row(row),
    .rst(rst),
    .soon(soon_197 ),
    .write(write_144 )
  );
  pim_row bank_13 (
    .activate(activate_158 ),
    .at_rest(_015_),
    .can_activate(can_activate_156 ),
    .can_close(can_close_161 ),
    .clk(clk),
    .close(close_159 ),
    .held(held_155 ),
    .is_open(is_open_160 ),
    .read(read_153 ),
    .ready(ready_157 ),
    .row(row),
    .rst(rst),
    .soon(soon_198 ),
    .write(write_154 )
  );
  pim_row bank_14 (
    .activate(activate_168 ),
    .at_rest(_016_),
    .can_activate(can_activate_166 ),
    .can_close(can_close_171 ),
    .clk(clk),
    .close(close_169 ),
    .held(held_165 ),
    .is_open(is_open_170 ),
    .read(read_163 ),
    .ready(ready_167 ),
    .row(row),
    .rst(rst),
    .soon(soon_199 ),
    .write(write_164 )
  );
  pim_row bank_15 (
    .activate(activate_178 ),
    .at_rest(_017_),
    .can_activate(can_activate_176 ),
    .can_close(can_close_181 ),
    .clk(clk),
    .close(close_179 ),
    .held(held_175 ),
    .is_open(is_open_180 ),
    .read(read_173 ),
    .ready(ready_177 ),
    .row(row),
    .rst(rst),
    .soon(soon_200 ),
    .write(write_174 )
  );
  pim_row bank_2 (
    .activate(activate_48 ),
    .at_rest(_003_),
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
    .soon(soon_187 ),
    .write(write_44 )
  );
  pim_row bank_3 (
    .activate(activate_58 ),
    .at_rest(_004_),
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
    .soon(soon_188 ),
    .write(write_54 )
  );
  pim_row bank_4 (
    .activate(activate_68 ),
    .at_rest(_005_),
    .can_activate(can_activate_66 ),
    .can_close(can_close_71 ),
    .clk(clk),
    .close(close_69 ),
    .held(held_65 ),
    .is_open(is_open_70 ),
    .read(read_63 ),
    .ready(ready_67 ),
    .row(row),
    .rst(rst),
    .soon(soon_189 ),
    .write(write_64 )
  );
  pim_row bank_5 (
    .activate(activate_78 ),
    .at_rest(_006_),
    .can_activate(can_activate_76 ),
    .can_close(can_close_81 ),
    .clk(clk),
    .close(close_79 ),
    .held(held_75 ),
    .is_open(is_open_80 ),
    .read(read_73 ),
    .ready(ready_77 ),
    .row(row),
    .rst(rst),
    .soon(soon_190 ),
    .write(write_74 )
  );
  pim_row bank_6 (
    .activate(activate_88 ),
    .at_rest(_007_),
    .can_activate(can_activate_86 ),
    .can_close(can_close_91 ),
    .clk(clk),
    .close(close_89 ),
    .held(held_85 ),
    .is_open(is_open_90 ),
    .read(read_83 ),
    .ready(ready_87 ),
    .row(row),
    .rst(rst),
    .soon(soon_191 ),
    .write(write_84 )
  );
  pim_row bank_7 (
    .activate(activate_98 ),
    .at_rest(_008_),
    .can_activate(can_activate_96 ),
    .can_close(can_close_101 ),
    .clk(clk),
    .close(close_99 ),
    .held(held_95 ),
    .is_open(is_open_100 ),
    .read(read_93 ),
    .ready(ready_97 ),
    .row(row),
    .rst(rst),
    .soon(soon_192 ),
    .write(write_94 )
  );
  pim_row bank_8 (
    .activate(activate_108 ),
    .at_rest(_009_),
    .can_activate(can_activate_106 ),
    .can_close(can_close_111 ),
    .clk(clk),
    .close(close_109 ),
    .held(held_105 ),
    .is_open(is_open_110 ),
    .read(read_103 ),
    .ready(ready_107 ),
    .row(row),
    .rst(rst),
    .soon(soon_193 ),
    .write(write_104 )
  );
  pim_row bank_9 (
    .activate(activate_118 ),
    .at_rest(_010_),
    .can_activate(can_activate_116 ),
    .can_close(can_close_121 ),
    .clk(clk),
    .close(close_119 ),
    .held(held_115 ),
    .is_open(is_open_120 ),
    .read(read_113 ),
    .ready(ready_117 ),
    .row(row),
    .rst(rst),
    .soon(soon_194 ),
    .write(write_114 )
  );
  assign ready_write = { ready_177 [0], ready_167 [0], ready_157 [0], ready_147 [0], ready_137 [0], ready_127 [0], ready_117 [0], ready_107 [0], ready_97 [0], ready_87 [0], ready_77 [0], ready_67 [0], ready_57 [0], ready_47 [0], ready_37 [0], ready[0] };
  assign ready_copy = { ready_177 [3], ready_167 [3], ready_157 [3], ready_147 [3], ready_137 [3], ready_127 [3], ready_117 [3], ready_107 [3], ready_97 [3], ready_87 [3], ready_77 [3], ready_67 [3], ready_57 [3], ready_47 [3], ready_37 [3], ready[3] };
  assign ready_read = { ready_177 [1], ready_167 [1], ready_157 [1], ready_147 [1], ready_137 [1], ready_127 [1], ready_117 [1], ready_107 [1], ready_97 [1], ready_87 [1], ready_77 [1], ready_67 [1], ready_57 [1], ready_47 [1], ready_37 [1], ready[1] };
  assign can_act = { can_activate_176 , can_activate_166 , can_activate_156 , can_activate_146 , can_activate_136 , can_activate_126 , can_activate_116 , can_activate_106 , can_activate_96 , can_activate_86 , can_activate_76 , can_activate_66 , can_activate_56 , can_activate_46 , can_activate_36 , can_activate };
  assign rows = { held_175 , held_165 , held_155 , held_145 , held_135 , held_125 , held_115 , held_105 , held_95 , held_85 , held_75 , held_65 , held_55 , held_45 , held_35 , held };
endmodule

module pim_aim__controller__timers__wave_0(clk, rst, step, cycles, gemv, can_step, can_close, due, part_2, part_3, last, results);
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
  output can_close;
  wire can_close;
  output due;
  wire due;
  output part_2;
  wire part_2;
  output part_3;
  wire part_3;
  input last;
  wire last;
  output results;
  reg results;
  wire [7:0] _00_;
  wire [7:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [7:0] _05_;
  wire _06_;
  wire _07_;
  wire [7:0] _08_;
  wire [7:0] _09_;
  reg [7:0] left;
  assign can_step = left <= 4'ha;
  assign can_close = left <= 1'h0;
  assign _02_ = left == 4'ha;
  assign due = results & _02_;
  assign _03_ = left < 4'hc;
  assign part_2 = results & _03_;
  assign _04_ = | left;
  assign _05_ = left - _04_;
  assign _00_[7:1] = cycles[7:1] + 3'h5;
  assign _01_ = { _00_[7:1], cycles[0] } - 1'h1;
  always @(posedge clk)
    if (rst) left <= 8'h00;
    else left <= _09_;
  always @(posedge clk)
    if (rst) results <= 1'h0;
    else if (_06_) results <= _07_;
  assign _06_ = | { due, gemv };
  assign _07_ = gemv & last;
  assign _08_ = step ? 8'h0b : _05_;
  assign _09_ = gemv ? _01_ : _08_;
  assign part_3 = part_2;
  assign _00_[0] = cycles[0];
endmodule

module pim_aim__controller__turns(clk, rst, compute_moves, memory_wants, compute_wants_1 , compute_holds, compute_may, memory_moves, memory_may);
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

module pim_aim__controller__waves(clk, rst, results_room, i__valid_7 , asks, i__ready, valid, command, hold_columns, reserve, wants, wants_closed, held, hold_gwrite, hold_copy, steps_busy, holds, can_step, can_comp, can_readres, can_activate
, can_open, can_close, compute_rows, may_act, taken, served, i__payload, busy, vectors_busy, engaged, compute_open, results_after, \until , drain);
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
  input can_comp;
  wire can_comp;
  input can_readres;
  wire can_readres;
  input can_activate;
  wire can_activate;
  input can_open;
  wire can_open;
  input can_close;
  wire can_close;
  input [5:0] compute_rows;
  wire [5:0] compute_rows;
  input may_act;
  wire may_act;
  input taken;
  wire taken;
  input served;
  wire served;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  output [20:0] busy;
  wire [20:0] busy;
  output [31:0] vectors_busy;
  wire [31:0] vectors_busy;
  input [15:0] engaged;
  wire [15:0] engaged;
  input compute_open;
  wire compute_open;
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
  wire active;
  wire [15:0] blocks;
  wire [5:0] \busy[2].row ;
  wire \busy[2].valid ;
  wire clear;
  wire [65:0] command_19 ;
  wire [65:0] command_20 ;
  wire enable;
  wire [1:0] filled;
  wire hold_columns_28 ;
  wire hold_columns_29 ;
  wire i__ready_11 ;
  wire i__ready_12 ;
  wire i__valid;
  wire i__valid_9 ;
  wire idle;
  wire opens;
  wire opens_80 ;
  wire opens_81 ;
  wire reserve_31 ;
  wire reserve_32 ;
  wire [5:0] rows;
  wire [73:0] slots;
  wire valid_16 ;
  wire valid_17 ;
  wire wants_34 ;
  wire wants_35 ;
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
  assign opens = opens_80  | opens_81 ;
  assign blocks[0] = opens & engaged[0];
  assign blocks[1] = opens & engaged[1];
  assign blocks[2] = opens & engaged[2];
  assign blocks[3] = opens & engaged[3];
  assign blocks[4] = opens & engaged[4];
  assign blocks[5] = opens & engaged[5];
  assign blocks[6] = opens & engaged[6];
  assign blocks[7] = opens & engaged[7];
  assign blocks[8] = opens & engaged[8];
  assign blocks[9] = opens & engaged[9];
  assign blocks[10] = opens & engaged[10];
  assign blocks[11] = opens & engaged[11];
  assign blocks[12] = opens & engaged[12];
  assign blocks[13] = opens & engaged[13];
  assign blocks[14] = opens & engaged[14];
  assign blocks[15] = opens & engaged[15];
  assign clear = ! blocks;
  assign wants_closed = blocks & { may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act, may_act };
  assign \busy[2].valid  = active | compute_open;
  assign \busy[2].row  = active ? rows : compute_rows;
  pim_aim__controller__waves__raw_rows raw_rows (
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
  pim_aim__controller__waves__tile_waves tile_waves (
    .can_activate(can_activate),
    .can_close(can_close),
    .can_comp(can_comp),
    .clear(clear),
    .clk(clk),
    .command(command_19 ),
    .computing(compute_open),
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
  assign vectors_busy = { slots[63:49], filled[1], slots[26:12], filled[0] };
  assign busy = { \busy[2].row , \busy[2].valid , slots[42:37], filled[1], slots[5:0], filled[0] };
endmodule

module pim_aim__controller__waves__raw_rows(clk, rst, results_room, asks, enable, i__valid, clear, active, may_show, steps, reserve, idle, holds, wants, opens, valid, can_step, can_readres, can_open, can_close, may_act
, taken, served, i__payload, i__ready, command, rows, compute_open, drain);
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
  output active;
  wire active;
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
  output opens;
  wire opens;
  output valid;
  wire valid;
  input can_step;
  wire can_step;
  input can_readres;
  wire can_readres;
  input can_open;
  wire can_open;
  input can_close;
  wire can_close;
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
  reg [5:0] rows;
  input compute_open;
  wire compute_open;
  input drain;
  wire drain;
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
  wire [6:0] _027_;
  wire _028_;
  wire [6:0] _029_;
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
  wire [7:0] _051_;
  wire [10:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire [6:0] _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire [3:0] _063_;
  wire [3:0] _064_;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$16 ;
  wire \$signal$18 ;
  reg \$signal$40 ;
  reg asked;
  wire closable;
  wire ends;
  wire free;
  wire given_up;
  reg held;
  wire opens_43 ;
  reg reads;
  reg [6:0] rest;
  reg [5:0] row;
  wire settled;
  reg unused;
  reg [14:0] work;
  assign _007_ = ! active;
  assign idle = _006_ & _007_;
  assign _003_ = ~ reads;
  assign steps = held & _003_;
  assign _009_ = steps & unused;
  assign holds = \$signal  | _009_;
  assign free = _006_ | ends;
  assign _010_ = compute_open >> i__payload[9:4];
  assign _011_ = ~ _010_;
  assign _012_ = _006_ & _011_;
  assign _006_ = ~ held;
  assign _014_ = _006_ & settled;
  assign closable = given_up & can_close;
  assign wants = \$signal  & _015_;
  assign _016_ = \$signal$40  & \$signal ;
  assign _015_ = ~ drain;
  assign opens = _016_ & _015_;
  assign _017_ = opens & may_act;
  assign _018_ = _017_ & clear;
  assign opens_43  = _018_ & can_open;
  assign _019_ = opens_43  | \$signal$16 ;
  assign _021_ = _019_ | \$signal$18 ;
  assign valid = _021_ | closable;
  assign _022_ = taken & \$signal$16 ;
  assign _023_ = | rest;
  assign _024_ = taken & asks;
  assign _025_ = ~ served;
  assign _026_ = asks & _025_;
  assign _027_ = rest - 1'h1;
  assign _029_ = _026_ ? _027_ : 7'h00;
  assign reserve = taken & \$signal$18 ;
  assign _032_ = i__payload[3:0] == 4'h8;
  assign _030_ = i__valid & i__ready;
  assign _033_ = i__payload[3:0] == 3'h6;
  assign _034_ = _030_ & _033_;
  assign _031_ = ! i__payload[9:4];
  assign _036_ = _034_ & _031_;
  assign _000_ = ~ compute_open;
  assign \$signal  = asked & _000_;
  assign _008_ = ~ asked;
  assign _013_ = _008_ | drain;
  assign _020_ = compute_open & _013_;
  assign given_up = _020_ & enable;
  assign _028_ = compute_open & enable;
  assign active = asked | _028_;
  assign settled = ! \$signal ;
  assign _035_ = held & settled;
  assign _037_ = _035_ & _015_;
  assign _001_ = ~ _023_;
  assign \$signal$10  = _037_ & _001_;
  assign _002_ = \$signal$10  & reads;
  assign may_show = _002_ & results_room;
  assign _004_ = \$signal$10  & _003_;
  assign \$signal$16  = _004_ & can_step;
  assign \$signal$18  = may_show & can_readres;
  assign _005_ = \$signal$16  | \$signal$18 ;
  assign ends = taken & _005_;
  always @(posedge clk)
    if (rst) unused <= 1'h0;
    else unused <= _059_;
  always @(posedge clk)
    if (rst) rest <= 7'h00;
    else if (_048_) rest <= _057_;
  always @(posedge clk)
    if (rst) held <= 1'h0;
    else held <= _056_;
  always @(posedge clk)
    if (rst) asked <= 1'h0;
    else if (_049_) asked <= _043_;
  always @(posedge clk)
    if (rst) reads <= 1'h0;
    else if (_050_) reads <= _032_;
  always @(posedge clk)
    if (_050_) work <= { i__payload[65], i__payload[63], i__payload[41:35], i__payload[32:27] };
  always @(posedge clk)
    if (_036_) rows <= i__payload[15:10];
  always @(posedge clk)
    if (rst) \$signal$40  <= 1'h0;
    else \$signal$40  <= \$signal ;
  always @(posedge clk)
    if (rst) row <= 6'h00;
    else row <= rows;
  assign _040_ = _054_ ? _055_ : 1'h1;
  assign _041_ = _053_ ? _055_ : _040_;
  assign _043_ = _053_ ? 1'h0 : _042_;
  assign _044_ = _054_ ? _012_ : free;
  assign i__ready = _053_ ? _014_ : _044_;
  assign _045_ = | { _024_, _023_ };
  assign _046_ = | { \$signal$18 , _023_ };
  assign _047_ = | { _054_, _053_ };
  assign _048_ = & { _045_, _046_ };
  assign _049_ = & { _030_, _047_ };
  assign _050_ = & { _030_, _038_, _039_ };
  assign _038_ = ~ _053_;
  assign _039_ = ~ _054_;
  assign _042_ = asked | _031_;
  assign _055_ = ends ? 1'h0 : held;
  assign _053_ = i__payload[3:0] == 4'h9;
  assign _054_ = i__payload[3:0] == 3'h6;
  assign _056_ = _030_ ? _041_ : _055_;
  assign _057_ = _023_ ? _029_ : 7'h6b;
  assign _058_ = _022_ ? 1'h0 : unused;
  assign _059_ = _058_ | \$signal ;
  assign _060_ = \$signal$18  & work[14];
  assign _061_ = \$signal$16  ? 1'h0 : _060_;
  assign command[65] = opens_43  ? 1'h0 : _061_;
  assign _062_ = \$signal$16  & work[13];
  assign command[63] = opens_43  ? 1'h0 : _062_;
  assign _052_[6:0] = \$signal$16  ? work[12:6] : 7'h00;
  assign command[41:35] = opens_43  ? 7'h00 : _052_[6:0];
  assign _051_[5:0] = \$signal$16  ? work[5:0] : 6'h00;
  assign command[32:27] = opens_43  ? 6'h00 : _051_[5:0];
  assign command[15:10] = opens_43  ? row : 6'h00;
  assign _063_[1:0] = \$signal$18  ? 2'h1 : { closable, closable };
  assign { _064_[3], _064_[1:0] } = \$signal$16  ? 3'h4 : { _063_[0], _063_[1:0] };
  assign command[3:0] = opens_43  ? 4'h7 : { _064_[3], 1'h0, _064_[1:0] };
  assign _063_[3:2] = { _063_[0], 1'h0 };
  assign { command[64], command[62:42], command[34:33], command[26:16], command[9:4] } = 41'h00000000000;
  assign _051_[7:6] = 2'h0;
  assign _052_[10:7] = 4'h0;
  assign _064_[2] = 1'h0;
endmodule

module pim_aim__controller__waves__tile_waves(clk, rst, results_room, i__valid, computing, clear, i__ready, wants, held, opens, reserve, valid, hold_gwrite, hold_copy, hold_columns, can_comp, can_activate, can_close, may_act, taken, i__payload
, slots, command, filled, results_after, \until , drain);
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
  output opens;
  wire opens;
  output reserve;
  wire reserve;
  output valid;
  wire valid;
  output hold_gwrite;
  reg hold_gwrite;
  output hold_copy;
  reg hold_copy;
  output hold_columns;
  wire hold_columns;
  input can_comp;
  wire can_comp;
  input can_activate;
  wire can_activate;
  input can_close;
  wire can_close;
  input may_act;
  wire may_act;
  input taken;
  wire taken;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  output [73:0] slots;
  wire [73:0] slots;
  output [65:0] command;
  wire [65:0] command;
  output [1:0] filled;
  reg [1:0] filled;
  input [7:0] results_after;
  wire [7:0] results_after;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire [15:0] _000_;
  wire _001_;
  wire [7:0] _002_;
  wire [7:0] _003_;
  wire [15:0] _004_;
  wire [7:0] _005_;
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
  wire [8:0] _026_;
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
  wire _037_;
  wire [1:0] _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire [1:0] _044_;
  wire _045_;
  wire [1:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [16:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [7:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire [8:0] _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [2:0] _069_;
  wire [2:0] _070_;
  wire _071_;
  wire [15:0] _072_;
  wire _073_;
  wire [16:0] _074_;
  wire [7:0] _075_;
  wire [7:0] _076_;
  wire [15:0] _077_;
  wire [2:0] _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire [3:0] _086_;
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
  wire [35:0] head;
  wire in_turn;
  wire leaves;
  wire leaves_69 ;
  reg looked;
  reg looked_in_time;
  reg looked_in_turn;
  wire moves_56 ;
  wire moves_58 ;
  reg near_hold_columns;
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
  reg [7:0] shown_after;
  reg [36:0] slot_0;
  reg [36:0] slot_1;
  wire tile;
  wire tile_41 ;
  reg to_close;
  reg to_comp;
  reg [1:0] to_open;
  wire [36:0] work;
  assign \$signal  = begins & ends;
  assign \$signal$5  = i__valid & i__ready;
  assign i__ready = count != 2'h2;
  assign _031_ = { _026_[8:1], 1'h1 } > 6'h39;
  assign _026_[8:1] = head[33:27] + 6'h21;
  assign alone[7:1] = _031_ ? _026_[7:1] : 7'h1c;
  assign _058_ = { alone[7:1], 1'h1 } > _051_;
  assign _051_ = closed_after + 3'h5;
  assign needs = _058_ ? { 9'h000, alone[7:1], 1'h1 } : _051_;
  assign after[7:3] = head[33:29] + 3'h7;
  assign _013_ = looked & _010_;
  assign in_turn = _013_ & looked_in_turn;
  assign _015_ = _014_ & in_turn;
  assign _017_ = _015_ & _016_;
  assign _019_ = results_room | _018_;
  assign \$signal$24  = _017_ & _019_;
  assign opens = \$signal$24  & looked_in_time;
  assign _020_ = ~ looked_in_time;
  assign _021_ = \$signal$24  & _020_;
  assign _022_ = _021_ & may_act;
  assign _023_ = ~ computing;
  assign held = _022_ & _023_;
  assign _024_ = opens & may_act;
  assign _025_ = _024_ & clear;
  assign opens_36  = _025_ & can_activate;
  assign reserve = begins & head[35];
  assign _027_ = to_comp & can_comp;
  assign _028_ = ~ work[35];
  assign _029_ = { work[33:27], 1'h0 } >= results_after;
  assign _030_ = _028_ | _029_;
  assign \$signal$43  = _027_ & _030_;
  assign \$signal$51  = to_close & can_close;
  assign _032_ = opens_36  | \$signal$43 ;
  assign valid = _032_ | \$signal$51 ;
  assign _033_ = work[35] & work[36];
  assign _034_ = { work[33:27], 1'h0 } < 2'h3;
  assign _035_ = work[35] & _034_;
  assign hold_columns = near_hold_columns & _035_;
  assign _036_ = to_open + \$signal$5 ;
  assign _037_ = begins & leaves;
  assign _038_ = _036_ - _037_;
  assign _039_ = to_comp + \$signal ;
  assign _040_ = _039_ - moves_56 ;
  assign _041_ = to_close + moves_56 ;
  assign _042_ = moves_58  & ends_68 ;
  assign _043_ = _041_ - _042_;
  assign _044_ = count + \$signal$5 ;
  assign _046_ = _044_ - _045_;
  assign _047_ = entry + 1'h1;
  assign _048_ = entry ? 1'h0 : _047_;
  assign _049_ = exit + 1'h1;
  assign _050_ = exit ? 1'h0 : _049_;
  assign _052_ = ! exit;
  assign _053_ = _045_ & _052_;
  assign _054_ = ! entry;
  assign _055_ = \$signal$5  & _054_;
  assign _045_ = moves_58  & leaves_69 ;
  assign _057_ = _045_ & exit;
  assign _059_ = \$signal$5  & entry;
  assign _056_ = i__payload[42:35] + i__payload[62:55];
  assign _014_ = | to_open;
  assign _016_ = ~ drain;
  assign _060_ = _014_ & _016_;
  assign _061_ = needs < \until ;
  assign _018_ = ~ head[35];
  assign _062_ = results_after <= { after[7:3], head[28:27], 1'h1 };
  assign _063_ = ~ to_comp;
  assign _064_ = shown_after + 2'h3;
  assign _065_ = _064_ <= { after[7:3], head[28:27], 1'h1 };
  assign _066_ = _063_ | _065_;
  assign _067_ = _062_ & _066_;
  assign _068_ = _018_ | _067_;
  assign _010_ = ! pause;
  assign _069_ = pause - 1'h1;
  assign _070_ = _010_ ? 3'h0 : _069_;
  assign _071_ = ! closed_after;
  assign _072_ = closed_after - 1'h1;
  assign _000_ = _071_ ? 16'h0000 : _072_;
  assign _001_ = ! shown_after;
  assign _002_ = shown_after - 1'h1;
  assign _003_ = _001_ ? 8'h00 : _002_;
  assign _004_ = needs[15:0] - 1'h1;
  assign _005_[7:1] = head[33:27] + 5'h1d;
  assign _006_ = hold_gwrite + opened_hold_columns_48;
  assign _007_ = _006_ - moves_56 ;
  assign _008_ = hold_copy + opened_hold_columns_6;
  assign _009_ = _008_ - moves_56 ;
  assign _011_ = near_hold_columns + opened_hold_columns_53;
  assign _012_ = _011_ - moves_56 ;
  always @(posedge clk)
    if (rst) to_open <= 2'h0;
    else to_open <= _038_;
  always @(posedge clk)
    if (rst) to_comp <= 1'h0;
    else to_comp <= _040_;
  always @(posedge clk)
    if (rst) to_close <= 1'h0;
    else to_close <= _043_;
  always @(posedge clk)
    if (rst) count <= 2'h0;
    else count <= _046_;
  always @(posedge clk)
    if (rst) entry <= 1'h0;
    else if (\$signal$5 ) entry <= _048_;
  always @(posedge clk)
    if (rst) exit <= 1'h0;
    else if (_045_) exit <= _050_;
  always @(posedge clk)
    if (rst) filled <= 2'h0;
    else filled <= { _080_, _082_ };
  always @(posedge clk)
    if (_055_) slot_0 <= { i__payload[65:63], i__payload[61:55], _056_, i__payload[41:35], i__payload[32:27], i__payload[15:10] };
  always @(posedge clk)
    if (_059_) slot_1 <= { i__payload[65:63], i__payload[61:55], _056_, i__payload[41:35], i__payload[32:27], i__payload[15:10] };
  always @(posedge clk)
    if (rst) looked <= 1'h0;
    else looked <= _060_;
  always @(posedge clk)
    if (rst) looked_in_time <= 1'h0;
    else looked_in_time <= _061_;
  always @(posedge clk)
    if (rst) looked_in_turn <= 1'h0;
    else looked_in_turn <= _068_;
  always @(posedge clk)
    if (rst) pause[2] <= 1'h0;
    else pause[2] <= _078_[2];
  always @(posedge clk)
    if (_073_) pause[1:0] <= 2'h0;
    else pause[1:0] <= _069_[1:0];
  always @(posedge clk)
    if (rst) closed_after <= 16'h0000;
    else closed_after <= _077_;
  always @(posedge clk)
    if (rst) shown_after <= 8'h00;
    else shown_after <= _076_;
  always @(posedge clk)
    if (rst) hold_gwrite <= 1'h0;
    else hold_gwrite <= _007_;
  always @(posedge clk)
    if (rst) hold_copy <= 1'h0;
    else hold_copy <= _009_;
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
    if (rst) near_hold_columns <= 1'h0;
    else near_hold_columns <= _012_;
  assign work = tile_41  ? slot_1 : slot_0;
  assign head = tile ? slot_1[35:0] : slot_0[35:0];
  assign _073_ = | { begins, _010_, rst };
  assign _075_ = head[35] ? { _005_[7:1], 1'h0 } : _003_;
  assign _076_ = begins ? _075_ : _003_;
  assign _077_ = begins ? _004_ : _000_;
  assign _078_ = begins ? 3'h4 : _070_;
  assign _079_ = _057_ ? 1'h0 : filled[1];
  assign _080_ = _079_ | _059_;
  assign _081_ = _053_ ? 1'h0 : filled[0];
  assign _082_ = _081_ | _055_;
  assign _083_ = \$signal$51  & taken;
  assign _084_ = opens_36  ? 1'h0 : _083_;
  assign moves_58  = \$signal$43  ? 1'h0 : _084_;
  assign _085_ = opens_36  & taken;
  assign begins = \$signal$43  ? 1'h0 : _085_;
  assign moves_56  = \$signal$43  & taken;
  assign command[65] = \$signal$43  & _033_;
  assign command[64] = \$signal$43  & work[35];
  assign command[63] = \$signal$43  & work[34];
  assign command[61:55] = \$signal$43  ? work[33:27] : 7'h00;
  assign command[41:35] = \$signal$43  ? work[18:12] : 7'h00;
  assign command[32:27] = \$signal$43  ? work[11:6] : 6'h00;
  assign _074_[5:0] = opens_36  ? head[5:0] : 6'h00;
  assign command[15:10] = \$signal$43  ? 6'h00 : _074_[5:0];
  assign { _086_[3:2], _086_[0] } = opens_36  ? 3'h3 : { \$signal$51 , 1'h0, \$signal$51  };
  assign command[3:0] = \$signal$43  ? 4'ha : { _086_[3:2], _086_[0], _086_[0] };
  pim_aim__controller__waves__tile_waves__closing closing (
    .clk(clk),
    .ends(ends_68 ),
    .leaves(leaves_69 ),
    .moves(moves_58 ),
    .rst(rst)
  );
  pim_aim__controller__waves__tile_waves__computing_at computing_at (
    .clk(clk),
    .moves(moves_56 ),
    .rst(rst),
    .tile(tile_41 )
  );
  pim_aim__controller__waves__tile_waves__opening opening (
    .clk(clk),
    .ends(ends),
    .leaves(leaves),
    .moves(begins),
    .rst(rst),
    .tile(tile)
  );
  assign _086_[1] = _086_[0];
  assign _026_[0] = 1'h1;
  assign { command[62], command[54:42], command[34:33], command[26:16], command[9:4] } = 33'h000000000;
  assign slots = { slot_1, slot_0 };
  assign wants = opens;
  assign _005_[0] = 1'h0;
  assign _074_[16:6] = 11'h000;
  assign after[2:0] = { head[28:27], 1'h1 };
  assign alone[0] = 1'h1;
endmodule

module pim_aim__controller__waves__tile_waves__closing(clk, rst, ends, leaves, moves);
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
  assign leaves = 1'h1;
  assign ends = 1'h1;
endmodule

module pim_aim__controller__waves__tile_waves__computing_at(clk, rst, moves, tile);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input moves;
  wire moves;
  output tile;
  reg tile;
  wire _0_;
  wire _1_;
  assign _0_ = tile + 1'h1;
  assign _1_ = tile ? 1'h0 : _0_;
  always @(posedge clk)
    if (rst) tile <= 1'h0;
    else if (moves) tile <= _1_;
endmodule

module pim_aim__controller__waves__tile_waves__opening(clk, rst, ends, leaves, moves, tile);
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
  output tile;
  reg tile;
  wire _0_;
  wire _1_;
  assign _0_ = tile + 1'h1;
  assign _1_ = tile ? 1'h0 : _0_;
  always @(posedge clk)
    if (rst) tile <= 1'h0;
    else if (moves) tile <= _1_;
  assign leaves = 1'h1;
  assign ends = 1'h1;
endmodule

module pim_aim__device(clk, rst, write_data, read_168 , results, enable, command, read_valid, results_valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] write_data;
  wire [255:0] write_data;
  output [255:0] read_168 ;
  wire [255:0] read_168 ;
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
  wire [5:0] _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire [15:0] at_act;
  wire [15:0] at_copy;
  wire at_g_act;
  wire at_gemv;
  wire at_pim_pre;
  wire [15:0] at_pre;
  wire [15:0] at_rd;
  wire at_readres;
  wire [15:0] at_wr;
  wire begins;
  wire [255:0] column_192 ;
  wire [5:0] column_212 ;
  wire compute;
  reg copied;
  wire first;
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
  wire [5:0] more;
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
  wire [15:0] results_337 ;
  wire [15:0] results_338 ;
  wire [15:0] results_339 ;
  wire [15:0] results_340 ;
  wire [15:0] results_341 ;
  wire [15:0] results_342 ;
  wire [15:0] results_343 ;
  wire [15:0] results_344 ;
  wire [15:0] results_345 ;
  wire [15:0] results_346 ;
  wire [15:0] results_347 ;
  wire [15:0] results_348 ;
  wire [15:0] results_349 ;
  wire [15:0] results_350 ;
  wire [15:0] results_351 ;
  wire [15:0] results_352 ;
  reg [6:0] step;
  wire step_215 ;
  wire [6:0] steps;
  wire take;
  wire take_relu;
  wire taken;
  reg [255:0] vector_column;
  wire [255:0] vectors;
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
  assign at_g_act = place[0] & issued_g_act;
  assign at_pim_pre = place[0] & issued_pim_pre;
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
  assign at_gemv = place[0] & issued_gemv;
  assign at_readres = place[0] & issued_readres;
  assign _19_ = command[60:55] - 1'h1;
  assign more = issued_gemv ? _19_ : 6'h00;
  assign begins = at_gemv | issued_comp;
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
    .close_compute(at_pim_pre),
    .close_memory(at_pre[0]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[0]),
    .read(reads[0]),
    .read_data(read_data),
    .results(results_337 ),
    .row(command[15:10]),
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
    .close_compute(at_pim_pre),
    .close_memory(at_pre[1]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[1]),
    .read(reads[1]),
    .read_data(read_data_170 ),
    .results(results_338 ),
    .row(command[15:10]),
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
    .close_compute(at_pim_pre),
    .close_memory(at_pre[10]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[10]),
    .read(reads[10]),
    .read_data(read_data_179 ),
    .results(results_347 ),
    .row(command[15:10]),
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
    .close_compute(at_pim_pre),
    .close_memory(at_pre[11]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[11]),
    .read(reads[11]),
    .read_data(read_data_180 ),
    .results(results_348 ),
    .row(command[15:10]),
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
    .close_compute(at_pim_pre),
    .close_memory(at_pre[12]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[12]),
    .read(reads[12]),
    .read_data(read_data_181 ),
    .results(results_349 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[12]),
    .write_data(write_data)
  );
  pim_bundle bundle_13 (
    .clk(clk),
    .close_compute(at_pim_pre),
    .close_memory(at_pre[13]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[13]),
    .read(reads[13]),
    .read_data(read_data_182 ),
    .results(results_350 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[13]),
    .write_data(write_data)
  );
  pim_bundle bundle_14 (
    .clk(clk),
    .close_compute(at_pim_pre),
    .close_memory(at_pre[14]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[14]),
    .read(reads[14]),
    .read_data(read_data_183 ),
    .results(results_351 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[14]),
    .write_data(write_data)
  );
  pim_bundle bundle_15 (
    .clk(clk),
    .close_compute(at_pim_pre),
    .close_memory(at_pre[15]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[15]),
    .read(reads[15]),
    .read_data(read_data_184 ),
    .results(results_352 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[15]),
    .write_data(write_data)
  );
  pim_bundle bundle_2 (
    .clk(clk),
    .close_compute(at_pim_pre),
    .close_memory(at_pre[2]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[2]),
    .read(reads[2]),
    .read_data(read_data_171 ),
    .results(results_339 ),
    .row(command[15:10]),
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
    .close_compute(at_pim_pre),
    .close_memory(at_pre[3]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[3]),
    .read(reads[3]),
    .read_data(read_data_172 ),
    .results(results_340 ),
    .row(command[15:10]),
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
    .close_compute(at_pim_pre),
    .close_memory(at_pre[4]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[4]),
    .read(reads[4]),
    .read_data(read_data_173 ),
    .results(results_341 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[4]),
    .write_data(write_data)
  );
  pim_bundle bundle_5 (
    .clk(clk),
    .close_compute(at_pim_pre),
    .close_memory(at_pre[5]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[5]),
    .read(reads[5]),
    .read_data(read_data_174 ),
    .results(results_342 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[5]),
    .write_data(write_data)
  );
  pim_bundle bundle_6 (
    .clk(clk),
    .close_compute(at_pim_pre),
    .close_memory(at_pre[6]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[6]),
    .read(reads[6]),
    .read_data(read_data_175 ),
    .results(results_343 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[6]),
    .write_data(write_data)
  );
  pim_bundle bundle_7 (
    .clk(clk),
    .close_compute(at_pim_pre),
    .close_memory(at_pre[7]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[7]),
    .read(reads[7]),
    .read_data(read_data_176 ),
    .results(results_344 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[7]),
    .write_data(write_data)
  );
  pim_bundle bundle_8 (
    .clk(clk),
    .close_compute(at_pim_pre),
    .close_memory(at_pre[8]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[8]),
    .read(reads[8]),
    .read_data(read_data_177 ),
    .results(results_345 ),
    .row(command[15:10]),
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
    .close_compute(at_pim_pre),
    .close_memory(at_pre[9]),
    .column(command[32:27]),
    .compute(compute),
    .compute_column(column_212 ),
    .first(first),
    .open_compute(at_g_act),
    .open_memory(at_act[9]),
    .read(reads[9]),
    .read_data(read_data_178 ),
    .results(results_346 ),
    .row(command[15:10]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors),
    .write(at_wr[9]),
    .write_data(write_data)
  );
  pim_aim__device__gather gather (
    .clk(clk),
    .results(results),
    .rst(rst),
    .taken(taken),
    .units({ results_352 , results_351 , results_350 , results_349 , results_348 , results_347 , results_346 , results_345 , results_344 , results_343 , results_342 , results_341 , results_340 , results_339 , results_338 , results_337  }),
    .valid(results_valid),
    .wave(1'h0)
  );
  pim_aim__device__vector_buffer vector_buffer (
    .clk(clk),
    .part(part),
    .part_4(vectors[127:0]),
    .read(compute),
    .rst(rst),
    .steps(steps),
    .upper_0_0_1(vectors[255:128]),
    .write(write_185 ),
    .write_address(step),
    .write_data(column_192 )
  );
  pim_wave_steps wave_0 (
    .begins(begins),
    .clk(clk),
    .column(column_212 ),
    .compute(compute),
    .first(first),
    .from_column(command[32:27]),
    .from_vector(command[41:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres),
    .relu(command[65]),
    .rst(rst),
    .step(step_215 ),
    .take(take),
    .take_relu(take_relu),
    .taken(taken),
    .vector(steps)
  );
endmodule

module pim_aim__device__gather(clk, rst, wave, taken, results, units, valid);
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
  input [255:0] units;
  wire [255:0] units;
  output valid;
  reg valid;
  wire _00_;
  wire _01_;
  wire [4:0] _02_;
  wire [4:0] _03_;
  wire _04_;
  wire [4:0] _05_;
  wire [4:0] _06_;
  wire _07_;
  wire _08_;
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
  reg due;
  wire [255:0] gathered;
  reg [4:0] read_address;
  reg wave_1;
  reg wave_2;
  reg wave_3;
  reg wave_4;
  reg wave_5;
  reg wave_6;
  reg wave_7;
  reg [4:0] write_address;
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
  assign _00_ = due - 1'h1;
  assign _01_ = write_address == 5'h15;
  assign _02_ = write_address + 1'h1;
  assign _03_ = _01_ ? 5'h00 : _02_;
  assign _04_ = read_address == 5'h15;
  assign _05_ = read_address + 1'h1;
  assign _06_ = _04_ ? 5'h00 : _05_;
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
    if (rst) write_address <= 5'h00;
    else if (bus_7) write_address <= _03_;
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (due) read_address <= _06_;
  assign gathered = wave_7 ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : units;
  assign _07_ = due & _00_;
  assign _08_ = _07_ | bus_49;
  ram_22x256 words (
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

module pim_aim__device__vector_buffer(clk, rst, write, write_data, part_4, read, steps, write_address, part, upper_0_0_1);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write;
  wire write;
  input [255:0] write_data;
  wire [255:0] write_data;
  output [127:0] part_4;
  wire [127:0] part_4;
  input read;
  wire read;
  input [6:0] steps;
  wire [6:0] steps;
  input [6:0] write_address;
  wire [6:0] write_address;
  input part;
  wire part;
  output [127:0] upper_0_0_1;
  reg [127:0] upper_0_0_1;
  wire _0_;
  wire [6:0] address_0;
  wire chosen;
  wire [255:0] read_data;
  assign _0_ = ! part;
  assign chosen = write & _0_;
  assign address_0 = steps & { read, read, read, read, read, read, read };
  always @(posedge clk)
    upper_0_0_1 <= read_data[255:128];
  ram_128x256 words_0_0 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data),
    .read_enable(read),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(chosen)
  );
  assign part_4 = read_data[127:0];
endmodule

module pim_aim__reads(clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
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
  pim_aim__reads__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_aim__reads__fifo(clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
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

module pim_aim__results_113 (clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
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
  pim_aim__results_113__fifo  fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_aim__results_113__fifo (clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
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
  ram_3x256 words (
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
  input [5:0] column;
  wire [5:0] column;
  input read;
  wire read;
  input write;
  wire write;
  input [255:0] write_data;
  wire [255:0] write_data;
  input compute;
  wire compute;
  input [5:0] compute_column;
  wire [5:0] compute_column;
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
  row_array_64x64x256_single bank_0 (
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
  output [3:0] ready;
  wire [3:0] ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [6:0] _08_;
  wire _09_;
  wire [5:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire [5:0] _20_;
  wire _21_;
  wire _22_;
  wire [5:0] _23_;
  wire [5:0] _24_;
  wire [6:0] _25_;
  wire [6:0] age;
  reg [5:0] busy;
  assign at_rest = _00_ & _07_;
  assign _13_ = age <= 1'h0;
  assign can_activate = at_rest & _13_;
  assign _14_ = age <= 6'h23;
  assign _15_ = is_open & _14_;
  assign _07_ = ! busy;
  assign can_close = _15_ & _07_;
  assign _16_ = age <= 6'h3d;
  assign ready[0] = is_open & _16_;
  assign _17_ = age <= 6'h35;
  assign ready[1] = is_open & _17_;
  assign _01_ = age <= 6'h21;
  assign ready[2] = is_open & _01_;
  assign _02_ = age <= 5'h17;
  assign ready[3] = is_open & _02_;
  assign _00_ = ~ is_open;
  assign _03_ = age <= 1'h1;
  assign _04_ = _00_ & _03_;
  assign _05_ = busy <= 1'h1;
  assign soon = _04_ & _05_;
  assign _06_ = | age;
  assign _08_ = age - _06_;
  assign _09_ = | busy;
  assign _10_ = busy - _09_;
  assign _11_ = busy < 4'hc;
  assign _12_ = read & _11_;
  always @(posedge clk)
    if (rst) is_open <= 1'h0;
    else is_open <= _22_;
  always @(posedge clk)
    if (activate) held <= row;
  reg [2:0] _54_;
  always @(posedge clk)
    if (rst) _54_ <= 3'h0;
    else _54_ <= { _25_[6], _25_[4:3] };
  assign { age[6], age[4:3] } = _54_;
  reg [3:0] _55_;
  always @(posedge clk)
    if (_18_) _55_ <= 4'h0;
    else _55_ <= { _08_[5], _08_[2:0] };
  assign { age[5], age[2:0] } = _55_;
  always @(posedge clk)
    if (rst) busy[4:0] <= 5'h00;
    else busy[4:0] <= _20_[4:0];
  always @(posedge clk)
    if (_19_) busy[5] <= 1'h0;
    else busy[5] <= _24_[5];
  assign _18_ = | { activate, rst };
  assign _19_ = | { close, rst };
  assign _21_ = close ? 1'h0 : is_open;
  assign _22_ = _21_ | activate;
  assign _23_ = _12_ ? 6'h0b : _10_;
  assign _24_ = write ? 6'h28 : _23_;
  assign _20_[4:0] = close ? 5'h1f : _24_[4:0];
  assign _25_ = activate ? 7'h58 : _08_;
  assign _20_[5] = 1'h0;
endmodule

module pim_wave_steps(clk, rst, begins, more, from_column, from_vector, from_zero, last, relu, readres, compute, column, vector, step, first, take, take_relu, taken);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input begins;
  wire begins;
  input [5:0] more;
  wire [5:0] more;
  input [5:0] from_column;
  wire [5:0] from_column;
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
  output [5:0] column;
  reg [5:0] column;
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
  wire [5:0] _03_;
  wire [5:0] _04_;
  wire [6:0] _05_;
  wire _06_;
  wire _07_;
  wire [5:0] _08_;
  wire [5:0] _09_;
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
  reg [5:0] left;
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

module ram_22x256(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [255:0] write_data;
  wire [255:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [255:0] read_data;
  wire [255:0] read_data;
  reg [255:0] cells [21:0];
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

module ram_3x256(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [255:0] write_data;
  wire [255:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [255:0] read_data;
  wire [255:0] read_data;
  reg [255:0] cells [2:0];
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

module row_array_64x64x256_single(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, read_data, compute_data);
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
  input [5:0] column;
  wire [5:0] column;
  input read;
  wire read;
  input write;
  wire write;
  input [255:0] write_data;
  wire [255:0] write_data;
  input compute;
  wire compute;
  input [5:0] compute_column;
  wire [5:0] compute_column;
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
  reg [255:0] cells [4095:0];
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
