// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/sections/reportsearched.h"

#include "engine/report/internal/sections/filterline.h"
#include "engine/report/internal/sections/reporthistory.h"
#include "engine/report/internal/video/framechecks.h"
#include "engine/report/video/internal/reportframes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sl::report {
namespace {

constexpr double kAllPicturePixels = 3'000'000; ///< over all probe pictures: keeps the file below 3 MB
constexpr double kLargestPicture = 1'000'000;
constexpr int kChipPixels = 240;

QImage atMostPixels(const QImage& image, double pixels) {
    const double have = double(image.width()) * image.height();
    if (have <= pixels)
        return image.convertToFormat(QImage::Format_RGB32);
    const double factor = std::sqrt(pixels / have);
    return image
        .scaled(std::max(1, int(image.width() * factor)), std::max(1, int(image.height() * factor)),
                Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

void ReportSearched::write() {
    subsection("searched.probe");
    if (!m_data.probeLabel.isEmpty())
        m_flow.text(m_data.probeLabel, TextStyle::Strong);
    if (m_data.probe.size() == 1)
        paragraph("searched.probeIntro");
    else
        paragraph("searched.probeIntroSeveral", {number(m_data.probe.size())});
    const double budget = std::min(kLargestPicture, kAllPicturePixels / double(m_data.probe.size()));
    for (int i = 0; i < m_data.probe.size(); ++i)
        probeFace(m_data.probe.at(i), i + 1, budget);
    ReportFrames(m_data, m_texts, m_flow).write();
    subsection("searched.search");
    searchFacts();
    ReportHistory(m_data, m_texts, m_flow).searches();
}

void ReportSearched::probeFace(const ProbeFace& face, int faceNumber, double pixelBudget) {
    const MediaRecord& media = face.media;
    const auto fromFile = [&](const char* field) {
        const QString value = media.metadata.value(QLatin1String(field)).toString();
        return value.isEmpty() ? say("document.notRecorded") : say("searched.unverified", {value});
    };
    const auto line = [&](const char* key, const QStringList& arguments) {
        return FlowPiece{say(key, arguments), TextStyle::Body};
    };
    const QString heading =
        face.frame ? say("searched.faceOfFrame", {number(faceNumber), frameNumber(face.frame->record),
                                                  face.frame->video.originalName})
                   : say("searched.faceNumber", {number(faceNumber), media.originalName});
    QList<FlowPiece> facts{
        {heading, TextStyle::Strong},
        line("searched.fileFacts", {QString::number(media.pixels.width()),
                                    QString::number(media.pixels.height()), number(media.bytes)})};
    facts += fileNotes(media.metadata);
    if (!face.frame)
        facts +=
            {line("searched.takenAt", {fromFile("takenAt")}), line("searched.device", {fromFile("device")})};
    facts +=
        {line("searched.imported", {time(media.importedAt), media.importedBy}),
         face.face.geometry.placedByHand ? line("searched.foundByHand", {face.face.createdBy})
                                         : line("searched.foundByDetector", {}),
         line("searched.quality", {qualityLine(face.face.quality)}),
         {say(face.frame ? "frames.pictureHash" : "searched.sha256", {media.sha256.hex()}), TextStyle::Hash}};
    if (faceNumber <= m_data.search.suitability.size())
        facts.insert(facts.size() - 1,
                     {suitabilityLine(m_data.search.suitability.at(faceNumber - 1)), TextStyle::Body});
    if (face.face.geometry.lightening != 1.0)
        facts.insert(facts.size() - 1,
                     line("searched.lightened", {m_locale.toString(face.face.geometry.lightening, 'f', 2)}));
    if (mayBeNoFace(face.face))
        facts.insert(facts.size() - 1, line("searched.mayBeNoFace", {}));
    QList<FlowPiece> pictures;
    if (!face.picture.isNull())
        pictures << FlowPiece{
            .image = atMostPixels(face.picture, pixelBudget), .imageWidth = 66, .imageHeight = 60};
    QList<FlowPiece> chip;
    if (!face.chip.isNull())
        chip << FlowPiece{.image = atMostPixels(face.chip, kChipPixels * kChipPixels), .imageWidth = 22};
    m_flow.row(
        {FlowCell{0, 70, pictures}, FlowCell{73, 22, chip}, FlowCell{98, PageFlow::kTextWidth - 98, facts}},
        3);
}

QList<FlowPiece> ReportSearched::fileNotes(const QJsonObject& metadata) const {
    QList<FlowPiece> notes;
    const auto note = [&](const char* key, const QStringList& arguments) {
        notes.append({say(key, arguments), TextStyle::Body});
    };
    const PictureDamage damage = damageOf(metadata);
    if (damage.fromLine > 0)
        note("searched.damagedFrom", {QString::number(damage.fromLine)});
    if (damage.toLine > 0)
        note("searched.damagedTo", {QString::number(damage.toLine)});
    if (damage.isDoubtful)
        note("searched.damagedDoubtful", {});
    if (const int frames = metadata.value(QLatin1String("frames")).toInt(); frames > 1)
        note("searched.frames", {number(frames)});
    return notes;
}

QString ReportSearched::suitabilityLine(Suitability suitability) const {
    static constexpr std::array kKeys{"searched.suitabilityGood", "searched.suitabilityFair",
                                      "searched.suitabilityPoor", "searched.suitabilityUnsuitable"};
    const QString word = say(kKeys.at(size_t(suitability)));
    const auto share = testedShare(suitability, m_data.search.packIdentity);
    return share ? say("searched.suitability", {word, number(share->first), number(share->of)})
                 : say("searched.suitabilityUntested", {word});
}

QString ReportSearched::qualityLine(const QualityRecord& quality) const {
    const auto whole = [&](double value) { return m_locale.toString(value, 'f', 0); };
    const QString unified = quality.unified < 0
                                ? say("searched.qualityNone")
                                : say("searched.qualityUnified", {whole(quality.unified * 100)});
    return say("searched.qualityParts", {unified, whole(quality.interEyePixels), whole(quality.yawDegrees),
                                         whole(quality.pitchDegrees), whole(quality.rollDegrees),
                                         whole(quality.sharpness), whole(quality.exposure)});
}

void ReportSearched::searchFacts() {
    if (m_stage == Stage::Unsuitable) {
        paragraph("searched.notSearched");
        return;
    }
    const SearchRecord& search = m_data.search;
    keyValues({{say("searched.by"), search.searchedBy},
               {say("searched.started"), time(search.startedAt)},
               {say("searched.ended"), time(search.endedAt)},
               {say("searched.gallery"), say("searched.galleryCounts", {number(search.galleryPersons),
                                                                        number(search.galleryTemplates)})},
               {say("searched.exhaustive"),
                say(search.exhaustive ? "searched.exhaustiveYes" : "searched.exhaustiveNo")},
               {say("searched.filter"), filterLine(search, m_texts)},
               {say("searched.listLength"),
                say("searched.listLengthPolicy", {number(search.listLength), number(search.policyVersion)})},
               {say("searched.fusion"), fusionLine()},
               {say("searched.pack"), orNotRecorded(m_data.packName)}});
    if (!search.faceWeights.isEmpty())
        keyValues({{say("searched.faceWeights"), numberList(search.faceWeights)}});
    keyValues({{say("searched.packIdentity"), m_data.packIdentity},
               {say("searched.galleryHash"), search.galleryHash.hex()}},
              TextStyle::Hash);
}

QString ReportSearched::fusionLine() const {
    if (m_data.probe.size() < 2)
        return say("searched.fusionNone");
    const bool weighted = !m_data.search.faceWeights.isEmpty();
    return say(weighted ? "searched.fusionWeighted" : "searched.fusionMean", {m_data.search.fusion});
}

} // namespace sl::report
