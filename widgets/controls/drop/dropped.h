// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

class QMimeData;

namespace sl::widgets {

/// The content of a drop or of the clipboard.
struct Dropped {
    QStringList paths{}; ///< of local files and folders
    /// Of a picture without a file: the bytes that the source offers, made a PNG only where it offers none.
    /// Beside paths only where an address holds it.
    QByteArray picture{};
    QString ending{};        ///< that such a picture's file has: "jpg"
    QStringList addresses{}; ///< on the web, or of shares that are not opened here
    QStringList unnamed{};   ///< files whose names are no UTF-8, so that nothing can open them by name

    [[nodiscard]] bool isEmpty() const {
        return paths.isEmpty() && picture.isEmpty() && addresses.isEmpty() && unnamed.isEmpty();
    }
};
[[nodiscard]] Dropped droppedFrom(const QMimeData& data);

/// What of it is not taken, why, and what to do; empty: all is. Translated. Of one picture from a browser,
/// its address counts as taken.
[[nodiscard]] QString leftOutSentence(const Dropped& dropped);

} // namespace sl::widgets
