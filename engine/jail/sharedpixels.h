// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArrayView>

namespace sl::jail {

/// Memory that a helper writes pixels into. It has no name in any file system, and its size is sealed: the
/// other side can change the bytes, never make a read of them fail.
class SharedPixels {
public:
    /// Pages are taken only when they are written. Errors: OutOfMemory.
    [[nodiscard]] static Result<SharedPixels> make(qsizetype bytes);
    SharedPixels(SharedPixels&& other) noexcept { swap(other); }
    SharedPixels& operator=(SharedPixels&& other) noexcept {
        swap(other);
        return *this;
    }
    ~SharedPixels();

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] QByteArrayView bytes() const { return {m_memory, m_size}; }

    /// Gives the pages from this byte on back to the system; they read as zero.
    void forgetBehind(qsizetype kept);

private:
    SharedPixels() = default;
    void swap(SharedPixels& other) noexcept {
        std::swap(m_descriptor, other.m_descriptor);
        std::swap(m_memory, other.m_memory);
        std::swap(m_size, other.m_size);
    }

    int m_descriptor = -1;
    char* m_memory = nullptr;
    qsizetype m_size = 0;
};

} // namespace sl::jail
