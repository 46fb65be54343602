// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/sha256.h"

#include <memory>

namespace sl {

/// The SHA-256 of bytes that come in pieces, by OpenSSL: with the processor's own instructions it is several
/// times as fast as Qt 6.4's.
class Sha256Digest {
public:
    Sha256Digest();
    ~Sha256Digest();
    Sha256Digest(const Sha256Digest&) = delete;
    Sha256Digest& operator=(const Sha256Digest&) = delete;

    void add(QByteArrayView bytes);
    [[nodiscard]] Sha256 result(); ///< of all that was added; once

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace sl
