// Gate-level simulator: two-valued, one clock, driven from ready/valid streams.
//
// A cell is a state (one bit for each input pin, and one for the stored value of a flip-flop) and,
// for each output, a truth table over the states. In timed mode an output follows after its delay,
// and a change that is taken back before that is cancelled (inertial delay); in zero-delay mode
// cells are evaluated in order of level, each at most once a cycle. Both modes pass through the
// same settled states. The caller owns all arrays; `gatesim.py` describes them.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

struct Output {
    uint32_t table;   // offset into `truth`
    uint32_t net;
    uint32_t delay;   // offset into `delays`: ticks by 2 pin + (0 rise, 1 fall)
};

struct Cell {
    uint32_t first_output, outputs;
    uint32_t level;
    uint32_t histogram;   // offset of the cell's cycles by state
    uint32_t since;       // cycle from which `counted` holds
    uint32_t flop;        // for a cell with a stored value, its place among the flops
    uint16_t state, counted;
    uint16_t stored;      // mask of the stored value, 0 for a gate
    uint8_t touched, queued;
};

struct Reader {
    uint32_t cell;
    uint16_t mask, pin;
};

struct Flop {
    uint32_t cell, next, force;   // offsets into `truth`; force: 0 none, 1 clear, 2 preset
    uint32_t clock_pin;
    uint32_t forced;              // whether `force` is anything but 0 throughout
};

struct Net {
    uint32_t first_reader;
    int32_t due;          // tick of the pending change, -1 where there is none
    uint8_t value, before, touched;
};

struct Memory {
    uint32_t depth, width, address_bits;
    int32_t write_enable, read_enable;
    const int32_t *write_address, *read_address, *write_data, *read_data;
    uint8_t* words;       // depth x width, a byte for each bit
    // Of an array that reads two rows: `read_address` and `read_data` are row a and the AND.
    const int32_t *read_b, *write_mask, *neither;
    int32_t read;
    uint32_t kind;                    // of `MemoryKind`
    uint32_t line_a, line_b, reads;   // what was named at the last edge
    // Of one with row buffers: `read_address` is the column for memory, `write_address` the row.
    const int32_t *compute_column, *compute_data;
    uint32_t buffers, column_bits;
    int32_t open_memory, open_compute, close_memory, close_compute, compute;
    uint32_t held[2], opened[2];      // by buffer
};

enum MemoryKind : uint32_t { kRam, kComputeArray, kRowArray };

struct Stream {
    const int32_t* payload;
    int64_t bits;
    int32_t valid, ready;   // nets, -1 where the port is missing
    int32_t output, armed;
    uint8_t* beats;         // count x bits
    int64_t count, done;
};

struct Design {
    int64_t nets, cells, flops, memories, streams, levels, wheel;
    Net* net;
    Cell* cell;
    const Output* output;
    const Reader* reader;
    const Flop* flop;
    Memory* memory;
    Stream* stream;
    const uint8_t* truth;
    const uint16_t* delays;
    uint32_t* toggles;     // by net: all changes
    uint32_t* settled;     // by net: changes from one settled state to the next
    uint32_t* histogram;
    int32_t reset;         // net of the port rst, -1 where there is none
    int32_t timed;         // 0: zero delay also inside the window
    int64_t start, stop;   // window in cycles after reset
    int64_t cycle;         // next cycle to simulate
    int64_t idle;          // cycles since a beat last moved
    int64_t events;        // changes inside the window
};

class Simulator {
public:
    explicit Simulator(Design& design)
        : d(design), mask(design.wheel - 1), bucket(design.wheel), busy(design.wheel / 64),
          level(design.levels + 1) {}

    void initialise(int64_t reset_cycles) {
        toggle(1);
        for (int64_t i = 0; i < d.flops; ++i) {
            // Any fixed pattern serves: what it decides is not part of the contract.
            if (d.flop[i].cell * 2654435761u >> 31) flip_state(d.flop[i]);
        }
        for (int64_t i = 0; i < d.cells; ++i) {
            Cell& cell = d.cell[i];
            if (cell.stored) follow(cell); else queue(i);
        }
        settle_in_order();
        if (d.reset < 0) return;
        drive(d.reset, 1);
        for (int64_t i = 0; i < reset_cycles; ++i) { settle_in_order(); clock_edge(); }
        drive(d.reset, 0);
        settle_in_order();
    }

    // 0: all beats moved, 1: `cycles` simulated, 2: nothing moved for `patience` cycles.
    int32_t run(int64_t cycles, int64_t patience) {
        for (; cycles > 0; --cycles) {
            bool more = false;
            for (int64_t k = 0; k < d.streams; ++k) more |= d.stream[k].done < d.stream[k].count;
            if (!more) { close_window(); return 0; }
            if (d.idle >= patience) { close_window(); return 2; }
            if (d.cycle == d.start) open_window();
            if (d.cycle == d.stop) close_window();
            timed = counting && d.timed;
            // The clock edge that ends the cycle before, and what the outside does after it.
            if (d.cycle > 0) clock_edge();
            present();
            if (timed) settle_in_time(); else settle_in_order();
            if (counting) count_cycle();
            sample();
            ++d.cycle;
        }
        return 1;
    }

private:
    Design& d;
    const int64_t mask;
    std::vector<std::vector<uint32_t>> bucket;   // nets by tick, in timed mode
    std::vector<uint64_t> busy;                  // which buckets hold something
    int64_t pending = 0, now = 0;
    std::vector<std::vector<uint32_t>> level;    // cells to evaluate, in zero-delay mode
    std::vector<uint32_t> touched_cells, touched_nets, next_flops, read_data;
    bool counting = false, timed = false;

    // ----- values ---------------------------------------------------------------------------

    void set_value(uint32_t net) {
        Net& n = d.net[net];
        n.value ^= 1;
        if (!counting) return;
        ++d.toggles[net];
        ++d.events;
        if (!n.touched) {
            n.touched = 1;
            n.before = n.value ^ 1;
            touched_nets.push_back(net);
        }
    }

    void change_state(uint32_t number, Cell& cell, uint16_t bits) {
        cell.state ^= bits;
        if (counting && !cell.touched) {
            cell.touched = 1;
            touched_cells.push_back(number);
        }
    }

    void flip_state(const Flop& flop) {
        Cell& cell = d.cell[flop.cell];
        change_state(flop.cell, cell, cell.stored);
    }

    // Change a net in zero time and tell its readers.
    void toggle(uint32_t net) {
        set_value(net);
        const uint32_t last = d.net[net + 1].first_reader;
        for (uint32_t i = d.net[net].first_reader; i < last; ++i) {
            const Reader& reader = d.reader[i];
            Cell& cell = d.cell[reader.cell];
            change_state(reader.cell, cell, reader.mask);
            if (cell.stored) {
                force(d.flop[cell.flop]);
            } else if (timed) {
                schedule(cell, reader.pin);
            } else {
                queue(reader.cell);
            }
        }
    }

    // Clear and preset act at once.
    void force(const Flop& flop) {
        if (!flop.forced) return;
        Cell& cell = d.cell[flop.cell];
        const uint8_t what = d.truth[flop.force + cell.state];
        if (what && (what == 2) != bool(cell.state & cell.stored)) {
            flip_state(flop);
            answer(cell, flop.clock_pin);
        }
    }

    void drive(int32_t net, uint8_t value) {
        if (net >= 0 && d.net[net].value != value) toggle(net);
    }

    // ----- zero delay -----------------------------------------------------------------------

    void queue(uint32_t number) {
        Cell& cell = d.cell[number];
        if (!cell.queued) {
            cell.queued = 1;
            level[cell.level].push_back(number);
        }
    }

    void follow(Cell& cell) {
        for (uint32_t k = cell.first_output; k < cell.first_output + cell.outputs; ++k) {
            const Output& out = d.output[k];
            if (d.truth[out.table + cell.state] != d.net[out.net].value) toggle(out.net);
        }
    }

    void settle_in_order() {
        for (auto& cells : level) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                Cell& cell = d.cell[cells[i]];
                cell.queued = 0;
                follow(cell);
            }
            cells.clear();
        }
    }

    // ----- timed ----------------------------------------------------------------------------

    void schedule(const Cell& cell, uint32_t pin) {
        for (uint32_t k = cell.first_output; k < cell.first_output + cell.outputs; ++k) {
            const Output& out = d.output[k];
            Net& net = d.net[out.net];
            const uint8_t target = d.truth[out.table + cell.state];
            if (target == net.value) {
                net.due = -1;   // taken back before it showed: its event is skipped when it comes
            } else if (net.due < 0) {
                net.due = int32_t(now + d.delays[out.delay + 2 * pin + !target]);
                const int64_t slot = net.due & mask;
                bucket[slot].push_back(out.net);
                busy[slot / 64] |= uint64_t(1) << (slot % 64);
                ++pending;
            }
        }
    }

    void answer(Cell& cell, uint32_t pin) {
        if (timed) schedule(cell, pin); else follow(cell);
    }

    void settle_in_time() {
        while (pending) {
            int64_t slot = now & mask;
            uint64_t word = busy[slot / 64] >> (slot % 64);
            if (!word) {
                now += 64 - slot % 64;
                continue;
            }
            const int skip = std::countr_zero(word);
            now += skip;
            slot = (slot + skip) & mask;
            auto& nets = bucket[slot];
            pending -= int64_t(nets.size());
            for (std::size_t i = 0; i < nets.size(); ++i) {
                if (i + 4 < nets.size()) __builtin_prefetch(&d.net[nets[i + 4]]);
                Net& net = d.net[nets[i]];
                if (net.due != now) continue;
                net.due = -1;
                toggle(nets[i]);
            }
            nets.clear();
            busy[slot / 64] &= ~(uint64_t(1) << (slot % 64));
        }
        now = 0;
    }

    // ----- one cycle ------------------------------------------------------------------------

    void clock_edge() {
        next_flops.clear();
        for (int64_t i = 0; i < d.flops; ++i) {
            const Flop& flop = d.flop[i];
            const Cell& cell = d.cell[flop.cell];
            uint8_t next = d.truth[flop.next + cell.state];
            if (flop.forced) {
                const uint8_t what = d.truth[flop.force + cell.state];
                if (what) next = what == 2;
            }
            if (next != bool(cell.state & cell.stored)) next_flops.push_back(uint32_t(i));
        }
        read_data.clear();
        for (int64_t i = 0; i < d.memories; ++i) {
            switch (d.memory[i].kind) {
                case kComputeArray: array_edge(d.memory[i]); break;
                case kRowArray: rows_edge(d.memory[i]); break;
                default: memory_edge(d.memory[i]);
            }
        }
        for (uint32_t i : next_flops) flip_state(d.flop[i]);
        for (uint32_t i : next_flops) answer(d.cell[d.flop[i].cell], d.flop[i].clock_pin);
        for (uint32_t net : read_data) toggle(net);
    }

    uint64_t word(const int32_t* nets, uint32_t bits) const {
        uint64_t value = 0;
        for (uint32_t i = 0; i < bits; ++i) value |= uint64_t(d.net[nets[i]].value) << i;
        return value;
    }

    void memory_edge(const Memory& m) {
        // The read comes first: the word that is being written is still the old one.
        if (d.net[m.read_enable].value) {
            const uint64_t address = word(m.read_address, m.address_bits);
            for (uint32_t i = 0; address < m.depth && i < m.width; ++i) {
                if (m.read_data[i] > 1
                    && m.words[address * m.width + i] != d.net[m.read_data[i]].value)
                    read_data.push_back(uint32_t(m.read_data[i]));
            }
        }
        if (d.net[m.write_enable].value) {
            const uint64_t address = word(m.write_address, m.address_bits);
            for (uint32_t i = 0; address < m.depth && i < m.width; ++i)
                m.words[address * m.width + i] = d.net[m.write_data[i]].value;
        }
    }

    void drive_read(int32_t net, uint8_t value) {
        if (net > 1 && value != d.net[net].value) read_data.push_back(uint32_t(net));
    }

    void array_edge(Memory& m) {
        // The write comes first: the rows that are read in the next cycle are the new ones.
        if (d.net[m.write_enable].value) {
            const uint64_t address = word(m.write_address, m.address_bits);
            for (uint32_t i = 0; address < m.depth && i < m.width; ++i)
                if (d.net[m.write_mask[i]].value)
                    m.words[address * m.width + i] = d.net[m.write_data[i]].value;
        }
        if (d.net[m.read_enable].value) {
            m.reads = d.net[m.read].value;
            m.line_a = uint32_t(word(m.read_address, m.address_bits));
            m.line_b = uint32_t(word(m.read_b, m.address_bits));
        }
        const bool reads = m.reads && m.line_a < m.depth && m.line_b < m.depth;
        const uint8_t *a = m.words, *b = m.words;
        if (reads) { a += uint64_t(m.line_a) * m.width; b += uint64_t(m.line_b) * m.width; }
        for (uint32_t i = 0; i < m.width; ++i) {
            drive_read(m.read_data[i], reads && a[i] && b[i]);
            drive_read(m.neither[i], reads && !a[i] && !b[i]);
        }
    }

    // The word of a column in the row that a buffer holds, null where it holds none.
    uint8_t* in_row(const Memory& m, uint32_t buffer, const int32_t* column) {
        const uint64_t at = uint64_t(m.held[buffer]) << m.column_bits | word(column, m.column_bits);
        return m.opened[buffer] && at < m.depth ? m.words + at * m.width : nullptr;
    }

    void rows_edge(Memory& m) {
        const uint32_t buffers[2] = {0, m.buffers - 1};
        uint8_t* const column = in_row(m, buffers[0], m.read_address);
        const uint8_t* const computed = in_row(m, buffers[1], m.compute_column);
        const bool reads = column && d.net[m.read_enable].value;
        for (uint32_t i = 0; i < m.width; ++i) {
            drive_read(m.read_data[i], reads && column[i]);
            if (d.net[m.compute].value) drive_read(m.compute_data[i], computed && computed[i]);
        }
        for (uint32_t i = 0; column && d.net[m.write_enable].value && i < m.width; ++i)
            column[i] = d.net[m.write_data[i]].value;
        row_command(m, buffers[0], m.open_memory, m.close_memory);
        row_command(m, buffers[1], m.open_compute, m.close_compute);
    }

    void row_command(Memory& m, uint32_t buffer, int32_t opens, int32_t closes) {
        if (d.net[opens].value) {
            m.opened[buffer] = 1;
            m.held[buffer] = uint32_t(word(m.write_address, m.address_bits));
        } else if (d.net[closes].value) {
            m.opened[buffer] = 0;
        }
    }

    void present() {
        for (int64_t k = 0; k < d.streams; ++k) {
            Stream& s = d.stream[k];
            const bool more = s.done < s.count;
            if (s.output) {
                drive(s.ready, more);
            } else if (!s.armed) {
                s.armed = more;
                drive(s.valid, more);
                for (int64_t i = 0; more && i < s.bits; ++i)
                    drive(s.payload[i], s.beats[s.done * s.bits + i]);
            }
        }
    }

    void sample() {
        ++d.idle;
        for (int64_t k = 0; k < d.streams; ++k) {
            Stream& s = d.stream[k];
            const bool valid = s.valid < 0 || d.net[s.valid].value;
            const bool ready = s.ready < 0 || d.net[s.ready].value;
            if (!valid || !ready || s.done >= s.count) continue;
            if (s.output) {
                for (int64_t i = 0; i < s.bits; ++i)
                    s.beats[s.done * s.bits + i] = d.net[s.payload[i]].value;
            } else {
                s.armed = 0;
            }
            ++s.done;
            d.idle = 0;
        }
    }

    // ----- statistics -----------------------------------------------------------------------

    void open_window() {
        counting = true;
        for (int64_t i = 0; i < d.cells; ++i) {
            d.cell[i].since = uint32_t(d.cycle);
            d.cell[i].counted = d.cell[i].state;
        }
    }

    // A settled state counts for the cycle at whose end it stands.
    void count_cycle() {
        for (uint32_t number : touched_cells) {
            Cell& cell = d.cell[number];
            cell.touched = 0;
            if (cell.state == cell.counted) continue;
            d.histogram[cell.histogram + cell.counted] += uint32_t(d.cycle) - cell.since;
            cell.counted = cell.state;
            cell.since = uint32_t(d.cycle);
        }
        touched_cells.clear();
        for (uint32_t number : touched_nets) {
            Net& net = d.net[number];
            net.touched = 0;
            d.settled[number] += net.value != net.before;
        }
        touched_nets.clear();
    }

    void close_window() {
        if (!counting) return;
        counting = false;
        for (int64_t i = 0; i < d.cells; ++i) {
            Cell& cell = d.cell[i];
            d.histogram[cell.histogram + cell.counted] += uint32_t(d.cycle) - cell.since;
        }
        d.stop = d.cycle;
    }
};

}  // namespace

extern "C" {

void* gatesim_new(Design* design, int64_t reset_cycles) {
    auto* simulator = new Simulator(*design);
    simulator->initialise(reset_cycles);
    return simulator;
}

int32_t gatesim_run(void* simulator, int64_t cycles, int64_t patience) {
    return static_cast<Simulator*>(simulator)->run(cycles, patience);
}

void gatesim_delete(void* simulator) { delete static_cast<Simulator*>(simulator); }

int64_t gatesim_sizes(int32_t what) {
    const int64_t sizes[] = {sizeof(Output), sizeof(Cell), sizeof(Reader), sizeof(Flop),
                             sizeof(Net), sizeof(Memory), sizeof(Stream), sizeof(Design)};
    return sizes[what];
}

}
