module encode_bf16_e2m1_x16(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [256:0] i__payload;
  wire [256:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [80:0] o__payload;
  wire [80:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [3:0] codes;
  wire [3:0] codes_60 ;
  wire [3:0] codes_62 ;
  wire [3:0] codes_64 ;
  wire [3:0] codes_66 ;
  wire [3:0] codes_68 ;
  wire [3:0] codes_70 ;
  wire [3:0] codes_72 ;
  wire [3:0] codes_74 ;
  wire [3:0] codes_76 ;
  wire [3:0] codes_78 ;
  wire [3:0] codes_80 ;
  wire [3:0] codes_82 ;
  wire [3:0] codes_84 ;
  wire [3:0] codes_86 ;
  wire [3:0] codes_88 ;
  reg [3:0] codes_0;
  reg [3:0] codes_1;
  reg [3:0] codes_10;
  reg [3:0] codes_11;
  reg [3:0] codes_12;
  reg [3:0] codes_13;
  reg [3:0] codes_14;
  reg [3:0] codes_15;
  reg [3:0] codes_2;
  reg [3:0] codes_3;
  reg [3:0] codes_4;
  reg [3:0] codes_5;
  reg [3:0] codes_6;
  reg [3:0] codes_7;
  reg [3:0] codes_8;
  reg [3:0] codes_9;
  wire invalid;
  wire invalid_61 ;
  wire invalid_63 ;
  wire invalid_65 ;
  wire invalid_67 ;
  wire invalid_69 ;
  wire invalid_71 ;
  wire invalid_73 ;
  wire invalid_75 ;
  wire invalid_77 ;
  wire invalid_79 ;
  wire invalid_81 ;
  wire invalid_83 ;
  wire invalid_85 ;
  wire invalid_87 ;
  wire invalid_89 ;
  reg invalid_0;
  reg invalid_1;
  reg invalid_10;
  reg invalid_11;
  reg invalid_12;
  reg invalid_13;
  reg invalid_14;
  reg invalid_15;
  reg invalid_2;
  reg invalid_3;
  reg invalid_4;
  reg invalid_5;
  reg invalid_6;
  reg invalid_7;
  reg invalid_8;
  reg invalid_9;
  reg last;
  wire moves;
  assign _00_ = ~ o__valid;
  assign i__ready = o__ready | _00_;
  assign moves = i__valid & i__ready;
  always @(posedge clk)
    if (moves) invalid_5 <= invalid_69 ;
  always @(posedge clk)
    if (moves) codes_6 <= codes_70 ;
  always @(posedge clk)
    if (moves) invalid_6 <= invalid_71 ;
  always @(posedge clk)
    if (moves) codes_7 <= codes_72 ;
  always @(posedge clk)
    if (moves) invalid_7 <= invalid_73 ;
  always @(posedge clk)
    if (moves) codes_8 <= codes_74 ;
  always @(posedge clk)
    if (moves) invalid_8 <= invalid_75 ;
  always @(posedge clk)
    if (moves) codes_9 <= codes_76 ;
  always @(posedge clk)
    if (moves) invalid_9 <= invalid_77 ;
  always @(posedge clk)
    if (moves) codes_10 <= codes_78 ;
  always @(posedge clk)
    if (moves) invalid_10 <= invalid_79 ;
  always @(posedge clk)
    if (moves) codes_11 <= codes_80 ;
  always @(posedge clk)
    if (moves) invalid_11 <= invalid_81 ;
  always @(posedge clk)
    if (moves) codes_12 <= codes_82 ;
  always @(posedge clk)
    if (moves) invalid_12 <= invalid_83 ;
  always @(posedge clk)
    if (moves) codes_13 <= codes_84 ;
  always @(posedge clk)
    if (moves) invalid_13 <= invalid_85 ;
  always @(posedge clk)
    if (moves) codes_14 <= codes_86 ;
  always @(posedge clk)
    if (moves) invalid_14 <= invalid_87 ;
  always @(posedge clk)
    if (moves) codes_15 <= codes_88 ;
  always @(posedge clk)
    if (moves) invalid_15 <= invalid_89 ;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (i__ready) o__valid <= i__valid;
  always @(posedge clk)
    if (moves) last <= i__payload[256];
  always @(posedge clk)
    if (moves) codes_0 <= codes;
  always @(posedge clk)
    if (moves) invalid_0 <= invalid;
  always @(posedge clk)
    if (moves) codes_1 <= codes_60 ;
  always @(posedge clk)
    if (moves) invalid_1 <= invalid_61 ;
  always @(posedge clk)
    if (moves) codes_2 <= codes_62 ;
  always @(posedge clk)
    if (moves) invalid_2 <= invalid_63 ;
  always @(posedge clk)
    if (moves) codes_3 <= codes_64 ;
  always @(posedge clk)
    if (moves) invalid_3 <= invalid_65 ;
  always @(posedge clk)
    if (moves) codes_4 <= codes_66 ;
  always @(posedge clk)
    if (moves) invalid_4 <= invalid_67 ;
  always @(posedge clk)
    if (moves) codes_5 <= codes_68 ;
  encoder_lane_bf16_e2m1 lane_0 (
    .codes(codes),
    .invalid(invalid),
    .numbers(i__payload[15:0])
  );
  encoder_lane_bf16_e2m1 lane_1 (
    .codes(codes_60 ),
    .invalid(invalid_61 ),
    .numbers(i__payload[31:16])
  );
  encoder_lane_bf16_e2m1 lane_10 (
    .codes(codes_78 ),
    .invalid(invalid_79 ),
    .numbers(i__payload[175:160])
  );
  encoder_lane_bf16_e2m1 lane_11 (
    .codes(codes_80 ),
    .invalid(invalid_81 ),
    .numbers(i__payload[191:176])
  );
  encoder_lane_bf16_e2m1 lane_12 (
    .codes(codes_82 ),
    .invalid(invalid_83 ),
    .numbers(i__payload[207:192])
  );
  encoder_lane_bf16_e2m1 lane_13 (
    .codes(codes_84 ),
    .invalid(invalid_85 ),
    .numbers(i__payload[223:208])
  );
  encoder_lane_bf16_e2m1 lane_14 (
    .codes(codes_86 ),
    .invalid(invalid_87 ),
    .numbers(i__payload[239:224])
  );
  encoder_lane_bf16_e2m1 lane_15 (
    .codes(codes_88 ),
    .invalid(invalid_89 ),
    .numbers(i__payload[255:240])
  );
  encoder_lane_bf16_e2m1 lane_2 (
    .codes(codes_62 ),
    .invalid(invalid_63 ),
    .numbers(i__payload[47:32])
  );
  encoder_lane_bf16_e2m1 lane_3 (
    .codes(codes_64 ),
    .invalid(invalid_65 ),
    .numbers(i__payload[63:48])
  );
  encoder_lane_bf16_e2m1 lane_4 (
    .codes(codes_66 ),
    .invalid(invalid_67 ),
    .numbers(i__payload[79:64])
  );
  encoder_lane_bf16_e2m1 lane_5 (
    .codes(codes_68 ),
    .invalid(invalid_69 ),
    .numbers(i__payload[95:80])
  );
  encoder_lane_bf16_e2m1 lane_6 (
    .codes(codes_70 ),
    .invalid(invalid_71 ),
    .numbers(i__payload[111:96])
  );
  encoder_lane_bf16_e2m1 lane_7 (
    .codes(codes_72 ),
    .invalid(invalid_73 ),
    .numbers(i__payload[127:112])
  );
  encoder_lane_bf16_e2m1 lane_8 (
    .codes(codes_74 ),
    .invalid(invalid_75 ),
    .numbers(i__payload[143:128])
  );
  encoder_lane_bf16_e2m1 lane_9 (
    .codes(codes_76 ),
    .invalid(invalid_77 ),
    .numbers(i__payload[159:144])
  );
  assign o__payload = { last, invalid_15, invalid_14, invalid_13, invalid_12, invalid_11, invalid_10, invalid_9, invalid_8, invalid_7, invalid_6, invalid_5, invalid_4, invalid_3, invalid_2, invalid_1, invalid_0, codes_15, codes_14, codes_13, codes_12, codes_11, codes_10, codes_9, codes_8, codes_7, codes_6, codes_5, codes_4, codes_3, codes_2, codes_1, codes_0 };
endmodule

module encoder_lane_bf16_e2m1(numbers, codes, invalid);
  input [15:0] numbers;
  wire [15:0] numbers;
  output [3:0] codes;
  wire [3:0] codes;
  output invalid;
  wire invalid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [1:0] _03_;
  wire [1:0] _04_;
  wire _05_;
  wire _06_;
  wire [1:0] _07_;
  wire _08_;
  wire _09_;
  wire [3:0] _10_;
  wire [2:0] aligned;
  wire exceeds;
  wire [1:0] exponent;
  wire [2:0] lower_1;
  wire [3:0] lower_2;
  wire [3:0] magnitude;
  wire normal;
  wire [1:0] places;
  wire [2:0] significand;
  wire up;
  assign significand[0] = | numbers[4:0];
  assign normal = numbers[14:7] >= 7'h7f;
  assign places = _03_ & { _04_[0], _04_[0] };
  assign lower_2 = places[1] ? { 3'h1, _02_ } : { 1'h1, numbers[6:5], significand[0] };
  assign _05_ = | lower_2[1:0];
  assign lower_1 = places[0] ? { lower_2[3:2], _05_ } : lower_2[2:0];
  assign _06_ = numbers[14:7] < 7'h7c;
  assign aligned = _06_ ? 3'h0 : lower_1;
  assign _07_[1] = numbers[8] - 1'h1;
  assign _08_ = aligned[0] | aligned[2];
  assign up = aligned[1] & _08_;
  assign magnitude = { exponent, aligned[2] } + up;
  assign _09_ = numbers[14:7] > 8'h81;
  assign _00_ = magnitude > 3'h7;
  assign exceeds = _09_ | _00_;
  assign _01_ = & numbers[14:7];
  assign _02_ = | numbers[6:0];
  assign invalid = _01_ & _02_;
  assign _04_[0] = ~ normal;
  assign _03_ = ~ numbers[8:7];
  assign _10_[2:0] = exceeds ? 3'h7 : magnitude[2:0];
  assign codes = invalid ? 4'h0 : { numbers[15], _10_[2:0] };
  assign exponent = normal ? { _07_[1], numbers[7] } : 2'h0;
  assign _10_[3] = numbers[15];
  assign _04_[1] = _04_[0];
  assign _07_[0] = numbers[7];
  assign significand[2:1] = numbers[6:5];
endmodule
