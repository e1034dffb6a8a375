module pe_os_i8_i8_s32(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_last__payload, o_act__payload, o_weight__payload, o_sum__payload, o_last__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] i_act__payload;
  wire [7:0] i_act__payload;
  input [7:0] i_weight__payload;
  wire [7:0] i_weight__payload;
  input [31:0] i_sum__payload;
  wire [31:0] i_sum__payload;
  input i_last__payload;
  wire i_last__payload;
  output [7:0] o_act__payload;
  reg [7:0] o_act__payload;
  output [7:0] o_weight__payload;
  reg [7:0] o_weight__payload;
  output [31:0] o_sum__payload;
  wire [31:0] o_sum__payload;
  output o_last__payload;
  reg o_last__payload;
  wire [31:0] _00_;
  wire [31:0] _01_;
  wire signed [31:0] begun;
  reg done_0;
  wire signed [15:0] product;
  reg signed [31:0] total;
  assign product = $signed(o_act__payload) * $signed(o_weight__payload);
  assign begun = done_0 ? 32'd0 : total;
  always @(posedge clk)
    o_weight__payload <= i_weight__payload;
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_last__payload <= i_last__payload;
  always @(posedge clk)
    done_0 <= o_last__payload;
  always @(posedge clk)
    total <= _00_;
  assign _00_ = $signed(begun) + $signed(product);
  assign _01_ = total & { done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0 };
  assign o_sum__payload = i_sum__payload | _01_;
endmodule

module ram_14x41(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [40:0] write_data;
  wire [40:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [40:0] read_data;
  wire [40:0] read_data;
  reg [40:0] cells [13:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [40:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x13(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [12:0] write_data;
  wire [12:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [12:0] read_data;
  wire [12:0] read_data;
  reg [12:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [12:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x160(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [159:0] write_data;
  wire [159:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [159:0] read_data;
  wire [159:0] read_data;
  reg [159:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [159:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x30(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [29:0] write_data;
  wire [29:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [29:0] read_data;
  wire [29:0] read_data;
  reg [29:0] cells [4:0];
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

module ram_5x80(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [79:0] write_data;
  wire [79:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [79:0] read_data;
  wire [79:0] read_data;
  reg [79:0] cells [4:0];
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

module requantise_i32_i8(clk, total, rst, bias, moves, zero_point, multiplier, shift, relu, keep, result);
  input clk;
  wire clk;
  input signed [31:0] total;
  wire signed [31:0] total;
  input rst;
  wire rst;
  input signed [31:0] bias;
  wire signed [31:0] bias;
  input [2:0] moves;
  wire [2:0] moves;
  input signed [7:0] zero_point;
  wire signed [7:0] zero_point;
  input [15:0] multiplier;
  wire [15:0] multiplier;
  input [5:0] shift;
  wire [5:0] shift;
  input relu;
  wire relu;
  input keep;
  wire keep;
  output signed [7:0] result;
  wire signed [7:0] result;
  wire [32:0] _00_;
  wire [9:0] _01_;
  wire _02_;
  wire _03_;
  wire [48:0] _04_;
  wire [49:0] _05_;
  wire _06_;
  wire _07_;
  wire [49:0] _08_;
  wire _09_;
  wire _10_;
  wire [7:0] _11_;
  wire [7:0] _12_;
  wire [8:0] _13_;
  reg signed [32:0] biased;
  wire [49:0] lost;
  wire signed [7:0] low;
  wire signed [8:0] near;
  reg signed [48:0] scaled;
  wire signed [49:0] shifted;
  reg signed [31:0] sum;
  wire up;
  wire signed [10:0] value;
  assign _00_ = $signed(sum) + $signed(bias);
  assign _04_ = $signed(biased) * $signed({ 1'h0, multiplier });
  assign shifted = $signed({ scaled, 1'h0 }) >>> shift;
  assign _05_ = $signed(1'h1) << shift;
  assign lost = ~ _05_;
  assign _06_ = $signed(shifted[49:1]) >= $signed(10'h100);
  assign _07_ = $signed(shifted[49:1]) < $signed(9'h100);
  assign _09_ = | _08_[49:1];
  assign _10_ = _09_ | shifted[1];
  assign up = shifted[0] & _10_;
  assign _01_ = $signed(near) + $signed(zero_point);
  assign value = $signed(_01_) + $signed({ 1'h0, up });
  assign low = relu ? zero_point : 8'h80;
  assign _02_ = $signed(value) < $signed(low);
  assign _03_ = $signed(value) > $signed(8'h7f);
  always @(posedge clk)
    if (moves[0]) sum <= total;
  always @(posedge clk)
    if (moves[1]) biased <= _00_;
  always @(posedge clk)
    if (moves[2]) scaled <= _04_;
  assign _08_[49:1] = scaled & lost[49:1];
  assign near = _06_ ? 9'h0ff : _13_;
  assign _11_ = _03_ ? 8'h7f : value[7:0];
  assign _12_ = _02_ ? low : _11_;
  assign result = keep ? _12_ : 8'h00;
  assign _13_ = _07_ ? 9'h100 : shifted[9:1];
  assign _08_[0] = 1'h0;
endmodule

module systolic_os_i8_3x5_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_weights_tdata, s_axis_weights_tvalid, s_axis_weights_tlast, s_axis_acts_tdata, s_axis_acts_tvalid, s_axis_acts_tlast, s_axis_scales_tdata, s_axis_scales_tvalid
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
  input [39:0] s_axis_weights_tdata;
  wire [39:0] s_axis_weights_tdata;
  input s_axis_weights_tvalid;
  wire s_axis_weights_tvalid;
  input s_axis_weights_tlast;
  wire s_axis_weights_tlast;
  input [23:0] s_axis_acts_tdata;
  wire [23:0] s_axis_acts_tdata;
  input s_axis_acts_tvalid;
  wire s_axis_acts_tvalid;
  input s_axis_acts_tlast;
  wire s_axis_acts_tlast;
  input [279:0] s_axis_scales_tdata;
  wire [279:0] s_axis_scales_tdata;
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
  wire [7:0] OPTIONS_zero_point;
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
  wire [40:0] i__payload;
  wire [24:0] i__payload_120 ;
  wire [270:0] i__payload_146 ;
  wire [40:0] i__payload_172 ;
  wire i__ready;
  wire i__ready_123 ;
  wire i__ready_149 ;
  wire i__ready_177 ;
  wire i__valid;
  wire i__valid_124 ;
  wire i__valid_150 ;
  wire i__valid_174 ;
  wire [23:0] i_acts__payload;
  wire i_acts__ready;
  wire i_acts__valid;
  reg [56:0] i_command__payload;
  wire i_command__ready;
  reg i_command__valid;
  wire [269:0] i_scales__payload;
  wire i_scales__ready;
  wire i_scales__valid;
  wire [39:0] i_weights__payload;
  wire i_weights__valid;
  reg opens;
  wire passing;
  wire passing_187 ;
  wire passing_190 ;
  wire refused;
  wire start;
  wire weights_wanted;
  assign _014_ = passing & weights_wanted;
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
  assign _003_ = _042_ & _046_;
  assign refused = ~ _003_;
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
  assign _013_ = _012_ & i__payload_172 [40];
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_008_) STATUS_busy <= start;
  always @(posedge clk)
    if (rst) i_command__payload <= 57'h000000000000000;
    else if (start) i_command__payload <= { OPTIONS_zero_point, OPTIONS_relu, N_n, K_k, M_m };
  always @(posedge clk)
    if (rst) i_command__valid <= 1'h0;
    else i_command__valid <= _054_;
  always @(posedge clk)
    if (_047_) CYCLES_LOW_cycles <= 32'd0;
    else if (_010_) CYCLES_LOW_cycles <= _011_[31:0];
  always @(posedge clk)
    if (_047_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_010_) CYCLES_HIGH_cycles <= _011_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _052_;
  always @(posedge clk)
    if (_048_) WEIGHTS_STALLS_cycles <= 32'd0;
    else if (_019_) WEIGHTS_STALLS_cycles <= _021_;
  always @(posedge clk)
    if (_048_) ACTS_STALLS_cycles <= 32'd0;
    else if (_027_) ACTS_STALLS_cycles <= _028_;
  always @(posedge clk)
    if (_048_) SCALES_STALLS_cycles <= 32'd0;
    else if (_035_) SCALES_STALLS_cycles <= _036_;
  always @(posedge clk)
    if (rst) STATUS_results_open <= 1'h0;
    else STATUS_results_open <= _050_;
  always @(posedge clk)
    if (_047_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_044_) RESULTS_STALLS_cycles <= _045_;
  assign _047_ = | { rst, start };
  assign _048_ = | { rst, opens };
  assign _049_ = _038_ ? 1'h0 : STATUS_results_open;
  assign _050_ = _049_ | start;
  assign _051_ = _013_ ? 1'h0 : counting;
  assign _052_ = _051_ | enters;
  assign _053_ = i_command__ready ? 1'h0 : i_command__valid;
  assign _054_ = _053_ | opens;
  systolic_os_i8_3x5_axi__acts_gate acts_gate (
    .busy(STATUS_acts_open),
    .clk(clk),
    .early(ERROR_acts_early_set),
    .i__payload(i__payload_120 ),
    .i__ready(i__ready_123 ),
    .i__valid(i__valid_124 ),
    .late(ERROR_acts_late_set),
    .o__payload(i_acts__payload),
    .o__ready(i_acts__ready),
    .o__valid(i_acts__valid),
    .passing(passing_187 ),
    .rst(rst),
    .sizes({ i_command__payload[31:16], i_command__payload[47:32], i_command__payload[15:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  systolic_os_i8_3x5_axi__acts_input acts_input (
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
  systolic_os_i8_3x5_axi__engine engine (
    .acts_wanted(acts_wanted),
    .clk(clk),
    .i__payload(i_command__payload),
    .i_acts__payload_49 (i_acts__payload),
    .i_acts__valid_35 (i_acts__valid),
    .i_command__ready(i_command__ready),
    .i_command__valid(i_command__valid),
    .i_scales__payload(i_scales__payload),
    .i_scales__ready(i_scales__ready),
    .i_scales__valid_18 (i_scales__valid),
    .i_weights__payload_33 (i_weights__payload),
    .i_weights__valid_30 (i_weights__valid),
    .move(i_acts__ready),
    .o__payload(i__payload_172 ),
    .o__ready(i__ready_177 ),
    .o__valid(i__valid_174 ),
    .rst(rst),
    .weights_wanted(weights_wanted)
  );
  systolic_os_i8_3x5_axi__registers registers (
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
  systolic_os_i8_3x5_axi__results results (
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
  systolic_os_i8_3x5_axi__scales_gate scales_gate (
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
  systolic_os_i8_3x5_axi__scales_input scales_input (
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
  systolic_os_i8_3x5_axi__weights_gate weights_gate (
    .busy(STATUS_weights_open),
    .clk(clk),
    .early(ERROR_weights_early_set),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .late(ERROR_weights_late_set),
    .o__payload(i_weights__payload),
    .o__ready(i_acts__ready),
    .o__valid(i_weights__valid),
    .passing(passing),
    .rst(rst),
    .sizes({ i_command__payload[31:16], i_command__payload[47:32], i_command__payload[15:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  systolic_os_i8_3x5_axi__weights_input weights_input (
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

module systolic_os_i8_3x5_axi__acts_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  systolic_os_i8_3x5_axi__acts_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module systolic_os_i8_3x5_axi__acts_gate__counter(clk, rst, advance, last, sizes, start);
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
  assign m_ends = m_left <= 2'h3;
  assign last = _00_ & m_ends;
  assign _07_ = k_left - 1'h1;
  assign _08_ = k_ends ? sizes[47:32] : _07_;
  assign _09_ = advance & k_ends;
  assign _10_ = n_left - 3'h5;
  assign _11_ = n_ends ? sizes[31:16] : _10_;
  assign _00_ = k_ends & n_ends;
  assign _01_ = advance & _00_;
  assign _02_ = m_left - 2'h3;
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

module systolic_os_i8_3x5_axi__acts_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
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
  systolic_os_i8_3x5_axi__acts_input__skid skid (
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

module systolic_os_i8_3x5_axi__acts_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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

module systolic_os_i8_3x5_axi__engine(clk, rst, i_command__ready, i_scales__ready, weights_wanted, acts_wanted, o__payload, move, o__ready, i__payload, i_command__valid, o__valid, i_weights__valid_30 , i_weights__payload_33 , i_acts__valid_35 , i_acts__payload_49 , i_scales__valid_18 , i_scales__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i_command__ready;
  wire i_command__ready;
  output i_scales__ready;
  wire i_scales__ready;
  output weights_wanted;
  wire weights_wanted;
  output acts_wanted;
  wire acts_wanted;
  output [40:0] o__payload;
  wire [40:0] o__payload;
  output move;
  wire move;
  input o__ready;
  wire o__ready;
  input [56:0] i__payload;
  wire [56:0] i__payload;
  input i_command__valid;
  wire i_command__valid;
  output o__valid;
  wire o__valid;
  input i_weights__valid_30 ;
  wire i_weights__valid_30 ;
  input [39:0] i_weights__payload_33 ;
  wire [39:0] i_weights__payload_33 ;
  input i_acts__valid_35 ;
  wire i_acts__valid_35 ;
  input [23:0] i_acts__payload_49 ;
  wire [23:0] i_acts__payload_49 ;
  input i_scales__valid_18 ;
  wire i_scales__valid_18 ;
  input [269:0] i_scales__payload;
  wire [269:0] i_scales__payload;
  wire [16:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire _10_;
  wire _11_;
  reg [15:0] beat;
  wire can_open;
  wire enable;
  wire ends;
  wire i__ready;
  wire i__valid;
  reg i__valid_45 ;
  wire [24:0] i_acts__payload;
  wire i_acts__valid;
  wire i_scales__ready_20 ;
  wire i_scales__valid;
  wire i_tile__valid;
  wire i_weights__valid;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg last_6;
  wire [1:0] leaving;
  wire [159:0] o__payload_50 ;
  wire [32:0] o__payload_7 ;
  wire o__valid_31 ;
  wire [3:0] room;
  wire settled;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  reg valid_5;
  assign i__valid = i_command__valid & settled;
  assign i_command__ready = i__ready & settled;
  assign i_scales__valid = i_scales__valid_18  & settled;
  assign i_scales__ready = i_scales__ready_20  & settled;
  assign _00_ = o__payload_7 [20:5] - 1'h1;
  assign ends = beat == _00_;
  assign _07_ = room >= 2'h3;
  assign enable = _07_ & can_open;
  assign i_weights__valid = i_weights__valid_30  & o__valid_31 ;
  assign i_acts__valid = i_acts__valid_35  & o__valid_31 ;
  assign _10_ = o__valid_31  & settled;
  assign _11_ = ~ ends;
  assign _01_ = ~ leaving[0];
  assign _02_ = enable & _01_;
  assign _03_ = _11_ | _02_;
  assign acts_wanted = _10_ & _03_;
  assign i_tile__valid = move & ends;
  assign i_acts__payload[7:0] = _04_ ? i_acts__payload_49 [7:0] : 8'h00;
  assign i_acts__payload[15:8] = _05_ ? i_acts__payload_49 [15:8] : 8'h00;
  assign _04_ = o__payload_7 [1:0] > 1'h0;
  assign _05_ = o__payload_7 [1:0] > 1'h1;
  assign _06_ = o__payload_7 [1:0] > 2'h2;
  assign i_acts__payload[23:16] = _06_ ? i_acts__payload_49 [23:16] : 8'h00;
  assign _08_ = beat + 1'h1;
  assign _09_ = ends ? 16'h0000 : _08_;
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
    if (rst) beat <= 16'h0000;
    else if (move) beat <= _09_;
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
    if (rst) i__valid_45  <= 1'h0;
    else i__valid_45  <= valid_5;
  systolic_os_i8_3x5_axi__engine__mesh mesh (
    .clk(clk),
    .enable(enable),
    .height(o__payload_7 [1:0]),
    .i_acts__payload({ ends, i_acts__payload[23:0] }),
    .i_acts__valid(i_acts__valid),
    .i_weights__payload({ ends, i_weights__payload_33  }),
    .i_weights__valid(i_weights__valid),
    .leaving(leaving),
    .move(move),
    .o__payload(o__payload_50 ),
    .rst(rst),
    .settled(settled)
  );
  systolic_os_i8_3x5_axi__engine__sequencer sequencer (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload_7 ),
    .o__ready(i_tile__valid),
    .o__valid(o__valid_31 ),
    .rst(rst)
  );
  systolic_os_i8_3x5_axi__engine__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_7 [32:23], o__payload_7 [4:2] }),
    .i__payload_41 ({ last_6, o__payload_50  }),
    .i__valid(i_tile__valid),
    .i__valid_39 (i__valid_45 ),
    .i_scales__payload(i_scales__payload),
    .i_scales__ready(i_scales__ready_20 ),
    .i_scales__valid(i_scales__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(leaving[0]),
    .room(room),
    .rst(rst)
  );
  assign weights_wanted = acts_wanted;
  assign i_acts__payload[24] = ends;
endmodule

module systolic_os_i8_3x5_axi__engine__mesh(clk, rst, enable, i_weights__valid, i_acts__valid, settled, move, i_weights__payload, i_acts__payload, height, leaving, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enable;
  wire enable;
  input i_weights__valid;
  wire i_weights__valid;
  input i_acts__valid;
  wire i_acts__valid;
  output settled;
  wire settled;
  output move;
  wire move;
  input [40:0] i_weights__payload;
  wire [40:0] i_weights__payload;
  input [24:0] i_acts__payload;
  wire [24:0] i_acts__payload;
  input [1:0] height;
  wire [1:0] height;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [159:0] o__payload;
  wire [159:0] o__payload;
  wire _00_;
  wire _01_;
  wire [1:0] _02_;
  wire [7:0] _03_;
  wire _04_;
  wire _05_;
  wire [7:0] _06_;
  wire _07_;
  wire [7:0] _08_;
  wire [7:0] _09_;
  wire [7:0] _10_;
  wire [7:0] _11_;
  wire [7:0] _12_;
  wire [7:0] _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  wire _21_;
  wire signed [7:0] act_0_0;
  reg signed [7:0] act_1_1;
  reg signed [7:0] act_2_1;
  reg signed [7:0] act_2_2;
  wire signed [31:0] bus_0;
  wire signed [31:0] bus_1;
  wire signed [31:0] bus_2;
  wire signed [31:0] bus_3;
  wire signed [31:0] bus_4;
  wire [7:0] i_act__payload;
  wire [7:0] i_act__payload_18 ;
  wire [7:0] i_act__payload_22 ;
  wire [7:0] i_act__payload_26 ;
  wire [7:0] i_act__payload_32 ;
  wire [7:0] i_act__payload_38 ;
  wire [7:0] i_act__payload_44 ;
  wire [7:0] i_act__payload_50 ;
  wire [7:0] i_act__payload_58 ;
  wire [7:0] i_act__payload_64 ;
  wire [7:0] i_act__payload_70 ;
  wire [7:0] i_act__payload_76 ;
  wire i_last__payload;
  wire i_last__payload_20 ;
  wire i_last__payload_24 ;
  wire i_last__payload_28 ;
  wire i_last__payload_34 ;
  wire i_last__payload_40 ;
  wire i_last__payload_46 ;
  wire i_last__payload_52 ;
  wire i_last__payload_60 ;
  wire i_last__payload_66 ;
  wire i_last__payload_72 ;
  wire i_last__payload_78 ;
  wire i_last__payload_82 ;
  reg i_last__payload_84 ;
  reg i_last__payload_86 ;
  wire [31:0] i_sum__payload_112 ;
  wire [31:0] i_sum__payload_114 ;
  wire [31:0] i_sum__payload_119 ;
  wire [31:0] i_sum__payload_121 ;
  wire [31:0] i_sum__payload_126 ;
  wire [31:0] i_sum__payload_128 ;
  wire [31:0] i_sum__payload_133 ;
  wire [31:0] i_sum__payload_135 ;
  wire [31:0] i_sum__payload_140 ;
  wire [31:0] i_sum__payload_142 ;
  wire [7:0] i_weight__payload;
  reg [7:0] i_weight__payload_100 ;
  reg [7:0] i_weight__payload_103 ;
  reg [7:0] i_weight__payload_106 ;
  reg [7:0] i_weight__payload_109 ;
  wire [7:0] i_weight__payload_36 ;
  wire [7:0] i_weight__payload_42 ;
  wire [7:0] i_weight__payload_48 ;
  wire [7:0] i_weight__payload_54 ;
  wire [7:0] i_weight__payload_56 ;
  wire [7:0] i_weight__payload_62 ;
  wire [7:0] i_weight__payload_68 ;
  wire [7:0] i_weight__payload_74 ;
  wire [7:0] i_weight__payload_80 ;
  wire [7:0] i_weight__payload_98 ;
  reg signed [31:0] sum_0_1;
  reg signed [31:0] sum_0_2;
  reg signed [31:0] sum_0_3;
  reg signed [31:0] sum_0_4;
  reg signed [31:0] sum_1_1;
  reg signed [31:0] sum_1_2;
  reg signed [31:0] sum_1_3;
  reg signed [31:0] sum_2_1;
  reg signed [31:0] sum_2_2;
  reg signed [31:0] sum_3_1;
  wire tile_ends;
  reg [1:0] unsettled;
  reg [1:0] waiting;
  reg signed [7:0] weight_2_1;
  reg signed [7:0] weight_3_1;
  reg signed [7:0] weight_3_2;
  reg signed [7:0] weight_4_1;
  reg signed [7:0] weight_4_2;
  reg signed [7:0] weight_4_3;
  assign settled = ! unsettled;
  assign _00_ = i_acts__valid & i_weights__valid;
  assign _05_ = _00_ & settled;
  assign _15_ = ~ i_acts__payload[24];
  assign _16_ = ! waiting;
  assign _17_ = _16_ & enable;
  assign _18_ = _15_ | _17_;
  assign move = _05_ & _18_;
  assign tile_ends = move & i_acts__payload[24];
  assign leaving[0] = tile_ends | _01_;
  assign leaving[1] = _20_ == 1'h1;
  assign act_0_0 = move ? i_acts__payload[7:0] : 8'h00;
  assign i_weight__payload_98  = move ? i_weights__payload[7:0] : 8'h00;
  assign _01_ = | waiting;
  assign _19_ = _20_ - 1'h1;
  assign _02_ = unsettled - 1'h1;
  assign i_last__payload_82  = tile_ends | rst;
  always @(posedge clk)
    i_last__payload_84  <= i_last__payload_82 ;
  always @(posedge clk)
    i_last__payload_86  <= i_last__payload_84 ;
  always @(posedge clk)
    act_2_2 <= act_2_1;
  always @(posedge clk)
    i_weight__payload_103  <= weight_2_1;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    i_weight__payload_106  <= weight_3_2;
  always @(posedge clk)
    weight_4_2 <= weight_4_1;
  always @(posedge clk)
    weight_4_3 <= weight_4_2;
  always @(posedge clk)
    i_weight__payload_109  <= weight_4_3;
  always @(posedge clk)
    sum_0_1 <= bus_0;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_0_3 <= sum_0_2;
  always @(posedge clk)
    sum_0_4 <= sum_0_3;
  always @(posedge clk)
    sum_1_1 <= bus_1;
  always @(posedge clk)
    sum_1_2 <= sum_1_1;
  always @(posedge clk)
    sum_1_3 <= sum_1_2;
  always @(posedge clk)
    sum_2_1 <= bus_2;
  always @(posedge clk)
    sum_2_2 <= sum_2_1;
  always @(posedge clk)
    sum_3_1 <= bus_3;
  always @(posedge clk)
    if (!move) act_1_1 <= 8'h00;
    else act_1_1 <= i_acts__payload[15:8];
  always @(posedge clk)
    if (!move) act_2_1 <= 8'h00;
    else act_2_1 <= i_acts__payload[23:16];
  always @(posedge clk)
    if (!move) i_weight__payload_100  <= 8'h00;
    else i_weight__payload_100  <= i_weights__payload[15:8];
  always @(posedge clk)
    if (!move) weight_2_1 <= 8'h00;
    else weight_2_1 <= i_weights__payload[23:16];
  always @(posedge clk)
    if (!move) weight_3_1 <= 8'h00;
    else weight_3_1 <= i_weights__payload[31:24];
  always @(posedge clk)
    if (!move) weight_4_1 <= 8'h00;
    else weight_4_1 <= i_weights__payload[39:32];
  always @(posedge clk)
    if (rst) waiting <= 2'h0;
    else if (_21_) waiting <= _19_;
  always @(posedge clk)
    if (rst) unsettled <= 2'h3;
    else if (!settled) unsettled <= _02_;
  assign _20_ = tile_ends ? height : waiting;
  assign _21_ = | { tile_ends, _01_ };
  pe_os_i8_i8_s32 pe_0_0 (
    .clk(clk),
    .i_act__payload(act_0_0),
    .i_last__payload(i_last__payload_82 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_98 ),
    .o_act__payload(i_act__payload),
    .o_last__payload(i_last__payload),
    .o_sum__payload(i_sum__payload_112 ),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_last__payload(i_last__payload),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_100 ),
    .o_act__payload(i_act__payload_18 ),
    .o_last__payload(i_last__payload_20 ),
    .o_sum__payload(i_sum__payload_119 ),
    .o_weight__payload(i_weight__payload_36 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_18 ),
    .i_last__payload(i_last__payload_20 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_103 ),
    .o_act__payload(i_act__payload_22 ),
    .o_last__payload(i_last__payload_24 ),
    .o_sum__payload(i_sum__payload_126 ),
    .o_weight__payload(i_weight__payload_42 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_22 ),
    .i_last__payload(i_last__payload_24 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_106 ),
    .o_act__payload(i_act__payload_26 ),
    .o_last__payload(i_last__payload_28 ),
    .o_sum__payload(i_sum__payload_133 ),
    .o_weight__payload(i_weight__payload_48 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_26 ),
    .i_last__payload(i_last__payload_28 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_109 ),
    .o_act__payload(_03_),
    .o_last__payload(_04_),
    .o_sum__payload(i_sum__payload_140 ),
    .o_weight__payload(i_weight__payload_54 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_last__payload(i_last__payload_84 ),
    .i_sum__payload(i_sum__payload_112 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_32 ),
    .o_last__payload(i_last__payload_34 ),
    .o_sum__payload(i_sum__payload_114 ),
    .o_weight__payload(i_weight__payload_56 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_32 ),
    .i_last__payload(i_last__payload_34 ),
    .i_sum__payload(i_sum__payload_119 ),
    .i_weight__payload(i_weight__payload_36 ),
    .o_act__payload(i_act__payload_38 ),
    .o_last__payload(i_last__payload_40 ),
    .o_sum__payload(i_sum__payload_121 ),
    .o_weight__payload(i_weight__payload_62 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_38 ),
    .i_last__payload(i_last__payload_40 ),
    .i_sum__payload(i_sum__payload_126 ),
    .i_weight__payload(i_weight__payload_42 ),
    .o_act__payload(i_act__payload_44 ),
    .o_last__payload(i_last__payload_46 ),
    .o_sum__payload(i_sum__payload_128 ),
    .o_weight__payload(i_weight__payload_68 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_44 ),
    .i_last__payload(i_last__payload_46 ),
    .i_sum__payload(i_sum__payload_133 ),
    .i_weight__payload(i_weight__payload_48 ),
    .o_act__payload(i_act__payload_50 ),
    .o_last__payload(i_last__payload_52 ),
    .o_sum__payload(i_sum__payload_135 ),
    .o_weight__payload(i_weight__payload_74 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_50 ),
    .i_last__payload(i_last__payload_52 ),
    .i_sum__payload(i_sum__payload_140 ),
    .i_weight__payload(i_weight__payload_54 ),
    .o_act__payload(_06_),
    .o_last__payload(_07_),
    .o_sum__payload(i_sum__payload_142 ),
    .o_weight__payload(i_weight__payload_80 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_last__payload(i_last__payload_86 ),
    .i_sum__payload(i_sum__payload_114 ),
    .i_weight__payload(i_weight__payload_56 ),
    .o_act__payload(i_act__payload_58 ),
    .o_last__payload(i_last__payload_60 ),
    .o_sum__payload(bus_0),
    .o_weight__payload(_08_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_58 ),
    .i_last__payload(i_last__payload_60 ),
    .i_sum__payload(i_sum__payload_121 ),
    .i_weight__payload(i_weight__payload_62 ),
    .o_act__payload(i_act__payload_64 ),
    .o_last__payload(i_last__payload_66 ),
    .o_sum__payload(bus_1),
    .o_weight__payload(_09_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_64 ),
    .i_last__payload(i_last__payload_66 ),
    .i_sum__payload(i_sum__payload_128 ),
    .i_weight__payload(i_weight__payload_68 ),
    .o_act__payload(i_act__payload_70 ),
    .o_last__payload(i_last__payload_72 ),
    .o_sum__payload(bus_2),
    .o_weight__payload(_10_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_70 ),
    .i_last__payload(i_last__payload_72 ),
    .i_sum__payload(i_sum__payload_135 ),
    .i_weight__payload(i_weight__payload_74 ),
    .o_act__payload(i_act__payload_76 ),
    .o_last__payload(i_last__payload_78 ),
    .o_sum__payload(bus_3),
    .o_weight__payload(_11_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_76 ),
    .i_last__payload(i_last__payload_78 ),
    .i_sum__payload(i_sum__payload_142 ),
    .i_weight__payload(i_weight__payload_80 ),
    .o_act__payload(_12_),
    .o_last__payload(_14_),
    .o_sum__payload(bus_4),
    .o_weight__payload(_13_),
    .rst(rst)
  );
  assign o__payload = { bus_4, sum_3_1, sum_2_2, sum_1_3, sum_0_4 };
endmodule

module systolic_os_i8_3x5_axi__engine__sequencer(clk, rst, i__valid, o__ready, i__ready, i__payload, o__payload, o__valid);
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
  input [56:0] i__payload;
  wire [56:0] i__payload;
  output [32:0] o__payload;
  wire [32:0] o__payload;
  output o__valid;
  reg o__valid;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire advance;
  reg [56:0] command;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 2'h3;
  assign o__payload[1:0] = m_ends ? m_left[1:0] : 2'h3;
  assign n_ends = n_left <= 3'h5;
  assign o__payload[4:2] = n_ends ? n_left[2:0] : 3'h5;
  assign o__payload[23] = n_ends & m_ends;
  assign advance = o__valid & o__ready;
  assign _07_ = ~ o__valid;
  assign _08_ = advance & o__payload[23];
  assign i__ready = _07_ | _08_;
  assign start = i__valid & i__ready;
  assign _09_ = ~ o__payload[23];
  assign _00_ = n_left - 3'h5;
  assign _01_ = n_ends ? command[47:32] : _00_;
  assign _02_ = m_left - 2'h3;
  always @(posedge clk)
    opening <= _03_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _15_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (_12_) m_left <= _04_;
  always @(posedge clk)
    if (_11_) n_left <= _05_;
  always @(posedge clk)
    if (_11_) k_left <= _06_;
  assign _10_ = | { n_ends, start };
  assign _11_ = | { advance, start };
  assign _12_ = & { _10_, _11_ };
  assign _06_ = start ? i__payload[31:16] : command[31:16];
  assign _05_ = start ? i__payload[47:32] : _01_;
  assign _04_ = start ? i__payload[15:0] : _02_;
  assign _13_ = opening | advance;
  assign _03_ = _13_ | start;
  assign _14_ = advance ? _09_ : o__valid;
  assign _15_ = _14_ | start;
  assign { o__payload[32:24], o__payload[22:5] } = { command[56:48], 1'h1, opening, k_left };
endmodule

module systolic_os_i8_3x5_axi__engine__writeback(clk, rst, i_scales__valid, i__valid, can_open, o__payload, i_scales__ready, o__ready, i__payload, i__payload_41 , i__valid_39 , room, o__valid, reserve, i_scales__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i_scales__valid;
  wire i_scales__valid;
  input i__valid;
  wire i__valid;
  output can_open;
  wire can_open;
  output [40:0] o__payload;
  wire [40:0] o__payload;
  output i_scales__ready;
  wire i_scales__ready;
  input o__ready;
  wire o__ready;
  input [12:0] i__payload;
  wire [12:0] i__payload;
  input [160:0] i__payload_41 ;
  wire [160:0] i__payload_41 ;
  input i__valid_39 ;
  wire i__valid_39 ;
  output [3:0] room;
  wire [3:0] room;
  output o__valid;
  wire o__valid;
  input reserve;
  wire reserve;
  input [269:0] i_scales__payload;
  wire [269:0] i_scales__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [1:0] _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire [40:0] i__payload_20 ;
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
  wire [12:0] o__payload_15 ;
  wire [159:0] o__payload_43 ;
  wire [79:0] o__payload_45 ;
  wire [29:0] o__payload_47 ;
  wire o__ready_16 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  reg [1:0] pause;
  wire signed [7:0] result;
  wire signed [7:0] result_60 ;
  wire signed [7:0] result_69 ;
  wire signed [7:0] result_78 ;
  wire signed [7:0] result_87 ;
  reg valid_1_1;
  reg valid_2_1;
  reg [2:0] waiting;
  assign keep_50  = o__payload_15 [2:0] > 1'h0;
  assign keep_59  = o__payload_15 [2:0] > 1'h1;
  assign keep_68  = o__payload_15 [2:0] > 2'h2;
  assign keep_77  = o__payload_15 [2:0] > 2'h3;
  assign keep_86  = o__payload_15 [2:0] > 3'h4;
  assign i__payload_20 [40] = last_3_1 & o__payload_15 [3];
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
    last_1_1 <= i__payload_41 [160];
  always @(posedge clk)
    last_2_1 <= last_1_1;
  always @(posedge clk)
    last_3_1 <= last_2_1;
  always @(posedge clk)
    if (rst) pause[1] <= 1'h0;
    else if (_06_) pause[1] <= _09_[1];
  always @(posedge clk)
    if (_07_) pause[0] <= 1'h0;
    else if (_02_) pause[0] <= _03_[0];
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
  assign _07_ = | { rst, i__valid };
  assign _08_ = _02_ ? _03_ : { 1'h0, pause[0] };
  assign _09_ = i__valid ? 2'h2 : _08_;
  systolic_os_i8_3x5_axi__engine__writeback__bias_queue bias_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_43 ),
    .o__ready(o__ready_26 ),
    .rst(rst),
    .write_data(i_scales__payload[159:0])
  );
  requantise_i32_i8 column_0 (
    .bias(o__payload_43 [31:0]),
    .clk(clk),
    .keep(keep_50 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [15:0]),
    .relu(o__payload_15 [4]),
    .result(result),
    .rst(rst),
    .shift(o__payload_47 [5:0]),
    .total(i__payload_41 [31:0]),
    .zero_point(o__payload_15 [12:5])
  );
  requantise_i32_i8 column_1 (
    .bias(o__payload_43 [63:32]),
    .clk(clk),
    .keep(keep_59 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [31:16]),
    .relu(o__payload_15 [4]),
    .result(result_60 ),
    .rst(rst),
    .shift(o__payload_47 [11:6]),
    .total(i__payload_41 [63:32]),
    .zero_point(o__payload_15 [12:5])
  );
  requantise_i32_i8 column_2 (
    .bias(o__payload_43 [95:64]),
    .clk(clk),
    .keep(keep_68 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [47:32]),
    .relu(o__payload_15 [4]),
    .result(result_69 ),
    .rst(rst),
    .shift(o__payload_47 [17:12]),
    .total(i__payload_41 [95:64]),
    .zero_point(o__payload_15 [12:5])
  );
  requantise_i32_i8 column_3 (
    .bias(o__payload_43 [127:96]),
    .clk(clk),
    .keep(keep_77 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [63:48]),
    .relu(o__payload_15 [4]),
    .result(result_78 ),
    .rst(rst),
    .shift(o__payload_47 [23:18]),
    .total(i__payload_41 [127:96]),
    .zero_point(o__payload_15 [12:5])
  );
  requantise_i32_i8 column_4 (
    .bias(o__payload_43 [159:128]),
    .clk(clk),
    .keep(keep_86 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [79:64]),
    .relu(o__payload_15 [4]),
    .result(result_87 ),
    .rst(rst),
    .shift(o__payload_47 [29:24]),
    .total(i__payload_41 [159:128]),
    .zero_point(o__payload_15 [12:5])
  );
  systolic_os_i8_3x5_axi__engine__writeback__multiplier_queue multiplier_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_31 ),
    .rst(rst),
    .write_data(i_scales__payload[239:160])
  );
  systolic_os_i8_3x5_axi__engine__writeback__queue queue (
    .clk(clk),
    .i__payload({ i__payload_20 [40], result_87 , result_78 , result_69 , result_60 , result }),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_os_i8_3x5_axi__engine__writeback__shift_queue shift_queue (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_47 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i_scales__payload[269:240])
  );
  systolic_os_i8_3x5_axi__engine__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
  assign i__payload_20 [39:0] = { result_87 , result_78 , result_69 , result_60 , result };
endmodule

module systolic_os_i8_3x5_axi__engine__writeback__bias_queue(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [159:0] o__payload;
  wire [159:0] o__payload;
  input [159:0] write_data;
  wire [159:0] write_data;
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
  ram_5x160 words (
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

module systolic_os_i8_3x5_axi__engine__writeback__multiplier_queue(clk, rst, i__valid, o__ready, o__payload, write_data);
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
  ram_5x80 words (
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

module systolic_os_i8_3x5_axi__engine__writeback__queue(clk, rst, o__payload, o__ready, i__payload, i__valid, room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [40:0] o__payload;
  wire [40:0] o__payload;
  input o__ready;
  wire o__ready;
  input [40:0] i__payload;
  wire [40:0] i__payload;
  input i__valid;
  wire i__valid;
  output [3:0] room;
  reg [3:0] room;
  output o__valid;
  wire o__valid;
  input reserve;
  wire reserve;
  wire [3:0] _0_;
  wire _1_;
  wire [3:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 4'he;
    else room <= _2_;
  systolic_os_i8_3x5_axi__engine__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_os_i8_3x5_axi__engine__writeback__queue__fifo(clk, rst, o__payload, o__ready, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [40:0] o__payload;
  wire [40:0] o__payload;
  input o__ready;
  wire o__ready;
  input [40:0] write_data;
  wire [40:0] write_data;
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
  assign i__ready = stored != 4'he;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'hd;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'hd;
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
  ram_14x41 words (
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

module systolic_os_i8_3x5_axi__engine__writeback__shift_queue(clk, rst, i__valid, o__ready, i__ready, o__payload, write_data);
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
  ram_5x30 words (
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

module systolic_os_i8_3x5_axi__engine__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [12:0] o__payload;
  wire [12:0] o__payload;
  input [12:0] write_data;
  wire [12:0] write_data;
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
  ram_5x13 words (
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

module systolic_os_i8_3x5_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_busy_set, STATUS_error, STATUS_done_set, bus__awready, bus__wready, bus__arready, STATUS_busy, CYCLES_LOW_cycles
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
  output [7:0] OPTIONS_zero_point;
  reg [7:0] OPTIONS_zero_point;
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
  wire [7:0] _099_;
  wire [7:0] _100_;
  wire [7:0] _101_;
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
  wire [7:0] read_OPTIONS_zero_point;
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
  reg [23:0] write_data;
  reg write_filled;
  wire [23:0] write_ones;
  assign bus__awready = ~ write_addressed;
  assign bus__wready = ~ write_filled;
  assign _000_ = write_addressed & write_filled;
  assign _026_ = ~ bus__bvalid;
  assign write = _000_ & _026_;
  assign write_ones = write_data & { strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
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
  assign read_OPTIONS_zero_point = read_OPTIONS ? OPTIONS_zero_point : 8'h00;
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
  assign _100_ = OPTIONS_zero_point & { _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0] };
  assign _101_ = _100_ | write_ones[23:16];
  assign _102_ = bus__arvalid & bus__arready;
  assign _104_ = | { read_RESULTS_STALLS_cycles[0], read_SCALES_STALLS_cycles[0], read_ACTS_STALLS_cycles[0], read_WEIGHTS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_OPTIONS_relu, read_N_n[0], read_K_k[0], read_M_m[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy, read_LIMITS, read_SHAPE, read_VERSION, read_ID };
  assign _106_ = | { read_RESULTS_STALLS_cycles[1], read_SCALES_STALLS_cycles[1], read_ACTS_STALLS_cycles[1], read_WEIGHTS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_N_n[1], read_K_k[1], read_M_m[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done, read_LIMITS, read_SHAPE };
  assign _107_ = | { read_RESULTS_STALLS_cycles[2], read_SCALES_STALLS_cycles[2], read_ACTS_STALLS_cycles[2], read_WEIGHTS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_N_n[2], read_K_k[2], read_M_m[2], read_ERROR_aborted, read_STATUS_error, read_LIMITS, read_ID };
  assign _002_ = | { read_RESULTS_STALLS_cycles[3], read_SCALES_STALLS_cycles[3], read_ACTS_STALLS_cycles[3], read_WEIGHTS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_N_n[3], read_K_k[3], read_M_m[3], read_LIMITS, read_FORMATS, read_ID };
  assign _004_ = | { read_RESULTS_STALLS_cycles[4], read_SCALES_STALLS_cycles[4], read_ACTS_STALLS_cycles[4], read_WEIGHTS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_N_n[4], read_K_k[4], read_M_m[4], read_LIMITS };
  assign _005_ = | { read_RESULTS_STALLS_cycles[5], read_SCALES_STALLS_cycles[5], read_ACTS_STALLS_cycles[5], read_WEIGHTS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_N_n[5], read_K_k[5], read_M_m[5], read_LIMITS };
  assign _007_ = | { read_RESULTS_STALLS_cycles[6], read_SCALES_STALLS_cycles[6], read_ACTS_STALLS_cycles[6], read_WEIGHTS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_N_n[6], read_K_k[6], read_M_m[6], read_LIMITS, read_ID };
  assign _009_ = | { read_RESULTS_STALLS_cycles[7], read_SCALES_STALLS_cycles[7], read_ACTS_STALLS_cycles[7], read_WEIGHTS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_N_n[7], read_K_k[7], read_M_m[7], read_LIMITS, read_FORMATS };
  assign _010_ = | { read_RESULTS_STALLS_cycles[8], read_SCALES_STALLS_cycles[8], read_ACTS_STALLS_cycles[8], read_WEIGHTS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_N_n[8], read_K_k[8], read_M_m[8], read_ERROR_weights_early, read_STATUS_weights_open, read_LIMITS, read_SHAPE, read_ID };
  assign _012_ = | { read_RESULTS_STALLS_cycles[9], read_SCALES_STALLS_cycles[9], read_ACTS_STALLS_cycles[9], read_WEIGHTS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_N_n[9], read_K_k[9], read_M_m[9], read_ERROR_acts_early, read_STATUS_acts_open, read_LIMITS };
  assign _014_ = | { read_RESULTS_STALLS_cycles[10], read_SCALES_STALLS_cycles[10], read_ACTS_STALLS_cycles[10], read_WEIGHTS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_N_n[10], read_K_k[10], read_M_m[10], read_ERROR_scales_early, read_STATUS_scales_open, read_LIMITS, read_SHAPE, read_ID };
  assign _015_ = | { read_RESULTS_STALLS_cycles[11], read_SCALES_STALLS_cycles[11], read_ACTS_STALLS_cycles[11], read_WEIGHTS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_N_n[11], read_K_k[11], read_M_m[11], read_STATUS_results_open, read_LIMITS, read_FORMATS, read_ID };
  assign _017_ = | { read_RESULTS_STALLS_cycles[12], read_SCALES_STALLS_cycles[12], read_ACTS_STALLS_cycles[12], read_WEIGHTS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_N_n[12], read_K_k[12], read_M_m[12], read_LIMITS };
  assign _019_ = | { read_RESULTS_STALLS_cycles[13], read_SCALES_STALLS_cycles[13], read_ACTS_STALLS_cycles[13], read_WEIGHTS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_N_n[13], read_K_k[13], read_M_m[13], read_LIMITS };
  assign _020_ = | { read_RESULTS_STALLS_cycles[14], read_SCALES_STALLS_cycles[14], read_ACTS_STALLS_cycles[14], read_WEIGHTS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_N_n[14], read_K_k[14], read_M_m[14], read_LIMITS, read_ID };
  assign _022_ = | { read_RESULTS_STALLS_cycles[15], read_SCALES_STALLS_cycles[15], read_ACTS_STALLS_cycles[15], read_WEIGHTS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_N_n[15], read_K_k[15], read_M_m[15], read_LIMITS, read_FORMATS };
  assign _023_ = | { read_RESULTS_STALLS_cycles[16], read_SCALES_STALLS_cycles[16], read_ACTS_STALLS_cycles[16], read_WEIGHTS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_OPTIONS_zero_point[0], read_ERROR_weights_late, read_LIMITS, read_SHAPE, read_VERSION, read_ID };
  assign _025_ = | { read_RESULTS_STALLS_cycles[17], read_SCALES_STALLS_cycles[17], read_ACTS_STALLS_cycles[17], read_WEIGHTS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_OPTIONS_zero_point[1], read_ERROR_acts_late, read_LIMITS, read_SHAPE, read_ID };
  assign _028_ = | { read_RESULTS_STALLS_cycles[18], read_SCALES_STALLS_cycles[18], read_ACTS_STALLS_cycles[18], read_WEIGHTS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_OPTIONS_zero_point[2], read_ERROR_scales_late, read_ID };
  assign _029_ = | { read_RESULTS_STALLS_cycles[19], read_SCALES_STALLS_cycles[19], read_ACTS_STALLS_cycles[19], read_WEIGHTS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19], read_OPTIONS_zero_point[3], read_FORMATS };
  assign _031_ = | { read_RESULTS_STALLS_cycles[20], read_SCALES_STALLS_cycles[20], read_ACTS_STALLS_cycles[20], read_WEIGHTS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_OPTIONS_zero_point[4], read_ID };
  assign _032_ = | { read_RESULTS_STALLS_cycles[21], read_SCALES_STALLS_cycles[21], read_ACTS_STALLS_cycles[21], read_WEIGHTS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21], read_OPTIONS_zero_point[5] };
  assign _034_ = | { read_RESULTS_STALLS_cycles[22], read_SCALES_STALLS_cycles[22], read_ACTS_STALLS_cycles[22], read_WEIGHTS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_OPTIONS_zero_point[6], read_ID };
  assign _035_ = | { read_RESULTS_STALLS_cycles[23], read_SCALES_STALLS_cycles[23], read_ACTS_STALLS_cycles[23], read_WEIGHTS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23], read_OPTIONS_zero_point[7], read_FORMATS };
  assign _037_ = | { read_RESULTS_STALLS_cycles[24], read_SCALES_STALLS_cycles[24], read_ACTS_STALLS_cycles[24], read_WEIGHTS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24] };
  assign _038_ = | { read_RESULTS_STALLS_cycles[25], read_SCALES_STALLS_cycles[25], read_ACTS_STALLS_cycles[25], read_WEIGHTS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25] };
  assign _040_ = | { read_RESULTS_STALLS_cycles[26], read_SCALES_STALLS_cycles[26], read_ACTS_STALLS_cycles[26], read_WEIGHTS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_ID };
  assign _041_ = | { read_RESULTS_STALLS_cycles[27], read_SCALES_STALLS_cycles[27], read_ACTS_STALLS_cycles[27], read_WEIGHTS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27] };
  assign _043_ = | { read_RESULTS_STALLS_cycles[28], read_SCALES_STALLS_cycles[28], read_ACTS_STALLS_cycles[28], read_WEIGHTS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_ID };
  assign _044_ = | { read_RESULTS_STALLS_cycles[29], read_SCALES_STALLS_cycles[29], read_ACTS_STALLS_cycles[29], read_WEIGHTS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29], read_FORMATS };
  assign _046_ = | { read_RESULTS_STALLS_cycles[30], read_SCALES_STALLS_cycles[30], read_ACTS_STALLS_cycles[30], read_WEIGHTS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_ID };
  assign _047_ = | { read_RESULTS_STALLS_cycles[31], read_SCALES_STALLS_cycles[31], read_ACTS_STALLS_cycles[31], read_WEIGHTS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31] };
  assign _048_ = | { read_RESULTS_STALLS, read_SCALES_STALLS, read_ACTS_STALLS, read_WEIGHTS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_OPTIONS, read_N, read_K, read_M, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_EXPONENTS, read_LIMITS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _049_[1] = ~ _048_;
  always @(posedge clk)
    if (_108_) write_addressed <= 1'h0;
    else write_addressed <= _117_;
  always @(posedge clk)
    if (rst) ERROR_scales_late <= 1'h0;
    else ERROR_scales_late <= _082_;
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _085_;
  always @(posedge clk)
    if (_011_) write_data <= bus__wdata[23:0];
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _088_;
  always @(posedge clk)
    if (_011_) strobes <= bus__wstrb[2:0];
  always @(posedge clk)
    if (rst) M_m <= 16'h0000;
    else if (write_M) M_m <= _091_;
  always @(posedge clk)
    if (rst) K_k <= 16'h0000;
    else if (write_K) K_k <= _093_;
  always @(posedge clk)
    if (_108_) write_filled <= 1'h0;
    else write_filled <= _116_;
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _115_;
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _013_;
  always @(posedge clk)
    if (rst) N_n <= 16'h0000;
    else if (write_N) N_n <= _096_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _016_;
  always @(posedge clk)
    if (rst) ERROR_acts_late <= 1'h0;
    else ERROR_acts_late <= _078_;
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _027_;
  always @(posedge clk)
    if (rst) OPTIONS_relu <= 1'h0;
    else if (write_OPTIONS) OPTIONS_relu <= _098_;
  always @(posedge clk)
    if (rst) OPTIONS_zero_point <= 8'h00;
    else if (write_OPTIONS) OPTIONS_zero_point <= _101_;
  always @(posedge clk)
    if (rst) ERROR_size <= 1'h0;
    else ERROR_size <= _039_;
  always @(posedge clk)
    if (_102_) read_address <= bus__araddr;
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
    if (_110_) read_addressed <= 1'h0;
    else read_addressed <= _113_;
  always @(posedge clk)
    if (rst) ERROR_scales_early <= 1'h0;
    else ERROR_scales_early <= _069_;
  always @(posedge clk)
    if (rst) ERROR_weights_late <= 1'h0;
    else ERROR_weights_late <= _073_;
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _112_;
  always @(posedge clk)
    if (_008_) write_address <= bus__awaddr;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _047_, _046_, _044_, _043_, _041_, _040_, _038_, _037_, _035_, _034_, _032_, _031_, _029_, _028_, _025_, _023_, _022_, _020_, _019_, _017_, _015_, _014_, _012_, _010_, _009_, _007_, _005_, _004_, _002_, _107_, _106_, _104_ };
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _049_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_109_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  assign { _089_[8], _089_[0] } = ~ strobes[1:0];
  assign _099_[0] = ~ strobes[2];
  assign _108_ = | { write, rst };
  assign _109_ = | { write_OPTIONS, write_N, write_K, write_M, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _110_ = | { read_addressed, rst };
  assign _111_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _112_ = _111_ | read_addressed;
  assign _113_ = read_addressed | _102_;
  assign _114_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _115_ = _114_ | write;
  assign _116_ = write_filled | _011_;
  assign _117_ = write_addressed | _008_;
  assign _049_[0] = 1'h0;
  assign _099_[7:1] = { _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0] };
  assign { _089_[15:9], _089_[7:1] } = { _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0], _089_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module systolic_os_i8_3x5_axi__results(clk, rst, o__ready, i__ready, i__payload, i__valid, bus__tdata, bus__tvalid, bus__tlast);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [40:0] i__payload;
  wire [40:0] i__payload;
  input i__valid;
  wire i__valid;
  output [39:0] bus__tdata;
  wire [39:0] bus__tdata;
  output bus__tvalid;
  wire bus__tvalid;
  output bus__tlast;
  wire bus__tlast;
  wire [40:0] o__payload;
  systolic_os_i8_3x5_axi__results__skid skid (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
  assign bus__tdata = o__payload[39:0];
  assign bus__tlast = o__payload[40];
endmodule

module systolic_os_i8_3x5_axi__results__skid(clk, rst, o__ready, i__ready, i__payload, i__valid, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [40:0] i__payload;
  wire [40:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  output [40:0] o__payload;
  reg [40:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [40:0] _08_;
  wire arrives;
  reg full;
  reg [40:0] spare;
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

module systolic_os_i8_3x5_axi__scales_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [270:0] i__payload;
  wire [270:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [269:0] o__payload;
  wire [269:0] o__payload;
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
  assign _11_ = advance & i__payload[270];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[270];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[270];
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
  assign o__payload = passing ? i__payload[269:0] : 270'h00000000000000000000000000000000000000000000000000000000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  systolic_os_i8_3x5_axi__scales_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module systolic_os_i8_3x5_axi__scales_gate__counter(clk, rst, advance, last, sizes, start);
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
  assign m_ends = m_left <= 2'h3;
  assign last = n_ends & m_ends;
  assign _01_ = n_left - 3'h5;
  assign _02_ = n_ends ? sizes[31:16] : _01_;
  assign _03_ = advance & n_ends;
  assign _04_ = m_left - 2'h3;
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

module systolic_os_i8_3x5_axi__scales_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [279:0] bus__tdata;
  wire [279:0] bus__tdata;
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
  output [270:0] o__payload;
  wire [270:0] o__payload;
  input o__ready;
  wire o__ready;
  systolic_os_i8_3x5_axi__scales_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[277:272], bus__tdata[269:264], bus__tdata[261:256], bus__tdata[253:248], bus__tdata[245:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module systolic_os_i8_3x5_axi__scales_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [270:0] i__payload;
  wire [270:0] i__payload;
  output o__valid;
  reg o__valid;
  output [270:0] o__payload;
  reg [270:0] o__payload;
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
  wire [270:0] _09_;
  wire arrives;
  reg full;
  reg [270:0] spare;
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

module systolic_os_i8_3x5_axi__weights_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [40:0] i__payload;
  wire [40:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [39:0] o__payload;
  wire [39:0] o__payload;
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
  assign _11_ = advance & i__payload[40];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[40];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[40];
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
  assign o__payload = passing ? i__payload[39:0] : 40'h0000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  systolic_os_i8_3x5_axi__weights_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module systolic_os_i8_3x5_axi__weights_gate__counter(clk, rst, advance, last, sizes, start);
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
  assign m_ends = m_left <= 2'h3;
  assign last = _00_ & m_ends;
  assign _07_ = k_left - 1'h1;
  assign _08_ = k_ends ? sizes[47:32] : _07_;
  assign _09_ = advance & k_ends;
  assign _10_ = n_left - 3'h5;
  assign _11_ = n_ends ? sizes[31:16] : _10_;
  assign _00_ = k_ends & n_ends;
  assign _01_ = advance & _00_;
  assign _02_ = m_left - 2'h3;
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

module systolic_os_i8_3x5_axi__weights_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
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
  output [40:0] o__payload;
  wire [40:0] o__payload;
  input o__ready;
  wire o__ready;
  systolic_os_i8_3x5_axi__weights_input__skid skid (
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

module systolic_os_i8_3x5_axi__weights_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [40:0] i__payload;
  wire [40:0] i__payload;
  output o__valid;
  reg o__valid;
  output [40:0] o__payload;
  reg [40:0] o__payload;
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
  wire [40:0] _09_;
  wire arrives;
  reg full;
  reg [40:0] spare;
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
