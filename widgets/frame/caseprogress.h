// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/result.h"
#include "widgets/controls/latest.h"
#include "widgets/frame/stepbar.h"

#include <QObject>

class QTimer;

namespace sl::widgets {

/// The progress of each step of a case, in a few words. Reads again when the session tells of a change, at
/// most a few times a second. UI thread.
class CaseProgress : public QObject {
    Q_OBJECT
public:
    explicit CaseProgress(CaseContext& context, QObject* parent = nullptr);
    [[nodiscard]] const std::array<QString, kStepCount>& states() const { return m_states; }

Q_SIGNALS:
    void changed();

private:
    using Reading = Latest<CaseProgress>;

    void readAll();
    void readMedia(Reading::Token reading);
    void readSearch(Reading::Token reading);
    void readExamination(Reading::Token reading);
    void showClosed(const Error& error); ///< the search may not be looked at
    void setComparison(const ExaminationRecord& record, int answered, int items);
    void set(Step step, const QString& state);

    CaseContext& m_context;
    QTimer* m_soon;
    std::array<QString, kStepCount> m_states;
    Reading m_reading;
};

} // namespace sl::widgets
