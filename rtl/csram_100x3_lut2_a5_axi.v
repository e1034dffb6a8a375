module compute_array_100x3(clk, rst, enable, read, read_a, read_b, write_enable, write_address, write_data, write_mask, both, neither);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enable;
  wire enable;
  input read;
  wire read;
  input [6:0] read_a;
  wire [6:0] read_a;
  input [6:0] read_b;
  wire [6:0] read_b;
  input write_enable;
  wire write_enable;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [2:0] write_data;
  wire [2:0] write_data;
  input [2:0] write_mask;
  wire [2:0] write_mask;
  output [2:0] both;
  wire [2:0] both;
  output [2:0] neither;
  wire [2:0] neither;
  wire [2:0] _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire [2:0] _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire [2:0] \$signature__data ;
  reg [6:0] line_a;
  reg [6:0] line_b;
  wire [2:0] old__data;
  wire [2:0] port__data;
  wire [2:0] port__data_20 ;
  reg reads;
  reg [2:0] cells [99:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= \$signature__data ;
  end
  assign port__data = cells[line_a];
  assign port__data_20  = cells[line_b];
  assign old__data = cells[write_address];
  assign _00_ = port__data & port__data_20 ;
  assign both = reads ? _00_ : 3'h0;
  assign _01_ = port__data | port__data_20 ;
  assign _02_ = ~ _01_;
  assign neither = reads ? _02_ : 3'h0;
  assign _03_ = write_data & write_mask;
  assign _04_ = ~ write_mask;
  assign _05_ = old__data & _04_;
  assign \$signature__data  = _03_ | _05_;
  always @(posedge clk)
    if (enable) reads <= read;
  always @(posedge clk)
    if (enable) line_a <= read_a;
  always @(posedge clk)
    if (enable) line_b <= read_b;
endmodule

module csram_100x3_lut2_a5_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_rows_tdata, s_axis_rows_tvalid, s_axis_rows_tlast, s_axis_acts_tdata, s_axis_acts_tvalid, s_axis_acts_tlast, m_axis_results_tready, s_axil_awready
, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, s_axis_rows_tready, s_axis_acts_tready, m_axis_results_tdata, m_axis_results_tvalid, m_axis_results_tlast, irq);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] s_axil_awaddr;
  wire [11:0] s_axil_awaddr;
  input [2:0] s_axil_awprot;
  wire [2:0] s_axil_awprot;
  input s_axil_awvalid;
  wire s_axil_awvalid;
  input [31:0] s_axil_wdata;
  wire [31:0] s_axil_wdata;
  input [3:0] s_axil_wstrb;
  wire [3:0] s_axil_wstrb;
  input s_axil_wvalid;
  wire s_axil_wvalid;
  input s_axil_bready;
  wire s_axil_bready;
  input [11:0] s_axil_araddr;
  wire [11:0] s_axil_araddr;
  input [2:0] s_axil_arprot;
  wire [2:0] s_axil_arprot;
  input s_axil_arvalid;
  wire s_axil_arvalid;
  input s_axil_rready;
  wire s_axil_rready;
  input [7:0] s_axis_rows_tdata;
  wire [7:0] s_axis_rows_tdata;
  input s_axis_rows_tvalid;
  wire s_axis_rows_tvalid;
  input s_axis_rows_tlast;
  wire s_axis_rows_tlast;
  input [15:0] s_axis_acts_tdata;
  wire [15:0] s_axis_acts_tdata;
  input s_axis_acts_tvalid;
  wire s_axis_acts_tvalid;
  input s_axis_acts_tlast;
  wire s_axis_acts_tlast;
  input m_axis_results_tready;
  wire m_axis_results_tready;
  output s_axil_awready;
  wire s_axil_awready;
  output s_axil_wready;
  wire s_axil_wready;
  output [1:0] s_axil_bresp;
  wire [1:0] s_axil_bresp;
  output s_axil_bvalid;
  wire s_axil_bvalid;
  output s_axil_arready;
  wire s_axil_arready;
  output [31:0] s_axil_rdata;
  wire [31:0] s_axil_rdata;
  output [1:0] s_axil_rresp;
  wire [1:0] s_axil_rresp;
  output s_axil_rvalid;
  wire s_axil_rvalid;
  output s_axis_rows_tready;
  wire s_axis_rows_tready;
  output s_axis_acts_tready;
  wire s_axis_acts_tready;
  output [7:0] m_axis_results_tdata;
  wire [7:0] m_axis_results_tdata;
  output m_axis_results_tvalid;
  wire m_axis_results_tvalid;
  output m_axis_results_tlast;
  wire m_axis_results_tlast;
  output irq;
  wire irq;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [6:0] _008_;
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
  wire [63:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire [31:0] _028_;
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
  wire [31:0] _039_;
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
  wire [31:0] _054_;
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
  reg [31:0] ACTS_STALLS_cycles;
  reg [31:0] COLLAPSED_count;
  wire [10:0] COLUMNS_columns;
  wire CONTROL_abort;
  wire CONTROL_start;
  wire [15:0] COUNT_count;
  reg [31:0] CYCLES_HIGH_cycles;
  reg [31:0] CYCLES_LOW_cycles;
  wire [10:0] DISTANCE_distance;
  wire ERROR_aborted;
  wire ERROR_aborted_set;
  wire ERROR_acts_early;
  wire ERROR_acts_early_set;
  wire ERROR_acts_late;
  wire ERROR_acts_late_set;
  wire ERROR_batch;
  wire ERROR_batch_set;
  wire ERROR_busy;
  wire ERROR_busy_set;
  wire ERROR_columns;
  wire ERROR_columns_set;
  wire ERROR_group;
  wire ERROR_group_set;
  wire ERROR_length;
  wire ERROR_length_set;
  wire ERROR_opcode;
  wire ERROR_opcode_set;
  wire ERROR_rows;
  wire ERROR_rows_early;
  wire ERROR_rows_early_set;
  wire ERROR_rows_late;
  wire ERROR_rows_late_set;
  wire ERROR_rows_set;
  wire ERROR_size;
  wire ERROR_size_set;
  wire ERROR_width;
  wire ERROR_width_set;
  wire INTERRUPT_done;
  wire INTERRUPT_error;
  reg [15:0] NEEDS_rows;
  wire [3:0] OPTIONS_batch;
  wire [3:0] OPTIONS_bits;
  wire [1:0] OPTIONS_form;
  wire [2:0] OPTIONS_group;
  wire [2:0] OPTIONS_opcode;
  wire [5:0] OPTIONS_sum_bits;
  wire [1:0] OPTIONS_to;
  reg [31:0] RESULTS_STALLS_cycles;
  reg [31:0] REUSED_count;
  reg [31:0] ROWS_STALLS_cycles;
  wire [6:0] SCRATCH_scratch;
  wire [6:0] SOURCE_source;
  wire STATUS_acts_open;
  reg STATUS_busy;
  wire STATUS_done;
  wire STATUS_done_set;
  wire STATUS_error;
  reg STATUS_results_open;
  wire STATUS_rows_open;
  reg [31:0] STEPS_count;
  wire [6:0] TARGET_target;
  reg [31:0] ZERO_count;
  reg acts_abort;
  reg acts_wait;
  wire clear;
  wire clear_145 ;
  reg [82:0] command;
  reg counting;
  wire [8:0] i__payload_106 ;
  wire [10:0] i__payload_133 ;
  wire i__ready;
  wire i__ready_136 ;
  wire i__ready_166 ;
  wire i__ready_183 ;
  wire i__ready_197 ;
  wire i__valid;
  wire i__valid_137 ;
  wire i__valid_163 ;
  reg i__valid_168 ;
  wire i__valid_189 ;
  wire [9:0] i_acts__payload;
  wire i_acts__ready;
  wire i_acts__valid;
  wire i_rows__ready;
  wire i_rows__valid;
  wire [7:0] o__payload_113 ;
  wire [3:0] o__payload_162 ;
  wire [146:0] o_status__payload;
  wire o_status__valid;
  reg opens;
  wire [29:0] packets;
  wire passing;
  wire passing_196 ;
  wire refused;
  wire refused_batch;
  wire refused_columns;
  wire refused_group;
  wire refused_length;
  wire refused_opcode;
  wire refused_rows;
  wire refused_width;
  wire start;
  wire start_126 ;
  wire start_153 ;
  wire stop_146 ;
  reg works;
  assign _000_ = INTERRUPT_done & STATUS_done;
  assign _006_ = INTERRUPT_error & STATUS_error;
  assign irq = _000_ | _006_;
  assign refused = | o_status__payload[2:0];
  assign refused_opcode = o_status__payload[2:0] == 1'h1;
  assign refused_rows = o_status__payload[2:0] == 2'h2;
  assign refused_columns = o_status__payload[2:0] == 2'h3;
  assign refused_width = o_status__payload[2:0] == 3'h4;
  assign refused_group = o_status__payload[2:0] == 3'h5;
  assign refused_batch = o_status__payload[2:0] == 3'h6;
  assign refused_length = o_status__payload[2:0] == 3'h7;
  assign _021_ = refused | refused_opcode;
  assign _032_ = _021_ | refused_rows;
  assign _042_ = _032_ | refused_columns;
  assign _053_ = _042_ | refused_width;
  assign _055_ = _053_ | refused_group;
  assign _001_ = _055_ | refused_batch;
  assign _002_ = _001_ | refused_length;
  assign _003_ = ~ _002_;
  assign start = _005_ & _003_;
  assign ERROR_aborted_set = CONTROL_abort & STATUS_busy;
  assign ERROR_size_set = _005_ & refused;
  assign ERROR_opcode_set = _005_ & refused_opcode;
  assign ERROR_rows_set = _005_ & refused_rows;
  assign ERROR_columns_set = _005_ & refused_columns;
  assign ERROR_width_set = _005_ & refused_width;
  assign ERROR_group_set = _005_ & refused_group;
  assign ERROR_batch_set = _005_ & refused_batch;
  assign ERROR_length_set = _005_ & refused_length;
  assign ERROR_busy_set = CONTROL_start & STATUS_busy;
  assign STATUS_error = | { ERROR_acts_late, ERROR_rows_late, ERROR_acts_early, ERROR_rows_early, ERROR_length, ERROR_batch, ERROR_group, ERROR_width, ERROR_columns, ERROR_rows, ERROR_opcode, ERROR_aborted, ERROR_busy, ERROR_size };
  assign _008_ = command[65:62] * command[68:66];
  assign packets[29:23] = _007_ ? _008_ : 7'h01;
  assign clear = ERROR_aborted_set & STATUS_rows_open;
  assign _009_ = ! command[2:0];
  assign _010_ = _009_ | _007_;
  assign start_126  = opens & _010_;
  assign clear_145  = stop_146  & STATUS_acts_open;
  assign _007_ = command[2:0] == 3'h4;
  assign start_153  = opens & _007_;
  assign _012_ = ~ acts_wait;
  assign stop_146  = _011_ & _012_;
  assign _013_ = ~ STATUS_results_open;
  assign _014_ = STATUS_busy & _013_;
  assign _015_ = | { i__valid_168 , STATUS_acts_open, STATUS_rows_open };
  assign _016_ = ~ _015_;
  assign STATUS_done_set = _014_ & _016_;
  assign _005_ = CONTROL_start & _004_;
  assign _017_ = start | STATUS_done_set;
  assign _004_ = ~ STATUS_busy;
  assign _018_ = _004_ | STATUS_done_set;
  assign _019_ = opens | counting;
  assign _020_ = { CYCLES_HIGH_cycles, CYCLES_LOW_cycles } + 1'h1;
  assign _022_ = passing & i_rows__ready;
  assign _023_ = ~ i__valid;
  assign _024_ = _022_ & _023_;
  assign _025_ = & ROWS_STALLS_cycles;
  assign _026_ = ~ _025_;
  assign _027_ = _024_ & _026_;
  assign _028_ = ROWS_STALLS_cycles + 1'h1;
  assign _029_ = works & i__ready_197 ;
  assign _030_ = ~ i__valid_189 ;
  assign _031_ = _029_ & _030_;
  assign _033_ = passing_196  & _031_;
  assign _034_ = ~ i__valid_137 ;
  assign _035_ = _033_ & _034_;
  assign _036_ = & ACTS_STALLS_cycles;
  assign _037_ = ~ _036_;
  assign _038_ = _035_ & _037_;
  assign _039_ = ACTS_STALLS_cycles + 1'h1;
  assign _040_ = ~ i_acts__ready;
  assign _041_ = i_acts__valid & _040_;
  assign _011_ = ERROR_aborted_set | acts_abort;
  assign _043_ = _011_ & acts_wait;
  assign _044_ = command[2:0] == 1'h1;
  assign _045_ = start & _044_;
  assign _046_ = m_axis_results_tvalid & m_axis_results_tready;
  assign _047_ = _046_ & m_axis_results_tlast;
  assign _048_ = ~ m_axis_results_tready;
  assign _049_ = m_axis_results_tvalid & _048_;
  assign _050_ = & RESULTS_STALLS_cycles;
  assign _051_ = ~ _050_;
  assign _052_ = _049_ & _051_;
  assign _054_ = RESULTS_STALLS_cycles + 1'h1;
  always @(posedge clk)
    if (rst) NEEDS_rows <= 16'h0000;
    else if (_005_) NEEDS_rows <= o_status__payload[18:3];
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_017_) STATUS_busy <= start;
  always @(posedge clk)
    if (_018_) command <= { OPTIONS_to, OPTIONS_form, OPTIONS_sum_bits, OPTIONS_batch, OPTIONS_group, OPTIONS_bits, COLUMNS_columns, DISTANCE_distance, COUNT_count, SCRATCH_scratch, TARGET_target, SOURCE_source, OPTIONS_opcode };
  always @(posedge clk)
    if (rst) i__valid_168  <= 1'h0;
    else i__valid_168  <= _064_;
  always @(posedge clk)
    if (rst) STEPS_count <= 32'd0;
    else if (o_status__valid) STEPS_count <= o_status__payload[50:19];
  always @(posedge clk)
    if (rst) ZERO_count <= 32'd0;
    else if (o_status__valid) ZERO_count <= o_status__payload[82:51];
  always @(posedge clk)
    if (rst) COLLAPSED_count <= 32'd0;
    else if (o_status__valid) COLLAPSED_count <= o_status__payload[114:83];
  always @(posedge clk)
    if (rst) REUSED_count <= 32'd0;
    else if (o_status__valid) REUSED_count <= o_status__payload[146:115];
  always @(posedge clk)
    if (start) works <= 1'h0;
    else works <= _062_;
  always @(posedge clk)
    if (_056_) CYCLES_LOW_cycles <= 32'd0;
    else if (_019_) CYCLES_LOW_cycles <= _020_[31:0];
  always @(posedge clk)
    if (_056_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_019_) CYCLES_HIGH_cycles <= _020_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _061_;
  always @(posedge clk)
    if (_057_) ROWS_STALLS_cycles <= 32'd0;
    else if (_027_) ROWS_STALLS_cycles <= _028_;
  always @(posedge clk)
    if (_057_) ACTS_STALLS_cycles <= 32'd0;
    else if (_038_) ACTS_STALLS_cycles <= _039_;
  always @(posedge clk)
    if (rst) acts_wait <= 1'h0;
    else acts_wait <= _041_;
  always @(posedge clk)
    if (rst) acts_abort <= 1'h0;
    else acts_abort <= _043_;
  always @(posedge clk)
    if (rst) STATUS_results_open <= 1'h0;
    else STATUS_results_open <= _059_;
  always @(posedge clk)
    if (_056_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_052_) RESULTS_STALLS_cycles <= _054_;
  assign _056_ = | { rst, start };
  assign _057_ = | { rst, opens };
  assign _058_ = _047_ ? 1'h0 : STATUS_results_open;
  assign _059_ = _058_ | _045_;
  assign _060_ = o_status__valid ? 1'h0 : counting;
  assign _061_ = _060_ | opens;
  assign _062_ = works | i__valid_189 ;
  assign _063_ = i__ready_183  ? 1'h0 : i__valid_168 ;
  assign _064_ = _063_ | start;
  csram_100x3_lut2_a5_axi__acts_gate acts_gate (
    .busy(STATUS_acts_open),
    .clk(clk),
    .early(ERROR_acts_early_set),
    .i__payload(i__payload_133 ),
    .i__ready(i__ready_136 ),
    .i__valid(i__valid_137 ),
    .late(ERROR_acts_late_set),
    .o__payload(i_acts__payload),
    .o__ready(i_acts__ready),
    .o__valid(i_acts__valid),
    .passing(passing_196 ),
    .rst(rst),
    .sizes({ 12'h000, command[72:69], command[39:24] }),
    .start(start_153 ),
    .stop(stop_146 )
  );
  csram_100x3_lut2_a5_axi__acts_input acts_input (
    .bus__tdata(s_axis_acts_tdata),
    .bus__tlast(s_axis_acts_tlast),
    .bus__tready(s_axis_acts_tready),
    .clear(clear_145 ),
    .clk(clk),
    .i__valid(s_axis_acts_tvalid),
    .o__payload(i__payload_133 ),
    .o__ready(i__ready_136 ),
    .o__valid(i__valid_137 ),
    .rst(rst)
  );
  csram_100x3_lut2_a5_axi__csram csram (
    .clk(clk),
    .command(command),
    .i__ready(i__ready_197 ),
    .i__ready_47 (i__ready_183 ),
    .i__valid(i__valid_189 ),
    .i__valid_58 (i__valid_168 ),
    .i_acts__payload(i_acts__payload),
    .i_acts__ready(i_acts__ready),
    .i_acts__valid_11 (i_acts__valid),
    .i_rows__payload(o__payload_113 [2:0]),
    .i_rows__ready(i_rows__ready),
    .i_rows__valid(i_rows__valid),
    .o__payload_40 (o__payload_162 ),
    .o__ready_42 (i__ready_166 ),
    .o__valid_44 (i__valid_163 ),
    .o_status__payload(o_status__payload),
    .o_status__valid(o_status__valid),
    .rst(rst)
  );
  csram_100x3_lut2_a5_axi__registers registers (
    .ACTS_STALLS_cycles(ACTS_STALLS_cycles),
    .COLLAPSED_count(COLLAPSED_count),
    .COLUMNS_columns(COLUMNS_columns),
    .CONTROL_abort(CONTROL_abort),
    .CONTROL_start(CONTROL_start),
    .COUNT_count(COUNT_count),
    .CYCLES_HIGH_cycles(CYCLES_HIGH_cycles),
    .CYCLES_LOW_cycles(CYCLES_LOW_cycles),
    .DISTANCE_distance(DISTANCE_distance),
    .ERROR_aborted(ERROR_aborted),
    .ERROR_aborted_set(ERROR_aborted_set),
    .ERROR_acts_early(ERROR_acts_early),
    .ERROR_acts_early_set(ERROR_acts_early_set),
    .ERROR_acts_late(ERROR_acts_late),
    .ERROR_acts_late_set(ERROR_acts_late_set),
    .ERROR_batch(ERROR_batch),
    .ERROR_batch_set(ERROR_batch_set),
    .ERROR_busy(ERROR_busy),
    .ERROR_busy_set(ERROR_busy_set),
    .ERROR_columns(ERROR_columns),
    .ERROR_columns_set(ERROR_columns_set),
    .ERROR_group(ERROR_group),
    .ERROR_group_set(ERROR_group_set),
    .ERROR_length(ERROR_length),
    .ERROR_length_set(ERROR_length_set),
    .ERROR_opcode(ERROR_opcode),
    .ERROR_opcode_set(ERROR_opcode_set),
    .ERROR_rows(ERROR_rows),
    .ERROR_rows_early(ERROR_rows_early),
    .ERROR_rows_early_set(ERROR_rows_early_set),
    .ERROR_rows_late(ERROR_rows_late),
    .ERROR_rows_late_set(ERROR_rows_late_set),
    .ERROR_rows_set(ERROR_rows_set),
    .ERROR_size(ERROR_size),
    .ERROR_size_set(ERROR_size_set),
    .ERROR_width(ERROR_width),
    .ERROR_width_set(ERROR_width_set),
    .INTERRUPT_done(INTERRUPT_done),
    .INTERRUPT_error(INTERRUPT_error),
    .NEEDS_rows(NEEDS_rows),
    .OPTIONS_batch(OPTIONS_batch),
    .OPTIONS_bits(OPTIONS_bits),
    .OPTIONS_form(OPTIONS_form),
    .OPTIONS_group(OPTIONS_group),
    .OPTIONS_opcode(OPTIONS_opcode),
    .OPTIONS_sum_bits(OPTIONS_sum_bits),
    .OPTIONS_to(OPTIONS_to),
    .RESULTS_STALLS_cycles(RESULTS_STALLS_cycles),
    .REUSED_count(REUSED_count),
    .ROWS_STALLS_cycles(ROWS_STALLS_cycles),
    .SCRATCH_scratch(SCRATCH_scratch),
    .SOURCE_source(SOURCE_source),
    .STATUS_acts_open(STATUS_acts_open),
    .STATUS_busy(STATUS_busy),
    .STATUS_done(STATUS_done),
    .STATUS_done_set(STATUS_done_set),
    .STATUS_error(STATUS_error),
    .STATUS_results_open(STATUS_results_open),
    .STATUS_rows_open(STATUS_rows_open),
    .STEPS_count(STEPS_count),
    .TARGET_target(TARGET_target),
    .ZERO_count(ZERO_count),
    .bus__araddr(s_axil_araddr),
    .bus__arready(s_axil_arready),
    .bus__arvalid(s_axil_arvalid),
    .bus__awaddr(s_axil_awaddr),
    .bus__awready(s_axil_awready),
    .bus__awvalid(s_axil_awvalid),
    .bus__bready(s_axil_bready),
    .bus__bresp(s_axil_bresp),
    .bus__bvalid(s_axil_bvalid),
    .bus__rdata(s_axil_rdata),
    .bus__rready(s_axil_rready),
    .bus__rresp(s_axil_rresp),
    .bus__rvalid(s_axil_rvalid),
    .bus__wdata(s_axil_wdata),
    .bus__wready(s_axil_wready),
    .bus__wstrb(s_axil_wstrb),
    .bus__wvalid(s_axil_wvalid),
    .clk(clk),
    .rst(rst)
  );
  csram_100x3_lut2_a5_axi__results results (
    .bus__tvalid(m_axis_results_tvalid),
    .clk(clk),
    .i__payload({ o__payload_162 [3], 5'h00, o__payload_162 [2:0] }),
    .i__ready(i__ready_166 ),
    .i__valid(i__valid_163 ),
    .o__payload({ m_axis_results_tlast, m_axis_results_tdata }),
    .o__ready(m_axis_results_tready),
    .rst(rst)
  );
  csram_100x3_lut2_a5_axi__rows_gate rows_gate (
    .busy(STATUS_rows_open),
    .clk(clk),
    .early(ERROR_rows_early_set),
    .i__payload(i__payload_106 ),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .late(ERROR_rows_late_set),
    .o__payload(o__payload_113 ),
    .o__ready(i_rows__ready),
    .o__valid(i_rows__valid),
    .passing(passing),
    .rst(rst),
    .sizes({ 9'h000, packets[29:23], command[39:24] }),
    .start(start_126 ),
    .stop(ERROR_aborted_set)
  );
  csram_100x3_lut2_a5_axi__rows_input rows_input (
    .bus__tdata(s_axis_rows_tdata),
    .bus__tlast(s_axis_rows_tlast),
    .bus__tready(s_axis_rows_tready),
    .clear(clear),
    .clk(clk),
    .i__valid(s_axis_rows_tvalid),
    .o__payload(i__payload_106 ),
    .o__ready(i__ready),
    .o__valid(i__valid),
    .rst(rst)
  );
  assign packets[22:0] = { command[72:69], command[39:24], command[2:0] };
endmodule

module csram_100x3_lut2_a5_axi__acts_gate(clk, rst, start, stop, o__ready, sizes, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input start;
  wire start;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [31:0] sizes;
  wire [31:0] sizes;
  input i__valid;
  wire i__valid;
  input [10:0] i__payload;
  wire [10:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  output i__ready;
  wire i__ready;
  output early;
  wire early;
  output late;
  wire late;
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
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  wire [1:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [1:0] _26_;
  wire [1:0] _27_;
  wire [1:0] _28_;
  wire advance;
  wire last;
  reg [1:0] state_state;
  assign advance = o__valid & o__ready;
  assign _09_ = i__valid & _00_;
  assign _00_ = ~ stop;
  assign _10_ = o__ready & _00_;
  assign _11_ = advance & i__payload[10];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[10];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[10];
  assign _08_ = stop | _07_;
  always @(posedge clk)
    if (rst) state_state <= 2'h0;
    else if (_25_) state_state <= _21_;
  assign _16_ = _03_ | _04_;
  assign _17_ = passing & _09_;
  assign o__valid = _17_ | _03_;
  assign _18_ = passing & _10_;
  assign i__ready = _18_ | _04_;
  assign _19_ = _04_ ? 2'h0 : _26_;
  assign _20_ = passing ? _28_ : 2'h1;
  assign _21_ = _16_ ? _19_ : _20_;
  assign _22_ = | { passing, start, _16_ };
  assign _23_ = | { _02_, passing, _16_ };
  assign _24_ = { _08_, _04_, _16_ } != 2'h3;
  assign _25_ = & { _22_, _23_, _24_ };
  assign _26_ = _06_ ? 2'h0 : state_state;
  assign _27_ = late ? 2'h3 : _26_;
  assign _28_ = _05_ ? 2'h2 : _27_;
  assign late = passing & _01_;
  assign early = passing & _13_;
  assign _04_ = state_state == 2'h3;
  assign o__payload = passing ? i__payload[9:0] : 10'h000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  csram_100x3_lut2_a5_axi__acts_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module csram_100x3_lut2_a5_axi__acts_gate__counter(clk, rst, start, advance, last, sizes);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input start;
  wire start;
  input advance;
  wire advance;
  output last;
  wire last;
  input [31:0] sizes;
  wire [31:0] sizes;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  wire _07_;
  wire _08_;
  wire batch_ends;
  reg [15:0] batch_left;
  wire count_ends;
  reg [15:0] count_left;
  assign batch_ends = batch_left <= 1'h1;
  assign count_ends = count_left <= 1'h1;
  assign last = batch_ends & count_ends;
  assign _01_ = batch_left - 1'h1;
  assign _02_ = batch_ends ? sizes[31:16] : _01_;
  assign _03_ = advance & batch_ends;
  assign _04_ = count_left - 1'h1;
  assign _05_ = count_ends ? sizes[15:0] : _04_;
  always @(posedge clk)
    if (_07_) batch_left <= _06_;
  always @(posedge clk)
    if (_08_) count_left <= _00_;
  assign _07_ = | { advance, start };
  assign _08_ = | { _03_, start };
  assign _00_ = start ? sizes[15:0] : _05_;
  assign _06_ = start ? sizes[31:16] : _02_;
endmodule

module csram_100x3_lut2_a5_axi__acts_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] bus__tdata;
  wire [15:0] bus__tdata;
  input i__valid;
  wire i__valid;
  input bus__tlast;
  wire bus__tlast;
  input clear;
  wire clear;
  output bus__tready;
  wire bus__tready;
  output o__valid;
  wire o__valid;
  output [10:0] o__payload;
  wire [10:0] o__payload;
  input o__ready;
  wire o__ready;
  csram_100x3_lut2_a5_axi__acts_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[12:8], bus__tdata[4:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module csram_100x3_lut2_a5_axi__acts_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input clear;
  wire clear;
  output i__ready;
  wire i__ready;
  input [10:0] i__payload;
  wire [10:0] i__payload;
  output o__valid;
  reg o__valid;
  output [10:0] o__payload;
  reg [10:0] o__payload;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [10:0] _09_;
  wire arrives;
  reg full;
  reg [10:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (_07_) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_08_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _09_;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { rst, clear };
  assign _08_ = | { _01_, rst, clear };
  assign _03_ = ~ _01_;
  assign _09_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module csram_100x3_lut2_a5_axi__csram(clk, rst, i_acts__ready, i__valid, o_status__valid, i__ready_47 , i__ready, i_rows__ready, o__valid_44 , o__ready_42 , command, i__valid_58 , o_status__payload, o__payload_40 , i_rows__valid, i_rows__payload, i_acts__valid_11 , i_acts__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i_acts__ready;
  wire i_acts__ready;
  output i__valid;
  wire i__valid;
  output o_status__valid;
  wire o_status__valid;
  output i__ready_47 ;
  wire i__ready_47 ;
  output i__ready;
  wire i__ready;
  output i_rows__ready;
  wire i_rows__ready;
  output o__valid_44 ;
  wire o__valid_44 ;
  input o__ready_42 ;
  wire o__ready_42 ;
  input [82:0] command;
  wire [82:0] command;
  input i__valid_58 ;
  wire i__valid_58 ;
  output [146:0] o_status__payload;
  wire [146:0] o_status__payload;
  output [3:0] o__payload_40 ;
  wire [3:0] o__payload_40 ;
  input i_rows__valid;
  wire i_rows__valid;
  input [2:0] i_rows__payload;
  wire [2:0] i_rows__payload;
  input i_acts__valid_11 ;
  wire i_acts__valid_11 ;
  input [9:0] i_acts__payload;
  wire [9:0] i_acts__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [53:0] _03_;
  wire [53:0] _04_;
  wire [53:0] _05_;
  wire [53:0] _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [31:0] _10_;
  wire _11_;
  wire _12_;
  wire [1:0] _13_;
  wire [1:0] _14_;
  wire [1:0] _15_;
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
  wire \begin ;
  wire begin_21 ;
  wire begin_24 ;
  wire begins;
  wire [21:0] collapsed;
  wire converts;
  reg [31:0] cycles;
  wire done;
  wire [2:0] error;
  wire executes;
  wire [53:0] i__payload_30 ;
  wire i_acts__ready_15 ;
  wire i_acts__valid;
  wire multiplies;
  wire [15:0] needs;
  wire [53:0] o__payload;
  wire [53:0] o__payload_32 ;
  wire [53:0] o__payload_33 ;
  wire o__ready;
  wire o__ready_22 ;
  wire o__ready_25 ;
  wire o__valid;
  wire o__valid_28 ;
  wire o__valid_29 ;
  reg refused;
  wire [21:0] reused;
  reg started;
  reg [1:0] state;
  wire steps;
  wire takes_acts;
  wire [21:0] zero;
  assign _00_ = state == 1'h1;
  assign begins = _00_ & _07_;
  assign multiplies = command[2:0] == 3'h4;
  assign converts = command[2:0] == 3'h5;
  assign i_acts__valid = i_acts__valid_11  & takes_acts;
  assign i_acts__ready = i_acts__ready_15  & takes_acts;
  assign \begin  = begins & _02_;
  assign o__ready = i__ready & _02_;
  assign begin_21  = begins & multiplies;
  assign o__ready_22  = i__ready & multiplies;
  assign begin_24  = begins & converts;
  assign o__ready_25  = i__ready & converts;
  assign _11_ = o__valid | o__valid_28 ;
  assign i__valid = _11_ | o__valid_29 ;
  assign _02_ = ~ _01_;
  assign _01_ = multiplies | converts;
  assign _03_ = o__payload & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _04_ = o__payload_32  & { multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies };
  assign _05_ = _03_ | _04_;
  assign _06_ = o__payload_33  & { converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts };
  assign i__payload_30  = _05_ | _06_;
  assign o_status__payload[72:51] = _08_ ? zero : 22'h000000;
  assign o_status__payload[104:83] = _08_ ? collapsed : 22'h000000;
  assign _07_ = ~ refused;
  assign _08_ = multiplies & _07_;
  assign o_status__payload[136:115] = _08_ ? reused : 22'h000000;
  assign _09_ = | error;
  assign _10_ = cycles + 1'h1;
  always @(posedge clk)
    if (rst) started <= 1'h0;
    else if (_17_) started <= _16_;
  always @(posedge clk)
    if (_26_) refused <= _09_;
  always @(posedge clk)
    if (rst) state <= 2'h0;
    else if (_22_) state <= _15_;
  always @(posedge clk)
    if (_23_)
      if (!_24_) cycles <= 32'd0;
      else cycles <= _10_;
  assign _12_ = _24_ | i__ready_47 ;
  assign _13_[0] = ~ i__ready_47 ;
  assign _14_ = _25_ ? { 1'h1, refused } : 2'h1;
  assign _15_ = _12_ ? { _13_[0], _13_[0] } : _14_;
  assign _16_ = _24_ & takes_acts;
  assign _17_ = | { _25_, _24_ };
  assign _18_ = | { _25_, i__valid_58 , _12_ };
  assign _19_ = | { _26_, _25_, _12_ };
  assign _20_ = { done, i__ready_47 , _12_ } != 1'h1;
  assign _21_ = { _24_, steps } != 2'h2;
  assign _22_ = & { _18_, _19_, _20_ };
  assign _23_ = & { _17_, _21_ };
  assign takes_acts = started | executes;
  assign i__ready_47  = state == 2'h3;
  assign _24_ = state == 2'h2;
  assign _25_ = state == 1'h1;
  assign _26_ = ! state;
  csram_100x3_lut2_a5_axi__csram__check check (
    .command(command),
    .error(error),
    .needs(needs)
  );
  csram_100x3_lut2_a5_axi__csram__convert convert (
    .\begin (begin_24 ),
    .clk(clk),
    .command(command),
    .o__payload(o__payload_33 ),
    .o__ready(o__ready_25 ),
    .o__valid(o__valid_29 ),
    .rst(rst)
  );
  csram_100x3_lut2_a5_axi__csram__core core (
    .clk(clk),
    .done(done),
    .executes(executes),
    .external(i_rows__payload),
    .i__payload(i__payload_30 ),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .i_rows__ready(i_rows__ready),
    .o__payload(o__payload_40 ),
    .o__valid(o__valid_44 ),
    .out_ready(o__ready_42 ),
    .row_valid(i_rows__valid),
    .rst(rst),
    .steps(steps)
  );
  csram_100x3_lut2_a5_axi__csram__product product (
    .acts(i_acts__payload),
    .\begin (begin_21 ),
    .clk(clk),
    .collapsed_total(collapsed),
    .command(command),
    .i_acts__ready(i_acts__ready_15 ),
    .i_acts__valid(i_acts__valid),
    .o__payload(o__payload_32 ),
    .o__ready(o__ready_22 ),
    .o__valid(o__valid_28 ),
    .reused_total(reused),
    .rst(rst),
    .zero_total(zero)
  );
  csram_100x3_lut2_a5_axi__csram__rows rows (
    .\begin (\begin ),
    .clk(clk),
    .command(command),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  assign { o_status__payload[146:137], o_status__payload[114:105], o_status__payload[82:73], o_status__payload[50:0] } = { 30'h00000000, cycles, needs, error };
  assign o_status__valid = i__ready_47 ;
  assign _13_[1] = _13_[0];
endmodule

module csram_100x3_lut2_a5_axi__csram__check(command, error, needs);
  input [82:0] command;
  wire [82:0] command;
  output [2:0] error;
  wire [2:0] error;
  output [15:0] needs;
  wire [15:0] needs;
  wire _000_;
  wire [7:0] _001_;
  wire [7:0] _002_;
  wire [8:0] _003_;
  wire [8:0] _004_;
  wire [9:0] _005_;
  wire [5:0] _006_;
  wire [6:0] _007_;
  wire [4:0] _008_;
  wire [15:0] _009_;
  wire [5:0] _010_;
  wire _011_;
  wire [16:0] _012_;
  wire _013_;
  wire [16:0] _014_;
  wire _015_;
  wire _016_;
  wire [7:0] _017_;
  wire [8:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire [16:0] _022_;
  wire [16:0] _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire [15:0] _028_;
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
  wire [5:0] _047_;
  wire _048_;
  wire [15:0] _049_;
  wire [6:0] _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [5:0] _056_;
  wire [5:0] _057_;
  wire [5:0] _058_;
  wire [5:0] _059_;
  wire [5:0] _060_;
  wire [5:0] _061_;
  wire [6:0] _062_;
  wire [5:0] _063_;
  wire [6:0] _064_;
  wire [1:0] _065_;
  wire [2:0] _066_;
  wire [2:0] _067_;
  wire [5:0] _068_;
  wire [6:0] _069_;
  wire [16:0] _070_;
  wire [16:0] _071_;
  wire [16:0] _072_;
  wire [16:0] _073_;
  wire [16:0] _074_;
  wire [15:0] _075_;
  wire [15:0] _076_;
  wire [15:0] _077_;
  wire [15:0] _078_;
  wire [15:0] _079_;
  wire [15:0] _080_;
  wire [2:0] _081_;
  wire [2:0] _082_;
  wire [2:0] _083_;
  wire [2:0] _084_;
  wire [2:0] _085_;
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
  wire bad_batch;
  wire bad_columns;
  wire bad_group;
  wire bad_length;
  wire bad_width;
  wire convert;
  wire moves;
  wire multiply;
  wire [8:0] scratch_end;
  wire [16:0] scratch_needs;
  wire [6:0] scratch_rows;
  wire [16:0] source_end;
  wire [16:0] source_needs;
  wire [15:0] source_rows;
  wire [16:0] target_end;
  wire [16:0] target_needs;
  wire [15:0] target_rows;
  assign _023_ = _022_ + 1'h1;
  assign target_end = _021_ ? 17'h00000 : _023_;
  assign _024_ = target_end > scratch_needs;
  assign target_needs = _024_ ? target_end : scratch_needs;
  assign _025_ = ! command[61:51];
  assign _026_ = command[61:51] > 2'h3;
  assign bad_columns = _025_ | _026_;
  assign _027_ = ! command[65:62];
  assign _029_ = command[65:62] > 4'h8;
  assign _030_ = _027_ | _029_;
  assign _008_ = command[65:62] + 3'h5;
  assign _031_ = command[78:73] < _008_;
  assign _032_ = _030_ | _031_;
  assign _033_ = multiply & _032_;
  assign _034_ = command[80] ^ command[82];
  assign _035_ = ~ _034_;
  assign _036_ = convert & _035_;
  assign bad_width = _033_ | _036_;
  assign _038_ = command[68:66] > 2'h2;
  assign _039_ = _037_ | _038_;
  assign bad_group = multiply & _039_;
  assign _040_ = ! command[72:69];
  assign _041_ = command[72:69] > 4'h8;
  assign _042_ = _040_ | _041_;
  assign bad_batch = multiply & _042_;
  assign _043_ = ~ convert;
  assign _044_ = ! command[39:24];
  assign bad_length = _043_ & _044_;
  assign _045_ = moves | multiply;
  assign _046_ = _045_ | convert;
  assign _048_ = target_needs > 7'h64;
  assign _049_ = target_needs[15:0] | { target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16] };
  assign moves = command[2:0] <= 2'h3;
  assign multiply = command[2:0] == 3'h4;
  assign convert = command[2:0] == 3'h5;
  assign _000_ = ! command[2:0];
  assign _009_ = _000_ ? 16'h0000 : command[39:24];
  assign _019_ = command[2:0] == 1'h1;
  assign _028_ = _019_ ? 16'h0000 : command[39:24];
  assign { _047_[5:1], _001_[0] } = command[69] ? command[78:73] : 6'h00;
  assign _050_[6:1] = command[70] ? command[78:73] : 6'h00;
  assign _001_[7:1] = _047_[5:1] + _050_[6:1];
  assign _002_[7:2] = command[71] ? command[78:73] : 6'h00;
  assign _003_[8:2] = _001_[7:2] + _002_[7:2];
  assign _004_[8:3] = command[72] ? command[78:73] : 6'h00;
  assign _005_[9:3] = _003_[8:3] + _004_[8:3];
  assign _006_ = command[65:62] * 2'h3;
  assign _007_ = _006_ + 1'h1;
  assign _010_ = _008_ + 1'h1;
  assign _011_ = ! source_rows;
  assign _012_ = command[9:3] + source_rows;
  assign _013_ = ~ moves;
  assign _014_ = _012_ + _013_;
  assign source_end = _011_ ? 17'h00000 : _014_;
  assign _015_ = source_end > 1'h0;
  assign source_needs = _015_ ? source_end : 17'h00000;
  assign _016_ = ! scratch_rows;
  assign _017_ = command[23:17] + scratch_rows;
  assign _018_ = _017_ + 1'h1;
  assign scratch_end = _016_ ? 9'h000 : _018_;
  assign _020_ = scratch_end > source_needs;
  assign scratch_needs = _020_ ? { 8'h00, scratch_end } : source_needs;
  assign _021_ = ! target_rows;
  assign _022_ = command[16:10] + target_rows;
  assign _037_ = ! command[68:67];
  assign _052_ = _098_ | _097_;
  assign _053_ = _095_ | _094_;
  assign _054_ = _087_ | _086_;
  assign _055_ = _091_ | _090_;
  assign _051_ = | { _089_, _088_, _054_ };
  assign _056_[5:4] = _097_ ? 2'h2 : 2'h1;
  assign { _057_[5], _057_[3] } = _099_ ? 2'h2 : 2'h1;
  assign _058_[5:3] = _052_ ? { _056_[5:4], 1'h0 } : { _057_[5], 1'h0, _057_[3] };
  assign _059_[5:4] = _094_ ? 2'h2 : 2'h1;
  assign { _060_[5], _060_[3] } = _096_ ? 2'h2 : 2'h1;
  assign _061_[5:3] = _053_ ? { _059_[5:4], 1'h0 } : { _060_[5], 1'h0, _060_[3] };
  assign { _062_[6], _062_[1] } = _086_ ? 2'h2 : 2'h1;
  assign { _063_[5], _063_[0] } = _088_ ? 2'h2 : 2'h1;
  assign { _064_[6:4], _064_[1:0] } = _054_ ? { _062_[6], 1'h0, _062_[1], _062_[1], 1'h1 } : { 1'h0, _063_[5], 1'h1, _063_[0], _063_[0] };
  assign _065_[1] = ~ _090_;
  assign _067_[0] = _066_[0] | _092_;
  assign _068_[3:0] = _055_ ? { 2'h2, _065_[1], 1'h1 } : { 1'h0, _067_[0], 1'h0, _067_[0] };
  assign _069_ = _051_ ? { _064_[6:4], 2'h0, _064_[1:0] } : { 1'h0, _068_[3], 1'h0, _068_[3:0] };
  assign _075_ = _048_ ? _049_ : 16'h0000;
  assign _076_ = bad_length ? 16'h0000 : _075_;
  assign _077_ = bad_batch ? 16'h0000 : _076_;
  assign _078_ = bad_group ? 16'h0000 : _077_;
  assign _079_ = bad_width ? 16'h0000 : _078_;
  assign _080_ = bad_columns ? 16'h0000 : _079_;
  assign needs = _046_ ? _080_ : 16'h0000;
  assign _081_[1:0] = bad_length ? 2'h3 : { _048_, 1'h0 };
  assign _082_ = bad_batch ? 3'h6 : { _081_[0], _081_[1:0] };
  assign _083_ = bad_group ? 3'h5 : _082_;
  assign _084_ = bad_width ? 3'h4 : _083_;
  assign _085_ = bad_columns ? 3'h3 : _084_;
  assign error = _046_ ? _085_ : 3'h1;
  assign _086_ = { command[80:79], command[82:81] } == 4'hd;
  assign _087_ = { command[80:79], command[82:81] } == 4'hc;
  assign _088_ = { command[80:79], command[82:81] } == 4'h9;
  assign _089_ = { command[80:79], command[82:81] } == 4'h8;
  assign _090_ = { command[80:79], command[82:81] } == 3'h7;
  assign _091_ = { command[80:79], command[82:81] } == 3'h6;
  assign _092_ = { command[80:79], command[82:81] } == 2'h3;
  assign _066_[0] = { command[80:79], command[82:81] } == 2'h2;
  assign _072_[5:0] = _093_ ? _010_ : 6'h00;
  assign _093_ = command[68:66] == 2'h2;
  assign _070_[6:0] = multiply ? { 1'h0, _072_[5:0] } : _069_;
  assign scratch_rows = moves ? 7'h00 : _070_[6:0];
  assign _094_ = command[82:81] == 2'h3;
  assign _095_ = command[82:81] == 2'h2;
  assign _096_ = command[82:81] == 1'h1;
  assign _071_[9:0] = multiply ? { _005_[9:3], _003_[2], _001_[1:0] } : { 4'h0, _061_[5:3], 3'h0 };
  assign target_rows = moves ? _028_ : { 6'h00, _071_[9:0] };
  assign _097_ = command[80:79] == 2'h3;
  assign _098_ = command[80:79] == 2'h2;
  assign _099_ = command[80:79] == 1'h1;
  assign _073_[6:0] = _093_ ? _007_ : 7'h00;
  assign _074_[6:0] = multiply ? _073_[6:0] : { 1'h0, _058_[5:3], 3'h0 };
  assign source_rows = moves ? _009_ : { 9'h000, _074_[6:0] };
  assign _081_[2] = _081_[0];
  assign _074_[16:7] = 10'h000;
  assign _073_[16:7] = 10'h000;
  assign _072_[16:6] = 11'h000;
  assign _071_[16:10] = 7'h00;
  assign _070_[16:7] = 10'h000;
  assign _056_[3:0] = 4'h0;
  assign { _057_[4], _057_[2:0] } = 4'h0;
  assign _058_[2:0] = 3'h0;
  assign _059_[3:0] = 4'h0;
  assign { _060_[4], _060_[2:0] } = 4'h0;
  assign _061_[2:0] = 3'h0;
  assign { _062_[5:2], _062_[0] } = { 1'h0, _062_[1], 3'h1 };
  assign _063_[4:1] = { 3'h4, _063_[0] };
  assign _064_[3:2] = 2'h0;
  assign _065_[0] = 1'h1;
  assign _066_[2:1] = { _066_[0], 1'h0 };
  assign _067_[2:1] = { _067_[0], 1'h0 };
  assign _004_[2:0] = 3'h0;
  assign _005_[2:0] = { _003_[2], _001_[1:0] };
  assign _068_[5:4] = { _068_[3], 1'h0 };
  assign _003_[1:0] = _001_[1:0];
  assign _002_[1:0] = 2'h0;
  assign _050_[0] = 1'h0;
  assign _047_[0] = _001_[0];
endmodule

module csram_100x3_lut2_a5_axi__csram__convert(clk, rst, \begin , o__ready, command, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input \begin ;
  wire \begin ;
  input o__ready;
  wire o__ready;
  input [82:0] command;
  wire [82:0] command;
  output [53:0] o__payload;
  wire [53:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _000_;
  wire _001_;
  wire [8:0] _002_;
  wire [8:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [6:0] _007_;
  wire [6:0] _008_;
  wire [6:0] _009_;
  wire [6:0] _010_;
  wire [6:0] _011_;
  wire [6:0] _012_;
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
  wire a_area_0;
  wire a_area_1;
  wire [6:0] a_base;
  wire a_many;
  wire a_place_0;
  wire a_place_1;
  wire a_place_2;
  wire a_place_3;
  wire a_place_4;
  wire a_place_5;
  wire a_place_6;
  wire b_area_0;
  wire b_area_1;
  wire [6:0] b_base;
  wire b_many;
  wire b_place_0;
  wire b_place_1;
  wire b_place_2;
  wire b_place_3;
  wire b_place_4;
  wire b_place_5;
  wire b_place_6;
  reg [8:0] number;
  wire start_0;
  wire start_1;
  wire start_2;
  wire start_3;
  wire start_4;
  wire start_5;
  wire start_6;
  wire start_7;
  wire start_8;
  wire step_count_0;
  wire step_count_1;
  wire step_count_2;
  wire step_count_3;
  wire step_count_4;
  wire step_down;
  wire step_generate;
  wire step_invert;
  wire step_last;
  wire step_only;
  wire step_source_0;
  wire step_source_1;
  wire step_start_0;
  wire step_start_1;
  wire step_tag_0;
  wire step_tag_1;
  wire step_write;
  wire w_area_0;
  wire w_area_1;
  wire [6:0] w_base;
  wire w_place_0;
  wire w_place_1;
  wire w_place_2;
  wire w_place_3;
  wire w_place_4;
  wire w_place_5;
  wire w_place_6;
  assign step_count_1 = 299'h400104711000a013800008202108e22001400200002080004600a00112109008c0140044842 >> number;
  assign step_count_2 = 299'h40010e21140060109c000820211c422800c0002000208000443000021120900886000084482 >> number;
  assign step_count_3 = 299'h400040000000000000b0c820828000000000111183200000000000000000000000000000000 >> number;
  assign step_count_4 = 299'h406084211000201084000220100000000000000000080000000000080000000000000000000 >> number;
  assign step_down = 291'h418421000000739c000000210842000000333000000000440000001110000880000004440 >> number;
  assign step_source_0 = 296'h875ef7bcb1e0418c71f5104bbdef7963c08199cf944500137185c783bb84a26e30b8e0eee1 >> number;
  assign step_source_1 = 298'h2708108430e01be318e0a09304210861c037e22102820ffe48e78380444601c91cf07011118 >> number;
  assign step_invert = 294'h38a10843001f3e318e08e014421086003e7e2210238460048a48487800008c9149091e0000 >> number;
  assign step_write = 300'hc8ffffffff37e87fffffffe4fffffffe6fd03fffffff9001fffff8fffffff23fffff1ffffff >> number;
  assign step_only = 296'h855ad6b422408739ebee004ab5ad68448103339f3801001552a10603bbc022aa5420c0eef0 >> number;
  assign step_start_0 = 299'h50410000000020000000002820000000004000000000a000000000008000140000000020000 >> number;
  assign step_start_1 = 299'h400000000400204210208020000000080040222102008000400020000000100800040000000 >> number;
  assign step_generate = 298'h3ffffffffffffffffffff19fffffffffffffffffffc67fffffffffffffff4fffffffffffffd >> number;
  assign step_tag_0 = 297'h110810842042108841410409042108408420488408102002088501100442044110a02201108 >> number;
  assign step_tag_1 = 298'h26102108408c0700020e081208421081180f800870204ffc110a0660000409822140cc00010 >> number;
  assign step_last = 300'h800000000001000000000040000000000200000000010000000000080000200000000100000 >> number;
  assign start_0 = 14'h21c0 >> { command[80:79], command[82:81] };
  assign start_1 = 10'h288 >> { command[80:79], command[82:81] };
  assign start_2 = 14'h2340 >> { command[80:79], command[82:81] };
  assign start_3 = 14'h2048 >> { command[80:79], command[82:81] };
  assign start_4 = 14'h31c8 >> { command[80:79], command[82:81] };
  assign start_5 = 14'h2248 >> { command[80:79], command[82:81] };
  assign start_6 = 14'h30c0 >> { command[80:79], command[82:81] };
  assign start_7 = 14'h2280 >> { command[80:79], command[82:81] };
  assign start_8 = 1'h0 >> { command[80:79], command[82:81] };
  assign a_area_0 = 300'h8882000002210804200030c4400000044210044204c31001800010083bbc22300002000eef0 >> number;
  assign a_area_1 = 300'hffffffffcaa1fffffffff0ffffffff9543ffffffffc3fe01f7dc508fe6623ffefb8a11f9988 >> number;
  assign a_place_0 = 299'h65459c67204e90abdf4a0933a338ce409d210bbc502462002cc30777108d4c459860efc4235 >> number;
  assign a_place_1 = 299'h55284214a19292f95d4c012b14842943252678b460046d540a810a2188194d8150214462065 >> number;
  assign a_place_2 = 299'h5569d6b1a1d892fbcb00012b35ad6343b1247b8c0004c7980e048910198558c1c0912206615 >> number;
  assign a_place_3 = 299'h5561c63185dea518c72f412b318c630bbd4b999d7904a9e006502f7000001500ca05ee00000 >> number;
  assign a_place_4 = 299'h5560c631a5de8018c71f0d0000000000016c3bbcf83400006823af70199c000c00000000000 >> number;
  assign a_place_5 = 293'h10000000080418000400001000000010083c00000000000000000000000000000000000000 >> number;
  assign a_place_6 = 294'h20000000000000000000000000000000000000000000000000000000000000000000000000 >> number;
  assign a_many = 299'h7779f7bdfdde77fbdfffcf3b3def7bfbbceffbbdfb3ceffe7fffeff5dddfddcffffdff7777f >> number;
  assign o__payload[6:0] = a_base + { a_place_6, a_place_5, a_place_4, a_place_3, a_place_2, a_place_1, a_place_0 };
  assign b_area_0 = 296'h8820000062108042000b0844000000c4230266206c21001c000300d3bfe02380006014eff8 >> number;
  assign b_area_1 = 298'h2ffffffffea1fffffffff097fffffffd43ffffffffc25e01fffcf00fe6200bffff9e01f9880 >> number;
  assign b_place_0 = 300'hf50cdcf73000e108840a0f7a87b9ee6001c28910503da5fe0ea480001089f481d4900004227 >> number;
  assign b_place_1 = 300'hd6200010819250fb5d0c0f6b1000210324819894603de55422010aa0085bfc844021540216f >> number;
  assign b_place_2 = 300'hd720c62101d8f07bdbef0f6b118c4203b1c0598d783dab980410099019c7f5408201320671f >> number;
  assign b_place_3 = 300'hd400842101de4418c70f4f6a01084203bc88199c793da9e004400ff0000035008801fe00000 >> number;
  assign b_place_4 = 300'hd400842101de4018c71f0f00000000000088199cf83de00000030ff019de080000000000000 >> number;
  assign b_place_5 = 260'h80b3e318e00000000000010147c00100000000000000000000000000000000000 >> number;
  assign b_place_6 = 1'h0 >> number;
  assign b_many = 300'hb718b5ad69de1798c75f415b0d6b5ad3bc0fd99cf9056ffe3dcf4ff0dddf6dc7b9e9fe3777d >> number;
  assign o__payload[19:13] = b_base + { b_place_6, b_place_5, b_place_4, b_place_3, b_place_2, b_place_1, b_place_0 };
  assign w_area_0 = 300'hc00000000001e000000001600000000003c00000000580000000000fb330f000000001eccc3 >> number;
  assign w_area_1 = 298'h3fffffffffb61ffffffffe9fffffffff6c3ffffffffa7e01fffff8f04ccf0fffffff1e1333c >> number;
  assign w_place_0 = 300'ha543bc6e974858d3fc0f09d36378dd2e90b133f078277200c5837f00c0406e58b06fe030101 >> number;
  assign w_place_1 = 300'h9d3e4a6ffc875ad2bf4f014fde94dff90eb6773c7c057d55bdc0620695506fb7b80c41a5541 >> number;
  assign w_place_2 = 300'h9d7ff9e398cfdad2b44031cffff3c7319fb4733004c74798845f0104911668d08be02124459 >> number;
  assign w_place_3 = 300'h9d66002188cf85358c90414ff00043119f0b9552810439e10430c707000047208618e1c0001 >> number;
  assign w_place_4 = 300'h9d03002188cfc0108430cd40318c2000003c33318330000062000707b330c00c40000000000 >> number;
  assign w_place_5 = 293'h162c6100086018c634f3081400000010c03ccce7cc20000000000000000000000000000000 >> number;
  assign w_place_6 = 294'h28000000000000000000000000000000000000000000000000000000000000000000000000 >> number;
  assign o__payload[32:26] = w_base + { w_place_6, w_place_5, w_place_4, w_place_3, w_place_2, w_place_1, w_place_0 };
  assign _000_ = o__valid & o__ready;
  assign _001_ = ~ step_last;
  assign _002_ = number + 1'h1;
  assign step_count_0 = 300'hff9f35affbff7ffc634f3dffed6b5ff7feffecce7cf7fffff9cfdff4eddfffff39fbff3b77f >> number;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _015_;
  always @(posedge clk)
    if (_013_) number <= _003_;
  assign _004_ = _023_ | _022_;
  assign _005_ = _020_ | _019_;
  assign _006_ = _017_ | _016_;
  assign _007_ = _022_ ? 7'h63 : command[23:17];
  assign _008_ = _024_ ? command[16:10] : command[9:3];
  assign a_base = _004_ ? _007_ : _008_;
  assign _009_ = _019_ ? 7'h63 : command[23:17];
  assign _010_ = _021_ ? command[16:10] : command[9:3];
  assign b_base = _005_ ? _009_ : _010_;
  assign _011_ = _016_ ? 7'h63 : command[23:17];
  assign _012_ = _018_ ? command[16:10] : command[9:3];
  assign w_base = _006_ ? _011_ : _012_;
  assign _013_ = | { \begin , _000_ };
  assign _003_ = \begin  ? { start_8, start_7, start_6, start_5, start_4, start_3, start_2, start_1, start_0 } : _002_;
  assign _014_ = _000_ ? _001_ : o__valid;
  assign _015_ = _014_ | \begin ;
  assign _016_ = { w_area_1, w_area_0 } == 2'h3;
  assign _017_ = { w_area_1, w_area_0 } == 2'h2;
  assign _018_ = { w_area_1, w_area_0 } == 1'h1;
  assign _019_ = { b_area_1, b_area_0 } == 2'h3;
  assign _020_ = { b_area_1, b_area_0 } == 2'h2;
  assign _021_ = { b_area_1, b_area_0 } == 1'h1;
  assign _022_ = { a_area_1, a_area_0 } == 2'h3;
  assign _023_ = { a_area_1, a_area_0 } == 2'h2;
  assign _024_ = { a_area_1, a_area_0 } == 1'h1;
  assign { o__payload[53:33], o__payload[25:20], o__payload[12:7] } = { step_last, 1'h0, step_tag_1, step_tag_0, step_generate, step_start_1, step_start_0, step_only, step_write, step_invert, b_place_6, step_source_1, step_source_0, step_down, 1'h0, b_place_6, step_count_4, step_count_3, step_count_2, step_count_1, step_count_0, b_many, b_many, b_many, b_many, b_many, 1'h1, a_many, a_many, a_many, a_many, a_many, 1'h1 };
endmodule

module csram_100x3_lut2_a5_axi__csram__core(clk, rst, i__valid, i__payload, steps, i__ready, i_rows__ready, o__valid, done, out_ready, o__payload, executes, row_valid, external);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [53:0] i__payload;
  wire [53:0] i__payload;
  output steps;
  wire steps;
  output i__ready;
  wire i__ready;
  output i_rows__ready;
  wire i_rows__ready;
  output o__valid;
  wire o__valid;
  output done;
  wire done;
  input out_ready;
  wire out_ready;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  output executes;
  wire executes;
  input row_valid;
  wire row_valid;
  input [2:0] external;
  wire [2:0] external;
  wire [2:0] both;
  wire [12:0] control;
  wire [2:0] data;
  wire enable;
  wire [2:0] mask;
  wire [2:0] neither;
  wire out_last;
  wire read;
  wire [6:0] read_a;
  wire [6:0] read_b;
  wire [6:0] write_address;
  wire write_enable;
  assign steps = executes & enable;
  compute_array_100x3 array (
    .both(both),
    .clk(clk),
    .enable(enable),
    .neither(neither),
    .read(read),
    .read_a(read_a),
    .read_b(read_b),
    .rst(rst),
    .write_address(write_address),
    .write_data(data),
    .write_enable(write_enable),
    .write_mask(mask)
  );
  csram_100x3_lut2_a5_axi__csram__core__executor executor (
    .clk(clk),
    .control(control),
    .done(done),
    .enable(enable),
    .executes(executes),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .out_last(out_last),
    .out_ready(out_ready),
    .out_valid(o__valid),
    .read(read),
    .read_a(read_a),
    .read_b(read_b),
    .row_ready(i_rows__ready),
    .row_valid(row_valid),
    .rst(rst),
    .write_address(write_address),
    .write_enable(write_enable)
  );
  csram_100x3_lut2_a5_axi__csram__core__periphery periphery (
    .both(both),
    .clk(clk),
    .control(control),
    .data(data),
    .external(external),
    .mask(mask),
    .neither(neither),
    .rst(rst)
  );
  assign o__payload = { out_last, both };
endmodule

module csram_100x3_lut2_a5_axi__csram__core__executor(clk, rst, i__valid, i__payload, i__ready, read, read_a, read_b, enable, write_enable, row_ready, out_valid, out_last, done, out_ready, control, executes, write_address, row_valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [53:0] i__payload;
  wire [53:0] i__payload;
  output i__ready;
  wire i__ready;
  output read;
  wire read;
  output [6:0] read_a;
  wire [6:0] read_a;
  output [6:0] read_b;
  wire [6:0] read_b;
  output enable;
  wire enable;
  output write_enable;
  wire write_enable;
  output row_ready;
  wire row_ready;
  output out_valid;
  wire out_valid;
  output out_last;
  wire out_last;
  output done;
  wire done;
  input out_ready;
  wire out_ready;
  output [12:0] control;
  wire [12:0] control;
  output executes;
  reg executes;
  output [6:0] write_address;
  reg [6:0] write_address;
  input row_valid;
  wire row_valid;
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
  wire [6:0] _021_;
  wire [6:0] _022_;
  wire [6:0] _023_;
  wire [6:0] _024_;
  wire [6:0] _025_;
  wire [5:0] _026_;
  wire [5:0] _027_;
  wire [5:0] _028_;
  wire [5:0] _029_;
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
  wire [6:0] _041_;
  wire _042_;
  wire [6:0] _043_;
  wire [6:0] _044_;
  wire [6:0] _045_;
  wire _046_;
  wire _047_;
  wire begins;
  reg down;
  wire external;
  wire \final ;
  wire goes;
  reg last;
  reg leaves;
  reg [6:0] left;
  reg [5:0] left_a;
  reg [5:0] left_b;
  reg loads;
  wire moves_a;
  wire moves_b;
  reg [6:0] row_a;
  reg [6:0] row_b;
  wire summed;
  reg tags;
  reg writes;
  assign _012_ = begins | _000_;
  assign _013_ = ~ begins;
  assign _014_ = ! i__payload[48:47];
  assign _015_ = _013_ | _014_;
  assign _016_ = i__payload[48:47] == 2'h3;
  assign _017_ = begins & _016_;
  assign _018_ = i__payload[48:47] == 2'h2;
  assign _020_ = begins & _018_;
  assign _021_ = i__payload[39:33] & { begins, begins, begins, begins, begins, begins, begins };
  assign _022_ = left - 1'h1;
  assign _023_ = _000_ ? _022_ : _021_;
  assign _024_ = write_address + { down, down, down, down, down, down, 1'h1 };
  assign _025_ = _000_ ? _024_ : i__payload[32:26];
  assign _026_ = left_a - moves_a;
  assign _027_ = _000_ ? _026_ : i__payload[12:7];
  assign _028_ = left_b - moves_b;
  assign _029_ = _000_ ? _028_ : i__payload[25:20];
  assign _031_ = enable & begins;
  assign _032_ = i__payload[43:41] == 1'h1;
  assign _033_ = summed | _032_;
  assign _034_ = i__payload[43:41] == 2'h2;
  assign _035_ = summed | _034_;
  assign _036_ = i__payload[43:41] == 2'h3;
  assign _037_ = i__payload[44] ^ summed;
  assign _038_ = i__payload[51:50] == 1'h1;
  assign _039_ = | i__payload[51:50];
  always @(posedge clk)
    executes <= _040_;
  always @(posedge clk)
    writes <= _042_;
  assign _000_ = | left[6:1];
  assign \final  = ~ _000_;
  assign begins = \final  & i__valid;
  assign i__ready = enable & \final ;
  assign external = i__payload[43:41] == 3'h4;
  assign summed = ! i__payload[43:41];
  assign _010_ = ~ external;
  assign _019_ = i__valid & _010_;
  assign _030_ = ~ loads;
  assign read = _000_ ? _030_ : _019_;
  assign moves_a = | left_a[5:1];
  assign _043_ = row_a + { _041_[1], _041_[1], _041_[1], _041_[1], _041_[1], _041_[1], moves_a };
  assign read_a = _000_ ? _043_ : i__payload[6:0];
  assign moves_b = | left_b[5:1];
  assign _045_ = row_b + { _044_[1], _044_[1], _044_[1], _044_[1], _044_[1], _044_[1], moves_b };
  assign read_b = _000_ ? _045_ : i__payload[19:13];
  assign _001_ = ~ row_valid;
  assign _002_ = loads & _001_;
  assign _003_ = ~ _002_;
  assign _004_ = executes & _003_;
  assign _005_ = ~ out_ready;
  assign _006_ = leaves & _005_;
  assign _007_ = ~ _006_;
  assign goes = _004_ & _007_;
  assign _008_ = ~ executes;
  assign enable = _008_ | goes;
  assign write_enable = goes & writes;
  assign _009_ = goes & tags;
  assign control[11] = ~ _009_;
  assign row_ready = executes & loads;
  assign out_valid = executes & leaves;
  assign out_last = last & \final ;
  assign _011_ = goes & last;
  assign done = _011_ & \final ;
  reg [8:0] _110_;
  always @(posedge clk)
    if (rst) _110_ <= 9'h000;
    else if (_031_) _110_ <= { _038_, i__payload[46], i__payload[49], _037_, i__payload[44], external, _036_, _035_, _033_ };
  assign { control[12], control[10:9], control[5:0] } = _110_;
  reg [2:0] _111_;
  always @(posedge clk)
    if (rst) _111_ <= 3'h0;
    else if (enable) _111_ <= { _020_, _017_, _015_ };
  assign control[8:6] = _111_;
  always @(posedge clk)
    if (rst) left <= 7'h00;
    else if (enable) left <= _023_;
  always @(posedge clk)
    if (rst) write_address <= 7'h63;
    else if (enable) write_address <= _025_;
  always @(posedge clk)
    if (enable) row_a <= read_a;
  always @(posedge clk)
    if (enable) left_a <= _027_;
  always @(posedge clk)
    if (enable) row_b <= read_b;
  always @(posedge clk)
    if (enable) left_b <= _029_;
  always @(posedge clk)
    if (_031_) down <= i__payload[40];
  always @(posedge clk)
    if (rst) tags <= 1'h0;
    else if (_031_) tags <= _039_;
  always @(posedge clk)
    if (rst) loads <= 1'h0;
    else if (_031_) loads <= external;
  always @(posedge clk)
    if (rst) leaves <= 1'h0;
    else if (_031_) leaves <= i__payload[52];
  always @(posedge clk)
    if (rst) last <= 1'h0;
    else if (_031_) last <= i__payload[53];
  assign _041_[1] = down & moves_a;
  assign _044_[1] = down & moves_b;
  assign _046_ = _031_ ? i__payload[45] : writes;
  assign _042_ = _046_ | rst;
  assign _047_ = enable ? _012_ : executes;
  assign _040_ = _047_ | rst;
  assign { _044_[6:2], _044_[0] } = { _044_[1], _044_[1], _044_[1], _044_[1], _044_[1], moves_b };
  assign { _041_[6:2], _041_[0] } = { _041_[1], _041_[1], _041_[1], _041_[1], _041_[1], moves_a };
endmodule

module csram_100x3_lut2_a5_axi__csram__core__periphery(clk, rst, both, neither, data, mask, control, external);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [2:0] both;
  wire [2:0] both;
  input [2:0] neither;
  wire [2:0] neither;
  output [2:0] data;
  wire [2:0] data;
  output [2:0] mask;
  wire [2:0] mask;
  input [12:0] control;
  wire [12:0] control;
  input [2:0] external;
  wire [2:0] external;
  csram_columns_3 columns_0 (
    .above(1'h0),
    .both(both),
    .clk(clk),
    .control(control),
    .data(data),
    .external(external),
    .mask(mask),
    .neither(neither),
    .rst(rst)
  );
endmodule

module csram_100x3_lut2_a5_axi__csram__product(clk, rst, i_acts__valid, \begin , o__ready, i_acts__ready, o__valid, command, o__payload, zero_total, collapsed_total, reused_total, acts);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i_acts__valid;
  wire i_acts__valid;
  input \begin ;
  wire \begin ;
  input o__ready;
  wire o__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output o__valid;
  wire o__valid;
  input [82:0] command;
  wire [82:0] command;
  output [53:0] o__payload;
  wire [53:0] o__payload;
  output [21:0] zero_total;
  reg [21:0] zero_total;
  output [21:0] collapsed_total;
  reg [21:0] collapsed_total;
  output [21:0] reused_total;
  reg [21:0] reused_total;
  input [9:0] acts;
  wire [9:0] acts;
  wire [4:0] _000_;
  wire [1:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [1:0] _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [4:0] _014_;
  wire _015_;
  wire [5:0] _016_;
  wire [5:0] _017_;
  wire [5:0] _018_;
  wire [4:0] _019_;
  wire _020_;
  wire [4:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire [1:0] _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [1:0] _038_;
  wire _039_;
  wire _040_;
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
  wire [1:0] _051_;
  wire _052_;
  wire _053_;
  wire [5:0] _054_;
  wire [5:0] _055_;
  wire [5:0] _056_;
  wire [5:0] _057_;
  wire [5:0] _058_;
  wire [5:0] _059_;
  wire [5:0] _060_;
  wire [5:0] _061_;
  wire [1:0] _062_;
  wire [5:0] _063_;
  wire _064_;
  wire [5:0] _065_;
  wire [5:0] _066_;
  wire [5:0] _067_;
  wire [5:0] _068_;
  wire [5:0] _069_;
  wire [5:0] _070_;
  wire [1:0] _071_;
  wire _072_;
  wire _073_;
  wire [1:0] _074_;
  wire [1:0] _075_;
  wire [3:0] _076_;
  wire [5:0] _077_;
  wire [4:0] _078_;
  wire [1:0] _079_;
  wire _080_;
  wire [6:0] _081_;
  wire [5:0] _082_;
  wire [6:0] _083_;
  wire _084_;
  wire _085_;
  wire [1:0] _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire [1:0] _092_;
  wire [1:0] _093_;
  wire [3:0] _094_;
  wire [5:0] _095_;
  wire _096_;
  wire [5:0] _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire [1:0] _103_;
  wire [5:0] _104_;
  wire [6:0] _105_;
  wire [6:0] _106_;
  wire _107_;
  wire [6:0] _108_;
  wire [6:0] _109_;
  wire [4:0] _110_;
  wire [5:0] _111_;
  wire [6:0] _112_;
  wire _113_;
  wire [6:0] _114_;
  wire _115_;
  wire [6:0] _116_;
  wire [6:0] _117_;
  wire [4:0] _118_;
  wire [5:0] _119_;
  wire _120_;
  wire _121_;
  wire [6:0] _122_;
  wire [6:0] _123_;
  wire [3:0] _124_;
  wire [4:0] _125_;
  wire [4:0] _126_;
  wire [4:0] _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire [5:0] _131_;
  wire [5:0] _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire [1:0] _142_;
  wire [4:0] _143_;
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
  wire [1:0] _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire [4:0] _162_;
  wire [4:0] _163_;
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
  wire [1:0] _181_;
  wire [4:0] _182_;
  wire [4:0] _183_;
  wire [21:0] _184_;
  wire [21:0] _185_;
  wire [21:0] _186_;
  wire [1:0] _187_;
  wire _188_;
  wire [2:0] _189_;
  wire [1:0] _190_;
  wire [4:0] _191_;
  wire _192_;
  wire [1:0] _193_;
  wire [1:0] _194_;
  wire [1:0] _195_;
  wire [1:0] _196_;
  wire [1:0] _197_;
  wire [1:0] _198_;
  wire [1:0] _199_;
  wire [2:0] _200_;
  wire [1:0] _201_;
  wire [2:0] _202_;
  wire _203_;
  wire _204_;
  wire [1:0] _205_;
  wire _206_;
  wire [1:0] _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire [3:0] _211_;
  wire [3:0] _212_;
  wire [2:0] _213_;
  wire _214_;
  wire [3:0] _215_;
  wire [1:0] _216_;
  wire [4:0] _217_;
  wire [4:0] _218_;
  wire [2:0] _219_;
  wire _220_;
  wire [5:0] _221_;
  wire [5:0] _222_;
  wire [2:0] _223_;
  wire [1:0] _224_;
  wire _225_;
  wire _226_;
  wire _227_;
  wire [1:0] _228_;
  wire _229_;
  wire [2:0] _230_;
  wire [1:0] _231_;
  wire [4:0] _232_;
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
  wire [3:0] \$signal ;
  wire [3:0] \$signal$103 ;
  wire \$signal$106 ;
  wire [1:0] \$signal$52 ;
  wire [2:0] \$signal$63 ;
  wire [5:0] \$signal$65 ;
  wire \$signal$73 ;
  wire [4:0] \$signal$83 ;
  wire [1:0] \$signal$87 ;
  wire [3:0] \$signal$90 ;
  wire [1:0] \$signal$99 ;
  wire a_in_scratch;
  wire a_in_table;
  wire a_is_sign;
  wire [4:0] above;
  wire active;
  wire add_ends;
  wire [1:0] added;
  wire [1:0] added_bits_0_0;
  wire adds;
  wire b_in_sum;
  wire [4:0] before_flip;
  reg [4:0] behind;
  wire [1:0] build;
  wire [1:0] build_growth;
  wire [1:0] build_ones;
  wire builds;
  wire [3:0] built;
  wire clears;
  wire [2:0] collapsed_135 ;
  wire [5:0] \end ;
  wire enters;
  reg [1:0] entry;
  wire [1:0] entry_then;
  wire [4:0] far;
  wire [5:0] far_a;
  wire [5:0] far_b;
  wire [1:0] first_entry;
  wire [1:0] first_entry_bits_0_0;
  wire first_group;
  wire [4:0] first_look;
  wire first_vector;
  wire [5:0] full;
  wire [2:0] gap;
  wire goes_on;
  wire [5:0] have;
  reg held;
  wire [1:0] index_a_growth;
  wire [1:0] index_a_ones;
  wire [1:0] index_b_growth;
  wire [1:0] index_b_ones;
  wire [1:0] index_w;
  wire inverts;
  wire [1:0] lacks;
  reg [1:0] lacks_entry;
  reg [1:0] lacks_this;
  wire [3:0] last_a;
  wire [3:0] last_b;
  wire last_group;
  wire last_piece;
  wire last_vector;
  wire [5:0] limit;
  wire load;
  wire loaded;
  reg looked;
  wire [4:0] looks;
  wire low;
  reg [2:0] lowest;
  wire [1:0] next_entry;
  wire [4:0] next_look;
  wire [2:0] next_plane;
  wire [4:0] not_first;
  reg pending;
  reg [5:0] place;
  wire [9:0] planes;
  reg [9:0] planes_20 ;
  wire [5:0] reach;
  wire [4:0] reach_sum;
  wire rests;
  wire [6:0] row_a;
  wire [6:0] row_b;
  wire [6:0] row_sign;
  wire [6:0] row_w;
  wire [5:0] rows;
  wire same;
  wire scratch;
  reg [2:0] second;
  wire [1:0] second_entry;
  wire [4:0] second_look;
  wire [2:0] shrunk;
  wire sign;
  wire \signed ;
  reg signed_look;
  wire split;
  reg stored;
  wire subtract;
  wire sums;
  wire [6:0] sums_116 ;
  wire taken;
  wire [3:0] there;
  reg [1:0] this_entry;
  reg [2:0] this_plane;
  wire [1:0] this_then;
  reg [3:0] top;
  reg [2:0] units;
  wire [2:0] units_before;
  wire [2:0] units_then;
  wire vector_ends;
  reg weight;
  reg \within ;
  wire [2:0] zero_134 ;
  assign taken = o__valid & o__ready;
  assign _000_ = ~ first_look;
  assign not_first = looks & _000_;
  assign _078_ = - not_first;
  assign _196_ = second_look[0] ? planes[1:0] : 2'h0;
  assign _201_ = second_look[1] ? planes[3:2] : 2'h0;
  assign _207_ = _196_ | _201_;
  assign _216_ = second_look[2] ? planes[5:4] : 2'h0;
  assign _224_ = _207_ | _216_;
  assign _231_ = second_look[3] ? planes[7:6] : 2'h0;
  assign _001_ = _224_ | _231_;
  assign _009_ = second_look[4] ? planes[9:8] : 2'h0;
  assign second_entry = _001_ | _009_;
  assign _014_ = - looks;
  assign _031_ = first_look[0] ? planes[1:0] : 2'h0;
  assign _038_ = first_look[1] ? planes[3:2] : 2'h0;
  assign _041_ = _031_ | _038_;
  assign _051_ = first_look[2] ? planes[5:4] : 2'h0;
  assign _062_ = _041_ | _051_;
  assign _071_ = first_look[3] ? planes[7:6] : 2'h0;
  assign _079_ = _062_ | _071_;
  assign _086_ = first_look[4] ? planes[9:8] : 2'h0;
  assign first_entry = _079_ | _086_;
  assign _090_ = planes_20  == planes;
  assign _101_ = ~ first_vector;
  assign _107_ = _101_ | vector_ends;
  assign same = _090_ & _107_;
  assign _115_ = ~ held;
  assign _121_ = ~ last_vector;
  assign _129_ = vector_ends & _121_;
  assign _136_ = _115_ | _129_;
  assign i_acts__ready = active & _136_;
  assign enters = i_acts__valid & i_acts__ready;
  assign first_entry_bits_0_0 = first_entry[0] + first_entry[1];
  assign _143_ = - behind;
  assign next_plane[0] = | { next_look[3], next_look[1] };
  assign next_plane[1] = | next_look[3:2];
  assign _181_ = next_look[0] ? planes_20 [1:0] : 2'h0;
  assign _187_ = next_look[1] ? planes_20 [3:2] : 2'h0;
  assign _193_ = _181_ | _187_;
  assign _194_ = next_look[2] ? planes_20 [5:4] : 2'h0;
  assign _195_ = _193_ | _194_;
  assign _197_ = next_look[3] ? planes_20 [7:6] : 2'h0;
  assign _198_ = _195_ | _197_;
  assign _199_ = next_look[4] ? planes_20 [9:8] : 2'h0;
  assign next_entry = _198_ | _199_;
  assign goes_on = held & pending;
  assign _200_ = { next_look[4], next_plane[1:0] } - this_plane;
  assign _202_ = { second_look[4], _161_, _160_ } - { first_look[4], _165_, _164_ };
  assign gap = goes_on ? _200_ : _202_;
  assign _203_ = | first_entry;
  assign _204_ = ~ _203_;
  assign units_before = goes_on ? units : { 1'h0, first_entry_bits_0_0[1], _205_[0] };
  assign subtract = signed_look & _011_;
  assign _206_ = signed_look & _010_;
  assign _208_ = | _183_;
  assign _209_ = ~ _208_;
  assign split = _206_ & _209_;
  assign added_bits_0_0 = added[0] + added[1];
  assign _210_ = gap == 1'h1;
  assign _211_[3:1] = units_before[2:1] + 1'h1;
  assign _212_ = { _211_[3:1], units_before[0] } - 1'h1;
  assign _213_ = _210_ ? _212_[3:1] : 3'h0;
  assign _214_ = gap == 2'h2;
  assign _215_[3:2] = units_before[2] + 1'h1;
  assign _217_ = { _215_[3:2], units_before[1:0] } - 1'h1;
  assign _218_[2:0] = _214_ ? _217_[4:2] : 3'h0;
  assign _220_ = gap == 2'h3;
  assign _221_[4:0] = { 1'h1, units_before } - 1'h1;
  assign _222_[2:0] = _220_ ? { _221_[4], _221_[4:3] } : 3'h0;
  assign _225_ = gap > 2'h3;
  assign added = goes_on ? next_entry : second_entry;
  assign units_then = shrunk + added_bits_0_0;
  assign _226_ = units > 1'h1;
  assign _227_ = units > 2'h2;
  assign _228_ = _226_ + _227_;
  assign _229_ = units > 3'h4;
  assign _230_ = _228_ + _229_;
  assign \$signal  = command[65:62] + _230_;
  assign _232_ = this_plane + \$signal ;
  assign reach_sum = _232_ - 1'h1;
  assign _233_ = reach_sum < { next_look[4], next_plane[1:0] };
  assign _234_ = _010_ & _233_;
  assign far = _234_ ? { 2'h0, next_look[4], next_plane[1:0] } : reach_sum;
  assign lacks = lacks_entry[0] ? { lacks_entry[1], 1'h1 } : lacks_this;
  assign \$signal$52  = lacks_entry[0] ? entry : this_entry;
  assign _235_ = ~ lacks[1];
  assign build[0] = \$signal$52 [0] & _235_;
  assign _003_ = lacks_entry[0] | lacks_this[0];
  assign builds = _002_ & _003_;
  assign _007_ = _005_ & _006_;
  assign _008_ = _007_ & signed_look;
  assign _011_ = ~ _010_;
  assign inverts = _008_ & _011_;
  assign adds = _013_ & pending;
  assign _005_ = _002_ & _004_;
  assign _012_ = ~ inverts;
  assign _013_ = _005_ & _012_;
  assign _015_ = ~ pending;
  assign sums = _013_ & _015_;
  assign \$signal$63  = pending ? this_plane : lowest;
  assign _016_ = looked ? { 3'h0, lowest } : have;
  assign _017_ = first_group ? 6'h00 : _016_;
  assign _018_ = sums ? _017_ : { 3'h0, \$signal$63  };
  assign \$signal$65  = \within  ? place : _018_;
  assign _020_ = _019_ > \$signal$63 ;
  assign _019_ = lowest + last_a;
  assign _021_ = _020_ ? _019_ : { 2'h0, \$signal$63  };
  assign above = inverts ? _021_ : far;
  assign \$signal$73  = \$signal$65  >= top;
  assign limit = first_group ? full : have;
  assign _022_ = sums & first_group;
  assign _023_ = ~ looked;
  assign _024_ = \$signal$65  < lowest;
  assign _025_ = _023_ | _024_;
  assign clears = _022_ & _025_;
  assign _027_ = sums & _026_;
  assign _028_ = \$signal$65  == have;
  assign rests = _027_ & _028_;
  assign _035_ = stored & _034_;
  assign _036_ = ~ _035_;
  assign low = _033_ & _036_;
  assign scratch = _039_ & _040_;
  assign _029_ = ~ clears;
  assign _030_ = sums & _029_;
  assign _032_ = ~ rests;
  assign _033_ = _030_ & _032_;
  assign _037_ = _033_ & stored;
  assign _034_ = \$signal$65  >= second;
  assign _039_ = _037_ & _034_;
  assign sign = _039_ & \$signal$73 ;
  assign _044_ = top < above;
  assign _045_ = _043_ & _044_;
  assign \$signal$83  = _045_ ? { 1'h0, top } : above;
  assign _046_ = adds & split;
  assign _047_ = \$signal$65  < { next_look[4], next_plane[1:0] };
  assign _048_ = _046_ & _047_;
  assign _049_ = { next_look[4], next_plane[1:0] } < \$signal$83 ;
  assign _050_ = _048_ & _049_;
  assign before_flip = _050_ ? { 2'h0, next_look[4], next_plane[1:0] } : \$signal$83 ;
  assign _052_ = inverts | adds;
  assign _054_ = \$signal$65  + 1'h1;
  assign _055_ = _053_ ? _054_ : { 1'h0, before_flip };
  assign _056_ = _052_ ? _055_ : 6'h00;
  assign _057_ = looked ? { 3'h0, lowest } : full;
  assign _058_ = clears ? _057_ : 6'h00;
  assign _059_ = _056_ | _058_;
  assign _060_ = stored ? { 3'h0, second } : limit;
  assign _061_ = low ? _060_ : 6'h00;
  assign _063_ = _059_ | _061_;
  assign _064_ = top < limit;
  assign _065_ = _064_ ? { 2'h0, top } : limit;
  assign _066_ = scratch ? _065_ : 6'h00;
  assign _067_ = _063_ | _066_;
  assign _068_ = sign ? limit : 6'h00;
  assign _069_ = _067_ | _068_;
  assign _070_ = rests ? full : 6'h00;
  assign \end  = _069_ | _070_;
  assign index_a_ones = \$signal$87 [0] + \$signal$87 [1];
  assign _072_ = index_a_ones > 2'h2;
  assign _073_ = index_a_ones == 2'h2;
  assign index_a_growth = _072_ ? 2'h2 : { 1'h0, _073_ };
  assign _074_ = { \$signal$52 [1], build[0] } - 1'h1;
  assign \$signal$87  = builds ? _075_ : entry;
  assign _076_ = command[65:62] + index_a_growth;
  assign last_a = _076_ - 1'h1;
  assign _077_ = \$signal$65  - lowest;
  assign far_a = builds ? 6'h00 : _077_;
  assign _080_ = far_a > last_a;
  assign \$signal$90  = _080_ ? last_a : far_a[3:0];
  assign _082_ = command[65:62] * \$signal$87 ;
  assign row_a = $signed(_081_) + $signed({ 1'h0, _082_ });
  assign _083_ = command[23:17] + reach;
  assign row_sign = _083_ - 1'h1;
  assign _084_ = builds | inverts;
  assign _085_ = _084_ | low;
  assign _087_ = adds & _006_;
  assign a_in_table = _085_ | _087_;
  assign _040_ = ~ \$signal$73 ;
  assign _043_ = _042_ & _040_;
  assign a_in_scratch = _043_ | scratch;
  assign _042_ = adds & stored;
  assign _088_ = _042_ & \$signal$73 ;
  assign a_is_sign = _088_ | sign;
  assign index_b_ones = \$signal$99 [0] + \$signal$99 [1];
  assign _089_ = index_b_ones > 2'h2;
  assign _091_ = index_b_ones == 2'h2;
  assign index_b_growth = _089_ ? 2'h2 : { 1'h0, _091_ };
  assign _092_ = - { \$signal$52 [1], build[0] };
  assign \$signal$99  = builds ? _093_ : this_entry;
  assign _094_ = command[65:62] + index_b_growth;
  assign last_b = _094_ - 1'h1;
  assign _095_ = \$signal$65  - this_plane;
  assign far_b = builds ? 6'h00 : _095_;
  assign _096_ = far_b > last_b;
  assign \$signal$103  = _096_ ? last_b : far_b[3:0];
  assign _097_ = command[65:62] * \$signal$99 ;
  assign row_b = $signed(_081_) + $signed({ 1'h0, _097_ });
  assign \$signal$106  = builds | adds;
  assign _098_ = low | scratch;
  assign _099_ = _098_ | sign;
  assign _026_ = ~ first_group;
  assign b_in_sum = _099_ & _026_;
  assign build_ones = build[0] + \$signal$52 [1];
  assign _100_ = build_ones > 2'h2;
  assign _102_ = build_ones == 2'h2;
  assign build_growth = _100_ ? 2'h2 : { 1'h0, _102_ };
  assign _103_ = 1'h1 << weight;
  assign index_w = load ? _103_ : { \$signal$52 [1], build[0] };
  assign _081_ = command[9:3] - command[65:62];
  assign _104_ = command[65:62] * index_w;
  assign row_w = $signed(_081_) + $signed({ 1'h0, _104_ });
  assign rows = \end  - \$signal$65 ;
  assign _105_ = row_a + \$signal$90 ;
  assign _108_ = a_is_sign ? row_sign : 7'h63;
  assign _109_ = a_in_scratch ? _106_ : _108_;
  assign o__payload[6:0] = a_in_table ? _105_ : _109_;
  assign _110_ = last_a - \$signal$90 ;
  assign _111_ = $signed(_110_) + $signed(2'h1);
  assign o__payload[12:7] = a_in_table ? _111_ : { a_in_scratch, a_in_scratch, a_in_scratch, a_in_scratch, a_in_scratch, 1'h1 };
  assign _112_ = row_b + \$signal$103 ;
  assign _113_ = b_in_sum | rests;
  assign _116_ = _114_ - rests;
  assign _117_ = _113_ ? _116_ : 7'h63;
  assign o__payload[19:13] = \$signal$106  ? _112_ : _117_;
  assign _118_ = last_b - \$signal$103 ;
  assign _119_ = $signed(_118_) + $signed(2'h1);
  assign o__payload[25:20] = \$signal$106  ? _119_ : { b_in_sum, b_in_sum, b_in_sum, b_in_sum, b_in_sum, 1'h1 };
  assign _114_ = sums_116  + \$signal$65 ;
  assign _106_ = command[23:17] + \$signal$65 ;
  assign _122_ = _053_ ? row_sign : _106_;
  assign _123_ = sums ? _114_ : _122_;
  assign o__payload[32:26] = _120_ ? row_w : _123_;
  assign _124_ = load ? command[65:62] : 4'h0;
  assign _125_ = command[65:62] + build_growth;
  assign _126_ = builds ? _125_ : 5'h00;
  assign _130_ = ~ _128_;
  assign { o__payload[38], _132_[4:0] } = _120_ ? 6'h00 : { rows[5:1], _131_[0] };
  assign o__payload[43:42] = load ? 2'h2 : { 1'h0, inverts };
  assign _133_ = \$signal$65  >= { next_look[4], next_plane[1:0] };
  assign _134_ = split & _133_;
  assign _135_ = subtract | _134_;
  assign o__payload[44] = adds & _135_;
  assign _120_ = load | builds;
  assign _128_ = | rows;
  assign o__payload[45] = _120_ | _128_;
  assign _137_ = adds & \within ;
  assign _139_ = \$signal$65  != lowest;
  assign _140_ = _138_ & _139_;
  assign _141_ = _137_ | _140_;
  assign _138_ = scratch | sign;
  assign _142_ = _138_ ? 2'h2 : 2'h1;
  assign o__payload[48:47] = _141_ ? 2'h0 : _142_;
  assign _144_ = \end  == full;
  assign _053_ = \$signal$65  == above;
  assign last_piece = sums ? _144_ : _053_;
  assign _145_ = taken & sums;
  assign vector_ends = _145_ & last_piece;
  assign _146_ = sums & last_piece;
  assign _147_ = _146_ & last_vector;
  assign o__payload[53] = _147_ & last_group;
  assign _148_ = load | held;
  assign o__valid = active & _148_;
  assign _149_ = command[66] - 1'h1;
  assign _150_ = weight == _149_;
  assign loaded = taken & _150_;
  assign _151_ = taken & adds;
  assign add_ends = _151_ & last_piece;
  assign entry_then = _153_ ? first_entry : entry;
  assign _154_ = add_ends ? next_entry : this_entry;
  assign this_then = _153_ ? second_entry : _154_;
  assign _002_ = ~ load;
  assign _155_ = taken & builds;
  assign _156_ = { \$signal$52 [1], build[0] } == 2'h3;
  assign _157_ = _155_ & _156_;
  assign _158_ = built[3] | _157_;
  assign there[3] = _002_ & _158_;
  assign _159_ = | not_first;
  assign _160_ = | { second_look[3], second_look[1] };
  assign _161_ = | second_look[3:2];
  assign _162_ = ~ second_look;
  assign _163_ = not_first & _162_;
  assign _164_ = | { first_look[3], first_look[1] };
  assign _165_ = | first_look[3:2];
  assign _166_ = | looks;
  assign _167_ = { there[3], 3'h7 } >> entry_then;
  assign _168_ = ~ _167_;
  assign _169_ = { there[3], 3'h7 } >> this_then;
  assign _170_ = ~ _169_;
  assign _171_ = 2'h3 >> entry_then[1];
  assign _172_ = ~ _171_;
  assign _173_ = 2'h3 >> this_then[1];
  assign _174_ = ~ _173_;
  assign _004_ = ~ builds;
  assign _175_ = taken & _004_;
  assign _176_ = weight + 1'h1;
  assign _177_ = loaded ? 1'h0 : _176_;
  assign _178_ = ~ last_piece;
  assign _179_ = ~ sums;
  assign _180_ = last_piece & _179_;
  assign _006_ = ~ stored;
  assign _010_ = | behind;
  assign _182_ = ~ next_look;
  assign _183_ = behind & _182_;
  assign _184_ = zero_total + zero_134 ;
  assign _152_ = ~ same;
  assign _153_ = enters & _152_;
  assign _185_ = collapsed_total + collapsed_135 ;
  assign _186_ = reused_total + same;
  always @(posedge clk)
    stored <= _192_;
  always @(posedge clk)
    lacks_entry <= { _172_, _168_ };
  always @(posedge clk)
    lacks_this <= { _174_, _170_ };
  reg built_reg_3 ;
  always @(posedge clk)
    built_reg_3  <= there[3];
  assign built[3] = built_reg_3 ;
  always @(posedge clk)
    if (_238_) units <= units_then;
  always @(posedge clk)
    if (load) \within  <= 1'h0;
    else if (_175_) \within  <= _178_;
  always @(posedge clk)
    if (_239_) planes_20  <= planes;
  always @(posedge clk)
    if (\begin ) weight <= 1'h0;
    else if (_240_) weight <= _177_;
  always @(posedge clk)
    if (_241_) place <= \end ;
  always @(posedge clk)
    if (_238_) pending <= _188_;
  always @(posedge clk)
    if (_242_) top <= above[3:0];
  always @(posedge clk)
    if (_243_) second <= \$signal$63 ;
  always @(posedge clk)
    if (\begin ) zero_total <= 22'h000000;
    else if (_153_) zero_total <= _184_;
  always @(posedge clk)
    if (\begin ) collapsed_total <= 22'h000000;
    else if (_153_) collapsed_total <= _185_;
  always @(posedge clk)
    if (_238_) this_plane <= _189_;
  always @(posedge clk)
    if (\begin ) reused_total <= 22'h000000;
    else if (enters) reused_total <= _186_;
  always @(posedge clk)
    if (_238_) this_entry <= _190_;
  always @(posedge clk)
    if (_238_) behind <= _191_;
  always @(posedge clk)
    if (_239_) lowest <= { first_look[4], _165_, _164_ };
  always @(posedge clk)
    if (_244_) held <= 1'h0;
    else held <= _250_;
  always @(posedge clk)
    if (_239_) entry <= first_entry;
  always @(posedge clk)
    if (_239_) looked <= _166_;
  always @(posedge clk)
    if (_239_) signed_look <= \signed ;
  assign shrunk[0] = _223_[0] | _225_;
  assign _093_ = { \$signal$52 [1], build[0] } & _092_;
  assign _127_[3:0] = _124_ | _126_[3:0];
  assign _131_[0] = rows[0] | _130_;
  assign o__payload[37:33] = { _126_[4], _127_[3:0] } | _132_[4:0];
  assign _219_ = _213_ | _218_[2:0];
  assign { shrunk[2:1], _223_[0] } = _219_ | _222_[2:0];
  assign first_look = looks & _014_;
  assign second_look = not_first & _078_;
  assign next_look = behind & _143_;
  assign _075_ = { \$signal$52 [1], build[0] } & _074_;
  assign _205_[0] = first_entry_bits_0_0[0] | _204_;
  assign _236_ = { add_ends, same } != 1'h1;
  assign _237_ = | { add_ends, enters };
  assign _240_ = & { taken, load };
  assign _241_ = & { _175_, _002_ };
  assign _242_ = & { _180_, _175_, _002_ };
  assign _243_ = & { _180_, _175_, _006_, _002_ };
  assign _238_ = & { _236_, _237_ };
  assign _239_ = & { _152_, enters };
  assign _244_ = | { \begin , rst };
  assign _245_ = same & stored;
  assign _246_ = enters ? _245_ : stored;
  assign _247_ = _246_ | _180_;
  assign _248_ = _175_ ? _247_ : _246_;
  assign _192_ = load ? _246_ : _248_;
  assign _191_ = add_ends ? _183_ : _163_;
  assign _190_ = add_ends ? next_entry : second_entry;
  assign _189_ = add_ends ? { next_look[4], next_plane[1:0] } : { second_look[4], _161_, _160_ };
  assign _188_ = add_ends ? _010_ : _159_;
  assign _249_ = vector_ends ? 1'h0 : held;
  assign _250_ = _249_ | enters;
  csram_100x3_lut2_a5_axi__csram__product__lookups lookups (
    .acts(acts),
    .group(command[68:66]),
    .looks(looks),
    .over_ones_1_0(collapsed_135 ),
    .part_0(zero_134 ),
    .planes(planes),
    .\signed (\signed )
  );
  csram_100x3_lut2_a5_axi__csram__product__progress progress (
    .active(active),
    .\begin (\begin ),
    .clk(clk),
    .command(command),
    .first_group(first_group),
    .first_vector(first_vector),
    .full(full),
    .have(have),
    .last_group(last_group),
    .last_vector(last_vector),
    .loaded(loaded),
    .loading(load),
    .reach(reach),
    .rst(rst),
    .sums(sums_116 ),
    .vector_ends(vector_ends)
  );
  assign _132_[5] = o__payload[38];
  assign _131_[5:1] = rows[5:1];
  assign _127_[4] = _126_[4];
  assign _222_[5:3] = { _222_[2], _222_[2], _222_[2] };
  assign _221_[5] = _221_[4];
  assign _223_[2:1] = shrunk[2:1];
  assign _218_[4:3] = { _218_[2], _218_[2] };
  assign _215_[1:0] = units_before[1:0];
  assign _211_[0] = units_before[0];
  assign _205_[1] = first_entry_bits_0_0[1];
  assign { o__payload[52:49], o__payload[46], o__payload[41:39] } = 8'h10;
  assign built[2:0] = 3'h7;
  assign there[2:0] = 3'h7;
  assign build[1] = \$signal$52 [1];
  assign next_plane[2] = next_look[4];
endmodule

module csram_100x3_lut2_a5_axi__csram__product__lookups(part_0, over_ones_1_0, looks, \signed , group, planes, acts);
  output [2:0] part_0;
  wire [2:0] part_0;
  output [2:0] over_ones_1_0;
  wire [2:0] over_ones_1_0;
  output [4:0] looks;
  wire [4:0] looks;
  output \signed ;
  wire \signed ;
  input [2:0] group;
  wire [2:0] group;
  output [9:0] planes;
  wire [9:0] planes;
  input [9:0] acts;
  wire [9:0] acts;
  wire [1:0] counts;
  wire [4:0] left_out;
  wire [4:0] named;
  wire [1:0] planes_0 ;
  wire [1:0] planes_1 ;
  wire [1:0] planes_2 ;
  wire [1:0] planes_3 ;
  wire [1:0] planes_4 ;
  wire [1:0] zero_ones_0_0;
  wire [1:0] zero_ones_0_1;
  wire [2:0] zero_ones_1_0;
  assign counts[0] = group > 1'h0;
  assign counts[1] = group > 1'h1;
  assign planes_0  = { acts[5], acts[0] } & counts;
  assign planes_1  = { acts[6], acts[1] } & counts;
  assign planes_2  = { acts[7], acts[2] } & counts;
  assign planes_3  = { acts[8], acts[3] } & counts;
  assign planes_4  = { acts[9], acts[4] } & counts;
  assign named[0] = | planes_0 ;
  assign named[1] = | planes_1 ;
  assign named[2] = | planes_2 ;
  assign named[3] = | planes_3 ;
  assign \signed  = | planes_4 ;
  assign zero_ones_0_0 = left_out[0] + left_out[1];
  assign zero_ones_0_1 = left_out[2] + left_out[3];
  assign zero_ones_1_0 = zero_ones_0_0 + zero_ones_0_1;
  assign part_0 = zero_ones_1_0 + left_out[4];
  assign left_out = ~ { \signed , named[3:0] };
  assign looks = ~ left_out;
  assign planes = { planes_4 , planes_3 , planes_2 , planes_1 , planes_0  };
  assign over_ones_1_0 = 3'h0;
  assign named[4] = \signed ;
endmodule

module csram_100x3_lut2_a5_axi__csram__product__progress(clk, rst, \begin , vector_ends, loaded, reach, first_vector, last_vector, command, last_group, full, loading, active, first_group, sums, have);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input \begin ;
  wire \begin ;
  input vector_ends;
  wire vector_ends;
  input loaded;
  wire loaded;
  output [5:0] reach;
  wire [5:0] reach;
  output first_vector;
  wire first_vector;
  output last_vector;
  wire last_vector;
  input [82:0] command;
  wire [82:0] command;
  output last_group;
  reg last_group;
  output [5:0] full;
  reg [5:0] full;
  output loading;
  reg loading;
  output active;
  reg active;
  output first_group;
  reg first_group;
  output [6:0] sums;
  reg [6:0] sums;
  output [5:0] have;
  reg [5:0] have;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [5:0] _03_;
  wire _04_;
  wire _05_;
  wire [2:0] _06_;
  wire [6:0] _07_;
  wire [15:0] _08_;
  wire _09_;
  wire [4:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [1:0] _14_;
  wire [2:0] _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [5:0] _19_;
  wire [6:0] _20_;
  wire [6:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire [15:0] following;
  reg [15:0] group;
  wire group_ends;
  wire [1:0] tree;
  reg [2:0] vector;
  wire [6:0] wide;
  assign following = group + 1'h1;
  assign _08_ = group & following;
  assign _09_ = ! _08_;
  assign wide = have + _09_;
  assign _10_ = command[65:62] + tree;
  assign reach = _10_ + 3'h5;
  assign _11_ = command[68:66] > 3'h4;
  assign _12_ = command[68:66] > 2'h2;
  assign _13_ = command[68:66] == 2'h2;
  assign _14_ = _12_ ? 2'h2 : { 1'h0, _13_ };
  assign tree = _11_ ? 2'h3 : _14_;
  assign first_vector = ! vector;
  assign _15_ = command[71:69] - 1'h1;
  assign last_vector = vector == _15_;
  assign group_ends = vector_ends & last_vector;
  assign _00_ = group == command[39:24];
  assign _01_ = wide > command[78:73];
  assign _02_ = _00_ | _01_;
  assign _03_ = _02_ ? command[78:73] : wide[5:0];
  assign _04_ = ~ loaded;
  assign _05_ = ~ last_group;
  assign _06_ = vector + 1'h1;
  assign _07_ = sums + command[78:73];
  always @(posedge clk)
    if (rst) last_group <= 1'h0;
    else if (loading) last_group <= _00_;
  always @(posedge clk)
    if (rst) full <= 6'h00;
    else if (loading) full <= _03_;
  always @(posedge clk)
    if (rst) loading <= 1'h0;
    else loading <= _28_;
  always @(posedge clk)
    if (rst) active <= 1'h0;
    else active <= _25_;
  always @(posedge clk)
    if (rst) first_group <= 1'h0;
    else first_group <= _23_;
  always @(posedge clk)
    if (\begin ) group <= 16'h0001;
    else if (group_ends) group <= following;
  always @(posedge clk)
    if (_18_) vector <= 3'h0;
    else if (vector_ends) vector <= _06_;
  always @(posedge clk)
    if (rst) sums <= 7'h00;
    else if (_16_) sums <= _21_;
  always @(posedge clk)
    if (rst) have <= 6'h00;
    else if (_17_) have <= _19_;
  assign _16_ = | { group_ends, vector_ends, \begin  };
  assign _17_ = | { group_ends, \begin  };
  assign _18_ = | { group_ends, \begin  };
  assign _19_ = \begin  ? reach : full;
  assign _20_ = group_ends ? command[16:10] : _07_;
  assign _21_ = \begin  ? command[16:10] : _20_;
  assign _22_ = group_ends ? 1'h0 : first_group;
  assign _23_ = _22_ | \begin ;
  assign _24_ = group_ends ? _05_ : active;
  assign _25_ = _24_ | \begin ;
  assign _26_ = loading & _04_;
  assign _27_ = group_ends ? _05_ : _26_;
  assign _28_ = _27_ | \begin ;
endmodule

module csram_100x3_lut2_a5_axi__csram__rows(clk, rst, \begin , o__ready, command, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input \begin ;
  wire \begin ;
  input o__ready;
  wire o__ready;
  input [82:0] command;
  wire [82:0] command;
  output [53:0] o__payload;
  wire [53:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [6:0] _03_;
  wire [6:0] _04_;
  wire [6:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [7:0] _09_;
  wire [6:0] _10_;
  wire [10:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [11:0] _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire copies;
  reg [6:0] done;
  wire down;
  wire last_pass;
  wire last_row;
  wire load;
  wire move;
  reg [10:0] passed;
  wire [6:0] place;
  wire [6:0] source;
  wire store;
  assign load = ! command[2:0];
  assign store = command[2:0] == 1'h1;
  assign _00_ = command[2:0] == 2'h2;
  assign copies = _00_ | _06_;
  assign _06_ = command[2:0] == 2'h3;
  assign _12_ = | command[50:40];
  assign move = _06_ & _12_;
  assign _13_ = command[9:3] < command[16:10];
  assign down = _13_ & copies;
  assign last_row = _09_ == command[39:24];
  assign _14_ = ~ move;
  assign _15_ = passed + 1'h1;
  assign _16_ = _15_ == command[50:40];
  assign last_pass = _14_ | _16_;
  assign _02_ = down & _01_;
  assign _03_ = command[30:24] - 1'h1;
  assign _04_ = $signed(_03_) - $signed(done);
  assign place = _02_ ? _04_ : done;
  assign _01_ = ! passed;
  assign _05_ = _01_ ? command[9:3] : command[16:10];
  assign source = _05_ + place;
  assign o__payload[32:26] = command[16:10] + place;
  assign o__payload[43:41] = load ? 3'h4 : { 1'h0, move, 1'h1 };
  assign o__payload[45] = ~ store;
  assign o__payload[53] = last_row & last_pass;
  assign _07_ = o__valid & o__ready;
  assign _08_ = ~ o__payload[53];
  assign _09_ = done + 1'h1;
  assign _10_ = last_row ? 7'h00 : _09_[6:0];
  assign _11_ = passed + last_row;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _18_;
  always @(posedge clk)
    if (\begin ) done <= 7'h00;
    else if (_07_) done <= _10_;
  always @(posedge clk)
    if (\begin ) passed <= 11'h000;
    else if (_07_) passed <= _11_;
  assign _17_ = _07_ ? _08_ : o__valid;
  assign _18_ = _17_ | \begin ;
  assign { o__payload[52:46], o__payload[44], o__payload[40:33], o__payload[25:0] } = { store, 21'h000041, source, 6'h01, source };
endmodule

module csram_100x3_lut2_a5_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_opcode_set, ERROR_rows_set, ERROR_columns_set, ERROR_width_set, ERROR_group_set, ERROR_batch_set, ERROR_length_set, ERROR_busy_set
, STATUS_error, STATUS_done_set, bus__awready, bus__wready, bus__arready, NEEDS_rows, STATUS_busy, STEPS_count, ZERO_count, COLLAPSED_count, REUSED_count, CYCLES_LOW_cycles, CYCLES_HIGH_cycles, ROWS_STALLS_cycles, ACTS_STALLS_cycles, STATUS_results_open, RESULTS_STALLS_cycles, bus__bvalid, bus__bresp, CONTROL_start, CONTROL_abort
, STATUS_done, ERROR_size, ERROR_busy, ERROR_aborted, ERROR_opcode, ERROR_rows, ERROR_columns, ERROR_width, ERROR_group, ERROR_batch, ERROR_length, ERROR_rows_early, ERROR_acts_early, ERROR_rows_late, ERROR_acts_late, INTERRUPT_done, INTERRUPT_error, OPTIONS_opcode, OPTIONS_form, OPTIONS_to, OPTIONS_bits
, OPTIONS_group, OPTIONS_batch, OPTIONS_sum_bits, SOURCE_source, TARGET_target, SCRATCH_scratch, COUNT_count, DISTANCE_distance, COLUMNS_columns, bus__rvalid, bus__rdata, bus__rresp, STATUS_rows_open, ERROR_rows_early_set, ERROR_rows_late_set, STATUS_acts_open, ERROR_acts_early_set, ERROR_acts_late_set);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] bus__awaddr;
  wire [11:0] bus__awaddr;
  input bus__awvalid;
  wire bus__awvalid;
  input [31:0] bus__wdata;
  wire [31:0] bus__wdata;
  input [3:0] bus__wstrb;
  wire [3:0] bus__wstrb;
  input bus__wvalid;
  wire bus__wvalid;
  input bus__bready;
  wire bus__bready;
  input [11:0] bus__araddr;
  wire [11:0] bus__araddr;
  input bus__arvalid;
  wire bus__arvalid;
  input bus__rready;
  wire bus__rready;
  input ERROR_aborted_set;
  wire ERROR_aborted_set;
  input ERROR_size_set;
  wire ERROR_size_set;
  input ERROR_opcode_set;
  wire ERROR_opcode_set;
  input ERROR_rows_set;
  wire ERROR_rows_set;
  input ERROR_columns_set;
  wire ERROR_columns_set;
  input ERROR_width_set;
  wire ERROR_width_set;
  input ERROR_group_set;
  wire ERROR_group_set;
  input ERROR_batch_set;
  wire ERROR_batch_set;
  input ERROR_length_set;
  wire ERROR_length_set;
  input ERROR_busy_set;
  wire ERROR_busy_set;
  input STATUS_error;
  wire STATUS_error;
  input STATUS_done_set;
  wire STATUS_done_set;
  output bus__awready;
  wire bus__awready;
  output bus__wready;
  wire bus__wready;
  output bus__arready;
  wire bus__arready;
  input [15:0] NEEDS_rows;
  wire [15:0] NEEDS_rows;
  input STATUS_busy;
  wire STATUS_busy;
  input [31:0] STEPS_count;
  wire [31:0] STEPS_count;
  input [31:0] ZERO_count;
  wire [31:0] ZERO_count;
  input [31:0] COLLAPSED_count;
  wire [31:0] COLLAPSED_count;
  input [31:0] REUSED_count;
  wire [31:0] REUSED_count;
  input [31:0] CYCLES_LOW_cycles;
  wire [31:0] CYCLES_LOW_cycles;
  input [31:0] CYCLES_HIGH_cycles;
  wire [31:0] CYCLES_HIGH_cycles;
  input [31:0] ROWS_STALLS_cycles;
  wire [31:0] ROWS_STALLS_cycles;
  input [31:0] ACTS_STALLS_cycles;
  wire [31:0] ACTS_STALLS_cycles;
  input STATUS_results_open;
  wire STATUS_results_open;
  input [31:0] RESULTS_STALLS_cycles;
  wire [31:0] RESULTS_STALLS_cycles;
  output bus__bvalid;
  reg bus__bvalid;
  output [1:0] bus__bresp;
  wire [1:0] bus__bresp;
  output CONTROL_start;
  reg CONTROL_start;
  output CONTROL_abort;
  reg CONTROL_abort;
  output STATUS_done;
  reg STATUS_done;
  output ERROR_size;
  reg ERROR_size;
  output ERROR_busy;
  reg ERROR_busy;
  output ERROR_aborted;
  reg ERROR_aborted;
  output ERROR_opcode;
  reg ERROR_opcode;
  output ERROR_rows;
  reg ERROR_rows;
  output ERROR_columns;
  reg ERROR_columns;
  output ERROR_width;
  reg ERROR_width;
  output ERROR_group;
  reg ERROR_group;
  output ERROR_batch;
  reg ERROR_batch;
  output ERROR_length;
  reg ERROR_length;
  output ERROR_rows_early;
  reg ERROR_rows_early;
  output ERROR_acts_early;
  reg ERROR_acts_early;
  output ERROR_rows_late;
  reg ERROR_rows_late;
  output ERROR_acts_late;
  reg ERROR_acts_late;
  output INTERRUPT_done;
  reg INTERRUPT_done;
  output INTERRUPT_error;
  reg INTERRUPT_error;
  output [2:0] OPTIONS_opcode;
  reg [2:0] OPTIONS_opcode;
  output [1:0] OPTIONS_form;
  reg [1:0] OPTIONS_form;
  output [1:0] OPTIONS_to;
  reg [1:0] OPTIONS_to;
  output [3:0] OPTIONS_bits;
  reg [3:0] OPTIONS_bits;
  output [2:0] OPTIONS_group;
  reg [2:0] OPTIONS_group;
  output [3:0] OPTIONS_batch;
  reg [3:0] OPTIONS_batch;
  output [5:0] OPTIONS_sum_bits;
  reg [5:0] OPTIONS_sum_bits;
  output [6:0] SOURCE_source;
  reg [6:0] SOURCE_source;
  output [6:0] TARGET_target;
  reg [6:0] TARGET_target;
  output [6:0] SCRATCH_scratch;
  reg [6:0] SCRATCH_scratch;
  output [15:0] COUNT_count;
  reg [15:0] COUNT_count;
  output [10:0] DISTANCE_distance;
  reg [10:0] DISTANCE_distance;
  output [10:0] COLUMNS_columns;
  reg [10:0] COLUMNS_columns;
  output bus__rvalid;
  reg bus__rvalid;
  output [31:0] bus__rdata;
  reg [31:0] bus__rdata;
  output [1:0] bus__rresp;
  wire [1:0] bus__rresp;
  input STATUS_rows_open;
  wire STATUS_rows_open;
  input ERROR_rows_early_set;
  wire ERROR_rows_early_set;
  input ERROR_rows_late_set;
  wire ERROR_rows_late_set;
  input STATUS_acts_open;
  wire STATUS_acts_open;
  input ERROR_acts_early_set;
  wire ERROR_acts_early_set;
  input ERROR_acts_late_set;
  wire ERROR_acts_late_set;
  wire _000_;
  wire _001_;
  wire [2:0] _002_;
  wire [3:0] _003_;
  wire [3:0] _004_;
  wire [3:0] _005_;
  wire [5:0] _006_;
  wire [5:0] _007_;
  wire [5:0] _008_;
  wire [6:0] _009_;
  wire [6:0] _010_;
  wire [6:0] _011_;
  wire _012_;
  wire [6:0] _013_;
  wire [6:0] _014_;
  wire [6:0] _015_;
  wire [6:0] _016_;
  wire [15:0] _017_;
  wire [15:0] _018_;
  wire [15:0] _019_;
  wire _020_;
  wire [10:0] _021_;
  wire [10:0] _022_;
  wire [10:0] _023_;
  wire [10:0] _024_;
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
  wire [1:0] _074_;
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
  wire [2:0] _138_;
  wire [2:0] _139_;
  wire _140_;
  wire [1:0] _141_;
  wire [1:0] _142_;
  wire [1:0] _143_;
  wire [1:0] _144_;
  wire [3:0] _145_;
  wire [3:0] _146_;
  wire [3:0] _147_;
  wire [2:0] _148_;
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
  wire read_ACTS_STALLS;
  wire [31:0] read_ACTS_STALLS_cycles;
  wire read_COLLAPSED;
  wire [31:0] read_COLLAPSED_count;
  wire read_COLUMNS;
  wire [10:0] read_COLUMNS_columns;
  wire read_CONTROL;
  wire read_COUNT;
  wire [15:0] read_COUNT_count;
  wire read_CYCLES_HIGH;
  wire [31:0] read_CYCLES_HIGH_cycles;
  wire read_CYCLES_LOW;
  wire [31:0] read_CYCLES_LOW_cycles;
  wire read_DISTANCE;
  wire [10:0] read_DISTANCE_distance;
  wire read_ERROR;
  wire read_ERROR_aborted;
  wire read_ERROR_acts_early;
  wire read_ERROR_acts_late;
  wire read_ERROR_batch;
  wire read_ERROR_busy;
  wire read_ERROR_columns;
  wire read_ERROR_group;
  wire read_ERROR_length;
  wire read_ERROR_opcode;
  wire read_ERROR_rows;
  wire read_ERROR_rows_early;
  wire read_ERROR_rows_late;
  wire read_ERROR_size;
  wire read_ERROR_width;
  wire read_ID;
  wire read_INTERRUPT;
  wire read_INTERRUPT_done;
  wire read_INTERRUPT_error;
  wire read_LIMITS;
  wire read_NEEDS;
  wire [15:0] read_NEEDS_rows;
  wire read_OPTIONS;
  wire [3:0] read_OPTIONS_batch;
  wire [3:0] read_OPTIONS_bits;
  wire [1:0] read_OPTIONS_form;
  wire [2:0] read_OPTIONS_group;
  wire [2:0] read_OPTIONS_opcode;
  wire [5:0] read_OPTIONS_sum_bits;
  wire [1:0] read_OPTIONS_to;
  wire read_RESULTS_STALLS;
  wire [31:0] read_RESULTS_STALLS_cycles;
  wire read_REUSED;
  wire [31:0] read_REUSED_count;
  wire read_ROWS_STALLS;
  wire [31:0] read_ROWS_STALLS_cycles;
  wire read_SCHEDULE;
  wire read_SCRATCH;
  wire [6:0] read_SCRATCH_scratch;
  wire read_SHAPE;
  wire read_SOURCE;
  wire [6:0] read_SOURCE_source;
  wire read_STATUS;
  wire read_STATUS_acts_open;
  wire read_STATUS_busy;
  wire read_STATUS_done;
  wire read_STATUS_error;
  wire read_STATUS_results_open;
  wire read_STATUS_rows_open;
  wire read_STEPS;
  wire [31:0] read_STEPS_count;
  wire read_TARGET;
  wire [6:0] read_TARGET_target;
  wire read_VERSION;
  wire read_ZERO;
  wire [31:0] read_ZERO_count;
  reg [11:0] read_address;
  reg read_addressed;
  reg [3:0] strobes;
  wire write;
  wire write_COLUMNS;
  wire write_CONTROL;
  wire write_COUNT;
  wire write_DISTANCE;
  wire write_ERROR;
  wire write_INTERRUPT;
  wire write_OPTIONS;
  wire write_SCRATCH;
  wire write_SOURCE;
  wire write_STATUS;
  wire write_TARGET;
  reg [11:0] write_address;
  reg write_addressed;
  reg [30:0] write_data;
  reg write_filled;
  wire [30:0] write_ones;
  assign bus__awready = ~ write_addressed;
  assign bus__wready = ~ write_filled;
  assign _000_ = write_addressed & write_filled;
  assign _049_ = ~ bus__bvalid;
  assign write = _000_ & _049_;
  assign write_ones = write_data & { strobes[3], strobes[3], strobes[3], strobes[3], strobes[3], strobes[3], strobes[3:2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
  assign _078_ = write_address[11:2] == 5'h10;
  assign write_CONTROL = write & _078_;
  assign _089_ = write_address[11:2] == 5'h11;
  assign write_STATUS = write & _089_;
  assign _100_ = write_address[11:2] == 5'h12;
  assign write_ERROR = write & _100_;
  assign _111_ = write_address[11:2] == 5'h13;
  assign write_INTERRUPT = write & _111_;
  assign _122_ = write_address[11:2] == 5'h17;
  assign write_OPTIONS = write & _122_;
  assign _133_ = write_address[11:2] == 5'h18;
  assign write_SOURCE = write & _133_;
  assign _140_ = write_address[11:2] == 5'h19;
  assign write_TARGET = write & _140_;
  assign _001_ = write_address[11:2] == 5'h1a;
  assign write_SCRATCH = write & _001_;
  assign _012_ = write_address[11:2] == 5'h1b;
  assign write_COUNT = write & _012_;
  assign _020_ = write_address[11:2] == 5'h1c;
  assign write_DISTANCE = write & _020_;
  assign _026_ = write_address[11:2] == 5'h1d;
  assign write_COLUMNS = write & _026_;
  assign _029_ = ~ read_addressed;
  assign _033_ = ~ bus__rvalid;
  assign bus__arready = _029_ & _033_;
  assign read_ID = ! read_address[11:2];
  assign read_VERSION = read_address[11:2] == 1'h1;
  assign read_SHAPE = read_address[11:2] == 2'h2;
  assign read_LIMITS = read_address[11:2] == 3'h4;
  assign read_SCHEDULE = read_address[11:2] == 3'h6;
  assign read_CONTROL = read_address[11:2] == 5'h10;
  assign read_STATUS = read_address[11:2] == 5'h11;
  assign read_STATUS_busy = read_STATUS & STATUS_busy;
  assign read_STATUS_done = read_STATUS & STATUS_done;
  assign read_STATUS_error = read_STATUS & STATUS_error;
  assign read_STATUS_rows_open = read_STATUS & STATUS_rows_open;
  assign read_STATUS_acts_open = read_STATUS & STATUS_acts_open;
  assign read_STATUS_results_open = read_STATUS & STATUS_results_open;
  assign read_ERROR = read_address[11:2] == 5'h12;
  assign read_ERROR_size = read_ERROR & ERROR_size;
  assign read_ERROR_busy = read_ERROR & ERROR_busy;
  assign read_ERROR_aborted = read_ERROR & ERROR_aborted;
  assign read_ERROR_opcode = read_ERROR & ERROR_opcode;
  assign read_ERROR_rows = read_ERROR & ERROR_rows;
  assign read_ERROR_columns = read_ERROR & ERROR_columns;
  assign read_ERROR_width = read_ERROR & ERROR_width;
  assign read_ERROR_group = read_ERROR & ERROR_group;
  assign read_ERROR_batch = read_ERROR & ERROR_batch;
  assign read_ERROR_length = read_ERROR & ERROR_length;
  assign read_ERROR_rows_early = read_ERROR & ERROR_rows_early;
  assign read_ERROR_acts_early = read_ERROR & ERROR_acts_early;
  assign read_ERROR_rows_late = read_ERROR & ERROR_rows_late;
  assign read_ERROR_acts_late = read_ERROR & ERROR_acts_late;
  assign read_INTERRUPT = read_address[11:2] == 5'h13;
  assign read_INTERRUPT_done = read_INTERRUPT & INTERRUPT_done;
  assign read_INTERRUPT_error = read_INTERRUPT & INTERRUPT_error;
  assign read_OPTIONS = read_address[11:2] == 5'h17;
  assign read_OPTIONS_opcode = read_OPTIONS ? OPTIONS_opcode : 3'h0;
  assign read_OPTIONS_form = read_OPTIONS ? OPTIONS_form : 2'h0;
  assign read_OPTIONS_to = read_OPTIONS ? OPTIONS_to : 2'h0;
  assign read_OPTIONS_bits = read_OPTIONS ? OPTIONS_bits : 4'h0;
  assign read_OPTIONS_group = read_OPTIONS ? OPTIONS_group : 3'h0;
  assign read_OPTIONS_batch = read_OPTIONS ? OPTIONS_batch : 4'h0;
  assign read_OPTIONS_sum_bits = read_OPTIONS ? OPTIONS_sum_bits : 6'h00;
  assign read_SOURCE = read_address[11:2] == 5'h18;
  assign read_SOURCE_source = read_SOURCE ? SOURCE_source : 7'h00;
  assign read_TARGET = read_address[11:2] == 5'h19;
  assign read_TARGET_target = read_TARGET ? TARGET_target : 7'h00;
  assign read_SCRATCH = read_address[11:2] == 5'h1a;
  assign read_SCRATCH_scratch = read_SCRATCH ? SCRATCH_scratch : 7'h00;
  assign read_COUNT = read_address[11:2] == 5'h1b;
  assign read_COUNT_count = read_COUNT ? COUNT_count : 16'h0000;
  assign read_DISTANCE = read_address[11:2] == 5'h1c;
  assign read_DISTANCE_distance = read_DISTANCE ? DISTANCE_distance : 11'h000;
  assign read_COLUMNS = read_address[11:2] == 5'h1d;
  assign read_COLUMNS_columns = read_COLUMNS ? COLUMNS_columns : 11'h000;
  assign read_NEEDS = read_address[11:2] == 5'h1e;
  assign read_NEEDS_rows = read_NEEDS ? NEEDS_rows : 16'h0000;
  assign read_CYCLES_LOW = read_address[11:2] == 6'h20;
  assign read_CYCLES_LOW_cycles = read_CYCLES_LOW ? CYCLES_LOW_cycles : 32'd0;
  assign read_CYCLES_HIGH = read_address[11:2] == 6'h21;
  assign read_CYCLES_HIGH_cycles = read_CYCLES_HIGH ? CYCLES_HIGH_cycles : 32'd0;
  assign read_ROWS_STALLS = read_address[11:2] == 6'h22;
  assign read_ROWS_STALLS_cycles = read_ROWS_STALLS ? ROWS_STALLS_cycles : 32'd0;
  assign read_ACTS_STALLS = read_address[11:2] == 6'h23;
  assign read_ACTS_STALLS_cycles = read_ACTS_STALLS ? ACTS_STALLS_cycles : 32'd0;
  assign read_RESULTS_STALLS = read_address[11:2] == 6'h25;
  assign read_RESULTS_STALLS_cycles = read_RESULTS_STALLS ? RESULTS_STALLS_cycles : 32'd0;
  assign read_STEPS = read_address[11:2] == 6'h26;
  assign read_STEPS_count = read_STEPS ? STEPS_count : 32'd0;
  assign read_ZERO = read_address[11:2] == 6'h27;
  assign read_ZERO_count = read_ZERO ? ZERO_count : 32'd0;
  assign read_COLLAPSED = read_address[11:2] == 6'h28;
  assign read_COLLAPSED_count = read_COLLAPSED ? COLLAPSED_count : 32'd0;
  assign read_REUSED = read_address[11:2] == 6'h29;
  assign read_REUSED_count = read_REUSED ? REUSED_count : 32'd0;
  assign _036_ = bus__awvalid & bus__awready;
  assign _039_ = bus__wvalid & bus__wready;
  assign _042_ = write_CONTROL & write_ones[0];
  assign _046_ = write_CONTROL & write_ones[1];
  assign _050_ = write_STATUS & write_ones[1];
  assign _053_ = ~ _050_;
  assign _057_ = STATUS_done & _053_;
  assign _060_ = _057_ | STATUS_done_set;
  assign _064_ = write_ERROR & write_ones[0];
  assign _068_ = ~ _064_;
  assign _073_ = ERROR_size & _068_;
  assign _075_ = _073_ | ERROR_size_set;
  assign _076_ = write_ERROR & write_ones[1];
  assign _077_ = ~ _076_;
  assign _079_ = ERROR_busy & _077_;
  assign _080_ = _079_ | ERROR_busy_set;
  assign _081_ = write_ERROR & write_ones[2];
  assign _082_ = ~ _081_;
  assign _083_ = ERROR_aborted & _082_;
  assign _084_ = _083_ | ERROR_aborted_set;
  assign _085_ = write_ERROR & write_ones[24];
  assign _086_ = ~ _085_;
  assign _087_ = ERROR_opcode & _086_;
  assign _088_ = _087_ | ERROR_opcode_set;
  assign _090_ = write_ERROR & write_ones[25];
  assign _091_ = ~ _090_;
  assign _092_ = ERROR_rows & _091_;
  assign _093_ = _092_ | ERROR_rows_set;
  assign _094_ = write_ERROR & write_ones[26];
  assign _095_ = ~ _094_;
  assign _096_ = ERROR_columns & _095_;
  assign _097_ = _096_ | ERROR_columns_set;
  assign _098_ = write_ERROR & write_ones[27];
  assign _099_ = ~ _098_;
  assign _101_ = ERROR_width & _099_;
  assign _102_ = _101_ | ERROR_width_set;
  assign _103_ = write_ERROR & write_ones[28];
  assign _104_ = ~ _103_;
  assign _105_ = ERROR_group & _104_;
  assign _106_ = _105_ | ERROR_group_set;
  assign _107_ = write_ERROR & write_ones[29];
  assign _108_ = ~ _107_;
  assign _109_ = ERROR_batch & _108_;
  assign _110_ = _109_ | ERROR_batch_set;
  assign _112_ = write_ERROR & write_ones[30];
  assign _113_ = ~ _112_;
  assign _114_ = ERROR_length & _113_;
  assign _115_ = _114_ | ERROR_length_set;
  assign _116_ = write_ERROR & write_ones[8];
  assign _117_ = ~ _116_;
  assign _118_ = ERROR_rows_early & _117_;
  assign _119_ = _118_ | ERROR_rows_early_set;
  assign _120_ = write_ERROR & write_ones[9];
  assign _121_ = ~ _120_;
  assign _123_ = ERROR_acts_early & _121_;
  assign _124_ = _123_ | ERROR_acts_early_set;
  assign _125_ = write_ERROR & write_ones[16];
  assign _126_ = ~ _125_;
  assign _127_ = ERROR_rows_late & _126_;
  assign _128_ = _127_ | ERROR_rows_late_set;
  assign _129_ = write_ERROR & write_ones[17];
  assign _130_ = ~ _129_;
  assign _131_ = ERROR_acts_late & _130_;
  assign _132_ = _131_ | ERROR_acts_late_set;
  assign _134_ = INTERRUPT_done & _009_[0];
  assign _135_ = _134_ | write_ones[0];
  assign _136_ = INTERRUPT_error & _009_[0];
  assign _137_ = _136_ | write_ones[1];
  assign _138_ = OPTIONS_opcode & { _009_[0], _009_[0], _009_[0] };
  assign _139_ = _138_ | write_ones[2:0];
  assign _141_ = OPTIONS_form & { _009_[0], _009_[0] };
  assign _142_ = _141_ | write_ones[5:4];
  assign _143_ = OPTIONS_to & { _009_[0], _009_[0] };
  assign _144_ = _143_ | write_ones[7:6];
  assign _146_ = OPTIONS_bits & { _145_[0], _145_[0], _145_[0], _145_[0] };
  assign _147_ = _146_ | write_ones[11:8];
  assign _148_ = OPTIONS_group & { _145_[0], _145_[0], _145_[0] };
  assign _002_ = _148_ | write_ones[14:12];
  assign _004_ = OPTIONS_batch & { _003_[0], _003_[0], _003_[0], _003_[0] };
  assign _005_ = _004_ | write_ones[19:16];
  assign _007_ = OPTIONS_sum_bits & { _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0] };
  assign _008_ = _007_ | write_ones[29:24];
  assign _010_ = SOURCE_source & { _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0] };
  assign _011_ = _010_ | write_ones[6:0];
  assign _013_ = TARGET_target & { _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0] };
  assign _014_ = _013_ | write_ones[6:0];
  assign _015_ = SCRATCH_scratch & { _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0] };
  assign _016_ = _015_ | write_ones[6:0];
  assign _018_ = COUNT_count & { _017_[8], _017_[8], _017_[8], _017_[8], _017_[8], _017_[8], _017_[8], _017_[8], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0] };
  assign _019_ = _018_ | write_ones[15:0];
  assign _021_ = DISTANCE_distance & { _017_[8], _017_[8], _017_[8], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0] };
  assign _022_ = _021_ | write_ones[10:0];
  assign _023_ = COLUMNS_columns & { _017_[8], _017_[8], _017_[8], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0] };
  assign _024_ = _023_ | write_ones[10:0];
  assign _025_ = bus__arvalid & bus__arready;
  assign _027_ = | { read_REUSED_count[0], read_COLLAPSED_count[0], read_ZERO_count[0], read_STEPS_count[0], read_RESULTS_STALLS_cycles[0], read_ACTS_STALLS_cycles[0], read_ROWS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_NEEDS_rows[0], read_COLUMNS_columns[0], read_DISTANCE_distance[0], read_COUNT_count[0], read_SCRATCH_scratch[0], read_TARGET_target[0], read_SOURCE_source[0], read_OPTIONS_opcode[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy, read_SCHEDULE, read_ID };
  assign _028_ = | { read_REUSED_count[1], read_COLLAPSED_count[1], read_ZERO_count[1], read_STEPS_count[1], read_RESULTS_STALLS_cycles[1], read_ACTS_STALLS_cycles[1], read_ROWS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_NEEDS_rows[1], read_COLUMNS_columns[1], read_DISTANCE_distance[1], read_COUNT_count[1], read_SCRATCH_scratch[1], read_TARGET_target[1], read_SOURCE_source[1], read_OPTIONS_opcode[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done, read_LIMITS, read_ID };
  assign _030_ = | { read_REUSED_count[2], read_COLLAPSED_count[2], read_ZERO_count[2], read_STEPS_count[2], read_RESULTS_STALLS_cycles[2], read_ACTS_STALLS_cycles[2], read_ROWS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_NEEDS_rows[2], read_COLUMNS_columns[2], read_DISTANCE_distance[2], read_COUNT_count[2], read_SCRATCH_scratch[2], read_TARGET_target[2], read_SOURCE_source[2], read_OPTIONS_opcode[2], read_ERROR_aborted, read_STATUS_error, read_SHAPE };
  assign _031_ = | { read_REUSED_count[3], read_COLLAPSED_count[3], read_ZERO_count[3], read_STEPS_count[3], read_RESULTS_STALLS_cycles[3], read_ACTS_STALLS_cycles[3], read_ROWS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_NEEDS_rows[3], read_COLUMNS_columns[3], read_DISTANCE_distance[3], read_COUNT_count[3], read_SCRATCH_scratch[3], read_TARGET_target[3], read_SOURCE_source[3] };
  assign _032_ = | { read_REUSED_count[4], read_COLLAPSED_count[4], read_ZERO_count[4], read_STEPS_count[4], read_RESULTS_STALLS_cycles[4], read_ACTS_STALLS_cycles[4], read_ROWS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_NEEDS_rows[4], read_COLUMNS_columns[4], read_DISTANCE_distance[4], read_COUNT_count[4], read_SCRATCH_scratch[4], read_TARGET_target[4], read_SOURCE_source[4], read_OPTIONS_form[0], read_ID };
  assign _034_ = | { read_REUSED_count[5], read_COLLAPSED_count[5], read_ZERO_count[5], read_STEPS_count[5], read_RESULTS_STALLS_cycles[5], read_ACTS_STALLS_cycles[5], read_ROWS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_NEEDS_rows[5], read_COLUMNS_columns[5], read_DISTANCE_distance[5], read_COUNT_count[5], read_SCRATCH_scratch[5], read_TARGET_target[5], read_SOURCE_source[5], read_OPTIONS_form[1], read_SHAPE };
  assign _035_ = | { read_REUSED_count[6], read_COLLAPSED_count[6], read_ZERO_count[6], read_STEPS_count[6], read_RESULTS_STALLS_cycles[6], read_ACTS_STALLS_cycles[6], read_ROWS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_NEEDS_rows[6], read_COLUMNS_columns[6], read_DISTANCE_distance[6], read_COUNT_count[6], read_SCRATCH_scratch[6], read_TARGET_target[6], read_SOURCE_source[6], read_OPTIONS_to[0], read_SHAPE, read_ID };
  assign _037_ = | { read_REUSED_count[7], read_COLLAPSED_count[7], read_ZERO_count[7], read_STEPS_count[7], read_RESULTS_STALLS_cycles[7], read_ACTS_STALLS_cycles[7], read_ROWS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_NEEDS_rows[7], read_COLUMNS_columns[7], read_DISTANCE_distance[7], read_COUNT_count[7], read_OPTIONS_to[1] };
  assign _038_ = | { read_REUSED_count[8], read_COLLAPSED_count[8], read_ZERO_count[8], read_STEPS_count[8], read_RESULTS_STALLS_cycles[8], read_ACTS_STALLS_cycles[8], read_ROWS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_NEEDS_rows[8], read_COLUMNS_columns[8], read_DISTANCE_distance[8], read_COUNT_count[8], read_OPTIONS_bits[0], read_ERROR_rows_early, read_STATUS_rows_open, read_SCHEDULE, read_ID };
  assign _040_ = | { read_REUSED_count[9], read_COLLAPSED_count[9], read_ZERO_count[9], read_STEPS_count[9], read_RESULTS_STALLS_cycles[9], read_ACTS_STALLS_cycles[9], read_ROWS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_NEEDS_rows[9], read_COLUMNS_columns[9], read_DISTANCE_distance[9], read_COUNT_count[9], read_OPTIONS_bits[1], read_ERROR_acts_early, read_STATUS_acts_open, read_ID };
  assign _041_ = | { read_REUSED_count[10], read_COLLAPSED_count[10], read_ZERO_count[10], read_STEPS_count[10], read_RESULTS_STALLS_cycles[10], read_ACTS_STALLS_cycles[10], read_ROWS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_NEEDS_rows[10], read_COLUMNS_columns[10], read_DISTANCE_distance[10], read_COUNT_count[10], read_OPTIONS_bits[2], read_SCHEDULE };
  assign _043_ = | { read_REUSED_count[11], read_COLLAPSED_count[11], read_ZERO_count[11], read_STEPS_count[11], read_RESULTS_STALLS_cycles[11], read_ACTS_STALLS_cycles[11], read_ROWS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_NEEDS_rows[11], read_COUNT_count[11], read_OPTIONS_bits[3], read_STATUS_results_open, read_LIMITS };
  assign _044_ = | { read_REUSED_count[12], read_COLLAPSED_count[12], read_ZERO_count[12], read_STEPS_count[12], read_RESULTS_STALLS_cycles[12], read_ACTS_STALLS_cycles[12], read_ROWS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_NEEDS_rows[12], read_COUNT_count[12], read_OPTIONS_group[0] };
  assign _045_ = | { read_REUSED_count[13], read_COLLAPSED_count[13], read_ZERO_count[13], read_STEPS_count[13], read_RESULTS_STALLS_cycles[13], read_ACTS_STALLS_cycles[13], read_ROWS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_NEEDS_rows[13], read_COUNT_count[13], read_OPTIONS_group[1] };
  assign _047_ = | { read_REUSED_count[14], read_COLLAPSED_count[14], read_ZERO_count[14], read_STEPS_count[14], read_RESULTS_STALLS_cycles[14], read_ACTS_STALLS_cycles[14], read_ROWS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_NEEDS_rows[14], read_COUNT_count[14], read_OPTIONS_group[2], read_ID };
  assign _048_ = | { read_REUSED_count[15], read_COLLAPSED_count[15], read_ZERO_count[15], read_STEPS_count[15], read_RESULTS_STALLS_cycles[15], read_ACTS_STALLS_cycles[15], read_ROWS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_NEEDS_rows[15], read_COUNT_count[15] };
  assign _051_ = | { read_REUSED_count[16], read_COLLAPSED_count[16], read_ZERO_count[16], read_STEPS_count[16], read_RESULTS_STALLS_cycles[16], read_ACTS_STALLS_cycles[16], read_ROWS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_OPTIONS_batch[0], read_ERROR_rows_late, read_LIMITS, read_SHAPE, read_VERSION, read_ID };
  assign _052_ = | { read_REUSED_count[17], read_COLLAPSED_count[17], read_ZERO_count[17], read_STEPS_count[17], read_RESULTS_STALLS_cycles[17], read_ACTS_STALLS_cycles[17], read_ROWS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_OPTIONS_batch[1], read_ERROR_acts_late, read_SHAPE, read_ID };
  assign _054_ = | { read_REUSED_count[18], read_COLLAPSED_count[18], read_ZERO_count[18], read_STEPS_count[18], read_RESULTS_STALLS_cycles[18], read_ACTS_STALLS_cycles[18], read_ROWS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_OPTIONS_batch[2], read_LIMITS, read_ID };
  assign _055_ = | { read_REUSED_count[19], read_COLLAPSED_count[19], read_ZERO_count[19], read_STEPS_count[19], read_RESULTS_STALLS_cycles[19], read_ACTS_STALLS_cycles[19], read_ROWS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19], read_OPTIONS_batch[3] };
  assign _056_ = | { read_REUSED_count[20], read_COLLAPSED_count[20], read_ZERO_count[20], read_STEPS_count[20], read_RESULTS_STALLS_cycles[20], read_ACTS_STALLS_cycles[20], read_ROWS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_ID };
  assign _058_ = | { read_REUSED_count[21], read_COLLAPSED_count[21], read_ZERO_count[21], read_STEPS_count[21], read_RESULTS_STALLS_cycles[21], read_ACTS_STALLS_cycles[21], read_ROWS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21] };
  assign _059_ = | { read_REUSED_count[22], read_COLLAPSED_count[22], read_ZERO_count[22], read_STEPS_count[22], read_RESULTS_STALLS_cycles[22], read_ACTS_STALLS_cycles[22], read_ROWS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_ID };
  assign _061_ = | { read_REUSED_count[23], read_COLLAPSED_count[23], read_ZERO_count[23], read_STEPS_count[23], read_RESULTS_STALLS_cycles[23], read_ACTS_STALLS_cycles[23], read_ROWS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23] };
  assign _062_ = | { read_REUSED_count[24], read_COLLAPSED_count[24], read_ZERO_count[24], read_STEPS_count[24], read_RESULTS_STALLS_cycles[24], read_ACTS_STALLS_cycles[24], read_ROWS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24], read_OPTIONS_sum_bits[0], read_ERROR_opcode };
  assign _063_ = | { read_REUSED_count[25], read_COLLAPSED_count[25], read_ZERO_count[25], read_STEPS_count[25], read_RESULTS_STALLS_cycles[25], read_ACTS_STALLS_cycles[25], read_ROWS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25], read_OPTIONS_sum_bits[1], read_ERROR_rows };
  assign _065_ = | { read_REUSED_count[26], read_COLLAPSED_count[26], read_ZERO_count[26], read_STEPS_count[26], read_RESULTS_STALLS_cycles[26], read_ACTS_STALLS_cycles[26], read_ROWS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_OPTIONS_sum_bits[2], read_ERROR_columns, read_ID };
  assign _066_ = | { read_REUSED_count[27], read_COLLAPSED_count[27], read_ZERO_count[27], read_STEPS_count[27], read_RESULTS_STALLS_cycles[27], read_ACTS_STALLS_cycles[27], read_ROWS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27], read_OPTIONS_sum_bits[3], read_ERROR_width };
  assign _067_ = | { read_REUSED_count[28], read_COLLAPSED_count[28], read_ZERO_count[28], read_STEPS_count[28], read_RESULTS_STALLS_cycles[28], read_ACTS_STALLS_cycles[28], read_ROWS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_OPTIONS_sum_bits[4], read_ERROR_group, read_ID };
  assign _069_ = | { read_REUSED_count[29], read_COLLAPSED_count[29], read_ZERO_count[29], read_STEPS_count[29], read_RESULTS_STALLS_cycles[29], read_ACTS_STALLS_cycles[29], read_ROWS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29], read_OPTIONS_sum_bits[5], read_ERROR_batch };
  assign _070_ = | { read_REUSED_count[30], read_COLLAPSED_count[30], read_ZERO_count[30], read_STEPS_count[30], read_RESULTS_STALLS_cycles[30], read_ACTS_STALLS_cycles[30], read_ROWS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_ERROR_length, read_ID };
  assign _071_ = | { read_REUSED_count[31], read_COLLAPSED_count[31], read_ZERO_count[31], read_STEPS_count[31], read_RESULTS_STALLS_cycles[31], read_ACTS_STALLS_cycles[31], read_ROWS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31] };
  assign _072_ = | { read_REUSED, read_COLLAPSED, read_ZERO, read_STEPS, read_RESULTS_STALLS, read_ACTS_STALLS, read_ROWS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_NEEDS, read_COLUMNS, read_DISTANCE, read_COUNT, read_SCRATCH, read_TARGET, read_SOURCE, read_OPTIONS, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_SCHEDULE, read_LIMITS, read_SHAPE, read_VERSION, read_ID };
  assign _074_[1] = ~ _072_;
  always @(posedge clk)
    if (rst) ERROR_length <= 1'h0;
    else ERROR_length <= _115_;
  always @(posedge clk)
    if (rst) ERROR_rows_early <= 1'h0;
    else ERROR_rows_early <= _119_;
  always @(posedge clk)
    if (rst) ERROR_acts_early <= 1'h0;
    else ERROR_acts_early <= _124_;
  always @(posedge clk)
    if (rst) ERROR_rows_late <= 1'h0;
    else ERROR_rows_late <= _128_;
  always @(posedge clk)
    if (rst) ERROR_acts_late <= 1'h0;
    else ERROR_acts_late <= _132_;
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _135_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _137_;
  always @(posedge clk)
    if (rst) OPTIONS_opcode <= 3'h0;
    else if (write_OPTIONS) OPTIONS_opcode <= _139_;
  always @(posedge clk)
    if (rst) OPTIONS_form <= 2'h0;
    else if (write_OPTIONS) OPTIONS_form <= _142_;
  always @(posedge clk)
    if (rst) OPTIONS_to <= 2'h0;
    else if (write_OPTIONS) OPTIONS_to <= _144_;
  always @(posedge clk)
    if (rst) OPTIONS_bits <= 4'h0;
    else if (write_OPTIONS) OPTIONS_bits <= _147_;
  always @(posedge clk)
    if (rst) OPTIONS_group <= 3'h0;
    else if (write_OPTIONS) OPTIONS_group <= _002_;
  always @(posedge clk)
    if (rst) OPTIONS_batch <= 4'h0;
    else if (write_OPTIONS) OPTIONS_batch <= _005_;
  always @(posedge clk)
    if (rst) OPTIONS_sum_bits <= 6'h00;
    else if (write_OPTIONS) OPTIONS_sum_bits <= _008_;
  always @(posedge clk)
    if (rst) SOURCE_source <= 7'h00;
    else if (write_SOURCE) SOURCE_source <= _011_;
  always @(posedge clk)
    if (rst) TARGET_target <= 7'h00;
    else if (write_TARGET) TARGET_target <= _014_;
  always @(posedge clk)
    if (rst) SCRATCH_scratch <= 7'h00;
    else if (write_SCRATCH) SCRATCH_scratch <= _016_;
  always @(posedge clk)
    if (rst) COUNT_count <= 16'h0000;
    else if (write_COUNT) COUNT_count <= _019_;
  always @(posedge clk)
    if (rst) DISTANCE_distance <= 11'h000;
    else if (write_DISTANCE) DISTANCE_distance <= _022_;
  always @(posedge clk)
    if (rst) COLUMNS_columns <= 11'h000;
    else if (write_COLUMNS) COLUMNS_columns <= _024_;
  always @(posedge clk)
    if (_025_) read_address <= bus__araddr;
  always @(posedge clk)
    if (_149_) read_addressed <= 1'h0;
    else read_addressed <= _154_;
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _153_;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _071_, _070_, _069_, _067_, _066_, _065_, _063_, _062_, _061_, _059_, _058_, _056_, _055_, _054_, _052_, _051_, _048_, _047_, _045_, _044_, _043_, _041_, _040_, _038_, _037_, _035_, _034_, _032_, _031_, _030_, _028_, _027_ };
  always @(posedge clk)
    if (rst) ERROR_width <= 1'h0;
    else ERROR_width <= _102_;
  always @(posedge clk)
    if (rst) ERROR_group <= 1'h0;
    else ERROR_group <= _106_;
  always @(posedge clk)
    if (rst) ERROR_batch <= 1'h0;
    else ERROR_batch <= _110_;
  always @(posedge clk)
    if (_036_) write_address <= bus__awaddr;
  always @(posedge clk)
    if (_150_) write_addressed <= 1'h0;
    else write_addressed <= _158_;
  always @(posedge clk)
    if (_039_) write_data <= bus__wdata[30:0];
  always @(posedge clk)
    if (_039_) strobes <= bus__wstrb;
  always @(posedge clk)
    if (_150_) write_filled <= 1'h0;
    else write_filled <= _157_;
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _156_;
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _042_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _046_;
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _060_;
  always @(posedge clk)
    if (rst) ERROR_size <= 1'h0;
    else ERROR_size <= _075_;
  always @(posedge clk)
    if (rst) ERROR_busy <= 1'h0;
    else ERROR_busy <= _080_;
  always @(posedge clk)
    if (rst) ERROR_aborted <= 1'h0;
    else ERROR_aborted <= _084_;
  always @(posedge clk)
    if (rst) ERROR_opcode <= 1'h0;
    else ERROR_opcode <= _088_;
  always @(posedge clk)
    if (rst) ERROR_rows <= 1'h0;
    else ERROR_rows <= _093_;
  always @(posedge clk)
    if (rst) ERROR_columns <= 1'h0;
    else ERROR_columns <= _097_;
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _074_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_151_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  assign _145_[0] = ~ strobes[1];
  assign _003_[0] = ~ strobes[2];
  assign _006_[0] = ~ strobes[3];
  assign _009_[0] = ~ strobes[0];
  assign { _017_[8], _017_[0] } = ~ strobes[1:0];
  assign _149_ = | { read_addressed, rst };
  assign _150_ = | { write, rst };
  assign _151_ = | { write_COLUMNS, write_DISTANCE, write_COUNT, write_SCRATCH, write_TARGET, write_SOURCE, write_OPTIONS, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _152_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _153_ = _152_ | read_addressed;
  assign _154_ = read_addressed | _025_;
  assign _155_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _156_ = _155_ | write;
  assign _157_ = write_filled | _039_;
  assign _158_ = write_addressed | _036_;
  assign _074_[0] = 1'h0;
  assign { _017_[15:9], _017_[7:1] } = { _017_[8], _017_[8], _017_[8], _017_[8], _017_[8], _017_[8], _017_[8], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0], _017_[0] };
  assign _009_[6:1] = { _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0] };
  assign _006_[5:1] = { _006_[0], _006_[0], _006_[0], _006_[0], _006_[0] };
  assign _003_[3:1] = { _003_[0], _003_[0], _003_[0] };
  assign _145_[3:1] = { _145_[0], _145_[0], _145_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module csram_100x3_lut2_a5_axi__results(clk, rst, o__ready, i__valid, i__ready, i__payload, bus__tvalid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  output bus__tvalid;
  wire bus__tvalid;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  csram_100x3_lut2_a5_axi__results__skid skid (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
endmodule

module csram_100x3_lut2_a5_axi__results__skid(clk, rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  output o__valid;
  reg o__valid;
  output [8:0] o__payload;
  reg [8:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [8:0] _08_;
  wire arrives;
  reg full;
  reg [8:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_07_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _08_;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { _01_, rst };
  assign _03_ = ~ _01_;
  assign _08_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module csram_100x3_lut2_a5_axi__rows_gate(clk, rst, stop, start, o__ready, sizes, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input start;
  wire start;
  input o__ready;
  wire o__ready;
  input [31:0] sizes;
  wire [31:0] sizes;
  input i__valid;
  wire i__valid;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  output i__ready;
  wire i__ready;
  output early;
  wire early;
  output late;
  wire late;
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
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  wire [1:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [1:0] _26_;
  wire [1:0] _27_;
  wire [1:0] _28_;
  wire advance;
  wire last;
  reg [1:0] state_state;
  assign advance = o__valid & o__ready;
  assign _09_ = i__valid & _00_;
  assign _00_ = ~ stop;
  assign _10_ = o__ready & _00_;
  assign _11_ = advance & i__payload[8];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[8];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[8];
  assign _08_ = stop | _07_;
  always @(posedge clk)
    if (rst) state_state <= 2'h0;
    else if (_25_) state_state <= _21_;
  assign _16_ = _03_ | _04_;
  assign _17_ = passing & _09_;
  assign o__valid = _17_ | _03_;
  assign _18_ = passing & _10_;
  assign i__ready = _18_ | _04_;
  assign _19_ = _04_ ? 2'h0 : _26_;
  assign _20_ = passing ? _28_ : 2'h1;
  assign _21_ = _16_ ? _19_ : _20_;
  assign _22_ = | { passing, start, _16_ };
  assign _23_ = | { _02_, passing, _16_ };
  assign _24_ = { _08_, _04_, _16_ } != 2'h3;
  assign _25_ = & { _22_, _23_, _24_ };
  assign _26_ = _06_ ? 2'h0 : state_state;
  assign _27_ = late ? 2'h3 : _26_;
  assign _28_ = _05_ ? 2'h2 : _27_;
  assign late = passing & _01_;
  assign early = passing & _13_;
  assign _04_ = state_state == 2'h3;
  assign o__payload = passing ? i__payload[7:0] : 8'h00;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  csram_100x3_lut2_a5_axi__rows_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module csram_100x3_lut2_a5_axi__rows_gate__counter(clk, rst, start, advance, last, sizes);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input start;
  wire start;
  input advance;
  wire advance;
  output last;
  wire last;
  input [31:0] sizes;
  wire [31:0] sizes;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  wire _07_;
  wire _08_;
  wire count_ends;
  reg [15:0] count_left;
  wire weights_ends;
  reg [15:0] weights_left;
  assign weights_ends = weights_left <= 1'h1;
  assign count_ends = count_left <= 1'h1;
  assign last = weights_ends & count_ends;
  assign _01_ = weights_left - 1'h1;
  assign _02_ = weights_ends ? sizes[31:16] : _01_;
  assign _03_ = advance & weights_ends;
  assign _04_ = count_left - 1'h1;
  assign _05_ = count_ends ? sizes[15:0] : _04_;
  always @(posedge clk)
    if (_07_) weights_left <= _06_;
  always @(posedge clk)
    if (_08_) count_left <= _00_;
  assign _07_ = | { advance, start };
  assign _08_ = | { _03_, start };
  assign _06_ = start ? sizes[31:16] : _02_;
  assign _00_ = start ? sizes[15:0] : _05_;
endmodule

module csram_100x3_lut2_a5_axi__rows_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] bus__tdata;
  wire [7:0] bus__tdata;
  input i__valid;
  wire i__valid;
  input bus__tlast;
  wire bus__tlast;
  input clear;
  wire clear;
  output bus__tready;
  wire bus__tready;
  output o__valid;
  wire o__valid;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input o__ready;
  wire o__ready;
  csram_100x3_lut2_a5_axi__rows_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module csram_100x3_lut2_a5_axi__rows_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input clear;
  wire clear;
  output i__ready;
  wire i__ready;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  output o__valid;
  reg o__valid;
  output [8:0] o__payload;
  reg [8:0] o__payload;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [8:0] _09_;
  wire arrives;
  reg full;
  reg [8:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (_07_) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_08_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _09_;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { rst, clear };
  assign _08_ = | { _01_, rst, clear };
  assign _03_ = ~ _01_;
  assign _09_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module csram_columns_3(clk, rst, both, neither, above, external, control, data, mask);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [2:0] both;
  wire [2:0] both;
  input [2:0] neither;
  wire [2:0] neither;
  input above;
  wire above;
  input [2:0] external;
  wire [2:0] external;
  input [12:0] control;
  wire [12:0] control;
  output [2:0] data;
  wire [2:0] data;
  output [2:0] mask;
  wire [2:0] mask;
  wire [2:0] _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire [2:0] _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire [2:0] _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire [2:0] _10_;
  wire [2:0] _11_;
  wire [2:0] _12_;
  wire [2:0] _13_;
  wire [2:0] _14_;
  wire [2:0] _15_;
  wire [2:0] _16_;
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire [2:0] _19_;
  wire [2:0] _20_;
  wire [2:0] differ;
  wire [2:0] entering;
  wire [2:0] following;
  wire [2:0] inverted;
  wire [2:0] leaving;
  reg [2:0] no_carry;
  reg [2:0] no_tag;
  wire [2:0] tag;
  wire [2:0] taken;
  assign tag = ~ no_tag;
  assign _00_ = both | neither;
  assign differ = ~ _00_;
  assign _09_ = ~ no_carry;
  assign _14_ = { control[6], control[6], control[6] } & _09_;
  assign _15_ = { control[7], control[7], control[7] } & tag;
  assign _16_ = _14_ | _15_;
  assign entering = _16_ | { control[8], control[8], control[8] };
  assign _17_ = { control[0], control[0], control[0] } & both;
  assign _18_ = { control[1], control[1], control[1] } & neither;
  assign _19_ = _17_ | _18_;
  assign _20_ = { control[2], control[2], control[2] } & { above, both[2:1] };
  assign _01_ = _19_ | _20_;
  assign _02_ = { control[3], control[3], control[3] } & external;
  assign taken = _01_ | _02_;
  assign _03_ = { control[4], control[4], control[4] } & entering;
  assign _04_ = ~ entering;
  assign _05_ = { control[5], control[5], control[5] } & _04_;
  assign inverted = _03_ | _05_;
  assign data = taken ^ inverted;
  assign _06_ = ~ control[10];
  assign mask = tag | { _06_, _06_, _06_ };
  assign _07_ = { control[9], control[9], control[9] } & both;
  assign _08_ = differ & entering;
  assign leaving = _07_ | _08_;
  assign _10_ = tag | { control[12], control[12], control[12] };
  assign _11_ = data & _10_;
  assign following = control[11] ? tag : _11_;
  assign _12_ = ~ leaving;
  assign _13_ = ~ following;
  always @(posedge clk)
    no_carry <= _12_;
  always @(posedge clk)
    no_tag <= _13_;
endmodule
