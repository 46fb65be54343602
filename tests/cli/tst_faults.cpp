// SPDX-License-Identifier: Apache-2.0
#include "engine/core/sha256.h"
#include "engine/store/connection/database.h"
#include "tests/cli/clirun.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace sl;
using namespace sl::test;

namespace {

constexpr int kSomeWrites = 4; ///< stops among the writes of an operation
const QString kNames = u"names"_s;
const QString kWrites = u"writes"_s;
const QStringList kOpenWorkspace{u"audit"_s, u"verify"_s};
const QStringList kOpenCase{u"case"_s, u"faces"_s, u"--case"_s, u"1"_s};

/// What the records, their copies and the files beside them say; two folders in the same state say the same.
QString stateOf(const QString& folder) {
    const QString workspace = folder + u"/ws"_s;
    const QString caseFolder = workspace + u"/cases/1"_s;
    QStringList lines;
    const auto ask = [&](const QString& file, const QStringList& questions) {
        store::OpenOptions options;
        options.mode = store::OpenMode::ReadOnly;
        const auto database = store::Database::open(file, options);
        for (const auto& question : questions) {
            const auto answer = database ? (*database)->integer(u"SELECT "_s + question) : fail(database);
            lines.append(question + u": "_s + QString::number(answer.value_or(0)));
        }
    };
    const auto decisions = [](const char* actions) {
        return u"count(*) FROM audit WHERE action IN (%1)"_s.arg(QLatin1String(actions));
    };
    ask(workspace + u"/workspace.sqlite"_s,
        {u"count(*) FROM users"_s, u"count(*) FROM user_certificates"_s, u"count(*) FROM persons"_s,
         u"count(*) FROM portraits"_s, u"count(*) FROM templates"_s, u"count(*) FROM removals"_s,
         u"count(*) FROM cases"_s, u"sum(media_count) FROM cases"_s, u"sum(search_count) FROM cases"_s,
         u"count(*) FROM appearances"_s, u"count(*) FROM review_queue"_s,
         u"sum(part = 'third') FROM review_queue"_s, u"sum(taken_by <> '') FROM review_queue"_s,
         decisions("'user.added'"), decisions("'user.passwordChanged'"), decisions("'person.removed'"),
         decisions("'case.registered'"), decisions("'portraits.enrolled'")});
    ask(caseFolder + u"/case.sqlite"_s, {u"count(*) FROM media"_s,
                                         u"count(*) FROM faces"_s,
                                         u"sum(state = 'sealed') FROM media"_s,
                                         u"count(*) FROM pending_files"_s,
                                         u"count(*) FROM searches"_s,
                                         u"count(*) FROM candidates"_s,
                                         u"count(*) FROM examinations"_s,
                                         u"count(submitted_at) FROM examinations"_s,
                                         u"count(*) FROM answers"_s,
                                         u"count(*) FROM encrypted_work"_s,
                                         u"count(content_key) FROM encrypted_examinations"_s,
                                         u"count(*) FROM outcomes"_s,
                                         u"count(*) FROM outbox"_s,
                                         u"count(*) FROM reports"_s,
                                         u"count(outcome_id) FROM reports"_s,
                                         u"count(*) FROM deliveries"_s,
                                         decisions("'case.created'"),
                                         decisions("'search.run'"),
                                         decisions("'examination.submitted'"),
                                         decisions("'outcome.reached'"),
                                         decisions("'report.exported', 'report.signed'")});
    const auto files = [&](const QString& of, const QString& name) {
        QDirIterator each(of, {name}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int found = 0;
        for (; each.hasNext(); each.next())
            ++found;
        lines.append(u"%1 in %2: %3"_s.arg(name, QDir(folder).relativeFilePath(of)).arg(found));
    };
    files(workspace + u"/portraits"_s, u"*"_s);
    files(workspace, u"*.bak*"_s);
    files(caseFolder + u"/media"_s, u"*"_s);
    files(folder, u"report.pdf*"_s);
    // which of the case's reports lies where it was asked for
    const QString report = folder + u"/report.pdf"_s;
    const auto hash = QFile::exists(report) ? Sha256::ofFile(report) : Sha256();
    ask(caseFolder + u"/case.sqlite"_s,
        {u"coalesce(max(id), 0) FROM reports WHERE sha256 = '%1'"_s.arg(hash ? hash->hex() : QString())});
    lines.last() = u"report.pdf is of report"_s + lines.last().section(QLatin1Char(':'), 1);
    return lines.join(QLatin1Char('\n'));
}

/// The lines that differ.
QString difference(const QString& expected, const QString& found) {
    const auto one = expected.split(QLatin1Char('\n')), other = found.split(QLatin1Char('\n'));
    QStringList lines;
    for (qsizetype i = 0; i < qMin(one.size(), other.size()); ++i) {
        if (one.at(i) != other.at(i))
            lines.append(u"%1, not %2"_s.arg(other.at(i), one.at(i).section(QLatin1Char(':'), -1)));
    }
    return lines.join(u"; "_s);
}

} // namespace

/// The built program is stopped behind every call that makes something durable or gives it another name, and
/// behind some of its writes. Opened again, the log is intact and the operation is done or not done, wherever
/// one looks.
class TestFaults : public QObject {
    Q_OBJECT
private:
    struct Operation {
        QString name;
        QString user;
        QStringList arguments;
        QStringList opens;         ///< what opens the records again
        bool isResumable = false;  ///< a part may be done before it is asked for again
        bool isFirst = false;      ///< log-in and opening, which all have, are stopped too
        QString opener = u"ana"_s; ///< who opens the records again
    };
    struct Counts {
        int stops = 0, done = 0, undone = 0, faults = 0;
    };
    QTemporaryDir m_dir;
    QString m_mate; ///< whose other picture is in the case

    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char(' '));
    }

    CliRun as(const QString& folder, const QString& user, QStringList arguments,
              const QHash<QString, QString>& stopper = {}) const {
        arguments += words("--workspace ws --json");
        if (arguments.mid(0, 2) != kOpenWorkspace)
            arguments += QStringList{u"--user"_s, user,          u"--password-file"_s,
                                     u"pw"_s,     u"--models"_s, referenceModels()};
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (auto each = stopper.begin(); each != stopper.end(); ++each)
            environment.insert(each.key(), each.value());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral(SECONDLOOK_CLI), arguments);
        process.waitForFinished(180'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// Runs it until its call with this number; 0: to its end. Gives how many calls it made to its end.
    int run(const QString& folder, const Operation& operation, const QString& kind, int stop) const {
        const QString counted = path(u"calls"_s);
        QFile::remove(counted);
        as(folder, operation.user, operation.arguments,
           {{u"LD_PRELOAD"_s, QStringLiteral(SECONDLOOK_STOPPER)},
            {u"STOP_UNDER"_s, folder},
            {u"STOP_KIND"_s, kind},
            {u"STOP_AFTER"_s, QString::number(stop)},
            {u"STOP_COUNT"_s, counted}});
        QFile file(counted);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toInt() : 0;
    }

    /// A copy of the snapshot, under one name always: paths are part of what is stored.
    QString fresh(const QString& snapshot) const {
        const QString folder = path(u"run"_s);
        QDir(folder).removeRecursively();
        copy(snapshot, folder);
        return folder;
    }
    static void copy(const QString& from, const QString& to) {
        QDir().mkpath(to);
        QDirIterator each(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QFileInfo info(each.next());
            const QString target = to + QLatin1Char('/') + QDir(from).relativeFilePath(info.filePath());
            QVERIFY2(info.isDir() ? QDir().mkpath(target) : QFile::copy(info.filePath(), target),
                     qPrintable(target));
        }
    }

    static QString answerOf(const CliRun& run) {
        const auto error = run.json().value(u"error"_s).toObject();
        return u"%1 %2"_s.arg(run.exitCode).arg(error.value(u"code"_s).toString());
    }

    /// Opens what a stop left, and asks for the operation again. Gives what is wrong.
    struct Expected {
        QString undone, done, twice; ///< states
        QString first, second;       ///< answers
    };
    QString verify(const QString& folder, const Operation& operation, const Expected& expected,
                   Counts& counts) const {
        const auto opened = as(folder, operation.opener, operation.opens);
        if (opened.exitCode != 0 && !operation.isResumable)
            return u"does not open: "_s + opened.out + opened.err;
        const auto state = stateOf(folder);
        const bool isDone = state == expected.done;
        if (!isDone && state != expected.undone && !operation.isResumable)
            return u"half done; "_s + difference(expected.done, state);
        ++(isDone ? counts.done : counts.undone);
        const auto again = answerOf(as(folder, operation.user, operation.arguments));
        if (operation.isResumable ? again != expected.first && again != expected.second
                                  : again != (isDone ? expected.second : expected.first))
            return u"asked again: "_s + again;
        const auto end = stateOf(folder);
        if (end != expected.done && end != expected.twice)
            return u"after asking again; "_s + difference(isDone ? expected.twice : expected.done, end);
        const auto log = cli(words("audit verify --workspace ws --json"), folder);
        return log.exitCode == 0 ? QString() : u"the log: "_s + log.out + log.err;
    }

    /// What the operation does on copies of the snapshot when nothing stops it.
    Expected expectedOf(const Operation& operation) const {
        const QString snapshot = path(u"snapshot"_s);
        Expected expected;
        as(fresh(snapshot), operation.opener, operation.opens);
        expected.undone = stateOf(path(u"run"_s));
        const QString folder = fresh(snapshot);
        expected.first = answerOf(as(folder, operation.user, operation.arguments));
        expected.done = stateOf(folder);
        expected.second = answerOf(as(folder, operation.user, operation.arguments));
        expected.twice = stateOf(folder);
        return expected;
    }

    /// Stops copies of the snapshot behind every call of this kind, or behind some of many.
    void stopBehind(const QString& kind, const Operation& operation, const Expected& expected,
                    Counts& counts) const {
        const QString snapshot = path(u"snapshot"_s);
        const bool isEvery = kind == kNames;
        Operation opening{operation.name, operation.user, operation.opens, {}};
        const int opens = operation.isFirst ? 0 : run(fresh(snapshot), opening, kind, 0);
        const int all = run(fresh(snapshot), operation, kind, 0);
        const int from = qMax(1, opens / 3); // the rest of them close the records
        const int step = isEvery ? 1 : qMax(1, (all - from) / kSomeWrites);
        for (int stop = from; stop <= all; stop += step) {
            const QString folder = fresh(snapshot);
            run(folder, operation, kind, stop);
            ++counts.stops;
            const auto fault = verify(folder, operation, expected, counts);
            if (fault.isEmpty())
                continue;
            ++counts.faults;
            qWarning("%s, stopped after %s %d of %d: %s", qPrintable(operation.name), qPrintable(kind), stop,
                     all, qPrintable(fault));
        }
    }

    /// Stops the operation everywhere, and leaves the snapshot with the operation done.
    void stopEverywhere(const Operation& operation) {
        const auto expected = expectedOf(operation);
        QCOMPARE(expected.first, u"0 "_s);
        QVERIFY2(expected.done != expected.undone, "the state does not tell");
        Counts counts;
        stopBehind(kNames, operation, expected, counts);
        stopBehind(kWrites, operation, expected, counts);
        qInfo("%-20s stops %3d   done %3d   not done %3d   faults %3d", qPrintable(operation.name),
              counts.stops, counts.done, counts.undone, counts.faults);
        const QString snapshot = path(u"snapshot"_s);
        const QString folder = fresh(snapshot);
        CLI_VERIFY(as(folder, operation.user, operation.arguments));
        QDir(snapshot).removeRecursively();
        QVERIFY(QDir().rename(folder, snapshot));
        QCOMPARE(counts.faults, 0);
    }

    /// In the snapshot itself.
    CliRun now(const QString& user, const char* line) const {
        return as(path(u"snapshot"_s), user, words(line));
    }

    /// Takes the examination, if it waits, and answers all its items.
    void answer(const QString& user, const char* step) const {
        const auto folder = path(u"snapshot"_s);
        const auto queue = now(user, "case queue").json().value(u"queue"_s).toArray();
        QStringList which = words("--case 1");
        auto shown = words("case examination");
        for (const auto entry : queue) {
            const auto examination = entry.toObject().value(u"examination"_s);
            if (examination.isUndefined()) // a first one is named by its search
                continue;
            shown = words("case take");
            which += QStringList{u"--examination"_s, QString::number(examination.toInt())};
        }
        const auto examination = as(folder, user, shown + which);
        CLI_VERIFY(examination);
        const auto items = examination.json().value(u"items"_s).toArray();
        QVERIFY(!items.isEmpty());
        for (const auto item : items)
            CLI_VERIFY(as(folder, user,
                          words("case answer --grounds ears") + which +
                              QStringList{u"--candidate"_s,
                                          QString::number(item.toObject().value(u"candidate"_s).toInt()),
                                          u"--answer"_s, QString::fromLatin1(step)}));
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        const QString folder = path(u"snapshot"_s);
        QVERIFY(QDir().mkpath(folder));
        writeText(folder + u"/pw"_s, "correct horse\n");
        writeText(folder + u"/pw2"_s, "another correct horse\n");
        const QDir people(referenceFaces() + u"/lfw/images"_s);
        int taken = 0;
        for (const auto& name : people.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const auto picture = people.filePath(u"%1/%1_000"_s.arg(name));
            if (taken == 3 || !QFile::exists(picture + u"2.jpg"_s))
                continue;
            QVERIFY(QDir(folder).mkpath(u"gallery/"_s + name));
            QVERIFY(QFile::copy(picture + u"1.jpg"_s, folder + u"/gallery/%1/1.jpg"_s.arg(name)));
            if (taken++ == 0) {
                m_mate = name;
                QVERIFY(QFile::copy(picture + u"2.jpg"_s, folder + u"/probe.jpg"_s));
            }
        }
        CLI_VERIFY(
            cli(words("workspace init ws --agency Harbour --user ana --full-name Ana --password-file pw"),
                folder));
        CLI_VERIFY(now(u"ana"_s, "user add bo --roles examiner --new-password-file pw"));
        CLI_VERIFY(now(u"ana"_s, "user add cy --roles examiner --new-password-file pw"));
        CLI_VERIFY(now(u"ana"_s, "policy set --list-length 2 --fillers 1 --require-checklist no"));
    }

    void enrolment() {
        stopEverywhere({u"enrol"_s, u"ana"_s, words("gallery enrol gallery"), kOpenWorkspace, true});
    }
    void search() {
        CLI_VERIFY(now(u"ana"_s, "case new --case 1 --offence Burglary --legal-basis S12 --requester Okoye"));
        CLI_VERIFY(now(u"ana"_s, "case add --case 1 probe.jpg"));
        stopEverywhere(
            {u"search"_s, u"ana"_s, words("case search --case 1 --face 1"), kOpenCase, false, true});
    }
    void firstSubmission() {
        answer(u"ana"_s, "2");
        stopEverywhere({u"submit, first"_s, u"ana"_s, words("case submit --case 1"), kOpenCase});
    }
    void secondSubmission() {
        answer(u"bo"_s, "-2");
        stopEverywhere(
            {u"submit, second"_s, u"bo"_s, words("case submit --case 1 --examination 2"), kOpenCase});
    }
    void thirdSubmission() {
        answer(u"cy"_s, "2");
        stopEverywhere(
            {u"submit, third"_s, u"cy"_s, words("case submit --case 1 --examination 3"), kOpenCase});
    }
    void reportExport() {
        stopEverywhere({u"export"_s, u"ana"_s, words("case report --case 1 --out report.pdf"), kOpenCase});
    }
    void reportSigning() {
        // a file comes late to its place only by the hand of who signed for it
        stopEverywhere(
            {u"sign in place"_s, u"bo"_s, words("report sign report.pdf"), kOpenCase, false, false, u"bo"_s});
    }
    void removal() {
        const auto snapshot = path(u"snapshot/ws/workspace.sqlite"_s);
        QVERIFY(QFile::copy(snapshot, snapshot + u".v1.bak"_s));
        stopEverywhere(
            {u"expunge"_s, u"ana"_s, words("gallery remove --reason acquitted") << m_mate, kOpenWorkspace});
    }
    void passwordChange() {
        stopEverywhere(
            {u"change password"_s, u"bo"_s, words("user password --new-password-file pw2"), kOpenWorkspace});
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
