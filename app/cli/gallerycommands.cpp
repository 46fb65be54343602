// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/commandgroups.h"
#include "app/cli/jsonforms.h"
#include "app/cli/progressline.h"
#include "engine/session/galleryservice.h"
#include "widgets/text/enrolproblemscsv.h"
#include "widgets/text/errortext.h"

#include <QJsonArray>

#include <limits>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const EnrolProblem& problem) {
    return {{u"file"_s, problem.file},
            {u"person"_s, problem.personId},
            {u"problem"_s, cli::toJson(problem.error)}};
}

/// "B-101 · Rosa Duarte", or the number alone.
QString titleOf(const QString& externalId, const QString& name) {
    return name.isEmpty() ? externalId : u"%1 · %2"_s.arg(externalId, name);
}

/// From "--column field=title", which may be given many times; "field=" reads it from none.
tl::expected<sources::ColumnChoice, CommandFailure> columnsIn(const Arguments& arguments) {
    sources::ColumnChoice columns;
    for (const QString& given : arguments.values(u"column"_s)) {
        const qsizetype sign = given.indexOf(QLatin1Char('='));
        const auto column = sources::columnNamed(given.left(sign).trimmed());
        if (sign < 0 || !column) {
            QStringList names;
            for (int known = 0; known < sources::ColumnCount; ++known)
                names.append(sources::columnName(static_cast<sources::Column>(known)));
            return misused(
                Cli::tr("--column takes FIELD=TITLE, where FIELD is one of: %1.").arg(names.join(u", "_s)));
        }
        columns.insert(*column, given.mid(sign + 1).trimmed());
    }
    return columns;
}

QJsonObject toJson(const sources::TablePreview::Row& row) {
    QJsonObject values;
    QJsonArray unread;
    for (int column = 0; column < sources::ColumnCount; ++column) {
        const auto& cell = row.cells[static_cast<size_t>(column)];
        const QString name = sources::columnName(static_cast<sources::Column>(column));
        if (!cell.text.isEmpty())
            values.insert(name, cell.text);
        if (cell.isUnread)
            unread.append(name);
    }
    QJsonObject json{{u"line"_s, row.line}, {u"values"_s, values}, {u"unread"_s, unread}};
    if (row.problem)
        json.insert(u"problem"_s, cli::toJson(*row.problem));
    return json;
}

void addColumns(const sources::TablePreview& preview, CommandOutput& output) {
    QJsonObject columns;
    for (int column = 0; column < sources::ColumnCount; ++column) {
        const QString title = preview.columns[static_cast<size_t>(column)];
        const QString name = sources::columnName(static_cast<sources::Column>(column));
        if (title.isEmpty())
            continue;
        columns.insert(name, title);
        output.lines.append(Cli::tr("%1: read from “%2”").arg(name, title));
    }
    for (const QString& title : preview.unused)
        output.lines.append(Cli::tr("“%1”: nothing is read from this column").arg(title));
    output.json.insert(u"headerLine"_s, preview.headerLine);
    output.json.insert(u"titles"_s, QJsonArray::fromStringList(preview.titles));
    output.json.insert(u"columns"_s, columns);
    output.json.insert(u"unused"_s, QJsonArray::fromStringList(preview.unused));
}

void addRows(const sources::TablePreview& preview, CommandOutput& output) {
    QJsonArray rows;
    for (const auto& row : preview.rows) {
        rows.append(toJson(row));
        QStringList cells;
        for (const auto& cell : row.cells)
            cells.append(cell.isUnread ? u"!"_s + cell.text : cell.text);
        output.lines.append(u"%1: %2"_s.arg(row.line).arg(cells.join(u" | "_s)));
    }
    output.json.insert(u"rows"_s, rows);
    output.json.insert(u"rowCount"_s, preview.rowCount);
}

CommandResult preview(const Arguments& arguments) {
    const auto columns = columnsIn(arguments);
    if (!columns)
        return tl::unexpected(columns.error());
    SL_TRY(const auto preview, session::GalleryService::readPreview(arguments.operands().first(), *columns,
                                                                    arguments.number(u"limit"_s, 20)));
    CommandOutput output;
    addColumns(preview, output);
    addRows(preview, output);
    if (preview.problem) {
        output.json.insert(u"problem"_s, cli::toJson(*preview.problem));
        output.refusal = widgets::errorText(*preview.problem);
    }
    return output;
}

CommandResult enrol(const Arguments& arguments) {
    const auto columns = columnsIn(arguments);
    if (!columns)
        return tl::unexpected(columns.error());
    const bool hasLogin = arguments.has(u"user"_s);
    if (hasLogin != arguments.has(u"password-file"_s))
        return misused(Cli::tr("--user and --password-file are given together or not at all."));
    SL_TRY(const auto workspace, openWorkspace(arguments));
    session::EnrolOptions options;
    options.by = hasLogin ? session::EnrolledBy::Login : session::EnrolledBy::ComputerAccount;
    options.columns = *columns;
    if (arguments.has(u"memory"_s))
        options.memory = qint64(arguments.number(u"memory"_s)) << 20;
    auto run = workspace->gallery().enrol(arguments.operands().first(), options);
    SL_TRY(const auto summary, waitWithProgress(*run.job, run.summary));
    CommandOutput output;
    QJsonArray problems, notes;
    for (const auto& problem : summary.problems)
        problems.append(toJson(problem));
    for (const auto& note : summary.notes)
        notes.append(toJson(note));
    output.json = {{u"personsAdded"_s, summary.personsAdded},
                   {u"portraitsAdded"_s, summary.portraitsAdded},
                   {u"alreadyThere"_s, summary.alreadyThere},
                   {u"problems"_s, problems},
                   {u"notes"_s, notes}};
    output.lines.append(Cli::tr("New persons: %1. New portraits: %2. There already: %3. Not enrolled: %4.")
                            .arg(summary.personsAdded)
                            .arg(summary.portraitsAdded)
                            .arg(summary.alreadyThere)
                            .arg(summary.problems.size()));
    for (const auto& problem : summary.problems + summary.notes)
        output.lines.append(u"%1: %2"_s.arg(problem.file, widgets::reasonText(problem.error, problem.file)));
    if (summary.portraitsAdded + summary.alreadyThere == 0)
        output.refusal = Cli::tr("No portrait was enrolled.");
    return output;
}

CommandResult retemplate(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    const auto run = workspace->gallery().retemplate();
    SL_TRY(const auto summary, waitWithProgress(*run.job, run.summary));
    CommandOutput output;
    QJsonArray problems;
    for (const auto& problem : summary.problems)
        problems.append(
            QJsonObject{{u"portrait"_s, problem.portrait.value}, {u"problem"_s, cli::toJson(problem.error)}});
    output.json = {{u"pack"_s, workspace->pack().identity},
                   {u"packName"_s, workspace->pack().name},
                   {u"made"_s, summary.made},
                   {u"problems"_s, problems}};
    output.lines.append(Cli::tr("Templates made: %1. Portraits that stay without one: %2.")
                            .arg(summary.made)
                            .arg(summary.problems.size()));
    for (const auto& problem : summary.problems)
        output.lines.append(widgets::errorText(problem.error));
    if (!summary.problems.isEmpty())
        output.refusal = Cli::tr("Searches do not find the portraits that have no template.");
    return output;
}

CommandResult list(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    PersonQuery query;
    query.text = arguments.value(u"text"_s);
    SL_TRY(const auto total, workspace->gallery().count(query).result());
    query.limit = arguments.number(u"limit"_s, total);
    SL_TRY(const auto persons, workspace->gallery().persons(query).result());
    CommandOutput output;
    output.json = {{u"count"_s, total}, {u"persons"_s, toJsonArray(persons)}};
    for (const auto& person : persons)
        output.lines.append(Cli::tr("%1 · portraits: %2")
                                .arg(titleOf(person.externalId, person.name))
                                .arg(person.portraitCount));
    output.lines.append(Cli::tr("Persons: %1").arg(total));
    return output;
}

/// With the byte order mark, which reading it as text leaves off.
QStringList csvLines(const QByteArray& csv) {
    QStringList lines = QString::fromUtf8(csv).trimmed().split(u"\r\n"_s);
    if (!lines.first().startsWith(QChar::ByteOrderMark))
        lines.first().prepend(QChar::ByteOrderMark);
    return lines;
}

CommandResult problems(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    SL_TRY(const auto found, workspace->gallery().problems(arguments.number(u"limit"_s, 1000)).result());
    CommandOutput output;
    QJsonArray rows;
    for (const auto& problem : found)
        rows.append(toJson(problem));
    output.json = {{u"problems"_s, rows}};
    if (arguments.has(u"csv"_s))
        output.lines = csvLines(widgets::enrolProblemsCsv(found));
    else
        for (const auto& problem : found)
            output.lines.append(
                u"%1: %2"_s.arg(problem.file, widgets::reasonText(problem.error, problem.file)));
    return output;
}

/// By exact person id. Errors: NotFound.
Result<PersonRecord> personCalled(session::Workspace& workspace, const QString& externalId) {
    PersonQuery query;
    query.text = externalId;
    SL_TRY(const auto found, workspace.gallery().persons(query).result());
    for (const auto& person : found) {
        if (person.externalId == externalId)
            return person;
    }
    return fail(ErrorCode::NotFound, externalId);
}

CommandResult removePerson(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    SL_TRY(const auto person, personCalled(*workspace, arguments.operands().first()));
    SL_TRY(const auto removed,
           workspace->gallery().removePerson(person.id, arguments.value(u"reason"_s)).result());
    CommandOutput output;
    output.json = {{u"person"_s, person.externalId}, {u"portraitsRemoved"_s, removed}};
    output.lines = {Cli::tr("%1 and all portraits are removed from the gallery.").arg(person.externalId)};
    return output;
}

QJsonObject toJson(const RetentionRecord& person) {
    return {{u"person"_s, person.externalId},
            {u"name"_s, person.name},
            {u"portraits"_s, person.portraitCount},
            {u"newestPortrait"_s, person.newestPortrait.toString(Qt::ISODate)},
            {u"dueOn"_s, person.dueOn.toString(Qt::ISODate)},
            {u"keptBy"_s, person.keptBy},
            {u"keptBecause"_s, person.keptBecause}};
}

CommandResult retention(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    const int limit = arguments.number(u"limit"_s, std::numeric_limits<int>::max());
    SL_TRY(const auto due, workspace->gallery().dueForReview(limit).result());
    CommandOutput output;
    QJsonArray persons;
    for (const auto& person : due.persons) {
        persons.append(toJson(person));
        output.lines.append(
            Cli::tr("%1 · due since %2")
                .arg(titleOf(person.externalId, person.name), person.dueOn.toString(Qt::ISODate)));
    }
    output.json = {{u"on"_s, due.on.toString(Qt::ISODate)},
                   {u"retentionReviewMonths"_s, due.months},
                   {u"count"_s, due.total},
                   {u"persons"_s, persons}};
    output.lines.append(Cli::tr("Persons due for review: %1").arg(due.total));
    return output;
}

CommandResult keepPerson(const Arguments& arguments) {
    const auto date = QDate::fromString(arguments.value(u"until"_s), Qt::ISODate);
    if (!date.isValid())
        return misused(Cli::tr("--until is a date like 2027-11-23."));
    SL_TRY(const auto workspace, openWorkspace(arguments));
    SL_TRY(const auto person, personCalled(*workspace, arguments.operands().first()));
    SL_TRY(const auto kept,
           workspace->gallery().keepPerson(person.id, date, arguments.value(u"reason"_s)).result());
    CommandOutput output;
    output.json = {{u"person"_s, person.externalId}, {u"keptUntil"_s, kept.toString(Qt::ISODate)}};
    output.lines = {Cli::tr("%1 is kept until %2.").arg(person.externalId, kept.toString(Qt::ISODate))};
    return output;
}

const Option kColumnOption{
    "column", "FIELD=TITLE",
    QT_TRANSLATE_NOOP("cli", "Which column a field is read from, where its title is not known; may be "
                             "given again.")};

} // namespace

std::vector<Command> galleryCommands() {
    return {
        {.name = "gallery enrol",
         .operands = "SOURCE",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Enrols booking photos from a folder per person, a CSV file or ANSI/NIST record "
                    "files. Without --user the audit log names the computer's account."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = with(
             optionalLoginOptions(),
             {{"memory", "MB",
               QT_TRANSLATE_NOOP("cli", "Megabytes of photos to hold in memory at a time; 256 by default."),
               false, 1},
              kColumnOption}),
         .run = enrol},
        {.name = "gallery preview",
         .operands = "FILE",
         .summary = QT_TRANSLATE_NOOP("cli", "Shows how a table of photos would be read; enrols nothing."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = {kColumnOption,
                     {"limit", "N", QT_TRANSLATE_NOOP("cli", "Print at most this many."), false, 1}},
         .run = preview},
        {.name = "gallery list",
         .summary = QT_TRANSLATE_NOOP("cli", "Lists the persons of the gallery."),
         .options = with(loginOptions(),
                         {{"text", "WORDS", QT_TRANSLATE_NOOP("cli", "Beginnings of words of name or id.")},
                          {"limit", "N", QT_TRANSLATE_NOOP("cli", "Print at most this many."), false, 1}}),
         .run = list},
        {.name = "gallery problems",
         .summary =
             QT_TRANSLATE_NOOP("cli", "Lists the files that enrolments left out and why, newest first."),
         .options = with(loginOptions(),
                         {{"csv", nullptr, QT_TRANSLATE_NOOP("cli", "As a table in CSV.")},
                          {"limit", "N", QT_TRANSLATE_NOOP("cli", "Print at most this many."), false, 1}}),
         .run = problems},
        {.name = "gallery retention",
         .summary =
             QT_TRANSLATE_NOOP("cli", "Lists the persons who are due for review, the longest due first."),
         .options = with(loginOptions(),
                         {{"limit", "N", QT_TRANSLATE_NOOP("cli", "Print at most this many."), false, 1}}),
         .run = retention},
        {.name = "gallery keep",
         .operands = "PERSON",
         .summary = QT_TRANSLATE_NOOP("cli", "Keeps a person until a review date; for supervisors."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = with(loginOptions(),
                         {{"until", "DATE", QT_TRANSLATE_NOOP("cli", "The day of the next review."), true},
                          {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "The legal reason."), true}}),
         .run = keepPerson},
        {.name = "gallery retemplate",
         .summary =
             QT_TRANSLATE_NOOP("cli", "Makes the templates that portraits lack after another model pack came "
                                      "into use; continues where an earlier run was stopped."),
         .options = loginOptions(),
         .run = retemplate},
        {.name = "gallery remove",
         .operands = "PERSON",
         .summary = QT_TRANSLATE_NOOP("cli", "Removes a person with all portraits; for supervisors."),
         .minOperands = 1,
         .maxOperands = 1,
         .options =
             with(loginOptions(), {{"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "The legal reason."), true}}),
         .run = removePerson},
    };
}

} // namespace sl::cli
