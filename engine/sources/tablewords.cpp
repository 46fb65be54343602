// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/tablewords.h"

#include "engine/core/literals.h"
#include "engine/core/personfilter.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace sl::sources {
namespace {

QHash<QString, Column> columnsByWord() {
    const QList<std::pair<Column, QString>> words{
        {PersonId, u"personid person id externalid personnumber personno personcode subjectid "
                   "subjectnumber subjectno offenderid offendernumber inmateid inmatenumber suspectid "
                   "personennr personennummer personnr personenid personenkennung kennung "
                   "idpersona idpersonal persona identificador numerodepersona numeropersona nopersona"_s},
        {File, u"file filename path filepath image imagefile imagename imagepath "
               "portrait portraitfile photo photofile photoname photopath picture mugshot "
               "datei dateiname dateipfad pfad bild bilddatei bildname bildpfad foto fotodatei fotoname "
               "fotopfad lichtbild lichtbilddatei "
               "archivo fichero nombredearchivo nombredelarchivo nombrearchivo ruta rutadelafoto rutafoto "
               "rutadelaimagen rutaimagen imagen fotografia"_s},
        {Name, u"name fullname personname subjectname vollername "
               "nombre nombrecompleto nombreyapellidos nombresyapellidos"_s},
        {Sex, u"sex gender geschlecht sexo genero"_s},
        {BirthYear, u"yearofbirth birthyear born yob geburtsjahr jahrgang anodenacimiento"_s},
        {BirthDate,
         u"dateofbirth birthdate birthday dob geburtsdatum geburtstag geboren geborenam geb gebdatum "
         "fechadenacimiento fechanacimiento fechadenac fechanac nacimiento nacido"_s},
        {CapturedOn, u"capturedon captured date photodate dateofphoto datetaken takenon "
                     "capturedate datecaptured "
                     "datum aufnahmedatum aufgenommenam aufnahmetag fotodatum "
                     "fecha fechadecaptura fechadelafoto fechadefoto fechafoto"_s},
        {Source, u"source quelle herkunft fuente origen"_s},
        {LawfulBasis, u"lawfulbasis legalbasis basis rechtsgrundlage baselegal basejuridica "
                      "fundamentolegal"_s},
        {Agency, u"agency dienststelle behorde behoerde agencia organismo"_s}};
    QHash<QString, Column> columns;
    for (const auto& [column, names] : words) {
        for (const QString& name : names.split(QLatin1Char(' ')))
            columns.insert(name, column);
    }
    return columns;
}

/// 1..12 for a month's name or its beginning of three letters, in English, German or Spanish; else 0.
int monthCalled(const QString& word) {
    static const QList<QStringList> months{{u"january"_s, u"januar"_s, u"enero"_s, u"janner"_s},
                                           {u"february"_s, u"februar"_s, u"febrero"_s},
                                           {u"march"_s, u"marz"_s, u"maerz"_s, u"marzo"_s, u"mrz"_s},
                                           {u"april"_s, u"abril"_s},
                                           {u"may"_s, u"mai"_s, u"mayo"_s},
                                           {u"june"_s, u"juni"_s, u"junio"_s},
                                           {u"july"_s, u"juli"_s, u"julio"_s},
                                           {u"august"_s, u"agosto"_s},
                                           {u"september"_s, u"sept"_s, u"septiembre"_s, u"setiembre"_s},
                                           {u"october"_s, u"oktober"_s, u"octubre"_s},
                                           {u"november"_s, u"noviembre"_s},
                                           {u"december"_s, u"dezember"_s, u"diciembre"_s}};
    const QString plain = plainWord(word);
    for (int month = 0; month < months.size(); ++month) {
        for (const QString& name : months.at(month)) {
            if (plain == name || (plain.size() == 3 && name.startsWith(plain)))
                return month + 1;
        }
    }
    return 0;
}

QString withoutTime(const QString& text) {
    static const QRegularExpression timeOfDay(u"[T ,]+\\d{1,2}:\\d{2}.*$"_s);
    return text.trimmed().remove(timeOfDay);
}

/// "2. Januar 2020" is 2, Januar, 2020; a time of day behind a date is left off.
QStringList datePartsOf(const QString& text) {
    static const QRegularExpression between(u"[-./, ]+"_s);
    const QString date = withoutTime(text);
    QStringList parts = date.split(between, Qt::SkipEmptyParts);
    parts.removeAll(u"de"_s);
    if (parts.size() == 1 && date.size() == 8 && date.toInt() > 0) // 20200102
        return {date.left(4), date.mid(4, 2), date.mid(6)};
    return parts;
}

int yearIn(const QString& part) {
    return part.size() == 4 ? part.toInt() : 0;
}

std::optional<QDate> validDate(int year, int month, int day) {
    const QDate date(year, month, day);
    return date.isValid() && isBirthYear(year) ? std::optional(date) : std::nullopt;
}

} // namespace

QString plainWord(const QString& text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

std::optional<Column> columnCalled(const QString& title) {
    static const QHash<QString, Column> columns = columnsByWord();
    const auto found = columns.constFind(plainWord(title));
    return found == columns.constEnd() ? std::nullopt : std::optional(*found);
}

QString columnName(Column column) {
    static const std::array names{u"person"_s,    u"file"_s,  u"name"_s,   u"sex"_s,         u"birthYear"_s,
                                  u"birthDate"_s, u"taken"_s, u"source"_s, u"lawfulBasis"_s, u"agency"_s};
    return names.at(static_cast<size_t>(column));
}

std::optional<Column> columnNamed(const QString& name) {
    for (int column = 0; column < ColumnCount; ++column) {
        if (columnName(static_cast<Column>(column)).compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<Column>(column);
    }
    return std::nullopt;
}

bool isSameTitle(const QString& one, const QString& other) {
    return plainWord(one) == plainWord(other);
}

bool isSpanishTitle(const QString& title) {
    const QString plain = plainWord(title);
    return plain == u"sexo"_s || plain == u"genero"_s;
}

std::optional<QString> sexIn(const QString& text, const QString& letterM) {
    static const QHash<QString, QString> known{
        {u"male"_s, u"M"_s},   {u"man"_s, u"M"_s},      {u"mannlich"_s, u"M"_s},  {u"maennlich"_s, u"M"_s},
        {u"mann"_s, u"M"_s},   {u"hombre"_s, u"M"_s},   {u"h"_s, u"M"_s},         {u"masculino"_s, u"M"_s},
        {u"varon"_s, u"M"_s},  {u"v"_s, u"M"_s},        {u"f"_s, u"F"_s},         {u"female"_s, u"F"_s},
        {u"woman"_s, u"F"_s},  {u"w"_s, u"F"_s},        {u"weiblich"_s, u"F"_s},  {u"frau"_s, u"F"_s},
        {u"mujer"_s, u"F"_s},  {u"femenino"_s, u"F"_s}, {u"x"_s, u"X"_s},         {u"divers"_s, u"X"_s},
        {u"unknown"_s, u""_s}, {u"unbekannt"_s, u""_s}, {u"desconocido"_s, u""_s}};
    static const QRegularExpression oneWord(u"^[\\p{L}\\p{M}]+\\.?$"_s);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == u"-"_s)
        return QString();
    if (!oneWord.match(trimmed).hasMatch()) // "male?" is a question
        return std::nullopt;
    const QString word = plainWord(trimmed);
    if (word == u"m"_s)
        return letterM.isEmpty() ? std::nullopt : std::optional(letterM);
    const auto found = known.constFind(word);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QDate> dateIn(const QString& text) {
    const QStringList parts = datePartsOf(text);
    if (parts.size() != 3)
        return std::nullopt;
    for (int i = 0; i < 2; ++i) {
        const int month = monthCalled(parts.at(i));
        const int year = qMax(yearIn(parts.at(0)), yearIn(parts.at(2)));
        if (month > 0)
            return validDate(year, month, (yearIn(parts.at(0)) > 0 ? parts.at(2) : parts.at(1 - i)).toInt());
    }
    const int first = parts.at(0).toInt(), second = parts.at(1).toInt();
    if (const int year = yearIn(parts.at(0)); year > 0)
        return validDate(year, second, parts.at(2).toInt());
    const int year = yearIn(parts.at(2));
    const bool dayFirst = withoutTime(text).contains(QLatin1Char('.')) || first > 12 || first == second;
    if (dayFirst)
        return validDate(year, second, first);
    return second > 12 ? validDate(year, first, second) : std::nullopt;
}

int birthYearIn(const QString& text) {
    static const QRegularExpression number(u"^\\d{4}([.,]0+)?$"_s);
    const QString trimmed = text.trimmed();
    if (number.match(trimmed).hasMatch())
        return isBirthYear(trimmed.left(4).toInt()) ? trimmed.left(4).toInt() : 0;
    if (const auto date = dateIn(trimmed))
        return date->year();
    const QStringList parts = datePartsOf(trimmed);
    if (parts.size() != 3 || parts.at(0).toInt() > 12 || parts.at(1).toInt() > 12)
        return 0;
    return validDate(yearIn(parts.at(2)), parts.at(0).toInt(), parts.at(1).toInt()) ? yearIn(parts.at(2)) : 0;
}

QString cellText(const QString& text) {
    const QString cell = text.trimmed();
    if (cell.size() < 3 || !cell.startsWith(u"=\""_s) || !cell.endsWith(QLatin1Char('"')))
        return cell;
    return cell.mid(2, cell.size() - 3).replace(u"\"\""_s, u"\""_s).trimmed();
}

} // namespace sl::sources
