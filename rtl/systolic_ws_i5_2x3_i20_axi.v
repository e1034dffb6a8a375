module pe_ws_i5_i5_s11(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [4:0] i_act__payload;
  wire [4:0] i_act__payload;
  input [4:0] i_weight__payload;
  wire [4:0] i_weight__payload;
  input [10:0] i_sum__payload;
  wire [10:0] i_sum__payload;
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [4:0] o_act__payload;
  reg [4:0] o_act__payload;
  output [4:0] o_weight__payload;
  wire [4:0] o_weight__payload;
  output [10:0] o_sum__payload;
  reg [10:0] o_sum__payload;
  output o_load__payload;
  reg o_load__payload;
  output o_swap__payload;
  reg o_swap__payload;
  wire [10:0] _0_;
  wire signed [9:0] product;
  reg signed [4:0] shadow;
  reg signed [4:0] weight;
  assign product = $signed(o_act__payload) * $signed(weight);
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_load__payload <= i_load__payload;
  always @(posedge clk)
    o_swap__payload <= i_swap__payload;
  always @(posedge clk)
    o_sum__payload <= _0_;
  assign _0_ = $signed(i_sum__payload) + $signed(product);
  always @(posedge clk)
    if (i_load__payload) shadow <= i_weight__payload;
  always @(posedge clk)
    if (i_swap__payload) weight <= shadow;
  assign o_weight__payload = i_weight__payload;
endmodule

module ram_4x60(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [59:0] write_data;
  wire [59:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [59:0] read_data;
  wire [59:0] read_data;
  reg [59:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [59:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x3(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [2:0] write_data;
  wire [2:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [2:0] read_data;
  wire [2:0] read_data;
  reg [2:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [2:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x61(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [60:0] write_data;
  wire [60:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [60:0] read_data;
  wire [60:0] read_data;
  reg [60:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [60:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module systolic_ws_i5_2x3_i20_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_weights_tdata, s_axis_weights_tvalid, s_axis_weights_tlast, s_axis_acts_tdata, s_axis_acts_tvalid, s_axis_acts_tlast, m_axis_tready, s_axil_awready
, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, s_axis_weights_tready, s_axis_acts_tready, m_axis_tdata, m_axis_tvalid, m_axis_tlast, irq);
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
  input [23:0] s_axis_weights_tdata;
  wire [23:0] s_axis_weights_tdata;
  input s_axis_weights_tvalid;
  wire s_axis_weights_tvalid;
  input s_axis_weights_tlast;
  wire s_axis_weights_tlast;
  input [15:0] s_axis_acts_tdata;
  wire [15:0] s_axis_acts_tdata;
  input s_axis_acts_tvalid;
  wire s_axis_acts_tvalid;
  input s_axis_acts_tlast;
  wire s_axis_acts_tlast;
  input m_axis_tready;
  wire m_axis_tready;
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
  output s_axis_weights_tready;
  wire s_axis_weights_tready;
  output s_axis_acts_tready;
  wire s_axis_acts_tready;
  output [71:0] m_axis_tdata;
  wire [71:0] m_axis_tdata;
  output m_axis_tvalid;
  wire m_axis_tvalid;
  output m_axis_tlast;
  wire m_axis_tlast;
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
  wire [63:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [31:0] _021_;
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
  wire [31:0] _037_;
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
  reg [31:0] ACTS_STALLS_cycles;
  wire CONTROL_abort;
  wire CONTROL_start;
  reg [31:0] CYCLES_HIGH_cycles;
  reg [31:0] CYCLES_LOW_cycles;
  wire ERROR_aborted;
  wire ERROR_aborted_set;
  wire ERROR_acts_early;
  wire ERROR_acts_early_set;
  wire ERROR_acts_late;
  wire ERROR_acts_late_set;
  wire ERROR_busy;
  wire ERROR_busy_set;
  wire ERROR_size;
  wire ERROR_size_set;
  wire ERROR_weights_early;
  wire ERROR_weights_early_set;
  wire ERROR_weights_late;
  wire ERROR_weights_late_set;
  wire INTERRUPT_done;
  wire INTERRUPT_error;
  wire [15:0] K_k;
  wire [15:0] M_m;
  wire [15:0] N_n;
  reg [31:0] RESULTS_STALLS_cycles;
  wire STATUS_acts_open;
  reg STATUS_busy;
  wire STATUS_done;
  wire STATUS_done_set;
  wire STATUS_error;
  reg STATUS_results_open;
  wire STATUS_weights_open;
  reg [31:0] WEIGHTS_STALLS_cycles;
  wire acts_wanted;
  wire clear;
  wire clear_126 ;
  reg counting;
  wire enters;
  wire [15:0] i__payload;
  wire [10:0] i__payload_114 ;
  wire [60:0] i__payload_140 ;
  wire i__ready;
  wire i__ready_117 ;
  wire i__ready_145 ;
  wire i__valid;
  wire i__valid_118 ;
  wire i__valid_142 ;
  wire [9:0] i_acts__payload;
  wire i_acts__valid;
  reg [47:0] i_command__payload;
  wire i_command__ready;
  reg i_command__valid;
  wire [14:0] i_weights__payload;
  wire i_weights__ready;
  wire i_weights__valid;
  reg opens;
  wire passing;
  wire passing_153 ;
  wire refused;
  wire start;
  assign _024_ = _022_ & _023_;
  assign _025_ = & ACTS_STALLS_cycles;
  assign _026_ = ~ _025_;
  assign _027_ = _024_ & _026_;
  assign _028_ = ACTS_STALLS_cycles + 1'h1;
  assign _029_ = m_axis_tvalid & m_axis_tready;
  assign _030_ = _029_ & m_axis_tlast;
  assign _032_ = ~ m_axis_tready;
  assign _033_ = m_axis_tvalid & _032_;
  assign _034_ = & RESULTS_STALLS_cycles;
  assign _035_ = ~ _034_;
  assign _036_ = _033_ & _035_;
  assign _037_ = RESULTS_STALLS_cycles + 1'h1;
  assign _000_ = INTERRUPT_done & STATUS_done;
  assign _009_ = INTERRUPT_error & STATUS_error;
  assign irq = _000_ | _009_;
  assign _020_ = | M_m;
  assign _031_ = | K_k;
  assign _038_ = _020_ & _031_;
  assign _039_ = | N_n;
  assign _040_ = _038_ & _039_;
  assign _041_ = ~ _040_;
  assign _042_ = K_k > 11'h7ff;
  assign refused = _041_ | _042_;
  assign _003_ = ~ refused;
  assign start = _002_ & _003_;
  assign ERROR_aborted_set = CONTROL_abort & STATUS_busy;
  assign _001_ = ~ STATUS_busy;
  assign _002_ = CONTROL_start & _001_;
  assign ERROR_size_set = _002_ & refused;
  assign ERROR_busy_set = CONTROL_start & STATUS_busy;
  assign STATUS_error = | { ERROR_acts_late, ERROR_weights_late, ERROR_acts_early, ERROR_weights_early, ERROR_aborted, ERROR_busy, ERROR_size };
  assign enters = i_command__valid & i_command__ready;
  assign clear = ERROR_aborted_set & STATUS_weights_open;
  assign clear_126  = ERROR_aborted_set & STATUS_acts_open;
  assign _004_ = ~ STATUS_results_open;
  assign _005_ = STATUS_busy & _004_;
  assign _006_ = | { STATUS_acts_open, STATUS_weights_open };
  assign _007_ = ~ _006_;
  assign STATUS_done_set = _005_ & _007_;
  assign _008_ = start | STATUS_done_set;
  assign _010_ = enters | counting;
  assign _011_ = { CYCLES_HIGH_cycles, CYCLES_LOW_cycles } + 1'h1;
  assign _012_ = i__valid_142  & i__ready_145 ;
  assign _013_ = _012_ & i__payload_140 [60];
  assign _014_ = passing & i_weights__ready;
  assign _015_ = ~ i__valid;
  assign _016_ = _014_ & _015_;
  assign _017_ = & WEIGHTS_STALLS_cycles;
  assign _018_ = ~ _017_;
  assign _019_ = _016_ & _018_;
  assign _021_ = WEIGHTS_STALLS_cycles + 1'h1;
  assign _022_ = passing_153  & acts_wanted;
  assign _023_ = ~ i__valid_118 ;
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_008_) STATUS_busy <= start;
  always @(posedge clk)
    if (rst) i_command__payload <= 48'h000000000000;
    else if (start) i_command__payload <= { N_n, K_k, M_m };
  always @(posedge clk)
    if (rst) i_command__valid <= 1'h0;
    else i_command__valid <= _050_;
  always @(posedge clk)
    if (_043_) CYCLES_LOW_cycles <= 32'd0;
    else if (_010_) CYCLES_LOW_cycles <= _011_[31:0];
  always @(posedge clk)
    if (_043_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_010_) CYCLES_HIGH_cycles <= _011_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _048_;
  always @(posedge clk)
    if (_044_) WEIGHTS_STALLS_cycles <= 32'd0;
    else if (_019_) WEIGHTS_STALLS_cycles <= _021_;
  always @(posedge clk)
    if (_044_) ACTS_STALLS_cycles <= 32'd0;
    else if (_027_) ACTS_STALLS_cycles <= _028_;
  always @(posedge clk)
    if (rst) STATUS_results_open <= 1'h0;
    else STATUS_results_open <= _046_;
  always @(posedge clk)
    if (_043_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_036_) RESULTS_STALLS_cycles <= _037_;
  assign _043_ = | { rst, start };
  assign _044_ = | { rst, opens };
  assign _045_ = _030_ ? 1'h0 : STATUS_results_open;
  assign _046_ = _045_ | start;
  assign _047_ = _013_ ? 1'h0 : counting;
  assign _048_ = _047_ | enters;
  assign _049_ = i_command__ready ? 1'h0 : i_command__valid;
  assign _050_ = _049_ | opens;
  systolic_ws_i5_2x3_i20_axi__acts_gate acts_gate (
    .busy(STATUS_acts_open),
    .clk(clk),
    .early(ERROR_acts_early_set),
    .i__payload(i__payload_114 ),
    .i__ready(i__ready_117 ),
    .i__valid(i__valid_118 ),
    .late(ERROR_acts_late_set),
    .o__payload(i_acts__payload),
    .o__ready(acts_wanted),
    .o__valid(i_acts__valid),
    .passing(passing_153 ),
    .rst(rst),
    .sizes({ i_command__payload[15:0], i_command__payload[31:16], i_command__payload[47:32] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  systolic_ws_i5_2x3_i20_axi__acts_input acts_input (
    .bus__tdata(s_axis_acts_tdata),
    .bus__tlast(s_axis_acts_tlast),
    .bus__tready(s_axis_acts_tready),
    .clear(clear_126 ),
    .clk(clk),
    .i__valid(s_axis_acts_tvalid),
    .o__payload(i__payload_114 ),
    .o__ready(i__ready_117 ),
    .o__valid(i__valid_118 ),
    .rst(rst)
  );
  systolic_ws_i5_2x3_i20_axi__engine engine (
    .acts_wanted(acts_wanted),
    .clk(clk),
    .i__payload(i_command__payload),
    .i__valid(i_command__valid),
    .i_acts__payload_43 (i_acts__payload),
    .i_acts__valid(i_acts__valid),
    .i_command__ready(i_command__ready),
    .i_weights__payload_18 (i_weights__payload),
    .i_weights__ready(i_weights__ready),
    .i_weights__valid_15 (i_weights__valid),
    .o__payload(i__payload_140 ),
    .o__ready(i__ready_145 ),
    .o__valid(i__valid_142 ),
    .rst(rst)
  );
  systolic_ws_i5_2x3_i20_axi__registers registers (
    .ACTS_STALLS_cycles(ACTS_STALLS_cycles),
    .CONTROL_abort(CONTROL_abort),
    .CONTROL_start(CONTROL_start),
    .CYCLES_HIGH_cycles(CYCLES_HIGH_cycles),
    .CYCLES_LOW_cycles(CYCLES_LOW_cycles),
    .ERROR_aborted(ERROR_aborted),
    .ERROR_aborted_set(ERROR_aborted_set),
    .ERROR_acts_early(ERROR_acts_early),
    .ERROR_acts_early_set(ERROR_acts_early_set),
    .ERROR_acts_late(ERROR_acts_late),
    .ERROR_acts_late_set(ERROR_acts_late_set),
    .ERROR_busy(ERROR_busy),
    .ERROR_busy_set(ERROR_busy_set),
    .ERROR_size(ERROR_size),
    .ERROR_size_set(ERROR_size_set),
    .ERROR_weights_early(ERROR_weights_early),
    .ERROR_weights_early_set(ERROR_weights_early_set),
    .ERROR_weights_late(ERROR_weights_late),
    .ERROR_weights_late_set(ERROR_weights_late_set),
    .INTERRUPT_done(INTERRUPT_done),
    .INTERRUPT_error(INTERRUPT_error),
    .K_k(K_k),
    .M_m(M_m),
    .N_n(N_n),
    .RESULTS_STALLS_cycles(RESULTS_STALLS_cycles),
    .STATUS_acts_open(STATUS_acts_open),
    .STATUS_busy(STATUS_busy),
    .STATUS_done(STATUS_done),
    .STATUS_done_set(STATUS_done_set),
    .STATUS_error(STATUS_error),
    .STATUS_results_open(STATUS_results_open),
    .STATUS_weights_open(STATUS_weights_open),
    .WEIGHTS_STALLS_cycles(WEIGHTS_STALLS_cycles),
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
  systolic_ws_i5_2x3_i20_axi__results results (
    .bus__tdata(m_axis_tdata),
    .bus__tlast(m_axis_tlast),
    .bus__tvalid(m_axis_tvalid),
    .clk(clk),
    .i__payload(i__payload_140 ),
    .i__ready(i__ready_145 ),
    .i__valid(i__valid_142 ),
    .o__ready(m_axis_tready),
    .rst(rst)
  );
  systolic_ws_i5_2x3_i20_axi__weights_gate weights_gate (
    .busy(STATUS_weights_open),
    .clk(clk),
    .early(ERROR_weights_early_set),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .late(ERROR_weights_late_set),
    .o__payload(i_weights__payload),
    .o__ready(i_weights__ready),
    .o__valid(i_weights__valid),
    .passing(passing),
    .rst(rst),
    .sizes({ i_command__payload[31:16], i_command__payload[47:32], i_command__payload[15:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  systolic_ws_i5_2x3_i20_axi__weights_input weights_input (
    .bus__tdata(s_axis_weights_tdata),
    .bus__tlast(s_axis_weights_tlast),
    .bus__tready(s_axis_weights_tready),
    .clear(clear),
    .clk(clk),
    .i__valid(s_axis_weights_tvalid),
    .o__payload(i__payload),
    .o__ready(i__ready),
    .o__valid(i__valid),
    .rst(rst)
  );
endmodule

module systolic_ws_i5_2x3_i20_axi__acts_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  systolic_ws_i5_2x3_i20_axi__acts_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module systolic_ws_i5_2x3_i20_axi__acts_gate__counter(clk, rst, advance, last, sizes, start);
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
  assign m_ends = m_left <= 1'h1;
  assign k_ends = k_left <= 2'h2;
  assign n_ends = n_left <= 2'h3;
  assign last = _00_ & n_ends;
  assign _07_ = m_left - 1'h1;
  assign _08_ = m_ends ? sizes[47:32] : _07_;
  assign _09_ = advance & m_ends;
  assign _10_[15:1] = k_left[15:1] - 1'h1;
  assign _11_ = k_ends ? sizes[31:16] : { _10_[15:1], 1'h0 };
  assign _00_ = m_ends & k_ends;
  assign _01_ = advance & _00_;
  assign _02_ = n_left - 2'h3;
  assign _03_ = n_ends ? sizes[15:0] : _02_;
  always @(posedge clk)
    if (_12_) m_left <= _04_;
  always @(posedge clk)
    if (_13_) k_left[15:1] <= _05_[15:1];
  always @(posedge clk)
    if (_16_) k_left[0] <= _05_[0];
  always @(posedge clk)
    if (_15_) n_left <= _06_;
  assign _12_ = | { advance, start };
  assign _13_ = | { _09_, start };
  assign _14_ = | { k_ends, start };
  assign _15_ = | { _01_, start };
  assign _16_ = & { _13_, _14_ };
  assign _06_ = start ? sizes[15:0] : _03_;
  assign _05_ = start ? sizes[31:16] : _11_;
  assign _04_ = start ? sizes[47:32] : _08_;
  assign _10_[0] = k_left[0];
endmodule

module systolic_ws_i5_2x3_i20_axi__acts_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
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
  systolic_ws_i5_2x3_i20_axi__acts_input__skid skid (
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

module systolic_ws_i5_2x3_i20_axi__acts_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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

module systolic_ws_i5_2x3_i20_axi__engine(clk, rst, i_weights__ready, i_command__ready, o__payload, acts_wanted, o__ready, i__payload, i__valid, o__valid, i_weights__valid_15 , i_weights__payload_18 , i_acts__valid, i_acts__payload_43 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i_weights__ready;
  wire i_weights__ready;
  output i_command__ready;
  wire i_command__ready;
  output [60:0] o__payload;
  wire [60:0] o__payload;
  output acts_wanted;
  wire acts_wanted;
  input o__ready;
  wire o__ready;
  input [47:0] i__payload;
  wire [47:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  wire o__valid;
  input i_weights__valid_15 ;
  wire i_weights__valid_15 ;
  input [14:0] i_weights__payload_18 ;
  wire [14:0] i_weights__payload_18 ;
  input i_acts__valid;
  wire i_acts__valid;
  input [9:0] i_acts__payload_43 ;
  wire [9:0] i_acts__payload_43 ;
  wire [2:0] _00_;
  wire [19:0] _01_;
  wire [19:0] _02_;
  wire [19:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [2:0] _11_;
  wire [1:0] _12_;
  wire [1:0] _13_;
  wire [2:0] _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire can_open;
  reg closing;
  reg closing_1;
  reg closing_2;
  reg closing_3;
  reg closing_4;
  wire enable;
  wire i__valid_62 ;
  wire [10:0] i_acts__payload;
  wire i_tile__valid;
  wire i_weights__ready_21 ;
  wire i_weights__valid;
  reg [1:0] lanes;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  wire [1:0] leaving;
  wire load;
  wire load_ends;
  wire [32:0] o__payload_45 ;
  wire [9:0] o__payload_7 ;
  wire o__ready_29 ;
  wire o__valid_16 ;
  reg opening;
  reg opening_1;
  reg opening_2;
  reg opening_3;
  reg opening_4;
  reg [1:0] read_address;
  wire [59:0] read_data;
  wire read_enable;
  wire reserve;
  wire [3:0] room;
  reg [1:0] row_1;
  reg row_closing_1;
  reg row_last_1;
  reg row_opening_1;
  reg row_valid_1;
  reg [2:0] rows_left;
  reg rows_loaded;
  wire [19:0] total_0;
  wire [19:0] total_1;
  wire [19:0] total_2;
  wire turn_enable;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  wire write_enable;
  always @(posedge clk)
    opening_4 <= opening_3;
  always @(posedge clk)
    closing_1 <= closing;
  always @(posedge clk)
    closing_2 <= closing_1;
  always @(posedge clk)
    closing_3 <= closing_2;
  always @(posedge clk)
    closing_4 <= closing_3;
  always @(posedge clk)
    row_last_1 <= last_4;
  always @(posedge clk)
    row_opening_1 <= opening_4;
  always @(posedge clk)
    row_closing_1 <= closing_4;
  always @(posedge clk)
    row_1 <= read_address;
  assign i_weights__valid = i_weights__valid_15  & o__valid_16 ;
  assign i_weights__ready = i_weights__ready_21  & o__valid_16 ;
  assign load = i_weights__valid_15  & i_weights__ready;
  assign _00_ = o__payload_7 [6:5] - 1'h1;
  assign load_ends = rows_loaded == _00_;
  assign _08_ = ~ o__payload_7 [8];
  assign turn_enable = _08_ | can_open;
  assign i_tile__valid = o__ready_29  & o__payload_7 [8];
  assign _15_ = ~ closing;
  assign _16_ = | room;
  assign enable = _15_ | _16_;
  assign i_acts__payload[10] = rows_left == 1'h1;
  assign reserve = leaving[0] & closing;
  assign _17_ = lanes[0] & leaving[0];
  assign i_acts__payload[4:0] = _17_ ? i_acts__payload_43 [4:0] : 5'h00;
  assign _18_ = lanes[1] & leaving[0];
  assign i_acts__payload[9:5] = _18_ ? i_acts__payload_43 [9:5] : 5'h00;
  assign _01_ = row_opening_1 ? 20'h00000 : read_data[19:0];
  assign total_0 = $signed(o__payload_45 [10:0]) + $signed(_01_);
  assign _02_ = row_opening_1 ? 20'h00000 : read_data[39:20];
  assign total_1 = $signed(o__payload_45 [21:11]) + $signed(_02_);
  assign _03_ = row_opening_1 ? 20'h00000 : read_data[59:40];
  assign total_2 = $signed(o__payload_45 [32:22]) + $signed(_03_);
  assign _04_ = ~ opening_4;
  assign read_enable = valid_4 & _04_;
  assign _05_ = ~ row_closing_1;
  assign write_enable = row_valid_1 & _05_;
  assign i__valid_62  = row_valid_1 & row_closing_1;
  assign _06_ = rows_loaded + 1'h1;
  assign _07_ = load_ends ? 1'h0 : _06_;
  assign _09_ = o__payload_7 [6:5] > 1'h0;
  assign _10_ = o__payload_7 [6:5] > 1'h1;
  assign _11_ = rows_left - 1'h1;
  assign _12_ = read_address + 1'h1;
  assign _13_ = last_4 ? 2'h0 : _12_;
  always @(posedge clk)
    last_1 <= leaving[1];
  always @(posedge clk)
    last_2 <= last_1;
  always @(posedge clk)
    last_3 <= last_2;
  always @(posedge clk)
    last_4 <= last_3;
  always @(posedge clk)
    opening_1 <= opening;
  always @(posedge clk)
    opening_2 <= opening_1;
  always @(posedge clk)
    opening_3 <= opening_2;
  always @(posedge clk)
    if (rst) rows_loaded <= 1'h0;
    else if (load) rows_loaded <= _07_;
  always @(posedge clk)
    if (_19_) rows_left <= _14_;
  always @(posedge clk)
    if (o__ready_29 ) opening <= o__payload_7 [7];
  always @(posedge clk)
    if (o__ready_29 ) closing <= o__payload_7 [8];
  always @(posedge clk)
    if (o__ready_29 ) lanes <= { _10_, _09_ };
  always @(posedge clk)
    if (rst) valid_1 <= 1'h0;
    else valid_1 <= leaving[0];
  always @(posedge clk)
    if (rst) valid_2 <= 1'h0;
    else valid_2 <= valid_1;
  always @(posedge clk)
    if (rst) valid_3 <= 1'h0;
    else valid_3 <= valid_2;
  always @(posedge clk)
    if (rst) valid_4 <= 1'h0;
    else valid_4 <= valid_3;
  always @(posedge clk)
    if (rst) row_valid_1 <= 1'h0;
    else row_valid_1 <= valid_4;
  always @(posedge clk)
    if (rst) read_address <= 2'h0;
    else if (valid_4) read_address <= _13_;
  assign _19_ = | { leaving[0], o__ready_29  };
  assign _14_ = o__ready_29  ? o__payload_7 [2:0] : _11_;
  ram_4x60 buffer (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(row_1),
    .write_data({ total_2, total_1, total_0 }),
    .write_enable(write_enable)
  );
  systolic_ws_i5_2x3_i20_axi__engine__mesh mesh (
    .clk(clk),
    .enable(enable),
    .i_acts__payload(i_acts__payload),
    .i_acts__ready(acts_wanted),
    .i_acts__valid(i_acts__valid),
    .i_weights__payload({ load_ends, i_weights__payload_18  }),
    .i_weights__ready(i_weights__ready_21 ),
    .i_weights__valid(i_weights__valid),
    .leaving(leaving),
    .o__payload(o__payload_45 ),
    .rst(rst),
    .turn(o__ready_29 ),
    .turn_enable(turn_enable)
  );
  systolic_ws_i5_2x3_i20_axi__engine__sequencer sequencer (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i_command__ready),
    .i__valid(i__valid),
    .o__payload(o__payload_7 ),
    .o__ready(o__ready_29 ),
    .o__valid(o__valid_16 ),
    .rst(rst)
  );
  systolic_ws_i5_2x3_i20_axi__engine__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_7 [9], o__payload_7 [4:3] }),
    .i__payload_18 ({ row_last_1, total_2, total_1, total_0 }),
    .i__valid(i_tile__valid),
    .i__valid_17 (i__valid_62 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
endmodule

module systolic_ws_i5_2x3_i20_axi__engine__mesh(clk, rst, i_weights__valid, turn_enable, enable, i_weights__ready, i_acts__ready, turn, i_weights__payload, i_acts__payload, leaving, o__payload, i_acts__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i_weights__valid;
  wire i_weights__valid;
  input turn_enable;
  wire turn_enable;
  input enable;
  wire enable;
  output i_weights__ready;
  wire i_weights__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output turn;
  wire turn;
  input [15:0] i_weights__payload;
  wire [15:0] i_weights__payload;
  input [10:0] i_acts__payload;
  wire [10:0] i_acts__payload;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [32:0] o__payload;
  wire [32:0] o__payload;
  input i_acts__valid;
  wire i_acts__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [1:0] _09_;
  wire [4:0] _10_;
  wire _11_;
  wire _12_;
  wire [4:0] _13_;
  wire [4:0] _14_;
  wire [4:0] _15_;
  wire [4:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  reg signed [4:0] act_1_1;
  reg begun;
  reg computing;
  wire enter;
  wire [4:0] i_act__payload;
  wire [4:0] i_act__payload_23 ;
  wire [4:0] i_act__payload_31 ;
  wire [4:0] i_act__payload_39 ;
  wire i_load__payload;
  wire i_load__payload_25 ;
  wire i_load__payload_33 ;
  wire i_load__payload_41 ;
  wire i_load__payload_48 ;
  wire i_load__payload_53 ;
  wire [10:0] i_sum__payload;
  wire [10:0] i_sum__payload_68 ;
  wire [10:0] i_sum__payload_70 ;
  wire i_swap__payload;
  wire i_swap__payload_27 ;
  wire i_swap__payload_35 ;
  wire i_swap__payload_43 ;
  reg i_swap__payload_54 ;
  reg i_swap__payload_56 ;
  wire [4:0] i_weight__payload;
  wire [4:0] i_weight__payload_37 ;
  wire [4:0] i_weight__payload_45 ;
  wire [4:0] i_weight__payload_59 ;
  reg [4:0] i_weight__payload_61 ;
  reg [4:0] i_weight__payload_64 ;
  wire load;
  wire load_ends;
  reg loaded;
  wire [10:0] o_sum__payload_75 ;
  wire [10:0] o_sum__payload_79 ;
  wire [10:0] o_sum__payload_80 ;
  reg [1:0] row;
  reg signed [10:0] sum_0_1;
  reg signed [10:0] sum_0_2;
  reg signed [10:0] sum_1_1;
  wire tile_ends;
  reg signed [4:0] weight_2_1;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[15];
  assign tile_ends = enter & i_acts__payload[10];
  assign _08_ = ~ computing;
  assign _18_ = tile_ends & begun;
  assign _21_ = _08_ | _18_;
  assign _22_ = _00_ & _21_;
  assign turn = _22_ & turn_enable;
  assign _23_ = load & row[0];
  assign i_load__payload_48  = _23_ | rst;
  assign _24_ = load & row[1];
  assign i_load__payload_53  = _24_ | rst;
  assign i_weight__payload_59  = rst ? 5'h00 : i_weights__payload[4:0];
  assign _00_ = loaded | load_ends;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ tile_ends;
  assign _04_ = computing & _03_;
  assign _05_ = _04_ | turn;
  assign _06_ = begun | enter;
  assign _01_ = ~ turn;
  assign _07_ = _06_ & _01_;
  assign _09_ = i_weights__payload[15] ? 2'h1 : { row[0], 1'h0 };
  always @(posedge clk)
    i_swap__payload_54  <= _20_;
  always @(posedge clk)
    act_1_1 <= i_acts__payload[9:5];
  always @(posedge clk)
    i_swap__payload_56  <= i_swap__payload_54 ;
  always @(posedge clk)
    i_weight__payload_64  <= weight_2_1;
  always @(posedge clk)
    sum_0_1 <= o_sum__payload_79 ;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_1_1 <= o_sum__payload_80 ;
  always @(posedge clk)
    if (rst) i_weight__payload_61  <= 5'h00;
    else i_weight__payload_61  <= i_weights__payload[9:5];
  always @(posedge clk)
    if (rst) weight_2_1 <= 5'h00;
    else weight_2_1 <= i_weights__payload[14:10];
  always @(posedge clk)
    if (rst) loaded <= 1'h0;
    else loaded <= _02_;
  always @(posedge clk)
    if (rst) computing <= 1'h0;
    else computing <= _05_;
  always @(posedge clk)
    if (rst) begun <= 1'h0;
    else begun <= _07_;
  always @(posedge clk)
    if (rst) row <= 2'h1;
    else if (load) row <= _09_;
  assign _20_ = turn | rst;
  pe_ws_i5_i5_s11 pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[4:0]),
    .i_load__payload(i_load__payload_48 ),
    .i_sum__payload(11'h000),
    .i_swap__payload(i_swap__payload_54 ),
    .i_weight__payload(i_weight__payload_59 ),
    .o_act__payload(i_act__payload),
    .o_load__payload(i_load__payload),
    .o_sum__payload(i_sum__payload),
    .o_swap__payload(i_swap__payload),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_ws_i5_i5_s11 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_load__payload(i_load__payload),
    .i_sum__payload(11'h000),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload_61 ),
    .o_act__payload(i_act__payload_23 ),
    .o_load__payload(i_load__payload_25 ),
    .o_sum__payload(i_sum__payload_68 ),
    .o_swap__payload(i_swap__payload_27 ),
    .o_weight__payload(i_weight__payload_37 ),
    .rst(rst)
  );
  pe_ws_i5_i5_s11 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_23 ),
    .i_load__payload(i_load__payload_25 ),
    .i_sum__payload(11'h000),
    .i_swap__payload(i_swap__payload_27 ),
    .i_weight__payload(i_weight__payload_64 ),
    .o_act__payload(_10_),
    .o_load__payload(_11_),
    .o_sum__payload(i_sum__payload_70 ),
    .o_swap__payload(_12_),
    .o_weight__payload(i_weight__payload_45 ),
    .rst(rst)
  );
  pe_ws_i5_i5_s11 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_load__payload(i_load__payload_53 ),
    .i_sum__payload(i_sum__payload),
    .i_swap__payload(i_swap__payload_56 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_31 ),
    .o_load__payload(i_load__payload_33 ),
    .o_sum__payload(o_sum__payload_79 ),
    .o_swap__payload(i_swap__payload_35 ),
    .o_weight__payload(_13_),
    .rst(rst)
  );
  pe_ws_i5_i5_s11 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_31 ),
    .i_load__payload(i_load__payload_33 ),
    .i_sum__payload(i_sum__payload_68 ),
    .i_swap__payload(i_swap__payload_35 ),
    .i_weight__payload(i_weight__payload_37 ),
    .o_act__payload(i_act__payload_39 ),
    .o_load__payload(i_load__payload_41 ),
    .o_sum__payload(o_sum__payload_80 ),
    .o_swap__payload(i_swap__payload_43 ),
    .o_weight__payload(_14_),
    .rst(rst)
  );
  pe_ws_i5_i5_s11 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_39 ),
    .i_load__payload(i_load__payload_41 ),
    .i_sum__payload(i_sum__payload_70 ),
    .i_swap__payload(i_swap__payload_43 ),
    .i_weight__payload(i_weight__payload_45 ),
    .o_act__payload(_15_),
    .o_load__payload(_17_),
    .o_sum__payload(o_sum__payload_75 ),
    .o_swap__payload(_19_),
    .o_weight__payload(_16_),
    .rst(rst)
  );
  assign leaving = { i_acts__payload[10], enter };
  assign o__payload = { o_sum__payload_75 , sum_1_1, sum_0_2 };
endmodule

module systolic_ws_i5_2x3_i20_axi__engine__sequencer(clk, rst, i__ready, o__ready, i__payload, i__valid, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  input [47:0] i__payload;
  wire [47:0] i__payload;
  input i__valid;
  wire i__valid;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  output o__valid;
  reg o__valid;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire [15:0] _04_;
  wire _05_;
  wire [15:0] _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [15:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire advance;
  reg [47:0] command;
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 3'h4;
  assign o__payload[2:0] = m_ends ? m_left[2:0] : 3'h4;
  assign n_ends = n_left <= 2'h3;
  assign o__payload[4:3] = n_ends ? n_left[1:0] : 2'h3;
  assign k_ends = k_left <= 2'h2;
  assign o__payload[6:5] = k_ends ? k_left[1:0] : 2'h2;
  assign o__payload[9] = _03_ & m_ends;
  assign advance = o__valid & o__ready;
  assign _09_ = ~ o__valid;
  assign _10_ = advance & o__payload[9];
  assign i__ready = _09_ | _10_;
  assign start = i__valid & i__ready;
  assign _11_ = ~ o__payload[9];
  assign _12_[15:1] = k_left[15:1] - 1'h1;
  assign _00_ = k_ends ? command[31:16] : { _12_[15:1], 1'h0 };
  assign _01_ = n_left - 2'h3;
  assign _02_ = n_ends ? command[47:32] : _01_;
  assign _03_ = k_ends & n_ends;
  assign _04_[15:2] = m_left[15:2] - 1'h1;
  always @(posedge clk)
    opening <= _05_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _20_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (start) m_left[1:0] <= i__payload[1:0];
  always @(posedge clk)
    if (_16_) m_left[15:2] <= _06_[15:2];
  always @(posedge clk)
    if (_17_) n_left <= _07_;
  always @(posedge clk)
    if (_17_) k_left[0] <= _08_[0];
  always @(posedge clk)
    if (_14_) k_left[15:1] <= _08_[15:1];
  assign _13_ = | { _03_, start };
  assign _14_ = | { advance, start };
  assign _15_ = | { k_ends, start };
  assign _16_ = & { _13_, _14_ };
  assign _17_ = & { _14_, _15_ };
  assign _08_ = start ? i__payload[31:16] : _00_;
  assign _07_ = start ? i__payload[47:32] : _02_;
  assign _06_ = start ? i__payload[15:0] : { _04_[15:2], m_left[1:0] };
  assign _18_ = advance ? k_ends : opening;
  assign _05_ = _18_ | start;
  assign _19_ = advance ? _11_ : o__valid;
  assign _20_ = _19_ | start;
  assign _04_[1:0] = m_left[1:0];
  assign _12_[0] = k_left[0];
  assign o__payload[8:7] = { k_ends, opening };
endmodule

module systolic_ws_i5_2x3_i20_axi__engine__writeback(clk, rst, i__valid, reserve, i__valid_17 , can_open, o__payload, o__ready, i__payload, i__payload_18 , room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input reserve;
  wire reserve;
  input i__valid_17 ;
  wire i__valid_17 ;
  output can_open;
  wire can_open;
  output [60:0] o__payload;
  wire [60:0] o__payload;
  input o__ready;
  wire o__ready;
  input [2:0] i__payload;
  wire [2:0] i__payload;
  input [60:0] i__payload_18 ;
  wire [60:0] i__payload_18 ;
  output [3:0] room;
  wire [3:0] room;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [60:0] i__payload_20 ;
  wire [2:0] keep;
  wire [2:0] o__payload_15 ;
  wire o__ready_16 ;
  reg pause;
  assign keep[0] = o__payload_15 [1:0] > 1'h0;
  assign keep[1] = o__payload_15 [1:0] > 1'h1;
  assign keep[2] = o__payload_15 [1:0] > 2'h2;
  assign o__ready_16  = i__valid_17  & i__payload_18 [60];
  assign i__payload_20 [60] = i__payload_18 [60] & o__payload_15 [2];
  assign can_open = ! pause;
  assign i__payload_20 [19:0] = keep[0] ? i__payload_18 [19:0] : 20'h00000;
  assign i__payload_20 [39:20] = keep[1] ? i__payload_18 [39:20] : 20'h00000;
  assign i__payload_20 [59:40] = keep[2] ? i__payload_18 [59:40] : 20'h00000;
  assign _00_ = pause - 1'h1;
  always @(posedge clk)
    if (rst) pause <= 1'h0;
    else pause <= _02_;
  assign _01_ = pause & _00_;
  assign _02_ = _01_ | i__valid;
  systolic_ws_i5_2x3_i20_axi__engine__writeback__queue queue (
    .clk(clk),
    .i__payload(i__payload_20 ),
    .i__valid(i__valid_17 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_ws_i5_2x3_i20_axi__engine__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_i5_2x3_i20_axi__engine__writeback__queue(clk, rst, reserve, i__valid, o__payload, o__ready, i__payload, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input reserve;
  wire reserve;
  input i__valid;
  wire i__valid;
  output [60:0] o__payload;
  wire [60:0] o__payload;
  input o__ready;
  wire o__ready;
  input [60:0] i__payload;
  wire [60:0] i__payload;
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
    if (rst) room <= 4'h8;
    else room <= _2_;
  systolic_ws_i5_2x3_i20_axi__engine__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_i5_2x3_i20_axi__engine__writeback__queue__fifo(clk, rst, i__valid, o__payload, o__ready, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output [60:0] o__payload;
  wire [60:0] o__payload;
  input o__ready;
  wire o__ready;
  input [60:0] write_data;
  wire [60:0] write_data;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire [3:0] _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [2:0] read_address;
  reg [3:0] stored;
  wire write;
  reg [2:0] write_address;
  assign i__ready = stored != 4'h8;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h7;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h7;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 3'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 4'h0;
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
  ram_8x61 words (
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

module systolic_ws_i5_2x3_i20_axi__engine__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [2:0] o__payload;
  wire [2:0] o__payload;
  input [2:0] write_data;
  wire [2:0] write_data;
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
  reg o__valid;
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
  ram_5x3 words (
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

module systolic_ws_i5_2x3_i20_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_busy_set, STATUS_error, STATUS_done_set, bus__awready, bus__wready, bus__arready, STATUS_busy, CYCLES_LOW_cycles
, CYCLES_HIGH_cycles, WEIGHTS_STALLS_cycles, ACTS_STALLS_cycles, STATUS_results_open, RESULTS_STALLS_cycles, bus__bvalid, bus__bresp, CONTROL_start, CONTROL_abort, STATUS_done, ERROR_size, ERROR_busy, ERROR_aborted, ERROR_weights_early, ERROR_acts_early, ERROR_weights_late, ERROR_acts_late, INTERRUPT_done, INTERRUPT_error, M_m, K_k
, N_n, bus__rvalid, bus__rdata, bus__rresp, STATUS_weights_open, ERROR_weights_early_set, ERROR_weights_late_set, STATUS_acts_open, ERROR_acts_early_set, ERROR_acts_late_set);
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
  input [31:0] WEIGHTS_STALLS_cycles;
  wire [31:0] WEIGHTS_STALLS_cycles;
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
  output ERROR_weights_early;
  reg ERROR_weights_early;
  output ERROR_acts_early;
  reg ERROR_acts_early;
  output ERROR_weights_late;
  reg ERROR_weights_late;
  output ERROR_acts_late;
  reg ERROR_acts_late;
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
  output bus__rvalid;
  reg bus__rvalid;
  output [31:0] bus__rdata;
  reg [31:0] bus__rdata;
  output [1:0] bus__rresp;
  wire [1:0] bus__rresp;
  input STATUS_weights_open;
  wire STATUS_weights_open;
  input ERROR_weights_early_set;
  wire ERROR_weights_early_set;
  input ERROR_weights_late_set;
  wire ERROR_weights_late_set;
  input STATUS_acts_open;
  wire STATUS_acts_open;
  input ERROR_acts_early_set;
  wire ERROR_acts_early_set;
  input ERROR_acts_late_set;
  wire ERROR_acts_late_set;
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
  wire [1:0] _046_;
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
  wire [15:0] _077_;
  wire [15:0] _078_;
  wire [15:0] _079_;
  wire [15:0] _080_;
  wire [15:0] _081_;
  wire _082_;
  wire [15:0] _083_;
  wire [15:0] _084_;
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
  wire read_ACTS_STALLS;
  wire [31:0] read_ACTS_STALLS_cycles;
  wire read_CONTROL;
  wire read_CYCLES_HIGH;
  wire [31:0] read_CYCLES_HIGH_cycles;
  wire read_CYCLES_LOW;
  wire [31:0] read_CYCLES_LOW_cycles;
  wire read_ERROR;
  wire read_ERROR_aborted;
  wire read_ERROR_acts_early;
  wire read_ERROR_acts_late;
  wire read_ERROR_busy;
  wire read_ERROR_size;
  wire read_ERROR_weights_early;
  wire read_ERROR_weights_late;
  wire read_EXPONENTS;
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
  wire read_RESULTS_STALLS;
  wire [31:0] read_RESULTS_STALLS_cycles;
  wire read_SHAPE;
  wire read_STATUS;
  wire read_STATUS_acts_open;
  wire read_STATUS_busy;
  wire read_STATUS_done;
  wire read_STATUS_error;
  wire read_STATUS_results_open;
  wire read_STATUS_weights_open;
  wire read_VERSION;
  wire read_WEIGHTS_STALLS;
  wire [31:0] read_WEIGHTS_STALLS_cycles;
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
  wire write_STATUS;
  reg [11:0] write_address;
  reg write_addressed;
  reg [17:0] write_data;
  reg write_filled;
  wire [17:0] write_ones;
  assign bus__awready = ~ write_addressed;
  assign bus__wready = ~ write_filled;
  assign _000_ = write_addressed & write_filled;
  assign _027_ = ~ bus__bvalid;
  assign write = _000_ & _027_;
  assign write_ones = write_data & { strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
  assign _051_ = write_address[11:2] == 5'h10;
  assign write_CONTROL = write & _051_;
  assign _062_ = write_address[11:2] == 5'h11;
  assign write_STATUS = write & _062_;
  assign _073_ = write_address[11:2] == 5'h12;
  assign write_ERROR = write & _073_;
  assign _082_ = write_address[11:2] == 5'h13;
  assign write_INTERRUPT = write & _082_;
  assign _086_ = write_address[11:2] == 5'h14;
  assign write_M = write & _086_;
  assign _089_ = write_address[11:2] == 5'h15;
  assign write_K = write & _089_;
  assign _091_ = write_address[11:2] == 5'h16;
  assign write_N = write & _091_;
  assign _001_ = ~ read_addressed;
  assign _004_ = ~ bus__rvalid;
  assign bus__arready = _001_ & _004_;
  assign read_ID = ! read_address[11:2];
  assign read_VERSION = read_address[11:2] == 1'h1;
  assign read_SHAPE = read_address[11:2] == 2'h2;
  assign read_FORMATS = read_address[11:2] == 2'h3;
  assign read_LIMITS = read_address[11:2] == 3'h4;
  assign read_EXPONENTS = read_address[11:2] == 3'h5;
  assign read_CONTROL = read_address[11:2] == 5'h10;
  assign read_STATUS = read_address[11:2] == 5'h11;
  assign read_STATUS_busy = read_STATUS & STATUS_busy;
  assign read_STATUS_done = read_STATUS & STATUS_done;
  assign read_STATUS_error = read_STATUS & STATUS_error;
  assign read_STATUS_weights_open = read_STATUS & STATUS_weights_open;
  assign read_STATUS_acts_open = read_STATUS & STATUS_acts_open;
  assign read_STATUS_results_open = read_STATUS & STATUS_results_open;
  assign read_ERROR = read_address[11:2] == 5'h12;
  assign read_ERROR_size = read_ERROR & ERROR_size;
  assign read_ERROR_busy = read_ERROR & ERROR_busy;
  assign read_ERROR_aborted = read_ERROR & ERROR_aborted;
  assign read_ERROR_weights_early = read_ERROR & ERROR_weights_early;
  assign read_ERROR_acts_early = read_ERROR & ERROR_acts_early;
  assign read_ERROR_weights_late = read_ERROR & ERROR_weights_late;
  assign read_ERROR_acts_late = read_ERROR & ERROR_acts_late;
  assign read_INTERRUPT = read_address[11:2] == 5'h13;
  assign read_INTERRUPT_done = read_INTERRUPT & INTERRUPT_done;
  assign read_INTERRUPT_error = read_INTERRUPT & INTERRUPT_error;
  assign read_M = read_address[11:2] == 5'h14;
  assign read_M_m = read_M ? M_m : 16'h0000;
  assign read_K = read_address[11:2] == 5'h15;
  assign read_K_k = read_K ? K_k : 16'h0000;
  assign read_N = read_address[11:2] == 5'h16;
  assign read_N_n = read_N ? N_n : 16'h0000;
  assign read_CYCLES_LOW = read_address[11:2] == 6'h20;
  assign read_CYCLES_LOW_cycles = read_CYCLES_LOW ? CYCLES_LOW_cycles : 32'd0;
  assign read_CYCLES_HIGH = read_address[11:2] == 6'h21;
  assign read_CYCLES_HIGH_cycles = read_CYCLES_HIGH ? CYCLES_HIGH_cycles : 32'd0;
  assign read_WEIGHTS_STALLS = read_address[11:2] == 6'h22;
  assign read_WEIGHTS_STALLS_cycles = read_WEIGHTS_STALLS ? WEIGHTS_STALLS_cycles : 32'd0;
  assign read_ACTS_STALLS = read_address[11:2] == 6'h23;
  assign read_ACTS_STALLS_cycles = read_ACTS_STALLS ? ACTS_STALLS_cycles : 32'd0;
  assign read_RESULTS_STALLS = read_address[11:2] == 6'h25;
  assign read_RESULTS_STALLS_cycles = read_RESULTS_STALLS ? RESULTS_STALLS_cycles : 32'd0;
  assign _006_ = bus__awvalid & bus__awready;
  assign _009_ = bus__wvalid & bus__wready;
  assign _011_ = write_CONTROL & write_ones[0];
  assign _014_ = write_CONTROL & write_ones[1];
  assign _016_ = write_STATUS & write_ones[1];
  assign _019_ = ~ _016_;
  assign _021_ = STATUS_done & _019_;
  assign _024_ = _021_ | STATUS_done_set;
  assign _028_ = write_ERROR & write_ones[0];
  assign _031_ = ~ _028_;
  assign _034_ = ERROR_size & _031_;
  assign _037_ = _034_ | ERROR_size_set;
  assign _040_ = write_ERROR & write_ones[1];
  assign _043_ = ~ _040_;
  assign _047_ = ERROR_busy & _043_;
  assign _048_ = _047_ | ERROR_busy_set;
  assign _049_ = write_ERROR & write_ones[2];
  assign _050_ = ~ _049_;
  assign _052_ = ERROR_aborted & _050_;
  assign _053_ = _052_ | ERROR_aborted_set;
  assign _054_ = write_ERROR & write_ones[8];
  assign _055_ = ~ _054_;
  assign _056_ = ERROR_weights_early & _055_;
  assign _057_ = _056_ | ERROR_weights_early_set;
  assign _058_ = write_ERROR & write_ones[9];
  assign _059_ = ~ _058_;
  assign _060_ = ERROR_acts_early & _059_;
  assign _061_ = _060_ | ERROR_acts_early_set;
  assign _063_ = write_ERROR & write_ones[16];
  assign _064_ = ~ _063_;
  assign _065_ = ERROR_weights_late & _064_;
  assign _066_ = _065_ | ERROR_weights_late_set;
  assign _067_ = write_ERROR & write_ones[17];
  assign _068_ = ~ _067_;
  assign _069_ = ERROR_acts_late & _068_;
  assign _070_ = _069_ | ERROR_acts_late_set;
  assign _072_ = INTERRUPT_done & _071_;
  assign _074_ = _072_ | write_ones[0];
  assign _071_ = ~ strobes[0];
  assign _075_ = INTERRUPT_error & _071_;
  assign _076_ = _075_ | write_ones[1];
  assign _078_ = M_m & { _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0] };
  assign _079_ = _078_ | write_ones[15:0];
  assign _080_ = K_k & { _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0] };
  assign _081_ = _080_ | write_ones[15:0];
  assign _083_ = N_n & { _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0] };
  assign _084_ = _083_ | write_ones[15:0];
  assign _085_ = bus__arvalid & bus__arready;
  assign _087_ = | { read_RESULTS_STALLS_cycles[0], read_ACTS_STALLS_cycles[0], read_WEIGHTS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_N_n[0], read_K_k[0], read_M_m[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy, read_LIMITS, read_FORMATS, read_VERSION, read_ID };
  assign _088_ = | { read_RESULTS_STALLS_cycles[1], read_ACTS_STALLS_cycles[1], read_WEIGHTS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_N_n[1], read_K_k[1], read_M_m[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done, read_LIMITS, read_SHAPE };
  assign _090_ = | { read_RESULTS_STALLS_cycles[2], read_ACTS_STALLS_cycles[2], read_WEIGHTS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_N_n[2], read_K_k[2], read_M_m[2], read_ERROR_aborted, read_STATUS_error, read_LIMITS, read_FORMATS, read_ID };
  assign _092_ = | { read_RESULTS_STALLS_cycles[3], read_ACTS_STALLS_cycles[3], read_WEIGHTS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_N_n[3], read_K_k[3], read_M_m[3], read_LIMITS, read_ID };
  assign _093_ = | { read_RESULTS_STALLS_cycles[4], read_ACTS_STALLS_cycles[4], read_WEIGHTS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_N_n[4], read_K_k[4], read_M_m[4], read_LIMITS };
  assign _002_ = | { read_RESULTS_STALLS_cycles[5], read_ACTS_STALLS_cycles[5], read_WEIGHTS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_N_n[5], read_K_k[5], read_M_m[5], read_LIMITS };
  assign _003_ = | { read_RESULTS_STALLS_cycles[6], read_ACTS_STALLS_cycles[6], read_WEIGHTS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_N_n[6], read_K_k[6], read_M_m[6], read_LIMITS, read_ID };
  assign _005_ = | { read_RESULTS_STALLS_cycles[7], read_ACTS_STALLS_cycles[7], read_WEIGHTS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_N_n[7], read_K_k[7], read_M_m[7], read_LIMITS, read_FORMATS };
  assign _007_ = | { read_RESULTS_STALLS_cycles[8], read_ACTS_STALLS_cycles[8], read_WEIGHTS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_N_n[8], read_K_k[8], read_M_m[8], read_ERROR_weights_early, read_STATUS_weights_open, read_LIMITS, read_FORMATS, read_SHAPE, read_ID };
  assign _008_ = | { read_RESULTS_STALLS_cycles[9], read_ACTS_STALLS_cycles[9], read_WEIGHTS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_N_n[9], read_K_k[9], read_M_m[9], read_ERROR_acts_early, read_STATUS_acts_open, read_LIMITS, read_SHAPE };
  assign _010_ = | { read_RESULTS_STALLS_cycles[10], read_ACTS_STALLS_cycles[10], read_WEIGHTS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_N_n[10], read_K_k[10], read_M_m[10], read_LIMITS, read_FORMATS, read_ID };
  assign _012_ = | { read_RESULTS_STALLS_cycles[11], read_ACTS_STALLS_cycles[11], read_WEIGHTS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_N_n[11], read_K_k[11], read_M_m[11], read_STATUS_results_open, read_ID };
  assign _013_ = | { read_RESULTS_STALLS_cycles[12], read_ACTS_STALLS_cycles[12], read_WEIGHTS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_N_n[12], read_K_k[12], read_M_m[12] };
  assign _015_ = | { read_RESULTS_STALLS_cycles[13], read_ACTS_STALLS_cycles[13], read_WEIGHTS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_N_n[13], read_K_k[13], read_M_m[13] };
  assign _017_ = | { read_RESULTS_STALLS_cycles[14], read_ACTS_STALLS_cycles[14], read_WEIGHTS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_N_n[14], read_K_k[14], read_M_m[14], read_ID };
  assign _018_ = | { read_RESULTS_STALLS_cycles[15], read_ACTS_STALLS_cycles[15], read_WEIGHTS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_N_n[15], read_K_k[15], read_M_m[15], read_FORMATS };
  assign _020_ = | { read_RESULTS_STALLS_cycles[16], read_ACTS_STALLS_cycles[16], read_WEIGHTS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_ERROR_weights_late, read_VERSION, read_ID };
  assign _022_ = | { read_RESULTS_STALLS_cycles[17], read_ACTS_STALLS_cycles[17], read_WEIGHTS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_ERROR_acts_late, read_ID };
  assign _023_ = | { read_RESULTS_STALLS_cycles[18], read_ACTS_STALLS_cycles[18], read_WEIGHTS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_LIMITS, read_FORMATS, read_ID };
  assign _025_ = | { read_RESULTS_STALLS_cycles[19], read_ACTS_STALLS_cycles[19], read_WEIGHTS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19] };
  assign _026_ = | { read_RESULTS_STALLS_cycles[20], read_ACTS_STALLS_cycles[20], read_WEIGHTS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_FORMATS, read_ID };
  assign _029_ = | { read_RESULTS_STALLS_cycles[21], read_ACTS_STALLS_cycles[21], read_WEIGHTS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21] };
  assign _030_ = | { read_RESULTS_STALLS_cycles[22], read_ACTS_STALLS_cycles[22], read_WEIGHTS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_ID };
  assign _032_ = | { read_RESULTS_STALLS_cycles[23], read_ACTS_STALLS_cycles[23], read_WEIGHTS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23], read_FORMATS };
  assign _033_ = | { read_RESULTS_STALLS_cycles[24], read_ACTS_STALLS_cycles[24], read_WEIGHTS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24] };
  assign _035_ = | { read_RESULTS_STALLS_cycles[25], read_ACTS_STALLS_cycles[25], read_WEIGHTS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25] };
  assign _036_ = | { read_RESULTS_STALLS_cycles[26], read_ACTS_STALLS_cycles[26], read_WEIGHTS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_FORMATS, read_ID };
  assign _038_ = | { read_RESULTS_STALLS_cycles[27], read_ACTS_STALLS_cycles[27], read_WEIGHTS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27] };
  assign _039_ = | { read_RESULTS_STALLS_cycles[28], read_ACTS_STALLS_cycles[28], read_WEIGHTS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_FORMATS, read_ID };
  assign _041_ = | { read_RESULTS_STALLS_cycles[29], read_ACTS_STALLS_cycles[29], read_WEIGHTS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29] };
  assign _042_ = | { read_RESULTS_STALLS_cycles[30], read_ACTS_STALLS_cycles[30], read_WEIGHTS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_ID };
  assign _044_ = | { read_RESULTS_STALLS_cycles[31], read_ACTS_STALLS_cycles[31], read_WEIGHTS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31] };
  assign _045_ = | { read_RESULTS_STALLS, read_ACTS_STALLS, read_WEIGHTS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_N, read_K, read_M, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_EXPONENTS, read_LIMITS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _046_[1] = ~ _045_;
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _098_;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _044_, _042_, _041_, _039_, _038_, _036_, _035_, _033_, _032_, _030_, _029_, _026_, _025_, _023_, _022_, _020_, _018_, _017_, _015_, _013_, _012_, _010_, _008_, _007_, _005_, _003_, _002_, _093_, _092_, _090_, _088_, _087_ };
  always @(posedge clk)
    if (rst) ERROR_weights_late <= 1'h0;
    else ERROR_weights_late <= _066_;
  always @(posedge clk)
    if (rst) M_m <= 16'h0000;
    else if (write_M) M_m <= _079_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _014_;
  always @(posedge clk)
    if (rst) K_k <= 16'h0000;
    else if (write_K) K_k <= _081_;
  always @(posedge clk)
    if (rst) ERROR_acts_late <= 1'h0;
    else ERROR_acts_late <= _070_;
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _024_;
  always @(posedge clk)
    if (rst) N_n <= 16'h0000;
    else if (write_N) N_n <= _084_;
  always @(posedge clk)
    if (rst) ERROR_size <= 1'h0;
    else ERROR_size <= _037_;
  always @(posedge clk)
    if (rst) ERROR_busy <= 1'h0;
    else ERROR_busy <= _048_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _076_;
  always @(posedge clk)
    if (rst) ERROR_aborted <= 1'h0;
    else ERROR_aborted <= _053_;
  always @(posedge clk)
    if (_085_) read_address <= bus__araddr;
  always @(posedge clk)
    if (rst) ERROR_weights_early <= 1'h0;
    else ERROR_weights_early <= _057_;
  always @(posedge clk)
    if (_094_) read_addressed <= 1'h0;
    else read_addressed <= _099_;
  always @(posedge clk)
    if (_006_) write_address <= bus__awaddr;
  always @(posedge clk)
    if (_095_) write_addressed <= 1'h0;
    else write_addressed <= _103_;
  always @(posedge clk)
    if (_009_) write_data <= bus__wdata[17:0];
  always @(posedge clk)
    if (_009_) strobes <= bus__wstrb[2:0];
  always @(posedge clk)
    if (_095_) write_filled <= 1'h0;
    else write_filled <= _102_;
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _101_;
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _011_;
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _074_;
  always @(posedge clk)
    if (rst) ERROR_acts_early <= 1'h0;
    else ERROR_acts_early <= _061_;
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _046_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_096_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  assign { _077_[8], _077_[0] } = ~ strobes[1:0];
  assign _094_ = | { read_addressed, rst };
  assign _095_ = | { write, rst };
  assign _096_ = | { write_N, write_K, write_M, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _097_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _098_ = _097_ | read_addressed;
  assign _099_ = read_addressed | _085_;
  assign _100_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _101_ = _100_ | write;
  assign _102_ = write_filled | _009_;
  assign _103_ = write_addressed | _006_;
  assign _046_[0] = 1'h0;
  assign { _077_[15:9], _077_[7:1] } = { _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module systolic_ws_i5_2x3_i20_axi__results(clk, rst, o__ready, i__ready, i__payload, i__valid, bus__tdata, bus__tvalid, bus__tlast);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [60:0] i__payload;
  wire [60:0] i__payload;
  input i__valid;
  wire i__valid;
  output [71:0] bus__tdata;
  wire [71:0] bus__tdata;
  output bus__tvalid;
  wire bus__tvalid;
  output bus__tlast;
  wire bus__tlast;
  wire [60:0] o__payload;
  systolic_ws_i5_2x3_i20_axi__results__skid skid (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
  assign bus__tdata = { o__payload[59], o__payload[59], o__payload[59], o__payload[59], o__payload[59:39], o__payload[39], o__payload[39], o__payload[39], o__payload[39:19], o__payload[19], o__payload[19], o__payload[19], o__payload[19:0] };
  assign bus__tlast = o__payload[60];
endmodule

module systolic_ws_i5_2x3_i20_axi__results__skid(clk, rst, o__ready, i__ready, i__payload, i__valid, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [60:0] i__payload;
  wire [60:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  output [60:0] o__payload;
  reg [60:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [60:0] _08_;
  wire arrives;
  reg full;
  reg [60:0] spare;
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

module systolic_ws_i5_2x3_i20_axi__weights_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [15:0] i__payload;
  wire [15:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [14:0] o__payload;
  wire [14:0] o__payload;
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
  assign _11_ = advance & i__payload[15];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[15];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[15];
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
  assign o__payload = passing ? i__payload[14:0] : 15'h0000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  systolic_ws_i5_2x3_i20_axi__weights_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module systolic_ws_i5_2x3_i20_axi__weights_gate__counter(clk, rst, advance, last, sizes, start);
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
  assign k_ends = k_left <= 1'h1;
  assign n_ends = n_left <= 2'h3;
  assign m_ends = m_left <= 3'h4;
  assign last = _00_ & m_ends;
  assign _07_ = k_left - 1'h1;
  assign _08_ = k_ends ? sizes[47:32] : _07_;
  assign _09_ = advance & k_ends;
  assign _10_ = n_left - 2'h3;
  assign _11_ = n_ends ? sizes[31:16] : _10_;
  assign _00_ = k_ends & n_ends;
  assign _01_ = advance & _00_;
  assign _02_[15:2] = m_left[15:2] - 1'h1;
  assign _03_ = m_ends ? sizes[15:0] : { _02_[15:2], 2'h0 };
  always @(posedge clk)
    if (_12_) k_left <= _04_;
  always @(posedge clk)
    if (_13_) n_left <= _05_;
  always @(posedge clk)
    if (_14_) m_left[15:2] <= _06_[15:2];
  always @(posedge clk)
    if (_16_) m_left[1:0] <= _06_[1:0];
  assign _12_ = | { advance, start };
  assign _13_ = | { _09_, start };
  assign _14_ = | { _01_, start };
  assign _15_ = | { m_ends, start };
  assign _16_ = & { _14_, _15_ };
  assign _05_ = start ? sizes[31:16] : _11_;
  assign _04_ = start ? sizes[47:32] : _08_;
  assign _06_ = start ? sizes[15:0] : _03_;
  assign _02_[1:0] = m_left[1:0];
endmodule

module systolic_ws_i5_2x3_i20_axi__weights_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
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
  output [15:0] o__payload;
  wire [15:0] o__payload;
  input o__ready;
  wire o__ready;
  systolic_ws_i5_2x3_i20_axi__weights_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[20:16], bus__tdata[12:8], bus__tdata[4:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module systolic_ws_i5_2x3_i20_axi__weights_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [15:0] i__payload;
  wire [15:0] i__payload;
  output o__valid;
  reg o__valid;
  output [15:0] o__payload;
  reg [15:0] o__payload;
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
  wire [15:0] _09_;
  wire arrives;
  reg full;
  reg [15:0] spare;
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
