// Ready/valid driver around a Verilated model: plays beats from memory into its input streams and
// collects those of its output streams, at the speed of the compiled model.
//
// The build defines `TILEWRIGHT_STREAMS`, a file of one `port<...>(...)` line per stream, and
// `TILEWRIGHT_CLOCK` where the design has a clock.

#pragma once

#include <cstdint>
#include <cstring>
#include <tuple>
#include <utility>

namespace tilewright {

// One stream's traffic; batch.py has the same structure.
struct Flow {
    uint8_t* beats;    // count payloads in the model's storage
    int64_t* stamps;   // cycle of each transfer, or null
    int64_t count;     // beats to send or to expect
    int64_t position;  // beats transferred
    uint64_t random;   // state of the pause generator, never 0
    uint64_t pause;    // chance of a pause in each cycle, times 2^32
    int64_t broken;    // first cycle in which an output broke a stream rule, or -1
    uint8_t rule;      // the Rule that it broke
    uint8_t trace;     // an output that is recorded, not expected: room for a beat in every cycle
    uint8_t valid, ready;  // as last sampled
};

enum Rule : uint8_t { Kept, ValidDropped, PayloadChanged, ValidWaitsForReady };

// State of one run between calls; batch.py has the same structure.
struct Run {
    int64_t cycle;     // cycles clocked
    int64_t first;     // cycle of the first beat in, or -1
    int64_t last;      // cycle of the last expected beat out, or -1
    int64_t quiet;     // cycles since the last transfer
    int64_t patience;  // quiet cycles that are allowed
    int64_t drain;     // cycles still to watch for surplus beats once all have moved
};

enum Status : int32_t { Working, Done, Stuck, Surplus, Broken };

// A pause with chance flow.pause / 2^32, by xorshift64.
inline bool pauses(Flow& flow) {
    if (!flow.pause) return false;
    flow.random ^= flow.random << 13;
    flow.random ^= flow.random >> 7;
    flow.random ^= flow.random << 17;
    return (flow.random >> 32) < flow.pause;
}

template <bool Out, bool HasValid, bool HasReady, typename Payload>
struct Port {
    CData& valid;  // a constant 1 where the stream has no such signal
    CData& ready;
    Payload& payload;
    bool offered = false;  // an input's beat stands, or an output's beat stood unaccepted
    bool was_valid = false;
    Payload held{};

    // Offers and accepts nothing.
    void idle() {
        offered = false;
        if constexpr (!Out && HasValid) valid = 0;
        if constexpr (Out && HasReady) ready = 0;
    }

    void drive(Flow& flow) {
        if constexpr (Out) return;
        if (offered || flow.position >= flow.count) return;
        if (HasValid && pauses(flow)) return;
        offered = true;
        if (HasValid) valid = 1;
        std::memcpy(&payload, flow.beats + flow.position * sizeof(Payload), sizeof(Payload));
    }

    void accept(Flow& flow) {
        if constexpr (Out && HasReady) ready = !pauses(flow);
    }

    void refuse() {
        if constexpr (Out && HasReady) ready = 0;
    }

    bool same() const { return !std::memcmp(&held, &payload, sizeof(Payload)); }

    // Before ready is known: an unaccepted beat must still stand.
    void check_hold(Flow& flow, const Run& run) {
        if constexpr (Out && HasValid) {
            if (offered && flow.broken < 0 && !(valid && same())) {
                flow.broken = run.cycle;
                flow.rule = valid ? PayloadChanged : ValidDropped;
            }
            was_valid = valid;
            if (valid) held = payload;
        }
    }

    // With ready known: it must have changed neither valid nor payload.
    void check_independence(Flow& flow, const Run& run) {
        if constexpr (Out && HasValid && HasReady) {
            if (flow.broken < 0 && (was_valid != bool(valid) || (valid && !same()))) {
                flow.broken = run.cycle;
                flow.rule = was_valid == bool(valid) ? PayloadChanged : ValidWaitsForReady;
            }
            offered = valid && !ready;
        }
    }

    // Moves a beat if there is one to move; returns whether an expected one moved.
    bool transfer(Flow& flow, Run& run, Status& status) {
        if (Out ? !(valid && ready) : !(offered && ready)) return false;
        if constexpr (Out && HasValid && !HasReady) {
            if (flow.trace) return record(flow, run);
        }
        if (flow.position >= flow.count) {
            if (Out && HasValid) status = Surplus;
            return false;
        }
        if constexpr (Out) {
            std::memcpy(flow.beats + flow.position * sizeof(Payload), &payload, sizeof(Payload));
            run.last = run.cycle;
        } else {
            offered = false;
            if (run.first < 0) run.first = run.cycle;
        }
        if (flow.stamps) flow.stamps[flow.position] = run.cycle;
        ++flow.position;
        return true;
    }

    // Keeps a beat of a trace, which is no progress.
    bool record(Flow& flow, const Run& run) {
        std::memcpy(flow.beats + flow.position * sizeof(Payload), &payload, sizeof(Payload));
        flow.stamps[flow.position++] = run.cycle;
        return false;
    }

    // After the clock edge an accepted input beat no longer stands.
    void release() {
        if constexpr (!Out && HasValid) {
            if (!offered) valid = 0;
        }
    }

    void report(Flow& flow) const {
        flow.valid = valid;
        flow.ready = ready;
    }
};

inline CData& always() {
    static CData one = 1;
    return one;
}

template <bool Out, bool HasValid, bool HasReady, typename Payload>
Port<Out, HasValid, HasReady, Payload> port(CData& valid, CData& ready, Payload& payload) {
    return {valid, ready, payload};
}

inline auto ports_of(Vtop& top) {
    return std::make_tuple(
#include TILEWRIGHT_STREAMS
    );
}

class Driver {
public:
    explicit Driver(Vtop& model) : top(model), ports(ports_of(model)) {}

    void reset(int64_t cycles) {
        std::apply([](auto&... port) { (port.idle(), ...); }, ports);
#ifdef TILEWRIGHT_CLOCK
        top.rst = 1;
        while (cycles-- > 0) low(), high();
        top.rst = 0;
#endif
        low();
    }

    // Clocks at most `limit` cycles; `Check` also holds the outputs to the rules of streams.
    template <bool Check>
    Status run(Flow* flows, Run& run, int64_t limit) {
        return std::apply([&](auto&... port) {
            Status status = Working;
            for (; limit > 0; --limit) {
                const Flow* flow = flows;
                bool pending = false;
                ((static_cast<void>(port), pending |= flow->position < flow->count, ++flow), ...);
                if (!pending && run.drain-- <= 0) return Done;
                each(flows, [](auto& p, Flow& f) { p.drive(f); }, port...);
                if (Check) {
                    (port.refuse(), ...);
                    low();
                    each(flows, [&](auto& p, Flow& f) { p.check_hold(f, run); }, port...);
                }
                each(flows, [](auto& p, Flow& f) { p.accept(f); }, port...);
                low();
                if (Check) {
                    each(flows, [&](auto& p, Flow& f) { p.check_independence(f, run); }, port...);
                }
                bool moved = false;
                each(flows, [&](auto& p, Flow& f) {
                    moved |= p.transfer(f, run, status);
                }, port...);
                if (Check) {
                    each(flows, [&](auto&, Flow& f) {
                        if (f.broken >= 0) status = Broken;
                    }, port...);
                }
                run.quiet = moved || !pending ? 0 : run.quiet + 1;
                if (run.quiet > run.patience) status = Stuck;
                if (status != Working) {
                    each(flows, [](auto& p, Flow& f) { p.report(f); }, port...);
                    return status;
                }
                high();
                (port.release(), ...);
                ++run.cycle;
            }
            return status;
        }, ports);
    }

    // The clock at rest and the outputs settled.
    void low() {
#ifdef TILEWRIGHT_CLOCK
        top.clk = 0;
#endif
        top.eval();
    }

private:
    Vtop& top;
    decltype(ports_of(std::declval<Vtop&>())) ports;

    template <typename Action, typename... Ports>
    static void each(Flow* flow, Action action, Ports&... port) {
        (action(port, *flow++), ...);
    }

    void high() {
#ifdef TILEWRIGHT_CLOCK
        top.clk = 1;
        top.eval();
#endif
    }
};

}  // namespace tilewright

#define TILEWRIGHT_API extern "C" __attribute__((visibility("default"), used))

TILEWRIGHT_API int32_t tilewright_run(tilewright::Driver* driver, tilewright::Flow* flows,
                                      tilewright::Run* run, int64_t limit, int32_t check) {
    const auto status = check ? driver->run<true>(flows, *run, limit)
                              : driver->run<false>(flows, *run, limit);
    driver->low();
    return status;
}

TILEWRIGHT_API void tilewright_reset(tilewright::Driver* driver, int64_t cycles) {
    driver->reset(cycles);
}
