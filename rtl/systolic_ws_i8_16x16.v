module pe_ws_i8_i8_s20(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] i_act__payload;
  wire [7:0] i_act__payload;
  input [7:0] i_weight__payload;
  wire [7:0] i_weight__payload;
  input [19:0] i_sum__payload;
  wire [19:0] i_sum__payload;
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [7:0] o_act__payload;
  reg [7:0] o_act__payload;
  output [7:0] o_weight__payload;
  wire [7:0] o_weight__payload;
  output [19:0] o_sum__payload;
  reg [19:0] o_sum__payload;
  output o_load__payload;
  reg o_load__payload;
  output o_swap__payload;
  reg o_swap__payload;
  wire [19:0] _0_;
  wire signed [15:0] product;
  reg signed [7:0] shadow;
  reg signed [7:0] weight;
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

module ram_256x512(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [7:0] write_address;
  wire [7:0] write_address;
  input [511:0] write_data;
  wire [511:0] write_data;
  input read_enable;
  wire read_enable;
  input [7:0] read_address;
  wire [7:0] read_address;
  output [511:0] read_data;
  wire [511:0] read_data;
  reg [511:0] cells [255:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [511:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_38x129(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [5:0] write_address;
  wire [5:0] write_address;
  input [128:0] write_data;
  wire [128:0] write_data;
  input read_enable;
  wire read_enable;
  input [5:0] read_address;
  wire [5:0] read_address;
  output [128:0] read_data;
  wire [128:0] read_data;
  reg [128:0] cells [37:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [128:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x15(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [14:0] write_data;
  wire [14:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [14:0] read_data;
  wire [14:0] read_data;
  reg [14:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [14:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x256(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [255:0] cells [4:0];
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

module ram_5x512(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [511:0] write_data;
  wire [511:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [511:0] read_data;
  wire [511:0] read_data;
  reg [511:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [511:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x96(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [95:0] write_data;
  wire [95:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [95:0] read_data;
  wire [95:0] read_data;
  reg [95:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [95:0] _0_;
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

module systolic_ws_i8_16x16(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, i_scales__payload, i_scales__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [56:0] i_command__payload;
  wire [56:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [127:0] i_weights__payload;
  wire [127:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [127:0] i_acts__payload;
  wire [127:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [863:0] i_scales__payload;
  wire [863:0] i_scales__payload;
  input i_scales__valid;
  wire i_scales__valid;
  input o__ready;
  wire o__ready;
  output i_command__ready;
  wire i_command__ready;
  output i_weights__ready;
  wire i_weights__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output i_scales__ready;
  wire i_scales__ready;
  output [128:0] o__payload;
  wire [128:0] o__payload;
  output o__valid;
  wire o__valid;
  wire [5:0] _000_;
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
  wire [31:0] _017_;
  wire _018_;
  wire [31:0] _019_;
  wire [31:0] _020_;
  wire [31:0] _021_;
  wire [31:0] _022_;
  wire [31:0] _023_;
  wire [31:0] _024_;
  wire [31:0] _025_;
  wire [31:0] _026_;
  wire [31:0] _027_;
  wire [31:0] _028_;
  wire _029_;
  wire [31:0] _030_;
  wire [31:0] _031_;
  wire [31:0] _032_;
  wire [31:0] _033_;
  wire [31:0] _034_;
  wire _035_;
  wire _036_;
  wire [3:0] _037_;
  wire [3:0] _038_;
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
  wire [8:0] _056_;
  wire [7:0] _057_;
  wire [7:0] _058_;
  wire [8:0] _059_;
  wire _060_;
  wire can_open;
  reg closing;
  reg closing_1;
  reg closing_10;
  reg closing_11;
  reg closing_12;
  reg closing_13;
  reg closing_14;
  reg closing_15;
  reg closing_16;
  reg closing_17;
  reg closing_18;
  reg closing_19;
  reg closing_2;
  reg closing_20;
  reg closing_21;
  reg closing_22;
  reg closing_23;
  reg closing_24;
  reg closing_25;
  reg closing_26;
  reg closing_27;
  reg closing_28;
  reg closing_29;
  reg closing_3;
  reg closing_30;
  reg closing_31;
  reg closing_4;
  reg closing_5;
  reg closing_6;
  reg closing_7;
  reg closing_8;
  reg closing_9;
  wire enable;
  wire i__valid_83 ;
  wire [128:0] i_acts__payload_46 ;
  wire i_tile__valid;
  wire i_weights__ready_32 ;
  wire i_weights__valid_28 ;
  reg [15:0] lanes;
  reg last_1;
  reg last_10;
  reg last_11;
  reg last_12;
  reg last_13;
  reg last_14;
  reg last_15;
  reg last_16;
  reg last_17;
  reg last_18;
  reg last_19;
  reg last_2;
  reg last_20;
  reg last_21;
  reg last_22;
  reg last_23;
  reg last_24;
  reg last_25;
  reg last_26;
  reg last_27;
  reg last_28;
  reg last_29;
  reg last_3;
  reg last_30;
  reg last_31;
  reg last_4;
  reg last_5;
  reg last_6;
  reg last_7;
  reg last_8;
  reg last_9;
  wire [1:0] leaving;
  wire load;
  wire load_ends;
  wire [30:0] o__payload_21 ;
  wire [319:0] o__payload_53 ;
  wire o__ready_39 ;
  wire o__valid_29 ;
  reg opening;
  reg opening_1;
  reg opening_10;
  reg opening_11;
  reg opening_12;
  reg opening_13;
  reg opening_14;
  reg opening_15;
  reg opening_16;
  reg opening_17;
  reg opening_18;
  reg opening_19;
  reg opening_2;
  reg opening_20;
  reg opening_21;
  reg opening_22;
  reg opening_23;
  reg opening_24;
  reg opening_25;
  reg opening_26;
  reg opening_27;
  reg opening_28;
  reg opening_29;
  reg opening_3;
  reg opening_30;
  reg opening_31;
  reg opening_4;
  reg opening_5;
  reg opening_6;
  reg opening_7;
  reg opening_8;
  reg opening_9;
  reg [7:0] read_address;
  wire [511:0] read_data;
  wire read_enable;
  wire reserve;
  wire [5:0] room;
  reg [7:0] row_1;
  reg row_closing_1;
  reg row_last_1;
  reg row_opening_1;
  reg row_valid_1;
  reg [8:0] rows_left;
  reg [3:0] rows_loaded;
  wire [31:0] total_0;
  wire [31:0] total_1;
  wire [31:0] total_10;
  wire [31:0] total_11;
  wire [31:0] total_12;
  wire [31:0] total_13;
  wire [31:0] total_14;
  wire [31:0] total_15;
  wire [31:0] total_2;
  wire [31:0] total_3;
  wire [31:0] total_4;
  wire [31:0] total_5;
  wire [31:0] total_6;
  wire [31:0] total_7;
  wire [31:0] total_8;
  wire [31:0] total_9;
  wire turn_enable;
  reg valid_1;
  reg valid_10;
  reg valid_11;
  reg valid_12;
  reg valid_13;
  reg valid_14;
  reg valid_15;
  reg valid_16;
  reg valid_17;
  reg valid_18;
  reg valid_19;
  reg valid_2;
  reg valid_20;
  reg valid_21;
  reg valid_22;
  reg valid_23;
  reg valid_24;
  reg valid_25;
  reg valid_26;
  reg valid_27;
  reg valid_28;
  reg valid_29;
  reg valid_3;
  reg valid_30;
  reg valid_31;
  reg valid_4;
  reg valid_5;
  reg valid_6;
  reg valid_7;
  reg valid_8;
  reg valid_9;
  wire write_enable;
  assign i_weights__valid_28  = i_weights__valid & o__valid_29 ;
  assign i_weights__ready = i_weights__ready_32  & o__valid_29 ;
  assign load = i_weights__valid & i_weights__ready;
  assign _000_ = o__payload_21 [18:14] - 1'h1;
  assign load_ends = rows_loaded == _000_;
  assign _006_ = ~ o__payload_21 [20];
  assign turn_enable = _006_ | can_open;
  assign i_tile__valid = o__ready_39  & o__payload_21 [20];
  assign _012_ = ~ closing;
  assign _018_ = | room;
  assign enable = _012_ | _018_;
  assign i_acts__payload_46 [128] = rows_left == 1'h1;
  assign reserve = leaving[0] & closing;
  assign _029_ = lanes[0] & leaving[0];
  assign i_acts__payload_46 [7:0] = _029_ ? i_acts__payload[7:0] : 8'h00;
  assign _045_ = lanes[1] & leaving[0];
  assign i_acts__payload_46 [15:8] = _045_ ? i_acts__payload[15:8] : 8'h00;
  assign _001_ = lanes[2] & leaving[0];
  assign i_acts__payload_46 [23:16] = _001_ ? i_acts__payload[23:16] : 8'h00;
  assign _002_ = lanes[3] & leaving[0];
  assign i_acts__payload_46 [31:24] = _002_ ? i_acts__payload[31:24] : 8'h00;
  assign _003_ = lanes[4] & leaving[0];
  assign i_acts__payload_46 [39:32] = _003_ ? i_acts__payload[39:32] : 8'h00;
  assign _004_ = lanes[5] & leaving[0];
  assign i_acts__payload_46 [47:40] = _004_ ? i_acts__payload[47:40] : 8'h00;
  assign _005_ = lanes[6] & leaving[0];
  assign i_acts__payload_46 [55:48] = _005_ ? i_acts__payload[55:48] : 8'h00;
  assign _007_ = lanes[7] & leaving[0];
  assign i_acts__payload_46 [63:56] = _007_ ? i_acts__payload[63:56] : 8'h00;
  assign _008_ = lanes[8] & leaving[0];
  assign i_acts__payload_46 [71:64] = _008_ ? i_acts__payload[71:64] : 8'h00;
  assign _009_ = lanes[9] & leaving[0];
  assign i_acts__payload_46 [79:72] = _009_ ? i_acts__payload[79:72] : 8'h00;
  assign _010_ = lanes[10] & leaving[0];
  assign i_acts__payload_46 [87:80] = _010_ ? i_acts__payload[87:80] : 8'h00;
  assign _011_ = lanes[11] & leaving[0];
  assign i_acts__payload_46 [95:88] = _011_ ? i_acts__payload[95:88] : 8'h00;
  assign _013_ = lanes[12] & leaving[0];
  assign i_acts__payload_46 [103:96] = _013_ ? i_acts__payload[103:96] : 8'h00;
  assign _014_ = lanes[13] & leaving[0];
  assign i_acts__payload_46 [111:104] = _014_ ? i_acts__payload[111:104] : 8'h00;
  assign _015_ = lanes[14] & leaving[0];
  assign i_acts__payload_46 [119:112] = _015_ ? i_acts__payload[119:112] : 8'h00;
  assign _016_ = lanes[15] & leaving[0];
  assign i_acts__payload_46 [127:120] = _016_ ? i_acts__payload[127:120] : 8'h00;
  assign _017_ = row_opening_1 ? 32'd0 : read_data[31:0];
  assign total_0 = $signed(o__payload_53 [19:0]) + $signed(_017_);
  assign _019_ = row_opening_1 ? 32'd0 : read_data[63:32];
  assign total_1 = $signed(o__payload_53 [39:20]) + $signed(_019_);
  assign _020_ = row_opening_1 ? 32'd0 : read_data[95:64];
  assign total_2 = $signed(o__payload_53 [59:40]) + $signed(_020_);
  assign _021_ = row_opening_1 ? 32'd0 : read_data[127:96];
  assign total_3 = $signed(o__payload_53 [79:60]) + $signed(_021_);
  assign _022_ = row_opening_1 ? 32'd0 : read_data[159:128];
  assign total_4 = $signed(o__payload_53 [99:80]) + $signed(_022_);
  assign _023_ = row_opening_1 ? 32'd0 : read_data[191:160];
  assign total_5 = $signed(o__payload_53 [119:100]) + $signed(_023_);
  assign _024_ = row_opening_1 ? 32'd0 : read_data[223:192];
  assign total_6 = $signed(o__payload_53 [139:120]) + $signed(_024_);
  assign _025_ = row_opening_1 ? 32'd0 : read_data[255:224];
  assign total_7 = $signed(o__payload_53 [159:140]) + $signed(_025_);
  assign _026_ = row_opening_1 ? 32'd0 : read_data[287:256];
  assign total_8 = $signed(o__payload_53 [179:160]) + $signed(_026_);
  assign _027_ = row_opening_1 ? 32'd0 : read_data[319:288];
  assign total_9 = $signed(o__payload_53 [199:180]) + $signed(_027_);
  assign _028_ = row_opening_1 ? 32'd0 : read_data[351:320];
  assign total_10 = $signed(o__payload_53 [219:200]) + $signed(_028_);
  assign _030_ = row_opening_1 ? 32'd0 : read_data[383:352];
  assign total_11 = $signed(o__payload_53 [239:220]) + $signed(_030_);
  assign _031_ = row_opening_1 ? 32'd0 : read_data[415:384];
  assign total_12 = $signed(o__payload_53 [259:240]) + $signed(_031_);
  assign _032_ = row_opening_1 ? 32'd0 : read_data[447:416];
  assign total_13 = $signed(o__payload_53 [279:260]) + $signed(_032_);
  assign _033_ = row_opening_1 ? 32'd0 : read_data[479:448];
  assign total_14 = $signed(o__payload_53 [299:280]) + $signed(_033_);
  assign _034_ = row_opening_1 ? 32'd0 : read_data[511:480];
  assign total_15 = $signed(o__payload_53 [319:300]) + $signed(_034_);
  assign _035_ = ~ opening_31;
  assign read_enable = valid_31 & _035_;
  assign _036_ = ~ row_closing_1;
  assign write_enable = row_valid_1 & _036_;
  assign i__valid_83  = row_valid_1 & row_closing_1;
  assign _037_ = rows_loaded + 1'h1;
  assign _038_ = load_ends ? 4'h0 : _037_;
  assign _039_ = o__payload_21 [18:14] > 1'h0;
  assign _040_ = o__payload_21 [18:14] > 1'h1;
  assign _041_ = o__payload_21 [18:14] > 2'h2;
  assign _042_ = o__payload_21 [18:14] > 2'h3;
  assign _043_ = o__payload_21 [18:14] > 3'h4;
  assign _044_ = o__payload_21 [18:14] > 3'h5;
  assign _046_ = o__payload_21 [18:14] > 3'h6;
  assign _047_ = o__payload_21 [18:14] > 3'h7;
  assign _048_ = o__payload_21 [18:14] > 4'h8;
  assign _049_ = o__payload_21 [18:14] > 4'h9;
  assign _050_ = o__payload_21 [18:14] > 4'ha;
  assign _051_ = o__payload_21 [18:14] > 4'hb;
  assign _052_ = o__payload_21 [18:14] > 4'hc;
  assign _053_ = o__payload_21 [18:14] > 4'hd;
  assign _054_ = o__payload_21 [18:14] > 4'he;
  assign _055_ = o__payload_21 [18:14] > 4'hf;
  assign _056_ = rows_left - 1'h1;
  assign _057_ = read_address + 1'h1;
  assign _058_ = last_31 ? 8'h00 : _057_;
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
    last_9 <= last_8;
  always @(posedge clk)
    last_10 <= last_9;
  always @(posedge clk)
    last_11 <= last_10;
  always @(posedge clk)
    last_12 <= last_11;
  always @(posedge clk)
    last_13 <= last_12;
  always @(posedge clk)
    last_14 <= last_13;
  always @(posedge clk)
    last_15 <= last_14;
  always @(posedge clk)
    last_16 <= last_15;
  always @(posedge clk)
    last_17 <= last_16;
  always @(posedge clk)
    last_18 <= last_17;
  always @(posedge clk)
    last_19 <= last_18;
  always @(posedge clk)
    last_20 <= last_19;
  always @(posedge clk)
    last_21 <= last_20;
  always @(posedge clk)
    last_22 <= last_21;
  always @(posedge clk)
    last_23 <= last_22;
  always @(posedge clk)
    last_24 <= last_23;
  always @(posedge clk)
    last_25 <= last_24;
  always @(posedge clk)
    last_26 <= last_25;
  always @(posedge clk)
    last_27 <= last_26;
  always @(posedge clk)
    last_28 <= last_27;
  always @(posedge clk)
    last_29 <= last_28;
  always @(posedge clk)
    last_30 <= last_29;
  always @(posedge clk)
    last_31 <= last_30;
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
    opening_9 <= opening_8;
  always @(posedge clk)
    opening_10 <= opening_9;
  always @(posedge clk)
    opening_11 <= opening_10;
  always @(posedge clk)
    opening_12 <= opening_11;
  always @(posedge clk)
    opening_13 <= opening_12;
  always @(posedge clk)
    opening_14 <= opening_13;
  always @(posedge clk)
    opening_15 <= opening_14;
  always @(posedge clk)
    opening_16 <= opening_15;
  always @(posedge clk)
    opening_17 <= opening_16;
  always @(posedge clk)
    opening_18 <= opening_17;
  always @(posedge clk)
    opening_19 <= opening_18;
  always @(posedge clk)
    opening_20 <= opening_19;
  always @(posedge clk)
    opening_21 <= opening_20;
  always @(posedge clk)
    opening_22 <= opening_21;
  always @(posedge clk)
    opening_23 <= opening_22;
  always @(posedge clk)
    opening_24 <= opening_23;
  always @(posedge clk)
    opening_25 <= opening_24;
  always @(posedge clk)
    opening_26 <= opening_25;
  always @(posedge clk)
    opening_27 <= opening_26;
  always @(posedge clk)
    opening_28 <= opening_27;
  always @(posedge clk)
    opening_29 <= opening_28;
  always @(posedge clk)
    opening_30 <= opening_29;
  always @(posedge clk)
    opening_31 <= opening_30;
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
    closing_9 <= closing_8;
  always @(posedge clk)
    closing_10 <= closing_9;
  always @(posedge clk)
    closing_11 <= closing_10;
  always @(posedge clk)
    closing_12 <= closing_11;
  always @(posedge clk)
    closing_13 <= closing_12;
  always @(posedge clk)
    closing_14 <= closing_13;
  always @(posedge clk)
    closing_15 <= closing_14;
  always @(posedge clk)
    closing_16 <= closing_15;
  always @(posedge clk)
    closing_17 <= closing_16;
  always @(posedge clk)
    closing_18 <= closing_17;
  always @(posedge clk)
    closing_19 <= closing_18;
  always @(posedge clk)
    closing_20 <= closing_19;
  always @(posedge clk)
    closing_21 <= closing_20;
  always @(posedge clk)
    closing_22 <= closing_21;
  always @(posedge clk)
    closing_23 <= closing_22;
  always @(posedge clk)
    closing_24 <= closing_23;
  always @(posedge clk)
    closing_25 <= closing_24;
  always @(posedge clk)
    closing_26 <= closing_25;
  always @(posedge clk)
    closing_27 <= closing_26;
  always @(posedge clk)
    closing_28 <= closing_27;
  always @(posedge clk)
    closing_29 <= closing_28;
  always @(posedge clk)
    closing_30 <= closing_29;
  always @(posedge clk)
    closing_31 <= closing_30;
  always @(posedge clk)
    row_last_1 <= last_31;
  always @(posedge clk)
    row_opening_1 <= opening_31;
  always @(posedge clk)
    row_closing_1 <= closing_31;
  always @(posedge clk)
    row_1 <= read_address;
  always @(posedge clk)
    if (rst) rows_loaded <= 4'h0;
    else if (load) rows_loaded <= _038_;
  always @(posedge clk)
    if (_060_) rows_left <= _059_;
  always @(posedge clk)
    if (o__ready_39 ) opening <= o__payload_21 [19];
  always @(posedge clk)
    if (o__ready_39 ) closing <= o__payload_21 [20];
  always @(posedge clk)
    if (o__ready_39 ) lanes <= { _055_, _054_, _053_, _052_, _051_, _050_, _049_, _048_, _047_, _046_, _044_, _043_, _042_, _041_, _040_, _039_ };
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
    if (rst) valid_9 <= 1'h0;
    else valid_9 <= valid_8;
  always @(posedge clk)
    if (rst) valid_10 <= 1'h0;
    else valid_10 <= valid_9;
  always @(posedge clk)
    if (rst) valid_11 <= 1'h0;
    else valid_11 <= valid_10;
  always @(posedge clk)
    if (rst) valid_12 <= 1'h0;
    else valid_12 <= valid_11;
  always @(posedge clk)
    if (rst) valid_13 <= 1'h0;
    else valid_13 <= valid_12;
  always @(posedge clk)
    if (rst) valid_14 <= 1'h0;
    else valid_14 <= valid_13;
  always @(posedge clk)
    if (rst) valid_15 <= 1'h0;
    else valid_15 <= valid_14;
  always @(posedge clk)
    if (rst) valid_16 <= 1'h0;
    else valid_16 <= valid_15;
  always @(posedge clk)
    if (rst) valid_17 <= 1'h0;
    else valid_17 <= valid_16;
  always @(posedge clk)
    if (rst) valid_18 <= 1'h0;
    else valid_18 <= valid_17;
  always @(posedge clk)
    if (rst) valid_19 <= 1'h0;
    else valid_19 <= valid_18;
  always @(posedge clk)
    if (rst) valid_20 <= 1'h0;
    else valid_20 <= valid_19;
  always @(posedge clk)
    if (rst) valid_21 <= 1'h0;
    else valid_21 <= valid_20;
  always @(posedge clk)
    if (rst) valid_22 <= 1'h0;
    else valid_22 <= valid_21;
  always @(posedge clk)
    if (rst) valid_23 <= 1'h0;
    else valid_23 <= valid_22;
  always @(posedge clk)
    if (rst) valid_24 <= 1'h0;
    else valid_24 <= valid_23;
  always @(posedge clk)
    if (rst) valid_25 <= 1'h0;
    else valid_25 <= valid_24;
  always @(posedge clk)
    if (rst) valid_26 <= 1'h0;
    else valid_26 <= valid_25;
  always @(posedge clk)
    if (rst) valid_27 <= 1'h0;
    else valid_27 <= valid_26;
  always @(posedge clk)
    if (rst) valid_28 <= 1'h0;
    else valid_28 <= valid_27;
  always @(posedge clk)
    if (rst) valid_29 <= 1'h0;
    else valid_29 <= valid_28;
  always @(posedge clk)
    if (rst) valid_30 <= 1'h0;
    else valid_30 <= valid_29;
  always @(posedge clk)
    if (rst) valid_31 <= 1'h0;
    else valid_31 <= valid_30;
  always @(posedge clk)
    if (rst) row_valid_1 <= 1'h0;
    else row_valid_1 <= valid_31;
  always @(posedge clk)
    if (rst) read_address <= 8'h00;
    else if (valid_31) read_address <= _058_;
  assign _060_ = | { leaving[0], o__ready_39  };
  assign _059_ = o__ready_39  ? o__payload_21 [8:0] : _056_;
  ram_256x512 buffer (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(row_1),
    .write_data({ total_15, total_14, total_13, total_12, total_11, total_10, total_9, total_8, total_7, total_6, total_5, total_4, total_3, total_2, total_1, total_0 }),
    .write_enable(write_enable)
  );
  systolic_ws_i8_16x16__mesh mesh (
    .clk(clk),
    .enable(enable),
    .i_acts__payload(i_acts__payload_46 ),
    .i_acts__ready(i_acts__ready),
    .i_acts__valid(i_acts__valid),
    .i_weights__payload({ load_ends, i_weights__payload }),
    .i_weights__ready(i_weights__ready_32 ),
    .i_weights__valid(i_weights__valid_28 ),
    .leaving(leaving),
    .o__payload(o__payload_53 ),
    .rst(rst),
    .turn(o__ready_39 ),
    .turn_enable(turn_enable)
  );
  systolic_ws_i8_16x16__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i_command__ready),
    .i__valid(i_command__valid),
    .o__payload(o__payload_21 ),
    .o__ready(o__ready_39 ),
    .o__valid(o__valid_29 ),
    .rst(rst)
  );
  systolic_ws_i8_16x16__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_21 [30:21], o__payload_21 [13:9] }),
    .i__payload_41 ({ row_last_1, total_15, total_14, total_13, total_12, total_11, total_10, total_9, total_8, total_7, total_6, total_5, total_4, total_3, total_2, total_1, total_0 }),
    .i__valid(i_tile__valid),
    .i__valid_39 (i__valid_83 ),
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

module systolic_ws_i8_16x16__mesh(clk, rst, i_acts__valid, i_weights__valid, turn_enable, enable, i_weights__ready, i_acts__ready, turn, i_weights__payload, i_acts__payload, leaving, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i_acts__valid;
  wire i_acts__valid;
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
  input [128:0] i_weights__payload;
  wire [128:0] i_weights__payload;
  input [128:0] i_acts__payload;
  wire [128:0] i_acts__payload;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [319:0] o__payload;
  wire [319:0] o__payload;
  wire _000_;
  wire _001_;
  wire [7:0] _002_;
  wire [7:0] _003_;
  wire [7:0] _004_;
  wire [7:0] _005_;
  wire [7:0] _006_;
  wire [7:0] _007_;
  wire [7:0] _008_;
  wire [7:0] _009_;
  wire [7:0] _010_;
  wire [7:0] _011_;
  wire _012_;
  wire [7:0] _013_;
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
  wire [15:0] _037_;
  wire [7:0] _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [7:0] _042_;
  wire _043_;
  wire _044_;
  wire [7:0] _045_;
  wire _046_;
  wire _047_;
  wire [7:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [7:0] _052_;
  wire _053_;
  wire _054_;
  wire [7:0] _055_;
  wire _056_;
  wire _057_;
  wire [7:0] _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire [7:0] _062_;
  wire _063_;
  wire _064_;
  wire [7:0] _065_;
  wire _066_;
  wire _067_;
  wire [7:0] _068_;
  wire _069_;
  wire _070_;
  wire [7:0] _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [7:0] _075_;
  wire _076_;
  wire _077_;
  wire [7:0] _078_;
  wire _079_;
  wire _080_;
  wire [7:0] _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire [7:0] _085_;
  wire _086_;
  wire _087_;
  wire [7:0] _088_;
  wire [7:0] _089_;
  wire [7:0] _090_;
  wire [7:0] _091_;
  wire [7:0] _092_;
  wire [7:0] _093_;
  reg signed [7:0] act_10_1;
  reg signed [7:0] act_10_10;
  reg signed [7:0] act_10_2;
  reg signed [7:0] act_10_3;
  reg signed [7:0] act_10_4;
  reg signed [7:0] act_10_5;
  reg signed [7:0] act_10_6;
  reg signed [7:0] act_10_7;
  reg signed [7:0] act_10_8;
  reg signed [7:0] act_10_9;
  reg signed [7:0] act_11_1;
  reg signed [7:0] act_11_10;
  reg signed [7:0] act_11_11;
  reg signed [7:0] act_11_2;
  reg signed [7:0] act_11_3;
  reg signed [7:0] act_11_4;
  reg signed [7:0] act_11_5;
  reg signed [7:0] act_11_6;
  reg signed [7:0] act_11_7;
  reg signed [7:0] act_11_8;
  reg signed [7:0] act_11_9;
  reg signed [7:0] act_12_1;
  reg signed [7:0] act_12_10;
  reg signed [7:0] act_12_11;
  reg signed [7:0] act_12_12;
  reg signed [7:0] act_12_2;
  reg signed [7:0] act_12_3;
  reg signed [7:0] act_12_4;
  reg signed [7:0] act_12_5;
  reg signed [7:0] act_12_6;
  reg signed [7:0] act_12_7;
  reg signed [7:0] act_12_8;
  reg signed [7:0] act_12_9;
  reg signed [7:0] act_13_1;
  reg signed [7:0] act_13_10;
  reg signed [7:0] act_13_11;
  reg signed [7:0] act_13_12;
  reg signed [7:0] act_13_13;
  reg signed [7:0] act_13_2;
  reg signed [7:0] act_13_3;
  reg signed [7:0] act_13_4;
  reg signed [7:0] act_13_5;
  reg signed [7:0] act_13_6;
  reg signed [7:0] act_13_7;
  reg signed [7:0] act_13_8;
  reg signed [7:0] act_13_9;
  reg signed [7:0] act_14_1;
  reg signed [7:0] act_14_10;
  reg signed [7:0] act_14_11;
  reg signed [7:0] act_14_12;
  reg signed [7:0] act_14_13;
  reg signed [7:0] act_14_14;
  reg signed [7:0] act_14_2;
  reg signed [7:0] act_14_3;
  reg signed [7:0] act_14_4;
  reg signed [7:0] act_14_5;
  reg signed [7:0] act_14_6;
  reg signed [7:0] act_14_7;
  reg signed [7:0] act_14_8;
  reg signed [7:0] act_14_9;
  reg signed [7:0] act_15_1;
  reg signed [7:0] act_15_10;
  reg signed [7:0] act_15_11;
  reg signed [7:0] act_15_12;
  reg signed [7:0] act_15_13;
  reg signed [7:0] act_15_14;
  reg signed [7:0] act_15_15;
  reg signed [7:0] act_15_2;
  reg signed [7:0] act_15_3;
  reg signed [7:0] act_15_4;
  reg signed [7:0] act_15_5;
  reg signed [7:0] act_15_6;
  reg signed [7:0] act_15_7;
  reg signed [7:0] act_15_8;
  reg signed [7:0] act_15_9;
  reg signed [7:0] act_1_1;
  reg signed [7:0] act_2_1;
  reg signed [7:0] act_2_2;
  reg signed [7:0] act_3_1;
  reg signed [7:0] act_3_2;
  reg signed [7:0] act_3_3;
  reg signed [7:0] act_4_1;
  reg signed [7:0] act_4_2;
  reg signed [7:0] act_4_3;
  reg signed [7:0] act_4_4;
  reg signed [7:0] act_5_1;
  reg signed [7:0] act_5_2;
  reg signed [7:0] act_5_3;
  reg signed [7:0] act_5_4;
  reg signed [7:0] act_5_5;
  reg signed [7:0] act_6_1;
  reg signed [7:0] act_6_2;
  reg signed [7:0] act_6_3;
  reg signed [7:0] act_6_4;
  reg signed [7:0] act_6_5;
  reg signed [7:0] act_6_6;
  reg signed [7:0] act_7_1;
  reg signed [7:0] act_7_2;
  reg signed [7:0] act_7_3;
  reg signed [7:0] act_7_4;
  reg signed [7:0] act_7_5;
  reg signed [7:0] act_7_6;
  reg signed [7:0] act_7_7;
  reg signed [7:0] act_8_1;
  reg signed [7:0] act_8_2;
  reg signed [7:0] act_8_3;
  reg signed [7:0] act_8_4;
  reg signed [7:0] act_8_5;
  reg signed [7:0] act_8_6;
  reg signed [7:0] act_8_7;
  reg signed [7:0] act_8_8;
  reg signed [7:0] act_9_1;
  reg signed [7:0] act_9_2;
  reg signed [7:0] act_9_3;
  reg signed [7:0] act_9_4;
  reg signed [7:0] act_9_5;
  reg signed [7:0] act_9_6;
  reg signed [7:0] act_9_7;
  reg signed [7:0] act_9_8;
  reg signed [7:0] act_9_9;
  reg begun;
  reg computing;
  wire enter;
  wire [7:0] i_act__payload;
  wire [7:0] i_act__payload_1003 ;
  wire [7:0] i_act__payload_101 ;
  wire [7:0] i_act__payload_1011 ;
  wire [7:0] i_act__payload_1019 ;
  wire [7:0] i_act__payload_1027 ;
  wire [7:0] i_act__payload_1035 ;
  wire [7:0] i_act__payload_1043 ;
  wire [7:0] i_act__payload_1051 ;
  wire [7:0] i_act__payload_1059 ;
  wire [7:0] i_act__payload_1067 ;
  wire [7:0] i_act__payload_1075 ;
  wire [7:0] i_act__payload_1085 ;
  wire [7:0] i_act__payload_109 ;
  wire [7:0] i_act__payload_1093 ;
  wire [7:0] i_act__payload_1101 ;
  wire [7:0] i_act__payload_1109 ;
  wire [7:0] i_act__payload_1117 ;
  wire [7:0] i_act__payload_1125 ;
  wire [7:0] i_act__payload_1133 ;
  wire [7:0] i_act__payload_1141 ;
  wire [7:0] i_act__payload_1149 ;
  wire [7:0] i_act__payload_1157 ;
  wire [7:0] i_act__payload_1165 ;
  wire [7:0] i_act__payload_117 ;
  wire [7:0] i_act__payload_1173 ;
  wire [7:0] i_act__payload_1181 ;
  wire [7:0] i_act__payload_1189 ;
  wire [7:0] i_act__payload_1197 ;
  wire [7:0] i_act__payload_1207 ;
  wire [7:0] i_act__payload_1215 ;
  wire [7:0] i_act__payload_1223 ;
  wire [7:0] i_act__payload_1231 ;
  wire [7:0] i_act__payload_1239 ;
  wire [7:0] i_act__payload_1247 ;
  wire [7:0] i_act__payload_125 ;
  wire [7:0] i_act__payload_1255 ;
  wire [7:0] i_act__payload_1263 ;
  wire [7:0] i_act__payload_1271 ;
  wire [7:0] i_act__payload_1279 ;
  wire [7:0] i_act__payload_1287 ;
  wire [7:0] i_act__payload_1295 ;
  wire [7:0] i_act__payload_1303 ;
  wire [7:0] i_act__payload_1311 ;
  wire [7:0] i_act__payload_1319 ;
  wire [7:0] i_act__payload_1329 ;
  wire [7:0] i_act__payload_133 ;
  wire [7:0] i_act__payload_1337 ;
  wire [7:0] i_act__payload_1345 ;
  wire [7:0] i_act__payload_1353 ;
  wire [7:0] i_act__payload_1361 ;
  wire [7:0] i_act__payload_1369 ;
  wire [7:0] i_act__payload_1377 ;
  wire [7:0] i_act__payload_1385 ;
  wire [7:0] i_act__payload_1393 ;
  wire [7:0] i_act__payload_1401 ;
  wire [7:0] i_act__payload_1409 ;
  wire [7:0] i_act__payload_141 ;
  wire [7:0] i_act__payload_1417 ;
  wire [7:0] i_act__payload_1425 ;
  wire [7:0] i_act__payload_1433 ;
  wire [7:0] i_act__payload_1441 ;
  wire [7:0] i_act__payload_1451 ;
  wire [7:0] i_act__payload_1459 ;
  wire [7:0] i_act__payload_1467 ;
  wire [7:0] i_act__payload_1475 ;
  wire [7:0] i_act__payload_1483 ;
  wire [7:0] i_act__payload_149 ;
  wire [7:0] i_act__payload_1491 ;
  wire [7:0] i_act__payload_1499 ;
  wire [7:0] i_act__payload_1507 ;
  wire [7:0] i_act__payload_1515 ;
  wire [7:0] i_act__payload_1523 ;
  wire [7:0] i_act__payload_1531 ;
  wire [7:0] i_act__payload_1539 ;
  wire [7:0] i_act__payload_1547 ;
  wire [7:0] i_act__payload_1555 ;
  wire [7:0] i_act__payload_1563 ;
  wire [7:0] i_act__payload_157 ;
  wire [7:0] i_act__payload_1573 ;
  wire [7:0] i_act__payload_1581 ;
  wire [7:0] i_act__payload_1589 ;
  wire [7:0] i_act__payload_1597 ;
  wire [7:0] i_act__payload_1605 ;
  wire [7:0] i_act__payload_1613 ;
  wire [7:0] i_act__payload_1621 ;
  wire [7:0] i_act__payload_1629 ;
  wire [7:0] i_act__payload_1637 ;
  wire [7:0] i_act__payload_1645 ;
  wire [7:0] i_act__payload_165 ;
  wire [7:0] i_act__payload_1653 ;
  wire [7:0] i_act__payload_1661 ;
  wire [7:0] i_act__payload_1669 ;
  wire [7:0] i_act__payload_1677 ;
  wire [7:0] i_act__payload_1685 ;
  wire [7:0] i_act__payload_1695 ;
  wire [7:0] i_act__payload_1703 ;
  wire [7:0] i_act__payload_1711 ;
  wire [7:0] i_act__payload_1719 ;
  wire [7:0] i_act__payload_1727 ;
  wire [7:0] i_act__payload_173 ;
  wire [7:0] i_act__payload_1735 ;
  wire [7:0] i_act__payload_1743 ;
  wire [7:0] i_act__payload_1751 ;
  wire [7:0] i_act__payload_1759 ;
  wire [7:0] i_act__payload_1767 ;
  wire [7:0] i_act__payload_1775 ;
  wire [7:0] i_act__payload_1783 ;
  wire [7:0] i_act__payload_1791 ;
  wire [7:0] i_act__payload_1799 ;
  wire [7:0] i_act__payload_1807 ;
  wire [7:0] i_act__payload_181 ;
  wire [7:0] i_act__payload_1817 ;
  wire [7:0] i_act__payload_1825 ;
  wire [7:0] i_act__payload_1833 ;
  wire [7:0] i_act__payload_1841 ;
  wire [7:0] i_act__payload_1849 ;
  wire [7:0] i_act__payload_1857 ;
  wire [7:0] i_act__payload_1865 ;
  wire [7:0] i_act__payload_1873 ;
  wire [7:0] i_act__payload_1881 ;
  wire [7:0] i_act__payload_1889 ;
  wire [7:0] i_act__payload_189 ;
  wire [7:0] i_act__payload_1897 ;
  wire [7:0] i_act__payload_1905 ;
  wire [7:0] i_act__payload_1913 ;
  wire [7:0] i_act__payload_1921 ;
  wire [7:0] i_act__payload_1929 ;
  wire [7:0] i_act__payload_197 ;
  wire [7:0] i_act__payload_205 ;
  wire [7:0] i_act__payload_213 ;
  wire [7:0] i_act__payload_221 ;
  wire [7:0] i_act__payload_23 ;
  wire [7:0] i_act__payload_231 ;
  wire [7:0] i_act__payload_239 ;
  wire [7:0] i_act__payload_247 ;
  wire [7:0] i_act__payload_255 ;
  wire [7:0] i_act__payload_263 ;
  wire [7:0] i_act__payload_271 ;
  wire [7:0] i_act__payload_279 ;
  wire [7:0] i_act__payload_287 ;
  wire [7:0] i_act__payload_29 ;
  wire [7:0] i_act__payload_295 ;
  wire [7:0] i_act__payload_303 ;
  wire [7:0] i_act__payload_311 ;
  wire [7:0] i_act__payload_319 ;
  wire [7:0] i_act__payload_327 ;
  wire [7:0] i_act__payload_335 ;
  wire [7:0] i_act__payload_343 ;
  wire [7:0] i_act__payload_35 ;
  wire [7:0] i_act__payload_353 ;
  wire [7:0] i_act__payload_361 ;
  wire [7:0] i_act__payload_369 ;
  wire [7:0] i_act__payload_377 ;
  wire [7:0] i_act__payload_385 ;
  wire [7:0] i_act__payload_393 ;
  wire [7:0] i_act__payload_401 ;
  wire [7:0] i_act__payload_409 ;
  wire [7:0] i_act__payload_41 ;
  wire [7:0] i_act__payload_417 ;
  wire [7:0] i_act__payload_425 ;
  wire [7:0] i_act__payload_433 ;
  wire [7:0] i_act__payload_441 ;
  wire [7:0] i_act__payload_449 ;
  wire [7:0] i_act__payload_457 ;
  wire [7:0] i_act__payload_465 ;
  wire [7:0] i_act__payload_47 ;
  wire [7:0] i_act__payload_475 ;
  wire [7:0] i_act__payload_483 ;
  wire [7:0] i_act__payload_491 ;
  wire [7:0] i_act__payload_499 ;
  wire [7:0] i_act__payload_507 ;
  wire [7:0] i_act__payload_515 ;
  wire [7:0] i_act__payload_523 ;
  wire [7:0] i_act__payload_53 ;
  wire [7:0] i_act__payload_531 ;
  wire [7:0] i_act__payload_539 ;
  wire [7:0] i_act__payload_547 ;
  wire [7:0] i_act__payload_555 ;
  wire [7:0] i_act__payload_563 ;
  wire [7:0] i_act__payload_571 ;
  wire [7:0] i_act__payload_579 ;
  wire [7:0] i_act__payload_587 ;
  wire [7:0] i_act__payload_59 ;
  wire [7:0] i_act__payload_597 ;
  wire [7:0] i_act__payload_605 ;
  wire [7:0] i_act__payload_613 ;
  wire [7:0] i_act__payload_621 ;
  wire [7:0] i_act__payload_629 ;
  wire [7:0] i_act__payload_637 ;
  wire [7:0] i_act__payload_645 ;
  wire [7:0] i_act__payload_65 ;
  wire [7:0] i_act__payload_653 ;
  wire [7:0] i_act__payload_661 ;
  wire [7:0] i_act__payload_669 ;
  wire [7:0] i_act__payload_677 ;
  wire [7:0] i_act__payload_685 ;
  wire [7:0] i_act__payload_693 ;
  wire [7:0] i_act__payload_701 ;
  wire [7:0] i_act__payload_709 ;
  wire [7:0] i_act__payload_71 ;
  wire [7:0] i_act__payload_719 ;
  wire [7:0] i_act__payload_727 ;
  wire [7:0] i_act__payload_735 ;
  wire [7:0] i_act__payload_743 ;
  wire [7:0] i_act__payload_751 ;
  wire [7:0] i_act__payload_759 ;
  wire [7:0] i_act__payload_767 ;
  wire [7:0] i_act__payload_77 ;
  wire [7:0] i_act__payload_775 ;
  wire [7:0] i_act__payload_783 ;
  wire [7:0] i_act__payload_791 ;
  wire [7:0] i_act__payload_799 ;
  wire [7:0] i_act__payload_807 ;
  wire [7:0] i_act__payload_815 ;
  wire [7:0] i_act__payload_823 ;
  wire [7:0] i_act__payload_83 ;
  wire [7:0] i_act__payload_831 ;
  wire [7:0] i_act__payload_841 ;
  wire [7:0] i_act__payload_849 ;
  wire [7:0] i_act__payload_857 ;
  wire [7:0] i_act__payload_865 ;
  wire [7:0] i_act__payload_873 ;
  wire [7:0] i_act__payload_881 ;
  wire [7:0] i_act__payload_889 ;
  wire [7:0] i_act__payload_89 ;
  wire [7:0] i_act__payload_897 ;
  wire [7:0] i_act__payload_905 ;
  wire [7:0] i_act__payload_913 ;
  wire [7:0] i_act__payload_921 ;
  wire [7:0] i_act__payload_929 ;
  wire [7:0] i_act__payload_937 ;
  wire [7:0] i_act__payload_945 ;
  wire [7:0] i_act__payload_95 ;
  wire [7:0] i_act__payload_953 ;
  wire [7:0] i_act__payload_963 ;
  wire [7:0] i_act__payload_971 ;
  wire [7:0] i_act__payload_979 ;
  wire [7:0] i_act__payload_987 ;
  wire [7:0] i_act__payload_995 ;
  wire i_load__payload;
  wire i_load__payload_1005 ;
  wire i_load__payload_1013 ;
  wire i_load__payload_1021 ;
  wire i_load__payload_1029 ;
  wire i_load__payload_103 ;
  wire i_load__payload_1037 ;
  wire i_load__payload_1045 ;
  wire i_load__payload_1053 ;
  wire i_load__payload_1061 ;
  wire i_load__payload_1069 ;
  wire i_load__payload_1077 ;
  wire i_load__payload_1087 ;
  wire i_load__payload_1095 ;
  wire i_load__payload_1103 ;
  wire i_load__payload_111 ;
  wire i_load__payload_1111 ;
  wire i_load__payload_1119 ;
  wire i_load__payload_1127 ;
  wire i_load__payload_1135 ;
  wire i_load__payload_1143 ;
  wire i_load__payload_1151 ;
  wire i_load__payload_1159 ;
  wire i_load__payload_1167 ;
  wire i_load__payload_1175 ;
  wire i_load__payload_1183 ;
  wire i_load__payload_119 ;
  wire i_load__payload_1191 ;
  wire i_load__payload_1199 ;
  wire i_load__payload_1209 ;
  wire i_load__payload_1217 ;
  wire i_load__payload_1225 ;
  wire i_load__payload_1233 ;
  wire i_load__payload_1241 ;
  wire i_load__payload_1249 ;
  wire i_load__payload_1257 ;
  wire i_load__payload_1265 ;
  wire i_load__payload_127 ;
  wire i_load__payload_1273 ;
  wire i_load__payload_1281 ;
  wire i_load__payload_1289 ;
  wire i_load__payload_1297 ;
  wire i_load__payload_1305 ;
  wire i_load__payload_1313 ;
  wire i_load__payload_1321 ;
  wire i_load__payload_1331 ;
  wire i_load__payload_1339 ;
  wire i_load__payload_1347 ;
  wire i_load__payload_135 ;
  wire i_load__payload_1355 ;
  wire i_load__payload_1363 ;
  wire i_load__payload_1371 ;
  wire i_load__payload_1379 ;
  wire i_load__payload_1387 ;
  wire i_load__payload_1395 ;
  wire i_load__payload_1403 ;
  wire i_load__payload_1411 ;
  wire i_load__payload_1419 ;
  wire i_load__payload_1427 ;
  wire i_load__payload_143 ;
  wire i_load__payload_1435 ;
  wire i_load__payload_1443 ;
  wire i_load__payload_1453 ;
  wire i_load__payload_1461 ;
  wire i_load__payload_1469 ;
  wire i_load__payload_1477 ;
  wire i_load__payload_1485 ;
  wire i_load__payload_1493 ;
  wire i_load__payload_1501 ;
  wire i_load__payload_1509 ;
  wire i_load__payload_151 ;
  wire i_load__payload_1517 ;
  wire i_load__payload_1525 ;
  wire i_load__payload_1533 ;
  wire i_load__payload_1541 ;
  wire i_load__payload_1549 ;
  wire i_load__payload_1557 ;
  wire i_load__payload_1565 ;
  wire i_load__payload_1575 ;
  wire i_load__payload_1583 ;
  wire i_load__payload_159 ;
  wire i_load__payload_1591 ;
  wire i_load__payload_1599 ;
  wire i_load__payload_1607 ;
  wire i_load__payload_1615 ;
  wire i_load__payload_1623 ;
  wire i_load__payload_1631 ;
  wire i_load__payload_1639 ;
  wire i_load__payload_1647 ;
  wire i_load__payload_1655 ;
  wire i_load__payload_1663 ;
  wire i_load__payload_167 ;
  wire i_load__payload_1671 ;
  wire i_load__payload_1679 ;
  wire i_load__payload_1687 ;
  wire i_load__payload_1697 ;
  wire i_load__payload_1705 ;
  wire i_load__payload_1713 ;
  wire i_load__payload_1721 ;
  wire i_load__payload_1729 ;
  wire i_load__payload_1737 ;
  wire i_load__payload_1745 ;
  wire i_load__payload_175 ;
  wire i_load__payload_1753 ;
  wire i_load__payload_1761 ;
  wire i_load__payload_1769 ;
  wire i_load__payload_1777 ;
  wire i_load__payload_1785 ;
  wire i_load__payload_1793 ;
  wire i_load__payload_1801 ;
  wire i_load__payload_1809 ;
  wire i_load__payload_1819 ;
  wire i_load__payload_1827 ;
  wire i_load__payload_183 ;
  wire i_load__payload_1835 ;
  wire i_load__payload_1843 ;
  wire i_load__payload_1851 ;
  wire i_load__payload_1859 ;
  wire i_load__payload_1867 ;
  wire i_load__payload_1875 ;
  wire i_load__payload_1883 ;
  wire i_load__payload_1891 ;
  wire i_load__payload_1899 ;
  wire i_load__payload_1907 ;
  wire i_load__payload_191 ;
  wire i_load__payload_1915 ;
  wire i_load__payload_1923 ;
  wire i_load__payload_1931 ;
  wire i_load__payload_1938 ;
  wire i_load__payload_1943 ;
  wire i_load__payload_1946 ;
  wire i_load__payload_1949 ;
  wire i_load__payload_1952 ;
  wire i_load__payload_1955 ;
  wire i_load__payload_1958 ;
  wire i_load__payload_1961 ;
  wire i_load__payload_1964 ;
  wire i_load__payload_1967 ;
  wire i_load__payload_1970 ;
  wire i_load__payload_1973 ;
  wire i_load__payload_1976 ;
  wire i_load__payload_1979 ;
  wire i_load__payload_1982 ;
  wire i_load__payload_1985 ;
  wire i_load__payload_199 ;
  wire i_load__payload_207 ;
  wire i_load__payload_215 ;
  wire i_load__payload_223 ;
  wire i_load__payload_233 ;
  wire i_load__payload_241 ;
  wire i_load__payload_249 ;
  wire i_load__payload_25 ;
  wire i_load__payload_257 ;
  wire i_load__payload_265 ;
  wire i_load__payload_273 ;
  wire i_load__payload_281 ;
  wire i_load__payload_289 ;
  wire i_load__payload_297 ;
  wire i_load__payload_305 ;
  wire i_load__payload_31 ;
  wire i_load__payload_313 ;
  wire i_load__payload_321 ;
  wire i_load__payload_329 ;
  wire i_load__payload_337 ;
  wire i_load__payload_345 ;
  wire i_load__payload_355 ;
  wire i_load__payload_363 ;
  wire i_load__payload_37 ;
  wire i_load__payload_371 ;
  wire i_load__payload_379 ;
  wire i_load__payload_387 ;
  wire i_load__payload_395 ;
  wire i_load__payload_403 ;
  wire i_load__payload_411 ;
  wire i_load__payload_419 ;
  wire i_load__payload_427 ;
  wire i_load__payload_43 ;
  wire i_load__payload_435 ;
  wire i_load__payload_443 ;
  wire i_load__payload_451 ;
  wire i_load__payload_459 ;
  wire i_load__payload_467 ;
  wire i_load__payload_477 ;
  wire i_load__payload_485 ;
  wire i_load__payload_49 ;
  wire i_load__payload_493 ;
  wire i_load__payload_501 ;
  wire i_load__payload_509 ;
  wire i_load__payload_517 ;
  wire i_load__payload_525 ;
  wire i_load__payload_533 ;
  wire i_load__payload_541 ;
  wire i_load__payload_549 ;
  wire i_load__payload_55 ;
  wire i_load__payload_557 ;
  wire i_load__payload_565 ;
  wire i_load__payload_573 ;
  wire i_load__payload_581 ;
  wire i_load__payload_589 ;
  wire i_load__payload_599 ;
  wire i_load__payload_607 ;
  wire i_load__payload_61 ;
  wire i_load__payload_615 ;
  wire i_load__payload_623 ;
  wire i_load__payload_631 ;
  wire i_load__payload_639 ;
  wire i_load__payload_647 ;
  wire i_load__payload_655 ;
  wire i_load__payload_663 ;
  wire i_load__payload_67 ;
  wire i_load__payload_671 ;
  wire i_load__payload_679 ;
  wire i_load__payload_687 ;
  wire i_load__payload_695 ;
  wire i_load__payload_703 ;
  wire i_load__payload_711 ;
  wire i_load__payload_721 ;
  wire i_load__payload_729 ;
  wire i_load__payload_73 ;
  wire i_load__payload_737 ;
  wire i_load__payload_745 ;
  wire i_load__payload_753 ;
  wire i_load__payload_761 ;
  wire i_load__payload_769 ;
  wire i_load__payload_777 ;
  wire i_load__payload_785 ;
  wire i_load__payload_79 ;
  wire i_load__payload_793 ;
  wire i_load__payload_801 ;
  wire i_load__payload_809 ;
  wire i_load__payload_817 ;
  wire i_load__payload_825 ;
  wire i_load__payload_833 ;
  wire i_load__payload_843 ;
  wire i_load__payload_85 ;
  wire i_load__payload_851 ;
  wire i_load__payload_859 ;
  wire i_load__payload_867 ;
  wire i_load__payload_875 ;
  wire i_load__payload_883 ;
  wire i_load__payload_891 ;
  wire i_load__payload_899 ;
  wire i_load__payload_907 ;
  wire i_load__payload_91 ;
  wire i_load__payload_915 ;
  wire i_load__payload_923 ;
  wire i_load__payload_931 ;
  wire i_load__payload_939 ;
  wire i_load__payload_947 ;
  wire i_load__payload_955 ;
  wire i_load__payload_965 ;
  wire i_load__payload_97 ;
  wire i_load__payload_973 ;
  wire i_load__payload_981 ;
  wire i_load__payload_989 ;
  wire i_load__payload_997 ;
  wire [19:0] i_sum__payload;
  wire [19:0] i_sum__payload_2067 ;
  wire [19:0] i_sum__payload_2069 ;
  wire [19:0] i_sum__payload_2071 ;
  wire [19:0] i_sum__payload_2073 ;
  wire [19:0] i_sum__payload_2075 ;
  wire [19:0] i_sum__payload_2077 ;
  wire [19:0] i_sum__payload_2079 ;
  wire [19:0] i_sum__payload_2081 ;
  wire [19:0] i_sum__payload_2083 ;
  wire [19:0] i_sum__payload_2085 ;
  wire [19:0] i_sum__payload_2087 ;
  wire [19:0] i_sum__payload_2089 ;
  wire [19:0] i_sum__payload_2091 ;
  wire [19:0] i_sum__payload_2093 ;
  wire [19:0] i_sum__payload_2095 ;
  wire [19:0] i_sum__payload_2097 ;
  wire [19:0] i_sum__payload_2099 ;
  wire [19:0] i_sum__payload_2101 ;
  wire [19:0] i_sum__payload_2103 ;
  wire [19:0] i_sum__payload_2105 ;
  wire [19:0] i_sum__payload_2107 ;
  wire [19:0] i_sum__payload_2109 ;
  wire [19:0] i_sum__payload_2111 ;
  wire [19:0] i_sum__payload_2113 ;
  wire [19:0] i_sum__payload_2115 ;
  wire [19:0] i_sum__payload_2117 ;
  wire [19:0] i_sum__payload_2119 ;
  wire [19:0] i_sum__payload_2121 ;
  wire [19:0] i_sum__payload_2123 ;
  wire [19:0] i_sum__payload_2125 ;
  wire [19:0] i_sum__payload_2127 ;
  wire [19:0] i_sum__payload_2129 ;
  wire [19:0] i_sum__payload_2131 ;
  wire [19:0] i_sum__payload_2133 ;
  wire [19:0] i_sum__payload_2135 ;
  wire [19:0] i_sum__payload_2137 ;
  wire [19:0] i_sum__payload_2139 ;
  wire [19:0] i_sum__payload_2141 ;
  wire [19:0] i_sum__payload_2143 ;
  wire [19:0] i_sum__payload_2145 ;
  wire [19:0] i_sum__payload_2147 ;
  wire [19:0] i_sum__payload_2149 ;
  wire [19:0] i_sum__payload_2151 ;
  wire [19:0] i_sum__payload_2153 ;
  wire [19:0] i_sum__payload_2155 ;
  wire [19:0] i_sum__payload_2157 ;
  wire [19:0] i_sum__payload_2159 ;
  wire [19:0] i_sum__payload_2161 ;
  wire [19:0] i_sum__payload_2163 ;
  wire [19:0] i_sum__payload_2165 ;
  wire [19:0] i_sum__payload_2167 ;
  wire [19:0] i_sum__payload_2169 ;
  wire [19:0] i_sum__payload_2171 ;
  wire [19:0] i_sum__payload_2173 ;
  wire [19:0] i_sum__payload_2175 ;
  wire [19:0] i_sum__payload_2177 ;
  wire [19:0] i_sum__payload_2179 ;
  wire [19:0] i_sum__payload_2181 ;
  wire [19:0] i_sum__payload_2183 ;
  wire [19:0] i_sum__payload_2185 ;
  wire [19:0] i_sum__payload_2187 ;
  wire [19:0] i_sum__payload_2189 ;
  wire [19:0] i_sum__payload_2191 ;
  wire [19:0] i_sum__payload_2193 ;
  wire [19:0] i_sum__payload_2195 ;
  wire [19:0] i_sum__payload_2197 ;
  wire [19:0] i_sum__payload_2199 ;
  wire [19:0] i_sum__payload_2201 ;
  wire [19:0] i_sum__payload_2203 ;
  wire [19:0] i_sum__payload_2205 ;
  wire [19:0] i_sum__payload_2207 ;
  wire [19:0] i_sum__payload_2209 ;
  wire [19:0] i_sum__payload_2211 ;
  wire [19:0] i_sum__payload_2213 ;
  wire [19:0] i_sum__payload_2215 ;
  wire [19:0] i_sum__payload_2217 ;
  wire [19:0] i_sum__payload_2219 ;
  wire [19:0] i_sum__payload_2221 ;
  wire [19:0] i_sum__payload_2223 ;
  wire [19:0] i_sum__payload_2225 ;
  wire [19:0] i_sum__payload_2227 ;
  wire [19:0] i_sum__payload_2229 ;
  wire [19:0] i_sum__payload_2231 ;
  wire [19:0] i_sum__payload_2233 ;
  wire [19:0] i_sum__payload_2235 ;
  wire [19:0] i_sum__payload_2237 ;
  wire [19:0] i_sum__payload_2239 ;
  wire [19:0] i_sum__payload_2241 ;
  wire [19:0] i_sum__payload_2243 ;
  wire [19:0] i_sum__payload_2245 ;
  wire [19:0] i_sum__payload_2247 ;
  wire [19:0] i_sum__payload_2249 ;
  wire [19:0] i_sum__payload_2251 ;
  wire [19:0] i_sum__payload_2253 ;
  wire [19:0] i_sum__payload_2255 ;
  wire [19:0] i_sum__payload_2257 ;
  wire [19:0] i_sum__payload_2259 ;
  wire [19:0] i_sum__payload_2261 ;
  wire [19:0] i_sum__payload_2263 ;
  wire [19:0] i_sum__payload_2265 ;
  wire [19:0] i_sum__payload_2267 ;
  wire [19:0] i_sum__payload_2269 ;
  wire [19:0] i_sum__payload_2271 ;
  wire [19:0] i_sum__payload_2273 ;
  wire [19:0] i_sum__payload_2275 ;
  wire [19:0] i_sum__payload_2277 ;
  wire [19:0] i_sum__payload_2279 ;
  wire [19:0] i_sum__payload_2281 ;
  wire [19:0] i_sum__payload_2283 ;
  wire [19:0] i_sum__payload_2285 ;
  wire [19:0] i_sum__payload_2287 ;
  wire [19:0] i_sum__payload_2289 ;
  wire [19:0] i_sum__payload_2291 ;
  wire [19:0] i_sum__payload_2293 ;
  wire [19:0] i_sum__payload_2295 ;
  wire [19:0] i_sum__payload_2297 ;
  wire [19:0] i_sum__payload_2299 ;
  wire [19:0] i_sum__payload_2301 ;
  wire [19:0] i_sum__payload_2303 ;
  wire [19:0] i_sum__payload_2305 ;
  wire [19:0] i_sum__payload_2307 ;
  wire [19:0] i_sum__payload_2309 ;
  wire [19:0] i_sum__payload_2311 ;
  wire [19:0] i_sum__payload_2313 ;
  wire [19:0] i_sum__payload_2315 ;
  wire [19:0] i_sum__payload_2317 ;
  wire [19:0] i_sum__payload_2319 ;
  wire [19:0] i_sum__payload_2321 ;
  wire [19:0] i_sum__payload_2323 ;
  wire [19:0] i_sum__payload_2325 ;
  wire [19:0] i_sum__payload_2327 ;
  wire [19:0] i_sum__payload_2329 ;
  wire [19:0] i_sum__payload_2331 ;
  wire [19:0] i_sum__payload_2333 ;
  wire [19:0] i_sum__payload_2335 ;
  wire [19:0] i_sum__payload_2337 ;
  wire [19:0] i_sum__payload_2339 ;
  wire [19:0] i_sum__payload_2341 ;
  wire [19:0] i_sum__payload_2343 ;
  wire [19:0] i_sum__payload_2345 ;
  wire [19:0] i_sum__payload_2347 ;
  wire [19:0] i_sum__payload_2349 ;
  wire [19:0] i_sum__payload_2351 ;
  wire [19:0] i_sum__payload_2353 ;
  wire [19:0] i_sum__payload_2355 ;
  wire [19:0] i_sum__payload_2357 ;
  wire [19:0] i_sum__payload_2359 ;
  wire [19:0] i_sum__payload_2361 ;
  wire [19:0] i_sum__payload_2363 ;
  wire [19:0] i_sum__payload_2365 ;
  wire [19:0] i_sum__payload_2367 ;
  wire [19:0] i_sum__payload_2369 ;
  wire [19:0] i_sum__payload_2371 ;
  wire [19:0] i_sum__payload_2373 ;
  wire [19:0] i_sum__payload_2375 ;
  wire [19:0] i_sum__payload_2377 ;
  wire [19:0] i_sum__payload_2379 ;
  wire [19:0] i_sum__payload_2381 ;
  wire [19:0] i_sum__payload_2383 ;
  wire [19:0] i_sum__payload_2385 ;
  wire [19:0] i_sum__payload_2387 ;
  wire [19:0] i_sum__payload_2389 ;
  wire [19:0] i_sum__payload_2391 ;
  wire [19:0] i_sum__payload_2393 ;
  wire [19:0] i_sum__payload_2395 ;
  wire [19:0] i_sum__payload_2397 ;
  wire [19:0] i_sum__payload_2399 ;
  wire [19:0] i_sum__payload_2401 ;
  wire [19:0] i_sum__payload_2403 ;
  wire [19:0] i_sum__payload_2405 ;
  wire [19:0] i_sum__payload_2407 ;
  wire [19:0] i_sum__payload_2409 ;
  wire [19:0] i_sum__payload_2411 ;
  wire [19:0] i_sum__payload_2413 ;
  wire [19:0] i_sum__payload_2415 ;
  wire [19:0] i_sum__payload_2417 ;
  wire [19:0] i_sum__payload_2419 ;
  wire [19:0] i_sum__payload_2421 ;
  wire [19:0] i_sum__payload_2423 ;
  wire [19:0] i_sum__payload_2425 ;
  wire [19:0] i_sum__payload_2427 ;
  wire [19:0] i_sum__payload_2429 ;
  wire [19:0] i_sum__payload_2431 ;
  wire [19:0] i_sum__payload_2433 ;
  wire [19:0] i_sum__payload_2435 ;
  wire [19:0] i_sum__payload_2437 ;
  wire [19:0] i_sum__payload_2439 ;
  wire [19:0] i_sum__payload_2441 ;
  wire [19:0] i_sum__payload_2443 ;
  wire [19:0] i_sum__payload_2445 ;
  wire [19:0] i_sum__payload_2447 ;
  wire [19:0] i_sum__payload_2449 ;
  wire [19:0] i_sum__payload_2451 ;
  wire [19:0] i_sum__payload_2453 ;
  wire [19:0] i_sum__payload_2455 ;
  wire [19:0] i_sum__payload_2457 ;
  wire [19:0] i_sum__payload_2459 ;
  wire [19:0] i_sum__payload_2461 ;
  wire [19:0] i_sum__payload_2463 ;
  wire [19:0] i_sum__payload_2465 ;
  wire [19:0] i_sum__payload_2467 ;
  wire [19:0] i_sum__payload_2469 ;
  wire [19:0] i_sum__payload_2471 ;
  wire [19:0] i_sum__payload_2473 ;
  wire [19:0] i_sum__payload_2475 ;
  wire [19:0] i_sum__payload_2477 ;
  wire [19:0] i_sum__payload_2479 ;
  wire [19:0] i_sum__payload_2481 ;
  wire [19:0] i_sum__payload_2483 ;
  wire [19:0] i_sum__payload_2485 ;
  wire [19:0] i_sum__payload_2487 ;
  wire [19:0] i_sum__payload_2489 ;
  wire [19:0] i_sum__payload_2491 ;
  wire [19:0] i_sum__payload_2493 ;
  wire [19:0] i_sum__payload_2495 ;
  wire [19:0] i_sum__payload_2497 ;
  wire [19:0] i_sum__payload_2499 ;
  wire [19:0] i_sum__payload_2501 ;
  wire [19:0] i_sum__payload_2503 ;
  wire [19:0] i_sum__payload_2505 ;
  wire [19:0] i_sum__payload_2507 ;
  wire [19:0] i_sum__payload_2509 ;
  wire [19:0] i_sum__payload_2511 ;
  wire [19:0] i_sum__payload_2513 ;
  wire [19:0] i_sum__payload_2515 ;
  wire [19:0] i_sum__payload_2517 ;
  wire [19:0] i_sum__payload_2519 ;
  wire [19:0] i_sum__payload_2521 ;
  wire [19:0] i_sum__payload_2523 ;
  wire [19:0] i_sum__payload_2525 ;
  wire [19:0] i_sum__payload_2527 ;
  wire [19:0] i_sum__payload_2529 ;
  wire [19:0] i_sum__payload_2531 ;
  wire [19:0] i_sum__payload_2533 ;
  wire [19:0] i_sum__payload_2535 ;
  wire [19:0] i_sum__payload_2537 ;
  wire [19:0] i_sum__payload_2539 ;
  wire [19:0] i_sum__payload_2541 ;
  wire [19:0] i_sum__payload_2543 ;
  wire i_swap__payload;
  wire i_swap__payload_1007 ;
  wire i_swap__payload_1015 ;
  wire i_swap__payload_1023 ;
  wire i_swap__payload_1031 ;
  wire i_swap__payload_1039 ;
  wire i_swap__payload_1047 ;
  wire i_swap__payload_105 ;
  wire i_swap__payload_1055 ;
  wire i_swap__payload_1063 ;
  wire i_swap__payload_1071 ;
  wire i_swap__payload_1079 ;
  wire i_swap__payload_1089 ;
  wire i_swap__payload_1097 ;
  wire i_swap__payload_1105 ;
  wire i_swap__payload_1113 ;
  wire i_swap__payload_1121 ;
  wire i_swap__payload_1129 ;
  wire i_swap__payload_113 ;
  wire i_swap__payload_1137 ;
  wire i_swap__payload_1145 ;
  wire i_swap__payload_1153 ;
  wire i_swap__payload_1161 ;
  wire i_swap__payload_1169 ;
  wire i_swap__payload_1177 ;
  wire i_swap__payload_1185 ;
  wire i_swap__payload_1193 ;
  wire i_swap__payload_1201 ;
  wire i_swap__payload_121 ;
  wire i_swap__payload_1211 ;
  wire i_swap__payload_1219 ;
  wire i_swap__payload_1227 ;
  wire i_swap__payload_1235 ;
  wire i_swap__payload_1243 ;
  wire i_swap__payload_1251 ;
  wire i_swap__payload_1259 ;
  wire i_swap__payload_1267 ;
  wire i_swap__payload_1275 ;
  wire i_swap__payload_1283 ;
  wire i_swap__payload_129 ;
  wire i_swap__payload_1291 ;
  wire i_swap__payload_1299 ;
  wire i_swap__payload_1307 ;
  wire i_swap__payload_1315 ;
  wire i_swap__payload_1323 ;
  wire i_swap__payload_1333 ;
  wire i_swap__payload_1341 ;
  wire i_swap__payload_1349 ;
  wire i_swap__payload_1357 ;
  wire i_swap__payload_1365 ;
  wire i_swap__payload_137 ;
  wire i_swap__payload_1373 ;
  wire i_swap__payload_1381 ;
  wire i_swap__payload_1389 ;
  wire i_swap__payload_1397 ;
  wire i_swap__payload_1405 ;
  wire i_swap__payload_1413 ;
  wire i_swap__payload_1421 ;
  wire i_swap__payload_1429 ;
  wire i_swap__payload_1437 ;
  wire i_swap__payload_1445 ;
  wire i_swap__payload_145 ;
  wire i_swap__payload_1455 ;
  wire i_swap__payload_1463 ;
  wire i_swap__payload_1471 ;
  wire i_swap__payload_1479 ;
  wire i_swap__payload_1487 ;
  wire i_swap__payload_1495 ;
  wire i_swap__payload_1503 ;
  wire i_swap__payload_1511 ;
  wire i_swap__payload_1519 ;
  wire i_swap__payload_1527 ;
  wire i_swap__payload_153 ;
  wire i_swap__payload_1535 ;
  wire i_swap__payload_1543 ;
  wire i_swap__payload_1551 ;
  wire i_swap__payload_1559 ;
  wire i_swap__payload_1567 ;
  wire i_swap__payload_1577 ;
  wire i_swap__payload_1585 ;
  wire i_swap__payload_1593 ;
  wire i_swap__payload_1601 ;
  wire i_swap__payload_1609 ;
  wire i_swap__payload_161 ;
  wire i_swap__payload_1617 ;
  wire i_swap__payload_1625 ;
  wire i_swap__payload_1633 ;
  wire i_swap__payload_1641 ;
  wire i_swap__payload_1649 ;
  wire i_swap__payload_1657 ;
  wire i_swap__payload_1665 ;
  wire i_swap__payload_1673 ;
  wire i_swap__payload_1681 ;
  wire i_swap__payload_1689 ;
  wire i_swap__payload_169 ;
  wire i_swap__payload_1699 ;
  wire i_swap__payload_1707 ;
  wire i_swap__payload_1715 ;
  wire i_swap__payload_1723 ;
  wire i_swap__payload_1731 ;
  wire i_swap__payload_1739 ;
  wire i_swap__payload_1747 ;
  wire i_swap__payload_1755 ;
  wire i_swap__payload_1763 ;
  wire i_swap__payload_177 ;
  wire i_swap__payload_1771 ;
  wire i_swap__payload_1779 ;
  wire i_swap__payload_1787 ;
  wire i_swap__payload_1795 ;
  wire i_swap__payload_1803 ;
  wire i_swap__payload_1811 ;
  wire i_swap__payload_1821 ;
  wire i_swap__payload_1829 ;
  wire i_swap__payload_1837 ;
  wire i_swap__payload_1845 ;
  wire i_swap__payload_185 ;
  wire i_swap__payload_1853 ;
  wire i_swap__payload_1861 ;
  wire i_swap__payload_1869 ;
  wire i_swap__payload_1877 ;
  wire i_swap__payload_1885 ;
  wire i_swap__payload_1893 ;
  wire i_swap__payload_1901 ;
  wire i_swap__payload_1909 ;
  wire i_swap__payload_1917 ;
  wire i_swap__payload_1925 ;
  wire i_swap__payload_193 ;
  wire i_swap__payload_1933 ;
  reg i_swap__payload_1986 ;
  reg i_swap__payload_1988 ;
  reg i_swap__payload_1990 ;
  reg i_swap__payload_1992 ;
  reg i_swap__payload_1994 ;
  reg i_swap__payload_1996 ;
  reg i_swap__payload_1998 ;
  reg i_swap__payload_2000 ;
  reg i_swap__payload_2002 ;
  reg i_swap__payload_2004 ;
  reg i_swap__payload_2006 ;
  reg i_swap__payload_2008 ;
  wire i_swap__payload_201 ;
  reg i_swap__payload_2010 ;
  reg i_swap__payload_2012 ;
  reg i_swap__payload_2014 ;
  reg i_swap__payload_2016 ;
  wire i_swap__payload_209 ;
  wire i_swap__payload_217 ;
  wire i_swap__payload_225 ;
  wire i_swap__payload_235 ;
  wire i_swap__payload_243 ;
  wire i_swap__payload_251 ;
  wire i_swap__payload_259 ;
  wire i_swap__payload_267 ;
  wire i_swap__payload_27 ;
  wire i_swap__payload_275 ;
  wire i_swap__payload_283 ;
  wire i_swap__payload_291 ;
  wire i_swap__payload_299 ;
  wire i_swap__payload_307 ;
  wire i_swap__payload_315 ;
  wire i_swap__payload_323 ;
  wire i_swap__payload_33 ;
  wire i_swap__payload_331 ;
  wire i_swap__payload_339 ;
  wire i_swap__payload_347 ;
  wire i_swap__payload_357 ;
  wire i_swap__payload_365 ;
  wire i_swap__payload_373 ;
  wire i_swap__payload_381 ;
  wire i_swap__payload_389 ;
  wire i_swap__payload_39 ;
  wire i_swap__payload_397 ;
  wire i_swap__payload_405 ;
  wire i_swap__payload_413 ;
  wire i_swap__payload_421 ;
  wire i_swap__payload_429 ;
  wire i_swap__payload_437 ;
  wire i_swap__payload_445 ;
  wire i_swap__payload_45 ;
  wire i_swap__payload_453 ;
  wire i_swap__payload_461 ;
  wire i_swap__payload_469 ;
  wire i_swap__payload_479 ;
  wire i_swap__payload_487 ;
  wire i_swap__payload_495 ;
  wire i_swap__payload_503 ;
  wire i_swap__payload_51 ;
  wire i_swap__payload_511 ;
  wire i_swap__payload_519 ;
  wire i_swap__payload_527 ;
  wire i_swap__payload_535 ;
  wire i_swap__payload_543 ;
  wire i_swap__payload_551 ;
  wire i_swap__payload_559 ;
  wire i_swap__payload_567 ;
  wire i_swap__payload_57 ;
  wire i_swap__payload_575 ;
  wire i_swap__payload_583 ;
  wire i_swap__payload_591 ;
  wire i_swap__payload_601 ;
  wire i_swap__payload_609 ;
  wire i_swap__payload_617 ;
  wire i_swap__payload_625 ;
  wire i_swap__payload_63 ;
  wire i_swap__payload_633 ;
  wire i_swap__payload_641 ;
  wire i_swap__payload_649 ;
  wire i_swap__payload_657 ;
  wire i_swap__payload_665 ;
  wire i_swap__payload_673 ;
  wire i_swap__payload_681 ;
  wire i_swap__payload_689 ;
  wire i_swap__payload_69 ;
  wire i_swap__payload_697 ;
  wire i_swap__payload_705 ;
  wire i_swap__payload_713 ;
  wire i_swap__payload_723 ;
  wire i_swap__payload_731 ;
  wire i_swap__payload_739 ;
  wire i_swap__payload_747 ;
  wire i_swap__payload_75 ;
  wire i_swap__payload_755 ;
  wire i_swap__payload_763 ;
  wire i_swap__payload_771 ;
  wire i_swap__payload_779 ;
  wire i_swap__payload_787 ;
  wire i_swap__payload_795 ;
  wire i_swap__payload_803 ;
  wire i_swap__payload_81 ;
  wire i_swap__payload_811 ;
  wire i_swap__payload_819 ;
  wire i_swap__payload_827 ;
  wire i_swap__payload_835 ;
  wire i_swap__payload_845 ;
  wire i_swap__payload_853 ;
  wire i_swap__payload_861 ;
  wire i_swap__payload_869 ;
  wire i_swap__payload_87 ;
  wire i_swap__payload_877 ;
  wire i_swap__payload_885 ;
  wire i_swap__payload_893 ;
  wire i_swap__payload_901 ;
  wire i_swap__payload_909 ;
  wire i_swap__payload_917 ;
  wire i_swap__payload_925 ;
  wire i_swap__payload_93 ;
  wire i_swap__payload_933 ;
  wire i_swap__payload_941 ;
  wire i_swap__payload_949 ;
  wire i_swap__payload_957 ;
  wire i_swap__payload_967 ;
  wire i_swap__payload_975 ;
  wire i_swap__payload_983 ;
  wire i_swap__payload_99 ;
  wire i_swap__payload_991 ;
  wire i_swap__payload_999 ;
  wire [7:0] i_weight__payload;
  wire [7:0] i_weight__payload_1001 ;
  wire [7:0] i_weight__payload_1009 ;
  wire [7:0] i_weight__payload_1017 ;
  wire [7:0] i_weight__payload_1025 ;
  wire [7:0] i_weight__payload_1033 ;
  wire [7:0] i_weight__payload_1041 ;
  wire [7:0] i_weight__payload_1049 ;
  wire [7:0] i_weight__payload_1057 ;
  wire [7:0] i_weight__payload_1065 ;
  wire [7:0] i_weight__payload_1073 ;
  wire [7:0] i_weight__payload_1081 ;
  wire [7:0] i_weight__payload_1083 ;
  wire [7:0] i_weight__payload_1091 ;
  wire [7:0] i_weight__payload_1099 ;
  wire [7:0] i_weight__payload_1107 ;
  wire [7:0] i_weight__payload_1115 ;
  wire [7:0] i_weight__payload_1123 ;
  wire [7:0] i_weight__payload_1131 ;
  wire [7:0] i_weight__payload_1139 ;
  wire [7:0] i_weight__payload_1147 ;
  wire [7:0] i_weight__payload_115 ;
  wire [7:0] i_weight__payload_1155 ;
  wire [7:0] i_weight__payload_1163 ;
  wire [7:0] i_weight__payload_1171 ;
  wire [7:0] i_weight__payload_1179 ;
  wire [7:0] i_weight__payload_1187 ;
  wire [7:0] i_weight__payload_1195 ;
  wire [7:0] i_weight__payload_1203 ;
  wire [7:0] i_weight__payload_1205 ;
  wire [7:0] i_weight__payload_1213 ;
  wire [7:0] i_weight__payload_1221 ;
  wire [7:0] i_weight__payload_1229 ;
  wire [7:0] i_weight__payload_123 ;
  wire [7:0] i_weight__payload_1237 ;
  wire [7:0] i_weight__payload_1245 ;
  wire [7:0] i_weight__payload_1253 ;
  wire [7:0] i_weight__payload_1261 ;
  wire [7:0] i_weight__payload_1269 ;
  wire [7:0] i_weight__payload_1277 ;
  wire [7:0] i_weight__payload_1285 ;
  wire [7:0] i_weight__payload_1293 ;
  wire [7:0] i_weight__payload_1301 ;
  wire [7:0] i_weight__payload_1309 ;
  wire [7:0] i_weight__payload_131 ;
  wire [7:0] i_weight__payload_1317 ;
  wire [7:0] i_weight__payload_1325 ;
  wire [7:0] i_weight__payload_1327 ;
  wire [7:0] i_weight__payload_1335 ;
  wire [7:0] i_weight__payload_1343 ;
  wire [7:0] i_weight__payload_1351 ;
  wire [7:0] i_weight__payload_1359 ;
  wire [7:0] i_weight__payload_1367 ;
  wire [7:0] i_weight__payload_1375 ;
  wire [7:0] i_weight__payload_1383 ;
  wire [7:0] i_weight__payload_139 ;
  wire [7:0] i_weight__payload_1391 ;
  wire [7:0] i_weight__payload_1399 ;
  wire [7:0] i_weight__payload_1407 ;
  wire [7:0] i_weight__payload_1415 ;
  wire [7:0] i_weight__payload_1423 ;
  wire [7:0] i_weight__payload_1431 ;
  wire [7:0] i_weight__payload_1439 ;
  wire [7:0] i_weight__payload_1447 ;
  wire [7:0] i_weight__payload_1449 ;
  wire [7:0] i_weight__payload_1457 ;
  wire [7:0] i_weight__payload_1465 ;
  wire [7:0] i_weight__payload_147 ;
  wire [7:0] i_weight__payload_1473 ;
  wire [7:0] i_weight__payload_1481 ;
  wire [7:0] i_weight__payload_1489 ;
  wire [7:0] i_weight__payload_1497 ;
  wire [7:0] i_weight__payload_1505 ;
  wire [7:0] i_weight__payload_1513 ;
  wire [7:0] i_weight__payload_1521 ;
  wire [7:0] i_weight__payload_1529 ;
  wire [7:0] i_weight__payload_1537 ;
  wire [7:0] i_weight__payload_1545 ;
  wire [7:0] i_weight__payload_155 ;
  wire [7:0] i_weight__payload_1553 ;
  wire [7:0] i_weight__payload_1561 ;
  wire [7:0] i_weight__payload_1569 ;
  wire [7:0] i_weight__payload_1571 ;
  wire [7:0] i_weight__payload_1579 ;
  wire [7:0] i_weight__payload_1587 ;
  wire [7:0] i_weight__payload_1595 ;
  wire [7:0] i_weight__payload_1603 ;
  wire [7:0] i_weight__payload_1611 ;
  wire [7:0] i_weight__payload_1619 ;
  wire [7:0] i_weight__payload_1627 ;
  wire [7:0] i_weight__payload_163 ;
  wire [7:0] i_weight__payload_1635 ;
  wire [7:0] i_weight__payload_1643 ;
  wire [7:0] i_weight__payload_1651 ;
  wire [7:0] i_weight__payload_1659 ;
  wire [7:0] i_weight__payload_1667 ;
  wire [7:0] i_weight__payload_1675 ;
  wire [7:0] i_weight__payload_1683 ;
  wire [7:0] i_weight__payload_1691 ;
  wire [7:0] i_weight__payload_1693 ;
  wire [7:0] i_weight__payload_1701 ;
  wire [7:0] i_weight__payload_1709 ;
  wire [7:0] i_weight__payload_171 ;
  wire [7:0] i_weight__payload_1717 ;
  wire [7:0] i_weight__payload_1725 ;
  wire [7:0] i_weight__payload_1733 ;
  wire [7:0] i_weight__payload_1741 ;
  wire [7:0] i_weight__payload_1749 ;
  wire [7:0] i_weight__payload_1757 ;
  wire [7:0] i_weight__payload_1765 ;
  wire [7:0] i_weight__payload_1773 ;
  wire [7:0] i_weight__payload_1781 ;
  wire [7:0] i_weight__payload_1789 ;
  wire [7:0] i_weight__payload_179 ;
  wire [7:0] i_weight__payload_1797 ;
  wire [7:0] i_weight__payload_1805 ;
  wire [7:0] i_weight__payload_1813 ;
  wire [7:0] i_weight__payload_1815 ;
  wire [7:0] i_weight__payload_1823 ;
  wire [7:0] i_weight__payload_1831 ;
  wire [7:0] i_weight__payload_1839 ;
  wire [7:0] i_weight__payload_1847 ;
  wire [7:0] i_weight__payload_1855 ;
  wire [7:0] i_weight__payload_1863 ;
  wire [7:0] i_weight__payload_187 ;
  wire [7:0] i_weight__payload_1871 ;
  wire [7:0] i_weight__payload_1879 ;
  wire [7:0] i_weight__payload_1887 ;
  wire [7:0] i_weight__payload_1895 ;
  wire [7:0] i_weight__payload_1903 ;
  wire [7:0] i_weight__payload_1911 ;
  wire [7:0] i_weight__payload_1919 ;
  wire [7:0] i_weight__payload_1927 ;
  wire [7:0] i_weight__payload_1935 ;
  wire [7:0] i_weight__payload_195 ;
  wire [7:0] i_weight__payload_2019 ;
  reg [7:0] i_weight__payload_2021 ;
  reg [7:0] i_weight__payload_2024 ;
  reg [7:0] i_weight__payload_2027 ;
  wire [7:0] i_weight__payload_203 ;
  reg [7:0] i_weight__payload_2030 ;
  reg [7:0] i_weight__payload_2033 ;
  reg [7:0] i_weight__payload_2036 ;
  reg [7:0] i_weight__payload_2039 ;
  reg [7:0] i_weight__payload_2042 ;
  reg [7:0] i_weight__payload_2045 ;
  reg [7:0] i_weight__payload_2048 ;
  reg [7:0] i_weight__payload_2051 ;
  reg [7:0] i_weight__payload_2054 ;
  reg [7:0] i_weight__payload_2057 ;
  reg [7:0] i_weight__payload_2060 ;
  reg [7:0] i_weight__payload_2063 ;
  wire [7:0] i_weight__payload_211 ;
  wire [7:0] i_weight__payload_219 ;
  wire [7:0] i_weight__payload_227 ;
  wire [7:0] i_weight__payload_229 ;
  wire [7:0] i_weight__payload_237 ;
  wire [7:0] i_weight__payload_245 ;
  wire [7:0] i_weight__payload_253 ;
  wire [7:0] i_weight__payload_261 ;
  wire [7:0] i_weight__payload_269 ;
  wire [7:0] i_weight__payload_277 ;
  wire [7:0] i_weight__payload_285 ;
  wire [7:0] i_weight__payload_293 ;
  wire [7:0] i_weight__payload_301 ;
  wire [7:0] i_weight__payload_309 ;
  wire [7:0] i_weight__payload_317 ;
  wire [7:0] i_weight__payload_325 ;
  wire [7:0] i_weight__payload_333 ;
  wire [7:0] i_weight__payload_341 ;
  wire [7:0] i_weight__payload_349 ;
  wire [7:0] i_weight__payload_351 ;
  wire [7:0] i_weight__payload_359 ;
  wire [7:0] i_weight__payload_367 ;
  wire [7:0] i_weight__payload_375 ;
  wire [7:0] i_weight__payload_383 ;
  wire [7:0] i_weight__payload_391 ;
  wire [7:0] i_weight__payload_399 ;
  wire [7:0] i_weight__payload_407 ;
  wire [7:0] i_weight__payload_415 ;
  wire [7:0] i_weight__payload_423 ;
  wire [7:0] i_weight__payload_431 ;
  wire [7:0] i_weight__payload_439 ;
  wire [7:0] i_weight__payload_447 ;
  wire [7:0] i_weight__payload_455 ;
  wire [7:0] i_weight__payload_463 ;
  wire [7:0] i_weight__payload_471 ;
  wire [7:0] i_weight__payload_473 ;
  wire [7:0] i_weight__payload_481 ;
  wire [7:0] i_weight__payload_489 ;
  wire [7:0] i_weight__payload_497 ;
  wire [7:0] i_weight__payload_505 ;
  wire [7:0] i_weight__payload_513 ;
  wire [7:0] i_weight__payload_521 ;
  wire [7:0] i_weight__payload_529 ;
  wire [7:0] i_weight__payload_537 ;
  wire [7:0] i_weight__payload_545 ;
  wire [7:0] i_weight__payload_553 ;
  wire [7:0] i_weight__payload_561 ;
  wire [7:0] i_weight__payload_569 ;
  wire [7:0] i_weight__payload_577 ;
  wire [7:0] i_weight__payload_585 ;
  wire [7:0] i_weight__payload_593 ;
  wire [7:0] i_weight__payload_595 ;
  wire [7:0] i_weight__payload_603 ;
  wire [7:0] i_weight__payload_611 ;
  wire [7:0] i_weight__payload_619 ;
  wire [7:0] i_weight__payload_627 ;
  wire [7:0] i_weight__payload_635 ;
  wire [7:0] i_weight__payload_643 ;
  wire [7:0] i_weight__payload_651 ;
  wire [7:0] i_weight__payload_659 ;
  wire [7:0] i_weight__payload_667 ;
  wire [7:0] i_weight__payload_675 ;
  wire [7:0] i_weight__payload_683 ;
  wire [7:0] i_weight__payload_691 ;
  wire [7:0] i_weight__payload_699 ;
  wire [7:0] i_weight__payload_707 ;
  wire [7:0] i_weight__payload_715 ;
  wire [7:0] i_weight__payload_717 ;
  wire [7:0] i_weight__payload_725 ;
  wire [7:0] i_weight__payload_733 ;
  wire [7:0] i_weight__payload_741 ;
  wire [7:0] i_weight__payload_749 ;
  wire [7:0] i_weight__payload_757 ;
  wire [7:0] i_weight__payload_765 ;
  wire [7:0] i_weight__payload_773 ;
  wire [7:0] i_weight__payload_781 ;
  wire [7:0] i_weight__payload_789 ;
  wire [7:0] i_weight__payload_797 ;
  wire [7:0] i_weight__payload_805 ;
  wire [7:0] i_weight__payload_813 ;
  wire [7:0] i_weight__payload_821 ;
  wire [7:0] i_weight__payload_829 ;
  wire [7:0] i_weight__payload_837 ;
  wire [7:0] i_weight__payload_839 ;
  wire [7:0] i_weight__payload_847 ;
  wire [7:0] i_weight__payload_855 ;
  wire [7:0] i_weight__payload_863 ;
  wire [7:0] i_weight__payload_871 ;
  wire [7:0] i_weight__payload_879 ;
  wire [7:0] i_weight__payload_887 ;
  wire [7:0] i_weight__payload_895 ;
  wire [7:0] i_weight__payload_903 ;
  wire [7:0] i_weight__payload_911 ;
  wire [7:0] i_weight__payload_919 ;
  wire [7:0] i_weight__payload_927 ;
  wire [7:0] i_weight__payload_935 ;
  wire [7:0] i_weight__payload_943 ;
  wire [7:0] i_weight__payload_951 ;
  wire [7:0] i_weight__payload_959 ;
  wire [7:0] i_weight__payload_961 ;
  wire [7:0] i_weight__payload_969 ;
  wire [7:0] i_weight__payload_977 ;
  wire [7:0] i_weight__payload_985 ;
  wire [7:0] i_weight__payload_993 ;
  wire load;
  wire load_ends;
  reg loaded;
  wire [19:0] o_sum__payload_2561 ;
  wire [19:0] o_sum__payload_2774 ;
  wire [19:0] o_sum__payload_2789 ;
  wire [19:0] o_sum__payload_2803 ;
  wire [19:0] o_sum__payload_2816 ;
  wire [19:0] o_sum__payload_2828 ;
  wire [19:0] o_sum__payload_2839 ;
  wire [19:0] o_sum__payload_2849 ;
  wire [19:0] o_sum__payload_2858 ;
  wire [19:0] o_sum__payload_2866 ;
  wire [19:0] o_sum__payload_2873 ;
  wire [19:0] o_sum__payload_2879 ;
  wire [19:0] o_sum__payload_2884 ;
  wire [19:0] o_sum__payload_2888 ;
  wire [19:0] o_sum__payload_2891 ;
  wire [19:0] o_sum__payload_2892 ;
  reg [15:0] row;
  reg signed [19:0] sum_0_1;
  reg signed [19:0] sum_0_10;
  reg signed [19:0] sum_0_11;
  reg signed [19:0] sum_0_12;
  reg signed [19:0] sum_0_13;
  reg signed [19:0] sum_0_14;
  reg signed [19:0] sum_0_15;
  reg signed [19:0] sum_0_2;
  reg signed [19:0] sum_0_3;
  reg signed [19:0] sum_0_4;
  reg signed [19:0] sum_0_5;
  reg signed [19:0] sum_0_6;
  reg signed [19:0] sum_0_7;
  reg signed [19:0] sum_0_8;
  reg signed [19:0] sum_0_9;
  reg signed [19:0] sum_10_1;
  reg signed [19:0] sum_10_2;
  reg signed [19:0] sum_10_3;
  reg signed [19:0] sum_10_4;
  reg signed [19:0] sum_10_5;
  reg signed [19:0] sum_11_1;
  reg signed [19:0] sum_11_2;
  reg signed [19:0] sum_11_3;
  reg signed [19:0] sum_11_4;
  reg signed [19:0] sum_12_1;
  reg signed [19:0] sum_12_2;
  reg signed [19:0] sum_12_3;
  reg signed [19:0] sum_13_1;
  reg signed [19:0] sum_13_2;
  reg signed [19:0] sum_14_1;
  reg signed [19:0] sum_1_1;
  reg signed [19:0] sum_1_10;
  reg signed [19:0] sum_1_11;
  reg signed [19:0] sum_1_12;
  reg signed [19:0] sum_1_13;
  reg signed [19:0] sum_1_14;
  reg signed [19:0] sum_1_2;
  reg signed [19:0] sum_1_3;
  reg signed [19:0] sum_1_4;
  reg signed [19:0] sum_1_5;
  reg signed [19:0] sum_1_6;
  reg signed [19:0] sum_1_7;
  reg signed [19:0] sum_1_8;
  reg signed [19:0] sum_1_9;
  reg signed [19:0] sum_2_1;
  reg signed [19:0] sum_2_10;
  reg signed [19:0] sum_2_11;
  reg signed [19:0] sum_2_12;
  reg signed [19:0] sum_2_13;
  reg signed [19:0] sum_2_2;
  reg signed [19:0] sum_2_3;
  reg signed [19:0] sum_2_4;
  reg signed [19:0] sum_2_5;
  reg signed [19:0] sum_2_6;
  reg signed [19:0] sum_2_7;
  reg signed [19:0] sum_2_8;
  reg signed [19:0] sum_2_9;
  reg signed [19:0] sum_3_1;
  reg signed [19:0] sum_3_10;
  reg signed [19:0] sum_3_11;
  reg signed [19:0] sum_3_12;
  reg signed [19:0] sum_3_2;
  reg signed [19:0] sum_3_3;
  reg signed [19:0] sum_3_4;
  reg signed [19:0] sum_3_5;
  reg signed [19:0] sum_3_6;
  reg signed [19:0] sum_3_7;
  reg signed [19:0] sum_3_8;
  reg signed [19:0] sum_3_9;
  reg signed [19:0] sum_4_1;
  reg signed [19:0] sum_4_10;
  reg signed [19:0] sum_4_11;
  reg signed [19:0] sum_4_2;
  reg signed [19:0] sum_4_3;
  reg signed [19:0] sum_4_4;
  reg signed [19:0] sum_4_5;
  reg signed [19:0] sum_4_6;
  reg signed [19:0] sum_4_7;
  reg signed [19:0] sum_4_8;
  reg signed [19:0] sum_4_9;
  reg signed [19:0] sum_5_1;
  reg signed [19:0] sum_5_10;
  reg signed [19:0] sum_5_2;
  reg signed [19:0] sum_5_3;
  reg signed [19:0] sum_5_4;
  reg signed [19:0] sum_5_5;
  reg signed [19:0] sum_5_6;
  reg signed [19:0] sum_5_7;
  reg signed [19:0] sum_5_8;
  reg signed [19:0] sum_5_9;
  reg signed [19:0] sum_6_1;
  reg signed [19:0] sum_6_2;
  reg signed [19:0] sum_6_3;
  reg signed [19:0] sum_6_4;
  reg signed [19:0] sum_6_5;
  reg signed [19:0] sum_6_6;
  reg signed [19:0] sum_6_7;
  reg signed [19:0] sum_6_8;
  reg signed [19:0] sum_6_9;
  reg signed [19:0] sum_7_1;
  reg signed [19:0] sum_7_2;
  reg signed [19:0] sum_7_3;
  reg signed [19:0] sum_7_4;
  reg signed [19:0] sum_7_5;
  reg signed [19:0] sum_7_6;
  reg signed [19:0] sum_7_7;
  reg signed [19:0] sum_7_8;
  reg signed [19:0] sum_8_1;
  reg signed [19:0] sum_8_2;
  reg signed [19:0] sum_8_3;
  reg signed [19:0] sum_8_4;
  reg signed [19:0] sum_8_5;
  reg signed [19:0] sum_8_6;
  reg signed [19:0] sum_8_7;
  reg signed [19:0] sum_9_1;
  reg signed [19:0] sum_9_2;
  reg signed [19:0] sum_9_3;
  reg signed [19:0] sum_9_4;
  reg signed [19:0] sum_9_5;
  reg signed [19:0] sum_9_6;
  wire tile_ends;
  reg signed [7:0] weight_10_1;
  reg signed [7:0] weight_10_2;
  reg signed [7:0] weight_10_3;
  reg signed [7:0] weight_10_4;
  reg signed [7:0] weight_10_5;
  reg signed [7:0] weight_10_6;
  reg signed [7:0] weight_10_7;
  reg signed [7:0] weight_10_8;
  reg signed [7:0] weight_10_9;
  reg signed [7:0] weight_11_1;
  reg signed [7:0] weight_11_10;
  reg signed [7:0] weight_11_2;
  reg signed [7:0] weight_11_3;
  reg signed [7:0] weight_11_4;
  reg signed [7:0] weight_11_5;
  reg signed [7:0] weight_11_6;
  reg signed [7:0] weight_11_7;
  reg signed [7:0] weight_11_8;
  reg signed [7:0] weight_11_9;
  reg signed [7:0] weight_12_1;
  reg signed [7:0] weight_12_10;
  reg signed [7:0] weight_12_11;
  reg signed [7:0] weight_12_2;
  reg signed [7:0] weight_12_3;
  reg signed [7:0] weight_12_4;
  reg signed [7:0] weight_12_5;
  reg signed [7:0] weight_12_6;
  reg signed [7:0] weight_12_7;
  reg signed [7:0] weight_12_8;
  reg signed [7:0] weight_12_9;
  reg signed [7:0] weight_13_1;
  reg signed [7:0] weight_13_10;
  reg signed [7:0] weight_13_11;
  reg signed [7:0] weight_13_12;
  reg signed [7:0] weight_13_2;
  reg signed [7:0] weight_13_3;
  reg signed [7:0] weight_13_4;
  reg signed [7:0] weight_13_5;
  reg signed [7:0] weight_13_6;
  reg signed [7:0] weight_13_7;
  reg signed [7:0] weight_13_8;
  reg signed [7:0] weight_13_9;
  reg signed [7:0] weight_14_1;
  reg signed [7:0] weight_14_10;
  reg signed [7:0] weight_14_11;
  reg signed [7:0] weight_14_12;
  reg signed [7:0] weight_14_13;
  reg signed [7:0] weight_14_2;
  reg signed [7:0] weight_14_3;
  reg signed [7:0] weight_14_4;
  reg signed [7:0] weight_14_5;
  reg signed [7:0] weight_14_6;
  reg signed [7:0] weight_14_7;
  reg signed [7:0] weight_14_8;
  reg signed [7:0] weight_14_9;
  reg signed [7:0] weight_15_1;
  reg signed [7:0] weight_15_10;
  reg signed [7:0] weight_15_11;
  reg signed [7:0] weight_15_12;
  reg signed [7:0] weight_15_13;
  reg signed [7:0] weight_15_14;
  reg signed [7:0] weight_15_2;
  reg signed [7:0] weight_15_3;
  reg signed [7:0] weight_15_4;
  reg signed [7:0] weight_15_5;
  reg signed [7:0] weight_15_6;
  reg signed [7:0] weight_15_7;
  reg signed [7:0] weight_15_8;
  reg signed [7:0] weight_15_9;
  reg signed [7:0] weight_2_1;
  reg signed [7:0] weight_3_1;
  reg signed [7:0] weight_3_2;
  reg signed [7:0] weight_4_1;
  reg signed [7:0] weight_4_2;
  reg signed [7:0] weight_4_3;
  reg signed [7:0] weight_5_1;
  reg signed [7:0] weight_5_2;
  reg signed [7:0] weight_5_3;
  reg signed [7:0] weight_5_4;
  reg signed [7:0] weight_6_1;
  reg signed [7:0] weight_6_2;
  reg signed [7:0] weight_6_3;
  reg signed [7:0] weight_6_4;
  reg signed [7:0] weight_6_5;
  reg signed [7:0] weight_7_1;
  reg signed [7:0] weight_7_2;
  reg signed [7:0] weight_7_3;
  reg signed [7:0] weight_7_4;
  reg signed [7:0] weight_7_5;
  reg signed [7:0] weight_7_6;
  reg signed [7:0] weight_8_1;
  reg signed [7:0] weight_8_2;
  reg signed [7:0] weight_8_3;
  reg signed [7:0] weight_8_4;
  reg signed [7:0] weight_8_5;
  reg signed [7:0] weight_8_6;
  reg signed [7:0] weight_8_7;
  reg signed [7:0] weight_9_1;
  reg signed [7:0] weight_9_2;
  reg signed [7:0] weight_9_3;
  reg signed [7:0] weight_9_4;
  reg signed [7:0] weight_9_5;
  reg signed [7:0] weight_9_6;
  reg signed [7:0] weight_9_7;
  reg signed [7:0] weight_9_8;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[128];
  assign tile_ends = enter & i_acts__payload[128];
  assign _025_ = ~ computing;
  assign _028_ = tile_ends & begun;
  assign _030_ = _025_ | _028_;
  assign _039_ = _000_ & _030_;
  assign turn = _039_ & turn_enable;
  assign _050_ = load & row[0];
  assign i_load__payload_1938  = _050_ | rst;
  assign _061_ = load & row[1];
  assign i_load__payload_1943  = _061_ | rst;
  assign _072_ = load & row[2];
  assign i_load__payload_1946  = _072_ | rst;
  assign _083_ = load & row[3];
  assign i_load__payload_1949  = _083_ | rst;
  assign _001_ = load & row[4];
  assign i_load__payload_1952  = _001_ | rst;
  assign _012_ = load & row[5];
  assign i_load__payload_1955  = _012_ | rst;
  assign _017_ = load & row[6];
  assign i_load__payload_1958  = _017_ | rst;
  assign _018_ = load & row[7];
  assign i_load__payload_1961  = _018_ | rst;
  assign _019_ = load & row[8];
  assign i_load__payload_1964  = _019_ | rst;
  assign _020_ = load & row[9];
  assign i_load__payload_1967  = _020_ | rst;
  assign _021_ = load & row[10];
  assign i_load__payload_1970  = _021_ | rst;
  assign _022_ = load & row[11];
  assign i_load__payload_1973  = _022_ | rst;
  assign _023_ = load & row[12];
  assign i_load__payload_1976  = _023_ | rst;
  assign _024_ = load & row[13];
  assign i_load__payload_1979  = _024_ | rst;
  assign _026_ = load & row[14];
  assign i_load__payload_1982  = _026_ | rst;
  assign _027_ = load & row[15];
  assign i_load__payload_1985  = _027_ | rst;
  assign i_weight__payload_2019  = rst ? 8'h00 : i_weights__payload[7:0];
  assign _000_ = loaded | load_ends;
  assign _031_ = _000_ & _029_;
  assign _032_ = ~ tile_ends;
  assign _033_ = computing & _032_;
  assign _034_ = _033_ | turn;
  assign _035_ = begun | enter;
  assign _029_ = ~ turn;
  assign _036_ = _035_ & _029_;
  assign _037_ = i_weights__payload[128] ? 16'h0001 : { row[14:0], 1'h0 };
  always @(posedge clk)
    i_swap__payload_1986  <= _016_;
  always @(posedge clk)
    act_1_1 <= i_acts__payload[15:8];
  always @(posedge clk)
    act_2_1 <= i_acts__payload[23:16];
  always @(posedge clk)
    act_2_2 <= act_2_1;
  always @(posedge clk)
    act_3_1 <= i_acts__payload[31:24];
  always @(posedge clk)
    act_3_2 <= act_3_1;
  always @(posedge clk)
    act_3_3 <= act_3_2;
  always @(posedge clk)
    act_4_1 <= i_acts__payload[39:32];
  always @(posedge clk)
    act_4_2 <= act_4_1;
  always @(posedge clk)
    act_4_3 <= act_4_2;
  always @(posedge clk)
    act_4_4 <= act_4_3;
  always @(posedge clk)
    act_5_1 <= i_acts__payload[47:40];
  always @(posedge clk)
    act_5_2 <= act_5_1;
  always @(posedge clk)
    act_5_3 <= act_5_2;
  always @(posedge clk)
    act_5_4 <= act_5_3;
  always @(posedge clk)
    act_5_5 <= act_5_4;
  always @(posedge clk)
    act_6_1 <= i_acts__payload[55:48];
  always @(posedge clk)
    act_6_2 <= act_6_1;
  always @(posedge clk)
    act_6_3 <= act_6_2;
  always @(posedge clk)
    act_6_4 <= act_6_3;
  always @(posedge clk)
    act_6_5 <= act_6_4;
  always @(posedge clk)
    act_6_6 <= act_6_5;
  always @(posedge clk)
    act_7_1 <= i_acts__payload[63:56];
  always @(posedge clk)
    act_7_2 <= act_7_1;
  always @(posedge clk)
    act_7_3 <= act_7_2;
  always @(posedge clk)
    act_7_4 <= act_7_3;
  always @(posedge clk)
    act_7_5 <= act_7_4;
  always @(posedge clk)
    act_7_6 <= act_7_5;
  always @(posedge clk)
    act_7_7 <= act_7_6;
  always @(posedge clk)
    act_8_1 <= i_acts__payload[71:64];
  always @(posedge clk)
    act_8_2 <= act_8_1;
  always @(posedge clk)
    act_8_3 <= act_8_2;
  always @(posedge clk)
    act_8_4 <= act_8_3;
  always @(posedge clk)
    act_8_5 <= act_8_4;
  always @(posedge clk)
    act_8_6 <= act_8_5;
  always @(posedge clk)
    act_8_7 <= act_8_6;
  always @(posedge clk)
    act_8_8 <= act_8_7;
  always @(posedge clk)
    act_9_1 <= i_acts__payload[79:72];
  always @(posedge clk)
    act_9_2 <= act_9_1;
  always @(posedge clk)
    act_9_3 <= act_9_2;
  always @(posedge clk)
    act_9_4 <= act_9_3;
  always @(posedge clk)
    act_9_5 <= act_9_4;
  always @(posedge clk)
    act_9_6 <= act_9_5;
  always @(posedge clk)
    act_9_7 <= act_9_6;
  always @(posedge clk)
    act_9_8 <= act_9_7;
  always @(posedge clk)
    act_9_9 <= act_9_8;
  always @(posedge clk)
    act_10_1 <= i_acts__payload[87:80];
  always @(posedge clk)
    act_10_2 <= act_10_1;
  always @(posedge clk)
    act_10_3 <= act_10_2;
  always @(posedge clk)
    act_10_4 <= act_10_3;
  always @(posedge clk)
    act_10_5 <= act_10_4;
  always @(posedge clk)
    act_10_6 <= act_10_5;
  always @(posedge clk)
    act_10_7 <= act_10_6;
  always @(posedge clk)
    act_10_8 <= act_10_7;
  always @(posedge clk)
    act_10_9 <= act_10_8;
  always @(posedge clk)
    act_10_10 <= act_10_9;
  always @(posedge clk)
    act_11_1 <= i_acts__payload[95:88];
  always @(posedge clk)
    act_11_2 <= act_11_1;
  always @(posedge clk)
    act_11_3 <= act_11_2;
  always @(posedge clk)
    act_11_4 <= act_11_3;
  always @(posedge clk)
    act_11_5 <= act_11_4;
  always @(posedge clk)
    act_11_6 <= act_11_5;
  always @(posedge clk)
    act_11_7 <= act_11_6;
  always @(posedge clk)
    act_11_8 <= act_11_7;
  always @(posedge clk)
    act_11_9 <= act_11_8;
  always @(posedge clk)
    act_11_10 <= act_11_9;
  always @(posedge clk)
    act_11_11 <= act_11_10;
  always @(posedge clk)
    act_12_1 <= i_acts__payload[103:96];
  always @(posedge clk)
    act_12_2 <= act_12_1;
  always @(posedge clk)
    act_12_3 <= act_12_2;
  always @(posedge clk)
    act_12_4 <= act_12_3;
  always @(posedge clk)
    act_12_5 <= act_12_4;
  always @(posedge clk)
    act_12_6 <= act_12_5;
  always @(posedge clk)
    act_12_7 <= act_12_6;
  always @(posedge clk)
    act_12_8 <= act_12_7;
  always @(posedge clk)
    act_12_9 <= act_12_8;
  always @(posedge clk)
    act_12_10 <= act_12_9;
  always @(posedge clk)
    act_12_11 <= act_12_10;
  always @(posedge clk)
    act_12_12 <= act_12_11;
  always @(posedge clk)
    act_13_1 <= i_acts__payload[111:104];
  always @(posedge clk)
    act_13_2 <= act_13_1;
  always @(posedge clk)
    act_13_3 <= act_13_2;
  always @(posedge clk)
    act_13_4 <= act_13_3;
  always @(posedge clk)
    act_13_5 <= act_13_4;
  always @(posedge clk)
    act_13_6 <= act_13_5;
  always @(posedge clk)
    act_13_7 <= act_13_6;
  always @(posedge clk)
    act_13_8 <= act_13_7;
  always @(posedge clk)
    act_13_9 <= act_13_8;
  always @(posedge clk)
    act_13_10 <= act_13_9;
  always @(posedge clk)
    act_13_11 <= act_13_10;
  always @(posedge clk)
    act_13_12 <= act_13_11;
  always @(posedge clk)
    act_13_13 <= act_13_12;
  always @(posedge clk)
    act_14_1 <= i_acts__payload[119:112];
  always @(posedge clk)
    act_14_2 <= act_14_1;
  always @(posedge clk)
    act_14_3 <= act_14_2;
  always @(posedge clk)
    act_14_4 <= act_14_3;
  always @(posedge clk)
    act_14_5 <= act_14_4;
  always @(posedge clk)
    act_14_6 <= act_14_5;
  always @(posedge clk)
    act_14_7 <= act_14_6;
  always @(posedge clk)
    act_14_8 <= act_14_7;
  always @(posedge clk)
    act_14_9 <= act_14_8;
  always @(posedge clk)
    act_14_10 <= act_14_9;
  always @(posedge clk)
    act_14_11 <= act_14_10;
  always @(posedge clk)
    act_14_12 <= act_14_11;
  always @(posedge clk)
    act_14_13 <= act_14_12;
  always @(posedge clk)
    act_14_14 <= act_14_13;
  always @(posedge clk)
    act_15_1 <= i_acts__payload[127:120];
  always @(posedge clk)
    act_15_2 <= act_15_1;
  always @(posedge clk)
    act_15_3 <= act_15_2;
  always @(posedge clk)
    act_15_4 <= act_15_3;
  always @(posedge clk)
    act_15_5 <= act_15_4;
  always @(posedge clk)
    act_15_6 <= act_15_5;
  always @(posedge clk)
    act_15_7 <= act_15_6;
  always @(posedge clk)
    act_15_8 <= act_15_7;
  always @(posedge clk)
    act_15_9 <= act_15_8;
  always @(posedge clk)
    act_15_10 <= act_15_9;
  always @(posedge clk)
    act_15_11 <= act_15_10;
  always @(posedge clk)
    act_15_12 <= act_15_11;
  always @(posedge clk)
    act_15_13 <= act_15_12;
  always @(posedge clk)
    act_15_14 <= act_15_13;
  always @(posedge clk)
    act_15_15 <= act_15_14;
  always @(posedge clk)
    i_swap__payload_1988  <= i_swap__payload_1986 ;
  always @(posedge clk)
    i_swap__payload_1990  <= i_swap__payload_1988 ;
  always @(posedge clk)
    i_swap__payload_1992  <= i_swap__payload_1990 ;
  always @(posedge clk)
    i_swap__payload_1994  <= i_swap__payload_1992 ;
  always @(posedge clk)
    i_swap__payload_1996  <= i_swap__payload_1994 ;
  always @(posedge clk)
    i_swap__payload_1998  <= i_swap__payload_1996 ;
  always @(posedge clk)
    i_swap__payload_2000  <= i_swap__payload_1998 ;
  always @(posedge clk)
    i_swap__payload_2002  <= i_swap__payload_2000 ;
  always @(posedge clk)
    i_swap__payload_2004  <= i_swap__payload_2002 ;
  always @(posedge clk)
    i_swap__payload_2006  <= i_swap__payload_2004 ;
  always @(posedge clk)
    i_swap__payload_2008  <= i_swap__payload_2006 ;
  always @(posedge clk)
    i_swap__payload_2010  <= i_swap__payload_2008 ;
  always @(posedge clk)
    i_swap__payload_2012  <= i_swap__payload_2010 ;
  always @(posedge clk)
    i_swap__payload_2014  <= i_swap__payload_2012 ;
  always @(posedge clk)
    i_swap__payload_2016  <= i_swap__payload_2014 ;
  always @(posedge clk)
    i_weight__payload_2024  <= weight_2_1;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    i_weight__payload_2027  <= weight_3_2;
  always @(posedge clk)
    weight_4_2 <= weight_4_1;
  always @(posedge clk)
    weight_4_3 <= weight_4_2;
  always @(posedge clk)
    i_weight__payload_2030  <= weight_4_3;
  always @(posedge clk)
    weight_5_2 <= weight_5_1;
  always @(posedge clk)
    weight_5_3 <= weight_5_2;
  always @(posedge clk)
    weight_5_4 <= weight_5_3;
  always @(posedge clk)
    i_weight__payload_2033  <= weight_5_4;
  always @(posedge clk)
    weight_6_2 <= weight_6_1;
  always @(posedge clk)
    weight_6_3 <= weight_6_2;
  always @(posedge clk)
    weight_6_4 <= weight_6_3;
  always @(posedge clk)
    weight_6_5 <= weight_6_4;
  always @(posedge clk)
    i_weight__payload_2036  <= weight_6_5;
  always @(posedge clk)
    weight_7_2 <= weight_7_1;
  always @(posedge clk)
    weight_7_3 <= weight_7_2;
  always @(posedge clk)
    weight_7_4 <= weight_7_3;
  always @(posedge clk)
    weight_7_5 <= weight_7_4;
  always @(posedge clk)
    weight_7_6 <= weight_7_5;
  always @(posedge clk)
    i_weight__payload_2039  <= weight_7_6;
  always @(posedge clk)
    weight_8_2 <= weight_8_1;
  always @(posedge clk)
    weight_8_3 <= weight_8_2;
  always @(posedge clk)
    weight_8_4 <= weight_8_3;
  always @(posedge clk)
    weight_8_5 <= weight_8_4;
  always @(posedge clk)
    weight_8_6 <= weight_8_5;
  always @(posedge clk)
    weight_8_7 <= weight_8_6;
  always @(posedge clk)
    i_weight__payload_2042  <= weight_8_7;
  always @(posedge clk)
    weight_9_2 <= weight_9_1;
  always @(posedge clk)
    weight_9_3 <= weight_9_2;
  always @(posedge clk)
    weight_9_4 <= weight_9_3;
  always @(posedge clk)
    weight_9_5 <= weight_9_4;
  always @(posedge clk)
    weight_9_6 <= weight_9_5;
  always @(posedge clk)
    weight_9_7 <= weight_9_6;
  always @(posedge clk)
    weight_9_8 <= weight_9_7;
  always @(posedge clk)
    i_weight__payload_2045  <= weight_9_8;
  always @(posedge clk)
    weight_10_2 <= weight_10_1;
  always @(posedge clk)
    weight_10_3 <= weight_10_2;
  always @(posedge clk)
    weight_10_4 <= weight_10_3;
  always @(posedge clk)
    weight_10_5 <= weight_10_4;
  always @(posedge clk)
    weight_10_6 <= weight_10_5;
  always @(posedge clk)
    weight_10_7 <= weight_10_6;
  always @(posedge clk)
    weight_10_8 <= weight_10_7;
  always @(posedge clk)
    weight_10_9 <= weight_10_8;
  always @(posedge clk)
    i_weight__payload_2048  <= weight_10_9;
  always @(posedge clk)
    weight_11_2 <= weight_11_1;
  always @(posedge clk)
    weight_11_3 <= weight_11_2;
  always @(posedge clk)
    weight_11_4 <= weight_11_3;
  always @(posedge clk)
    weight_11_5 <= weight_11_4;
  always @(posedge clk)
    weight_11_6 <= weight_11_5;
  always @(posedge clk)
    weight_11_7 <= weight_11_6;
  always @(posedge clk)
    weight_11_8 <= weight_11_7;
  always @(posedge clk)
    weight_11_9 <= weight_11_8;
  always @(posedge clk)
    weight_11_10 <= weight_11_9;
  always @(posedge clk)
    i_weight__payload_2051  <= weight_11_10;
  always @(posedge clk)
    weight_12_2 <= weight_12_1;
  always @(posedge clk)
    weight_12_3 <= weight_12_2;
  always @(posedge clk)
    weight_12_4 <= weight_12_3;
  always @(posedge clk)
    weight_12_5 <= weight_12_4;
  always @(posedge clk)
    weight_12_6 <= weight_12_5;
  always @(posedge clk)
    weight_12_7 <= weight_12_6;
  always @(posedge clk)
    weight_12_8 <= weight_12_7;
  always @(posedge clk)
    weight_12_9 <= weight_12_8;
  always @(posedge clk)
    weight_12_10 <= weight_12_9;
  always @(posedge clk)
    weight_12_11 <= weight_12_10;
  always @(posedge clk)
    i_weight__payload_2054  <= weight_12_11;
  always @(posedge clk)
    weight_13_2 <= weight_13_1;
  always @(posedge clk)
    weight_13_3 <= weight_13_2;
  always @(posedge clk)
    weight_13_4 <= weight_13_3;
  always @(posedge clk)
    weight_13_5 <= weight_13_4;
  always @(posedge clk)
    weight_13_6 <= weight_13_5;
  always @(posedge clk)
    weight_13_7 <= weight_13_6;
  always @(posedge clk)
    weight_13_8 <= weight_13_7;
  always @(posedge clk)
    weight_13_9 <= weight_13_8;
  always @(posedge clk)
    weight_13_10 <= weight_13_9;
  always @(posedge clk)
    weight_13_11 <= weight_13_10;
  always @(posedge clk)
    weight_13_12 <= weight_13_11;
  always @(posedge clk)
    i_weight__payload_2057  <= weight_13_12;
  always @(posedge clk)
    weight_14_2 <= weight_14_1;
  always @(posedge clk)
    weight_14_3 <= weight_14_2;
  always @(posedge clk)
    weight_14_4 <= weight_14_3;
  always @(posedge clk)
    weight_14_5 <= weight_14_4;
  always @(posedge clk)
    weight_14_6 <= weight_14_5;
  always @(posedge clk)
    weight_14_7 <= weight_14_6;
  always @(posedge clk)
    weight_14_8 <= weight_14_7;
  always @(posedge clk)
    weight_14_9 <= weight_14_8;
  always @(posedge clk)
    weight_14_10 <= weight_14_9;
  always @(posedge clk)
    weight_14_11 <= weight_14_10;
  always @(posedge clk)
    weight_14_12 <= weight_14_11;
  always @(posedge clk)
    weight_14_13 <= weight_14_12;
  always @(posedge clk)
    i_weight__payload_2060  <= weight_14_13;
  always @(posedge clk)
    weight_15_2 <= weight_15_1;
  always @(posedge clk)
    weight_15_3 <= weight_15_2;
  always @(posedge clk)
    weight_15_4 <= weight_15_3;
  always @(posedge clk)
    weight_15_5 <= weight_15_4;
  always @(posedge clk)
    weight_15_6 <= weight_15_5;
  always @(posedge clk)
    weight_15_7 <= weight_15_6;
  always @(posedge clk)
    weight_15_8 <= weight_15_7;
  always @(posedge clk)
    weight_15_9 <= weight_15_8;
  always @(posedge clk)
    weight_15_10 <= weight_15_9;
  always @(posedge clk)
    weight_15_11 <= weight_15_10;
  always @(posedge clk)
    weight_15_12 <= weight_15_11;
  always @(posedge clk)
    weight_15_13 <= weight_15_12;
  always @(posedge clk)
    weight_15_14 <= weight_15_13;
  always @(posedge clk)
    i_weight__payload_2063  <= weight_15_14;
  always @(posedge clk)
    sum_0_1 <= o_sum__payload_2774 ;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_0_3 <= sum_0_2;
  always @(posedge clk)
    sum_0_4 <= sum_0_3;
  always @(posedge clk)
    sum_0_5 <= sum_0_4;
  always @(posedge clk)
    sum_0_6 <= sum_0_5;
  always @(posedge clk)
    sum_0_7 <= sum_0_6;
  always @(posedge clk)
    sum_0_8 <= sum_0_7;
  always @(posedge clk)
    sum_0_9 <= sum_0_8;
  always @(posedge clk)
    sum_0_10 <= sum_0_9;
  always @(posedge clk)
    sum_0_11 <= sum_0_10;
  always @(posedge clk)
    sum_0_12 <= sum_0_11;
  always @(posedge clk)
    sum_0_13 <= sum_0_12;
  always @(posedge clk)
    sum_0_14 <= sum_0_13;
  always @(posedge clk)
    sum_0_15 <= sum_0_14;
  always @(posedge clk)
    sum_1_1 <= o_sum__payload_2789 ;
  always @(posedge clk)
    sum_1_2 <= sum_1_1;
  always @(posedge clk)
    sum_1_3 <= sum_1_2;
  always @(posedge clk)
    sum_1_4 <= sum_1_3;
  always @(posedge clk)
    sum_1_5 <= sum_1_4;
  always @(posedge clk)
    sum_1_6 <= sum_1_5;
  always @(posedge clk)
    sum_1_7 <= sum_1_6;
  always @(posedge clk)
    sum_1_8 <= sum_1_7;
  always @(posedge clk)
    sum_1_9 <= sum_1_8;
  always @(posedge clk)
    sum_1_10 <= sum_1_9;
  always @(posedge clk)
    sum_1_11 <= sum_1_10;
  always @(posedge clk)
    sum_1_12 <= sum_1_11;
  always @(posedge clk)
    sum_1_13 <= sum_1_12;
  always @(posedge clk)
    sum_1_14 <= sum_1_13;
  always @(posedge clk)
    sum_2_1 <= o_sum__payload_2803 ;
  always @(posedge clk)
    sum_2_2 <= sum_2_1;
  always @(posedge clk)
    sum_2_3 <= sum_2_2;
  always @(posedge clk)
    sum_2_4 <= sum_2_3;
  always @(posedge clk)
    sum_2_5 <= sum_2_4;
  always @(posedge clk)
    sum_2_6 <= sum_2_5;
  always @(posedge clk)
    sum_2_7 <= sum_2_6;
  always @(posedge clk)
    sum_2_8 <= sum_2_7;
  always @(posedge clk)
    sum_2_9 <= sum_2_8;
  always @(posedge clk)
    sum_2_10 <= sum_2_9;
  always @(posedge clk)
    sum_2_11 <= sum_2_10;
  always @(posedge clk)
    sum_2_12 <= sum_2_11;
  always @(posedge clk)
    sum_2_13 <= sum_2_12;
  always @(posedge clk)
    sum_3_1 <= o_sum__payload_2816 ;
  always @(posedge clk)
    sum_3_2 <= sum_3_1;
  always @(posedge clk)
    sum_3_3 <= sum_3_2;
  always @(posedge clk)
    sum_3_4 <= sum_3_3;
  always @(posedge clk)
    sum_3_5 <= sum_3_4;
  always @(posedge clk)
    sum_3_6 <= sum_3_5;
  always @(posedge clk)
    sum_3_7 <= sum_3_6;
  always @(posedge clk)
    sum_3_8 <= sum_3_7;
  always @(posedge clk)
    sum_3_9 <= sum_3_8;
  always @(posedge clk)
    sum_3_10 <= sum_3_9;
  always @(posedge clk)
    sum_3_11 <= sum_3_10;
  always @(posedge clk)
    sum_3_12 <= sum_3_11;
  always @(posedge clk)
    sum_4_1 <= o_sum__payload_2828 ;
  always @(posedge clk)
    sum_4_2 <= sum_4_1;
  always @(posedge clk)
    sum_4_3 <= sum_4_2;
  always @(posedge clk)
    sum_4_4 <= sum_4_3;
  always @(posedge clk)
    sum_4_5 <= sum_4_4;
  always @(posedge clk)
    sum_4_6 <= sum_4_5;
  always @(posedge clk)
    sum_4_7 <= sum_4_6;
  always @(posedge clk)
    sum_4_8 <= sum_4_7;
  always @(posedge clk)
    sum_4_9 <= sum_4_8;
  always @(posedge clk)
    sum_4_10 <= sum_4_9;
  always @(posedge clk)
    sum_4_11 <= sum_4_10;
  always @(posedge clk)
    sum_5_1 <= o_sum__payload_2839 ;
  always @(posedge clk)
    sum_5_2 <= sum_5_1;
  always @(posedge clk)
    sum_5_3 <= sum_5_2;
  always @(posedge clk)
    sum_5_4 <= sum_5_3;
  always @(posedge clk)
    sum_5_5 <= sum_5_4;
  always @(posedge clk)
    sum_5_6 <= sum_5_5;
  always @(posedge clk)
    sum_5_7 <= sum_5_6;
  always @(posedge clk)
    sum_5_8 <= sum_5_7;
  always @(posedge clk)
    sum_5_9 <= sum_5_8;
  always @(posedge clk)
    sum_5_10 <= sum_5_9;
  always @(posedge clk)
    sum_6_1 <= o_sum__payload_2849 ;
  always @(posedge clk)
    sum_6_2 <= sum_6_1;
  always @(posedge clk)
    sum_6_3 <= sum_6_2;
  always @(posedge clk)
    sum_6_4 <= sum_6_3;
  always @(posedge clk)
    sum_6_5 <= sum_6_4;
  always @(posedge clk)
    sum_6_6 <= sum_6_5;
  always @(posedge clk)
    sum_6_7 <= sum_6_6;
  always @(posedge clk)
    sum_6_8 <= sum_6_7;
  always @(posedge clk)
    sum_6_9 <= sum_6_8;
  always @(posedge clk)
    sum_7_1 <= o_sum__payload_2858 ;
  always @(posedge clk)
    sum_7_2 <= sum_7_1;
  always @(posedge clk)
    sum_7_3 <= sum_7_2;
  always @(posedge clk)
    sum_7_4 <= sum_7_3;
  always @(posedge clk)
    sum_7_5 <= sum_7_4;
  always @(posedge clk)
    sum_7_6 <= sum_7_5;
  always @(posedge clk)
    sum_7_7 <= sum_7_6;
  always @(posedge clk)
    sum_7_8 <= sum_7_7;
  always @(posedge clk)
    sum_8_1 <= o_sum__payload_2866 ;
  always @(posedge clk)
    sum_8_2 <= sum_8_1;
  always @(posedge clk)
    sum_8_3 <= sum_8_2;
  always @(posedge clk)
    sum_8_4 <= sum_8_3;
  always @(posedge clk)
    sum_8_5 <= sum_8_4;
  always @(posedge clk)
    sum_8_6 <= sum_8_5;
  always @(posedge clk)
    sum_8_7 <= sum_8_6;
  always @(posedge clk)
    sum_9_1 <= o_sum__payload_2873 ;
  always @(posedge clk)
    sum_9_2 <= sum_9_1;
  always @(posedge clk)
    sum_9_3 <= sum_9_2;
  always @(posedge clk)
    sum_9_4 <= sum_9_3;
  always @(posedge clk)
    sum_9_5 <= sum_9_4;
  always @(posedge clk)
    sum_9_6 <= sum_9_5;
  always @(posedge clk)
    sum_10_1 <= o_sum__payload_2879 ;
  always @(posedge clk)
    sum_10_2 <= sum_10_1;
  always @(posedge clk)
    sum_10_3 <= sum_10_2;
  always @(posedge clk)
    sum_10_4 <= sum_10_3;
  always @(posedge clk)
    sum_10_5 <= sum_10_4;
  always @(posedge clk)
    sum_11_1 <= o_sum__payload_2884 ;
  always @(posedge clk)
    sum_11_2 <= sum_11_1;
  always @(posedge clk)
    sum_11_3 <= sum_11_2;
  always @(posedge clk)
    sum_11_4 <= sum_11_3;
  always @(posedge clk)
    sum_12_1 <= o_sum__payload_2888 ;
  always @(posedge clk)
    sum_12_2 <= sum_12_1;
  always @(posedge clk)
    sum_12_3 <= sum_12_2;
  always @(posedge clk)
    sum_13_1 <= o_sum__payload_2891 ;
  always @(posedge clk)
    sum_13_2 <= sum_13_1;
  always @(posedge clk)
    sum_14_1 <= o_sum__payload_2892 ;
  always @(posedge clk)
    if (rst) i_weight__payload_2021  <= 8'h00;
    else i_weight__payload_2021  <= i_weights__payload[15:8];
  always @(posedge clk)
    if (rst) weight_2_1 <= 8'h00;
    else weight_2_1 <= i_weights__payload[23:16];
  always @(posedge clk)
    if (rst) weight_3_1 <= 8'h00;
    else weight_3_1 <= i_weights__payload[31:24];
  always @(posedge clk)
    if (rst) weight_4_1 <= 8'h00;
    else weight_4_1 <= i_weights__payload[39:32];
  always @(posedge clk)
    if (rst) weight_5_1 <= 8'h00;
    else weight_5_1 <= i_weights__payload[47:40];
  always @(posedge clk)
    if (rst) weight_6_1 <= 8'h00;
    else weight_6_1 <= i_weights__payload[55:48];
  always @(posedge clk)
    if (rst) weight_7_1 <= 8'h00;
    else weight_7_1 <= i_weights__payload[63:56];
  always @(posedge clk)
    if (rst) weight_8_1 <= 8'h00;
    else weight_8_1 <= i_weights__payload[71:64];
  always @(posedge clk)
    if (rst) weight_9_1 <= 8'h00;
    else weight_9_1 <= i_weights__payload[79:72];
  always @(posedge clk)
    if (rst) weight_10_1 <= 8'h00;
    else weight_10_1 <= i_weights__payload[87:80];
  always @(posedge clk)
    if (rst) weight_11_1 <= 8'h00;
    else weight_11_1 <= i_weights__payload[95:88];
  always @(posedge clk)
    if (rst) weight_12_1 <= 8'h00;
    else weight_12_1 <= i_weights__payload[103:96];
  always @(posedge clk)
    if (rst) weight_13_1 <= 8'h00;
    else weight_13_1 <= i_weights__payload[111:104];
  always @(posedge clk)
    if (rst) weight_14_1 <= 8'h00;
    else weight_14_1 <= i_weights__payload[119:112];
  always @(posedge clk)
    if (rst) weight_15_1 <= 8'h00;
    else weight_15_1 <= i_weights__payload[127:120];
  always @(posedge clk)
    if (rst) loaded <= 1'h0;
    else loaded <= _031_;
  always @(posedge clk)
    if (rst) computing <= 1'h0;
    else computing <= _034_;
  always @(posedge clk)
    if (rst) begun <= 1'h0;
    else begun <= _036_;
  always @(posedge clk)
    if (rst) row <= 16'h0001;
    else if (load) row <= _037_;
  assign _016_ = turn | rst;
  pe_ws_i8_i8_s20 pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[7:0]),
    .i_load__payload(i_load__payload_1938 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_1986 ),
    .i_weight__payload(i_weight__payload_2019 ),
    .o_act__payload(i_act__payload),
    .o_load__payload(i_load__payload),
    .o_sum__payload(i_sum__payload),
    .o_swap__payload(i_swap__payload),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_load__payload(i_load__payload),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload_2021 ),
    .o_act__payload(i_act__payload_23 ),
    .o_load__payload(i_load__payload_25 ),
    .o_sum__payload(i_sum__payload_2067 ),
    .o_swap__payload(i_swap__payload_27 ),
    .o_weight__payload(i_weight__payload_115 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_71 ),
    .i_load__payload(i_load__payload_73 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_75 ),
    .i_weight__payload(i_weight__payload_2048 ),
    .o_act__payload(i_act__payload_77 ),
    .o_load__payload(i_load__payload_79 ),
    .o_sum__payload(i_sum__payload_2085 ),
    .o_swap__payload(i_swap__payload_81 ),
    .o_weight__payload(i_weight__payload_187 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_77 ),
    .i_load__payload(i_load__payload_79 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_81 ),
    .i_weight__payload(i_weight__payload_2051 ),
    .o_act__payload(i_act__payload_83 ),
    .o_load__payload(i_load__payload_85 ),
    .o_sum__payload(i_sum__payload_2087 ),
    .o_swap__payload(i_swap__payload_87 ),
    .o_weight__payload(i_weight__payload_195 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_83 ),
    .i_load__payload(i_load__payload_85 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_87 ),
    .i_weight__payload(i_weight__payload_2054 ),
    .o_act__payload(i_act__payload_89 ),
    .o_load__payload(i_load__payload_91 ),
    .o_sum__payload(i_sum__payload_2089 ),
    .o_swap__payload(i_swap__payload_93 ),
    .o_weight__payload(i_weight__payload_203 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_89 ),
    .i_load__payload(i_load__payload_91 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_93 ),
    .i_weight__payload(i_weight__payload_2057 ),
    .o_act__payload(i_act__payload_95 ),
    .o_load__payload(i_load__payload_97 ),
    .o_sum__payload(i_sum__payload_2091 ),
    .o_swap__payload(i_swap__payload_99 ),
    .o_weight__payload(i_weight__payload_211 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_95 ),
    .i_load__payload(i_load__payload_97 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_99 ),
    .i_weight__payload(i_weight__payload_2060 ),
    .o_act__payload(i_act__payload_101 ),
    .o_load__payload(i_load__payload_103 ),
    .o_sum__payload(i_sum__payload_2093 ),
    .o_swap__payload(i_swap__payload_105 ),
    .o_weight__payload(i_weight__payload_219 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_101 ),
    .i_load__payload(i_load__payload_103 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_105 ),
    .i_weight__payload(i_weight__payload_2063 ),
    .o_act__payload(_038_),
    .o_load__payload(_040_),
    .o_sum__payload(i_sum__payload_2095 ),
    .o_swap__payload(_041_),
    .o_weight__payload(i_weight__payload_227 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_23 ),
    .i_load__payload(i_load__payload_25 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_27 ),
    .i_weight__payload(i_weight__payload_2024 ),
    .o_act__payload(i_act__payload_29 ),
    .o_load__payload(i_load__payload_31 ),
    .o_sum__payload(i_sum__payload_2069 ),
    .o_swap__payload(i_swap__payload_33 ),
    .o_weight__payload(i_weight__payload_123 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_29 ),
    .i_load__payload(i_load__payload_31 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_33 ),
    .i_weight__payload(i_weight__payload_2027 ),
    .o_act__payload(i_act__payload_35 ),
    .o_load__payload(i_load__payload_37 ),
    .o_sum__payload(i_sum__payload_2071 ),
    .o_swap__payload(i_swap__payload_39 ),
    .o_weight__payload(i_weight__payload_131 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_35 ),
    .i_load__payload(i_load__payload_37 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_39 ),
    .i_weight__payload(i_weight__payload_2030 ),
    .o_act__payload(i_act__payload_41 ),
    .o_load__payload(i_load__payload_43 ),
    .o_sum__payload(i_sum__payload_2073 ),
    .o_swap__payload(i_swap__payload_45 ),
    .o_weight__payload(i_weight__payload_139 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_41 ),
    .i_load__payload(i_load__payload_43 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_45 ),
    .i_weight__payload(i_weight__payload_2033 ),
    .o_act__payload(i_act__payload_47 ),
    .o_load__payload(i_load__payload_49 ),
    .o_sum__payload(i_sum__payload_2075 ),
    .o_swap__payload(i_swap__payload_51 ),
    .o_weight__payload(i_weight__payload_147 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_47 ),
    .i_load__payload(i_load__payload_49 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_51 ),
    .i_weight__payload(i_weight__payload_2036 ),
    .o_act__payload(i_act__payload_53 ),
    .o_load__payload(i_load__payload_55 ),
    .o_sum__payload(i_sum__payload_2077 ),
    .o_swap__payload(i_swap__payload_57 ),
    .o_weight__payload(i_weight__payload_155 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_53 ),
    .i_load__payload(i_load__payload_55 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_57 ),
    .i_weight__payload(i_weight__payload_2039 ),
    .o_act__payload(i_act__payload_59 ),
    .o_load__payload(i_load__payload_61 ),
    .o_sum__payload(i_sum__payload_2079 ),
    .o_swap__payload(i_swap__payload_63 ),
    .o_weight__payload(i_weight__payload_163 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_59 ),
    .i_load__payload(i_load__payload_61 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_63 ),
    .i_weight__payload(i_weight__payload_2042 ),
    .o_act__payload(i_act__payload_65 ),
    .o_load__payload(i_load__payload_67 ),
    .o_sum__payload(i_sum__payload_2081 ),
    .o_swap__payload(i_swap__payload_69 ),
    .o_weight__payload(i_weight__payload_171 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_0_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_65 ),
    .i_load__payload(i_load__payload_67 ),
    .i_sum__payload(20'h00000),
    .i_swap__payload(i_swap__payload_69 ),
    .i_weight__payload(i_weight__payload_2045 ),
    .o_act__payload(i_act__payload_71 ),
    .o_load__payload(i_load__payload_73 ),
    .o_sum__payload(i_sum__payload_2083 ),
    .o_swap__payload(i_swap__payload_75 ),
    .o_weight__payload(i_weight__payload_179 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_0 (
    .clk(clk),
    .i_act__payload(act_10_10),
    .i_load__payload(i_load__payload_1970 ),
    .i_sum__payload(i_sum__payload_2353 ),
    .i_swap__payload(i_swap__payload_2006 ),
    .i_weight__payload(i_weight__payload_1205 ),
    .o_act__payload(i_act__payload_1207 ),
    .o_load__payload(i_load__payload_1209 ),
    .o_sum__payload(i_sum__payload_2385 ),
    .o_swap__payload(i_swap__payload_1211 ),
    .o_weight__payload(i_weight__payload_1327 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1207 ),
    .i_load__payload(i_load__payload_1209 ),
    .i_sum__payload(i_sum__payload_2355 ),
    .i_swap__payload(i_swap__payload_1211 ),
    .i_weight__payload(i_weight__payload_1213 ),
    .o_act__payload(i_act__payload_1215 ),
    .o_load__payload(i_load__payload_1217 ),
    .o_sum__payload(i_sum__payload_2387 ),
    .o_swap__payload(i_swap__payload_1219 ),
    .o_weight__payload(i_weight__payload_1335 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1279 ),
    .i_load__payload(i_load__payload_1281 ),
    .i_sum__payload(i_sum__payload_2373 ),
    .i_swap__payload(i_swap__payload_1283 ),
    .i_weight__payload(i_weight__payload_1285 ),
    .o_act__payload(i_act__payload_1287 ),
    .o_load__payload(i_load__payload_1289 ),
    .o_sum__payload(i_sum__payload_2405 ),
    .o_swap__payload(i_swap__payload_1291 ),
    .o_weight__payload(i_weight__payload_1407 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1287 ),
    .i_load__payload(i_load__payload_1289 ),
    .i_sum__payload(i_sum__payload_2375 ),
    .i_swap__payload(i_swap__payload_1291 ),
    .i_weight__payload(i_weight__payload_1293 ),
    .o_act__payload(i_act__payload_1295 ),
    .o_load__payload(i_load__payload_1297 ),
    .o_sum__payload(i_sum__payload_2407 ),
    .o_swap__payload(i_swap__payload_1299 ),
    .o_weight__payload(i_weight__payload_1415 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1295 ),
    .i_load__payload(i_load__payload_1297 ),
    .i_sum__payload(i_sum__payload_2377 ),
    .i_swap__payload(i_swap__payload_1299 ),
    .i_weight__payload(i_weight__payload_1301 ),
    .o_act__payload(i_act__payload_1303 ),
    .o_load__payload(i_load__payload_1305 ),
    .o_sum__payload(i_sum__payload_2409 ),
    .o_swap__payload(i_swap__payload_1307 ),
    .o_weight__payload(i_weight__payload_1423 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1303 ),
    .i_load__payload(i_load__payload_1305 ),
    .i_sum__payload(i_sum__payload_2379 ),
    .i_swap__payload(i_swap__payload_1307 ),
    .i_weight__payload(i_weight__payload_1309 ),
    .o_act__payload(i_act__payload_1311 ),
    .o_load__payload(i_load__payload_1313 ),
    .o_sum__payload(i_sum__payload_2411 ),
    .o_swap__payload(i_swap__payload_1315 ),
    .o_weight__payload(i_weight__payload_1431 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1311 ),
    .i_load__payload(i_load__payload_1313 ),
    .i_sum__payload(i_sum__payload_2381 ),
    .i_swap__payload(i_swap__payload_1315 ),
    .i_weight__payload(i_weight__payload_1317 ),
    .o_act__payload(i_act__payload_1319 ),
    .o_load__payload(i_load__payload_1321 ),
    .o_sum__payload(i_sum__payload_2413 ),
    .o_swap__payload(i_swap__payload_1323 ),
    .o_weight__payload(i_weight__payload_1439 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1319 ),
    .i_load__payload(i_load__payload_1321 ),
    .i_sum__payload(i_sum__payload_2383 ),
    .i_swap__payload(i_swap__payload_1323 ),
    .i_weight__payload(i_weight__payload_1325 ),
    .o_act__payload(_071_),
    .o_load__payload(_073_),
    .o_sum__payload(i_sum__payload_2415 ),
    .o_swap__payload(_074_),
    .o_weight__payload(i_weight__payload_1447 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1215 ),
    .i_load__payload(i_load__payload_1217 ),
    .i_sum__payload(i_sum__payload_2357 ),
    .i_swap__payload(i_swap__payload_1219 ),
    .i_weight__payload(i_weight__payload_1221 ),
    .o_act__payload(i_act__payload_1223 ),
    .o_load__payload(i_load__payload_1225 ),
    .o_sum__payload(i_sum__payload_2389 ),
    .o_swap__payload(i_swap__payload_1227 ),
    .o_weight__payload(i_weight__payload_1343 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1223 ),
    .i_load__payload(i_load__payload_1225 ),
    .i_sum__payload(i_sum__payload_2359 ),
    .i_swap__payload(i_swap__payload_1227 ),
    .i_weight__payload(i_weight__payload_1229 ),
    .o_act__payload(i_act__payload_1231 ),
    .o_load__payload(i_load__payload_1233 ),
    .o_sum__payload(i_sum__payload_2391 ),
    .o_swap__payload(i_swap__payload_1235 ),
    .o_weight__payload(i_weight__payload_1351 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1231 ),
    .i_load__payload(i_load__payload_1233 ),
    .i_sum__payload(i_sum__payload_2361 ),
    .i_swap__payload(i_swap__payload_1235 ),
    .i_weight__payload(i_weight__payload_1237 ),
    .o_act__payload(i_act__payload_1239 ),
    .o_load__payload(i_load__payload_1241 ),
    .o_sum__payload(i_sum__payload_2393 ),
    .o_swap__payload(i_swap__payload_1243 ),
    .o_weight__payload(i_weight__payload_1359 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1239 ),
    .i_load__payload(i_load__payload_1241 ),
    .i_sum__payload(i_sum__payload_2363 ),
    .i_swap__payload(i_swap__payload_1243 ),
    .i_weight__payload(i_weight__payload_1245 ),
    .o_act__payload(i_act__payload_1247 ),
    .o_load__payload(i_load__payload_1249 ),
    .o_sum__payload(i_sum__payload_2395 ),
    .o_swap__payload(i_swap__payload_1251 ),
    .o_weight__payload(i_weight__payload_1367 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1247 ),
    .i_load__payload(i_load__payload_1249 ),
    .i_sum__payload(i_sum__payload_2365 ),
    .i_swap__payload(i_swap__payload_1251 ),
    .i_weight__payload(i_weight__payload_1253 ),
    .o_act__payload(i_act__payload_1255 ),
    .o_load__payload(i_load__payload_1257 ),
    .o_sum__payload(i_sum__payload_2397 ),
    .o_swap__payload(i_swap__payload_1259 ),
    .o_weight__payload(i_weight__payload_1375 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1255 ),
    .i_load__payload(i_load__payload_1257 ),
    .i_sum__payload(i_sum__payload_2367 ),
    .i_swap__payload(i_swap__payload_1259 ),
    .i_weight__payload(i_weight__payload_1261 ),
    .o_act__payload(i_act__payload_1263 ),
    .o_load__payload(i_load__payload_1265 ),
    .o_sum__payload(i_sum__payload_2399 ),
    .o_swap__payload(i_swap__payload_1267 ),
    .o_weight__payload(i_weight__payload_1383 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1263 ),
    .i_load__payload(i_load__payload_1265 ),
    .i_sum__payload(i_sum__payload_2369 ),
    .i_swap__payload(i_swap__payload_1267 ),
    .i_weight__payload(i_weight__payload_1269 ),
    .o_act__payload(i_act__payload_1271 ),
    .o_load__payload(i_load__payload_1273 ),
    .o_sum__payload(i_sum__payload_2401 ),
    .o_swap__payload(i_swap__payload_1275 ),
    .o_weight__payload(i_weight__payload_1391 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_10_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1271 ),
    .i_load__payload(i_load__payload_1273 ),
    .i_sum__payload(i_sum__payload_2371 ),
    .i_swap__payload(i_swap__payload_1275 ),
    .i_weight__payload(i_weight__payload_1277 ),
    .o_act__payload(i_act__payload_1279 ),
    .o_load__payload(i_load__payload_1281 ),
    .o_sum__payload(i_sum__payload_2403 ),
    .o_swap__payload(i_swap__payload_1283 ),
    .o_weight__payload(i_weight__payload_1399 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_0 (
    .clk(clk),
    .i_act__payload(act_11_11),
    .i_load__payload(i_load__payload_1973 ),
    .i_sum__payload(i_sum__payload_2385 ),
    .i_swap__payload(i_swap__payload_2008 ),
    .i_weight__payload(i_weight__payload_1327 ),
    .o_act__payload(i_act__payload_1329 ),
    .o_load__payload(i_load__payload_1331 ),
    .o_sum__payload(i_sum__payload_2417 ),
    .o_swap__payload(i_swap__payload_1333 ),
    .o_weight__payload(i_weight__payload_1449 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1329 ),
    .i_load__payload(i_load__payload_1331 ),
    .i_sum__payload(i_sum__payload_2387 ),
    .i_swap__payload(i_swap__payload_1333 ),
    .i_weight__payload(i_weight__payload_1335 ),
    .o_act__payload(i_act__payload_1337 ),
    .o_load__payload(i_load__payload_1339 ),
    .o_sum__payload(i_sum__payload_2419 ),
    .o_swap__payload(i_swap__payload_1341 ),
    .o_weight__payload(i_weight__payload_1457 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1401 ),
    .i_load__payload(i_load__payload_1403 ),
    .i_sum__payload(i_sum__payload_2405 ),
    .i_swap__payload(i_swap__payload_1405 ),
    .i_weight__payload(i_weight__payload_1407 ),
    .o_act__payload(i_act__payload_1409 ),
    .o_load__payload(i_load__payload_1411 ),
    .o_sum__payload(i_sum__payload_2437 ),
    .o_swap__payload(i_swap__payload_1413 ),
    .o_weight__payload(i_weight__payload_1529 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1409 ),
    .i_load__payload(i_load__payload_1411 ),
    .i_sum__payload(i_sum__payload_2407 ),
    .i_swap__payload(i_swap__payload_1413 ),
    .i_weight__payload(i_weight__payload_1415 ),
    .o_act__payload(i_act__payload_1417 ),
    .o_load__payload(i_load__payload_1419 ),
    .o_sum__payload(i_sum__payload_2439 ),
    .o_swap__payload(i_swap__payload_1421 ),
    .o_weight__payload(i_weight__payload_1537 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1417 ),
    .i_load__payload(i_load__payload_1419 ),
    .i_sum__payload(i_sum__payload_2409 ),
    .i_swap__payload(i_swap__payload_1421 ),
    .i_weight__payload(i_weight__payload_1423 ),
    .o_act__payload(i_act__payload_1425 ),
    .o_load__payload(i_load__payload_1427 ),
    .o_sum__payload(i_sum__payload_2441 ),
    .o_swap__payload(i_swap__payload_1429 ),
    .o_weight__payload(i_weight__payload_1545 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1425 ),
    .i_load__payload(i_load__payload_1427 ),
    .i_sum__payload(i_sum__payload_2411 ),
    .i_swap__payload(i_swap__payload_1429 ),
    .i_weight__payload(i_weight__payload_1431 ),
    .o_act__payload(i_act__payload_1433 ),
    .o_load__payload(i_load__payload_1435 ),
    .o_sum__payload(i_sum__payload_2443 ),
    .o_swap__payload(i_swap__payload_1437 ),
    .o_weight__payload(i_weight__payload_1553 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1433 ),
    .i_load__payload(i_load__payload_1435 ),
    .i_sum__payload(i_sum__payload_2413 ),
    .i_swap__payload(i_swap__payload_1437 ),
    .i_weight__payload(i_weight__payload_1439 ),
    .o_act__payload(i_act__payload_1441 ),
    .o_load__payload(i_load__payload_1443 ),
    .o_sum__payload(i_sum__payload_2445 ),
    .o_swap__payload(i_swap__payload_1445 ),
    .o_weight__payload(i_weight__payload_1561 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1441 ),
    .i_load__payload(i_load__payload_1443 ),
    .i_sum__payload(i_sum__payload_2415 ),
    .i_swap__payload(i_swap__payload_1445 ),
    .i_weight__payload(i_weight__payload_1447 ),
    .o_act__payload(_075_),
    .o_load__payload(_076_),
    .o_sum__payload(i_sum__payload_2447 ),
    .o_swap__payload(_077_),
    .o_weight__payload(i_weight__payload_1569 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1337 ),
    .i_load__payload(i_load__payload_1339 ),
    .i_sum__payload(i_sum__payload_2389 ),
    .i_swap__payload(i_swap__payload_1341 ),
    .i_weight__payload(i_weight__payload_1343 ),
    .o_act__payload(i_act__payload_1345 ),
    .o_load__payload(i_load__payload_1347 ),
    .o_sum__payload(i_sum__payload_2421 ),
    .o_swap__payload(i_swap__payload_1349 ),
    .o_weight__payload(i_weight__payload_1465 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1345 ),
    .i_load__payload(i_load__payload_1347 ),
    .i_sum__payload(i_sum__payload_2391 ),
    .i_swap__payload(i_swap__payload_1349 ),
    .i_weight__payload(i_weight__payload_1351 ),
    .o_act__payload(i_act__payload_1353 ),
    .o_load__payload(i_load__payload_1355 ),
    .o_sum__payload(i_sum__payload_2423 ),
    .o_swap__payload(i_swap__payload_1357 ),
    .o_weight__payload(i_weight__payload_1473 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1353 ),
    .i_load__payload(i_load__payload_1355 ),
    .i_sum__payload(i_sum__payload_2393 ),
    .i_swap__payload(i_swap__payload_1357 ),
    .i_weight__payload(i_weight__payload_1359 ),
    .o_act__payload(i_act__payload_1361 ),
    .o_load__payload(i_load__payload_1363 ),
    .o_sum__payload(i_sum__payload_2425 ),
    .o_swap__payload(i_swap__payload_1365 ),
    .o_weight__payload(i_weight__payload_1481 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1361 ),
    .i_load__payload(i_load__payload_1363 ),
    .i_sum__payload(i_sum__payload_2395 ),
    .i_swap__payload(i_swap__payload_1365 ),
    .i_weight__payload(i_weight__payload_1367 ),
    .o_act__payload(i_act__payload_1369 ),
    .o_load__payload(i_load__payload_1371 ),
    .o_sum__payload(i_sum__payload_2427 ),
    .o_swap__payload(i_swap__payload_1373 ),
    .o_weight__payload(i_weight__payload_1489 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1369 ),
    .i_load__payload(i_load__payload_1371 ),
    .i_sum__payload(i_sum__payload_2397 ),
    .i_swap__payload(i_swap__payload_1373 ),
    .i_weight__payload(i_weight__payload_1375 ),
    .o_act__payload(i_act__payload_1377 ),
    .o_load__payload(i_load__payload_1379 ),
    .o_sum__payload(i_sum__payload_2429 ),
    .o_swap__payload(i_swap__payload_1381 ),
    .o_weight__payload(i_weight__payload_1497 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1377 ),
    .i_load__payload(i_load__payload_1379 ),
    .i_sum__payload(i_sum__payload_2399 ),
    .i_swap__payload(i_swap__payload_1381 ),
    .i_weight__payload(i_weight__payload_1383 ),
    .o_act__payload(i_act__payload_1385 ),
    .o_load__payload(i_load__payload_1387 ),
    .o_sum__payload(i_sum__payload_2431 ),
    .o_swap__payload(i_swap__payload_1389 ),
    .o_weight__payload(i_weight__payload_1505 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1385 ),
    .i_load__payload(i_load__payload_1387 ),
    .i_sum__payload(i_sum__payload_2401 ),
    .i_swap__payload(i_swap__payload_1389 ),
    .i_weight__payload(i_weight__payload_1391 ),
    .o_act__payload(i_act__payload_1393 ),
    .o_load__payload(i_load__payload_1395 ),
    .o_sum__payload(i_sum__payload_2433 ),
    .o_swap__payload(i_swap__payload_1397 ),
    .o_weight__payload(i_weight__payload_1513 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_11_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1393 ),
    .i_load__payload(i_load__payload_1395 ),
    .i_sum__payload(i_sum__payload_2403 ),
    .i_swap__payload(i_swap__payload_1397 ),
    .i_weight__payload(i_weight__payload_1399 ),
    .o_act__payload(i_act__payload_1401 ),
    .o_load__payload(i_load__payload_1403 ),
    .o_sum__payload(i_sum__payload_2435 ),
    .o_swap__payload(i_swap__payload_1405 ),
    .o_weight__payload(i_weight__payload_1521 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_0 (
    .clk(clk),
    .i_act__payload(act_12_12),
    .i_load__payload(i_load__payload_1976 ),
    .i_sum__payload(i_sum__payload_2417 ),
    .i_swap__payload(i_swap__payload_2010 ),
    .i_weight__payload(i_weight__payload_1449 ),
    .o_act__payload(i_act__payload_1451 ),
    .o_load__payload(i_load__payload_1453 ),
    .o_sum__payload(i_sum__payload_2449 ),
    .o_swap__payload(i_swap__payload_1455 ),
    .o_weight__payload(i_weight__payload_1571 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1451 ),
    .i_load__payload(i_load__payload_1453 ),
    .i_sum__payload(i_sum__payload_2419 ),
    .i_swap__payload(i_swap__payload_1455 ),
    .i_weight__payload(i_weight__payload_1457 ),
    .o_act__payload(i_act__payload_1459 ),
    .o_load__payload(i_load__payload_1461 ),
    .o_sum__payload(i_sum__payload_2451 ),
    .o_swap__payload(i_swap__payload_1463 ),
    .o_weight__payload(i_weight__payload_1579 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1523 ),
    .i_load__payload(i_load__payload_1525 ),
    .i_sum__payload(i_sum__payload_2437 ),
    .i_swap__payload(i_swap__payload_1527 ),
    .i_weight__payload(i_weight__payload_1529 ),
    .o_act__payload(i_act__payload_1531 ),
    .o_load__payload(i_load__payload_1533 ),
    .o_sum__payload(i_sum__payload_2469 ),
    .o_swap__payload(i_swap__payload_1535 ),
    .o_weight__payload(i_weight__payload_1651 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1531 ),
    .i_load__payload(i_load__payload_1533 ),
    .i_sum__payload(i_sum__payload_2439 ),
    .i_swap__payload(i_swap__payload_1535 ),
    .i_weight__payload(i_weight__payload_1537 ),
    .o_act__payload(i_act__payload_1539 ),
    .o_load__payload(i_load__payload_1541 ),
    .o_sum__payload(i_sum__payload_2471 ),
    .o_swap__payload(i_swap__payload_1543 ),
    .o_weight__payload(i_weight__payload_1659 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1539 ),
    .i_load__payload(i_load__payload_1541 ),
    .i_sum__payload(i_sum__payload_2441 ),
    .i_swap__payload(i_swap__payload_1543 ),
    .i_weight__payload(i_weight__payload_1545 ),
    .o_act__payload(i_act__payload_1547 ),
    .o_load__payload(i_load__payload_1549 ),
    .o_sum__payload(i_sum__payload_2473 ),
    .o_swap__payload(i_swap__payload_1551 ),
    .o_weight__payload(i_weight__payload_1667 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1547 ),
    .i_load__payload(i_load__payload_1549 ),
    .i_sum__payload(i_sum__payload_2443 ),
    .i_swap__payload(i_swap__payload_1551 ),
    .i_weight__payload(i_weight__payload_1553 ),
    .o_act__payload(i_act__payload_1555 ),
    .o_load__payload(i_load__payload_1557 ),
    .o_sum__payload(i_sum__payload_2475 ),
    .o_swap__payload(i_swap__payload_1559 ),
    .o_weight__payload(i_weight__payload_1675 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1555 ),
    .i_load__payload(i_load__payload_1557 ),
    .i_sum__payload(i_sum__payload_2445 ),
    .i_swap__payload(i_swap__payload_1559 ),
    .i_weight__payload(i_weight__payload_1561 ),
    .o_act__payload(i_act__payload_1563 ),
    .o_load__payload(i_load__payload_1565 ),
    .o_sum__payload(i_sum__payload_2477 ),
    .o_swap__payload(i_swap__payload_1567 ),
    .o_weight__payload(i_weight__payload_1683 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1563 ),
    .i_load__payload(i_load__payload_1565 ),
    .i_sum__payload(i_sum__payload_2447 ),
    .i_swap__payload(i_swap__payload_1567 ),
    .i_weight__payload(i_weight__payload_1569 ),
    .o_act__payload(_078_),
    .o_load__payload(_079_),
    .o_sum__payload(i_sum__payload_2479 ),
    .o_swap__payload(_080_),
    .o_weight__payload(i_weight__payload_1691 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1459 ),
    .i_load__payload(i_load__payload_1461 ),
    .i_sum__payload(i_sum__payload_2421 ),
    .i_swap__payload(i_swap__payload_1463 ),
    .i_weight__payload(i_weight__payload_1465 ),
    .o_act__payload(i_act__payload_1467 ),
    .o_load__payload(i_load__payload_1469 ),
    .o_sum__payload(i_sum__payload_2453 ),
    .o_swap__payload(i_swap__payload_1471 ),
    .o_weight__payload(i_weight__payload_1587 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1467 ),
    .i_load__payload(i_load__payload_1469 ),
    .i_sum__payload(i_sum__payload_2423 ),
    .i_swap__payload(i_swap__payload_1471 ),
    .i_weight__payload(i_weight__payload_1473 ),
    .o_act__payload(i_act__payload_1475 ),
    .o_load__payload(i_load__payload_1477 ),
    .o_sum__payload(i_sum__payload_2455 ),
    .o_swap__payload(i_swap__payload_1479 ),
    .o_weight__payload(i_weight__payload_1595 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1475 ),
    .i_load__payload(i_load__payload_1477 ),
    .i_sum__payload(i_sum__payload_2425 ),
    .i_swap__payload(i_swap__payload_1479 ),
    .i_weight__payload(i_weight__payload_1481 ),
    .o_act__payload(i_act__payload_1483 ),
    .o_load__payload(i_load__payload_1485 ),
    .o_sum__payload(i_sum__payload_2457 ),
    .o_swap__payload(i_swap__payload_1487 ),
    .o_weight__payload(i_weight__payload_1603 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1483 ),
    .i_load__payload(i_load__payload_1485 ),
    .i_sum__payload(i_sum__payload_2427 ),
    .i_swap__payload(i_swap__payload_1487 ),
    .i_weight__payload(i_weight__payload_1489 ),
    .o_act__payload(i_act__payload_1491 ),
    .o_load__payload(i_load__payload_1493 ),
    .o_sum__payload(i_sum__payload_2459 ),
    .o_swap__payload(i_swap__payload_1495 ),
    .o_weight__payload(i_weight__payload_1611 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1491 ),
    .i_load__payload(i_load__payload_1493 ),
    .i_sum__payload(i_sum__payload_2429 ),
    .i_swap__payload(i_swap__payload_1495 ),
    .i_weight__payload(i_weight__payload_1497 ),
    .o_act__payload(i_act__payload_1499 ),
    .o_load__payload(i_load__payload_1501 ),
    .o_sum__payload(i_sum__payload_2461 ),
    .o_swap__payload(i_swap__payload_1503 ),
    .o_weight__payload(i_weight__payload_1619 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1499 ),
    .i_load__payload(i_load__payload_1501 ),
    .i_sum__payload(i_sum__payload_2431 ),
    .i_swap__payload(i_swap__payload_1503 ),
    .i_weight__payload(i_weight__payload_1505 ),
    .o_act__payload(i_act__payload_1507 ),
    .o_load__payload(i_load__payload_1509 ),
    .o_sum__payload(i_sum__payload_2463 ),
    .o_swap__payload(i_swap__payload_1511 ),
    .o_weight__payload(i_weight__payload_1627 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1507 ),
    .i_load__payload(i_load__payload_1509 ),
    .i_sum__payload(i_sum__payload_2433 ),
    .i_swap__payload(i_swap__payload_1511 ),
    .i_weight__payload(i_weight__payload_1513 ),
    .o_act__payload(i_act__payload_1515 ),
    .o_load__payload(i_load__payload_1517 ),
    .o_sum__payload(i_sum__payload_2465 ),
    .o_swap__payload(i_swap__payload_1519 ),
    .o_weight__payload(i_weight__payload_1635 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_12_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1515 ),
    .i_load__payload(i_load__payload_1517 ),
    .i_sum__payload(i_sum__payload_2435 ),
    .i_swap__payload(i_swap__payload_1519 ),
    .i_weight__payload(i_weight__payload_1521 ),
    .o_act__payload(i_act__payload_1523 ),
    .o_load__payload(i_load__payload_1525 ),
    .o_sum__payload(i_sum__payload_2467 ),
    .o_swap__payload(i_swap__payload_1527 ),
    .o_weight__payload(i_weight__payload_1643 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_0 (
    .clk(clk),
    .i_act__payload(act_13_13),
    .i_load__payload(i_load__payload_1979 ),
    .i_sum__payload(i_sum__payload_2449 ),
    .i_swap__payload(i_swap__payload_2012 ),
    .i_weight__payload(i_weight__payload_1571 ),
    .o_act__payload(i_act__payload_1573 ),
    .o_load__payload(i_load__payload_1575 ),
    .o_sum__payload(i_sum__payload_2481 ),
    .o_swap__payload(i_swap__payload_1577 ),
    .o_weight__payload(i_weight__payload_1693 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1573 ),
    .i_load__payload(i_load__payload_1575 ),
    .i_sum__payload(i_sum__payload_2451 ),
    .i_swap__payload(i_swap__payload_1577 ),
    .i_weight__payload(i_weight__payload_1579 ),
    .o_act__payload(i_act__payload_1581 ),
    .o_load__payload(i_load__payload_1583 ),
    .o_sum__payload(i_sum__payload_2483 ),
    .o_swap__payload(i_swap__payload_1585 ),
    .o_weight__payload(i_weight__payload_1701 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1645 ),
    .i_load__payload(i_load__payload_1647 ),
    .i_sum__payload(i_sum__payload_2469 ),
    .i_swap__payload(i_swap__payload_1649 ),
    .i_weight__payload(i_weight__payload_1651 ),
    .o_act__payload(i_act__payload_1653 ),
    .o_load__payload(i_load__payload_1655 ),
    .o_sum__payload(i_sum__payload_2501 ),
    .o_swap__payload(i_swap__payload_1657 ),
    .o_weight__payload(i_weight__payload_1773 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1653 ),
    .i_load__payload(i_load__payload_1655 ),
    .i_sum__payload(i_sum__payload_2471 ),
    .i_swap__payload(i_swap__payload_1657 ),
    .i_weight__payload(i_weight__payload_1659 ),
    .o_act__payload(i_act__payload_1661 ),
    .o_load__payload(i_load__payload_1663 ),
    .o_sum__payload(i_sum__payload_2503 ),
    .o_swap__payload(i_swap__payload_1665 ),
    .o_weight__payload(i_weight__payload_1781 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1661 ),
    .i_load__payload(i_load__payload_1663 ),
    .i_sum__payload(i_sum__payload_2473 ),
    .i_swap__payload(i_swap__payload_1665 ),
    .i_weight__payload(i_weight__payload_1667 ),
    .o_act__payload(i_act__payload_1669 ),
    .o_load__payload(i_load__payload_1671 ),
    .o_sum__payload(i_sum__payload_2505 ),
    .o_swap__payload(i_swap__payload_1673 ),
    .o_weight__payload(i_weight__payload_1789 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1669 ),
    .i_load__payload(i_load__payload_1671 ),
    .i_sum__payload(i_sum__payload_2475 ),
    .i_swap__payload(i_swap__payload_1673 ),
    .i_weight__payload(i_weight__payload_1675 ),
    .o_act__payload(i_act__payload_1677 ),
    .o_load__payload(i_load__payload_1679 ),
    .o_sum__payload(i_sum__payload_2507 ),
    .o_swap__payload(i_swap__payload_1681 ),
    .o_weight__payload(i_weight__payload_1797 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1677 ),
    .i_load__payload(i_load__payload_1679 ),
    .i_sum__payload(i_sum__payload_2477 ),
    .i_swap__payload(i_swap__payload_1681 ),
    .i_weight__payload(i_weight__payload_1683 ),
    .o_act__payload(i_act__payload_1685 ),
    .o_load__payload(i_load__payload_1687 ),
    .o_sum__payload(i_sum__payload_2509 ),
    .o_swap__payload(i_swap__payload_1689 ),
    .o_weight__payload(i_weight__payload_1805 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1685 ),
    .i_load__payload(i_load__payload_1687 ),
    .i_sum__payload(i_sum__payload_2479 ),
    .i_swap__payload(i_swap__payload_1689 ),
    .i_weight__payload(i_weight__payload_1691 ),
    .o_act__payload(_081_),
    .o_load__payload(_082_),
    .o_sum__payload(i_sum__payload_2511 ),
    .o_swap__payload(_084_),
    .o_weight__payload(i_weight__payload_1813 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1581 ),
    .i_load__payload(i_load__payload_1583 ),
    .i_sum__payload(i_sum__payload_2453 ),
    .i_swap__payload(i_swap__payload_1585 ),
    .i_weight__payload(i_weight__payload_1587 ),
    .o_act__payload(i_act__payload_1589 ),
    .o_load__payload(i_load__payload_1591 ),
    .o_sum__payload(i_sum__payload_2485 ),
    .o_swap__payload(i_swap__payload_1593 ),
    .o_weight__payload(i_weight__payload_1709 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1589 ),
    .i_load__payload(i_load__payload_1591 ),
    .i_sum__payload(i_sum__payload_2455 ),
    .i_swap__payload(i_swap__payload_1593 ),
    .i_weight__payload(i_weight__payload_1595 ),
    .o_act__payload(i_act__payload_1597 ),
    .o_load__payload(i_load__payload_1599 ),
    .o_sum__payload(i_sum__payload_2487 ),
    .o_swap__payload(i_swap__payload_1601 ),
    .o_weight__payload(i_weight__payload_1717 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1597 ),
    .i_load__payload(i_load__payload_1599 ),
    .i_sum__payload(i_sum__payload_2457 ),
    .i_swap__payload(i_swap__payload_1601 ),
    .i_weight__payload(i_weight__payload_1603 ),
    .o_act__payload(i_act__payload_1605 ),
    .o_load__payload(i_load__payload_1607 ),
    .o_sum__payload(i_sum__payload_2489 ),
    .o_swap__payload(i_swap__payload_1609 ),
    .o_weight__payload(i_weight__payload_1725 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1605 ),
    .i_load__payload(i_load__payload_1607 ),
    .i_sum__payload(i_sum__payload_2459 ),
    .i_swap__payload(i_swap__payload_1609 ),
    .i_weight__payload(i_weight__payload_1611 ),
    .o_act__payload(i_act__payload_1613 ),
    .o_load__payload(i_load__payload_1615 ),
    .o_sum__payload(i_sum__payload_2491 ),
    .o_swap__payload(i_swap__payload_1617 ),
    .o_weight__payload(i_weight__payload_1733 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1613 ),
    .i_load__payload(i_load__payload_1615 ),
    .i_sum__payload(i_sum__payload_2461 ),
    .i_swap__payload(i_swap__payload_1617 ),
    .i_weight__payload(i_weight__payload_1619 ),
    .o_act__payload(i_act__payload_1621 ),
    .o_load__payload(i_load__payload_1623 ),
    .o_sum__payload(i_sum__payload_2493 ),
    .o_swap__payload(i_swap__payload_1625 ),
    .o_weight__payload(i_weight__payload_1741 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1621 ),
    .i_load__payload(i_load__payload_1623 ),
    .i_sum__payload(i_sum__payload_2463 ),
    .i_swap__payload(i_swap__payload_1625 ),
    .i_weight__payload(i_weight__payload_1627 ),
    .o_act__payload(i_act__payload_1629 ),
    .o_load__payload(i_load__payload_1631 ),
    .o_sum__payload(i_sum__payload_2495 ),
    .o_swap__payload(i_swap__payload_1633 ),
    .o_weight__payload(i_weight__payload_1749 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1629 ),
    .i_load__payload(i_load__payload_1631 ),
    .i_sum__payload(i_sum__payload_2465 ),
    .i_swap__payload(i_swap__payload_1633 ),
    .i_weight__payload(i_weight__payload_1635 ),
    .o_act__payload(i_act__payload_1637 ),
    .o_load__payload(i_load__payload_1639 ),
    .o_sum__payload(i_sum__payload_2497 ),
    .o_swap__payload(i_swap__payload_1641 ),
    .o_weight__payload(i_weight__payload_1757 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_13_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1637 ),
    .i_load__payload(i_load__payload_1639 ),
    .i_sum__payload(i_sum__payload_2467 ),
    .i_swap__payload(i_swap__payload_1641 ),
    .i_weight__payload(i_weight__payload_1643 ),
    .o_act__payload(i_act__payload_1645 ),
    .o_load__payload(i_load__payload_1647 ),
    .o_sum__payload(i_sum__payload_2499 ),
    .o_swap__payload(i_swap__payload_1649 ),
    .o_weight__payload(i_weight__payload_1765 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_0 (
    .clk(clk),
    .i_act__payload(act_14_14),
    .i_load__payload(i_load__payload_1982 ),
    .i_sum__payload(i_sum__payload_2481 ),
    .i_swap__payload(i_swap__payload_2014 ),
    .i_weight__payload(i_weight__payload_1693 ),
    .o_act__payload(i_act__payload_1695 ),
    .o_load__payload(i_load__payload_1697 ),
    .o_sum__payload(i_sum__payload_2513 ),
    .o_swap__payload(i_swap__payload_1699 ),
    .o_weight__payload(i_weight__payload_1815 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1695 ),
    .i_load__payload(i_load__payload_1697 ),
    .i_sum__payload(i_sum__payload_2483 ),
    .i_swap__payload(i_swap__payload_1699 ),
    .i_weight__payload(i_weight__payload_1701 ),
    .o_act__payload(i_act__payload_1703 ),
    .o_load__payload(i_load__payload_1705 ),
    .o_sum__payload(i_sum__payload_2515 ),
    .o_swap__payload(i_swap__payload_1707 ),
    .o_weight__payload(i_weight__payload_1823 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1767 ),
    .i_load__payload(i_load__payload_1769 ),
    .i_sum__payload(i_sum__payload_2501 ),
    .i_swap__payload(i_swap__payload_1771 ),
    .i_weight__payload(i_weight__payload_1773 ),
    .o_act__payload(i_act__payload_1775 ),
    .o_load__payload(i_load__payload_1777 ),
    .o_sum__payload(i_sum__payload_2533 ),
    .o_swap__payload(i_swap__payload_1779 ),
    .o_weight__payload(i_weight__payload_1895 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1775 ),
    .i_load__payload(i_load__payload_1777 ),
    .i_sum__payload(i_sum__payload_2503 ),
    .i_swap__payload(i_swap__payload_1779 ),
    .i_weight__payload(i_weight__payload_1781 ),
    .o_act__payload(i_act__payload_1783 ),
    .o_load__payload(i_load__payload_1785 ),
    .o_sum__payload(i_sum__payload_2535 ),
    .o_swap__payload(i_swap__payload_1787 ),
    .o_weight__payload(i_weight__payload_1903 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1783 ),
    .i_load__payload(i_load__payload_1785 ),
    .i_sum__payload(i_sum__payload_2505 ),
    .i_swap__payload(i_swap__payload_1787 ),
    .i_weight__payload(i_weight__payload_1789 ),
    .o_act__payload(i_act__payload_1791 ),
    .o_load__payload(i_load__payload_1793 ),
    .o_sum__payload(i_sum__payload_2537 ),
    .o_swap__payload(i_swap__payload_1795 ),
    .o_weight__payload(i_weight__payload_1911 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1791 ),
    .i_load__payload(i_load__payload_1793 ),
    .i_sum__payload(i_sum__payload_2507 ),
    .i_swap__payload(i_swap__payload_1795 ),
    .i_weight__payload(i_weight__payload_1797 ),
    .o_act__payload(i_act__payload_1799 ),
    .o_load__payload(i_load__payload_1801 ),
    .o_sum__payload(i_sum__payload_2539 ),
    .o_swap__payload(i_swap__payload_1803 ),
    .o_weight__payload(i_weight__payload_1919 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1799 ),
    .i_load__payload(i_load__payload_1801 ),
    .i_sum__payload(i_sum__payload_2509 ),
    .i_swap__payload(i_swap__payload_1803 ),
    .i_weight__payload(i_weight__payload_1805 ),
    .o_act__payload(i_act__payload_1807 ),
    .o_load__payload(i_load__payload_1809 ),
    .o_sum__payload(i_sum__payload_2541 ),
    .o_swap__payload(i_swap__payload_1811 ),
    .o_weight__payload(i_weight__payload_1927 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1807 ),
    .i_load__payload(i_load__payload_1809 ),
    .i_sum__payload(i_sum__payload_2511 ),
    .i_swap__payload(i_swap__payload_1811 ),
    .i_weight__payload(i_weight__payload_1813 ),
    .o_act__payload(_085_),
    .o_load__payload(_086_),
    .o_sum__payload(i_sum__payload_2543 ),
    .o_swap__payload(_087_),
    .o_weight__payload(i_weight__payload_1935 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1703 ),
    .i_load__payload(i_load__payload_1705 ),
    .i_sum__payload(i_sum__payload_2485 ),
    .i_swap__payload(i_swap__payload_1707 ),
    .i_weight__payload(i_weight__payload_1709 ),
    .o_act__payload(i_act__payload_1711 ),
    .o_load__payload(i_load__payload_1713 ),
    .o_sum__payload(i_sum__payload_2517 ),
    .o_swap__payload(i_swap__payload_1715 ),
    .o_weight__payload(i_weight__payload_1831 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1711 ),
    .i_load__payload(i_load__payload_1713 ),
    .i_sum__payload(i_sum__payload_2487 ),
    .i_swap__payload(i_swap__payload_1715 ),
    .i_weight__payload(i_weight__payload_1717 ),
    .o_act__payload(i_act__payload_1719 ),
    .o_load__payload(i_load__payload_1721 ),
    .o_sum__payload(i_sum__payload_2519 ),
    .o_swap__payload(i_swap__payload_1723 ),
    .o_weight__payload(i_weight__payload_1839 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1719 ),
    .i_load__payload(i_load__payload_1721 ),
    .i_sum__payload(i_sum__payload_2489 ),
    .i_swap__payload(i_swap__payload_1723 ),
    .i_weight__payload(i_weight__payload_1725 ),
    .o_act__payload(i_act__payload_1727 ),
    .o_load__payload(i_load__payload_1729 ),
    .o_sum__payload(i_sum__payload_2521 ),
    .o_swap__payload(i_swap__payload_1731 ),
    .o_weight__payload(i_weight__payload_1847 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1727 ),
    .i_load__payload(i_load__payload_1729 ),
    .i_sum__payload(i_sum__payload_2491 ),
    .i_swap__payload(i_swap__payload_1731 ),
    .i_weight__payload(i_weight__payload_1733 ),
    .o_act__payload(i_act__payload_1735 ),
    .o_load__payload(i_load__payload_1737 ),
    .o_sum__payload(i_sum__payload_2523 ),
    .o_swap__payload(i_swap__payload_1739 ),
    .o_weight__payload(i_weight__payload_1855 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1735 ),
    .i_load__payload(i_load__payload_1737 ),
    .i_sum__payload(i_sum__payload_2493 ),
    .i_swap__payload(i_swap__payload_1739 ),
    .i_weight__payload(i_weight__payload_1741 ),
    .o_act__payload(i_act__payload_1743 ),
    .o_load__payload(i_load__payload_1745 ),
    .o_sum__payload(i_sum__payload_2525 ),
    .o_swap__payload(i_swap__payload_1747 ),
    .o_weight__payload(i_weight__payload_1863 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1743 ),
    .i_load__payload(i_load__payload_1745 ),
    .i_sum__payload(i_sum__payload_2495 ),
    .i_swap__payload(i_swap__payload_1747 ),
    .i_weight__payload(i_weight__payload_1749 ),
    .o_act__payload(i_act__payload_1751 ),
    .o_load__payload(i_load__payload_1753 ),
    .o_sum__payload(i_sum__payload_2527 ),
    .o_swap__payload(i_swap__payload_1755 ),
    .o_weight__payload(i_weight__payload_1871 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1751 ),
    .i_load__payload(i_load__payload_1753 ),
    .i_sum__payload(i_sum__payload_2497 ),
    .i_swap__payload(i_swap__payload_1755 ),
    .i_weight__payload(i_weight__payload_1757 ),
    .o_act__payload(i_act__payload_1759 ),
    .o_load__payload(i_load__payload_1761 ),
    .o_sum__payload(i_sum__payload_2529 ),
    .o_swap__payload(i_swap__payload_1763 ),
    .o_weight__payload(i_weight__payload_1879 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_14_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1759 ),
    .i_load__payload(i_load__payload_1761 ),
    .i_sum__payload(i_sum__payload_2499 ),
    .i_swap__payload(i_swap__payload_1763 ),
    .i_weight__payload(i_weight__payload_1765 ),
    .o_act__payload(i_act__payload_1767 ),
    .o_load__payload(i_load__payload_1769 ),
    .o_sum__payload(i_sum__payload_2531 ),
    .o_swap__payload(i_swap__payload_1771 ),
    .o_weight__payload(i_weight__payload_1887 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_0 (
    .clk(clk),
    .i_act__payload(act_15_15),
    .i_load__payload(i_load__payload_1985 ),
    .i_sum__payload(i_sum__payload_2513 ),
    .i_swap__payload(i_swap__payload_2016 ),
    .i_weight__payload(i_weight__payload_1815 ),
    .o_act__payload(i_act__payload_1817 ),
    .o_load__payload(i_load__payload_1819 ),
    .o_sum__payload(o_sum__payload_2774 ),
    .o_swap__payload(i_swap__payload_1821 ),
    .o_weight__payload(_088_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1817 ),
    .i_load__payload(i_load__payload_1819 ),
    .i_sum__payload(i_sum__payload_2515 ),
    .i_swap__payload(i_swap__payload_1821 ),
    .i_weight__payload(i_weight__payload_1823 ),
    .o_act__payload(i_act__payload_1825 ),
    .o_load__payload(i_load__payload_1827 ),
    .o_sum__payload(o_sum__payload_2789 ),
    .o_swap__payload(i_swap__payload_1829 ),
    .o_weight__payload(_089_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1889 ),
    .i_load__payload(i_load__payload_1891 ),
    .i_sum__payload(i_sum__payload_2533 ),
    .i_swap__payload(i_swap__payload_1893 ),
    .i_weight__payload(i_weight__payload_1895 ),
    .o_act__payload(i_act__payload_1897 ),
    .o_load__payload(i_load__payload_1899 ),
    .o_sum__payload(o_sum__payload_2879 ),
    .o_swap__payload(i_swap__payload_1901 ),
    .o_weight__payload(_006_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1897 ),
    .i_load__payload(i_load__payload_1899 ),
    .i_sum__payload(i_sum__payload_2535 ),
    .i_swap__payload(i_swap__payload_1901 ),
    .i_weight__payload(i_weight__payload_1903 ),
    .o_act__payload(i_act__payload_1905 ),
    .o_load__payload(i_load__payload_1907 ),
    .o_sum__payload(o_sum__payload_2884 ),
    .o_swap__payload(i_swap__payload_1909 ),
    .o_weight__payload(_007_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1905 ),
    .i_load__payload(i_load__payload_1907 ),
    .i_sum__payload(i_sum__payload_2537 ),
    .i_swap__payload(i_swap__payload_1909 ),
    .i_weight__payload(i_weight__payload_1911 ),
    .o_act__payload(i_act__payload_1913 ),
    .o_load__payload(i_load__payload_1915 ),
    .o_sum__payload(o_sum__payload_2888 ),
    .o_swap__payload(i_swap__payload_1917 ),
    .o_weight__payload(_008_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1913 ),
    .i_load__payload(i_load__payload_1915 ),
    .i_sum__payload(i_sum__payload_2539 ),
    .i_swap__payload(i_swap__payload_1917 ),
    .i_weight__payload(i_weight__payload_1919 ),
    .o_act__payload(i_act__payload_1921 ),
    .o_load__payload(i_load__payload_1923 ),
    .o_sum__payload(o_sum__payload_2891 ),
    .o_swap__payload(i_swap__payload_1925 ),
    .o_weight__payload(_009_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1921 ),
    .i_load__payload(i_load__payload_1923 ),
    .i_sum__payload(i_sum__payload_2541 ),
    .i_swap__payload(i_swap__payload_1925 ),
    .i_weight__payload(i_weight__payload_1927 ),
    .o_act__payload(i_act__payload_1929 ),
    .o_load__payload(i_load__payload_1931 ),
    .o_sum__payload(o_sum__payload_2892 ),
    .o_swap__payload(i_swap__payload_1933 ),
    .o_weight__payload(_010_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1929 ),
    .i_load__payload(i_load__payload_1931 ),
    .i_sum__payload(i_sum__payload_2543 ),
    .i_swap__payload(i_swap__payload_1933 ),
    .i_weight__payload(i_weight__payload_1935 ),
    .o_act__payload(_011_),
    .o_load__payload(_014_),
    .o_sum__payload(o_sum__payload_2561 ),
    .o_swap__payload(_015_),
    .o_weight__payload(_013_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1825 ),
    .i_load__payload(i_load__payload_1827 ),
    .i_sum__payload(i_sum__payload_2517 ),
    .i_swap__payload(i_swap__payload_1829 ),
    .i_weight__payload(i_weight__payload_1831 ),
    .o_act__payload(i_act__payload_1833 ),
    .o_load__payload(i_load__payload_1835 ),
    .o_sum__payload(o_sum__payload_2803 ),
    .o_swap__payload(i_swap__payload_1837 ),
    .o_weight__payload(_090_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1833 ),
    .i_load__payload(i_load__payload_1835 ),
    .i_sum__payload(i_sum__payload_2519 ),
    .i_swap__payload(i_swap__payload_1837 ),
    .i_weight__payload(i_weight__payload_1839 ),
    .o_act__payload(i_act__payload_1841 ),
    .o_load__payload(i_load__payload_1843 ),
    .o_sum__payload(o_sum__payload_2816 ),
    .o_swap__payload(i_swap__payload_1845 ),
    .o_weight__payload(_091_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1841 ),
    .i_load__payload(i_load__payload_1843 ),
    .i_sum__payload(i_sum__payload_2521 ),
    .i_swap__payload(i_swap__payload_1845 ),
    .i_weight__payload(i_weight__payload_1847 ),
    .o_act__payload(i_act__payload_1849 ),
    .o_load__payload(i_load__payload_1851 ),
    .o_sum__payload(o_sum__payload_2828 ),
    .o_swap__payload(i_swap__payload_1853 ),
    .o_weight__payload(_092_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1849 ),
    .i_load__payload(i_load__payload_1851 ),
    .i_sum__payload(i_sum__payload_2523 ),
    .i_swap__payload(i_swap__payload_1853 ),
    .i_weight__payload(i_weight__payload_1855 ),
    .o_act__payload(i_act__payload_1857 ),
    .o_load__payload(i_load__payload_1859 ),
    .o_sum__payload(o_sum__payload_2839 ),
    .o_swap__payload(i_swap__payload_1861 ),
    .o_weight__payload(_093_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1857 ),
    .i_load__payload(i_load__payload_1859 ),
    .i_sum__payload(i_sum__payload_2525 ),
    .i_swap__payload(i_swap__payload_1861 ),
    .i_weight__payload(i_weight__payload_1863 ),
    .o_act__payload(i_act__payload_1865 ),
    .o_load__payload(i_load__payload_1867 ),
    .o_sum__payload(o_sum__payload_2849 ),
    .o_swap__payload(i_swap__payload_1869 ),
    .o_weight__payload(_002_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1865 ),
    .i_load__payload(i_load__payload_1867 ),
    .i_sum__payload(i_sum__payload_2527 ),
    .i_swap__payload(i_swap__payload_1869 ),
    .i_weight__payload(i_weight__payload_1871 ),
    .o_act__payload(i_act__payload_1873 ),
    .o_load__payload(i_load__payload_1875 ),
    .o_sum__payload(o_sum__payload_2858 ),
    .o_swap__payload(i_swap__payload_1877 ),
    .o_weight__payload(_003_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1873 ),
    .i_load__payload(i_load__payload_1875 ),
    .i_sum__payload(i_sum__payload_2529 ),
    .i_swap__payload(i_swap__payload_1877 ),
    .i_weight__payload(i_weight__payload_1879 ),
    .o_act__payload(i_act__payload_1881 ),
    .o_load__payload(i_load__payload_1883 ),
    .o_sum__payload(o_sum__payload_2866 ),
    .o_swap__payload(i_swap__payload_1885 ),
    .o_weight__payload(_004_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_15_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1881 ),
    .i_load__payload(i_load__payload_1883 ),
    .i_sum__payload(i_sum__payload_2531 ),
    .i_swap__payload(i_swap__payload_1885 ),
    .i_weight__payload(i_weight__payload_1887 ),
    .o_act__payload(i_act__payload_1889 ),
    .o_load__payload(i_load__payload_1891 ),
    .o_sum__payload(o_sum__payload_2873 ),
    .o_swap__payload(i_swap__payload_1893 ),
    .o_weight__payload(_005_),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_load__payload(i_load__payload_1943 ),
    .i_sum__payload(i_sum__payload),
    .i_swap__payload(i_swap__payload_1988 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_109 ),
    .o_load__payload(i_load__payload_111 ),
    .o_sum__payload(i_sum__payload_2097 ),
    .o_swap__payload(i_swap__payload_113 ),
    .o_weight__payload(i_weight__payload_229 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_109 ),
    .i_load__payload(i_load__payload_111 ),
    .i_sum__payload(i_sum__payload_2067 ),
    .i_swap__payload(i_swap__payload_113 ),
    .i_weight__payload(i_weight__payload_115 ),
    .o_act__payload(i_act__payload_117 ),
    .o_load__payload(i_load__payload_119 ),
    .o_sum__payload(i_sum__payload_2099 ),
    .o_swap__payload(i_swap__payload_121 ),
    .o_weight__payload(i_weight__payload_237 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_181 ),
    .i_load__payload(i_load__payload_183 ),
    .i_sum__payload(i_sum__payload_2085 ),
    .i_swap__payload(i_swap__payload_185 ),
    .i_weight__payload(i_weight__payload_187 ),
    .o_act__payload(i_act__payload_189 ),
    .o_load__payload(i_load__payload_191 ),
    .o_sum__payload(i_sum__payload_2117 ),
    .o_swap__payload(i_swap__payload_193 ),
    .o_weight__payload(i_weight__payload_309 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_189 ),
    .i_load__payload(i_load__payload_191 ),
    .i_sum__payload(i_sum__payload_2087 ),
    .i_swap__payload(i_swap__payload_193 ),
    .i_weight__payload(i_weight__payload_195 ),
    .o_act__payload(i_act__payload_197 ),
    .o_load__payload(i_load__payload_199 ),
    .o_sum__payload(i_sum__payload_2119 ),
    .o_swap__payload(i_swap__payload_201 ),
    .o_weight__payload(i_weight__payload_317 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_197 ),
    .i_load__payload(i_load__payload_199 ),
    .i_sum__payload(i_sum__payload_2089 ),
    .i_swap__payload(i_swap__payload_201 ),
    .i_weight__payload(i_weight__payload_203 ),
    .o_act__payload(i_act__payload_205 ),
    .o_load__payload(i_load__payload_207 ),
    .o_sum__payload(i_sum__payload_2121 ),
    .o_swap__payload(i_swap__payload_209 ),
    .o_weight__payload(i_weight__payload_325 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_205 ),
    .i_load__payload(i_load__payload_207 ),
    .i_sum__payload(i_sum__payload_2091 ),
    .i_swap__payload(i_swap__payload_209 ),
    .i_weight__payload(i_weight__payload_211 ),
    .o_act__payload(i_act__payload_213 ),
    .o_load__payload(i_load__payload_215 ),
    .o_sum__payload(i_sum__payload_2123 ),
    .o_swap__payload(i_swap__payload_217 ),
    .o_weight__payload(i_weight__payload_333 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_213 ),
    .i_load__payload(i_load__payload_215 ),
    .i_sum__payload(i_sum__payload_2093 ),
    .i_swap__payload(i_swap__payload_217 ),
    .i_weight__payload(i_weight__payload_219 ),
    .o_act__payload(i_act__payload_221 ),
    .o_load__payload(i_load__payload_223 ),
    .o_sum__payload(i_sum__payload_2125 ),
    .o_swap__payload(i_swap__payload_225 ),
    .o_weight__payload(i_weight__payload_341 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_221 ),
    .i_load__payload(i_load__payload_223 ),
    .i_sum__payload(i_sum__payload_2095 ),
    .i_swap__payload(i_swap__payload_225 ),
    .i_weight__payload(i_weight__payload_227 ),
    .o_act__payload(_042_),
    .o_load__payload(_043_),
    .o_sum__payload(i_sum__payload_2127 ),
    .o_swap__payload(_044_),
    .o_weight__payload(i_weight__payload_349 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_117 ),
    .i_load__payload(i_load__payload_119 ),
    .i_sum__payload(i_sum__payload_2069 ),
    .i_swap__payload(i_swap__payload_121 ),
    .i_weight__payload(i_weight__payload_123 ),
    .o_act__payload(i_act__payload_125 ),
    .o_load__payload(i_load__payload_127 ),
    .o_sum__payload(i_sum__payload_2101 ),
    .o_swap__payload(i_swap__payload_129 ),
    .o_weight__payload(i_weight__payload_245 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_125 ),
    .i_load__payload(i_load__payload_127 ),
    .i_sum__payload(i_sum__payload_2071 ),
    .i_swap__payload(i_swap__payload_129 ),
    .i_weight__payload(i_weight__payload_131 ),
    .o_act__payload(i_act__payload_133 ),
    .o_load__payload(i_load__payload_135 ),
    .o_sum__payload(i_sum__payload_2103 ),
    .o_swap__payload(i_swap__payload_137 ),
    .o_weight__payload(i_weight__payload_253 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_133 ),
    .i_load__payload(i_load__payload_135 ),
    .i_sum__payload(i_sum__payload_2073 ),
    .i_swap__payload(i_swap__payload_137 ),
    .i_weight__payload(i_weight__payload_139 ),
    .o_act__payload(i_act__payload_141 ),
    .o_load__payload(i_load__payload_143 ),
    .o_sum__payload(i_sum__payload_2105 ),
    .o_swap__payload(i_swap__payload_145 ),
    .o_weight__payload(i_weight__payload_261 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_141 ),
    .i_load__payload(i_load__payload_143 ),
    .i_sum__payload(i_sum__payload_2075 ),
    .i_swap__payload(i_swap__payload_145 ),
    .i_weight__payload(i_weight__payload_147 ),
    .o_act__payload(i_act__payload_149 ),
    .o_load__payload(i_load__payload_151 ),
    .o_sum__payload(i_sum__payload_2107 ),
    .o_swap__payload(i_swap__payload_153 ),
    .o_weight__payload(i_weight__payload_269 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_149 ),
    .i_load__payload(i_load__payload_151 ),
    .i_sum__payload(i_sum__payload_2077 ),
    .i_swap__payload(i_swap__payload_153 ),
    .i_weight__payload(i_weight__payload_155 ),
    .o_act__payload(i_act__payload_157 ),
    .o_load__payload(i_load__payload_159 ),
    .o_sum__payload(i_sum__payload_2109 ),
    .o_swap__payload(i_swap__payload_161 ),
    .o_weight__payload(i_weight__payload_277 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_157 ),
    .i_load__payload(i_load__payload_159 ),
    .i_sum__payload(i_sum__payload_2079 ),
    .i_swap__payload(i_swap__payload_161 ),
    .i_weight__payload(i_weight__payload_163 ),
    .o_act__payload(i_act__payload_165 ),
    .o_load__payload(i_load__payload_167 ),
    .o_sum__payload(i_sum__payload_2111 ),
    .o_swap__payload(i_swap__payload_169 ),
    .o_weight__payload(i_weight__payload_285 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_165 ),
    .i_load__payload(i_load__payload_167 ),
    .i_sum__payload(i_sum__payload_2081 ),
    .i_swap__payload(i_swap__payload_169 ),
    .i_weight__payload(i_weight__payload_171 ),
    .o_act__payload(i_act__payload_173 ),
    .o_load__payload(i_load__payload_175 ),
    .o_sum__payload(i_sum__payload_2113 ),
    .o_swap__payload(i_swap__payload_177 ),
    .o_weight__payload(i_weight__payload_293 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_1_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_173 ),
    .i_load__payload(i_load__payload_175 ),
    .i_sum__payload(i_sum__payload_2083 ),
    .i_swap__payload(i_swap__payload_177 ),
    .i_weight__payload(i_weight__payload_179 ),
    .o_act__payload(i_act__payload_181 ),
    .o_load__payload(i_load__payload_183 ),
    .o_sum__payload(i_sum__payload_2115 ),
    .o_swap__payload(i_swap__payload_185 ),
    .o_weight__payload(i_weight__payload_301 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_load__payload(i_load__payload_1946 ),
    .i_sum__payload(i_sum__payload_2097 ),
    .i_swap__payload(i_swap__payload_1990 ),
    .i_weight__payload(i_weight__payload_229 ),
    .o_act__payload(i_act__payload_231 ),
    .o_load__payload(i_load__payload_233 ),
    .o_sum__payload(i_sum__payload_2129 ),
    .o_swap__payload(i_swap__payload_235 ),
    .o_weight__payload(i_weight__payload_351 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_231 ),
    .i_load__payload(i_load__payload_233 ),
    .i_sum__payload(i_sum__payload_2099 ),
    .i_swap__payload(i_swap__payload_235 ),
    .i_weight__payload(i_weight__payload_237 ),
    .o_act__payload(i_act__payload_239 ),
    .o_load__payload(i_load__payload_241 ),
    .o_sum__payload(i_sum__payload_2131 ),
    .o_swap__payload(i_swap__payload_243 ),
    .o_weight__payload(i_weight__payload_359 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_303 ),
    .i_load__payload(i_load__payload_305 ),
    .i_sum__payload(i_sum__payload_2117 ),
    .i_swap__payload(i_swap__payload_307 ),
    .i_weight__payload(i_weight__payload_309 ),
    .o_act__payload(i_act__payload_311 ),
    .o_load__payload(i_load__payload_313 ),
    .o_sum__payload(i_sum__payload_2149 ),
    .o_swap__payload(i_swap__payload_315 ),
    .o_weight__payload(i_weight__payload_431 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_311 ),
    .i_load__payload(i_load__payload_313 ),
    .i_sum__payload(i_sum__payload_2119 ),
    .i_swap__payload(i_swap__payload_315 ),
    .i_weight__payload(i_weight__payload_317 ),
    .o_act__payload(i_act__payload_319 ),
    .o_load__payload(i_load__payload_321 ),
    .o_sum__payload(i_sum__payload_2151 ),
    .o_swap__payload(i_swap__payload_323 ),
    .o_weight__payload(i_weight__payload_439 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_319 ),
    .i_load__payload(i_load__payload_321 ),
    .i_sum__payload(i_sum__payload_2121 ),
    .i_swap__payload(i_swap__payload_323 ),
    .i_weight__payload(i_weight__payload_325 ),
    .o_act__payload(i_act__payload_327 ),
    .o_load__payload(i_load__payload_329 ),
    .o_sum__payload(i_sum__payload_2153 ),
    .o_swap__payload(i_swap__payload_331 ),
    .o_weight__payload(i_weight__payload_447 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_327 ),
    .i_load__payload(i_load__payload_329 ),
    .i_sum__payload(i_sum__payload_2123 ),
    .i_swap__payload(i_swap__payload_331 ),
    .i_weight__payload(i_weight__payload_333 ),
    .o_act__payload(i_act__payload_335 ),
    .o_load__payload(i_load__payload_337 ),
    .o_sum__payload(i_sum__payload_2155 ),
    .o_swap__payload(i_swap__payload_339 ),
    .o_weight__payload(i_weight__payload_455 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_335 ),
    .i_load__payload(i_load__payload_337 ),
    .i_sum__payload(i_sum__payload_2125 ),
    .i_swap__payload(i_swap__payload_339 ),
    .i_weight__payload(i_weight__payload_341 ),
    .o_act__payload(i_act__payload_343 ),
    .o_load__payload(i_load__payload_345 ),
    .o_sum__payload(i_sum__payload_2157 ),
    .o_swap__payload(i_swap__payload_347 ),
    .o_weight__payload(i_weight__payload_463 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_343 ),
    .i_load__payload(i_load__payload_345 ),
    .i_sum__payload(i_sum__payload_2127 ),
    .i_swap__payload(i_swap__payload_347 ),
    .i_weight__payload(i_weight__payload_349 ),
    .o_act__payload(_045_),
    .o_load__payload(_046_),
    .o_sum__payload(i_sum__payload_2159 ),
    .o_swap__payload(_047_),
    .o_weight__payload(i_weight__payload_471 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_239 ),
    .i_load__payload(i_load__payload_241 ),
    .i_sum__payload(i_sum__payload_2101 ),
    .i_swap__payload(i_swap__payload_243 ),
    .i_weight__payload(i_weight__payload_245 ),
    .o_act__payload(i_act__payload_247 ),
    .o_load__payload(i_load__payload_249 ),
    .o_sum__payload(i_sum__payload_2133 ),
    .o_swap__payload(i_swap__payload_251 ),
    .o_weight__payload(i_weight__payload_367 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_247 ),
    .i_load__payload(i_load__payload_249 ),
    .i_sum__payload(i_sum__payload_2103 ),
    .i_swap__payload(i_swap__payload_251 ),
    .i_weight__payload(i_weight__payload_253 ),
    .o_act__payload(i_act__payload_255 ),
    .o_load__payload(i_load__payload_257 ),
    .o_sum__payload(i_sum__payload_2135 ),
    .o_swap__payload(i_swap__payload_259 ),
    .o_weight__payload(i_weight__payload_375 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_255 ),
    .i_load__payload(i_load__payload_257 ),
    .i_sum__payload(i_sum__payload_2105 ),
    .i_swap__payload(i_swap__payload_259 ),
    .i_weight__payload(i_weight__payload_261 ),
    .o_act__payload(i_act__payload_263 ),
    .o_load__payload(i_load__payload_265 ),
    .o_sum__payload(i_sum__payload_2137 ),
    .o_swap__payload(i_swap__payload_267 ),
    .o_weight__payload(i_weight__payload_383 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_263 ),
    .i_load__payload(i_load__payload_265 ),
    .i_sum__payload(i_sum__payload_2107 ),
    .i_swap__payload(i_swap__payload_267 ),
    .i_weight__payload(i_weight__payload_269 ),
    .o_act__payload(i_act__payload_271 ),
    .o_load__payload(i_load__payload_273 ),
    .o_sum__payload(i_sum__payload_2139 ),
    .o_swap__payload(i_swap__payload_275 ),
    .o_weight__payload(i_weight__payload_391 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_271 ),
    .i_load__payload(i_load__payload_273 ),
    .i_sum__payload(i_sum__payload_2109 ),
    .i_swap__payload(i_swap__payload_275 ),
    .i_weight__payload(i_weight__payload_277 ),
    .o_act__payload(i_act__payload_279 ),
    .o_load__payload(i_load__payload_281 ),
    .o_sum__payload(i_sum__payload_2141 ),
    .o_swap__payload(i_swap__payload_283 ),
    .o_weight__payload(i_weight__payload_399 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_279 ),
    .i_load__payload(i_load__payload_281 ),
    .i_sum__payload(i_sum__payload_2111 ),
    .i_swap__payload(i_swap__payload_283 ),
    .i_weight__payload(i_weight__payload_285 ),
    .o_act__payload(i_act__payload_287 ),
    .o_load__payload(i_load__payload_289 ),
    .o_sum__payload(i_sum__payload_2143 ),
    .o_swap__payload(i_swap__payload_291 ),
    .o_weight__payload(i_weight__payload_407 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_287 ),
    .i_load__payload(i_load__payload_289 ),
    .i_sum__payload(i_sum__payload_2113 ),
    .i_swap__payload(i_swap__payload_291 ),
    .i_weight__payload(i_weight__payload_293 ),
    .o_act__payload(i_act__payload_295 ),
    .o_load__payload(i_load__payload_297 ),
    .o_sum__payload(i_sum__payload_2145 ),
    .o_swap__payload(i_swap__payload_299 ),
    .o_weight__payload(i_weight__payload_415 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_2_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_295 ),
    .i_load__payload(i_load__payload_297 ),
    .i_sum__payload(i_sum__payload_2115 ),
    .i_swap__payload(i_swap__payload_299 ),
    .i_weight__payload(i_weight__payload_301 ),
    .o_act__payload(i_act__payload_303 ),
    .o_load__payload(i_load__payload_305 ),
    .o_sum__payload(i_sum__payload_2147 ),
    .o_swap__payload(i_swap__payload_307 ),
    .o_weight__payload(i_weight__payload_423 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_0 (
    .clk(clk),
    .i_act__payload(act_3_3),
    .i_load__payload(i_load__payload_1949 ),
    .i_sum__payload(i_sum__payload_2129 ),
    .i_swap__payload(i_swap__payload_1992 ),
    .i_weight__payload(i_weight__payload_351 ),
    .o_act__payload(i_act__payload_353 ),
    .o_load__payload(i_load__payload_355 ),
    .o_sum__payload(i_sum__payload_2161 ),
    .o_swap__payload(i_swap__payload_357 ),
    .o_weight__payload(i_weight__payload_473 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_353 ),
    .i_load__payload(i_load__payload_355 ),
    .i_sum__payload(i_sum__payload_2131 ),
    .i_swap__payload(i_swap__payload_357 ),
    .i_weight__payload(i_weight__payload_359 ),
    .o_act__payload(i_act__payload_361 ),
    .o_load__payload(i_load__payload_363 ),
    .o_sum__payload(i_sum__payload_2163 ),
    .o_swap__payload(i_swap__payload_365 ),
    .o_weight__payload(i_weight__payload_481 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_425 ),
    .i_load__payload(i_load__payload_427 ),
    .i_sum__payload(i_sum__payload_2149 ),
    .i_swap__payload(i_swap__payload_429 ),
    .i_weight__payload(i_weight__payload_431 ),
    .o_act__payload(i_act__payload_433 ),
    .o_load__payload(i_load__payload_435 ),
    .o_sum__payload(i_sum__payload_2181 ),
    .o_swap__payload(i_swap__payload_437 ),
    .o_weight__payload(i_weight__payload_553 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_433 ),
    .i_load__payload(i_load__payload_435 ),
    .i_sum__payload(i_sum__payload_2151 ),
    .i_swap__payload(i_swap__payload_437 ),
    .i_weight__payload(i_weight__payload_439 ),
    .o_act__payload(i_act__payload_441 ),
    .o_load__payload(i_load__payload_443 ),
    .o_sum__payload(i_sum__payload_2183 ),
    .o_swap__payload(i_swap__payload_445 ),
    .o_weight__payload(i_weight__payload_561 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_441 ),
    .i_load__payload(i_load__payload_443 ),
    .i_sum__payload(i_sum__payload_2153 ),
    .i_swap__payload(i_swap__payload_445 ),
    .i_weight__payload(i_weight__payload_447 ),
    .o_act__payload(i_act__payload_449 ),
    .o_load__payload(i_load__payload_451 ),
    .o_sum__payload(i_sum__payload_2185 ),
    .o_swap__payload(i_swap__payload_453 ),
    .o_weight__payload(i_weight__payload_569 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_449 ),
    .i_load__payload(i_load__payload_451 ),
    .i_sum__payload(i_sum__payload_2155 ),
    .i_swap__payload(i_swap__payload_453 ),
    .i_weight__payload(i_weight__payload_455 ),
    .o_act__payload(i_act__payload_457 ),
    .o_load__payload(i_load__payload_459 ),
    .o_sum__payload(i_sum__payload_2187 ),
    .o_swap__payload(i_swap__payload_461 ),
    .o_weight__payload(i_weight__payload_577 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_457 ),
    .i_load__payload(i_load__payload_459 ),
    .i_sum__payload(i_sum__payload_2157 ),
    .i_swap__payload(i_swap__payload_461 ),
    .i_weight__payload(i_weight__payload_463 ),
    .o_act__payload(i_act__payload_465 ),
    .o_load__payload(i_load__payload_467 ),
    .o_sum__payload(i_sum__payload_2189 ),
    .o_swap__payload(i_swap__payload_469 ),
    .o_weight__payload(i_weight__payload_585 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_465 ),
    .i_load__payload(i_load__payload_467 ),
    .i_sum__payload(i_sum__payload_2159 ),
    .i_swap__payload(i_swap__payload_469 ),
    .i_weight__payload(i_weight__payload_471 ),
    .o_act__payload(_048_),
    .o_load__payload(_049_),
    .o_sum__payload(i_sum__payload_2191 ),
    .o_swap__payload(_051_),
    .o_weight__payload(i_weight__payload_593 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_361 ),
    .i_load__payload(i_load__payload_363 ),
    .i_sum__payload(i_sum__payload_2133 ),
    .i_swap__payload(i_swap__payload_365 ),
    .i_weight__payload(i_weight__payload_367 ),
    .o_act__payload(i_act__payload_369 ),
    .o_load__payload(i_load__payload_371 ),
    .o_sum__payload(i_sum__payload_2165 ),
    .o_swap__payload(i_swap__payload_373 ),
    .o_weight__payload(i_weight__payload_489 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_369 ),
    .i_load__payload(i_load__payload_371 ),
    .i_sum__payload(i_sum__payload_2135 ),
    .i_swap__payload(i_swap__payload_373 ),
    .i_weight__payload(i_weight__payload_375 ),
    .o_act__payload(i_act__payload_377 ),
    .o_load__payload(i_load__payload_379 ),
    .o_sum__payload(i_sum__payload_2167 ),
    .o_swap__payload(i_swap__payload_381 ),
    .o_weight__payload(i_weight__payload_497 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_377 ),
    .i_load__payload(i_load__payload_379 ),
    .i_sum__payload(i_sum__payload_2137 ),
    .i_swap__payload(i_swap__payload_381 ),
    .i_weight__payload(i_weight__payload_383 ),
    .o_act__payload(i_act__payload_385 ),
    .o_load__payload(i_load__payload_387 ),
    .o_sum__payload(i_sum__payload_2169 ),
    .o_swap__payload(i_swap__payload_389 ),
    .o_weight__payload(i_weight__payload_505 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_385 ),
    .i_load__payload(i_load__payload_387 ),
    .i_sum__payload(i_sum__payload_2139 ),
    .i_swap__payload(i_swap__payload_389 ),
    .i_weight__payload(i_weight__payload_391 ),
    .o_act__payload(i_act__payload_393 ),
    .o_load__payload(i_load__payload_395 ),
    .o_sum__payload(i_sum__payload_2171 ),
    .o_swap__payload(i_swap__payload_397 ),
    .o_weight__payload(i_weight__payload_513 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_393 ),
    .i_load__payload(i_load__payload_395 ),
    .i_sum__payload(i_sum__payload_2141 ),
    .i_swap__payload(i_swap__payload_397 ),
    .i_weight__payload(i_weight__payload_399 ),
    .o_act__payload(i_act__payload_401 ),
    .o_load__payload(i_load__payload_403 ),
    .o_sum__payload(i_sum__payload_2173 ),
    .o_swap__payload(i_swap__payload_405 ),
    .o_weight__payload(i_weight__payload_521 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_401 ),
    .i_load__payload(i_load__payload_403 ),
    .i_sum__payload(i_sum__payload_2143 ),
    .i_swap__payload(i_swap__payload_405 ),
    .i_weight__payload(i_weight__payload_407 ),
    .o_act__payload(i_act__payload_409 ),
    .o_load__payload(i_load__payload_411 ),
    .o_sum__payload(i_sum__payload_2175 ),
    .o_swap__payload(i_swap__payload_413 ),
    .o_weight__payload(i_weight__payload_529 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_409 ),
    .i_load__payload(i_load__payload_411 ),
    .i_sum__payload(i_sum__payload_2145 ),
    .i_swap__payload(i_swap__payload_413 ),
    .i_weight__payload(i_weight__payload_415 ),
    .o_act__payload(i_act__payload_417 ),
    .o_load__payload(i_load__payload_419 ),
    .o_sum__payload(i_sum__payload_2177 ),
    .o_swap__payload(i_swap__payload_421 ),
    .o_weight__payload(i_weight__payload_537 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_3_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_417 ),
    .i_load__payload(i_load__payload_419 ),
    .i_sum__payload(i_sum__payload_2147 ),
    .i_swap__payload(i_swap__payload_421 ),
    .i_weight__payload(i_weight__payload_423 ),
    .o_act__payload(i_act__payload_425 ),
    .o_load__payload(i_load__payload_427 ),
    .o_sum__payload(i_sum__payload_2179 ),
    .o_swap__payload(i_swap__payload_429 ),
    .o_weight__payload(i_weight__payload_545 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_0 (
    .clk(clk),
    .i_act__payload(act_4_4),
    .i_load__payload(i_load__payload_1952 ),
    .i_sum__payload(i_sum__payload_2161 ),
    .i_swap__payload(i_swap__payload_1994 ),
    .i_weight__payload(i_weight__payload_473 ),
    .o_act__payload(i_act__payload_475 ),
    .o_load__payload(i_load__payload_477 ),
    .o_sum__payload(i_sum__payload_2193 ),
    .o_swap__payload(i_swap__payload_479 ),
    .o_weight__payload(i_weight__payload_595 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_475 ),
    .i_load__payload(i_load__payload_477 ),
    .i_sum__payload(i_sum__payload_2163 ),
    .i_swap__payload(i_swap__payload_479 ),
    .i_weight__payload(i_weight__payload_481 ),
    .o_act__payload(i_act__payload_483 ),
    .o_load__payload(i_load__payload_485 ),
    .o_sum__payload(i_sum__payload_2195 ),
    .o_swap__payload(i_swap__payload_487 ),
    .o_weight__payload(i_weight__payload_603 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_547 ),
    .i_load__payload(i_load__payload_549 ),
    .i_sum__payload(i_sum__payload_2181 ),
    .i_swap__payload(i_swap__payload_551 ),
    .i_weight__payload(i_weight__payload_553 ),
    .o_act__payload(i_act__payload_555 ),
    .o_load__payload(i_load__payload_557 ),
    .o_sum__payload(i_sum__payload_2213 ),
    .o_swap__payload(i_swap__payload_559 ),
    .o_weight__payload(i_weight__payload_675 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_555 ),
    .i_load__payload(i_load__payload_557 ),
    .i_sum__payload(i_sum__payload_2183 ),
    .i_swap__payload(i_swap__payload_559 ),
    .i_weight__payload(i_weight__payload_561 ),
    .o_act__payload(i_act__payload_563 ),
    .o_load__payload(i_load__payload_565 ),
    .o_sum__payload(i_sum__payload_2215 ),
    .o_swap__payload(i_swap__payload_567 ),
    .o_weight__payload(i_weight__payload_683 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_563 ),
    .i_load__payload(i_load__payload_565 ),
    .i_sum__payload(i_sum__payload_2185 ),
    .i_swap__payload(i_swap__payload_567 ),
    .i_weight__payload(i_weight__payload_569 ),
    .o_act__payload(i_act__payload_571 ),
    .o_load__payload(i_load__payload_573 ),
    .o_sum__payload(i_sum__payload_2217 ),
    .o_swap__payload(i_swap__payload_575 ),
    .o_weight__payload(i_weight__payload_691 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_571 ),
    .i_load__payload(i_load__payload_573 ),
    .i_sum__payload(i_sum__payload_2187 ),
    .i_swap__payload(i_swap__payload_575 ),
    .i_weight__payload(i_weight__payload_577 ),
    .o_act__payload(i_act__payload_579 ),
    .o_load__payload(i_load__payload_581 ),
    .o_sum__payload(i_sum__payload_2219 ),
    .o_swap__payload(i_swap__payload_583 ),
    .o_weight__payload(i_weight__payload_699 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_579 ),
    .i_load__payload(i_load__payload_581 ),
    .i_sum__payload(i_sum__payload_2189 ),
    .i_swap__payload(i_swap__payload_583 ),
    .i_weight__payload(i_weight__payload_585 ),
    .o_act__payload(i_act__payload_587 ),
    .o_load__payload(i_load__payload_589 ),
    .o_sum__payload(i_sum__payload_2221 ),
    .o_swap__payload(i_swap__payload_591 ),
    .o_weight__payload(i_weight__payload_707 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_587 ),
    .i_load__payload(i_load__payload_589 ),
    .i_sum__payload(i_sum__payload_2191 ),
    .i_swap__payload(i_swap__payload_591 ),
    .i_weight__payload(i_weight__payload_593 ),
    .o_act__payload(_052_),
    .o_load__payload(_053_),
    .o_sum__payload(i_sum__payload_2223 ),
    .o_swap__payload(_054_),
    .o_weight__payload(i_weight__payload_715 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_483 ),
    .i_load__payload(i_load__payload_485 ),
    .i_sum__payload(i_sum__payload_2165 ),
    .i_swap__payload(i_swap__payload_487 ),
    .i_weight__payload(i_weight__payload_489 ),
    .o_act__payload(i_act__payload_491 ),
    .o_load__payload(i_load__payload_493 ),
    .o_sum__payload(i_sum__payload_2197 ),
    .o_swap__payload(i_swap__payload_495 ),
    .o_weight__payload(i_weight__payload_611 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_491 ),
    .i_load__payload(i_load__payload_493 ),
    .i_sum__payload(i_sum__payload_2167 ),
    .i_swap__payload(i_swap__payload_495 ),
    .i_weight__payload(i_weight__payload_497 ),
    .o_act__payload(i_act__payload_499 ),
    .o_load__payload(i_load__payload_501 ),
    .o_sum__payload(i_sum__payload_2199 ),
    .o_swap__payload(i_swap__payload_503 ),
    .o_weight__payload(i_weight__payload_619 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_499 ),
    .i_load__payload(i_load__payload_501 ),
    .i_sum__payload(i_sum__payload_2169 ),
    .i_swap__payload(i_swap__payload_503 ),
    .i_weight__payload(i_weight__payload_505 ),
    .o_act__payload(i_act__payload_507 ),
    .o_load__payload(i_load__payload_509 ),
    .o_sum__payload(i_sum__payload_2201 ),
    .o_swap__payload(i_swap__payload_511 ),
    .o_weight__payload(i_weight__payload_627 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_507 ),
    .i_load__payload(i_load__payload_509 ),
    .i_sum__payload(i_sum__payload_2171 ),
    .i_swap__payload(i_swap__payload_511 ),
    .i_weight__payload(i_weight__payload_513 ),
    .o_act__payload(i_act__payload_515 ),
    .o_load__payload(i_load__payload_517 ),
    .o_sum__payload(i_sum__payload_2203 ),
    .o_swap__payload(i_swap__payload_519 ),
    .o_weight__payload(i_weight__payload_635 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_515 ),
    .i_load__payload(i_load__payload_517 ),
    .i_sum__payload(i_sum__payload_2173 ),
    .i_swap__payload(i_swap__payload_519 ),
    .i_weight__payload(i_weight__payload_521 ),
    .o_act__payload(i_act__payload_523 ),
    .o_load__payload(i_load__payload_525 ),
    .o_sum__payload(i_sum__payload_2205 ),
    .o_swap__payload(i_swap__payload_527 ),
    .o_weight__payload(i_weight__payload_643 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_523 ),
    .i_load__payload(i_load__payload_525 ),
    .i_sum__payload(i_sum__payload_2175 ),
    .i_swap__payload(i_swap__payload_527 ),
    .i_weight__payload(i_weight__payload_529 ),
    .o_act__payload(i_act__payload_531 ),
    .o_load__payload(i_load__payload_533 ),
    .o_sum__payload(i_sum__payload_2207 ),
    .o_swap__payload(i_swap__payload_535 ),
    .o_weight__payload(i_weight__payload_651 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_531 ),
    .i_load__payload(i_load__payload_533 ),
    .i_sum__payload(i_sum__payload_2177 ),
    .i_swap__payload(i_swap__payload_535 ),
    .i_weight__payload(i_weight__payload_537 ),
    .o_act__payload(i_act__payload_539 ),
    .o_load__payload(i_load__payload_541 ),
    .o_sum__payload(i_sum__payload_2209 ),
    .o_swap__payload(i_swap__payload_543 ),
    .o_weight__payload(i_weight__payload_659 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_4_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_539 ),
    .i_load__payload(i_load__payload_541 ),
    .i_sum__payload(i_sum__payload_2179 ),
    .i_swap__payload(i_swap__payload_543 ),
    .i_weight__payload(i_weight__payload_545 ),
    .o_act__payload(i_act__payload_547 ),
    .o_load__payload(i_load__payload_549 ),
    .o_sum__payload(i_sum__payload_2211 ),
    .o_swap__payload(i_swap__payload_551 ),
    .o_weight__payload(i_weight__payload_667 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_0 (
    .clk(clk),
    .i_act__payload(act_5_5),
    .i_load__payload(i_load__payload_1955 ),
    .i_sum__payload(i_sum__payload_2193 ),
    .i_swap__payload(i_swap__payload_1996 ),
    .i_weight__payload(i_weight__payload_595 ),
    .o_act__payload(i_act__payload_597 ),
    .o_load__payload(i_load__payload_599 ),
    .o_sum__payload(i_sum__payload_2225 ),
    .o_swap__payload(i_swap__payload_601 ),
    .o_weight__payload(i_weight__payload_717 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_597 ),
    .i_load__payload(i_load__payload_599 ),
    .i_sum__payload(i_sum__payload_2195 ),
    .i_swap__payload(i_swap__payload_601 ),
    .i_weight__payload(i_weight__payload_603 ),
    .o_act__payload(i_act__payload_605 ),
    .o_load__payload(i_load__payload_607 ),
    .o_sum__payload(i_sum__payload_2227 ),
    .o_swap__payload(i_swap__payload_609 ),
    .o_weight__payload(i_weight__payload_725 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_669 ),
    .i_load__payload(i_load__payload_671 ),
    .i_sum__payload(i_sum__payload_2213 ),
    .i_swap__payload(i_swap__payload_673 ),
    .i_weight__payload(i_weight__payload_675 ),
    .o_act__payload(i_act__payload_677 ),
    .o_load__payload(i_load__payload_679 ),
    .o_sum__payload(i_sum__payload_2245 ),
    .o_swap__payload(i_swap__payload_681 ),
    .o_weight__payload(i_weight__payload_797 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_677 ),
    .i_load__payload(i_load__payload_679 ),
    .i_sum__payload(i_sum__payload_2215 ),
    .i_swap__payload(i_swap__payload_681 ),
    .i_weight__payload(i_weight__payload_683 ),
    .o_act__payload(i_act__payload_685 ),
    .o_load__payload(i_load__payload_687 ),
    .o_sum__payload(i_sum__payload_2247 ),
    .o_swap__payload(i_swap__payload_689 ),
    .o_weight__payload(i_weight__payload_805 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_685 ),
    .i_load__payload(i_load__payload_687 ),
    .i_sum__payload(i_sum__payload_2217 ),
    .i_swap__payload(i_swap__payload_689 ),
    .i_weight__payload(i_weight__payload_691 ),
    .o_act__payload(i_act__payload_693 ),
    .o_load__payload(i_load__payload_695 ),
    .o_sum__payload(i_sum__payload_2249 ),
    .o_swap__payload(i_swap__payload_697 ),
    .o_weight__payload(i_weight__payload_813 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_693 ),
    .i_load__payload(i_load__payload_695 ),
    .i_sum__payload(i_sum__payload_2219 ),
    .i_swap__payload(i_swap__payload_697 ),
    .i_weight__payload(i_weight__payload_699 ),
    .o_act__payload(i_act__payload_701 ),
    .o_load__payload(i_load__payload_703 ),
    .o_sum__payload(i_sum__payload_2251 ),
    .o_swap__payload(i_swap__payload_705 ),
    .o_weight__payload(i_weight__payload_821 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_701 ),
    .i_load__payload(i_load__payload_703 ),
    .i_sum__payload(i_sum__payload_2221 ),
    .i_swap__payload(i_swap__payload_705 ),
    .i_weight__payload(i_weight__payload_707 ),
    .o_act__payload(i_act__payload_709 ),
    .o_load__payload(i_load__payload_711 ),
    .o_sum__payload(i_sum__payload_2253 ),
    .o_swap__payload(i_swap__payload_713 ),
    .o_weight__payload(i_weight__payload_829 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_709 ),
    .i_load__payload(i_load__payload_711 ),
    .i_sum__payload(i_sum__payload_2223 ),
    .i_swap__payload(i_swap__payload_713 ),
    .i_weight__payload(i_weight__payload_715 ),
    .o_act__payload(_055_),
    .o_load__payload(_056_),
    .o_sum__payload(i_sum__payload_2255 ),
    .o_swap__payload(_057_),
    .o_weight__payload(i_weight__payload_837 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_605 ),
    .i_load__payload(i_load__payload_607 ),
    .i_sum__payload(i_sum__payload_2197 ),
    .i_swap__payload(i_swap__payload_609 ),
    .i_weight__payload(i_weight__payload_611 ),
    .o_act__payload(i_act__payload_613 ),
    .o_load__payload(i_load__payload_615 ),
    .o_sum__payload(i_sum__payload_2229 ),
    .o_swap__payload(i_swap__payload_617 ),
    .o_weight__payload(i_weight__payload_733 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_613 ),
    .i_load__payload(i_load__payload_615 ),
    .i_sum__payload(i_sum__payload_2199 ),
    .i_swap__payload(i_swap__payload_617 ),
    .i_weight__payload(i_weight__payload_619 ),
    .o_act__payload(i_act__payload_621 ),
    .o_load__payload(i_load__payload_623 ),
    .o_sum__payload(i_sum__payload_2231 ),
    .o_swap__payload(i_swap__payload_625 ),
    .o_weight__payload(i_weight__payload_741 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_621 ),
    .i_load__payload(i_load__payload_623 ),
    .i_sum__payload(i_sum__payload_2201 ),
    .i_swap__payload(i_swap__payload_625 ),
    .i_weight__payload(i_weight__payload_627 ),
    .o_act__payload(i_act__payload_629 ),
    .o_load__payload(i_load__payload_631 ),
    .o_sum__payload(i_sum__payload_2233 ),
    .o_swap__payload(i_swap__payload_633 ),
    .o_weight__payload(i_weight__payload_749 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_629 ),
    .i_load__payload(i_load__payload_631 ),
    .i_sum__payload(i_sum__payload_2203 ),
    .i_swap__payload(i_swap__payload_633 ),
    .i_weight__payload(i_weight__payload_635 ),
    .o_act__payload(i_act__payload_637 ),
    .o_load__payload(i_load__payload_639 ),
    .o_sum__payload(i_sum__payload_2235 ),
    .o_swap__payload(i_swap__payload_641 ),
    .o_weight__payload(i_weight__payload_757 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_637 ),
    .i_load__payload(i_load__payload_639 ),
    .i_sum__payload(i_sum__payload_2205 ),
    .i_swap__payload(i_swap__payload_641 ),
    .i_weight__payload(i_weight__payload_643 ),
    .o_act__payload(i_act__payload_645 ),
    .o_load__payload(i_load__payload_647 ),
    .o_sum__payload(i_sum__payload_2237 ),
    .o_swap__payload(i_swap__payload_649 ),
    .o_weight__payload(i_weight__payload_765 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_645 ),
    .i_load__payload(i_load__payload_647 ),
    .i_sum__payload(i_sum__payload_2207 ),
    .i_swap__payload(i_swap__payload_649 ),
    .i_weight__payload(i_weight__payload_651 ),
    .o_act__payload(i_act__payload_653 ),
    .o_load__payload(i_load__payload_655 ),
    .o_sum__payload(i_sum__payload_2239 ),
    .o_swap__payload(i_swap__payload_657 ),
    .o_weight__payload(i_weight__payload_773 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_653 ),
    .i_load__payload(i_load__payload_655 ),
    .i_sum__payload(i_sum__payload_2209 ),
    .i_swap__payload(i_swap__payload_657 ),
    .i_weight__payload(i_weight__payload_659 ),
    .o_act__payload(i_act__payload_661 ),
    .o_load__payload(i_load__payload_663 ),
    .o_sum__payload(i_sum__payload_2241 ),
    .o_swap__payload(i_swap__payload_665 ),
    .o_weight__payload(i_weight__payload_781 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_5_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_661 ),
    .i_load__payload(i_load__payload_663 ),
    .i_sum__payload(i_sum__payload_2211 ),
    .i_swap__payload(i_swap__payload_665 ),
    .i_weight__payload(i_weight__payload_667 ),
    .o_act__payload(i_act__payload_669 ),
    .o_load__payload(i_load__payload_671 ),
    .o_sum__payload(i_sum__payload_2243 ),
    .o_swap__payload(i_swap__payload_673 ),
    .o_weight__payload(i_weight__payload_789 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_0 (
    .clk(clk),
    .i_act__payload(act_6_6),
    .i_load__payload(i_load__payload_1958 ),
    .i_sum__payload(i_sum__payload_2225 ),
    .i_swap__payload(i_swap__payload_1998 ),
    .i_weight__payload(i_weight__payload_717 ),
    .o_act__payload(i_act__payload_719 ),
    .o_load__payload(i_load__payload_721 ),
    .o_sum__payload(i_sum__payload_2257 ),
    .o_swap__payload(i_swap__payload_723 ),
    .o_weight__payload(i_weight__payload_839 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_719 ),
    .i_load__payload(i_load__payload_721 ),
    .i_sum__payload(i_sum__payload_2227 ),
    .i_swap__payload(i_swap__payload_723 ),
    .i_weight__payload(i_weight__payload_725 ),
    .o_act__payload(i_act__payload_727 ),
    .o_load__payload(i_load__payload_729 ),
    .o_sum__payload(i_sum__payload_2259 ),
    .o_swap__payload(i_swap__payload_731 ),
    .o_weight__payload(i_weight__payload_847 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_791 ),
    .i_load__payload(i_load__payload_793 ),
    .i_sum__payload(i_sum__payload_2245 ),
    .i_swap__payload(i_swap__payload_795 ),
    .i_weight__payload(i_weight__payload_797 ),
    .o_act__payload(i_act__payload_799 ),
    .o_load__payload(i_load__payload_801 ),
    .o_sum__payload(i_sum__payload_2277 ),
    .o_swap__payload(i_swap__payload_803 ),
    .o_weight__payload(i_weight__payload_919 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_799 ),
    .i_load__payload(i_load__payload_801 ),
    .i_sum__payload(i_sum__payload_2247 ),
    .i_swap__payload(i_swap__payload_803 ),
    .i_weight__payload(i_weight__payload_805 ),
    .o_act__payload(i_act__payload_807 ),
    .o_load__payload(i_load__payload_809 ),
    .o_sum__payload(i_sum__payload_2279 ),
    .o_swap__payload(i_swap__payload_811 ),
    .o_weight__payload(i_weight__payload_927 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_807 ),
    .i_load__payload(i_load__payload_809 ),
    .i_sum__payload(i_sum__payload_2249 ),
    .i_swap__payload(i_swap__payload_811 ),
    .i_weight__payload(i_weight__payload_813 ),
    .o_act__payload(i_act__payload_815 ),
    .o_load__payload(i_load__payload_817 ),
    .o_sum__payload(i_sum__payload_2281 ),
    .o_swap__payload(i_swap__payload_819 ),
    .o_weight__payload(i_weight__payload_935 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_815 ),
    .i_load__payload(i_load__payload_817 ),
    .i_sum__payload(i_sum__payload_2251 ),
    .i_swap__payload(i_swap__payload_819 ),
    .i_weight__payload(i_weight__payload_821 ),
    .o_act__payload(i_act__payload_823 ),
    .o_load__payload(i_load__payload_825 ),
    .o_sum__payload(i_sum__payload_2283 ),
    .o_swap__payload(i_swap__payload_827 ),
    .o_weight__payload(i_weight__payload_943 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_823 ),
    .i_load__payload(i_load__payload_825 ),
    .i_sum__payload(i_sum__payload_2253 ),
    .i_swap__payload(i_swap__payload_827 ),
    .i_weight__payload(i_weight__payload_829 ),
    .o_act__payload(i_act__payload_831 ),
    .o_load__payload(i_load__payload_833 ),
    .o_sum__payload(i_sum__payload_2285 ),
    .o_swap__payload(i_swap__payload_835 ),
    .o_weight__payload(i_weight__payload_951 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_831 ),
    .i_load__payload(i_load__payload_833 ),
    .i_sum__payload(i_sum__payload_2255 ),
    .i_swap__payload(i_swap__payload_835 ),
    .i_weight__payload(i_weight__payload_837 ),
    .o_act__payload(_058_),
    .o_load__payload(_059_),
    .o_sum__payload(i_sum__payload_2287 ),
    .o_swap__payload(_060_),
    .o_weight__payload(i_weight__payload_959 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_727 ),
    .i_load__payload(i_load__payload_729 ),
    .i_sum__payload(i_sum__payload_2229 ),
    .i_swap__payload(i_swap__payload_731 ),
    .i_weight__payload(i_weight__payload_733 ),
    .o_act__payload(i_act__payload_735 ),
    .o_load__payload(i_load__payload_737 ),
    .o_sum__payload(i_sum__payload_2261 ),
    .o_swap__payload(i_swap__payload_739 ),
    .o_weight__payload(i_weight__payload_855 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_735 ),
    .i_load__payload(i_load__payload_737 ),
    .i_sum__payload(i_sum__payload_2231 ),
    .i_swap__payload(i_swap__payload_739 ),
    .i_weight__payload(i_weight__payload_741 ),
    .o_act__payload(i_act__payload_743 ),
    .o_load__payload(i_load__payload_745 ),
    .o_sum__payload(i_sum__payload_2263 ),
    .o_swap__payload(i_swap__payload_747 ),
    .o_weight__payload(i_weight__payload_863 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_743 ),
    .i_load__payload(i_load__payload_745 ),
    .i_sum__payload(i_sum__payload_2233 ),
    .i_swap__payload(i_swap__payload_747 ),
    .i_weight__payload(i_weight__payload_749 ),
    .o_act__payload(i_act__payload_751 ),
    .o_load__payload(i_load__payload_753 ),
    .o_sum__payload(i_sum__payload_2265 ),
    .o_swap__payload(i_swap__payload_755 ),
    .o_weight__payload(i_weight__payload_871 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_751 ),
    .i_load__payload(i_load__payload_753 ),
    .i_sum__payload(i_sum__payload_2235 ),
    .i_swap__payload(i_swap__payload_755 ),
    .i_weight__payload(i_weight__payload_757 ),
    .o_act__payload(i_act__payload_759 ),
    .o_load__payload(i_load__payload_761 ),
    .o_sum__payload(i_sum__payload_2267 ),
    .o_swap__payload(i_swap__payload_763 ),
    .o_weight__payload(i_weight__payload_879 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_759 ),
    .i_load__payload(i_load__payload_761 ),
    .i_sum__payload(i_sum__payload_2237 ),
    .i_swap__payload(i_swap__payload_763 ),
    .i_weight__payload(i_weight__payload_765 ),
    .o_act__payload(i_act__payload_767 ),
    .o_load__payload(i_load__payload_769 ),
    .o_sum__payload(i_sum__payload_2269 ),
    .o_swap__payload(i_swap__payload_771 ),
    .o_weight__payload(i_weight__payload_887 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_767 ),
    .i_load__payload(i_load__payload_769 ),
    .i_sum__payload(i_sum__payload_2239 ),
    .i_swap__payload(i_swap__payload_771 ),
    .i_weight__payload(i_weight__payload_773 ),
    .o_act__payload(i_act__payload_775 ),
    .o_load__payload(i_load__payload_777 ),
    .o_sum__payload(i_sum__payload_2271 ),
    .o_swap__payload(i_swap__payload_779 ),
    .o_weight__payload(i_weight__payload_895 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_775 ),
    .i_load__payload(i_load__payload_777 ),
    .i_sum__payload(i_sum__payload_2241 ),
    .i_swap__payload(i_swap__payload_779 ),
    .i_weight__payload(i_weight__payload_781 ),
    .o_act__payload(i_act__payload_783 ),
    .o_load__payload(i_load__payload_785 ),
    .o_sum__payload(i_sum__payload_2273 ),
    .o_swap__payload(i_swap__payload_787 ),
    .o_weight__payload(i_weight__payload_903 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_6_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_783 ),
    .i_load__payload(i_load__payload_785 ),
    .i_sum__payload(i_sum__payload_2243 ),
    .i_swap__payload(i_swap__payload_787 ),
    .i_weight__payload(i_weight__payload_789 ),
    .o_act__payload(i_act__payload_791 ),
    .o_load__payload(i_load__payload_793 ),
    .o_sum__payload(i_sum__payload_2275 ),
    .o_swap__payload(i_swap__payload_795 ),
    .o_weight__payload(i_weight__payload_911 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_0 (
    .clk(clk),
    .i_act__payload(act_7_7),
    .i_load__payload(i_load__payload_1961 ),
    .i_sum__payload(i_sum__payload_2257 ),
    .i_swap__payload(i_swap__payload_2000 ),
    .i_weight__payload(i_weight__payload_839 ),
    .o_act__payload(i_act__payload_841 ),
    .o_load__payload(i_load__payload_843 ),
    .o_sum__payload(i_sum__payload_2289 ),
    .o_swap__payload(i_swap__payload_845 ),
    .o_weight__payload(i_weight__payload_961 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_841 ),
    .i_load__payload(i_load__payload_843 ),
    .i_sum__payload(i_sum__payload_2259 ),
    .i_swap__payload(i_swap__payload_845 ),
    .i_weight__payload(i_weight__payload_847 ),
    .o_act__payload(i_act__payload_849 ),
    .o_load__payload(i_load__payload_851 ),
    .o_sum__payload(i_sum__payload_2291 ),
    .o_swap__payload(i_swap__payload_853 ),
    .o_weight__payload(i_weight__payload_969 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_913 ),
    .i_load__payload(i_load__payload_915 ),
    .i_sum__payload(i_sum__payload_2277 ),
    .i_swap__payload(i_swap__payload_917 ),
    .i_weight__payload(i_weight__payload_919 ),
    .o_act__payload(i_act__payload_921 ),
    .o_load__payload(i_load__payload_923 ),
    .o_sum__payload(i_sum__payload_2309 ),
    .o_swap__payload(i_swap__payload_925 ),
    .o_weight__payload(i_weight__payload_1041 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_921 ),
    .i_load__payload(i_load__payload_923 ),
    .i_sum__payload(i_sum__payload_2279 ),
    .i_swap__payload(i_swap__payload_925 ),
    .i_weight__payload(i_weight__payload_927 ),
    .o_act__payload(i_act__payload_929 ),
    .o_load__payload(i_load__payload_931 ),
    .o_sum__payload(i_sum__payload_2311 ),
    .o_swap__payload(i_swap__payload_933 ),
    .o_weight__payload(i_weight__payload_1049 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_929 ),
    .i_load__payload(i_load__payload_931 ),
    .i_sum__payload(i_sum__payload_2281 ),
    .i_swap__payload(i_swap__payload_933 ),
    .i_weight__payload(i_weight__payload_935 ),
    .o_act__payload(i_act__payload_937 ),
    .o_load__payload(i_load__payload_939 ),
    .o_sum__payload(i_sum__payload_2313 ),
    .o_swap__payload(i_swap__payload_941 ),
    .o_weight__payload(i_weight__payload_1057 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_937 ),
    .i_load__payload(i_load__payload_939 ),
    .i_sum__payload(i_sum__payload_2283 ),
    .i_swap__payload(i_swap__payload_941 ),
    .i_weight__payload(i_weight__payload_943 ),
    .o_act__payload(i_act__payload_945 ),
    .o_load__payload(i_load__payload_947 ),
    .o_sum__payload(i_sum__payload_2315 ),
    .o_swap__payload(i_swap__payload_949 ),
    .o_weight__payload(i_weight__payload_1065 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_945 ),
    .i_load__payload(i_load__payload_947 ),
    .i_sum__payload(i_sum__payload_2285 ),
    .i_swap__payload(i_swap__payload_949 ),
    .i_weight__payload(i_weight__payload_951 ),
    .o_act__payload(i_act__payload_953 ),
    .o_load__payload(i_load__payload_955 ),
    .o_sum__payload(i_sum__payload_2317 ),
    .o_swap__payload(i_swap__payload_957 ),
    .o_weight__payload(i_weight__payload_1073 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_953 ),
    .i_load__payload(i_load__payload_955 ),
    .i_sum__payload(i_sum__payload_2287 ),
    .i_swap__payload(i_swap__payload_957 ),
    .i_weight__payload(i_weight__payload_959 ),
    .o_act__payload(_062_),
    .o_load__payload(_063_),
    .o_sum__payload(i_sum__payload_2319 ),
    .o_swap__payload(_064_),
    .o_weight__payload(i_weight__payload_1081 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_849 ),
    .i_load__payload(i_load__payload_851 ),
    .i_sum__payload(i_sum__payload_2261 ),
    .i_swap__payload(i_swap__payload_853 ),
    .i_weight__payload(i_weight__payload_855 ),
    .o_act__payload(i_act__payload_857 ),
    .o_load__payload(i_load__payload_859 ),
    .o_sum__payload(i_sum__payload_2293 ),
    .o_swap__payload(i_swap__payload_861 ),
    .o_weight__payload(i_weight__payload_977 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_857 ),
    .i_load__payload(i_load__payload_859 ),
    .i_sum__payload(i_sum__payload_2263 ),
    .i_swap__payload(i_swap__payload_861 ),
    .i_weight__payload(i_weight__payload_863 ),
    .o_act__payload(i_act__payload_865 ),
    .o_load__payload(i_load__payload_867 ),
    .o_sum__payload(i_sum__payload_2295 ),
    .o_swap__payload(i_swap__payload_869 ),
    .o_weight__payload(i_weight__payload_985 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_865 ),
    .i_load__payload(i_load__payload_867 ),
    .i_sum__payload(i_sum__payload_2265 ),
    .i_swap__payload(i_swap__payload_869 ),
    .i_weight__payload(i_weight__payload_871 ),
    .o_act__payload(i_act__payload_873 ),
    .o_load__payload(i_load__payload_875 ),
    .o_sum__payload(i_sum__payload_2297 ),
    .o_swap__payload(i_swap__payload_877 ),
    .o_weight__payload(i_weight__payload_993 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_873 ),
    .i_load__payload(i_load__payload_875 ),
    .i_sum__payload(i_sum__payload_2267 ),
    .i_swap__payload(i_swap__payload_877 ),
    .i_weight__payload(i_weight__payload_879 ),
    .o_act__payload(i_act__payload_881 ),
    .o_load__payload(i_load__payload_883 ),
    .o_sum__payload(i_sum__payload_2299 ),
    .o_swap__payload(i_swap__payload_885 ),
    .o_weight__payload(i_weight__payload_1001 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_881 ),
    .i_load__payload(i_load__payload_883 ),
    .i_sum__payload(i_sum__payload_2269 ),
    .i_swap__payload(i_swap__payload_885 ),
    .i_weight__payload(i_weight__payload_887 ),
    .o_act__payload(i_act__payload_889 ),
    .o_load__payload(i_load__payload_891 ),
    .o_sum__payload(i_sum__payload_2301 ),
    .o_swap__payload(i_swap__payload_893 ),
    .o_weight__payload(i_weight__payload_1009 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_889 ),
    .i_load__payload(i_load__payload_891 ),
    .i_sum__payload(i_sum__payload_2271 ),
    .i_swap__payload(i_swap__payload_893 ),
    .i_weight__payload(i_weight__payload_895 ),
    .o_act__payload(i_act__payload_897 ),
    .o_load__payload(i_load__payload_899 ),
    .o_sum__payload(i_sum__payload_2303 ),
    .o_swap__payload(i_swap__payload_901 ),
    .o_weight__payload(i_weight__payload_1017 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_897 ),
    .i_load__payload(i_load__payload_899 ),
    .i_sum__payload(i_sum__payload_2273 ),
    .i_swap__payload(i_swap__payload_901 ),
    .i_weight__payload(i_weight__payload_903 ),
    .o_act__payload(i_act__payload_905 ),
    .o_load__payload(i_load__payload_907 ),
    .o_sum__payload(i_sum__payload_2305 ),
    .o_swap__payload(i_swap__payload_909 ),
    .o_weight__payload(i_weight__payload_1025 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_7_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_905 ),
    .i_load__payload(i_load__payload_907 ),
    .i_sum__payload(i_sum__payload_2275 ),
    .i_swap__payload(i_swap__payload_909 ),
    .i_weight__payload(i_weight__payload_911 ),
    .o_act__payload(i_act__payload_913 ),
    .o_load__payload(i_load__payload_915 ),
    .o_sum__payload(i_sum__payload_2307 ),
    .o_swap__payload(i_swap__payload_917 ),
    .o_weight__payload(i_weight__payload_1033 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_0 (
    .clk(clk),
    .i_act__payload(act_8_8),
    .i_load__payload(i_load__payload_1964 ),
    .i_sum__payload(i_sum__payload_2289 ),
    .i_swap__payload(i_swap__payload_2002 ),
    .i_weight__payload(i_weight__payload_961 ),
    .o_act__payload(i_act__payload_963 ),
    .o_load__payload(i_load__payload_965 ),
    .o_sum__payload(i_sum__payload_2321 ),
    .o_swap__payload(i_swap__payload_967 ),
    .o_weight__payload(i_weight__payload_1083 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_963 ),
    .i_load__payload(i_load__payload_965 ),
    .i_sum__payload(i_sum__payload_2291 ),
    .i_swap__payload(i_swap__payload_967 ),
    .i_weight__payload(i_weight__payload_969 ),
    .o_act__payload(i_act__payload_971 ),
    .o_load__payload(i_load__payload_973 ),
    .o_sum__payload(i_sum__payload_2323 ),
    .o_swap__payload(i_swap__payload_975 ),
    .o_weight__payload(i_weight__payload_1091 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1035 ),
    .i_load__payload(i_load__payload_1037 ),
    .i_sum__payload(i_sum__payload_2309 ),
    .i_swap__payload(i_swap__payload_1039 ),
    .i_weight__payload(i_weight__payload_1041 ),
    .o_act__payload(i_act__payload_1043 ),
    .o_load__payload(i_load__payload_1045 ),
    .o_sum__payload(i_sum__payload_2341 ),
    .o_swap__payload(i_swap__payload_1047 ),
    .o_weight__payload(i_weight__payload_1163 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1043 ),
    .i_load__payload(i_load__payload_1045 ),
    .i_sum__payload(i_sum__payload_2311 ),
    .i_swap__payload(i_swap__payload_1047 ),
    .i_weight__payload(i_weight__payload_1049 ),
    .o_act__payload(i_act__payload_1051 ),
    .o_load__payload(i_load__payload_1053 ),
    .o_sum__payload(i_sum__payload_2343 ),
    .o_swap__payload(i_swap__payload_1055 ),
    .o_weight__payload(i_weight__payload_1171 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1051 ),
    .i_load__payload(i_load__payload_1053 ),
    .i_sum__payload(i_sum__payload_2313 ),
    .i_swap__payload(i_swap__payload_1055 ),
    .i_weight__payload(i_weight__payload_1057 ),
    .o_act__payload(i_act__payload_1059 ),
    .o_load__payload(i_load__payload_1061 ),
    .o_sum__payload(i_sum__payload_2345 ),
    .o_swap__payload(i_swap__payload_1063 ),
    .o_weight__payload(i_weight__payload_1179 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1059 ),
    .i_load__payload(i_load__payload_1061 ),
    .i_sum__payload(i_sum__payload_2315 ),
    .i_swap__payload(i_swap__payload_1063 ),
    .i_weight__payload(i_weight__payload_1065 ),
    .o_act__payload(i_act__payload_1067 ),
    .o_load__payload(i_load__payload_1069 ),
    .o_sum__payload(i_sum__payload_2347 ),
    .o_swap__payload(i_swap__payload_1071 ),
    .o_weight__payload(i_weight__payload_1187 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1067 ),
    .i_load__payload(i_load__payload_1069 ),
    .i_sum__payload(i_sum__payload_2317 ),
    .i_swap__payload(i_swap__payload_1071 ),
    .i_weight__payload(i_weight__payload_1073 ),
    .o_act__payload(i_act__payload_1075 ),
    .o_load__payload(i_load__payload_1077 ),
    .o_sum__payload(i_sum__payload_2349 ),
    .o_swap__payload(i_swap__payload_1079 ),
    .o_weight__payload(i_weight__payload_1195 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1075 ),
    .i_load__payload(i_load__payload_1077 ),
    .i_sum__payload(i_sum__payload_2319 ),
    .i_swap__payload(i_swap__payload_1079 ),
    .i_weight__payload(i_weight__payload_1081 ),
    .o_act__payload(_065_),
    .o_load__payload(_066_),
    .o_sum__payload(i_sum__payload_2351 ),
    .o_swap__payload(_067_),
    .o_weight__payload(i_weight__payload_1203 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_971 ),
    .i_load__payload(i_load__payload_973 ),
    .i_sum__payload(i_sum__payload_2293 ),
    .i_swap__payload(i_swap__payload_975 ),
    .i_weight__payload(i_weight__payload_977 ),
    .o_act__payload(i_act__payload_979 ),
    .o_load__payload(i_load__payload_981 ),
    .o_sum__payload(i_sum__payload_2325 ),
    .o_swap__payload(i_swap__payload_983 ),
    .o_weight__payload(i_weight__payload_1099 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_979 ),
    .i_load__payload(i_load__payload_981 ),
    .i_sum__payload(i_sum__payload_2295 ),
    .i_swap__payload(i_swap__payload_983 ),
    .i_weight__payload(i_weight__payload_985 ),
    .o_act__payload(i_act__payload_987 ),
    .o_load__payload(i_load__payload_989 ),
    .o_sum__payload(i_sum__payload_2327 ),
    .o_swap__payload(i_swap__payload_991 ),
    .o_weight__payload(i_weight__payload_1107 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_987 ),
    .i_load__payload(i_load__payload_989 ),
    .i_sum__payload(i_sum__payload_2297 ),
    .i_swap__payload(i_swap__payload_991 ),
    .i_weight__payload(i_weight__payload_993 ),
    .o_act__payload(i_act__payload_995 ),
    .o_load__payload(i_load__payload_997 ),
    .o_sum__payload(i_sum__payload_2329 ),
    .o_swap__payload(i_swap__payload_999 ),
    .o_weight__payload(i_weight__payload_1115 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_995 ),
    .i_load__payload(i_load__payload_997 ),
    .i_sum__payload(i_sum__payload_2299 ),
    .i_swap__payload(i_swap__payload_999 ),
    .i_weight__payload(i_weight__payload_1001 ),
    .o_act__payload(i_act__payload_1003 ),
    .o_load__payload(i_load__payload_1005 ),
    .o_sum__payload(i_sum__payload_2331 ),
    .o_swap__payload(i_swap__payload_1007 ),
    .o_weight__payload(i_weight__payload_1123 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1003 ),
    .i_load__payload(i_load__payload_1005 ),
    .i_sum__payload(i_sum__payload_2301 ),
    .i_swap__payload(i_swap__payload_1007 ),
    .i_weight__payload(i_weight__payload_1009 ),
    .o_act__payload(i_act__payload_1011 ),
    .o_load__payload(i_load__payload_1013 ),
    .o_sum__payload(i_sum__payload_2333 ),
    .o_swap__payload(i_swap__payload_1015 ),
    .o_weight__payload(i_weight__payload_1131 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1011 ),
    .i_load__payload(i_load__payload_1013 ),
    .i_sum__payload(i_sum__payload_2303 ),
    .i_swap__payload(i_swap__payload_1015 ),
    .i_weight__payload(i_weight__payload_1017 ),
    .o_act__payload(i_act__payload_1019 ),
    .o_load__payload(i_load__payload_1021 ),
    .o_sum__payload(i_sum__payload_2335 ),
    .o_swap__payload(i_swap__payload_1023 ),
    .o_weight__payload(i_weight__payload_1139 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1019 ),
    .i_load__payload(i_load__payload_1021 ),
    .i_sum__payload(i_sum__payload_2305 ),
    .i_swap__payload(i_swap__payload_1023 ),
    .i_weight__payload(i_weight__payload_1025 ),
    .o_act__payload(i_act__payload_1027 ),
    .o_load__payload(i_load__payload_1029 ),
    .o_sum__payload(i_sum__payload_2337 ),
    .o_swap__payload(i_swap__payload_1031 ),
    .o_weight__payload(i_weight__payload_1147 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_8_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1027 ),
    .i_load__payload(i_load__payload_1029 ),
    .i_sum__payload(i_sum__payload_2307 ),
    .i_swap__payload(i_swap__payload_1031 ),
    .i_weight__payload(i_weight__payload_1033 ),
    .o_act__payload(i_act__payload_1035 ),
    .o_load__payload(i_load__payload_1037 ),
    .o_sum__payload(i_sum__payload_2339 ),
    .o_swap__payload(i_swap__payload_1039 ),
    .o_weight__payload(i_weight__payload_1155 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_0 (
    .clk(clk),
    .i_act__payload(act_9_9),
    .i_load__payload(i_load__payload_1967 ),
    .i_sum__payload(i_sum__payload_2321 ),
    .i_swap__payload(i_swap__payload_2004 ),
    .i_weight__payload(i_weight__payload_1083 ),
    .o_act__payload(i_act__payload_1085 ),
    .o_load__payload(i_load__payload_1087 ),
    .o_sum__payload(i_sum__payload_2353 ),
    .o_swap__payload(i_swap__payload_1089 ),
    .o_weight__payload(i_weight__payload_1205 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1085 ),
    .i_load__payload(i_load__payload_1087 ),
    .i_sum__payload(i_sum__payload_2323 ),
    .i_swap__payload(i_swap__payload_1089 ),
    .i_weight__payload(i_weight__payload_1091 ),
    .o_act__payload(i_act__payload_1093 ),
    .o_load__payload(i_load__payload_1095 ),
    .o_sum__payload(i_sum__payload_2355 ),
    .o_swap__payload(i_swap__payload_1097 ),
    .o_weight__payload(i_weight__payload_1213 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1157 ),
    .i_load__payload(i_load__payload_1159 ),
    .i_sum__payload(i_sum__payload_2341 ),
    .i_swap__payload(i_swap__payload_1161 ),
    .i_weight__payload(i_weight__payload_1163 ),
    .o_act__payload(i_act__payload_1165 ),
    .o_load__payload(i_load__payload_1167 ),
    .o_sum__payload(i_sum__payload_2373 ),
    .o_swap__payload(i_swap__payload_1169 ),
    .o_weight__payload(i_weight__payload_1285 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1165 ),
    .i_load__payload(i_load__payload_1167 ),
    .i_sum__payload(i_sum__payload_2343 ),
    .i_swap__payload(i_swap__payload_1169 ),
    .i_weight__payload(i_weight__payload_1171 ),
    .o_act__payload(i_act__payload_1173 ),
    .o_load__payload(i_load__payload_1175 ),
    .o_sum__payload(i_sum__payload_2375 ),
    .o_swap__payload(i_swap__payload_1177 ),
    .o_weight__payload(i_weight__payload_1293 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1173 ),
    .i_load__payload(i_load__payload_1175 ),
    .i_sum__payload(i_sum__payload_2345 ),
    .i_swap__payload(i_swap__payload_1177 ),
    .i_weight__payload(i_weight__payload_1179 ),
    .o_act__payload(i_act__payload_1181 ),
    .o_load__payload(i_load__payload_1183 ),
    .o_sum__payload(i_sum__payload_2377 ),
    .o_swap__payload(i_swap__payload_1185 ),
    .o_weight__payload(i_weight__payload_1301 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1181 ),
    .i_load__payload(i_load__payload_1183 ),
    .i_sum__payload(i_sum__payload_2347 ),
    .i_swap__payload(i_swap__payload_1185 ),
    .i_weight__payload(i_weight__payload_1187 ),
    .o_act__payload(i_act__payload_1189 ),
    .o_load__payload(i_load__payload_1191 ),
    .o_sum__payload(i_sum__payload_2379 ),
    .o_swap__payload(i_swap__payload_1193 ),
    .o_weight__payload(i_weight__payload_1309 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1189 ),
    .i_load__payload(i_load__payload_1191 ),
    .i_sum__payload(i_sum__payload_2349 ),
    .i_swap__payload(i_swap__payload_1193 ),
    .i_weight__payload(i_weight__payload_1195 ),
    .o_act__payload(i_act__payload_1197 ),
    .o_load__payload(i_load__payload_1199 ),
    .o_sum__payload(i_sum__payload_2381 ),
    .o_swap__payload(i_swap__payload_1201 ),
    .o_weight__payload(i_weight__payload_1317 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1197 ),
    .i_load__payload(i_load__payload_1199 ),
    .i_sum__payload(i_sum__payload_2351 ),
    .i_swap__payload(i_swap__payload_1201 ),
    .i_weight__payload(i_weight__payload_1203 ),
    .o_act__payload(_068_),
    .o_load__payload(_069_),
    .o_sum__payload(i_sum__payload_2383 ),
    .o_swap__payload(_070_),
    .o_weight__payload(i_weight__payload_1325 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1093 ),
    .i_load__payload(i_load__payload_1095 ),
    .i_sum__payload(i_sum__payload_2325 ),
    .i_swap__payload(i_swap__payload_1097 ),
    .i_weight__payload(i_weight__payload_1099 ),
    .o_act__payload(i_act__payload_1101 ),
    .o_load__payload(i_load__payload_1103 ),
    .o_sum__payload(i_sum__payload_2357 ),
    .o_swap__payload(i_swap__payload_1105 ),
    .o_weight__payload(i_weight__payload_1221 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1101 ),
    .i_load__payload(i_load__payload_1103 ),
    .i_sum__payload(i_sum__payload_2327 ),
    .i_swap__payload(i_swap__payload_1105 ),
    .i_weight__payload(i_weight__payload_1107 ),
    .o_act__payload(i_act__payload_1109 ),
    .o_load__payload(i_load__payload_1111 ),
    .o_sum__payload(i_sum__payload_2359 ),
    .o_swap__payload(i_swap__payload_1113 ),
    .o_weight__payload(i_weight__payload_1229 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1109 ),
    .i_load__payload(i_load__payload_1111 ),
    .i_sum__payload(i_sum__payload_2329 ),
    .i_swap__payload(i_swap__payload_1113 ),
    .i_weight__payload(i_weight__payload_1115 ),
    .o_act__payload(i_act__payload_1117 ),
    .o_load__payload(i_load__payload_1119 ),
    .o_sum__payload(i_sum__payload_2361 ),
    .o_swap__payload(i_swap__payload_1121 ),
    .o_weight__payload(i_weight__payload_1237 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1117 ),
    .i_load__payload(i_load__payload_1119 ),
    .i_sum__payload(i_sum__payload_2331 ),
    .i_swap__payload(i_swap__payload_1121 ),
    .i_weight__payload(i_weight__payload_1123 ),
    .o_act__payload(i_act__payload_1125 ),
    .o_load__payload(i_load__payload_1127 ),
    .o_sum__payload(i_sum__payload_2363 ),
    .o_swap__payload(i_swap__payload_1129 ),
    .o_weight__payload(i_weight__payload_1245 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1125 ),
    .i_load__payload(i_load__payload_1127 ),
    .i_sum__payload(i_sum__payload_2333 ),
    .i_swap__payload(i_swap__payload_1129 ),
    .i_weight__payload(i_weight__payload_1131 ),
    .o_act__payload(i_act__payload_1133 ),
    .o_load__payload(i_load__payload_1135 ),
    .o_sum__payload(i_sum__payload_2365 ),
    .o_swap__payload(i_swap__payload_1137 ),
    .o_weight__payload(i_weight__payload_1253 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1133 ),
    .i_load__payload(i_load__payload_1135 ),
    .i_sum__payload(i_sum__payload_2335 ),
    .i_swap__payload(i_swap__payload_1137 ),
    .i_weight__payload(i_weight__payload_1139 ),
    .o_act__payload(i_act__payload_1141 ),
    .o_load__payload(i_load__payload_1143 ),
    .o_sum__payload(i_sum__payload_2367 ),
    .o_swap__payload(i_swap__payload_1145 ),
    .o_weight__payload(i_weight__payload_1261 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1141 ),
    .i_load__payload(i_load__payload_1143 ),
    .i_sum__payload(i_sum__payload_2337 ),
    .i_swap__payload(i_swap__payload_1145 ),
    .i_weight__payload(i_weight__payload_1147 ),
    .o_act__payload(i_act__payload_1149 ),
    .o_load__payload(i_load__payload_1151 ),
    .o_sum__payload(i_sum__payload_2369 ),
    .o_swap__payload(i_swap__payload_1153 ),
    .o_weight__payload(i_weight__payload_1269 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s20 pe_9_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1149 ),
    .i_load__payload(i_load__payload_1151 ),
    .i_sum__payload(i_sum__payload_2339 ),
    .i_swap__payload(i_swap__payload_1153 ),
    .i_weight__payload(i_weight__payload_1155 ),
    .o_act__payload(i_act__payload_1157 ),
    .o_load__payload(i_load__payload_1159 ),
    .o_sum__payload(i_sum__payload_2371 ),
    .o_swap__payload(i_swap__payload_1161 ),
    .o_weight__payload(i_weight__payload_1277 ),
    .rst(rst)
  );
  assign leaving = { i_acts__payload[128], enter };
  assign o__payload = { o_sum__payload_2561 , sum_14_1, sum_13_2, sum_12_3, sum_11_4, sum_10_5, sum_9_6, sum_8_7, sum_7_8, sum_6_9, sum_5_10, sum_4_11, sum_3_12, sum_2_13, sum_1_14, sum_0_15 };
endmodule

module systolic_ws_i8_16x16__sequencer(clk, rst, i__payload, i__valid, i__ready, o__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [56:0] i__payload;
  wire [56:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  output [30:0] o__payload;
  wire [30:0] o__payload;
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
  wire _21_;
  wire _22_;
  wire advance;
  reg [56:0] command;
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 9'h100;
  assign o__payload[8:0] = m_ends ? m_left[8:0] : 9'h100;
  assign n_ends = n_left <= 5'h10;
  assign o__payload[13:9] = n_ends ? n_left[4:0] : 5'h10;
  assign k_ends = k_left <= 5'h10;
  assign o__payload[18:14] = k_ends ? k_left[4:0] : 5'h10;
  assign o__payload[21] = _03_ & m_ends;
  assign advance = o__valid & o__ready;
  assign _09_ = ~ o__valid;
  assign _10_ = advance & o__payload[21];
  assign i__ready = _09_ | _10_;
  assign start = i__valid & i__ready;
  assign _11_ = ~ o__payload[21];
  assign _12_[15:4] = k_left[15:4] - 1'h1;
  assign _00_ = k_ends ? command[31:16] : { _12_[15:4], 4'h0 };
  assign _01_[15:4] = n_left[15:4] - 1'h1;
  assign _02_ = n_ends ? command[47:32] : { _01_[15:4], 4'h0 };
  assign _03_ = k_ends & n_ends;
  assign _04_[15:8] = m_left[15:8] - 1'h1;
  always @(posedge clk)
    opening <= _05_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _22_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (start) m_left[7:0] <= i__payload[7:0];
  always @(posedge clk)
    if (_17_) m_left[15:8] <= _06_[15:8];
  always @(posedge clk)
    if (_18_) n_left[3:0] <= _07_[3:0];
  always @(posedge clk)
    if (_19_) n_left[15:4] <= _07_[15:4];
  always @(posedge clk)
    if (_19_) k_left[3:0] <= _08_[3:0];
  always @(posedge clk)
    if (_14_) k_left[15:4] <= _08_[15:4];
  assign _13_ = | { start, _03_ };
  assign _15_ = | { start, n_ends };
  assign _14_ = | { start, advance };
  assign _16_ = | { start, k_ends };
  assign _17_ = & { _13_, _14_ };
  assign _18_ = & { _14_, _15_, _16_ };
  assign _19_ = & { _14_, _16_ };
  assign _08_ = start ? i__payload[31:16] : _00_;
  assign _07_ = start ? i__payload[47:32] : _02_;
  assign _06_ = start ? i__payload[15:0] : { _04_[15:8], m_left[7:0] };
  assign _20_ = advance ? k_ends : opening;
  assign _05_ = _20_ | start;
  assign _21_ = advance ? _11_ : o__valid;
  assign _22_ = _21_ | start;
  assign _04_[7:0] = m_left[7:0];
  assign _01_[3:0] = n_left[3:0];
  assign _12_[3:0] = k_left[3:0];
  assign { o__payload[30:22], o__payload[20:19] } = { command[56:48], k_ends, opening };
endmodule

module systolic_ws_i8_16x16__writeback(clk, rst, i_scales__payload, i_scales__valid, o__ready, i__valid, reserve, i__valid_39 , can_open, o__payload, i_scales__ready, i__payload, i__payload_41 , room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [863:0] i_scales__payload;
  wire [863:0] i_scales__payload;
  input i_scales__valid;
  wire i_scales__valid;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  input reserve;
  wire reserve;
  input i__valid_39 ;
  wire i__valid_39 ;
  output can_open;
  wire can_open;
  output [128:0] o__payload;
  wire [128:0] o__payload;
  output i_scales__ready;
  wire i_scales__ready;
  input [14:0] i__payload;
  wire [14:0] i__payload;
  input [512:0] i__payload_41 ;
  wire [512:0] i__payload_41 ;
  output [5:0] room;
  wire [5:0] room;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [2:0] _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire [2:0] _07_;
  wire [128:0] i__payload_20 ;
  reg i__valid_19 ;
  wire i__valid_21 ;
  wire keep_104 ;
  wire keep_113 ;
  wire keep_122 ;
  wire keep_131 ;
  wire keep_140 ;
  wire keep_149 ;
  wire keep_158 ;
  wire keep_167 ;
  wire keep_176 ;
  wire keep_185 ;
  wire keep_50 ;
  wire keep_59 ;
  wire keep_68 ;
  wire keep_77 ;
  wire keep_86 ;
  wire keep_95 ;
  reg last_1_1;
  reg last_2_1;
  reg last_3_1;
  wire [14:0] o__payload_15 ;
  wire [511:0] o__payload_43 ;
  wire [255:0] o__payload_45 ;
  wire [95:0] o__payload_47 ;
  wire o__ready_16 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  reg [2:0] pause;
  wire signed [7:0] result;
  wire signed [7:0] result_105 ;
  wire signed [7:0] result_114 ;
  wire signed [7:0] result_123 ;
  wire signed [7:0] result_132 ;
  wire signed [7:0] result_141 ;
  wire signed [7:0] result_150 ;
  wire signed [7:0] result_159 ;
  wire signed [7:0] result_168 ;
  wire signed [7:0] result_177 ;
  wire signed [7:0] result_186 ;
  wire signed [7:0] result_60 ;
  wire signed [7:0] result_69 ;
  wire signed [7:0] result_78 ;
  wire signed [7:0] result_87 ;
  wire signed [7:0] result_96 ;
  reg valid_1_1;
  reg valid_2_1;
  reg [2:0] waiting;
  assign keep_50  = o__payload_15 [4:0] > 1'h0;
  assign keep_59  = o__payload_15 [4:0] > 1'h1;
  assign keep_68  = o__payload_15 [4:0] > 2'h2;
  assign keep_77  = o__payload_15 [4:0] > 2'h3;
  assign keep_86  = o__payload_15 [4:0] > 3'h4;
  assign keep_95  = o__payload_15 [4:0] > 3'h5;
  assign keep_104  = o__payload_15 [4:0] > 3'h6;
  assign keep_113  = o__payload_15 [4:0] > 3'h7;
  assign keep_122  = o__payload_15 [4:0] > 4'h8;
  assign keep_131  = o__payload_15 [4:0] > 4'h9;
  assign keep_140  = o__payload_15 [4:0] > 4'ha;
  assign keep_149  = o__payload_15 [4:0] > 4'hb;
  assign keep_158  = o__payload_15 [4:0] > 4'hc;
  assign keep_167  = o__payload_15 [4:0] > 4'hd;
  assign keep_176  = o__payload_15 [4:0] > 4'he;
  assign keep_185  = o__payload_15 [4:0] > 4'hf;
  assign i__payload_20 [128] = last_3_1 & o__payload_15 [5];
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
    last_1_1 <= i__payload_41 [512];
  always @(posedge clk)
    last_2_1 <= last_1_1;
  always @(posedge clk)
    last_3_1 <= last_2_1;
  always @(posedge clk)
    if (rst) pause <= 3'h0;
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
  assign _07_ = i__valid ? 3'h7 : _03_;
  systolic_ws_i8_16x16__writeback__bias_queue bias_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_43 ),
    .o__ready(o__ready_26 ),
    .rst(rst),
    .write_data(i_scales__payload[511:0])
  );
  requantise_i32_i8 column_0 (
    .bias(o__payload_43 [31:0]),
    .clk(clk),
    .keep(keep_50 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [15:0]),
    .relu(o__payload_15 [6]),
    .result(result),
    .rst(rst),
    .shift(o__payload_47 [5:0]),
    .total(i__payload_41 [31:0]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_1 (
    .bias(o__payload_43 [63:32]),
    .clk(clk),
    .keep(keep_59 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [31:16]),
    .relu(o__payload_15 [6]),
    .result(result_60 ),
    .rst(rst),
    .shift(o__payload_47 [11:6]),
    .total(i__payload_41 [63:32]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_10 (
    .bias(o__payload_43 [351:320]),
    .clk(clk),
    .keep(keep_140 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [175:160]),
    .relu(o__payload_15 [6]),
    .result(result_141 ),
    .rst(rst),
    .shift(o__payload_47 [65:60]),
    .total(i__payload_41 [351:320]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_11 (
    .bias(o__payload_43 [383:352]),
    .clk(clk),
    .keep(keep_149 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [191:176]),
    .relu(o__payload_15 [6]),
    .result(result_150 ),
    .rst(rst),
    .shift(o__payload_47 [71:66]),
    .total(i__payload_41 [383:352]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_12 (
    .bias(o__payload_43 [415:384]),
    .clk(clk),
    .keep(keep_158 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [207:192]),
    .relu(o__payload_15 [6]),
    .result(result_159 ),
    .rst(rst),
    .shift(o__payload_47 [77:72]),
    .total(i__payload_41 [415:384]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_13 (
    .bias(o__payload_43 [447:416]),
    .clk(clk),
    .keep(keep_167 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [223:208]),
    .relu(o__payload_15 [6]),
    .result(result_168 ),
    .rst(rst),
    .shift(o__payload_47 [83:78]),
    .total(i__payload_41 [447:416]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_14 (
    .bias(o__payload_43 [479:448]),
    .clk(clk),
    .keep(keep_176 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [239:224]),
    .relu(o__payload_15 [6]),
    .result(result_177 ),
    .rst(rst),
    .shift(o__payload_47 [89:84]),
    .total(i__payload_41 [479:448]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_15 (
    .bias(o__payload_43 [511:480]),
    .clk(clk),
    .keep(keep_185 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [255:240]),
    .relu(o__payload_15 [6]),
    .result(result_186 ),
    .rst(rst),
    .shift(o__payload_47 [95:90]),
    .total(i__payload_41 [511:480]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_2 (
    .bias(o__payload_43 [95:64]),
    .clk(clk),
    .keep(keep_68 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [47:32]),
    .relu(o__payload_15 [6]),
    .result(result_69 ),
    .rst(rst),
    .shift(o__payload_47 [17:12]),
    .total(i__payload_41 [95:64]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_3 (
    .bias(o__payload_43 [127:96]),
    .clk(clk),
    .keep(keep_77 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [63:48]),
    .relu(o__payload_15 [6]),
    .result(result_78 ),
    .rst(rst),
    .shift(o__payload_47 [23:18]),
    .total(i__payload_41 [127:96]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_4 (
    .bias(o__payload_43 [159:128]),
    .clk(clk),
    .keep(keep_86 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [79:64]),
    .relu(o__payload_15 [6]),
    .result(result_87 ),
    .rst(rst),
    .shift(o__payload_47 [29:24]),
    .total(i__payload_41 [159:128]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_5 (
    .bias(o__payload_43 [191:160]),
    .clk(clk),
    .keep(keep_95 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [95:80]),
    .relu(o__payload_15 [6]),
    .result(result_96 ),
    .rst(rst),
    .shift(o__payload_47 [35:30]),
    .total(i__payload_41 [191:160]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_6 (
    .bias(o__payload_43 [223:192]),
    .clk(clk),
    .keep(keep_104 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [111:96]),
    .relu(o__payload_15 [6]),
    .result(result_105 ),
    .rst(rst),
    .shift(o__payload_47 [41:36]),
    .total(i__payload_41 [223:192]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_7 (
    .bias(o__payload_43 [255:224]),
    .clk(clk),
    .keep(keep_113 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [127:112]),
    .relu(o__payload_15 [6]),
    .result(result_114 ),
    .rst(rst),
    .shift(o__payload_47 [47:42]),
    .total(i__payload_41 [255:224]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_8 (
    .bias(o__payload_43 [287:256]),
    .clk(clk),
    .keep(keep_122 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [143:128]),
    .relu(o__payload_15 [6]),
    .result(result_123 ),
    .rst(rst),
    .shift(o__payload_47 [53:48]),
    .total(i__payload_41 [287:256]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_9 (
    .bias(o__payload_43 [319:288]),
    .clk(clk),
    .keep(keep_131 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [159:144]),
    .relu(o__payload_15 [6]),
    .result(result_132 ),
    .rst(rst),
    .shift(o__payload_47 [59:54]),
    .total(i__payload_41 [319:288]),
    .zero_point(o__payload_15 [14:7])
  );
  systolic_ws_i8_16x16__writeback__multiplier_queue multiplier_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_31 ),
    .rst(rst),
    .write_data(i_scales__payload[767:512])
  );
  systolic_ws_i8_16x16__writeback__queue queue (
    .clk(clk),
    .i__payload({ i__payload_20 [128], result_186 , result_177 , result_168 , result_159 , result_150 , result_141 , result_132 , result_123 , result_114 , result_105 , result_96 , result_87 , result_78 , result_69 , result_60 , result }),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_ws_i8_16x16__writeback__shift_queue shift_queue (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_47 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i_scales__payload[863:768])
  );
  systolic_ws_i8_16x16__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
  assign i__payload_20 [127:0] = { result_186 , result_177 , result_168 , result_159 , result_150 , result_141 , result_132 , result_123 , result_114 , result_105 , result_96 , result_87 , result_78 , result_69 , result_60 , result };
endmodule

module systolic_ws_i8_16x16__writeback__bias_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [511:0] write_data;
  wire [511:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [511:0] o__payload;
  wire [511:0] o__payload;
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
  ram_5x512 words (
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

module systolic_ws_i8_16x16__writeback__multiplier_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] write_data;
  wire [255:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [255:0] o__payload;
  wire [255:0] o__payload;
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
  ram_5x256 words (
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

module systolic_ws_i8_16x16__writeback__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [128:0] o__payload;
  wire [128:0] o__payload;
  input [128:0] i__payload;
  wire [128:0] i__payload;
  input i__valid;
  wire i__valid;
  output [5:0] room;
  reg [5:0] room;
  output o__valid;
  wire o__valid;
  wire [5:0] _0_;
  wire _1_;
  wire [5:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 6'h26;
    else room <= _2_;
  systolic_ws_i8_16x16__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_i8_16x16__writeback__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [128:0] o__payload;
  wire [128:0] o__payload;
  input [128:0] write_data;
  wire [128:0] write_data;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [5:0] _01_;
  wire [5:0] _02_;
  wire _03_;
  wire _04_;
  wire [5:0] _05_;
  wire [5:0] _06_;
  wire _07_;
  wire [5:0] _08_;
  wire [5:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [5:0] read_address;
  reg [5:0] stored;
  wire write;
  reg [5:0] write_address;
  assign i__ready = stored != 6'h26;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 6'h25;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 6'h00 : _08_;
  assign _10_ = read_address == 6'h25;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 6'h00 : _01_;
  always @(posedge clk)
    if (rst) stored <= 6'h00;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 6'h00;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 6'h00;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _11_;
  assign _11_ = _12_ | read;
  assign _12_ = o__ready ? 1'h0 : o__valid;
  ram_38x129 words (
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

module systolic_ws_i8_16x16__writeback__shift_queue(clk, rst, write_data, i__valid, o__ready, i__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [95:0] write_data;
  wire [95:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [95:0] o__payload;
  wire [95:0] o__payload;
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
  ram_5x96 words (
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

module systolic_ws_i8_16x16__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [14:0] o__payload;
  wire [14:0] o__payload;
  input [14:0] write_data;
  wire [14:0] write_data;
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
  ram_5x15 words (
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
