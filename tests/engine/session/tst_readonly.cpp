// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/session/doors.h"
#include "tests/support/drives/writeprotection.h"

#include <QDateTime>
#include <QFileInfo>
#include <QMap>

#include <optional>

using namespace sl;
using namespace sl::test;

namespace {

QList<Door> allDoors() {
    return workspaceDoors() + caseDoors() + galleryDoors();
}

/// What is in a folder: a line for each path, with its size, when it was changed, and its bytes' hash.
QStringList contentsOf(const QString& folder) {
    QStringList lines;
    for (QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
         each.hasNext();) {
        const QFileInfo entry(each.next());
        const auto hash = entry.isFile() ? Sha256::ofFile(entry.filePath()) : Result<Sha256>(Sha256());
        lines.append(u"%1 %2 %3 %4"_s.arg(entry.filePath())
                         .arg(entry.size())
                         .arg(entry.lastModified().toMSecsSinceEpoch())
                         .arg(hash ? hash->hex() : errorName(hash.error().code)));
    }
    lines.sort();
    return lines;
}

/// Only some roles may: what these do changes something.
bool changesSomething(const Door& door) {
    const auto& to = door.expected;
    const auto refused = u"NotPermitted"_s;
    return to.investigator == refused || to.examiner == refused || to.supervisor == refused ||
           to.auditor == refused;
}

/// Nothing is locked.
bool isAlwaysOpen(const Door& door) {
    return qstrcmp(door.name, "Workspace::open") == 0;
}

/// Whether a door may answer this here. `elsewhere`: what it answers the same person where things can be
/// written. Nobody gets more here; an examiner, whose looks cannot be noted, may get less.
bool isRight(const Door& door, const QString& elsewhere, const QString& answer, bool isExaminer) {
    static const QString readOnly = u"ReadOnly"_s;
    if (elsewhere == u"NotLoggedIn"_s)
        return answer == elsewhere;
    if (elsewhere == u"NotPermitted"_s) // whichever is found first
        return answer == elsewhere || answer == readOnly;
    if (changesSomething(door))
        return answer == readOnly;
    const bool isLess = answer == readOnly || answer == u"closed"_s || answer == u"ListClosed"_s;
    return answer == elsewhere || (isExaminer && isLess);
}

/// Read while the source tree may be read, by an account that nobody else is.
QByteArray earlierWorkspace;

QByteArray readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool copyAll(const QStringList& names, const QString& from, const QString& to) {
    return QDir().mkpath(to) && std::all_of(names.begin(), names.end(), [&](const QString& name) {
               return QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
           });
}

} // namespace

/// A workspace on a disc: what an auditor or the defence gets.
class TestReadOnly : public QObject {
    Q_OBJECT
private:
    House m_house;
    std::optional<WriteProtection> m_protection;
    QStringList m_before;
    qint64 m_entries = 0;

    session::Workspace& workspace() { return *m_house.desk.workspace; }
    Status openCases() {
        SL_TRY(m_house.session, workspace().openCase(u"2026-1"_s).result());
        SL_TRY(m_house.other, workspace().openCase(u"2026-2"_s).result());
        return {};
    }
    QString listFor(const QString& login, SearchId search, session::CaseSession& in) {
        const auto isIn = m_house.desk.logIn(login);
        return isIn ? told(in.searchView(search)) : errorName(isIn.error().code);
    }

private Q_SLOTS:
    void initTestCase() {
        SL_VERIFY(m_house.build());
        m_house.session.reset();
        m_house.other.reset();
        SL_VERIFY(m_house.desk.reopen());
        const auto verdicts = workspace().verifyAudit().result();
        SL_VERIFY(verdicts);
        workspace().logOut();
        m_house.desk.workspace.reset();
        m_protection.emplace(m_house.desk.folder());
        m_before = contentsOf(m_house.desk.folder());
        const auto opened = m_house.desk.reopen(u"max"_s);
        SL_VERIFY(opened);
        QVERIFY(workspace().isReadOnly());
        const auto cases = openCases();
        SL_VERIFY(cases);
    }

    void cleanupTestCase() {
        m_house.session.reset();
        m_house.other.reset();
        m_house.desk.workspace.reset();
        m_protection.reset();
    }

    void logsAreIntactAndEndWhereTheyEnded() {
        SL_VERIFY(m_house.desk.logIn(u"max"_s));
        for (int round = 0; round < 2; ++round) {
            const auto verdicts = workspace().verifyAudit().result();
            SL_VERIFY(verdicts);
            QCOMPARE(verdicts->size(), 3);
            for (const auto& verdict : *verdicts)
                QVERIFY2(verdict.intact, qPrintable(verdict.scope + verdict.problem.toString()));
            if (round > 0)
                QCOMPARE(verdicts->first().entries, m_entries);
            m_entries = verdicts->first().entries;
        }
    }

    void everyDoorThatChangesSomethingIsShut_data() { addEverybody(); }
    void everyDoorThatChangesSomethingIsShut() {
        QFETCH(QString, login);
        QFETCH(QString Expected::*, column);
        QStringList wrong;
        workspace().logOut();
        for (const auto& door : allDoors()) {
            if (!workspace().login().isValid() && !login.isEmpty() && login != u"gone"_s)
                SL_VERIFY(m_house.desk.logIn(login));
            const auto answer = door.call(m_house);
            const auto elsewhere = isAlwaysOpen(door) ? u"open"_s : door.expected.*column;
            if (!isRight(door, elsewhere, answer, login == u"eva"_s || login == u"bea"_s))
                wrong.append(u"%1: %2; elsewhere %3"_s.arg(QLatin1String(door.name), answer, elsewhere));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    /// A look that cannot be noted is none for who may be asked one day.
    void anExaminerSeesOnlyTheListsOnRecord() {
        auto& open = *m_house.session;
        auto& decided = *m_house.other;
        QCOMPARE(listFor(u"ruiz"_s, m_house.search, open), u"open"_s);
        QCOMPARE(listFor(u"ruiz"_s, m_house.decided, decided), u"open"_s);
        QCOMPARE(listFor(u"eva"_s, m_house.search, open), u"ListClosed"_s);
        QCOMPARE(listFor(u"eva"_s, m_house.decided, decided), u"ReadOnly"_s);
        QCOMPARE(listFor(u"bea"_s, m_house.search, open), u"ListClosed"_s);
        QCOMPARE(listFor(u"max"_s, m_house.search, open), u"open"_s);
        QCOMPARE(listFor(u"max"_s, m_house.decided, decided), u"open"_s);
        QCOMPARE(listFor(u"ivo"_s, m_house.decided, decided), u"open"_s);
    }

    void aWrongPasswordIsRefused() {
        workspace().logOut();
        QCOMPARE(told(workspace().logIn(u"max"_s, u"a wrong password"_s)), u"WrongPassword"_s);
        QVERIFY(!workspace().login().isValid());
    }

    void anotherProgramMayReadItMeanwhile() {
        const auto second = session::Workspace::open(m_house.desk.folder(), m_house.desk.environment);
        SL_VERIFY(second);
        QCOMPARE(told((*second)->logIn(u"max"_s, kPassword)), u"open"_s);
    }

    void aCopyMadeWhileItWasOpenIsRefused() {
        Desk desk;
        SL_VERIFY(desk.create());
        const auto copy = desk.dir.filePath(u"copy"_s);
        QVERIFY(copyAll({u"workspace.sqlite"_s, u"workspace.sqlite-wal"_s}, desk.folder(), copy));
        {
            const WriteProtection protection(copy);
            const auto refused = session::Workspace::open(copy, desk.environment);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::CopyUnfinished);
            QVERIFY2(refused.error().subject.endsWith(u"workspace.sqlite"_s),
                     qPrintable(refused.error().subject));
        }
        SL_VERIFY(session::Workspace::open(copy, desk.environment)); // the way out that is told
    }

    void anEarlierVersionIsRefused() {
        Desk desk;
        const auto folder = desk.folder();
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(!earlierWorkspace.isEmpty());
        QVERIFY(write(folder + u"/workspace.sqlite"_s, earlierWorkspace));
        const WriteProtection protection(folder);
        const auto refused = session::Workspace::open(folder, desk.environment);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SchemaTooOld);
    }

    /// Last: after all that the others did.
    void nothingWasWritten() {
        m_house.session.reset();
        m_house.other.reset();
        workspace().logOut();
        m_house.desk.workspace.reset();
        const auto after = contentsOf(m_house.desk.folder());
        QCOMPARE(after.join(u'\n'), m_before.join(u'\n'));
    }
};

int main(int argc, char* argv[]) {
    earlierWorkspace = readAll(QStringLiteral(SECONDLOOK_EARLIER_WORKSPACE));
    if (!giveUpRoot())
        return EXIT_FAILURE;
    QCoreApplication app(argc, argv);
    TestReadOnly test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_readonly.moc"
