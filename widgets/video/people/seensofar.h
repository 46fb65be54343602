// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "widgets/controls/latest.h"

#include <QWidget>

class QHBoxLayout;

namespace sl::widgets {

/// Who was seen in a video that is being looked through: provisional, to be looked at only, newest first. It
/// is hidden where nobody was, and gives way to the tracks when these are written. UI thread.
class SeenSoFar : public QWidget {
    Q_OBJECT
public:
    explicit SeenSoFar(session::CaseSession& session, QWidget* parent = nullptr);

    void showVideo(MediaId video); ///< invalid: none

private:
    static constexpr int kSide = 56; ///< pixels of a picture, device independent

    void add(const session::SeenFace& face, int place);
    [[nodiscard]] QWidget* tileOf(const session::SeenFace& face) const;
    void clear();

    session::CaseSession& m_session;
    MediaId m_video;
    QHBoxLayout* m_row;
    QList<QWidget*> m_tiles; ///< newest first
    Latest<QList<session::SeenFace>> m_asked;
};

} // namespace sl::widgets
