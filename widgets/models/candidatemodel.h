// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>

namespace sl::widgets {

class CandidateFacts;

/// The candidates of one search in rank order, for the first examiner. Face crops are fetched when they are
/// first asked for. UI thread.
class CandidateModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        RankRole = Qt::UserRole + 1, ///< int, from 1
        ExternalIdRole,              ///< QString
        SimilarityRole,              ///< double
        CalibrationRole,             ///< QString: calibrationText()
        BriefCalibrationRole,        ///< QString: briefCalibrationText()
        AnswerRole,                  ///< QString: the answer in words, empty while unanswered
        ChipRole,                    ///< QImage, null until it has come
        IdRole,                      ///< qint64: CandidateId::value
        DecidingFaceRole,            ///< QString: decidingFaceText(); empty for a single face
        BandRole,                    ///< QString: rankBandText(); empty until it was measured
        GivenRole,                   ///< std::optional<Answer>: the answer itself
        PersonFactsRole,             ///< QString: name, sex, year of birth
        PictureFactsRole,            ///< QString: when the portrait was taken
        ProblemRole,                 ///< QString: why there is no crop; empty while it may come
    };

    static constexpr int kChipSide = 320; ///< pixels asked for: sharp as large as the list draws them

    /// `session` may go before the model.
    explicit CandidateModel(session::CaseSession* session, QObject* parent = nullptr);

    void setFacts(CandidateFacts* facts); ///< of the same candidates; it must not go before the model

    void show(const session::SearchView& view); ///< keeps the crops; those that failed are tried again
    void showStability(const StabilityRecord& stability); ///< of the same search, measured meanwhile
    void clear();

    [[nodiscard]] int answered() const;
    [[nodiscard]] CandidateId candidateAt(const QModelIndex& index) const; ///< invalid for an invalid index
    [[nodiscard]] QModelIndex indexOf(CandidateId candidate) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] bool isShown(const QList<CandidateRecord>& candidates) const;
    void setBands(const StabilityRecord& stability);
    void fetchChip(CandidateId candidate) const;
    [[nodiscard]] QString answerOf(CandidateId candidate) const;
    [[nodiscard]] QString everything(const QModelIndex& index) const;
    [[nodiscard]] QString spoken(const CandidateRecord& candidate) const;

    QPointer<session::CaseSession> m_session;
    QList<CandidateRecord> m_candidates;
    QStringList m_calibrations; ///< of each candidate: the interval takes too long for every repaint
    QList<double> m_faceWeights;
    QHash<CandidateId, AnswerRecord> m_answers;
    CandidateFacts* m_facts = nullptr;
    QHash<CandidateId, QString> m_bands;
    mutable QHash<CandidateId, QImage> m_chips; ///< a null image: asked for
    QHash<CandidateId, QString> m_problems;
};

} // namespace sl::widgets

Q_DECLARE_METATYPE(std::optional<sl::Answer>)
