module pim_unit_i8(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [258:0] i__payload;
  wire [258:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [31:0] o__payload;
  wire [31:0] o__payload;
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
  wire ends;
  reg ends_1;
  wire leaves;
  reg reads;
  reg relu;
  wire step;
  assign _01_ = ~ _00_;
  assign _02_ = ~ reads;
  assign _03_ = _01_ | _02_;
  assign i__ready = _03_ | leaves;
  assign ends = step & i__payload[257];
  assign step = i__valid & i__ready;
  always @(posedge clk)
    relu <= i__payload[258];
  assign leaves = o__valid & o__ready;
  assign _00_ = i__valid & i__payload[257];
  always @(posedge clk)
    if (rst) ends_1 <= 1'h0;
    else ends_1 <= ends;
  always @(posedge clk)
    if (rst) reads <= 1'h0;
    else reads <= _06_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _04_;
  assign _04_ = _07_ | ends_1;
  assign _05_ = leaves ? 1'h0 : reads;
  assign _06_ = _05_ | ends;
  assign _07_ = leaves ? 1'h0 : o__valid;
  pim_unit_i8__unit unit (
    .clk(clk),
    .part_0(i__payload[256:0]),
    .relu(relu),
    .results(o__payload),
    .rst(rst),
    .step(step),
    .take(ends_1)
  );
endmodule

module pim_unit_i8__unit(clk, rst, part_0, step, results, take, relu);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [256:0] part_0;
  wire [256:0] part_0;
  input step;
  wire step;
  output [31:0] results;
  wire [31:0] results;
  input take;
  wire take;
  input relu;
  wire relu;
  wire _0_;
  wire _1_;
  wire _2_;
  wire \$signal$3 ;
  reg unset;
  assign _0_ = part_0[256] | unset;
  assign \$signal$3  = ~ _0_;
  always @(posedge clk)
    unset <= _1_;
  assign _2_ = step ? 1'h0 : unset;
  assign _1_ = _2_ | rst;
  unit_total_i8_k16 total_0 (
    .adds(step),
    .clk(clk),
    .factors(part_0[255:128]),
    .keeps(\$signal$3 ),
    .relu(relu),
    .result(results),
    .rst(rst),
    .take(take),
    .values(part_0[127:0]),
    .zero(unset)
  );
endmodule

module unit_total_i8_k16(clk, rst, values, factors, adds, keeps, take, zero, relu, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [127:0] values;
  wire [127:0] values;
  input [127:0] factors;
  wire [127:0] factors;
  input adds;
  wire adds;
  input keeps;
  wire keeps;
  input take;
  wire take;
  input zero;
  wire zero;
  input relu;
  wire relu;
  output signed [31:0] result;
  reg signed [31:0] result;
  wire [15:0] _00_;
  wire [19:0] _01_;
  wire [15:0] _02_;
  wire [20:0] _03_;
  wire [15:0] _04_;
  wire [21:0] _05_;
  wire [15:0] _06_;
  wire [22:0] _07_;
  wire [15:0] _08_;
  wire [23:0] _09_;
  wire _10_;
  wire [15:0] _11_;
  wire [24:0] _12_;
  wire [15:0] _13_;
  wire [25:0] _14_;
  wire [15:0] _15_;
  wire [26:0] _16_;
  wire [15:0] _17_;
  wire [27:0] _18_;
  wire [15:0] _19_;
  wire [28:0] _20_;
  wire [15:0] _21_;
  wire [15:0] _22_;
  wire [29:0] _23_;
  wire [15:0] _24_;
  wire [30:0] _25_;
  wire [31:0] _26_;
  wire _27_;
  wire [15:0] _28_;
  wire [16:0] _29_;
  wire [15:0] _30_;
  wire [31:0] _31_;
  wire [17:0] _32_;
  wire [15:0] _33_;
  wire [18:0] _34_;
  wire signed [31:0] begun;
  wire off;
  reg signed [31:0] total;
  assign _22_ = $signed(values[119:112]) * $signed(factors[119:112]);
  assign _23_ = $signed(_20_) + $signed(_22_);
  assign _24_ = $signed(values[127:120]) * $signed(factors[127:120]);
  assign _25_ = $signed(_23_) + $signed(_24_);
  assign _26_ = $signed(begun) + $signed(_25_);
  assign _27_ = ~ off;
  assign _10_ = relu & total[31];
  assign off = zero | _10_;
  assign _21_ = $signed(values[7:0]) * $signed(factors[7:0]);
  assign _28_ = $signed(values[15:8]) * $signed(factors[15:8]);
  assign _29_ = $signed(_21_) + $signed(_28_);
  assign _30_ = $signed(values[23:16]) * $signed(factors[23:16]);
  assign _32_ = $signed(_29_) + $signed(_30_);
  assign _33_ = $signed(values[31:24]) * $signed(factors[31:24]);
  assign _34_ = $signed(_32_) + $signed(_33_);
  assign _00_ = $signed(values[39:32]) * $signed(factors[39:32]);
  assign _01_ = $signed(_34_) + $signed(_00_);
  assign _02_ = $signed(values[47:40]) * $signed(factors[47:40]);
  assign _03_ = $signed(_01_) + $signed(_02_);
  assign _04_ = $signed(values[55:48]) * $signed(factors[55:48]);
  assign _05_ = $signed(_03_) + $signed(_04_);
  assign _06_ = $signed(values[63:56]) * $signed(factors[63:56]);
  assign _07_ = $signed(_05_) + $signed(_06_);
  assign _08_ = $signed(values[71:64]) * $signed(factors[71:64]);
  assign _09_ = $signed(_07_) + $signed(_08_);
  assign _11_ = $signed(values[79:72]) * $signed(factors[79:72]);
  assign _12_ = $signed(_09_) + $signed(_11_);
  assign _13_ = $signed(values[87:80]) * $signed(factors[87:80]);
  assign _14_ = $signed(_12_) + $signed(_13_);
  assign _15_ = $signed(values[95:88]) * $signed(factors[95:88]);
  assign _16_ = $signed(_14_) + $signed(_15_);
  assign _17_ = $signed(values[103:96]) * $signed(factors[103:96]);
  assign _18_ = $signed(_16_) + $signed(_17_);
  assign _19_ = $signed(values[111:104]) * $signed(factors[111:104]);
  assign _20_ = $signed(_18_) + $signed(_19_);
  always @(posedge clk)
    if (adds) total <= _26_;
  always @(posedge clk)
    if (take) result <= _31_;
  assign begun = total & { keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps };
  assign _31_ = total & { _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_, _27_ };
endmodule
