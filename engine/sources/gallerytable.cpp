// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/gallerytable.h"

#include "engine/sources/csvtable.h"
#include "engine/sources/filelocator.h"
#include "engine/sources/tablewords.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace sl::sources {
namespace {

constexpr qint64 kLargestTable = 1LL << 30; ///< bytes
constexpr qsizetype kLongestShown = 40;     ///< characters of a wrong value
constexpr qsizetype kLongestHeader = 120;   ///< characters of a header
constexpr qsizetype kMostTitleLines = 20;   ///< above a header
constexpr qsizetype kLongestKept = 250;     ///< characters of a file or person whose row has a problem

/// The places of the columns in a row; -1: not there.
using Places = std::array<qsizetype, ColumnCount>;

/// The header's places. Errors: TableInvalid.
Result<Places> placesOf(const QStringList& header, const QString& place) {
    Places places;
    places.fill(-1);
    for (qsizetype i = 0; i < header.size(); ++i) {
        const auto column = columnCalled(cellText(header.at(i)));
        if (!column)
            continue;
        if (places[*column] >= 0)
            return fail(ErrorCode::TableInvalid, place,
                        u"columns %1 (\"%2\") and %3 (\"%4\") mean the same"_s.arg(
                            QString::number(places[*column] + 1), header.at(places[*column]).trimmed(),
                            QString::number(i + 1), header.at(i).trimmed()));
        places[*column] = i;
    }
    for (const auto& [column, title] : {std::pair(PersonId, "person id"), std::pair(File, "file")}) {
        if (places[column] < 0)
            return fail(ErrorCode::TableInvalid, place,
                        u"there is no column \"%1\""_s.arg(QLatin1String(title)));
    }
    return places;
}

QString shortened(const QString& text, qsizetype longest) {
    return text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
}

/// What the line that was read as the header holds.
QString headerText(const CsvTable& table) {
    QStringList titles;
    for (const QString& field : table.header) {
        if (!field.trimmed().isEmpty())
            titles.append(cellText(field));
    }
    return shortened(titles.join(u" | "_s), kLongestHeader);
}

bool namesColumns(const QStringList& fields) {
    bool hasPerson = false, hasFile = false;
    for (const QString& field : fields) {
        const auto column = columnCalled(cellText(field));
        hasPerson = hasPerson || column == PersonId;
        hasFile = hasFile || column == File;
    }
    return hasPerson && hasFile;
}

/// Leaves off the title lines above a header, if there is one among the first lines.
bool findHeader(CsvTable& table) {
    if (namesColumns(table.header))
        return true;
    for (qsizetype i = 0; i < qMin(table.rows.size(), kMostTitleLines); ++i) {
        if (!namesColumns(table.rows.at(i).fields))
            continue;
        table.header = table.rows.at(i).fields;
        table.headerLine = table.rows.at(i).line;
        table.titleLines = true;
        table.rows.remove(0, i + 1);
        return true;
    }
    return false;
}

/// A title line may divide its words by other signs than the table below it divides its fields.
Result<CsvTable> readTable(const QByteArray& bytes, const QString& name) {
    auto table = readCsv(bytes, name);
    if (table && findHeader(*table))
        return table;
    for (const char separator : {';', ',', '\t', '|'}) {
        auto other = readCsv(bytes, name, QLatin1Char(separator));
        if (other && findHeader(*other))
            return other;
    }
    return table;
}

/// What M stands for in a column of sexes: beside H or V, Spanish for a man, it is a woman (mujer); in a
/// column "sexo" that has neither these nor F it could be either, and is empty.
QString letterM(const CsvTable& table, qsizetype place) {
    bool spanish = false, international = false;
    for (const CsvTable::Row& row : table.rows) {
        const QString sex = cellText(row.fields.value(place)).toLower();
        spanish = spanish || sex == u"h"_s || sex == u"v"_s;
        international = international || sex == u"f"_s || sex == u"w"_s;
    }
    if (spanish)
        return international ? QString() : u"F"_s;
    const bool mayBe = cellText(table.header.value(place)).compare(u"sexo"_s, Qt::CaseInsensitive) == 0;
    return mayBe && !international ? QString() : u"M"_s;
}

/// Reads the rows of one table.
class TableReader {
public:
    TableReader(const QString& path, CsvTable table, const Places& places)
        : m_path(path)
        , m_name(QFileInfo(path).fileName())
        , m_locator(QFileInfo(path).absolutePath())
        , m_table(std::move(table))
        , m_places(places)
        , m_letterM(letterM(m_table, places[Sex])) {}

    [[nodiscard]] GallerySource read() {
        noteTheTable();
        for (const CsvTable::Row& row : m_table.rows) {
            auto portrait = read(row);
            if (portrait)
                m_source.portraits.append(std::move(*portrait));
            else
                m_source.problems.append(problem(row, portrait.error()));
        }
        return std::move(m_source);
    }

private:
    void noteTheTable() {
        const auto note = [&](ErrorCode code, const QString& subject) {
            m_source.notes.append({m_path, {}, {code, subject, {}}});
        };
        if (m_table.isWindows1252)
            note(ErrorCode::EncodingGuessed, m_name);
        if (m_table.titleLines)
            note(ErrorCode::HeaderBelow, place(m_table.headerLine, {headerText(m_table)}));
        for (qsizetype i = 0; i < m_table.header.size(); ++i) {
            const QString title = cellText(m_table.header.at(i));
            if (!title.isEmpty() && std::find(m_places.begin(), m_places.end(), i) == m_places.end())
                note(ErrorCode::ColumnUnused, place(m_table.headerLine, {shortened(title, kLongestShown)}));
        }
    }

    [[nodiscard]] Result<PortraitToEnrol> read(const CsvTable::Row& row) {
        for (qsizetype i = m_table.header.size(); i < row.fields.size(); ++i) {
            if (!row.fields.at(i).trimmed().isEmpty())
                return fail(
                    ErrorCode::TableRowInvalid, place(row.line),
                    u"%1 fields where the header has %2"_s.arg(row.fields.size()).arg(m_table.header.size()));
        }
        PortraitToEnrol portrait;
        portrait.personId = field(row, PersonId);
        if (portrait.personId.isEmpty())
            return fail(ErrorCode::TableRowInvalid, place(row, PersonId), u"is empty"_s);
        const QString written = field(row, File);
        if (written.isEmpty())
            return fail(ErrorCode::TableRowInvalid, place(row, File), u"is empty"_s);
        const auto file = m_locator.locate(written);
        if (!file)
            return fail(file.error().code, place(row, File), file.error().detail);
        portrait.file = *file;
        portrait.name = field(row, Name);
        portrait.source = field(row, Source);
        portrait.lawfulBasis = field(row, LawfulBasis);
        portrait.agency = field(row, Agency);
        readOptional(row, portrait);
        return portrait;
    }

    /// A value that cannot be read costs no photo.
    void readOptional(const CsvTable::Row& row, PortraitToEnrol& portrait) {
        if (const auto sex = sexIn(field(row, Sex), m_letterM))
            portrait.sex = *sex;
        else
            noteUnread(row, Sex, portrait);
        if (const QString captured = field(row, CapturedOn); !captured.isEmpty()) {
            if (const auto date = dateIn(captured))
                portrait.capturedOn = *date;
            else
                noteUnread(row, CapturedOn, portrait);
        }
        for (const Column column : {BirthYear, BirthDate}) {
            const QString born = field(row, column);
            const int year = birthYearIn(born);
            const bool differs = portrait.birthYear > 0 && year != portrait.birthYear;
            if (!born.isEmpty() && (year == 0 || differs))
                noteUnread(row, column, portrait);
            else if (year > 0)
                portrait.birthYear = year;
        }
    }

    void noteUnread(const CsvTable::Row& row, Column column, const PortraitToEnrol& portrait) {
        m_source.notes.append({portrait.file,
                               shortened(portrait.personId, kLongestKept),
                               {ErrorCode::ValueUnread, place(row, column), {}}});
    }

    /// The row's file for a problem's row, or the table and line when it names none.
    [[nodiscard]] EnrolProblem problem(const CsvTable::Row& row, const Error& error) const {
        const QString file = shortened(field(row, File), kLongestKept);
        return {file.isEmpty() ? place(row.line) : file, shortened(field(row, PersonId), kLongestKept),
                error};
    }

    [[nodiscard]] QString field(const CsvTable::Row& row, Column column) const {
        return m_places[column] < 0 ? QString() : cellText(row.fields.value(m_places[column]));
    }

    /// "list.csv:7 \u00b7 sex: male?".
    [[nodiscard]] QString place(const CsvTable::Row& row, Column column) const {
        QStringList parts{cellText(m_table.header.at(m_places[column]))};
        if (const QString value = field(row, column); !value.isEmpty())
            parts += shortened(value, kLongestShown);
        return place(row.line, parts);
    }
    [[nodiscard]] QString place(int line, const QStringList& parts = {}) const {
        const QString where = placeInTable(m_name, line);
        return parts.isEmpty() ? where : where + u" \u00b7 "_s + parts.join(u": "_s);
    }

    const QString m_path;
    const QString m_name;
    FileLocator m_locator;
    const CsvTable m_table;
    const Places m_places;
    const QString m_letterM;
    GallerySource m_source;
};

} // namespace

Result<GallerySource> readGalleryTable(const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > kLargestTable)
        return fail(ErrorCode::TableInvalid, name, u"larger than 1 GiB"_s);
    SL_TRY(auto table, readTable(file.readAll(), name));
    const QString header = placeInTable(name, table.headerLine) + u" \u00b7 "_s + headerText(table);
    SL_TRY(const auto places, placesOf(table.header, header));
    return TableReader(path, std::move(table), places).read();
}

} // namespace sl::sources
