module quantise_fp32_af5e2(clk, rst, zero_field, number, used, invalid, code);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input signed [8:0] zero_field;
  wire signed [8:0] zero_field;
  input [31:0] number;
  wire [31:0] number;
  input used;
  wire used;
  output invalid;
  wire invalid;
  output [4:0] code;
  wire [4:0] code;
  wire _00_;
  wire _01_;
  wire [2:0] _02_;
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
  wire [3:0] _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire counts;
  wire signed [9:0] exponent;
  wire nan;
  wire signed [8:0] number_exponent;
  wire [3:0] number_left_1;
  wire [4:0] number_left_2;
  wire number_lost_1;
  wire number_lost_2;
  wire number_normal;
  wire number_shift_1;
  wire number_shift_2;
  wire number_up;
  wire placed_beyond;
  wire [3:0] placed_cut;
  wire placed_inside;
  wire placed_least;
  wire [3:0] placed_magnitude;
  reg [3:0] placed_magnitude_1;
  wire placed_negative;
  reg placed_negative_1;
  wire placed_up;
  reg placed_up_1;
  wire special;
  always @(posedge clk)
    placed_negative_1 <= placed_negative;
  always @(posedge clk)
    placed_magnitude_1 <= placed_magnitude;
  always @(posedge clk)
    placed_up_1 <= placed_up;
  assign number_normal = | number[30:23];
  assign _00_ = | number[30:22];
  assign number_shift_2 = ~ _00_;
  assign _12_ = | number[16:0];
  assign _22_ = | number[18:17];
  assign _23_ = _22_ & _00_;
  assign number_lost_2 = _12_ | _23_;
  assign number_left_2 = _00_ ? { number_normal, number[22:19] } : number[21:17];
  assign number_shift_1 = ~ number_left_2[4];
  assign _01_ = number_left_2[0] & number_left_2[4];
  assign number_lost_1 = number_lost_2 | _01_;
  assign number_left_1 = number_left_2[4] ? { 1'h1, number_left_2[3:1] } : number_left_2[3:0];
  assign _02_ = 1'h1 - { number_shift_2, number_shift_1 };
  assign number_exponent = number_normal ? { 1'h0, number[30:23] } : { _02_[2], _02_[2], _02_[2], _02_[2], _02_[2], _02_[2], _02_ };
  assign _03_ = number_lost_1 | number_left_1[1];
  assign number_up = number_left_1[0] & _03_;
  assign special = & number[30:23];
  assign _04_ = | number[22:0];
  assign nan = special & _04_;
  assign invalid = special & used;
  assign _05_ = number_left_1[3] & used;
  assign _06_ = ~ nan;
  assign counts = _05_ & _06_;
  assign exponent = $signed(number_exponent) - $signed(zero_field);
  assign placed_beyond = | exponent[8:2];
  assign placed_cut = { exponent[1:0], number_left_1[2:1] } | { placed_beyond, placed_beyond, placed_beyond, placed_beyond };
  assign _07_ = ~ exponent[9];
  assign placed_inside = counts & _07_;
  assign _08_ = & exponent;
  assign _09_ = | number_left_1[2:1];
  assign _10_ = _08_ & _09_;
  assign _11_ = | placed_cut;
  assign _13_ = ~ _11_;
  assign _14_ = exponent[9] ? _10_ : _13_;
  assign placed_least = counts & _14_;
  assign { placed_magnitude[3:1], _15_[0] } = placed_cut & { placed_inside, placed_inside, placed_inside, placed_inside };
  assign _16_ = number_up & placed_inside;
  assign _17_ = ~ placed_least;
  assign _18_ = _16_ & _17_;
  assign _19_ = & placed_cut;
  assign _20_ = ~ _19_;
  assign placed_up = _18_ & _20_;
  assign _21_ = placed_inside | placed_least;
  assign placed_negative = number[31] & _21_;
  assign code[3:0] = placed_magnitude_1 + placed_up_1;
  assign placed_magnitude[0] = _15_[0] | placed_least;
  assign _15_[3:1] = placed_magnitude[3:1];
  assign code[4] = placed_negative_1;
endmodule

module quantise_fp32_af5e2_x1_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_scan_tdata, s_axis_scan_tvalid, s_axis_scan_tlast, s_axis_scan_tkeep, s_axis_encode_tdata, s_axis_encode_tvalid, s_axis_encode_tlast, s_axis_encode_tkeep
, m_axis_biases_tready, m_axis_codes_tready, s_axil_awready, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, s_axis_scan_tready, s_axis_encode_tready, m_axis_biases_tdata, m_axis_biases_tvalid, m_axis_biases_tlast, m_axis_codes_tdata, m_axis_codes_tvalid, m_axis_codes_tlast, m_axis_codes_tkeep, irq);
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
  input [31:0] s_axis_scan_tdata;
  wire [31:0] s_axis_scan_tdata;
  input s_axis_scan_tvalid;
  wire s_axis_scan_tvalid;
  input s_axis_scan_tlast;
  wire s_axis_scan_tlast;
  input [3:0] s_axis_scan_tkeep;
  wire [3:0] s_axis_scan_tkeep;
  input [31:0] s_axis_encode_tdata;
  wire [31:0] s_axis_encode_tdata;
  input s_axis_encode_tvalid;
  wire s_axis_encode_tvalid;
  input s_axis_encode_tlast;
  wire s_axis_encode_tlast;
  input [3:0] s_axis_encode_tkeep;
  wire [3:0] s_axis_encode_tkeep;
  input m_axis_biases_tready;
  wire m_axis_biases_tready;
  input m_axis_codes_tready;
  wire m_axis_codes_tready;
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
  output s_axis_scan_tready;
  wire s_axis_scan_tready;
  output s_axis_encode_tready;
  wire s_axis_encode_tready;
  output [23:0] m_axis_biases_tdata;
  wire [23:0] m_axis_biases_tdata;
  output m_axis_biases_tvalid;
  wire m_axis_biases_tvalid;
  output m_axis_biases_tlast;
  wire m_axis_biases_tlast;
  output [7:0] m_axis_codes_tdata;
  wire [7:0] m_axis_codes_tdata;
  output m_axis_codes_tvalid;
  wire m_axis_codes_tvalid;
  output m_axis_codes_tlast;
  wire m_axis_codes_tlast;
  output m_axis_codes_tkeep;
  wire m_axis_codes_tkeep;
  output irq;
  wire irq;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [15:0] _005_;
  wire [3:0] _006_;
  wire [3:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [2:0] _011_;
  wire [2:0] _012_;
  wire [3:0] _013_;
  wire [3:0] _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire [31:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [1:0] _029_;
  wire [1:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  reg [7:0] BIAS_bias;
  reg [15:0] BIAS_count;
  reg BIAS_invalid;
  reg BIAS_zero;
  wire [31:0] CALIBRATION_largest;
  wire CONTROL_clear;
  wire ERROR_encode_invalid;
  wire ERROR_encode_invalid_set;
  wire ERROR_encode_keep;
  wire ERROR_encode_keep_set;
  wire ERROR_scan_invalid;
  wire ERROR_scan_invalid_set;
  wire ERROR_scan_keep;
  wire ERROR_scan_keep_set;
  wire INTERRUPT_done;
  wire INTERRUPT_error;
  wire OPTIONS_calibrated;
  wire STATUS_biases_open;
  wire STATUS_busy;
  reg STATUS_calibrated;
  wire STATUS_clearing;
  wire STATUS_codes_open;
  wire STATUS_done;
  wire STATUS_done_set;
  reg STATUS_encode_open;
  wire STATUS_error;
  reg STATUS_scan_open;
  reg [31:0] TENSORS_count;
  reg [3:0] ahead;
  wire bias_leaves;
  reg [3:0] biases_inside;
  reg [2:0] codes_inside;
  wire encode_ends;
  wire encode_moves;
  wire forget;
  wire found;
  wire gap;
  wire gap_77 ;
  wire i__ready;
  wire i__ready_110 ;
  wire i__valid;
  wire i__valid_107 ;
  wire [33:0] i_encode__payload;
  wire i_encode__ready;
  wire i_encode__valid;
  wire [33:0] i_scan__payload;
  wire i_scan__ready;
  wire i_scan__valid;
  wire inject;
  wire [7:0] o__payload;
  wire [33:0] o__payload_126 ;
  wire [33:0] o__payload_129 ;
  wire o__ready;
  wire o__ready_76 ;
  wire o__valid;
  wire o__valid_75 ;
  wire [9:0] o_bias__payload;
  wire running;
  wire scan_ends;
  wire scan_moves;
  reg [1:0] state_state;
  assign _000_ = o__valid & o__ready;
  assign ERROR_scan_keep_set = _000_ & gap;
  assign _008_ = o__valid_75  & o__ready_76 ;
  assign ERROR_encode_keep_set = _008_ & gap_77 ;
  assign scan_moves = i_scan__valid & i_scan__ready;
  assign scan_ends = scan_moves & i_scan__payload[33];
  assign encode_moves = i_encode__valid & i_encode__ready;
  assign encode_ends = encode_moves & i_encode__payload[33];
  assign _019_ = m_axis_codes_tvalid & m_axis_codes_tready;
  assign STATUS_done_set = _019_ & m_axis_codes_tlast;
  assign bias_leaves = m_axis_biases_tvalid & m_axis_biases_tready;
  assign found = i__valid_107  & i__ready_110 ;
  assign ERROR_scan_invalid_set = found & o_bias__payload[9];
  assign _021_ = i__valid & i__ready;
  assign ERROR_encode_invalid_set = _021_ & o__payload[7];
  assign STATUS_codes_open = | codes_inside;
  assign STATUS_biases_open = | biases_inside;
  assign STATUS_busy = | { ahead, STATUS_encode_open, STATUS_scan_open, STATUS_clearing, biases_inside, codes_inside };
  assign _022_ = STATUS_calibrated & o__valid_75 ;
  assign _023_ = | ahead;
  assign _024_ = ~ _023_;
  assign inject = _022_ & _024_;
  assign i_scan__valid = STATUS_calibrated ? inject : o__valid;
  assign _025_ = ~ STATUS_calibrated;
  assign o__ready = _025_ & i_scan__ready;
  assign STATUS_clearing = ~ running;
  assign STATUS_error = | { ERROR_encode_keep, ERROR_scan_keep, ERROR_encode_invalid, ERROR_scan_invalid };
  assign _001_ = INTERRUPT_done & STATUS_done;
  assign _002_ = INTERRUPT_error & STATUS_error;
  assign irq = _001_ | _002_;
  assign _003_ = ~ i_scan__payload[33];
  assign _004_ = ~ i_encode__payload[33];
  assign _005_ = BIAS_count + 1'h1;
  assign _006_ = ahead + scan_ends;
  assign _007_ = _006_ - encode_ends;
  assign _009_ = ~ STATUS_encode_open;
  assign _010_ = encode_moves & _009_;
  assign _011_ = codes_inside + _010_;
  assign _012_ = _011_ - STATUS_done_set;
  assign _013_ = biases_inside + scan_ends;
  assign _014_ = _013_ - bias_leaves;
  assign _015_ = ~ STATUS_busy;
  assign _016_ = ~ scan_moves;
  assign _017_ = _015_ & _016_;
  assign _018_ = | { STATUS_encode_open, biases_inside, codes_inside };
  assign _020_ = TENSORS_count + 1'h1;
  always @(posedge clk)
    if (_035_) STATUS_scan_open <= 1'h0;
    else if (scan_moves) STATUS_scan_open <= _003_;
  always @(posedge clk)
    if (rst) STATUS_encode_open <= 1'h0;
    else if (encode_moves) STATUS_encode_open <= _004_;
  always @(posedge clk)
    if (rst) BIAS_bias <= 8'h00;
    else if (found) BIAS_bias <= o_bias__payload[7:0];
  always @(posedge clk)
    if (rst) BIAS_zero <= 1'h0;
    else if (found) BIAS_zero <= o_bias__payload[8];
  always @(posedge clk)
    if (rst) BIAS_invalid <= 1'h0;
    else if (found) BIAS_invalid <= o_bias__payload[9];
  always @(posedge clk)
    if (rst) BIAS_count <= 16'h0000;
    else if (found) BIAS_count <= _005_;
  always @(posedge clk)
    if (_035_) ahead <= 4'h0;
    else ahead <= _007_;
  always @(posedge clk)
    if (_035_) codes_inside <= 3'h0;
    else codes_inside <= _012_;
  always @(posedge clk)
    if (_035_) biases_inside <= 4'h0;
    else biases_inside <= _014_;
  always @(posedge clk)
    if (rst) STATUS_calibrated <= 1'h0;
    else if (_017_) STATUS_calibrated <= OPTIONS_calibrated;
  always @(posedge clk)
    if (rst) state_state <= 2'h0;
    else if (_034_) state_state <= _030_;
  always @(posedge clk)
    if (rst) TENSORS_count <= 32'd0;
    else if (STATUS_done_set) TENSORS_count <= _020_;
  assign _026_ = _036_ | forget;
  assign _027_ = running & o__valid_75 ;
  assign i_encode__valid = _036_ ? STATUS_encode_open : _027_;
  assign _028_ = running & o__payload_129 [33];
  assign i_encode__payload[33] = _028_ | _036_;
  assign _029_[1] = ~ forget;
  assign _030_ = _026_ ? { _029_[1], 1'h0 } : 2'h1;
  assign _031_ = | { running, _026_ };
  assign _032_ = | { CONTROL_clear, _026_ };
  assign _033_ = { _018_, forget, _026_ } != 3'h5;
  assign _034_ = & { _031_, _032_, _033_ };
  assign _035_ = | { rst, forget };
  assign forget = state_state == 2'h2;
  assign o__ready_76  = running & i_encode__ready;
  assign i_encode__payload[32:0] = running ? o__payload_129 [32:0] : 33'h000000000;
  assign _036_ = state_state == 1'h1;
  assign running = ! state_state;
  assign i_scan__payload[33] = o__payload_126 [33] | STATUS_calibrated;
  assign i_scan__payload[32] = o__payload_126 [32] | STATUS_calibrated;
  assign i_scan__payload[31:0] = STATUS_calibrated ? CALIBRATION_largest : o__payload_126 [31:0];
  quantise_fp32_af5e2_x1_axi__biases biases (
    .bus__tdata(m_axis_biases_tdata),
    .bus__tlast(m_axis_biases_tlast),
    .bus__tvalid(m_axis_biases_tvalid),
    .clk(clk),
    .i__payload({ 1'h1, o_bias__payload }),
    .i__ready(i__ready_110 ),
    .i__valid(i__valid_107 ),
    .o__ready(m_axis_biases_tready),
    .rst(rst)
  );
  quantise_fp32_af5e2_x1_axi__codes codes (
    .bus__tvalid(m_axis_codes_tvalid),
    .clk(clk),
    .i__payload_3 (o__payload[6:0]),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload({ m_axis_codes_tlast, m_axis_codes_tdata[4:0], m_axis_codes_tkeep }),
    .o__ready(m_axis_codes_tready),
    .rst(rst)
  );
  quantise_fp32_af5e2_x1_axi__encode_input encode_input (
    .bus__tdata(s_axis_encode_tdata),
    .bus__tkeep(s_axis_encode_tkeep),
    .bus__tlast(s_axis_encode_tlast),
    .bus__tready(s_axis_encode_tready),
    .clear(STATUS_clearing),
    .clk(clk),
    .i__valid(s_axis_encode_tvalid),
    .o__payload_13 ({ gap_77 , o__payload_129  }),
    .o__ready(o__ready_76 ),
    .o__valid(o__valid_75 ),
    .rst(rst)
  );
  quantise_fp32_af5e2_x1_axi__quantiser quantiser (
    .clk(clk),
    .forget(forget),
    .i__payload_35 (i_encode__payload),
    .i_encode__ready(i_encode__ready),
    .i_encode__valid(i_encode__valid),
    .i_scan__payload(i_scan__payload),
    .i_scan__ready(i_scan__ready),
    .i_scan__valid(i_scan__valid),
    .o__payload_6 (o__payload),
    .o__ready(i__ready_110 ),
    .o__ready_8 (i__ready),
    .o__valid_10 (i__valid),
    .o_bias__payload(o_bias__payload),
    .o_bias__valid(i__valid_107 ),
    .rst(rst)
  );
  quantise_fp32_af5e2_x1_axi__registers registers (
    .BIAS_bias(BIAS_bias),
    .BIAS_count(BIAS_count),
    .BIAS_invalid(BIAS_invalid),
    .BIAS_zero(BIAS_zero),
    .CALIBRATION_largest(CALIBRATION_largest),
    .CONTROL_clear(CONTROL_clear),
    .ERROR_encode_invalid(ERROR_encode_invalid),
    .ERROR_encode_invalid_set(ERROR_encode_invalid_set),
    .ERROR_encode_keep(ERROR_encode_keep),
    .ERROR_encode_keep_set(ERROR_encode_keep_set),
    .ERROR_scan_invalid(ERROR_scan_invalid),
    .ERROR_scan_invalid_set(ERROR_scan_invalid_set),
    .ERROR_scan_keep(ERROR_scan_keep),
    .ERROR_scan_keep_set(ERROR_scan_keep_set),
    .INTERRUPT_done(INTERRUPT_done),
    .INTERRUPT_error(INTERRUPT_error),
    .OPTIONS_calibrated(OPTIONS_calibrated),
    .STATUS_biases_open(STATUS_biases_open),
    .STATUS_busy(STATUS_busy),
    .STATUS_calibrated(STATUS_calibrated),
    .STATUS_clearing(STATUS_clearing),
    .STATUS_codes_open(STATUS_codes_open),
    .STATUS_done(STATUS_done),
    .STATUS_done_set(STATUS_done_set),
    .STATUS_encode_open(STATUS_encode_open),
    .STATUS_error(STATUS_error),
    .STATUS_scan_open(STATUS_scan_open),
    .TENSORS_count(TENSORS_count),
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
  quantise_fp32_af5e2_x1_axi__scan_input scan_input (
    .bus__tdata(s_axis_scan_tdata),
    .bus__tkeep(s_axis_scan_tkeep),
    .bus__tlast(s_axis_scan_tlast),
    .bus__tready(s_axis_scan_tready),
    .clear(STATUS_clearing),
    .clk(clk),
    .i__valid(s_axis_scan_tvalid),
    .o__payload_13 ({ gap, o__payload_126  }),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  assign _029_[0] = 1'h0;
  assign m_axis_codes_tdata[7:5] = 3'h0;
endmodule

module quantise_fp32_af5e2_x1_axi__biases(clk, rst, o__ready, i__ready, i__payload, i__valid, bus__tdata, bus__tvalid, bus__tlast);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [10:0] i__payload;
  wire [10:0] i__payload;
  input i__valid;
  wire i__valid;
  output [23:0] bus__tdata;
  wire [23:0] bus__tdata;
  output bus__tvalid;
  wire bus__tvalid;
  output bus__tlast;
  wire bus__tlast;
  wire [10:0] o__payload;
  quantise_fp32_af5e2_x1_axi__biases__skid skid (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
  assign bus__tdata = { 7'h00, o__payload[9], 7'h00, o__payload[8:0] };
  assign bus__tlast = o__payload[10];
endmodule

module quantise_fp32_af5e2_x1_axi__biases__skid(clk, rst, o__ready, i__ready, i__payload, i__valid, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [10:0] i__payload;
  wire [10:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  output [10:0] o__payload;
  reg [10:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [10:0] _08_;
  wire arrives;
  reg full;
  reg [10:0] spare;
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
  assign _02_ = full | arrives;
  assign _08_ = full ? spare : i__payload;
endmodule

module quantise_fp32_af5e2_x1_axi__codes(clk, rst, o__ready, i__ready, i__payload_3 , i__valid, bus__tvalid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [6:0] i__payload_3 ;
  wire [6:0] i__payload_3 ;
  input i__valid;
  wire i__valid;
  output bus__tvalid;
  wire bus__tvalid;
  output [6:0] o__payload;
  wire [6:0] o__payload;
  wire [6:0] i__payload;
  assign i__payload[0] = i__payload_3 [5] > 1'h0;
  quantise_fp32_af5e2_x1_axi__codes__skid skid (
    .clk(clk),
    .i__payload({ i__payload_3 [6], i__payload_3 [4:0], i__payload[0] }),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
  assign i__payload[6:1] = { i__payload_3 [6], i__payload_3 [4:0] };
endmodule

module quantise_fp32_af5e2_x1_axi__codes__skid(clk, rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [6:0] i__payload;
  wire [6:0] i__payload;
  output o__valid;
  reg o__valid;
  output [6:0] o__payload;
  reg [6:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [6:0] _08_;
  wire arrives;
  reg full;
  reg [6:0] spare;
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

module quantise_fp32_af5e2_x1_axi__encode_input(clk, rst, bus__tdata, i__valid, bus__tlast, bus__tkeep, clear, bus__tready, o__ready, o__valid, o__payload_13 );
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
  input [3:0] bus__tkeep;
  wire [3:0] bus__tkeep;
  input clear;
  wire clear;
  output bus__tready;
  wire bus__tready;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  output [34:0] o__payload_13 ;
  wire [34:0] o__payload_13 ;
  wire [3:0] _0_;
  wire [3:0] _1_;
  wire ends;
  wire [34:0] i__payload;
  assign _1_ = bus__tkeep & { _0_[0], _0_[0], _0_[0], _0_[0] };
  assign i__payload[34] = | _1_;
  assign ends = & bus__tkeep;
  assign _0_[0] = ~ ends;
  quantise_fp32_af5e2_x1_axi__encode_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ i__payload[34], bus__tlast, ends, bus__tdata }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload_13 ),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  assign _0_[3:1] = { _0_[0], _0_[0], _0_[0] };
  assign i__payload[33:0] = { bus__tlast, ends, bus__tdata };
endmodule

module quantise_fp32_af5e2_x1_axi__encode_input__skid(clk, rst, i__valid, clear, i__ready, o__ready, i__payload, o__valid, o__payload);
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
  input o__ready;
  wire o__ready;
  input [34:0] i__payload;
  wire [34:0] i__payload;
  output o__valid;
  reg o__valid;
  output [34:0] o__payload;
  reg [34:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [34:0] _09_;
  wire arrives;
  reg full;
  reg [34:0] spare;
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

module quantise_fp32_af5e2_x1_axi__quantiser(clk, rst, i_scan__valid, i_scan__ready, i_encode__ready, o_bias__payload, o__payload_6 , o__ready_8 , o__ready, i_scan__payload, i_encode__valid, i__payload_35 , forget, o_bias__valid, o__valid_10 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i_scan__valid;
  wire i_scan__valid;
  output i_scan__ready;
  wire i_scan__ready;
  output i_encode__ready;
  wire i_encode__ready;
  output [9:0] o_bias__payload;
  wire [9:0] o_bias__payload;
  output [7:0] o__payload_6 ;
  wire [7:0] o__payload_6 ;
  input o__ready_8 ;
  wire o__ready_8 ;
  input o__ready;
  wire o__ready;
  input [33:0] i_scan__payload;
  wire [33:0] i_scan__payload;
  input i_encode__valid;
  wire i_encode__valid;
  input [33:0] i__payload_35 ;
  wire [33:0] i__payload_35 ;
  input forget;
  wire forget;
  output o_bias__valid;
  wire o_bias__valid;
  output o__valid_10 ;
  wire o__valid_10 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire signed [7:0] bias;
  wire encodes;
  wire ends;
  wire [9:0] i__payload_24 ;
  wire [7:0] i__payload_43 ;
  wire i__valid;
  wire i__valid_22 ;
  wire i__valid_41 ;
  wire o__ready_39 ;
  wire o__valid_30 ;
  wire [3:0] room;
  wire [3:0] room_14 ;
  wire [2:0] room_31 ;
  assign i_encode__ready = o__valid_30  & _02_;
  assign encodes = i_encode__valid & i_encode__ready;
  assign o__ready_39  = encodes & i__payload_35 [33];
  assign _00_ = | room;
  assign _01_ = | room_14 ;
  assign i_scan__ready = _00_ & _01_;
  assign i__valid = i_scan__valid & i_scan__ready;
  assign ends = i__valid & i_scan__payload[33];
  assign _02_ = | room_31 ;
  quantise_fp32_af5e2_x1_axi__quantiser__biases biases (
    .clk(clk),
    .forget(forget),
    .i__payload(i__payload_24 [7:0]),
    .i__valid(i__valid_22 ),
    .o__payload(bias),
    .o__ready(o__ready_39 ),
    .o__valid(o__valid_30 ),
    .reserve(ends),
    .room(room_14 ),
    .rst(rst)
  );
  quantise_fp32_af5e2_x1_axi__quantiser__encode encode (
    .bias(bias),
    .clk(clk),
    .forget(forget),
    .i__payload(i__payload_35 ),
    .i__valid(encodes),
    .o__payload(i__payload_43 ),
    .o__valid(i__valid_41 ),
    .rst(rst)
  );
  quantise_fp32_af5e2_x1_axi__quantiser__found found (
    .clk(clk),
    .forget(forget),
    .i__payload(i__payload_24 ),
    .i__valid(i__valid_22 ),
    .o__payload(o_bias__payload),
    .o__ready(o__ready),
    .o__valid(o_bias__valid),
    .reserve(ends),
    .room(room),
    .rst(rst)
  );
  quantise_fp32_af5e2_x1_axi__quantiser__queue queue (
    .clk(clk),
    .forget(forget),
    .i__payload(i__payload_43 ),
    .i__valid(i__valid_41 ),
    .o__payload(o__payload_6 ),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .reserve(encodes),
    .room(room_31 ),
    .rst(rst)
  );
  quantise_fp32_af5e2_x1_axi__quantiser__scan scan (
    .clk(clk),
    .forget(forget),
    .i__payload(i_scan__payload),
    .i__valid(i__valid),
    .o__payload(i__payload_24 ),
    .o__valid(i__valid_22 ),
    .rst(rst)
  );
endmodule

module quantise_fp32_af5e2_x1_axi__quantiser__biases(clk, rst, o__payload, reserve, o__ready, i__payload, forget, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [7:0] o__payload;
  wire signed [7:0] o__payload;
  input reserve;
  wire reserve;
  input o__ready;
  wire o__ready;
  input signed [7:0] i__payload;
  wire signed [7:0] i__payload;
  input forget;
  wire forget;
  input i__valid;
  wire i__valid;
  output [3:0] room;
  reg [3:0] room;
  output o__valid;
  wire o__valid;
  wire [3:0] _0_;
  wire _1_;
  wire [3:0] _2_;
  wire _3_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (_3_) room <= 4'h8;
    else room <= _2_;
  assign _3_ = | { rst, forget };
  quantise_fp32_af5e2_x1_axi__quantiser__biases__fifo fifo (
    .clk(clk),
    .forget(forget),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module quantise_fp32_af5e2_x1_axi__quantiser__biases__fifo(clk, rst, o__payload, o__ready, forget, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [7:0] o__payload;
  wire signed [7:0] o__payload;
  input o__ready;
  wire o__ready;
  input forget;
  wire forget;
  input [7:0] write_data;
  wire [7:0] write_data;
  input i__valid;
  wire i__valid;
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
  wire _13_;
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
    if (_11_) stored <= 4'h0;
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
  ram_8x8 words (
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

module quantise_fp32_af5e2_x1_axi__quantiser__encode(clk, rst, bias, i__valid, i__payload, forget, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input signed [7:0] bias;
  wire signed [7:0] bias;
  input i__valid;
  wire i__valid;
  input [33:0] i__payload;
  wire [33:0] i__payload;
  input forget;
  wire forget;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _0_;
  wire [4:0] code;
  wire invalid;
  reg invalid_1;
  reg lanes_1;
  reg last_1;
  wire used;
  wire signed [8:0] zero_field;
  always @(posedge clk)
    last_1 <= i__payload[33];
  always @(posedge clk)
    invalid_1 <= invalid;
  assign used = i__payload[32] > 1'h0;
  assign zero_field = $signed(bias) + $signed(8'h7f);
  always @(posedge clk)
    lanes_1 <= i__payload[32];
  always @(posedge clk)
    if (_0_) o__valid <= 1'h0;
    else o__valid <= i__valid;
  assign _0_ = | { rst, forget };
  quantise_fp32_af5e2 lane_0 (
    .clk(clk),
    .code(code),
    .invalid(invalid),
    .number(i__payload[31:0]),
    .rst(rst),
    .used(used),
    .zero_field(zero_field)
  );
  assign o__payload = { invalid_1, last_1, lanes_1, code };
endmodule

module quantise_fp32_af5e2_x1_axi__quantiser__found(clk, rst, reserve, o__payload, o__ready, forget, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input reserve;
  wire reserve;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  input o__ready;
  wire o__ready;
  input forget;
  wire forget;
  input [9:0] i__payload;
  wire [9:0] i__payload;
  input i__valid;
  wire i__valid;
  output [3:0] room;
  reg [3:0] room;
  output o__valid;
  wire o__valid;
  wire [3:0] _0_;
  wire _1_;
  wire [3:0] _2_;
  wire _3_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (_3_) room <= 4'h8;
    else room <= _2_;
  assign _3_ = | { rst, forget };
  quantise_fp32_af5e2_x1_axi__quantiser__found__fifo fifo (
    .clk(clk),
    .forget(forget),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module quantise_fp32_af5e2_x1_axi__quantiser__found__fifo(clk, rst, o__payload, o__ready, forget, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  input o__ready;
  wire o__ready;
  input forget;
  wire forget;
  input [9:0] write_data;
  wire [9:0] write_data;
  input i__valid;
  wire i__valid;
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
  wire _13_;
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
    if (_11_) stored <= 4'h0;
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
  ram_8x10 words (
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

module quantise_fp32_af5e2_x1_axi__quantiser__queue(clk, rst, reserve, o__payload, o__ready, forget, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input reserve;
  wire reserve;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input o__ready;
  wire o__ready;
  input forget;
  wire forget;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  input i__valid;
  wire i__valid;
  output [2:0] room;
  reg [2:0] room;
  output o__valid;
  wire o__valid;
  wire [2:0] _0_;
  wire _1_;
  wire [2:0] _2_;
  wire _3_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (_3_) room <= 3'h4;
    else room <= _2_;
  assign _3_ = | { rst, forget };
  quantise_fp32_af5e2_x1_axi__quantiser__queue__fifo fifo (
    .clk(clk),
    .forget(forget),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module quantise_fp32_af5e2_x1_axi__quantiser__queue__fifo(clk, rst, o__payload, o__ready, forget, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input o__ready;
  wire o__ready;
  input forget;
  wire forget;
  input [7:0] write_data;
  wire [7:0] write_data;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
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
  wire _13_;
  wire i__ready;
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
    if (_11_) stored <= 3'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (_11_) write_address <= 2'h0;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (_11_) read_address <= 2'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (_11_) o__valid <= 1'h0;
    else o__valid <= _13_;
  assign _11_ = | { rst, forget };
  assign _12_ = o__ready ? 1'h0 : o__valid;
  assign _13_ = _12_ | read;
  ram_4x8 words (
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

module quantise_fp32_af5e2_x1_axi__quantiser__scan(clk, rst, i__valid, i__payload, forget, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [33:0] i__payload;
  wire [33:0] i__payload;
  input forget;
  wire forget;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [7:0] _01_;
  wire [1:0] _02_;
  wire [1:0] _03_;
  wire [7:0] _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire [1:0] _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire [1:0] _10_;
  wire [1:0] _11_;
  wire [1:0] _12_;
  wire [1:0] _13_;
  wire [1:0] _14_;
  wire _15_;
  wire _16_;
  wire [7:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire [1:0] _28_;
  wire _29_;
  wire [7:0] _30_;
  wire [7:0] _31_;
  reg again;
  wire signed [7:0] bias;
  wire counts_0;
  wire [1:0] having_0;
  wire [1:0] having_1;
  wire [1:0] having_2;
  wire [1:0] having_3;
  wire [1:0] having_4;
  wire [1:0] having_5;
  wire [1:0] having_6;
  wire [1:0] having_7;
  reg invalid;
  wire [7:0] largest;
  reg ones;
  wire [1:0] running_0;
  wire [1:0] running_1;
  wire [1:0] running_2;
  wire [1:0] running_3;
  wire [1:0] running_4;
  wire [1:0] running_5;
  wire [1:0] running_6;
  wire special_0;
  reg [7:0] top;
  wire used;
  assign running_2 = running_3 & _10_;
  assign having_2 = { _01_[2], _04_[2] } & running_2;
  assign largest[2] = | having_2;
  assign _12_ = having_2 | { _11_[0], _11_[0] };
  assign running_1 = running_2 & _12_;
  assign having_1 = { _01_[1], _04_[1] } & running_1;
  assign largest[1] = | having_1;
  assign _14_ = having_1 | { _13_[0], _13_[0] };
  assign running_0 = running_1 & _14_;
  assign { having_7[0], _04_[6:0] } = top & { again, again, again, again, again, again, again, again };
  assign { having_7[1], _01_[6:0] } = i__payload[30:23] & { counts_0, counts_0, counts_0, counts_0, counts_0, counts_0, counts_0, counts_0 };
  assign having_0 = { _01_[0], _04_[0] } & running_0;
  assign largest[0] = | having_0;
  assign _15_ = top > 2'h2;
  assign _16_ = | top;
  assign _17_[7:1] = top[7:1] - 7'h41;
  assign _18_ = | { ones, top };
  assign o__payload[8] = ~ _18_;
  assign _19_ = ~ i__payload[33];
  assign _20_ = ones & again;
  assign _21_ = | i__payload[22:0];
  assign _22_ = _21_ & counts_0;
  assign _23_ = | { _22_, _20_ };
  assign _24_ = invalid & again;
  assign _25_ = special_0 & used;
  assign _26_ = | { _25_, _24_ };
  assign _27_ = i__valid & i__payload[33];
  assign used = i__payload[32] > 1'h0;
  assign special_0 = & i__payload[30:23];
  assign _00_ = ~ special_0;
  assign counts_0 = used & _00_;
  assign largest[7] = | having_7;
  assign running_6 = having_7 | { _28_[0], _28_[0] };
  assign having_6 = { _01_[6], _04_[6] } & running_6;
  assign largest[6] = | having_6;
  assign _03_ = having_6 | { _02_[0], _02_[0] };
  assign running_5 = running_6 & _03_;
  assign having_5 = { _01_[5], _04_[5] } & running_5;
  assign largest[5] = | having_5;
  assign _06_ = having_5 | { _05_[0], _05_[0] };
  assign running_4 = running_5 & _06_;
  assign having_4 = { _01_[4], _04_[4] } & running_4;
  assign largest[4] = | having_4;
  assign _08_ = having_4 | { _07_[0], _07_[0] };
  assign running_3 = running_4 & _08_;
  assign having_3 = { _01_[3], _04_[3] } & running_3;
  assign largest[3] = | having_3;
  assign _10_ = having_3 | { _09_[0], _09_[0] };
  always @(posedge clk)
    if (_29_) again <= 1'h0;
    else if (i__valid) again <= _19_;
  always @(posedge clk)
    if (i__valid) top <= largest;
  always @(posedge clk)
    if (i__valid) ones <= _23_;
  always @(posedge clk)
    if (i__valid) invalid <= _26_;
  always @(posedge clk)
    if (_29_) o__valid <= 1'h0;
    else o__valid <= _27_;
  assign _28_[0] = ~ largest[7];
  assign _02_[0] = ~ largest[6];
  assign _05_[0] = ~ largest[5];
  assign _07_[0] = ~ largest[4];
  assign _09_[0] = ~ largest[3];
  assign _11_[0] = ~ largest[2];
  assign _13_[0] = ~ largest[1];
  assign _29_ = | { rst, forget };
  assign _30_[0] = ~ ones;
  assign _31_[0] = _16_ ? 1'h0 : _30_[0];
  assign bias = _15_ ? { _17_[7:1], top[0] } : { 1'h1, _31_[0], _31_[0], _31_[0], _31_[0], _31_[0], 1'h0, _31_[0] };
  assign _09_[1] = _09_[0];
  assign _13_[1] = _13_[0];
  assign _07_[1] = _07_[0];
  assign _11_[1] = _11_[0];
  assign _05_[1] = _05_[0];
  assign _31_[7:1] = { 1'h1, _31_[0], _31_[0], _31_[0], _31_[0], _31_[0], 1'h0 };
  assign _04_[7] = having_7[0];
  assign _02_[1] = _02_[0];
  assign _01_[7] = having_7[1];
  assign _30_[7:1] = { 1'h1, _30_[0], _30_[0], _30_[0], _30_[0], _30_[0], 1'h0 };
  assign _28_[1] = _28_[0];
  assign { o__payload[9], o__payload[7:0] } = { invalid, bias };
  assign _17_[0] = top[0];
endmodule

module quantise_fp32_af5e2_x1_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_scan_keep_set, ERROR_encode_keep_set, STATUS_done_set, ERROR_scan_invalid_set, ERROR_encode_invalid_set, STATUS_codes_open, STATUS_biases_open, STATUS_clearing, STATUS_busy, STATUS_error
, bus__awready, bus__wready, bus__arready, STATUS_scan_open, STATUS_encode_open, BIAS_bias, BIAS_zero, BIAS_invalid, BIAS_count, STATUS_calibrated, TENSORS_count, bus__bvalid, bus__bresp, CONTROL_clear, STATUS_done, ERROR_scan_invalid, ERROR_encode_invalid, ERROR_scan_keep, ERROR_encode_keep, INTERRUPT_done, INTERRUPT_error
, OPTIONS_calibrated, CALIBRATION_largest, bus__rvalid, bus__rdata, bus__rresp);
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
  input ERROR_scan_keep_set;
  wire ERROR_scan_keep_set;
  input ERROR_encode_keep_set;
  wire ERROR_encode_keep_set;
  input STATUS_done_set;
  wire STATUS_done_set;
  input ERROR_scan_invalid_set;
  wire ERROR_scan_invalid_set;
  input ERROR_encode_invalid_set;
  wire ERROR_encode_invalid_set;
  input STATUS_codes_open;
  wire STATUS_codes_open;
  input STATUS_biases_open;
  wire STATUS_biases_open;
  input STATUS_clearing;
  wire STATUS_clearing;
  input STATUS_busy;
  wire STATUS_busy;
  input STATUS_error;
  wire STATUS_error;
  output bus__awready;
  wire bus__awready;
  output bus__wready;
  wire bus__wready;
  output bus__arready;
  wire bus__arready;
  input STATUS_scan_open;
  wire STATUS_scan_open;
  input STATUS_encode_open;
  wire STATUS_encode_open;
  input [7:0] BIAS_bias;
  wire [7:0] BIAS_bias;
  input BIAS_zero;
  wire BIAS_zero;
  input BIAS_invalid;
  wire BIAS_invalid;
  input [15:0] BIAS_count;
  wire [15:0] BIAS_count;
  input STATUS_calibrated;
  wire STATUS_calibrated;
  input [31:0] TENSORS_count;
  wire [31:0] TENSORS_count;
  output bus__bvalid;
  reg bus__bvalid;
  output [1:0] bus__bresp;
  wire [1:0] bus__bresp;
  output CONTROL_clear;
  reg CONTROL_clear;
  output STATUS_done;
  reg STATUS_done;
  output ERROR_scan_invalid;
  reg ERROR_scan_invalid;
  output ERROR_encode_invalid;
  reg ERROR_encode_invalid;
  output ERROR_scan_keep;
  reg ERROR_scan_keep;
  output ERROR_encode_keep;
  reg ERROR_encode_keep;
  output INTERRUPT_done;
  reg INTERRUPT_done;
  output INTERRUPT_error;
  reg INTERRUPT_error;
  output OPTIONS_calibrated;
  reg OPTIONS_calibrated;
  output [31:0] CALIBRATION_largest;
  reg [31:0] CALIBRATION_largest;
  output bus__rvalid;
  reg bus__rvalid;
  output [31:0] bus__rdata;
  reg [31:0] bus__rdata;
  output [1:0] bus__rresp;
  wire [1:0] bus__rresp;
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
  wire [1:0] _034_;
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
  wire [31:0] _060_;
  wire [31:0] _061_;
  wire [31:0] _062_;
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
  wire read_BIAS;
  wire [7:0] read_BIAS_bias;
  wire [15:0] read_BIAS_count;
  wire read_BIAS_invalid;
  wire read_BIAS_zero;
  wire read_CALIBRATION;
  wire [31:0] read_CALIBRATION_largest;
  wire read_CONTROL;
  wire read_ERROR;
  wire read_ERROR_encode_invalid;
  wire read_ERROR_encode_keep;
  wire read_ERROR_scan_invalid;
  wire read_ERROR_scan_keep;
  wire read_EXPONENTS;
  wire read_FORMATS;
  wire read_ID;
  wire read_INTERRUPT;
  wire read_INTERRUPT_done;
  wire read_INTERRUPT_error;
  wire read_OPTIONS;
  wire read_OPTIONS_calibrated;
  wire read_SHAPE;
  wire read_STATUS;
  wire read_STATUS_biases_open;
  wire read_STATUS_busy;
  wire read_STATUS_calibrated;
  wire read_STATUS_clearing;
  wire read_STATUS_codes_open;
  wire read_STATUS_done;
  wire read_STATUS_encode_open;
  wire read_STATUS_error;
  wire read_STATUS_scan_open;
  wire read_TENSORS;
  wire [31:0] read_TENSORS_count;
  wire read_VERSION;
  reg [11:0] read_address;
  reg read_addressed;
  reg [3:0] strobes;
  wire write;
  wire write_CALIBRATION;
  wire write_CONTROL;
  wire write_ERROR;
  wire write_INTERRUPT;
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
  assign _036_ = ~ bus__bvalid;
  assign write = _000_ & _036_;
  assign write_ones = write_data & { strobes[3], strobes[3], strobes[3], strobes[3], strobes[3], strobes[3], strobes[3], strobes[3:2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
  assign _047_ = write_address[11:2] == 5'h10;
  assign write_CONTROL = write & _047_;
  assign _057_ = write_address[11:2] == 5'h11;
  assign write_STATUS = write & _057_;
  assign _064_ = write_address[11:2] == 5'h12;
  assign write_ERROR = write & _064_;
  assign _067_ = write_address[11:2] == 5'h13;
  assign write_INTERRUPT = write & _067_;
  assign _069_ = write_address[11:2] == 5'h17;
  assign write_OPTIONS = write & _069_;
  assign _072_ = write_address[11:2] == 5'h18;
  assign write_CALIBRATION = write & _072_;
  assign _075_ = ~ read_addressed;
  assign _001_ = ~ bus__rvalid;
  assign bus__arready = _075_ & _001_;
  assign read_ID = ! read_address[11:2];
  assign read_VERSION = read_address[11:2] == 1'h1;
  assign read_SHAPE = read_address[11:2] == 2'h2;
  assign read_FORMATS = read_address[11:2] == 2'h3;
  assign read_EXPONENTS = read_address[11:2] == 3'h5;
  assign read_CONTROL = read_address[11:2] == 5'h10;
  assign read_STATUS = read_address[11:2] == 5'h11;
  assign read_STATUS_busy = read_STATUS & STATUS_busy;
  assign read_STATUS_done = read_STATUS & STATUS_done;
  assign read_STATUS_error = read_STATUS & STATUS_error;
  assign read_STATUS_clearing = read_STATUS & STATUS_clearing;
  assign read_STATUS_calibrated = read_STATUS & STATUS_calibrated;
  assign read_STATUS_scan_open = read_STATUS & STATUS_scan_open;
  assign read_STATUS_encode_open = read_STATUS & STATUS_encode_open;
  assign read_STATUS_codes_open = read_STATUS & STATUS_codes_open;
  assign read_STATUS_biases_open = read_STATUS & STATUS_biases_open;
  assign read_ERROR = read_address[11:2] == 5'h12;
  assign read_ERROR_scan_invalid = read_ERROR & ERROR_scan_invalid;
  assign read_ERROR_encode_invalid = read_ERROR & ERROR_encode_invalid;
  assign read_ERROR_scan_keep = read_ERROR & ERROR_scan_keep;
  assign read_ERROR_encode_keep = read_ERROR & ERROR_encode_keep;
  assign read_INTERRUPT = read_address[11:2] == 5'h13;
  assign read_INTERRUPT_done = read_INTERRUPT & INTERRUPT_done;
  assign read_INTERRUPT_error = read_INTERRUPT & INTERRUPT_error;
  assign read_OPTIONS = read_address[11:2] == 5'h17;
  assign read_OPTIONS_calibrated = read_OPTIONS & OPTIONS_calibrated;
  assign read_CALIBRATION = read_address[11:2] == 5'h18;
  assign read_CALIBRATION_largest = read_CALIBRATION ? CALIBRATION_largest : 32'd0;
  assign read_TENSORS = read_address[11:2] == 6'h20;
  assign read_TENSORS_count = read_TENSORS ? TENSORS_count : 32'd0;
  assign read_BIAS = read_address[11:2] == 6'h21;
  assign read_BIAS_bias = read_BIAS ? BIAS_bias : 8'h00;
  assign read_BIAS_zero = read_BIAS & BIAS_zero;
  assign read_BIAS_invalid = read_BIAS & BIAS_invalid;
  assign read_BIAS_count = read_BIAS ? BIAS_count : 16'h0000;
  assign _004_ = bus__awvalid & bus__awready;
  assign _007_ = bus__wvalid & bus__wready;
  assign _010_ = write_CONTROL & write_ones[0];
  assign _013_ = write_STATUS & write_ones[1];
  assign _018_ = ~ _013_;
  assign _022_ = STATUS_done & _018_;
  assign _026_ = _022_ | STATUS_done_set;
  assign _031_ = write_ERROR & write_ones[0];
  assign _035_ = ~ _031_;
  assign _037_ = ERROR_scan_invalid & _035_;
  assign _038_ = _037_ | ERROR_scan_invalid_set;
  assign _039_ = write_ERROR & write_ones[1];
  assign _040_ = ~ _039_;
  assign _041_ = ERROR_encode_invalid & _040_;
  assign _042_ = _041_ | ERROR_encode_invalid_set;
  assign _043_ = write_ERROR & write_ones[8];
  assign _044_ = ~ _043_;
  assign _045_ = ERROR_scan_keep & _044_;
  assign _046_ = _045_ | ERROR_scan_keep_set;
  assign _048_ = write_ERROR & write_ones[9];
  assign _049_ = ~ _048_;
  assign _050_ = ERROR_encode_keep & _049_;
  assign _051_ = _050_ | ERROR_encode_keep_set;
  assign _053_ = INTERRUPT_done & _052_;
  assign _054_ = _053_ | write_ones[0];
  assign _055_ = INTERRUPT_error & _052_;
  assign _056_ = _055_ | write_ones[1];
  assign _052_ = ~ strobes[0];
  assign _058_ = OPTIONS_calibrated & _052_;
  assign _059_ = _058_ | write_ones[0];
  assign _061_ = CALIBRATION_largest & { _060_[24], _060_[24], _060_[24], _060_[24], _060_[24], _060_[24], _060_[24], _060_[24], _060_[16], _060_[16], _060_[16], _060_[16], _060_[16], _060_[16], _060_[16], _060_[16], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[0], _060_[0], _060_[0], _060_[0], _060_[0], _060_[0], _060_[0], _060_[0] };
  assign _062_ = _061_ | write_ones;
  assign _063_ = bus__arvalid & bus__arready;
  assign _065_ = | { read_BIAS_bias[0], read_TENSORS_count[0], read_CALIBRATION_largest[0], read_OPTIONS_calibrated, read_INTERRUPT_done, read_ERROR_scan_invalid, read_STATUS_busy, read_SHAPE, read_ID };
  assign _066_ = | { read_BIAS_bias[1], read_TENSORS_count[1], read_CALIBRATION_largest[1], read_INTERRUPT_error, read_ERROR_encode_invalid, read_STATUS_done };
  assign _068_ = | { read_BIAS_bias[2], read_TENSORS_count[2], read_CALIBRATION_largest[2], read_STATUS_error };
  assign _070_ = | { read_BIAS_bias[3], read_TENSORS_count[3], read_CALIBRATION_largest[3], read_STATUS_clearing, read_EXPONENTS };
  assign _071_ = | { read_BIAS_bias[4], read_TENSORS_count[4], read_CALIBRATION_largest[4], read_STATUS_calibrated };
  assign _073_ = | { read_BIAS_bias[5], read_TENSORS_count[5], read_CALIBRATION_largest[5], read_FORMATS };
  assign _074_ = | { read_BIAS_bias[6], read_TENSORS_count[6], read_CALIBRATION_largest[6], read_ID };
  assign _076_ = | { read_BIAS_bias[7], read_TENSORS_count[7], read_CALIBRATION_largest[7], read_FORMATS };
  assign _077_ = | { read_BIAS_zero, read_TENSORS_count[8], read_CALIBRATION_largest[8], read_ERROR_scan_keep, read_STATUS_scan_open, read_FORMATS, read_ID };
  assign _002_ = | { read_BIAS_invalid, read_TENSORS_count[9], read_CALIBRATION_largest[9], read_ERROR_encode_keep, read_STATUS_encode_open, read_EXPONENTS };
  assign _003_ = | { read_TENSORS_count[10], read_CALIBRATION_largest[10], read_STATUS_codes_open, read_FORMATS };
  assign _005_ = | { read_TENSORS_count[11], read_CALIBRATION_largest[11], read_STATUS_biases_open, read_SHAPE };
  assign _006_ = | { read_TENSORS_count[12], read_CALIBRATION_largest[12], read_ID };
  assign _008_ = | { read_TENSORS_count[13], read_CALIBRATION_largest[13] };
  assign _009_ = | { read_TENSORS_count[14], read_CALIBRATION_largest[14], read_ID };
  assign _011_ = | { read_TENSORS_count[15], read_CALIBRATION_largest[15], read_EXPONENTS, read_FORMATS };
  assign _012_ = | { read_BIAS_count[0], read_TENSORS_count[16], read_CALIBRATION_largest[16], read_VERSION, read_ID };
  assign _014_ = | { read_BIAS_count[1], read_TENSORS_count[17], read_CALIBRATION_largest[17], read_ID };
  assign _015_ = | { read_BIAS_count[2], read_TENSORS_count[18], read_CALIBRATION_largest[18], read_ID };
  assign _016_ = | { read_BIAS_count[3], read_TENSORS_count[19], read_CALIBRATION_largest[19] };
  assign _017_ = | { read_BIAS_count[4], read_TENSORS_count[20], read_CALIBRATION_largest[20], read_ID };
  assign _019_ = | { read_BIAS_count[5], read_TENSORS_count[21], read_CALIBRATION_largest[21] };
  assign _020_ = | { read_BIAS_count[6], read_TENSORS_count[22], read_CALIBRATION_largest[22], read_ID };
  assign _021_ = | { read_BIAS_count[7], read_TENSORS_count[23], read_CALIBRATION_largest[23] };
  assign _023_ = | { read_BIAS_count[8], read_TENSORS_count[24], read_CALIBRATION_largest[24] };
  assign _024_ = | { read_BIAS_count[9], read_TENSORS_count[25], read_CALIBRATION_largest[25] };
  assign _025_ = | { read_BIAS_count[10], read_TENSORS_count[26], read_CALIBRATION_largest[26], read_ID };
  assign _027_ = | { read_BIAS_count[11], read_TENSORS_count[27], read_CALIBRATION_largest[27] };
  assign _028_ = | { read_BIAS_count[12], read_TENSORS_count[28], read_CALIBRATION_largest[28], read_ID };
  assign _029_ = | { read_BIAS_count[13], read_TENSORS_count[29], read_CALIBRATION_largest[29] };
  assign _030_ = | { read_BIAS_count[14], read_TENSORS_count[30], read_CALIBRATION_largest[30], read_ID };
  assign _032_ = | { read_BIAS_count[15], read_TENSORS_count[31], read_CALIBRATION_largest[31] };
  assign _033_ = | { read_BIAS, read_TENSORS, read_CALIBRATION, read_OPTIONS, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_EXPONENTS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _034_[1] = ~ _033_;
  always @(posedge clk)
    if (_007_) write_data <= bus__wdata;
  always @(posedge clk)
    if (_007_) strobes <= bus__wstrb;
  always @(posedge clk)
    if (_078_) write_filled <= 1'h0;
    else write_filled <= _086_;
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _085_;
  always @(posedge clk)
    if (rst) CONTROL_clear <= 1'h0;
    else CONTROL_clear <= _010_;
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _026_;
  always @(posedge clk)
    if (rst) ERROR_scan_invalid <= 1'h0;
    else ERROR_scan_invalid <= _038_;
  always @(posedge clk)
    if (rst) ERROR_encode_invalid <= 1'h0;
    else ERROR_encode_invalid <= _042_;
  always @(posedge clk)
    if (_078_) write_addressed <= 1'h0;
    else write_addressed <= _087_;
  always @(posedge clk)
    if (rst) ERROR_scan_keep <= 1'h0;
    else ERROR_scan_keep <= _046_;
  always @(posedge clk)
    if (rst) ERROR_encode_keep <= 1'h0;
    else ERROR_encode_keep <= _051_;
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _054_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _056_;
  always @(posedge clk)
    if (rst) OPTIONS_calibrated <= 1'h0;
    else if (write_OPTIONS) OPTIONS_calibrated <= _059_;
  always @(posedge clk)
    if (rst) CALIBRATION_largest <= 32'd0;
    else if (write_CALIBRATION) CALIBRATION_largest <= _062_;
  always @(posedge clk)
    if (_063_) read_address <= bus__araddr;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _032_, _030_, _029_, _028_, _027_, _025_, _024_, _023_, _021_, _020_, _019_, _017_, _016_, _015_, _014_, _012_, _011_, _009_, _008_, _006_, _005_, _003_, _002_, _077_, _076_, _074_, _073_, _071_, _070_, _068_, _066_, _065_ };
  always @(posedge clk)
    if (_080_) read_addressed <= 1'h0;
    else read_addressed <= _083_;
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _082_;
  always @(posedge clk)
    if (_004_) write_address <= bus__awaddr;
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _034_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_079_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  assign { _060_[24], _060_[16], _060_[8], _060_[0] } = ~ strobes;
  assign _078_ = | { write, rst };
  assign _079_ = | { write_CALIBRATION, write_OPTIONS, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _080_ = | { read_addressed, rst };
  assign _081_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _082_ = _081_ | read_addressed;
  assign _083_ = read_addressed | _063_;
  assign _084_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _085_ = _084_ | write;
  assign _086_ = write_filled | _007_;
  assign _087_ = write_addressed | _004_;
  assign _034_[0] = 1'h0;
  assign { _060_[31:25], _060_[23:17], _060_[15:9], _060_[7:1] } = { _060_[24], _060_[24], _060_[24], _060_[24], _060_[24], _060_[24], _060_[24], _060_[16], _060_[16], _060_[16], _060_[16], _060_[16], _060_[16], _060_[16], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[0], _060_[0], _060_[0], _060_[0], _060_[0], _060_[0], _060_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module quantise_fp32_af5e2_x1_axi__scan_input(clk, rst, bus__tdata, i__valid, bus__tlast, bus__tkeep, o__ready, clear, bus__tready, o__valid, o__payload_13 );
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
  input [3:0] bus__tkeep;
  wire [3:0] bus__tkeep;
  input o__ready;
  wire o__ready;
  input clear;
  wire clear;
  output bus__tready;
  wire bus__tready;
  output o__valid;
  wire o__valid;
  output [34:0] o__payload_13 ;
  wire [34:0] o__payload_13 ;
  wire [3:0] _0_;
  wire [3:0] _1_;
  wire ends;
  wire [34:0] i__payload;
  assign _1_ = bus__tkeep & { _0_[0], _0_[0], _0_[0], _0_[0] };
  assign i__payload[34] = | _1_;
  assign ends = & bus__tkeep;
  assign _0_[0] = ~ ends;
  quantise_fp32_af5e2_x1_axi__scan_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ i__payload[34], bus__tlast, ends, bus__tdata }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload_13 ),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  assign _0_[3:1] = { _0_[0], _0_[0], _0_[0] };
  assign i__payload[33:0] = { bus__tlast, ends, bus__tdata };
endmodule

module quantise_fp32_af5e2_x1_axi__scan_input__skid(clk, rst, i__valid, o__ready, clear, i__ready, i__payload, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  input clear;
  wire clear;
  output i__ready;
  wire i__ready;
  input [34:0] i__payload;
  wire [34:0] i__payload;
  output o__valid;
  reg o__valid;
  output [34:0] o__payload;
  reg [34:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [34:0] _09_;
  wire arrives;
  reg full;
  reg [34:0] spare;
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

module ram_4x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [3:0];
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

module ram_8x10(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [9:0] write_data;
  wire [9:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [9:0] read_data;
  wire [9:0] read_data;
  reg [9:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [9:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [7:0];
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
