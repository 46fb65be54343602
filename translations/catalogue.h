// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QCoreApplication;

namespace sl {

/// The languages the program speaks, as ISO 639-1 codes.
[[nodiscard]] QStringList languages();

/// Makes tr() answer, and numbers and dates be written, in `language` ("de"), or in the system's when it is
/// empty; English where there is no catalogue. The translators belong to `application`. Call once, before the
/// first window.
void installLanguage(QCoreApplication& application, const QString& language = {});

} // namespace sl
