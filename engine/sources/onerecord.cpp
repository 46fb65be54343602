// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/onerecord.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sl::sources {
namespace {

constexpr qsizetype kLongestShown = 40; ///< characters of a value in a problem
constexpr qsizetype kExactDigits = 15;  ///< that a spreadsheet keeps of a number; the rest becomes 0

QString lettersOf(const QString& text) {
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_C).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark())
            letters += c;
    }
    return letters;
}

QString shown(const QString& value) {
    return value.size() > kLongestShown ? value.left(kLongestShown) + QChar(0x2026) : value;
}

bool isLongNumber(const QString& number) {
    return number.size() > kExactDigits &&
           std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
}

/// Long numbers that all end in zeros from the sixteenth digit on were cut, one after the other.
bool areCut(const QList<PortraitToEnrol>& portraits) {
    qsizetype cut = 0;
    for (const PortraitToEnrol& portrait : portraits) {
        const QString& number = portrait.personId;
        if (!isLongNumber(number))
            continue;
        const QStringView rest = QStringView(number).mid(kExactDigits);
        if (!std::all_of(rest.begin(), rest.end(), [](QChar c) { return c == QLatin1Char('0'); }))
            return false;
        ++cut;
    }
    return cut > 1;
}

void noteNearlyAlike(GallerySource& source) {
    QHash<QString, QString> firstOf;
    QSet<QString> noted;
    for (const PortraitToEnrol& portrait : source.portraits) {
        const QString& number = portrait.personId;
        const auto first = firstOf.constFind(roughNumber(number));
        if (first == firstOf.constEnd())
            firstOf.insert(roughNumber(number), number);
        else if (*first != number && !noted.contains(number)) {
            noted.insert(number);
            source.notes.append(nearlyAlikeNote(portrait, *first));
        }
    }
}

void composeNumbers(GallerySource& source) {
    QHash<QString, QString> firstWritten;
    QSet<QString> noted;
    for (PortraitToEnrol& portrait : source.portraits) {
        const QString number = plainNumber(portrait.personId);
        if (number.isEmpty()) {
            portrait.personId.clear();
            continue;
        }
        const auto first = firstWritten.constFind(number);
        if (first == firstWritten.constEnd()) {
            firstWritten.insert(number, portrait.personId);
        } else if (*first != portrait.personId && !noted.contains(number)) {
            noted.insert(number);
            source.notes.append({portrait.file, number, {ErrorCode::NumbersAlike, shown(number), {}}});
        }
        portrait.personId = number;
    }
}

/// The source's facts about each person, and where they contradict each other.
class Facts {
public:
    void add(const PortraitToEnrol& portrait) {
        compare(portrait, 0, portrait.name);
        compare(portrait, 1, portrait.sex);
        compare(portrait, 2, portrait.birthYear > 0 ? QString::number(portrait.birthYear) : QString());
        compare(portrait, 3, portrait.agency);
    }
    /// "Able / Baker"; empty: none.
    [[nodiscard]] QString conflictOf(const QString& number) const { return m_conflicts.value(number); }

private:
    void compare(const PortraitToEnrol& portrait, int fact, const QString& value) {
        QString& known = m_known[fact][portrait.personId];
        if (known.isEmpty())
            known = value;
        else if (!sayTheSame(known, value) && !m_conflicts.contains(portrait.personId))
            m_conflicts.insert(portrait.personId, u"%1 / %2"_s.arg(shown(known), shown(value)));
    }

    QHash<QString, QString> m_known[4]; ///< by person's number
    QHash<QString, QString> m_conflicts;
};

} // namespace

QString plainNumber(const QString& number) {
    QString plain;
    for (const QChar c : number.normalized(QString::NormalizationForm_C)) {
        if (c.category() != QChar::Other_Format)
            plain += c;
    }
    return plain.simplified();
}

bool isSpoiltNumber(const QString& number) {
    static const QRegularExpression changed(u"^(\\d([.,]\\d+)?E\\+\\d+|\\d+[.,]0+|#+|#[A-Z/0]+[!?]?)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    // "mar1" and "1-3" as spreadsheets show them: 1-Mar, Mar-01, 01. Mrz, mar-01
    static const QString month = u"(Jan|Feb|Mar|Mär|Mrz|Apr|May|Mai|Jun|Jul|Aug|Sep|Sept|Oct|Okt|Nov|Dec|Dez|"
                                 "ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic)"_s;
    static const QRegularExpression date(u"^(\\d{1,2}(-|\\. ?)%1|%1[- ]\\d{2})$"_s.arg(month));
    return changed.match(number).hasMatch() || date.match(number).hasMatch();
}

QString roughNumber(const QString& number) {
    QString rough = number.toCaseFolded();
    while (rough.size() > 1 && rough.startsWith(QLatin1Char('0')))
        rough.remove(0, 1);
    return rough;
}

EnrolProblem nearlyAlikeNote(const PortraitToEnrol& portrait, const QString& other) {
    return {portrait.file,
            portrait.personId,
            {ErrorCode::NumbersNearlyAlike, u"%1 / %2"_s.arg(shown(other), shown(portrait.personId)), {}}};
}

bool sayTheSame(const QString& one, const QString& other) {
    return one.isEmpty() || other.isEmpty() || one == other || lettersOf(one) == lettersOf(other);
}

void keepOneRecordPerPerson(GallerySource& source) {
    composeNumbers(source);
    const bool cut = areCut(source.portraits);
    Facts facts;
    for (const PortraitToEnrol& portrait : source.portraits)
        if (!portrait.personId.isEmpty())
            facts.add(portrait);
    QList<PortraitToEnrol> kept;
    for (PortraitToEnrol& portrait : source.portraits) {
        const QString& number = portrait.personId;
        const QString conflict = facts.conflictOf(number);
        if (number.isEmpty())
            source.problems.append({portrait.file,
                                    {},
                                    {ErrorCode::PersonUnnamed, QFileInfo(portrait.file).fileName(),
                                     u"no sign of its number is seen"_s}});
        else if (isSpoiltNumber(number) || (cut && isLongNumber(number)))
            source.problems.append({portrait.file, number, {ErrorCode::NumberSpoilt, shown(number), {}}});
        else if (!conflict.isEmpty())
            source.problems.append(
                {portrait.file,
                 number,
                 {ErrorCode::PersonsConflict, shown(number) + u" \u00b7 "_s + conflict, {}}});
        else
            kept.append(std::move(portrait));
    }
    source.portraits = std::move(kept);
    noteNearlyAlike(source);
}

} // namespace sl::sources
