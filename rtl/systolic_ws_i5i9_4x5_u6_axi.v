module pe_ws_i5_i9_s16(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [4:0] i_act__payload;
  wire [4:0] i_act__payload;
  input [8:0] i_weight__payload;
  wire [8:0] i_weight__payload;
  input [15:0] i_sum__payload;
  wire [15:0] i_sum__payload;
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [4:0] o_act__payload;
  reg [4:0] o_act__payload;
  output [8:0] o_weight__payload;
  wire [8:0] o_weight__payload;
  output [15:0] o_sum__payload;
  reg [15:0] o_sum__payload;
  output o_load__payload;
  reg o_load__payload;
  output o_swap__payload;
  reg o_swap__payload;
  wire [15:0] _0_;
  wire signed [13:0] product;
  reg signed [8:0] shadow;
  reg signed [8:0] weight;
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

module ram_15x31(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [30:0] write_data;
  wire [30:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [30:0] read_data;
  wire [30:0] read_data;
  reg [30:0] cells [14:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [30:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x11(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [10:0] read_data;
  wire [10:0] read_data;
  reg [10:0] cells [3:0];
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

module ram_4x110(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [109:0] write_data;
  wire [109:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [109:0] read_data;
  wire [109:0] read_data;
  reg [109:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [109:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x30(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [29:0] write_data;
  wire [29:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [29:0] read_data;
  wire [29:0] read_data;
  reg [29:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [29:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x80(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [79:0] write_data;
  wire [79:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [79:0] read_data;
  wire [79:0] read_data;
  reg [79:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [79:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_7x110(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [109:0] write_data;
  wire [109:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [109:0] read_data;
  wire [109:0] read_data;
  reg [109:0] cells [6:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [109:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module requantise_i22_u6(clk, total, rst, bias, moves, multiplier, shift, zero_point, relu, keep, result);
  input clk;
  wire clk;
  input signed [21:0] total;
  wire signed [21:0] total;
  input rst;
  wire rst;
  input signed [21:0] bias;
  wire signed [21:0] bias;
  input [2:0] moves;
  wire [2:0] moves;
  input [15:0] multiplier;
  wire [15:0] multiplier;
  input [5:0] shift;
  wire [5:0] shift;
  input [5:0] zero_point;
  wire [5:0] zero_point;
  input relu;
  wire relu;
  input keep;
  wire keep;
  output [5:0] result;
  wire [5:0] result;
  wire [22:0] _00_;
  wire [7:0] _01_;
  wire _02_;
  wire _03_;
  wire [38:0] _04_;
  wire [39:0] _05_;
  wire _06_;
  wire _07_;
  wire [39:0] _08_;
  wire _09_;
  wire _10_;
  wire [5:0] _11_;
  wire [5:0] _12_;
  wire [6:0] _13_;
  reg signed [22:0] biased;
  wire [39:0] lost;
  wire [5:0] low;
  wire signed [6:0] near;
  reg signed [38:0] scaled;
  wire signed [39:0] shifted;
  reg signed [21:0] sum;
  wire up;
  wire signed [8:0] value;
  assign _00_ = $signed(sum) + $signed(bias);
  assign _04_ = $signed(biased) * $signed({ 1'h0, multiplier });
  assign shifted = $signed({ scaled, 1'h0 }) >>> shift;
  assign _05_ = $signed(1'h1) << shift;
  assign lost = ~ _05_;
  assign _06_ = $signed(shifted[39:1]) >= $signed(8'h40);
  assign _07_ = $signed(shifted[39:1]) < $signed(7'h40);
  assign _09_ = | _08_[39:1];
  assign _10_ = _09_ | shifted[1];
  assign up = shifted[0] & _10_;
  assign _01_ = $signed(near) + $signed({ 1'h0, zero_point });
  assign value = $signed(_01_) + $signed({ 1'h0, up });
  assign low = relu ? zero_point : 6'h00;
  assign _02_ = $signed(value) < $signed({ 1'h0, low });
  assign _03_ = $signed(value) > $signed(7'h3f);
  always @(posedge clk)
    if (moves[0]) sum <= total;
  always @(posedge clk)
    if (moves[1]) biased <= _00_;
  always @(posedge clk)
    if (moves[2]) scaled <= _04_;
  assign _08_[39:1] = scaled & lost[39:1];
  assign near = _06_ ? 7'h3f : _13_;
  assign _11_ = _03_ ? 6'h3f : value[5:0];
  assign _12_ = _02_ ? low : _11_;
  assign result = keep ? _12_ : 6'h00;
  assign _13_ = _07_ ? 7'h40 : shifted[7:1];
  assign _08_[0] = 1'h0;
endmodule

module systolic_ws_i5i9_4x5_u6_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_weights_tdata, s_axis_weights_tvalid, s_axis_weights_tlast, s_axis_acts_tdata, s_axis_acts_tvalid, s_axis_acts_tlast, s_axis_scales_tdata, s_axis_scales_tvalid
, s_axis_scales_tlast, m_axis_tready, s_axil_awready, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, s_axis_weights_tready, s_axis_acts_tready, s_axis_scales_tready, m_axis_tdata, m_axis_tvalid, m_axis_tlast, irq);
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
  input [79:0] s_axis_weights_tdata;
  wire [79:0] s_axis_weights_tdata;
  input s_axis_weights_tvalid;
  wire s_axis_weights_tvalid;
  input s_axis_weights_tlast;
  wire s_axis_weights_tlast;
  input [31:0] s_axis_acts_tdata;
  wire [31:0] s_axis_acts_tdata;
  input s_axis_acts_tvalid;
  wire s_axis_acts_tvalid;
  input s_axis_acts_tlast;
  wire s_axis_acts_tlast;
  input [239:0] s_axis_scales_tdata;
  wire [239:0] s_axis_scales_tdata;
  input s_axis_scales_tvalid;
  wire s_axis_scales_tvalid;
  input s_axis_scales_tlast;
  wire s_axis_scales_tlast;
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
  output s_axis_scales_tready;
  wire s_axis_scales_tready;
  output [39:0] m_axis_tdata;
  wire [39:0] m_axis_tdata;
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
  wire [31:0] _036_;
  wire _037_;
  wire _038_;
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
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
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
  wire ERROR_scales_early;
  wire ERROR_scales_early_set;
  wire ERROR_scales_late;
  wire ERROR_scales_late_set;
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
  wire OPTIONS_relu;
  wire [5:0] OPTIONS_zero_point;
  reg [31:0] RESULTS_STALLS_cycles;
  reg [31:0] SCALES_STALLS_cycles;
  wire STATUS_acts_open;
  reg STATUS_busy;
  wire STATUS_done;
  wire STATUS_done_set;
  wire STATUS_error;
  reg STATUS_results_open;
  wire STATUS_scales_open;
  wire STATUS_weights_open;
  reg [31:0] WEIGHTS_STALLS_cycles;
  wire acts_wanted;
  wire clear;
  wire clear_132 ;
  wire clear_158 ;
  reg counting;
  wire enters;
  wire [45:0] i__payload;
  wire [20:0] i__payload_120 ;
  wire [220:0] i__payload_146 ;
  wire [30:0] i__payload_172 ;
  wire i__ready;
  wire i__ready_123 ;
  wire i__ready_149 ;
  wire i__ready_177 ;
  wire i__valid;
  wire i__valid_124 ;
  wire i__valid_150 ;
  wire i__valid_174 ;
  wire [19:0] i_acts__payload;
  wire i_acts__valid;
  reg [54:0] i_command__payload;
  wire i_command__ready;
  reg i_command__valid;
  wire [219:0] i_scales__payload;
  wire i_scales__ready;
  wire i_scales__valid;
  wire [44:0] i_weights__payload;
  wire i_weights__ready;
  wire i_weights__valid;
  reg opens;
  wire passing;
  wire passing_187 ;
  wire passing_190 ;
  wire refused;
  wire start;
  assign _014_ = passing & i_weights__ready;
  assign _015_ = ~ i__valid;
  assign _016_ = _014_ & _015_;
  assign _017_ = & WEIGHTS_STALLS_cycles;
  assign _018_ = ~ _017_;
  assign _019_ = _016_ & _018_;
  assign _021_ = WEIGHTS_STALLS_cycles + 1'h1;
  assign _022_ = passing_187  & acts_wanted;
  assign _023_ = ~ i__valid_124 ;
  assign _024_ = _022_ & _023_;
  assign _025_ = & ACTS_STALLS_cycles;
  assign _026_ = ~ _025_;
  assign _027_ = _024_ & _026_;
  assign _028_ = ACTS_STALLS_cycles + 1'h1;
  assign _029_ = passing_190  & i_scales__ready;
  assign _030_ = ~ i__valid_150 ;
  assign _032_ = _029_ & _030_;
  assign _033_ = & SCALES_STALLS_cycles;
  assign _034_ = ~ _033_;
  assign _035_ = _032_ & _034_;
  assign _036_ = SCALES_STALLS_cycles + 1'h1;
  assign _037_ = m_axis_tvalid & m_axis_tready;
  assign _038_ = _037_ & m_axis_tlast;
  assign _039_ = ~ m_axis_tready;
  assign _040_ = m_axis_tvalid & _039_;
  assign _041_ = & RESULTS_STALLS_cycles;
  assign _043_ = ~ _041_;
  assign _044_ = _040_ & _043_;
  assign _045_ = RESULTS_STALLS_cycles + 1'h1;
  assign _000_ = INTERRUPT_done & STATUS_done;
  assign _009_ = INTERRUPT_error & STATUS_error;
  assign irq = _000_ | _009_;
  assign _020_ = | M_m;
  assign _031_ = | K_k;
  assign _042_ = _020_ & _031_;
  assign _046_ = | N_n;
  assign _047_ = _042_ & _046_;
  assign _048_ = ~ _047_;
  assign _049_ = K_k > 9'h1ff;
  assign refused = _048_ | _049_;
  assign _003_ = ~ refused;
  assign start = _002_ & _003_;
  assign ERROR_aborted_set = CONTROL_abort & STATUS_busy;
  assign _001_ = ~ STATUS_busy;
  assign _002_ = CONTROL_start & _001_;
  assign ERROR_size_set = _002_ & refused;
  assign ERROR_busy_set = CONTROL_start & STATUS_busy;
  assign STATUS_error = | { ERROR_scales_late, ERROR_acts_late, ERROR_weights_late, ERROR_scales_early, ERROR_acts_early, ERROR_weights_early, ERROR_aborted, ERROR_busy, ERROR_size };
  assign enters = i_command__valid & i_command__ready;
  assign clear = ERROR_aborted_set & STATUS_weights_open;
  assign clear_132  = ERROR_aborted_set & STATUS_acts_open;
  assign clear_158  = ERROR_aborted_set & STATUS_scales_open;
  assign _004_ = ~ STATUS_results_open;
  assign _005_ = STATUS_busy & _004_;
  assign _006_ = | { STATUS_scales_open, STATUS_acts_open, STATUS_weights_open };
  assign _007_ = ~ _006_;
  assign STATUS_done_set = _005_ & _007_;
  assign _008_ = start | STATUS_done_set;
  assign _010_ = enters | counting;
  assign _011_ = { CYCLES_HIGH_cycles, CYCLES_LOW_cycles } + 1'h1;
  assign _012_ = i__valid_174  & i__ready_177 ;
  assign _013_ = _012_ & i__payload_172 [30];
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_008_) STATUS_busy <= start;
  always @(posedge clk)
    if (rst) i_command__payload <= 55'h00000000000000;
    else if (start) i_command__payload <= { OPTIONS_zero_point, OPTIONS_relu, N_n, K_k, M_m };
  always @(posedge clk)
    if (rst) i_command__valid <= 1'h0;
    else i_command__valid <= _057_;
  always @(posedge clk)
    if (_050_) CYCLES_LOW_cycles <= 32'd0;
    else if (_010_) CYCLES_LOW_cycles <= _011_[31:0];
  always @(posedge clk)
    if (_050_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_010_) CYCLES_HIGH_cycles <= _011_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _055_;
  always @(posedge clk)
    if (_051_) WEIGHTS_STALLS_cycles <= 32'd0;
    else if (_019_) WEIGHTS_STALLS_cycles <= _021_;
  always @(posedge clk)
    if (_051_) ACTS_STALLS_cycles <= 32'd0;
    else if (_027_) ACTS_STALLS_cycles <= _028_;
  always @(posedge clk)
    if (_051_) SCALES_STALLS_cycles <= 32'd0;
    else if (_035_) SCALES_STALLS_cycles <= _036_;
  always @(posedge clk)
    if (rst) STATUS_results_open <= 1'h0;
    else STATUS_results_open <= _053_;
  always @(posedge clk)
    if (_050_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_044_) RESULTS_STALLS_cycles <= _045_;
  assign _050_ = | { rst, start };
  assign _051_ = | { rst, opens };
  assign _052_ = _038_ ? 1'h0 : STATUS_results_open;
  assign _053_ = _052_ | start;
  assign _054_ = _013_ ? 1'h0 : counting;
  assign _055_ = _054_ | enters;
  assign _056_ = i_command__ready ? 1'h0 : i_command__valid;
  assign _057_ = _056_ | opens;
  systolic_ws_i5i9_4x5_u6_axi__acts_gate acts_gate (
    .busy(STATUS_acts_open),
    .clk(clk),
    .early(ERROR_acts_early_set),
    .i__payload(i__payload_120 ),
    .i__ready(i__ready_123 ),
    .i__valid(i__valid_124 ),
    .late(ERROR_acts_late_set),
    .o__payload(i_acts__payload),
    .o__ready(acts_wanted),
    .o__valid(i_acts__valid),
    .passing(passing_187 ),
    .rst(rst),
    .sizes({ i_command__payload[15:0], i_command__payload[31:16], i_command__payload[47:32] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  systolic_ws_i5i9_4x5_u6_axi__acts_input acts_input (
    .bus__tdata(s_axis_acts_tdata),
    .bus__tlast(s_axis_acts_tlast),
    .bus__tready(s_axis_acts_tready),
    .clear(clear_132 ),
    .clk(clk),
    .i__valid(s_axis_acts_tvalid),
    .o__payload(i__payload_120 ),
    .o__ready(i__ready_123 ),
    .o__valid(i__valid_124 ),
    .rst(rst)
  );
  systolic_ws_i5i9_4x5_u6_axi__engine engine (
    .acts_wanted(acts_wanted),
    .clk(clk),
    .i__payload(i_command__payload),
    .i__valid(i_command__valid),
    .i_acts__payload_49 (i_acts__payload),
    .i_acts__valid(i_acts__valid),
    .i_command__ready(i_command__ready),
    .i_scales__payload(i_scales__payload),
    .i_scales__ready(i_scales__ready),
    .i_scales__valid(i_scales__valid),
    .i_weights__payload_24 (i_weights__payload),
    .i_weights__ready(i_weights__ready),
    .i_weights__valid_21 (i_weights__valid),
    .o__payload(i__payload_172 ),
    .o__ready(i__ready_177 ),
    .o__valid(i__valid_174 ),
    .rst(rst)
  );
  systolic_ws_i5i9_4x5_u6_axi__registers registers (
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
    .ERROR_scales_early(ERROR_scales_early),
    .ERROR_scales_early_set(ERROR_scales_early_set),
    .ERROR_scales_late(ERROR_scales_late),
    .ERROR_scales_late_set(ERROR_scales_late_set),
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
    .OPTIONS_relu(OPTIONS_relu),
    .OPTIONS_zero_point(OPTIONS_zero_point),
    .RESULTS_STALLS_cycles(RESULTS_STALLS_cycles),
    .SCALES_STALLS_cycles(SCALES_STALLS_cycles),
    .STATUS_acts_open(STATUS_acts_open),
    .STATUS_busy(STATUS_busy),
    .STATUS_done(STATUS_done),
    .STATUS_done_set(STATUS_done_set),
    .STATUS_error(STATUS_error),
    .STATUS_results_open(STATUS_results_open),
    .STATUS_scales_open(STATUS_scales_open),
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
  systolic_ws_i5i9_4x5_u6_axi__results results (
    .bus__tdata(m_axis_tdata),
    .bus__tlast(m_axis_tlast),
    .bus__tvalid(m_axis_tvalid),
    .clk(clk),
    .i__payload(i__payload_172 ),
    .i__ready(i__ready_177 ),
    .i__valid(i__valid_174 ),
    .o__ready(m_axis_tready),
    .rst(rst)
  );
  systolic_ws_i5i9_4x5_u6_axi__scales_gate scales_gate (
    .busy(STATUS_scales_open),
    .clk(clk),
    .early(ERROR_scales_early_set),
    .i__payload(i__payload_146 ),
    .i__ready(i__ready_149 ),
    .i__valid(i__valid_150 ),
    .late(ERROR_scales_late_set),
    .o__payload(i_scales__payload),
    .o__ready(i_scales__ready),
    .o__valid(i_scales__valid),
    .passing(passing_190 ),
    .rst(rst),
    .sizes({ i_command__payload[47:32], i_command__payload[15:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  systolic_ws_i5i9_4x5_u6_axi__scales_input scales_input (
    .bus__tdata(s_axis_scales_tdata),
    .bus__tlast(s_axis_scales_tlast),
    .bus__tready(s_axis_scales_tready),
    .clear(clear_158 ),
    .clk(clk),
    .i__valid(s_axis_scales_tvalid),
    .o__payload(i__payload_146 ),
    .o__ready(i__ready_149 ),
    .o__valid(i__valid_150 ),
    .rst(rst)
  );
  systolic_ws_i5i9_4x5_u6_axi__weights_gate weights_gate (
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
  systolic_ws_i5i9_4x5_u6_axi__weights_input weights_input (
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

module systolic_ws_i5i9_4x5_u6_axi__acts_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [20:0] i__payload;
  wire [20:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [19:0] o__payload;
  wire [19:0] o__payload;
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
  assign _11_ = advance & i__payload[20];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[20];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[20];
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
  assign o__payload = passing ? i__payload[19:0] : 20'h00000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  systolic_ws_i5i9_4x5_u6_axi__acts_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module systolic_ws_i5i9_4x5_u6_axi__acts_gate__counter(clk, rst, advance, last, sizes, start);
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
  assign k_ends = k_left <= 3'h4;
  assign n_ends = n_left <= 3'h5;
  assign last = _00_ & n_ends;
  assign _07_ = m_left - 1'h1;
  assign _08_ = m_ends ? sizes[47:32] : _07_;
  assign _09_ = advance & m_ends;
  assign _10_[15:2] = k_left[15:2] - 1'h1;
  assign _11_ = k_ends ? sizes[31:16] : { _10_[15:2], 2'h0 };
  assign _00_ = m_ends & k_ends;
  assign _01_ = advance & _00_;
  assign _02_ = n_left - 3'h5;
  assign _03_ = n_ends ? sizes[15:0] : _02_;
  always @(posedge clk)
    if (_12_) m_left <= _04_;
  always @(posedge clk)
    if (_13_) k_left[15:2] <= _05_[15:2];
  always @(posedge clk)
    if (_16_) k_left[1:0] <= _05_[1:0];
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
  assign _10_[1:0] = k_left[1:0];
endmodule

module systolic_ws_i5i9_4x5_u6_axi__acts_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] bus__tdata;
  wire [31:0] bus__tdata;
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
  output [20:0] o__payload;
  wire [20:0] o__payload;
  input o__ready;
  wire o__ready;
  systolic_ws_i5i9_4x5_u6_axi__acts_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[28:24], bus__tdata[20:16], bus__tdata[12:8], bus__tdata[4:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module systolic_ws_i5i9_4x5_u6_axi__acts_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [20:0] i__payload;
  wire [20:0] i__payload;
  output o__valid;
  reg o__valid;
  output [20:0] o__payload;
  reg [20:0] o__payload;
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
  wire [20:0] _09_;
  wire arrives;
  reg full;
  reg [20:0] spare;
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

module systolic_ws_i5i9_4x5_u6_axi__engine(clk, rst, i_weights__ready, i_command__ready, o__payload, i_scales__ready, acts_wanted, o__ready, i__payload, i__valid, o__valid, i_weights__valid_21 , i_weights__payload_24 , i_acts__valid, i_acts__payload_49 , i_scales__valid, i_scales__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i_weights__ready;
  wire i_weights__ready;
  output i_command__ready;
  wire i_command__ready;
  output [30:0] o__payload;
  wire [30:0] o__payload;
  output i_scales__ready;
  wire i_scales__ready;
  output acts_wanted;
  wire acts_wanted;
  input o__ready;
  wire o__ready;
  input [54:0] i__payload;
  wire [54:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  wire o__valid;
  input i_weights__valid_21 ;
  wire i_weights__valid_21 ;
  input [44:0] i_weights__payload_24 ;
  wire [44:0] i_weights__payload_24 ;
  input i_acts__valid;
  wire i_acts__valid;
  input [19:0] i_acts__payload_49 ;
  wire [19:0] i_acts__payload_49 ;
  input i_scales__valid;
  wire i_scales__valid;
  input [219:0] i_scales__payload;
  wire [219:0] i_scales__payload;
  wire [3:0] _000_;
  wire _001_;
  wire _002_;
  wire [21:0] _003_;
  wire [21:0] _004_;
  wire [21:0] _005_;
  wire _006_;
  wire [21:0] _007_;
  wire [21:0] _008_;
  wire _009_;
  wire _010_;
  wire [1:0] _011_;
  wire [1:0] _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [2:0] _018_;
  wire [2:0] _019_;
  wire [2:0] _020_;
  wire [2:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire can_open;
  reg closing;
  reg closing_1;
  reg closing_2;
  reg closing_3;
  reg closing_4;
  reg closing_5;
  reg closing_6;
  reg closing_7;
  reg closing_8;
  wire enable;
  wire i__valid_70 ;
  wire [20:0] i_acts__payload;
  wire i_tile__valid;
  wire i_weights__ready_27 ;
  wire i_weights__valid;
  reg [3:0] lanes;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg last_6;
  reg last_7;
  reg last_8;
  wire [1:0] leaving;
  wire load;
  wire load_ends;
  wire [79:0] o__payload_51 ;
  wire [18:0] o__payload_7 ;
  wire o__ready_35 ;
  wire o__valid_22 ;
  reg opening;
  reg opening_1;
  reg opening_2;
  reg opening_3;
  reg opening_4;
  reg opening_5;
  reg opening_6;
  reg opening_7;
  reg opening_8;
  reg [2:0] read_address;
  wire [109:0] read_data;
  wire read_enable;
  wire reserve;
  wire [3:0] room;
  reg [2:0] row_1;
  reg row_closing_1;
  reg row_last_1;
  reg row_opening_1;
  reg row_valid_1;
  reg [2:0] rows_left;
  reg [1:0] rows_loaded;
  wire [21:0] total_0;
  wire [21:0] total_1;
  wire [21:0] total_2;
  wire [21:0] total_3;
  wire [21:0] total_4;
  wire turn_enable;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  reg valid_5;
  reg valid_6;
  reg valid_7;
  reg valid_8;
  wire write_enable;
  always @(posedge clk)
    last_1 <= leaving[1];
  always @(posedge clk)
    last_2 <= last_1;
  always @(posedge clk)
    last_3 <= last_2;
  always @(posedge clk)
    last_4 <= last_3;
  always @(posedge clk)
    last_5 <= last_4;
  always @(posedge clk)
    last_6 <= last_5;
  always @(posedge clk)
    last_7 <= last_6;
  always @(posedge clk)
    last_8 <= last_7;
  always @(posedge clk)
    opening_1 <= opening;
  always @(posedge clk)
    opening_2 <= opening_1;
  always @(posedge clk)
    opening_3 <= opening_2;
  always @(posedge clk)
    opening_4 <= opening_3;
  always @(posedge clk)
    opening_5 <= opening_4;
  always @(posedge clk)
    opening_6 <= opening_5;
  always @(posedge clk)
    opening_7 <= opening_6;
  always @(posedge clk)
    opening_8 <= opening_7;
  always @(posedge clk)
    closing_1 <= closing;
  always @(posedge clk)
    closing_2 <= closing_1;
  always @(posedge clk)
    closing_3 <= closing_2;
  always @(posedge clk)
    closing_4 <= closing_3;
  always @(posedge clk)
    closing_5 <= closing_4;
  always @(posedge clk)
    closing_6 <= closing_5;
  always @(posedge clk)
    closing_7 <= closing_6;
  always @(posedge clk)
    closing_8 <= closing_7;
  always @(posedge clk)
    row_last_1 <= last_8;
  always @(posedge clk)
    row_opening_1 <= opening_8;
  always @(posedge clk)
    row_closing_1 <= closing_8;
  always @(posedge clk)
    row_1 <= read_address;
  assign i_weights__valid = i_weights__valid_21  & o__valid_22 ;
  assign i_weights__ready = i_weights__ready_27  & o__valid_22 ;
  assign load = i_weights__valid_21  & i_weights__ready;
  assign _000_ = o__payload_7 [8:6] - 1'h1;
  assign load_ends = rows_loaded == _000_;
  assign _006_ = ~ o__payload_7 [10];
  assign turn_enable = _006_ | can_open;
  assign i_tile__valid = o__ready_35  & o__payload_7 [10];
  assign _015_ = ~ closing;
  assign _022_ = | room;
  assign enable = _015_ | _022_;
  assign i_acts__payload[20] = rows_left == 1'h1;
  assign reserve = leaving[0] & closing;
  assign _023_ = lanes[0] & leaving[0];
  assign i_acts__payload[4:0] = _023_ ? i_acts__payload_49 [4:0] : 5'h00;
  assign _024_ = lanes[1] & leaving[0];
  assign i_acts__payload[9:5] = _024_ ? i_acts__payload_49 [9:5] : 5'h00;
  assign _001_ = lanes[2] & leaving[0];
  assign i_acts__payload[14:10] = _001_ ? i_acts__payload_49 [14:10] : 5'h00;
  assign _002_ = lanes[3] & leaving[0];
  assign i_acts__payload[19:15] = _002_ ? i_acts__payload_49 [19:15] : 5'h00;
  assign _003_ = row_opening_1 ? 22'h000000 : read_data[21:0];
  assign total_0 = $signed(o__payload_51 [15:0]) + $signed(_003_);
  assign _004_ = row_opening_1 ? 22'h000000 : read_data[43:22];
  assign total_1 = $signed(o__payload_51 [31:16]) + $signed(_004_);
  assign _005_ = row_opening_1 ? 22'h000000 : read_data[65:44];
  assign total_2 = $signed(o__payload_51 [47:32]) + $signed(_005_);
  assign _007_ = row_opening_1 ? 22'h000000 : read_data[87:66];
  assign total_3 = $signed(o__payload_51 [63:48]) + $signed(_007_);
  assign _008_ = row_opening_1 ? 22'h000000 : read_data[109:88];
  assign total_4 = $signed(o__payload_51 [79:64]) + $signed(_008_);
  assign _009_ = ~ opening_8;
  assign read_enable = valid_8 & _009_;
  assign _010_ = ~ row_closing_1;
  assign write_enable = row_valid_1 & _010_;
  assign i__valid_70  = row_valid_1 & row_closing_1;
  assign _011_ = rows_loaded + 1'h1;
  assign _012_ = load_ends ? 2'h0 : _011_;
  assign _013_ = o__payload_7 [8:6] > 1'h0;
  assign _014_ = o__payload_7 [8:6] > 1'h1;
  assign _016_ = o__payload_7 [8:6] > 2'h2;
  assign _017_ = o__payload_7 [8:6] > 2'h3;
  assign _018_ = rows_left - 1'h1;
  assign _019_ = read_address + 1'h1;
  assign _020_ = last_8 ? 3'h0 : _019_;
  always @(posedge clk)
    if (rst) rows_loaded <= 2'h0;
    else if (load) rows_loaded <= _012_;
  always @(posedge clk)
    if (_025_) rows_left <= _021_;
  always @(posedge clk)
    if (o__ready_35 ) opening <= o__payload_7 [9];
  always @(posedge clk)
    if (o__ready_35 ) closing <= o__payload_7 [10];
  always @(posedge clk)
    if (o__ready_35 ) lanes <= { _017_, _016_, _014_, _013_ };
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
    if (rst) valid_5 <= 1'h0;
    else valid_5 <= valid_4;
  always @(posedge clk)
    if (rst) valid_6 <= 1'h0;
    else valid_6 <= valid_5;
  always @(posedge clk)
    if (rst) valid_7 <= 1'h0;
    else valid_7 <= valid_6;
  always @(posedge clk)
    if (rst) valid_8 <= 1'h0;
    else valid_8 <= valid_7;
  always @(posedge clk)
    if (rst) row_valid_1 <= 1'h0;
    else row_valid_1 <= valid_8;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (valid_8) read_address <= _020_;
  assign _025_ = | { leaving[0], o__ready_35  };
  assign _021_ = o__ready_35  ? o__payload_7 [2:0] : _018_;
  ram_7x110 buffer (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(row_1),
    .write_data({ total_4, total_3, total_2, total_1, total_0 }),
    .write_enable(write_enable)
  );
  systolic_ws_i5i9_4x5_u6_axi__engine__mesh mesh (
    .clk(clk),
    .enable(enable),
    .i_acts__payload(i_acts__payload),
    .i_acts__ready(acts_wanted),
    .i_acts__valid(i_acts__valid),
    .i_weights__payload({ load_ends, i_weights__payload_24  }),
    .i_weights__ready(i_weights__ready_27 ),
    .i_weights__valid(i_weights__valid),
    .leaving(leaving),
    .o__payload(o__payload_51 ),
    .rst(rst),
    .turn(o__ready_35 ),
    .turn_enable(turn_enable)
  );
  systolic_ws_i5i9_4x5_u6_axi__engine__sequencer sequencer (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i_command__ready),
    .i__valid(i__valid),
    .o__payload(o__payload_7 ),
    .o__ready(o__ready_35 ),
    .o__valid(o__valid_22 ),
    .rst(rst)
  );
  systolic_ws_i5i9_4x5_u6_axi__engine__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_7 [18:11], o__payload_7 [5:3] }),
    .i__payload_41 ({ row_last_1, total_4, total_3, total_2, total_1, total_0 }),
    .i__valid(i_tile__valid),
    .i__valid_39 (i__valid_70 ),
    .i_scales__payload(i_scales__payload),
    .i_scales__ready(i_scales__ready),
    .i_scales__valid(i_scales__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
endmodule

module systolic_ws_i5i9_4x5_u6_axi__engine__mesh(clk, rst, i_weights__valid, turn_enable, enable, i_weights__ready, i_acts__ready, turn, i_weights__payload, i_acts__payload, leaving, o__payload, i_acts__valid);
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
  input [45:0] i_weights__payload;
  wire [45:0] i_weights__payload;
  input [20:0] i_acts__payload;
  wire [20:0] i_acts__payload;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [79:0] o__payload;
  wire [79:0] o__payload;
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
  wire [3:0] _09_;
  wire [4:0] _10_;
  wire _11_;
  wire _12_;
  wire [4:0] _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [4:0] _17_;
  wire _18_;
  wire _19_;
  wire [8:0] _20_;
  wire [8:0] _21_;
  wire [8:0] _22_;
  wire [8:0] _23_;
  wire [4:0] _24_;
  wire _25_;
  wire [8:0] _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  wire _34_;
  reg signed [4:0] act_1_1;
  reg signed [4:0] act_2_1;
  reg signed [4:0] act_2_2;
  reg signed [4:0] act_3_1;
  reg signed [4:0] act_3_2;
  reg signed [4:0] act_3_3;
  reg begun;
  reg computing;
  wire enter;
  wire [4:0] i_act__payload;
  wire [4:0] i_act__payload_101 ;
  wire [4:0] i_act__payload_111 ;
  wire [4:0] i_act__payload_119 ;
  wire [4:0] i_act__payload_127 ;
  wire [4:0] i_act__payload_135 ;
  wire [4:0] i_act__payload_23 ;
  wire [4:0] i_act__payload_29 ;
  wire [4:0] i_act__payload_35 ;
  wire [4:0] i_act__payload_43 ;
  wire [4:0] i_act__payload_51 ;
  wire [4:0] i_act__payload_59 ;
  wire [4:0] i_act__payload_67 ;
  wire [4:0] i_act__payload_77 ;
  wire [4:0] i_act__payload_85 ;
  wire [4:0] i_act__payload_93 ;
  wire i_load__payload;
  wire i_load__payload_103 ;
  wire i_load__payload_113 ;
  wire i_load__payload_121 ;
  wire i_load__payload_129 ;
  wire i_load__payload_137 ;
  wire i_load__payload_144 ;
  wire i_load__payload_149 ;
  wire i_load__payload_152 ;
  wire i_load__payload_155 ;
  wire i_load__payload_25 ;
  wire i_load__payload_31 ;
  wire i_load__payload_37 ;
  wire i_load__payload_45 ;
  wire i_load__payload_53 ;
  wire i_load__payload_61 ;
  wire i_load__payload_69 ;
  wire i_load__payload_79 ;
  wire i_load__payload_87 ;
  wire i_load__payload_95 ;
  wire [15:0] i_sum__payload;
  wire [15:0] i_sum__payload_180 ;
  wire [15:0] i_sum__payload_182 ;
  wire [15:0] i_sum__payload_184 ;
  wire [15:0] i_sum__payload_186 ;
  wire [15:0] i_sum__payload_188 ;
  wire [15:0] i_sum__payload_190 ;
  wire [15:0] i_sum__payload_192 ;
  wire [15:0] i_sum__payload_194 ;
  wire [15:0] i_sum__payload_196 ;
  wire [15:0] i_sum__payload_198 ;
  wire [15:0] i_sum__payload_200 ;
  wire [15:0] i_sum__payload_202 ;
  wire [15:0] i_sum__payload_204 ;
  wire [15:0] i_sum__payload_206 ;
  wire i_swap__payload;
  wire i_swap__payload_105 ;
  wire i_swap__payload_115 ;
  wire i_swap__payload_123 ;
  wire i_swap__payload_131 ;
  wire i_swap__payload_139 ;
  reg i_swap__payload_156 ;
  reg i_swap__payload_158 ;
  reg i_swap__payload_160 ;
  reg i_swap__payload_162 ;
  wire i_swap__payload_27 ;
  wire i_swap__payload_33 ;
  wire i_swap__payload_39 ;
  wire i_swap__payload_47 ;
  wire i_swap__payload_55 ;
  wire i_swap__payload_63 ;
  wire i_swap__payload_71 ;
  wire i_swap__payload_81 ;
  wire i_swap__payload_89 ;
  wire i_swap__payload_97 ;
  wire [8:0] i_weight__payload;
  wire [8:0] i_weight__payload_107 ;
  wire [8:0] i_weight__payload_109 ;
  wire [8:0] i_weight__payload_117 ;
  wire [8:0] i_weight__payload_125 ;
  wire [8:0] i_weight__payload_133 ;
  wire [8:0] i_weight__payload_141 ;
  wire [8:0] i_weight__payload_165 ;
  reg [8:0] i_weight__payload_167 ;
  reg [8:0] i_weight__payload_170 ;
  reg [8:0] i_weight__payload_173 ;
  reg [8:0] i_weight__payload_176 ;
  wire [8:0] i_weight__payload_49 ;
  wire [8:0] i_weight__payload_57 ;
  wire [8:0] i_weight__payload_65 ;
  wire [8:0] i_weight__payload_73 ;
  wire [8:0] i_weight__payload_75 ;
  wire [8:0] i_weight__payload_83 ;
  wire [8:0] i_weight__payload_91 ;
  wire [8:0] i_weight__payload_99 ;
  wire load;
  wire load_ends;
  reg loaded;
  wire [15:0] o_sum__payload_213 ;
  wire [15:0] o_sum__payload_225 ;
  wire [15:0] o_sum__payload_229 ;
  wire [15:0] o_sum__payload_232 ;
  wire [15:0] o_sum__payload_233 ;
  reg [3:0] row;
  reg signed [15:0] sum_0_1;
  reg signed [15:0] sum_0_2;
  reg signed [15:0] sum_0_3;
  reg signed [15:0] sum_0_4;
  reg signed [15:0] sum_1_1;
  reg signed [15:0] sum_1_2;
  reg signed [15:0] sum_1_3;
  reg signed [15:0] sum_2_1;
  reg signed [15:0] sum_2_2;
  reg signed [15:0] sum_3_1;
  wire tile_ends;
  reg signed [8:0] weight_2_1;
  reg signed [8:0] weight_3_1;
  reg signed [8:0] weight_3_2;
  reg signed [8:0] weight_4_1;
  reg signed [8:0] weight_4_2;
  reg signed [8:0] weight_4_3;
  always @(posedge clk)
    act_1_1 <= i_acts__payload[9:5];
  always @(posedge clk)
    act_2_1 <= i_acts__payload[14:10];
  always @(posedge clk)
    act_2_2 <= act_2_1;
  always @(posedge clk)
    act_3_1 <= i_acts__payload[19:15];
  always @(posedge clk)
    act_3_2 <= act_3_1;
  always @(posedge clk)
    act_3_3 <= act_3_2;
  always @(posedge clk)
    i_swap__payload_158  <= i_swap__payload_156 ;
  always @(posedge clk)
    i_swap__payload_160  <= i_swap__payload_158 ;
  always @(posedge clk)
    i_swap__payload_162  <= i_swap__payload_160 ;
  always @(posedge clk)
    i_weight__payload_170  <= weight_2_1;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    i_weight__payload_173  <= weight_3_2;
  always @(posedge clk)
    weight_4_2 <= weight_4_1;
  always @(posedge clk)
    weight_4_3 <= weight_4_2;
  always @(posedge clk)
    i_weight__payload_176  <= weight_4_3;
  always @(posedge clk)
    sum_0_1 <= o_sum__payload_225 ;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_0_3 <= sum_0_2;
  always @(posedge clk)
    sum_0_4 <= sum_0_3;
  always @(posedge clk)
    sum_1_1 <= o_sum__payload_229 ;
  always @(posedge clk)
    sum_1_2 <= sum_1_1;
  always @(posedge clk)
    sum_1_3 <= sum_1_2;
  always @(posedge clk)
    sum_2_1 <= o_sum__payload_232 ;
  always @(posedge clk)
    sum_2_2 <= sum_2_1;
  always @(posedge clk)
    sum_3_1 <= o_sum__payload_233 ;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[45];
  assign tile_ends = enter & i_acts__payload[20];
  assign _05_ = ~ computing;
  assign _14_ = tile_ends & begun;
  assign _25_ = _05_ | _14_;
  assign _30_ = _00_ & _25_;
  assign turn = _30_ & turn_enable;
  assign _31_ = load & row[0];
  assign i_load__payload_144  = _31_ | rst;
  assign _32_ = load & row[1];
  assign i_load__payload_149  = _32_ | rst;
  assign _33_ = load & row[2];
  assign i_load__payload_152  = _33_ | rst;
  assign _34_ = load & row[3];
  assign i_load__payload_155  = _34_ | rst;
  assign i_weight__payload_165  = rst ? 9'h000 : i_weights__payload[8:0];
  assign _00_ = loaded | load_ends;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ tile_ends;
  assign _04_ = computing & _03_;
  assign _06_ = _04_ | turn;
  assign _07_ = begun | enter;
  assign _01_ = ~ turn;
  assign _08_ = _07_ & _01_;
  assign _09_ = i_weights__payload[45] ? 4'h1 : { row[2:0], 1'h0 };
  always @(posedge clk)
    i_swap__payload_156  <= _29_;
  always @(posedge clk)
    if (rst) i_weight__payload_167  <= 9'h000;
    else i_weight__payload_167  <= i_weights__payload[17:9];
  always @(posedge clk)
    if (rst) weight_2_1 <= 9'h000;
    else weight_2_1 <= i_weights__payload[26:18];
  always @(posedge clk)
    if (rst) weight_3_1 <= 9'h000;
    else weight_3_1 <= i_weights__payload[35:27];
  always @(posedge clk)
    if (rst) weight_4_1 <= 9'h000;
    else weight_4_1 <= i_weights__payload[44:36];
  always @(posedge clk)
    if (rst) loaded <= 1'h0;
    else loaded <= _02_;
  always @(posedge clk)
    if (rst) computing <= 1'h0;
    else computing <= _06_;
  always @(posedge clk)
    if (rst) begun <= 1'h0;
    else begun <= _08_;
  always @(posedge clk)
    if (rst) row <= 4'h1;
    else if (load) row <= _09_;
  assign _29_ = turn | rst;
  pe_ws_i5_i9_s16 pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[4:0]),
    .i_load__payload(i_load__payload_144 ),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload_156 ),
    .i_weight__payload(i_weight__payload_165 ),
    .o_act__payload(i_act__payload),
    .o_load__payload(i_load__payload),
    .o_sum__payload(i_sum__payload),
    .o_swap__payload(i_swap__payload),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_load__payload(i_load__payload),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload_167 ),
    .o_act__payload(i_act__payload_23 ),
    .o_load__payload(i_load__payload_25 ),
    .o_sum__payload(i_sum__payload_180 ),
    .o_swap__payload(i_swap__payload_27 ),
    .o_weight__payload(i_weight__payload_49 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_23 ),
    .i_load__payload(i_load__payload_25 ),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload_27 ),
    .i_weight__payload(i_weight__payload_170 ),
    .o_act__payload(i_act__payload_29 ),
    .o_load__payload(i_load__payload_31 ),
    .o_sum__payload(i_sum__payload_182 ),
    .o_swap__payload(i_swap__payload_33 ),
    .o_weight__payload(i_weight__payload_57 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_29 ),
    .i_load__payload(i_load__payload_31 ),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload_33 ),
    .i_weight__payload(i_weight__payload_173 ),
    .o_act__payload(i_act__payload_35 ),
    .o_load__payload(i_load__payload_37 ),
    .o_sum__payload(i_sum__payload_184 ),
    .o_swap__payload(i_swap__payload_39 ),
    .o_weight__payload(i_weight__payload_65 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_0_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_35 ),
    .i_load__payload(i_load__payload_37 ),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload_39 ),
    .i_weight__payload(i_weight__payload_176 ),
    .o_act__payload(_10_),
    .o_load__payload(_11_),
    .o_sum__payload(i_sum__payload_186 ),
    .o_swap__payload(_12_),
    .o_weight__payload(i_weight__payload_73 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_load__payload(i_load__payload_149 ),
    .i_sum__payload(i_sum__payload),
    .i_swap__payload(i_swap__payload_158 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_43 ),
    .o_load__payload(i_load__payload_45 ),
    .o_sum__payload(i_sum__payload_188 ),
    .o_swap__payload(i_swap__payload_47 ),
    .o_weight__payload(i_weight__payload_75 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_43 ),
    .i_load__payload(i_load__payload_45 ),
    .i_sum__payload(i_sum__payload_180 ),
    .i_swap__payload(i_swap__payload_47 ),
    .i_weight__payload(i_weight__payload_49 ),
    .o_act__payload(i_act__payload_51 ),
    .o_load__payload(i_load__payload_53 ),
    .o_sum__payload(i_sum__payload_190 ),
    .o_swap__payload(i_swap__payload_55 ),
    .o_weight__payload(i_weight__payload_83 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_51 ),
    .i_load__payload(i_load__payload_53 ),
    .i_sum__payload(i_sum__payload_182 ),
    .i_swap__payload(i_swap__payload_55 ),
    .i_weight__payload(i_weight__payload_57 ),
    .o_act__payload(i_act__payload_59 ),
    .o_load__payload(i_load__payload_61 ),
    .o_sum__payload(i_sum__payload_192 ),
    .o_swap__payload(i_swap__payload_63 ),
    .o_weight__payload(i_weight__payload_91 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_1_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_59 ),
    .i_load__payload(i_load__payload_61 ),
    .i_sum__payload(i_sum__payload_184 ),
    .i_swap__payload(i_swap__payload_63 ),
    .i_weight__payload(i_weight__payload_65 ),
    .o_act__payload(i_act__payload_67 ),
    .o_load__payload(i_load__payload_69 ),
    .o_sum__payload(i_sum__payload_194 ),
    .o_swap__payload(i_swap__payload_71 ),
    .o_weight__payload(i_weight__payload_99 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_1_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_67 ),
    .i_load__payload(i_load__payload_69 ),
    .i_sum__payload(i_sum__payload_186 ),
    .i_swap__payload(i_swap__payload_71 ),
    .i_weight__payload(i_weight__payload_73 ),
    .o_act__payload(_13_),
    .o_load__payload(_15_),
    .o_sum__payload(i_sum__payload_196 ),
    .o_swap__payload(_16_),
    .o_weight__payload(i_weight__payload_107 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_load__payload(i_load__payload_152 ),
    .i_sum__payload(i_sum__payload_188 ),
    .i_swap__payload(i_swap__payload_160 ),
    .i_weight__payload(i_weight__payload_75 ),
    .o_act__payload(i_act__payload_77 ),
    .o_load__payload(i_load__payload_79 ),
    .o_sum__payload(i_sum__payload_198 ),
    .o_swap__payload(i_swap__payload_81 ),
    .o_weight__payload(i_weight__payload_109 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_77 ),
    .i_load__payload(i_load__payload_79 ),
    .i_sum__payload(i_sum__payload_190 ),
    .i_swap__payload(i_swap__payload_81 ),
    .i_weight__payload(i_weight__payload_83 ),
    .o_act__payload(i_act__payload_85 ),
    .o_load__payload(i_load__payload_87 ),
    .o_sum__payload(i_sum__payload_200 ),
    .o_swap__payload(i_swap__payload_89 ),
    .o_weight__payload(i_weight__payload_117 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_85 ),
    .i_load__payload(i_load__payload_87 ),
    .i_sum__payload(i_sum__payload_192 ),
    .i_swap__payload(i_swap__payload_89 ),
    .i_weight__payload(i_weight__payload_91 ),
    .o_act__payload(i_act__payload_93 ),
    .o_load__payload(i_load__payload_95 ),
    .o_sum__payload(i_sum__payload_202 ),
    .o_swap__payload(i_swap__payload_97 ),
    .o_weight__payload(i_weight__payload_125 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_2_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_93 ),
    .i_load__payload(i_load__payload_95 ),
    .i_sum__payload(i_sum__payload_194 ),
    .i_swap__payload(i_swap__payload_97 ),
    .i_weight__payload(i_weight__payload_99 ),
    .o_act__payload(i_act__payload_101 ),
    .o_load__payload(i_load__payload_103 ),
    .o_sum__payload(i_sum__payload_204 ),
    .o_swap__payload(i_swap__payload_105 ),
    .o_weight__payload(i_weight__payload_133 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_2_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_101 ),
    .i_load__payload(i_load__payload_103 ),
    .i_sum__payload(i_sum__payload_196 ),
    .i_swap__payload(i_swap__payload_105 ),
    .i_weight__payload(i_weight__payload_107 ),
    .o_act__payload(_17_),
    .o_load__payload(_18_),
    .o_sum__payload(i_sum__payload_206 ),
    .o_swap__payload(_19_),
    .o_weight__payload(i_weight__payload_141 ),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_3_0 (
    .clk(clk),
    .i_act__payload(act_3_3),
    .i_load__payload(i_load__payload_155 ),
    .i_sum__payload(i_sum__payload_198 ),
    .i_swap__payload(i_swap__payload_162 ),
    .i_weight__payload(i_weight__payload_109 ),
    .o_act__payload(i_act__payload_111 ),
    .o_load__payload(i_load__payload_113 ),
    .o_sum__payload(o_sum__payload_225 ),
    .o_swap__payload(i_swap__payload_115 ),
    .o_weight__payload(_20_),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_3_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_111 ),
    .i_load__payload(i_load__payload_113 ),
    .i_sum__payload(i_sum__payload_200 ),
    .i_swap__payload(i_swap__payload_115 ),
    .i_weight__payload(i_weight__payload_117 ),
    .o_act__payload(i_act__payload_119 ),
    .o_load__payload(i_load__payload_121 ),
    .o_sum__payload(o_sum__payload_229 ),
    .o_swap__payload(i_swap__payload_123 ),
    .o_weight__payload(_21_),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_3_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_119 ),
    .i_load__payload(i_load__payload_121 ),
    .i_sum__payload(i_sum__payload_202 ),
    .i_swap__payload(i_swap__payload_123 ),
    .i_weight__payload(i_weight__payload_125 ),
    .o_act__payload(i_act__payload_127 ),
    .o_load__payload(i_load__payload_129 ),
    .o_sum__payload(o_sum__payload_232 ),
    .o_swap__payload(i_swap__payload_131 ),
    .o_weight__payload(_22_),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_3_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_127 ),
    .i_load__payload(i_load__payload_129 ),
    .i_sum__payload(i_sum__payload_204 ),
    .i_swap__payload(i_swap__payload_131 ),
    .i_weight__payload(i_weight__payload_133 ),
    .o_act__payload(i_act__payload_135 ),
    .o_load__payload(i_load__payload_137 ),
    .o_sum__payload(o_sum__payload_233 ),
    .o_swap__payload(i_swap__payload_139 ),
    .o_weight__payload(_23_),
    .rst(rst)
  );
  pe_ws_i5_i9_s16 pe_3_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_135 ),
    .i_load__payload(i_load__payload_137 ),
    .i_sum__payload(i_sum__payload_206 ),
    .i_swap__payload(i_swap__payload_139 ),
    .i_weight__payload(i_weight__payload_141 ),
    .o_act__payload(_24_),
    .o_load__payload(_27_),
    .o_sum__payload(o_sum__payload_213 ),
    .o_swap__payload(_28_),
    .o_weight__payload(_26_),
    .rst(rst)
  );
  assign leaving = { i_acts__payload[20], enter };
  assign o__payload = { o_sum__payload_213 , sum_3_1, sum_2_2, sum_1_3, sum_0_4 };
endmodule

module systolic_ws_i5i9_4x5_u6_axi__engine__sequencer(clk, rst, i__ready, o__ready, i__payload, i__valid, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  input [54:0] i__payload;
  wire [54:0] i__payload;
  input i__valid;
  wire i__valid;
  output [18:0] o__payload;
  wire [18:0] o__payload;
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
  reg [54:0] command;
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 3'h7;
  assign o__payload[2:0] = m_ends ? m_left[2:0] : 3'h7;
  assign n_ends = n_left <= 3'h5;
  assign o__payload[5:3] = n_ends ? n_left[2:0] : 3'h5;
  assign k_ends = k_left <= 3'h4;
  assign o__payload[8:6] = k_ends ? k_left[2:0] : 3'h4;
  assign o__payload[11] = _03_ & m_ends;
  assign advance = o__valid & o__ready;
  assign _09_ = ~ o__valid;
  assign _10_ = advance & o__payload[11];
  assign i__ready = _09_ | _10_;
  assign start = i__valid & i__ready;
  assign _11_ = ~ o__payload[11];
  assign _12_[15:2] = k_left[15:2] - 1'h1;
  assign _00_ = k_ends ? command[31:16] : { _12_[15:2], 2'h0 };
  assign _01_ = n_left - 3'h5;
  assign _02_ = n_ends ? command[47:32] : _01_;
  assign _03_ = k_ends & n_ends;
  assign _04_ = m_left - 3'h7;
  always @(posedge clk)
    opening <= _05_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _20_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (_16_) m_left <= _06_;
  always @(posedge clk)
    if (_17_) n_left <= _07_;
  always @(posedge clk)
    if (_17_) k_left[1:0] <= _08_[1:0];
  always @(posedge clk)
    if (_14_) k_left[15:2] <= _08_[15:2];
  assign _13_ = | { _03_, start };
  assign _14_ = | { advance, start };
  assign _15_ = | { k_ends, start };
  assign _16_ = & { _13_, _14_ };
  assign _17_ = & { _14_, _15_ };
  assign _08_ = start ? i__payload[31:16] : _00_;
  assign _07_ = start ? i__payload[47:32] : _02_;
  assign _06_ = start ? i__payload[15:0] : _04_;
  assign _18_ = advance ? k_ends : opening;
  assign _05_ = _18_ | start;
  assign _19_ = advance ? _11_ : o__valid;
  assign _20_ = _19_ | start;
  assign _12_[1:0] = k_left[1:0];
  assign { o__payload[18:12], o__payload[10:9] } = { command[54:48], k_ends, opening };
endmodule

module systolic_ws_i5i9_4x5_u6_axi__engine__writeback(clk, rst, i__valid, reserve, i__valid_39 , can_open, o__payload, i_scales__ready, o__ready, i__payload, i__payload_41 , room, o__valid, i_scales__valid, i_scales__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input reserve;
  wire reserve;
  input i__valid_39 ;
  wire i__valid_39 ;
  output can_open;
  wire can_open;
  output [30:0] o__payload;
  wire [30:0] o__payload;
  output i_scales__ready;
  wire i_scales__ready;
  input o__ready;
  wire o__ready;
  input [10:0] i__payload;
  wire [10:0] i__payload;
  input [110:0] i__payload_41 ;
  wire [110:0] i__payload_41 ;
  output [3:0] room;
  wire [3:0] room;
  output o__valid;
  wire o__valid;
  input i_scales__valid;
  wire i_scales__valid;
  input [219:0] i_scales__payload;
  wire [219:0] i_scales__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [1:0] _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire [1:0] _07_;
  wire [30:0] i__payload_20 ;
  reg i__valid_19 ;
  wire i__valid_21 ;
  wire keep_50 ;
  wire keep_59 ;
  wire keep_68 ;
  wire keep_77 ;
  wire keep_86 ;
  reg last_1_1;
  reg last_2_1;
  reg last_3_1;
  wire [10:0] o__payload_15 ;
  wire [109:0] o__payload_43 ;
  wire [79:0] o__payload_45 ;
  wire [29:0] o__payload_47 ;
  wire o__ready_16 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  reg [1:0] pause;
  wire [5:0] result;
  wire [5:0] result_60 ;
  wire [5:0] result_69 ;
  wire [5:0] result_78 ;
  wire [5:0] result_87 ;
  reg valid_1_1;
  reg valid_2_1;
  reg [2:0] waiting;
  assign keep_50  = o__payload_15 [2:0] > 1'h0;
  assign keep_59  = o__payload_15 [2:0] > 1'h1;
  assign keep_68  = o__payload_15 [2:0] > 2'h2;
  assign keep_77  = o__payload_15 [2:0] > 2'h3;
  assign keep_86  = o__payload_15 [2:0] > 3'h4;
  assign i__payload_20 [30] = last_3_1 & o__payload_15 [3];
  assign o__ready_26  = valid_1_1 & last_1_1;
  assign o__ready_31  = valid_2_1 & last_2_1;
  assign o__ready_16  = i__valid_19  & last_3_1;
  assign _00_ = ! pause;
  assign _01_ = | waiting;
  assign can_open = _00_ & _01_;
  assign _02_ = | pause;
  assign _03_ = pause - 1'h1;
  assign i__valid_21  = i_scales__valid & i_scales__ready;
  assign _04_ = waiting + i__valid_21 ;
  assign _05_ = _04_ - i__valid;
  always @(posedge clk)
    last_1_1 <= i__payload_41 [110];
  always @(posedge clk)
    last_2_1 <= last_1_1;
  always @(posedge clk)
    last_3_1 <= last_2_1;
  always @(posedge clk)
    if (rst) pause <= 2'h0;
    else if (_06_) pause <= _07_;
  always @(posedge clk)
    if (rst) valid_1_1 <= 1'h0;
    else valid_1_1 <= i__valid_39 ;
  always @(posedge clk)
    if (rst) valid_2_1 <= 1'h0;
    else valid_2_1 <= valid_1_1;
  always @(posedge clk)
    if (rst) i__valid_19  <= 1'h0;
    else i__valid_19  <= valid_2_1;
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _05_;
  assign _06_ = | { _02_, i__valid };
  assign _07_ = i__valid ? 2'h3 : _03_;
  systolic_ws_i5i9_4x5_u6_axi__engine__writeback__bias_queue bias_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_43 ),
    .o__ready(o__ready_26 ),
    .rst(rst),
    .write_data(i_scales__payload[109:0])
  );
  requantise_i22_u6 column_0 (
    .bias(o__payload_43 [21:0]),
    .clk(clk),
    .keep(keep_50 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [15:0]),
    .relu(o__payload_15 [4]),
    .result(result),
    .rst(rst),
    .shift(o__payload_47 [5:0]),
    .total(i__payload_41 [21:0]),
    .zero_point(o__payload_15 [10:5])
  );
  requantise_i22_u6 column_1 (
    .bias(o__payload_43 [43:22]),
    .clk(clk),
    .keep(keep_59 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [31:16]),
    .relu(o__payload_15 [4]),
    .result(result_60 ),
    .rst(rst),
    .shift(o__payload_47 [11:6]),
    .total(i__payload_41 [43:22]),
    .zero_point(o__payload_15 [10:5])
  );
  requantise_i22_u6 column_2 (
    .bias(o__payload_43 [65:44]),
    .clk(clk),
    .keep(keep_68 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [47:32]),
    .relu(o__payload_15 [4]),
    .result(result_69 ),
    .rst(rst),
    .shift(o__payload_47 [17:12]),
    .total(i__payload_41 [65:44]),
    .zero_point(o__payload_15 [10:5])
  );
  requantise_i22_u6 column_3 (
    .bias(o__payload_43 [87:66]),
    .clk(clk),
    .keep(keep_77 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [63:48]),
    .relu(o__payload_15 [4]),
    .result(result_78 ),
    .rst(rst),
    .shift(o__payload_47 [23:18]),
    .total(i__payload_41 [87:66]),
    .zero_point(o__payload_15 [10:5])
  );
  requantise_i22_u6 column_4 (
    .bias(o__payload_43 [109:88]),
    .clk(clk),
    .keep(keep_86 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [79:64]),
    .relu(o__payload_15 [4]),
    .result(result_87 ),
    .rst(rst),
    .shift(o__payload_47 [29:24]),
    .total(i__payload_41 [109:88]),
    .zero_point(o__payload_15 [10:5])
  );
  systolic_ws_i5i9_4x5_u6_axi__engine__writeback__multiplier_queue multiplier_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_31 ),
    .rst(rst),
    .write_data(i_scales__payload[189:110])
  );
  systolic_ws_i5i9_4x5_u6_axi__engine__writeback__queue queue (
    .clk(clk),
    .i__payload({ i__payload_20 [30], result_87 , result_78 , result_69 , result_60 , result }),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_ws_i5i9_4x5_u6_axi__engine__writeback__shift_queue shift_queue (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_47 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i_scales__payload[219:190])
  );
  systolic_ws_i5i9_4x5_u6_axi__engine__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
  assign i__payload_20 [29:0] = { result_87 , result_78 , result_69 , result_60 , result };
endmodule

module systolic_ws_i5i9_4x5_u6_axi__engine__writeback__bias_queue(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [109:0] o__payload;
  wire [109:0] o__payload;
  input [109:0] write_data;
  wire [109:0] write_data;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  reg o__valid;
  wire read;
  reg [1:0] read_address;
  reg [2:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 3'h4;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h3;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h3;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 3'h0;
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
  ram_4x110 words (
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

module systolic_ws_i5i9_4x5_u6_axi__engine__writeback__multiplier_queue(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [79:0] o__payload;
  wire [79:0] o__payload;
  input [79:0] write_data;
  wire [79:0] write_data;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  reg o__valid;
  wire read;
  reg [1:0] read_address;
  reg [2:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 3'h4;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h3;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h3;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 3'h0;
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
  ram_4x80 words (
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

module systolic_ws_i5i9_4x5_u6_axi__engine__writeback__queue(clk, rst, reserve, o__payload, o__ready, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input reserve;
  wire reserve;
  output [30:0] o__payload;
  wire [30:0] o__payload;
  input o__ready;
  wire o__ready;
  input [30:0] i__payload;
  wire [30:0] i__payload;
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
    if (rst) room <= 4'hf;
    else room <= _2_;
  systolic_ws_i5i9_4x5_u6_axi__engine__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_i5i9_4x5_u6_axi__engine__writeback__queue__fifo(clk, rst, o__payload, o__ready, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [30:0] o__payload;
  wire [30:0] o__payload;
  input o__ready;
  wire o__ready;
  input [30:0] write_data;
  wire [30:0] write_data;
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
  assign i__ready = stored != 4'hf;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'he;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'he;
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
  ram_15x31 words (
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

module systolic_ws_i5i9_4x5_u6_axi__engine__writeback__shift_queue(clk, rst, i__valid, o__ready, i__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [29:0] o__payload;
  wire [29:0] o__payload;
  input [29:0] write_data;
  wire [29:0] write_data;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  reg o__valid;
  wire read;
  reg [1:0] read_address;
  reg [2:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 3'h4;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h3;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h3;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 3'h0;
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
  ram_4x30 words (
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

module systolic_ws_i5i9_4x5_u6_axi__engine__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [10:0] o__payload;
  wire [10:0] o__payload;
  input [10:0] write_data;
  wire [10:0] write_data;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  reg o__valid;
  wire read;
  reg [1:0] read_address;
  reg [2:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 3'h4;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h3;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h3;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 3'h0;
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
  ram_4x11 words (
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

module systolic_ws_i5i9_4x5_u6_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_busy_set, STATUS_error, STATUS_done_set, bus__awready, bus__wready, bus__arready, STATUS_busy, CYCLES_LOW_cycles
, CYCLES_HIGH_cycles, WEIGHTS_STALLS_cycles, ACTS_STALLS_cycles, SCALES_STALLS_cycles, STATUS_results_open, RESULTS_STALLS_cycles, bus__bvalid, bus__bresp, CONTROL_start, CONTROL_abort, STATUS_done, ERROR_size, ERROR_busy, ERROR_aborted, ERROR_weights_early, ERROR_acts_early, ERROR_scales_early, ERROR_weights_late, ERROR_acts_late, ERROR_scales_late, INTERRUPT_done
, INTERRUPT_error, M_m, K_k, N_n, OPTIONS_relu, OPTIONS_zero_point, bus__rvalid, bus__rdata, bus__rresp, STATUS_weights_open, ERROR_weights_early_set, ERROR_weights_late_set, STATUS_acts_open, ERROR_acts_early_set, ERROR_acts_late_set, STATUS_scales_open, ERROR_scales_early_set, ERROR_scales_late_set);
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
  output ERROR_weights_early;
  reg ERROR_weights_early;
  output ERROR_acts_early;
  reg ERROR_acts_early;
  output ERROR_scales_early;
  reg ERROR_scales_early;
  output ERROR_weights_late;
  reg ERROR_weights_late;
  output ERROR_acts_late;
  reg ERROR_acts_late;
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
  output OPTIONS_relu;
  reg OPTIONS_relu;
  output [5:0] OPTIONS_zero_point;
  reg [5:0] OPTIONS_zero_point;
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
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire [15:0] _089_;
  wire [15:0] _090_;
  wire [15:0] _091_;
  wire [15:0] _092_;
  wire [15:0] _093_;
  wire _094_;
  wire [15:0] _095_;
  wire [15:0] _096_;
  wire _097_;
  wire _098_;
  wire [5:0] _099_;
  wire [5:0] _100_;
  wire [5:0] _101_;
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
  wire read_ERROR_scales_early;
  wire read_ERROR_scales_late;
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
  wire read_OPTIONS;
  wire read_OPTIONS_relu;
  wire [5:0] read_OPTIONS_zero_point;
  wire read_RESULTS_STALLS;
  wire [31:0] read_RESULTS_STALLS_cycles;
  wire read_SCALES_STALLS;
  wire [31:0] read_SCALES_STALLS_cycles;
  wire read_SHAPE;
  wire read_STATUS;
  wire read_STATUS_acts_open;
  wire read_STATUS_busy;
  wire read_STATUS_done;
  wire read_STATUS_error;
  wire read_STATUS_results_open;
  wire read_STATUS_scales_open;
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
  wire write_OPTIONS;
  wire write_STATUS;
  reg [11:0] write_address;
  reg write_addressed;
  reg [21:0] write_data;
  reg write_filled;
  wire [21:0] write_ones;
  assign bus__awready = ~ write_addressed;
  assign bus__wready = ~ write_filled;
  assign _000_ = write_addressed & write_filled;
  assign _026_ = ~ bus__bvalid;
  assign write = _000_ & _026_;
  assign write_ones = write_data & { strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
  assign _053_ = write_address[11:2] == 5'h10;
  assign write_CONTROL = write & _053_;
  assign _064_ = write_address[11:2] == 5'h11;
  assign write_STATUS = write & _064_;
  assign _075_ = write_address[11:2] == 5'h12;
  assign write_ERROR = write & _075_;
  assign _086_ = write_address[11:2] == 5'h13;
  assign write_INTERRUPT = write & _086_;
  assign _094_ = write_address[11:2] == 5'h14;
  assign write_M = write & _094_;
  assign _103_ = write_address[11:2] == 5'h15;
  assign write_K = write & _103_;
  assign _105_ = write_address[11:2] == 5'h16;
  assign write_N = write & _105_;
  assign _001_ = write_address[11:2] == 5'h17;
  assign write_OPTIONS = write & _001_;
  assign _003_ = ~ read_addressed;
  assign _006_ = ~ bus__rvalid;
  assign bus__arready = _003_ & _006_;
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
  assign read_STATUS_scales_open = read_STATUS & STATUS_scales_open;
  assign read_STATUS_results_open = read_STATUS & STATUS_results_open;
  assign read_ERROR = read_address[11:2] == 5'h12;
  assign read_ERROR_size = read_ERROR & ERROR_size;
  assign read_ERROR_busy = read_ERROR & ERROR_busy;
  assign read_ERROR_aborted = read_ERROR & ERROR_aborted;
  assign read_ERROR_weights_early = read_ERROR & ERROR_weights_early;
  assign read_ERROR_acts_early = read_ERROR & ERROR_acts_early;
  assign read_ERROR_scales_early = read_ERROR & ERROR_scales_early;
  assign read_ERROR_weights_late = read_ERROR & ERROR_weights_late;
  assign read_ERROR_acts_late = read_ERROR & ERROR_acts_late;
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
  assign read_OPTIONS_relu = read_OPTIONS & OPTIONS_relu;
  assign read_OPTIONS_zero_point = read_OPTIONS ? OPTIONS_zero_point : 6'h00;
  assign read_CYCLES_LOW = read_address[11:2] == 6'h20;
  assign read_CYCLES_LOW_cycles = read_CYCLES_LOW ? CYCLES_LOW_cycles : 32'd0;
  assign read_CYCLES_HIGH = read_address[11:2] == 6'h21;
  assign read_CYCLES_HIGH_cycles = read_CYCLES_HIGH ? CYCLES_HIGH_cycles : 32'd0;
  assign read_WEIGHTS_STALLS = read_address[11:2] == 6'h22;
  assign read_WEIGHTS_STALLS_cycles = read_WEIGHTS_STALLS ? WEIGHTS_STALLS_cycles : 32'd0;
  assign read_ACTS_STALLS = read_address[11:2] == 6'h23;
  assign read_ACTS_STALLS_cycles = read_ACTS_STALLS ? ACTS_STALLS_cycles : 32'd0;
  assign read_SCALES_STALLS = read_address[11:2] == 6'h24;
  assign read_SCALES_STALLS_cycles = read_SCALES_STALLS ? SCALES_STALLS_cycles : 32'd0;
  assign read_RESULTS_STALLS = read_address[11:2] == 6'h25;
  assign read_RESULTS_STALLS_cycles = read_RESULTS_STALLS ? RESULTS_STALLS_cycles : 32'd0;
  assign _008_ = bus__awvalid & bus__awready;
  assign _011_ = bus__wvalid & bus__wready;
  assign _013_ = write_CONTROL & write_ones[0];
  assign _016_ = write_CONTROL & write_ones[1];
  assign _018_ = write_STATUS & write_ones[1];
  assign _021_ = ~ _018_;
  assign _024_ = STATUS_done & _021_;
  assign _027_ = _024_ | STATUS_done_set;
  assign _030_ = write_ERROR & write_ones[0];
  assign _033_ = ~ _030_;
  assign _036_ = ERROR_size & _033_;
  assign _039_ = _036_ | ERROR_size_set;
  assign _042_ = write_ERROR & write_ones[1];
  assign _045_ = ~ _042_;
  assign _050_ = ERROR_busy & _045_;
  assign _051_ = _050_ | ERROR_busy_set;
  assign _052_ = write_ERROR & write_ones[2];
  assign _054_ = ~ _052_;
  assign _055_ = ERROR_aborted & _054_;
  assign _056_ = _055_ | ERROR_aborted_set;
  assign _057_ = write_ERROR & write_ones[8];
  assign _058_ = ~ _057_;
  assign _059_ = ERROR_weights_early & _058_;
  assign _060_ = _059_ | ERROR_weights_early_set;
  assign _061_ = write_ERROR & write_ones[9];
  assign _062_ = ~ _061_;
  assign _063_ = ERROR_acts_early & _062_;
  assign _065_ = _063_ | ERROR_acts_early_set;
  assign _066_ = write_ERROR & write_ones[10];
  assign _067_ = ~ _066_;
  assign _068_ = ERROR_scales_early & _067_;
  assign _069_ = _068_ | ERROR_scales_early_set;
  assign _070_ = write_ERROR & write_ones[16];
  assign _071_ = ~ _070_;
  assign _072_ = ERROR_weights_late & _071_;
  assign _073_ = _072_ | ERROR_weights_late_set;
  assign _074_ = write_ERROR & write_ones[17];
  assign _076_ = ~ _074_;
  assign _077_ = ERROR_acts_late & _076_;
  assign _078_ = _077_ | ERROR_acts_late_set;
  assign _079_ = write_ERROR & write_ones[18];
  assign _080_ = ~ _079_;
  assign _081_ = ERROR_scales_late & _080_;
  assign _082_ = _081_ | ERROR_scales_late_set;
  assign _084_ = INTERRUPT_done & _083_;
  assign _085_ = _084_ | write_ones[0];
  assign _087_ = INTERRUPT_error & _083_;
  assign _088_ = _087_ | write_ones[1];
  assign _090_ = M_m & { _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0] };
  assign _091_ = _090_ | write_ones[15:0];
  assign _092_ = K_k & { _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0] };
  assign _093_ = _092_ | write_ones[15:0];
  assign _095_ = N_n & { _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0] };
  assign _096_ = _095_ | write_ones[15:0];
  assign _083_ = ~ strobes[0];
  assign _097_ = OPTIONS_relu & _083_;
  assign _098_ = _097_ | write_ones[0];
  assign _100_ = OPTIONS_zero_point & { _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0] };
  assign _101_ = _100_ | write_ones[21:16];
  assign _102_ = bus__arvalid & bus__arready;
  assign _104_ = | { read_RESULTS_STALLS_cycles[0], read_SCALES_STALLS_cycles[0], read_ACTS_STALLS_cycles[0], read_WEIGHTS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_OPTIONS_relu, read_N_n[0], read_K_k[0], read_M_m[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy, read_LIMITS, read_FORMATS, read_VERSION, read_ID };
  assign _106_ = | { read_RESULTS_STALLS_cycles[1], read_SCALES_STALLS_cycles[1], read_ACTS_STALLS_cycles[1], read_WEIGHTS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_N_n[1], read_K_k[1], read_M_m[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done, read_LIMITS };
  assign _107_ = | { read_RESULTS_STALLS_cycles[2], read_SCALES_STALLS_cycles[2], read_ACTS_STALLS_cycles[2], read_WEIGHTS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_N_n[2], read_K_k[2], read_M_m[2], read_ERROR_aborted, read_STATUS_error, read_LIMITS, read_FORMATS, read_SHAPE, read_ID };
  assign _002_ = | { read_RESULTS_STALLS_cycles[3], read_SCALES_STALLS_cycles[3], read_ACTS_STALLS_cycles[3], read_WEIGHTS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_N_n[3], read_K_k[3], read_M_m[3], read_LIMITS, read_ID };
  assign _004_ = | { read_RESULTS_STALLS_cycles[4], read_SCALES_STALLS_cycles[4], read_ACTS_STALLS_cycles[4], read_WEIGHTS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_N_n[4], read_K_k[4], read_M_m[4], read_LIMITS };
  assign _005_ = | { read_RESULTS_STALLS_cycles[5], read_SCALES_STALLS_cycles[5], read_ACTS_STALLS_cycles[5], read_WEIGHTS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_N_n[5], read_K_k[5], read_M_m[5], read_LIMITS };
  assign _007_ = | { read_RESULTS_STALLS_cycles[6], read_SCALES_STALLS_cycles[6], read_ACTS_STALLS_cycles[6], read_WEIGHTS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_N_n[6], read_K_k[6], read_M_m[6], read_LIMITS, read_ID };
  assign _009_ = | { read_RESULTS_STALLS_cycles[7], read_SCALES_STALLS_cycles[7], read_ACTS_STALLS_cycles[7], read_WEIGHTS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_N_n[7], read_K_k[7], read_M_m[7], read_LIMITS, read_FORMATS };
  assign _010_ = | { read_RESULTS_STALLS_cycles[8], read_SCALES_STALLS_cycles[8], read_ACTS_STALLS_cycles[8], read_WEIGHTS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_N_n[8], read_K_k[8], read_M_m[8], read_ERROR_weights_early, read_STATUS_weights_open, read_LIMITS, read_FORMATS, read_SHAPE, read_ID };
  assign _012_ = | { read_RESULTS_STALLS_cycles[9], read_SCALES_STALLS_cycles[9], read_ACTS_STALLS_cycles[9], read_WEIGHTS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_N_n[9], read_K_k[9], read_M_m[9], read_ERROR_acts_early, read_STATUS_acts_open };
  assign _014_ = | { read_RESULTS_STALLS_cycles[10], read_SCALES_STALLS_cycles[10], read_ACTS_STALLS_cycles[10], read_WEIGHTS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_N_n[10], read_K_k[10], read_M_m[10], read_ERROR_scales_early, read_STATUS_scales_open, read_SHAPE, read_ID };
  assign _015_ = | { read_RESULTS_STALLS_cycles[11], read_SCALES_STALLS_cycles[11], read_ACTS_STALLS_cycles[11], read_WEIGHTS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_N_n[11], read_K_k[11], read_M_m[11], read_STATUS_results_open, read_FORMATS, read_ID };
  assign _017_ = | { read_RESULTS_STALLS_cycles[12], read_SCALES_STALLS_cycles[12], read_ACTS_STALLS_cycles[12], read_WEIGHTS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_N_n[12], read_K_k[12], read_M_m[12] };
  assign _019_ = | { read_RESULTS_STALLS_cycles[13], read_SCALES_STALLS_cycles[13], read_ACTS_STALLS_cycles[13], read_WEIGHTS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_N_n[13], read_K_k[13], read_M_m[13] };
  assign _020_ = | { read_RESULTS_STALLS_cycles[14], read_SCALES_STALLS_cycles[14], read_ACTS_STALLS_cycles[14], read_WEIGHTS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_N_n[14], read_K_k[14], read_M_m[14], read_ID };
  assign _022_ = | { read_RESULTS_STALLS_cycles[15], read_SCALES_STALLS_cycles[15], read_ACTS_STALLS_cycles[15], read_WEIGHTS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_N_n[15], read_K_k[15], read_M_m[15], read_FORMATS };
  assign _023_ = | { read_RESULTS_STALLS_cycles[16], read_SCALES_STALLS_cycles[16], read_ACTS_STALLS_cycles[16], read_WEIGHTS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_OPTIONS_zero_point[0], read_ERROR_weights_late, read_LIMITS, read_VERSION, read_ID };
  assign _025_ = | { read_RESULTS_STALLS_cycles[17], read_SCALES_STALLS_cycles[17], read_ACTS_STALLS_cycles[17], read_WEIGHTS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_OPTIONS_zero_point[1], read_ERROR_acts_late, read_LIMITS, read_FORMATS, read_SHAPE, read_ID };
  assign _028_ = | { read_RESULTS_STALLS_cycles[18], read_SCALES_STALLS_cycles[18], read_ACTS_STALLS_cycles[18], read_WEIGHTS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_OPTIONS_zero_point[2], read_ERROR_scales_late, read_LIMITS, read_FORMATS, read_ID };
  assign _029_ = | { read_RESULTS_STALLS_cycles[19], read_SCALES_STALLS_cycles[19], read_ACTS_STALLS_cycles[19], read_WEIGHTS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19], read_OPTIONS_zero_point[3] };
  assign _031_ = | { read_RESULTS_STALLS_cycles[20], read_SCALES_STALLS_cycles[20], read_ACTS_STALLS_cycles[20], read_WEIGHTS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_OPTIONS_zero_point[4], read_ID };
  assign _032_ = | { read_RESULTS_STALLS_cycles[21], read_SCALES_STALLS_cycles[21], read_ACTS_STALLS_cycles[21], read_WEIGHTS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21], read_OPTIONS_zero_point[5] };
  assign _034_ = | { read_RESULTS_STALLS_cycles[22], read_SCALES_STALLS_cycles[22], read_ACTS_STALLS_cycles[22], read_WEIGHTS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_ID };
  assign _035_ = | { read_RESULTS_STALLS_cycles[23], read_SCALES_STALLS_cycles[23], read_ACTS_STALLS_cycles[23], read_WEIGHTS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23] };
  assign _037_ = | { read_RESULTS_STALLS_cycles[24], read_SCALES_STALLS_cycles[24], read_ACTS_STALLS_cycles[24], read_WEIGHTS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24] };
  assign _038_ = | { read_RESULTS_STALLS_cycles[25], read_SCALES_STALLS_cycles[25], read_ACTS_STALLS_cycles[25], read_WEIGHTS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25], read_FORMATS };
  assign _040_ = | { read_RESULTS_STALLS_cycles[26], read_SCALES_STALLS_cycles[26], read_ACTS_STALLS_cycles[26], read_WEIGHTS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_FORMATS, read_ID };
  assign _041_ = | { read_RESULTS_STALLS_cycles[27], read_SCALES_STALLS_cycles[27], read_ACTS_STALLS_cycles[27], read_WEIGHTS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27] };
  assign _043_ = | { read_RESULTS_STALLS_cycles[28], read_SCALES_STALLS_cycles[28], read_ACTS_STALLS_cycles[28], read_WEIGHTS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_FORMATS, read_ID };
  assign _044_ = | { read_RESULTS_STALLS_cycles[29], read_SCALES_STALLS_cycles[29], read_ACTS_STALLS_cycles[29], read_WEIGHTS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29] };
  assign _046_ = | { read_RESULTS_STALLS_cycles[30], read_SCALES_STALLS_cycles[30], read_ACTS_STALLS_cycles[30], read_WEIGHTS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_ID };
  assign _047_ = | { read_RESULTS_STALLS_cycles[31], read_SCALES_STALLS_cycles[31], read_ACTS_STALLS_cycles[31], read_WEIGHTS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31] };
  assign _048_ = | { read_RESULTS_STALLS, read_SCALES_STALLS, read_ACTS_STALLS, read_WEIGHTS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_OPTIONS, read_N, read_K, read_M, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_EXPONENTS, read_LIMITS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _049_[1] = ~ _048_;
  always @(posedge clk)
    if (rst) ERROR_weights_late <= 1'h0;
    else ERROR_weights_late <= _073_;
  always @(posedge clk)
    if (rst) ERROR_acts_late <= 1'h0;
    else ERROR_acts_late <= _078_;
  always @(posedge clk)
    if (rst) ERROR_scales_late <= 1'h0;
    else ERROR_scales_late <= _082_;
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _085_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _088_;
  always @(posedge clk)
    if (rst) M_m <= 16'h0000;
    else if (write_M) M_m <= _091_;
  always @(posedge clk)
    if (rst) K_k <= 16'h0000;
    else if (write_K) K_k <= _093_;
  always @(posedge clk)
    if (_008_) write_address <= bus__awaddr;
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _112_;
  always @(posedge clk)
    if (_108_) write_addressed <= 1'h0;
    else write_addressed <= _117_;
  always @(posedge clk)
    if (rst) N_n <= 16'h0000;
    else if (write_N) N_n <= _096_;
  always @(posedge clk)
    if (_011_) write_data <= bus__wdata[21:0];
  always @(posedge clk)
    if (rst) OPTIONS_relu <= 1'h0;
    else if (write_OPTIONS) OPTIONS_relu <= _098_;
  always @(posedge clk)
    if (_109_) read_addressed <= 1'h0;
    else read_addressed <= _113_;
  always @(posedge clk)
    if (_011_) strobes <= bus__wstrb[2:0];
  always @(posedge clk)
    if (_108_) write_filled <= 1'h0;
    else write_filled <= _116_;
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _115_;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _047_, _046_, _044_, _043_, _041_, _040_, _038_, _037_, _035_, _034_, _032_, _031_, _029_, _028_, _025_, _023_, _022_, _020_, _019_, _017_, _015_, _014_, _012_, _010_, _009_, _007_, _005_, _004_, _002_, _107_, _106_, _104_ };
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _013_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _016_;
  always @(posedge clk)
    if (rst) OPTIONS_zero_point <= 6'h00;
    else if (write_OPTIONS) OPTIONS_zero_point <= _101_;
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
    if (rst) ERROR_weights_early <= 1'h0;
    else ERROR_weights_early <= _060_;
  always @(posedge clk)
    if (rst) ERROR_acts_early <= 1'h0;
    else ERROR_acts_early <= _065_;
  always @(posedge clk)
    if (rst) ERROR_scales_early <= 1'h0;
    else ERROR_scales_early <= _069_;
  always @(posedge clk)
    if (_102_) read_address <= bus__araddr;
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_110_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _049_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  assign { _089_[8], _089_[0] } = ~ strobes[1:0];
  assign _099_[0] = ~ strobes[2];
  assign _109_ = | { read_addressed, rst };
  assign _108_ = | { write, rst };
  assign _110_ = | { write_OPTIONS, write_N, write_K, write_M, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _111_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _112_ = _111_ | read_addressed;
  assign _113_ = read_addressed | _102_;
  assign _114_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _115_ = _114_ | write;
  assign _116_ = write_filled | _011_;
  assign _117_ = write_addressed | _008_;
  assign _049_[0] = 1'h0;
  assign _099_[5:1] = { _099_[0], _099_[0], _099_[0], _099_[0], _099_[0] };
  assign { _089_[15:9], _089_[7:1] } = { _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module systolic_ws_i5i9_4x5_u6_axi__results(clk, rst, o__ready, i__ready, i__payload, i__valid, bus__tdata, bus__tvalid, bus__tlast);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [30:0] i__payload;
  wire [30:0] i__payload;
  input i__valid;
  wire i__valid;
  output [39:0] bus__tdata;
  wire [39:0] bus__tdata;
  output bus__tvalid;
  wire bus__tvalid;
  output bus__tlast;
  wire bus__tlast;
  wire [30:0] o__payload;
  systolic_ws_i5i9_4x5_u6_axi__results__skid skid (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
  assign bus__tdata = { 2'h0, o__payload[29:24], 2'h0, o__payload[23:18], 2'h0, o__payload[17:12], 2'h0, o__payload[11:6], 2'h0, o__payload[5:0] };
  assign bus__tlast = o__payload[30];
endmodule

module systolic_ws_i5i9_4x5_u6_axi__results__skid(clk, rst, o__ready, i__ready, i__payload, i__valid, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [30:0] i__payload;
  wire [30:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  output [30:0] o__payload;
  reg [30:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [30:0] _08_;
  wire arrives;
  reg full;
  reg [30:0] spare;
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

module systolic_ws_i5i9_4x5_u6_axi__scales_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [220:0] i__payload;
  wire [220:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [219:0] o__payload;
  wire [219:0] o__payload;
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
  assign _11_ = advance & i__payload[220];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[220];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[220];
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
  assign o__payload = passing ? i__payload[219:0] : 220'h0000000000000000000000000000000000000000000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  systolic_ws_i5i9_4x5_u6_axi__scales_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module systolic_ws_i5i9_4x5_u6_axi__scales_gate__counter(clk, rst, advance, last, sizes, start);
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
  assign n_ends = n_left <= 3'h5;
  assign m_ends = m_left <= 3'h7;
  assign last = n_ends & m_ends;
  assign _01_ = n_left - 3'h5;
  assign _02_ = n_ends ? sizes[31:16] : _01_;
  assign _03_ = advance & n_ends;
  assign _04_ = m_left - 3'h7;
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

module systolic_ws_i5i9_4x5_u6_axi__scales_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [239:0] bus__tdata;
  wire [239:0] bus__tdata;
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
  output [220:0] o__payload;
  wire [220:0] o__payload;
  input o__ready;
  wire o__ready;
  systolic_ws_i5i9_4x5_u6_axi__scales_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[237:232], bus__tdata[229:224], bus__tdata[221:216], bus__tdata[213:208], bus__tdata[205:120], bus__tdata[117:96], bus__tdata[93:72], bus__tdata[69:48], bus__tdata[45:24], bus__tdata[21:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module systolic_ws_i5i9_4x5_u6_axi__scales_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [220:0] i__payload;
  wire [220:0] i__payload;
  output o__valid;
  reg o__valid;
  output [220:0] o__payload;
  reg [220:0] o__payload;
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
  wire [220:0] _09_;
  wire arrives;
  reg full;
  reg [220:0] spare;
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

module systolic_ws_i5i9_4x5_u6_axi__weights_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [45:0] i__payload;
  wire [45:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [44:0] o__payload;
  wire [44:0] o__payload;
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
  assign _11_ = advance & i__payload[45];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[45];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[45];
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
  assign o__payload = passing ? i__payload[44:0] : 45'h000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  systolic_ws_i5i9_4x5_u6_axi__weights_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module systolic_ws_i5i9_4x5_u6_axi__weights_gate__counter(clk, rst, advance, last, sizes, start);
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
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign k_ends = k_left <= 1'h1;
  assign n_ends = n_left <= 3'h5;
  assign m_ends = m_left <= 3'h7;
  assign last = _00_ & m_ends;
  assign _07_ = k_left - 1'h1;
  assign _08_ = k_ends ? sizes[47:32] : _07_;
  assign _09_ = advance & k_ends;
  assign _10_ = n_left - 3'h5;
  assign _11_ = n_ends ? sizes[31:16] : _10_;
  assign _00_ = k_ends & n_ends;
  assign _01_ = advance & _00_;
  assign _02_ = m_left - 3'h7;
  assign _03_ = m_ends ? sizes[15:0] : _02_;
  always @(posedge clk)
    if (_12_) k_left <= _04_;
  always @(posedge clk)
    if (_13_) n_left <= _05_;
  always @(posedge clk)
    if (_14_) m_left <= _06_;
  assign _12_ = | { advance, start };
  assign _13_ = | { _09_, start };
  assign _14_ = | { _01_, start };
  assign _06_ = start ? sizes[15:0] : _03_;
  assign _05_ = start ? sizes[31:16] : _11_;
  assign _04_ = start ? sizes[47:32] : _08_;
endmodule

module systolic_ws_i5i9_4x5_u6_axi__weights_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [79:0] bus__tdata;
  wire [79:0] bus__tdata;
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
  output [45:0] o__payload;
  wire [45:0] o__payload;
  input o__ready;
  wire o__ready;
  systolic_ws_i5i9_4x5_u6_axi__weights_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[72:64], bus__tdata[56:48], bus__tdata[40:32], bus__tdata[24:16], bus__tdata[8:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module systolic_ws_i5i9_4x5_u6_axi__weights_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [45:0] i__payload;
  wire [45:0] i__payload;
  output o__valid;
  reg o__valid;
  output [45:0] o__payload;
  reg [45:0] o__payload;
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
  wire [45:0] _09_;
  wire arrives;
  reg full;
  reg [45:0] spare;
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
