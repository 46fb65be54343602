// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace sl::report {

/// The sentences of a report in one language, from resources/report/texts_<language>.json. The report's
/// language is not the window's, so these do not go through tr().
class ReportTexts {
public:
    /// Errors: NotFound (no such language), ReportInvalid (malformed file).
    [[nodiscard]] static Result<ReportTexts> load(const QString& language);
    [[nodiscard]] static QStringList languages(); ///< codes, sorted: "de", "en" …

    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] QStringList keys() const; ///< sorted
    /// The sentence for `key` with %1 … %9 replaced in one pass: an argument that holds "%1" stays as it is.
    /// Aborts on an unknown key: a bug, found by the tests.
    [[nodiscard]] QString text(const char* key, const QStringList& arguments = {}) const;
    [[nodiscard]] QString part(ExaminerPart part) const; ///< "First examiner"
    [[nodiscard]] QString answer(const Answer& answer) const;
    [[nodiscard]] QStringList answers() const;        ///< all there are, from the lowest step on
    [[nodiscard]] QString number(qint64 value) const; ///< as the language writes it

private:
    QString m_language;
    QHash<QString, QString> m_texts;
};

} // namespace sl::report
