// SPDX-License-Identifier: Apache-2.0
#include "engine/search/index/internal/indexoutput.h"

#include "engine/core/files/durablefile.h"

namespace sl::search {

Result<std::unique_ptr<IndexFileOutput>> IndexFileOutput::open(const QString& path, Mode mode) {
    std::unique_ptr<IndexFileOutput> output(new IndexFileOutput(path));
    auto flags = QIODevice::ReadWrite | QIODevice::Unbuffered;
    if (mode == Mode::Create)
        flags |= QIODevice::Truncate;
    else
        flags |= QIODevice::ExistingOnly;
    if (!output->m_file.open(flags))
        return fail(ErrorCode::WriteFailed, path, output->m_file.errorString());
    return output;
}

Status IndexFileOutput::write(qint64 offset, QByteArrayView bytes) {
    if (!m_file.seek(offset))
        return fail(ErrorCode::WriteFailed, m_file.fileName(), m_file.errorString());
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written = m_file.write(bytes.data() + done, bytes.size() - done);
        if (written <= 0) {
            const bool full = m_file.error() == QFileDevice::ResourceError;
            return fail(full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, m_file.fileName(),
                        m_file.errorString());
        }
        done += written;
    }
    return {};
}

Status IndexFileOutput::sync() {
    return syncFile(m_file.handle(), m_file.fileName());
}

} // namespace sl::search
