// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/pageflow.h"
#include "engine/report/reportdata.h"
#include "engine/report/reporttexts.h"

#include <QLocale>

namespace sl::report {

/// The checklists of all examiners in one table for each candidate, and one for the probe alone: a row for
/// each feature from top to bottom, a column for each examiner, where they agree and where they differ, and
/// the numbered regions they drew. Nothing when no list was saved.
class ChecklistTable {
public:
    ChecklistTable(const ReportData& data, const ReportTexts& texts, PageFlow& flow)
        : m_data(data), m_texts(texts), m_flow(flow), m_locale(texts.language()) {}

    void build();

private:
    void table(const QString& heading, const QList<PrintedChecklist>& checklists);
    void header(const QList<PrintedChecklist>& checklists);
    void row(Feature feature, const QList<PrintedChecklist>& checklists);
    void regions(const QList<PrintedChecklist>& checklists);
    [[nodiscard]] QList<FlowCell> cells(const QStringList& texts, TextStyle style) const;
    [[nodiscard]] QString said(const ChecklistRecord& checklist, const ChecklistLine& line) const;
    [[nodiscard]] QString agreement(Feature feature, const QList<PrintedChecklist>& checklists) const;
    [[nodiscard]] QString regionText(const ChecklistRegion& region) const;
    [[nodiscard]] QString say(const char* key, const QStringList& arguments = {}) const {
        return m_texts.text(key, arguments);
    }

    const ReportData& m_data;
    const ReportTexts& m_texts;
    PageFlow& m_flow;
    QLocale m_locale;
};

} // namespace sl::report
