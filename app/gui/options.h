// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace sl::app {

/// What the command line asks for.
struct Options {
    QString workspace; ///< folder; empty: the last one
    QString models;    ///< folder of a model pack; empty: the search path
    QString language;  ///< ISO 639-1; empty: the system's
    bool tour = false;
    QString out; ///< of the tour
    /// To be printed instead of opening the window: help, version, a usage error.
    std::optional<QString> text;
    bool usageError = false;
};

/// Needs a QCoreApplication.
[[nodiscard]] Options parseOptions(const QStringList& arguments);

/// False on X11 and Wayland without a display, where Qt would abort.
[[nodiscard]] bool hasDisplay();

} // namespace sl::app
