// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/policyrecord.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace sl::widgets {

/// The known facts about a medium and the face selected in it. Text can be selected and copied. UI thread.
class FactsPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit FactsPanel(QWidget* parent = nullptr);

    void setMedia(const std::optional<MediaRecord>& media);
    void setFace(const std::optional<FaceRecord>& face, const PolicyRecord& policy);

private:
    QPlainTextEdit *m_file, *m_hash;
    QLabel *m_size, *m_taken, *m_device, *m_imported, *m_faces, *m_problem;
    QLabel *m_faceTitle, *m_suitability, *m_measures, *m_reasons;
};

} // namespace sl::widgets
