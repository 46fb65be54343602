// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/sections/filterline.h"

namespace sl::report {
namespace {

/// What became of who has no record of what is asked.
QStringList unrecordedLines(const SearchRecord& search, const ReportTexts& texts) {
    const bool kept = search.filter.keepsUnrecorded;
    if (search.unrecorded)
        return {texts.text(kept ? "searched.unrecordedKept" : "searched.unrecordedLeftOut",
                           {texts.number(*search.unrecorded)})};
    return kept ? QStringList() : QStringList{texts.text("searched.unrecordedNotCounted")};
}

QStringList filterPartLines(const SearchRecord& search, const ReportTexts& texts) {
    QStringList lines;
    for (const FilterPartCounts& counts : search.filterParts) {
        const char* key = counts.part == FilterPart::Sex      ? "searched.partSex"
                          : counts.part == FilterPart::Agency ? "searched.partAgency"
                                                              : "searched.partBorn";
        lines << texts.text(key, {texts.number(counts.differ), texts.number(counts.unrecorded)});
    }
    return lines;
}

} // namespace

QString filterLine(const SearchRecord& search, const ReportTexts& texts) {
    const PersonFilter& filter = search.filter;
    if (filter.isEmpty())
        return texts.text("searched.filterNone");
    QString conditions;
    const auto add = [&](const QString& condition) {
        conditions = conditions.isEmpty() ? condition : texts.text("outcome.and", {conditions, condition});
    };
    if (!filter.sex.isEmpty())
        add(texts.text("searched.filterSex", {filter.sex}));
    if (filter.bornFrom > 0)
        add(texts.text("searched.filterBornFrom", {QString::number(filter.bornFrom)}));
    if (filter.bornTo > 0)
        add(texts.text("searched.filterBornTo", {QString::number(filter.bornTo)}));
    if (!filter.agency.isEmpty())
        add(texts.text("searched.filterAgency", {filter.agency}));
    QStringList lines{texts.text("searched.filterEffect", {conditions, texts.number(search.removedByFilter),
                                                           texts.number(search.galleryPersons)})};
    lines << unrecordedLines(search, texts);
    if (search.filterParts.size() > 1)
        lines << filterPartLines(search, texts);
    return lines.join(u' ');
}

} // namespace sl::report
