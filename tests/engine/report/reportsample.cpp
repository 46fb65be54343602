// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/report/reportsample.h"

#include <QPainter>

namespace sl::test {
namespace {

constexpr int kNotComparable = 9;
constexpr int kNotShown = 99;

QDateTime at(int minutes) {
    return QDateTime(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC).addSecs(minutes * 60);
}

std::optional<AnswerRecord> record(CandidateId candidate, int step, const QString& who) {
    if (step == kNotShown)
        return std::nullopt;
    const Answer answer = step == kNotComparable ? Answer::notComparable()
                                                 : Answer::onScale(step).value_or(Answer::notComparable());
    return AnswerRecord{candidate, answer,
                        u"Grounds of %1 about candidate %2."_s.arg(who).arg(candidate.value), at(60)};
}

void answer(report::ReportData& data, ExaminerPart part, const QString& login, const QList<int>& steps) {
    for (qsizetype i = 0; i < steps.size(); ++i) {
        report::PrintedCandidate& printed = data.candidates[i];
        auto given = record(printed.candidate.id, steps.at(i), login);
        (part == ExaminerPart::First    ? printed.first
         : part == ExaminerPart::Second ? printed.second
                                        : printed.third) = given;
    }
    data.examiners.append(report::Examiner{u"Full name of "_s + login, login, part, at(90),
                                           Sha256::of(QByteArray("answers of ") + login.toUtf8())});
}

} // namespace

QImage drawnFace(int seed, int width, int height) {
    QImage image(width, height, QImage::Format_RGB888);
    image.fill(QColor(90 + seed * 7 % 80, 100, 110));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(200, 170 - seed * 5 % 60, 140));
    painter.drawEllipse(QRectF(width * 0.2, height * 0.1, width * 0.6, height * 0.8));
    painter.setBrush(Qt::black);
    for (const double x : {0.38, 0.62})
        painter.drawEllipse(QPointF(width * x, height * 0.42), width * 0.04, width * 0.025);
    painter.drawRect(QRectF(width * 0.4, height * (0.68 + seed % 5 * 0.01), width * 0.2, height * 0.02));
    return image;
}

report::ReportData sampleReport(int candidates) {
    report::ReportData data;
    data.agency = u"Harbour Police, Criminal Investigation"_s;
    data.caseRecord = {u"2026-0141"_s,
                       u"Break-in at the boat yard"_s,
                       u"Burglary"_s,
                       u"Section 2-503"_s,
                       u"Det. O'Neill"_s,
                       u"Find a lead"_s,
                       u"aruiz"_s,
                       at(0),
                       {}};
    data.packName = u"Reference pack"_s;
    data.packIdentity = Sha256::of("pack").hex();
    data.programVersion = u"0.1.0"_s;
    data.exportedBy = u"Ana Ruiz"_s;
    data.exportedAt = at(200);
    data.auditEntries = 57;
    data.auditHead = Sha256::of("head");
    data.minimumInterEyePixels = 20;

    report::ProbeFace face;
    face.picture = drawnFace(3, 800, 600);
    face.chip = drawnFace(3, 224, 224);
    face.media = {MediaId{1},
                  Sha256::of("media"),
                  u"camera 4.jpg"_s,
                  {},
                  412'345,
                  QSize(1920, 1080),
                  {},
                  MediaState::Processed,
                  {},
                  u"aruiz"_s,
                  at(5),
                  2};
    face.face.quality = {0.41, 17.0, 34.0, 3.0, -2.0, 44.0, 91.0};
    data.probe = {face};

    SearchRecord& search = data.search;
    search.searchedBy = u"aruiz"_s;
    search.startedAt = at(10);
    search.endedAt = at(10);
    search.packIdentity = u"reference-2026.11"_s;
    search.galleryHash = Sha256::of("gallery");
    search.galleryPersons = 300'112;
    search.galleryTemplates = 341'870;
    search.listLength = candidates;
    search.policyVersion = 3;
    search.fusion = u"none"_s;
    for (int rank = 1; rank <= candidates; ++rank) {
        report::PrintedCandidate printed;
        printed.candidate = {CandidateId{1000 + rank},
                             {},
                             rank,
                             PersonId{rank},
                             u"P-%1"_s.arg(4400 + rank),
                             {},
                             Sha256::of(QByteArray::number(rank)),
                             0.5 - rank * 0.01,
                             2000,
                             rank * 3};
        printed.calibration = {rank * 0.001, rank * 0.002};
        printed.chip = drawnFace(rank, 224, 224);
        data.candidates.append(printed);
    }
    return data;
}

void answerFirst(report::ReportData& data, const QList<int>& steps) {
    answer(data, ExaminerPart::First, u"aruiz"_s, steps);
}

void answerSecond(report::ReportData& data, const QList<int>& steps) {
    answer(data, ExaminerPart::Second, u"bsato"_s, steps);
}

void answerThird(report::ReportData& data, const QList<int>& steps) {
    answer(data, ExaminerPart::Third, u"cmeyer"_s, steps);
}

void conclude(report::ReportData& data, OutcomeKind kind, const QList<int>& leadRanks) {
    OutcomeRecord outcome;
    outcome.kind = kind;
    outcome.reachedAt = at(120);
    for (const int rank : leadRanks)
        outcome.leads.append(data.candidates.at(rank - 1).candidate.id);
    data.outcome = outcome;
}

} // namespace sl::test
