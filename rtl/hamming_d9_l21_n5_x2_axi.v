module column_u11_i8_s22(clk, value, rst, weight, fresh, sum);
  input clk;
  wire clk;
  input signed [7:0] value;
  wire signed [7:0] value;
  input rst;
  wire rst;
  input [10:0] weight;
  wire [10:0] weight;
  input fresh;
  wire fresh;
  output [21:0] sum;
  reg [21:0] sum;
  wire [21:0] _0_;
  wire [21:0] begun;
  wire [18:0] product;
  wire [7:0] raised;
  assign begun = fresh ? 22'h000000 : sum;
  assign raised[7] = ~ value[7];
  assign product = weight * { raised[7], value[6:0] };
  assign _0_ = begun + product;
  always @(posedge clk)
    sum <= _0_;
  assign raised[6:0] = value[6:0];
endmodule

module divider_u22_u14_q12f4(clk, rst, i__payload, i__valid, divisor, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [21:0] i__payload;
  wire [21:0] i__payload;
  input i__valid;
  wire i__valid;
  input [13:0] divisor;
  wire [13:0] divisor;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [11:0] o__payload;
  wire [11:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [3:0] _09_;
  wire [13:0] _10_;
  wire [11:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire [14:0] _20_;
  wire [11:0] _21_;
  wire [13:0] adds;
  wire away;
  reg [11:0] digits;
  wire loads;
  wire lowest;
  wire [14:0] moved;
  reg negative;
  wire [15:0] result;
  reg [3:0] step;
  wire subtracts;
  assign i__ready = ! step;
  assign o__valid = step == 4'hd;
  assign loads = i__ready & i__valid;
  assign moved[0] = digits[11] & _00_;
  assign _12_ = | divisor;
  assign _13_ = step == 1'h1;
  assign _14_ = _12_ | _13_;
  assign _15_ = ~ _14_;
  assign lowest = divisor[0] | _15_;
  assign subtracts = ~ negative;
  assign adds = { divisor[13:1], lowest } ^ { subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts };
  assign result = { moved, subtracts } + { subtracts, adds, subtracts };
  assign _16_ = | result[15:1];
  assign _17_ = ~ _16_;
  assign _01_ = result[15] | _17_;
  assign _02_ = ~ result[15];
  assign away = negative ? _01_ : _02_;
  assign o__payload[0] = ~ away;
  assign _03_ = ~ digits[10];
  assign _04_ = away & subtracts;
  assign o__payload[11:1] = { _03_, digits[9:0] } + _04_;
  assign _05_ = ~ i__ready;
  assign _06_ = _05_ & _00_;
  assign _07_ = o__valid & o__ready;
  assign _00_ = ~ o__valid;
  assign _08_ = i__ready ? i__valid : _00_;
  assign _09_ = step + _08_;
  reg [13:0] _49_;
  always @(posedge clk)
    if (_18_) _49_ <= _10_;
  assign moved[14:1] = _49_;
  always @(posedge clk)
    if (loads) negative <= 1'h0;
    else if (_06_) negative <= result[15];
  always @(posedge clk)
    if (_18_) digits[11:4] <= _11_[11:4];
  always @(posedge clk)
    if (loads) digits[3:0] <= 4'h0;
    else if (_06_) digits[3:0] <= { digits[2:0], subtracts };
  always @(posedge clk)
    if (_19_) step <= 4'h0;
    else step <= _09_;
  assign _18_ = | { loads, _06_ };
  assign _19_ = | { _07_, rst };
  assign _21_ = _06_ ? { digits[10:0], subtracts } : { 8'h00, digits[3:0] };
  assign _11_ = loads ? { i__payload[7:0], 4'h0 } : _21_;
  assign _20_[13:0] = _06_ ? result[14:1] : 14'h0000;
  assign _10_ = loads ? i__payload[21:8] : _20_[13:0];
  assign _20_[14] = 1'h0;
endmodule

module hamming_d9_l21_n5_x2_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_keys_tdata, s_axis_keys_tvalid, s_axis_keys_tlast, s_axis_values_tdata, s_axis_values_tvalid, s_axis_values_tlast, s_axis_queries_tdata, s_axis_queries_tvalid
, s_axis_queries_tlast, s_axis_table_tdata, s_axis_table_tvalid, s_axis_table_tlast, m_axis_results_tready, s_axil_awready, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, s_axis_keys_tready, s_axis_values_tready, s_axis_queries_tready, s_axis_table_tready, m_axis_results_tdata, m_axis_results_tvalid, m_axis_results_tlast, irq
);
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
  input [15:0] s_axis_keys_tdata;
  wire [15:0] s_axis_keys_tdata;
  input s_axis_keys_tvalid;
  wire s_axis_keys_tvalid;
  input s_axis_keys_tlast;
  wire s_axis_keys_tlast;
  input [23:0] s_axis_values_tdata;
  wire [23:0] s_axis_values_tdata;
  input s_axis_values_tvalid;
  wire s_axis_values_tvalid;
  input s_axis_values_tlast;
  wire s_axis_values_tlast;
  input [15:0] s_axis_queries_tdata;
  wire [15:0] s_axis_queries_tdata;
  input s_axis_queries_tvalid;
  wire s_axis_queries_tvalid;
  input s_axis_queries_tlast;
  wire s_axis_queries_tlast;
  input [15:0] s_axis_table_tdata;
  wire [15:0] s_axis_table_tdata;
  input s_axis_table_tvalid;
  wire s_axis_table_tvalid;
  input s_axis_table_tlast;
  wire s_axis_table_tlast;
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
  output s_axis_keys_tready;
  wire s_axis_keys_tready;
  output s_axis_values_tready;
  wire s_axis_values_tready;
  output s_axis_queries_tready;
  wire s_axis_queries_tready;
  output s_axis_table_tready;
  wire s_axis_table_tready;
  output [15:0] m_axis_results_tdata;
  wire [15:0] m_axis_results_tdata;
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
  wire [4:0] _021_;
  wire [4:0] _022_;
  wire _023_;
  wire [4:0] _024_;
  wire [4:0] _025_;
  wire _026_;
  wire [63:0] _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [15:0] _034_;
  wire _035_;
  wire [31:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire [31:0] _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [31:0] _051_;
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
  wire [31:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire [31:0] _070_;
  wire [4:0] _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  reg CACHED_open;
  reg [15:0] CACHED_rows;
  wire CONTROL_abort;
  wire CONTROL_start;
  reg [31:0] CYCLES_HIGH_cycles;
  reg [31:0] CYCLES_LOW_cycles;
  wire ERROR_aborted;
  wire ERROR_aborted_set;
  wire ERROR_busy;
  wire ERROR_busy_set;
  wire ERROR_causal;
  wire ERROR_causal_set;
  wire ERROR_closed;
  wire ERROR_closed_set;
  wire ERROR_empty;
  wire ERROR_empty_set;
  wire ERROR_keys_early;
  wire ERROR_keys_early_set;
  wire ERROR_keys_late;
  wire ERROR_keys_late_set;
  wire ERROR_overflow;
  wire ERROR_overflow_set;
  wire ERROR_queries_early;
  wire ERROR_queries_early_set;
  wire ERROR_queries_late;
  wire ERROR_queries_late_set;
  wire ERROR_size;
  wire ERROR_size_set;
  wire ERROR_table_early;
  wire ERROR_table_early_set;
  wire ERROR_table_late;
  wire ERROR_table_late_set;
  wire ERROR_values_early;
  wire ERROR_values_early_set;
  wire ERROR_values_late;
  wire ERROR_values_late_set;
  wire INTERRUPT_done;
  wire INTERRUPT_error;
  reg [31:0] KEYS_STALLS_cycles;
  wire [15:0] M_m;
  wire [15:0] N_n;
  wire OPTIONS_begin;
  wire OPTIONS_causal;
  wire OPTIONS_end;
  reg [31:0] QUERIES_STALLS_cycles;
  reg [31:0] RESULTS_STALLS_cycles;
  reg STATUS_busy;
  wire STATUS_done;
  wire STATUS_done_set;
  wire STATUS_error;
  wire STATUS_keys_open;
  wire STATUS_queries_open;
  reg STATUS_results_open;
  wire STATUS_table_open;
  wire STATUS_values_open;
  reg [31:0] TABLE_STALLS_cycles;
  reg [31:0] VALUES_STALLS_cycles;
  wire advance;
  reg begins;
  wire clear;
  wire clear_160 ;
  wire clear_185 ;
  wire clear_214 ;
  reg [33:0] command;
  reg counting;
  wire forget;
  wire [16:0] i__payload;
  wire [24:0] i__payload_148 ;
  wire [16:0] i__payload_174 ;
  wire [11:0] i__payload_201 ;
  wire [12:0] i__payload_228 ;
  wire i__ready;
  wire i__ready_151 ;
  wire i__ready_177 ;
  wire i__ready_204 ;
  wire i__ready_231 ;
  wire i__valid;
  wire i__valid_152 ;
  wire i__valid_178 ;
  wire i__valid_205 ;
  wire i__valid_230 ;
  wire i_key__ready;
  wire i_key__valid;
  wire i_query__ready;
  wire i_query__valid;
  wire i_table__ready;
  wire i_table__valid;
  wire i_value__ready;
  wire i_value__valid;
  wire last;
  wire last_229 ;
  wire [12:0] o__payload;
  wire [15:0] o__payload_129 ;
  wire [23:0] o__payload_155 ;
  wire [15:0] o__payload_180 ;
  wire [10:0] o__payload_208 ;
  reg opens;
  wire passing;
  wire passing_240 ;
  wire passing_242 ;
  wire passing_245 ;
  reg query_aborts;
  reg query_waits;
  wire refused_causal;
  wire refused_closed;
  wire refused_empty;
  wire refused_overflow;
  wire refused_size;
  reg [4:0] sees;
  wire start;
  wire start_142 ;
  wire stop_186 ;
  wire [16:0] total;
  wire wanted;
  assign _000_ = INTERRUPT_done & STATUS_done;
  assign _008_ = INTERRUPT_error & STATUS_error;
  assign irq = _000_ | _008_;
  assign _013_ = ~ OPTIONS_begin;
  assign _023_ = CACHED_open & _013_;
  assign _034_ = _023_ ? CACHED_rows : 16'h0000;
  assign total = _034_ + N_n;
  assign refused_size = ! M_m;
  assign _045_ = CACHED_open | OPTIONS_begin;
  assign refused_closed = ~ _045_;
  assign refused_empty = ! total;
  assign refused_overflow = total > 5'h15;
  assign _055_ = M_m > total;
  assign refused_causal = OPTIONS_causal & _055_;
  assign _001_ = refused_size | refused_closed;
  assign _002_ = _001_ | refused_empty;
  assign _003_ = _002_ | refused_overflow;
  assign _004_ = _003_ | refused_causal;
  assign _005_ = ~ _004_;
  assign start = _007_ & _005_;
  assign ERROR_aborted_set = CONTROL_abort & STATUS_busy;
  assign ERROR_size_set = _007_ & refused_size;
  assign ERROR_closed_set = _007_ & refused_closed;
  assign ERROR_empty_set = _007_ & refused_empty;
  assign ERROR_overflow_set = _007_ & refused_overflow;
  assign _006_ = ~ STATUS_busy;
  assign _007_ = CONTROL_start & _006_;
  assign ERROR_causal_set = _007_ & refused_causal;
  assign ERROR_busy_set = CONTROL_start & STATUS_busy;
  assign STATUS_error = | { ERROR_table_late, ERROR_queries_late, ERROR_values_late, ERROR_keys_late, ERROR_table_early, ERROR_queries_early, ERROR_values_early, ERROR_keys_early, ERROR_causal, ERROR_overflow, ERROR_empty, ERROR_closed, ERROR_aborted, ERROR_busy, ERROR_size };
  assign _009_ = i__valid_230  & i__ready_231 ;
  assign advance = _009_ & o__payload[12];
  assign clear = ERROR_aborted_set & STATUS_keys_open;
  assign clear_160  = ERROR_aborted_set & STATUS_values_open;
  assign _010_ = | command[31:16];
  assign start_142  = opens & _010_;
  assign clear_185  = stop_186  & STATUS_queries_open;
  assign _012_ = ~ query_waits;
  assign stop_186  = _011_ & _012_;
  assign clear_214  = ERROR_aborted_set & STATUS_table_open;
  assign forget = opens & command[32];
  assign i__payload_228 [12] = o__payload[12] & last_229 ;
  assign _014_ = ~ STATUS_results_open;
  assign _015_ = STATUS_busy & _014_;
  assign _016_ = | { STATUS_table_open, STATUS_queries_open, STATUS_values_open, STATUS_keys_open };
  assign _017_ = ~ _016_;
  assign STATUS_done_set = _015_ & _017_;
  assign _018_ = start | STATUS_done_set;
  assign _019_ = ~ OPTIONS_end;
  assign _020_ = i_query__valid & i_query__ready;
  assign _021_ = CACHED_rows[4:0] - command[4:0];
  assign _022_ = $signed(_021_) + $signed(2'h1);
  assign _024_ = command[33] ? _022_ : CACHED_rows[4:0];
  assign _025_ = sees + command[33];
  assign _026_ = begins | counting;
  assign _027_ = { CYCLES_HIGH_cycles, CYCLES_LOW_cycles } + 1'h1;
  assign _028_ = advance & last_229 ;
  assign _029_ = passing & i_key__ready;
  assign _030_ = ~ i__valid;
  assign _031_ = _029_ & _030_;
  assign _032_ = & KEYS_STALLS_cycles;
  assign _033_ = ~ _032_;
  assign _035_ = _031_ & _033_;
  assign _036_ = KEYS_STALLS_cycles + 1'h1;
  assign _037_ = passing_240  & i_value__ready;
  assign _038_ = ~ i__valid_152 ;
  assign _039_ = _037_ & _038_;
  assign _040_ = & VALUES_STALLS_cycles;
  assign _041_ = ~ _040_;
  assign _042_ = _039_ & _041_;
  assign _043_ = VALUES_STALLS_cycles + 1'h1;
  assign _044_ = passing_242  & wanted;
  assign _046_ = ~ i__valid_178 ;
  assign _047_ = _044_ & _046_;
  assign _048_ = & QUERIES_STALLS_cycles;
  assign _049_ = ~ _048_;
  assign _050_ = _047_ & _049_;
  assign _051_ = QUERIES_STALLS_cycles + 1'h1;
  assign _052_ = ~ i_query__ready;
  assign _053_ = i_query__valid & _052_;
  assign _011_ = ERROR_aborted_set | query_aborts;
  assign _054_ = _011_ & query_waits;
  assign _056_ = passing_245  & i_table__ready;
  assign _057_ = ~ i__valid_205 ;
  assign _058_ = _056_ & _057_;
  assign _059_ = & TABLE_STALLS_cycles;
  assign _060_ = ~ _059_;
  assign _061_ = _058_ & _060_;
  assign _062_ = TABLE_STALLS_cycles + 1'h1;
  assign _063_ = m_axis_results_tvalid & m_axis_results_tready;
  assign _064_ = _063_ & m_axis_results_tlast;
  assign _065_ = ~ m_axis_results_tready;
  assign _066_ = m_axis_results_tvalid & _065_;
  assign _067_ = & RESULTS_STALLS_cycles;
  assign _068_ = ~ _067_;
  assign _069_ = _066_ & _068_;
  assign _070_ = RESULTS_STALLS_cycles + 1'h1;
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_018_) STATUS_busy <= start;
  always @(posedge clk)
    if (start) command <= { OPTIONS_causal, OPTIONS_begin, N_n, M_m };
  always @(posedge clk)
    if (rst) CACHED_rows <= 16'h0000;
    else if (start) CACHED_rows <= total[15:0];
  always @(posedge clk)
    if (rst) CACHED_open <= 1'h0;
    else if (_072_) CACHED_open <= _080_;
  always @(posedge clk)
    if (rst) begins <= 1'h0;
    else begins <= opens;
  always @(posedge clk)
    if (_073_) sees <= _071_;
  always @(posedge clk)
    if (_074_) CYCLES_LOW_cycles <= 32'd0;
    else if (_026_) CYCLES_LOW_cycles <= _027_[31:0];
  always @(posedge clk)
    if (_074_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_026_) CYCLES_HIGH_cycles <= _027_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _079_;
  always @(posedge clk)
    if (_075_) KEYS_STALLS_cycles <= 32'd0;
    else if (_035_) KEYS_STALLS_cycles <= _036_;
  always @(posedge clk)
    if (_075_) VALUES_STALLS_cycles <= 32'd0;
    else if (_042_) VALUES_STALLS_cycles <= _043_;
  always @(posedge clk)
    if (_075_) QUERIES_STALLS_cycles <= 32'd0;
    else if (_050_) QUERIES_STALLS_cycles <= _051_;
  always @(posedge clk)
    if (rst) query_waits <= 1'h0;
    else query_waits <= _053_;
  always @(posedge clk)
    if (rst) query_aborts <= 1'h0;
    else query_aborts <= _054_;
  always @(posedge clk)
    if (_075_) TABLE_STALLS_cycles <= 32'd0;
    else if (_061_) TABLE_STALLS_cycles <= _062_;
  always @(posedge clk)
    if (rst) STATUS_results_open <= 1'h0;
    else STATUS_results_open <= _077_;
  always @(posedge clk)
    if (_074_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_069_) RESULTS_STALLS_cycles <= _070_;
  assign _072_ = | { ERROR_aborted_set, start };
  assign _073_ = | { _020_, opens };
  assign _075_ = | { rst, opens };
  assign _074_ = | { rst, start };
  assign _076_ = _064_ ? 1'h0 : STATUS_results_open;
  assign _077_ = _076_ | start;
  assign _078_ = _028_ ? 1'h0 : counting;
  assign _079_ = _078_ | begins;
  assign _071_ = opens ? _024_ : _025_;
  assign _080_ = start & _019_;
  hamming_d9_l21_n5_x2_axi__answers answers (
    .advance(advance),
    .clk(clk),
    .last(last_229 ),
    .rst(rst),
    .sizes(command[15:0]),
    .start(opens)
  );
  hamming_d9_l21_n5_x2_axi__engine engine (
    .clk(clk),
    .forget(forget),
    .i_key__payload_4 ({ 1'h0, o__payload_129 [8:0] }),
    .i_key__ready(i_key__ready),
    .i_key__valid_6 (i_key__valid),
    .i_query__payload({ 1'h0, sees, o__payload_180 [8:0] }),
    .i_query__ready(i_query__ready),
    .i_query__valid(i_query__valid),
    .i_table__payload({ last, o__payload_208  }),
    .i_table__ready(i_table__ready),
    .i_table__valid(i_table__valid),
    .i_value__payload_12 ({ 1'h0, o__payload_155  }),
    .i_value__ready(i_value__ready),
    .i_value__valid_14 (i_value__valid),
    .o__payload_74 (o__payload),
    .o__ready_76 (i__ready_231 ),
    .o__valid_78 (i__valid_230 ),
    .rst(rst),
    .wanted(wanted)
  );
  hamming_d9_l21_n5_x2_axi__keys_gate keys_gate (
    .busy(STATUS_keys_open),
    .clk(clk),
    .early(ERROR_keys_early_set),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .late(ERROR_keys_late_set),
    .o__payload(o__payload_129 ),
    .o__ready(i_key__ready),
    .o__valid(i_key__valid),
    .passing(passing),
    .rst(rst),
    .sizes(command[31:16]),
    .start(start_142 ),
    .stop(ERROR_aborted_set)
  );
  hamming_d9_l21_n5_x2_axi__keys_input keys_input (
    .bus__tdata(s_axis_keys_tdata),
    .bus__tlast(s_axis_keys_tlast),
    .bus__tready(s_axis_keys_tready),
    .clear(clear),
    .clk(clk),
    .i__valid(s_axis_keys_tvalid),
    .o__payload(i__payload),
    .o__ready(i__ready),
    .o__valid(i__valid),
    .rst(rst)
  );
  hamming_d9_l21_n5_x2_axi__queries_gate queries_gate (
    .busy(STATUS_queries_open),
    .clk(clk),
    .early(ERROR_queries_early_set),
    .i__payload(i__payload_174 ),
    .i__ready(i__ready_177 ),
    .i__valid(i__valid_178 ),
    .late(ERROR_queries_late_set),
    .o__payload(o__payload_180 ),
    .o__ready(i_query__ready),
    .o__valid(i_query__valid),
    .passing(passing_242 ),
    .rst(rst),
    .sizes(command[15:0]),
    .start(opens),
    .stop(stop_186 )
  );
  hamming_d9_l21_n5_x2_axi__queries_input queries_input (
    .bus__tdata(s_axis_queries_tdata),
    .bus__tlast(s_axis_queries_tlast),
    .bus__tready(s_axis_queries_tready),
    .clear(clear_185 ),
    .clk(clk),
    .i__valid(s_axis_queries_tvalid),
    .o__payload(i__payload_174 ),
    .o__ready(i__ready_177 ),
    .o__valid(i__valid_178 ),
    .rst(rst)
  );
  hamming_d9_l21_n5_x2_axi__registers registers (
    .CACHED_open(CACHED_open),
    .CACHED_rows(CACHED_rows),
    .CONTROL_abort(CONTROL_abort),
    .CONTROL_start(CONTROL_start),
    .CYCLES_HIGH_cycles(CYCLES_HIGH_cycles),
    .CYCLES_LOW_cycles(CYCLES_LOW_cycles),
    .ERROR_aborted(ERROR_aborted),
    .ERROR_aborted_set(ERROR_aborted_set),
    .ERROR_busy(ERROR_busy),
    .ERROR_busy_set(ERROR_busy_set),
    .ERROR_causal(ERROR_causal),
    .ERROR_causal_set(ERROR_causal_set),
    .ERROR_closed(ERROR_closed),
    .ERROR_closed_set(ERROR_closed_set),
    .ERROR_empty(ERROR_empty),
    .ERROR_empty_set(ERROR_empty_set),
    .ERROR_keys_early(ERROR_keys_early),
    .ERROR_keys_early_set(ERROR_keys_early_set),
    .ERROR_keys_late(ERROR_keys_late),
    .ERROR_keys_late_set(ERROR_keys_late_set),
    .ERROR_overflow(ERROR_overflow),
    .ERROR_overflow_set(ERROR_overflow_set),
    .ERROR_queries_early(ERROR_queries_early),
    .ERROR_queries_early_set(ERROR_queries_early_set),
    .ERROR_queries_late(ERROR_queries_late),
    .ERROR_queries_late_set(ERROR_queries_late_set),
    .ERROR_size(ERROR_size),
    .ERROR_size_set(ERROR_size_set),
    .ERROR_table_early(ERROR_table_early),
    .ERROR_table_early_set(ERROR_table_early_set),
    .ERROR_table_late(ERROR_table_late),
    .ERROR_table_late_set(ERROR_table_late_set),
    .ERROR_values_early(ERROR_values_early),
    .ERROR_values_early_set(ERROR_values_early_set),
    .ERROR_values_late(ERROR_values_late),
    .ERROR_values_late_set(ERROR_values_late_set),
    .INTERRUPT_done(INTERRUPT_done),
    .INTERRUPT_error(INTERRUPT_error),
    .KEYS_STALLS_cycles(KEYS_STALLS_cycles),
    .M_m(M_m),
    .N_n(N_n),
    .OPTIONS_begin(OPTIONS_begin),
    .OPTIONS_causal(OPTIONS_causal),
    .OPTIONS_end(OPTIONS_end),
    .QUERIES_STALLS_cycles(QUERIES_STALLS_cycles),
    .RESULTS_STALLS_cycles(RESULTS_STALLS_cycles),
    .STATUS_busy(STATUS_busy),
    .STATUS_done(STATUS_done),
    .STATUS_done_set(STATUS_done_set),
    .STATUS_error(STATUS_error),
    .STATUS_keys_open(STATUS_keys_open),
    .STATUS_queries_open(STATUS_queries_open),
    .STATUS_results_open(STATUS_results_open),
    .STATUS_table_open(STATUS_table_open),
    .STATUS_values_open(STATUS_values_open),
    .TABLE_STALLS_cycles(TABLE_STALLS_cycles),
    .VALUES_STALLS_cycles(VALUES_STALLS_cycles),
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
  hamming_d9_l21_n5_x2_axi__results results (
    .bus__tvalid(m_axis_results_tvalid),
    .clk(clk),
    .i__payload({ i__payload_228 [12], o__payload[11:0] }),
    .i__ready(i__ready_231 ),
    .i__valid(i__valid_230 ),
    .o__payload({ m_axis_results_tlast, m_axis_results_tdata[11:0] }),
    .o__ready(m_axis_results_tready),
    .rst(rst)
  );
  hamming_d9_l21_n5_x2_axi__table_gate table_gate (
    .busy(STATUS_table_open),
    .clk(clk),
    .early(ERROR_table_early_set),
    .i__payload(i__payload_201 ),
    .i__ready(i__ready_204 ),
    .i__valid(i__valid_205 ),
    .last(last),
    .late(ERROR_table_late_set),
    .o__payload(o__payload_208 ),
    .o__ready(i_table__ready),
    .o__valid(i_table__valid),
    .passing(passing_245 ),
    .rst(rst),
    .start(forget),
    .stop(ERROR_aborted_set)
  );
  hamming_d9_l21_n5_x2_axi__table_input table_input (
    .bus__tdata(s_axis_table_tdata),
    .bus__tlast(s_axis_table_tlast),
    .bus__tready(s_axis_table_tready),
    .clear(clear_214 ),
    .clk(clk),
    .i__valid(s_axis_table_tvalid),
    .o__payload(i__payload_201 ),
    .o__ready(i__ready_204 ),
    .o__valid(i__valid_205 ),
    .rst(rst)
  );
  hamming_d9_l21_n5_x2_axi__values_gate values_gate (
    .busy(STATUS_values_open),
    .clk(clk),
    .early(ERROR_values_early_set),
    .i__payload(i__payload_148 ),
    .i__ready(i__ready_151 ),
    .i__valid(i__valid_152 ),
    .late(ERROR_values_late_set),
    .o__payload(o__payload_155 ),
    .o__ready(i_value__ready),
    .o__valid(i_value__valid),
    .passing(passing_240 ),
    .rst(rst),
    .sizes({ 16'h0005, command[31:16] }),
    .start(start_142 ),
    .stop(ERROR_aborted_set)
  );
  hamming_d9_l21_n5_x2_axi__values_input values_input (
    .bus__tdata(s_axis_values_tdata),
    .bus__tlast(s_axis_values_tlast),
    .bus__tready(s_axis_values_tready),
    .clear(clear_160 ),
    .clk(clk),
    .i__valid(s_axis_values_tvalid),
    .o__payload(i__payload_148 ),
    .o__ready(i__ready_151 ),
    .o__valid(i__valid_152 ),
    .rst(rst)
  );
  assign i__payload_228 [11:0] = o__payload[11:0];
  assign m_axis_results_tdata[15:12] = { m_axis_results_tdata[11], m_axis_results_tdata[11], m_axis_results_tdata[11], m_axis_results_tdata[11] };
endmodule

module hamming_d9_l21_n5_x2_axi__answers(clk, rst, advance, last, start, sizes);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input start;
  wire start;
  input [15:0] sizes;
  wire [15:0] sizes;
  wire [15:0] _0_;
  wire [15:0] _1_;
  wire [15:0] _2_;
  wire _3_;
  reg [15:0] m_left;
  assign last = m_left <= 1'h1;
  assign _0_ = m_left - 1'h1;
  assign _1_ = last ? sizes : _0_;
  always @(posedge clk)
    if (_3_) m_left <= _2_;
  assign _3_ = | { advance, start };
  assign _2_ = start ? sizes : _1_;
endmodule

module hamming_d9_l21_n5_x2_axi__engine(clk, rst, forget, i_key__ready, i_value__ready, wanted, i_query__ready, i_table__ready, o__valid_78 , o__ready_76 , i_query__payload, i_key__payload_4 , i_value__payload_12 , i_table__payload, o__payload_74 , i_key__valid_6 , i_value__valid_14 , i_query__valid, i_table__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  output i_key__ready;
  wire i_key__ready;
  output i_value__ready;
  wire i_value__ready;
  output wanted;
  wire wanted;
  output i_query__ready;
  wire i_query__ready;
  output i_table__ready;
  wire i_table__ready;
  output o__valid_78 ;
  wire o__valid_78 ;
  input o__ready_76 ;
  wire o__ready_76 ;
  input [14:0] i_query__payload;
  wire [14:0] i_query__payload;
  input [9:0] i_key__payload_4 ;
  wire [9:0] i_key__payload_4 ;
  input [24:0] i_value__payload_12 ;
  wire [24:0] i_value__payload_12 ;
  input [11:0] i_table__payload;
  wire [11:0] i_table__payload;
  output [12:0] o__payload_74 ;
  wire [12:0] o__payload_74 ;
  input i_key__valid_6 ;
  wire i_key__valid_6 ;
  input i_value__valid_14 ;
  wire i_value__valid_14 ;
  input i_query__valid;
  wire i_query__valid;
  input i_table__valid;
  wire i_table__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire [1:0] _07_;
  wire _08_;
  wire [1:0] _09_;
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
  reg [1:0] ahead;
  wire \begin ;
  wire begun;
  wire clear;
  reg closing;
  wire \final ;
  wire finished;
  wire [10:0] i__payload;
  wire [9:0] i__payload_60 ;
  wire [16:0] i__payload_62 ;
  wire [80:0] i__payload_68 ;
  wire i__ready;
  wire i__ready_65 ;
  wire i__ready_71 ;
  wire i__valid;
  wire i__valid_56 ;
  wire i__valid_66 ;
  wire i__valid_72 ;
  wire i_key__valid;
  wire i_value__ready_16 ;
  wire i_value__valid;
  wire may_begin;
  wire may_begin_42 ;
  wire open;
  reg [1:0] reading;
  wire refused_50 ;
  wire refused_key;
  wire refused_query;
  wire reserve;
  wire room;
  reg row_ended;
  wire [4:0] rows;
  wire started;
  reg values_ended;
  wire values_enters;
  assign _00_ = ~ row_ended;
  assign i_key__ready = begun & _00_;
  assign _08_ = ~ values_ended;
  assign values_enters = begun & _08_;
  assign i_value__valid = i_value__valid_14  & values_enters;
  assign i_value__ready = i_value__ready_16  & values_enters;
  assign _10_ = closing & row_ended;
  assign _11_ = _10_ & values_ended;
  assign _12_ = ! ahead;
  assign _13_ = _11_ & _12_;
  assign _14_ = | reading;
  assign _15_ = ~ _14_;
  assign clear = _13_ & _15_;
  assign _16_ = ~ closing;
  assign open = begun & _16_;
  assign _01_ = ahead != 2'h3;
  assign may_begin = may_begin_42  & _01_;
  assign i_key__valid = i_key__valid_6  & i_key__ready;
  assign _02_ = i_key__valid & i_key__payload_4 [9];
  assign _03_ = i_value__valid_14  & i_value__ready;
  assign _04_ = _03_ & i_value__payload_12 [24];
  assign _05_ = reading + started;
  assign _06_ = _05_ - finished;
  assign _07_ = ahead + \begin ;
  assign _09_ = _07_ - started;
  always @(posedge clk)
    if (_17_) row_ended <= 1'h0;
    else row_ended <= _22_;
  always @(posedge clk)
    if (_17_) values_ended <= 1'h0;
    else values_ended <= _21_;
  always @(posedge clk)
    if (_18_) reading <= 2'h0;
    else reading <= _06_;
  always @(posedge clk)
    if (_18_) ahead <= 2'h0;
    else ahead <= _09_;
  always @(posedge clk)
    if (_18_) closing <= 1'h0;
    else closing <= _20_;
  assign _17_ = | { rst, clear, forget };
  assign _18_ = | { rst, forget };
  assign _19_ = clear ? 1'h0 : closing;
  assign _20_ = _19_ | \final ;
  assign _21_ = values_ended | _04_;
  assign _22_ = row_ended | _02_;
  hamming_d9_l21_n5_x2_axi__engine__context_sums context_sums (
    .clear(clear),
    .clk(clk),
    .finished(finished),
    .forget(forget),
    .i__payload(i__payload_62 ),
    .i__ready(i__ready_65 ),
    .i__valid(i__valid_66 ),
    .i_value__ready(i_value__ready_16 ),
    .i_value__valid(i_value__valid),
    .o__ready(i__ready_71 ),
    .o__valid(i__valid_72 ),
    .part_0(i__payload_68 [79:0]),
    .part_1(i__payload_68 [80]),
    .refused(refused_50 ),
    .rows(rows),
    .rst(rst),
    .start(started),
    .write_data(i_value__payload_12 [23:0])
  );
  hamming_d9_l21_n5_x2_axi__engine__normalise normalise (
    .clk(clk),
    .forget(forget),
    .i__ready(i__ready_71 ),
    .i__valid(i__valid_72 ),
    .o__payload_52 (o__payload_74 ),
    .o__ready_15 (o__ready_76 ),
    .o__valid_46 (o__valid_78 ),
    .part_0(i__payload_68 [79:0]),
    .part_1(i__payload_68 [80]),
    .rst(rst)
  );
  hamming_d9_l21_n5_x2_axi__engine__score score (
    .\begin (\begin ),
    .clear(clear),
    .clk(clk),
    .\final (\final ),
    .forget(forget),
    .i_key__valid(i_key__valid),
    .i_query__payload(i_query__payload),
    .i_query__ready(i_query__ready),
    .i_query__valid(i_query__valid),
    .issue(reserve),
    .may_begin(may_begin),
    .o__payload(i__payload),
    .o__valid(i__valid),
    .open(open),
    .refuse(refused_query),
    .refused_key(refused_key),
    .room(room),
    .rows(rows),
    .rst(rst),
    .wanted(wanted),
    .write_data(i_key__payload_4 [8:0])
  );
  hamming_d9_l21_n5_x2_axi__engine__select select (
    .\begin (\begin ),
    .clk(clk),
    .forget(forget),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .may_begin(may_begin_42 ),
    .o__payload_6 (i__payload_60 ),
    .o__ready_8 (i__ready),
    .o__valid_10 (i__valid_56 ),
    .room(room),
    .rst(rst)
  );
  hamming_d9_l21_n5_x2_axi__engine__softmax softmax (
    .clear(clear),
    .clk(clk),
    .forget(forget),
    .i__payload(i__payload_60 ),
    .i__ready(i__ready),
    .i__valid(i__valid_56 ),
    .i_table__payload(i_table__payload),
    .i_table__ready(i_table__ready),
    .i_table__valid(i_table__valid),
    .loaded(begun),
    .o__payload(i__payload_62 ),
    .o__ready(i__ready_65 ),
    .rst(rst),
    .valid_0(i__valid_66 )
  );
endmodule

module hamming_d9_l21_n5_x2_axi__engine__context_sums(clk, rst, forget, i_value__valid, clear, i_value__ready, refused, i__ready, start, finished, o__ready, write_data, i__payload, i__valid, part_0, part_1, rows, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  input i_value__valid;
  wire i_value__valid;
  input clear;
  wire clear;
  output i_value__ready;
  wire i_value__ready;
  output refused;
  wire refused;
  output i__ready;
  wire i__ready;
  output start;
  wire start;
  output finished;
  wire finished;
  input o__ready;
  wire o__ready;
  input [23:0] write_data;
  wire [23:0] write_data;
  input [16:0] i__payload;
  wire [16:0] i__payload;
  input i__valid;
  wire i__valid;
  output [79:0] part_0;
  wire [79:0] part_0;
  output part_1;
  reg part_1;
  output [4:0] rows;
  reg [4:0] rows;
  output o__valid;
  reg o__valid;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [2:0] _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire [4:0] _012_;
  wire [2:0] _013_;
  wire [1:0] _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [13:0] _018_;
  wire [13:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [1:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  reg active;
  wire adds;
  reg begins;
  reg closes;
  reg completes;
  wire [10:0] counted;
  wire ends;
  wire [5:0] entry;
  wire \final ;
  reg first;
  wire [2:0] following;
  wire fresh;
  wire full;
  wire goes;
  reg group;
  wire list_ends;
  wire listing;
  wire moves;
  reg [1:0] number;
  reg part;
  reg [2:0] place;
  reg [2:0] position;
  reg present;
  wire [4:0] read_address;
  wire [10:0] read_data_57 ;
  wire [23:0] read_data_63 ;
  wire read_enable_47 ;
  wire row_ends;
  wire stalled;
  wire stores;
  wire [21:0] sum;
  wire [21:0] sum_71 ;
  wire [21:0] sum_75 ;
  reg [13:0] total;
  wire [10:0] weight;
  wire [5:0] write_data_27 ;
  wire write_enable;
  wire write_enable_25 ;
  reg [1:0] written;
  assign _011_ = row_ends & _010_;
  assign _012_ = rows + _011_;
  assign _013_ = place + listing;
  assign _014_ = written + list_ends;
  assign read_address[1:0] = number + start;
  assign _006_ = ends & moves;
  assign _015_ = group + _006_;
  assign _016_ = ! group;
  assign _017_ = fresh & first;
  assign _018_ = _017_ ? 14'h0000 : total;
  assign _019_ = _018_ + counted;
  always @(posedge clk)
    position <= following;
  always @(posedge clk)
    begins <= _022_;
  always @(posedge clk)
    total <= _019_;
  assign full = rows == 5'h15;
  assign i_value__ready = ~ clear;
  assign stores = i_value__valid & i_value__ready;
  assign row_ends = stores & part;
  assign refused = row_ends & full;
  assign write_enable = stores & _010_;
  assign _020_ = ~ o__ready;
  assign stalled = o__valid & _020_;
  assign moves = ~ stalled;
  assign i__ready = written != number;
  assign listing = i__valid & i__ready;
  assign _021_ = place != 3'h5;
  assign write_enable_25  = listing & _021_;
  assign _023_ = place == 3'h4;
  assign write_data_27 [5] = i__payload[16] | _023_;
  assign list_ends = listing & i__payload[16];
  assign ends = active & entry[5];
  assign \final  = ends & group;
  assign _024_ = number + 1'h1;
  assign _000_ = written != _024_;
  assign _001_ = moves & _000_;
  assign _002_ = ~ active;
  assign _003_ = _002_ | \final ;
  assign start = _001_ & _003_;
  assign _004_ = ~ \final ;
  assign _005_ = read_enable_47  & _004_;
  assign goes = start | _005_;
  assign read_enable_47  = moves & active;
  assign _007_ = start | _006_;
  assign _008_ = position + goes;
  assign following = _007_ ? 3'h0 : _008_;
  assign finished = \final  & moves;
  assign adds = present & moves;
  assign fresh = begins & adds;
  assign weight = read_data_57  & { adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds };
  assign counted = weight & { first, first, first, first, first, first, first, first, first, first, first };
  assign _009_ = part + stores;
  assign _010_ = ~ full;
  always @(posedge clk)
    if (_025_) part_1 <= 1'h0;
    else if (!stalled) part_1 <= closes;
  always @(posedge clk)
    if (_026_) part <= 1'h0;
    else part <= _009_;
  always @(posedge clk)
    if (_026_) rows <= 5'h00;
    else rows <= _012_;
  always @(posedge clk)
    if (_027_) place <= 3'h0;
    else place <= _013_;
  always @(posedge clk)
    if (_025_) written <= 2'h0;
    else written <= _014_;
  always @(posedge clk)
    if (_025_) number <= 2'h3;
    else number <= read_address[1:0];
  always @(posedge clk)
    if (_025_) group <= 1'h0;
    else group <= _015_;
  always @(posedge clk)
    if (_025_) active <= 1'h0;
    else if (!stalled) active <= goes;
  always @(posedge clk)
    if (_025_) present <= 1'h0;
    else if (!stalled) present <= active;
  always @(posedge clk)
    if (_025_) completes <= 1'h0;
    else if (!stalled) completes <= ends;
  always @(posedge clk)
    if (!stalled) first <= _016_;
  always @(posedge clk)
    if (!stalled) closes <= \final ;
  always @(posedge clk)
    if (_025_) o__valid <= 1'h0;
    else if (!stalled) o__valid <= completes;
  assign _026_ = | { rst, clear, forget };
  assign _027_ = | { list_ends, rst, forget };
  assign _025_ = | { rst, forget };
  assign _028_ = adds ? completes : begins;
  assign _029_ = _028_ | forget;
  assign _022_ = _029_ | rst;
  column_u11_i8_s22 column_0 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum),
    .value(read_data_63 [7:0]),
    .weight(weight)
  );
  column_u11_i8_s22 column_1 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_71 ),
    .value(read_data_63 [15:8]),
    .weight(weight)
  );
  column_u11_i8_s22 column_2 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_75 ),
    .value(read_data_63 [23:16]),
    .weight(weight)
  );
  ram_20x6 indices (
    .clk(clk),
    .read_address({ following, read_address[1:0] }),
    .read_data(entry),
    .read_enable(goes),
    .rst(rst),
    .write_address({ place, written }),
    .write_data({ write_data_27 [5], i__payload[4:0] }),
    .write_enable(write_enable_25 )
  );
  ram_42x24 values (
    .clk(clk),
    .read_address({ entry[4:0], group }),
    .read_data(read_data_63 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ rows, part }),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_20x11 weights (
    .clk(clk),
    .read_address({ position, number }),
    .read_data(read_data_57 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ place, written }),
    .write_data(i__payload[15:5]),
    .write_enable(write_enable_25 )
  );
  assign part_0 = { total, sum_75 , sum_71 , sum };
  assign read_address[4:2] = following;
  assign write_data_27 [4:0] = i__payload[4:0];
endmodule

module hamming_d9_l21_n5_x2_axi__engine__normalise(clk, rst, forget, o__valid_46 , i__ready, o__ready_15 , part_0, part_1, i__valid, o__payload_52 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  output o__valid_46 ;
  wire o__valid_46 ;
  output i__ready;
  wire i__ready;
  input o__ready_15 ;
  wire o__ready_15 ;
  input [79:0] part_0;
  wire [79:0] part_0;
  input part_1;
  wire part_1;
  input i__valid;
  wire i__valid;
  output [12:0] o__payload_52 ;
  wire [12:0] o__payload_52 ;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [2:0] _007_;
  wire [2:0] _008_;
  wire _009_;
  wire [2:0] _010_;
  wire [2:0] _011_;
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
  wire [11:0] _029_;
  wire [11:0] _030_;
  wire [11:0] _031_;
  wire [11:0] _032_;
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
  reg [13:0] divisor;
  reg [2:0] enters;
  wire enters_0;
  wire enters_1;
  wire enters_2;
  wire enters_3;
  wire enters_4;
  reg first;
  wire given;
  wire i__ready_38 ;
  wire i__ready_39 ;
  wire i__ready_40 ;
  wire i__ready_41 ;
  wire i__ready_42 ;
  reg last_0;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg [2:0] leaves;
  wire [22:0] o__payload;
  wire [11:0] o__payload_53 ;
  wire [11:0] o__payload_54 ;
  wire [11:0] o__payload_55 ;
  wire [11:0] o__payload_56 ;
  wire [11:0] o__payload_57 ;
  wire o__ready;
  wire o__ready_21 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  wire o__ready_36 ;
  wire o__ready_37 ;
  wire o__valid;
  wire o__valid_47 ;
  wire o__valid_48 ;
  wire o__valid_49 ;
  wire o__valid_50 ;
  wire o__valid_51 ;
  wire taken;
  assign enters_0 = taken & _000_;
  assign o__ready = o__ready_15  & _009_;
  assign _013_ = enters == 1'h1;
  assign enters_1 = taken & _013_;
  assign _014_ = leaves == 1'h1;
  assign o__ready_21  = o__ready_15  & _014_;
  assign _015_ = enters == 2'h2;
  assign enters_2 = taken & _015_;
  assign _016_ = leaves == 2'h2;
  assign o__ready_26  = o__ready_15  & _016_;
  assign _017_ = enters == 2'h3;
  assign enters_3 = taken & _017_;
  assign _018_ = leaves == 2'h3;
  assign o__ready_31  = o__ready_15  & _018_;
  assign enters_4 = taken & _006_;
  assign o__ready_36  = o__ready_15  & _001_;
  assign _003_ = ~ first;
  assign _004_ = & { i__ready_42 , i__ready_41 , i__ready_40 , i__ready_39 , i__ready_38  };
  assign _005_ = _003_ | _004_;
  assign o__ready_37  = _002_ & _005_;
  assign taken = o__valid & o__ready_37 ;
  assign given = o__valid_46  & o__ready_15 ;
  assign _007_ = enters + 1'h1;
  assign _008_ = _006_ ? 3'h0 : _007_;
  assign _010_ = leaves + 1'h1;
  assign _011_ = _001_ ? 3'h0 : _010_;
  always @(posedge clk)
    first <= _012_;
  always @(posedge clk)
    if (_037_) divisor <= part_0[79:66];
  always @(posedge clk)
    if (_038_) enters <= 3'h0;
    else if (taken) enters <= _008_;
  always @(posedge clk)
    if (_038_) leaves <= 3'h0;
    else if (given) leaves <= _011_;
  always @(posedge clk)
    if (enters_0) last_0 <= o__payload[22];
  always @(posedge clk)
    if (enters_1) last_1 <= o__payload[22];
  always @(posedge clk)
    if (enters_2) last_2 <= o__payload[22];
  always @(posedge clk)
    if (enters_3) last_3 <= o__payload[22];
  always @(posedge clk)
    if (enters_4) last_4 <= o__payload[22];
  assign _019_ = | { _045_, _044_, _006_ };
  assign _020_ = | { _042_, _041_, _001_ };
  assign _021_ = _044_ ? i__ready_41  : i__ready_40 ;
  assign _022_ = _006_ ? i__ready_42  : _021_;
  assign _023_ = _000_ & i__ready_38 ;
  assign _024_ = _046_ ? i__ready_39  : _023_;
  assign _002_ = _019_ ? _022_ : _024_;
  assign _025_ = _041_ ? o__valid_50  : o__valid_49 ;
  assign _026_ = _001_ ? o__valid_51  : _025_;
  assign _027_ = _009_ & o__valid_47 ;
  assign _028_ = _043_ ? o__valid_48  : _027_;
  assign o__valid_46  = _020_ ? _026_ : _028_;
  assign _029_ = _041_ ? o__payload_56  : o__payload_55 ;
  assign _030_ = _001_ ? o__payload_57  : _029_;
  assign _031_ = _009_ ? o__payload_53  : 12'h000;
  assign _032_ = _043_ ? o__payload_54  : _031_;
  assign o__payload_52 [11:0] = _020_ ? _030_ : _032_;
  assign _033_ = _041_ ? last_3 : last_2;
  assign _034_ = _001_ ? last_4 : _033_;
  assign _035_ = _009_ & last_0;
  assign _036_ = _043_ ? last_1 : _035_;
  assign o__payload_52 [12] = _020_ ? _034_ : _036_;
  assign _037_ = & { taken, first };
  assign _038_ = | { rst, forget };
  assign _039_ = taken ? o__payload[22] : first;
  assign _040_ = _039_ | forget;
  assign _012_ = _040_ | rst;
  assign _001_ = leaves == 3'h4;
  assign _041_ = leaves == 2'h3;
  assign _042_ = leaves == 2'h2;
  assign _043_ = leaves == 1'h1;
  assign _009_ = ! leaves;
  assign _006_ = enters == 3'h4;
  assign _044_ = enters == 2'h3;
  assign _045_ = enters == 2'h2;
  assign _046_ = enters == 1'h1;
  assign _000_ = ! enters;
  divider_u22_u14_q12f4 divider_0 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[21:0]),
    .i__ready(i__ready_38 ),
    .i__valid(enters_0),
    .o__payload(o__payload_53 ),
    .o__ready(o__ready),
    .o__valid(o__valid_47 ),
    .rst(rst)
  );
  divider_u22_u14_q12f4 divider_1 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[21:0]),
    .i__ready(i__ready_39 ),
    .i__valid(enters_1),
    .o__payload(o__payload_54 ),
    .o__ready(o__ready_21 ),
    .o__valid(o__valid_48 ),
    .rst(rst)
  );
  divider_u22_u14_q12f4 divider_2 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[21:0]),
    .i__ready(i__ready_40 ),
    .i__valid(enters_2),
    .o__payload(o__payload_55 ),
    .o__ready(o__ready_26 ),
    .o__valid(o__valid_49 ),
    .rst(rst)
  );
  divider_u22_u14_q12f4 divider_3 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[21:0]),
    .i__ready(i__ready_41 ),
    .i__valid(enters_3),
    .o__payload(o__payload_56 ),
    .o__ready(o__ready_31 ),
    .o__valid(o__valid_50 ),
    .rst(rst)
  );
  divider_u22_u14_q12f4 divider_4 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[21:0]),
    .i__ready(i__ready_42 ),
    .i__valid(enters_4),
    .o__payload(o__payload_57 ),
    .o__ready(o__ready_36 ),
    .o__valid(o__valid_51 ),
    .rst(rst)
  );
  hamming_d9_l21_n5_x2_axi__engine__normalise__sums sums (
    .clk(clk),
    .forget(forget),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready_37 ),
    .o__valid(o__valid),
    .part_0(part_0),
    .part_1(part_1),
    .rst(rst)
  );
endmodule

module hamming_d9_l21_n5_x2_axi__engine__normalise__sums(clk, rst, forget, o__ready, i__ready, o__valid, part_0, part_1, i__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output o__valid;
  wire o__valid;
  input [79:0] part_0;
  wire [79:0] part_0;
  input part_1;
  wire part_1;
  input i__valid;
  wire i__valid;
  output [22:0] o__payload;
  wire [22:0] o__payload;
  wire _00_;
  wire [1:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [1:0] _06_;
  wire _07_;
  wire _08_;
  wire [21:0] _09_;
  wire [1:0] _10_;
  reg closes;
  wire empty;
  reg [21:0] kept_1;
  reg [21:0] kept_2;
  reg [1:0] left;
  assign empty = ! left;
  assign i__ready = o__ready & empty;
  assign _00_ = ~ empty;
  assign o__valid = i__valid | _00_;
  assign _02_ = empty & i__valid;
  assign o__payload[21:0] = _02_ ? part_0[21:0] : kept_1;
  assign _03_ = left == 1'h1;
  assign _04_ = closes & _03_;
  assign o__payload[22] = empty ? 1'h0 : _04_;
  assign _05_ = o__ready & o__valid;
  assign _06_ = part_1 ? 2'h1 : 2'h2;
  assign _01_ = left - 1'h1;
  always @(posedge clk)
    if (_08_) left <= 2'h0;
    else if (_05_) left <= _10_;
  always @(posedge clk)
    if (_07_) closes <= part_1;
  always @(posedge clk)
    if (_05_) kept_1 <= _09_;
  always @(posedge clk)
    if (_07_) kept_2 <= part_0[65:44];
  assign _07_ = & { empty, _05_ };
  assign _08_ = | { rst, forget };
  assign _09_ = empty ? part_0[43:22] : kept_2;
  assign _10_ = empty ? _06_ : _01_;
endmodule

module hamming_d9_l21_n5_x2_axi__engine__score(clk, rst, forget, i_key__valid, clear, open, may_begin, refused_key, refuse, wanted, \begin , issue, i_query__ready, \final , room, i_query__payload, write_data, o__payload, o__valid, rows, i_query__valid
);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  input i_key__valid;
  wire i_key__valid;
  input clear;
  wire clear;
  input open;
  wire open;
  input may_begin;
  wire may_begin;
  output refused_key;
  wire refused_key;
  output refuse;
  wire refuse;
  output wanted;
  wire wanted;
  output \begin ;
  wire \begin ;
  output issue;
  wire issue;
  output i_query__ready;
  wire i_query__ready;
  output \final ;
  wire \final ;
  input room;
  wire room;
  input [14:0] i_query__payload;
  wire [14:0] i_query__payload;
  input [8:0] write_data;
  wire [8:0] write_data;
  output [10:0] o__payload;
  wire [10:0] o__payload;
  output o__valid;
  reg o__valid;
  input [4:0] rows;
  wire [4:0] rows;
  input i_query__valid;
  wire i_query__valid;
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
  wire [4:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire [4:0] _20_;
  wire _21_;
  wire [3:0] _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  reg come;
  wire ends;
  reg ends_1;
  wire [3:0] following;
  wire full;
  wire [8:0] keys_0 ;
  wire [8:0] keys_1 ;
  reg [3:0] read_address;
  reg running;
  wire [7:0] scores;
  reg [4:0] stored;
  wire [1:0] used;
  reg [1:0] used_1;
  wire write;
  wire write_enable;
  wire write_enable_10 ;
  always @(posedge clk)
    used_1 <= used;
  always @(posedge clk)
    ends_1 <= ends;
  assign full = stored == 5'h15;
  assign _00_ = ~ full;
  assign write = i_key__valid & _00_;
  assign refused_key = i_key__valid & full;
  assign _11_ = ! stored[0];
  assign write_enable = write & _11_;
  assign write_enable_10  = write & stored[0];
  assign _23_ = i_query__valid & open;
  assign _24_ = _23_ & _03_;
  assign _25_ = _24_ & _05_;
  assign _26_ = ! i_query__payload[13:9];
  assign _01_ = i_query__payload[13:9] > 5'h15;
  assign _02_ = _26_ | _01_;
  assign refuse = _25_ & _02_;
  assign _03_ = ~ running;
  assign _04_ = open & _03_;
  assign _05_ = ~ come;
  assign _06_ = _04_ & _05_;
  assign _07_ = _06_ & room;
  assign _08_ = _07_ & may_begin;
  assign _09_ = i_query__payload[13:9] <= stored;
  assign _10_ = _08_ & _09_;
  assign _12_ = i_query__payload[13:9] <= rows;
  assign wanted = _10_ & _12_;
  assign _13_ = ~ refuse;
  assign _14_ = i_query__valid & _13_;
  assign \begin  = _14_ & wanted;
  assign _15_ = running & room;
  assign issue = \begin  | _15_;
  assign following = read_address + 1'h1;
  assign _16_ = i_query__payload[13:10] + i_query__payload[9];
  assign ends = following == _16_;
  assign i_query__ready = come | refuse;
  assign \final  = i_query__ready & i_query__payload[14];
  assign _17_ = i_query__payload[9] > 1'h0;
  assign _19_ = ! i_query__payload[9];
  assign used[1] = _18_ | _19_;
  assign _20_ = stored + 1'h1;
  assign _21_ = issue & ends;
  assign _18_ = ~ ends;
  assign _22_ = ends ? 4'h0 : following;
  always @(posedge clk)
    if (_27_) stored <= 5'h00;
    else if (write) stored <= _20_;
  always @(posedge clk)
    if (_28_) come <= 1'h0;
    else come <= _21_;
  always @(posedge clk)
    if (_28_) running <= 1'h0;
    else if (issue) running <= _18_;
  always @(posedge clk)
    if (_28_) read_address <= 4'h0;
    else if (issue) read_address <= _22_;
  always @(posedge clk)
    if (_28_) o__valid <= 1'h0;
    else o__valid <= issue;
  assign used[0] = _17_ | used[1];
  assign _27_ = | { rst, clear, forget };
  assign _28_ = | { rst, forget };
  ram_11x9 rows_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_0 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[4:1]),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_11x9 rows_1 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_1 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[4:1]),
    .write_data(write_data),
    .write_enable(write_enable_10 )
  );
  hamming_d9_l21_n5_x2_axi__engine__score__unit unit (
    .keys({ keys_1 , keys_0  }),
    .query(i_query__payload[8:0]),
    .scores(scores)
  );
  assign o__payload = { ends_1, used_1, scores };
endmodule

module hamming_d9_l21_n5_x2_axi__engine__score__unit(query, keys, scores);
  input [8:0] query;
  wire [8:0] query;
  input [17:0] keys;
  wire [17:0] keys;
  output [7:0] scores;
  wire [7:0] scores;
  wire [3:0] count;
  wire [3:0] count_8 ;
  matches_9 matches_0 (
    .count(count),
    .key(keys[8:0]),
    .query(query)
  );
  matches_9 matches_1 (
    .count(count_8 ),
    .key(keys[17:9]),
    .query(query)
  );
  assign scores = { count_8 , count };
endmodule

module hamming_d9_l21_n5_x2_axi__engine__select(clk, rst, forget, \begin , may_begin, room, o__valid_10 , o__ready_8 , i__payload, i__valid, o__payload_6 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  input \begin ;
  wire \begin ;
  output may_begin;
  wire may_begin;
  output room;
  wire room;
  output o__valid_10 ;
  wire o__valid_10 ;
  input o__ready_8 ;
  wire o__ready_8 ;
  input [10:0] i__payload;
  wire [10:0] i__payload;
  input i__valid;
  wire i__valid;
  output [9:0] o__payload_6 ;
  wire [9:0] o__payload_6 ;
  wire [10:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  hamming_d9_l21_n5_x2_axi__engine__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .forget(forget),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__payload_34 (o__payload_6 ),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .room(room),
    .rst(rst)
  );
  hamming_d9_l21_n5_x2_axi__engine__select__tracker tracker (
    .\begin (\begin ),
    .clk(clk),
    .forget(forget),
    .full(i_threshold__valid),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .may_begin(may_begin),
    .o__payload(i_threshold__payload),
    .o__ready(i_threshold__ready),
    .rst(rst)
  );
endmodule

module hamming_d9_l21_n5_x2_axi__engine__select__sieve(clk, rst, forget, ends, room, o__valid, o__ready, i__valid, i__payload, i_threshold__payload, i_threshold__valid, o__payload_34 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  output ends;
  wire ends;
  output room;
  wire room;
  output o__valid;
  wire o__valid;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  input [10:0] i__payload;
  wire [10:0] i__payload;
  input [10:0] i_threshold__payload;
  wire [10:0] i_threshold__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
  output [9:0] o__payload_34 ;
  wire [9:0] o__payload_34 ;
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
  wire _031_;
  wire _032_;
  wire _033_;
  wire [3:0] _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [2:0] _038_;
  wire [2:0] _039_;
  wire [1:0] _040_;
  wire [10:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire [2:0] _049_;
  wire _050_;
  wire _051_;
  wire begins;
  wire [3:0] count_0;
  wire [3:0] count_1;
  reg counted;
  wire equal_0;
  wire equal_1;
  wire [1:0] first;
  reg here;
  wire [17:0] i__payload_25 ;
  wire i__ready;
  wire i__valid_24 ;
  wire leaves;
  reg [2:0] left;
  wire [11:0] limit;
  wire moves;
  reg [3:0] number;
  wire [17:0] o__payload;
  wire o__ready_38 ;
  wire o__valid_33 ;
  wire [1:0] rest;
  wire [3:0] score;
  reg [1:0] sent;
  reg stalled;
  wire take;
  wire takes;
  reg [2:0] total;
  wire waits;
  wire [10:0] word;
  assign waits = _008_ | _011_;
  assign _005_ = | i__payload_25 [9:8];
  assign i__valid_24  = moves & _005_;
  assign _012_ = ~ sent;
  assign rest = o__payload[9:8] & _012_;
  assign _013_ = ~ rest;
  assign _014_ = _013_ + 1'h1;
  assign _015_ = | left;
  assign o__valid = _015_ & o__valid_33 ;
  assign _017_ = o__payload[0] & first[0];
  assign _018_ = o__payload[4] & first[1];
  assign score[0] = | { _018_, _017_ };
  assign _019_ = o__payload[1] & first[0];
  assign _020_ = o__payload[5] & first[1];
  assign score[1] = | { _020_, _019_ };
  assign _021_ = o__payload[2] & first[0];
  assign _022_ = o__payload[6] & first[1];
  assign score[2] = | { _022_, _021_ };
  assign _024_ = o__payload[3] & first[0];
  assign _025_ = o__payload[7] & first[1];
  assign score[3] = | { _025_, _024_ };
  assign o__payload_34 [8:5] = o__payload[17:14] - score;
  assign leaves = o__valid & o__ready;
  assign _026_ = rest == first;
  assign o__ready_38  = leaves & _026_;
  assign _027_ = ! left;
  assign o__payload_34 [9] = left == 1'h1;
  assign _028_ = leaves & o__payload_34 [9];
  assign _029_ = _027_ | _028_;
  assign takes = counted & _029_;
  assign _033_ = take | _032_;
  assign _031_ = ~ moves;
  assign _032_ = here & _031_;
  assign _034_ = number + moves;
  assign _035_ = ~ begins;
  assign _036_ = moves & _035_;
  assign _007_ = moves & word[10];
  assign _038_ = count_1[2:0] + 3'h5;
  assign _039_ = left - 1'h1;
  assign _040_ = sent | first;
  assign _000_ = ~ waits;
  assign moves = here & _000_;
  assign _016_ = ~ here;
  assign ends = _007_ | _016_;
  assign begins = ends & i_threshold__valid;
  assign _023_ = ~ word[10];
  assign _030_ = moves & _023_;
  assign take = begins | _030_;
  assign room = ~ stalled;
  assign _037_ = word[3:0] == limit[3:0];
  assign _042_ = word[8] & _037_;
  assign equal_0 = _042_ & limit[11];
  assign _043_ = word[3:0] > limit[3:0];
  assign _044_ = word[8] & _043_;
  assign i__payload_25 [8] = equal_0 | _044_;
  assign count_0 = limit[11:8] + equal_0;
  assign _001_ = word[7:4] == limit[3:0];
  assign _002_ = word[9] & _001_;
  assign equal_1 = _002_ & count_0[3];
  assign _003_ = word[7:4] > limit[3:0];
  assign _004_ = word[9] & _003_;
  assign i__payload_25 [9] = equal_1 | _004_;
  assign count_1 = count_0 + equal_1;
  assign _006_ = ~ i__ready;
  assign _008_ = _005_ & _006_;
  assign _009_ = word[10] & counted;
  assign _010_ = ~ takes;
  assign _011_ = _009_ & _010_;
  always @(posedge clk)
    if (begins) number <= 4'h0;
    else number <= _034_;
  always @(posedge clk)
    if (_047_) here <= 1'h0;
    else here <= _033_;
  always @(posedge clk)
    if (_047_) stalled <= 1'h0;
    else stalled <= _032_;
  reg [7:0] _123_;
  always @(posedge clk)
    if (begins) _123_ <= i_threshold__payload[7:0];
  assign { i__payload_25 [17:14], limit[3:0] } = _123_;
  always @(posedge clk)
    if (_007_) total <= _038_;
  always @(posedge clk)
    if (_047_) counted <= 1'h0;
    else counted <= _051_;
  always @(posedge clk)
    if (_047_) left <= 3'h0;
    else if (_046_) left <= _049_;
  always @(posedge clk)
    if (_048_) sent <= 2'h0;
    else if (leaves) sent <= _040_;
  reg limit_reg_11 ;
  always @(posedge clk)
    if (_045_)
      if (!_036_) limit_reg_11  <= 1'h1;
      else limit_reg_11  <= count_1[3];
  assign limit[11] = limit_reg_11 ;
  reg [2:0] _129_;
  always @(posedge clk)
    if (_045_) _129_ <= _041_[10:8];
  assign limit[10:8] = _129_;
  assign first = rest & _014_;
  assign _045_ = | { _036_, begins };
  assign _046_ = | { leaves, takes };
  assign _047_ = | { rst, forget };
  assign _048_ = | { o__ready_38 , rst, forget };
  assign _049_ = takes ? total : _039_;
  assign _050_ = takes ? 1'h0 : counted;
  assign _051_ = _050_ | _007_;
  assign _041_[10:8] = _036_ ? count_1[2:0] : i_threshold__payload[10:8];
  hamming_d9_l21_n5_x2_axi__engine__select__sieve__queue queue (
    .clk(clk),
    .forget(forget),
    .i__ready(i__ready),
    .i__valid(i__valid_24 ),
    .o__payload(o__payload),
    .o__ready(o__ready_38 ),
    .o__valid(o__valid_33 ),
    .rst(rst),
    .write_data({ i__payload_25 [17:14], number, i__payload_25 [9:8], word[7:0] })
  );
  hamming_d9_l21_n5_x2_axi__engine__select__sieve__scores scores (
    .clk(clk),
    .forget(forget),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign o__payload_34 [4:0] = { o__payload[13:10], first[1] };
  assign { i__payload_25 [13:10], i__payload_25 [7:0] } = { number, word[7:0] };
  assign limit[7:4] = i__payload_25 [17:14];
endmodule

module hamming_d9_l21_n5_x2_axi__engine__select__sieve__queue(clk, rst, forget, i__valid, o__ready, i__ready, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [17:0] o__payload;
  wire [17:0] o__payload;
  input [17:0] write_data;
  wire [17:0] write_data;
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
  wire _13_;
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
    if (_11_) stored <= 3'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (_11_) write_address <= 3'h0;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (_11_) read_address <= 3'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (_11_) o__valid <= 1'h0;
    else o__valid <= _13_;
  assign _11_ = | { rst, forget };
  assign _12_ = o__ready ? 1'h0 : o__valid;
  assign _13_ = _12_ | read;
  ram_7x18 words (
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

module hamming_d9_l21_n5_x2_axi__engine__select__sieve__scores(clk, rst, forget, read_enable, word, write_enable, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  input read_enable;
  wire read_enable;
  output [10:0] word;
  wire [10:0] word;
  input write_enable;
  wire write_enable;
  input [10:0] write_data;
  wire [10:0] write_data;
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
  reg [4:0] read_address;
  wire [4:0] read_place_following;
  reg [4:0] write_address;
  wire [4:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _10_ = write_place_following[1] & _00_;
  assign _11_ = write_place_following[2] & _00_;
  assign _01_ = write_place_following[3] & _00_;
  assign _02_ = & { write_address[4:2], write_address[0] };
  assign _00_ = ~ _02_;
  assign _03_ = write_place_following[4] & _00_;
  assign _06_ = read_place_following[1] & _05_;
  assign _07_ = read_place_following[2] & _05_;
  assign _08_ = read_place_following[3] & _05_;
  assign _04_ = & { read_address[4:2], read_address[0] };
  assign _05_ = ~ _04_;
  assign _09_ = read_place_following[4] & _05_;
  always @(posedge clk)
    if (_12_) write_address <= 5'h00;
    else if (write_enable) write_address <= { _03_, _01_, _11_, _10_, write_place_following[0] };
  always @(posedge clk)
    if (_12_) read_address <= 5'h00;
    else if (read_enable) read_address <= { _09_, _08_, _07_, _06_, read_place_following[0] };
  assign _12_ = | { rst, forget };
  ram_30x11 words (
    .clk(clk),
    .read_address(read_address),
    .read_data(word),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
endmodule

module hamming_d9_l21_n5_x2_axi__engine__select__tracker(clk, rst, forget, \begin , may_begin, o__ready, i__valid, i__payload, o__payload, full);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  input \begin ;
  wire \begin ;
  output may_begin;
  wire may_begin;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  input [10:0] i__payload;
  wire [10:0] i__payload;
  output [10:0] o__payload;
  wire [10:0] o__payload;
  output full;
  reg full;
  wire _000_;
  wire _001_;
  wire [1:0] _002_;
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
  wire [2:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [3:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [3:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [3:0] _039_;
  wire _040_;
  wire _041_;
  wire [3:0] _042_;
  wire _043_;
  wire _044_;
  wire [3:0] _045_;
  wire [3:0] _046_;
  wire _047_;
  wire [3:0] _048_;
  wire [3:0] _049_;
  wire _050_;
  wire [3:0] _051_;
  wire [4:0] _052_;
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
  wire [1:0] _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [2:0] _069_;
  wire [2:0] _070_;
  wire _071_;
  wire _072_;
  reg [2:0] above;
  wire [3:0] address;
  reg bank;
  reg bank_1;
  reg clearing;
  reg closing;
  wire counts_0;
  wire counts_1;
  wire done;
  wire ends;
  wire enough;
  reg [1:0] free;
  reg look;
  reg [3:0] maximum;
  wire [3:0] new_0;
  wire [3:0] new_1;
  wire [3:0] old_0;
  wire [3:0] old_1;
  reg pending_0;
  reg pending_1;
  reg [3:0] place;
  reg reached;
  wire [3:0] read_address;
  wire [3:0] read_address_33 ;
  wire [3:0] read_address_45 ;
  wire [3:0] read_address_54 ;
  wire [3:0] read_data;
  wire [3:0] read_data_40 ;
  wire [3:0] read_data_60 ;
  wire [3:0] read_data_61 ;
  wire read_enable;
  wire read_enable_32 ;
  wire read_enable_44 ;
  wire read_enable_53 ;
  wire reads;
  reg same_0;
  reg same_1;
  reg [3:0] score_1_0;
  reg [3:0] score_1_1;
  wire start;
  reg sweep;
  wire sweeps_0_0;
  wire sweeps_0_1;
  reg swept;
  reg [3:0] threshold;
  wire [4:0] total;
  reg waiting;
  wire [3:0] write_address;
  wire [3:0] write_address_35 ;
  wire [3:0] write_address_48 ;
  wire [3:0] write_address_56 ;
  wire [3:0] write_data;
  wire [3:0] write_data_36 ;
  wire [3:0] write_data_50 ;
  wire [3:0] write_data_57 ;
  wire write_enable;
  wire write_enable_34 ;
  wire write_enable_46 ;
  wire write_enable_55 ;
  reg [3:0] written_0;
  reg [3:0] written_1;
  assign ends = i__valid & i__payload[10];
  assign _029_ = place - 1'h1;
  assign address = _000_ ? 4'h9 : _029_;
  assign _000_ = ! place;
  assign done = look & _000_;
  assign reads = sweep & _016_;
  assign _047_ = ~ sweep;
  assign _050_ = _044_ & _047_;
  assign _058_ = ~ full;
  assign _001_ = _058_ | o__ready;
  assign start = _050_ & _001_;
  assign _011_ = | free;
  assign may_begin = _011_ & _019_;
  assign counts_0 = i__valid & i__payload[8];
  assign _026_ = counts_0 & _025_;
  assign read_enable = sweeps_0_0 | _026_;
  assign read_address = sweeps_0_0 ? address : i__payload[3:0];
  assign _028_ = pending_0 & _027_;
  assign write_enable = sweeps_0_0 | _028_;
  assign write_address = sweeps_0_0 ? address : score_1_0;
  assign write_data = sweeps_0_0 ? 4'h0 : new_0;
  assign _031_ = counts_0 & bank;
  assign read_enable_32  = sweeps_0_1 | _031_;
  assign read_address_33  = sweeps_0_1 ? address : i__payload[3:0];
  assign _032_ = pending_0 & bank_1;
  assign write_enable_34  = sweeps_0_1 | _032_;
  assign write_address_35  = sweeps_0_1 ? address : score_1_0;
  assign write_data_36  = sweeps_0_1 ? 4'h0 : new_0;
  assign _033_ = bank_1 ? read_data_40  : read_data;
  assign old_0 = same_0 ? written_0 : _033_;
  assign _034_ = ~ old_0[3];
  assign new_0 = old_0 + _034_;
  assign counts_1 = i__valid & i__payload[9];
  assign _024_ = _023_ | clearing;
  assign sweeps_0_0 = reads & _024_;
  assign _025_ = ! bank;
  assign _035_ = counts_1 & _025_;
  assign read_enable_44  = sweeps_0_0 | _035_;
  assign read_address_45  = sweeps_0_0 ? address : i__payload[7:4];
  assign _027_ = ! bank_1;
  assign _036_ = pending_1 & _027_;
  assign write_enable_46  = sweeps_0_0 | _036_;
  assign write_address_48  = sweeps_0_0 ? address : score_1_1;
  assign write_data_50  = sweeps_0_0 ? 4'h0 : new_1;
  assign _030_ = swept | clearing;
  assign sweeps_0_1 = reads & _030_;
  assign _037_ = counts_1 & bank;
  assign read_enable_53  = sweeps_0_1 | _037_;
  assign read_address_54  = sweeps_0_1 ? address : i__payload[7:4];
  assign _038_ = pending_1 & bank_1;
  assign write_enable_55  = sweeps_0_1 | _038_;
  assign write_address_56  = sweeps_0_1 ? address : score_1_1;
  assign write_data_57  = sweeps_0_1 ? 4'h0 : new_1;
  assign _039_ = bank_1 ? read_data_61  : read_data_60 ;
  assign old_1 = same_1 ? written_1 : _039_;
  assign _040_ = ~ old_1[3];
  assign new_1 = old_1 + _040_;
  assign _042_ = read_data & { _041_, _041_, _041_, _041_ };
  assign _045_ = read_data_40  & { _043_, _043_, _043_, _043_ };
  assign _046_ = _042_ | _045_;
  assign _023_ = ! swept;
  assign _041_ = look & _023_;
  assign _048_ = read_data_60  & { _041_, _041_, _041_, _041_ };
  assign _043_ = look & swept;
  assign _049_ = read_data_61  & { _043_, _043_, _043_, _043_ };
  assign _051_ = _048_ | _049_;
  assign _052_ = _046_ + _051_;
  assign total = above + _052_;
  assign enough = | total[4:3];
  assign _053_ = bank ^ ends;
  assign _054_ = start | reads;
  assign _044_ = closing | waiting;
  assign _055_ = ~ start;
  assign _056_ = _044_ & _055_;
  assign _057_ = clearing & _016_;
  assign _060_ = ~ o__ready;
  assign _061_ = full & _060_;
  assign _062_ = _059_ | _061_;
  assign _019_ = ~ clearing;
  assign _059_ = done & _019_;
  assign _063_ = swept ^ _059_;
  assign _064_ = free - \begin ;
  assign _065_ = full & o__ready;
  assign _002_ = $signed(_064_) + $signed({ 1'h0, _065_ });
  assign _004_ = pending_0 & _003_;
  assign _005_ = i__payload[3:0] == score_1_0;
  assign _006_ = _004_ & _005_;
  assign _003_ = ~ closing;
  assign _007_ = pending_1 & _003_;
  assign _008_ = i__payload[7:4] == score_1_1;
  assign _009_ = _007_ & _008_;
  assign _010_ = ~ look;
  assign _012_ = reads & _010_;
  assign _013_ = ~ reached;
  assign _014_ = look & _013_;
  assign _015_ = ~ enough;
  assign _016_ = ~ done;
  assign _017_ = _015_ & _016_;
  assign _018_ = above == 2'h3;
  always @(posedge clk)
    bank_1 <= bank;
  always @(posedge clk)
    sweep <= _020_;
  always @(posedge clk)
    clearing <= _021_;
  always @(posedge clk)
    score_1_0 <= i__payload[3:0];
  always @(posedge clk)
    same_0 <= _006_;
  always @(posedge clk)
    written_0 <= new_0;
  always @(posedge clk)
    score_1_1 <= i__payload[7:4];
  always @(posedge clk)
    same_1 <= _009_;
  always @(posedge clk)
    written_1 <= new_1;
  always @(posedge clk)
    above <= _022_;
  always @(posedge clk)
    if (_068_) waiting <= 1'h0;
    else waiting <= _056_;
  always @(posedge clk)
    if (_014_) threshold <= place;
  always @(posedge clk)
    if (_067_) maximum <= place;
  always @(posedge clk)
    if (_068_) full <= 1'h0;
    else full <= _062_;
  always @(posedge clk)
    if (_068_) swept <= 1'h0;
    else swept <= _063_;
  always @(posedge clk)
    if (_068_) place <= 4'h0;
    else if (reads) place <= address;
  always @(posedge clk)
    if (_068_) free <= 2'h2;
    else free <= _002_;
  always @(posedge clk)
    if (_068_) pending_0 <= 1'h0;
    else pending_0 <= counts_0;
  always @(posedge clk)
    if (_068_) pending_1 <= 1'h0;
    else pending_1 <= counts_1;
  always @(posedge clk)
    if (_068_) bank <= 1'h0;
    else bank <= _053_;
  always @(posedge clk)
    if (_068_) closing <= 1'h0;
    else closing <= ends;
  always @(posedge clk)
    if (_068_) look <= 1'h0;
    else look <= reads;
  always @(posedge clk)
    if (_066_)
      if (!_014_) reached <= 1'h0;
      else reached <= enough;
  assign _066_ = | { _014_, _012_ };
  assign _067_ = & { _018_, _014_ };
  assign _068_ = | { rst, forget };
  assign _069_ = _012_ ? 3'h3 : above;
  assign _070_ = _017_ ? total[2:0] : _069_;
  assign _022_ = _014_ ? _070_ : _069_;
  assign _071_ = _057_ | forget;
  assign _021_ = _071_ | rst;
  assign _072_ = _054_ | forget;
  assign _020_ = _072_ | rst;
  ram_10x4 counts_0_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_10x4 counts_0_1 (
    .clk(clk),
    .read_address(read_address_33 ),
    .read_data(read_data_40 ),
    .read_enable(read_enable_32 ),
    .rst(rst),
    .write_address(write_address_35 ),
    .write_data(write_data_36 ),
    .write_enable(write_enable_34 )
  );
  ram_10x4 counts_1_0 (
    .clk(clk),
    .read_address(read_address_45 ),
    .read_data(read_data_60 ),
    .read_enable(read_enable_44 ),
    .rst(rst),
    .write_address(write_address_48 ),
    .write_data(write_data_50 ),
    .write_enable(write_enable_46 )
  );
  ram_10x4 counts_1_1 (
    .clk(clk),
    .read_address(read_address_54 ),
    .read_data(read_data_61 ),
    .read_enable(read_enable_53 ),
    .rst(rst),
    .write_address(write_address_56 ),
    .write_data(write_data_57 ),
    .write_enable(write_enable_55 )
  );
  assign o__payload = { above, maximum, threshold };
endmodule

module hamming_d9_l21_n5_x2_axi__engine__softmax(clk, rst, forget, clear, i__valid, i_table__ready, i__ready, o__ready, i_table__payload, i__payload, o__payload, loaded, valid_0, i_table__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  input clear;
  wire clear;
  input i__valid;
  wire i__valid;
  output i_table__ready;
  wire i_table__ready;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  input [11:0] i_table__payload;
  wire [11:0] i_table__payload;
  input [9:0] i__payload;
  wire [9:0] i__payload;
  output [16:0] o__payload;
  wire [16:0] o__payload;
  output loaded;
  reg loaded;
  output valid_0;
  reg valid_0;
  input i_table__valid;
  wire i_table__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [3:0] _04_;
  wire _05_;
  wire _06_;
  reg [4:0] index_0;
  reg last_0;
  wire moves_0;
  reg [3:0] place;
  wire [10:0] read_data;
  wire space_0;
  wire write;
  assign _00_ = ~ loaded;
  assign _01_ = ~ clear;
  assign i_table__ready = _00_ & _01_;
  assign write = i_table__valid & i_table__ready;
  assign _02_ = ~ valid_0;
  assign space_0 = _02_ | o__ready;
  assign moves_0 = _03_ & space_0;
  assign i__ready = space_0 & loaded;
  assign _04_ = place + 1'h1;
  assign _03_ = i__valid & loaded;
  always @(posedge clk)
    if (_05_) loaded <= 1'h0;
    else if (write) loaded <= i_table__payload[11];
  always @(posedge clk)
    if (_05_) place <= 4'h0;
    else if (write) place <= _04_;
  always @(posedge clk)
    if (_06_) valid_0 <= 1'h0;
    else if (space_0) valid_0 <= _03_;
  always @(posedge clk)
    if (moves_0) index_0 <= i__payload[4:0];
  always @(posedge clk)
    if (moves_0) last_0 <= i__payload[9];
  assign _05_ = | { rst, clear, forget };
  assign _06_ = | { rst, forget };
  ram_10x11 \table  (
    .clk(clk),
    .read_address(i__payload[8:5]),
    .read_data(read_data),
    .read_enable(moves_0),
    .rst(rst),
    .write_address(place),
    .write_data(i_table__payload[10:0]),
    .write_enable(write)
  );
  assign o__payload = { last_0, read_data, index_0 };
endmodule

module hamming_d9_l21_n5_x2_axi__keys_gate(clk, rst, stop, start, o__ready, sizes, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [15:0] sizes;
  wire [15:0] sizes;
  input i__valid;
  wire i__valid;
  input [16:0] i__payload;
  wire [16:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [15:0] o__payload;
  wire [15:0] o__payload;
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
  assign _11_ = advance & i__payload[16];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[16];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[16];
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
  assign o__payload = passing ? i__payload[15:0] : 16'h0000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  hamming_d9_l21_n5_x2_axi__keys_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module hamming_d9_l21_n5_x2_axi__keys_gate__counter(clk, rst, start, advance, last, sizes);
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
  input [15:0] sizes;
  wire [15:0] sizes;
  wire [15:0] _0_;
  wire [15:0] _1_;
  wire [15:0] _2_;
  wire _3_;
  reg [15:0] n_left;
  assign last = n_left <= 1'h1;
  assign _0_ = n_left - 1'h1;
  assign _1_ = last ? sizes : _0_;
  always @(posedge clk)
    if (_3_) n_left <= _2_;
  assign _3_ = | { advance, start };
  assign _2_ = start ? sizes : _1_;
endmodule

module hamming_d9_l21_n5_x2_axi__keys_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
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
  output [16:0] o__payload;
  wire [16:0] o__payload;
  input o__ready;
  wire o__ready;
  hamming_d9_l21_n5_x2_axi__keys_input__skid skid (
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

module hamming_d9_l21_n5_x2_axi__keys_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [16:0] i__payload;
  wire [16:0] i__payload;
  output o__valid;
  reg o__valid;
  output [16:0] o__payload;
  reg [16:0] o__payload;
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
  wire [16:0] _09_;
  wire arrives;
  reg full;
  reg [16:0] spare;
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

module hamming_d9_l21_n5_x2_axi__queries_gate(clk, rst, stop, o__ready, start, sizes, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input start;
  wire start;
  input [15:0] sizes;
  wire [15:0] sizes;
  input i__valid;
  wire i__valid;
  input [16:0] i__payload;
  wire [16:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [15:0] o__payload;
  wire [15:0] o__payload;
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
  assign _11_ = advance & i__payload[16];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[16];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[16];
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
  assign o__payload = passing ? i__payload[15:0] : 16'h0000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  hamming_d9_l21_n5_x2_axi__queries_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module hamming_d9_l21_n5_x2_axi__queries_gate__counter(clk, rst, advance, last, start, sizes);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input start;
  wire start;
  input [15:0] sizes;
  wire [15:0] sizes;
  wire [15:0] _0_;
  wire [15:0] _1_;
  wire [15:0] _2_;
  wire _3_;
  reg [15:0] m_left;
  assign last = m_left <= 1'h1;
  assign _0_ = m_left - 1'h1;
  assign _1_ = last ? sizes : _0_;
  always @(posedge clk)
    if (_3_) m_left <= _2_;
  assign _3_ = | { advance, start };
  assign _2_ = start ? sizes : _1_;
endmodule

module hamming_d9_l21_n5_x2_axi__queries_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
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
  output [16:0] o__payload;
  wire [16:0] o__payload;
  input o__ready;
  wire o__ready;
  hamming_d9_l21_n5_x2_axi__queries_input__skid skid (
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

module hamming_d9_l21_n5_x2_axi__queries_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [16:0] i__payload;
  wire [16:0] i__payload;
  output o__valid;
  reg o__valid;
  output [16:0] o__payload;
  reg [16:0] o__payload;
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
  wire [16:0] _09_;
  wire arrives;
  reg full;
  reg [16:0] spare;
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

module hamming_d9_l21_n5_x2_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_closed_set, ERROR_empty_set, ERROR_overflow_set, ERROR_causal_set, ERROR_busy_set, STATUS_error, STATUS_done_set, bus__awready
, bus__wready, bus__arready, STATUS_busy, CACHED_rows, CACHED_open, CYCLES_LOW_cycles, CYCLES_HIGH_cycles, KEYS_STALLS_cycles, VALUES_STALLS_cycles, QUERIES_STALLS_cycles, TABLE_STALLS_cycles, STATUS_results_open, RESULTS_STALLS_cycles, bus__bvalid, bus__bresp, CONTROL_start, CONTROL_abort, STATUS_done, ERROR_size, ERROR_busy, ERROR_aborted
, ERROR_closed, ERROR_empty, ERROR_overflow, ERROR_causal, ERROR_keys_early, ERROR_values_early, ERROR_queries_early, ERROR_table_early, ERROR_keys_late, ERROR_values_late, ERROR_queries_late, ERROR_table_late, INTERRUPT_done, INTERRUPT_error, M_m, N_n, OPTIONS_begin, OPTIONS_end, OPTIONS_causal, bus__rvalid, bus__rdata
, bus__rresp, STATUS_keys_open, ERROR_keys_early_set, ERROR_keys_late_set, STATUS_values_open, ERROR_values_early_set, ERROR_values_late_set, STATUS_queries_open, ERROR_queries_early_set, ERROR_queries_late_set, STATUS_table_open, ERROR_table_early_set, ERROR_table_late_set);
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
  input ERROR_closed_set;
  wire ERROR_closed_set;
  input ERROR_empty_set;
  wire ERROR_empty_set;
  input ERROR_overflow_set;
  wire ERROR_overflow_set;
  input ERROR_causal_set;
  wire ERROR_causal_set;
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
  input STATUS_busy;
  wire STATUS_busy;
  input [15:0] CACHED_rows;
  wire [15:0] CACHED_rows;
  input CACHED_open;
  wire CACHED_open;
  input [31:0] CYCLES_LOW_cycles;
  wire [31:0] CYCLES_LOW_cycles;
  input [31:0] CYCLES_HIGH_cycles;
  wire [31:0] CYCLES_HIGH_cycles;
  input [31:0] KEYS_STALLS_cycles;
  wire [31:0] KEYS_STALLS_cycles;
  input [31:0] VALUES_STALLS_cycles;
  wire [31:0] VALUES_STALLS_cycles;
  input [31:0] QUERIES_STALLS_cycles;
  wire [31:0] QUERIES_STALLS_cycles;
  input [31:0] TABLE_STALLS_cycles;
  wire [31:0] TABLE_STALLS_cycles;
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
  output ERROR_closed;
  reg ERROR_closed;
  output ERROR_empty;
  reg ERROR_empty;
  output ERROR_overflow;
  reg ERROR_overflow;
  output ERROR_causal;
  reg ERROR_causal;
  output ERROR_keys_early;
  reg ERROR_keys_early;
  output ERROR_values_early;
  reg ERROR_values_early;
  output ERROR_queries_early;
  reg ERROR_queries_early;
  output ERROR_table_early;
  reg ERROR_table_early;
  output ERROR_keys_late;
  reg ERROR_keys_late;
  output ERROR_values_late;
  reg ERROR_values_late;
  output ERROR_queries_late;
  reg ERROR_queries_late;
  output ERROR_table_late;
  reg ERROR_table_late;
  output INTERRUPT_done;
  reg INTERRUPT_done;
  output INTERRUPT_error;
  reg INTERRUPT_error;
  output [15:0] M_m;
  reg [15:0] M_m;
  output [15:0] N_n;
  reg [15:0] N_n;
  output OPTIONS_begin;
  reg OPTIONS_begin;
  output OPTIONS_end;
  reg OPTIONS_end;
  output OPTIONS_causal;
  reg OPTIONS_causal;
  output bus__rvalid;
  reg bus__rvalid;
  output [31:0] bus__rdata;
  reg [31:0] bus__rdata;
  output [1:0] bus__rresp;
  wire [1:0] bus__rresp;
  input STATUS_keys_open;
  wire STATUS_keys_open;
  input ERROR_keys_early_set;
  wire ERROR_keys_early_set;
  input ERROR_keys_late_set;
  wire ERROR_keys_late_set;
  input STATUS_values_open;
  wire STATUS_values_open;
  input ERROR_values_early_set;
  wire ERROR_values_early_set;
  input ERROR_values_late_set;
  wire ERROR_values_late_set;
  input STATUS_queries_open;
  wire STATUS_queries_open;
  input ERROR_queries_early_set;
  wire ERROR_queries_early_set;
  input ERROR_queries_late_set;
  wire ERROR_queries_late_set;
  input STATUS_table_open;
  wire STATUS_table_open;
  input ERROR_table_early_set;
  wire ERROR_table_early_set;
  input ERROR_table_late_set;
  wire ERROR_table_late_set;
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
  wire [15:0] _119_;
  wire [15:0] _120_;
  wire [15:0] _121_;
  wire _122_;
  wire [15:0] _123_;
  wire [15:0] _124_;
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
  wire read_CACHED;
  wire read_CACHED_open;
  wire [15:0] read_CACHED_rows;
  wire read_CONTROL;
  wire read_CYCLES_HIGH;
  wire [31:0] read_CYCLES_HIGH_cycles;
  wire read_CYCLES_LOW;
  wire [31:0] read_CYCLES_LOW_cycles;
  wire read_ERROR;
  wire read_ERROR_aborted;
  wire read_ERROR_busy;
  wire read_ERROR_causal;
  wire read_ERROR_closed;
  wire read_ERROR_empty;
  wire read_ERROR_keys_early;
  wire read_ERROR_keys_late;
  wire read_ERROR_overflow;
  wire read_ERROR_queries_early;
  wire read_ERROR_queries_late;
  wire read_ERROR_size;
  wire read_ERROR_table_early;
  wire read_ERROR_table_late;
  wire read_ERROR_values_early;
  wire read_ERROR_values_late;
  wire read_EXPONENTS;
  wire read_FORMATS;
  wire read_ID;
  wire read_INTERRUPT;
  wire read_INTERRUPT_done;
  wire read_INTERRUPT_error;
  wire read_KEYS_STALLS;
  wire [31:0] read_KEYS_STALLS_cycles;
  wire read_LIMITS;
  wire read_M;
  wire [15:0] read_M_m;
  wire read_N;
  wire [15:0] read_N_n;
  wire read_OPTIONS;
  wire read_OPTIONS_begin;
  wire read_OPTIONS_causal;
  wire read_OPTIONS_end;
  wire read_QUERIES_STALLS;
  wire [31:0] read_QUERIES_STALLS_cycles;
  wire read_RESULTS_STALLS;
  wire [31:0] read_RESULTS_STALLS_cycles;
  wire read_SHAPE;
  wire read_STATUS;
  wire read_STATUS_busy;
  wire read_STATUS_done;
  wire read_STATUS_error;
  wire read_STATUS_keys_open;
  wire read_STATUS_queries_open;
  wire read_STATUS_results_open;
  wire read_STATUS_table_open;
  wire read_STATUS_values_open;
  wire read_TABLE_STALLS;
  wire [31:0] read_TABLE_STALLS_cycles;
  wire read_VALUES_STALLS;
  wire [31:0] read_VALUES_STALLS_cycles;
  wire read_VERSION;
  wire read_WEIGHTS;
  reg [11:0] read_address;
  reg read_addressed;
  reg [2:0] strobes;
  wire write;
  wire write_CONTROL;
  wire write_ERROR;
  wire write_INTERRUPT;
  wire write_M;
  wire write_N;
  wire write_OPTIONS;
  wire write_STATUS;
  reg [11:0] write_address;
  reg write_addressed;
  reg [20:0] write_data;
  reg write_filled;
  wire [20:0] write_ones;
  assign bus__awready = ~ write_addressed;
  assign bus__wready = ~ write_filled;
  assign _000_ = write_addressed & write_filled;
  assign _026_ = ~ bus__bvalid;
  assign write = _000_ & _026_;
  assign write_ones = write_data & { strobes[2], strobes[2], strobes[2], strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
  assign _051_ = write_address[11:2] == 5'h10;
  assign write_CONTROL = write & _051_;
  assign _069_ = write_address[11:2] == 5'h11;
  assign write_STATUS = write & _069_;
  assign _080_ = write_address[11:2] == 5'h12;
  assign write_ERROR = write & _080_;
  assign _091_ = write_address[11:2] == 5'h13;
  assign write_INTERRUPT = write & _091_;
  assign _102_ = write_address[11:2] == 5'h14;
  assign write_M = write & _102_;
  assign _113_ = write_address[11:2] == 5'h16;
  assign write_N = write & _113_;
  assign _122_ = write_address[11:2] == 5'h17;
  assign write_OPTIONS = write & _122_;
  assign _001_ = ~ read_addressed;
  assign _005_ = ~ bus__rvalid;
  assign bus__arready = _001_ & _005_;
  assign read_ID = ! read_address[11:2];
  assign read_VERSION = read_address[11:2] == 1'h1;
  assign read_SHAPE = read_address[11:2] == 2'h2;
  assign read_FORMATS = read_address[11:2] == 2'h3;
  assign read_LIMITS = read_address[11:2] == 3'h4;
  assign read_EXPONENTS = read_address[11:2] == 3'h5;
  assign read_WEIGHTS = read_address[11:2] == 3'h6;
  assign read_CONTROL = read_address[11:2] == 5'h10;
  assign read_STATUS = read_address[11:2] == 5'h11;
  assign read_STATUS_busy = read_STATUS & STATUS_busy;
  assign read_STATUS_done = read_STATUS & STATUS_done;
  assign read_STATUS_error = read_STATUS & STATUS_error;
  assign read_STATUS_keys_open = read_STATUS & STATUS_keys_open;
  assign read_STATUS_values_open = read_STATUS & STATUS_values_open;
  assign read_STATUS_queries_open = read_STATUS & STATUS_queries_open;
  assign read_STATUS_table_open = read_STATUS & STATUS_table_open;
  assign read_STATUS_results_open = read_STATUS & STATUS_results_open;
  assign read_ERROR = read_address[11:2] == 5'h12;
  assign read_ERROR_size = read_ERROR & ERROR_size;
  assign read_ERROR_busy = read_ERROR & ERROR_busy;
  assign read_ERROR_aborted = read_ERROR & ERROR_aborted;
  assign read_ERROR_closed = read_ERROR & ERROR_closed;
  assign read_ERROR_empty = read_ERROR & ERROR_empty;
  assign read_ERROR_overflow = read_ERROR & ERROR_overflow;
  assign read_ERROR_causal = read_ERROR & ERROR_causal;
  assign read_ERROR_keys_early = read_ERROR & ERROR_keys_early;
  assign read_ERROR_values_early = read_ERROR & ERROR_values_early;
  assign read_ERROR_queries_early = read_ERROR & ERROR_queries_early;
  assign read_ERROR_table_early = read_ERROR & ERROR_table_early;
  assign read_ERROR_keys_late = read_ERROR & ERROR_keys_late;
  assign read_ERROR_values_late = read_ERROR & ERROR_values_late;
  assign read_ERROR_queries_late = read_ERROR & ERROR_queries_late;
  assign read_ERROR_table_late = read_ERROR & ERROR_table_late;
  assign read_INTERRUPT = read_address[11:2] == 5'h13;
  assign read_INTERRUPT_done = read_INTERRUPT & INTERRUPT_done;
  assign read_INTERRUPT_error = read_INTERRUPT & INTERRUPT_error;
  assign read_M = read_address[11:2] == 5'h14;
  assign read_M_m = read_M ? M_m : 16'h0000;
  assign read_N = read_address[11:2] == 5'h16;
  assign read_N_n = read_N ? N_n : 16'h0000;
  assign read_OPTIONS = read_address[11:2] == 5'h17;
  assign read_OPTIONS_begin = read_OPTIONS & OPTIONS_begin;
  assign read_OPTIONS_end = read_OPTIONS & OPTIONS_end;
  assign read_OPTIONS_causal = read_OPTIONS & OPTIONS_causal;
  assign read_CACHED = read_address[11:2] == 5'h18;
  assign read_CACHED_rows = read_CACHED ? CACHED_rows : 16'h0000;
  assign read_CACHED_open = read_CACHED & CACHED_open;
  assign read_CYCLES_LOW = read_address[11:2] == 6'h20;
  assign read_CYCLES_LOW_cycles = read_CYCLES_LOW ? CYCLES_LOW_cycles : 32'd0;
  assign read_CYCLES_HIGH = read_address[11:2] == 6'h21;
  assign read_CYCLES_HIGH_cycles = read_CYCLES_HIGH ? CYCLES_HIGH_cycles : 32'd0;
  assign read_KEYS_STALLS = read_address[11:2] == 6'h22;
  assign read_KEYS_STALLS_cycles = read_KEYS_STALLS ? KEYS_STALLS_cycles : 32'd0;
  assign read_VALUES_STALLS = read_address[11:2] == 6'h23;
  assign read_VALUES_STALLS_cycles = read_VALUES_STALLS ? VALUES_STALLS_cycles : 32'd0;
  assign read_QUERIES_STALLS = read_address[11:2] == 6'h24;
  assign read_QUERIES_STALLS_cycles = read_QUERIES_STALLS ? QUERIES_STALLS_cycles : 32'd0;
  assign read_RESULTS_STALLS = read_address[11:2] == 6'h25;
  assign read_RESULTS_STALLS_cycles = read_RESULTS_STALLS ? RESULTS_STALLS_cycles : 32'd0;
  assign read_TABLE_STALLS = read_address[11:2] == 6'h26;
  assign read_TABLE_STALLS_cycles = read_TABLE_STALLS ? TABLE_STALLS_cycles : 32'd0;
  assign _007_ = bus__awvalid & bus__awready;
  assign _009_ = bus__wvalid & bus__wready;
  assign _011_ = write_CONTROL & write_ones[0];
  assign _014_ = write_CONTROL & write_ones[1];
  assign _016_ = write_STATUS & write_ones[1];
  assign _019_ = ~ _016_;
  assign _021_ = STATUS_done & _019_;
  assign _023_ = _021_ | STATUS_done_set;
  assign _027_ = write_ERROR & write_ones[0];
  assign _029_ = ~ _027_;
  assign _032_ = ERROR_size & _029_;
  assign _034_ = _032_ | ERROR_size_set;
  assign _036_ = write_ERROR & write_ones[1];
  assign _039_ = ~ _036_;
  assign _041_ = ERROR_busy & _039_;
  assign _044_ = _041_ | ERROR_busy_set;
  assign _046_ = write_ERROR & write_ones[2];
  assign _049_ = ~ _046_;
  assign _052_ = ERROR_aborted & _049_;
  assign _055_ = _052_ | ERROR_aborted_set;
  assign _058_ = write_ERROR & write_ones[3];
  assign _062_ = ~ _058_;
  assign _063_ = ERROR_closed & _062_;
  assign _064_ = _063_ | ERROR_closed_set;
  assign _065_ = write_ERROR & write_ones[4];
  assign _066_ = ~ _065_;
  assign _067_ = ERROR_empty & _066_;
  assign _068_ = _067_ | ERROR_empty_set;
  assign _070_ = write_ERROR & write_ones[5];
  assign _071_ = ~ _070_;
  assign _072_ = ERROR_overflow & _071_;
  assign _073_ = _072_ | ERROR_overflow_set;
  assign _074_ = write_ERROR & write_ones[6];
  assign _075_ = ~ _074_;
  assign _076_ = ERROR_causal & _075_;
  assign _077_ = _076_ | ERROR_causal_set;
  assign _078_ = write_ERROR & write_ones[8];
  assign _079_ = ~ _078_;
  assign _081_ = ERROR_keys_early & _079_;
  assign _082_ = _081_ | ERROR_keys_early_set;
  assign _083_ = write_ERROR & write_ones[9];
  assign _084_ = ~ _083_;
  assign _085_ = ERROR_values_early & _084_;
  assign _086_ = _085_ | ERROR_values_early_set;
  assign _087_ = write_ERROR & write_ones[10];
  assign _088_ = ~ _087_;
  assign _089_ = ERROR_queries_early & _088_;
  assign _090_ = _089_ | ERROR_queries_early_set;
  assign _092_ = write_ERROR & write_ones[12];
  assign _093_ = ~ _092_;
  assign _094_ = ERROR_table_early & _093_;
  assign _095_ = _094_ | ERROR_table_early_set;
  assign _096_ = write_ERROR & write_ones[16];
  assign _097_ = ~ _096_;
  assign _098_ = ERROR_keys_late & _097_;
  assign _099_ = _098_ | ERROR_keys_late_set;
  assign _100_ = write_ERROR & write_ones[17];
  assign _101_ = ~ _100_;
  assign _103_ = ERROR_values_late & _101_;
  assign _104_ = _103_ | ERROR_values_late_set;
  assign _105_ = write_ERROR & write_ones[18];
  assign _106_ = ~ _105_;
  assign _107_ = ERROR_queries_late & _106_;
  assign _108_ = _107_ | ERROR_queries_late_set;
  assign _109_ = write_ERROR & write_ones[20];
  assign _110_ = ~ _109_;
  assign _111_ = ERROR_table_late & _110_;
  assign _112_ = _111_ | ERROR_table_late_set;
  assign _115_ = INTERRUPT_done & _114_;
  assign _116_ = _115_ | write_ones[0];
  assign _117_ = INTERRUPT_error & _114_;
  assign _118_ = _117_ | write_ones[1];
  assign _120_ = M_m & { _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[0], _119_[0], _119_[0], _119_[0], _119_[0], _119_[0], _119_[0], _119_[0] };
  assign _121_ = _120_ | write_ones[15:0];
  assign _123_ = N_n & { _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[0], _119_[0], _119_[0], _119_[0], _119_[0], _119_[0], _119_[0], _119_[0] };
  assign _124_ = _123_ | write_ones[15:0];
  assign _125_ = OPTIONS_begin & _114_;
  assign _126_ = _125_ | write_ones[0];
  assign _127_ = OPTIONS_end & _114_;
  assign _128_ = _127_ | write_ones[1];
  assign _114_ = ~ strobes[0];
  assign _129_ = OPTIONS_causal & _114_;
  assign _002_ = _129_ | write_ones[2];
  assign _003_ = bus__arvalid & bus__arready;
  assign _004_ = | { read_TABLE_STALLS_cycles[0], read_RESULTS_STALLS_cycles[0], read_QUERIES_STALLS_cycles[0], read_VALUES_STALLS_cycles[0], read_KEYS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_CACHED_rows[0], read_OPTIONS_begin, read_N_n[0], read_M_m[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy, read_WEIGHTS, read_LIMITS, read_FORMATS, read_SHAPE };
  assign _006_ = | { read_TABLE_STALLS_cycles[1], read_RESULTS_STALLS_cycles[1], read_QUERIES_STALLS_cycles[1], read_VALUES_STALLS_cycles[1], read_KEYS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_CACHED_rows[1], read_OPTIONS_end, read_N_n[1], read_M_m[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done, read_WEIGHTS };
  assign _008_ = | { read_TABLE_STALLS_cycles[2], read_RESULTS_STALLS_cycles[2], read_QUERIES_STALLS_cycles[2], read_VALUES_STALLS_cycles[2], read_KEYS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_CACHED_rows[2], read_OPTIONS_causal, read_N_n[2], read_M_m[2], read_ERROR_aborted, read_STATUS_error, read_LIMITS };
  assign _010_ = | { read_TABLE_STALLS_cycles[3], read_RESULTS_STALLS_cycles[3], read_QUERIES_STALLS_cycles[3], read_VALUES_STALLS_cycles[3], read_KEYS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_CACHED_rows[3], read_N_n[3], read_M_m[3], read_ERROR_closed, read_SHAPE, read_ID };
  assign _012_ = | { read_TABLE_STALLS_cycles[4], read_RESULTS_STALLS_cycles[4], read_QUERIES_STALLS_cycles[4], read_VALUES_STALLS_cycles[4], read_KEYS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_CACHED_rows[4], read_N_n[4], read_M_m[4], read_ERROR_empty, read_LIMITS };
  assign _013_ = | { read_TABLE_STALLS_cycles[5], read_RESULTS_STALLS_cycles[5], read_QUERIES_STALLS_cycles[5], read_VALUES_STALLS_cycles[5], read_KEYS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_CACHED_rows[5], read_N_n[5], read_M_m[5], read_ERROR_overflow };
  assign _015_ = | { read_TABLE_STALLS_cycles[6], read_RESULTS_STALLS_cycles[6], read_QUERIES_STALLS_cycles[6], read_VALUES_STALLS_cycles[6], read_KEYS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_CACHED_rows[6], read_N_n[6], read_M_m[6], read_ERROR_causal, read_ID };
  assign _017_ = | { read_TABLE_STALLS_cycles[7], read_RESULTS_STALLS_cycles[7], read_QUERIES_STALLS_cycles[7], read_VALUES_STALLS_cycles[7], read_KEYS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_CACHED_rows[7], read_N_n[7], read_M_m[7] };
  assign _018_ = | { read_TABLE_STALLS_cycles[8], read_RESULTS_STALLS_cycles[8], read_QUERIES_STALLS_cycles[8], read_VALUES_STALLS_cycles[8], read_KEYS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_CACHED_rows[8], read_N_n[8], read_M_m[8], read_ERROR_keys_early, read_STATUS_keys_open, read_ID };
  assign _020_ = | { read_TABLE_STALLS_cycles[9], read_RESULTS_STALLS_cycles[9], read_QUERIES_STALLS_cycles[9], read_VALUES_STALLS_cycles[9], read_KEYS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_CACHED_rows[9], read_N_n[9], read_M_m[9], read_ERROR_values_early, read_STATUS_values_open };
  assign _022_ = | { read_TABLE_STALLS_cycles[10], read_RESULTS_STALLS_cycles[10], read_QUERIES_STALLS_cycles[10], read_VALUES_STALLS_cycles[10], read_KEYS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_CACHED_rows[10], read_N_n[10], read_M_m[10], read_ERROR_queries_early, read_STATUS_queries_open };
  assign _024_ = | { read_TABLE_STALLS_cycles[11], read_RESULTS_STALLS_cycles[11], read_QUERIES_STALLS_cycles[11], read_VALUES_STALLS_cycles[11], read_KEYS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_CACHED_rows[11], read_N_n[11], read_M_m[11], read_STATUS_results_open, read_FORMATS };
  assign _025_ = | { read_TABLE_STALLS_cycles[12], read_RESULTS_STALLS_cycles[12], read_QUERIES_STALLS_cycles[12], read_VALUES_STALLS_cycles[12], read_KEYS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_CACHED_rows[12], read_N_n[12], read_M_m[12], read_ERROR_table_early, read_STATUS_table_open, read_SHAPE };
  assign _028_ = | { read_TABLE_STALLS_cycles[13], read_RESULTS_STALLS_cycles[13], read_QUERIES_STALLS_cycles[13], read_VALUES_STALLS_cycles[13], read_KEYS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_CACHED_rows[13], read_N_n[13], read_M_m[13] };
  assign _030_ = | { read_TABLE_STALLS_cycles[14], read_RESULTS_STALLS_cycles[14], read_QUERIES_STALLS_cycles[14], read_VALUES_STALLS_cycles[14], read_KEYS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_CACHED_rows[14], read_N_n[14], read_M_m[14], read_SHAPE, read_ID };
  assign _031_ = | { read_TABLE_STALLS_cycles[15], read_RESULTS_STALLS_cycles[15], read_QUERIES_STALLS_cycles[15], read_VALUES_STALLS_cycles[15], read_KEYS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_CACHED_rows[15], read_N_n[15], read_M_m[15], read_FORMATS };
  assign _033_ = | { read_TABLE_STALLS_cycles[16], read_RESULTS_STALLS_cycles[16], read_QUERIES_STALLS_cycles[16], read_VALUES_STALLS_cycles[16], read_KEYS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_CACHED_open, read_ERROR_keys_late, read_WEIGHTS, read_LIMITS, read_VERSION, read_ID };
  assign _035_ = | { read_TABLE_STALLS_cycles[17], read_RESULTS_STALLS_cycles[17], read_QUERIES_STALLS_cycles[17], read_VALUES_STALLS_cycles[17], read_KEYS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_ERROR_values_late, read_WEIGHTS, read_ID };
  assign _037_ = | { read_TABLE_STALLS_cycles[18], read_RESULTS_STALLS_cycles[18], read_QUERIES_STALLS_cycles[18], read_VALUES_STALLS_cycles[18], read_KEYS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_ERROR_queries_late, read_LIMITS, read_FORMATS, read_ID };
  assign _038_ = | { read_TABLE_STALLS_cycles[19], read_RESULTS_STALLS_cycles[19], read_QUERIES_STALLS_cycles[19], read_VALUES_STALLS_cycles[19], read_KEYS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19], read_WEIGHTS, read_FORMATS };
  assign _040_ = | { read_TABLE_STALLS_cycles[20], read_RESULTS_STALLS_cycles[20], read_QUERIES_STALLS_cycles[20], read_VALUES_STALLS_cycles[20], read_KEYS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_ERROR_table_late, read_ID };
  assign _042_ = | { read_TABLE_STALLS_cycles[21], read_RESULTS_STALLS_cycles[21], read_QUERIES_STALLS_cycles[21], read_VALUES_STALLS_cycles[21], read_KEYS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21] };
  assign _043_ = | { read_TABLE_STALLS_cycles[22], read_RESULTS_STALLS_cycles[22], read_QUERIES_STALLS_cycles[22], read_VALUES_STALLS_cycles[22], read_KEYS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_ID };
  assign _045_ = | { read_TABLE_STALLS_cycles[23], read_RESULTS_STALLS_cycles[23], read_QUERIES_STALLS_cycles[23], read_VALUES_STALLS_cycles[23], read_KEYS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23], read_FORMATS };
  assign _047_ = | { read_TABLE_STALLS_cycles[24], read_RESULTS_STALLS_cycles[24], read_QUERIES_STALLS_cycles[24], read_VALUES_STALLS_cycles[24], read_KEYS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24] };
  assign _048_ = | { read_TABLE_STALLS_cycles[25], read_RESULTS_STALLS_cycles[25], read_QUERIES_STALLS_cycles[25], read_VALUES_STALLS_cycles[25], read_KEYS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25], read_FORMATS, read_SHAPE };
  assign _050_ = | { read_TABLE_STALLS_cycles[26], read_RESULTS_STALLS_cycles[26], read_QUERIES_STALLS_cycles[26], read_VALUES_STALLS_cycles[26], read_KEYS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_WEIGHTS, read_FORMATS, read_ID };
  assign _053_ = | { read_TABLE_STALLS_cycles[27], read_RESULTS_STALLS_cycles[27], read_QUERIES_STALLS_cycles[27], read_VALUES_STALLS_cycles[27], read_KEYS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27] };
  assign _054_ = | { read_TABLE_STALLS_cycles[28], read_RESULTS_STALLS_cycles[28], read_QUERIES_STALLS_cycles[28], read_VALUES_STALLS_cycles[28], read_KEYS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_FORMATS, read_ID };
  assign _056_ = | { read_TABLE_STALLS_cycles[29], read_RESULTS_STALLS_cycles[29], read_QUERIES_STALLS_cycles[29], read_VALUES_STALLS_cycles[29], read_KEYS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29] };
  assign _057_ = | { read_TABLE_STALLS_cycles[30], read_RESULTS_STALLS_cycles[30], read_QUERIES_STALLS_cycles[30], read_VALUES_STALLS_cycles[30], read_KEYS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_ID };
  assign _059_ = | { read_TABLE_STALLS_cycles[31], read_RESULTS_STALLS_cycles[31], read_QUERIES_STALLS_cycles[31], read_VALUES_STALLS_cycles[31], read_KEYS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31] };
  assign _060_ = | { read_TABLE_STALLS, read_RESULTS_STALLS, read_QUERIES_STALLS, read_VALUES_STALLS, read_KEYS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_CACHED, read_OPTIONS, read_N, read_M, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_WEIGHTS, read_EXPONENTS, read_LIMITS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _061_[1] = ~ _060_;
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _023_;
  always @(posedge clk)
    if (rst) M_m <= 16'h0000;
    else if (write_M) M_m <= _121_;
  always @(posedge clk)
    if (rst) ERROR_table_late <= 1'h0;
    else ERROR_table_late <= _112_;
  always @(posedge clk)
    if (rst) ERROR_size <= 1'h0;
    else ERROR_size <= _034_;
  always @(posedge clk)
    if (rst) ERROR_busy <= 1'h0;
    else ERROR_busy <= _044_;
  always @(posedge clk)
    if (rst) N_n <= 16'h0000;
    else if (write_N) N_n <= _124_;
  always @(posedge clk)
    if (rst) ERROR_aborted <= 1'h0;
    else ERROR_aborted <= _055_;
  always @(posedge clk)
    if (rst) ERROR_closed <= 1'h0;
    else ERROR_closed <= _064_;
  always @(posedge clk)
    if (rst) OPTIONS_end <= 1'h0;
    else if (write_OPTIONS) OPTIONS_end <= _128_;
  always @(posedge clk)
    if (rst) ERROR_empty <= 1'h0;
    else ERROR_empty <= _068_;
  always @(posedge clk)
    if (rst) ERROR_overflow <= 1'h0;
    else ERROR_overflow <= _073_;
  always @(posedge clk)
    if (rst) OPTIONS_causal <= 1'h0;
    else if (write_OPTIONS) OPTIONS_causal <= _002_;
  always @(posedge clk)
    if (_003_) read_address <= bus__araddr;
  always @(posedge clk)
    if (_130_) read_addressed <= 1'h0;
    else read_addressed <= _135_;
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _134_;
  always @(posedge clk)
    if (rst) ERROR_causal <= 1'h0;
    else ERROR_causal <= _077_;
  always @(posedge clk)
    if (rst) ERROR_keys_early <= 1'h0;
    else ERROR_keys_early <= _082_;
  always @(posedge clk)
    if (rst) ERROR_values_early <= 1'h0;
    else ERROR_values_early <= _086_;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _059_, _057_, _056_, _054_, _053_, _050_, _048_, _047_, _045_, _043_, _042_, _040_, _038_, _037_, _035_, _033_, _031_, _030_, _028_, _025_, _024_, _022_, _020_, _018_, _017_, _015_, _013_, _012_, _010_, _008_, _006_, _004_ };
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _116_;
  always @(posedge clk)
    if (rst) ERROR_queries_early <= 1'h0;
    else ERROR_queries_early <= _090_;
  always @(posedge clk)
    if (rst) ERROR_table_early <= 1'h0;
    else ERROR_table_early <= _095_;
  always @(posedge clk)
    if (rst) OPTIONS_begin <= 1'h0;
    else if (write_OPTIONS) OPTIONS_begin <= _126_;
  always @(posedge clk)
    if (_007_) write_address <= bus__awaddr;
  always @(posedge clk)
    if (_131_) write_addressed <= 1'h0;
    else write_addressed <= _139_;
  always @(posedge clk)
    if (rst) ERROR_keys_late <= 1'h0;
    else ERROR_keys_late <= _099_;
  always @(posedge clk)
    if (_009_) write_data <= bus__wdata[20:0];
  always @(posedge clk)
    if (_009_) strobes <= bus__wstrb[2:0];
  always @(posedge clk)
    if (rst) ERROR_values_late <= 1'h0;
    else ERROR_values_late <= _104_;
  always @(posedge clk)
    if (_131_) write_filled <= 1'h0;
    else write_filled <= _138_;
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _137_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _118_;
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _011_;
  always @(posedge clk)
    if (rst) ERROR_queries_late <= 1'h0;
    else ERROR_queries_late <= _108_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _014_;
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _061_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_132_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  assign { _119_[8], _119_[0] } = ~ strobes[1:0];
  assign _130_ = | { read_addressed, rst };
  assign _131_ = | { write, rst };
  assign _132_ = | { write_OPTIONS, write_N, write_M, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _133_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _134_ = _133_ | read_addressed;
  assign _135_ = read_addressed | _003_;
  assign _136_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _137_ = _136_ | write;
  assign _138_ = write_filled | _009_;
  assign _139_ = write_addressed | _007_;
  assign _061_[0] = 1'h0;
  assign { _119_[15:9], _119_[7:1] } = { _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[0], _119_[0], _119_[0], _119_[0], _119_[0], _119_[0], _119_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module hamming_d9_l21_n5_x2_axi__results(clk, rst, o__ready, i__valid, i__ready, i__payload, bus__tvalid, o__payload);
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
  input [12:0] i__payload;
  wire [12:0] i__payload;
  output bus__tvalid;
  wire bus__tvalid;
  output [12:0] o__payload;
  wire [12:0] o__payload;
  hamming_d9_l21_n5_x2_axi__results__skid skid (
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

module hamming_d9_l21_n5_x2_axi__results__skid(clk, rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload);
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
  input [12:0] i__payload;
  wire [12:0] i__payload;
  output o__valid;
  reg o__valid;
  output [12:0] o__payload;
  reg [12:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [12:0] _08_;
  wire arrives;
  reg full;
  reg [12:0] spare;
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

module hamming_d9_l21_n5_x2_axi__table_gate(clk, rst, stop, start, o__ready, last, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  output last;
  wire last;
  input i__valid;
  wire i__valid;
  input [11:0] i__payload;
  wire [11:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [10:0] o__payload;
  wire [10:0] o__payload;
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
  reg [1:0] state_state;
  assign advance = o__valid & o__ready;
  assign _09_ = i__valid & _00_;
  assign _00_ = ~ stop;
  assign _10_ = o__ready & _00_;
  assign _11_ = advance & i__payload[11];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[11];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[11];
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
  assign o__payload = passing ? i__payload[10:0] : 11'h000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  hamming_d9_l21_n5_x2_axi__table_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .start(start)
  );
endmodule

module hamming_d9_l21_n5_x2_axi__table_gate__counter(clk, rst, start, advance, last);
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
  wire [15:0] _0_;
  wire [15:0] _1_;
  reg [15:0] entries_left;
  assign last = entries_left <= 1'h1;
  assign _0_ = entries_left - 1'h1;
  assign _1_ = last ? 16'h000a : _0_;
  always @(posedge clk)
    if (start) entries_left <= 16'h000a;
    else if (advance) entries_left <= _1_;
endmodule

module hamming_d9_l21_n5_x2_axi__table_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
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
  output [11:0] o__payload;
  wire [11:0] o__payload;
  input o__ready;
  wire o__ready;
  hamming_d9_l21_n5_x2_axi__table_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[10:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module hamming_d9_l21_n5_x2_axi__table_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [11:0] i__payload;
  wire [11:0] i__payload;
  output o__valid;
  reg o__valid;
  output [11:0] o__payload;
  reg [11:0] o__payload;
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
  wire [11:0] _09_;
  wire arrives;
  reg full;
  reg [11:0] spare;
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

module hamming_d9_l21_n5_x2_axi__values_gate(clk, rst, stop, start, o__ready, sizes, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [24:0] i__payload;
  wire [24:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [23:0] o__payload;
  wire [23:0] o__payload;
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
  assign _11_ = advance & i__payload[24];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[24];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[24];
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
  assign o__payload = passing ? i__payload[23:0] : 24'h000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  hamming_d9_l21_n5_x2_axi__values_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module hamming_d9_l21_n5_x2_axi__values_gate__counter(clk, rst, start, advance, last, sizes);
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
  wire elements_ends;
  reg [15:0] elements_left;
  wire n_ends;
  reg [15:0] n_left;
  assign elements_ends = elements_left <= 2'h3;
  assign n_ends = n_left <= 1'h1;
  assign last = elements_ends & n_ends;
  assign _01_ = elements_left - 2'h3;
  assign _02_ = elements_ends ? sizes[31:16] : _01_;
  assign _03_ = advance & elements_ends;
  assign _04_ = n_left - 1'h1;
  assign _05_ = n_ends ? sizes[15:0] : _04_;
  always @(posedge clk)
    if (_07_) elements_left <= _06_;
  always @(posedge clk)
    if (_08_) n_left <= _00_;
  assign _07_ = | { advance, start };
  assign _08_ = | { _03_, start };
  assign _00_ = start ? sizes[15:0] : _05_;
  assign _06_ = start ? sizes[31:16] : _02_;
endmodule

module hamming_d9_l21_n5_x2_axi__values_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [23:0] bus__tdata;
  wire [23:0] bus__tdata;
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
  output [24:0] o__payload;
  wire [24:0] o__payload;
  input o__ready;
  wire o__ready;
  hamming_d9_l21_n5_x2_axi__values_input__skid skid (
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

module hamming_d9_l21_n5_x2_axi__values_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [24:0] i__payload;
  wire [24:0] i__payload;
  output o__valid;
  reg o__valid;
  output [24:0] o__payload;
  reg [24:0] o__payload;
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
  wire [24:0] _09_;
  wire arrives;
  reg full;
  reg [24:0] spare;
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

module matches_9(query, key, count);
  input [8:0] query;
  wire [8:0] query;
  input [8:0] key;
  wire [8:0] key;
  output [3:0] count;
  wire [3:0] count;
  wire [8:0] _00_;
  wire [8:0] equal;
  wire [1:0] ones_0_0;
  wire [1:0] ones_0_1;
  wire [1:0] ones_0_2;
  wire [1:0] ones_0_3;
  wire [2:0] ones_1_0;
  wire [2:0] ones_1_1;
  wire [3:0] ones_2_0;
  assign _00_ = query ^ key;
  assign equal = ~ _00_;
  assign ones_0_0 = equal[0] + equal[1];
  assign ones_0_1 = equal[2] + equal[3];
  assign ones_0_2 = equal[4] + equal[5];
  assign ones_0_3 = equal[6] + equal[7];
  assign ones_1_0 = ones_0_0 + ones_0_1;
  assign ones_1_1 = ones_0_2 + ones_0_3;
  assign ones_2_0 = ones_1_0 + ones_1_1;
  assign count = ones_2_0 + equal[8];
endmodule

module ram_10x11(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [10:0] read_data;
  wire [10:0] read_data;
  reg [10:0] cells [9:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [10:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_10x4(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [3:0] write_data;
  wire [3:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [3:0] read_data;
  wire [3:0] read_data;
  reg [3:0] cells [9:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_11x9(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [8:0] write_data;
  wire [8:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [8:0] read_data;
  wire [8:0] read_data;
  reg [8:0] cells [10:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [8:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_20x11(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [10:0] read_data;
  wire [10:0] read_data;
  reg [10:0] cells [19:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [10:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_20x6(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [5:0] write_data;
  wire [5:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [5:0] read_data;
  wire [5:0] read_data;
  reg [5:0] cells [19:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [5:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_30x11(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [10:0] read_data;
  wire [10:0] read_data;
  reg [10:0] cells [29:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [10:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_42x24(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [5:0] write_address;
  wire [5:0] write_address;
  input [23:0] write_data;
  wire [23:0] write_data;
  input read_enable;
  wire read_enable;
  input [5:0] read_address;
  wire [5:0] read_address;
  output [23:0] read_data;
  wire [23:0] read_data;
  reg [23:0] cells [41:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [23:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_7x18(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [17:0] write_data;
  wire [17:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [17:0] read_data;
  wire [17:0] read_data;
  reg [17:0] cells [6:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [17:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule
