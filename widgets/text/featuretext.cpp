// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/featuretext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace sl::widgets {
namespace {

struct FeatureText {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::FeatureText)
public:
    static constexpr const char* kNames[] = {
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Skin"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Outline of face and head"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Composition of face and head"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Hairline and baldness"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Forehead"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Eyebrows"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Eyes"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Cheeks"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Nose"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Ears"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Mouth"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Chin and jawline"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Neck"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Facial hair"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Facial lines"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Scars"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Facial marks"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Alterations"),
        QT_TRANSLATE_NOOP("sl::widgets::FeatureText", "Other features")};

    static QString finding(Finding finding) {
        switch (finding) {
        case Finding::Similar:
            return tr("Similar");
        case Finding::Different:
            return tr("Different");
        case Finding::NotComparable:
            return tr("Not comparable");
        case Finding::NotVisible:
            return tr("Not visible");
        }
        Q_UNREACHABLE();
    }
    static QString notVisible(const ChecklistLine& line) {
        if (line.inProbe.value_or(false))
            return tr("Not visible in the candidate");
        return line.inCandidate.value_or(false) ? tr("Not visible in the probe")
                                                : tr("Not visible in either");
    }
    static QString unfound(const ChecklistLine& line) {
        if (!line.inProbe)
            return {};
        return *line.inProbe ? tr("Visible in the probe") : tr("Not visible in the probe");
    }
    /// "nose (tip turned), mouth"
    static QString listed(const QList<ChecklistLine>& lines) {
        QStringList names;
        for (const auto& line : lines) {
            const auto name = featureText(line.feature);
            //: %1 is a feature of the face, %2 the examiner's note on it
            names.append(line.note.trimmed().isEmpty() ? name : tr("%1 (%2)").arg(name, line.note.trimmed()));
        }
        return QLocale().createSeparatedList(names);
    }
    static QString sentence(Finding finding, const QString& features) {
        switch (finding) {
        case Finding::Different:
            return tr("Different: %1.").arg(features);
        case Finding::Similar:
            return tr("Similar: %1.").arg(features);
        case Finding::NotComparable:
            return tr("Not comparable: %1.").arg(features);
        case Finding::NotVisible:
            return tr("Not visible in one picture or in both: %1.").arg(features);
        }
        Q_UNREACHABLE();
    }
    static QString marked(const ChecklistRecord& checklist) {
        QSet<int> probe, candidate;
        for (const auto& region : checklist.regions)
            (region.side == PictureSide::Probe ? probe : candidate).insert(region.number);
        auto both = (probe & candidate).values();
        std::sort(both.begin(), both.end());
        QStringList numbers;
        for (const int number : both)
            numbers.append(QLocale().toString(number));
        //: %1 is a list of numbers
        return numbers.isEmpty()
                   ? QString()
                   : tr("Marked in both pictures: %1.").arg(QLocale().createSeparatedList(numbers));
    }
    static QString gap(int years, const QList<ChecklistLine>& lines) {
        //: %1 is a list of features such as hairline and facial hair
        return tr("%1: carries no conclusion, because %n year(s) lie between the pictures.", nullptr, years)
            .arg(listed(lines));
    }
};

} // namespace

QString featureText(Feature feature) {
    return FeatureText::tr(FeatureText::kNames[static_cast<size_t>(feature)]);
}

QString lineText(const ChecklistLine& line) {
    if (!line.finding)
        return FeatureText::unfound(line);
    return *line.finding == Finding::NotVisible ? FeatureText::notVisible(line)
                                                : FeatureText::finding(*line.finding);
}

QString groundsText(const ChecklistRecord& checklist, std::optional<int> gapYears,
                    const QList<Feature>& volatileFeatures) {
    QStringList sentences;
    QList<ChecklistLine> carryNothing;
    for (const auto finding :
         {Finding::Different, Finding::Similar, Finding::NotComparable, Finding::NotVisible}) {
        QList<ChecklistLine> found;
        for (const auto& line : checklist.lines) {
            if (line.finding != finding)
                continue;
            const bool compares = finding == Finding::Different || finding == Finding::Similar;
            const bool carries = !gapYears || !volatileFeatures.contains(line.feature) || !compares;
            (carries ? found : carryNothing).append(line);
        }
        if (!found.isEmpty())
            sentences.append(FeatureText::sentence(finding, FeatureText::listed(found)));
    }
    if (!carryNothing.isEmpty())
        sentences.append(FeatureText::gap(*gapYears, carryNothing));
    if (const auto marked = FeatureText::marked(checklist); !marked.isEmpty())
        sentences.append(marked);
    return sentences.join(u' ');
}

} // namespace sl::widgets
