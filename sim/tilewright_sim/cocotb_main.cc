// cocotb's own main program for Verilator, around a model that Python can also hand to the driver.
//
// Python runs between evaluations of the model, so that a call from it may clock the model.

#include "driver.hpp"

#include <cstdio>
#include <unistd.h>

namespace {

tilewright::Driver* the_driver;

struct VtopDriven : Vtop {
    explicit VtopDriven(const char* name) : Vtop(name) {
        the_driver = new tilewright::Driver(*this);
    }
};

}  // namespace

TILEWRIGHT_API tilewright::Driver* tilewright_driver(void*) { return the_driver; }

#define Vtop VtopDriven
#define main simulate
#include COCOTB_MAIN
#undef main

// The process ends here: cocotb has shut down the Python that called.
TILEWRIGHT_API void tilewright_simulate(int argc, char** argv) {
    const int status = simulate(argc, argv);
    std::fflush(nullptr);
    _exit(status);
}
