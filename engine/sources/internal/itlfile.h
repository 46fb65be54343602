// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QList>
#include <QString>

namespace sl::sources {

/// A logical record of an ANSI/NIST-ITL transaction.
struct ItlRecord {
    int type = 0;                  ///< 1, 2 or 10
    QHash<int, QByteArray> fields; ///< by number; 10.005 is 5. Field 999 is not here but where it lies:
    qint64 dataOffset = 0;         ///< in the file; of field 999
    qint64 dataLength = 0;         ///< 0: the record has no field 999

    /// The first subfield's first item, as text (UTF-8, else Latin-1), trimmed; empty when the field is not
    /// there.
    [[nodiscard]] QString text(int field) const;
};

/// Reads the records of types 1, 2 and 10 of one transaction in the traditional encoding of
/// ANSI/NIST-ITL 1-2000 to 1-2011 (NIST SP 500-245, 500-271, 500-290): fields "T.NNN:value" divided by GS, a
/// record ended by FS, subfields divided by RS and items by US; record types 3 to 8 are binary behind a
/// four-byte length. Field 1.003 lists the records in the order of the file. Nothing is read beyond what a
/// length in the file and the file's size both allow. Errors: RecordFileInvalid (no such
/// transaction), ImageTruncated (a record goes on after the file's end); subject = `name`.
[[nodiscard]] Result<QList<ItlRecord>> readItlFile(QIODevice& file, const QString& name);

} // namespace sl::sources
