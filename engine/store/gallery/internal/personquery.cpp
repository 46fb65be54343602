// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/internal/personquery.h"

#include <QStringList>

#include <algorithm>

namespace sl::store {
namespace {

bool hasTokenCharacter(const QString& word) {
    const auto codes = word.toUcs4();
    return std::any_of(codes.begin(), codes.end(),
                       [](uint code) { return QChar::isLetterOrNumber(code) || QChar::isMark(code); });
}

} // namespace

QString matchExpression(const QString& text) {
    QStringList terms;
    for (QString word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!hasTokenCharacter(word))
            continue;
        word.replace(QLatin1Char('"'), u"\"\""_s);
        terms.append(u"\"%1\"*"_s.arg(word));
    }
    return terms.join(QLatin1Char(' '));
}

QString birthYearRecorded() {
    return u"birth_year BETWEEN %1 AND %2"_s.arg(kEarliestBirthYear).arg(kLatestBirthYear);
}

PersonCondition::PersonCondition(const PersonQuery& query)
    : m_query(query), m_match(matchExpression(query.text)) {}

QString PersonCondition::where() const {
    const PersonFilter& filter = m_query.filter;
    QStringList terms;
    const auto addPart = [&](const QString& fits, const QString& recorded) {
        terms << (filter.keepsUnrecorded ? u"(%1 OR NOT (%2))"_s : u"(%1 AND %2)"_s).arg(fits, recorded);
    };
    if (!m_match.isEmpty())
        terms << u"id IN (SELECT rowid FROM persons_text WHERE persons_text MATCH ?)"_s;
    else if (!m_query.text.trimmed().isEmpty())
        terms << u"0"_s; // asked for signs that no word has
    if (filter.asks(FilterPart::Sex))
        addPart(u"sex = ?"_s, u"sex <> ''"_s);
    if (filter.asks(FilterPart::BirthYear))
        addPart(u"birth_year BETWEEN ? AND ?"_s, birthYearRecorded());
    if (filter.asks(FilterPart::Agency))
        addPart(u"agency = ?"_s, u"agency <> ''"_s);
    if (!m_query.after.isEmpty())
        terms << u"external_id > ?"_s;
    return terms.isEmpty() ? QString() : u"WHERE "_s + terms.join(u" AND "_s);
}

void PersonCondition::bindTo(Statement& statement) const {
    const PersonFilter& filter = m_query.filter;
    if (!m_match.isEmpty())
        statement.bind(m_match);
    if (filter.asks(FilterPart::Sex))
        statement.bind(filter.sex);
    if (filter.asks(FilterPart::BirthYear))
        statement.bind(filter.bornFrom > 0 ? filter.bornFrom : kEarliestBirthYear)
            .bind(filter.bornTo > 0 ? filter.bornTo : kLatestBirthYear);
    if (filter.asks(FilterPart::Agency))
        statement.bind(filter.agency);
    if (!m_query.after.isEmpty())
        statement.bind(m_query.after);
}

} // namespace sl::store
