// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/filtertext.h"

#include "widgets/text/format.h"

#include <QCoreApplication>

namespace sl::widgets {
namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::FilterWords)
public:
    static QString sex(const QString& sex) {
        if (sex == QLatin1String("F"))
            return tr("female", "in a list of what a filter asks for");
        if (sex == QLatin1String("M"))
            return tr("male", "in a list of what a filter asks for");
        if (sex == QLatin1String("X"))
            return tr("sex other or unspecified", "in a list of what a filter asks for");
        return tr("sex recorded as “%1”", "in a list of what a filter asks for").arg(sex);
    }

    static QString born(int from, int to) {
        if (to <= 0)
            return tr("born from %1", "in a list of what a filter asks for").arg(from);
        if (from <= 0)
            return tr("born until %1", "in a list of what a filter asks for").arg(to);
        return tr("born from %1 until %2", "in a list of what a filter asks for").arg(from).arg(to);
    }

    static QString agency(const QString& agency) {
        return tr("agency %1", "in a list of what a filter asks for").arg(agency);
    }

    static QString separator() { return tr(", ", "in a list of what a filter asks for"); }

    static QString unrecorded(bool kept) {
        return kept ? tr("Persons without a record of it are kept in.")
                    : tr("Persons without a record of it are left out.");
    }

    /// %1 is the filter's name; the numbers are of persons.
    static QString effect(const SearchRecord& search) {
        const bool kept = search.filter.keepsUnrecorded;
        const QString leftOut = countText(search.removedByFilter);
        const QString unrecorded = countText(search.unrecorded.value_or(0));
        if (!search.unrecorded && !kept) //: what it asks for, and a number of persons
            return tr("%1: left out %2, with them everybody without a record of it; how many these were was "
                      "not counted.")
                .arg(filterName(search.filter), leftOut);
        if (kept) //: what it asks for, and two numbers of persons
            return tr("%1: left out %2. Without a record of it, but kept in: %3.")
                .arg(filterName(search.filter), leftOut, unrecorded);
        //: what it asks for, and two numbers of persons
        return tr("%1: left out %2, of them %3 without a record of it.")
            .arg(filterName(search.filter), leftOut, unrecorded);
    }

    static QString part(FilterPart part) {
        switch (part) {
        case FilterPart::Sex:
            return tr("Sex: %1 recorded otherwise, %2 not recorded.");
        case FilterPart::BirthYear:
            return tr("Year of birth: %1 recorded otherwise, %2 not recorded.");
        case FilterPart::Agency:
            return tr("Agency: %1 recorded otherwise, %2 not recorded.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString filterName(const PersonFilter& filter) {
    QStringList parts;
    if (filter.asks(FilterPart::Sex))
        parts << FilterWords::sex(filter.sex);
    if (filter.asks(FilterPart::BirthYear))
        parts << FilterWords::born(filter.bornFrom, filter.bornTo);
    if (filter.asks(FilterPart::Agency))
        parts << FilterWords::agency(filter.agency);
    QString name = parts.join(FilterWords::separator());
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

QString unrecordedText(const PersonFilter& filter) {
    return FilterWords::unrecorded(filter.keepsUnrecorded);
}

QString filterText(const SearchRecord& search) {
    return search.filter.isEmpty() ? QString() : FilterWords::effect(search);
}

QStringList filterPartTexts(const SearchRecord& search) {
    QStringList texts;
    if (search.filterParts.size() < 2)
        return texts;
    for (const FilterPartCounts& counts : search.filterParts)
        texts << FilterWords::part(counts.part).arg(countText(counts.differ), countText(counts.unrecorded));
    return texts;
}

} // namespace sl::widgets
