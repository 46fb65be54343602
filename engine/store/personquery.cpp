// SPDX-License-Identifier: Apache-2.0
#include "engine/store/personquery.h"

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

PersonFilter::PersonFilter(const PersonQuery& query) : m_query(query), m_match(matchExpression(query.text)) {}

QString PersonFilter::where() const {
    QStringList terms;
    if (!m_match.isEmpty())
        terms << QStringLiteral("id IN (SELECT rowid FROM persons_text WHERE persons_text MATCH ?)");
    else if (!m_query.text.trimmed().isEmpty())
        terms << QStringLiteral("0"); // asked for signs that no word has
    if (!m_query.sex.isEmpty())
        terms << QStringLiteral("sex = ?");
    if (m_query.bornFrom > 0)
        terms << QStringLiteral("birth_year >= ?");
    if (m_query.bornTo > 0)
        terms << QStringLiteral("birth_year BETWEEN 1 AND ?");
    if (!m_query.agency.isEmpty())
        terms << QStringLiteral("agency = ?");
    if (!m_query.after.isEmpty())
        terms << QStringLiteral("external_id > ?");
    return terms.isEmpty() ? QString() : QStringLiteral("WHERE ") + terms.join(QStringLiteral(" AND "));
}

void PersonFilter::bindTo(Statement& statement) const {
    if (!m_match.isEmpty())
        statement.bind(m_match);
    if (!m_query.sex.isEmpty())
        statement.bind(m_query.sex);
    if (m_query.bornFrom > 0)
        statement.bind(m_query.bornFrom);
    if (m_query.bornTo > 0)
        statement.bind(m_query.bornTo);
    if (!m_query.agency.isEmpty())
        statement.bind(m_query.agency);
    if (!m_query.after.isEmpty())
        statement.bind(m_query.after);
}

} // namespace sl::store
