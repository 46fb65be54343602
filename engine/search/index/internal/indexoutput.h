// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArrayView>
#include <QFile>

namespace sl::search {

/// Where an index is written. Nothing is durable before sync(); what was written before a sync() is durable
/// before anything written after it.
class IndexOutput {
public:
    virtual ~IndexOutput() = default;
    [[nodiscard]] virtual Status write(qint64 offset, QByteArrayView bytes) = 0; ///< DiskFull, WriteFailed
    [[nodiscard]] virtual Status sync() = 0;                                     ///< WriteFailed
};

class IndexFileOutput final : public IndexOutput {
public:
    enum class Mode { Create, Change };
    /// Create empties the file. Errors: WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<IndexFileOutput>> open(const QString& path, Mode mode);
    [[nodiscard]] Status write(qint64 offset, QByteArrayView bytes) override;
    [[nodiscard]] Status sync() override;

private:
    explicit IndexFileOutput(const QString& path) : m_file(path) {}
    QFile m_file;
};

} // namespace sl::search
