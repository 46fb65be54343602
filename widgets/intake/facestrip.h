// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/records/caserecord.h"

#include <QImage>
#include <QScrollArea>

#include <functional>

class QHBoxLayout;

namespace sl::widgets {

class FaceChip;

/// Crops of the faces of one picture in a row; one is selected. Tab goes through them. Its height does not
/// change. UI thread.
class FaceStrip : public QScrollArea {
    Q_OBJECT
public:
    using ChipSource = std::function<Future<QImage>(FaceId face, int side)>;
    static constexpr int kSide = 72;

    explicit FaceStrip(ChipSource chips, QWidget* parent = nullptr);

    void setFaces(const QList<FaceRecord>& faces);
    void select(FaceId face); ///< invalid: none; emits nothing
    void setInProbe(const QList<FaceId>& faces);

Q_SIGNALS:
    void faceSelected(sl::FaceId face);  ///< by click, or by moving the focus with Tab
    void faceActivated(sl::FaceId face); ///< Return or double click

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] FaceId faceOf(const QObject* chip) const;

    ChipSource m_source;
    QHBoxLayout* m_row;
    QList<std::pair<FaceId, FaceChip*>> m_chips;
};

} // namespace sl::widgets
