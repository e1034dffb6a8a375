module pim_unit_i4_l3(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [26:0] i__payload;
  wire [26:0] i__payload;
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
  assign ends = step & i__payload[25];
  assign step = i__valid & i__ready;
  always @(posedge clk)
    relu <= i__payload[26];
  assign leaves = o__valid & o__ready;
  assign _00_ = i__valid & i__payload[25];
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
  pim_unit_i4_l3__unit unit (
    .clk(clk),
    .part_0(i__payload[24:0]),
    .relu(relu),
    .results(o__payload),
    .rst(rst),
    .step(step),
    .take(ends_1)
  );
endmodule

module pim_unit_i4_l3__unit(clk, rst, part_0, step, results, take, relu);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [24:0] part_0;
  wire [24:0] part_0;
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
  assign _0_ = part_0[24] | unset;
  assign \$signal$3  = ~ _0_;
  always @(posedge clk)
    unset <= _1_;
  assign _2_ = step ? 1'h0 : unset;
  assign _1_ = _2_ | rst;
  unit_total_i4_k3 total_0 (
    .adds(step),
    .clk(clk),
    .factors(part_0[23:12]),
    .keeps(\$signal$3 ),
    .relu(relu),
    .result(results),
    .rst(rst),
    .take(take),
    .values(part_0[11:0]),
    .zero(unset)
  );
endmodule

module unit_total_i4_k3(clk, rst, values, factors, adds, keeps, take, zero, relu, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] values;
  wire [11:0] values;
  input [11:0] factors;
  wire [11:0] factors;
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
  wire _00_;
  wire _01_;
  wire [7:0] _02_;
  wire [7:0] _03_;
  wire [31:0] _04_;
  wire [8:0] _05_;
  wire [7:0] _06_;
  wire [9:0] _07_;
  wire [31:0] _08_;
  wire signed [31:0] begun;
  wire off;
  reg signed [31:0] total;
  assign _01_ = relu & total[31];
  assign off = zero | _01_;
  assign _02_ = $signed(values[3:0]) * $signed(factors[3:0]);
  assign _03_ = $signed(values[7:4]) * $signed(factors[7:4]);
  assign _05_ = $signed(_02_) + $signed(_03_);
  assign _06_ = $signed(values[11:8]) * $signed(factors[11:8]);
  assign _07_ = $signed(_05_) + $signed(_06_);
  assign _08_ = $signed(begun) + $signed(_07_);
  assign _00_ = ~ off;
  always @(posedge clk)
    if (adds) total <= _08_;
  always @(posedge clk)
    if (take) result <= _04_;
  assign begun = total & { keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps };
  assign _04_ = total & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
endmodule
