// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/candidategroups.h"
#include "engine/report/pageflow.h"
#include "engine/report/pdfreport.h"
#include "engine/report/reportdata.h"
#include "engine/report/reporttexts.h"

#include <QLocale>

namespace sl::report {

/// What stage a report is at; decides the sentence under its title and in its conclusion.
enum class Stage { FirstOpen, SecondOpen, Lead, NoLead, Disagreement, DisagreementOpen, Unsuitable };
[[nodiscard]] Stage stageOf(const ReportData& data);

/// Writes the sections of one report into a flow, in the fixed order. References must outlive it.
class ReportBuilder {
public:
    ReportBuilder(const ReportData& data, const ReportTexts& texts, PageFlow& flow);

    void build();
    [[nodiscard]] const QList<int>& sectionPages() const { return m_sectionPages; } ///< from 0, in order
    [[nodiscard]] const QList<double>& sectionHeights() const { return m_sectionHeights; } ///< mm
    [[nodiscard]] const QList<SignaturePlace>& signaturePlaces() const { return m_signaturePlaces; }

private:
    using Row = std::pair<QString, QString>;

    // reportbuilder.cpp
    void title();
    void purpose();
    void limits();
    void outcome();
    void hashes();
    // reporterrorcard.cpp
    void errorCard();
    // reportsearched.cpp
    void searched();
    void probeFace(const ProbeFace& face, int number, double pixelBudget);
    void searchFacts();
    [[nodiscard]] QString bandLine(const RankBand& band) const;
    [[nodiscard]] QString suitabilityLine(Suitability suitability) const;
    [[nodiscard]] QString qualityLine(const QualityRecord& quality) const;
    [[nodiscard]] QString filterLine(const SearchRecord& search) const;
    /// What became of who has no record of what is asked.
    [[nodiscard]] QStringList unrecordedLines(const SearchRecord& search) const;
    [[nodiscard]] QStringList filterPartLines(const SearchRecord& search) const;
    [[nodiscard]] QString fusionLine() const;
    [[nodiscard]] QString numberList(const QList<double>& numbers) const;
    // video/reportframes.cpp
    void videoFrames();
    void video(const MediaRecord& video);
    void clock(const MediaRecord& video);
    void clockHistory(const MediaRecord& video);
    void contactStrip(const QList<int>& faces); ///< numbers of probe faces, from 1
    void frame(int face);
    [[nodiscard]] QString frameClockLine(const PrintedFrame& frame) const;
    [[nodiscard]] QString frameTypeLine(const QJsonObject& record) const;
    [[nodiscard]] QString frameColoursLine(const QJsonObject& record) const;
    [[nodiscard]] QString frameStateLine(const QJsonObject& record) const;
    [[nodiscard]] QString frameChoiceLine(const ProbeFace& face) const;
    // video/reporttracks.cpp
    void track(const PrintedTrack& track);
    void offeredRow(const QStringList& texts, TextStyle style);
    [[nodiscard]] QString timeInFile(const QJsonObject& record) const; ///< "0:00:00.480"
    // reporthistory.cpp
    void allSearches();
    void supersededAnswers();
    // reportplates.cpp
    void plate(const PrintedCandidate& candidate);
    [[nodiscard]] QList<FlowPiece> plateFacts(const PlateSide& side) const;
    // reportadjustments.cpp
    void adjustments(const PrintedCandidate& candidate);
    void adjustedPicture(const PrintedAdjustment& picture);
    [[nodiscard]] QString adjustmentLine(const Adjustment& step) const;
    [[nodiscard]] QString adjustmentValue(const Adjustment& step) const;
    // reportheads.cpp
    void heads();
    // reportsigners.cpp
    void signers();
    // reportcandidates.cpp
    [[nodiscard]] const char* noCandidatesKey() const;
    void differences();
    void similarities();
    void group(const QList<PrintedCandidate>& candidates);
    void card(const PrintedCandidate& candidate);
    void addAnswer(QList<FlowPiece>& pieces, ExaminerPart part,
                   const std::optional<AnswerRecord>& answer) const;
    void answers();
    void answerTable();
    void examinerLines();
    [[nodiscard]] bool hasThird() const;

    /// A heading stays with at least `below` mm of what follows.
    void section(const char* heading, double below = 30);
    void subsection(const char* heading, double below = 20);
    void paragraph(const char* key, const QStringList& arguments = {});
    void keyValues(const QList<Row>& rows, TextStyle valueStyle = TextStyle::Body);
    [[nodiscard]] QString say(const char* key, const QStringList& arguments = {}) const;
    [[nodiscard]] QString orNotRecorded(const QString& value) const;
    [[nodiscard]] QString number(qint64 value) const { return m_locale.toString(value); }
    [[nodiscard]] QString time(const QDateTime& time) const; ///< "2026-11-23 05:04:32 UTC"
    [[nodiscard]] QString answerText(const Answer& answer) const;
    [[nodiscard]] QString leadPersons() const;

    const ReportData& m_data;
    const ReportTexts& m_texts;
    PageFlow& m_flow;
    QLocale m_locale;
    Stage m_stage;
    QList<int> m_sectionPages;
    QList<double> m_sectionHeights;
    QList<SignaturePlace> m_signaturePlaces;
};

} // namespace sl::report
