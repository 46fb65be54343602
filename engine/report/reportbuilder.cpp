// SPDX-License-Identifier: Apache-2.0
#include "engine/report/reportbuilder.h"

#include "engine/report/video/framechecks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sl::report {
namespace {

constexpr double kTurnedYaw = 30.0;   ///< degrees from which one side of the face is hardly visible
constexpr double kTurnedPitch = 25.0; ///< degrees

} // namespace

Stage stageOf(const ReportData& data) {
    if (data.outcome) {
        switch (data.outcome->kind) {
        case OutcomeKind::Lead:
            return Stage::Lead;
        case OutcomeKind::NoLead:
            return Stage::NoLead;
        case OutcomeKind::Unsuitable:
            return Stage::Unsuitable;
        case OutcomeKind::Disagreement:
            return data.outcome->awaitsThird ? Stage::DisagreementOpen : Stage::Disagreement;
        }
    }
    const bool firstDone =
        std::any_of(data.examiners.begin(), data.examiners.end(), [](const Examiner& examiner) {
            return examiner.part == ExaminerPart::First && examiner.submittedAt.isValid();
        });
    return firstDone ? Stage::SecondOpen : Stage::FirstOpen;
}

ReportBuilder::ReportBuilder(const ReportData& data, const ReportTexts& texts, PageFlow& flow)
    : m_data(data), m_texts(texts), m_flow(flow), m_locale(texts.language()), m_stage(stageOf(data)) {}

void ReportBuilder::build() {
    title();
    purpose();
    searched();
    limits();
    differences();
    similarities();
    answers();
    outcome();
    hashes();
}

void ReportBuilder::title() {
    static constexpr std::array kStatus{
        "status.preliminaryFirst", "status.preliminarySecond", "status.lead",      "status.noLead",
        "status.disagreement",     "status.disagreementOpen",  "status.unsuitable"};
    m_flow.text(say("document.title"), TextStyle::Title);
    const bool byThird = m_stage == Stage::NoLead && hasThird();
    m_flow.banner(say(byThird ? "status.noLeadThird" : kStatus.at(size_t(m_stage))));
}

void ReportBuilder::purpose() {
    const CaseRecord& record = m_data.caseRecord;
    section("purpose.heading");
    keyValues(
        {{say("purpose.case"), record.number},
         {say("purpose.title"), orNotRecorded(record.title)},
         {say("purpose.offence"), orNotRecorded(record.offenceType)},
         {say("purpose.legalBasis"), orNotRecorded(record.legalBasis)},
         {say("purpose.requester"), orNotRecorded(record.requester)},
         {say("purpose.purpose"), orNotRecorded(record.purpose)},
         {say("purpose.agency"), orNotRecorded(m_data.agency)},
         {say("purpose.opened"), say("purpose.openedBy", {time(record.createdAt), record.createdBy})},
         {say("purpose.exported"), say("purpose.openedBy", {time(m_data.exportedAt), m_data.exportedBy})},
         {say("purpose.process"), say("purpose.processReview")}});
}

void ReportBuilder::limits() {
    section("limits.heading");
    m_flow.bullet(say("limits.notIdentification"));
    if (m_stage != Stage::Unsuitable)
        for (const char* key : {"limits.similarity", "limits.calibration", "limits.absent", "limits.human"})
            m_flow.bullet(say(key));
    m_flow.bullet(say("limits.quality"));
    if (!m_data.search.suitability.isEmpty() && testedShare(Suitability::Good, m_data.search.packIdentity))
        m_flow.bullet(say("limits.suitability"));
    if (m_data.variations > 0)
        m_flow.bullet(say("limits.stability", {number(m_data.variations)}));
    for (int i = 0; i < m_data.probe.size(); ++i) {
        const FaceRecord& face = m_data.probe.at(i).face;
        const QualityRecord& quality = face.quality;
        const QString name = number(i + 1);
        if (quality.interEyePixels < m_data.minimumInterEyePixels)
            m_flow.bullet(say("limits.qualityPoor", {name, m_locale.toString(quality.interEyePixels, 'f', 0),
                                                     number(m_data.minimumInterEyePixels)}));
        if (std::abs(quality.yawDegrees) > kTurnedYaw || std::abs(quality.pitchDegrees) > kTurnedPitch)
            m_flow.bullet(say("limits.qualityTurned", {name, m_locale.toString(quality.yawDegrees, 'f', 0),
                                                       m_locale.toString(quality.pitchDegrees, 'f', 0)}));
        if (face.geometry.placedByHand)
            m_flow.bullet(say("limits.placedByHand", {name}));
    }
    m_flow.bullet(say("limits.time"));
    m_flow.bullet(say("limits.signer"));
    errorCard();
}

QString ReportBuilder::leadPersons() const {
    QString persons;
    for (const PrintedCandidate& printed : m_data.candidates) {
        if (!m_data.outcome->leads.contains(printed.candidate.id))
            continue;
        const QString person =
            say("outcome.leadPerson", {printed.candidate.personExternalId, number(printed.candidate.rank)});
        persons = persons.isEmpty() ? person : say("outcome.and", {persons, person});
    }
    return persons;
}

void ReportBuilder::outcome() {
    section("outcome.heading");
    if (m_stage != Stage::Unsuitable) {
        paragraph("outcome.propositions");
        m_flow.bullet(say("outcome.proposition1"));
        m_flow.bullet(say("outcome.proposition2"));
        paragraph("outcome.meaning");
    }
    subsection("outcome.conclusion");
    switch (m_stage) {
    case Stage::FirstOpen:
        m_flow.banner(say("outcome.preliminaryFirst"));
        break;
    case Stage::SecondOpen:
        m_flow.banner(say("outcome.preliminarySecond"));
        break;
    case Stage::Lead:
        m_flow.banner(say(hasThird() ? "outcome.leadThird" : "outcome.lead", {leadPersons()}));
        break;
    case Stage::NoLead:
        m_flow.banner(say(hasThird() ? "outcome.noLeadThird" : "outcome.noLead"));
        break;
    case Stage::Disagreement:
        m_flow.banner(say("outcome.disagreement"));
        break;
    case Stage::DisagreementOpen:
        m_flow.banner(say("outcome.disagreementOpen"));
        break;
    case Stage::Unsuitable:
        m_flow.banner(say("outcome.unsuitable"));
        paragraph("outcome.unsuitableGrounds", {orNotRecorded(m_data.outcomeGrounds)});
        break;
    }
    if (m_data.outcome)
        paragraph("outcome.reached", {time(m_data.outcome->reachedAt)});
    m_flow.text(say("document.leadSentence"), TextStyle::Strong);
    paragraph("outcome.disclosure");
}

void ReportBuilder::hashes() {
    section("hashes.heading");
    paragraph("hashes.intro");
    QList<Row> rows;
    QList<Sha256> listed;
    for (const ProbeFace& face : m_data.probe) {
        if (listed.contains(face.media.sha256))
            continue;
        listed.append(face.media.sha256);
        if (!face.frame) {
            rows.append({say("hashes.media", {face.media.originalName}), face.media.sha256.hex()});
            continue;
        }
        const MediaRecord& video = face.frame->video;
        if (!listed.contains(video.sha256)) {
            listed.append(video.sha256);
            rows.append({say("hashes.video", {video.originalName}), video.sha256.hex()});
        }
        rows.append({say("hashes.frame", {frameNumber(face.frame->record), video.originalName}),
                     face.media.sha256.hex()});
    }
    if (!m_data.search.galleryHash.isNull())
        rows.append({say("hashes.gallery"), m_data.search.galleryHash.hex()});
    if (!m_data.packIdentity.isEmpty())
        rows.append({say("hashes.pack"), m_data.packIdentity});
    static constexpr std::array kSeals{"hashes.firstSeal", "hashes.secondSeal", "hashes.thirdSeal"};
    for (const Examiner& examiner : m_data.examiners)
        if (!examiner.seal.isNull())
            rows.append({say(kSeals.at(size_t(examiner.part))), examiner.seal.hex()});
    rows.append({say("hashes.audit", {number(m_data.auditEntries)}), m_data.auditHead.hex()});
    keyValues(rows, TextStyle::Hash);
    keyValues({{say("hashes.program"), say("document.program", {m_data.programVersion})},
               {say("hashes.madeBy"), m_data.exportedBy}});
    heads();
    signers();
}

void ReportBuilder::section(const char* heading, double below) {
    m_flow.space(4);
    m_flow.need(below);
    m_sectionPages.append(m_flow.currentPage());
    m_sectionHeights.append(m_flow.currentHeight());
    m_flow.text(u"%1  %2"_s.arg(QString::number(m_sectionPages.size()), say(heading)), TextStyle::Heading);
}

void ReportBuilder::subsection(const char* heading, double below) {
    m_flow.space(2);
    m_flow.need(below);
    m_flow.text(say(heading), TextStyle::Subheading);
}

void ReportBuilder::paragraph(const char* key, const QStringList& arguments) {
    m_flow.text(say(key, arguments), TextStyle::Body);
}

void ReportBuilder::keyValues(const QList<Row>& rows, TextStyle valueStyle) {
    constexpr double kKeyWidth = 40;
    for (const auto& [key, value] : rows)
        m_flow.row({FlowCell{0, kKeyWidth - 2, {FlowPiece{key, TextStyle::Label}}},
                    FlowCell{kKeyWidth, PageFlow::kTextWidth - kKeyWidth, {FlowPiece{value, valueStyle}}}},
                   0);
}

QString ReportBuilder::say(const char* key, const QStringList& arguments) const {
    return m_texts.text(key, arguments);
}

QString ReportBuilder::orNotRecorded(const QString& value) const {
    return value.trimmed().isEmpty() ? say("document.notRecorded") : value;
}

QString ReportBuilder::time(const QDateTime& time) const {
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s
                          : say("document.notRecorded");
}

} // namespace sl::report
