// SPDX-License-Identifier: Apache-2.0
#include "app/cli/audit/interruption.h"

namespace sl::cli {
namespace {

volatile std::sig_atomic_t asked = 0; ///< all that a signal's handler may write

void ask(int) {
    asked = 1;
}

} // namespace

Interruption::Interruption() {
    asked = 0;
    struct sigaction once = {};
    once.sa_handler = ask;
    once.sa_flags = int(SA_RESETHAND | SA_RESTART);
    sigaction(SIGINT, &once, &m_before);
}

Interruption::~Interruption() {
    sigaction(SIGINT, &m_before, nullptr);
}

bool Interruption::isAsked() const {
    return asked != 0;
}

} // namespace sl::cli
