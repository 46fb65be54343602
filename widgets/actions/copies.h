// SPDX-License-Identifier: Apache-2.0
#pragma once

class QImage;

namespace sl::widgets {

/// Onto the clipboard, marked as this program's. UI thread.
void copyPicture(const QImage& picture);

/// Empties the clipboard when it holds something of this program, also where a keeper of copies has taken it
/// over: a face that was copied must not outlive the work with it. UI thread.
void forgetCopies();

} // namespace sl::widgets
