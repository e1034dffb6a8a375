// What the FST writer of Verilator's runtime asks of lz4.h and zlib.h, so that waves need no
// library: LZ4 blocks from one greedy pass, zlib streams of stored blocks.

#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

inline int LZ4_compressBound(int size) { return size + size / 255 + 16; }

// The writer gives room for LZ4_compressBound(size) bytes.
inline int LZ4_compress_default(const char* source, char* target, int size, int) {
    const auto* in = reinterpret_cast<const uint8_t*>(source);
    auto* out = reinterpret_cast<uint8_t*>(target);
    const auto extend = [&](int length) {
        for (; length >= 255; length -= 255) *out++ = 255;
        *out++ = static_cast<uint8_t>(length);
    };
    int done = 0;
    const auto emit = [&](int literals, int offset, int match) {
        const int code = offset ? match - 4 : 0;
        *out++ = static_cast<uint8_t>(std::min(literals, 15) << 4 | std::min(code, 15));
        if (literals >= 15) extend(literals - 15);
        if (literals) std::memcpy(out, in + done, literals);
        out += literals;
        if (!offset) return;
        *out++ = static_cast<uint8_t>(offset);
        *out++ = static_cast<uint8_t>(offset >> 8);
        if (code >= 15) extend(code - 15);
    };
    std::vector<int> seen(1 << 12, -1);
    // The format wants the last match to begin 12 bytes, and to end 5 bytes, before the end.
    for (int at = 0; at + 12 < size;) {
        uint32_t word;
        std::memcpy(&word, in + at, 4);
        int& slot = seen[word * 2654435761u >> 20];
        const int from = slot;
        slot = at;
        if (from < 0 || at - from > 65535 || std::memcmp(in + from, in + at, 4)) {
            ++at;
            continue;
        }
        int length = 4;
        while (at + length < size - 5 && in[from + length] == in[at + length]) ++length;
        emit(at - done, at - from, length);
        done = at += length;
    }
    emit(size - done, 0, 0);
    return static_cast<int>(out - reinterpret_cast<uint8_t*>(target));
}

using Bytef = uint8_t;
using uLong = unsigned long;
using uLongf = uLong;
constexpr int Z_OK = 0;

inline uLong compressBound(uLong size) { return size + (size / 65535 + 1) * 5 + 6; }

inline int compress2(Bytef* target, uLongf* written, const Bytef* source, uLong size, int) {
    Bytef* out = target;
    *out++ = 0x78;
    *out++ = 0x01;
    uLong at = 0;
    do {
        const auto length = static_cast<uint16_t>(std::min<uLong>(size - at, 65535));
        *out++ = at + length == size;
        for (const int part : {length & 255, length >> 8, ~length & 255, ~length >> 8 & 255}) {
            *out++ = static_cast<Bytef>(part);
        }
        if (length) std::memcpy(out, source + at, length);
        out += length;
        at += length;
    } while (at < size);
    uint32_t low = 1, high = 0;
    for (uLong i = 0; i < size; ++i) {
        low = (low + source[i]) % 65521;
        high = (high + low) % 65521;
    }
    for (int shift = 24; shift >= 0; shift -= 8) {
        *out++ = static_cast<Bytef>((high << 16 | low) >> shift);
    }
    *written = out - target;
    return Z_OK;
}
