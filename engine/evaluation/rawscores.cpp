// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/rawscores.h"

#include "engine/core/literals.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sl::evaluation {
namespace {

QString exact(double number) {
    return QString::number(number, 'g', 17);
}

QByteArray line(const QStringList& fields) {
    return fields.join(u',').toUtf8() + "\r\n";
}

QString flag(bool value) {
    return value ? u"1"_s : u"0"_s;
}

QString groupsOf(const TestPerson& person) {
    QJsonObject groups;
    for (auto group = person.groups.begin(); group != person.groups.end(); ++group)
        groups.insert(group.key(), group.value());
    return QString::fromUtf8(QJsonDocument(groups).toJson(QJsonDocument::Compact));
}

} // namespace

QString csvField(const QString& text) {
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + QString(text).replace(u"\""_s, u"\"\""_s) + u'"';
}

QByteArray toCsv(const RawScores& scores) {
    QByteArray csv =
        line({u"kind"_s, u"person"_s, u"other"_s, u"faces"_s, u"pictures"_s, u"mated"_s, u"acquired"_s,
              u"rank"_s, u"closed_rank"_s, u"score"_s, u"best_other"_s, u"groups"_s});
    const auto number = [](int value) { return QString::number(value); };
    for (size_t i = 0; i < scores.persons.size(); ++i) {
        const TestPerson& person = scores.persons[i];
        csv += line({u"person"_s,
                     number(int(i)),
                     csvField(person.name),
                     {},
                     {},
                     {},
                     {},
                     {},
                     {},
                     {},
                     {},
                     csvField(groupsOf(person))});
    }
    for (const ProbeSearch& search : scores.searches)
        csv += line({u"search"_s,
                     number(search.person),
                     {},
                     number(search.faces),
                     csvField(search.pictures.join(u'|')),
                     flag(search.enrolled),
                     flag(search.acquired),
                     number(search.rank),
                     number(search.closedRank),
                     exact(search.score),
                     exact(search.bestOther),
                     {}});
    for (const Comparison& comparison : scores.comparisons)
        csv += line({u"comparison"_s,
                     number(comparison.person),
                     number(comparison.other),
                     {},
                     {},
                     flag(comparison.isMated()),
                     {},
                     {},
                     {},
                     exact(comparison.score),
                     {},
                     {}});
    return csv;
}

} // namespace sl::evaluation
