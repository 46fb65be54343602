// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/reportbuilder.h"

#include "engine/report/internal/sections/reportanswers.h"
#include "engine/report/internal/sections/reportcandidates.h"
#include "engine/report/internal/sections/reporterrorcard.h"
#include "engine/report/internal/sections/reportheads.h"
#include "engine/report/internal/sections/reportsearched.h"
#include "engine/report/internal/sections/reportsigners.h"
#include "engine/report/internal/video/framechecks.h"

#include <array>
#include <cmath>

namespace sl::report {
namespace {

constexpr double kTurnedYaw = 30.0;   ///< degrees from which one side of the face is hardly visible
constexpr double kTurnedPitch = 25.0; ///< degrees

} // namespace

void ReportBuilder::build() {
    title();
    section("purpose.heading");
    purpose();
    section("searched.heading");
    ReportSearched(m_data, m_texts, m_flow).write();
    section("limits.heading");
    limits();
    ReportCandidates candidates(m_data, m_texts, m_flow);
    section("differences.heading", ReportCandidates::kCardHeight + 15);
    candidates.differences();
    section("similarities.heading", ReportCandidates::kCardHeight + 10);
    candidates.similarities();
    section("answers.heading");
    ReportAnswers(m_data, m_texts, m_flow).write();
    section("outcome.heading");
    outcome();
    section("hashes.heading");
    hashes();
}

void ReportBuilder::section(const char* heading, double below) {
    m_flow.space(4);
    m_flow.need(below);
    m_sectionPages.append(m_flow.currentPage());
    m_sectionHeights.append(m_flow.currentHeight());
    m_flow.text(u"%1  %2"_s.arg(QString::number(m_sectionPages.size()), say(heading)), TextStyle::Heading);
}

void ReportBuilder::title() {
    static constexpr std::array kStatus{
        "status.preliminaryFirst", "status.preliminarySecond", "status.lead",      "status.noLead",
        "status.disagreement",     "status.disagreementOpen",  "status.unsuitable"};
    m_flow.text(say("document.title"), TextStyle::Title);
    const bool byThird = m_stage == Stage::NoLead && hasThirdExaminer();
    m_flow.banner(say(byThird ? "status.noLeadThird" : kStatus.at(size_t(m_stage))));
}

void ReportBuilder::purpose() {
    const CaseRecord& record = m_data.caseRecord;
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
    ReportErrorCard(m_data, m_texts, m_flow).write();
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
        m_flow.banner(say(hasThirdExaminer() ? "outcome.leadThird" : "outcome.lead", {leadPersons()}));
        break;
    case Stage::NoLead:
        m_flow.banner(say(hasThirdExaminer() ? "outcome.noLeadThird" : "outcome.noLead"));
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
    ReportHeads(m_data, m_texts, m_flow).write();
    m_signaturePlaces = ReportSigners(m_data, m_texts, m_flow).write();
}

} // namespace sl::report
