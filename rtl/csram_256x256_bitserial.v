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

module csram_256x256_bitserial(clk, rst, i__payload, i__valid, i_rows__payload, i_rows__valid, i_acts__payload, i_acts__valid, o__ready, o_status__ready, i__ready, i_rows__ready, i_acts__ready, o__payload, o__valid, o_status__payload, o_status__valid);
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
  csram_256x256_bitserial__check check (
    .command(i__payload),
    .error(error),
    .needs(needs)
  );
  csram_256x256_bitserial__convert convert (
    .\begin (begin_37 ),
    .clk(clk),
    .command(i__payload),
    .o__payload(o__payload_46 ),
    .o__ready(o__ready_38 ),
    .o__valid(o__valid_42 ),
    .rst(rst)
  );
  csram_256x256_bitserial__core core (
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
  csram_256x256_bitserial__product product (
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
  csram_256x256_bitserial__rows rows (
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

module csram_256x256_bitserial__check(command, error, needs);
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
  wire [5:0] _007_;
  wire [15:0] _008_;
  wire _009_;
  wire [16:0] _010_;
  wire _011_;
  wire [16:0] _012_;
  wire _013_;
  wire _014_;
  wire [8:0] _015_;
  wire [9:0] _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire [16:0] _020_;
  wire [16:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [15:0] _026_;
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
  wire [5:0] _045_;
  wire _046_;
  wire [15:0] _047_;
  wire [6:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [5:0] _055_;
  wire [4:0] _056_;
  wire [5:0] _057_;
  wire [5:0] _058_;
  wire [5:0] _059_;
  wire [5:0] _060_;
  wire [5:0] _061_;
  wire [5:0] _062_;
  wire [5:0] _063_;
  wire [6:0] _064_;
  wire [5:0] _065_;
  wire [6:0] _066_;
  wire [1:0] _067_;
  wire [2:0] _068_;
  wire [2:0] _069_;
  wire [5:0] _070_;
  wire [6:0] _071_;
  wire [16:0] _072_;
  wire [16:0] _073_;
  wire [16:0] _074_;
  wire [15:0] _075_;
  wire [15:0] _076_;
  wire [15:0] _077_;
  wire [15:0] _078_;
  wire [2:0] _079_;
  wire [2:0] _080_;
  wire [2:0] _081_;
  wire [2:0] _082_;
  wire [2:0] _083_;
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
  wire [15:0] _100_;
  wire [15:0] _101_;
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
  assign _021_ = _020_ + 1'h1;
  assign target_end = _019_ ? 17'h00000 : _021_;
  assign _022_ = target_end > scratch_needs;
  assign target_needs = _022_ ? target_end : scratch_needs;
  assign _023_ = ! command[64:54];
  assign _024_ = command[64:54] > 9'h100;
  assign bad_columns = _023_ | _024_;
  assign _025_ = ! command[68:65];
  assign _027_ = command[68:65] > 4'h8;
  assign _028_ = _025_ | _027_;
  assign _006_[4:3] = command[68] + 1'h1;
  assign _029_ = command[81:76] < { _006_[4:3], command[67:65] };
  assign _030_ = _028_ | _029_;
  assign _031_ = multiply & _030_;
  assign _032_ = command[83] ^ command[85];
  assign _033_ = ~ _032_;
  assign _034_ = convert & _033_;
  assign bad_width = _031_ | _034_;
  assign _036_ = command[71:69] > 3'h4;
  assign _037_ = _035_ | _036_;
  assign bad_group = multiply & _037_;
  assign _038_ = ! command[75:72];
  assign _039_ = command[75:72] > 4'h8;
  assign _040_ = _038_ | _039_;
  assign bad_batch = multiply & _040_;
  assign _041_ = ~ convert;
  assign _042_ = ! command[42:27];
  assign bad_length = _041_ & _042_;
  assign _043_ = moves | multiply;
  assign _044_ = _043_ | convert;
  assign _046_ = target_needs > 9'h100;
  assign _047_ = target_needs[15:0] | { target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16], target_needs[16] };
  assign moves = command[2:0] <= 2'h3;
  assign multiply = command[2:0] == 3'h4;
  assign convert = command[2:0] == 3'h5;
  assign _000_ = ! command[2:0];
  assign _008_ = _000_ ? 16'h0000 : command[42:27];
  assign _017_ = command[2:0] == 1'h1;
  assign _026_ = _017_ ? 16'h0000 : command[42:27];
  assign { _045_[5:1], _001_[0] } = command[72] ? command[81:76] : 6'h00;
  assign _048_[6:1] = command[73] ? command[81:76] : 6'h00;
  assign _001_[7:1] = _045_[5:1] + _048_[6:1];
  assign _002_[7:2] = command[74] ? command[81:76] : 6'h00;
  assign _003_[8:2] = _001_[7:2] + _002_[7:2];
  assign _004_[8:3] = command[75] ? command[81:76] : 6'h00;
  assign _005_[9:3] = _003_[8:3] + _004_[8:3];
  assign _007_ = command[68:65] * 2'h3;
  assign _009_ = ! source_rows;
  assign _010_ = command[10:3] + source_rows;
  assign _011_ = ~ moves;
  assign _012_ = _010_ + _011_;
  assign source_end = _009_ ? 17'h00000 : _012_;
  assign _013_ = source_end > 1'h0;
  assign source_needs = _013_ ? source_end : 17'h00000;
  assign _014_ = ! scratch_rows;
  assign _015_ = command[26:19] + scratch_rows;
  assign _016_ = _015_ + 1'h1;
  assign scratch_end = _014_ ? 10'h000 : _016_;
  assign _018_ = scratch_end > source_needs;
  assign scratch_needs = _018_ ? { 7'h00, scratch_end } : source_needs;
  assign _019_ = ! target_rows;
  assign _020_ = command[18:11] + target_rows;
  assign _035_ = ! command[71:70];
  assign _050_ = _098_ | _097_;
  assign _051_ = _095_ | _094_;
  assign _052_ = _092_ | _091_;
  assign _053_ = _085_ | _084_;
  assign _054_ = _089_ | _088_;
  assign _049_ = | { _087_, _086_, _053_ };
  assign _055_ = _097_ ? { command[68:65], 2'h0 } : _007_;
  assign _056_[4:1] = _099_ ? command[68:65] : 4'h0;
  assign _057_ = _050_ ? _055_ : { 1'h0, _056_[4:1], 1'h0 };
  assign _058_[5:4] = _094_ ? 2'h2 : 2'h1;
  assign { _059_[5], _059_[3] } = _096_ ? 2'h2 : 2'h1;
  assign _060_[5:3] = _051_ ? { _058_[5:4], 1'h0 } : { _059_[5], 1'h0, _059_[3] };
  assign _061_[5:4] = _091_ ? 2'h2 : 2'h1;
  assign { _062_[5], _062_[3] } = _093_ ? 2'h2 : 2'h1;
  assign _063_[5:3] = _052_ ? { _061_[5:4], 1'h0 } : { _062_[5], 1'h0, _062_[3] };
  assign { _064_[6], _064_[1] } = _084_ ? 2'h2 : 2'h1;
  assign { _065_[5], _065_[0] } = _086_ ? 2'h2 : 2'h1;
  assign { _066_[6:4], _066_[1:0] } = _053_ ? { _064_[6], 1'h0, _064_[1], _064_[1], 1'h1 } : { 1'h0, _065_[5], 1'h1, _065_[0], _065_[0] };
  assign _067_[1] = ~ _088_;
  assign _069_[0] = _068_[0] | _090_;
  assign _070_[3:0] = _054_ ? { 2'h2, _067_[1], 1'h1 } : { 1'h0, _069_[0], 1'h0, _069_[0] };
  assign _071_ = _049_ ? { _066_[6:4], 2'h0, _066_[1:0] } : { 1'h0, _070_[3], 1'h0, _070_[3:0] };
  assign _075_ = bad_batch ? 16'h0000 : _101_;
  assign _076_ = bad_group ? 16'h0000 : _075_;
  assign _077_ = bad_width ? 16'h0000 : _076_;
  assign _078_ = bad_columns ? 16'h0000 : _077_;
  assign needs = _044_ ? _078_ : 16'h0000;
  assign _079_[1:0] = bad_length ? 2'h3 : { _046_, 1'h0 };
  assign _080_ = bad_batch ? 3'h6 : { _079_[0], _079_[1:0] };
  assign _081_ = bad_group ? 3'h5 : _080_;
  assign _082_ = bad_width ? 3'h4 : _081_;
  assign _083_ = bad_columns ? 3'h3 : _082_;
  assign error = _044_ ? _083_ : 3'h1;
  assign _084_ = { command[83:82], command[85:84] } == 4'hd;
  assign _085_ = { command[83:82], command[85:84] } == 4'hc;
  assign _086_ = { command[83:82], command[85:84] } == 4'h9;
  assign _087_ = { command[83:82], command[85:84] } == 4'h8;
  assign _088_ = { command[83:82], command[85:84] } == 3'h7;
  assign _089_ = { command[83:82], command[85:84] } == 3'h6;
  assign _090_ = { command[83:82], command[85:84] } == 2'h3;
  assign _068_[0] = { command[83:82], command[85:84] } == 2'h2;
  assign _074_[6:0] = multiply ? { 2'h0, _006_[4:3], command[67:65] } : _071_;
  assign scratch_rows = moves ? 7'h00 : _074_[6:0];
  assign _091_ = command[85:84] == 2'h3;
  assign _092_ = command[85:84] == 2'h2;
  assign _093_ = command[85:84] == 1'h1;
  assign _072_[9:0] = multiply ? { _005_[9:3], _003_[2], _001_[1:0] } : { 4'h0, _063_[5:3], 3'h0 };
  assign target_rows = moves ? _026_ : { 6'h00, _072_[9:0] };
  assign _094_ = command[83:82] == 2'h3;
  assign _095_ = command[83:82] == 2'h2;
  assign _096_ = command[83:82] == 1'h1;
  assign _097_ = command[71:69] == 3'h4;
  assign _098_ = command[71:69] == 2'h3;
  assign _099_ = command[71:69] == 2'h2;
  assign _073_[5:0] = multiply ? _057_ : { _060_[5:3], 3'h0 };
  assign _100_ = _046_ ? _047_ : 16'h0000;
  assign source_rows = moves ? _008_ : { 10'h000, _073_[5:0] };
  assign _101_ = bad_length ? 16'h0000 : _100_;
  assign _079_[2] = _079_[0];
  assign _074_[16:7] = 10'h000;
  assign _073_[16:6] = 11'h000;
  assign _072_[16:10] = 7'h00;
  assign _056_[0] = 1'h0;
  assign _058_[3:0] = 4'h0;
  assign { _059_[4], _059_[2:0] } = 4'h0;
  assign _060_[2:0] = 3'h0;
  assign _061_[3:0] = 4'h0;
  assign { _062_[4], _062_[2:0] } = 4'h0;
  assign _063_[2:0] = 3'h0;
  assign { _064_[5:2], _064_[0] } = { 1'h0, _064_[1], 3'h1 };
  assign _065_[4:1] = { 3'h4, _065_[0] };
  assign _066_[3:2] = 2'h0;
  assign _067_[0] = 1'h1;
  assign _068_[2:1] = { _068_[0], 1'h0 };
  assign _006_[2:0] = command[67:65];
  assign _069_[2:1] = { _069_[0], 1'h0 };
  assign _004_[2:0] = 3'h0;
  assign _005_[2:0] = { _003_[2], _001_[1:0] };
  assign _070_[5:4] = { _070_[3], 1'h0 };
  assign _003_[1:0] = _001_[1:0];
  assign _002_[1:0] = 2'h0;
  assign _048_[0] = 1'h0;
  assign _045_[0] = _001_[0];
endmodule

module csram_256x256_bitserial__convert(clk, rst, command, \begin , o__ready, o__payload, o__valid);
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
  assign _007_ = _022_ ? 8'hff : command[26:19];
  assign _008_ = _024_ ? command[18:11] : command[10:3];
  assign a_base = _004_ ? _007_ : _008_;
  assign _009_ = _019_ ? 8'hff : command[26:19];
  assign _010_ = _021_ ? command[18:11] : command[10:3];
  assign b_base = _005_ ? _009_ : _010_;
  assign _011_ = _016_ ? 8'hff : command[26:19];
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

module csram_256x256_bitserial__core(clk, rst, external, row_valid, out_ready, i__valid, i__payload, steps, i__ready, i_rows__ready, o__valid, done, o__payload, executes);
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
  csram_256x256_bitserial__core__executor executor (
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
  csram_256x256_bitserial__core__periphery periphery (
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

module csram_256x256_bitserial__core__executor(clk, rst, row_valid, out_ready, i__valid, i__payload, i__ready, read, read_a, read_b, enable, write_enable, row_ready, out_valid, out_last, done, control, executes, write_address);
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

module csram_256x256_bitserial__core__periphery(clk, rst, external_6 , both_1 , neither_3 , control, data, mask);
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

module csram_256x256_bitserial__product(clk, rst, command, i_acts__payload, i_acts__valid, \begin , o__ready, vector_ends, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [85:0] command;
  wire [85:0] command;
  input [31:0] i_acts__payload;
  wire [31:0] i_acts__payload;
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
  wire [4:0] _002_;
  wire [4:0] _003_;
  wire _004_;
  wire [7:0] _005_;
  wire _006_;
  wire [7:0] _007_;
  wire [7:0] _008_;
  wire _009_;
  wire [7:0] _010_;
  wire [7:0] _011_;
  wire _012_;
  wire [7:0] _013_;
  wire [2:0] _014_;
  wire [8:0] _015_;
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
  wire [5:0] _030_;
  wire [5:0] _031_;
  wire _032_;
  wire [5:0] _033_;
  wire [6:0] _034_;
  wire [5:0] _035_;
  wire _036_;
  wire [2:0] _037_;
  wire [7:0] _038_;
  wire [7:0] _039_;
  wire _040_;
  wire _041_;
  wire [7:0] _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire [1:0] _046_;
  wire [7:0] _047_;
  wire [7:0] _048_;
  wire _049_;
  wire _050_;
  wire [7:0] _051_;
  wire [7:0] _052_;
  wire [7:0] _053_;
  wire [7:0] _054_;
  wire [7:0] _055_;
  wire [7:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire [5:0] _065_;
  wire [2:0] _066_;
  wire _067_;
  wire _068_;
  wire [1:0] _069_;
  wire [1:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire [2:0] _077_;
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
  reg [4:0] below;
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
  reg [1:0] weight;
  wire [7:0] weight_row;
  assign taken = o__valid & o__ready;
  assign single = command[68:65] == 1'h1;
  assign _023_ = \bit  == _014_;
  assign _032_ = _000_ & _023_;
  assign sign_bit = single | _032_;
  assign first = first_group & _001_;
  assign _046_ = command[70:69] - 1'h1;
  assign last_weight = weight == _046_;
  assign _014_ = command[67:65] - 1'h1;
  assign \$signal  = to_sum ? _014_ : 3'h0;
  assign at_top = place == { 1'h1, \$signal  };
  assign \$signal$20  = first_group ? full : have;
  assign _001_ = ! weight;
  assign _005_ = _001_ ? i_acts__payload[7:0] : 8'h00;
  assign _006_ = weight == 1'h1;
  assign _007_ = _006_ ? i_acts__payload[15:8] : 8'h00;
  assign _008_ = _005_ | _007_;
  assign _009_ = weight == 2'h2;
  assign _010_ = _009_ ? i_acts__payload[23:16] : 8'h00;
  assign _011_ = _008_ | _010_;
  assign _012_ = weight == 2'h3;
  assign _013_ = _012_ ? i_acts__payload[31:24] : 8'h00;
  assign act = _011_ | _013_;
  assign _015_ = - $signed(act);
  assign factor = sign_bit ? _015_ : { act[7], act };
  assign \$signal$26  = $signed(factor) >> place;
  assign one_above = { act[7], act[7], act[7:1] } >> place;
  assign _016_ = ~ first_group;
  assign _017_ = to_sum & _016_;
  assign _018_ = place == have;
  assign \$signal$28  = _017_ & _018_;
  assign _021_ = place >= { 1'h1, \$signal  };
  assign \$signal$29  = _020_ & _021_;
  assign _024_ = _022_ | single;
  assign low = _020_ & _024_;
  assign _020_ = to_sum & _019_;
  assign _025_ = ~ \$signal$29 ;
  assign _026_ = _020_ & _025_;
  assign _027_ = ~ low;
  assign tail = _026_ & _027_;
  assign _028_ = \$signal$29  | tail;
  assign _029_ = _028_ | \$signal$28 ;
  assign _030_ = \$signal$29  ? \$signal$20  : { 3'h1, \$signal  };
  assign _031_ = \$signal$28  ? full : _030_;
  assign _033_ = _031_ - place;
  assign rows = _029_ ? _033_ : 6'h01;
  assign part_ends = _000_ & at_top;
  assign _035_ = last_weight ? full : \$signal$20 ;
  assign _036_ = _034_ == _035_;
  assign sum_ends = to_sum & _036_;
  assign weight_row = command[10:3] + below;
  assign _037_ = to_sum ? 3'h0 : \bit ;
  assign _038_ = command[26:19] + _037_;
  assign product_row = _038_ + place;
  assign _039_ = command[26:19] + command[68:65];
  assign sign_row = _039_ + 3'h7;
  assign sum_row = sums + place;
  assign _040_ = \bit  == 1'h1;
  assign \$signal$41  = to_sum ? low : _040_;
  assign _041_ = to_sum ? \$signal$26  : one_above;
  assign _042_ = _041_ ? weight_row : 8'hff;
  assign _000_ = ~ to_sum;
  assign _043_ = place >= 3'h7;
  assign _044_ = _000_ & _043_;
  assign _045_ = \$signal$29  | _044_;
  assign _047_ = _045_ ? sign_row : product_row;
  assign _048_ = \$signal$41  ? _042_ : _047_;
  assign o__payload[7:0] = \$signal$28  ? 8'hff : _048_;
  assign _049_ = ~ first;
  assign _050_ = to_sum & _049_;
  assign _019_ = ~ \$signal$28 ;
  assign b_in_sum = _050_ & _019_;
  assign _051_ = sum_row - \$signal$28 ;
  assign _052_ = first ? 8'hff : _051_;
  assign _053_ = weight_row + \bit ;
  assign _054_ = \$signal$26  ? _053_ : 8'hff;
  assign o__payload[21:14] = to_sum ? _052_ : _054_;
  assign _055_ = at_top ? sign_row : product_row;
  assign _056_ = to_sum ? sum_row : _055_;
  assign o__payload[35:28] = loading ? weight_row : _056_;
  assign o__payload[41:36] = loading ? { 2'h0, command[68:65] } : rows;
  assign _022_ = ! place;
  assign o__payload[50] = _022_ | \$signal$28 ;
  assign _059_ = _058_ & sum_ends;
  assign vector_ends = _059_ & last_weight;
  assign _060_ = sum_ends & last_weight;
  assign _061_ = _060_ & last_vector;
  assign _062_ = _061_ & last_group;
  assign o__payload[56] = _062_ & _057_;
  assign _063_ = loading | i_acts__valid;
  assign o__valid = active & _063_;
  assign loaded = taken & last_weight;
  assign _057_ = ~ loading;
  assign _058_ = taken & _057_;
  assign _064_ = part_ends | sum_ends;
  assign _034_ = place + rows;
  assign _065_ = _064_ ? 6'h00 : _034_[5:0];
  assign _066_ = \bit  + 1'h1;
  assign _067_ = loading | sum_ends;
  assign _068_ = taken & _067_;
  assign _069_ = weight + 1'h1;
  assign _070_ = last_weight ? 2'h0 : _069_;
  assign _002_ = below + command[68:65];
  assign _003_ = last_weight ? 5'h00 : _002_;
  always @(posedge clk)
    if (\begin ) below <= 5'h00;
    else if (_068_) below <= _003_;
  always @(posedge clk)
    if (\begin ) weight <= 2'h0;
    else if (_068_) weight <= _070_;
  always @(posedge clk)
    if (_074_) to_sum <= _004_;
  always @(posedge clk)
    if (\begin ) \bit  <= 3'h1;
    else if (_075_) \bit  <= _077_;
  always @(posedge clk)
    if (\begin ) place <= 6'h00;
    else if (_058_) place <= _065_;
  assign _071_ = | { _058_, \begin  };
  assign _072_ = | { sum_ends, part_ends, \begin  };
  assign _073_ = | { sum_ends, part_ends };
  assign _074_ = & { _071_, _072_ };
  assign _075_ = & { _058_, _073_ };
  assign _076_ = sum_ends ? single : sign_bit;
  assign _004_ = \begin  ? single : _076_;
  assign _077_ = sum_ends ? 3'h1 : _066_;
  csram_256x256_bitserial__product__progress progress (
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

module csram_256x256_bitserial__product__progress(clk, rst, command, \begin , vector_ends, loaded, last_vector, last_group, full, loading, active, first_group, sums, have);
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
  wire [5:0] reach;
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

module csram_256x256_bitserial__rows(clk, rst, command, \begin , o__ready, o__payload, o__valid);
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
