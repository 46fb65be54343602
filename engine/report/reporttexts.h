// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace sl::report {

/// The sentences of a report in one language, from resources/report/texts_<language>.json. The report's language is
/// not the window's, so these do not go through tr().
class ReportTexts {
public:
    /// Errors: NotFound (no such language), ReportInvalid (malformed file).
    [[nodiscard]] static Result<ReportTexts> load(const QString& language);
    [[nodiscard]] static QStringList languages();

    /// The sentence for `key` with %1, %2 … replaced. Aborts on an unknown key: a bug, found by the tests.
    [[nodiscard]] QString text(const QString& key, const QStringList& arguments = {}) const;

private:
    QHash<QString, QString> m_texts;
};

} // namespace sl::report
