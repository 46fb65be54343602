// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/session/casesession.h"
#include "widgets/review/canvas/comparisoncanvas.h"

#include <QObject>

namespace sl::widgets {

class FilmStrip;

/// Fetches the pictures of a comparison and puts them on the canvas and into the two filmstrips. What comes
/// late for an earlier choice is dropped. Names and captions tell nothing about the person. UI thread.
class ComparisonPictures : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    ComparisonPictures(session::CaseSession& session, ComparisonCanvas& canvas, FilmStrip& probeStrip,
                       FilmStrip& portraitStrip, QObject* parent = nullptr);

    void showProbe(const QList<FaceId>& faces); ///< nothing happens when they are shown already
    void showCandidate(CandidateId candidate);
    void clear();
    /// The candidate whose portrait the canvas has, or says why not; invalid while it is being fetched.
    [[nodiscard]] CandidateId shownCandidate() const { return m_shown; }
    /// The steps in force on every picture that was looked at beside this candidate; without hashes.
    [[nodiscard]] QList<AdjustedPicture> adjusted() const;
    /// Puts these steps in force, and none on a probe in sight that is not among them; one step to undo.
    /// Their pictures count as looked at beside this candidate.
    void adopt(const QList<AdjustedPicture>& adjusted);

Q_SIGNALS:
    void candidateShown(); ///< shownCandidate() has become valid
    void probeFaceShown(sl::FaceId face);
    void portraitShown(sl::CandidateId candidate, int place);
    void failed(const sl::Error& error);

private:
    void chooseProbeFace(int index);
    void choosePortrait(int place);
    void listPortraits(int count);
    [[nodiscard]] Sha256 fileIn(Side side) const; ///< in sight; null: none
    void showProbePicture(const FaceRecord& face, const QList<FaceRecord>& others, int generation);
    void showCandidatePicture(Result<QImage> image, Result<FaceGeometry> face,
                              const session::ComparedPicture& known, int place, int generation);

    session::CaseSession& m_session;
    ComparisonCanvas& m_canvas;
    FilmStrip& m_probeStrip;
    FilmStrip& m_portraitStrip;
    QList<FaceId> m_faces;
    CandidateId m_candidate, m_shown;
    QList<Sha256> m_probeFiles, m_portraitFiles; ///< looked at beside this candidate
    int m_probeGeneration = 0;
    int m_candidateGeneration = 0;
};

} // namespace sl::widgets
