// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/videoreel.h"
#include "widgets/video/shownvideo.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace sl::widgets {

/// What is always said of the frame in sight: its number and type, and when it is by the stream, by the
/// file's clock and by the clock in the picture. Of an interlaced frame one field alone can be asked for. UI
/// thread.
class FrameLine : public QWidget {
    Q_OBJECT
public:
    explicit FrameLine(QWidget* parent = nullptr);

    /// `count`: frames of the video; 0 while it is not known. Without a frame nothing is said.
    void showFrame(const std::optional<session::FrameRecord>& frame, qint64 count, const ShownVideo& video);
    [[nodiscard]] QString number() const;                             ///< the sentence
    [[nodiscard]] session::Fields fields() const { return m_fields; } ///< of interlaced frames
    void resetFields();                                               ///< to both, without a signal

Q_SIGNALS:
    void fieldsChosen();

private:
    void buildFields();

    session::Fields m_fields = session::Fields::Both;
    QToolButton* m_field;
    QAction* m_bothFields;
    QLabel *m_number, *m_type, *m_inStream, *m_inFile, *m_inPicture;
};

} // namespace sl::widgets
