// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/internal/tablereader.h"

#include "engine/pictures/filekind.h"
#include "engine/sources/onerecord.h"
#include "engine/sources/tablewords.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>

namespace sl::sources {
namespace {

constexpr qint64 kLargestTable = 1LL << 30; ///< bytes
constexpr qsizetype kLongestShown = 40;     ///< characters of a wrong value
constexpr qsizetype kLongestHeader = 120;   ///< characters of a header
constexpr qsizetype kLongestNumber = 250;   ///< characters; longer: two cells run into one, not a number
constexpr qsizetype kLongestText = 1000;    ///< characters of a name, an agency, a source, a lawful basis
constexpr qsizetype kLongestKept = 250;     ///< characters of a file or person whose row has a problem

QString shortened(const QString& text, qsizetype longest) {
    return text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
}

/// The content of the line that was read as the header.
QString headerText(const CsvTable& table) {
    QStringList titles;
    for (const QString& field : table.header) {
        if (!field.trimmed().isEmpty())
            titles.append(cellText(field));
    }
    return shortened(titles.join(u" | "_s), kLongestHeader);
}

QString placeIn(const QString& name, int line, const QStringList& parts) {
    const QString where = placeInTable(name, line);
    return parts.isEmpty() ? where : where + u" \u00b7 "_s + parts.join(u": "_s);
}

/// What was given in the place of a table, where its bytes tell; none: a table that is wrong.
std::optional<Error> whatElse(QByteArrayView file, const QString& name) {
    using enum ErrorCode;
    const std::array pictures{"\xFF\xD8\xFF", "\x89PNG", "GIF8", "II\x2A"};
    Error kind = pictures::unreadKind(file, name);
    if (std::any_of(pictures.begin(), pictures.end(),
                    [&](const char* sign) { return file.startsWith(sign); }) ||
        kind.code == FormatUnread || kind.code == CameraRaw)
        return Error{PersonUnnamed, name, u"a picture alone"_s};
    if (kind.code == FileIsDocument)
        return Error{TableOfOffice, name, kind.detail};
    const bool isTold = kind.code == FileIsVideo || kind.code == FileIsArchive || kind.code == FileEncrypted;
    return isTold ? std::optional(std::move(kind)) : std::nullopt;
}

/// The meaning of M in a column of sexes: beside H or V, Spanish for a man, it is a woman (mujer); in a
/// column of a Spanish title that has neither these nor F it could be either, and is empty.
QString letterM(const CsvTable& table, qsizetype place) {
    bool spanish = false, international = false;
    for (const CsvTable::Row& row : table.rows) {
        const QString sex = cellText(row.fields.value(place)).toLower();
        spanish = spanish || sex == u"h"_s || sex == u"v"_s;
        international = international || sex == u"f"_s || sex == u"w"_s;
    }
    if (spanish)
        return international ? QString() : u"F"_s;
    const bool mayBe = isSpanishTitle(cellText(table.header.value(place)));
    return mayBe && !international ? QString() : u"M"_s;
}

} // namespace

Result<TableReader> TableReader::open(const QString& path, const ColumnChoice& choice) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > kLargestTable)
        return fail(ErrorCode::TableInvalid, name, u"larger than 1 GiB"_s);
    const QByteArray bytes = file.readAll();
    auto table =
        readCsv(bytes, name, [&](const QStringList& fields) { return namedColumns(fields, choice); });
    if (!table)
        return fail(whatElse(bytes, name).value_or(table.error()));
    SL_TRY(auto columns,
           findColumns(table->header, choice, placeIn(name, table->headerLine, {headerText(*table)})));
    if (columns.problem) {
        if (auto other = whatElse(bytes, name))
            return fail(*std::move(other));
    }
    return TableReader(path, *std::move(table), std::move(columns));
}

TableReader::TableReader(const QString& path, CsvTable table, TableColumns columns)
    : m_path(path)
    , m_name(QFileInfo(path).fileName())
    , m_locator(QFileInfo(path).absolutePath())
    , m_table(std::move(table))
    , m_columns(std::move(columns))
    , m_letterM(letterM(m_table, m_columns.places[Sex])) {}

QString TableReader::title(qsizetype place) const {
    return place < 0 ? QString() : cellText(m_table.header.value(place));
}

QString TableReader::field(const CsvTable::Row& row, Column column) const {
    const qsizetype at = m_columns.places[column];
    return at < 0 ? QString() : cellText(row.fields.value(at));
}

QList<EnrolProblem> TableReader::notes() const {
    QList<EnrolProblem> notes;
    const auto note = [&](ErrorCode code, const QString& subject) {
        notes.append({m_path, {}, {code, subject, {}}});
    };
    if (m_table.isWindows1252)
        note(ErrorCode::EncodingGuessed, m_name);
    if (m_table.titleLines)
        note(ErrorCode::HeaderBelow, place(m_table.headerLine, {headerText(m_table)}));
    for (qsizetype i = 0; i < m_table.header.size(); ++i) {
        if (!title(i).isEmpty() && !m_columns.isUsed(i))
            note(ErrorCode::ColumnUnused, place(m_table.headerLine, {shortened(title(i), kLongestShown)}));
    }
    return notes;
}

TableReader::RowRead TableReader::read(const CsvTable::Row& row) {
    for (qsizetype i = m_table.header.size(); i < row.fields.size(); ++i) {
        if (!row.fields.at(i).trimmed().isEmpty())
            return {
                fail(
                    ErrorCode::TableRowInvalid, place(row.line),
                    u"%1 fields where the header has %2"_s.arg(row.fields.size()).arg(m_table.header.size())),
                {}};
    }
    for (const Column needed : {PersonId, File}) {
        const QString text = field(row, needed);
        if ((needed == PersonId ? plainNumber(text) : text).isEmpty())
            return {fail(ErrorCode::TableRowInvalid, place(row, needed), u"is empty"_s), {needed}};
    }
    if (field(row, PersonId).size() > kLongestNumber)
        return {fail(ErrorCode::TableRowInvalid, place(row, PersonId),
                     u"has more than %1 characters"_s.arg(kLongestNumber)),
                {PersonId}};
    const auto file = m_locator.locate(field(row, File));
    if (!file)
        return {fail(file.error().code, place(row, File), file.error().detail), {File}};
    PortraitToEnrol portrait;
    portrait.personId = field(row, PersonId);
    portrait.file = *file;
    auto unread = readOptional(row, portrait);
    return {std::move(portrait), std::move(unread)};
}

/// A value that cannot be read costs no photo.
QList<Column> TableReader::readOptional(const CsvTable::Row& row, PortraitToEnrol& portrait) const {
    QList<Column> unread;
    const auto readText = [&](Column column, QString& text) {
        if (auto written = field(row, column); written.size() <= kLongestText)
            text = std::move(written);
        else
            unread.append(column);
    };
    readText(Name, portrait.name);
    readText(Source, portrait.source);
    readText(LawfulBasis, portrait.lawfulBasis);
    readText(Agency, portrait.agency);
    if (const auto sex = sexIn(field(row, Sex), m_letterM))
        portrait.sex = *sex;
    else
        unread.append(Sex);
    if (const QString captured = field(row, CapturedOn); !captured.isEmpty()) {
        if (const auto date = dateIn(captured))
            portrait.capturedOn = *date;
        else
            unread.append(CapturedOn);
    }
    for (const Column column : {BirthYear, BirthDate}) {
        const QString born = field(row, column);
        const int year = birthYearIn(born);
        const bool differs = portrait.birthYear > 0 && year != portrait.birthYear;
        if (!born.isEmpty() && (year == 0 || differs))
            unread.append(column);
        else if (year > 0)
            portrait.birthYear = year;
    }
    return unread;
}

EnrolProblem TableReader::unreadNote(const CsvTable::Row& row, Column column,
                                     const PortraitToEnrol& portrait) const {
    return {portrait.file,
            shortened(portrait.personId, kLongestKept),
            {ErrorCode::ValueUnread, place(row, column), {}}};
}

EnrolProblem TableReader::problem(const CsvTable::Row& row, const Error& error) const {
    const QString file = shortened(field(row, File), kLongestKept);
    return {file.isEmpty() ? place(row.line) : file, shortened(field(row, PersonId), kLongestKept), error};
}

/// "list.csv:7 \u00b7 sex: male?".
QString TableReader::place(const CsvTable::Row& row, Column column) const {
    QStringList parts{cellText(m_table.header.value(m_columns.places[column]))};
    if (const QString value = field(row, column); !value.isEmpty())
        parts += shortened(value, kLongestShown);
    return place(row.line, parts);
}

QString TableReader::place(int line, const QStringList& parts) const {
    return placeIn(m_name, line, parts);
}

} // namespace sl::sources
