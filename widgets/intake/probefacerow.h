// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/policyrecord.h"

#include <QFrame>
#include <QImage>

class QLabel;

namespace sl::widgets {

class FaceChip;

/// A face in the probe tray: crop, suitability in words, remove. UI thread.
class ProbeFaceRow : public QFrame {
    Q_OBJECT
public:
    static constexpr int kChipSide = 144;

    explicit ProbeFaceRow(FaceId face, QWidget* parent = nullptr);

    [[nodiscard]] FaceId face() const { return m_face; }
    void setNumber(int number);
    void setImage(const QImage& image);
    void setRecord(const FaceRecord& record, const PolicyRecord& policy);

Q_SIGNALS:
    void removed(sl::FaceId face);

private:
    FaceId m_face;
    FaceChip* m_chip;
    QLabel *m_title, *m_suitability, *m_tested, *m_measures, *m_reasons;
};

} // namespace sl::widgets
