module compute_array_240x3(clk, rst, enable, read, read_a, read_b, write_enable, write_address, write_data, write_mask, both, neither);
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
  input [2:0] write_data;
  wire [2:0] write_data;
  input [2:0] write_mask;
  wire [2:0] write_mask;
  output [2:0] both;
  wire [2:0] both;
  output [2:0] neither;
  wire [2:0] neither;
  wire [2:0] _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire [2:0] _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire [2:0] \$signature__data ;
  reg [7:0] line_a;
  reg [7:0] line_b;
  wire [2:0] old__data;
  wire [2:0] port__data;
  wire [2:0] port__data_20 ;
  reg reads;
  reg [2:0] cells [239:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= \$signature__data ;
  end
  assign port__data = cells[line_a];
  assign port__data_20  = cells[line_b];
  assign old__data = cells[write_address];
  assign _00_ = port__data & port__data_20 ;
  assign both = reads ? _00_ : 3'h0;
  assign _01_ = port__data | port__data_20 ;
  assign _02_ = ~ _01_;
  assign neither = reads ? _02_ : 3'h0;
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

module csram_columns_3(clk, rst, both, neither, above, external, control, data, mask);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [2:0] both;
  wire [2:0] both;
  input [2:0] neither;
  wire [2:0] neither;
  input above;
  wire above;
  input [2:0] external;
  wire [2:0] external;
  input [12:0] control;
  wire [12:0] control;
  output [2:0] data;
  wire [2:0] data;
  output [2:0] mask;
  wire [2:0] mask;
  wire [2:0] _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire [2:0] _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire [2:0] _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire [2:0] _10_;
  wire [2:0] _11_;
  wire [2:0] _12_;
  wire [2:0] _13_;
  wire [2:0] _14_;
  wire [2:0] _15_;
  wire [2:0] _16_;
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire [2:0] _19_;
  wire [2:0] _20_;
  wire [2:0] differ;
  wire [2:0] entering;
  wire [2:0] following;
  wire [2:0] inverted;
  wire [2:0] leaving;
  reg [2:0] no_carry;
  reg [2:0] no_tag;
  wire [2:0] tag;
  wire [2:0] taken;
  assign tag = ~ no_tag;
  assign _00_ = both | neither;
  assign differ = ~ _00_;
  assign _09_ = ~ no_carry;
  assign _14_ = { control[6], control[6], control[6] } & _09_;
  assign _15_ = { control[7], control[7], control[7] } & tag;
  assign _16_ = _14_ | _15_;
  assign entering = _16_ | { control[8], control[8], control[8] };
  assign _17_ = { control[0], control[0], control[0] } & both;
  assign _18_ = { control[1], control[1], control[1] } & neither;
  assign _19_ = _17_ | _18_;
  assign _20_ = { control[2], control[2], control[2] } & { above, both[2:1] };
  assign _01_ = _19_ | _20_;
  assign _02_ = { control[3], control[3], control[3] } & external;
  assign taken = _01_ | _02_;
  assign _03_ = { control[4], control[4], control[4] } & entering;
  assign _04_ = ~ entering;
  assign _05_ = { control[5], control[5], control[5] } & _04_;
  assign inverted = _03_ | _05_;
  assign data = taken ^ inverted;
  assign _06_ = ~ control[10];
  assign mask = tag | { _06_, _06_, _06_ };
  assign _07_ = { control[9], control[9], control[9] } & both;
  assign _08_ = differ & entering;
  assign leaving = _07_ | _08_;
  assign _10_ = tag | { control[12], control[12], control[12] };
  assign _11_ = data & _10_;
  assign following = control[11] ? tag : _11_;
  assign _12_ = ~ leaving;
  assign _13_ = ~ following;
  always @(posedge clk)
    no_carry <= _12_;
  always @(posedge clk)
    no_tag <= _13_;
endmodule

module csram_convert_240x3(clk, rst, i__payload, i__valid, i_rows__payload, i_rows__valid, i_acts__payload, i_acts__valid, o__ready, o_status__ready, i__ready, i_rows__ready, i_acts__ready, o__payload, o__valid, o_status__payload, o_status__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [85:0] i__payload;
  wire [85:0] i__payload;
  input i__valid;
  wire i__valid;
  input [2:0] i_rows__payload;
  wire [2:0] i_rows__payload;
  input i_rows__valid;
  wire i_rows__valid;
  input [15:0] i_acts__payload;
  wire [15:0] i_acts__payload;
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
  output [3:0] o__payload;
  wire [3:0] o__payload;
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
  wire [31:0] _09_;
  wire _10_;
  wire _11_;
  wire [1:0] _12_;
  wire [1:0] _13_;
  wire [1:0] _14_;
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
  wire \begin ;
  wire begin_34 ;
  wire begin_37 ;
  wire begins;
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
  reg started;
  reg [1:0] state;
  wire steps;
  wire takes_acts;
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
  assign _10_ = o__valid_40  | o__valid_41 ;
  assign i__valid_39  = _10_ | o__valid_42 ;
  assign _02_ = ~ _01_;
  assign _01_ = multiplies | converts;
  assign _03_ = o__payload_44  & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _04_ = o__payload_45  & { multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies, multiplies };
  assign _05_ = _03_ | _04_;
  assign _06_ = o__payload_46  & { converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts, converts };
  assign i__payload_43  = _05_ | _06_;
  assign i__ready = o_status__valid & o_status__ready;
  assign _07_ = ~ refused;
  assign _08_ = | error;
  assign _09_ = cycles + 1'h1;
  always @(posedge clk)
    if (rst) state <= 2'h0;
    else if (_22_) state <= _14_;
  always @(posedge clk)
    if (rst) started <= 1'h0;
    else if (_21_) started <= _15_;
  always @(posedge clk)
    if (_26_) refused <= _08_;
  always @(posedge clk)
    if (_23_)
      if (!_24_) cycles <= 32'd0;
      else cycles <= _09_;
  assign _11_ = _24_ | o_status__valid;
  assign _12_[0] = ~ o_status__valid;
  assign _13_ = _25_ ? { 1'h1, refused } : 2'h1;
  assign _14_ = _11_ ? { _12_[0], _12_[0] } : _13_;
  assign _15_ = _24_ & takes_acts;
  assign _16_ = | { _25_, i__valid, _11_ };
  assign _17_ = | { _26_, _25_, _11_ };
  assign _18_ = { o_status__valid, done, _11_ } != 1'h1;
  assign _19_ = { o_status__valid, o_status__ready, _11_ } != 3'h5;
  assign _20_ = { _24_, steps } != 2'h2;
  assign _21_ = | { _25_, _24_ };
  assign _22_ = & { _16_, _17_, _18_, _19_ };
  assign _23_ = & { _20_, _21_ };
  assign takes_acts = started | executes;
  assign o_status__valid = state == 2'h3;
  assign _24_ = state == 2'h2;
  assign _25_ = state == 1'h1;
  assign _26_ = ! state;
  csram_convert_240x3__check check (
    .command(i__payload),
    .error(error),
    .needs(needs)
  );
  csram_convert_240x3__convert convert (
    .\begin (begin_37 ),
    .clk(clk),
    .command(i__payload),
    .o__payload(o__payload_46 ),
    .o__ready(o__ready_38 ),
    .o__valid(o__valid_42 ),
    .rst(rst)
  );
  csram_convert_240x3__core core (
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
  csram_convert_240x3__product product (
    .\begin (begin_34 ),
    .clk(clk),
    .command(i__payload),
    .i_acts__payload(i_acts__payload),
    .i_acts__valid(i_acts__valid_26 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_35 ),
    .o__valid(o__valid_41 ),
    .rst(rst),
    .vector_ends(i_acts__ready_28 )
  );
  csram_convert_240x3__rows rows (
    .\begin (\begin ),
    .clk(clk),
    .command(i__payload),
    .o__payload(o__payload_44 ),
    .o__ready(o__ready_31 ),
    .o__valid(o__valid_40 ),
    .rst(rst)
  );
  assign o_status__payload = { 96'h000000000000000000000000, cycles, needs, error };
  assign _12_[1] = _12_[0];
endmodule

module csram_convert_240x3__check(command, error, needs);
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
  wire [4:0] _006_;
  wire _007_;
  wire [15:0] _008_;
  wire [16:0] _009_;
  wire _010_;
  wire [16:0] _011_;
  wire _012_;
  wire _013_;
  wire [8:0] _014_;
  wire [9:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [16:0] _019_;
  wire [16:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [15:0] _027_;
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
  wire [15:0] _045_;
  wire [5:0] _046_;
  wire [6:0] _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire [5:0] _053_;
  wire [5:0] _054_;
  wire [5:0] _055_;
  wire [5:0] _056_;
  wire [5:0] _057_;
  wire [5:0] _058_;
  wire [6:0] _059_;
  wire [5:0] _060_;
  wire [6:0] _061_;
  wire [1:0] _062_;
  wire [2:0] _063_;
  wire [2:0] _064_;
  wire [5:0] _065_;
  wire [6:0] _066_;
  wire [16:0] _067_;
  wire [16:0] _068_;
  wire [16:0] _069_;
  wire [16:0] _070_;
  wire [15:0] _071_;
  wire [15:0] _072_;
  wire [15:0] _073_;
  wire [15:0] _074_;
  wire [2:0] _075_;
  wire [2:0] _076_;
  wire [2:0] _077_;
  wire [2:0] _078_;
  wire [2:0] _079_;
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
  wire [15:0] _094_;
  wire [15:0] _095_;
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
  assign _022_ = ! command[64:54];
  assign _023_ = command[64:54] > 2'h3;
  assign bad_columns = _022_ | _023_;
  assign _024_ = ! command[68:65];
  assign _025_ = command[68:65] > 4'h8;
  assign _026_ = _024_ | _025_;
  assign _006_[4:3] = command[68] + 1'h1;
  assign _028_ = command[81:76] < { _006_[4:3], command[67:65] };
  assign _029_ = _026_ | _028_;
  assign _030_ = multiply & _029_;
  assign _031_ = command[83] ^ command[85];
  assign _032_ = ~ _031_;
  assign _033_ = convert & _032_;
  assign bad_width = _030_ | _033_;
  assign _035_ = command[71:69] > 2'h2;
  assign _036_ = _034_ | _035_;
  assign bad_group = multiply & _036_;
  assign _037_ = ! command[75:72];
  assign _038_ = command[75:72] > 1'h1;
  assign _039_ = _037_ | _038_;
  assign bad_batch = multiply & _039_;
  assign _040_ = ~ convert;
  assign _041_ = ! command[42:27];
  assign bad_length = _040_ & _041_;
  assign _042_ = moves | multiply;
  assign _043_ = _042_ | convert;
  assign _044_ = target_needs > 8'hf0;
  assign _045_ = target_needs[15:0] | { target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16] };
  assign moves = command[2:0] <= 2'h3;
  assign multiply = command[2:0] == 3'h4;
  assign convert = command[2:0] == 3'h5;
  assign _000_ = ! command[2:0];
  assign _008_ = _000_ ? 16'h0000 : command[42:27];
  assign _017_ = command[2:0] == 1'h1;
  assign _027_ = _017_ ? 16'h0000 : command[42:27];
  assign { _046_[5:1], _001_[0] } = command[72] ? command[81:76] : 6'h00;
  assign _047_[6:1] = command[73] ? command[81:76] : 6'h00;
  assign _001_[7:1] = _046_[5:1] + _047_[6:1];
  assign _002_[7:2] = command[74] ? command[81:76] : 6'h00;
  assign _003_[8:2] = _001_[7:2] + _002_[7:2];
  assign _004_[8:3] = command[75] ? command[81:76] : 6'h00;
  assign _005_[9:3] = _003_[8:3] + _004_[8:3];
  assign _007_ = ! source_rows;
  assign _009_ = command[10:3] + source_rows;
  assign _010_ = ~ moves;
  assign _011_ = _009_ + _010_;
  assign source_end = _007_ ? 17'h00000 : _011_;
  assign _012_ = source_end > 1'h0;
  assign source_needs = _012_ ? source_end : 17'h00000;
  assign _013_ = ! scratch_rows;
  assign _014_ = command[26:19] + scratch_rows;
  assign _015_ = _014_ + 1'h1;
  assign scratch_end = _013_ ? 10'h000 : _015_;
  assign _016_ = scratch_end > source_needs;
  assign scratch_needs = _016_ ? { 7'h00, scratch_end } : source_needs;
  assign _018_ = ! target_rows;
  assign _019_ = command[18:11] + target_rows;
  assign _020_ = _019_ + 1'h1;
  assign target_end = _018_ ? 17'h00000 : _020_;
  assign _021_ = target_end > scratch_needs;
  assign target_needs = _021_ ? target_end : scratch_needs;
  assign _034_ = ! command[71:70];
  assign _049_ = _091_ | _090_;
  assign _050_ = _088_ | _087_;
  assign _051_ = _081_ | _080_;
  assign _052_ = _085_ | _084_;
  assign _048_ = | { _083_, _082_, _051_ };
  assign _053_[5:4] = _090_ ? 2'h2 : 2'h1;
  assign { _054_[5], _054_[3] } = _092_ ? 2'h2 : 2'h1;
  assign _055_[5:3] = _049_ ? { _053_[5:4], 1'h0 } : { _054_[5], 1'h0, _054_[3] };
  assign _056_[5:4] = _087_ ? 2'h2 : 2'h1;
  assign { _057_[5], _057_[3] } = _089_ ? 2'h2 : 2'h1;
  assign _058_[5:3] = _050_ ? { _056_[5:4], 1'h0 } : { _057_[5], 1'h0, _057_[3] };
  assign { _059_[6], _059_[1] } = _080_ ? 2'h2 : 2'h1;
  assign { _060_[5], _060_[0] } = _082_ ? 2'h2 : 2'h1;
  assign { _061_[6:4], _061_[1:0] } = _051_ ? { _059_[6], 1'h0, _059_[1], _059_[1], 1'h1 } : { 1'h0, _060_[5], 1'h1, _060_[0], _060_[0] };
  assign _062_[1] = ~ _084_;
  assign _064_[0] = _063_[0] | _086_;
  assign _065_[3:0] = _052_ ? { 2'h2, _062_[1], 1'h1 } : { 1'h0, _064_[0], 1'h0, _064_[0] };
  assign _066_ = _048_ ? { _061_[6:4], 2'h0, _061_[1:0] } : { 1'h0, _065_[3], 1'h0, _065_[3:0] };
  assign _071_ = bad_batch ? 16'h0000 : _095_;
  assign _072_ = bad_group ? 16'h0000 : _071_;
  assign _073_ = bad_width ? 16'h0000 : _072_;
  assign _074_ = bad_columns ? 16'h0000 : _073_;
  assign needs = _043_ ? _074_ : 16'h0000;
  assign _075_[1:0] = bad_length ? 2'h3 : { _044_, 1'h0 };
  assign _076_ = bad_batch ? 3'h6 : { _075_[0], _075_[1:0] };
  assign _077_ = bad_group ? 3'h5 : _076_;
  assign _078_ = bad_width ? 3'h4 : _077_;
  assign _079_ = bad_columns ? 3'h3 : _078_;
  assign error = _043_ ? _079_ : 3'h1;
  assign _080_ = { command[83:82], command[85:84] } == 4'hd;
  assign _081_ = { command[83:82], command[85:84] } == 4'hc;
  assign _082_ = { command[83:82], command[85:84] } == 4'h9;
  assign _083_ = { command[83:82], command[85:84] } == 4'h8;
  assign _084_ = { command[83:82], command[85:84] } == 3'h7;
  assign _085_ = { command[83:82], command[85:84] } == 3'h6;
  assign _086_ = { command[83:82], command[85:84] } == 2'h3;
  assign _063_[0] = { command[83:82], command[85:84] } == 2'h2;
  assign _067_[6:0] = multiply ? { 2'h0, _006_[4:3], command[67:65] } : _066_;
  assign scratch_rows = moves ? 7'h00 : _067_[6:0];
  assign _087_ = command[85:84] == 2'h3;
  assign _088_ = command[85:84] == 2'h2;
  assign _089_ = command[85:84] == 1'h1;
  assign _068_[9:0] = multiply ? { _005_[9:3], _003_[2], _001_[1:0] } : { 4'h0, _058_[5:3], 3'h0 };
  assign target_rows = moves ? _027_ : { 6'h00, _068_[9:0] };
  assign _090_ = command[83:82] == 2'h3;
  assign _091_ = command[83:82] == 2'h2;
  assign _092_ = command[83:82] == 1'h1;
  assign _069_[4:1] = _093_ ? command[68:65] : 4'h0;
  assign _093_ = command[71:69] == 2'h2;
  assign _070_[5:1] = multiply ? { 1'h0, _069_[4:1] } : { _055_[5:3], 2'h0 };
  assign source_rows = moves ? _008_ : { 10'h000, _070_[5:1], 1'h0 };
  assign _094_ = _044_ ? _045_ : 16'h0000;
  assign _095_ = bad_length ? 16'h0000 : _094_;
  assign _075_[2] = _075_[0];
  assign { _070_[16:6], _070_[0] } = 12'h000;
  assign { _069_[16:5], _069_[0] } = 13'h0000;
  assign _068_[16:10] = 7'h00;
  assign _067_[16:7] = 10'h000;
  assign _053_[3:0] = 4'h0;
  assign { _054_[4], _054_[2:0] } = 4'h0;
  assign _055_[2:0] = 3'h0;
  assign _056_[3:0] = 4'h0;
  assign { _057_[4], _057_[2:0] } = 4'h0;
  assign _058_[2:0] = 3'h0;
  assign { _059_[5:2], _059_[0] } = { 1'h0, _059_[1], 3'h1 };
  assign _060_[4:1] = { 3'h4, _060_[0] };
  assign _061_[3:2] = 2'h0;
  assign _062_[0] = 1'h1;
  assign _063_[2:1] = { _063_[0], 1'h0 };
  assign _064_[2:1] = { _064_[0], 1'h0 };
  assign _006_[2:0] = command[67:65];
  assign _004_[2:0] = 3'h0;
  assign _005_[2:0] = { _003_[2], _001_[1:0] };
  assign _065_[5:4] = { _065_[3], 1'h0 };
  assign _003_[1:0] = _001_[1:0];
  assign _002_[1:0] = 2'h0;
  assign _047_[0] = 1'h0;
  assign _046_[0] = _001_[0];
endmodule

module csram_convert_240x3__convert(clk, rst, command, \begin , o__ready, o__payload, o__valid);
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
    else o__valid <= _015_;
  always @(posedge clk)
    if (_013_) number <= _003_;
  assign _004_ = _023_ | _022_;
  assign _005_ = _020_ | _019_;
  assign _006_ = _017_ | _016_;
  assign _007_ = _022_ ? 8'hef : command[26:19];
  assign _008_ = _024_ ? command[18:11] : command[10:3];
  assign a_base = _004_ ? _007_ : _008_;
  assign _009_ = _019_ ? 8'hef : command[26:19];
  assign _010_ = _021_ ? command[18:11] : command[10:3];
  assign b_base = _005_ ? _009_ : _010_;
  assign _011_ = _016_ ? 8'hef : command[26:19];
  assign _012_ = _018_ ? command[18:11] : command[10:3];
  assign w_base = _006_ ? _011_ : _012_;
  assign _013_ = | { _000_, \begin  };
  assign _003_ = \begin  ? { start_8, start_7, start_6, start_5, start_4, start_3, start_2, start_1, start_0 } : _002_;
  assign _014_ = _000_ ? _001_ : o__valid;
  assign _015_ = _014_ | \begin ;
  assign _016_ = { w_area_1, w_area_0 } == 2'h3;
  assign _017_ = { w_area_1, w_area_0 } == 2'h2;
  assign _018_ = { w_area_1, w_area_0 } == 1'h1;
  assign _019_ = { b_area_1, b_area_0 } == 2'h3;
  assign _020_ = { b_area_1, b_area_0 } == 2'h2;
  assign _021_ = { b_area_1, b_area_0 } == 1'h1;
  assign _022_ = { a_area_1, a_area_0 } == 2'h3;
  assign _023_ = { a_area_1, a_area_0 } == 2'h2;
  assign _024_ = { a_area_1, a_area_0 } == 1'h1;
  assign { o__payload[56:36], o__payload[27:22], o__payload[13:8] } = { step_last, 1'h0, step_tag_1, step_tag_0, step_generate, step_start_1, step_start_0, step_only, step_write, step_invert, b_place_6, step_source_1, step_source_0, step_down, 1'h0, b_place_6, step_count_4, step_count_3, step_count_2, step_count_1, step_count_0, b_many, b_many, b_many, b_many, b_many, 1'h1, a_many, a_many, a_many, a_many, a_many, 1'h1 };
endmodule

module csram_convert_240x3__core(clk, rst, external, row_valid, out_ready, i__valid, i__payload, steps, i__ready, i_rows__ready, o__valid, done, o__payload, executes);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [2:0] external;
  wire [2:0] external;
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
  output [3:0] o__payload;
  wire [3:0] o__payload;
  output executes;
  wire executes;
  wire [2:0] both;
  wire [12:0] control;
  wire [2:0] data;
  wire enable;
  wire [2:0] mask;
  wire [2:0] neither;
  wire out_last;
  wire read;
  wire [7:0] read_a;
  wire [7:0] read_b;
  wire [7:0] write_address;
  wire write_enable;
  assign steps = executes & enable;
  compute_array_240x3 array (
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
  csram_convert_240x3__core__executor executor (
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
  csram_convert_240x3__core__periphery periphery (
    .both(both),
    .clk(clk),
    .control(control),
    .data(data),
    .external(external),
    .mask(mask),
    .neither(neither),
    .rst(rst)
  );
  assign o__payload = { out_last, both };
endmodule

module csram_convert_240x3__core__executor(clk, rst, row_valid, out_ready, i__valid, i__payload, i__ready, read, read_a, read_b, enable, write_enable, row_ready, out_valid, out_last, done, control, executes, write_address);
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
    if (rst) write_address <= 8'hef;
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

module csram_convert_240x3__core__periphery(clk, rst, external, both, neither, data, mask, control);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [2:0] external;
  wire [2:0] external;
  input [2:0] both;
  wire [2:0] both;
  input [2:0] neither;
  wire [2:0] neither;
  output [2:0] data;
  wire [2:0] data;
  output [2:0] mask;
  wire [2:0] mask;
  input [12:0] control;
  wire [12:0] control;
  csram_columns_3 columns_0 (
    .above(1'h0),
    .both(both),
    .clk(clk),
    .control(control),
    .data(data),
    .external(external),
    .mask(mask),
    .neither(neither),
    .rst(rst)
  );
endmodule

module csram_convert_240x3__product(clk, rst, command, i_acts__payload, i_acts__valid, \begin , o__ready, vector_ends, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [85:0] command;
  wire [85:0] command;
  input [15:0] i_acts__payload;
  wire [15:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input \begin ;
  wire \begin ;
  input o__ready;
  wire o__ready;
  output vector_ends;
  wire vector_ends;
  output o__valid;
  wire o__valid;
  output [56:0] o__payload;
  wire [56:0] o__payload;
  wire _000_;
  wire _001_;
  wire [7:0] _002_;
  wire [7:0] _003_;
  wire [8:0] _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [2:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire [5:0] _020_;
  wire [5:0] _021_;
  wire [5:0] _022_;
  wire [6:0] _023_;
  wire [5:0] _024_;
  wire _025_;
  wire _026_;
  wire [2:0] _027_;
  wire [7:0] _028_;
  wire [7:0] _029_;
  wire _030_;
  wire _031_;
  wire [7:0] _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire [7:0] _036_;
  wire [7:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire [7:0] _041_;
  wire [7:0] _042_;
  wire [7:0] _043_;
  wire [7:0] _044_;
  wire [7:0] _045_;
  wire [7:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [5:0] _055_;
  wire [2:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire [3:0] _061_;
  wire [3:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire [2:0] _070_;
  wire [2:0] \$signal ;
  wire [5:0] \$signal$20 ;
  wire \$signal$26 ;
  wire \$signal$28 ;
  wire \$signal$29 ;
  wire \$signal$41 ;
  wire signed [7:0] act;
  wire active;
  wire at_top;
  wire b_in_sum;
  reg [3:0] below;
  reg [2:0] \bit ;
  wire signed [8:0] factor;
  wire first;
  wire first_group;
  wire [5:0] full;
  wire [5:0] have;
  wire last_group;
  wire last_vector;
  wire last_weight;
  wire loaded;
  wire loading;
  wire low;
  wire one_above;
  wire part_ends;
  reg [5:0] place;
  wire [7:0] product_row;
  wire [5:0] rows;
  wire sign_bit;
  wire [7:0] sign_row;
  wire single;
  wire sum_ends;
  wire [7:0] sum_row;
  wire [7:0] sums;
  wire tail;
  wire taken;
  reg to_sum;
  reg weight;
  wire [7:0] weight_row;
  assign taken = o__valid & o__ready;
  assign single = command[68:65] == 1'h1;
  assign _017_ = \bit  == _010_;
  assign _026_ = _000_ & _017_;
  assign sign_bit = single | _026_;
  assign first = first_group & _001_;
  assign _040_ = command[69] - 1'h1;
  assign last_weight = weight == _040_;
  assign _010_ = command[67:65] - 1'h1;
  assign \$signal  = to_sum ? _010_ : 3'h0;
  assign at_top = place == { 1'h1, \$signal  };
  assign \$signal$20  = first_group ? full : have;
  assign _001_ = ! weight;
  assign _002_ = weight ? 8'h00 : i_acts__payload[7:0];
  assign _003_ = weight ? i_acts__payload[15:8] : 8'h00;
  assign act = _002_ | _003_;
  assign _004_ = - $signed(act);
  assign factor = sign_bit ? _004_ : { act[7], act };
  assign \$signal$26  = $signed(factor) >> place;
  assign one_above = { act[7], act[7], act[7:1] } >> place;
  assign _005_ = ~ first_group;
  assign _006_ = to_sum & _005_;
  assign _007_ = place == have;
  assign \$signal$28  = _006_ & _007_;
  assign _011_ = place >= { 1'h1, \$signal  };
  assign \$signal$29  = _009_ & _011_;
  assign _013_ = _012_ | single;
  assign low = _009_ & _013_;
  assign _009_ = to_sum & _008_;
  assign _014_ = ~ \$signal$29 ;
  assign _015_ = _009_ & _014_;
  assign _016_ = ~ low;
  assign tail = _015_ & _016_;
  assign _018_ = \$signal$29  | tail;
  assign _019_ = _018_ | \$signal$28 ;
  assign _020_ = \$signal$29  ? \$signal$20  : { 3'h1, \$signal  };
  assign _021_ = \$signal$28  ? full : _020_;
  assign _022_ = _021_ - place;
  assign rows = _019_ ? _022_ : 6'h01;
  assign part_ends = _000_ & at_top;
  assign _024_ = last_weight ? full : \$signal$20 ;
  assign _025_ = _023_ == _024_;
  assign sum_ends = to_sum & _025_;
  assign weight_row = command[10:3] + below;
  assign _027_ = to_sum ? 3'h0 : \bit ;
  assign _028_ = command[26:19] + _027_;
  assign product_row = _028_ + place;
  assign _029_ = command[26:19] + command[68:65];
  assign sign_row = _029_ + 3'h7;
  assign sum_row = sums + place;
  assign _030_ = \bit  == 1'h1;
  assign \$signal$41  = to_sum ? low : _030_;
  assign _031_ = to_sum ? \$signal$26  : one_above;
  assign _032_ = _031_ ? weight_row : 8'hef;
  assign _000_ = ~ to_sum;
  assign _033_ = place >= 3'h7;
  assign _034_ = _000_ & _033_;
  assign _035_ = \$signal$29  | _034_;
  assign _036_ = _035_ ? sign_row : product_row;
  assign _037_ = \$signal$41  ? _032_ : _036_;
  assign o__payload[7:0] = \$signal$28  ? 8'hef : _037_;
  assign _038_ = ~ first;
  assign _039_ = to_sum & _038_;
  assign _008_ = ~ \$signal$28 ;
  assign b_in_sum = _039_ & _008_;
  assign _041_ = sum_row - \$signal$28 ;
  assign _042_ = first ? 8'hef : _041_;
  assign _043_ = weight_row + \bit ;
  assign _044_ = \$signal$26  ? _043_ : 8'hef;
  assign o__payload[21:14] = to_sum ? _042_ : _044_;
  assign _045_ = at_top ? sign_row : product_row;
  assign _046_ = to_sum ? sum_row : _045_;
  assign o__payload[35:28] = loading ? weight_row : _046_;
  assign o__payload[41:36] = loading ? { 2'h0, command[68:65] } : rows;
  assign _012_ = ! place;
  assign o__payload[50] = _012_ | \$signal$28 ;
  assign _049_ = _048_ & sum_ends;
  assign vector_ends = _049_ & last_weight;
  assign _050_ = sum_ends & last_weight;
  assign _051_ = _050_ & last_vector;
  assign _052_ = _051_ & last_group;
  assign o__payload[56] = _052_ & _047_;
  assign _053_ = loading | i_acts__valid;
  assign o__valid = active & _053_;
  assign loaded = taken & last_weight;
  assign _047_ = ~ loading;
  assign _048_ = taken & _047_;
  assign _054_ = part_ends | sum_ends;
  assign _023_ = place + rows;
  assign _055_ = _054_ ? 6'h00 : _023_[5:0];
  assign _056_ = \bit  + 1'h1;
  assign _057_ = loading | sum_ends;
  assign _058_ = taken & _057_;
  assign _059_ = weight + 1'h1;
  assign _060_ = last_weight ? 1'h0 : _059_;
  assign _061_ = below + command[68:65];
  assign _062_ = last_weight ? 4'h0 : _061_;
  always @(posedge clk)
    if (\begin ) weight <= 1'h0;
    else if (_058_) weight <= _060_;
  always @(posedge clk)
    if (\begin ) below <= 4'h0;
    else if (_058_) below <= _062_;
  always @(posedge clk)
    if (_067_) to_sum <= _063_;
  always @(posedge clk)
    if (\begin ) \bit  <= 3'h1;
    else if (_068_) \bit  <= _070_;
  always @(posedge clk)
    if (\begin ) place <= 6'h00;
    else if (_048_) place <= _055_;
  assign _064_ = | { _048_, \begin  };
  assign _065_ = | { sum_ends, part_ends, \begin  };
  assign _066_ = | { sum_ends, part_ends };
  assign _067_ = & { _064_, _065_ };
  assign _068_ = & { _048_, _066_ };
  assign _069_ = sum_ends ? single : sign_bit;
  assign _063_ = \begin  ? single : _069_;
  assign _070_ = sum_ends ? 3'h1 : _056_;
  csram_convert_240x3__product__progress progress (
    .active(active),
    .\begin (\begin ),
    .clk(clk),
    .command(command),
    .first_group(first_group),
    .full(full),
    .have(have),
    .last_group(last_group),
    .last_vector(last_vector),
    .loaded(loaded),
    .loading(loading),
    .rst(rst),
    .sums(sums),
    .vector_ends(vector_ends)
  );
  assign { o__payload[55:51], o__payload[49:42], o__payload[27:22], o__payload[13:8] } = { 8'h12, loading, 4'h0, b_in_sum, b_in_sum, b_in_sum, b_in_sum, b_in_sum, 1'h1, tail, tail, tail, tail, tail, 1'h1 };
endmodule

module csram_convert_240x3__product__progress(clk, rst, command, \begin , vector_ends, loaded, last_vector, last_group, full, loading, active, first_group, sums, have);
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
  wire [15:0] _06_;
  wire _07_;
  wire [4:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [1:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [5:0] _21_;
  wire [15:0] following;
  reg [15:0] group;
  wire [5:0] reach;
  wire [1:0] tree;
  wire [6:0] wide;
  assign following = group + 1'h1;
  assign _06_ = group & following;
  assign _07_ = ! _06_;
  assign wide = have + _07_;
  assign { _08_[4:3], reach[2:0] } = command[68:65] + tree;
  assign reach[5:3] = _08_[4:3] + 1'h1;
  assign _09_ = command[71:69] > 3'h4;
  assign _10_ = command[71:69] > 2'h2;
  assign _11_ = command[71:69] == 2'h2;
  assign _12_ = _10_ ? 2'h2 : { 1'h0, _11_ };
  assign tree = _09_ ? 2'h3 : _12_;
  assign _00_ = group == command[42:27];
  assign _01_ = wide > command[81:76];
  assign _02_ = _00_ | _01_;
  assign _03_ = _02_ ? command[81:76] : wide[5:0];
  assign _04_ = ~ loaded;
  assign _05_ = ~ last_group;
  always @(posedge clk)
    if (rst) last_group <= 1'h0;
    else if (loading) last_group <= _00_;
  always @(posedge clk)
    if (rst) full <= 6'h00;
    else if (loading) full <= _03_;
  always @(posedge clk)
    if (rst) loading <= 1'h0;
    else loading <= _20_;
  always @(posedge clk)
    if (rst) active <= 1'h0;
    else active <= _17_;
  always @(posedge clk)
    if (rst) first_group <= 1'h0;
    else first_group <= _15_;
  always @(posedge clk)
    if (\begin ) group <= 16'h0001;
    else if (vector_ends) group <= following;
  always @(posedge clk)
    if (rst) sums <= 8'h00;
    else if (_13_) sums <= command[18:11];
  always @(posedge clk)
    if (rst) have <= 6'h00;
    else if (_13_) have <= _21_;
  assign _13_ = | { vector_ends, \begin  };
  assign _14_ = vector_ends ? 1'h0 : first_group;
  assign _15_ = _14_ | \begin ;
  assign _16_ = vector_ends ? _05_ : active;
  assign _17_ = _16_ | \begin ;
  assign _18_ = loading & _04_;
  assign _19_ = vector_ends ? _05_ : _18_;
  assign _20_ = _19_ | \begin ;
  assign _21_ = \begin  ? reach : full;
  assign _08_[2:0] = reach[2:0];
  assign last_vector = 1'h1;
endmodule

module csram_convert_240x3__rows(clk, rst, command, \begin , o__ready, o__payload, o__valid);
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
