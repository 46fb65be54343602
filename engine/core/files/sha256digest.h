// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/sha256.h"

#include <functional>
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

/// Of a file, read in pieces; `isCancelled` is asked before each. Errors: Cancelled, NotFound,
/// FileUnreadable.
[[nodiscard]] Result<Sha256> digestOfFile(const QString& path, const std::function<bool()>& isCancelled);

} // namespace sl
