// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/candidatemodel.h"

#include "widgets/models/candidates/candidatefacts.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/text/plaintext.h"
#include "widgets/text/wording.h"

#include <algorithm>

namespace sl::widgets {

using namespace Qt::StringLiterals;

CandidateModel::CandidateModel(session::CaseSession* session, QObject* parent)
    : QAbstractListModel(parent), m_session(session) {}

void CandidateModel::setFacts(CandidateFacts* facts) {
    m_facts = facts;
    connect(facts, &CandidateFacts::changed, this, [this] {
        if (!m_candidates.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_candidates.size()) - 1),
                               {PersonFactsRole, PictureFactsRole, Qt::ToolTipRole});
    });
}

void CandidateModel::show(const session::SearchView& view) {
    const bool isSameList = isShown(view.candidates); // whose selection and place stay
    if (!isSameList)
        beginResetModel();
    for (const CandidateId failed : m_problems.keys())
        m_chips.remove(failed);
    m_problems.clear();
    m_candidates = view.candidates;
    m_calibrations.clear();
    for (const CandidateRecord& candidate : m_candidates)
        m_calibrations << calibrationText(candidate, session::calibrationInterval(candidate));
    m_bands.clear();
    if (view.stability)
        setBands(*view.stability);
    m_answers.clear();
    for (const ExaminationRecord& examination : view.examinations) {
        if (examination.part != ExaminerPart::First)
            continue;
        for (const AnswerRecord& answer : examination.answers)
            m_answers.insert(answer.candidate, answer);
    }
    m_faceWeights = view.record.faceWeights;
    if (!isSameList)
        endResetModel();
    else if (!m_candidates.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_candidates.size()) - 1));
}

bool CandidateModel::isShown(const QList<CandidateRecord>& candidates) const {
    return std::equal(candidates.begin(), candidates.end(), m_candidates.begin(), m_candidates.end(),
                      [](const auto& one, const auto& other) { return one.id == other.id; });
}

void CandidateModel::showStability(const StabilityRecord& stability) {
    setBands(stability);
    if (!m_candidates.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_candidates.size()) - 1), {BandRole});
}

void CandidateModel::setBands(const StabilityRecord& stability) {
    for (const RankBand& band : stability.bands)
        m_bands.insert(band.candidate, rankBandText(band, stability.variations));
}

void CandidateModel::clear() {
    show({});
}

int CandidateModel::answered() const {
    return static_cast<int>(
        std::count_if(m_candidates.begin(), m_candidates.end(),
                      [this](const auto& candidate) { return m_answers.contains(candidate.id); }));
}

CandidateId CandidateModel::candidateAt(const QModelIndex& index) const {
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_candidates.at(index.row()).id
                                                             : CandidateId();
}

QModelIndex CandidateModel::indexOf(CandidateId candidate) const {
    for (int row = 0; row < m_candidates.size(); ++row)
        if (m_candidates.at(row).id == candidate)
            return index(row);
    return {};
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CandidateRecord& candidate = m_candidates.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ExternalIdRole:
        return candidate.personExternalId;
    case Qt::AccessibleTextRole:
        return spoken(candidate);
    case RankRole:
        return candidate.rank;
    case SimilarityRole:
        return candidate.score;
    case CalibrationRole:
    case Qt::AccessibleDescriptionRole:
        return m_calibrations.at(index.row());
    case BriefCalibrationRole:
        return briefCalibrationText(candidate);
    case DecidingFaceRole:
        return decidingFaceText(m_faceWeights, candidate);
    case BandRole:
        return m_bands.value(candidate.id);
    case AnswerRole:
        return answerOf(candidate.id);
    case GivenRole: {
        const auto given = m_answers.constFind(candidate.id);
        return QVariant::fromValue(given == m_answers.constEnd() ? std::nullopt
                                                                 : std::optional(given->answer));
    }
    case PersonFactsRole:
        return m_facts ? m_facts->person(candidate.id) : QString();
    case PictureFactsRole:
        return m_facts ? m_facts->picture(candidate.id) : QString();
    case ProblemRole:
        return m_problems.value(candidate.id);
    case Qt::ToolTipRole:
        return plainToolTip(everything(index));
    case ChipRole:
        if (!m_chips.contains(candidate.id))
            fetchChip(candidate.id);
        return m_chips.value(candidate.id);
    case IdRole:
        return candidate.id.value;
    default:
        return {};
    }
}

QHash<int, QByteArray> CandidateModel::roleNames() const {
    return {{RankRole, "rank"},
            {ExternalIdRole, "externalId"},
            {SimilarityRole, "similarity"},
            {AnswerRole, "answer"},
            {CalibrationRole, "calibration"},
            {ChipRole, "chip"},
            {IdRole, "id"},
            {DecidingFaceRole, "decidingFace"},
            {BandRole, "band"},
            {GivenRole, "given"},
            {PersonFactsRole, "personFacts"},
            {PictureFactsRole, "pictureFacts"},
            {ProblemRole, "problem"},
            {BriefCalibrationRole, "briefCalibration"}};
}

void CandidateModel::fetchChip(CandidateId candidate) const {
    m_chips.insert(candidate, QImage());
    if (!m_session)
        return;
    auto* self = const_cast<CandidateModel*>(this); // the crop comes later, as a change of the model
    m_session->candidateChip(candidate, kChipSide).then(self, [self, candidate](const Result<QImage>& chip) {
        if (chip)
            self->m_chips.insert(candidate, *chip);
        else
            self->m_problems.insert(candidate, errorText(chip.error()));
        if (const QModelIndex index = self->indexOf(candidate); index.isValid())
            Q_EMIT self->dataChanged(index, index, {ChipRole, ProblemRole});
    });
}

QString CandidateModel::answerOf(CandidateId candidate) const {
    const auto given = m_answers.constFind(candidate);
    if (given == m_answers.constEnd())
        return {};
    //: %1 an answer, as "Support for different persons"; it was given to several candidates at once
    return given->triage ? tr("%1 (in triage)").arg(answerText(given->answer)) : answerText(given->answer);
}

/// What a row says, for a view that has no place for all of it.
QString CandidateModel::everything(const QModelIndex& index) const {
    const CandidateRecord& candidate = m_candidates.at(index.row());
    QStringList lines{tr("Rank %1, person %2").arg(candidate.rank).arg(candidate.personExternalId),
                      index.data(PersonFactsRole).toString(),
                      index.data(PictureFactsRole).toString(),
                      tr("Similarity %1").arg(similarityText(candidate.score)),
                      index.data(DecidingFaceRole).toString(),
                      index.data(BandRole).toString(),
                      m_calibrations.at(index.row()),
                      answerOf(candidate.id)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString CandidateModel::spoken(const CandidateRecord& candidate) const {
    const QString answer = answerOf(candidate.id);
    const QString state = answer.isEmpty() ? tr("not answered") : answer;
    //: Read aloud. %1 rank, %2 person number, %3 similarity, %4 the answer in words or "not answered"
    return tr("Rank %1, person %2, similarity %3, %4")
        .arg(QString::number(candidate.rank), candidate.personExternalId, similarityText(candidate.score),
             state);
}

} // namespace sl::widgets
