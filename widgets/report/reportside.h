// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QSettings;

namespace sl::widgets {

/// Beside the pages of a report: its outcome, its sections with what is missing in them, what was signed of
/// it, and its language. UI thread.
class ReportSide : public QWidget {
    Q_OBJECT
public:
    explicit ReportSide(QSettings& settings, QWidget* parent = nullptr);

    void draw(const CaseRecord& caseRecord, const session::SearchView& view);
    void select(int section);          ///< without sectionChosen(): its page is in sight already
    [[nodiscard]] int section() const; ///< the chosen one, from 0; -1: none is
    [[nodiscard]] QString language() const;

Q_SIGNALS:
    void sectionChosen(int section);
    void languageChosen(const QString& language);

private:
    void drawSections(const CaseRecord& caseRecord, const session::SearchView& view);
    void restoreLanguage();

    QSettings& m_settings;
    QLabel* m_state;
    QListWidget* m_outline;
    QLabel* m_reports;
    QComboBox* m_language;
};

} // namespace sl::widgets
