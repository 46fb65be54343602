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
    static const QHash<QString, Column> names{{u"personid"_s, PersonId},
                                              {u"person"_s, PersonId},
                                              {u"id"_s, PersonId},
                                              {u"externalid"_s, PersonId},
                                              {u"file"_s, File},
                                              {u"filename"_s, File},
                                              {u"path"_s, File},
                                              {u"image"_s, File},
                                              {u"portrait"_s, File},
                                              {u"photo"_s, File},
                                              {u"name"_s, Name},
                                              {u"fullname"_s, Name},
                                              {u"sex"_s, Sex},
                                              {u"gender"_s, Sex},
                                              {u"yearofbirth"_s, BirthYear},
                                              {u"birthyear"_s, BirthYear},
                                              {u"born"_s, BirthYear},
                                              {u"yob"_s, BirthYear},
                                              {u"capturedon"_s, CapturedOn},
                                              {u"captured"_s, CapturedOn},
                                              {u"date"_s, CapturedOn},
                                              {u"photodate"_s, CapturedOn},
                                              {u"source"_s, Source},
                                              {u"lawfulbasis"_s, LawfulBasis},
                                              {u"legalbasis"_s, LawfulBasis},
                                              {u"basis"_s, LawfulBasis},
                                              {u"agency"_s, Agency}};
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
                        u"columns %1 (\"%2\") and %3 (\"%4\") mean the same"_s.arg(
                            QString::number(places[*column] + 1), header.at(places[*column]).trimmed(),
                            QString::number(i + 1), header.at(i).trimmed()));
        places[*column] = i;
    }
    for (const auto& [column, title] : {std::pair(PersonId, "person id"), std::pair(File, "file")}) {
        if (places[column] < 0)
            return fail(ErrorCode::TableInvalid, placeInTable(name, 1),
                        u"there is no column \"%1\""_s.arg(QLatin1String(title)));
    }
    return places;
}

std::optional<QString> sexOf(const QString& text) {
    static const QHash<QString, QString> known{{QString(), QString()}, {u"m"_s, u"M"_s},
                                               {u"male"_s, u"M"_s},    {u"f"_s, u"F"_s},
                                               {u"female"_s, u"F"_s},  {u"x"_s, u"X"_s}};
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
                        u"%1 fields where the header has %2"_s.arg(row.fields.size()).arg(m_header.size()));
        PortraitToEnrol portrait;
        portrait.personId = field(row, PersonId);
        if (portrait.personId.isEmpty())
            return wrong(row, PersonId, u"is empty"_s);
        if (field(row, File).isEmpty())
            return wrong(row, File, u"is empty"_s);
        portrait.file = QDir::cleanPath(m_folder.absoluteFilePath(field(row, File)));
        const auto sex = sexOf(field(row, Sex));
        if (!sex)
            return wrong(row, Sex, u"is not M, F or X"_s);
        portrait.sex = *sex;
        if (const QString born = field(row, BirthYear); !born.isEmpty()) {
            portrait.birthYear = born.toInt();
            if (!isBirthYear(portrait.birthYear))
                return wrong(row, BirthYear, u"is not a year of birth"_s);
        }
        if (const QString captured = field(row, CapturedOn); !captured.isEmpty()) {
            portrait.capturedOn = QDate::fromString(captured, Qt::ISODate);
            if (!portrait.capturedOn.isValid())
                return wrong(row, CapturedOn, u"is not a date like 2026-11-23"_s);
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
                    placeInTable(m_table, row.line) + u" \u00b7 "_s + parts.join(u": "_s), what);
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
        return fail(ErrorCode::TableInvalid, name, u"larger than 1 GiB"_s);
    SL_TRY(const auto table, readCsv(file.readAll(), name));
    SL_TRY(const auto places, placesOf(table.header, name));
    const TableReader reader(path, table.header, places);
    GallerySource source;
    for (const CsvTable::Row& row : table.rows) {
        auto portrait = reader.read(row);
        if (portrait)
            source.portraits.append(std::move(*portrait));
        else
            source.problems.append(reader.problem(row, portrait.error()));
    }
    return source;
}

} // namespace sl::sources
