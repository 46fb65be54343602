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
const QString kNames = QStringLiteral("names");
const QString kWrites = QStringLiteral("writes");
const QStringList kOpenWorkspace{QStringLiteral("case"), QStringLiteral("list")};
const QStringList kOpenCase{QStringLiteral("case"), QStringLiteral("faces"), QStringLiteral("--case"),
                            QStringLiteral("1")};

/// What the records, their copies and the files beside them say; two folders in the same state say the same.
QString stateOf(const QString& folder) {
    const QString workspace = folder + QStringLiteral("/ws");
    const QString caseFolder = workspace + QStringLiteral("/cases/1");
    QStringList lines;
    const auto ask = [&](const QString& file, const QStringList& questions) {
        store::OpenOptions options;
        options.mode = store::OpenMode::ReadOnly;
        const auto database = store::Database::open(file, options);
        for (const auto& question : questions) {
            const auto answer =
                database ? (*database)->integer(QStringLiteral("SELECT ") + question) : fail(database);
            lines.append(question + QStringLiteral(": ") + QString::number(answer.value_or(0)));
        }
    };
    const auto decisions = [](const char* actions) {
        return QStringLiteral("count(*) FROM audit WHERE action IN (%1)").arg(QLatin1String(actions));
    };
    ask(workspace + QStringLiteral("/workspace.sqlite"),
        {QStringLiteral("count(*) FROM users"), QStringLiteral("count(*) FROM user_certificates"),
         QStringLiteral("count(*) FROM persons"), QStringLiteral("count(*) FROM portraits"),
         QStringLiteral("count(*) FROM templates"), QStringLiteral("count(*) FROM removals"),
         QStringLiteral("count(*) FROM cases"), QStringLiteral("sum(media_count) FROM cases"),
         QStringLiteral("sum(search_count) FROM cases"), QStringLiteral("count(*) FROM appearances"),
         QStringLiteral("count(*) FROM review_queue"),
         QStringLiteral("sum(part = 'third') FROM review_queue"),
         QStringLiteral("sum(taken_by <> '') FROM review_queue"), decisions("'user.added'"),
         decisions("'user.passwordChanged'"), decisions("'person.removed'"), decisions("'case.registered'"),
         decisions("'portraits.enrolled'")});
    ask(caseFolder + QStringLiteral("/case.sqlite"),
        {QStringLiteral("count(*) FROM media"), QStringLiteral("count(*) FROM faces"),
         QStringLiteral("sum(state = 'sealed') FROM media"), QStringLiteral("count(*) FROM pending_files"),
         QStringLiteral("count(*) FROM searches"), QStringLiteral("count(*) FROM candidates"),
         QStringLiteral("count(*) FROM examinations"),
         QStringLiteral("count(submitted_at) FROM examinations"), QStringLiteral("count(*) FROM answers"),
         QStringLiteral("count(*) FROM outcomes"), QStringLiteral("count(*) FROM outbox"),
         QStringLiteral("count(*) FROM reports"), QStringLiteral("count(outcome_id) FROM reports"),
         QStringLiteral("count(*) FROM deliveries"), decisions("'case.created'"), decisions("'search.run'"),
         decisions("'examination.submitted'"), decisions("'outcome.reached'"),
         decisions("'report.exported', 'report.signed'")});
    const auto files = [&](const QString& of, const QString& name) {
        QDirIterator each(of, {name}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int found = 0;
        for (; each.hasNext(); each.next())
            ++found;
        lines.append(QStringLiteral("%1 in %2: %3").arg(name, QDir(folder).relativeFilePath(of)).arg(found));
    };
    files(workspace + QStringLiteral("/portraits"), QStringLiteral("*"));
    files(workspace, QStringLiteral("*.bak*"));
    files(caseFolder + QStringLiteral("/media"), QStringLiteral("*"));
    files(folder, QStringLiteral("report.pdf*"));
    // which of the case's reports lies where it was asked for
    const QString report = folder + QStringLiteral("/report.pdf");
    const auto hash = QFile::exists(report) ? Sha256::ofFile(report) : Sha256();
    ask(caseFolder + QStringLiteral("/case.sqlite"),
        {QStringLiteral("coalesce(max(id), 0) FROM reports WHERE sha256 = '%1'")
             .arg(hash ? hash->hex() : QString())});
    lines.last() = QStringLiteral("report.pdf is of report") + lines.last().section(QLatin1Char(':'), 1);
    return lines.join(QLatin1Char('\n'));
}

/// The lines that differ.
QString difference(const QString& expected, const QString& found) {
    const auto one = expected.split(QLatin1Char('\n')), other = found.split(QLatin1Char('\n'));
    QStringList lines;
    for (qsizetype i = 0; i < qMin(one.size(), other.size()); ++i) {
        if (one.at(i) != other.at(i))
            lines.append(
                QStringLiteral("%1, not %2").arg(other.at(i), one.at(i).section(QLatin1Char(':'), -1)));
    }
    return lines.join(QStringLiteral("; "));
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
        QStringList opens;        ///< what opens the records again
        bool isResumable = false; ///< a part may be done before it is asked for again
        bool isFirst = false;     ///< log-in and opening, which all have, are stopped too
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
            arguments += QStringList{QStringLiteral("--user"),          user,
                                     QStringLiteral("--password-file"), QStringLiteral("pw"),
                                     QStringLiteral("--models"),        referenceModels()};
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
        const QString counted = path(QStringLiteral("calls"));
        QFile::remove(counted);
        as(folder, operation.user, operation.arguments,
           {{QStringLiteral("LD_PRELOAD"), QStringLiteral(SECONDLOOK_STOPPER)},
            {QStringLiteral("STOP_UNDER"), folder},
            {QStringLiteral("STOP_KIND"), kind},
            {QStringLiteral("STOP_AFTER"), QString::number(stop)},
            {QStringLiteral("STOP_COUNT"), counted}});
        QFile file(counted);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toInt() : 0;
    }

    /// A copy of the snapshot, under one name always: paths are part of what is stored.
    QString fresh(const QString& snapshot) const {
        const QString folder = path(QStringLiteral("run"));
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
        const auto error = run.json().value(QStringLiteral("error")).toObject();
        return QStringLiteral("%1 %2").arg(run.exitCode).arg(error.value(QStringLiteral("code")).toString());
    }

    /// Opens what a stop left, and asks for the operation again. Gives what is wrong.
    struct Expected {
        QString undone, done, twice; ///< states
        QString first, second;       ///< answers
    };
    QString verify(const QString& folder, const Operation& operation, const Expected& expected,
                   Counts& counts) const {
        const auto opened = as(folder, QStringLiteral("ana"), operation.opens);
        if (opened.exitCode != 0 && !operation.isResumable)
            return QStringLiteral("does not open: ") + opened.out + opened.err;
        const auto state = stateOf(folder);
        const bool isDone = state == expected.done;
        if (!isDone && state != expected.undone && !operation.isResumable)
            return QStringLiteral("half done; ") + difference(expected.done, state);
        ++(isDone ? counts.done : counts.undone);
        const auto again = answerOf(as(folder, operation.user, operation.arguments));
        if (operation.isResumable ? again != expected.first && again != expected.second
                                  : again != (isDone ? expected.second : expected.first))
            return QStringLiteral("asked again: ") + again;
        const auto end = stateOf(folder);
        if (end != expected.done && end != expected.twice)
            return QStringLiteral("after asking again; ") +
                   difference(isDone ? expected.twice : expected.done, end);
        const auto log = cli(words("audit verify --workspace ws --json"), folder);
        return log.exitCode == 0 ? QString() : QStringLiteral("the log: ") + log.out + log.err;
    }

    /// What the operation does on copies of the snapshot when nothing stops it.
    Expected expectedOf(const Operation& operation) const {
        const QString snapshot = path(QStringLiteral("snapshot"));
        Expected expected;
        as(fresh(snapshot), QStringLiteral("ana"), operation.opens);
        expected.undone = stateOf(path(QStringLiteral("run")));
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
        const QString snapshot = path(QStringLiteral("snapshot"));
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
        QCOMPARE(expected.first, QStringLiteral("0 "));
        QVERIFY2(expected.done != expected.undone, "the state does not tell");
        Counts counts;
        stopBehind(kNames, operation, expected, counts);
        stopBehind(kWrites, operation, expected, counts);
        qInfo("%-20s stops %3d   done %3d   not done %3d   faults %3d", qPrintable(operation.name),
              counts.stops, counts.done, counts.undone, counts.faults);
        const QString snapshot = path(QStringLiteral("snapshot"));
        const QString folder = fresh(snapshot);
        CLI_VERIFY(as(folder, operation.user, operation.arguments));
        QDir(snapshot).removeRecursively();
        QVERIFY(QDir().rename(folder, snapshot));
        QCOMPARE(counts.faults, 0);
    }

    /// In the snapshot itself.
    CliRun now(const QString& user, const char* line) const {
        return as(path(QStringLiteral("snapshot")), user, words(line));
    }

    /// Takes the examination, if it waits, and answers all its items.
    void answer(const QString& user, const char* step) const {
        const auto folder = path(QStringLiteral("snapshot"));
        const auto queue = now(user, "case queue").json().value(QStringLiteral("queue")).toArray();
        QStringList which = words("--case 1");
        auto shown = words("case examination");
        if (!queue.isEmpty()) {
            shown = words("case take");
            which += QStringList{
                QStringLiteral("--examination"),
                QString::number(queue.first().toObject().value(QStringLiteral("examination")).toInt())};
        }
        const auto examination = as(folder, user, shown + which);
        CLI_VERIFY(examination);
        const auto items = examination.json().value(QStringLiteral("items")).toArray();
        QVERIFY(!items.isEmpty());
        for (const auto item : items)
            CLI_VERIFY(as(
                folder, user,
                words("case answer --grounds ears") + which +
                    QStringList{QStringLiteral("--candidate"),
                                QString::number(item.toObject().value(QStringLiteral("candidate")).toInt()),
                                QStringLiteral("--answer"), QString::fromLatin1(step)}));
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        const QString folder = path(QStringLiteral("snapshot"));
        QVERIFY(QDir().mkpath(folder));
        writeText(folder + QStringLiteral("/pw"), "correct horse\n");
        writeText(folder + QStringLiteral("/pw2"), "another correct horse\n");
        const QDir people(referenceFaces() + QStringLiteral("/lfw/images"));
        int taken = 0;
        for (const auto& name : people.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const auto picture = people.filePath(QStringLiteral("%1/%1_000").arg(name));
            if (taken == 3 || !QFile::exists(picture + QStringLiteral("2.jpg")))
                continue;
            QVERIFY(QDir(folder).mkpath(QStringLiteral("gallery/") + name));
            QVERIFY(QFile::copy(picture + QStringLiteral("1.jpg"),
                                folder + QStringLiteral("/gallery/%1/1.jpg").arg(name)));
            if (taken++ == 0) {
                m_mate = name;
                QVERIFY(
                    QFile::copy(picture + QStringLiteral("2.jpg"), folder + QStringLiteral("/probe.jpg")));
            }
        }
        CLI_VERIFY(
            cli(words("workspace init ws --agency Harbour --user ana --full-name Ana --password-file pw"),
                folder));
        CLI_VERIFY(now(QStringLiteral("ana"), "user add bo --roles examiner --new-password-file pw"));
        CLI_VERIFY(now(QStringLiteral("ana"), "user add cy --roles examiner --new-password-file pw"));
        CLI_VERIFY(now(QStringLiteral("ana"), "policy set --list-length 2 --fillers 1"));
    }

    void enrolment() {
        stopEverywhere({QStringLiteral("enrol"), QStringLiteral("ana"), words("gallery enrol gallery"),
                        kOpenWorkspace, true});
    }
    void search() {
        CLI_VERIFY(now(QStringLiteral("ana"),
                       "case new --case 1 --offence Burglary --legal-basis S12 --requester Okoye"));
        CLI_VERIFY(now(QStringLiteral("ana"), "case add --case 1 probe.jpg"));
        stopEverywhere({QStringLiteral("search"), QStringLiteral("ana"),
                        words("case search --case 1 --face 1"), kOpenCase, false, true});
    }
    void firstSubmission() {
        answer(QStringLiteral("ana"), "2");
        stopEverywhere({QStringLiteral("submit, first"), QStringLiteral("ana"), words("case submit --case 1"),
                        kOpenCase});
    }
    void secondSubmission() {
        answer(QStringLiteral("bo"), "-2");
        stopEverywhere({QStringLiteral("submit, second"), QStringLiteral("bo"),
                        words("case submit --case 1 --examination 2"), kOpenCase});
    }
    void thirdSubmission() {
        answer(QStringLiteral("cy"), "2");
        stopEverywhere({QStringLiteral("submit, third"), QStringLiteral("cy"),
                        words("case submit --case 1 --examination 3"), kOpenCase});
    }
    void reportExport() {
        stopEverywhere({QStringLiteral("export"), QStringLiteral("ana"),
                        words("case report --case 1 --out report.pdf"), kOpenCase});
    }
    void reportSigning() {
        stopEverywhere({QStringLiteral("sign in place"), QStringLiteral("bo"),
                        words("report sign report.pdf"), kOpenCase});
    }
    void removal() {
        const auto snapshot = path(QStringLiteral("snapshot/ws/workspace.sqlite"));
        QVERIFY(QFile::copy(snapshot, snapshot + QStringLiteral(".v1.bak")));
        stopEverywhere({QStringLiteral("expunge"), QStringLiteral("ana"),
                        words("gallery remove --reason acquitted") << m_mate, kOpenWorkspace});
    }
    void passwordChange() {
        stopEverywhere({QStringLiteral("change password"), QStringLiteral("bo"),
                        words("user password --new-password-file pw2"), kOpenWorkspace});
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
