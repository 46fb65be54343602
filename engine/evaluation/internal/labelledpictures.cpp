// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/internal/labelledpictures.h"

#include "engine/core/literals.h"
#include "engine/sources/csvtable.h"
#include "engine/sources/filelocator.h"
#include "engine/sources/tablewords.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace sl::evaluation {
namespace {

using Persons = QMap<QString, LabelledPerson>;

void add(LabelledPerson& person, const QString& picture, DefaultUse use) {
    const bool isPortrait =
        use == DefaultUse::Portrait || (use == DefaultUse::FirstIsPortrait && person.portraits.isEmpty());
    (isPortrait ? person.portraits : person.probes).append(picture);
}

/// A folder that may not be opened would be one without pictures.
Status checkReadable(const QString& folder) {
    return QDir(folder).isReadable() ? Status() : fail(ErrorCode::FileUnreadable, folder);
}

Result<Persons> readFolder(const QString& folder, DefaultUse use) {
    SL_CHECK(checkReadable(folder));
    Persons persons;
    for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        SL_CHECK(checkReadable(QDir(folder).filePath(name)));
        QStringList pictures;
        QDirIterator files(QDir(folder).filePath(name), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            pictures.append(files.next());
        pictures.sort();
        LabelledPerson& person = persons[name];
        person.name = name;
        for (const QString& picture : pictures)
            add(person, picture, use);
    }
    return persons;
}

/// Reads the rows of one table of pictures.
class TableReader {
public:
    TableReader(const QString& path, const sources::CsvTable& table)
        : m_table(table), m_name(QFileInfo(path).fileName()), m_files(QFileInfo(path).absolutePath()) {}

    Result<Persons> read(DefaultUse use, const QStringList& groups) {
        m_person = placeOf(sources::PersonId);
        m_file = placeOf(sources::File);
        m_use = placeOf(u"use"_s);
        if (m_person < 0 || m_file < 0)
            return invalid(1, u"the columns \"person id\" and \"file\" are needed"_s);
        for (const QString& group : groups) {
            const auto place = placeOf(group);
            if (place < 0 || place == m_person || place == m_file || place == m_use)
                return invalid(1, u"there is no column \"%1\" of groups"_s.arg(group));
            m_groups.insert(group, place);
        }
        Persons persons;
        for (const auto& row : m_table.rows)
            SL_CHECK(readRow(row, use, persons));
        SL_CHECK(checkGroups(persons));
        return persons;
    }

private:
    /// The groups of a card stand in every report: names must not get there by mistake.
    Status checkGroups(const Persons& persons) const {
        for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
            QSet<QString> values;
            for (const LabelledPerson& person : persons)
                values.insert(person.groups.value(group.key()));
            if (values.size() > kMostGroups)
                return invalid(1,
                               u"column \"%1\" has more than %2 groups"_s.arg(group.key()).arg(kMostGroups));
        }
        return {};
    }

    /// The first column of this kind, or of this title; -1: there is none.
    qsizetype placeOf(sources::Column column) const {
        return placeWhere([=](const QString& title) { return sources::columnCalled(title) == column; });
    }
    qsizetype placeOf(const QString& name) const {
        return placeWhere([plain = sources::plainWord(name)](const QString& title) {
            return sources::plainWord(title) == plain;
        });
    }
    template <class Matches>
    qsizetype placeWhere(Matches matches) const {
        for (qsizetype i = 0; i < m_table.header.size(); ++i)
            if (matches(sources::cellText(m_table.header.at(i))))
                return i;
        return -1;
    }

    tl::unexpected<Error> invalid(int line, const QString& why) const {
        return fail(ErrorCode::TableInvalid, sources::placeInTable(m_name, line), why);
    }

    Status readRow(const sources::CsvTable::Row& row, DefaultUse use, Persons& persons) {
        const auto field = [&](qsizetype place) { return sources::cellText(row.fields.value(place)); };
        const QString name = field(m_person);
        const QString file = field(m_file);
        if (name.isEmpty() || file.isEmpty())
            return invalid(row.line, u"a row needs a person id and a file"_s);
        const QString wanted = m_use < 0 ? QString() : field(m_use).toLower();
        if (wanted == u"portrait"_s)
            use = DefaultUse::Portrait;
        else if (wanted == u"probe"_s)
            use = DefaultUse::Probe;
        else if (!wanted.isEmpty())
            return invalid(row.line, u"\"%1\" is neither \"portrait\" nor \"probe\""_s.arg(wanted));
        LabelledPerson& person = persons[name];
        person.name = name;
        for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
            QString& known = person.groups[group.key()];
            const QString value = field(group.value());
            if (!known.isEmpty() && !value.isEmpty() && known != value)
                return invalid(row.line,
                               u"\"%1\" and \"%2\" of one person in \"%3\""_s.arg(known, value, group.key()));
            known = value.isEmpty() ? known : value;
        }
        const auto found = m_files.locate(file);
        if (!found)
            return fail(found.error().code, sources::placeInTable(m_name, row.line), file);
        const QString& picture = *found;
        if (m_pictures.contains(picture))
            return invalid(row.line, u"\"%1\" stands in an earlier row"_s.arg(file));
        m_pictures.insert(picture);
        add(person, picture, use);
        return {};
    }

    const sources::CsvTable& m_table;
    QString m_name;
    sources::FileLocator m_files;
    qsizetype m_person = -1, m_file = -1, m_use = -1;
    QMap<QString, qsizetype> m_groups;
    QSet<QString> m_pictures; ///< so far
};

Result<Persons> readTable(const QString& path, DefaultUse use, const QStringList& groups) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    SL_TRY(const auto table, sources::readCsv(file.readAll(), QFileInfo(path).fileName()));
    return TableReader(path, table).read(use, groups);
}

} // namespace

Result<std::vector<LabelledPerson>> readLabelledPictures(const QString& folderOrTable, DefaultUse use,
                                                         const QStringList& groups) {
    const QFileInfo source(folderOrTable);
    if (!source.exists())
        return fail(ErrorCode::NotFound, folderOrTable);
    if (source.isDir() && !groups.isEmpty())
        return fail(ErrorCode::InvalidArgument, folderOrTable, u"groups need a table"_s);
    SL_TRY(auto persons,
           source.isDir() ? readFolder(folderOrTable, use) : readTable(folderOrTable, use, groups));
    if (persons.isEmpty())
        return fail(ErrorCode::InvalidArgument, folderOrTable, u"there is no person"_s);
    return std::vector<LabelledPerson>(persons.begin(), persons.end());
}

} // namespace sl::evaluation
