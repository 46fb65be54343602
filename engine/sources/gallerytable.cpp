// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/gallerytable.h"

#include "engine/core/personfilter.h"
#include "engine/sources/csvtable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <array>

namespace sl::sources {
namespace {

enum Column { PersonId, File, Name, Sex, BirthYear, CapturedOn, Source, LawfulBasis, Agency, ColumnCount };

constexpr qint64 kLargestTable = 1LL << 30; ///< bytes
constexpr qsizetype kLongestShown = 40;     ///< characters of a wrong value
constexpr qsizetype kLongestKept = 250;     ///< characters of a file or person whose row has a problem

/// The places of the columns in a row; -1: not there.
using Places = std::array<qsizetype, ColumnCount>;

QString plainName(const QString& name) {
    QString plain;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

const QHash<QString, Column>& columnNames() {
    static const QHash<QString, Column> names{{QStringLiteral("personid"), PersonId},
                                              {QStringLiteral("person"), PersonId},
                                              {QStringLiteral("id"), PersonId},
                                              {QStringLiteral("externalid"), PersonId},
                                              {QStringLiteral("file"), File},
                                              {QStringLiteral("filename"), File},
                                              {QStringLiteral("path"), File},
                                              {QStringLiteral("image"), File},
                                              {QStringLiteral("portrait"), File},
                                              {QStringLiteral("photo"), File},
                                              {QStringLiteral("name"), Name},
                                              {QStringLiteral("fullname"), Name},
                                              {QStringLiteral("sex"), Sex},
                                              {QStringLiteral("gender"), Sex},
                                              {QStringLiteral("yearofbirth"), BirthYear},
                                              {QStringLiteral("birthyear"), BirthYear},
                                              {QStringLiteral("born"), BirthYear},
                                              {QStringLiteral("yob"), BirthYear},
                                              {QStringLiteral("capturedon"), CapturedOn},
                                              {QStringLiteral("captured"), CapturedOn},
                                              {QStringLiteral("date"), CapturedOn},
                                              {QStringLiteral("photodate"), CapturedOn},
                                              {QStringLiteral("source"), Source},
                                              {QStringLiteral("lawfulbasis"), LawfulBasis},
                                              {QStringLiteral("legalbasis"), LawfulBasis},
                                              {QStringLiteral("basis"), LawfulBasis},
                                              {QStringLiteral("agency"), Agency}};
    return names;
}

Result<Places> placesOf(const QStringList& header, const QString& name) {
    Places places;
    places.fill(-1);
    for (qsizetype i = 0; i < header.size(); ++i) {
        const auto column = columnNames().constFind(plainName(header.at(i)));
        if (column == columnNames().constEnd())
            continue;
        if (places[*column] >= 0)
            return fail(ErrorCode::TableInvalid, placeInTable(name, 1),
                        QStringLiteral("columns %1 (\"%2\") and %3 (\"%4\") mean the same")
                            .arg(QString::number(places[*column] + 1), header.at(places[*column]).trimmed(),
                                 QString::number(i + 1), header.at(i).trimmed()));
        places[*column] = i;
    }
    for (const auto& [column, title] : {std::pair(PersonId, "person id"), std::pair(File, "file")}) {
        if (places[column] < 0)
            return fail(ErrorCode::TableInvalid, placeInTable(name, 1),
                        QStringLiteral("there is no column \"%1\"").arg(QLatin1String(title)));
    }
    return places;
}

std::optional<QString> sexOf(const QString& text) {
    static const QHash<QString, QString> known{{QString(), QString()},
                                               {QStringLiteral("m"), QStringLiteral("M")},
                                               {QStringLiteral("male"), QStringLiteral("M")},
                                               {QStringLiteral("f"), QStringLiteral("F")},
                                               {QStringLiteral("female"), QStringLiteral("F")},
                                               {QStringLiteral("x"), QStringLiteral("X")}};
    const auto found = known.constFind(text.toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

QString shortened(const QString& text, qsizetype longest) {
    return text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
}

/// Reads the rows of one table.
class TableReader {
public:
    TableReader(const QString& path, QStringList header, const Places& places)
        : m_folder(QFileInfo(path).absolutePath())
        , m_table(QFileInfo(path).fileName())
        , m_header(std::move(header))
        , m_places(places) {}

    [[nodiscard]] Result<PortraitToEnrol> read(const CsvTable::Row& row) const {
        if (row.fields.size() != m_header.size())
            return fail(ErrorCode::TableRowInvalid, placeInTable(m_table, row.line),
                        QStringLiteral("%1 fields where the header has %2")
                            .arg(row.fields.size())
                            .arg(m_header.size()));
        PortraitToEnrol portrait;
        portrait.personId = field(row, PersonId);
        if (portrait.personId.isEmpty())
            return wrong(row, PersonId, QStringLiteral("is empty"));
        if (field(row, File).isEmpty())
            return wrong(row, File, QStringLiteral("is empty"));
        portrait.file = QDir::cleanPath(m_folder.absoluteFilePath(field(row, File)));
        const auto sex = sexOf(field(row, Sex));
        if (!sex)
            return wrong(row, Sex, QStringLiteral("is not M, F or X"));
        portrait.sex = *sex;
        if (const QString born = field(row, BirthYear); !born.isEmpty()) {
            portrait.birthYear = born.toInt();
            if (!isBirthYear(portrait.birthYear))
                return wrong(row, BirthYear, QStringLiteral("is not a year of birth"));
        }
        if (const QString captured = field(row, CapturedOn); !captured.isEmpty()) {
            portrait.capturedOn = QDate::fromString(captured, Qt::ISODate);
            if (!portrait.capturedOn.isValid())
                return wrong(row, CapturedOn, QStringLiteral("is not a date like 2026-11-23"));
        }
        portrait.name = field(row, Name);
        portrait.source = field(row, Source);
        portrait.lawfulBasis = field(row, LawfulBasis);
        portrait.agency = field(row, Agency);
        return portrait;
    }

    /// The row's file for a problem's row, or the table and line when it names none.
    [[nodiscard]] EnrolProblem problem(const CsvTable::Row& row, const Error& error) const {
        const QString file = shortened(field(row, File), kLongestKept);
        return {file.isEmpty() ? placeInTable(m_table, row.line) : file,
                shortened(field(row, PersonId), kLongestKept), error};
    }

private:
    [[nodiscard]] QString field(const CsvTable::Row& row, Column column) const {
        return m_places[column] < 0 ? QString() : row.fields.value(m_places[column]).trimmed();
    }

    /// Subject: "list.csv:7 · sex: male?".
    [[nodiscard]] tl::unexpected<Error> wrong(const CsvTable::Row& row, Column column,
                                              const QString& what) const {
        QStringList parts{m_header.at(m_places[column]).trimmed()};
        if (const QString value = field(row, column); !value.isEmpty())
            parts += shortened(value, kLongestShown);
        return fail(ErrorCode::TableRowInvalid,
                    placeInTable(m_table, row.line) + QStringLiteral(" \u00b7 ") +
                        parts.join(QStringLiteral(": ")),
                    what);
    }

    const QDir m_folder;
    const QString m_table;
    const QStringList m_header;
    const Places m_places;
};

} // namespace

Result<GallerySource> readGalleryTable(const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > kLargestTable)
        return fail(ErrorCode::TableInvalid, name, QStringLiteral("larger than 1 GiB"));
    const auto table = readCsv(file.readAll(), name);
    if (!table)
        return fail(table);
    const auto places = placesOf(table->header, name);
    if (!places)
        return fail(places);
    const TableReader reader(path, table->header, *places);
    GallerySource source;
    for (const CsvTable::Row& row : table->rows) {
        auto portrait = reader.read(row);
        if (portrait)
            source.portraits.append(std::move(*portrait));
        else
            source.problems.append(reader.problem(row, portrait.error()));
    }
    return source;
}

} // namespace sl::sources
