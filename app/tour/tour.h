// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QApplication;

namespace sl::app {

struct TourOptions {
    QString folder;   ///< for the pictures and the report; made when it is not there
    QString language; ///< ISO 639-1; of the demo's texts and reports
    QString models;   ///< folder of a model pack; empty: the search path
};

/// Shows the whole main job in the real window, on a demo made for it in a temporary folder: a picture of
/// each step and the signed report in the folder, a line for each step on standard output. Runs the
/// application's event loop. EXIT_SUCCESS only when every step happened. UI thread.
[[nodiscard]] int runTour(QApplication& application, const TourOptions& options);

} // namespace sl::app
