// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/internal/examinationrules.h"

#include "engine/core/canonicaljson.h"
#include "engine/core/clock.h"
#include "engine/core/recordjson.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <random>

namespace sl::casework {
namespace {

std::optional<AnswerRecord> answerTo(const ExaminationRecord& examination, CandidateId candidate) {
    const auto found =
        std::find_if(examination.answers.begin(), examination.answers.end(),
                     [&](const AnswerRecord& answer) { return answer.candidate == candidate; });
    return found == examination.answers.end() ? std::nullopt : std::optional(*found);
}

/// 0..range-1, all equally likely; the distributions of the C++ standard library differ between libraries.
quint32 below(std::mt19937& random, quint32 range) {
    const quint64 span = quint64(std::mt19937::max()) + 1;
    const quint64 fair = span - span % range;
    quint64 drawn = random();
    while (drawn >= fair)
        drawn = random();
    return static_cast<quint32>(drawn % range);
}

QSet<CandidateId> setOf(const QList<CandidateId>& list) {
    return QSet<CandidateId>(list.begin(), list.end());
}

} // namespace

bool isGrounds(const QString& grounds) {
    return grounds.trimmed().size() >= kShortestGrounds;
}

Status checkAnswer(const Answer& answer, const QString& grounds) {
    const bool inconclusive = answer.isComparable() && answer.step() == 0;
    if (inconclusive || isGrounds(grounds))
        return {};
    return fail(ErrorCode::InvalidArgument, u"grounds"_s,
                u"every answer but inconclusive needs at least %1 characters"_s.arg(kShortestGrounds));
}

Status checkTriage(const QList<TriagedFace>& faces, const Answer& answer, const QString& grounds) {
    if (answer.isComparable() && (answer.step() >= 0 || answer.step() == Answer::kLowest))
        return fail(ErrorCode::InvalidArgument, u"answer"_s, u"only -2, -1 or not comparable"_s);
    SL_CHECK(checkAnswer(answer, grounds));
    QSet<CandidateId> candidates;
    for (const auto& face : faces) {
        candidates.insert(face.candidate);
        if (face.pixels != 0 && face.pixels < kTriagePixels)
            return fail(ErrorCode::InvalidArgument, u"candidate %1"_s.arg(face.candidate.value),
                        u"shown at %1 pixels, less than %2"_s.arg(face.pixels).arg(kTriagePixels));
    }
    if (faces.isEmpty() || candidates.size() != faces.size())
        return fail(ErrorCode::InvalidArgument, u"candidate"_s, u"none, or one twice"_s);
    return {};
}

QList<CandidateId> supported(const ExaminationRecord& examination) {
    QList<CandidateId> list;
    for (const auto candidate : examination.items) {
        const auto answer = answerTo(examination, candidate);
        if (answer && answer->answer.supportsSamePerson())
            list.append(candidate);
    }
    return list;
}

int unanswered(const ExaminationRecord& examination) {
    return static_cast<int>(std::count_if(examination.items.begin(), examination.items.end(),
                                          [&](CandidateId item) { return !answerTo(examination, item); }));
}

Sha256 sealOf(const ExaminationRecord& examination, const Sha256& checklists, const QByteArray& key) {
    QJsonArray answers;
    for (const auto candidate : examination.items) {
        if (const auto answer = answerTo(examination, candidate))
            answers.append(toJson(*answer));
    }
    QJsonObject sealed{{u"examination"_s, examination.id.value},
                       {u"search"_s, examination.search.value},
                       {u"part"_s, static_cast<int>(examination.part) + 1},
                       {u"examiner"_s, examination.examiner},
                       {u"submittedAt"_s, toIsoUtc(examination.submittedAt)},
                       {u"answers"_s, answers}};
    if (!key.isEmpty()) {
        sealed.insert(u"checklistsSha256"_s, checklists.hex());
        sealed.insert(u"contentKey"_s, QString::fromLatin1(key.toHex()));
    }
    return Sha256::of(canonicalJson(sealed));
}

Sha256 hashOf(const AnswerRecord& answer) {
    return Sha256::of(canonicalJson(toJson(answer)));
}

QList<CandidateId> shuffled(QList<CandidateId> items, quint32 seed) {
    std::mt19937 random(seed);
    for (qsizetype last = items.size() - 1; last > 0; --last)
        items.swapItemsAt(last, below(random, static_cast<quint32>(last) + 1));
    return items;
}

QList<CandidateId> independentItems(const QList<QList<CandidateId>>& groups, const QSet<CandidateId>& asked,
                                    quint32 seed) {
    QList<CandidateId> items;
    for (const auto& group : groups) {
        if (std::any_of(group.begin(), group.end(), [&](CandidateId one) { return asked.contains(one); }))
            items.append(group);
    }
    return shuffled(items, seed);
}

std::optional<Verdict> afterFirst(const ExaminationRecord& first) {
    if (supported(first).isEmpty())
        return Verdict{OutcomeKind::NoLead, {}};
    return std::nullopt;
}

Verdict afterSecond(const ExaminationRecord& first, const ExaminationRecord& second) {
    const auto seconded = setOf(supported(second));
    auto leads = supported(first);
    leads.removeIf([&](CandidateId candidate) { return !seconded.contains(candidate); });
    return {leads.isEmpty() ? OutcomeKind::Disagreement : OutcomeKind::Lead, leads};
}

Verdict afterThird(const ExaminationRecord& first, const ExaminationRecord& second,
                   const ExaminationRecord& third) {
    QHash<CandidateId, int> votes;
    for (const auto* examination : {&first, &second, &third}) {
        for (const auto candidate : supported(*examination))
            ++votes[candidate];
    }
    QList<CandidateId> leads;
    for (const auto candidate : first.items) {
        if (votes.value(candidate) >= 2)
            leads.append(candidate);
    }
    if (!leads.isEmpty())
        return {OutcomeKind::Lead, leads};
    return {supported(third).isEmpty() ? OutcomeKind::NoLead : OutcomeKind::Disagreement, {}};
}

} // namespace sl::casework
