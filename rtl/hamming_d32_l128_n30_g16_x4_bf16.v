module column_u8_bf16_s32(clk, rst, weight, value, fresh, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] weight;
  wire [7:0] weight;
  input [15:0] value;
  wire [15:0] value;
  input fresh;
  wire fresh;
  output [31:0] sum;
  reg [31:0] sum;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [7:0] _005_;
  wire [7:0] _006_;
  wire _007_;
  wire _008_;
  wire [21:0] _009_;
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
  wire [7:0] _027_;
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
  wire [28:0] _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [7:0] _051_;
  wire [8:0] _052_;
  wire _053_;
  wire [26:0] added_big;
  wire added_clash;
  wire added_complement;
  wire [8:0] added_difference;
  wire [7:0] added_distance;
  wire [9:0] added_exponent;
  wire added_first;
  wire added_infinite;
  wire added_keep;
  wire added_left_1;
  wire added_left_16;
  wire added_left_2;
  wire added_left_4;
  wire added_left_8;
  wire added_lost_16;
  wire added_lost_2;
  wire added_lost_4;
  wire added_lost_8;
  wire [28:0] added_magnitude;
  wire added_nan;
  wire added_nan_total;
  wire [28:0] added_normal_1;
  wire [28:0] added_normal_16;
  wire [28:0] added_normal_2;
  wire [28:0] added_normal_4;
  wire [28:0] added_normal_8;
  wire [15:0] added_other_small;
  wire [23:0] added_own_small;
  wire [29:0] added_raw;
  wire added_reversed;
  wire added_right_1;
  wire added_right_16;
  wire added_right_2;
  wire added_right_4;
  wire added_right_8;
  wire [32:0] added_rounded;
  wire [26:0] added_shifted_1;
  wire [26:0] added_shifted_16;
  wire [26:0] added_shifted_2;
  wire [26:0] added_shifted_4;
  wire [26:0] added_shifted_8;
  wire [26:0] added_small;
  wire added_special;
  wire added_subtract;
  wire added_tiny;
  wire [7:0] added_top;
  wire added_up;
  wire added_zero;
  wire [31:0] begun;
  wire [26:0] product;
  wire [15:0] product_exact;
  wire product_left_left_1;
  wire product_left_left_2;
  wire product_left_left_4;
  wire [7:0] product_left_normal_1;
  wire [7:0] product_left_normal_2;
  wire [7:0] product_left_normal_4;
  wire signed [9:0] product_nominal;
  wire product_normal;
  wire [3:0] product_places;
  wire product_right_left_1;
  wire product_right_left_2;
  wire product_right_left_4;
  wire [7:0] product_right_normal_1;
  wire [7:0] product_right_normal_2;
  wire [7:0] product_right_normal_4;
  wire [8:0] product_together;
  wire [7:0] row_significand;
  assign begun = fresh ? 32'd0 : sum;
  assign row_significand[7] = | value[14:7];
  assign _029_ = ~ row_significand[7];
  assign product_together[0] = value[7] | _029_;
  assign _032_ = | weight[7:4];
  assign product_left_left_4 = ~ _032_;
  assign product_left_normal_4 = _032_ ? weight : { weight[3:0], 4'h0 };
  assign _033_ = | product_left_normal_4[7:6];
  assign product_left_left_2 = ~ _033_;
  assign product_left_normal_2 = _033_ ? product_left_normal_4 : { product_left_normal_4[5:0], 2'h0 };
  assign product_left_left_1 = ~ product_left_normal_2[7];
  assign product_left_normal_1 = product_left_normal_2[7] ? { 1'h1, product_left_normal_2[6:0] } : { product_left_normal_2[6:0], 1'h0 };
  assign _037_ = | value[14:4];
  assign product_right_left_4 = ~ _037_;
  assign product_right_normal_4 = _037_ ? { row_significand[7], value[6:0] } : { value[3:0], 4'h0 };
  assign _045_ = | product_right_normal_4[7:6];
  assign product_right_left_2 = ~ _045_;
  assign product_right_normal_2 = _045_ ? product_right_normal_4 : { product_right_normal_4[5:0], 2'h0 };
  assign product_right_left_1 = ~ product_right_normal_2[7];
  assign product_right_normal_1 = product_right_normal_2[7] ? { 1'h1, product_right_normal_2[6:0] } : { product_right_normal_2[6:0], 1'h0 };
  assign product_together[8:3] = 1'h1 + value[14:10];
  assign product_places = { product_left_left_4, product_left_left_2, product_left_left_1 } + { product_right_left_4, product_right_left_2, product_right_left_1 };
  assign product_nominal = { product_together[8:3], value[9:8], product_together[0] } - product_places;
  assign product_exact = product_left_normal_1 * product_right_normal_1;
  assign _019_ = $signed(product_nominal) > $signed(2'h1);
  assign _020_ = product_nominal == 1'h1;
  assign _021_ = _020_ & product_exact[15];
  assign product_normal = _019_ | _021_;
  assign product[25] = _022_ & product_normal;
  assign _022_ = product_left_normal_1[7] & product_right_normal_1[7];
  assign _023_ = $signed(product_nominal) > $signed(9'h0ff);
  assign _024_ = product_nominal == 8'hff;
  assign _025_ = _024_ & product_exact[15];
  assign _026_ = _023_ | _025_;
  assign product[26] = _022_ & _026_;
  assign _027_ = ~ begun[30:23];
  assign added_difference = product_nominal[7:0] + _027_;
  assign added_first = added_difference[8] & product[25];
  assign added_distance = added_difference[7:0] ^ { _028_, _028_, _028_, _028_, _028_, _028_, _028_, _028_ };
  assign added_big[26:3] = added_first ? { product_exact, 8'h00 } : { _030_, begun[22:0] };
  assign _030_ = | begun[30:23];
  assign added_own_small = { _030_, begun[22:0] } & { added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first };
  assign _028_ = ~ added_difference[8];
  assign _031_ = product[25] & _028_;
  assign added_other_small = product_exact & { _031_, _031_, _031_, _031_, _031_, _031_, _031_, _031_, _031_, _031_, _031_, _031_, _031_, _031_, _031_, _031_ };
  assign added_right_1 = added_distance[0] | _034_;
  assign added_shifted_1[26:1] = added_right_1 ? { 1'h0, added_other_small[15], added_small[25:11], added_own_small[8:0] } : { added_other_small[15], added_small[25:11], added_own_small[8:0], 1'h0 };
  assign added_right_2 = added_distance[1] | _034_;
  assign added_shifted_2 = added_right_2 ? { 2'h0, added_shifted_1[26:2] } : { added_shifted_1[26:1], 1'h0 };
  assign added_lost_2 = added_right_2 & added_shifted_1[1];
  assign added_right_4 = added_distance[2] | _034_;
  assign added_shifted_4 = added_right_4 ? { 4'h0, added_shifted_2[26:4] } : added_shifted_2;
  assign _035_ = | added_shifted_2[3:0];
  assign _036_ = added_right_4 & _035_;
  assign added_lost_4 = added_lost_2 | _036_;
  assign added_right_8 = added_distance[3] | _034_;
  assign added_shifted_8 = added_right_8 ? { 8'h00, added_shifted_4[26:8] } : added_shifted_4;
  assign _038_ = | added_shifted_4[7:0];
  assign _039_ = added_right_8 & _038_;
  assign added_lost_8 = added_lost_4 | _039_;
  assign _034_ = | added_distance[7:5];
  assign added_right_16 = added_distance[4] | _034_;
  assign added_shifted_16 = added_right_16 ? { 16'h0000, added_shifted_8[26:16] } : added_shifted_8;
  assign _040_ = | added_shifted_8[15:0];
  assign _041_ = added_right_16 & _040_;
  assign added_lost_16 = added_lost_8 | _041_;
  assign added_raw = { added_shifted_16, added_lost_16 } + { added_subtract, _042_[27:4], added_subtract, added_subtract, added_subtract, added_subtract };
  assign added_reversed = added_subtract & added_raw[29];
  assign _043_ = ~ added_raw[29];
  assign added_complement = added_subtract & _043_;
  assign added_magnitude = added_raw[28:0] ^ { added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement };
  assign _044_ = | added_magnitude[28:13];
  assign added_left_16 = ~ _044_;
  assign added_normal_16 = _044_ ? added_magnitude : { added_magnitude[12:0], added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed };
  assign _046_ = | added_normal_16[28:21];
  assign added_left_8 = ~ _046_;
  assign added_normal_8 = _046_ ? added_normal_16 : { added_normal_16[20:0], added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed };
  assign _047_ = | added_normal_8[28:25];
  assign added_left_4 = ~ _047_;
  assign added_normal_4 = _047_ ? added_normal_8 : { added_normal_8[24:0], added_reversed, added_reversed, added_reversed, added_reversed };
  assign _048_ = | added_normal_4[28:27];
  assign added_left_2 = ~ _048_;
  assign added_normal_2 = _048_ ? added_normal_4 : { added_normal_4[26:0], added_reversed, added_reversed };
  assign added_left_1 = ~ added_normal_2[28];
  assign added_normal_1 = added_normal_2[28] ? { 1'h1, added_normal_2[27:0] } : { added_normal_2[27:0], added_reversed };
  assign _049_ = | added_normal_1[3:0];
  assign _050_ = added_normal_1[5] | _049_;
  assign added_up = added_normal_1[4] & _050_;
  assign _051_ = added_first ? product_nominal[7:0] : begun[30:23];
  assign _052_ = _051_ + 1'h1;
  assign added_exponent = _052_ - { added_left_16, added_left_8, added_left_4, added_left_2, added_left_1 };
  assign added_rounded = { added_exponent, added_normal_1[27:5] } + added_up;
  assign added_special = & begun[30:23];
  assign added_nan_total = added_special & begun[22];
  assign _053_ = added_special & product[26];
  assign added_subtract = begun[31] ^ value[15];
  assign added_clash = _053_ & added_subtract;
  assign added_nan = added_nan_total | added_clash;
  assign added_infinite = added_special | product[26];
  assign _000_ = | added_rounded[30:23];
  assign _001_ = ~ _000_;
  assign added_tiny = added_rounded[32] | _001_;
  assign _002_ = ~ added_infinite;
  assign _003_ = ~ added_normal_1[28];
  assign _004_ = added_tiny | _003_;
  assign added_zero = _002_ & _004_;
  assign _005_ = added_rounded[30:23] | { added_infinite, added_infinite, added_infinite, added_infinite, added_infinite, added_infinite, added_infinite, added_infinite };
  assign added_top = _005_ & { _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0] };
  assign _007_ = & added_top;
  assign _008_ = ~ _007_;
  assign added_keep = _006_[0] & _008_;
  assign _009_ = added_rounded[21:0] & { added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep };
  assign _010_ = added_rounded[22] & added_keep;
  assign _011_ = _010_ | added_nan;
  assign _012_ = added_special ? begun[31] : value[15];
  assign _013_ = added_first ? value[15] : begun[31];
  assign _014_ = _013_ ^ added_reversed;
  assign _015_ = added_infinite ? _012_ : _014_;
  assign _016_ = ~ added_nan;
  assign _017_ = _015_ & _016_;
  assign _018_ = _017_ & _006_[0];
  always @(posedge clk)
    sum <= { _018_, added_top, _011_, _009_ };
  assign added_small[25:11] = added_own_small[23:9] | added_other_small[14:0];
  assign _006_[0] = ~ added_zero;
  assign _042_[27:4] = added_big[26:3] ^ { added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract };
  assign _006_[7:1] = { _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0] };
  assign { _042_[28], _042_[3:0] } = { added_subtract, added_subtract, added_subtract, added_subtract, added_subtract };
  assign added_shifted_1[0] = 1'h0;
  assign { added_small[26], added_small[10:0] } = { added_other_small[15], added_own_small[8:0], 2'h0 };
  assign added_big[2:0] = 3'h0;
  assign product[24:0] = { product_exact, product_nominal[7:0], value[15] };
  assign product_together[2:1] = value[9:8];
  assign row_significand[6:0] = value[6:0];
endmodule

module float_divider_12(clk, rst, i__payload, i__valid, divisor, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  input i__valid;
  wire i__valid;
  input [11:0] divisor;
  wire [11:0] divisor;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [15:0] o__payload;
  wire [15:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _000_;
  wire _001_;
  wire [10:0] _002_;
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
  wire [7:0] _016_;
  wire _017_;
  wire _018_;
  wire [11:0] _019_;
  wire [3:0] _020_;
  wire [9:0] _021_;
  wire [12:0] _022_;
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
  wire [11:0] _038_;
  wire [11:0] _039_;
  wire [3:0] _040_;
  wire [3:0] _041_;
  reg [12:0] digits;
  wire divisor_left_1;
  wire divisor_left_2;
  wire divisor_left_4;
  wire divisor_left_8;
  wire [11:0] divisor_normal_1;
  wire [11:0] divisor_normal_2;
  wire [11:0] divisor_normal_4;
  wire [11:0] divisor_normal_8;
  reg [7:0] exponent;
  wire [9:0] field;
  wire fits;
  wire [6:0] fraction;
  wire half;
  wire [12:0] less;
  wire [12:0] moved;
  reg nan;
  reg negative;
  wire signed [4:0] offset;
  wire rest;
  wire [16:0] rounded;
  wire special;
  reg [3:0] step;
  wire tiny;
  wire up;
  assign _023_ = _015_ | _017_;
  assign _024_ = | digits[12:10];
  assign rest = _023_ | _024_;
  assign _001_ = rest | fraction[0];
  assign up = half & _001_;
  assign offset[4:2] = { divisor_left_8, divisor_left_4 } - 2'h3;
  assign { field, _002_[0] } = $signed({ 1'h0, exponent, digits[9] }) + $signed({ offset[4:2], divisor_left_2, divisor_left_1, digits[9] });
  assign rounded = { field, fraction } + up;
  assign special = & exponent;
  assign _003_ = | rounded[16:7];
  assign _004_ = ~ _003_;
  assign _005_ = rounded[16] | _004_;
  assign _006_ = | exponent;
  assign _007_ = ~ _006_;
  assign tiny = _005_ | _007_;
  assign o__payload[5:0] = rounded[5:0] & { _011_, _011_, _011_, _011_, _011_, _011_ };
  assign _013_ = rounded[6] & _011_;
  assign _014_ = special & nan;
  assign o__payload[6] = _013_ | _014_;
  assign _011_ = _008_ & _010_;
  assign _008_ = ~ special;
  assign _010_ = ~ tiny;
  assign _016_ = rounded[14:7] & { _011_, _011_, _011_, _011_, _011_, _011_, _011_, _011_ };
  assign o__payload[14:7] = _016_ | { special, special, special, special, special, special, special, special };
  assign _018_ = i__ready & i__valid;
  assign _019_ = less[12] ? { moved[11:1], digits[12] } : less[11:0];
  assign _020_ = step + 1'h1;
  assign _000_ = | divisor[11:4];
  assign divisor_left_8 = ~ _000_;
  assign divisor_normal_8 = _000_ ? divisor : { divisor[3:0], 8'h00 };
  assign _009_ = | divisor_normal_8[11:8];
  assign divisor_left_4 = ~ _009_;
  assign divisor_normal_4 = _009_ ? divisor_normal_8 : { divisor_normal_8[7:0], 4'h0 };
  assign _012_ = | divisor_normal_4[11:10];
  assign divisor_left_2 = ~ _012_;
  assign divisor_normal_2 = _012_ ? divisor_normal_4 : { divisor_normal_4[9:0], 2'h0 };
  assign divisor_left_1 = ~ divisor_normal_2[11];
  assign divisor_normal_1 = divisor_normal_2[11] ? { 1'h1, divisor_normal_2[10:0] } : { divisor_normal_2[10:0], 1'h0 };
  assign i__ready = ! step;
  assign o__valid = step == 4'hb;
  assign less = { moved[12:1], digits[12] } - divisor_normal_1;
  assign fits = ~ less[12];
  assign fraction = digits[9] ? digits[8:2] : digits[7:1];
  assign half = digits[9] ? digits[1] : digits[0];
  assign _015_ = digits[9] & digits[0];
  assign _017_ = | moved[12:1];
  reg [9:0] _088_;
  always @(posedge clk)
    if (_033_) _088_ <= _021_;
  assign moved[10:1] = _088_;
  reg [1:0] _089_;
  always @(posedge clk)
    if (_018_) _089_ <= 2'h1;
    else if (_034_) _089_ <= _019_[11:10];
  assign moved[12:11] = _089_;
  always @(posedge clk)
    if (_033_) digits <= _022_;
  always @(posedge clk)
    if (_018_) exponent <= i__payload[30:23];
  always @(posedge clk)
    if (_018_) negative <= i__payload[31];
  always @(posedge clk)
    if (_018_) nan <= i__payload[22];
  always @(posedge clk)
    if (_037_) step[3:1] <= 3'h0;
    else if (_035_) step[3:1] <= _041_[3:1];
  always @(posedge clk)
    if (rst) step[0] <= 1'h0;
    else if (_036_) step[0] <= _040_[0];
  assign _027_ = { _018_, i__ready } != 1'h1;
  assign _028_ = { _018_, o__valid } != 1'h1;
  assign _029_ = { o__valid, i__ready } != 1'h1;
  assign _030_ = { o__valid, o__ready } != 2'h2;
  assign _031_ = { _018_, o__valid, i__ready } != 1'h1;
  assign _032_ = { _018_, o__valid, o__ready } != 2'h2;
  assign _033_ = & { _027_, _028_ };
  assign _034_ = & { _025_, _026_ };
  assign _035_ = & { _029_, _030_ };
  assign _036_ = & { _031_, _032_ };
  assign _037_ = | { _018_, rst };
  assign _025_ = ~ i__ready;
  assign _026_ = ~ o__valid;
  assign _022_ = _018_ ? i__payload[12:0] : { digits[11:0], fits };
  assign _038_[9:0] = i__ready ? 10'h000 : _019_[9:0];
  assign _039_[9:0] = o__valid ? 10'h000 : _038_[9:0];
  assign _021_ = _018_ ? i__payload[22:13] : _039_[9:0];
  assign _041_ = o__valid ? 4'h0 : _020_;
  assign _040_[0] = _018_ ? 1'h1 : _041_[0];
  assign _002_[10:1] = field;
  assign o__payload[15] = negative;
  assign offset[1:0] = { divisor_left_2, divisor_left_1 };
  assign _038_[11:10] = 2'h0;
  assign _039_[11:10] = 2'h0;
  assign moved[0] = digits[12];
  assign _040_[3:1] = 3'h0;
endmodule

module hamming_d32_l128_n30_g16_x4_bf16(clk, rst, i_table__payload, i_table__valid, i_key__payload, i_key__valid, i_value__payload, i_value__valid, i_query__payload, i_query__valid, o__ready, i_table__ready, i_key__ready, i_value__ready, i_query__ready, o__payload, o__valid, refused);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [8:0] i_table__payload;
  wire [8:0] i_table__payload;
  input i_table__valid;
  wire i_table__valid;
  input [32:0] i_key__payload;
  wire [32:0] i_key__payload;
  input i_key__valid;
  wire i_key__valid;
  input [256:0] i_value__payload;
  wire [256:0] i_value__payload;
  input i_value__valid;
  wire i_value__valid;
  input [40:0] i_query__payload;
  wire [40:0] i_query__payload;
  input i_query__valid;
  wire i_query__valid;
  input o__ready;
  wire o__ready;
  output i_table__ready;
  wire i_table__ready;
  output i_key__ready;
  wire i_key__ready;
  output i_value__ready;
  wire i_value__ready;
  output i_query__ready;
  wire i_query__ready;
  output [16:0] o__payload;
  wire [16:0] o__payload;
  output o__valid;
  wire o__valid;
  output [2:0] refused;
  wire [2:0] refused;
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
  reg [1:0] ahead;
  wire \begin ;
  wire begun;
  wire clear;
  reg closing;
  wire \final ;
  wire finished;
  wire [28:0] i__payload;
  wire [13:0] i__payload_65 ;
  wire [15:0] i__payload_67 ;
  wire [524:0] i__payload_73 ;
  wire i__ready;
  wire i__ready_70 ;
  wire i__ready_76 ;
  wire i__valid;
  wire i__valid_61 ;
  wire i__valid_71 ;
  wire i__valid_77 ;
  wire i_key__valid_22 ;
  wire i_value__ready_28 ;
  wire i_value__valid_27 ;
  wire may_begin;
  wire may_begin_48 ;
  wire open;
  reg [1:0] reading;
  wire refused_55 ;
  wire refused_key;
  wire refused_query;
  wire reserve;
  wire room;
  reg row_ended;
  wire [7:0] rows;
  wire started;
  reg values_ended;
  wire values_enters;
  assign _00_ = ~ row_ended;
  assign i_key__ready = begun & _00_;
  assign _08_ = ~ values_ended;
  assign values_enters = begun & _08_;
  assign i_value__valid_27  = i_value__valid & values_enters;
  assign i_value__ready = i_value__ready_28  & values_enters;
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
  assign may_begin = may_begin_48  & _01_;
  assign i_key__valid_22  = i_key__valid & i_key__ready;
  assign _02_ = i_key__valid_22  & i_key__payload[32];
  assign _03_ = i_value__valid & i_value__ready;
  assign _04_ = _03_ & i_value__payload[256];
  assign _05_ = reading + started;
  assign _06_ = _05_ - finished;
  assign _07_ = ahead + \begin ;
  assign _09_ = _07_ - started;
  always @(posedge clk)
    if (_17_) row_ended <= 1'h0;
    else row_ended <= _21_;
  always @(posedge clk)
    if (_17_) values_ended <= 1'h0;
    else values_ended <= _20_;
  always @(posedge clk)
    if (rst) reading <= 2'h0;
    else reading <= _06_;
  always @(posedge clk)
    if (rst) ahead <= 2'h0;
    else ahead <= _09_;
  always @(posedge clk)
    if (rst) closing <= 1'h0;
    else closing <= _19_;
  assign _17_ = | { rst, clear };
  assign _18_ = clear ? 1'h0 : closing;
  assign _19_ = _18_ | \final ;
  assign _20_ = values_ended | _04_;
  assign _21_ = row_ended | _02_;
  hamming_d32_l128_n30_g16_x4_bf16__context_sums context_sums (
    .clear(clear),
    .clk(clk),
    .finished(finished),
    .i__payload(i__payload_67 ),
    .i__ready(i__ready_70 ),
    .i__valid(i__valid_71 ),
    .i_value__ready(i_value__ready_28 ),
    .i_value__valid(i_value__valid_27 ),
    .o__ready(i__ready_76 ),
    .o__valid(i__valid_77 ),
    .part_0(i__payload_73 [523:0]),
    .part_1(i__payload_73 [524]),
    .refused(refused_55 ),
    .rows(rows),
    .rst(rst),
    .start(started),
    .write_data(i_value__payload[255:0])
  );
  hamming_d32_l128_n30_g16_x4_bf16__normalise normalise (
    .clk(clk),
    .i__ready(i__ready_76 ),
    .i__valid(i__valid_77 ),
    .o__payload_101 (o__payload),
    .o__ready_15 (o__ready),
    .o__valid_88 (o__valid),
    .part_0(i__payload_73 [523:0]),
    .part_1(i__payload_73 [524]),
    .rst(rst)
  );
  hamming_d32_l128_n30_g16_x4_bf16__score score (
    .\begin (\begin ),
    .clear(clear),
    .clk(clk),
    .\final (\final ),
    .i_key__valid(i_key__valid_22 ),
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
    .write_data(i_key__payload[31:0])
  );
  hamming_d32_l128_n30_g16_x4_bf16__select select (
    .\begin (\begin ),
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .may_begin(may_begin_48 ),
    .o__payload_6 (i__payload_65 ),
    .o__ready_8 (i__ready),
    .o__valid_10 (i__valid_61 ),
    .room(room),
    .rst(rst)
  );
  hamming_d32_l128_n30_g16_x4_bf16__softmax softmax (
    .clear(clear),
    .clk(clk),
    .i__payload(i__payload_65 ),
    .i__ready(i__ready),
    .i__valid(i__valid_61 ),
    .i_table__payload(i_table__payload),
    .i_table__ready(i_table__ready),
    .i_table__valid(i_table__valid),
    .loaded(begun),
    .o__payload(i__payload_67 ),
    .o__ready(i__ready_70 ),
    .rst(rst),
    .valid_0(i__valid_71 )
  );
  assign refused = { refused_query, refused_55 , refused_key };
endmodule

module hamming_d32_l128_n30_g16_x4_bf16__context_sums(clk, rst, write_data, i_value__valid, clear, i_value__ready, refused, i__ready, start, finished, o__ready, i__payload, i__valid, part_0, part_1, rows, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] write_data;
  wire [255:0] write_data;
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
  input [15:0] i__payload;
  wire [15:0] i__payload;
  input i__valid;
  wire i__valid;
  output [523:0] part_0;
  wire [523:0] part_0;
  output part_1;
  reg part_1;
  output [7:0] rows;
  reg [7:0] rows;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [3:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [7:0] _12_;
  wire [4:0] _13_;
  wire [1:0] _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [11:0] _18_;
  wire [11:0] _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [1:0] _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  reg active;
  wire adds;
  reg begins;
  reg closes;
  reg completes;
  wire [7:0] counted;
  wire ends;
  wire [7:0] entry;
  wire \final ;
  reg first;
  wire [3:0] following;
  wire fresh;
  wire full;
  wire goes;
  reg group;
  wire list_ends;
  wire listing;
  wire moves;
  reg [1:0] number;
  reg part;
  reg [4:0] place;
  reg [3:0] position;
  reg present;
  wire [5:0] read_address;
  wire [7:0] read_data_57 ;
  wire [255:0] read_data_63 ;
  wire read_enable_47 ;
  wire row_ends;
  wire stalled;
  wire stores;
  wire [31:0] sum;
  wire [31:0] sum_103 ;
  wire [31:0] sum_107 ;
  wire [31:0] sum_111 ;
  wire [31:0] sum_115 ;
  wire [31:0] sum_119 ;
  wire [31:0] sum_123 ;
  wire [31:0] sum_127 ;
  wire [31:0] sum_71 ;
  wire [31:0] sum_75 ;
  wire [31:0] sum_79 ;
  wire [31:0] sum_83 ;
  wire [31:0] sum_87 ;
  wire [31:0] sum_91 ;
  wire [31:0] sum_95 ;
  wire [31:0] sum_99 ;
  reg [11:0] total;
  wire [7:0] weight;
  wire [7:0] write_data_27 ;
  wire write_enable;
  wire write_enable_25 ;
  reg [1:0] written;
  assign _11_ = row_ends & _10_;
  assign _12_ = rows + _11_;
  assign _13_ = place + listing;
  assign _14_ = written + list_ends;
  assign read_address[1:0] = number + start;
  assign _06_ = ends & moves;
  assign _15_ = group + _06_;
  assign _16_ = ! group;
  assign _17_ = fresh & first;
  assign _18_ = _17_ ? 12'h000 : total;
  assign _19_ = _18_ + counted;
  always @(posedge clk)
    position <= following;
  always @(posedge clk)
    begins <= _22_;
  always @(posedge clk)
    total <= _19_;
  assign full = rows == 8'h80;
  assign i_value__ready = ~ clear;
  assign stores = i_value__valid & i_value__ready;
  assign row_ends = stores & part;
  assign refused = row_ends & full;
  assign write_enable = stores & _10_;
  assign _20_ = ~ o__ready;
  assign stalled = o__valid & _20_;
  assign moves = ~ stalled;
  assign i__ready = written != number;
  assign listing = i__valid & i__ready;
  assign _21_ = place != 5'h10;
  assign write_enable_25  = listing & _21_;
  assign _23_ = place == 4'hf;
  assign write_data_27 [7] = i__payload[15] | _23_;
  assign list_ends = listing & i__payload[15];
  assign ends = active & entry[7];
  assign \final  = ends & group;
  assign _24_ = number + 1'h1;
  assign _00_ = written != _24_;
  assign _01_ = moves & _00_;
  assign _02_ = ~ active;
  assign _03_ = _02_ | \final ;
  assign start = _01_ & _03_;
  assign _04_ = ~ \final ;
  assign _05_ = read_enable_47  & _04_;
  assign goes = start | _05_;
  assign read_enable_47  = moves & active;
  assign _07_ = start | _06_;
  assign _08_ = position + goes;
  assign following = _07_ ? 4'h0 : _08_;
  assign finished = \final  & moves;
  assign adds = present & moves;
  assign fresh = begins & adds;
  assign weight = read_data_57  & { adds, adds, adds, adds, adds, adds, adds, adds };
  assign counted = weight & { first, first, first, first, first, first, first, first };
  assign _09_ = part + stores;
  assign _10_ = ~ full;
  always @(posedge clk)
    if (rst) part_1 <= 1'h0;
    else if (!stalled) part_1 <= closes;
  always @(posedge clk)
    if (_25_) part <= 1'h0;
    else part <= _09_;
  always @(posedge clk)
    if (_25_) rows <= 8'h00;
    else rows <= _12_;
  always @(posedge clk)
    if (_26_) place <= 5'h00;
    else place <= _13_;
  always @(posedge clk)
    if (rst) written <= 2'h0;
    else written <= _14_;
  always @(posedge clk)
    if (rst) number <= 2'h3;
    else number <= read_address[1:0];
  always @(posedge clk)
    if (rst) group <= 1'h0;
    else group <= _15_;
  always @(posedge clk)
    if (rst) active <= 1'h0;
    else if (!stalled) active <= goes;
  always @(posedge clk)
    if (rst) present <= 1'h0;
    else if (!stalled) present <= active;
  always @(posedge clk)
    if (rst) completes <= 1'h0;
    else if (!stalled) completes <= ends;
  always @(posedge clk)
    if (!stalled) first <= _16_;
  always @(posedge clk)
    if (!stalled) closes <= \final ;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (!stalled) o__valid <= completes;
  assign _25_ = | { rst, clear };
  assign _26_ = | { list_ends, rst };
  assign _27_ = adds ? completes : begins;
  assign _22_ = _27_ | rst;
  column_u8_bf16_s32 column_0 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum),
    .value(read_data_63 [15:0]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_1 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_71 ),
    .value(read_data_63 [31:16]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_10 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_107 ),
    .value(read_data_63 [175:160]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_11 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_111 ),
    .value(read_data_63 [191:176]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_12 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_115 ),
    .value(read_data_63 [207:192]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_13 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_119 ),
    .value(read_data_63 [223:208]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_14 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_123 ),
    .value(read_data_63 [239:224]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_15 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_127 ),
    .value(read_data_63 [255:240]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_2 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_75 ),
    .value(read_data_63 [47:32]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_3 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_79 ),
    .value(read_data_63 [63:48]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_4 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_83 ),
    .value(read_data_63 [79:64]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_5 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_87 ),
    .value(read_data_63 [95:80]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_6 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_91 ),
    .value(read_data_63 [111:96]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_7 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_95 ),
    .value(read_data_63 [127:112]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_8 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_99 ),
    .value(read_data_63 [143:128]),
    .weight(weight)
  );
  column_u8_bf16_s32 column_9 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_103 ),
    .value(read_data_63 [159:144]),
    .weight(weight)
  );
  ram_64x8 indices (
    .clk(clk),
    .read_address({ following, read_address[1:0] }),
    .read_data(entry),
    .read_enable(goes),
    .rst(rst),
    .write_address({ place[3:0], written }),
    .write_data({ write_data_27 [7], i__payload[6:0] }),
    .write_enable(write_enable_25 )
  );
  ram_256x256 values (
    .clk(clk),
    .read_address({ entry[6:0], group }),
    .read_data(read_data_63 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ rows[6:0], part }),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_64x8 weights (
    .clk(clk),
    .read_address({ position, number }),
    .read_data(read_data_57 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ place[3:0], written }),
    .write_data(i__payload[14:7]),
    .write_enable(write_enable_25 )
  );
  assign read_address[5:2] = following;
  assign part_0 = { total, sum_127 , sum_123 , sum_119 , sum_115 , sum_111 , sum_107 , sum_103 , sum_99 , sum_95 , sum_91 , sum_87 , sum_83 , sum_79 , sum_75 , sum_71 , sum };
  assign write_data_27 [6:0] = i__payload[6:0];
endmodule

module hamming_d32_l128_n30_g16_x4_bf16__normalise(clk, rst, o__ready_15 , o__valid_88 , i__ready, part_0, part_1, i__valid, o__payload_101 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready_15 ;
  wire o__ready_15 ;
  output o__valid_88 ;
  wire o__valid_88 ;
  output i__ready;
  wire i__ready;
  input [523:0] part_0;
  wire [523:0] part_0;
  input part_1;
  wire part_1;
  input i__valid;
  wire i__valid;
  output [16:0] o__payload_101 ;
  wire [16:0] o__payload_101 ;
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
  wire [3:0] _022_;
  wire [3:0] _023_;
  wire [3:0] _024_;
  wire [3:0] _025_;
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
  wire [15:0] _063_;
  wire [15:0] _064_;
  wire [15:0] _065_;
  wire [15:0] _066_;
  wire [15:0] _067_;
  wire [15:0] _068_;
  wire [15:0] _069_;
  wire [15:0] _070_;
  wire [15:0] _071_;
  wire [15:0] _072_;
  wire [15:0] _073_;
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
  reg [11:0] divisor;
  reg [3:0] enters;
  wire enters_0;
  wire enters_1;
  wire enters_10;
  wire enters_11;
  wire enters_2;
  wire enters_3;
  wire enters_4;
  wire enters_5;
  wire enters_6;
  wire enters_7;
  wire enters_8;
  wire enters_9;
  reg first;
  wire given;
  wire i__ready_73 ;
  wire i__ready_74 ;
  wire i__ready_75 ;
  wire i__ready_76 ;
  wire i__ready_77 ;
  wire i__ready_78 ;
  wire i__ready_79 ;
  wire i__ready_80 ;
  wire i__ready_81 ;
  wire i__ready_82 ;
  wire i__ready_83 ;
  wire i__ready_84 ;
  reg last_0;
  reg last_1;
  reg last_10;
  reg last_11;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg last_6;
  reg last_7;
  reg last_8;
  reg last_9;
  reg [3:0] leaves;
  wire [32:0] o__payload;
  wire [15:0] o__payload_102 ;
  wire [15:0] o__payload_103 ;
  wire [15:0] o__payload_104 ;
  wire [15:0] o__payload_105 ;
  wire [15:0] o__payload_106 ;
  wire [15:0] o__payload_107 ;
  wire [15:0] o__payload_108 ;
  wire [15:0] o__payload_109 ;
  wire [15:0] o__payload_110 ;
  wire [15:0] o__payload_111 ;
  wire [15:0] o__payload_112 ;
  wire [15:0] o__payload_113 ;
  wire o__ready;
  wire o__ready_21 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  wire o__ready_36 ;
  wire o__ready_41 ;
  wire o__ready_46 ;
  wire o__ready_51 ;
  wire o__ready_56 ;
  wire o__ready_61 ;
  wire o__ready_66 ;
  wire o__ready_71 ;
  wire o__ready_72 ;
  wire o__valid;
  wire o__valid_100 ;
  wire o__valid_89 ;
  wire o__valid_90 ;
  wire o__valid_91 ;
  wire o__valid_92 ;
  wire o__valid_93 ;
  wire o__valid_94 ;
  wire o__valid_95 ;
  wire o__valid_96 ;
  wire o__valid_97 ;
  wire o__valid_98 ;
  wire o__valid_99 ;
  wire taken;
  assign o__ready_71  = o__ready_15  & _016_;
  assign _018_ = ~ first;
  assign _019_ = & { i__ready_84 , i__ready_83 , i__ready_82 , i__ready_81 , i__ready_80 , i__ready_79 , i__ready_78 , i__ready_77 , i__ready_75 , i__ready_74 , i__ready_73 , i__ready_76  };
  assign _020_ = _018_ | _019_;
  assign o__ready_72  = _017_ & _020_;
  assign taken = o__valid & o__ready_72 ;
  assign given = o__valid_88  & o__ready_15 ;
  assign _022_ = enters + 1'h1;
  assign _023_ = _015_ ? 4'h0 : _022_;
  assign _024_ = leaves + 1'h1;
  assign _025_ = _016_ ? 4'h0 : _024_;
  always @(posedge clk)
    first <= _026_;
  assign enters_0 = taken & _000_;
  assign o__ready = o__ready_15  & _011_;
  assign _021_ = enters == 1'h1;
  assign enters_1 = taken & _021_;
  assign _027_ = leaves == 1'h1;
  assign o__ready_21  = o__ready_15  & _027_;
  assign _028_ = enters == 2'h2;
  assign enters_2 = taken & _028_;
  assign _029_ = leaves == 2'h2;
  assign o__ready_26  = o__ready_15  & _029_;
  assign _030_ = enters == 2'h3;
  assign enters_3 = taken & _030_;
  assign _031_ = leaves == 2'h3;
  assign o__ready_31  = o__ready_15  & _031_;
  assign _032_ = enters == 3'h4;
  assign enters_4 = taken & _032_;
  assign _001_ = leaves == 3'h4;
  assign o__ready_36  = o__ready_15  & _001_;
  assign _002_ = enters == 3'h5;
  assign enters_5 = taken & _002_;
  assign _003_ = leaves == 3'h5;
  assign o__ready_41  = o__ready_15  & _003_;
  assign _004_ = enters == 3'h6;
  assign enters_6 = taken & _004_;
  assign _005_ = leaves == 3'h6;
  assign o__ready_46  = o__ready_15  & _005_;
  assign _006_ = enters == 3'h7;
  assign enters_7 = taken & _006_;
  assign _007_ = leaves == 3'h7;
  assign o__ready_51  = o__ready_15  & _007_;
  assign enters_8 = taken & _008_;
  assign o__ready_56  = o__ready_15  & _009_;
  assign enters_9 = taken & _010_;
  assign o__ready_61  = o__ready_15  & _012_;
  assign enters_10 = taken & _013_;
  assign o__ready_66  = o__ready_15  & _014_;
  assign enters_11 = taken & _015_;
  always @(posedge clk)
    if (_085_) divisor <= part_0[523:512];
  always @(posedge clk)
    if (rst) enters <= 4'h0;
    else if (taken) enters <= _023_;
  always @(posedge clk)
    if (rst) leaves <= 4'h0;
    else if (given) leaves <= _025_;
  always @(posedge clk)
    if (enters_0) last_0 <= o__payload[32];
  always @(posedge clk)
    if (enters_1) last_1 <= o__payload[32];
  always @(posedge clk)
    if (enters_2) last_2 <= o__payload[32];
  always @(posedge clk)
    if (enters_3) last_3 <= o__payload[32];
  always @(posedge clk)
    if (enters_4) last_4 <= o__payload[32];
  always @(posedge clk)
    if (enters_5) last_5 <= o__payload[32];
  always @(posedge clk)
    if (enters_6) last_6 <= o__payload[32];
  always @(posedge clk)
    if (enters_7) last_7 <= o__payload[32];
  always @(posedge clk)
    if (enters_8) last_8 <= o__payload[32];
  always @(posedge clk)
    if (enters_9) last_9 <= o__payload[32];
  always @(posedge clk)
    if (enters_10) last_10 <= o__payload[32];
  always @(posedge clk)
    if (enters_11) last_11 <= o__payload[32];
  assign _039_ = _100_ | _099_;
  assign _040_ = _093_ | _092_;
  assign _033_ = | { _015_, _013_, _010_ };
  assign _034_ = | { _098_, _097_, _096_ };
  assign _035_ = | { _095_, _094_, _015_, _013_, _010_, _008_ };
  assign _036_ = | { _016_, _014_, _012_ };
  assign _037_ = | { _091_, _090_, _089_ };
  assign _038_ = | { _088_, _087_, _016_, _014_, _012_, _009_ };
  assign _041_ = _013_ ? i__ready_83  : i__ready_82 ;
  assign _042_ = _015_ ? i__ready_84  : _041_;
  assign _043_ = _094_ ? i__ready_80  : i__ready_79 ;
  assign _044_ = _008_ ? i__ready_81  : _043_;
  assign _045_ = _033_ ? _042_ : _044_;
  assign _046_ = _097_ ? i__ready_77  : i__ready_76 ;
  assign _047_ = _096_ ? i__ready_78  : _046_;
  assign _048_ = _099_ ? i__ready_75  : i__ready_74 ;
  assign _049_ = _000_ & i__ready_73 ;
  assign _050_ = _039_ ? _048_ : _049_;
  assign _051_ = _034_ ? _047_ : _050_;
  assign _017_ = _035_ ? _045_ : _051_;
  assign _052_ = _014_ ? o__valid_99  : o__valid_98 ;
  assign _053_ = _016_ ? o__valid_100  : _052_;
  assign _054_ = _087_ ? o__valid_96  : o__valid_95 ;
  assign _055_ = _009_ ? o__valid_97  : _054_;
  assign _056_ = _036_ ? _053_ : _055_;
  assign _057_ = _090_ ? o__valid_93  : o__valid_92 ;
  assign _058_ = _089_ ? o__valid_94  : _057_;
  assign _059_ = _092_ ? o__valid_91  : o__valid_90 ;
  assign _060_ = _011_ & o__valid_89 ;
  assign _061_ = _040_ ? _059_ : _060_;
  assign _062_ = _037_ ? _058_ : _061_;
  assign o__valid_88  = _038_ ? _056_ : _062_;
  assign _063_ = _014_ ? o__payload_112  : o__payload_111 ;
  assign _064_ = _016_ ? o__payload_113  : _063_;
  assign _065_ = _087_ ? o__payload_109  : o__payload_108 ;
  assign _066_ = _009_ ? o__payload_110  : _065_;
  assign _067_ = _036_ ? _064_ : _066_;
  assign _068_ = _090_ ? o__payload_106  : o__payload_105 ;
  assign _069_ = _089_ ? o__payload_107  : _068_;
  assign _070_ = _092_ ? o__payload_104  : o__payload_103 ;
  assign _071_ = _011_ ? o__payload_102  : 16'h0000;
  assign _072_ = _040_ ? _070_ : _071_;
  assign _073_ = _037_ ? _069_ : _072_;
  assign o__payload_101 [15:0] = _038_ ? _067_ : _073_;
  assign _074_ = _014_ ? last_10 : last_9;
  assign _075_ = _016_ ? last_11 : _074_;
  assign _076_ = _087_ ? last_7 : last_6;
  assign _077_ = _009_ ? last_8 : _076_;
  assign _078_ = _036_ ? _075_ : _077_;
  assign _079_ = _090_ ? last_4 : last_3;
  assign _080_ = _089_ ? last_5 : _079_;
  assign _081_ = _092_ ? last_2 : last_1;
  assign _082_ = _011_ & last_0;
  assign _083_ = _040_ ? _081_ : _082_;
  assign _084_ = _037_ ? _080_ : _083_;
  assign o__payload_101 [16] = _038_ ? _078_ : _084_;
  assign _085_ = & { taken, first };
  assign _086_ = taken ? o__payload[32] : first;
  assign _026_ = _086_ | rst;
  assign _016_ = leaves == 4'hb;
  assign _014_ = leaves == 4'ha;
  assign _012_ = leaves == 4'h9;
  assign _009_ = leaves == 4'h8;
  assign _087_ = leaves == 3'h7;
  assign _088_ = leaves == 3'h6;
  assign _089_ = leaves == 3'h5;
  assign _090_ = leaves == 3'h4;
  assign _091_ = leaves == 2'h3;
  assign _092_ = leaves == 2'h2;
  assign _093_ = leaves == 1'h1;
  assign _011_ = ! leaves;
  assign _015_ = enters == 4'hb;
  assign _013_ = enters == 4'ha;
  assign _010_ = enters == 4'h9;
  assign _008_ = enters == 4'h8;
  assign _094_ = enters == 3'h7;
  assign _095_ = enters == 3'h6;
  assign _096_ = enters == 3'h5;
  assign _097_ = enters == 3'h4;
  assign _098_ = enters == 2'h3;
  assign _099_ = enters == 2'h2;
  assign _100_ = enters == 1'h1;
  assign _000_ = ! enters;
  float_divider_12 divider_0 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_73 ),
    .i__valid(enters_0),
    .o__payload(o__payload_102 ),
    .o__ready(o__ready),
    .o__valid(o__valid_89 ),
    .rst(rst)
  );
  float_divider_12 divider_1 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_74 ),
    .i__valid(enters_1),
    .o__payload(o__payload_103 ),
    .o__ready(o__ready_21 ),
    .o__valid(o__valid_90 ),
    .rst(rst)
  );
  float_divider_12 divider_10 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_83 ),
    .i__valid(enters_10),
    .o__payload(o__payload_112 ),
    .o__ready(o__ready_66 ),
    .o__valid(o__valid_99 ),
    .rst(rst)
  );
  float_divider_12 divider_11 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_84 ),
    .i__valid(enters_11),
    .o__payload(o__payload_113 ),
    .o__ready(o__ready_71 ),
    .o__valid(o__valid_100 ),
    .rst(rst)
  );
  float_divider_12 divider_2 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_75 ),
    .i__valid(enters_2),
    .o__payload(o__payload_104 ),
    .o__ready(o__ready_26 ),
    .o__valid(o__valid_91 ),
    .rst(rst)
  );
  float_divider_12 divider_3 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_76 ),
    .i__valid(enters_3),
    .o__payload(o__payload_105 ),
    .o__ready(o__ready_31 ),
    .o__valid(o__valid_92 ),
    .rst(rst)
  );
  float_divider_12 divider_4 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_77 ),
    .i__valid(enters_4),
    .o__payload(o__payload_106 ),
    .o__ready(o__ready_36 ),
    .o__valid(o__valid_93 ),
    .rst(rst)
  );
  float_divider_12 divider_5 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_78 ),
    .i__valid(enters_5),
    .o__payload(o__payload_107 ),
    .o__ready(o__ready_41 ),
    .o__valid(o__valid_94 ),
    .rst(rst)
  );
  float_divider_12 divider_6 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_79 ),
    .i__valid(enters_6),
    .o__payload(o__payload_108 ),
    .o__ready(o__ready_46 ),
    .o__valid(o__valid_95 ),
    .rst(rst)
  );
  float_divider_12 divider_7 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_80 ),
    .i__valid(enters_7),
    .o__payload(o__payload_109 ),
    .o__ready(o__ready_51 ),
    .o__valid(o__valid_96 ),
    .rst(rst)
  );
  float_divider_12 divider_8 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_81 ),
    .i__valid(enters_8),
    .o__payload(o__payload_110 ),
    .o__ready(o__ready_56 ),
    .o__valid(o__valid_97 ),
    .rst(rst)
  );
  float_divider_12 divider_9 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_82 ),
    .i__valid(enters_9),
    .o__payload(o__payload_111 ),
    .o__ready(o__ready_61 ),
    .o__valid(o__valid_98 ),
    .rst(rst)
  );
  hamming_d32_l128_n30_g16_x4_bf16__normalise__sums sums (
    .clk(clk),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready_72 ),
    .o__valid(o__valid),
    .part_0(part_0),
    .part_1(part_1),
    .rst(rst)
  );
endmodule

module hamming_d32_l128_n30_g16_x4_bf16__normalise__sums(clk, rst, o__ready, i__ready, o__valid, part_0, part_1, i__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output o__valid;
  wire o__valid;
  input [523:0] part_0;
  wire [523:0] part_0;
  input part_1;
  wire part_1;
  input i__valid;
  wire i__valid;
  output [32:0] o__payload;
  wire [32:0] o__payload;
  wire _00_;
  wire [3:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [3:0] _07_;
  wire [31:0] _08_;
  wire [31:0] _09_;
  wire [31:0] _10_;
  wire [31:0] _11_;
  wire [31:0] _12_;
  wire [31:0] _13_;
  wire [31:0] _14_;
  wire [31:0] _15_;
  wire [31:0] _16_;
  wire [31:0] _17_;
  wire [31:0] _18_;
  wire [31:0] _19_;
  wire [31:0] _20_;
  wire [31:0] _21_;
  reg closes;
  wire empty;
  reg [31:0] kept_1;
  reg [31:0] kept_10;
  reg [31:0] kept_11;
  reg [31:0] kept_12;
  reg [31:0] kept_13;
  reg [31:0] kept_14;
  reg [31:0] kept_15;
  reg [31:0] kept_2;
  reg [31:0] kept_3;
  reg [31:0] kept_4;
  reg [31:0] kept_5;
  reg [31:0] kept_6;
  reg [31:0] kept_7;
  reg [31:0] kept_8;
  reg [31:0] kept_9;
  reg [3:0] left;
  assign empty = ! left;
  assign i__ready = o__ready & empty;
  assign _00_ = ~ empty;
  assign o__valid = i__valid | _00_;
  assign _02_ = empty & i__valid;
  assign o__payload[31:0] = _02_ ? part_0[31:0] : kept_1;
  assign _03_ = left == 1'h1;
  assign _04_ = closes & _03_;
  assign o__payload[32] = empty ? 1'h0 : _04_;
  assign _05_ = o__ready & o__valid;
  assign _01_ = left - 1'h1;
  always @(posedge clk)
    if (rst) left <= 4'h0;
    else if (_05_) left <= _07_;
  always @(posedge clk)
    if (_06_) closes <= part_1;
  always @(posedge clk)
    if (_05_) kept_1 <= _21_;
  always @(posedge clk)
    if (_05_) kept_2 <= _20_;
  always @(posedge clk)
    if (_05_) kept_3 <= _19_;
  always @(posedge clk)
    if (_05_) kept_4 <= _18_;
  always @(posedge clk)
    if (_05_) kept_5 <= _17_;
  always @(posedge clk)
    if (_05_) kept_6 <= _16_;
  always @(posedge clk)
    if (_05_) kept_7 <= _15_;
  always @(posedge clk)
    if (_05_) kept_8 <= _14_;
  always @(posedge clk)
    if (_05_) kept_9 <= _13_;
  always @(posedge clk)
    if (_05_) kept_10 <= _12_;
  always @(posedge clk)
    if (_05_) kept_11 <= _11_;
  always @(posedge clk)
    if (_05_) kept_12 <= _10_;
  always @(posedge clk)
    if (_05_) kept_13 <= _09_;
  always @(posedge clk)
    if (_05_) kept_14 <= _08_;
  always @(posedge clk)
    if (_06_) kept_15 <= part_0[511:480];
  assign _06_ = & { empty, _05_ };
  assign _07_ = empty ? 4'hf : _01_;
  assign _08_ = empty ? part_0[479:448] : kept_15;
  assign _09_ = empty ? part_0[447:416] : kept_14;
  assign _10_ = empty ? part_0[415:384] : kept_13;
  assign _11_ = empty ? part_0[383:352] : kept_12;
  assign _12_ = empty ? part_0[351:320] : kept_11;
  assign _13_ = empty ? part_0[319:288] : kept_10;
  assign _14_ = empty ? part_0[287:256] : kept_9;
  assign _15_ = empty ? part_0[255:224] : kept_8;
  assign _16_ = empty ? part_0[223:192] : kept_7;
  assign _17_ = empty ? part_0[191:160] : kept_6;
  assign _18_ = empty ? part_0[159:128] : kept_5;
  assign _19_ = empty ? part_0[127:96] : kept_4;
  assign _20_ = empty ? part_0[95:64] : kept_3;
  assign _21_ = empty ? part_0[63:32] : kept_2;
endmodule

module hamming_d32_l128_n30_g16_x4_bf16__score(clk, rst, write_data, i_query__payload, i_query__valid, i_key__valid, clear, open, may_begin, refused_key, refuse, \begin , issue, i_query__ready, \final , room, o__payload, o__valid, rows);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] write_data;
  wire [31:0] write_data;
  input [40:0] i_query__payload;
  wire [40:0] i_query__payload;
  input i_query__valid;
  wire i_query__valid;
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
  output [28:0] o__payload;
  wire [28:0] o__payload;
  output o__valid;
  reg o__valid;
  input [7:0] rows;
  wire [7:0] rows;
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
  wire [6:0] _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire [7:0] _27_;
  wire _28_;
  wire [4:0] _29_;
  wire _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  reg come;
  wire ends;
  reg ends_1;
  wire [5:0] following;
  wire full;
  wire [31:0] keys_0 ;
  wire [31:0] keys_1 ;
  wire [31:0] keys_2 ;
  wire [31:0] keys_3 ;
  reg [4:0] read_address;
  reg running;
  wire [23:0] scores;
  reg [7:0] stored;
  wire [3:0] used;
  reg [3:0] used_1;
  wire wanted;
  wire write;
  wire write_enable;
  wire write_enable_10 ;
  wire write_enable_13 ;
  wire write_enable_16 ;
  assign _25_ = ! i_query__payload[33:32];
  assign used[3] = _24_ | _25_;
  assign _27_ = stored + 1'h1;
  assign _28_ = issue & ends;
  assign _24_ = ~ ends;
  assign _29_ = ends ? 5'h00 : following[4:0];
  always @(posedge clk)
    used_1 <= used;
  always @(posedge clk)
    ends_1 <= ends;
  assign full = stored == 8'h80;
  assign _00_ = ~ full;
  assign write = i_key__valid & _00_;
  assign refused_key = i_key__valid & full;
  assign _11_ = ! stored[1:0];
  assign write_enable = write & _11_;
  assign _21_ = stored[1:0] == 1'h1;
  assign write_enable_10  = write & _21_;
  assign _26_ = stored[1:0] == 2'h2;
  assign write_enable_13  = write & _26_;
  assign _30_ = stored[1:0] == 2'h3;
  assign write_enable_16  = write & _30_;
  assign _31_ = i_query__valid & open;
  assign _32_ = _31_ & _05_;
  assign _01_ = _32_ & _07_;
  assign _02_ = ! i_query__payload[39:32];
  assign _03_ = i_query__payload[39:32] > 8'h80;
  assign _04_ = _02_ | _03_;
  assign refuse = _01_ & _04_;
  assign _05_ = ~ running;
  assign _06_ = open & _05_;
  assign _07_ = ~ come;
  assign _08_ = _06_ & _07_;
  assign _09_ = _08_ & room;
  assign _10_ = _09_ & may_begin;
  assign _12_ = i_query__payload[39:32] <= stored;
  assign _13_ = _10_ & _12_;
  assign _14_ = i_query__payload[39:32] <= rows;
  assign wanted = _13_ & _14_;
  assign _15_ = ~ refuse;
  assign _16_ = i_query__valid & _15_;
  assign \begin  = _16_ & wanted;
  assign _17_ = running & room;
  assign issue = \begin  | _17_;
  assign following = read_address + 1'h1;
  assign _18_ = | i_query__payload[33:32];
  assign _19_ = i_query__payload[39:34] + _18_;
  assign ends = following == _19_;
  assign i_query__ready = come | refuse;
  assign \final  = i_query__ready & i_query__payload[40];
  assign _20_ = i_query__payload[33:32] > 1'h0;
  assign _22_ = i_query__payload[33:32] > 1'h1;
  assign _23_ = i_query__payload[33:32] > 2'h2;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= issue;
  always @(posedge clk)
    if (rst) running <= 1'h0;
    else if (issue) running <= _24_;
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (issue) read_address <= _29_;
  always @(posedge clk)
    if (_33_) stored <= 8'h00;
    else if (write) stored <= _27_;
  always @(posedge clk)
    if (rst) come <= 1'h0;
    else come <= _28_;
  assign used[2:0] = { _23_, _22_, _20_ } | { used[3], used[3], used[3] };
  assign _33_ = | { rst, clear };
  ram_32x32 rows_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_0 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[6:2]),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_32x32 rows_1 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_1 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[6:2]),
    .write_data(write_data),
    .write_enable(write_enable_10 )
  );
  ram_32x32 rows_2 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_2 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[6:2]),
    .write_data(write_data),
    .write_enable(write_enable_13 )
  );
  ram_32x32 rows_3 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_3 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[6:2]),
    .write_data(write_data),
    .write_enable(write_enable_16 )
  );
  hamming_d32_l128_n30_g16_x4_bf16__score__unit unit (
    .keys({ keys_3 , keys_2 , keys_1 , keys_0  }),
    .query(i_query__payload[31:0]),
    .scores(scores)
  );
  assign o__payload = { ends_1, used_1, scores };
endmodule

module hamming_d32_l128_n30_g16_x4_bf16__score__unit(query, keys, scores);
  input [31:0] query;
  wire [31:0] query;
  input [127:0] keys;
  wire [127:0] keys;
  output [23:0] scores;
  wire [23:0] scores;
  wire [5:0] count;
  wire [5:0] count_11 ;
  wire [5:0] count_14 ;
  wire [5:0] count_8 ;
  matches_32 matches_0 (
    .count(count),
    .key(keys[31:0]),
    .query(query)
  );
  matches_32 matches_1 (
    .count(count_8 ),
    .key(keys[63:32]),
    .query(query)
  );
  matches_32 matches_2 (
    .count(count_11 ),
    .key(keys[95:64]),
    .query(query)
  );
  matches_32 matches_3 (
    .count(count_14 ),
    .key(keys[127:96]),
    .query(query)
  );
  assign scores = { count_14 , count_11 , count_8 , count };
endmodule

module hamming_d32_l128_n30_g16_x4_bf16__select(clk, rst, \begin , may_begin, room, o__valid_10 , o__ready_8 , i__payload, i__valid, o__payload_6 );
  input clk;
  wire clk;
  input rst;
  wire rst;
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
  input [28:0] i__payload;
  wire [28:0] i__payload;
  input i__valid;
  wire i__valid;
  output [13:0] o__payload_6 ;
  wire [13:0] o__payload_6 ;
  wire [13:0] i__payload_31 ;
  wire i__valid_26 ;
  wire [15:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  hamming_d32_l128_n30_g16_x4_bf16__select__groups groups (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__payload_53 (i__payload_31 ),
    .o__valid(i__valid_26 ),
    .rst(rst)
  );
  hamming_d32_l128_n30_g16_x4_bf16__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .found(o__payload_6 ),
    .i__payload(i__payload_31 ),
    .i__valid(i__valid_26 ),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .room(room),
    .rst(rst)
  );
  hamming_d32_l128_n30_g16_x4_bf16__select__tracker tracker (
    .\begin (\begin ),
    .clk(clk),
    .full(i_threshold__valid),
    .i__payload({ i__payload_31 [13], 1'h1, i__payload_31 [5:0] }),
    .i__valid(i__valid_26 ),
    .may_begin(may_begin),
    .o__payload(i_threshold__payload),
    .o__ready(i_threshold__ready),
    .rst(rst)
  );
endmodule

module hamming_d32_l128_n30_g16_x4_bf16__select__groups(clk, rst, i__valid, i__payload, o__payload_53 , o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [28:0] i__payload;
  wire [28:0] i__payload;
  output [13:0] o__payload_53 ;
  wire [13:0] o__payload_53 ;
  output o__valid;
  wire o__valid;
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
  wire [1:0] _015_;
  wire [1:0] _016_;
  wire _017_;
  wire [4:0] _018_;
  wire [4:0] _019_;
  wire [1:0] _020_;
  wire [1:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [1:0] _025_;
  wire [1:0] _026_;
  wire [1:0] _027_;
  wire [1:0] _028_;
  wire [13:0] _029_;
  wire [13:0] after_0_0;
  wire [13:0] after_0_1;
  wire [13:0] after_1_0;
  wire [13:0] after_1_1;
  wire [13:0] after_2_0;
  wire [13:0] after_2_1;
  wire [13:0] after_3_0;
  wire [13:0] after_3_1;
  wire behind_0_0;
  wire behind_0_1;
  wire behind_1_0;
  wire behind_1_1;
  wire behind_2_0;
  wire behind_2_1;
  wire behind_3_0;
  wire behind_3_1;
  reg [13:0] best_0;
  wire [13:0] best_1;
  wire [13:0] chosen;
  wire closes;
  reg complete;
  reg \final ;
  wire [1:0] first;
  reg fresh;
  wire [13:0] kept_0;
  wire [13:0] kept_1;
  wire [6:0] least_0_1;
  wire [6:0] least_1_1;
  wire [6:0] least_2_1;
  wire [6:0] least_3_1;
  wire low_0_1;
  wire low_1_1;
  wire low_2_1;
  wire low_3_1;
  wire [13:0] new_0;
  wire [13:0] new_1;
  wire [13:0] new_2;
  wire [13:0] new_3;
  reg [4:0] number;
  wire [28:0] o__payload;
  wire o__ready;
  wire [1:0] rest;
  reg [1:0] sent;
  reg [1:0] step;
  assign after_0_0 = behind_0_0 ? { best_1[13:7], kept_1[6:0] } : { 7'h00, kept_0[6:0] };
  assign after_0_1 = behind_0_1 ? { number, 2'h0, i__payload[5:0], new_0[0] } : { best_1[13:7], kept_1[6:0] };
  assign new_1[0] = i__valid & i__payload[25];
  assign low_1_1 = { after_0_1[0], after_0_1[6:1] } <= { after_0_0[0], after_0_0[6:1] };
  assign least_1_1 = low_1_1 ? { after_0_1[0], after_0_1[6:1] } : { after_0_0[0], after_0_0[6:1] };
  assign _007_ = { new_1[0], i__payload[11:6] } > least_1_1;
  assign behind_1_1 = new_1[0] & _007_;
  assign _008_ = ~ low_1_1;
  assign behind_1_0 = behind_1_1 & _008_;
  assign after_1_0 = behind_1_0 ? after_0_1 : after_0_0;
  assign after_1_1 = behind_1_1 ? { number, 2'h1, i__payload[11:6], new_1[0] } : after_0_1;
  assign new_2[0] = i__valid & i__payload[26];
  assign low_2_1 = { after_1_1[0], after_1_1[6:1] } <= { after_1_0[0], after_1_0[6:1] };
  assign least_2_1 = low_2_1 ? { after_1_1[0], after_1_1[6:1] } : { after_1_0[0], after_1_0[6:1] };
  assign _009_ = { new_2[0], i__payload[17:12] } > least_2_1;
  assign behind_2_1 = new_2[0] & _009_;
  assign _010_ = ~ low_2_1;
  assign behind_2_0 = behind_2_1 & _010_;
  assign after_2_0 = behind_2_0 ? after_1_1 : after_1_0;
  assign after_2_1 = behind_2_1 ? { number, 2'h2, i__payload[17:12], new_2[0] } : after_1_1;
  assign new_3[0] = i__valid & i__payload[27];
  assign low_3_1 = { after_2_1[0], after_2_1[6:1] } <= { after_2_0[0], after_2_0[6:1] };
  assign least_3_1 = low_3_1 ? { after_2_1[0], after_2_1[6:1] } : { after_2_0[0], after_2_0[6:1] };
  assign _011_ = { new_3[0], i__payload[23:18] } > least_3_1;
  assign behind_3_1 = new_3[0] & _011_;
  assign _012_ = ~ low_3_1;
  assign behind_3_0 = behind_3_1 & _012_;
  assign after_3_0 = behind_3_0 ? after_2_1 : after_2_0;
  assign after_3_1 = behind_3_1 ? { number, 2'h3, i__payload[23:18], new_3[0] } : after_2_1;
  assign _013_ = sent <= 1'h0;
  assign rest[0] = o__payload[0] & _013_;
  assign _014_ = sent <= 1'h1;
  assign rest[1] = o__payload[14] & _014_;
  assign _015_ = ~ rest;
  assign _016_ = _015_ + 1'h1;
  assign o__ready = rest == first;
  assign o__payload_53 [13] = o__payload[28] & o__ready;
  assign _017_ = i__valid & closes;
  assign _018_ = number + 1'h1;
  assign _019_ = i__payload[28] ? 5'h00 : _018_;
  assign _020_ = step + 1'h1;
  assign _021_ = closes ? 2'h0 : _020_;
  assign _022_ = o__valid & o__ready;
  always @(posedge clk)
    \final  <= i__payload[28];
  always @(posedge clk)
    fresh <= rst;
  assign _000_ = step == 2'h3;
  assign closes = i__payload[28] | _000_;
  assign _006_ = best_0[0] & _002_;
  assign kept_0[0] = _006_ & _001_;
  assign kept_0[6:1] = best_0[6:1] & { _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _002_ = ~ complete;
  assign _003_ = best_1[0] & _002_;
  assign kept_1[0] = _003_ & _001_;
  assign _001_ = ~ fresh;
  assign kept_1[6:1] = best_1[6:1] & { _001_, _001_, _001_, _001_, _001_, _001_ };
  assign new_0[0] = i__valid & i__payload[24];
  assign low_0_1 = { kept_1[0], kept_1[6:1] } <= { kept_0[0], kept_0[6:1] };
  assign least_0_1 = low_0_1 ? { kept_1[0], kept_1[6:1] } : { kept_0[0], kept_0[6:1] };
  assign _004_ = { new_0[0], i__payload[5:0] } > least_0_1;
  assign behind_0_1 = new_0[0] & _004_;
  assign _005_ = ~ low_0_1;
  assign behind_0_0 = behind_0_1 & _005_;
  always @(posedge clk)
    if (_023_) best_0[13:7] <= after_3_0[13:7];
  always @(posedge clk)
    best_0[6:0] <= after_3_0[6:0];
  always @(posedge clk)
    if (rst) step <= 2'h0;
    else if (i__valid) step <= _021_;
  always @(posedge clk)
    if (rst) complete <= 1'h0;
    else complete <= _017_;
  always @(posedge clk)
    if (rst) number <= 5'h00;
    else if (i__valid) number <= _019_;
  always @(posedge clk)
    if (_024_) sent <= 2'h0;
    else sent <= _028_;
  reg [1:0] _098_;
  always @(posedge clk)
    if (behind_3_1) _098_ <= 2'h3;
    else _098_ <= after_2_1[8:7];
  assign best_1[8:7] = _098_;
  reg [11:0] _099_;
  always @(posedge clk)
    _099_ <= { after_3_1[13:9], after_3_1[6:0] };
  assign { best_1[13:9], best_1[6:0] } = _099_;
  assign first = rest & _016_;
  assign _023_ = | { behind_3_0, behind_2_0, behind_1_0, behind_0_0 };
  assign _024_ = | { _022_, rst };
  assign _025_ = o__valid ? 2'h1 : sent;
  assign _026_ = first[0] ? _025_ : sent;
  assign _027_ = o__valid ? 2'h2 : _026_;
  assign _028_ = first[1] ? _027_ : _026_;
  assign _029_ = first[0] ? o__payload[13:0] : 14'h0000;
  assign chosen = first[1] ? o__payload[27:14] : _029_;
  hamming_d32_l128_n30_g16_x4_bf16__select__groups__queue queue (
    .clk(clk),
    .i__valid(complete),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data({ \final , best_1, best_0 })
  );
  assign o__payload_53 [12:0] = chosen[13:1];
  assign new_3[13:1] = { number, 2'h3, i__payload[23:18] };
  assign new_2[13:1] = { number, 2'h2, i__payload[17:12] };
  assign new_1[13:1] = { number, 2'h1, i__payload[11:6] };
  assign new_0[13:1] = { number, 2'h0, i__payload[5:0] };
  assign kept_1[13:7] = best_1[13:7];
  assign kept_0[13:7] = best_0[13:7];
endmodule

module hamming_d32_l128_n30_g16_x4_bf16__select__groups__queue(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [28:0] o__payload;
  wire [28:0] o__payload;
  input [28:0] write_data;
  wire [28:0] write_data;
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
  ram_4x29 words (
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

module hamming_d32_l128_n30_g16_x4_bf16__select__sieve(clk, rst, ends, room, o__valid, o__ready, i_threshold__payload, i_threshold__valid, found, i__payload, i__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output ends;
  wire ends;
  output room;
  wire room;
  output o__valid;
  wire o__valid;
  input o__ready;
  wire o__ready;
  input [15:0] i_threshold__payload;
  wire [15:0] i_threshold__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
  output [13:0] found;
  wire [13:0] found;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  input i__valid;
  wire i__valid;
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
  wire [4:0] _13_;
  wire [15:0] _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire begins;
  wire [5:0] below;
  wire [5:0] differs;
  wire equal;
  reg here;
  reg [16:0] limit;
  wire moves;
  wire passes;
  reg stalled;
  wire take;
  wire [13:0] word;
  assign _00_ = ~ o__ready;
  assign _10_ = o__valid & _00_;
  assign _15_ = ~ _10_;
  assign moves = here & _15_;
  assign _16_ = moves & word[13];
  assign _17_ = ~ here;
  assign ends = _16_ | _17_;
  assign begins = ends & i_threshold__valid;
  assign _18_ = ~ word[13];
  assign _19_ = moves & _18_;
  assign take = begins | _19_;
  assign room = ~ stalled;
  assign differs = word[5:0] ^ limit[5:0];
  assign _20_ = | differs;
  assign equal = ~ _20_;
  assign _21_ = differs[0] ? word[0] : limit[16];
  assign _01_ = differs[1] ? word[1] : _21_;
  assign _02_ = differs[2] ? word[2] : _01_;
  assign _03_ = differs[3] ? word[3] : _02_;
  assign _04_ = differs[4] ? word[4] : _03_;
  assign _05_ = differs[5] ? word[5] : _04_;
  assign passes = here & _05_;
  assign below = word[5:0] & { passes, passes, passes, passes, passes, passes };
  assign found[12:7] = limit[11:6] - below;
  assign _06_ = here & word[13];
  assign o__valid = passes | _06_;
  assign _09_ = take | _08_;
  assign _07_ = ~ moves;
  assign _08_ = here & _07_;
  assign _11_ = moves & passes;
  assign _12_ = _11_ & equal;
  assign _13_ = limit[16:12] + _12_;
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _09_;
  always @(posedge clk)
    if (rst) stalled <= 1'h0;
    else stalled <= _08_;
  always @(posedge clk)
    if (begins) limit[16] <= 1'h1;
    else limit[16] <= _13_[4];
  always @(posedge clk)
    if (begins) limit[11:0] <= i_threshold__payload[11:0];
  always @(posedge clk)
    limit[15:12] <= _14_[15:12];
  assign _14_[15:12] = begins ? i_threshold__payload[15:12] : _13_[3:0];
  hamming_d32_l128_n30_g16_x4_bf16__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign { found[13], found[6:0] } = word[13:6];
endmodule

module hamming_d32_l128_n30_g16_x4_bf16__select__sieve__scores(clk, rst, read_enable, word, write_data, write_enable);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  output [13:0] word;
  wire [13:0] word;
  input [13:0] write_data;
  wire [13:0] write_data;
  input write_enable;
  wire write_enable;
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
  reg [5:0] read_address;
  wire [5:0] read_place_following;
  reg [5:0] write_address;
  wire [5:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _08_ = write_place_following[2] & _00_;
  assign _09_ = write_place_following[3] & _00_;
  assign _07_ = & { write_address[5], write_address[3], write_address[1:0] };
  assign _00_ = ~ _07_;
  assign _01_ = write_place_following[5] & _00_;
  assign _04_ = read_place_following[2] & _03_;
  assign _05_ = read_place_following[3] & _03_;
  assign _02_ = & { read_address[5], read_address[3], read_address[1:0] };
  assign _03_ = ~ _02_;
  assign _06_ = read_place_following[5] & _03_;
  always @(posedge clk)
    if (rst) write_address <= 6'h00;
    else if (write_enable) write_address <= { _01_, write_place_following[4], _09_, _08_, write_place_following[1:0] };
  always @(posedge clk)
    if (rst) read_address <= 6'h00;
    else if (read_enable) read_address <= { _06_, read_place_following[4], _05_, _04_, read_place_following[1:0] };
  ram_44x14 words (
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

module hamming_d32_l128_n30_g16_x4_bf16__select__tracker(clk, rst, \begin , may_begin, o__ready, i__payload, o__payload, full, i__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input \begin ;
  wire \begin ;
  output may_begin;
  wire may_begin;
  input o__ready;
  wire o__ready;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  output [15:0] o__payload;
  wire [15:0] o__payload;
  output full;
  reg full;
  input i__valid;
  wire i__valid;
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
  wire [5:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [4:0] _014_;
  wire _015_;
  wire _016_;
  wire [4:0] _017_;
  wire _018_;
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
  wire _031_;
  wire _032_;
  wire [1:0] _033_;
  wire _034_;
  wire [1:0] _035_;
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
  wire [3:0] _052_;
  wire _053_;
  wire _054_;
  wire [3:0] _055_;
  wire [3:0] _056_;
  reg [3:0] above;
  wire [5:0] address;
  reg bank;
  reg bank_1;
  reg clearing;
  reg closing;
  wire counts_0;
  wire done;
  wire ends;
  reg [1:0] free;
  reg look;
  reg [5:0] maximum;
  wire [4:0] new_0;
  wire [4:0] old_0;
  reg pending_0;
  reg [5:0] place;
  reg reached;
  wire [5:0] read_address;
  wire [5:0] read_address_33 ;
  wire [4:0] read_data;
  wire [4:0] read_data_40 ;
  wire read_enable;
  wire read_enable_32 ;
  wire reads;
  reg same_0;
  reg [5:0] score_1_0;
  wire start;
  reg sweep;
  wire sweeps_0_0;
  wire sweeps_0_1;
  reg swept;
  reg [5:0] threshold;
  wire [4:0] total;
  reg waiting;
  wire [5:0] write_address;
  wire [5:0] write_address_35 ;
  wire [4:0] write_data;
  wire [4:0] write_data_36 ;
  wire write_enable;
  wire write_enable_34 ;
  reg [4:0] written_0;
  assign address = _000_ ? 6'h20 : _010_;
  assign _000_ = ! place;
  assign done = look & _000_;
  assign reads = sweep & _020_;
  assign _036_ = ~ sweep;
  assign _046_ = _024_ & _036_;
  assign _051_ = ~ full;
  assign _001_ = _051_ | o__ready;
  assign start = _046_ & _001_;
  assign _002_ = | free;
  assign may_begin = _002_ & _003_;
  assign counts_0 = i__valid & i__payload[6];
  assign _005_ = _004_ | clearing;
  assign sweeps_0_0 = reads & _005_;
  assign _006_ = ! bank;
  assign _007_ = counts_0 & _006_;
  assign read_enable = sweeps_0_0 | _007_;
  assign read_address = sweeps_0_0 ? address : i__payload[5:0];
  assign _008_ = ! bank_1;
  assign _009_ = pending_0 & _008_;
  assign write_enable = sweeps_0_0 | _009_;
  assign write_address = sweeps_0_0 ? address : score_1_0;
  assign write_data = sweeps_0_0 ? 5'h00 : new_0;
  assign _011_ = swept | clearing;
  assign sweeps_0_1 = reads & _011_;
  assign _012_ = counts_0 & bank;
  assign read_enable_32  = sweeps_0_1 | _012_;
  assign read_address_33  = sweeps_0_1 ? address : i__payload[5:0];
  assign _013_ = pending_0 & bank_1;
  assign write_enable_34  = sweeps_0_1 | _013_;
  assign write_address_35  = sweeps_0_1 ? address : score_1_0;
  assign write_data_36  = sweeps_0_1 ? 5'h00 : new_0;
  assign _014_ = bank_1 ? read_data_40  : read_data;
  assign old_0 = same_0 ? written_0 : _014_;
  assign _015_ = ~ old_0[4];
  assign new_0 = old_0 + _015_;
  assign _004_ = ! swept;
  assign _016_ = look & _004_;
  assign _017_ = read_data & { _016_, _016_, _016_, _016_, _016_ };
  assign _018_ = look & swept;
  assign _019_ = read_data_40  & { _018_, _018_, _018_, _018_, _018_ };
  assign _021_ = _017_ | _019_;
  assign total = above + _021_;
  assign _022_ = bank ^ ends;
  assign _023_ = start | reads;
  assign _024_ = closing | waiting;
  assign _025_ = ~ start;
  assign _026_ = _024_ & _025_;
  assign _027_ = clearing & _020_;
  assign _029_ = ~ o__ready;
  assign _030_ = full & _029_;
  assign _031_ = _028_ | _030_;
  assign _003_ = ~ clearing;
  assign _028_ = done & _003_;
  assign _032_ = swept ^ _028_;
  assign _033_ = free - \begin ;
  assign _034_ = full & o__ready;
  assign _035_ = $signed(_033_) + $signed({ 1'h0, _034_ });
  assign _037_ = ~ closing;
  assign _038_ = pending_0 & _037_;
  assign _039_ = i__payload[5:0] == score_1_0;
  assign _040_ = _038_ & _039_;
  assign _041_ = ~ look;
  assign _042_ = reads & _041_;
  assign _043_ = ~ reached;
  assign _044_ = look & _043_;
  assign _045_ = ~ total[4];
  assign _020_ = ~ done;
  assign _047_ = _045_ & _020_;
  assign _048_ = ! above;
  always @(posedge clk)
    bank_1 <= bank;
  always @(posedge clk)
    sweep <= _049_;
  always @(posedge clk)
    clearing <= _050_;
  always @(posedge clk)
    score_1_0 <= i__payload[5:0];
  always @(posedge clk)
    same_0 <= _040_;
  always @(posedge clk)
    written_0 <= new_0;
  always @(posedge clk)
    above <= _052_;
  assign ends = i__valid & i__payload[7];
  assign _010_ = place - 1'h1;
  always @(posedge clk)
    if (_044_) threshold <= place;
  always @(posedge clk)
    if (_054_) maximum <= place;
  always @(posedge clk)
    if (rst) free <= 2'h2;
    else free <= _035_;
  always @(posedge clk)
    if (rst) pending_0 <= 1'h0;
    else pending_0 <= counts_0;
  always @(posedge clk)
    if (rst) bank <= 1'h0;
    else bank <= _022_;
  always @(posedge clk)
    if (rst) closing <= 1'h0;
    else closing <= ends;
  always @(posedge clk)
    if (rst) look <= 1'h0;
    else look <= reads;
  always @(posedge clk)
    if (rst) waiting <= 1'h0;
    else waiting <= _026_;
  always @(posedge clk)
    if (rst) full <= 1'h0;
    else full <= _031_;
  always @(posedge clk)
    if (rst) swept <= 1'h0;
    else swept <= _032_;
  always @(posedge clk)
    if (rst) place <= 6'h00;
    else if (reads) place <= address;
  always @(posedge clk)
    if (_053_)
      if (!_044_) reached <= 1'h0;
      else reached <= total[4];
  assign _053_ = | { _044_, _042_ };
  assign _054_ = & { _048_, _044_ };
  assign _055_ = _042_ ? 4'h0 : above;
  assign _056_ = _047_ ? total[3:0] : _055_;
  assign _052_ = _044_ ? _056_ : _055_;
  assign _050_ = _027_ | rst;
  assign _049_ = _023_ | rst;
  ram_33x5 counts_0_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_33x5 counts_0_1 (
    .clk(clk),
    .read_address(read_address_33 ),
    .read_data(read_data_40 ),
    .read_enable(read_enable_32 ),
    .rst(rst),
    .write_address(write_address_35 ),
    .write_data(write_data_36 ),
    .write_enable(write_enable_34 )
  );
  assign o__payload = { above, maximum, threshold };
endmodule

module hamming_d32_l128_n30_g16_x4_bf16__softmax(clk, rst, i_table__payload, i_table__valid, clear, i__valid, i_table__ready, i__ready, o__ready, i__payload, o__payload, loaded, valid_0);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [8:0] i_table__payload;
  wire [8:0] i_table__payload;
  input i_table__valid;
  wire i_table__valid;
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
  input [13:0] i__payload;
  wire [13:0] i__payload;
  output [15:0] o__payload;
  wire [15:0] o__payload;
  output loaded;
  reg loaded;
  output valid_0;
  reg valid_0;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [5:0] _04_;
  wire _05_;
  reg [6:0] index_0;
  reg last_0;
  wire moves_0;
  reg [5:0] place;
  wire [7:0] read_data;
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
    else if (write) loaded <= i_table__payload[8];
  always @(posedge clk)
    if (_05_) place <= 6'h00;
    else if (write) place <= _04_;
  always @(posedge clk)
    if (rst) valid_0 <= 1'h0;
    else if (space_0) valid_0 <= _03_;
  always @(posedge clk)
    if (moves_0) index_0 <= i__payload[6:0];
  always @(posedge clk)
    if (moves_0) last_0 <= i__payload[13];
  assign _05_ = | { rst, clear };
  ram_33x8 \table  (
    .clk(clk),
    .read_address(i__payload[12:7]),
    .read_data(read_data),
    .read_enable(moves_0),
    .rst(rst),
    .write_address(place),
    .write_data(i_table__payload[7:0]),
    .write_enable(write)
  );
  assign o__payload = { last_0, read_data, index_0 };
endmodule

module matches_32(query, key, count);
  input [31:0] query;
  wire [31:0] query;
  input [31:0] key;
  wire [31:0] key;
  output [5:0] count;
  wire [5:0] count;
  wire [31:0] _00_;
  wire [31:0] equal;
  wire [1:0] ones_0_0;
  wire [1:0] ones_0_1;
  wire [1:0] ones_0_10;
  wire [1:0] ones_0_11;
  wire [1:0] ones_0_12;
  wire [1:0] ones_0_13;
  wire [1:0] ones_0_14;
  wire [1:0] ones_0_15;
  wire [1:0] ones_0_2;
  wire [1:0] ones_0_3;
  wire [1:0] ones_0_4;
  wire [1:0] ones_0_5;
  wire [1:0] ones_0_6;
  wire [1:0] ones_0_7;
  wire [1:0] ones_0_8;
  wire [1:0] ones_0_9;
  wire [2:0] ones_1_0;
  wire [2:0] ones_1_1;
  wire [2:0] ones_1_2;
  wire [2:0] ones_1_3;
  wire [2:0] ones_1_4;
  wire [2:0] ones_1_5;
  wire [2:0] ones_1_6;
  wire [2:0] ones_1_7;
  wire [3:0] ones_2_0;
  wire [3:0] ones_2_1;
  wire [3:0] ones_2_2;
  wire [3:0] ones_2_3;
  wire [4:0] ones_3_0;
  wire [4:0] ones_3_1;
  assign ones_0_8 = equal[16] + equal[17];
  assign ones_0_9 = equal[18] + equal[19];
  assign ones_0_10 = equal[20] + equal[21];
  assign ones_0_11 = equal[22] + equal[23];
  assign ones_0_12 = equal[24] + equal[25];
  assign ones_0_13 = equal[26] + equal[27];
  assign ones_0_14 = equal[28] + equal[29];
  assign ones_0_15 = equal[30] + equal[31];
  assign ones_1_0 = ones_0_0 + ones_0_1;
  assign ones_1_1 = ones_0_2 + ones_0_3;
  assign ones_0_0 = equal[0] + equal[1];
  assign ones_1_2 = ones_0_4 + ones_0_5;
  assign ones_1_3 = ones_0_6 + ones_0_7;
  assign ones_1_4 = ones_0_8 + ones_0_9;
  assign ones_1_5 = ones_0_10 + ones_0_11;
  assign ones_1_6 = ones_0_12 + ones_0_13;
  assign ones_1_7 = ones_0_14 + ones_0_15;
  assign ones_2_0 = ones_1_0 + ones_1_1;
  assign ones_2_1 = ones_1_2 + ones_1_3;
  assign ones_2_2 = ones_1_4 + ones_1_5;
  assign ones_2_3 = ones_1_6 + ones_1_7;
  assign ones_0_1 = equal[2] + equal[3];
  assign ones_3_0 = ones_2_0 + ones_2_1;
  assign ones_3_1 = ones_2_2 + ones_2_3;
  assign count = ones_3_0 + ones_3_1;
  assign _00_ = query ^ key;
  assign equal = ~ _00_;
  assign ones_0_2 = equal[4] + equal[5];
  assign ones_0_3 = equal[6] + equal[7];
  assign ones_0_4 = equal[8] + equal[9];
  assign ones_0_5 = equal[10] + equal[11];
  assign ones_0_6 = equal[12] + equal[13];
  assign ones_0_7 = equal[14] + equal[15];
endmodule

module ram_256x256(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [7:0] write_address;
  wire [7:0] write_address;
  input [255:0] write_data;
  wire [255:0] write_data;
  input read_enable;
  wire read_enable;
  input [7:0] read_address;
  wire [7:0] read_address;
  output [255:0] read_data;
  wire [255:0] read_data;
  reg [255:0] cells [255:0];
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

module ram_32x32(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [31:0] write_data;
  wire [31:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [31:0] read_data;
  wire [31:0] read_data;
  reg [31:0] cells [31:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [31:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_33x5(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [5:0] write_address;
  wire [5:0] write_address;
  input [4:0] write_data;
  wire [4:0] write_data;
  input read_enable;
  wire read_enable;
  input [5:0] read_address;
  wire [5:0] read_address;
  output [4:0] read_data;
  wire [4:0] read_data;
  reg [4:0] cells [32:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [4:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_33x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [5:0] write_address;
  wire [5:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [5:0] read_address;
  wire [5:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [32:0];
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

module ram_44x14(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [5:0] write_address;
  wire [5:0] write_address;
  input [13:0] write_data;
  wire [13:0] write_data;
  input read_enable;
  wire read_enable;
  input [5:0] read_address;
  wire [5:0] read_address;
  output [13:0] read_data;
  wire [13:0] read_data;
  reg [13:0] cells [43:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [13:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x29(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [28:0] write_data;
  wire [28:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [28:0] read_data;
  wire [28:0] read_data;
  reg [28:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [28:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_64x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [5:0] write_address;
  wire [5:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [5:0] read_address;
  wire [5:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [63:0];
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
