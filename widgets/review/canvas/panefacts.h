// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/review/canvas/facepicture.h"

#include <QWidget>

class QLabel;

namespace sl::widgets {

class ElidedLabel;

/// The facts that an examiner needs while looking at a picture: that it is damaged, its size, the distance of
/// the eyes, how far it is enlarged and turned on the screen, and when it was taken. UI thread.
class PaneFacts : public QWidget {
    Q_OBJECT
public:
    explicit PaneFacts(const QString& title, QWidget* parent = nullptr);

    /// `other`: the day on which the picture beside it was taken; null: not known, or there is none.
    void show(const FacePicture& picture, QDate other);
    void setScale(double scale); ///< physical screen pixels per pixel of the picture

private:
    [[nodiscard]] static QString factsText(const FacePicture& picture, QDate other);

    QString m_title;
    ElidedLabel* m_day;
    QLabel* m_scale;
    ElidedLabel* m_facts;
    bool m_hasPicture = false;
};

} // namespace sl::widgets
