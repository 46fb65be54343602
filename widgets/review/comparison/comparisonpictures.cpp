// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/comparisonpictures.h"

#include "widgets/review/canvas/panepicture.h"
#include "widgets/review/comparison/filmstrip.h"

namespace sl::widgets {
namespace {
constexpr int kChipPixels = 128;
constexpr int kFullSize = 0;

void noteLookedAt(QList<Sha256>& files, const Sha256& file) {
    if (!file.isNull() && !files.contains(file))
        files.append(file);
}

} // namespace

ComparisonPictures::ComparisonPictures(session::CaseSession& session, ComparisonCanvas& canvas,
                                       FilmStrip& probeStrip, FilmStrip& portraitStrip, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_canvas(canvas)
    , m_probeStrip(probeStrip)
    , m_portraitStrip(portraitStrip) {
    connect(&probeStrip, &FilmStrip::chosen, this, &ComparisonPictures::chooseProbeFace);
    connect(&portraitStrip, &FilmStrip::chosen, this, &ComparisonPictures::choosePortrait);
}

void ComparisonPictures::showProbe(const QList<FaceId>& faces) {
    if (faces == m_faces)
        return;
    m_faces = faces;
    ++m_probeGeneration;
    m_probeFiles.clear();
    m_canvas.setPicture(Side::Probe, {}); // not the one before, beside these candidates
    QStringList names;
    for (int i = 0; i < faces.size(); ++i)
        names << tr("Probe face %1 of %2").arg(i + 1).arg(faces.size());
    m_probeStrip.setNames(names);
    for (int i = 0; i < faces.size(); ++i)
        m_session.faceChip(faces.at(i), kChipPixels).then(this, [this, i, faces](const Result<QImage>& chip) {
            if (chip && faces == m_faces)
                m_probeStrip.setImage(i, *chip);
        });
    if (!faces.isEmpty())
        chooseProbeFace(0);
}

void ComparisonPictures::chooseProbeFace(int index) {
    m_probeStrip.setCurrent(index);
    const int generation = ++m_probeGeneration;
    m_session.face(m_faces.at(index)).then(this, [this, generation](const Result<FaceRecord>& face) {
        if (generation != m_probeGeneration)
            return;
        if (!face)
            return Q_EMIT failed(face.error());
        m_session.faces(face->media)
            .then(this, [this, generation, record = *face](const Result<QList<FaceRecord>>& all) {
                if (generation != m_probeGeneration)
                    return;
                if (!all)
                    return Q_EMIT failed(all.error());
                showProbePicture(record, *all, generation);
            });
    });
}

void ComparisonPictures::showProbePicture(const FaceRecord& face, const QList<FaceRecord>& others,
                                          int generation) {
    QList<QRectF> covered;
    for (const FaceRecord& other : others)
        if (!m_faces.contains(other.id) && !other.geometry.box.intersects(face.geometry.box))
            covered.append(other.geometry.box);
    auto facts = m_session.probePicture(face.id);
    m_session.mediaImage(face.media, kFullSize)
        .then(this, [this, generation, face, covered, facts](const Result<QImage>& image) mutable {
            facts.then(this, [this, generation, face, covered,
                              image](const Result<session::ComparedPicture>& known) {
                if (generation != m_probeGeneration)
                    return;
                const session::ComparedPicture picture = known.value_or(session::ComparedPicture());
                m_canvas.setPicture(Side::Probe, image ? FacePicture{*image, face.geometry, picture.takenOn,
                                                                     picture.sha256, covered, face.damage}
                                                       : FacePicture());
                noteLookedAt(m_probeFiles, fileIn(Side::Probe));
                Q_EMIT probeFaceShown(face.id);
                if (!image || !known)
                    Q_EMIT failed(image ? known.error() : image.error());
            });
        });
}

void ComparisonPictures::showCandidate(CandidateId candidate) {
    m_candidate = candidate;
    m_shown = {};
    m_portraitFiles.clear();
    m_probeFiles.clear();
    noteLookedAt(m_probeFiles, fileIn(Side::Probe));
    m_canvas.setPicture(Side::Candidate, {}); // not the one before, beside this one's answer
    m_portraitStrip.setNames({});
    choosePortrait(0);
    m_session.candidatePortraits(candidate).then(this, [this, candidate](const Result<int>& count) {
        if (candidate == m_candidate && count)
            listPortraits(*count);
    });
}

void ComparisonPictures::listPortraits(int count) {
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << tr("Portrait %1 of %2 of this person").arg(i + 1).arg(count);
    m_portraitStrip.setNames(names);
    m_portraitStrip.setCurrent(0);
    for (int i = 0; i < count; ++i)
        m_session.candidateChip(m_candidate, kChipPixels, i)
            .then(this, [this, i, candidate = m_candidate](const Result<QImage>& chip) {
                if (chip && candidate == m_candidate && i < m_portraitStrip.count())
                    m_portraitStrip.setImage(i, *chip);
            });
}

void ComparisonPictures::choosePortrait(int place) {
    m_portraitStrip.setCurrent(place);
    const int generation = ++m_candidateGeneration;
    auto image = m_session.candidateImage(m_candidate, kFullSize, place);
    auto facts = m_session.candidatePicture(m_candidate, place);
    m_session.candidateFace(m_candidate, place)
        .then(this, [this, generation, place, image, facts](const Result<FaceGeometry>& face) mutable {
            image.then(this, [this, generation, place, face, facts](const Result<QImage>& picture) mutable {
                facts.then(this, [this, generation, place, face,
                                  picture](const Result<session::ComparedPicture>& known) {
                    showCandidatePicture(picture, face, known.value_or(session::ComparedPicture()), place,
                                         generation);
                    if (!known && picture && face && generation == m_candidateGeneration)
                        Q_EMIT failed(known.error());
                });
            });
        });
}

void ComparisonPictures::showCandidatePicture(Result<QImage> image, Result<FaceGeometry> face,
                                              const session::ComparedPicture& known, int place,
                                              int generation) {
    if (generation != m_candidateGeneration)
        return;
    const bool good = image && face;
    m_canvas.setPicture(Side::Candidate,
                        good ? FacePicture{*image, *face, known.takenOn, known.sha256} : FacePicture());
    noteLookedAt(m_portraitFiles, fileIn(Side::Candidate));
    m_shown = m_candidate;
    Q_EMIT portraitShown(m_candidate, place);
    Q_EMIT candidateShown();
    if (!good)
        Q_EMIT failed(image ? face.error() : image.error());
}

void ComparisonPictures::clear() {
    ++m_probeGeneration;
    ++m_candidateGeneration;
    m_faces.clear();
    m_candidate = m_shown = {};
    m_probeFiles.clear();
    m_portraitFiles.clear();
    m_probeStrip.setNames({});
    m_portraitStrip.setNames({});
    m_canvas.setPicture(Side::Probe, {});
    m_canvas.setPicture(Side::Candidate, {});
}

Sha256 ComparisonPictures::fileIn(Side side) const {
    return m_canvas.pane(side).picture().file;
}

QList<AdjustedPicture> ComparisonPictures::adjusted() const {
    QList<AdjustedPicture> pictures;
    const auto add = [&](PictureSide side, const QList<Sha256>& files) {
        for (const Sha256& file : files) {
            AdjustedPicture picture{side, file, {}, {}};
            for (const Adjustment& step : m_canvas.look().adjusted.value(file))
                picture.steps.append({step, {}});
            if (!picture.steps.isEmpty())
                pictures.append(picture);
        }
    };
    add(PictureSide::Probe, m_probeFiles);
    add(PictureSide::Candidate, m_portraitFiles);
    return pictures;
}

void ComparisonPictures::adopt(const QList<AdjustedPicture>& adjusted) {
    CanvasLook look = m_canvas.look();
    look.adjusted.remove(fileIn(Side::Probe));
    for (const AdjustedPicture& picture : adjusted) {
        look.adjusted.insert(picture.picture, picture.adjustments());
        noteLookedAt(picture.side == PictureSide::Probe ? m_probeFiles : m_portraitFiles, picture.picture);
    }
    if (look != m_canvas.look())
        m_canvas.setLook(look, tr("Steps of the answer"));
}

} // namespace sl::widgets
