// SPDX-License-Identifier: Apache-2.0
#include "engine/jail/sharedpixels.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace sl::jail {

Result<SharedPixels> SharedPixels::make(qsizetype bytes) {
    const auto refusal = [] {
        return fail(ErrorCode::OutOfMemory, {}, QString::fromLocal8Bit(std::strerror(errno)));
    };
    SharedPixels made;
    made.m_descriptor = memfd_create("pixels", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (made.m_descriptor < 0 || ftruncate(made.m_descriptor, bytes) != 0 ||
        fcntl(made.m_descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return refusal();
    void* memory = mmap(nullptr, size_t(bytes), PROT_READ, MAP_SHARED, made.m_descriptor, 0);
    if (memory == MAP_FAILED)
        return refusal();
    made.m_memory = static_cast<char*>(memory);
    made.m_size = bytes;
    return made;
}

SharedPixels::~SharedPixels() {
    if (m_memory)
        munmap(m_memory, size_t(m_size));
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void SharedPixels::forgetBehind(qsizetype kept) {
    if (kept < m_size) // without effect where the system cannot: the memory is then kept
        fallocate(m_descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, kept, m_size - kept);
}

} // namespace sl::jail
