// A model and its driver as a shared object.

#include "driver.hpp"

namespace {

struct Session {
    VerilatedContext context;
    Vtop top;
    tilewright::Driver driver;

    static VerilatedContext* prepare(VerilatedContext& context, int32_t seed) {
        context.randReset(2);  // what has no reset starts at random
        context.randSeed(seed);
        return &context;
    }

    explicit Session(int32_t seed) : top(prepare(context, seed)), driver(top) {}
};

}  // namespace

double sc_time_stamp() { return 0; }

TILEWRIGHT_API Session* tilewright_open(int32_t seed) { return new Session(seed); }

TILEWRIGHT_API void tilewright_close(Session* session) {
    session->top.final();
    delete session;
}

TILEWRIGHT_API tilewright::Driver* tilewright_driver(Session* session) {
    return &session->driver;
}
