// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/pageflow.h"
#include "engine/report/reportdata.h"
#include "engine/report/reporttexts.h"

#include <QLocale>

namespace sl::report {

/// What stage a report is at; decides the sentence under its title and in its conclusion.
enum class Stage { FirstOpen, SecondOpen, Lead, NoLead, Disagreement, DisagreementOpen, Unsuitable };

/// What every section of a report is written with: the data, the words and numbers of its language, and the
/// pages. References must outlive it.
class ReportSection {
public:
    ReportSection(const ReportData& data, const ReportTexts& texts, PageFlow& flow);

protected:
    using Row = std::pair<QString, QString>;

    /// A heading stays with at least `below` mm of what follows.
    void subsection(const char* heading, double below = 20);
    void paragraph(const char* key, const QStringList& arguments = {});
    void keyValues(const QList<Row>& rows, TextStyle valueStyle = TextStyle::Body);
    [[nodiscard]] QString say(const char* key, const QStringList& arguments = {}) const;
    [[nodiscard]] QString orNotRecorded(const QString& value) const;
    [[nodiscard]] QString number(qint64 value) const { return m_texts.number(value); }
    [[nodiscard]] QString numberList(const QList<double>& numbers) const;
    [[nodiscard]] QString time(const QDateTime& time) const;           ///< "2026-11-23 05:04:32 UTC"
    [[nodiscard]] QString timeInFile(const QJsonObject& record) const; ///< of a frame: "0:00:00.480"
    [[nodiscard]] QString
    triageLine(const TriageRecord& triage) const; ///< how an answer was given with others
    [[nodiscard]] bool hasThirdExaminer() const;

    const ReportData& m_data;
    const ReportTexts& m_texts;
    PageFlow& m_flow;
    QLocale m_locale;
    Stage m_stage;
};

} // namespace sl::report
