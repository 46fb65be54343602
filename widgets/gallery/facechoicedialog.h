// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/galleryservice.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sl::widgets {

class ErrorPlace;
class FaceImageView;

/// Shows a booking photo that enrolment left out for its several faces, each framed and numbered, and enrols
/// the one that somebody chooses, or none. Nothing is chosen beforehand. Keys: 1 to 9, arrows. Open with
/// open(); deletes itself. UI thread.
class FaceChoiceDialog : public QDialog {
    Q_OBJECT
public:
    FaceChoiceDialog(session::GalleryService& gallery, const session::UndecidedPhoto& photo,
                     QWidget* parent = nullptr);

Q_SIGNALS:
    void enrolled(const sl::session::EnrolSummary& summary);
    void leftOut();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void show(const session::FacesToChoose& found);
    void choose(const QRectF& box);
    void report(const Error& error);
    bool takeKey(const QKeyEvent& event); ///< true when it chose a face
    void updateButtons();

    session::GalleryService& m_gallery;
    session::UndecidedPhoto m_photo;
    QList<FaceGeometry> m_faces;
    FaceImageView* m_view;
    QLabel* m_selected;
    ErrorPlace* m_error;
    QPushButton* m_choose;
    QPushButton* m_none;
    bool m_isDeciding = false;
};

} // namespace sl::widgets
