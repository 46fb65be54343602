// SPDX-License-Identifier: Apache-2.0
// Section 2: what was searched, and with what.
#include "engine/report/reportbuilder.h"
#include "engine/report/video/framechecks.h"

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

void ReportBuilder::searched() {
    section("searched.heading");
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
    videoFrames();
    subsection("searched.search");
    searchFacts();
    allSearches();
}

void ReportBuilder::probeFace(const ProbeFace& face, int faceNumber, double pixelBudget) {
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

QString ReportBuilder::suitabilityLine(Suitability suitability) const {
    static constexpr std::array kKeys{"searched.suitabilityGood", "searched.suitabilityFair",
                                      "searched.suitabilityPoor", "searched.suitabilityUnsuitable"};
    const QString word = say(kKeys.at(size_t(suitability)));
    const auto share = testedShare(suitability, m_data.search.packIdentity);
    return share ? say("searched.suitability", {word, number(share->first), number(share->of)})
                 : say("searched.suitabilityUntested", {word});
}

QString ReportBuilder::qualityLine(const QualityRecord& quality) const {
    const auto whole = [&](double value) { return m_locale.toString(value, 'f', 0); };
    const QString unified = quality.unified < 0
                                ? say("searched.qualityNone")
                                : say("searched.qualityUnified", {whole(quality.unified * 100)});
    return say("searched.qualityParts", {unified, whole(quality.interEyePixels), whole(quality.yawDegrees),
                                         whole(quality.pitchDegrees), whole(quality.rollDegrees),
                                         whole(quality.sharpness), whole(quality.exposure)});
}

void ReportBuilder::searchFacts() {
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
               {say("searched.filter"), filterLine(search)},
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

QString ReportBuilder::fusionLine() const {
    if (m_data.probe.size() < 2)
        return say("searched.fusionNone");
    const bool weighted = !m_data.search.faceWeights.isEmpty();
    return say(weighted ? "searched.fusionWeighted" : "searched.fusionMean", {m_data.search.fusion});
}

QString ReportBuilder::numberList(const QList<double>& numbers) const {
    QStringList texts;
    for (const double value : numbers)
        texts.append(m_locale.toString(value, 'f', 3));
    return texts.join(u" · "_s);
}

QString ReportBuilder::filterLine(const SearchRecord& search) const {
    const PersonFilter& filter = search.filter;
    if (filter.isEmpty())
        return say("searched.filterNone");
    QString conditions;
    const auto add = [&](const QString& condition) {
        conditions = conditions.isEmpty() ? condition : say("outcome.and", {conditions, condition});
    };
    if (!filter.sex.isEmpty())
        add(say("searched.filterSex", {filter.sex}));
    if (filter.bornFrom > 0)
        add(say("searched.filterBornFrom", {QString::number(filter.bornFrom)}));
    if (filter.bornTo > 0)
        add(say("searched.filterBornTo", {QString::number(filter.bornTo)}));
    if (!filter.agency.isEmpty())
        add(say("searched.filterAgency", {filter.agency}));
    QStringList lines{say("searched.filterEffect",
                          {conditions, number(search.removedByFilter), number(search.galleryPersons)})};
    lines << unrecordedLines(search);
    if (search.filterParts.size() > 1)
        lines << filterPartLines(search);
    return lines.join(u' ');
}

QStringList ReportBuilder::unrecordedLines(const SearchRecord& search) const {
    const bool kept = search.filter.keepsUnrecorded;
    if (search.unrecorded)
        return {say(kept ? "searched.unrecordedKept" : "searched.unrecordedLeftOut",
                    {number(*search.unrecorded)})};
    return kept ? QStringList() : QStringList{say("searched.unrecordedNotCounted")};
}

QStringList ReportBuilder::filterPartLines(const SearchRecord& search) const {
    QStringList lines;
    for (const FilterPartCounts& counts : search.filterParts) {
        const char* key = counts.part == FilterPart::Sex      ? "searched.partSex"
                          : counts.part == FilterPart::Agency ? "searched.partAgency"
                                                              : "searched.partBorn";
        lines << say(key, {number(counts.differ), number(counts.unrecorded)});
    }
    return lines;
}

} // namespace sl::report
