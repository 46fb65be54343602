// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/personquery.h"

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
        word.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        terms.append(QStringLiteral("\"%1\"*").arg(word));
    }
    return terms.join(QLatin1Char(' '));
}

QString birthYearRecorded() {
    return QStringLiteral("birth_year BETWEEN %1 AND %2").arg(kEarliestBirthYear).arg(kLatestBirthYear);
}

PersonCondition::PersonCondition(const PersonQuery& query)
    : m_query(query), m_match(matchExpression(query.text)) {}

QString PersonCondition::where() const {
    const PersonFilter& filter = m_query.filter;
    QStringList terms;
    const auto addPart = [&](const QString& fits, const QString& recorded) {
        terms << (filter.keepsUnrecorded ? QStringLiteral("(%1 OR NOT (%2))") : QStringLiteral("(%1 AND %2)"))
                     .arg(fits, recorded);
    };
    if (!m_match.isEmpty())
        terms << QStringLiteral("id IN (SELECT rowid FROM persons_text WHERE persons_text MATCH ?)");
    else if (!m_query.text.trimmed().isEmpty())
        terms << QStringLiteral("0"); // asked for signs that no word has
    if (filter.asks(FilterPart::Sex))
        addPart(QStringLiteral("sex = ?"), QStringLiteral("sex <> ''"));
    if (filter.asks(FilterPart::BirthYear))
        addPart(QStringLiteral("birth_year BETWEEN ? AND ?"), birthYearRecorded());
    if (filter.asks(FilterPart::Agency))
        addPart(QStringLiteral("agency = ?"), QStringLiteral("agency <> ''"));
    if (!m_query.after.isEmpty())
        terms << QStringLiteral("external_id > ?");
    return terms.isEmpty() ? QString() : QStringLiteral("WHERE ") + terms.join(QStringLiteral(" AND "));
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
