module column_u8_i8_s18(clk, value, rst, weight, fresh, sum);
  input clk;
  wire clk;
  input signed [7:0] value;
  wire signed [7:0] value;
  input rst;
  wire rst;
  input [7:0] weight;
  wire [7:0] weight;
  input fresh;
  wire fresh;
  output [17:0] sum;
  reg [17:0] sum;
  wire [17:0] _0_;
  wire [17:0] begun;
  wire [15:0] product;
  wire [7:0] raised;
  assign begun = fresh ? 18'h00000 : sum;
  assign raised[7] = ~ value[7];
  assign product = weight * { raised[7], value[6:0] };
  assign _0_ = begun + product;
  always @(posedge clk)
    sum <= _0_;
  assign raised[6:0] = value[6:0];
endmodule

module divider_u18_u10_q12f4(clk, rst, i__payload, i__valid, divisor, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  input i__valid;
  wire i__valid;
  input [9:0] divisor;
  wire [9:0] divisor;
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
  wire [9:0] _10_;
  wire [11:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire [10:0] _20_;
  wire [11:0] _21_;
  wire [9:0] adds;
  wire away;
  reg [11:0] digits;
  wire loads;
  wire lowest;
  wire [10:0] moved;
  reg negative;
  wire [11:0] result;
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
  assign adds = { divisor[9:1], lowest } ^ { subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts };
  assign result = { moved, subtracts } + { subtracts, adds, subtracts };
  assign _16_ = | result[11:1];
  assign _17_ = ~ _16_;
  assign _01_ = result[11] | _17_;
  assign _02_ = ~ result[11];
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
  reg [9:0] _49_;
  always @(posedge clk)
    if (_18_) _49_ <= _10_;
  assign moved[10:1] = _49_;
  always @(posedge clk)
    if (loads) negative <= 1'h0;
    else if (_06_) negative <= result[11];
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
  assign _20_[9:0] = _06_ ? result[10:1] : 10'h000;
  assign _10_ = loads ? i__payload[17:8] : _20_[9:0];
  assign _20_[10] = 1'h0;
endmodule

module dot_i8_i8_k8(sum, acts, weights);
  output signed [18:0] sum;
  wire signed [18:0] sum;
  input [63:0] acts;
  wire [63:0] acts;
  input [63:0] weights;
  wire [63:0] weights;
  wire [17:0] _00_;
  wire [18:0] _01_;
  wire [19:0] _02_;
  wire [18:0] _03_;
  wire [18:0] _04_;
  wire [18:0] _05_;
  wire signed [15:0] held_mantissa_0;
  wire signed [15:0] held_mantissa_1;
  wire signed [15:0] held_mantissa_2;
  wire signed [15:0] held_mantissa_3;
  wire signed [15:0] held_mantissa_4;
  wire signed [15:0] held_mantissa_5;
  wire signed [15:0] held_mantissa_6;
  wire signed [15:0] held_mantissa_7;
  assign _00_[16:0] = $signed(held_mantissa_0) + $signed(held_mantissa_1);
  assign _01_[17:0] = $signed(_00_[16:0]) + $signed(held_mantissa_2);
  assign _02_[18:0] = $signed(_01_[17:0]) + $signed(held_mantissa_3);
  assign _03_ = $signed(_02_[18:0]) + $signed(held_mantissa_4);
  assign _04_ = $signed(_03_) + $signed(held_mantissa_5);
  assign _05_ = $signed(_04_) + $signed(held_mantissa_6);
  assign sum = $signed(_05_) + $signed(held_mantissa_7);
  assign held_mantissa_0 = $signed(acts[7:0]) * $signed(weights[7:0]);
  assign held_mantissa_1 = $signed(acts[15:8]) * $signed(weights[15:8]);
  assign held_mantissa_2 = $signed(acts[23:16]) * $signed(weights[23:16]);
  assign held_mantissa_3 = $signed(acts[31:24]) * $signed(weights[31:24]);
  assign held_mantissa_4 = $signed(acts[39:32]) * $signed(weights[39:32]);
  assign held_mantissa_5 = $signed(acts[47:40]) * $signed(weights[47:40]);
  assign held_mantissa_6 = $signed(acts[55:48]) * $signed(weights[55:48]);
  assign held_mantissa_7 = $signed(acts[63:56]) * $signed(weights[63:56]);
  assign _02_[19] = _02_[18];
  assign _01_[18] = _01_[17];
  assign _00_[17] = _00_[16];
endmodule

module dot_i8_topn_d8_l20_n3_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_keys_tdata, s_axis_keys_tvalid, s_axis_keys_tlast, s_axis_values_tdata, s_axis_values_tvalid, s_axis_values_tlast, s_axis_queries_tdata, s_axis_queries_tvalid
, s_axis_queries_tlast, m_axis_results_tready, s_axil_awready, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, s_axis_keys_tready, s_axis_values_tready, s_axis_queries_tready, m_axis_results_tdata, m_axis_results_tvalid, m_axis_results_tlast, irq);
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
  input [63:0] s_axis_keys_tdata;
  wire [63:0] s_axis_keys_tdata;
  input s_axis_keys_tvalid;
  wire s_axis_keys_tvalid;
  input s_axis_keys_tlast;
  wire s_axis_keys_tlast;
  input [7:0] s_axis_values_tdata;
  wire [7:0] s_axis_values_tdata;
  input s_axis_values_tvalid;
  wire s_axis_values_tvalid;
  input s_axis_values_tlast;
  wire s_axis_values_tlast;
  input [63:0] s_axis_queries_tdata;
  wire [63:0] s_axis_queries_tdata;
  input s_axis_queries_tvalid;
  wire s_axis_queries_tvalid;
  input s_axis_queries_tlast;
  wire s_axis_queries_tlast;
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
  wire _062_;
  wire [31:0] _063_;
  wire [4:0] _064_;
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
  wire [15:0] OPTIONS_scale;
  wire [4:0] OPTIONS_shift;
  reg [31:0] QUERIES_STALLS_cycles;
  reg [31:0] RESULTS_STALLS_cycles;
  reg STATUS_busy;
  wire STATUS_done;
  wire STATUS_done_set;
  wire STATUS_error;
  wire STATUS_keys_open;
  wire STATUS_queries_open;
  reg STATUS_results_open;
  wire STATUS_values_open;
  reg [31:0] VALUES_STALLS_cycles;
  wire advance;
  reg begins;
  wire clear;
  wire clear_155 ;
  wire clear_180 ;
  reg [54:0] command;
  reg counting;
  wire forget;
  wire [64:0] i__payload;
  wire [8:0] i__payload_143 ;
  wire [64:0] i__payload_169 ;
  wire [12:0] i__payload_196 ;
  wire i__ready;
  wire i__ready_146 ;
  wire i__ready_172 ;
  wire i__ready_199 ;
  wire i__valid;
  wire i__valid_147 ;
  wire i__valid_173 ;
  wire i__valid_198 ;
  wire i_key__ready;
  wire i_key__valid;
  wire i_query__ready;
  wire i_query__valid;
  wire i_scale__ready;
  reg i_scale__valid;
  wire i_value__ready;
  wire i_value__valid;
  wire last;
  wire [12:0] o__payload;
  wire [63:0] o__payload_124 ;
  wire [7:0] o__payload_150 ;
  wire [63:0] o__payload_175 ;
  reg opens;
  wire passing;
  wire passing_212 ;
  wire passing_214 ;
  reg query_aborts;
  reg query_waits;
  wire refused_causal;
  wire refused_closed;
  wire refused_empty;
  wire refused_overflow;
  wire refused_size;
  reg [4:0] sees;
  wire start;
  wire start_137 ;
  wire stop_181 ;
  wire [16:0] total;
  wire wanted;
  assign _013_ = ~ OPTIONS_begin;
  assign _023_ = CACHED_open & _013_;
  assign _034_ = _023_ ? CACHED_rows : 16'h0000;
  assign total = _034_ + N_n;
  assign refused_size = ! M_m;
  assign _045_ = CACHED_open | OPTIONS_begin;
  assign refused_closed = ~ _045_;
  assign refused_empty = ! total;
  assign refused_overflow = total > 5'h14;
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
  assign STATUS_error = | { ERROR_queries_late, ERROR_values_late, ERROR_keys_late, ERROR_queries_early, ERROR_values_early, ERROR_keys_early, ERROR_causal, ERROR_overflow, ERROR_empty, ERROR_closed, ERROR_aborted, ERROR_busy, ERROR_size };
  assign forget = opens & command[32];
  assign _009_ = i__valid_198  & i__ready_199 ;
  assign advance = _009_ & o__payload[12];
  assign clear = ERROR_aborted_set & STATUS_keys_open;
  assign clear_155  = ERROR_aborted_set & STATUS_values_open;
  assign _010_ = | command[31:16];
  assign start_137  = opens & _010_;
  assign clear_180  = stop_181  & STATUS_queries_open;
  assign _012_ = ~ query_waits;
  assign stop_181  = _011_ & _012_;
  assign i__payload_196 [12] = o__payload[12] & last;
  assign _014_ = ~ STATUS_results_open;
  assign _015_ = STATUS_busy & _014_;
  assign _016_ = | { STATUS_queries_open, STATUS_values_open, STATUS_keys_open };
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
  assign _028_ = advance & last;
  assign _029_ = passing & i_key__ready;
  assign _030_ = ~ i__valid;
  assign _031_ = _029_ & _030_;
  assign _032_ = & KEYS_STALLS_cycles;
  assign _033_ = ~ _032_;
  assign _035_ = _031_ & _033_;
  assign _036_ = KEYS_STALLS_cycles + 1'h1;
  assign _037_ = passing_212  & i_value__ready;
  assign _038_ = ~ i__valid_147 ;
  assign _039_ = _037_ & _038_;
  assign _040_ = & VALUES_STALLS_cycles;
  assign _041_ = ~ _040_;
  assign _042_ = _039_ & _041_;
  assign _043_ = VALUES_STALLS_cycles + 1'h1;
  assign _044_ = passing_214  & wanted;
  assign _046_ = ~ i__valid_173 ;
  assign _047_ = _044_ & _046_;
  assign _048_ = & QUERIES_STALLS_cycles;
  assign _049_ = ~ _048_;
  assign _050_ = _047_ & _049_;
  assign _051_ = QUERIES_STALLS_cycles + 1'h1;
  assign _052_ = ~ i_query__ready;
  assign _053_ = i_query__valid & _052_;
  assign _011_ = ERROR_aborted_set | query_aborts;
  assign _054_ = _011_ & query_waits;
  assign _056_ = m_axis_results_tvalid & m_axis_results_tready;
  assign _057_ = _056_ & m_axis_results_tlast;
  assign _058_ = ~ m_axis_results_tready;
  assign _059_ = m_axis_results_tvalid & _058_;
  assign _060_ = & RESULTS_STALLS_cycles;
  assign _061_ = ~ _060_;
  assign _062_ = _059_ & _061_;
  assign _063_ = RESULTS_STALLS_cycles + 1'h1;
  assign _000_ = INTERRUPT_done & STATUS_done;
  assign _008_ = INTERRUPT_error & STATUS_error;
  assign irq = _000_ | _008_;
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_018_) STATUS_busy <= start;
  always @(posedge clk)
    if (start) command <= { OPTIONS_shift, OPTIONS_scale, OPTIONS_causal, OPTIONS_begin, N_n, M_m };
  always @(posedge clk)
    if (rst) CACHED_rows <= 16'h0000;
    else if (start) CACHED_rows <= total[15:0];
  always @(posedge clk)
    if (rst) CACHED_open <= 1'h0;
    else if (_065_) CACHED_open <= _074_;
  always @(posedge clk)
    if (rst) begins <= 1'h0;
    else begins <= opens;
  always @(posedge clk)
    if (_066_) sees <= _064_;
  always @(posedge clk)
    if (_068_) CYCLES_LOW_cycles <= 32'd0;
    else if (_026_) CYCLES_LOW_cycles <= _027_[31:0];
  always @(posedge clk)
    if (_068_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_026_) CYCLES_HIGH_cycles <= _027_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _073_;
  always @(posedge clk)
    if (rst) i_scale__valid <= 1'h0;
    else if (_067_) i_scale__valid <= forget;
  always @(posedge clk)
    if (_069_) KEYS_STALLS_cycles <= 32'd0;
    else if (_035_) KEYS_STALLS_cycles <= _036_;
  always @(posedge clk)
    if (_069_) VALUES_STALLS_cycles <= 32'd0;
    else if (_042_) VALUES_STALLS_cycles <= _043_;
  always @(posedge clk)
    if (_069_) QUERIES_STALLS_cycles <= 32'd0;
    else if (_050_) QUERIES_STALLS_cycles <= _051_;
  always @(posedge clk)
    if (rst) query_waits <= 1'h0;
    else query_waits <= _053_;
  always @(posedge clk)
    if (rst) query_aborts <= 1'h0;
    else query_aborts <= _054_;
  always @(posedge clk)
    if (rst) STATUS_results_open <= 1'h0;
    else STATUS_results_open <= _071_;
  always @(posedge clk)
    if (_068_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_062_) RESULTS_STALLS_cycles <= _063_;
  assign _065_ = | { ERROR_aborted_set, start };
  assign _066_ = | { _020_, opens };
  assign _067_ = | { i_scale__ready, opens };
  assign _069_ = | { rst, opens };
  assign _068_ = | { rst, start };
  assign _070_ = _057_ ? 1'h0 : STATUS_results_open;
  assign _071_ = _070_ | start;
  assign _072_ = _028_ ? 1'h0 : counting;
  assign _073_ = _072_ | begins;
  assign _064_ = opens ? _024_ : _025_;
  assign _074_ = start & _019_;
  dot_i8_topn_d8_l20_n3_axi__answers answers (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(command[15:0]),
    .start(opens)
  );
  dot_i8_topn_d8_l20_n3_axi__engine engine (
    .clk(clk),
    .forget(forget),
    .i_key__payload_4 ({ 1'h0, o__payload_124  }),
    .i_key__ready(i_key__ready),
    .i_key__valid_6 (i_key__valid),
    .i_query__payload({ 1'h0, sees, o__payload_175  }),
    .i_query__ready(i_query__ready),
    .i_query__valid(i_query__valid),
    .i_scale__payload(command[54:34]),
    .i_scale__ready(i_scale__ready),
    .i_scale__valid(i_scale__valid),
    .i_value__payload_12 ({ 1'h0, o__payload_150  }),
    .i_value__ready(i_value__ready),
    .i_value__valid_14 (i_value__valid),
    .o__payload_71 (o__payload),
    .o__ready_73 (i__ready_199 ),
    .o__valid_75 (i__valid_198 ),
    .rst(rst),
    .wanted(wanted)
  );
  dot_i8_topn_d8_l20_n3_axi__keys_gate keys_gate (
    .busy(STATUS_keys_open),
    .clk(clk),
    .early(ERROR_keys_early_set),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .late(ERROR_keys_late_set),
    .o__payload(o__payload_124 ),
    .o__ready(i_key__ready),
    .o__valid(i_key__valid),
    .passing(passing),
    .rst(rst),
    .sizes(command[31:16]),
    .start(start_137 ),
    .stop(ERROR_aborted_set)
  );
  dot_i8_topn_d8_l20_n3_axi__keys_input keys_input (
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
  dot_i8_topn_d8_l20_n3_axi__queries_gate queries_gate (
    .busy(STATUS_queries_open),
    .clk(clk),
    .early(ERROR_queries_early_set),
    .i__payload(i__payload_169 ),
    .i__ready(i__ready_172 ),
    .i__valid(i__valid_173 ),
    .late(ERROR_queries_late_set),
    .o__payload(o__payload_175 ),
    .o__ready(i_query__ready),
    .o__valid(i_query__valid),
    .passing(passing_214 ),
    .rst(rst),
    .sizes(command[15:0]),
    .start(opens),
    .stop(stop_181 )
  );
  dot_i8_topn_d8_l20_n3_axi__queries_input queries_input (
    .bus__tdata(s_axis_queries_tdata),
    .bus__tlast(s_axis_queries_tlast),
    .bus__tready(s_axis_queries_tready),
    .clear(clear_180 ),
    .clk(clk),
    .i__valid(s_axis_queries_tvalid),
    .o__payload(i__payload_169 ),
    .o__ready(i__ready_172 ),
    .o__valid(i__valid_173 ),
    .rst(rst)
  );
  dot_i8_topn_d8_l20_n3_axi__registers registers (
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
    .OPTIONS_scale(OPTIONS_scale),
    .OPTIONS_shift(OPTIONS_shift),
    .QUERIES_STALLS_cycles(QUERIES_STALLS_cycles),
    .RESULTS_STALLS_cycles(RESULTS_STALLS_cycles),
    .STATUS_busy(STATUS_busy),
    .STATUS_done(STATUS_done),
    .STATUS_done_set(STATUS_done_set),
    .STATUS_error(STATUS_error),
    .STATUS_keys_open(STATUS_keys_open),
    .STATUS_queries_open(STATUS_queries_open),
    .STATUS_results_open(STATUS_results_open),
    .STATUS_values_open(STATUS_values_open),
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
  dot_i8_topn_d8_l20_n3_axi__results results (
    .bus__tvalid(m_axis_results_tvalid),
    .clk(clk),
    .i__payload({ i__payload_196 [12], o__payload[11:0] }),
    .i__ready(i__ready_199 ),
    .i__valid(i__valid_198 ),
    .o__payload({ m_axis_results_tlast, m_axis_results_tdata[11:0] }),
    .o__ready(m_axis_results_tready),
    .rst(rst)
  );
  dot_i8_topn_d8_l20_n3_axi__values_gate values_gate (
    .busy(STATUS_values_open),
    .clk(clk),
    .early(ERROR_values_early_set),
    .i__payload(i__payload_143 ),
    .i__ready(i__ready_146 ),
    .i__valid(i__valid_147 ),
    .late(ERROR_values_late_set),
    .o__payload(o__payload_150 ),
    .o__ready(i_value__ready),
    .o__valid(i_value__valid),
    .passing(passing_212 ),
    .rst(rst),
    .sizes({ 16'h0005, command[31:16] }),
    .start(start_137 ),
    .stop(ERROR_aborted_set)
  );
  dot_i8_topn_d8_l20_n3_axi__values_input values_input (
    .bus__tdata(s_axis_values_tdata),
    .bus__tlast(s_axis_values_tlast),
    .bus__tready(s_axis_values_tready),
    .clear(clear_155 ),
    .clk(clk),
    .i__valid(s_axis_values_tvalid),
    .o__payload(i__payload_143 ),
    .o__ready(i__ready_146 ),
    .o__valid(i__valid_147 ),
    .rst(rst)
  );
  assign m_axis_results_tdata[15:12] = { m_axis_results_tdata[11], m_axis_results_tdata[11], m_axis_results_tdata[11], m_axis_results_tdata[11] };
  assign i__payload_196 [11:0] = o__payload[11:0];
endmodule

module dot_i8_topn_d8_l20_n3_axi__answers(clk, rst, advance, last, start, sizes);
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

module dot_i8_topn_d8_l20_n3_axi__engine(clk, rst, forget, i_key__ready, i_value__ready, i_scale__ready, wanted, i_query__ready, o__valid_75 , o__ready_73 , i_query__payload, i_scale__payload, i_key__payload_4 , i_value__payload_12 , i_scale__valid, o__payload_71 , i_key__valid_6 , i_value__valid_14 , i_query__valid);
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
  output i_scale__ready;
  wire i_scale__ready;
  output wanted;
  wire wanted;
  output i_query__ready;
  wire i_query__ready;
  output o__valid_75 ;
  wire o__valid_75 ;
  input o__ready_73 ;
  wire o__ready_73 ;
  input [69:0] i_query__payload;
  wire [69:0] i_query__payload;
  input [20:0] i_scale__payload;
  wire [20:0] i_scale__payload;
  input [64:0] i_key__payload_4 ;
  wire [64:0] i_key__payload_4 ;
  input [8:0] i_value__payload_12 ;
  wire [8:0] i_value__payload_12 ;
  input i_scale__valid;
  wire i_scale__valid;
  output [12:0] o__payload_71 ;
  wire [12:0] o__payload_71 ;
  input i_key__valid_6 ;
  wire i_key__valid_6 ;
  input i_value__valid_14 ;
  wire i_value__valid_14 ;
  input i_query__valid;
  wire i_query__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [1:0] _06_;
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
  reg [1:0] ahead;
  wire \begin ;
  reg begun;
  wire clear;
  reg closing;
  wire \final ;
  wire finished;
  wire [20:0] i__payload;
  wire [13:0] i__payload_59 ;
  wire [28:0] i__payload_65 ;
  wire i__ready;
  wire i__ready_62 ;
  wire i__ready_68 ;
  wire i__valid;
  wire i__valid_53 ;
  wire i__valid_63 ;
  wire i__valid_69 ;
  wire i_key__valid;
  wire i_value__ready_16 ;
  wire i_value__valid;
  wire may_begin;
  wire may_begin_39 ;
  wire [24:0] o__payload_58 ;
  wire open;
  reg [1:0] reading;
  wire refused_47 ;
  wire refused_key;
  wire refused_query;
  wire reserve;
  wire room;
  reg row_ended;
  wire [4:0] rows;
  reg [20:0] scale_20 ;
  wire started;
  reg values_ended;
  wire values_enters;
  assign _00_ = ~ row_ended;
  assign i_key__ready = begun & _00_;
  assign _07_ = ~ values_ended;
  assign values_enters = begun & _07_;
  assign i_value__valid = i_value__valid_14  & values_enters;
  assign i_value__ready = i_value__ready_16  & values_enters;
  assign _11_ = closing & row_ended;
  assign _12_ = _11_ & values_ended;
  assign _13_ = ! ahead;
  assign _14_ = _12_ & _13_;
  assign _15_ = | reading;
  assign _16_ = ~ _15_;
  assign clear = _14_ & _16_;
  assign _17_ = ~ closing;
  assign open = begun & _17_;
  assign _01_ = ahead != 2'h3;
  assign may_begin = may_begin_39  & _01_;
  assign i_key__valid = i_key__valid_6  & i_key__ready;
  assign _02_ = i_key__valid & i_key__payload_4 [64];
  assign _03_ = i_value__valid_14  & i_value__ready;
  assign _04_ = _03_ & i_value__payload_12 [8];
  assign i_scale__ready = ~ begun;
  assign _05_ = i_scale__valid & i_scale__ready;
  assign _06_ = reading + started;
  assign _08_ = _06_ - finished;
  assign _09_ = ahead + \begin ;
  assign _10_ = _09_ - started;
  always @(posedge clk)
    if (_20_) row_ended <= 1'h0;
    else row_ended <= _26_;
  always @(posedge clk)
    if (_20_) values_ended <= 1'h0;
    else values_ended <= _25_;
  always @(posedge clk)
    if (_20_) begun <= 1'h0;
    else begun <= _24_;
  always @(posedge clk)
    if (_19_) scale_20  <= i_scale__payload;
  always @(posedge clk)
    if (_21_) reading <= 2'h0;
    else reading <= _08_;
  always @(posedge clk)
    if (_21_) ahead <= 2'h0;
    else ahead <= _10_;
  always @(posedge clk)
    if (_21_) closing <= 1'h0;
    else closing <= _23_;
  assign _19_ = & { _05_, _18_ };
  assign _20_ = | { rst, clear, forget };
  assign _21_ = | { rst, forget };
  assign _18_ = ~ clear;
  assign _22_ = clear ? 1'h0 : closing;
  assign _23_ = _22_ | \final ;
  assign _24_ = begun | _05_;
  assign _25_ = values_ended | _04_;
  assign _26_ = row_ended | _02_;
  dot_i8_topn_d8_l20_n3_axi__engine__context_sums context_sums (
    .clear(clear),
    .clk(clk),
    .finished(finished),
    .forget(forget),
    .i__payload(i__payload_59 ),
    .i__ready(i__ready_62 ),
    .i__valid(i__valid_63 ),
    .i_value__ready(i_value__ready_16 ),
    .i_value__valid(i_value__valid),
    .o__ready(i__ready_68 ),
    .o__valid(i__valid_69 ),
    .part_1(i__payload_65 [27:0]),
    .part_2(i__payload_65 [28]),
    .refused(refused_47 ),
    .rows(rows),
    .rst(rst),
    .start(started),
    .write_data(i_value__payload_12 [7:0])
  );
  dot_i8_topn_d8_l20_n3_axi__engine__normalise normalise (
    .clk(clk),
    .forget(forget),
    .i__ready(i__ready_68 ),
    .i__valid(i__valid_69 ),
    .o__payload_52 (o__payload_71 ),
    .o__ready_15 (o__ready_73 ),
    .o__valid_46 (o__valid_75 ),
    .part_1(i__payload_65 [27:0]),
    .part_2(i__payload_65 [28]),
    .rst(rst)
  );
  dot_i8_topn_d8_l20_n3_axi__engine__score score (
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
    .write_data(i_key__payload_4 [63:0])
  );
  dot_i8_topn_d8_l20_n3_axi__engine__select select (
    .\begin (\begin ),
    .clk(clk),
    .forget(forget),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .may_begin(may_begin_39 ),
    .o__payload_6 (o__payload_58 ),
    .o__ready_8 (i__ready),
    .o__valid_10 (i__valid_53 ),
    .room(room),
    .rst(rst)
  );
  dot_i8_topn_d8_l20_n3_axi__engine__softmax softmax (
    .clk(clk),
    .forget(forget),
    .i__payload({ o__payload_58 [24], o__payload_58 [22:0] }),
    .i__ready(i__ready),
    .i__valid(i__valid_53 ),
    .o__payload(i__payload_59 ),
    .o__ready(i__ready_62 ),
    .part_0(scale_20 ),
    .rst(rst),
    .valid_0(i__valid_63 )
  );
endmodule

module dot_i8_topn_d8_l20_n3_axi__engine__context_sums(clk, rst, forget, i_value__valid, clear, i_value__ready, refused, i__ready, start, finished, o__ready, write_data, i__payload, i__valid, part_1, part_2, rows, o__valid);
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
  input [7:0] write_data;
  wire [7:0] write_data;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  input i__valid;
  wire i__valid;
  output [27:0] part_1;
  wire [27:0] part_1;
  output part_2;
  reg part_2;
  output [4:0] rows;
  reg [4:0] rows;
  output o__valid;
  reg o__valid;
  wire _000_;
  wire [1:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [1:0] _011_;
  wire [6:0] _012_;
  wire [2:0] _013_;
  wire _014_;
  wire _015_;
  wire [4:0] _016_;
  wire [1:0] _017_;
  wire [1:0] _018_;
  wire [2:0] _019_;
  wire [6:0] _020_;
  wire _021_;
  wire _022_;
  wire [9:0] _023_;
  wire [9:0] _024_;
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
  reg active;
  wire adds;
  reg begins;
  reg closes;
  reg completes;
  wire [7:0] counted;
  wire ends;
  wire [5:0] entry;
  wire \final ;
  reg first;
  wire [1:0] following;
  wire fresh;
  wire full;
  wire goes;
  reg [2:0] group;
  wire list_ends;
  wire listing;
  wire moves;
  reg [1:0] number;
  reg [2:0] part;
  reg [1:0] place;
  reg [1:0] position;
  reg present;
  wire [3:0] read_address;
  wire [6:0] read_address_51 ;
  wire [7:0] read_data_57 ;
  wire [7:0] read_data_63 ;
  wire read_enable_47 ;
  wire row_ends;
  wire stalled;
  wire stores;
  wire [17:0] sum;
  reg [9:0] total;
  wire [7:0] weight;
  wire [6:0] write_address;
  wire [5:0] write_data_27 ;
  wire write_enable;
  wire write_enable_25 ;
  reg [1:0] written;
  assign _012_[6:2] = group * 3'h5;
  assign read_address_51 [6:2] = entry[4:2] + _012_[6:2];
  assign adds = present & moves;
  assign fresh = begins & adds;
  assign weight = read_data_57  & { adds, adds, adds, adds, adds, adds, adds, adds };
  assign counted = weight & { first, first, first, first, first, first, first, first };
  assign _013_ = part + stores;
  assign _014_ = ~ full;
  assign _015_ = row_ends & _014_;
  assign _016_ = rows + _015_;
  assign _017_ = place + listing;
  assign _018_ = written + list_ends;
  assign read_address[1:0] = number + start;
  assign finished = \final  & moves;
  assign _008_ = ends & moves;
  assign _019_ = group + _008_;
  assign _021_ = ! group;
  assign _022_ = fresh & first;
  assign _023_ = _022_ ? 10'h000 : total;
  assign _024_ = _023_ + counted;
  always @(posedge clk)
    position <= following;
  always @(posedge clk)
    begins <= _026_;
  always @(posedge clk)
    total <= _024_;
  assign full = rows == 5'h14;
  assign i_value__ready = ~ clear;
  assign stores = i_value__valid & i_value__ready;
  assign _009_ = part == 3'h4;
  assign row_ends = stores & _009_;
  assign refused = row_ends & full;
  assign write_enable = stores & _014_;
  assign _020_[6:2] = part * 3'h5;
  assign write_address[6:2] = rows[4:2] + _020_[6:2];
  assign _025_ = ~ o__ready;
  assign stalled = o__valid & _025_;
  assign moves = ~ stalled;
  assign i__ready = written != number;
  assign listing = i__valid & i__ready;
  assign _027_ = place != 2'h3;
  assign write_enable_25  = listing & _027_;
  assign _028_ = place == 2'h2;
  assign write_data_27 [5] = i__payload[13] | _028_;
  assign list_ends = listing & i__payload[13];
  assign ends = active & entry[5];
  assign _000_ = group == 3'h4;
  assign \final  = ends & _000_;
  assign _001_ = number + 1'h1;
  assign _002_ = written != _001_;
  assign _003_ = moves & _002_;
  assign _004_ = ~ active;
  assign _005_ = _004_ | \final ;
  assign start = _003_ & _005_;
  assign _006_ = ~ \final ;
  assign _007_ = read_enable_47  & _006_;
  assign goes = start | _007_;
  assign read_enable_47  = moves & active;
  assign _010_ = start | _008_;
  assign _011_ = position + goes;
  assign following = _010_ ? 2'h0 : _011_;
  always @(posedge clk)
    if (_029_) part_2 <= 1'h0;
    else if (!stalled) part_2 <= closes;
  always @(posedge clk)
    if (_030_) part <= 3'h0;
    else part <= _013_;
  always @(posedge clk)
    if (_031_) rows <= 5'h00;
    else rows <= _016_;
  always @(posedge clk)
    if (_032_) place <= 2'h0;
    else place <= _017_;
  always @(posedge clk)
    if (_029_) written <= 2'h0;
    else written <= _018_;
  always @(posedge clk)
    if (_029_) number <= 2'h3;
    else number <= read_address[1:0];
  always @(posedge clk)
    if (_033_) group <= 3'h0;
    else group <= _019_;
  always @(posedge clk)
    if (_029_) active <= 1'h0;
    else if (!stalled) active <= goes;
  always @(posedge clk)
    if (_029_) present <= 1'h0;
    else if (!stalled) present <= active;
  always @(posedge clk)
    if (_029_) completes <= 1'h0;
    else if (!stalled) completes <= ends;
  always @(posedge clk)
    if (!stalled) first <= _021_;
  always @(posedge clk)
    if (!stalled) closes <= \final ;
  always @(posedge clk)
    if (_029_) o__valid <= 1'h0;
    else if (!stalled) o__valid <= completes;
  assign _030_ = | { row_ends, rst, clear, forget };
  assign _031_ = | { rst, clear, forget };
  assign _032_ = | { list_ends, rst, forget };
  assign _033_ = | { finished, rst, forget };
  assign _029_ = | { rst, forget };
  assign _034_ = adds ? completes : begins;
  assign _035_ = _034_ | forget;
  assign _026_ = _035_ | rst;
  column_u8_i8_s18 column_0 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum),
    .value(read_data_63 ),
    .weight(weight)
  );
  ram_12x6 indices (
    .clk(clk),
    .read_address({ following, read_address[1:0] }),
    .read_data(entry),
    .read_enable(goes),
    .rst(rst),
    .write_address({ place, written }),
    .write_data({ write_data_27 [5], i__payload[4:0] }),
    .write_enable(write_enable_25 )
  );
  ram_100x8 values (
    .clk(clk),
    .read_address({ read_address_51 [6:2], entry[1:0] }),
    .read_data(read_data_63 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ write_address[6:2], rows[1:0] }),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_12x8 weights (
    .clk(clk),
    .read_address({ position, number }),
    .read_data(read_data_57 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ place, written }),
    .write_data(i__payload[12:5]),
    .write_enable(write_enable_25 )
  );
  assign part_1 = { total, sum };
  assign read_address_51 [1:0] = entry[1:0];
  assign read_address[3:2] = following;
  assign _012_[1:0] = 2'h0;
  assign write_data_27 [4:0] = i__payload[4:0];
  assign write_address[1:0] = rows[1:0];
  assign _020_[1:0] = 2'h0;
endmodule

module dot_i8_topn_d8_l20_n3_axi__engine__normalise(clk, rst, forget, o__valid_46 , i__ready, o__ready_15 , part_1, part_2, i__valid, o__payload_52 );
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
  input [27:0] part_1;
  wire [27:0] part_1;
  input part_2;
  wire part_2;
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
  reg [9:0] divisor;
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
  wire [18:0] o__payload;
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
    if (_037_) divisor <= part_1[27:18];
  always @(posedge clk)
    if (_038_) enters <= 3'h0;
    else if (taken) enters <= _008_;
  always @(posedge clk)
    if (_038_) leaves <= 3'h0;
    else if (given) leaves <= _011_;
  always @(posedge clk)
    if (enters_0) last_0 <= o__payload[18];
  always @(posedge clk)
    if (enters_1) last_1 <= o__payload[18];
  always @(posedge clk)
    if (enters_2) last_2 <= o__payload[18];
  always @(posedge clk)
    if (enters_3) last_3 <= o__payload[18];
  always @(posedge clk)
    if (enters_4) last_4 <= o__payload[18];
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
  assign _039_ = taken ? o__payload[18] : first;
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
  divider_u18_u10_q12f4 divider_0 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[17:0]),
    .i__ready(i__ready_38 ),
    .i__valid(enters_0),
    .o__payload(o__payload_53 ),
    .o__ready(o__ready),
    .o__valid(o__valid_47 ),
    .rst(rst)
  );
  divider_u18_u10_q12f4 divider_1 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[17:0]),
    .i__ready(i__ready_39 ),
    .i__valid(enters_1),
    .o__payload(o__payload_54 ),
    .o__ready(o__ready_21 ),
    .o__valid(o__valid_48 ),
    .rst(rst)
  );
  divider_u18_u10_q12f4 divider_2 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[17:0]),
    .i__ready(i__ready_40 ),
    .i__valid(enters_2),
    .o__payload(o__payload_55 ),
    .o__ready(o__ready_26 ),
    .o__valid(o__valid_49 ),
    .rst(rst)
  );
  divider_u18_u10_q12f4 divider_3 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[17:0]),
    .i__ready(i__ready_41 ),
    .i__valid(enters_3),
    .o__payload(o__payload_56 ),
    .o__ready(o__ready_31 ),
    .o__valid(o__valid_50 ),
    .rst(rst)
  );
  divider_u18_u10_q12f4 divider_4 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[17:0]),
    .i__ready(i__ready_42 ),
    .i__valid(enters_4),
    .o__payload(o__payload_57 ),
    .o__ready(o__ready_36 ),
    .o__valid(o__valid_51 ),
    .rst(rst)
  );
  dot_i8_topn_d8_l20_n3_axi__engine__normalise__sums sums (
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready_37 ),
    .o__valid(o__valid),
    .part_1(part_1),
    .part_2(part_2)
  );
endmodule

module dot_i8_topn_d8_l20_n3_axi__engine__normalise__sums(o__ready, i__ready, o__valid, part_1, part_2, i__valid, o__payload);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output o__valid;
  wire o__valid;
  input [27:0] part_1;
  wire [27:0] part_1;
  input part_2;
  wire part_2;
  input i__valid;
  wire i__valid;
  output [18:0] o__payload;
  wire [18:0] o__payload;
  assign o__valid = i__valid;
  assign i__ready = o__ready;
  assign o__payload = { part_2, part_1[17:0] };
endmodule

module dot_i8_topn_d8_l20_n3_axi__engine__score(clk, rst, forget, i_key__valid, clear, open, may_begin, refused_key, refuse, wanted, \begin , issue, i_query__ready, \final , room, i_query__payload, write_data, o__payload, o__valid, rows, i_query__valid
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
  input [69:0] i_query__payload;
  wire [69:0] i_query__payload;
  input [63:0] write_data;
  wire [63:0] write_data;
  output [20:0] o__payload;
  wire [20:0] o__payload;
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
  wire [4:0] _14_;
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
  reg come;
  wire ends;
  reg ends_1;
  reg ends_2;
  wire [4:0] following;
  wire full;
  reg issue_1;
  wire [63:0] keys;
  reg [4:0] read_address;
  reg running;
  wire [18:0] scores;
  reg [4:0] stored;
  wire write;
  assign full = stored == 5'h14;
  assign _00_ = ~ full;
  assign write = i_key__valid & _00_;
  assign refused_key = i_key__valid & full;
  assign _18_ = i_query__valid & open;
  assign _19_ = _18_ & _02_;
  assign _20_ = _19_ & _04_;
  assign _21_ = ! i_query__payload[68:64];
  assign _22_ = i_query__payload[68:64] > 5'h14;
  assign _01_ = _21_ | _22_;
  assign refuse = _20_ & _01_;
  assign _02_ = ~ running;
  assign _03_ = open & _02_;
  assign _04_ = ~ come;
  assign _05_ = _03_ & _04_;
  assign _06_ = _05_ & room;
  assign _07_ = _06_ & may_begin;
  assign _08_ = i_query__payload[68:64] <= stored;
  assign _09_ = _07_ & _08_;
  assign _10_ = i_query__payload[68:64] <= rows;
  assign wanted = _09_ & _10_;
  assign _11_ = ~ refuse;
  assign _12_ = i_query__valid & _11_;
  assign \begin  = _12_ & wanted;
  assign _13_ = running & room;
  assign issue = \begin  | _13_;
  assign following = read_address + 1'h1;
  assign ends = following == i_query__payload[68:64];
  assign i_query__ready = come | refuse;
  assign \final  = i_query__ready & i_query__payload[69];
  assign _14_ = stored + 1'h1;
  assign _15_ = issue & ends;
  assign _16_ = ~ ends;
  assign _17_ = ends ? 5'h00 : following;
  always @(posedge clk)
    ends_1 <= ends;
  always @(posedge clk)
    ends_2 <= ends_1;
  always @(posedge clk)
    if (_23_) stored <= 5'h00;
    else if (write) stored <= _14_;
  always @(posedge clk)
    if (_24_) come <= 1'h0;
    else come <= _15_;
  always @(posedge clk)
    if (_24_) running <= 1'h0;
    else if (issue) running <= _16_;
  always @(posedge clk)
    if (_24_) read_address <= 5'h00;
    else if (issue) read_address <= _17_;
  always @(posedge clk)
    if (_24_) issue_1 <= 1'h0;
    else issue_1 <= issue;
  always @(posedge clk)
    if (_24_) o__valid <= 1'h0;
    else o__valid <= issue_1;
  assign _23_ = | { rst, clear, forget };
  assign _24_ = | { rst, forget };
  ram_20x64 rows_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored),
    .write_data(write_data),
    .write_enable(write)
  );
  dot_i8_topn_d8_l20_n3_axi__engine__score__unit unit (
    .acts(keys),
    .clk(clk),
    .forget(forget),
    .rst(rst),
    .scores(scores),
    .weights(i_query__payload[63:0])
  );
  assign o__payload = { ends_2, 1'h1, scores };
endmodule

module dot_i8_topn_d8_l20_n3_axi__engine__score__unit(clk, rst, forget, acts, weights, scores);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  input [63:0] acts;
  wire [63:0] acts;
  input [63:0] weights;
  wire [63:0] weights;
  output [18:0] scores;
  reg [18:0] scores;
  wire signed [18:0] sum;
  always @(posedge clk)
    scores <= sum;
  dot_i8_i8_k8 dot_0 (
    .acts(acts),
    .sum(sum),
    .weights(weights)
  );
endmodule

module dot_i8_topn_d8_l20_n3_axi__engine__select(clk, rst, forget, \begin , may_begin, room, o__valid_10 , o__ready_8 , i__payload, i__valid, o__payload_6 );
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
  input [20:0] i__payload;
  wire [20:0] i__payload;
  input i__valid;
  wire i__valid;
  output [24:0] o__payload_6 ;
  wire [24:0] o__payload_6 ;
  wire [20:0] i__payload_22 ;
  wire [39:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  assign i__payload_22 [18] = ~ i__payload[18];
  dot_i8_topn_d8_l20_n3_axi__engine__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .forget(forget),
    .found(o__payload_6 ),
    .i__payload({ i__payload[20], i__payload_22 [18], i__payload[17:0] }),
    .i__valid(i__valid),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .room(room),
    .rst(rst)
  );
  dot_i8_topn_d8_l20_n3_axi__engine__select__tracker tracker (
    .\begin (\begin ),
    .clk(clk),
    .forget(forget),
    .full(i_threshold__valid),
    .i__payload({ i__payload[20], 1'h1, i__payload_22 [18], i__payload[17:0] }),
    .i__valid(i__valid),
    .may_begin(may_begin),
    .o__payload(i_threshold__payload),
    .o__ready(i_threshold__ready),
    .rst(rst)
  );
  assign { i__payload_22 [20:19], i__payload_22 [17:0] } = { i__payload[20], 1'h1, i__payload[17:0] };
endmodule

module dot_i8_topn_d8_l20_n3_axi__engine__select__sieve(clk, rst, forget, ends, room, o__valid, o__ready, i__valid, i__payload, i_threshold__valid, i_threshold__payload, found);
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
  input [19:0] i__payload;
  wire [19:0] i__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
  input [39:0] i_threshold__payload;
  wire [39:0] i_threshold__payload;
  output [24:0] found;
  wire [24:0] found;
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
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire [2:0] _27_;
  wire [4:0] _28_;
  wire _29_;
  wire [39:0] _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire _36_;
  wire begins;
  wire [18:0] below;
  wire [18:0] differs;
  wire equal;
  reg here;
  reg [4:0] index;
  reg [40:0] limit;
  wire moves;
  wire passes;
  reg stalled;
  wire take;
  wire [19:0] word;
  assign _00_ = ~ o__ready;
  assign _11_ = o__valid & _00_;
  assign _21_ = ~ _11_;
  assign moves = here & _21_;
  assign _29_ = moves & word[19];
  assign _31_ = ~ here;
  assign ends = _29_ | _31_;
  assign begins = ends & i_threshold__valid;
  assign _32_ = ~ word[19];
  assign _33_ = moves & _32_;
  assign take = begins | _33_;
  assign room = ~ stalled;
  assign differs = word[18:0] ^ limit[18:0];
  assign _34_ = | differs;
  assign equal = ~ _34_;
  assign _35_ = differs[0] ? word[0] : limit[40];
  assign _01_ = differs[1] ? word[1] : _35_;
  assign _02_ = differs[2] ? word[2] : _01_;
  assign _03_ = differs[3] ? word[3] : _02_;
  assign _04_ = differs[4] ? word[4] : _03_;
  assign _05_ = differs[5] ? word[5] : _04_;
  assign _06_ = differs[6] ? word[6] : _05_;
  assign _07_ = differs[7] ? word[7] : _06_;
  assign _08_ = differs[8] ? word[8] : _07_;
  assign _09_ = differs[9] ? word[9] : _08_;
  assign _10_ = differs[10] ? word[10] : _09_;
  assign _12_ = differs[11] ? word[11] : _10_;
  assign _13_ = differs[12] ? word[12] : _12_;
  assign _14_ = differs[13] ? word[13] : _13_;
  assign _15_ = differs[14] ? word[14] : _14_;
  assign _16_ = differs[15] ? word[15] : _15_;
  assign _17_ = differs[16] ? word[16] : _16_;
  assign _18_ = differs[17] ? word[17] : _17_;
  assign _19_ = differs[18] ? word[18] : _18_;
  assign passes = here & _19_;
  assign below = word[18:0] & { passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes };
  assign found[23:5] = limit[37:19] - below;
  assign _20_ = here & word[19];
  assign o__valid = passes | _20_;
  assign _24_ = take | _23_;
  assign _22_ = ~ moves;
  assign _23_ = here & _22_;
  assign _25_ = moves & passes;
  assign _26_ = _25_ & equal;
  assign _27_ = limit[40:38] + _26_;
  assign _28_ = index + moves;
  always @(posedge clk)
    if (_36_) here <= 1'h0;
    else here <= _24_;
  always @(posedge clk)
    if (_36_) stalled <= 1'h0;
    else stalled <= _23_;
  always @(posedge clk)
    if (begins) limit[40] <= 1'h1;
    else limit[40] <= _27_[2];
  always @(posedge clk)
    if (begins) limit[37:0] <= i_threshold__payload[37:0];
  always @(posedge clk)
    limit[39:38] <= _30_[39:38];
  always @(posedge clk)
    if (begins) index <= 5'h00;
    else index <= _28_;
  assign _36_ = | { rst, forget };
  assign _30_[39:38] = begins ? i_threshold__payload[39:38] : _27_[1:0];
  dot_i8_topn_d8_l20_n3_axi__engine__select__sieve__scores scores (
    .clk(clk),
    .forget(forget),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign { found[24], found[4:0] } = { word[19], index };
endmodule

module dot_i8_topn_d8_l20_n3_axi__engine__select__sieve__scores(clk, rst, forget, read_enable, word, write_enable, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  input read_enable;
  wire read_enable;
  output [19:0] word;
  wire [19:0] word;
  input write_enable;
  wire write_enable;
  input [19:0] write_data;
  wire [19:0] write_data;
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
  assign _10_ = write_place_following[0] & _00_;
  assign _11_ = write_place_following[2] & _00_;
  assign _01_ = write_place_following[3] & _00_;
  assign _02_ = & write_address[4:2];
  assign _00_ = ~ _02_;
  assign _03_ = write_place_following[4] & _00_;
  assign _06_ = read_place_following[0] & _05_;
  assign _07_ = read_place_following[2] & _05_;
  assign _08_ = read_place_following[3] & _05_;
  assign _04_ = & read_address[4:2];
  assign _05_ = ~ _04_;
  assign _09_ = read_place_following[4] & _05_;
  always @(posedge clk)
    if (_12_) write_address <= 5'h00;
    else if (write_enable) write_address <= { _03_, _01_, _11_, write_place_following[1], _10_ };
  always @(posedge clk)
    if (_12_) read_address <= 5'h00;
    else if (read_enable) read_address <= { _09_, _08_, _07_, read_place_following[1], _06_ };
  assign _12_ = | { rst, forget };
  ram_29x20 words (
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

module dot_i8_topn_d8_l20_n3_axi__engine__select__tracker(clk, rst, forget, \begin , may_begin, o__ready, i__valid, i__payload, full, o__payload);
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
  input [20:0] i__payload;
  wire [20:0] i__payload;
  output full;
  reg full;
  output [39:0] o__payload;
  reg [39:0] o__payload;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [18:0] _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [18:0] _009_;
  wire [18:0] _010_;
  wire _011_;
  wire _012_;
  wire [18:0] _013_;
  wire _014_;
  wire _015_;
  wire [18:0] _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire [18:0] _020_;
  wire [18:0] _021_;
  wire _022_;
  wire _023_;
  wire [18:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire [1:0] _032_;
  wire _033_;
  wire [1:0] _034_;
  wire [18:0] _035_;
  wire [18:0] _036_;
  wire _037_;
  wire [1:0] _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire [18:0] _043_;
  wire _044_;
  wire [18:0] after_0_0;
  wire [18:0] after_0_1;
  wire [18:0] after_0_2;
  wire close;
  wire [18:0] compared;
  wire empty;
  reg ending;
  wire enters_0;
  reg [1:0] free;
  reg fresh;
  wire larger_0_0;
  wire larger_0_1;
  wire larger_0_2;
  reg [18:0] row_0;
  reg [18:0] row_1;
  reg [18:0] row_2;
  reg [18:0] score_0;
  reg waiting;
  assign _000_ = ~ full;
  assign _008_ = _000_ | o__ready;
  assign close = waiting & _008_;
  assign empty = close | fresh;
  assign may_begin = | free;
  assign _015_ = i__valid & i__payload[19];
  assign _023_ = ending | waiting;
  assign _041_ = i__payload[18:0] > row_2;
  assign _042_ = _023_ | _041_;
  assign enters_0 = _015_ & _042_;
  assign compared = close ? row_2 : score_0;
  assign larger_0_0 = row_0 > compared;
  assign _001_ = larger_0_0 & _003_;
  assign _036_ = row_0 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _040_ = _011_ | empty;
  assign _043_ = score_0 & { _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_ };
  assign after_0_0 = _036_ | _043_;
  assign larger_0_1 = row_1 > compared;
  assign _002_ = larger_0_1 & _003_;
  assign _004_ = row_1 & { _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_ };
  assign _007_ = _006_ & _003_;
  assign _006_ = _005_ & larger_0_0;
  assign _009_ = score_0 & { _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_ };
  assign _010_ = _004_ | _009_;
  assign _012_ = _011_ & _003_;
  assign _011_ = ~ larger_0_0;
  assign _013_ = row_0 & { _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_ };
  assign after_0_1 = _010_ | _013_;
  assign larger_0_2 = row_2 > compared;
  assign _014_ = larger_0_2 & _003_;
  assign _016_ = row_2 & { _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_ };
  assign _017_ = ~ larger_0_2;
  assign _018_ = _017_ & larger_0_1;
  assign _019_ = _018_ & _003_;
  assign _020_ = score_0 & { _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_ };
  assign _021_ = _016_ | _020_;
  assign _003_ = ~ empty;
  assign _022_ = _005_ & _003_;
  assign _024_ = row_1 & { _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_ };
  assign after_0_2 = _021_ | _024_;
  assign _025_ = i__valid & i__payload[20];
  assign _026_ = ~ close;
  assign _027_ = waiting & _026_;
  assign _028_ = ending | _027_;
  assign _029_ = ~ o__ready;
  assign _030_ = full & _029_;
  assign _031_ = close | _030_;
  assign _032_ = free - \begin ;
  assign _033_ = full & o__ready;
  assign _034_ = $signed(_032_) + $signed({ 1'h0, _033_ });
  assign _035_ = i__payload[18:0] & { enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0 };
  assign _005_ = ~ larger_0_1;
  assign _037_ = | { larger_0_2, _006_ };
  assign _038_ = { larger_0_1, _037_ } - 2'h3;
  always @(posedge clk)
    fresh <= _039_;
  always @(posedge clk)
    row_0 <= after_0_0;
  always @(posedge clk)
    row_1 <= after_0_1;
  always @(posedge clk)
    row_2 <= after_0_2;
  always @(posedge clk)
    if (_044_) ending <= 1'h0;
    else ending <= _025_;
  always @(posedge clk)
    if (_044_) waiting <= 1'h0;
    else waiting <= _028_;
  always @(posedge clk)
    if (_044_) full <= 1'h0;
    else full <= _031_;
  always @(posedge clk)
    if (close) o__payload <= { _038_, row_0, row_2 };
  always @(posedge clk)
    if (_044_) free <= 2'h2;
    else free <= _034_;
  always @(posedge clk)
    if (_044_) score_0 <= 19'h00000;
    else score_0 <= _035_;
  assign _044_ = | { rst, forget };
  assign _039_ = forget | rst;
endmodule

module dot_i8_topn_d8_l20_n3_axi__engine__softmax(clk, rst, forget, i__valid, i__ready, o__ready, i__payload, part_0, o__payload, valid_0);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input forget;
  wire forget;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  input [23:0] i__payload;
  wire [23:0] i__payload;
  input [20:0] part_0;
  wire [20:0] part_0;
  output [13:0] o__payload;
  wire [13:0] o__payload;
  output valid_0;
  reg valid_0;
  wire _0_;
  wire _1_;
  reg [11:0] exponent;
  wire [11:0] exponent_22 ;
  reg [4:0] index_0;
  reg last_0;
  wire moves_0;
  wire [7:0] weight;
  assign moves_0 = i__valid & i__ready;
  assign _0_ = ~ valid_0;
  assign i__ready = _0_ | o__ready;
  always @(posedge clk)
    if (_1_) valid_0 <= 1'h0;
    else if (i__ready) valid_0 <= i__valid;
  always @(posedge clk)
    if (moves_0) exponent <= exponent_22 ;
  always @(posedge clk)
    if (moves_0) index_0 <= i__payload[4:0];
  always @(posedge clk)
    if (moves_0) last_0 <= i__payload[23];
  assign _1_ = | { rst, forget };
  exp_table_w8 power (
    .exponent(exponent),
    .weight(weight)
  );
  exponent_18w8 scaled (
    .beyond(1'h0),
    .distance(i__payload[22:5]),
    .exponent(exponent_22 ),
    .scale(part_0[15:0]),
    .shift(part_0[20:16])
  );
  assign o__payload = { last_0, weight, index_0 };
endmodule

module dot_i8_topn_d8_l20_n3_axi__keys_gate(clk, rst, stop, start, o__ready, sizes, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [64:0] i__payload;
  wire [64:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [63:0] o__payload;
  wire [63:0] o__payload;
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
  assign _11_ = advance & i__payload[64];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[64];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[64];
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
  assign o__payload = passing ? i__payload[63:0] : 64'h0000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  dot_i8_topn_d8_l20_n3_axi__keys_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module dot_i8_topn_d8_l20_n3_axi__keys_gate__counter(clk, rst, start, advance, last, sizes);
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

module dot_i8_topn_d8_l20_n3_axi__keys_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] bus__tdata;
  wire [63:0] bus__tdata;
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
  output [64:0] o__payload;
  wire [64:0] o__payload;
  input o__ready;
  wire o__ready;
  dot_i8_topn_d8_l20_n3_axi__keys_input__skid skid (
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

module dot_i8_topn_d8_l20_n3_axi__keys_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [64:0] i__payload;
  wire [64:0] i__payload;
  output o__valid;
  reg o__valid;
  output [64:0] o__payload;
  reg [64:0] o__payload;
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
  wire [64:0] _09_;
  wire arrives;
  reg full;
  reg [64:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (_05_) spare <= i__payload;
  always @(posedge clk)
    if (_07_) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_08_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_06_) o__payload <= _09_;
  assign _04_ = | { arrives, full };
  assign _06_ = & { _01_, _04_ };
  assign _05_ = & { arrives, _03_ };
  assign _07_ = | { rst, clear };
  assign _08_ = | { _01_, rst, clear };
  assign _03_ = ~ _01_;
  assign _09_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module dot_i8_topn_d8_l20_n3_axi__queries_gate(clk, rst, stop, o__ready, start, sizes, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [64:0] i__payload;
  wire [64:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [63:0] o__payload;
  wire [63:0] o__payload;
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
  assign _11_ = advance & i__payload[64];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[64];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[64];
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
  assign o__payload = passing ? i__payload[63:0] : 64'h0000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  dot_i8_topn_d8_l20_n3_axi__queries_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module dot_i8_topn_d8_l20_n3_axi__queries_gate__counter(clk, rst, advance, last, start, sizes);
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

module dot_i8_topn_d8_l20_n3_axi__queries_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] bus__tdata;
  wire [63:0] bus__tdata;
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
  output [64:0] o__payload;
  wire [64:0] o__payload;
  input o__ready;
  wire o__ready;
  dot_i8_topn_d8_l20_n3_axi__queries_input__skid skid (
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

module dot_i8_topn_d8_l20_n3_axi__queries_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [64:0] i__payload;
  wire [64:0] i__payload;
  output o__valid;
  reg o__valid;
  output [64:0] o__payload;
  reg [64:0] o__payload;
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
  wire [64:0] _09_;
  wire arrives;
  reg full;
  reg [64:0] spare;
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

module dot_i8_topn_d8_l20_n3_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_closed_set, ERROR_empty_set, ERROR_overflow_set, ERROR_causal_set, ERROR_busy_set, STATUS_error, STATUS_done_set, bus__awready
, bus__wready, bus__arready, STATUS_busy, CACHED_rows, CACHED_open, CYCLES_LOW_cycles, CYCLES_HIGH_cycles, KEYS_STALLS_cycles, VALUES_STALLS_cycles, QUERIES_STALLS_cycles, STATUS_results_open, RESULTS_STALLS_cycles, bus__bvalid, bus__bresp, CONTROL_start, CONTROL_abort, STATUS_done, ERROR_size, ERROR_busy, ERROR_aborted, ERROR_closed
, ERROR_empty, ERROR_overflow, ERROR_causal, ERROR_keys_early, ERROR_values_early, ERROR_queries_early, ERROR_keys_late, ERROR_values_late, ERROR_queries_late, INTERRUPT_done, INTERRUPT_error, M_m, N_n, OPTIONS_begin, OPTIONS_end, OPTIONS_causal, OPTIONS_shift, OPTIONS_scale, bus__rvalid, bus__rdata, bus__rresp
, STATUS_keys_open, ERROR_keys_early_set, ERROR_keys_late_set, STATUS_values_open, ERROR_values_early_set, ERROR_values_late_set, STATUS_queries_open, ERROR_queries_early_set, ERROR_queries_late_set);
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
  output ERROR_keys_late;
  reg ERROR_keys_late;
  output ERROR_values_late;
  reg ERROR_values_late;
  output ERROR_queries_late;
  reg ERROR_queries_late;
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
  output [4:0] OPTIONS_shift;
  reg [4:0] OPTIONS_shift;
  output [15:0] OPTIONS_scale;
  reg [15:0] OPTIONS_scale;
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
  wire [15:0] _108_;
  wire [15:0] _109_;
  wire _110_;
  wire [15:0] _111_;
  wire [15:0] _112_;
  wire [15:0] _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire [4:0] _121_;
  wire [4:0] _122_;
  wire [4:0] _123_;
  wire [15:0] _124_;
  wire [15:0] _125_;
  wire [15:0] _126_;
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
  wire [15:0] read_OPTIONS_scale;
  wire [4:0] read_OPTIONS_shift;
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
  wire read_STATUS_values_open;
  wire read_VALUES_STALLS;
  wire [31:0] read_VALUES_STALLS_cycles;
  wire read_VERSION;
  wire read_WEIGHTS;
  reg [11:0] read_address;
  reg read_addressed;
  reg [3:0] strobes;
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
  reg [31:0] write_data;
  reg write_filled;
  wire [31:0] write_ones;
  assign bus__awready = ~ write_addressed;
  assign bus__wready = ~ write_filled;
  assign _000_ = write_addressed & write_filled;
  assign _024_ = ~ bus__bvalid;
  assign write = _000_ & _024_;
  assign write_ones = write_data & { strobes[3], strobes[3], strobes[3], strobes[3], strobes[3], strobes[3], strobes[3], strobes[3:2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
  assign _049_ = write_address[11:2] == 5'h10;
  assign write_CONTROL = write & _049_;
  assign _067_ = write_address[11:2] == 5'h11;
  assign write_STATUS = write & _067_;
  assign _078_ = write_address[11:2] == 5'h12;
  assign write_ERROR = write & _078_;
  assign _089_ = write_address[11:2] == 5'h13;
  assign write_INTERRUPT = write & _089_;
  assign _100_ = write_address[11:2] == 5'h14;
  assign write_M = write & _100_;
  assign _110_ = write_address[11:2] == 5'h16;
  assign write_N = write & _110_;
  assign _118_ = write_address[11:2] == 5'h17;
  assign write_OPTIONS = write & _118_;
  assign _001_ = ~ read_addressed;
  assign _003_ = ~ bus__rvalid;
  assign bus__arready = _001_ & _003_;
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
  assign read_ERROR_keys_late = read_ERROR & ERROR_keys_late;
  assign read_ERROR_values_late = read_ERROR & ERROR_values_late;
  assign read_ERROR_queries_late = read_ERROR & ERROR_queries_late;
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
  assign read_OPTIONS_shift = read_OPTIONS ? OPTIONS_shift : 5'h00;
  assign read_OPTIONS_scale = read_OPTIONS ? OPTIONS_scale : 16'h0000;
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
  assign _005_ = bus__awvalid & bus__awready;
  assign _007_ = bus__wvalid & bus__wready;
  assign _010_ = write_CONTROL & write_ones[0];
  assign _012_ = write_CONTROL & write_ones[1];
  assign _015_ = write_STATUS & write_ones[1];
  assign _017_ = ~ _015_;
  assign _019_ = STATUS_done & _017_;
  assign _021_ = _019_ | STATUS_done_set;
  assign _025_ = write_ERROR & write_ones[0];
  assign _028_ = ~ _025_;
  assign _030_ = ERROR_size & _028_;
  assign _032_ = _030_ | ERROR_size_set;
  assign _035_ = write_ERROR & write_ones[1];
  assign _037_ = ~ _035_;
  assign _039_ = ERROR_busy & _037_;
  assign _042_ = _039_ | ERROR_busy_set;
  assign _045_ = write_ERROR & write_ones[2];
  assign _047_ = ~ _045_;
  assign _050_ = ERROR_aborted & _047_;
  assign _053_ = _050_ | ERROR_aborted_set;
  assign _056_ = write_ERROR & write_ones[3];
  assign _060_ = ~ _056_;
  assign _061_ = ERROR_closed & _060_;
  assign _062_ = _061_ | ERROR_closed_set;
  assign _063_ = write_ERROR & write_ones[4];
  assign _064_ = ~ _063_;
  assign _065_ = ERROR_empty & _064_;
  assign _066_ = _065_ | ERROR_empty_set;
  assign _068_ = write_ERROR & write_ones[5];
  assign _069_ = ~ _068_;
  assign _070_ = ERROR_overflow & _069_;
  assign _071_ = _070_ | ERROR_overflow_set;
  assign _072_ = write_ERROR & write_ones[6];
  assign _073_ = ~ _072_;
  assign _074_ = ERROR_causal & _073_;
  assign _075_ = _074_ | ERROR_causal_set;
  assign _076_ = write_ERROR & write_ones[8];
  assign _077_ = ~ _076_;
  assign _079_ = ERROR_keys_early & _077_;
  assign _080_ = _079_ | ERROR_keys_early_set;
  assign _081_ = write_ERROR & write_ones[9];
  assign _082_ = ~ _081_;
  assign _083_ = ERROR_values_early & _082_;
  assign _084_ = _083_ | ERROR_values_early_set;
  assign _085_ = write_ERROR & write_ones[10];
  assign _086_ = ~ _085_;
  assign _087_ = ERROR_queries_early & _086_;
  assign _088_ = _087_ | ERROR_queries_early_set;
  assign _090_ = write_ERROR & write_ones[16];
  assign _091_ = ~ _090_;
  assign _092_ = ERROR_keys_late & _091_;
  assign _093_ = _092_ | ERROR_keys_late_set;
  assign _094_ = write_ERROR & write_ones[17];
  assign _095_ = ~ _094_;
  assign _096_ = ERROR_values_late & _095_;
  assign _097_ = _096_ | ERROR_values_late_set;
  assign _098_ = write_ERROR & write_ones[18];
  assign _099_ = ~ _098_;
  assign _101_ = ERROR_queries_late & _099_;
  assign _102_ = _101_ | ERROR_queries_late_set;
  assign _104_ = INTERRUPT_done & _103_;
  assign _105_ = _104_ | write_ones[0];
  assign _106_ = INTERRUPT_error & _103_;
  assign _107_ = _106_ | write_ones[1];
  assign _109_ = M_m & { _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[0], _108_[0], _108_[0], _108_[0], _108_[0], _108_[0], _108_[0], _108_[0] };
  assign _111_ = _109_ | write_ones[15:0];
  assign _112_ = N_n & { _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[0], _108_[0], _108_[0], _108_[0], _108_[0], _108_[0], _108_[0], _108_[0] };
  assign _113_ = _112_ | write_ones[15:0];
  assign _114_ = OPTIONS_begin & _103_;
  assign _115_ = _114_ | write_ones[0];
  assign _116_ = OPTIONS_end & _103_;
  assign _117_ = _116_ | write_ones[1];
  assign _103_ = ~ strobes[0];
  assign _119_ = OPTIONS_causal & _103_;
  assign _120_ = _119_ | write_ones[2];
  assign _122_ = OPTIONS_shift & { _121_[0], _121_[0], _121_[0], _121_[0], _121_[0] };
  assign _123_ = _122_ | write_ones[12:8];
  assign _125_ = OPTIONS_scale & { _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[0], _124_[0], _124_[0], _124_[0], _124_[0], _124_[0], _124_[0], _124_[0] };
  assign _126_ = _125_ | write_ones[31:16];
  assign _127_ = bus__arvalid & bus__arready;
  assign _002_ = | { read_RESULTS_STALLS_cycles[0], read_QUERIES_STALLS_cycles[0], read_VALUES_STALLS_cycles[0], read_KEYS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_CACHED_rows[0], read_OPTIONS_begin, read_N_n[0], read_M_m[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy, read_WEIGHTS };
  assign _004_ = | { read_RESULTS_STALLS_cycles[1], read_QUERIES_STALLS_cycles[1], read_VALUES_STALLS_cycles[1], read_KEYS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_CACHED_rows[1], read_OPTIONS_end, read_N_n[1], read_M_m[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done };
  assign _006_ = | { read_RESULTS_STALLS_cycles[2], read_QUERIES_STALLS_cycles[2], read_VALUES_STALLS_cycles[2], read_KEYS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_CACHED_rows[2], read_OPTIONS_causal, read_N_n[2], read_M_m[2], read_ERROR_aborted, read_STATUS_error, read_LIMITS, read_ID };
  assign _008_ = | { read_RESULTS_STALLS_cycles[3], read_QUERIES_STALLS_cycles[3], read_VALUES_STALLS_cycles[3], read_KEYS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_CACHED_rows[3], read_N_n[3], read_M_m[3], read_ERROR_closed, read_FORMATS, read_SHAPE };
  assign _009_ = | { read_RESULTS_STALLS_cycles[4], read_QUERIES_STALLS_cycles[4], read_VALUES_STALLS_cycles[4], read_KEYS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_CACHED_rows[4], read_N_n[4], read_M_m[4], read_ERROR_empty, read_LIMITS, read_ID };
  assign _011_ = | { read_RESULTS_STALLS_cycles[5], read_QUERIES_STALLS_cycles[5], read_VALUES_STALLS_cycles[5], read_KEYS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_CACHED_rows[5], read_N_n[5], read_M_m[5], read_ERROR_overflow };
  assign _013_ = | { read_RESULTS_STALLS_cycles[6], read_QUERIES_STALLS_cycles[6], read_VALUES_STALLS_cycles[6], read_KEYS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_CACHED_rows[6], read_N_n[6], read_M_m[6], read_ERROR_causal, read_ID };
  assign _014_ = | { read_RESULTS_STALLS_cycles[7], read_QUERIES_STALLS_cycles[7], read_VALUES_STALLS_cycles[7], read_KEYS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_CACHED_rows[7], read_N_n[7], read_M_m[7], read_FORMATS };
  assign _016_ = | { read_RESULTS_STALLS_cycles[8], read_QUERIES_STALLS_cycles[8], read_VALUES_STALLS_cycles[8], read_KEYS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_CACHED_rows[8], read_OPTIONS_shift[0], read_N_n[8], read_M_m[8], read_ERROR_keys_early, read_STATUS_keys_open, read_ID };
  assign _018_ = | { read_RESULTS_STALLS_cycles[9], read_QUERIES_STALLS_cycles[9], read_VALUES_STALLS_cycles[9], read_KEYS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_CACHED_rows[9], read_OPTIONS_shift[1], read_N_n[9], read_M_m[9], read_ERROR_values_early, read_STATUS_values_open };
  assign _020_ = | { read_RESULTS_STALLS_cycles[10], read_QUERIES_STALLS_cycles[10], read_VALUES_STALLS_cycles[10], read_KEYS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_CACHED_rows[10], read_OPTIONS_shift[2], read_N_n[10], read_M_m[10], read_ERROR_queries_early, read_STATUS_queries_open };
  assign _022_ = | { read_RESULTS_STALLS_cycles[11], read_QUERIES_STALLS_cycles[11], read_VALUES_STALLS_cycles[11], read_KEYS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_CACHED_rows[11], read_OPTIONS_shift[3], read_N_n[11], read_M_m[11], read_STATUS_results_open, read_FORMATS };
  assign _023_ = | { read_RESULTS_STALLS_cycles[12], read_QUERIES_STALLS_cycles[12], read_VALUES_STALLS_cycles[12], read_KEYS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_CACHED_rows[12], read_OPTIONS_shift[4], read_N_n[12], read_M_m[12], read_SHAPE };
  assign _026_ = | { read_RESULTS_STALLS_cycles[13], read_QUERIES_STALLS_cycles[13], read_VALUES_STALLS_cycles[13], read_KEYS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_CACHED_rows[13], read_N_n[13], read_M_m[13] };
  assign _027_ = | { read_RESULTS_STALLS_cycles[14], read_QUERIES_STALLS_cycles[14], read_VALUES_STALLS_cycles[14], read_KEYS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_CACHED_rows[14], read_N_n[14], read_M_m[14], read_SHAPE, read_ID };
  assign _029_ = | { read_RESULTS_STALLS_cycles[15], read_QUERIES_STALLS_cycles[15], read_VALUES_STALLS_cycles[15], read_KEYS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_CACHED_rows[15], read_N_n[15], read_M_m[15], read_FORMATS };
  assign _031_ = | { read_RESULTS_STALLS_cycles[16], read_QUERIES_STALLS_cycles[16], read_VALUES_STALLS_cycles[16], read_KEYS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_CACHED_open, read_OPTIONS_scale[0], read_ERROR_keys_late, read_LIMITS, read_VERSION, read_ID };
  assign _033_ = | { read_RESULTS_STALLS_cycles[17], read_QUERIES_STALLS_cycles[17], read_VALUES_STALLS_cycles[17], read_KEYS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_OPTIONS_scale[1], read_ERROR_values_late, read_LIMITS, read_ID };
  assign _034_ = | { read_RESULTS_STALLS_cycles[18], read_QUERIES_STALLS_cycles[18], read_VALUES_STALLS_cycles[18], read_KEYS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_OPTIONS_scale[2], read_ERROR_queries_late, read_FORMATS, read_ID };
  assign _036_ = | { read_RESULTS_STALLS_cycles[19], read_QUERIES_STALLS_cycles[19], read_VALUES_STALLS_cycles[19], read_KEYS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19], read_OPTIONS_scale[3], read_WEIGHTS, read_FORMATS };
  assign _038_ = | { read_RESULTS_STALLS_cycles[20], read_QUERIES_STALLS_cycles[20], read_VALUES_STALLS_cycles[20], read_KEYS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_OPTIONS_scale[4], read_ID };
  assign _040_ = | { read_RESULTS_STALLS_cycles[21], read_QUERIES_STALLS_cycles[21], read_VALUES_STALLS_cycles[21], read_KEYS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21], read_OPTIONS_scale[5] };
  assign _041_ = | { read_RESULTS_STALLS_cycles[22], read_QUERIES_STALLS_cycles[22], read_VALUES_STALLS_cycles[22], read_KEYS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_OPTIONS_scale[6], read_ID };
  assign _043_ = | { read_RESULTS_STALLS_cycles[23], read_QUERIES_STALLS_cycles[23], read_VALUES_STALLS_cycles[23], read_KEYS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23], read_OPTIONS_scale[7], read_FORMATS };
  assign _044_ = | { read_RESULTS_STALLS_cycles[24], read_QUERIES_STALLS_cycles[24], read_VALUES_STALLS_cycles[24], read_KEYS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24], read_OPTIONS_scale[8], read_SHAPE };
  assign _046_ = | { read_RESULTS_STALLS_cycles[25], read_QUERIES_STALLS_cycles[25], read_VALUES_STALLS_cycles[25], read_KEYS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25], read_OPTIONS_scale[9], read_FORMATS };
  assign _048_ = | { read_RESULTS_STALLS_cycles[26], read_QUERIES_STALLS_cycles[26], read_VALUES_STALLS_cycles[26], read_KEYS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_OPTIONS_scale[10], read_WEIGHTS, read_ID };
  assign _051_ = | { read_RESULTS_STALLS_cycles[27], read_QUERIES_STALLS_cycles[27], read_VALUES_STALLS_cycles[27], read_KEYS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27], read_OPTIONS_scale[11] };
  assign _052_ = | { read_RESULTS_STALLS_cycles[28], read_QUERIES_STALLS_cycles[28], read_VALUES_STALLS_cycles[28], read_KEYS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_OPTIONS_scale[12], read_FORMATS, read_ID };
  assign _054_ = | { read_RESULTS_STALLS_cycles[29], read_QUERIES_STALLS_cycles[29], read_VALUES_STALLS_cycles[29], read_KEYS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29], read_OPTIONS_scale[13] };
  assign _055_ = | { read_RESULTS_STALLS_cycles[30], read_QUERIES_STALLS_cycles[30], read_VALUES_STALLS_cycles[30], read_KEYS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_OPTIONS_scale[14], read_ID };
  assign _057_ = | { read_RESULTS_STALLS_cycles[31], read_QUERIES_STALLS_cycles[31], read_VALUES_STALLS_cycles[31], read_KEYS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31], read_OPTIONS_scale[15] };
  assign _058_ = | { read_RESULTS_STALLS, read_QUERIES_STALLS, read_VALUES_STALLS, read_KEYS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_CACHED, read_OPTIONS, read_N, read_M, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_WEIGHTS, read_EXPONENTS, read_LIMITS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _059_[1] = ~ _058_;
  always @(posedge clk)
    if (rst) OPTIONS_end <= 1'h0;
    else if (write_OPTIONS) OPTIONS_end <= _117_;
  always @(posedge clk)
    if (rst) OPTIONS_causal <= 1'h0;
    else if (write_OPTIONS) OPTIONS_causal <= _120_;
  always @(posedge clk)
    if (rst) OPTIONS_shift <= 5'h00;
    else if (write_OPTIONS) OPTIONS_shift <= _123_;
  always @(posedge clk)
    if (rst) OPTIONS_scale <= 16'h0000;
    else if (write_OPTIONS) OPTIONS_scale <= _126_;
  always @(posedge clk)
    if (_127_) read_address <= bus__araddr;
  always @(posedge clk)
    if (rst) ERROR_keys_late <= 1'h0;
    else ERROR_keys_late <= _093_;
  always @(posedge clk)
    if (_128_) write_filled <= 1'h0;
    else write_filled <= _136_;
  always @(posedge clk)
    if (rst) ERROR_values_late <= 1'h0;
    else ERROR_values_late <= _097_;
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _135_;
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _010_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _012_;
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _021_;
  always @(posedge clk)
    if (rst) ERROR_size <= 1'h0;
    else ERROR_size <= _032_;
  always @(posedge clk)
    if (rst) ERROR_queries_late <= 1'h0;
    else ERROR_queries_late <= _102_;
  always @(posedge clk)
    if (rst) ERROR_busy <= 1'h0;
    else ERROR_busy <= _042_;
  always @(posedge clk)
    if (rst) ERROR_aborted <= 1'h0;
    else ERROR_aborted <= _053_;
  always @(posedge clk)
    if (rst) ERROR_queries_early <= 1'h0;
    else ERROR_queries_early <= _088_;
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _105_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _107_;
  always @(posedge clk)
    if (rst) ERROR_closed <= 1'h0;
    else ERROR_closed <= _062_;
  always @(posedge clk)
    if (rst) ERROR_empty <= 1'h0;
    else ERROR_empty <= _066_;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _057_, _055_, _054_, _052_, _051_, _048_, _046_, _044_, _043_, _041_, _040_, _038_, _036_, _034_, _033_, _031_, _029_, _027_, _026_, _023_, _022_, _020_, _018_, _016_, _014_, _013_, _011_, _009_, _008_, _006_, _004_, _002_ };
  always @(posedge clk)
    if (rst) ERROR_overflow <= 1'h0;
    else ERROR_overflow <= _071_;
  always @(posedge clk)
    if (rst) M_m <= 16'h0000;
    else if (write_M) M_m <= _111_;
  always @(posedge clk)
    if (rst) ERROR_causal <= 1'h0;
    else ERROR_causal <= _075_;
  always @(posedge clk)
    if (rst) N_n <= 16'h0000;
    else if (write_N) N_n <= _113_;
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _132_;
  always @(posedge clk)
    if (_130_) read_addressed <= 1'h0;
    else read_addressed <= _133_;
  always @(posedge clk)
    if (rst) OPTIONS_begin <= 1'h0;
    else if (write_OPTIONS) OPTIONS_begin <= _115_;
  always @(posedge clk)
    if (_007_) write_data <= bus__wdata;
  always @(posedge clk)
    if (rst) ERROR_values_early <= 1'h0;
    else ERROR_values_early <= _084_;
  always @(posedge clk)
    if (_005_) write_address <= bus__awaddr;
  always @(posedge clk)
    if (rst) ERROR_keys_early <= 1'h0;
    else ERROR_keys_early <= _080_;
  always @(posedge clk)
    if (_128_) write_addressed <= 1'h0;
    else write_addressed <= _137_;
  always @(posedge clk)
    if (_007_) strobes <= bus__wstrb;
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_129_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _059_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  assign { _108_[8], _108_[0] } = ~ strobes[1:0];
  assign _121_[0] = ~ strobes[1];
  assign { _124_[8], _124_[0] } = ~ strobes[3:2];
  assign _128_ = | { write, rst };
  assign _129_ = | { write_OPTIONS, write_N, write_M, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _130_ = | { read_addressed, rst };
  assign _131_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _132_ = _131_ | read_addressed;
  assign _133_ = read_addressed | _127_;
  assign _134_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _135_ = _134_ | write;
  assign _136_ = write_filled | _007_;
  assign _137_ = write_addressed | _005_;
  assign _059_[0] = 1'h0;
  assign { _124_[15:9], _124_[7:1] } = { _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[0], _124_[0], _124_[0], _124_[0], _124_[0], _124_[0], _124_[0] };
  assign _121_[4:1] = { _121_[0], _121_[0], _121_[0], _121_[0] };
  assign { _108_[15:9], _108_[7:1] } = { _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[0], _108_[0], _108_[0], _108_[0], _108_[0], _108_[0], _108_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module dot_i8_topn_d8_l20_n3_axi__results(clk, rst, o__ready, i__valid, i__ready, i__payload, bus__tvalid, o__payload);
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
  dot_i8_topn_d8_l20_n3_axi__results__skid skid (
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

module dot_i8_topn_d8_l20_n3_axi__results__skid(clk, rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload);
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

module dot_i8_topn_d8_l20_n3_axi__values_gate(clk, rst, stop, start, o__ready, sizes, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  dot_i8_topn_d8_l20_n3_axi__values_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module dot_i8_topn_d8_l20_n3_axi__values_gate__counter(clk, rst, start, advance, last, sizes);
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
  assign elements_ends = elements_left <= 1'h1;
  assign n_ends = n_left <= 1'h1;
  assign last = elements_ends & n_ends;
  assign _01_ = elements_left - 1'h1;
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
  assign _06_ = start ? sizes[31:16] : _02_;
  assign _00_ = start ? sizes[15:0] : _05_;
endmodule

module dot_i8_topn_d8_l20_n3_axi__values_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
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
  dot_i8_topn_d8_l20_n3_axi__values_input__skid skid (
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

module dot_i8_topn_d8_l20_n3_axi__values_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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

module exp_table_w8(exponent, weight);
  input [11:0] exponent;
  wire [11:0] exponent;
  output [7:0] weight;
  wire [7:0] weight;
  wire [7:0] entry;
  wire [8:0] moved;
  assign entry[0] = 127'h692d2d6b52a554aaaaaad54a94b4b6db >> exponent[7:1];
  assign entry[1] = 125'h18e31ce7319ccc6666664cd9b26d9249 >> exponent[7:1];
  assign entry[2] = 123'h7e0fc1f0f83c3e1e1e1c3c78e1c71c7 >> exponent[7:1];
  assign entry[3] = 117'h1ffc00ff803fe01fe03fc07e03f03f >> exponent[7:1];
  assign entry[4] = 106'h3ffff80001fffe0003ffe000fff >> exponent[7:1];
  assign entry[5] = 87'h7fffffffe0000001ffffff >> exponent[7:1];
  assign entry[6] = 53'h1fffffffffffff >> exponent[7:1];
  assign entry[7] = 128'hffffffffffffffffffffffffffffffff >> exponent[7:1];
  assign moved = { entry, 1'h0 } >> exponent[11:8];
  assign weight = moved[8:1] + moved[0];
endmodule

module exponent_18w8(distance, beyond, scale, shift, exponent);
  input [17:0] distance;
  wire [17:0] distance;
  input beyond;
  wire beyond;
  input [15:0] scale;
  wire [15:0] scale;
  input [4:0] shift;
  wire [4:0] shift;
  output [11:0] exponent;
  wire [11:0] exponent;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire above_1;
  wire above_16;
  wire above_2;
  wire above_4;
  wire above_8;
  wire [11:0] moved_1;
  wire [26:0] moved_16;
  wire [12:0] moved_2;
  wire [14:0] moved_4;
  wire [18:0] moved_8;
  wire [33:0] product;
  assign product = distance * scale;
  assign moved_16 = shift[4] ? { 9'h000, product[33:16] } : product[26:0];
  assign _06_ = | product[33:27];
  assign _07_ = shift[4] ? 1'h0 : _06_;
  assign above_16 = beyond | _07_;
  assign moved_8 = shift[3] ? moved_16[26:8] : moved_16[18:0];
  assign _08_ = | moved_16[26:19];
  assign _00_ = shift[3] ? 1'h0 : _08_;
  assign above_8 = above_16 | _00_;
  assign moved_4 = shift[2] ? moved_8[18:4] : moved_8[14:0];
  assign _01_ = | moved_8[18:15];
  assign _02_ = shift[2] ? 1'h0 : _01_;
  assign above_4 = above_8 | _02_;
  assign moved_2 = shift[1] ? moved_4[14:2] : moved_4[12:0];
  assign _03_ = | moved_4[14:13];
  assign _04_ = shift[1] ? 1'h0 : _03_;
  assign above_2 = above_4 | _04_;
  assign moved_1 = shift[0] ? moved_2[12:1] : moved_2[11:0];
  assign _05_ = shift[0] ? 1'h0 : moved_2[12];
  assign above_1 = above_2 | _05_;
  assign exponent[11:8] = moved_1[11:8] | { above_1, above_1, above_1, above_1 };
  assign exponent[7:0] = moved_1[7:0];
endmodule

module ram_100x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [6:0] read_address;
  wire [6:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [99:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_12x6(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [5:0] write_data;
  wire [5:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [5:0] read_data;
  wire [5:0] read_data;
  reg [5:0] cells [11:0];
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

module ram_12x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [11:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_20x64(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [63:0] write_data;
  wire [63:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [63:0] read_data;
  wire [63:0] read_data;
  reg [63:0] cells [19:0];
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

module ram_29x20(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [19:0] write_data;
  wire [19:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [19:0] read_data;
  wire [19:0] read_data;
  reg [19:0] cells [28:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [19:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule
