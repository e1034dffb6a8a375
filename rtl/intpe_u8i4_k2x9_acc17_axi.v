module accumulate_saturating_i13_i17(clk, rst, adds, fresh, o, beat);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [17:0] o;
  wire [17:0] o;
  input signed [12:0] beat;
  wire signed [12:0] beat;
  wire [16:0] _00_;
  wire [16:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire beyond;
  wire signed [12:0] coming;
  wire signed [17:0] exact;
  reg overflow;
  wire signed [16:0] so_far;
  reg signed [16:0] total;
  assign { _00_[16], _00_[0] } = exact[17] ? 2'h2 : 2'h1;
  assign _01_ = beyond ? { _00_[16], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0] } : exact[16:0];
  assign _02_ = ~ fresh;
  assign _03_ = overflow & _02_;
  assign _04_ = _03_ | beyond;
  always @(posedge clk)
    total <= _01_;
  always @(posedge clk)
    overflow <= _04_;
  assign so_far = fresh ? 17'h00000 : total;
  assign coming = adds ? beat : 13'h0000;
  assign exact = $signed(so_far) + $signed(coming);
  assign beyond = exact[17] ^ exact[16];
  assign _00_[15:1] = { _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0] };
  assign o = { overflow, total };
endmodule

module activation_fixed20f14(x, y, number);
  input signed [19:0] x;
  wire signed [19:0] x;
  output signed [19:0] y;
  wire signed [19:0] y;
  input [1:0] number;
  wire [1:0] number;
  wire _00_;
  wire [5:0] _01_;
  wire [5:0] _02_;
  wire [6:0] _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [19:0] _12_;
  wire signed [5:0] above;
  wire signed [15:0] curve;
  wire [8:0] eighths;
  wire signed [6:0] height;
  wire line_0;
  wire line_1;
  wire line_2;
  wire line_3;
  wire [8:0] sixteenths;
  wire [15:0] slope;
  wire signed [20:0] steep;
  assign sixteenths = x[18:10] ^ { x[19], x[19], x[19], x[19], x[19], x[19], x[19], x[19], x[19] };
  assign eighths = number[0] ? sixteenths : { 1'h0, sixteenths[8:1] };
  assign _06_ = ~ line_0;
  assign line_1 = _00_ & _06_;
  assign _00_ = eighths < 5'h13;
  assign _11_ = ~ _00_;
  assign line_2 = _10_ & _11_;
  assign _10_ = eighths < 6'h28;
  assign line_3 = ~ _10_;
  assign above[5:1] = x[19] ? { _02_[4], _02_[4], line_1, _01_[2], 1'h0 } : { 1'h0, line_3, line_2, line_1, line_2 };
  assign _03_[6:4] = $signed(above[5:4]) + $signed(2'h1);
  assign height = number[0] ? { above[5:1], line_2, 1'h0 } : { _03_[6:4], above[3:1], line_2 };
  assign steep = number[0] ? { x[18:0], 2'h0 } : { x[19], x };
  assign _04_ = steep[17:2] & { line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0 };
  assign _05_ = steep[18:3] & { line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1 };
  assign _07_ = _04_ | _05_;
  assign _08_ = steep[20:5] & { line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2 };
  assign slope = _07_ | _08_;
  assign curve[15:9] = $signed(slope[15:9]) + $signed(height);
  assign _09_ = number[0] & x[19];
  assign line_0 = ! eighths[8:3];
  assign _01_[2] = line_1 | line_2;
  assign _02_[4] = _01_[2] | line_3;
  assign _12_ = _09_ ? 20'h00000 : x;
  assign y = number[1] ? { curve[15], curve[15], curve[15], curve[15], curve[15:9], slope[8:0] } : _12_;
  assign { _02_[5], _02_[3:0] } = { _02_[4], line_1, _01_[2], 1'h0, line_2 };
  assign _03_[3:0] = { above[3:1], line_2 };
  assign { _01_[5:3], _01_[1:0] } = { _01_[2], _01_[2], line_1, 1'h0, line_2 };
  assign curve[8:0] = slope[8:0];
  assign above[0] = line_2;
endmodule

module dot_u8_i4_k2_registered(clk, rst, acts, weights, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] acts;
  wire [15:0] acts;
  input [7:0] weights;
  wire [7:0] weights;
  output signed [12:0] sum;
  wire signed [12:0] sum;
  reg signed [11:0] held_mantissa_0;
  reg signed [11:0] held_mantissa_1;
  wire signed [11:0] product_0_mantissa;
  wire signed [11:0] product_1_mantissa;
  assign product_0_mantissa = $signed({ 1'h0, acts[7:0] }) * $signed(weights[3:0]);
  assign product_1_mantissa = $signed({ 1'h0, acts[15:8] }) * $signed(weights[7:4]);
  assign sum = $signed(held_mantissa_0) + $signed(held_mantissa_1);
  always @(posedge clk)
    held_mantissa_0 <= product_0_mantissa;
  always @(posedge clk)
    held_mantissa_1 <= product_1_mantissa;
endmodule

module fixed20_to_u6(shift, o, i);
  input [3:0] shift;
  wire [3:0] shift;
  output [5:0] o;
  wire [5:0] o;
  input signed [19:0] i;
  wire signed [19:0] i;
  wire _0_;
  wire [5:0] _1_;
  wire signed [19:0] shifted;
  assign shifted = $signed(i) >>> shift;
  assign _0_ = $signed(shifted) > $signed(7'h3f);
  assign _1_ = _0_ ? 6'h3f : shifted[5:0];
  assign o = shifted[19] ? 6'h00 : _1_;
endmodule

module intpe_u8i4_k2x9_acc17_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_operands_tdata, s_axis_operands_tvalid, s_axis_operands_tlast, s_axis_scales_tdata, s_axis_scales_tvalid, s_axis_scales_tlast, m_axis_results_tready, s_axil_awready
, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, s_axis_operands_tready, s_axis_scales_tready, m_axis_results_tdata, m_axis_results_tvalid, m_axis_results_tlast, irq);
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
  input [159:0] s_axis_operands_tdata;
  wire [159:0] s_axis_operands_tdata;
  input s_axis_operands_tvalid;
  wire s_axis_operands_tvalid;
  input s_axis_operands_tlast;
  wire s_axis_operands_tlast;
  input [39:0] s_axis_scales_tdata;
  wire [39:0] s_axis_scales_tdata;
  input s_axis_scales_tvalid;
  wire s_axis_scales_tvalid;
  input s_axis_scales_tlast;
  wire s_axis_scales_tlast;
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
  output s_axis_operands_tready;
  wire s_axis_operands_tready;
  output s_axis_scales_tready;
  wire s_axis_scales_tready;
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
  wire [63:0] _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [31:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [31:0] _025_;
  wire _026_;
  wire [15:0] _027_;
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
  wire [31:0] _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [31:0] _045_;
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
  wire [15:0] _056_;
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
  wire CONTROL_abort;
  wire CONTROL_start;
  reg [31:0] CYCLES_HIGH_cycles;
  reg [31:0] CYCLES_LOW_cycles;
  wire ERROR_aborted;
  wire ERROR_aborted_set;
  wire ERROR_busy;
  wire ERROR_busy_set;
  wire ERROR_operands_early;
  wire ERROR_operands_early_set;
  wire ERROR_operands_late;
  wire ERROR_operands_late_set;
  wire ERROR_scales_early;
  wire ERROR_scales_early_set;
  wire ERROR_scales_late;
  wire ERROR_scales_late_set;
  wire ERROR_size;
  wire ERROR_size_set;
  wire INTERRUPT_done;
  wire INTERRUPT_error;
  wire [15:0] K_k;
  wire [15:0] M_m;
  wire [15:0] N_n;
  reg [31:0] OPERANDS_STALLS_cycles;
  wire [1:0] OPTIONS_activation;
  wire [3:0] OPTIONS_output_shift;
  reg [31:0] OVERFLOWS_count;
  reg [31:0] RESULTS_STALLS_cycles;
  reg [31:0] RESULTS_count;
  reg [31:0] SCALES_STALLS_cycles;
  reg STATUS_busy;
  wire STATUS_done;
  wire STATUS_done_set;
  wire STATUS_error;
  wire STATUS_operands_open;
  reg STATUS_results_open;
  wire STATUS_scales_open;
  wire advance;
  wire advance_157 ;
  reg begins;
  wire clear;
  wire clear_138 ;
  reg [53:0] command;
  reg counting;
  wire filling;
  wire filling_133 ;
  wire [88:0] i__payload;
  wire [88:0] i__payload_103 ;
  wire [33:0] i__payload_123 ;
  wire i__ready;
  wire i__ready_108 ;
  wire i__ready_126 ;
  wire i__ready_156 ;
  wire i__valid;
  wire i__valid_105 ;
  wire i__valid_127 ;
  wire i__valid_155 ;
  wire i_scale__ready;
  wire i_scale__valid;
  reg [15:0] k_left;
  wire last;
  wire may_end;
  wire [87:0] o__payload_104 ;
  wire [32:0] o__payload_130 ;
  wire [6:0] o__payload_153 ;
  wire o__ready_136 ;
  wire o__valid;
  wire o__valid_132 ;
  reg opens;
  wire passing;
  wire passing_171 ;
  wire refused;
  wire result_leaves;
  wire start;
  wire tail;
  wire [1:0] used;
  assign ERROR_size_set = _002_ & refused;
  assign ERROR_busy_set = CONTROL_start & STATUS_busy;
  assign STATUS_error = | { ERROR_scales_late, ERROR_operands_late, ERROR_scales_early, ERROR_operands_early, ERROR_aborted, ERROR_busy, ERROR_size };
  assign result_leaves = advance_157  & _004_;
  assign used[0] = k_left > 1'h0;
  assign used[1] = k_left > 1'h1;
  assign i__payload_103 [7:0] = o__payload_104 [7:0] & { used[0], used[0], used[0], used[0], used[0], used[0], used[0], used[0] };
  assign i__payload_103 [15:8] = o__payload_104 [15:8] & { used[1], used[1], used[1], used[1], used[1], used[1], used[1], used[1] };
  assign i__payload_103 [88] = k_left <= 2'h2;
  assign clear = ERROR_aborted_set & STATUS_operands_open;
  assign i_scale__valid = o__valid_132  | filling_133 ;
  assign _006_ = ~ filling_133 ;
  assign o__ready_136  = i_scale__ready & _006_;
  assign advance = i_scale__valid & i_scale__ready;
  assign clear_138  = ERROR_aborted_set & STATUS_scales_open;
  assign _004_ = ~ filling;
  assign i__valid_155  = o__valid & _004_;
  assign advance_157  = o__valid & i__ready_156 ;
  assign _007_ = ~ STATUS_results_open;
  assign _008_ = STATUS_busy & _007_;
  assign _009_ = | { counting, STATUS_scales_open, STATUS_operands_open };
  assign _010_ = ~ _009_;
  assign STATUS_done_set = _008_ & _010_;
  assign _011_ = start | STATUS_done_set;
  assign _012_ = begins | counting;
  assign _014_ = { CYCLES_HIGH_cycles, CYCLES_LOW_cycles } + 1'h1;
  assign _015_ = advance_157  & last;
  assign _016_ = & RESULTS_count;
  assign _017_ = ~ _016_;
  assign _018_ = result_leaves & _017_;
  assign _019_ = RESULTS_count + 1'h1;
  assign _020_ = result_leaves & o__payload_153 [6];
  assign _021_ = & OVERFLOWS_count;
  assign _022_ = ~ _021_;
  assign _023_ = _020_ & _022_;
  assign _025_ = OVERFLOWS_count + 1'h1;
  assign _026_ = i__valid_105  & i__ready_108 ;
  assign _027_[15:1] = k_left[15:1] - 1'h1;
  assign _028_ = i__payload_103 [88] ? command[31:16] : { _027_[15:1], 1'h0 };
  assign _029_ = ~ i__payload_103 [88];
  assign _030_ = may_end | _029_;
  assign _031_ = passing & _030_;
  assign _032_ = ~ i__valid;
  assign _033_ = _031_ & _032_;
  assign _034_ = & OPERANDS_STALLS_cycles;
  assign _036_ = ~ _034_;
  assign _037_ = _033_ & _036_;
  assign _038_ = OPERANDS_STALLS_cycles + 1'h1;
  assign _039_ = passing_171  & o__ready_136 ;
  assign _040_ = ~ i__valid_127 ;
  assign _041_ = _039_ & _040_;
  assign _042_ = & SCALES_STALLS_cycles;
  assign _043_ = ~ _042_;
  assign _044_ = _041_ & _043_;
  assign _045_ = SCALES_STALLS_cycles + 1'h1;
  assign _047_ = m_axis_results_tvalid & m_axis_results_tready;
  assign _048_ = _047_ & m_axis_results_tlast;
  assign _049_ = ~ m_axis_results_tready;
  assign _050_ = m_axis_results_tvalid & _049_;
  assign _051_ = & RESULTS_STALLS_cycles;
  assign _052_ = ~ _051_;
  assign _053_ = _050_ & _052_;
  assign _054_ = RESULTS_STALLS_cycles + 1'h1;
  assign _000_ = INTERRUPT_done & STATUS_done;
  assign _005_ = INTERRUPT_error & STATUS_error;
  assign irq = _000_ | _005_;
  assign _013_ = | M_m;
  assign _024_ = | K_k;
  assign _035_ = _013_ & _024_;
  assign _046_ = | N_n;
  assign _055_ = _035_ & _046_;
  assign _057_ = ~ _055_;
  assign _058_ = K_k > 7'h64;
  assign refused = _057_ | _058_;
  assign _003_ = ~ refused;
  assign start = _002_ & _003_;
  assign ERROR_aborted_set = CONTROL_abort & STATUS_busy;
  assign _001_ = ~ STATUS_busy;
  assign _002_ = CONTROL_start & _001_;
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_011_) STATUS_busy <= start;
  always @(posedge clk)
    if (start) command <= { OPTIONS_activation, OPTIONS_output_shift, N_n, K_k, M_m };
  always @(posedge clk)
    if (rst) begins <= 1'h0;
    else begins <= opens;
  always @(posedge clk)
    if (_062_) CYCLES_LOW_cycles <= 32'd0;
    else if (_012_) CYCLES_LOW_cycles <= _014_[31:0];
  always @(posedge clk)
    if (_062_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_012_) CYCLES_HIGH_cycles <= _014_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _067_;
  always @(posedge clk)
    if (_062_) RESULTS_count <= 32'd0;
    else if (_018_) RESULTS_count <= _019_;
  always @(posedge clk)
    if (_062_) OVERFLOWS_count <= 32'd0;
    else if (_023_) OVERFLOWS_count <= _025_;
  always @(posedge clk)
    if (_061_) k_left[0] <= _056_[0];
  always @(posedge clk)
    if (_060_) k_left[15:1] <= _056_[15:1];
  always @(posedge clk)
    if (_063_) OPERANDS_STALLS_cycles <= 32'd0;
    else if (_037_) OPERANDS_STALLS_cycles <= _038_;
  always @(posedge clk)
    if (_063_) SCALES_STALLS_cycles <= 32'd0;
    else if (_044_) SCALES_STALLS_cycles <= _045_;
  always @(posedge clk)
    if (rst) STATUS_results_open <= 1'h0;
    else STATUS_results_open <= _065_;
  always @(posedge clk)
    if (_062_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_053_) RESULTS_STALLS_cycles <= _054_;
  assign _059_ = | { i__payload_103 [88], opens };
  assign _060_ = | { _026_, opens };
  assign _061_ = & { _059_, _060_ };
  assign _062_ = | { rst, start };
  assign _063_ = | { rst, opens };
  assign _064_ = _048_ ? 1'h0 : STATUS_results_open;
  assign _065_ = _064_ | start;
  assign _056_ = opens ? command[31:16] : _028_;
  assign _066_ = _015_ ? 1'h0 : counting;
  assign _067_ = _066_ | begins;
  intpe_u8i4_k2x9_acc17_axi__element element (
    .clk(clk),
    .enter(i__ready_108 ),
    .i__payload({ i__payload_103 [88], o__payload_104 [87:16], i__payload_103 [15:0] }),
    .i__valid(i__valid_105 ),
    .i__valid_19 (i_scale__valid),
    .i_scale__payload({ command[53:52], o__payload_130 [32:13], command[51:48], o__payload_130 [12:0] }),
    .i_scale__ready(i_scale__ready),
    .may_end(may_end),
    .o__payload(o__payload_153 ),
    .o__ready(i__ready_156 ),
    .o__valid(o__valid),
    .rst(rst)
  );
  intpe_u8i4_k2x9_acc17_axi__operands_gate operands_gate (
    .busy(STATUS_operands_open),
    .clk(clk),
    .early(ERROR_operands_early_set),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .late(ERROR_operands_late_set),
    .o__payload(o__payload_104 ),
    .o__ready(i__ready_108 ),
    .o__valid(i__valid_105 ),
    .passing(passing),
    .rst(rst),
    .sizes({ command[31:16], command[47:32], command[15:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  intpe_u8i4_k2x9_acc17_axi__operands_input operands_input (
    .bus__tdata(s_axis_operands_tdata),
    .bus__tlast(s_axis_operands_tlast),
    .bus__tready(s_axis_operands_tready),
    .clear(clear),
    .clk(clk),
    .i__valid(s_axis_operands_tvalid),
    .o__payload(i__payload),
    .o__ready(i__ready),
    .o__valid(i__valid),
    .rst(rst)
  );
  intpe_u8i4_k2x9_acc17_axi__registers registers (
    .CONTROL_abort(CONTROL_abort),
    .CONTROL_start(CONTROL_start),
    .CYCLES_HIGH_cycles(CYCLES_HIGH_cycles),
    .CYCLES_LOW_cycles(CYCLES_LOW_cycles),
    .ERROR_aborted(ERROR_aborted),
    .ERROR_aborted_set(ERROR_aborted_set),
    .ERROR_busy(ERROR_busy),
    .ERROR_busy_set(ERROR_busy_set),
    .ERROR_operands_early(ERROR_operands_early),
    .ERROR_operands_early_set(ERROR_operands_early_set),
    .ERROR_operands_late(ERROR_operands_late),
    .ERROR_operands_late_set(ERROR_operands_late_set),
    .ERROR_scales_early(ERROR_scales_early),
    .ERROR_scales_early_set(ERROR_scales_early_set),
    .ERROR_scales_late(ERROR_scales_late),
    .ERROR_scales_late_set(ERROR_scales_late_set),
    .ERROR_size(ERROR_size),
    .ERROR_size_set(ERROR_size_set),
    .INTERRUPT_done(INTERRUPT_done),
    .INTERRUPT_error(INTERRUPT_error),
    .K_k(K_k),
    .M_m(M_m),
    .N_n(N_n),
    .OPERANDS_STALLS_cycles(OPERANDS_STALLS_cycles),
    .OPTIONS_activation(OPTIONS_activation),
    .OPTIONS_output_shift(OPTIONS_output_shift),
    .OVERFLOWS_count(OVERFLOWS_count),
    .RESULTS_STALLS_cycles(RESULTS_STALLS_cycles),
    .RESULTS_count(RESULTS_count),
    .SCALES_STALLS_cycles(SCALES_STALLS_cycles),
    .STATUS_busy(STATUS_busy),
    .STATUS_done(STATUS_done),
    .STATUS_done_set(STATUS_done_set),
    .STATUS_error(STATUS_error),
    .STATUS_operands_open(STATUS_operands_open),
    .STATUS_results_open(STATUS_results_open),
    .STATUS_scales_open(STATUS_scales_open),
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
  intpe_u8i4_k2x9_acc17_axi__results results (
    .bus__tdata(m_axis_results_tdata),
    .bus__tlast(m_axis_results_tlast),
    .bus__tvalid(m_axis_results_tvalid),
    .clk(clk),
    .i__payload({ tail, o__payload_153  }),
    .i__ready(i__ready_156 ),
    .i__valid(i__valid_155 ),
    .o__ready(m_axis_results_tready),
    .rst(rst)
  );
  intpe_u8i4_k2x9_acc17_axi__results_rows results_rows (
    .advance(advance_157 ),
    .clk(clk),
    .filling(filling),
    .last(last),
    .m(command[15:0]),
    .n(command[47:32]),
    .rst(rst),
    .start(opens),
    .tail(tail)
  );
  intpe_u8i4_k2x9_acc17_axi__scales_gate scales_gate (
    .busy(STATUS_scales_open),
    .clk(clk),
    .early(ERROR_scales_early_set),
    .i__payload(i__payload_123 ),
    .i__ready(i__ready_126 ),
    .i__valid(i__valid_127 ),
    .late(ERROR_scales_late_set),
    .o__payload(o__payload_130 ),
    .o__ready(o__ready_136 ),
    .o__valid(o__valid_132 ),
    .passing(passing_171 ),
    .rst(rst),
    .sizes({ command[47:32], command[15:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  intpe_u8i4_k2x9_acc17_axi__scales_input scales_input (
    .bus__tdata(s_axis_scales_tdata),
    .bus__tlast(s_axis_scales_tlast),
    .bus__tready(s_axis_scales_tready),
    .clear(clear_138 ),
    .clk(clk),
    .i__valid(s_axis_scales_tvalid),
    .o__payload(i__payload_123 ),
    .o__ready(i__ready_126 ),
    .o__valid(i__valid_127 ),
    .rst(rst)
  );
  intpe_u8i4_k2x9_acc17_axi__scales_rows scales_rows (
    .advance(advance),
    .clk(clk),
    .filling(filling_133 ),
    .m(command[15:0]),
    .n(command[47:32]),
    .rst(rst),
    .start(opens)
  );
  assign _027_[0] = k_left[0];
  assign i__payload_103 [87:16] = o__payload_104 [87:16];
endmodule

module intpe_u8i4_k2x9_acc17_axi__element(clk, rst, i__valid_19 , may_end, enter, o__payload, i_scale__ready, o__ready, i__payload, i_scale__payload, o__valid, i__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid_19 ;
  wire i__valid_19 ;
  output may_end;
  wire may_end;
  output enter;
  wire enter;
  output [6:0] o__payload;
  wire [6:0] o__payload;
  output i_scale__ready;
  wire i_scale__ready;
  input o__ready;
  wire o__ready;
  input [88:0] i__payload;
  wire [88:0] i__payload;
  input [38:0] i_scale__payload;
  wire [38:0] i_scale__payload;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  wire _00_;
  wire _01_;
  wire [3:0] _02_;
  wire [3:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [3:0] _10_;
  wire _11_;
  wire _12_;
  wire [3:0] _13_;
  wire [3:0] _14_;
  reg signed [19:0] activated_1;
  reg [1:0] activation_1;
  reg [1:0] activation_2;
  wire ends;
  reg i__valid_29 ;
  reg [3:0] last_1;
  reg [3:0] last_2;
  reg [3:0] last_3;
  reg leaves_1;
  reg leaves_2;
  reg [3:0] leaving;
  wire [17:0] o;
  wire [5:0] o_45 ;
  wire [38:0] o__payload_38 ;
  reg o__ready_27 ;
  reg overflow_1;
  reg overflow_2;
  reg overflow_3;
  wire reserve;
  wire signed [19:0] result;
  wire [4:0] room;
  reg sets_out_1;
  reg sets_out_2;
  reg [3:0] waiting;
  wire signed [19:0] y;
  assign _00_ = ! leaving;
  assign _04_ = room >= 4'h9;
  assign _05_ = _00_ & _04_;
  assign _06_ = waiting >= 4'h9;
  assign may_end = _05_ & _06_;
  assign _07_ = ~ i__payload[88];
  assign _08_ = may_end | _07_;
  assign enter = i__valid & _08_;
  assign ends = enter & i__payload[88];
  assign reserve = ends | _09_;
  assign _09_ = | leaving;
  assign _10_ = leaving - 1'h1;
  assign _01_ = i__valid_19  & i_scale__ready;
  assign _02_ = waiting + _01_;
  assign _03_ = _02_ - reserve;
  always @(posedge clk)
    activation_1 <= o__payload_38 [34:33];
  always @(posedge clk)
    activation_2 <= activation_1;
  always @(posedge clk)
    activated_1 <= y;
  always @(posedge clk)
    last_1 <= o__payload_38 [38:35];
  always @(posedge clk)
    last_2 <= last_1;
  always @(posedge clk)
    last_3 <= last_2;
  always @(posedge clk)
    overflow_1 <= o[17];
  always @(posedge clk)
    overflow_2 <= overflow_1;
  always @(posedge clk)
    overflow_3 <= overflow_2;
  always @(posedge clk)
    if (_12_) leaving[2:0] <= 3'h0;
    else if (_09_) leaving[2:0] <= _10_[2:0];
  always @(posedge clk)
    if (rst) leaving[3] <= 1'h0;
    else if (_11_) leaving[3] <= _14_[3];
  always @(posedge clk)
    if (rst) waiting <= 4'h0;
    else waiting <= _03_;
  always @(posedge clk)
    if (rst) sets_out_1 <= 1'h0;
    else sets_out_1 <= reserve;
  always @(posedge clk)
    if (rst) sets_out_2 <= 1'h0;
    else sets_out_2 <= sets_out_1;
  always @(posedge clk)
    if (rst) o__ready_27  <= 1'h0;
    else o__ready_27  <= sets_out_2;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_27 ;
  always @(posedge clk)
    if (rst) leaves_2 <= 1'h0;
    else leaves_2 <= leaves_1;
  always @(posedge clk)
    if (rst) i__valid_29  <= 1'h0;
    else i__valid_29  <= leaves_2;
  assign _11_ = | { ends, _09_ };
  assign _12_ = | { ends, rst };
  assign _13_ = _09_ ? _10_ : { 1'h0, leaving[2:0] };
  assign _14_ = ends ? 4'h8 : _13_;
  activation_fixed20f14 activation (
    .number(activation_2),
    .x(result),
    .y(y)
  );
  fixed20_to_u6 convert (
    .i(activated_1),
    .o(o_45 ),
    .shift(last_3)
  );
  intpe_u8i4_k2x9_acc17_axi__element__queue queue (
    .clk(clk),
    .i__payload({ overflow_3, o_45  }),
    .i__valid(i__valid_29 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  multiply_i17_u8_to_fixed20 rescale (
    .bias(o__payload_38 [32:13]),
    .clk(clk),
    .result(result),
    .rst(rst),
    .scale(o__payload_38 [12:0]),
    .total(o[16:0])
  );
  intpe_u8i4_k2x9_acc17_axi__element__scales scales (
    .clk(clk),
    .i__ready(i_scale__ready),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload_38 ),
    .o__ready(o__ready_27 ),
    .rst(rst),
    .write_data({ i_scale__payload[16:13], i_scale__payload[38:17], i_scale__payload[12:0] })
  );
  sums_u8_i4_k2x9_i17_overflow_both sums (
    .acts(i__payload[15:0]),
    .clk(clk),
    .ends(ends),
    .enter(enter),
    .o(o),
    .rst(rst),
    .weights(i__payload[87:16])
  );
endmodule

module intpe_u8i4_k2x9_acc17_axi__element__queue(clk, rst, reserve, o__payload, o__ready, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input reserve;
  wire reserve;
  output [6:0] o__payload;
  wire [6:0] o__payload;
  input o__ready;
  wire o__ready;
  input [6:0] i__payload;
  wire [6:0] i__payload;
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
    if (rst) room <= 5'h11;
    else room <= _2_;
  intpe_u8i4_k2x9_acc17_axi__element__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module intpe_u8i4_k2x9_acc17_axi__element__queue__fifo(clk, rst, o__payload, o__ready, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [6:0] o__payload;
  wire [6:0] o__payload;
  input o__ready;
  wire o__ready;
  input [6:0] write_data;
  wire [6:0] write_data;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [4:0] _01_;
  wire [4:0] _02_;
  wire _03_;
  wire _04_;
  wire [4:0] _05_;
  wire [4:0] _06_;
  wire _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [4:0] read_address;
  reg [4:0] stored;
  wire write;
  reg [4:0] write_address;
  assign i__ready = stored != 5'h11;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 5'h10;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 5'h00 : _08_;
  assign _10_ = read_address == 5'h10;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 5'h00 : _01_;
  always @(posedge clk)
    if (rst) stored <= 5'h00;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 5'h00;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_17x7 words (
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

module intpe_u8i4_k2x9_acc17_axi__element__scales(clk, rst, i__valid, i__ready, o__payload, write_data, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [38:0] o__payload;
  wire [38:0] o__payload;
  input [38:0] write_data;
  wire [38:0] write_data;
  input o__ready;
  wire o__ready;
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
  reg o__valid;
  wire read;
  reg [3:0] read_address;
  reg [3:0] stored;
  wire write;
  reg [3:0] write_address;
  assign i__ready = stored != 4'hd;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'hc;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'hc;
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
  ram_13x39 words (
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

module intpe_u8i4_k2x9_acc17_axi__operands_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [47:0] sizes;
  wire [47:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [88:0] i__payload;
  wire [88:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [87:0] o__payload;
  wire [87:0] o__payload;
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
  assign _11_ = advance & i__payload[88];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[88];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[88];
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
  assign o__payload = passing ? i__payload[87:0] : 88'h0000000000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  intpe_u8i4_k2x9_acc17_axi__operands_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module intpe_u8i4_k2x9_acc17_axi__operands_gate__counter(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [47:0] sizes;
  wire [47:0] sizes;
  input start;
  wire start;
  wire _00_;
  wire _01_;
  wire [15:0] _02_;
  wire [15:0] _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire _09_;
  wire [15:0] _10_;
  wire [15:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign k_ends = k_left <= 2'h2;
  assign n_ends = n_left <= 4'h9;
  assign m_ends = m_left <= 1'h1;
  assign last = _00_ & m_ends;
  assign _07_[15:1] = k_left[15:1] - 1'h1;
  assign _08_ = k_ends ? sizes[47:32] : { _07_[15:1], 1'h0 };
  assign _09_ = advance & k_ends;
  assign _10_ = n_left - 4'h9;
  assign _11_ = n_ends ? sizes[31:16] : _10_;
  assign _00_ = k_ends & n_ends;
  assign _01_ = advance & _00_;
  assign _02_ = m_left - 1'h1;
  assign _03_ = m_ends ? sizes[15:0] : _02_;
  always @(posedge clk)
    if (_12_) k_left[15:1] <= _04_[15:1];
  always @(posedge clk)
    if (_16_) k_left[0] <= _04_[0];
  always @(posedge clk)
    if (_14_) n_left <= _05_;
  always @(posedge clk)
    if (_15_) m_left <= _06_;
  assign _12_ = | { advance, start };
  assign _13_ = | { k_ends, start };
  assign _14_ = | { _09_, start };
  assign _15_ = | { _01_, start };
  assign _16_ = & { _12_, _13_ };
  assign _06_ = start ? sizes[15:0] : _03_;
  assign _05_ = start ? sizes[31:16] : _11_;
  assign _04_ = start ? sizes[47:32] : _08_;
  assign _07_[0] = k_left[0];
endmodule

module intpe_u8i4_k2x9_acc17_axi__operands_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [159:0] bus__tdata;
  wire [159:0] bus__tdata;
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
  output [88:0] o__payload;
  wire [88:0] o__payload;
  input o__ready;
  wire o__ready;
  intpe_u8i4_k2x9_acc17_axi__operands_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[155:152], bus__tdata[147:144], bus__tdata[139:136], bus__tdata[131:128], bus__tdata[123:120], bus__tdata[115:112], bus__tdata[107:104], bus__tdata[99:96], bus__tdata[91:88], bus__tdata[83:80], bus__tdata[75:72], bus__tdata[67:64], bus__tdata[59:56], bus__tdata[51:48], bus__tdata[43:40], bus__tdata[35:32], bus__tdata[27:24], bus__tdata[19:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module intpe_u8i4_k2x9_acc17_axi__operands_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [88:0] i__payload;
  wire [88:0] i__payload;
  output o__valid;
  reg o__valid;
  output [88:0] o__payload;
  reg [88:0] o__payload;
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
  wire [88:0] _09_;
  wire arrives;
  reg full;
  reg [88:0] spare;
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

module intpe_u8i4_k2x9_acc17_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_busy_set, STATUS_error, STATUS_done_set, bus__awready, bus__wready, bus__arready, STATUS_busy, CYCLES_LOW_cycles
, CYCLES_HIGH_cycles, RESULTS_count, OVERFLOWS_count, OPERANDS_STALLS_cycles, SCALES_STALLS_cycles, STATUS_results_open, RESULTS_STALLS_cycles, bus__bvalid, bus__bresp, CONTROL_start, CONTROL_abort, STATUS_done, ERROR_size, ERROR_busy, ERROR_aborted, ERROR_operands_early, ERROR_scales_early, ERROR_operands_late, ERROR_scales_late, INTERRUPT_done, INTERRUPT_error
, M_m, K_k, N_n, OPTIONS_activation, OPTIONS_output_shift, bus__rvalid, bus__rdata, bus__rresp, STATUS_operands_open, ERROR_operands_early_set, ERROR_operands_late_set, STATUS_scales_open, ERROR_scales_early_set, ERROR_scales_late_set);
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
  input [31:0] CYCLES_LOW_cycles;
  wire [31:0] CYCLES_LOW_cycles;
  input [31:0] CYCLES_HIGH_cycles;
  wire [31:0] CYCLES_HIGH_cycles;
  input [31:0] RESULTS_count;
  wire [31:0] RESULTS_count;
  input [31:0] OVERFLOWS_count;
  wire [31:0] OVERFLOWS_count;
  input [31:0] OPERANDS_STALLS_cycles;
  wire [31:0] OPERANDS_STALLS_cycles;
  input [31:0] SCALES_STALLS_cycles;
  wire [31:0] SCALES_STALLS_cycles;
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
  output ERROR_operands_early;
  reg ERROR_operands_early;
  output ERROR_scales_early;
  reg ERROR_scales_early;
  output ERROR_operands_late;
  reg ERROR_operands_late;
  output ERROR_scales_late;
  reg ERROR_scales_late;
  output INTERRUPT_done;
  reg INTERRUPT_done;
  output INTERRUPT_error;
  reg INTERRUPT_error;
  output [15:0] M_m;
  reg [15:0] M_m;
  output [15:0] K_k;
  reg [15:0] K_k;
  output [15:0] N_n;
  reg [15:0] N_n;
  output [1:0] OPTIONS_activation;
  reg [1:0] OPTIONS_activation;
  output [3:0] OPTIONS_output_shift;
  reg [3:0] OPTIONS_output_shift;
  output bus__rvalid;
  reg bus__rvalid;
  output [31:0] bus__rdata;
  reg [31:0] bus__rdata;
  output [1:0] bus__rresp;
  wire [1:0] bus__rresp;
  input STATUS_operands_open;
  wire STATUS_operands_open;
  input ERROR_operands_early_set;
  wire ERROR_operands_early_set;
  input ERROR_operands_late_set;
  wire ERROR_operands_late_set;
  input STATUS_scales_open;
  wire STATUS_scales_open;
  input ERROR_scales_early_set;
  wire ERROR_scales_early_set;
  input ERROR_scales_late_set;
  wire ERROR_scales_late_set;
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
  wire [1:0] _049_;
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
  wire [15:0] _080_;
  wire [15:0] _081_;
  wire [15:0] _082_;
  wire [15:0] _083_;
  wire _084_;
  wire [15:0] _085_;
  wire [15:0] _086_;
  wire [15:0] _087_;
  wire [1:0] _088_;
  wire [1:0] _089_;
  wire [3:0] _090_;
  wire [3:0] _091_;
  wire [3:0] _092_;
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
  wire read_CONTROL;
  wire read_CYCLES_HIGH;
  wire [31:0] read_CYCLES_HIGH_cycles;
  wire read_CYCLES_LOW;
  wire [31:0] read_CYCLES_LOW_cycles;
  wire read_ERROR;
  wire read_ERROR_aborted;
  wire read_ERROR_busy;
  wire read_ERROR_operands_early;
  wire read_ERROR_operands_late;
  wire read_ERROR_scales_early;
  wire read_ERROR_scales_late;
  wire read_ERROR_size;
  wire read_EXPONENTS;
  wire read_FIXED;
  wire read_FORMATS;
  wire read_ID;
  wire read_INTERRUPT;
  wire read_INTERRUPT_done;
  wire read_INTERRUPT_error;
  wire read_K;
  wire [15:0] read_K_k;
  wire read_LIMITS;
  wire read_M;
  wire [15:0] read_M_m;
  wire read_N;
  wire [15:0] read_N_n;
  wire read_OPERANDS_STALLS;
  wire [31:0] read_OPERANDS_STALLS_cycles;
  wire read_OPTIONS;
  wire [1:0] read_OPTIONS_activation;
  wire [3:0] read_OPTIONS_output_shift;
  wire read_OVERFLOWS;
  wire [31:0] read_OVERFLOWS_count;
  wire read_RESULTS;
  wire read_RESULTS_STALLS;
  wire [31:0] read_RESULTS_STALLS_cycles;
  wire [31:0] read_RESULTS_count;
  wire read_SCALES_STALLS;
  wire [31:0] read_SCALES_STALLS_cycles;
  wire read_SHAPE;
  wire read_STATUS;
  wire read_STATUS_busy;
  wire read_STATUS_done;
  wire read_STATUS_error;
  wire read_STATUS_operands_open;
  wire read_STATUS_results_open;
  wire read_STATUS_scales_open;
  wire read_VERSION;
  reg [11:0] read_address;
  reg read_addressed;
  reg [2:0] strobes;
  wire write;
  wire write_CONTROL;
  wire write_ERROR;
  wire write_INTERRUPT;
  wire write_K;
  wire write_M;
  wire write_N;
  wire write_OPTIONS;
  wire write_STATUS;
  reg [11:0] write_address;
  reg write_addressed;
  reg [17:0] write_data;
  reg write_filled;
  wire [17:0] write_ones;
  assign bus__awready = ~ write_addressed;
  assign bus__wready = ~ write_filled;
  assign _000_ = write_addressed & write_filled;
  assign _026_ = ~ bus__bvalid;
  assign write = _000_ & _026_;
  assign write_ones = write_data & { strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
  assign _053_ = write_address[11:2] == 5'h10;
  assign write_CONTROL = write & _053_;
  assign _064_ = write_address[11:2] == 5'h11;
  assign write_STATUS = write & _064_;
  assign _075_ = write_address[11:2] == 5'h12;
  assign write_ERROR = write & _075_;
  assign _084_ = write_address[11:2] == 5'h13;
  assign write_INTERRUPT = write & _084_;
  assign _093_ = write_address[11:2] == 5'h14;
  assign write_M = write & _093_;
  assign _096_ = write_address[11:2] == 5'h15;
  assign write_K = write & _096_;
  assign _098_ = write_address[11:2] == 5'h16;
  assign write_N = write & _098_;
  assign _001_ = write_address[11:2] == 5'h17;
  assign write_OPTIONS = write & _001_;
  assign _004_ = ~ read_addressed;
  assign _006_ = ~ bus__rvalid;
  assign bus__arready = _004_ & _006_;
  assign read_ID = ! read_address[11:2];
  assign read_VERSION = read_address[11:2] == 1'h1;
  assign read_SHAPE = read_address[11:2] == 2'h2;
  assign read_FORMATS = read_address[11:2] == 2'h3;
  assign read_LIMITS = read_address[11:2] == 3'h4;
  assign read_EXPONENTS = read_address[11:2] == 3'h5;
  assign read_FIXED = read_address[11:2] == 3'h6;
  assign read_CONTROL = read_address[11:2] == 5'h10;
  assign read_STATUS = read_address[11:2] == 5'h11;
  assign read_STATUS_busy = read_STATUS & STATUS_busy;
  assign read_STATUS_done = read_STATUS & STATUS_done;
  assign read_STATUS_error = read_STATUS & STATUS_error;
  assign read_STATUS_operands_open = read_STATUS & STATUS_operands_open;
  assign read_STATUS_scales_open = read_STATUS & STATUS_scales_open;
  assign read_STATUS_results_open = read_STATUS & STATUS_results_open;
  assign read_ERROR = read_address[11:2] == 5'h12;
  assign read_ERROR_size = read_ERROR & ERROR_size;
  assign read_ERROR_busy = read_ERROR & ERROR_busy;
  assign read_ERROR_aborted = read_ERROR & ERROR_aborted;
  assign read_ERROR_operands_early = read_ERROR & ERROR_operands_early;
  assign read_ERROR_scales_early = read_ERROR & ERROR_scales_early;
  assign read_ERROR_operands_late = read_ERROR & ERROR_operands_late;
  assign read_ERROR_scales_late = read_ERROR & ERROR_scales_late;
  assign read_INTERRUPT = read_address[11:2] == 5'h13;
  assign read_INTERRUPT_done = read_INTERRUPT & INTERRUPT_done;
  assign read_INTERRUPT_error = read_INTERRUPT & INTERRUPT_error;
  assign read_M = read_address[11:2] == 5'h14;
  assign read_M_m = read_M ? M_m : 16'h0000;
  assign read_K = read_address[11:2] == 5'h15;
  assign read_K_k = read_K ? K_k : 16'h0000;
  assign read_N = read_address[11:2] == 5'h16;
  assign read_N_n = read_N ? N_n : 16'h0000;
  assign read_OPTIONS = read_address[11:2] == 5'h17;
  assign read_OPTIONS_activation = read_OPTIONS ? OPTIONS_activation : 2'h0;
  assign read_OPTIONS_output_shift = read_OPTIONS ? OPTIONS_output_shift : 4'h0;
  assign read_CYCLES_LOW = read_address[11:2] == 6'h20;
  assign read_CYCLES_LOW_cycles = read_CYCLES_LOW ? CYCLES_LOW_cycles : 32'd0;
  assign read_CYCLES_HIGH = read_address[11:2] == 6'h21;
  assign read_CYCLES_HIGH_cycles = read_CYCLES_HIGH ? CYCLES_HIGH_cycles : 32'd0;
  assign read_OPERANDS_STALLS = read_address[11:2] == 6'h22;
  assign read_OPERANDS_STALLS_cycles = read_OPERANDS_STALLS ? OPERANDS_STALLS_cycles : 32'd0;
  assign read_SCALES_STALLS = read_address[11:2] == 6'h23;
  assign read_SCALES_STALLS_cycles = read_SCALES_STALLS ? SCALES_STALLS_cycles : 32'd0;
  assign read_RESULTS_STALLS = read_address[11:2] == 6'h25;
  assign read_RESULTS_STALLS_cycles = read_RESULTS_STALLS ? RESULTS_STALLS_cycles : 32'd0;
  assign read_RESULTS = read_address[11:2] == 6'h26;
  assign read_RESULTS_count = read_RESULTS ? RESULTS_count : 32'd0;
  assign read_OVERFLOWS = read_address[11:2] == 6'h27;
  assign read_OVERFLOWS_count = read_OVERFLOWS ? OVERFLOWS_count : 32'd0;
  assign _009_ = bus__awvalid & bus__awready;
  assign _011_ = bus__wvalid & bus__wready;
  assign _013_ = write_CONTROL & write_ones[0];
  assign _015_ = write_CONTROL & write_ones[1];
  assign _018_ = write_STATUS & write_ones[1];
  assign _021_ = ~ _018_;
  assign _023_ = STATUS_done & _021_;
  assign _027_ = _023_ | STATUS_done_set;
  assign _030_ = write_ERROR & write_ones[0];
  assign _033_ = ~ _030_;
  assign _036_ = ERROR_size & _033_;
  assign _039_ = _036_ | ERROR_size_set;
  assign _042_ = write_ERROR & write_ones[1];
  assign _046_ = ~ _042_;
  assign _050_ = ERROR_busy & _046_;
  assign _051_ = _050_ | ERROR_busy_set;
  assign _052_ = write_ERROR & write_ones[2];
  assign _054_ = ~ _052_;
  assign _055_ = ERROR_aborted & _054_;
  assign _056_ = _055_ | ERROR_aborted_set;
  assign _057_ = write_ERROR & write_ones[8];
  assign _058_ = ~ _057_;
  assign _059_ = ERROR_operands_early & _058_;
  assign _060_ = _059_ | ERROR_operands_early_set;
  assign _061_ = write_ERROR & write_ones[9];
  assign _062_ = ~ _061_;
  assign _063_ = ERROR_scales_early & _062_;
  assign _065_ = _063_ | ERROR_scales_early_set;
  assign _066_ = write_ERROR & write_ones[16];
  assign _067_ = ~ _066_;
  assign _068_ = ERROR_operands_late & _067_;
  assign _069_ = _068_ | ERROR_operands_late_set;
  assign _070_ = write_ERROR & write_ones[17];
  assign _071_ = ~ _070_;
  assign _072_ = ERROR_scales_late & _071_;
  assign _073_ = _072_ | ERROR_scales_late_set;
  assign _076_ = INTERRUPT_done & _074_;
  assign _077_ = _076_ | write_ones[0];
  assign _078_ = INTERRUPT_error & _074_;
  assign _079_ = _078_ | write_ones[1];
  assign _081_ = M_m & { _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0] };
  assign _082_ = _081_ | write_ones[15:0];
  assign _083_ = K_k & { _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0] };
  assign _085_ = _083_ | write_ones[15:0];
  assign _086_ = N_n & { _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0] };
  assign _087_ = _086_ | write_ones[15:0];
  assign _088_ = OPTIONS_activation & { _074_, _074_ };
  assign _089_ = _088_ | write_ones[1:0];
  assign _091_ = OPTIONS_output_shift & { _090_[0], _090_[0], _090_[0], _090_[0] };
  assign _092_ = _091_ | write_ones[11:8];
  assign _094_ = bus__arvalid & bus__arready;
  assign _095_ = | { read_OVERFLOWS_count[0], read_RESULTS_count[0], read_RESULTS_STALLS_cycles[0], read_SCALES_STALLS_cycles[0], read_OPERANDS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_OPTIONS_activation[0], read_N_n[0], read_K_k[0], read_M_m[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy };
  assign _097_ = | { read_OVERFLOWS_count[1], read_RESULTS_count[1], read_RESULTS_STALLS_cycles[1], read_SCALES_STALLS_cycles[1], read_OPERANDS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_OPTIONS_activation[1], read_N_n[1], read_K_k[1], read_M_m[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done, read_SHAPE };
  assign _099_ = | { read_OVERFLOWS_count[2], read_RESULTS_count[2], read_RESULTS_STALLS_cycles[2], read_SCALES_STALLS_cycles[2], read_OPERANDS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_N_n[2], read_K_k[2], read_M_m[2], read_ERROR_aborted, read_STATUS_error, read_FIXED, read_LIMITS };
  assign _002_ = | { read_OVERFLOWS_count[3], read_RESULTS_count[3], read_RESULTS_STALLS_cycles[3], read_SCALES_STALLS_cycles[3], read_OPERANDS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_N_n[3], read_K_k[3], read_M_m[3], read_FORMATS };
  assign _003_ = | { read_OVERFLOWS_count[4], read_RESULTS_count[4], read_RESULTS_STALLS_cycles[4], read_SCALES_STALLS_cycles[4], read_OPERANDS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_N_n[4], read_K_k[4], read_M_m[4], read_FIXED, read_ID };
  assign _005_ = | { read_OVERFLOWS_count[5], read_RESULTS_count[5], read_RESULTS_STALLS_cycles[5], read_SCALES_STALLS_cycles[5], read_OPERANDS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_N_n[5], read_K_k[5], read_M_m[5], read_LIMITS };
  assign _007_ = | { read_OVERFLOWS_count[6], read_RESULTS_count[6], read_RESULTS_STALLS_cycles[6], read_SCALES_STALLS_cycles[6], read_OPERANDS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_N_n[6], read_K_k[6], read_M_m[6], read_LIMITS, read_ID };
  assign _008_ = | { read_OVERFLOWS_count[7], read_RESULTS_count[7], read_RESULTS_STALLS_cycles[7], read_SCALES_STALLS_cycles[7], read_OPERANDS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_N_n[7], read_K_k[7], read_M_m[7] };
  assign _010_ = | { read_OVERFLOWS_count[8], read_RESULTS_count[8], read_RESULTS_STALLS_cycles[8], read_SCALES_STALLS_cycles[8], read_OPERANDS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_OPTIONS_output_shift[0], read_N_n[8], read_K_k[8], read_M_m[8], read_ERROR_operands_early, read_STATUS_operands_open, read_SHAPE, read_ID };
  assign _012_ = | { read_OVERFLOWS_count[9], read_RESULTS_count[9], read_RESULTS_STALLS_cycles[9], read_SCALES_STALLS_cycles[9], read_OPERANDS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_OPTIONS_output_shift[1], read_N_n[9], read_K_k[9], read_M_m[9], read_ERROR_scales_early, read_STATUS_scales_open, read_FIXED };
  assign _014_ = | { read_OVERFLOWS_count[10], read_RESULTS_count[10], read_RESULTS_STALLS_cycles[10], read_SCALES_STALLS_cycles[10], read_OPERANDS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_OPTIONS_output_shift[2], read_N_n[10], read_K_k[10], read_M_m[10], read_FIXED, read_FORMATS };
  assign _016_ = | { read_OVERFLOWS_count[11], read_RESULTS_count[11], read_RESULTS_STALLS_cycles[11], read_SCALES_STALLS_cycles[11], read_OPERANDS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_OPTIONS_output_shift[3], read_N_n[11], read_K_k[11], read_M_m[11], read_STATUS_results_open, read_FIXED, read_SHAPE, read_ID };
  assign _017_ = | { read_OVERFLOWS_count[12], read_RESULTS_count[12], read_RESULTS_STALLS_cycles[12], read_SCALES_STALLS_cycles[12], read_OPERANDS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_N_n[12], read_K_k[12], read_M_m[12] };
  assign _019_ = | { read_OVERFLOWS_count[13], read_RESULTS_count[13], read_RESULTS_STALLS_cycles[13], read_SCALES_STALLS_cycles[13], read_OPERANDS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_N_n[13], read_K_k[13], read_M_m[13] };
  assign _020_ = | { read_OVERFLOWS_count[14], read_RESULTS_count[14], read_RESULTS_STALLS_cycles[14], read_SCALES_STALLS_cycles[14], read_OPERANDS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_N_n[14], read_K_k[14], read_M_m[14], read_ID };
  assign _022_ = | { read_OVERFLOWS_count[15], read_RESULTS_count[15], read_RESULTS_STALLS_cycles[15], read_SCALES_STALLS_cycles[15], read_OPERANDS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_N_n[15], read_K_k[15], read_M_m[15], read_FORMATS };
  assign _024_ = | { read_OVERFLOWS_count[16], read_RESULTS_count[16], read_RESULTS_STALLS_cycles[16], read_SCALES_STALLS_cycles[16], read_OPERANDS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_ERROR_operands_late, read_FIXED, read_SHAPE, read_VERSION, read_ID };
  assign _025_ = | { read_OVERFLOWS_count[17], read_RESULTS_count[17], read_RESULTS_STALLS_cycles[17], read_SCALES_STALLS_cycles[17], read_OPERANDS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_ERROR_scales_late, read_FORMATS, read_ID };
  assign _028_ = | { read_OVERFLOWS_count[18], read_RESULTS_count[18], read_RESULTS_STALLS_cycles[18], read_SCALES_STALLS_cycles[18], read_OPERANDS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_FIXED, read_FORMATS, read_ID };
  assign _029_ = | { read_OVERFLOWS_count[19], read_RESULTS_count[19], read_RESULTS_STALLS_cycles[19], read_SCALES_STALLS_cycles[19], read_OPERANDS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19] };
  assign _031_ = | { read_OVERFLOWS_count[20], read_RESULTS_count[20], read_RESULTS_STALLS_cycles[20], read_SCALES_STALLS_cycles[20], read_OPERANDS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_ID };
  assign _032_ = | { read_OVERFLOWS_count[21], read_RESULTS_count[21], read_RESULTS_STALLS_cycles[21], read_SCALES_STALLS_cycles[21], read_OPERANDS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21] };
  assign _034_ = | { read_OVERFLOWS_count[22], read_RESULTS_count[22], read_RESULTS_STALLS_cycles[22], read_SCALES_STALLS_cycles[22], read_OPERANDS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_ID };
  assign _035_ = | { read_OVERFLOWS_count[23], read_RESULTS_count[23], read_RESULTS_STALLS_cycles[23], read_SCALES_STALLS_cycles[23], read_OPERANDS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23], read_FIXED };
  assign _037_ = | { read_OVERFLOWS_count[24], read_RESULTS_count[24], read_RESULTS_STALLS_cycles[24], read_SCALES_STALLS_cycles[24], read_OPERANDS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24], read_FORMATS };
  assign _038_ = | { read_OVERFLOWS_count[25], read_RESULTS_count[25], read_RESULTS_STALLS_cycles[25], read_SCALES_STALLS_cycles[25], read_OPERANDS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25] };
  assign _040_ = | { read_OVERFLOWS_count[26], read_RESULTS_count[26], read_RESULTS_STALLS_cycles[26], read_SCALES_STALLS_cycles[26], read_OPERANDS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_ID };
  assign _041_ = | { read_OVERFLOWS_count[27], read_RESULTS_count[27], read_RESULTS_STALLS_cycles[27], read_SCALES_STALLS_cycles[27], read_OPERANDS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27] };
  assign _043_ = | { read_OVERFLOWS_count[28], read_RESULTS_count[28], read_RESULTS_STALLS_cycles[28], read_SCALES_STALLS_cycles[28], read_OPERANDS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_FORMATS, read_ID };
  assign _044_ = | { read_OVERFLOWS_count[29], read_RESULTS_count[29], read_RESULTS_STALLS_cycles[29], read_SCALES_STALLS_cycles[29], read_OPERANDS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29] };
  assign _045_ = | { read_OVERFLOWS_count[30], read_RESULTS_count[30], read_RESULTS_STALLS_cycles[30], read_SCALES_STALLS_cycles[30], read_OPERANDS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_ID };
  assign _047_ = | { read_OVERFLOWS_count[31], read_RESULTS_count[31], read_RESULTS_STALLS_cycles[31], read_SCALES_STALLS_cycles[31], read_OPERANDS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31] };
  assign _048_ = | { read_OVERFLOWS, read_RESULTS, read_RESULTS_STALLS, read_SCALES_STALLS, read_OPERANDS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_OPTIONS, read_N, read_K, read_M, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_FIXED, read_EXPONENTS, read_LIMITS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _049_[1] = ~ _048_;
  always @(posedge clk)
    if (_009_) write_address <= bus__awaddr;
  always @(posedge clk)
    if (_100_) read_addressed <= 1'h0;
    else read_addressed <= _105_;
  always @(posedge clk)
    if (_101_) write_addressed <= 1'h0;
    else write_addressed <= _109_;
  always @(posedge clk)
    if (_011_) write_data <= bus__wdata[17:0];
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _104_;
  always @(posedge clk)
    if (_011_) strobes <= bus__wstrb[2:0];
  always @(posedge clk)
    if (_101_) write_filled <= 1'h0;
    else write_filled <= _108_;
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _107_;
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _013_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _015_;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _047_, _045_, _044_, _043_, _041_, _040_, _038_, _037_, _035_, _034_, _032_, _031_, _029_, _028_, _025_, _024_, _022_, _020_, _019_, _017_, _016_, _014_, _012_, _010_, _008_, _007_, _005_, _003_, _002_, _099_, _097_, _095_ };
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _027_;
  always @(posedge clk)
    if (rst) ERROR_size <= 1'h0;
    else ERROR_size <= _039_;
  always @(posedge clk)
    if (rst) ERROR_busy <= 1'h0;
    else ERROR_busy <= _051_;
  always @(posedge clk)
    if (rst) ERROR_aborted <= 1'h0;
    else ERROR_aborted <= _056_;
  always @(posedge clk)
    if (rst) ERROR_operands_early <= 1'h0;
    else ERROR_operands_early <= _060_;
  always @(posedge clk)
    if (rst) ERROR_scales_early <= 1'h0;
    else ERROR_scales_early <= _065_;
  always @(posedge clk)
    if (rst) ERROR_operands_late <= 1'h0;
    else ERROR_operands_late <= _069_;
  always @(posedge clk)
    if (rst) ERROR_scales_late <= 1'h0;
    else ERROR_scales_late <= _073_;
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _077_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _079_;
  always @(posedge clk)
    if (rst) M_m <= 16'h0000;
    else if (write_M) M_m <= _082_;
  always @(posedge clk)
    if (rst) K_k <= 16'h0000;
    else if (write_K) K_k <= _085_;
  always @(posedge clk)
    if (rst) N_n <= 16'h0000;
    else if (write_N) N_n <= _087_;
  always @(posedge clk)
    if (rst) OPTIONS_activation <= 2'h0;
    else if (write_OPTIONS) OPTIONS_activation <= _089_;
  always @(posedge clk)
    if (rst) OPTIONS_output_shift <= 4'h0;
    else if (write_OPTIONS) OPTIONS_output_shift <= _092_;
  always @(posedge clk)
    if (_094_) read_address <= bus__araddr;
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_102_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _049_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  assign { _080_[8], _080_[0] } = ~ strobes[1:0];
  assign _074_ = ~ strobes[0];
  assign _090_[0] = ~ strobes[1];
  assign _100_ = | { read_addressed, rst };
  assign _101_ = | { write, rst };
  assign _102_ = | { write_OPTIONS, write_N, write_K, write_M, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _103_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _104_ = _103_ | read_addressed;
  assign _105_ = read_addressed | _094_;
  assign _106_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _107_ = _106_ | write;
  assign _108_ = write_filled | _011_;
  assign _109_ = write_addressed | _009_;
  assign _049_[0] = 1'h0;
  assign _090_[3:1] = { _090_[0], _090_[0], _090_[0] };
  assign { _080_[15:9], _080_[7:1] } = { _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0], _080_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module intpe_u8i4_k2x9_acc17_axi__results(clk, rst, o__ready, i__valid, i__ready, i__payload, bus__tdata, bus__tvalid, bus__tlast);
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
  input [7:0] i__payload;
  wire [7:0] i__payload;
  output [15:0] bus__tdata;
  wire [15:0] bus__tdata;
  output bus__tvalid;
  wire bus__tvalid;
  output bus__tlast;
  wire bus__tlast;
  wire [7:0] o__payload;
  intpe_u8i4_k2x9_acc17_axi__results__skid skid (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
  assign bus__tdata = { 7'h00, o__payload[6], 2'h0, o__payload[5:0] };
  assign bus__tlast = o__payload[7];
endmodule

module intpe_u8i4_k2x9_acc17_axi__results__skid(clk, rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload);
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
  input [7:0] i__payload;
  wire [7:0] i__payload;
  output o__valid;
  reg o__valid;
  output [7:0] o__payload;
  reg [7:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [7:0] _08_;
  wire arrives;
  reg full;
  reg [7:0] spare;
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

module intpe_u8i4_k2x9_acc17_axi__results_rows(clk, rst, advance, filling, tail, last, start, m, n);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output filling;
  wire filling;
  output tail;
  wire tail;
  output last;
  wire last;
  input start;
  wire start;
  input [15:0] m;
  wire [15:0] m;
  input [15:0] n;
  wire [15:0] n;
  wire _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [15:0] _16_;
  wire [3:0] _17_;
  wire group_ends;
  wire last_row;
  reg [15:0] left;
  reg [3:0] place;
  wire row_ends;
  reg [15:0] rows_left;
  assign group_ends = place == 4'h8;
  assign _00_ = left <= 1'h1;
  assign row_ends = group_ends & _00_;
  assign last_row = rows_left == 1'h1;
  assign _03_ = | place;
  assign _04_ = ! left;
  assign filling = _03_ & _04_;
  assign _05_ = left == 1'h1;
  assign tail = last_row & _05_;
  assign last = last_row & row_ends;
  assign _06_ = place + 1'h1;
  assign _07_ = | left;
  assign _08_ = rows_left - 1'h1;
  assign _09_ = left - 1'h1;
  always @(posedge clk)
    if (_15_) place <= 4'h0;
    else if (advance) place <= _17_;
  always @(posedge clk)
    if (_13_) left <= _01_;
  always @(posedge clk)
    if (_14_) rows_left <= _02_;
  assign _11_ = | { row_ends, _07_, start };
  assign _10_ = | { advance, start };
  assign _12_ = | { row_ends, start };
  assign _13_ = & { _10_, _11_ };
  assign _14_ = & { _10_, _12_ };
  assign _15_ = | { rst, start };
  assign _02_ = start ? m : _08_;
  assign _16_ = row_ends ? n : _09_;
  assign _01_ = start ? n : _16_;
  assign _17_ = group_ends ? 4'h0 : _06_;
endmodule

module intpe_u8i4_k2x9_acc17_axi__scales_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [31:0] sizes;
  wire [31:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [33:0] i__payload;
  wire [33:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [32:0] o__payload;
  wire [32:0] o__payload;
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
  assign _11_ = advance & i__payload[33];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[33];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[33];
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
  assign late = passing & _01_;
  assign early = passing & _13_;
  assign _04_ = state_state == 2'h3;
  assign o__payload = passing ? i__payload[32:0] : 33'h000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  assign _26_ = _06_ ? 2'h0 : state_state;
  assign _27_ = late ? 2'h3 : _26_;
  assign _28_ = _05_ ? 2'h2 : _27_;
  intpe_u8i4_k2x9_acc17_axi__scales_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module intpe_u8i4_k2x9_acc17_axi__scales_gate__counter(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [31:0] sizes;
  wire [31:0] sizes;
  input start;
  wire start;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  wire _07_;
  wire _08_;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign n_ends = n_left <= 1'h1;
  assign m_ends = m_left <= 1'h1;
  assign last = n_ends & m_ends;
  assign _01_ = n_left - 1'h1;
  assign _02_ = n_ends ? sizes[31:16] : _01_;
  assign _03_ = advance & n_ends;
  assign _04_ = m_left - 1'h1;
  assign _05_ = m_ends ? sizes[15:0] : _04_;
  always @(posedge clk)
    if (_07_) n_left <= _06_;
  always @(posedge clk)
    if (_08_) m_left <= _00_;
  assign _07_ = | { advance, start };
  assign _08_ = | { _03_, start };
  assign _00_ = start ? sizes[15:0] : _05_;
  assign _06_ = start ? sizes[31:16] : _02_;
endmodule

module intpe_u8i4_k2x9_acc17_axi__scales_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [39:0] bus__tdata;
  wire [39:0] bus__tdata;
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
  output [33:0] o__payload;
  wire [33:0] o__payload;
  input o__ready;
  wire o__ready;
  intpe_u8i4_k2x9_acc17_axi__scales_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[35:16], bus__tdata[12:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module intpe_u8i4_k2x9_acc17_axi__scales_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [33:0] i__payload;
  wire [33:0] i__payload;
  output o__valid;
  reg o__valid;
  output [33:0] o__payload;
  reg [33:0] o__payload;
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
  wire [33:0] _09_;
  wire arrives;
  reg full;
  reg [33:0] spare;
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

module intpe_u8i4_k2x9_acc17_axi__scales_rows(clk, rst, advance, filling, start, m, n);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output filling;
  wire filling;
  input start;
  wire start;
  input [15:0] m;
  wire [15:0] m;
  input [15:0] n;
  wire [15:0] n;
  wire _00_;
  wire [15:0] _01_;
  wire _02_;
  wire _03_;
  wire [3:0] _04_;
  wire _05_;
  wire [15:0] _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [15:0] _11_;
  wire [3:0] _12_;
  wire group_ends;
  reg [15:0] left;
  reg [3:0] place;
  wire row_ends;
  assign group_ends = place == 4'h8;
  assign _00_ = left <= 1'h1;
  assign row_ends = group_ends & _00_;
  assign _02_ = | place;
  assign _03_ = ! left;
  assign filling = _02_ & _03_;
  assign _04_ = place + 1'h1;
  assign _05_ = | left;
  assign _06_ = left - 1'h1;
  always @(posedge clk)
    if (_10_) place <= 4'h0;
    else if (advance) place <= _12_;
  always @(posedge clk)
    if (_09_) left <= _01_;
  assign _07_ = | { advance, start };
  assign _08_ = | { row_ends, _05_, start };
  assign _09_ = & { _07_, _08_ };
  assign _10_ = | { rst, start };
  assign _11_ = row_ends ? n : _06_;
  assign _01_ = start ? n : _11_;
  assign _12_ = group_ends ? 4'h0 : _04_;
endmodule

module multiply_i17_u8_to_fixed20(clk, rst, bias, scale, result, total);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input signed [19:0] bias;
  wire signed [19:0] bias;
  input [12:0] scale;
  wire [12:0] scale;
  output signed [19:0] result;
  reg signed [19:0] result;
  input signed [16:0] total;
  wire signed [16:0] total;
  wire [24:0] _00_;
  wire [3:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [19:0] _05_;
  wire _06_;
  reg signed [19:0] bias_1;
  wire signed [21:0] biased;
  wire far;
  wire high;
  wire low;
  reg signed [24:0] scaled_1;
  reg [4:0] shift_1;
  wire signed [24:0] shifted;
  assign far = | _01_;
  assign biased = $signed({ shifted[24], shifted[19:0] }) + $signed(bias_1);
  assign _02_ = $signed(biased) < $signed(20'h80001);
  assign low = far ? shifted[24] : _02_;
  assign _03_ = ~ shifted[24];
  assign _04_ = $signed(biased) > $signed(20'h7ffff);
  assign high = far ? _03_ : _04_;
  assign _05_ = high ? 20'h7ffff : biased[19:0];
  always @(posedge clk)
    scaled_1 <= _00_;
  always @(posedge clk)
    shift_1 <= scale[12:8];
  always @(posedge clk)
    bias_1 <= bias;
  assign _00_ = $signed(total) * $signed({ 1'h0, scale[7:0] });
  assign shifted = $signed(scaled_1) >>> shift_1;
  assign _01_ = shifted[23:20] ^ { shifted[24], shifted[24], shifted[24], shifted[24] };
  always @(posedge clk)
    if (low) result[19:1] <= 19'h40000;
    else result[19:1] <= _05_[19:1];
  always @(posedge clk)
    if (_06_) result[0] <= 1'h1;
    else result[0] <= biased[0];
  assign _06_ = | { high, low };
endmodule

module ram_13x39(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [38:0] write_data;
  wire [38:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [38:0] read_data;
  wire [38:0] read_data;
  reg [38:0] cells [12:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [38:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_17x7(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [6:0] write_data;
  wire [6:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [6:0] read_data;
  wire [6:0] read_data;
  reg [6:0] cells [16:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [6:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module sums_u8_i4_k2x9_i17_overflow_both(clk, rst, acts, weights, enter, ends, o);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] acts;
  wire [15:0] acts;
  input [71:0] weights;
  wire [71:0] weights;
  input enter;
  wire enter;
  input ends;
  wire ends;
  output [17:0] o;
  wire [17:0] o;
  wire [17:0] _00_;
  wire [17:0] _01_;
  wire [17:0] _02_;
  wire [17:0] _03_;
  wire [17:0] _04_;
  wire [17:0] _05_;
  wire [17:0] _06_;
  wire [17:0] _07_;
  wire [17:0] _08_;
  wire _09_;
  wire [17:0] _10_;
  wire [17:0] _11_;
  wire [17:0] _12_;
  wire [17:0] _13_;
  wire [17:0] _14_;
  wire [17:0] _15_;
  wire [17:0] _16_;
  reg [15:0] acts_39 ;
  reg adds;
  reg adds_1;
  wire signed [12:0] beat;
  wire signed [12:0] beat_47 ;
  wire signed [12:0] beat_53 ;
  wire signed [12:0] beat_59 ;
  wire signed [12:0] beat_65 ;
  wire signed [12:0] beat_71 ;
  wire signed [12:0] beat_77 ;
  wire signed [12:0] beat_83 ;
  wire signed [12:0] beat_89 ;
  reg completes_1;
  reg completes_2;
  reg done;
  reg fresh;
  reg [17:0] held_1;
  reg [17:0] held_2;
  reg [17:0] held_3;
  reg [17:0] held_4;
  reg [17:0] held_5;
  reg [17:0] held_6;
  reg [17:0] held_7;
  reg [17:0] held_8;
  reg [71:0] held_weights;
  wire [17:0] o_16 ;
  wire [17:0] o_19 ;
  wire [17:0] o_22 ;
  wire [17:0] o_25 ;
  wire [17:0] o_28 ;
  wire [17:0] o_31 ;
  wire [17:0] o_34 ;
  wire [17:0] o_37 ;
  wire [17:0] o_93 ;
  reg turn_1;
  reg turn_2;
  reg turn_3;
  reg turn_4;
  reg turn_5;
  reg turn_6;
  reg turn_7;
  reg turn_8;
  assign _00_ = o_93  & { done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done };
  assign _08_ = held_1 & { turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1 };
  assign _10_ = _00_ | _08_;
  assign _11_ = held_2 & { turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2 };
  assign _12_ = held_3 & { turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3 };
  assign _13_ = _11_ | _12_;
  assign _14_ = _10_ | _13_;
  assign _15_ = held_4 & { turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4 };
  assign _16_ = held_5 & { turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5 };
  assign _01_ = _15_ | _16_;
  assign _02_ = held_6 & { turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6 };
  assign _03_ = held_7 & { turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7 };
  assign _04_ = held_8 & { turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8 };
  assign _05_ = _03_ | _04_;
  assign _06_ = _02_ | _05_;
  assign _07_ = _01_ | _06_;
  assign o = _14_ | _07_;
  always @(posedge clk)
    acts_39  <= acts;
  always @(posedge clk)
    held_weights <= weights;
  always @(posedge clk)
    fresh <= _09_;
  always @(posedge clk)
    if (rst) adds_1 <= 1'h0;
    else adds_1 <= enter;
  always @(posedge clk)
    if (rst) adds <= 1'h0;
    else adds <= adds_1;
  always @(posedge clk)
    if (rst) completes_1 <= 1'h0;
    else completes_1 <= ends;
  always @(posedge clk)
    if (rst) completes_2 <= 1'h0;
    else completes_2 <= completes_1;
  always @(posedge clk)
    if (rst) done <= 1'h0;
    else done <= completes_2;
  always @(posedge clk)
    if (done) held_1 <= o_16 ;
  always @(posedge clk)
    if (rst) turn_1 <= 1'h0;
    else turn_1 <= done;
  always @(posedge clk)
    if (done) held_2 <= o_19 ;
  always @(posedge clk)
    if (rst) turn_2 <= 1'h0;
    else turn_2 <= turn_1;
  always @(posedge clk)
    if (done) held_3 <= o_22 ;
  always @(posedge clk)
    if (rst) turn_3 <= 1'h0;
    else turn_3 <= turn_2;
  always @(posedge clk)
    if (done) held_4 <= o_25 ;
  always @(posedge clk)
    if (rst) turn_4 <= 1'h0;
    else turn_4 <= turn_3;
  always @(posedge clk)
    if (done) held_5 <= o_28 ;
  always @(posedge clk)
    if (rst) turn_5 <= 1'h0;
    else turn_5 <= turn_4;
  always @(posedge clk)
    if (done) held_6 <= o_31 ;
  always @(posedge clk)
    if (rst) turn_6 <= 1'h0;
    else turn_6 <= turn_5;
  always @(posedge clk)
    if (done) held_7 <= o_34 ;
  always @(posedge clk)
    if (rst) turn_7 <= 1'h0;
    else turn_7 <= turn_6;
  always @(posedge clk)
    if (done) held_8 <= o_37 ;
  always @(posedge clk)
    if (rst) turn_8 <= 1'h0;
    else turn_8 <= turn_7;
  assign _09_ = completes_2 | rst;
  accumulate_saturating_i13_i17 accumulate_0 (
    .adds(adds),
    .beat(beat),
    .clk(clk),
    .fresh(fresh),
    .o(o_93 ),
    .rst(rst)
  );
  accumulate_saturating_i13_i17 accumulate_1 (
    .adds(adds),
    .beat(beat_47 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_16 ),
    .rst(rst)
  );
  accumulate_saturating_i13_i17 accumulate_2 (
    .adds(adds),
    .beat(beat_53 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_19 ),
    .rst(rst)
  );
  accumulate_saturating_i13_i17 accumulate_3 (
    .adds(adds),
    .beat(beat_59 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_22 ),
    .rst(rst)
  );
  accumulate_saturating_i13_i17 accumulate_4 (
    .adds(adds),
    .beat(beat_65 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_25 ),
    .rst(rst)
  );
  accumulate_saturating_i13_i17 accumulate_5 (
    .adds(adds),
    .beat(beat_71 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_28 ),
    .rst(rst)
  );
  accumulate_saturating_i13_i17 accumulate_6 (
    .adds(adds),
    .beat(beat_77 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_31 ),
    .rst(rst)
  );
  accumulate_saturating_i13_i17 accumulate_7 (
    .adds(adds),
    .beat(beat_83 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_34 ),
    .rst(rst)
  );
  accumulate_saturating_i13_i17 accumulate_8 (
    .adds(adds),
    .beat(beat_89 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_37 ),
    .rst(rst)
  );
  dot_u8_i4_k2_registered dot_0 (
    .acts(acts_39 ),
    .clk(clk),
    .rst(rst),
    .sum(beat),
    .weights(held_weights[7:0])
  );
  dot_u8_i4_k2_registered dot_1 (
    .acts(acts_39 ),
    .clk(clk),
    .rst(rst),
    .sum(beat_47 ),
    .weights(held_weights[15:8])
  );
  dot_u8_i4_k2_registered dot_2 (
    .acts(acts_39 ),
    .clk(clk),
    .rst(rst),
    .sum(beat_53 ),
    .weights(held_weights[23:16])
  );
  dot_u8_i4_k2_registered dot_3 (
    .acts(acts_39 ),
    .clk(clk),
    .rst(rst),
    .sum(beat_59 ),
    .weights(held_weights[31:24])
  );
  dot_u8_i4_k2_registered dot_4 (
    .acts(acts_39 ),
    .clk(clk),
    .rst(rst),
    .sum(beat_65 ),
    .weights(held_weights[39:32])
  );
  dot_u8_i4_k2_registered dot_5 (
    .acts(acts_39 ),
    .clk(clk),
    .rst(rst),
    .sum(beat_71 ),
    .weights(held_weights[47:40])
  );
  dot_u8_i4_k2_registered dot_6 (
    .acts(acts_39 ),
    .clk(clk),
    .rst(rst),
    .sum(beat_77 ),
    .weights(held_weights[55:48])
  );
  dot_u8_i4_k2_registered dot_7 (
    .acts(acts_39 ),
    .clk(clk),
    .rst(rst),
    .sum(beat_83 ),
    .weights(held_weights[63:56])
  );
  dot_u8_i4_k2_registered dot_8 (
    .acts(acts_39 ),
    .clk(clk),
    .rst(rst),
    .sum(beat_89 ),
    .weights(held_weights[71:64])
  );
endmodule
