module compute_array_256x256(clk, rst, enable, read, read_a, read_b, write_enable, write_address, write_data, write_mask, both, neither);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enable;
  wire enable;
  input read;
  wire read;
  input [7:0] read_a;
  wire [7:0] read_a;
  input [7:0] read_b;
  wire [7:0] read_b;
  input write_enable;
  wire write_enable;
  input [7:0] write_address;
  wire [7:0] write_address;
  input [255:0] write_data;
  wire [255:0] write_data;
  input [255:0] write_mask;
  wire [255:0] write_mask;
  output [255:0] both;
  wire [255:0] both;
  output [255:0] neither;
  wire [255:0] neither;
  wire [255:0] _00_;
  wire [255:0] _01_;
  wire [255:0] _02_;
  wire [255:0] _03_;
  wire [255:0] _04_;
  wire [255:0] _05_;
  wire [255:0] \$signature__data ;
  reg [7:0] line_a;
  reg [7:0] line_b;
  wire [255:0] old__data;
  wire [255:0] port__data;
  wire [255:0] port__data_20 ;
  reg reads;
  reg [255:0] cells [255:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= \$signature__data ;
  end
  assign port__data = cells[line_a];
  assign port__data_20  = cells[line_b];
  assign old__data = cells[write_address];
  assign _00_ = port__data & port__data_20 ;
  assign both = reads ? _00_ : 256'h0000000000000000000000000000000000000000000000000000000000000000;
  assign _01_ = port__data | port__data_20 ;
  assign _02_ = ~ _01_;
  assign neither = reads ? _02_ : 256'h0000000000000000000000000000000000000000000000000000000000000000;
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

module csram_columns_8(clk, rst, both, neither, above, external, control, data, mask);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] both;
  wire [7:0] both;
  input [7:0] neither;
  wire [7:0] neither;
  input above;
  wire above;
  input [7:0] external;
  wire [7:0] external;
  input [12:0] control;
  wire [12:0] control;
  output [7:0] data;
  wire [7:0] data;
  output [7:0] mask;
  wire [7:0] mask;
  wire [7:0] _00_;
  wire [7:0] _01_;
  wire [7:0] _02_;
  wire [7:0] _03_;
  wire [7:0] _04_;
  wire [7:0] _05_;
  wire _06_;
  wire [7:0] _07_;
  wire [7:0] _08_;
  wire [7:0] _09_;
  wire [7:0] _10_;
  wire [7:0] _11_;
  wire [7:0] _12_;
  wire [7:0] _13_;
  wire [7:0] _14_;
  wire [7:0] _15_;
  wire [7:0] _16_;
  wire [7:0] _17_;
  wire [7:0] _18_;
  wire [7:0] _19_;
  wire [7:0] _20_;
  wire [7:0] differ;
  wire [7:0] entering;
  wire [7:0] following;
  wire [7:0] inverted;
  wire [7:0] leaving;
  reg [7:0] no_carry;
  reg [7:0] no_tag;
  wire [7:0] tag;
  wire [7:0] taken;
  assign tag = ~ no_tag;
  assign _00_ = both | neither;
  assign differ = ~ _00_;
  assign _07_ = ~ no_carry;
  assign _14_ = { control[6], control[6], control[6], control[6], control[6], control[6], control[6], control[6] } & _07_;
  assign _15_ = { control[7], control[7], control[7], control[7], control[7], control[7], control[7], control[7] } & tag;
  assign _16_ = _14_ | _15_;
  assign entering = _16_ | { control[8], control[8], control[8], control[8], control[8], control[8], control[8], control[8] };
  assign _17_ = { control[0], control[0], control[0], control[0], control[0], control[0], control[0], control[0] } & both;
  assign _18_ = { control[1], control[1], control[1], control[1], control[1], control[1], control[1], control[1] } & neither;
  assign _19_ = _17_ | _18_;
  assign _20_ = { control[2], control[2], control[2], control[2], control[2], control[2], control[2], control[2] } & { above, both[7:1] };
  assign _01_ = _19_ | _20_;
  assign _02_ = { control[3], control[3], control[3], control[3], control[3], control[3], control[3], control[3] } & external;
  assign taken = _01_ | _02_;
  assign _03_ = { control[4], control[4], control[4], control[4], control[4], control[4], control[4], control[4] } & entering;
  assign _04_ = ~ entering;
  assign _05_ = { control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5] } & _04_;
  assign inverted = _03_ | _05_;
  assign data = taken ^ inverted;
  assign _06_ = ~ control[10];
  assign mask = tag | { _06_, _06_, _06_, _06_, _06_, _06_, _06_, _06_ };
  assign _08_ = { control[9], control[9], control[9], control[9], control[9], control[9], control[9], control[9] } & both;
  assign _09_ = differ & entering;
  assign leaving = _08_ | _09_;
  assign _10_ = tag | { control[12], control[12], control[12], control[12], control[12], control[12], control[12], control[12] };
  assign _11_ = data & _10_;
  assign following = control[11] ? tag : _11_;
  assign _12_ = ~ leaving;
  assign _13_ = ~ following;
  always @(posedge clk)
    no_carry <= _12_;
  always @(posedge clk)
    no_tag <= _13_;
endmodule

module csram_convert_256x256(clk, rst, i__payload, i__valid, i_rows__payload, i_rows__valid, i_acts__payload, i_acts__valid, o__ready, o_status__ready, i__ready, i_rows__ready, i_acts__ready, o__payload, o__valid, o_status__payload, o_status__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [85:0] i__payload;
  wire [85:0] i__payload;
  input i__valid;
  wire i__valid;
  input [255:0] i_rows__payload;
  wire [255:0] i_rows__payload;
  input i_rows__valid;
  wire i_rows__valid;
  input [31:0] i_acts__payload;
  wire [31:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input o__ready;
  wire o__ready;
  input o_status__ready;
  wire o_status__ready;
  output i__ready;
  wire i__ready;
  output i_rows__ready;
  wire i_rows__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output [256:0] o__payload;
  wire [256:0] o__payload;
  output o__valid;
  wire o__valid;
  output [146:0] o_status__payload;
  wire [146:0] o_status__payload;
  output o_status__valid;
  wire o_status__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [56:0] _03_;
  wire [56:0] _04_;
  wire [56:0] _05_;
  wire [56:0] _06_;
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
  wire _27_;
  wire \begin ;
  wire begin_34 ;
  wire begin_37 ;
  wire begins;
  wire [21:0] collapsed;
  wire converts;
  reg [31:0] cycles;
  wire done;
  wire [2:0] error;
  wire executes;
  wire [56:0] i__payload_43 ;
  wire i__ready_32 ;
  wire i__valid_39 ;
  wire i_acts__ready_28 ;
  wire i_acts__valid_26 ;
  wire multiplies;
  wire [15:0] needs;
  wire [56:0] o__payload_44 ;
  wire [56:0] o__payload_45 ;
  wire [56:0] o__payload_46 ;
  wire o__ready_31 ;
  wire o__ready_35 ;
  wire o__ready_38 ;
  wire o__valid_40 ;
  wire o__valid_41 ;
  wire o__valid_42 ;
  reg refused;
  wire [21:0] reused;
  reg started;
  reg [1:0] state;
  wire steps;
  wire takes_acts;
  wire [21:0] zero;
  assign _00_ = state == 1'h1;
  assign begins = _00_ & _07_;
  assign multiplies = i__payload[2:0] == 3'h4;
  assign converts = i__payload[2:0] == 3'h5;
  assign i_acts__valid_26  = i_acts__valid & takes_acts;
  assign i_acts__ready = i_acts__ready_28  & takes_acts;
  assign \begin  = begins & _02_;
  assign o__ready_31  = i__ready_32  & _02_;
  assign begin_34  = begins & multiplies;
  assign o__ready_35  = i__ready_32  & multiplies;
  assign begin_37  = begins & converts;
  assign o__ready_38  = i__ready_32  & converts;
  assign _11_ = o__valid_40  | o__valid_41 ;
  assign i__valid_39  = _11_ | o__valid_42 ;
  assign _02_ = ~ _01_;
  assign _01_ = multiplies | converts;
  assign _03_ = o__payload_44  & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _04_ = o__payload_45  & { multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies };
  assign _05_ = _03_ | _04_;
  assign _06_ = o__payload_46  & { converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts };
  assign i__payload_43  = _05_ | _06_;
  assign i__ready = o_status__valid & o_status__ready;
  assign o_status__payload[72:51] = _08_ ? zero : 22'h000000;
  assign o_status__payload[104:83] = _08_ ? collapsed : 22'h000000;
  assign _07_ = ~ refused;
  assign _08_ = multiplies & _07_;
  assign o_status__payload[136:115] = _08_ ? reused : 22'h000000;
  assign _09_ = | error;
  assign _10_ = cycles + 1'h1;
  always @(posedge clk)
    if (_27_) refused <= _09_;
  always @(posedge clk)
    if (rst) state <= 2'h0;
    else if (_23_) state <= _15_;
  always @(posedge clk)
    if (rst) started <= 1'h0;
    else if (_22_) started <= _16_;
  always @(posedge clk)
    if (_24_)
      if (!_25_) cycles <= 32'd0;
      else cycles <= _10_;
  assign _12_ = _25_ | o_status__valid;
  assign _13_[0] = ~ o_status__valid;
  assign _14_ = _26_ ? { 1'h1, refused } : 2'h1;
  assign _15_ = _12_ ? { _13_[0], _13_[0] } : _14_;
  assign _16_ = _25_ & takes_acts;
  assign _17_ = | { _26_, i__valid, _12_ };
  assign _18_ = | { _27_, _26_, _12_ };
  assign _19_ = { o_status__valid, done, _12_ } != 1'h1;
  assign _20_ = { o_status__valid, o_status__ready, _12_ } != 3'h5;
  assign _21_ = { _25_, steps } != 2'h2;
  assign _22_ = | { _26_, _25_ };
  assign _23_ = & { _17_, _18_, _19_, _20_ };
  assign _24_ = & { _21_, _22_ };
  assign takes_acts = started | executes;
  assign o_status__valid = state == 2'h3;
  assign _25_ = state == 2'h2;
  assign _26_ = state == 1'h1;
  assign _27_ = ! state;
  csram_convert_256x256__check check (
    .command(i__payload),
    .error(error),
    .needs(needs)
  );
  csram_convert_256x256__convert convert (
    .\begin (begin_37 ),
    .clk(clk),
    .command(i__payload),
    .o__payload(o__payload_46 ),
    .o__ready(o__ready_38 ),
    .o__valid(o__valid_42 ),
    .rst(rst)
  );
  csram_convert_256x256__core core (
    .clk(clk),
    .done(done),
    .executes(executes),
    .external(i_rows__payload),
    .i__payload(i__payload_43 ),
    .i__ready(i__ready_32 ),
    .i__valid(i__valid_39 ),
    .i_rows__ready(i_rows__ready),
    .o__payload(o__payload),
    .o__valid(o__valid),
    .out_ready(o__ready),
    .row_valid(i_rows__valid),
    .rst(rst),
    .steps(steps)
  );
  csram_convert_256x256__product product (
    .acts(i_acts__payload),
    .\begin (begin_34 ),
    .clk(clk),
    .collapsed_total(collapsed),
    .command(i__payload),
    .i_acts__ready(i_acts__ready_28 ),
    .i_acts__valid(i_acts__valid_26 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_35 ),
    .o__valid(o__valid_41 ),
    .reused_total(reused),
    .rst(rst),
    .zero_total(zero)
  );
  csram_convert_256x256__rows rows (
    .\begin (\begin ),
    .clk(clk),
    .command(i__payload),
    .o__payload(o__payload_44 ),
    .o__ready(o__ready_31 ),
    .o__valid(o__valid_40 ),
    .rst(rst)
  );
  assign _13_[1] = _13_[0];
  assign { o_status__payload[146:137], o_status__payload[114:105], o_status__payload[82:73], o_status__payload[50:0] } = { 30'h00000000, cycles, needs, error };
endmodule

module csram_convert_256x256__check(command, error, needs);
  input [85:0] command;
  wire [85:0] command;
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
  wire [6:0] _011_;
  wire [7:0] _012_;
  wire [5:0] _013_;
  wire [7:0] _014_;
  wire [8:0] _015_;
  wire _016_;
  wire _017_;
  wire [16:0] _018_;
  wire _019_;
  wire [16:0] _020_;
  wire _021_;
  wire _022_;
  wire [8:0] _023_;
  wire [9:0] _024_;
  wire _025_;
  wire [15:0] _026_;
  wire _027_;
  wire [16:0] _028_;
  wire [16:0] _029_;
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
  wire [5:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire [15:0] _054_;
  wire [6:0] _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire [8:0] _062_;
  wire [6:0] _063_;
  wire [8:0] _064_;
  wire [5:0] _065_;
  wire [5:0] _066_;
  wire [5:0] _067_;
  wire [5:0] _068_;
  wire [5:0] _069_;
  wire [5:0] _070_;
  wire [5:0] _071_;
  wire [5:0] _072_;
  wire [6:0] _073_;
  wire [5:0] _074_;
  wire [6:0] _075_;
  wire [1:0] _076_;
  wire [2:0] _077_;
  wire [2:0] _078_;
  wire [5:0] _079_;
  wire [6:0] _080_;
  wire [16:0] _081_;
  wire [16:0] _082_;
  wire [16:0] _083_;
  wire [15:0] _084_;
  wire [15:0] _085_;
  wire [15:0] _086_;
  wire [15:0] _087_;
  wire [2:0] _088_;
  wire [2:0] _089_;
  wire [2:0] _090_;
  wire [2:0] _091_;
  wire [2:0] _092_;
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
  wire [15:0] _109_;
  wire [15:0] _110_;
  wire bad_batch;
  wire bad_columns;
  wire bad_group;
  wire bad_length;
  wire bad_width;
  wire convert;
  wire moves;
  wire multiply;
  wire [9:0] scratch_end;
  wire [16:0] scratch_needs;
  wire [6:0] scratch_rows;
  wire [16:0] source_end;
  wire [16:0] source_needs;
  wire [15:0] source_rows;
  wire [16:0] target_end;
  wire [16:0] target_needs;
  wire [15:0] target_rows;
  assign _013_[5:1] = { _008_[4:3], command[67:66] } + 1'h1;
  assign _016_ = ! source_rows;
  assign _018_ = command[10:3] + source_rows;
  assign _019_ = ~ moves;
  assign _020_ = _018_ + _019_;
  assign source_end = _016_ ? 17'h00000 : _020_;
  assign _021_ = source_end > 1'h0;
  assign source_needs = _021_ ? source_end : 17'h00000;
  assign _022_ = ! scratch_rows;
  assign _023_ = command[26:19] + scratch_rows;
  assign _024_ = _023_ + 1'h1;
  assign scratch_end = _022_ ? 10'h000 : _024_;
  assign _025_ = scratch_end > source_needs;
  assign scratch_needs = _025_ ? { 7'h00, scratch_end } : source_needs;
  assign _027_ = ! target_rows;
  assign _028_ = command[18:11] + target_rows;
  assign _029_ = _028_ + 1'h1;
  assign target_end = _027_ ? 17'h00000 : _029_;
  assign _030_ = target_end > scratch_needs;
  assign target_needs = _030_ ? target_end : scratch_needs;
  assign _031_ = ! command[64:54];
  assign _032_ = command[64:54] > 9'h100;
  assign bad_columns = _031_ | _032_;
  assign _033_ = ! command[68:65];
  assign _034_ = command[68:65] > 4'h8;
  assign _035_ = _033_ | _034_;
  assign _008_[4:3] = command[68] + 1'h1;
  assign _036_ = command[81:76] < { _008_[4:3], command[67:65] };
  assign _037_ = _035_ | _036_;
  assign _038_ = multiply & _037_;
  assign _039_ = command[83] ^ command[85];
  assign _040_ = ~ _039_;
  assign _041_ = convert & _040_;
  assign bad_width = _038_ | _041_;
  assign _043_ = command[71:69] > 3'h4;
  assign _044_ = _042_ | _043_;
  assign bad_group = multiply & _044_;
  assign _046_ = ! command[75:72];
  assign _047_ = command[75:72] > 4'h8;
  assign _048_ = _046_ | _047_;
  assign bad_batch = multiply & _048_;
  assign _049_ = ~ convert;
  assign _050_ = ! command[42:27];
  assign bad_length = _049_ & _050_;
  assign _051_ = moves | multiply;
  assign _052_ = _051_ | convert;
  assign _053_ = target_needs > 9'h100;
  assign _054_ = target_needs[15:0] | { target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16] };
  assign moves = command[2:0] <= 2'h3;
  assign multiply = command[2:0] == 3'h4;
  assign convert = command[2:0] == 3'h5;
  assign _000_ = ! command[2:0];
  assign _009_ = _000_ ? 16'h0000 : command[42:27];
  assign _017_ = command[2:0] == 1'h1;
  assign _026_ = _017_ ? 16'h0000 : command[42:27];
  assign { _045_[5:1], _001_[0] } = command[72] ? command[81:76] : 6'h00;
  assign _055_[6:1] = command[73] ? command[81:76] : 6'h00;
  assign _001_[7:1] = _045_[5:1] + _055_[6:1];
  assign _002_[7:2] = command[74] ? command[81:76] : 6'h00;
  assign _003_[8:2] = _001_[7:2] + _002_[7:2];
  assign _004_[8:3] = command[75] ? command[81:76] : 6'h00;
  assign _005_[9:3] = _003_[8:3] + _004_[8:3];
  assign _006_ = command[68:65] * 2'h3;
  assign _007_ = _006_ + 1'h1;
  assign _010_ = { _008_[4:3], command[67:65] } + 1'h1;
  assign _011_ = command[68:65] * 3'h7;
  assign _012_ = _011_ + 3'h5;
  assign _014_ = command[68:65] * 4'hf;
  assign _015_[8:4] = _014_[7:4] + 1'h1;
  assign _042_ = ! command[71:70];
  assign _058_ = _107_ | _106_;
  assign _059_ = _104_ | _103_;
  assign _057_ = _101_ | _100_;
  assign _060_ = _094_ | _093_;
  assign _061_ = _098_ | _097_;
  assign _056_ = | { _096_, _095_, _060_ };
  assign _062_ = _100_ ? { _015_[8:4], _014_[3:0] } : { 1'h0, _012_ };
  assign _063_ = _102_ ? _007_ : 7'h00;
  assign _064_ = _057_ ? _062_ : { 2'h0, _063_ };
  assign _065_[5:4] = _106_ ? 2'h2 : 2'h1;
  assign { _066_[5], _066_[3] } = _108_ ? 2'h2 : 2'h1;
  assign _067_[5:3] = _058_ ? { _065_[5:4], 1'h0 } : { _066_[5], 1'h0, _066_[3] };
  assign _068_[5:4] = _103_ ? 2'h2 : 2'h1;
  assign { _069_[5], _069_[3] } = _105_ ? 2'h2 : 2'h1;
  assign _070_[5:3] = _059_ ? { _068_[5:4], 1'h0 } : { _069_[5], 1'h0, _069_[3] };
  assign _071_ = _102_ ? _010_ : 6'h00;
  assign _072_ = _057_ ? { _013_[5:1], command[65] } : _071_;
  assign { _073_[6], _073_[1] } = _093_ ? 2'h2 : 2'h1;
  assign { _074_[5], _074_[0] } = _095_ ? 2'h2 : 2'h1;
  assign { _075_[6:4], _075_[1:0] } = _060_ ? { _073_[6], 1'h0, _073_[1], _073_[1], 1'h1 } : { 1'h0, _074_[5], 1'h1, _074_[0], _074_[0] };
  assign _076_[1] = ~ _097_;
  assign _078_[0] = _077_[0] | _099_;
  assign _079_[3:0] = _061_ ? { 2'h2, _076_[1], 1'h1 } : { 1'h0, _078_[0], 1'h0, _078_[0] };
  assign _080_ = _056_ ? { _075_[6:4], 2'h0, _075_[1:0] } : { 1'h0, _079_[3], 1'h0, _079_[3:0] };
  assign _084_ = bad_batch ? 16'h0000 : _110_;
  assign _085_ = bad_group ? 16'h0000 : _084_;
  assign _086_ = bad_width ? 16'h0000 : _085_;
  assign _087_ = bad_columns ? 16'h0000 : _086_;
  assign needs = _052_ ? _087_ : 16'h0000;
  assign _088_[1:0] = bad_length ? 2'h3 : { _053_, 1'h0 };
  assign _089_ = bad_batch ? 3'h6 : { _088_[0], _088_[1:0] };
  assign _090_ = bad_group ? 3'h5 : _089_;
  assign _091_ = bad_width ? 3'h4 : _090_;
  assign _092_ = bad_columns ? 3'h3 : _091_;
  assign error = _052_ ? _092_ : 3'h1;
  assign _093_ = { command[83:82], command[85:84] } == 4'hd;
  assign _094_ = { command[83:82], command[85:84] } == 4'hc;
  assign _095_ = { command[83:82], command[85:84] } == 4'h9;
  assign _096_ = { command[83:82], command[85:84] } == 4'h8;
  assign _097_ = { command[83:82], command[85:84] } == 3'h7;
  assign _098_ = { command[83:82], command[85:84] } == 3'h6;
  assign _099_ = { command[83:82], command[85:84] } == 2'h3;
  assign _077_[0] = { command[83:82], command[85:84] } == 2'h2;
  assign _101_ = command[71:69] == 2'h3;
  assign _102_ = command[71:69] == 2'h2;
  assign _083_[6:0] = multiply ? { 1'h0, _072_ } : _080_;
  assign scratch_rows = moves ? 7'h00 : _083_[6:0];
  assign _103_ = command[85:84] == 2'h3;
  assign _104_ = command[85:84] == 2'h2;
  assign _105_ = command[85:84] == 1'h1;
  assign _082_[9:0] = multiply ? { _005_[9:3], _003_[2], _001_[1:0] } : { 4'h0, _070_[5:3], 3'h0 };
  assign target_rows = moves ? _026_ : { 6'h00, _082_[9:0] };
  assign _106_ = command[83:82] == 2'h3;
  assign _107_ = command[83:82] == 2'h2;
  assign _108_ = command[83:82] == 1'h1;
  assign _109_ = _053_ ? _054_ : 16'h0000;
  assign _100_ = command[71:69] == 3'h4;
  assign _081_[8:0] = multiply ? _064_ : { 3'h0, _067_[5:3], 3'h0 };
  assign source_rows = moves ? _009_ : { 7'h00, _081_[8:0] };
  assign _110_ = bad_length ? 16'h0000 : _109_;
  assign _083_[16:7] = 10'h000;
  assign _082_[16:10] = 7'h00;
  assign _088_[2] = _088_[0];
  assign _081_[16:9] = 8'h00;
  assign _065_[3:0] = 4'h0;
  assign { _066_[4], _066_[2:0] } = 4'h0;
  assign _067_[2:0] = 3'h0;
  assign _068_[3:0] = 4'h0;
  assign { _069_[4], _069_[2:0] } = 4'h0;
  assign _070_[2:0] = 3'h0;
  assign { _073_[5:2], _073_[0] } = { 1'h0, _073_[1], 3'h1 };
  assign _074_[4:1] = { 3'h4, _074_[0] };
  assign _075_[3:2] = 2'h0;
  assign _076_[0] = 1'h1;
  assign _077_[2:1] = { _077_[0], 1'h0 };
  assign _015_[3:0] = _014_[3:0];
  assign _013_[0] = command[65];
  assign _008_[2:0] = command[67:65];
  assign _078_[2:1] = { _078_[0], 1'h0 };
  assign _004_[2:0] = 3'h0;
  assign _005_[2:0] = { _003_[2], _001_[1:0] };
  assign _079_[5:4] = { _079_[3], 1'h0 };
  assign _003_[1:0] = _001_[1:0];
  assign _002_[1:0] = 2'h0;
  assign _055_[0] = 1'h0;
  assign _045_[0] = _001_[0];
endmodule

module csram_convert_256x256__convert(clk, rst, command, \begin , o__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [85:0] command;
  wire [85:0] command;
  input \begin ;
  wire \begin ;
  input o__ready;
  wire o__ready;
  output [56:0] o__payload;
  wire [56:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _000_;
  wire _001_;
  wire [8:0] _002_;
  wire [8:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [7:0] _007_;
  wire [7:0] _008_;
  wire [7:0] _009_;
  wire [7:0] _010_;
  wire [7:0] _011_;
  wire [7:0] _012_;
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
  wire [7:0] a_base;
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
  wire [7:0] b_base;
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
  wire [7:0] w_base;
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
  assign start_0 = 14'h21c0 >> { command[83:82], command[85:84] };
  assign start_1 = 10'h288 >> { command[83:82], command[85:84] };
  assign start_2 = 14'h2340 >> { command[83:82], command[85:84] };
  assign start_3 = 14'h2048 >> { command[83:82], command[85:84] };
  assign start_4 = 14'h31c8 >> { command[83:82], command[85:84] };
  assign start_5 = 14'h2248 >> { command[83:82], command[85:84] };
  assign start_6 = 14'h30c0 >> { command[83:82], command[85:84] };
  assign start_7 = 14'h2280 >> { command[83:82], command[85:84] };
  assign start_8 = 1'h0 >> { command[83:82], command[85:84] };
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
  assign o__payload[7:0] = a_base + { a_place_6, a_place_5, a_place_4, a_place_3, a_place_2, a_place_1, a_place_0 };
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
  assign o__payload[21:14] = b_base + { b_place_6, b_place_5, b_place_4, b_place_3, b_place_2, b_place_1, b_place_0 };
  assign w_area_0 = 300'hc00000000001e000000001600000000003c00000000580000000000fb330f000000001eccc3 >> number;
  assign w_area_1 = 298'h3fffffffffb61ffffffffe9fffffffff6c3ffffffffa7e01fffff8f04ccf0fffffff1e1333c >> number;
  assign w_place_0 = 300'ha543bc6e974858d3fc0f09d36378dd2e90b133f078277200c5837f00c0406e58b06fe030101 >> number;
  assign w_place_1 = 300'h9d3e4a6ffc875ad2bf4f014fde94dff90eb6773c7c057d55bdc0620695506fb7b80c41a5541 >> number;
  assign w_place_2 = 300'h9d7ff9e398cfdad2b44031cffff3c7319fb4733004c74798845f0104911668d08be02124459 >> number;
  assign w_place_3 = 300'h9d66002188cf85358c90414ff00043119f0b9552810439e10430c707000047208618e1c0001 >> number;
  assign w_place_4 = 300'h9d03002188cfc0108430cd40318c2000003c33318330000062000707b330c00c40000000000 >> number;
  assign w_place_5 = 293'h162c6100086018c634f3081400000010c03ccce7cc20000000000000000000000000000000 >> number;
  assign w_place_6 = 294'h28000000000000000000000000000000000000000000000000000000000000000000000000 >> number;
  assign o__payload[35:28] = w_base + { w_place_6, w_place_5, w_place_4, w_place_3, w_place_2, w_place_1, w_place_0 };
  assign _000_ = o__valid & o__ready;
  assign _001_ = ~ step_last;
  assign _002_ = number + 1'h1;
  assign step_count_0 = 300'hff9f35affbff7ffc634f3dffed6b5ff7feffecce7cf7fffff9cfdff4eddfffff39fbff3b77f >> number;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _016_;
  always @(posedge clk)
    if (_013_) number <= _003_;
  assign _004_ = _024_ | _023_;
  assign _005_ = _021_ | _020_;
  assign _006_ = _018_ | _017_;
  assign _007_ = _023_ ? 8'hff : command[26:19];
  assign _008_ = _014_ ? command[18:11] : command[10:3];
  assign a_base = _004_ ? _007_ : _008_;
  assign _009_ = _020_ ? 8'hff : command[26:19];
  assign _010_ = _022_ ? command[18:11] : command[10:3];
  assign b_base = _005_ ? _009_ : _010_;
  assign _011_ = _017_ ? 8'hff : command[26:19];
  assign _012_ = _019_ ? command[18:11] : command[10:3];
  assign w_base = _006_ ? _011_ : _012_;
  assign _013_ = | { _000_, \begin  };
  assign _014_ = { a_area_1, a_area_0 } == 1'h1;
  assign _003_ = \begin  ? { start_8, start_7, start_6, start_5, start_4, start_3, start_2, start_1, start_0 } : _002_;
  assign _015_ = _000_ ? _001_ : o__valid;
  assign _016_ = _015_ | \begin ;
  assign _017_ = { w_area_1, w_area_0 } == 2'h3;
  assign _018_ = { w_area_1, w_area_0 } == 2'h2;
  assign _019_ = { w_area_1, w_area_0 } == 1'h1;
  assign _020_ = { b_area_1, b_area_0 } == 2'h3;
  assign _021_ = { b_area_1, b_area_0 } == 2'h2;
  assign _022_ = { b_area_1, b_area_0 } == 1'h1;
  assign _023_ = { a_area_1, a_area_0 } == 2'h3;
  assign _024_ = { a_area_1, a_area_0 } == 2'h2;
  assign { o__payload[56:36], o__payload[27:22], o__payload[13:8] } = { step_last, 1'h0, step_tag_1, step_tag_0, step_generate, step_start_1, step_start_0, step_only, step_write, step_invert, b_place_6, step_source_1, step_source_0, step_down, 1'h0, b_place_6, step_count_4, step_count_3, step_count_2, step_count_1, step_count_0, b_many, b_many, b_many, b_many, b_many, 1'h1, a_many, a_many, a_many, a_many, a_many, 1'h1 };
endmodule

module csram_convert_256x256__core(clk, rst, external, row_valid, out_ready, i__valid, i__payload, steps, i__ready, i_rows__ready, o__valid, done, o__payload, executes);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] external;
  wire [255:0] external;
  input row_valid;
  wire row_valid;
  input out_ready;
  wire out_ready;
  input i__valid;
  wire i__valid;
  input [56:0] i__payload;
  wire [56:0] i__payload;
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
  output [256:0] o__payload;
  wire [256:0] o__payload;
  output executes;
  wire executes;
  wire [255:0] both;
  wire [12:0] control;
  wire [255:0] data;
  wire enable;
  wire [255:0] mask;
  wire [255:0] neither;
  wire out_last;
  wire read;
  wire [7:0] read_a;
  wire [7:0] read_b;
  wire [7:0] write_address;
  wire write_enable;
  assign steps = executes & enable;
  compute_array_256x256 array (
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
  csram_convert_256x256__core__executor executor (
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
  csram_convert_256x256__core__periphery periphery (
    .both_1 (both),
    .clk(clk),
    .control(control),
    .data(data),
    .external_6 (external),
    .mask(mask),
    .neither_3 (neither),
    .rst(rst)
  );
  assign o__payload = { out_last, both };
endmodule

module csram_convert_256x256__core__executor(clk, rst, row_valid, out_ready, i__valid, i__payload, i__ready, read, read_a, read_b, enable, write_enable, row_ready, out_valid, out_last, done, control, executes, write_address);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input row_valid;
  wire row_valid;
  input out_ready;
  wire out_ready;
  input i__valid;
  wire i__valid;
  input [56:0] i__payload;
  wire [56:0] i__payload;
  output i__ready;
  wire i__ready;
  output read;
  wire read;
  output [7:0] read_a;
  wire [7:0] read_a;
  output [7:0] read_b;
  wire [7:0] read_b;
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
  output [12:0] control;
  wire [12:0] control;
  output executes;
  reg executes;
  output [7:0] write_address;
  reg [7:0] write_address;
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
  wire [7:0] _024_;
  wire [7:0] _025_;
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
  wire [7:0] _041_;
  wire _042_;
  wire [7:0] _043_;
  wire [7:0] _044_;
  wire [7:0] _045_;
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
  reg [7:0] row_a;
  reg [7:0] row_b;
  wire summed;
  reg tags;
  reg writes;
  assign _012_ = begins | _000_;
  assign _013_ = ~ begins;
  assign _014_ = ! i__payload[51:50];
  assign _015_ = _013_ | _014_;
  assign _016_ = i__payload[51:50] == 2'h3;
  assign _017_ = begins & _016_;
  assign _018_ = i__payload[51:50] == 2'h2;
  assign _020_ = begins & _018_;
  assign _021_ = i__payload[42:36] & { begins, begins, begins, begins, begins, begins, begins };
  assign _022_ = left - 1'h1;
  assign _023_ = _000_ ? _022_ : _021_;
  assign _024_ = write_address + { down, down, down, down, down, down, down, 1'h1 };
  assign _025_ = _000_ ? _024_ : i__payload[35:28];
  assign _026_ = left_a - moves_a;
  assign _027_ = _000_ ? _026_ : i__payload[13:8];
  assign _028_ = left_b - moves_b;
  assign _029_ = _000_ ? _028_ : i__payload[27:22];
  assign _031_ = enable & begins;
  assign _032_ = i__payload[46:44] == 1'h1;
  assign _033_ = summed | _032_;
  assign _034_ = i__payload[46:44] == 2'h2;
  assign _035_ = summed | _034_;
  assign _036_ = i__payload[46:44] == 2'h3;
  assign _037_ = i__payload[47] ^ summed;
  assign _038_ = i__payload[54:53] == 1'h1;
  assign _039_ = | i__payload[54:53];
  always @(posedge clk)
    executes <= _040_;
  always @(posedge clk)
    writes <= _042_;
  assign _000_ = | left[6:1];
  assign \final  = ~ _000_;
  assign begins = \final  & i__valid;
  assign i__ready = enable & \final ;
  assign external = i__payload[46:44] == 3'h4;
  assign summed = ! i__payload[46:44];
  assign _010_ = ~ external;
  assign _019_ = i__valid & _010_;
  assign _030_ = ~ loads;
  assign read = _000_ ? _030_ : _019_;
  assign moves_a = | left_a[5:1];
  assign _043_ = row_a + { _041_[1], _041_[1], _041_[1], _041_[1], _041_[1], _041_[1], _041_[1], moves_a };
  assign read_a = _000_ ? _043_ : i__payload[7:0];
  assign moves_b = | left_b[5:1];
  assign _045_ = row_b + { _044_[1], _044_[1], _044_[1], _044_[1], _044_[1], _044_[1], _044_[1], moves_b };
  assign read_b = _000_ ? _045_ : i__payload[21:14];
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
    else if (_031_) _110_ <= { _038_, i__payload[49], i__payload[52], _037_, i__payload[47], external, _036_, _035_, _033_ };
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
    if (rst) write_address <= 8'hff;
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
    if (_031_) down <= i__payload[43];
  always @(posedge clk)
    if (rst) tags <= 1'h0;
    else if (_031_) tags <= _039_;
  always @(posedge clk)
    if (rst) loads <= 1'h0;
    else if (_031_) loads <= external;
  always @(posedge clk)
    if (rst) leaves <= 1'h0;
    else if (_031_) leaves <= i__payload[55];
  always @(posedge clk)
    if (rst) last <= 1'h0;
    else if (_031_) last <= i__payload[56];
  assign _041_[1] = down & moves_a;
  assign _044_[1] = down & moves_b;
  assign _046_ = _031_ ? i__payload[48] : writes;
  assign _042_ = _046_ | rst;
  assign _047_ = enable ? _012_ : executes;
  assign _040_ = _047_ | rst;
  assign { _044_[7:2], _044_[0] } = { _044_[1], _044_[1], _044_[1], _044_[1], _044_[1], _044_[1], moves_b };
  assign { _041_[7:2], _041_[0] } = { _041_[1], _041_[1], _041_[1], _041_[1], _041_[1], _041_[1], moves_a };
endmodule

module csram_convert_256x256__core__periphery(clk, rst, external_6 , both_1 , neither_3 , control, data, mask);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] external_6 ;
  wire [255:0] external_6 ;
  input [255:0] both_1 ;
  wire [255:0] both_1 ;
  input [255:0] neither_3 ;
  wire [255:0] neither_3 ;
  input [12:0] control;
  wire [12:0] control;
  output [255:0] data;
  wire [255:0] data;
  output [255:0] mask;
  wire [255:0] mask;
  wire [7:0] data_10 ;
  wire [7:0] data_102 ;
  wire [7:0] data_109 ;
  wire [7:0] data_116 ;
  wire [7:0] data_123 ;
  wire [7:0] data_130 ;
  wire [7:0] data_137 ;
  wire [7:0] data_144 ;
  wire [7:0] data_151 ;
  wire [7:0] data_158 ;
  wire [7:0] data_165 ;
  wire [7:0] data_172 ;
  wire [7:0] data_179 ;
  wire [7:0] data_18 ;
  wire [7:0] data_186 ;
  wire [7:0] data_193 ;
  wire [7:0] data_200 ;
  wire [7:0] data_207 ;
  wire [7:0] data_214 ;
  wire [7:0] data_221 ;
  wire [7:0] data_228 ;
  wire [7:0] data_25 ;
  wire [7:0] data_32 ;
  wire [7:0] data_39 ;
  wire [7:0] data_46 ;
  wire [7:0] data_53 ;
  wire [7:0] data_60 ;
  wire [7:0] data_67 ;
  wire [7:0] data_74 ;
  wire [7:0] data_81 ;
  wire [7:0] data_88 ;
  wire [7:0] data_95 ;
  wire [7:0] mask_103 ;
  wire [7:0] mask_110 ;
  wire [7:0] mask_117 ;
  wire [7:0] mask_12 ;
  wire [7:0] mask_124 ;
  wire [7:0] mask_131 ;
  wire [7:0] mask_138 ;
  wire [7:0] mask_145 ;
  wire [7:0] mask_152 ;
  wire [7:0] mask_159 ;
  wire [7:0] mask_166 ;
  wire [7:0] mask_173 ;
  wire [7:0] mask_180 ;
  wire [7:0] mask_187 ;
  wire [7:0] mask_19 ;
  wire [7:0] mask_194 ;
  wire [7:0] mask_201 ;
  wire [7:0] mask_208 ;
  wire [7:0] mask_215 ;
  wire [7:0] mask_222 ;
  wire [7:0] mask_229 ;
  wire [7:0] mask_26 ;
  wire [7:0] mask_33 ;
  wire [7:0] mask_40 ;
  wire [7:0] mask_47 ;
  wire [7:0] mask_54 ;
  wire [7:0] mask_61 ;
  wire [7:0] mask_68 ;
  wire [7:0] mask_75 ;
  wire [7:0] mask_82 ;
  wire [7:0] mask_89 ;
  wire [7:0] mask_96 ;
  csram_columns_8 columns_0 (
    .above(both_1 [8]),
    .both(both_1 [7:0]),
    .clk(clk),
    .control(control),
    .data(data_10 ),
    .external(external_6 [7:0]),
    .mask(mask_12 ),
    .neither(neither_3 [7:0]),
    .rst(rst)
  );
  csram_columns_8 columns_104 (
    .above(both_1 [112]),
    .both(both_1 [111:104]),
    .clk(clk),
    .control(control),
    .data(data_102 ),
    .external(external_6 [111:104]),
    .mask(mask_103 ),
    .neither(neither_3 [111:104]),
    .rst(rst)
  );
  csram_columns_8 columns_112 (
    .above(both_1 [120]),
    .both(both_1 [119:112]),
    .clk(clk),
    .control(control),
    .data(data_109 ),
    .external(external_6 [119:112]),
    .mask(mask_110 ),
    .neither(neither_3 [119:112]),
    .rst(rst)
  );
  csram_columns_8 columns_120 (
    .above(both_1 [128]),
    .both(both_1 [127:120]),
    .clk(clk),
    .control(control),
    .data(data_116 ),
    .external(external_6 [127:120]),
    .mask(mask_117 ),
    .neither(neither_3 [127:120]),
    .rst(rst)
  );
  csram_columns_8 columns_128 (
    .above(both_1 [136]),
    .both(both_1 [135:128]),
    .clk(clk),
    .control(control),
    .data(data_123 ),
    .external(external_6 [135:128]),
    .mask(mask_124 ),
    .neither(neither_3 [135:128]),
    .rst(rst)
  );
  csram_columns_8 columns_136 (
    .above(both_1 [144]),
    .both(both_1 [143:136]),
    .clk(clk),
    .control(control),
    .data(data_130 ),
    .external(external_6 [143:136]),
    .mask(mask_131 ),
    .neither(neither_3 [143:136]),
    .rst(rst)
  );
  csram_columns_8 columns_144 (
    .above(both_1 [152]),
    .both(both_1 [151:144]),
    .clk(clk),
    .control(control),
    .data(data_137 ),
    .external(external_6 [151:144]),
    .mask(mask_138 ),
    .neither(neither_3 [151:144]),
    .rst(rst)
  );
  csram_columns_8 columns_152 (
    .above(both_1 [160]),
    .both(both_1 [159:152]),
    .clk(clk),
    .control(control),
    .data(data_144 ),
    .external(external_6 [159:152]),
    .mask(mask_145 ),
    .neither(neither_3 [159:152]),
    .rst(rst)
  );
  csram_columns_8 columns_16 (
    .above(both_1 [24]),
    .both(both_1 [23:16]),
    .clk(clk),
    .control(control),
    .data(data_25 ),
    .external(external_6 [23:16]),
    .mask(mask_26 ),
    .neither(neither_3 [23:16]),
    .rst(rst)
  );
  csram_columns_8 columns_160 (
    .above(both_1 [168]),
    .both(both_1 [167:160]),
    .clk(clk),
    .control(control),
    .data(data_151 ),
    .external(external_6 [167:160]),
    .mask(mask_152 ),
    .neither(neither_3 [167:160]),
    .rst(rst)
  );
  csram_columns_8 columns_168 (
    .above(both_1 [176]),
    .both(both_1 [175:168]),
    .clk(clk),
    .control(control),
    .data(data_158 ),
    .external(external_6 [175:168]),
    .mask(mask_159 ),
    .neither(neither_3 [175:168]),
    .rst(rst)
  );
  csram_columns_8 columns_176 (
    .above(both_1 [184]),
    .both(both_1 [183:176]),
    .clk(clk),
    .control(control),
    .data(data_165 ),
    .external(external_6 [183:176]),
    .mask(mask_166 ),
    .neither(neither_3 [183:176]),
    .rst(rst)
  );
  csram_columns_8 columns_184 (
    .above(both_1 [192]),
    .both(both_1 [191:184]),
    .clk(clk),
    .control(control),
    .data(data_172 ),
    .external(external_6 [191:184]),
    .mask(mask_173 ),
    .neither(neither_3 [191:184]),
    .rst(rst)
  );
  csram_columns_8 columns_192 (
    .above(both_1 [200]),
    .both(both_1 [199:192]),
    .clk(clk),
    .control(control),
    .data(data_179 ),
    .external(external_6 [199:192]),
    .mask(mask_180 ),
    .neither(neither_3 [199:192]),
    .rst(rst)
  );
  csram_columns_8 columns_200 (
    .above(both_1 [208]),
    .both(both_1 [207:200]),
    .clk(clk),
    .control(control),
    .data(data_186 ),
    .external(external_6 [207:200]),
    .mask(mask_187 ),
    .neither(neither_3 [207:200]),
    .rst(rst)
  );
  csram_columns_8 columns_208 (
    .above(both_1 [216]),
    .both(both_1 [215:208]),
    .clk(clk),
    .control(control),
    .data(data_193 ),
    .external(external_6 [215:208]),
    .mask(mask_194 ),
    .neither(neither_3 [215:208]),
    .rst(rst)
  );
  csram_columns_8 columns_216 (
    .above(both_1 [224]),
    .both(both_1 [223:216]),
    .clk(clk),
    .control(control),
    .data(data_200 ),
    .external(external_6 [223:216]),
    .mask(mask_201 ),
    .neither(neither_3 [223:216]),
    .rst(rst)
  );
  csram_columns_8 columns_224 (
    .above(both_1 [232]),
    .both(both_1 [231:224]),
    .clk(clk),
    .control(control),
    .data(data_207 ),
    .external(external_6 [231:224]),
    .mask(mask_208 ),
    .neither(neither_3 [231:224]),
    .rst(rst)
  );
  csram_columns_8 columns_232 (
    .above(both_1 [240]),
    .both(both_1 [239:232]),
    .clk(clk),
    .control(control),
    .data(data_214 ),
    .external(external_6 [239:232]),
    .mask(mask_215 ),
    .neither(neither_3 [239:232]),
    .rst(rst)
  );
  csram_columns_8 columns_24 (
    .above(both_1 [32]),
    .both(both_1 [31:24]),
    .clk(clk),
    .control(control),
    .data(data_32 ),
    .external(external_6 [31:24]),
    .mask(mask_33 ),
    .neither(neither_3 [31:24]),
    .rst(rst)
  );
  csram_columns_8 columns_240 (
    .above(both_1 [248]),
    .both(both_1 [247:240]),
    .clk(clk),
    .control(control),
    .data(data_221 ),
    .external(external_6 [247:240]),
    .mask(mask_222 ),
    .neither(neither_3 [247:240]),
    .rst(rst)
  );
  csram_columns_8 columns_248 (
    .above(1'h0),
    .both(both_1 [255:248]),
    .clk(clk),
    .control(control),
    .data(data_228 ),
    .external(external_6 [255:248]),
    .mask(mask_229 ),
    .neither(neither_3 [255:248]),
    .rst(rst)
  );
  csram_columns_8 columns_32 (
    .above(both_1 [40]),
    .both(both_1 [39:32]),
    .clk(clk),
    .control(control),
    .data(data_39 ),
    .external(external_6 [39:32]),
    .mask(mask_40 ),
    .neither(neither_3 [39:32]),
    .rst(rst)
  );
  csram_columns_8 columns_40 (
    .above(both_1 [48]),
    .both(both_1 [47:40]),
    .clk(clk),
    .control(control),
    .data(data_46 ),
    .external(external_6 [47:40]),
    .mask(mask_47 ),
    .neither(neither_3 [47:40]),
    .rst(rst)
  );
  csram_columns_8 columns_48 (
    .above(both_1 [56]),
    .both(both_1 [55:48]),
    .clk(clk),
    .control(control),
    .data(data_53 ),
    .external(external_6 [55:48]),
    .mask(mask_54 ),
    .neither(neither_3 [55:48]),
    .rst(rst)
  );
  csram_columns_8 columns_56 (
    .above(both_1 [64]),
    .both(both_1 [63:56]),
    .clk(clk),
    .control(control),
    .data(data_60 ),
    .external(external_6 [63:56]),
    .mask(mask_61 ),
    .neither(neither_3 [63:56]),
    .rst(rst)
  );
  csram_columns_8 columns_64 (
    .above(both_1 [72]),
    .both(both_1 [71:64]),
    .clk(clk),
    .control(control),
    .data(data_67 ),
    .external(external_6 [71:64]),
    .mask(mask_68 ),
    .neither(neither_3 [71:64]),
    .rst(rst)
  );
  csram_columns_8 columns_72 (
    .above(both_1 [80]),
    .both(both_1 [79:72]),
    .clk(clk),
    .control(control),
    .data(data_74 ),
    .external(external_6 [79:72]),
    .mask(mask_75 ),
    .neither(neither_3 [79:72]),
    .rst(rst)
  );
  csram_columns_8 columns_8 (
    .above(both_1 [16]),
    .both(both_1 [15:8]),
    .clk(clk),
    .control(control),
    .data(data_18 ),
    .external(external_6 [15:8]),
    .mask(mask_19 ),
    .neither(neither_3 [15:8]),
    .rst(rst)
  );
  csram_columns_8 columns_80 (
    .above(both_1 [88]),
    .both(both_1 [87:80]),
    .clk(clk),
    .control(control),
    .data(data_81 ),
    .external(external_6 [87:80]),
    .mask(mask_82 ),
    .neither(neither_3 [87:80]),
    .rst(rst)
  );
  csram_columns_8 columns_88 (
    .above(both_1 [96]),
    .both(both_1 [95:88]),
    .clk(clk),
    .control(control),
    .data(data_88 ),
    .external(external_6 [95:88]),
    .mask(mask_89 ),
    .neither(neither_3 [95:88]),
    .rst(rst)
  );
  csram_columns_8 columns_96 (
    .above(both_1 [104]),
    .both(both_1 [103:96]),
    .clk(clk),
    .control(control),
    .data(data_95 ),
    .external(external_6 [103:96]),
    .mask(mask_96 ),
    .neither(neither_3 [103:96]),
    .rst(rst)
  );
  assign data = { data_228 , data_221 , data_214 , data_207 , data_200 , data_193 , data_186 , data_179 , data_172 , data_165 , data_158 , data_151 , data_144 , data_137 , data_130 , data_123 , data_116 , data_109 , data_102 , data_95 , data_88 , data_81 , data_74 , data_67 , data_60 , data_53 , data_46 , data_39 , data_32 , data_25 , data_18 , data_10  };
  assign mask = { mask_229 , mask_222 , mask_215 , mask_208 , mask_201 , mask_194 , mask_187 , mask_180 , mask_173 , mask_166 , mask_159 , mask_152 , mask_145 , mask_138 , mask_131 , mask_124 , mask_117 , mask_110 , mask_103 , mask_96 , mask_89 , mask_82 , mask_75 , mask_68 , mask_61 , mask_54 , mask_47 , mask_40 , mask_33 , mask_26 , mask_19 , mask_12  };
endmodule

module csram_convert_256x256__product(clk, rst, command, acts, i_acts__valid, \begin , o__ready, i_acts__ready, o__valid, o__payload, zero_total, collapsed_total, reused_total);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [85:0] command;
  wire [85:0] command;
  input [31:0] acts;
  wire [31:0] acts;
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
  output [56:0] o__payload;
  wire [56:0] o__payload;
  output [21:0] zero_total;
  reg [21:0] zero_total;
  output [21:0] collapsed_total;
  reg [21:0] collapsed_total;
  output [21:0] reused_total;
  reg [21:0] reused_total;
  wire [7:0] _000_;
  wire [3:0] _001_;
  wire _002_;
  wire _003_;
  wire [1:0] _004_;
  wire _005_;
  wire [2:0] _006_;
  wire _007_;
  wire [3:0] _008_;
  wire [4:0] _009_;
  wire [3:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [3:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [3:0] _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [3:0] _030_;
  wire _031_;
  wire _032_;
  wire [5:0] _033_;
  wire [5:0] _034_;
  wire [5:0] _035_;
  wire [3:0] _036_;
  wire [4:0] _037_;
  wire _038_;
  wire [4:0] _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [3:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [3:0] _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [7:0] _059_;
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
  wire [5:0] _071_;
  wire [5:0] _072_;
  wire [5:0] _073_;
  wire [5:0] _074_;
  wire [7:0] _075_;
  wire [3:0] _076_;
  wire [5:0] _077_;
  wire [5:0] _078_;
  wire [5:0] _079_;
  wire [5:0] _080_;
  wire [5:0] _081_;
  wire _082_;
  wire [5:0] _083_;
  wire [5:0] _084_;
  wire [5:0] _085_;
  wire [5:0] _086_;
  wire [3:0] _087_;
  wire [5:0] _088_;
  wire [5:0] _089_;
  wire [1:0] _090_;
  wire [2:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire [1:0] _095_;
  wire [3:0] _096_;
  wire [3:0] _097_;
  wire [3:0] _098_;
  wire [3:0] _099_;
  wire [5:0] _100_;
  wire [3:0] _101_;
  wire _102_;
  wire [7:0] _103_;
  wire [7:0] _104_;
  wire [7:0] _105_;
  wire [7:0] _106_;
  wire _107_;
  wire _108_;
  wire [3:0] _109_;
  wire _110_;
  wire _111_;
  wire [1:0] _112_;
  wire [2:0] _113_;
  wire [3:0] _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire [1:0] _118_;
  wire [3:0] _119_;
  wire [3:0] _120_;
  wire [3:0] _121_;
  wire [3:0] _122_;
  wire [5:0] _123_;
  wire _124_;
  wire [7:0] _125_;
  wire [7:0] _126_;
  wire [3:0] _127_;
  wire _128_;
  wire _129_;
  wire [1:0] _130_;
  wire [2:0] _131_;
  wire [3:0] _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire [1:0] _136_;
  wire [3:0] _137_;
  wire [7:0] _138_;
  wire [7:0] _139_;
  wire [3:0] _140_;
  wire [7:0] _141_;
  wire [7:0] _142_;
  wire [7:0] _143_;
  wire [7:0] _144_;
  wire [4:0] _145_;
  wire [5:0] _146_;
  wire [7:0] _147_;
  wire [3:0] _148_;
  wire _149_;
  wire [7:0] _150_;
  wire [7:0] _151_;
  wire [7:0] _152_;
  wire [4:0] _153_;
  wire [5:0] _154_;
  wire _155_;
  wire [3:0] _156_;
  wire [7:0] _157_;
  wire [7:0] _158_;
  wire [3:0] _159_;
  wire [4:0] _160_;
  wire [4:0] _161_;
  wire [4:0] _162_;
  wire [3:0] _163_;
  wire _164_;
  wire _165_;
  wire [5:0] _166_;
  wire [5:0] _167_;
  wire _168_;
  wire _169_;
  wire [3:0] _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire [1:0] _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire [1:0] _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire [3:0] _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire _193_;
  wire _194_;
  wire _195_;
  wire _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire _213_;
  wire _214_;
  wire _215_;
  wire [3:0] _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire _220_;
  wire _221_;
  wire _222_;
  wire _223_;
  wire _224_;
  wire _225_;
  wire _226_;
  wire _227_;
  wire [7:0] _228_;
  wire _229_;
  wire _230_;
  wire _231_;
  wire _232_;
  wire _233_;
  wire _234_;
  wire _235_;
  wire [7:0] _236_;
  wire [7:0] _237_;
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
  wire _251_;
  wire _252_;
  wire _253_;
  wire _254_;
  wire _255_;
  wire _256_;
  wire _257_;
  wire _258_;
  wire [1:0] _259_;
  wire [1:0] _260_;
  wire _261_;
  wire _262_;
  wire _263_;
  wire [7:0] _264_;
  wire [7:0] _265_;
  wire [21:0] _266_;
  wire [21:0] _267_;
  wire [21:0] _268_;
  wire [3:0] _269_;
  wire _270_;
  wire [2:0] _271_;
  wire [3:0] _272_;
  wire [7:0] _273_;
  wire _274_;
  wire [3:0] _275_;
  wire [3:0] _276_;
  wire [3:0] _277_;
  wire [3:0] _278_;
  wire [3:0] _279_;
  wire [3:0] _280_;
  wire [3:0] _281_;
  wire [3:0] _282_;
  wire [3:0] _283_;
  wire [3:0] _284_;
  wire [3:0] _285_;
  wire [3:0] _286_;
  wire [3:0] _287_;
  wire [3:0] _288_;
  wire [3:0] _289_;
  wire [2:0] _290_;
  wire [2:0] _291_;
  wire [3:0] _292_;
  wire _293_;
  wire _294_;
  wire [2:0] _295_;
  wire _296_;
  wire _297_;
  wire [3:0] _298_;
  wire _299_;
  wire _300_;
  wire [4:0] _301_;
  wire [4:0] _302_;
  wire [3:0] _303_;
  wire _304_;
  wire [4:0] _305_;
  wire [5:0] _306_;
  wire [3:0] _307_;
  wire [5:0] _308_;
  wire [3:0] _309_;
  wire _310_;
  wire [4:0] _311_;
  wire [5:0] _312_;
  wire [5:0] _313_;
  wire [3:0] _314_;
  wire _315_;
  wire _316_;
  wire _317_;
  wire _318_;
  wire _319_;
  wire _320_;
  wire _321_;
  wire _322_;
  wire _323_;
  wire _324_;
  wire _325_;
  wire _326_;
  wire _327_;
  wire _328_;
  wire _329_;
  wire _330_;
  wire [3:0] \$signal ;
  wire [3:0] \$signal$103 ;
  wire [3:0] \$signal$108 ;
  wire \$signal$110 ;
  wire [3:0] \$signal$56 ;
  wire [2:0] \$signal$67 ;
  wire [5:0] \$signal$69 ;
  wire \$signal$77 ;
  wire [4:0] \$signal$87 ;
  wire [3:0] \$signal$91 ;
  wire [3:0] \$signal$95 ;
  wire a_in_scratch;
  wire a_in_table;
  wire a_is_sign;
  wire [4:0] above;
  wire active;
  wire add_ends;
  wire [3:0] added;
  wire [1:0] added_bits_0_0;
  wire [1:0] added_bits_0_1;
  wire [2:0] added_bits_1_0;
  wire adds;
  wire b_in_sum;
  wire [4:0] before_flip;
  reg [7:0] behind;
  wire [3:0] build;
  wire [1:0] build_growth;
  wire [2:0] build_ones;
  wire builds;
  wire [15:0] built;
  wire clears;
  wire [2:0] collapsed_139 ;
  wire [5:0] \end ;
  wire enters;
  reg [3:0] entry;
  wire [3:0] entry_then;
  wire [4:0] far;
  wire [5:0] far_a;
  wire [5:0] far_b;
  wire [3:0] first_entry;
  wire [1:0] first_entry_bits_0_0;
  wire [1:0] first_entry_bits_0_1;
  wire [2:0] first_entry_bits_1_0;
  wire first_group;
  wire [7:0] first_look;
  wire first_vector;
  wire [5:0] full;
  wire [2:0] gap;
  wire goes_on;
  wire [5:0] have;
  reg held;
  wire [1:0] index_a_growth;
  wire [2:0] index_a_ones;
  wire [1:0] index_b_growth;
  wire [2:0] index_b_ones;
  wire [3:0] index_w;
  wire inverts;
  wire [3:0] lacks;
  reg [3:0] lacks_entry;
  reg [3:0] lacks_this;
  wire [3:0] last_a;
  wire [3:0] last_b;
  wire last_group;
  wire last_piece;
  wire last_vector;
  wire [5:0] limit;
  wire load;
  wire loaded;
  reg looked;
  wire [7:0] looks;
  wire low;
  reg [2:0] lowest;
  wire [3:0] next_entry;
  wire [7:0] next_look;
  wire [2:0] next_plane;
  wire [7:0] not_first;
  reg pending;
  reg [5:0] place;
  wire [31:0] planes;
  reg [31:0] planes_20 ;
  wire [5:0] reach;
  wire [4:0] reach_sum;
  wire rests;
  wire [7:0] row_a;
  wire [3:0] row_a_more;
  wire [7:0] row_b;
  wire [3:0] row_b_more;
  wire [7:0] row_sign;
  wire [7:0] row_w;
  wire [3:0] row_w_more;
  wire [5:0] rows;
  wire same;
  wire scratch;
  reg [2:0] second;
  wire [3:0] second_entry;
  wire [7:0] second_look;
  wire [3:0] shrunk;
  wire sign;
  wire \signed ;
  reg signed_look;
  wire split;
  reg stored;
  wire subtract;
  wire sums;
  wire [7:0] sums_120 ;
  wire taken;
  wire [15:0] there;
  reg [3:0] this_entry;
  reg [2:0] this_plane;
  wire [3:0] this_then;
  reg [4:0] top;
  reg [3:0] units;
  wire [3:0] units_before;
  wire [3:0] units_then;
  wire vector_ends;
  reg [1:0] weight;
  reg \within ;
  wire [3:0] zero_138 ;
  assign _260_ = loaded ? 2'h0 : _259_;
  assign _261_ = ~ last_piece;
  assign _262_ = ~ sums;
  assign _263_ = last_piece & _262_;
  assign _011_ = | behind;
  assign _264_ = ~ next_look;
  assign _265_ = behind & _264_;
  assign _266_ = zero_total + zero_138 ;
  assign _188_ = enters & _187_;
  assign _267_ = collapsed_total + collapsed_139 ;
  assign _268_ = reused_total + same;
  always @(posedge clk)
    stored <= _274_;
  always @(posedge clk)
    lacks_entry <= { _255_, _251_, _247_, _243_ };
  always @(posedge clk)
    lacks_this <= { _257_, _253_, _249_, _245_ };
  assign taken = o__valid & o__ready;
  assign _000_ = ~ first_look;
  assign not_first = looks & _000_;
  assign _075_ = - not_first;
  assign _216_ = second_look[0] ? planes[3:0] : 4'h0;
  assign _277_ = second_look[1] ? planes[7:4] : 4'h0;
  assign _288_ = _216_ | _277_;
  assign _292_ = second_look[2] ? planes[11:8] : 4'h0;
  assign _298_ = _288_ | _292_;
  assign _307_ = second_look[3] ? planes[15:12] : 4'h0;
  assign _001_ = _298_ | _307_;
  assign _010_ = second_look[4] ? planes[19:16] : 4'h0;
  assign _018_ = _001_ | _010_;
  assign _023_ = second_look[5] ? planes[23:20] : 4'h0;
  assign _030_ = _018_ | _023_;
  assign _036_ = second_look[6] ? planes[27:24] : 4'h0;
  assign _045_ = _030_ | _036_;
  assign _055_ = second_look[7] ? planes[31:28] : 4'h0;
  assign second_entry = _045_ | _055_;
  assign _059_ = - looks;
  assign _076_ = first_look[0] ? planes[3:0] : 4'h0;
  assign _087_ = first_look[1] ? planes[7:4] : 4'h0;
  assign _096_ = _076_ | _087_;
  assign _101_ = first_look[2] ? planes[11:8] : 4'h0;
  assign _109_ = _096_ | _101_;
  assign _114_ = first_look[3] ? planes[15:12] : 4'h0;
  assign _121_ = _109_ | _114_;
  assign _127_ = first_look[4] ? planes[19:16] : 4'h0;
  assign _132_ = _121_ | _127_;
  assign _140_ = first_look[5] ? planes[23:20] : 4'h0;
  assign _148_ = _132_ | _140_;
  assign _156_ = first_look[6] ? planes[27:24] : 4'h0;
  assign _163_ = _148_ | _156_;
  assign _170_ = first_look[7] ? planes[31:28] : 4'h0;
  assign first_entry = _163_ | _170_;
  assign _177_ = planes_20  == planes;
  assign _191_ = ~ first_vector;
  assign _198_ = _191_ | vector_ends;
  assign same = _177_ & _198_;
  assign _204_ = ~ held;
  assign _209_ = ~ last_vector;
  assign _217_ = vector_ends & _209_;
  assign _223_ = _204_ | _217_;
  assign i_acts__ready = active & _223_;
  assign enters = i_acts__valid & i_acts__ready;
  assign first_entry_bits_0_0 = first_entry[0] + first_entry[1];
  assign first_entry_bits_0_1 = first_entry[2] + first_entry[3];
  assign first_entry_bits_1_0 = first_entry_bits_0_0 + first_entry_bits_0_1;
  assign _228_ = - behind;
  assign next_plane[0] = | { next_look[7], next_look[5], next_look[3], next_look[1] };
  assign next_plane[1] = | { next_look[7:6], next_look[3:2] };
  assign next_plane[2] = | next_look[7:4];
  assign _269_ = next_look[0] ? planes_20 [3:0] : 4'h0;
  assign _275_ = next_look[1] ? planes_20 [7:4] : 4'h0;
  assign _276_ = _269_ | _275_;
  assign _278_ = next_look[2] ? planes_20 [11:8] : 4'h0;
  assign _279_ = _276_ | _278_;
  assign _280_ = next_look[3] ? planes_20 [15:12] : 4'h0;
  assign _281_ = _279_ | _280_;
  assign _282_ = next_look[4] ? planes_20 [19:16] : 4'h0;
  assign _283_ = _281_ | _282_;
  assign _284_ = next_look[5] ? planes_20 [23:20] : 4'h0;
  assign _285_ = _283_ | _284_;
  assign _286_ = next_look[6] ? planes_20 [27:24] : 4'h0;
  assign _287_ = _285_ | _286_;
  assign _289_ = next_look[7] ? planes_20 [31:28] : 4'h0;
  assign next_entry = _287_ | _289_;
  assign goes_on = held & pending;
  assign _290_ = next_plane - this_plane;
  assign _291_ = { _235_, _234_, _233_ } - { _240_, _239_, _238_ };
  assign gap = goes_on ? _290_ : _291_;
  assign _293_ = | first_entry;
  assign _294_ = ~ _293_;
  assign units_before = goes_on ? units : { 1'h0, first_entry_bits_1_0[2:1], _295_[0] };
  assign subtract = signed_look & _028_;
  assign _296_ = signed_look & _011_;
  assign _297_ = | _265_;
  assign _299_ = ~ _297_;
  assign split = _296_ & _299_;
  assign added_bits_0_0 = added[0] + added[1];
  assign added_bits_0_1 = added[2] + added[3];
  assign added_bits_1_0 = added_bits_0_0 + added_bits_0_1;
  assign _300_ = gap == 1'h1;
  assign _301_[4:1] = units_before[3:1] + 1'h1;
  assign _302_ = { _301_[4:1], units_before[0] } - 1'h1;
  assign _303_ = _300_ ? _302_[4:1] : 4'h0;
  assign _304_ = gap == 2'h2;
  assign _305_[4:2] = units_before[3:2] + 1'h1;
  assign _306_ = { _305_[4:2], units_before[1:0] } - 1'h1;
  assign _308_[3:0] = _304_ ? _306_[5:2] : 4'h0;
  assign _310_ = gap == 2'h3;
  assign _311_[4:3] = units_before[3] + 1'h1;
  assign _312_ = { _311_[4:3], units_before[2:0] } - 1'h1;
  assign _313_[2:0] = _310_ ? _312_[5:3] : 3'h0;
  assign _315_ = gap > 2'h3;
  assign added = goes_on ? next_entry : second_entry;
  assign units_then = shrunk + added_bits_1_0;
  assign _002_ = units > 1'h1;
  assign _003_ = units > 2'h2;
  assign _004_ = _002_ + _003_;
  assign _005_ = units > 3'h4;
  assign _006_ = _004_ + _005_;
  assign _007_ = units > 4'h8;
  assign _008_ = _006_ + _007_;
  assign \$signal  = command[68:65] + _008_;
  assign _009_ = this_plane + \$signal ;
  assign reach_sum = _009_ - 1'h1;
  assign _012_ = reach_sum < next_plane;
  assign _013_ = _011_ & _012_;
  assign far = _013_ ? { 2'h0, next_plane } : reach_sum;
  assign lacks = lacks_entry[0] ? { lacks_entry[3:1], 1'h1 } : lacks_this;
  assign \$signal$56  = lacks_entry[0] ? entry : this_entry;
  assign _014_ = | lacks[3:1];
  assign _015_ = ~ _014_;
  assign build[0] = \$signal$56 [0] & _015_;
  assign _016_ = | lacks[3:2];
  assign _017_ = ~ _016_;
  assign build[1] = \$signal$56 [1] & _017_;
  assign _019_ = ~ lacks[3];
  assign build[2] = \$signal$56 [2] & _019_;
  assign _021_ = lacks_entry[0] | lacks_this[0];
  assign builds = _020_ & _021_;
  assign _026_ = _024_ & _025_;
  assign _027_ = _026_ & signed_look;
  assign _028_ = ~ _011_;
  assign inverts = _027_ & _028_;
  assign adds = _031_ & pending;
  assign _024_ = _020_ & _022_;
  assign _029_ = ~ inverts;
  assign _031_ = _024_ & _029_;
  assign _032_ = ~ pending;
  assign sums = _031_ & _032_;
  assign \$signal$67  = pending ? this_plane : lowest;
  assign _033_ = looked ? { 3'h0, lowest } : have;
  assign _034_ = first_group ? 6'h00 : _033_;
  assign _035_ = sums ? _034_ : { 3'h0, \$signal$67  };
  assign \$signal$69  = \within  ? place : _035_;
  assign _038_ = _037_ > \$signal$67 ;
  assign _037_ = lowest + last_a;
  assign _039_ = _038_ ? _037_ : { 2'h0, \$signal$67  };
  assign above = inverts ? _039_ : far;
  assign \$signal$77  = \$signal$69  >= top;
  assign limit = first_group ? full : have;
  assign _040_ = sums & first_group;
  assign _041_ = ~ looked;
  assign _042_ = \$signal$69  < lowest;
  assign _043_ = _041_ | _042_;
  assign clears = _040_ & _043_;
  assign _046_ = sums & _044_;
  assign _047_ = \$signal$69  == have;
  assign rests = _046_ & _047_;
  assign _053_ = stored & _052_;
  assign _054_ = ~ _053_;
  assign low = _051_ & _054_;
  assign scratch = _057_ & _058_;
  assign _048_ = ~ clears;
  assign _049_ = sums & _048_;
  assign _050_ = ~ rests;
  assign _051_ = _049_ & _050_;
  assign _056_ = _051_ & stored;
  assign _052_ = \$signal$69  >= second;
  assign _057_ = _056_ & _052_;
  assign sign = _057_ & \$signal$77 ;
  assign _062_ = top < above;
  assign _063_ = _061_ & _062_;
  assign \$signal$87  = _063_ ? top : above;
  assign _064_ = adds & split;
  assign _065_ = \$signal$69  < next_plane;
  assign _066_ = _064_ & _065_;
  assign _067_ = next_plane < \$signal$87 ;
  assign _068_ = _066_ & _067_;
  assign before_flip = _068_ ? { 2'h0, next_plane } : \$signal$87 ;
  assign _069_ = inverts | adds;
  assign _071_ = \$signal$69  + 1'h1;
  assign _072_ = _070_ ? _071_ : { 1'h0, before_flip };
  assign _073_ = _069_ ? _072_ : 6'h00;
  assign _074_ = looked ? { 3'h0, lowest } : full;
  assign _077_ = clears ? _074_ : 6'h00;
  assign _078_ = _073_ | _077_;
  assign _079_ = stored ? { 3'h0, second } : limit;
  assign _080_ = low ? _079_ : 6'h00;
  assign _081_ = _078_ | _080_;
  assign _082_ = top < limit;
  assign _083_ = _082_ ? { 1'h0, top } : limit;
  assign _084_ = scratch ? _083_ : 6'h00;
  assign _085_ = _081_ | _084_;
  assign _086_ = sign ? limit : 6'h00;
  assign _088_ = _085_ | _086_;
  assign _089_ = rests ? full : 6'h00;
  assign \end  = _088_ | _089_;
  assign _090_ = \$signal$91 [0] + \$signal$91 [1];
  assign _091_ = _090_ + \$signal$91 [2];
  assign index_a_ones = _091_ + \$signal$91 [3];
  assign _092_ = index_a_ones > 3'h4;
  assign _093_ = index_a_ones > 2'h2;
  assign _094_ = index_a_ones == 2'h2;
  assign _095_ = _093_ ? 2'h2 : { 1'h0, _094_ };
  assign index_a_growth = _092_ ? 2'h3 : _095_;
  assign row_a_more[0] = 13'h1bb0 >> \$signal$91 ;
  assign row_a_more[1] = 16'hacc0 >> \$signal$91 ;
  assign row_a_more[2] = 16'hcf00 >> \$signal$91 ;
  assign row_a_more[3] = 16'hf000 >> \$signal$91 ;
  assign _097_ = { \$signal$56 [3], build[2:0] } - 1'h1;
  assign \$signal$91  = builds ? _098_ : entry;
  assign _099_ = command[68:65] + index_a_growth;
  assign last_a = _099_ - 1'h1;
  assign _100_ = \$signal$69  - lowest;
  assign far_a = builds ? 6'h00 : _100_;
  assign _102_ = far_a > last_a;
  assign \$signal$95  = _102_ ? last_a : far_a[3:0];
  assign _104_ = command[68:65] * \$signal$91 ;
  assign _105_ = $signed(_103_) + $signed(_104_);
  assign row_a = $signed(_105_) + $signed({ 1'h0, row_a_more });
  assign _106_ = command[26:19] + reach;
  assign row_sign = _106_ - 1'h1;
  assign _107_ = builds | inverts;
  assign _108_ = _107_ | low;
  assign _110_ = adds & _025_;
  assign a_in_table = _108_ | _110_;
  assign _058_ = ~ \$signal$77 ;
  assign _061_ = _060_ & _058_;
  assign a_in_scratch = _061_ | scratch;
  assign _060_ = adds & stored;
  assign _111_ = _060_ & \$signal$77 ;
  assign a_is_sign = _111_ | sign;
  assign _112_ = \$signal$103 [0] + \$signal$103 [1];
  assign _113_ = _112_ + \$signal$103 [2];
  assign index_b_ones = _113_ + \$signal$103 [3];
  assign _115_ = index_b_ones > 3'h4;
  assign _116_ = index_b_ones > 2'h2;
  assign _117_ = index_b_ones == 2'h2;
  assign _118_ = _116_ ? 2'h2 : { 1'h0, _117_ };
  assign index_b_growth = _115_ ? 2'h3 : _118_;
  assign row_b_more[0] = 13'h1bb0 >> \$signal$103 ;
  assign row_b_more[1] = 16'hacc0 >> \$signal$103 ;
  assign row_b_more[2] = 16'hcf00 >> \$signal$103 ;
  assign row_b_more[3] = 16'hf000 >> \$signal$103 ;
  assign _119_ = - { \$signal$56 [3], build[2:0] };
  assign \$signal$103  = builds ? _120_ : this_entry;
  assign _122_ = command[68:65] + index_b_growth;
  assign last_b = _122_ - 1'h1;
  assign _123_ = \$signal$69  - this_plane;
  assign far_b = builds ? 6'h00 : _123_;
  assign _124_ = far_b > last_b;
  assign \$signal$108  = _124_ ? last_b : far_b[3:0];
  assign _125_ = command[68:65] * \$signal$103 ;
  assign _126_ = $signed(_103_) + $signed(_125_);
  assign row_b = $signed(_126_) + $signed({ 1'h0, row_b_more });
  assign \$signal$110  = builds | adds;
  assign _128_ = low | scratch;
  assign _129_ = _128_ | sign;
  assign _044_ = ~ first_group;
  assign b_in_sum = _129_ & _044_;
  assign row_w_more[0] = 13'h1bb0 >> index_w;
  assign row_w_more[1] = 16'hacc0 >> index_w;
  assign row_w_more[2] = 16'hcf00 >> index_w;
  assign row_w_more[3] = 16'hf000 >> index_w;
  assign _130_ = build[0] + build[1];
  assign _131_ = _130_ + build[2];
  assign build_ones = _131_ + \$signal$56 [3];
  assign _133_ = build_ones > 3'h4;
  assign _134_ = build_ones > 2'h2;
  assign _135_ = build_ones == 2'h2;
  assign _136_ = _134_ ? 2'h2 : { 1'h0, _135_ };
  assign build_growth = _133_ ? 2'h3 : _136_;
  assign _137_ = 1'h1 << weight;
  assign index_w = load ? _137_ : { \$signal$56 [3], build[2:0] };
  assign _103_ = command[10:3] - command[68:65];
  assign _138_ = command[68:65] * index_w;
  assign _139_ = $signed(_103_) + $signed(_138_);
  assign row_w = $signed(_139_) + $signed({ 1'h0, row_w_more });
  assign rows = \end  - \$signal$69 ;
  assign _141_ = row_a + \$signal$95 ;
  assign _143_ = a_is_sign ? row_sign : 8'hff;
  assign _144_ = a_in_scratch ? _142_ : _143_;
  assign o__payload[7:0] = a_in_table ? _141_ : _144_;
  assign _145_ = last_a - \$signal$95 ;
  assign _146_ = $signed(_145_) + $signed(2'h1);
  assign o__payload[13:8] = a_in_table ? _146_ : { a_in_scratch, a_in_scratch, a_in_scratch, a_in_scratch, a_in_scratch, 1'h1 };
  assign _147_ = row_b + \$signal$108 ;
  assign _149_ = b_in_sum | rests;
  assign _151_ = _150_ - rests;
  assign _152_ = _149_ ? _151_ : 8'hff;
  assign o__payload[21:14] = \$signal$110  ? _147_ : _152_;
  assign _153_ = last_b - \$signal$108 ;
  assign _154_ = $signed(_153_) + $signed(2'h1);
  assign o__payload[27:22] = \$signal$110  ? _154_ : { b_in_sum, b_in_sum, b_in_sum, b_in_sum, b_in_sum, 1'h1 };
  assign _150_ = sums_120  + \$signal$69 ;
  assign _142_ = command[26:19] + \$signal$69 ;
  assign _157_ = _070_ ? row_sign : _142_;
  assign _158_ = sums ? _150_ : _157_;
  assign o__payload[35:28] = _155_ ? row_w : _158_;
  assign _159_ = load ? command[68:65] : 4'h0;
  assign _160_ = command[68:65] + build_growth;
  assign _161_ = builds ? _160_ : 5'h00;
  assign _165_ = ~ _164_;
  assign { o__payload[41], _167_[4:0] } = _155_ ? 6'h00 : { rows[5:1], _166_[0] };
  assign o__payload[46:45] = load ? 2'h2 : { 1'h0, inverts };
  assign _168_ = \$signal$69  >= next_plane;
  assign _169_ = split & _168_;
  assign _171_ = subtract | _169_;
  assign o__payload[47] = adds & _171_;
  assign _155_ = load | builds;
  assign _164_ = | rows;
  assign o__payload[48] = _155_ | _164_;
  assign _172_ = adds & \within ;
  assign _174_ = \$signal$69  != lowest;
  assign _175_ = _173_ & _174_;
  assign _176_ = _172_ | _175_;
  assign _173_ = scratch | sign;
  assign _178_ = _173_ ? 2'h2 : 2'h1;
  assign o__payload[51:50] = _176_ ? 2'h0 : _178_;
  assign _179_ = \end  == full;
  assign _070_ = \$signal$69  == above;
  assign last_piece = sums ? _179_ : _070_;
  assign _180_ = taken & sums;
  assign vector_ends = _180_ & last_piece;
  assign _181_ = sums & last_piece;
  assign _182_ = _181_ & last_vector;
  assign o__payload[56] = _182_ & last_group;
  assign _183_ = load | held;
  assign o__valid = active & _183_;
  assign _184_ = command[70:69] - 1'h1;
  assign _185_ = weight == _184_;
  assign loaded = taken & _185_;
  assign _186_ = taken & adds;
  assign add_ends = _186_ & last_piece;
  assign entry_then = _188_ ? first_entry : entry;
  assign _189_ = add_ends ? next_entry : this_entry;
  assign this_then = _188_ ? second_entry : _189_;
  assign _192_ = { \$signal$56 [3], build[2:0] } == 2'h3;
  assign _193_ = _190_ & _192_;
  assign _194_ = built[3] | _193_;
  assign there[3] = _020_ & _194_;
  assign _195_ = { \$signal$56 [3], build[2:0] } == 3'h5;
  assign _196_ = _190_ & _195_;
  assign _197_ = built[5] | _196_;
  assign there[5] = _020_ & _197_;
  assign _199_ = { \$signal$56 [3], build[2:0] } == 3'h6;
  assign _200_ = _190_ & _199_;
  assign _201_ = built[6] | _200_;
  assign there[6] = _020_ & _201_;
  assign _202_ = { \$signal$56 [3], build[2:0] } == 3'h7;
  assign _203_ = _190_ & _202_;
  assign _205_ = built[7] | _203_;
  assign there[7] = _020_ & _205_;
  assign _206_ = { \$signal$56 [3], build[2:0] } == 4'h9;
  assign _207_ = _190_ & _206_;
  assign _208_ = built[9] | _207_;
  assign there[9] = _020_ & _208_;
  assign _210_ = { \$signal$56 [3], build[2:0] } == 4'ha;
  assign _211_ = _190_ & _210_;
  assign _212_ = built[10] | _211_;
  assign there[10] = _020_ & _212_;
  assign _213_ = { \$signal$56 [3], build[2:0] } == 4'hb;
  assign _214_ = _190_ & _213_;
  assign _215_ = built[11] | _214_;
  assign there[11] = _020_ & _215_;
  assign _218_ = { \$signal$56 [3], build[2:0] } == 4'hc;
  assign _219_ = _190_ & _218_;
  assign _220_ = built[12] | _219_;
  assign there[12] = _020_ & _220_;
  assign _221_ = { \$signal$56 [3], build[2:0] } == 4'hd;
  assign _222_ = _190_ & _221_;
  assign _224_ = built[13] | _222_;
  assign there[13] = _020_ & _224_;
  assign _225_ = { \$signal$56 [3], build[2:0] } == 4'he;
  assign _226_ = _190_ & _225_;
  assign _227_ = built[14] | _226_;
  assign there[14] = _020_ & _227_;
  assign _020_ = ~ load;
  assign _190_ = taken & builds;
  assign _229_ = { \$signal$56 [3], build[2:0] } == 4'hf;
  assign _230_ = _190_ & _229_;
  assign _231_ = built[15] | _230_;
  assign there[15] = _020_ & _231_;
  assign _232_ = | not_first;
  assign _233_ = | { second_look[7], second_look[5], second_look[3], second_look[1] };
  assign _234_ = | { second_look[7:6], second_look[3:2] };
  assign _235_ = | second_look[7:4];
  assign _236_ = ~ second_look;
  assign _237_ = not_first & _236_;
  assign _238_ = | { first_look[7], first_look[5], first_look[3], first_look[1] };
  assign _239_ = | { first_look[7:6], first_look[3:2] };
  assign _240_ = | first_look[7:4];
  assign _241_ = | looks;
  assign _242_ = { there[15:9], 1'h1, there[7:5], 1'h1, there[3], 3'h7 } >> entry_then;
  assign _243_ = ~ _242_;
  assign _244_ = { there[15:9], 1'h1, there[7:5], 1'h1, there[3], 3'h7 } >> this_then;
  assign _245_ = ~ _244_;
  assign _246_ = { there[14], there[12], there[10], 1'h1, there[6], 3'h7 } >> entry_then[3:1];
  assign _247_ = ~ _246_;
  assign _248_ = { there[14], there[12], there[10], 1'h1, there[6], 3'h7 } >> this_then[3:1];
  assign _249_ = ~ _248_;
  assign _250_ = { there[12], 3'h7 } >> entry_then[3:2];
  assign _251_ = ~ _250_;
  assign _252_ = { there[12], 3'h7 } >> this_then[3:2];
  assign _253_ = ~ _252_;
  assign _254_ = 2'h3 >> entry_then[3];
  assign _255_ = ~ _254_;
  assign _256_ = 2'h3 >> this_then[3];
  assign _257_ = ~ _256_;
  assign _022_ = ~ builds;
  assign _258_ = taken & _022_;
  assign _259_ = weight + 1'h1;
  reg [10:0] _750_;
  always @(posedge clk)
    _750_ <= { there[15:9], there[7:5], there[3] };
  assign { built[15:9], built[7:5], built[3] } = _750_;
  always @(posedge clk)
    if (_318_) pending <= _270_;
  always @(posedge clk)
    if (_318_) this_plane <= _271_;
  always @(posedge clk)
    if (_318_) this_entry <= _272_;
  always @(posedge clk)
    if (_318_) behind <= _273_;
  always @(posedge clk)
    if (_319_) lowest <= { _240_, _239_, _238_ };
  always @(posedge clk)
    if (_319_) entry <= first_entry;
  always @(posedge clk)
    if (_319_) looked <= _241_;
  always @(posedge clk)
    if (_319_) signed_look <= \signed ;
  always @(posedge clk)
    if (_318_) units <= units_then;
  always @(posedge clk)
    if (_319_) planes_20  <= planes;
  always @(posedge clk)
    if (load) \within  <= 1'h0;
    else if (_258_) \within  <= _261_;
  always @(posedge clk)
    if (\begin ) weight <= 2'h0;
    else if (_320_) weight <= _260_;
  always @(posedge clk)
    if (_321_) place <= \end ;
  always @(posedge clk)
    if (_322_) top <= above;
  always @(posedge clk)
    if (_323_) second <= \$signal$67 ;
  always @(posedge clk)
    if (\begin ) zero_total <= 22'h000000;
    else if (_188_) zero_total <= _266_;
  always @(posedge clk)
    if (\begin ) collapsed_total <= 22'h000000;
    else if (_188_) collapsed_total <= _267_;
  always @(posedge clk)
    if (\begin ) reused_total <= 22'h000000;
    else if (enters) reused_total <= _268_;
  always @(posedge clk)
    if (_324_) held <= 1'h0;
    else held <= _330_;
  assign first_look = looks & _059_;
  assign second_look = not_first & _075_;
  assign next_look = behind & _228_;
  assign _098_ = { \$signal$56 [3], build[2:0] } & _097_;
  assign _295_[0] = first_entry_bits_1_0[0] | _294_;
  assign shrunk[0] = _314_[0] | _315_;
  assign _120_ = { \$signal$56 [3], build[2:0] } & _119_;
  assign _162_[3:0] = _159_ | _161_[3:0];
  assign _166_[0] = rows[0] | _165_;
  assign o__payload[40:36] = { _161_[4], _162_[3:0] } | _167_[4:0];
  assign _309_ = _303_ | _308_[3:0];
  assign { shrunk[3:1], _314_[0] } = _309_ | { _313_[2], _313_[2:0] };
  assign _316_ = { add_ends, same } != 1'h1;
  assign _317_ = | { add_ends, enters };
  assign _318_ = & { _316_, _317_ };
  assign _319_ = & { _187_, enters };
  assign _320_ = & { taken, load };
  assign _321_ = & { _258_, _020_ };
  assign _322_ = & { _263_, _258_, _020_ };
  assign _323_ = & { _263_, _258_, _025_, _020_ };
  assign _324_ = | { rst, \begin  };
  assign _187_ = ~ same;
  assign _025_ = ~ stored;
  assign _325_ = same & stored;
  assign _326_ = enters ? _325_ : stored;
  assign _327_ = _326_ | _263_;
  assign _328_ = _258_ ? _327_ : _326_;
  assign _274_ = load ? _326_ : _328_;
  assign _273_ = add_ends ? _265_ : _237_;
  assign _272_ = add_ends ? next_entry : second_entry;
  assign _271_ = add_ends ? next_plane : { _235_, _234_, _233_ };
  assign _270_ = add_ends ? _011_ : _232_;
  assign _329_ = vector_ends ? 1'h0 : held;
  assign _330_ = _329_ | enters;
  csram_convert_256x256__product__lookups lookups (
    .acts(acts),
    .group(command[71:69]),
    .looks(looks),
    .part_0(collapsed_139 ),
    .planes(planes),
    .\signed (\signed ),
    .zero_ones_2_0(zero_138 )
  );
  csram_convert_256x256__product__progress progress (
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
    .sums(sums_120 ),
    .vector_ends(vector_ends)
  );
  assign _162_[4] = _161_[4];
  assign _313_[5:3] = { _313_[2], _313_[2], _313_[2] };
  assign _311_[2:0] = units_before[2:0];
  assign _314_[3:1] = shrunk[3:1];
  assign _308_[5:4] = { _308_[3], _308_[3] };
  assign _305_[1:0] = units_before[1:0];
  assign _301_[0] = units_before[0];
  assign _295_[2:1] = first_entry_bits_1_0[2:1];
  assign { o__payload[55:52], o__payload[49], o__payload[44:42] } = 8'h10;
  assign { built[8], built[4], built[2:0] } = 5'h1f;
  assign { there[8], there[4], there[2:0] } = 5'h1f;
  assign build[3] = \$signal$56 [3];
  assign _167_[5] = o__payload[41];
  assign _166_[5:1] = rows[5:1];
endmodule

module csram_convert_256x256__product__lookups(group, acts, zero_ones_2_0, part_0, looks, \signed , planes);
  input [2:0] group;
  wire [2:0] group;
  input [31:0] acts;
  wire [31:0] acts;
  output [3:0] zero_ones_2_0;
  wire [3:0] zero_ones_2_0;
  output [2:0] part_0;
  wire [2:0] part_0;
  output [7:0] looks;
  wire [7:0] looks;
  output \signed ;
  wire \signed ;
  output [31:0] planes;
  wire [31:0] planes;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [7:0] _06_;
  wire [7:0] _07_;
  wire [7:0] _08_;
  wire [3:0] counts;
  wire [7:0] left_out;
  wire [7:0] named;
  wire [7:0] over;
  wire [1:0] over_ones_0_0;
  wire [1:0] over_ones_0_1;
  wire [1:0] over_ones_0_2;
  wire [2:0] over_ones_1_0;
  wire [2:0] over_ones_1_1;
  wire [3:0] planes_0 ;
  wire [3:0] planes_1 ;
  wire [3:0] planes_2 ;
  wire [3:0] planes_3 ;
  wire [3:0] planes_4 ;
  wire [3:0] planes_5 ;
  wire [3:0] planes_6 ;
  wire [3:0] planes_7 ;
  wire [1:0] zero_ones_0_0;
  wire [1:0] zero_ones_0_1;
  wire [1:0] zero_ones_0_2;
  wire [1:0] zero_ones_0_3;
  wire [2:0] zero_ones_1_0;
  wire [2:0] zero_ones_1_1;
  assign counts[0] = group > 1'h0;
  assign counts[1] = group > 1'h1;
  assign counts[2] = group > 2'h2;
  assign counts[3] = group > 2'h3;
  assign planes_0  = { acts[24], acts[16], acts[8], acts[0] } & counts;
  assign planes_1  = { acts[25], acts[17], acts[9], acts[1] } & counts;
  assign planes_2  = { acts[26], acts[18], acts[10], acts[2] } & counts;
  assign planes_3  = { acts[27], acts[19], acts[11], acts[3] } & counts;
  assign planes_4  = { acts[28], acts[20], acts[12], acts[4] } & counts;
  assign planes_5  = { acts[29], acts[21], acts[13], acts[5] } & counts;
  assign planes_6  = { acts[30], acts[22], acts[14], acts[6] } & counts;
  assign planes_7  = { acts[31], acts[23], acts[15], acts[7] } & counts;
  assign over[7] = planes_7  == planes_6 ;
  assign _00_ = planes_6  == planes_5 ;
  assign over[6] = _00_ & over[7];
  assign _01_ = planes_5  == planes_4 ;
  assign over[5] = _01_ & over[6];
  assign _02_ = planes_4  == planes_3 ;
  assign over[4] = _02_ & over[5];
  assign _03_ = planes_3  == planes_2 ;
  assign over[3] = _03_ & over[4];
  assign _04_ = planes_2  == planes_1 ;
  assign over[2] = _04_ & over[3];
  assign _05_ = planes_1  == planes_0 ;
  assign over[1] = _05_ & over[2];
  assign named[0] = | planes_0 ;
  assign named[1] = | planes_1 ;
  assign named[2] = | planes_2 ;
  assign named[3] = | planes_3 ;
  assign named[4] = | planes_4 ;
  assign named[5] = | planes_5 ;
  assign named[6] = | planes_6 ;
  assign \signed  = | planes_7 ;
  assign zero_ones_0_0 = left_out[0] + left_out[1];
  assign zero_ones_0_1 = left_out[2] + left_out[3];
  assign zero_ones_0_2 = left_out[4] + left_out[5];
  assign zero_ones_0_3 = left_out[6] + left_out[7];
  assign zero_ones_1_0 = zero_ones_0_0 + zero_ones_0_1;
  assign zero_ones_1_1 = zero_ones_0_2 + zero_ones_0_3;
  assign zero_ones_2_0 = zero_ones_1_0 + zero_ones_1_1;
  assign over_ones_0_0 = over[1] + over[2];
  assign over_ones_0_1 = over[3] + over[4];
  assign over_ones_0_2 = over[5] + over[6];
  assign over_ones_1_0 = over_ones_0_0 + over_ones_0_1;
  assign over_ones_1_1 = over_ones_0_2 + over[7];
  assign part_0 = over_ones_1_0 + over_ones_1_1;
  assign { _06_[7:1], left_out[0] } = ~ { \signed , named[6:0] };
  assign { _08_[7:1], looks[0] } = ~ left_out;
  assign { _07_[1], _07_[2], _07_[3], _07_[4], _07_[5], _07_[6], _07_[7] } = ~ { over[1], over[2], over[3], over[4], over[5], over[6], over[7] };
  assign left_out[7:1] = _06_[7:1] & _07_[7:1];
  assign { looks[1], looks[2], looks[3], looks[4], looks[5], looks[6], looks[7] } = { _07_[1], _07_[2], _07_[3], _07_[4], _07_[5], _07_[6], _07_[7] } & { _08_[1], _08_[2], _08_[3], _08_[4], _08_[5], _08_[6], _08_[7] };
  assign _07_[0] = 1'h1;
  assign _06_[0] = left_out[0];
  assign _08_[0] = looks[0];
  assign planes = { planes_7 , planes_6 , planes_5 , planes_4 , planes_3 , planes_2 , planes_1 , planes_0  };
  assign named[7] = \signed ;
  assign over[0] = 1'h0;
endmodule

module csram_convert_256x256__product__progress(clk, rst, command, \begin , vector_ends, loaded, reach, first_vector, last_vector, last_group, full, loading, active, first_group, sums, have);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [85:0] command;
  wire [85:0] command;
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
  output [7:0] sums;
  reg [7:0] sums;
  output [5:0] have;
  reg [5:0] have;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [5:0] _03_;
  wire _04_;
  wire _05_;
  wire [2:0] _06_;
  wire [7:0] _07_;
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
  wire [7:0] _20_;
  wire [7:0] _21_;
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
  assign { _10_[4:3], reach[2:0] } = command[68:65] + tree;
  assign reach[5:3] = _10_[4:3] + 1'h1;
  assign _11_ = command[71:69] > 3'h4;
  assign _12_ = command[71:69] > 2'h2;
  assign _13_ = command[71:69] == 2'h2;
  assign _14_ = _12_ ? 2'h2 : { 1'h0, _13_ };
  assign tree = _11_ ? 2'h3 : _14_;
  assign first_vector = ! vector;
  assign _15_ = command[74:72] - 1'h1;
  assign last_vector = vector == _15_;
  assign group_ends = vector_ends & last_vector;
  assign _00_ = group == command[42:27];
  assign _01_ = wide > command[81:76];
  assign _02_ = _00_ | _01_;
  assign _03_ = _02_ ? command[81:76] : wide[5:0];
  assign _04_ = ~ loaded;
  assign _05_ = ~ last_group;
  assign _06_ = vector + 1'h1;
  assign _07_ = sums + command[81:76];
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
    if (rst) sums <= 8'h00;
    else if (_16_) sums <= _21_;
  always @(posedge clk)
    if (rst) have <= 6'h00;
    else if (_17_) have <= _19_;
  assign _16_ = | { group_ends, vector_ends, \begin  };
  assign _17_ = | { group_ends, \begin  };
  assign _18_ = | { group_ends, \begin  };
  assign _19_ = \begin  ? reach : full;
  assign _20_ = group_ends ? command[18:11] : _07_;
  assign _21_ = \begin  ? command[18:11] : _20_;
  assign _22_ = group_ends ? 1'h0 : first_group;
  assign _23_ = _22_ | \begin ;
  assign _24_ = group_ends ? _05_ : active;
  assign _25_ = _24_ | \begin ;
  assign _26_ = loading & _04_;
  assign _27_ = group_ends ? _05_ : _26_;
  assign _28_ = _27_ | \begin ;
  assign _10_[2:0] = reach[2:0];
endmodule

module csram_convert_256x256__rows(clk, rst, command, \begin , o__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [85:0] command;
  wire [85:0] command;
  input \begin ;
  wire \begin ;
  input o__ready;
  wire o__ready;
  output [56:0] o__payload;
  wire [56:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [7:0] _03_;
  wire [7:0] _04_;
  wire [7:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [8:0] _09_;
  wire [7:0] _10_;
  wire [10:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [11:0] _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire copies;
  reg [7:0] done;
  wire down;
  wire last_pass;
  wire last_row;
  wire load;
  wire move;
  reg [10:0] passed;
  wire [7:0] place;
  wire [7:0] source;
  wire store;
  assign load = ! command[2:0];
  assign store = command[2:0] == 1'h1;
  assign _00_ = command[2:0] == 2'h2;
  assign copies = _00_ | _06_;
  assign _06_ = command[2:0] == 2'h3;
  assign _12_ = | command[53:43];
  assign move = _06_ & _12_;
  assign _13_ = command[10:3] < command[18:11];
  assign down = _13_ & copies;
  assign last_row = _09_ == command[42:27];
  assign _14_ = ~ move;
  assign _15_ = passed + 1'h1;
  assign _16_ = _15_ == command[53:43];
  assign last_pass = _14_ | _16_;
  assign _02_ = down & _01_;
  assign _03_ = command[34:27] - 1'h1;
  assign _04_ = $signed(_03_) - $signed(done);
  assign place = _02_ ? _04_ : done;
  assign _01_ = ! passed;
  assign _05_ = _01_ ? command[10:3] : command[18:11];
  assign source = _05_ + place;
  assign o__payload[35:28] = command[18:11] + place;
  assign o__payload[46:44] = load ? 3'h4 : { 1'h0, move, 1'h1 };
  assign o__payload[48] = ~ store;
  assign o__payload[56] = last_row & last_pass;
  assign _07_ = o__valid & o__ready;
  assign _08_ = ~ o__payload[56];
  assign _09_ = done + 1'h1;
  assign _10_ = last_row ? 8'h00 : _09_[7:0];
  assign _11_ = passed + last_row;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _18_;
  always @(posedge clk)
    if (\begin ) done <= 8'h00;
    else if (_07_) done <= _10_;
  always @(posedge clk)
    if (\begin ) passed <= 11'h000;
    else if (_07_) passed <= _11_;
  assign _17_ = _07_ ? _08_ : o__valid;
  assign _18_ = _17_ | \begin ;
  assign { o__payload[55:49], o__payload[47], o__payload[43:36], o__payload[27:0] } = { store, 21'h000041, source, 6'h01, source };
endmodule
