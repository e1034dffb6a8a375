// Faster forms of three functions of Verilator's runtime. The stock ones extend a sign by mask,
// negation and or; with the width as a constant one shift each way is a single instruction.

#pragma once

#include "verilated.h"

namespace tilewright {

template <int Bits>
[[gnu::always_inline]] inline int32_t extend(uint32_t value) {
    return static_cast<int32_t>(value << (32 - Bits)) >> (32 - Bits);
}

template <int Bits>
[[gnu::always_inline]] inline uint32_t multiply(uint32_t left, uint32_t right) {
    return static_cast<uint32_t>(extend<Bits>(left)) * static_cast<uint32_t>(extend<Bits>(right));
}

}  // namespace tilewright

#define VL_EXTENDS_II(to, from, value) static_cast<IData>(tilewright::extend<from>(value))
#define VL_EXTENDS_QI(to, from, value) \
    static_cast<QData>(static_cast<int64_t>(tilewright::extend<from>(value)))
#define VL_MULS_III(bits, left, right) tilewright::multiply<bits>(left, right)
