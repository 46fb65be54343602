// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/candidatemodel.h"

#include "widgets/text/format.h"
#include "widgets/text/wording.h"

#include <algorithm>

namespace sl::widgets {

CandidateModel::CandidateModel(session::CaseSession* session, QObject* parent)
    : QAbstractListModel(parent), m_session(session) {}

void CandidateModel::show(const session::SearchView& view) {
    beginResetModel();
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
            m_answers.insert(answer.candidate, answer.answer);
    }
    m_faceWeights = view.record.faceWeights;
    endResetModel();
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
    case DecidingFaceRole:
        return decidingFaceText(m_faceWeights, candidate);
    case BandRole:
        return m_bands.value(candidate.id);
    case AnswerRole: {
        const auto answer = m_answers.constFind(candidate.id);
        return answer == m_answers.constEnd() ? QString() : answerText(*answer);
    }
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
    return {{RankRole, "rank"},     {ExternalIdRole, "externalId"},     {SimilarityRole, "similarity"},
            {AnswerRole, "answer"}, {CalibrationRole, "calibration"},   {ChipRole, "chip"},
            {IdRole, "id"},         {DecidingFaceRole, "decidingFace"}, {BandRole, "band"}};
}

void CandidateModel::fetchChip(CandidateId candidate) const {
    m_chips.insert(candidate, QImage());
    if (!m_session)
        return;
    auto* self = const_cast<CandidateModel*>(this); // the crop comes later, as a change of the model
    m_session->candidateChip(candidate, kChipSide).then(self, [self, candidate](const Result<QImage>& chip) {
        if (!chip)
            return; // the crop stays grey; opening the comparison says why
        self->m_chips.insert(candidate, *chip);
        if (const QModelIndex index = self->indexOf(candidate); index.isValid())
            Q_EMIT self->dataChanged(index, index, {ChipRole});
    });
}

QString CandidateModel::spoken(const CandidateRecord& candidate) const {
    const auto answer = m_answers.constFind(candidate.id);
    const QString state = answer == m_answers.constEnd() ? tr("not answered") : answerText(*answer);
    //: Read aloud. %1 rank, %2 person number, %3 similarity, %4 the answer in words or "not answered"
    return tr("Rank %1, person %2, similarity %3, %4")
        .arg(QString::number(candidate.rank), candidate.personExternalId, similarityText(candidate.score),
             state);
}

} // namespace sl::widgets
