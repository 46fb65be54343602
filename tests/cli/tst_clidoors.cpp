// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/clirun.h"
#include "tests/engine/session/doors.h"

#include <QRegularExpression>

using namespace sl;
using namespace sl::test;

namespace {

constexpr Roles kCaseworkers = Roles(Role::Investigator) | Role::Examiner;

/// A command with what it is tried with; {n} is new each time, {first} … are of the house.
struct Attempt {
    const char* name;
    const char* rest;
    Expected expected;
};

/// Their own files alone: no workspace is opened.
const QStringList kWithoutWorkspace{u"workspace init"_s,    u"models list"_s,     u"models verify"_s,
                                    u"models install"_s,    u"faces"_s,           u"evaluate people"_s,
                                    u"evaluate identify"_s, u"evaluate verify"_s, u"video index"_s,
                                    u"video tracks"_s,      u"video frame"_s,     u"gallery preview"_s,
                                    u"audit witness"_s};

/// Who gives no login has not said all that these need.
Expected loggedIn(const QString& code) {
    auto expected = Expected::loggedIn(code);
    expected.nobody = u"usage"_s;
    return expected;
}

Expected only(Roles roles, const QString& code) {
    auto expected = Expected::only(roles, code);
    expected.nobody = u"usage"_s;
    return expected;
}

/// Without a login the computer's account does it.
Expected byAccount(Expected expected) {
    expected.nobody = expected.supervisor;
    return expected;
}

QList<Attempt> ofWorkspace() {
    const auto open = u"open"_s;
    const auto supervisor = [](const QString& code) { return only(Role::Supervisor, code); };
    return {
        {"workspace take-over", "", Expected::everybody(open)},
        {"user list", "", loggedIn(open)},
        {"user add", "new{n} --new-password-file pw --roles auditor", supervisor(open)},
        {"user disable", "nobody", loggedIn(u"NotFound"_s)},
        {"user roles", "nobody examiner", loggedIn(u"NotFound"_s)},
        {"user distinct", "nobody noone", supervisor(u"NotFound"_s)},
        {"user password", "--new-password-file pw", loggedIn(u"InvalidArgument"_s)}, // the same as before
        {"user reset", "nobody --new-password-file pw", loggedIn(u"NotFound"_s)},
        {"policy show", "", loggedIn(open)},
        {"policy set", "--list-length 51", supervisor(u"InvalidArgument"_s)},
        {"models use", "none", loggedIn(u"NotFound"_s)},
        {"gallery enrol", "nowhere", byAccount(Expected::only(Role::Supervisor, u"NotFound"_s))},
        {"gallery list", "", loggedIn(open)},
        {"gallery problems", "", loggedIn(open)},
        {"gallery retention", "", loggedIn(open)},
        {"gallery keep", "X-1 --until 2999-01-01 --reason order", loggedIn(u"NotFound"_s)},
        {"gallery remove", "X-1 --reason acquitted", loggedIn(u"NotFound"_s)},
        {"gallery retemplate", "", loggedIn(u"NotFound"_s)},
        {"evaluate card", "--pictures nowhere", loggedIn(u"NotFound"_s)},
        {"audit verify", "", Expected::everybody(open)},
        {"audit list", "", loggedIn(open)},
        {"audit checkpoint", "--out head-{n}.txt", loggedIn(open)},
        {"audit checkpoint", "--case 2026-1 --out head-{n}.txt", loggedIn(open).forBlind(u"ListClosed"_s)},
        {"audit list", "--case 2026-1", loggedIn(open)},
        {"report verify", "none.pdf", Expected::everybody(u"NotFound"_s)},
        {"bundle verify", "nowhere", Expected::everybody(u"NotFound"_s)},
        {"bundle replay", "nowhere", Expected::everybody(u"NotFound"_s)},
        {"report sign", "pw", loggedIn(u"ReportInvalid"_s)}, // the file comes before the log-in
    };
}

QList<Attempt> ofCases() {
    const auto open = u"open"_s;
    const auto refused = u"NotPermitted"_s;
    const auto closed = u"ListClosed"_s;
    const auto examiner = [](const QString& code) { return only(Role::Examiner, code); };
    const auto worker = [](const QString& code) { return only(kCaseworkers, code); };
    return {
        {"case new", "--case 2028-{n} --offence Burglary --legal-basis S12 --requester Okoye --purpose lead",
         worker(open)},
        {"case list", "", loggedIn(open)},
        {"case add", "--case 2026-1 nowhere", worker(u"nothing"_s)},
        {"case faces", "--case 2026-1", loggedIn(open)},
        {"case tracks", "--case 2026-1", loggedIn(open)},
        {"case join", "--case 2026-1 1 2", worker(u"InvalidArgument"_s)},
        {"case join", "--case 2026-1 --track 1 --track 2 --undo", worker(u"InvalidArgument"_s)},
        {"case clock", "--case 2026-1", loggedIn(open)},
        {"case clock", "--case 2026-1 --media 1 --frame 0 --reads 2026-11-28T14:03:22",
         loggedIn(u"MediaMissing"_s)},
        {"case clock", "--case 2026-1 --media 1 --withdraw", worker(u"NotFound"_s)},
        {"case search", "--case 2026-1 --face 1", worker(u"NotFound"_s).forBlind(closed)},
        {"case search", "--case 2026-2 --face 1", worker(u"NotFound"_s).forBlind(closed)},
        {"case searches", "--case 2026-1", loggedIn(open)},
        {"case searches", "--case 2026-2", loggedIn(open)},
        {"case unsuitable", "--case 2026-1 --face 1 --grounds x", examiner(u"InvalidArgument"_s)},
        {"case queue", "", loggedIn(open)},
        {"case take", "--case 2026-1 --examination {second}", examiner(refused).forBlind(open)},
        {"case examination", "--case 2026-1 --examination {first}", loggedIn(open).shut()},
        {"case examination", "--case 2026-1 --examination {second}", loggedIn(open).shut().forBlind(open)},
        {"case examination", "--case 2026-1 --search {search}", examiner(closed)},
        {"case answer", "--case 2026-1 --examination {second} --candidate {asked} --answer 0",
         examiner(refused).shut().forBlind(open)},
        {"case answer",
         "--case 2026-1 --examination {second} --candidate {asked} --answer 0 --adjust probe:grey",
         examiner(refused).shut().forBlind(u"MediaMissing"_s)},
        {"case triage",
         "--case 2026-1 --examination {second} --candidate {asked} --answer nc --grounds blurred",
         examiner(refused).shut().forBlind(u"OneByOne"_s)},
        {"case adjustments", "--case 2026-1 --search {search}", loggedIn(open).shut()},
        {"case adjustments", "--case 2026-2 --search {decided}", loggedIn(open).forBlind(closed)},
        {"case checklist", "--case 2026-1 --examination {first}", loggedIn(open).shut()},
        {"case checklist", "--case 2026-1 --examination {second} --rest visible",
         examiner(refused).shut().forBlind(open)},
        {"case submit", "--case 2026-1 --examination {second}",
         examiner(refused).shut().forBlind(u"AnswersMissing"_s)},
        {"case close-disagreement", "--case 2026-1 --search {search}", loggedIn(refused)},
        {"case report", "--case 2026-1 --search {search} --out report.pdf", worker(u"MediaMissing"_s).shut()},
        {"case report", "--case 2026-2 --search {decided} --out report.pdf",
         worker(u"MediaMissing"_s).forBlind(closed)},
        {"bundle export", "--case 2026-1 --search {search} --out bundle", worker(u"NotFound"_s).shut()},
        {"bundle export", "--case 2026-2 --search {decided} --out bundle",
         worker(u"NotFound"_s).forBlind(closed)},
    };
}

} // namespace

/// Every command of the program, tried by everybody.
class TestCliDoors : public QObject {
    Q_OBJECT
private:
    House m_house;
    QString m_folder;
    int m_runs = 0;

    [[nodiscard]] QStringList wordsOf(const Attempt& attempt, const QString& login) {
        auto line = u"%1 %2 --json"_s.arg(QLatin1String(attempt.name), QLatin1String(attempt.rest));
        line.replace(u"{n}"_s, QString::number(++m_runs));
        const std::pair<QString, qint64> ids[]{{u"{first}"_s, m_house.first.value},
                                               {u"{second}"_s, m_house.second.value},
                                               {u"{search}"_s, m_house.search.value},
                                               {u"{decided}"_s, m_house.decided.value},
                                               {u"{asked}"_s, m_house.asked.value}};
        for (const auto& [name, id] : ids)
            line.replace(name, QString::number(id));
        const bool isReport = line.startsWith(u"report verify"_s);
        const bool isFolder = line.startsWith(u"bundle verify"_s) || line.startsWith(u"bundle replay"_s);
        if (isFolder) // of a stranger: it belongs to no workspace
            return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        line += u" --workspace workspace"_s;
        if (!isReport)
            line += u" --models no-pack"_s;
        const bool isNobodys =
            line.startsWith(u"audit verify"_s) || line.startsWith(u"workspace take-over"_s);
        if (!login.isEmpty() && !isReport && !isNobodys)
            line += u" --user %1 --password-file pw"_s.arg(login);
        return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    [[nodiscard]] static QString told(const CliRun& run) {
        if (run.exitCode == 0 || run.exitCode == 2)
            return run.exitCode == 0 ? u"open"_s : u"usage"_s;
        return run.json().value(u"error"_s).toObject().value(u"code"_s).toString(u"nothing"_s);
    }

    /// A disabled user is turned away by whatever takes a login, and after some tries has to wait as well.
    [[nodiscard]] static bool isTurnedAway(const QString& answer) {
        return answer == u"NotPermitted"_s || answer == u"LogInDelayed"_s;
    }

private Q_SLOTS:
    void initTestCase() {
        SL_VERIFY(m_house.build());
        m_house.session.reset();
        m_house.other.reset();
        m_house.desk.workspace.reset();
        m_folder = m_house.desk.dir.path();
        writeText(m_folder + u"/pw"_s, kPassword.toUtf8());
    }

    void everyCommandIsInTheTable() {
        const auto help = cli({u"--help"_s}, m_folder);
        static const QRegularExpression kLine(u"^  ([a-z].{23})"_s, QRegularExpression::MultilineOption);
        QStringList listed, tried = kWithoutWorkspace;
        for (const auto& line : kLine.globalMatch(help.out))
            listed.append(line.captured(1).trimmed());
        for (const auto& attempt : ofWorkspace() + ofCases())
            tried.append(QString::fromLatin1(attempt.name));
        QVERIFY2(listed.size() > 35, help.all().constData());
        for (const auto& name : std::as_const(listed))
            QVERIFY2(tried.contains(name), qPrintable(name + u" is tried by nobody"_s));
        for (const auto& name : std::as_const(tried))
            QVERIFY2(listed.contains(name), qPrintable(name + u" is no command"_s));
    }

    void everyCommandAnswersEverybodyAsItShould_data() { addEverybody(); }
    void everyCommandAnswersEverybodyAsItShould() {
        QFETCH(QString, login);
        QFETCH(QString Expected::*, column);
        QStringList wrong;
        for (const auto& attempt : ofWorkspace() + ofCases()) {
            const auto line = wordsOf(attempt, login);
            const auto run = cli(line, m_folder);
            const bool isDisabled = login == u"gone"_s && line.contains(u"--user"_s);
            const auto& expected = attempt.expected.*column;
            const bool isFirstTheFile = expected == u"usage"_s && told(run) == u"ReportInvalid"_s;
            if (isDisabled ? !isTurnedAway(told(run)) && !isFirstTheFile : told(run) != expected)
                wrong.append(u"%1: %2, not %3"_s.arg(line.join(u' '), told(run), expected));
            // nor who is on the list, whatever the exit code
            static const QRegularExpression kPerson(u"P-\\d"_s);
            const bool isClosed = login == u"eva"_s || login == u"bea"_s;
            const bool isDecided = line.contains(u"2026-2"_s) && login == u"eva"_s;
            if (isClosed && !isDecided && run.out.contains(kPerson))
                wrong.append(u"%1 tells of the list: %2"_s.arg(line.join(u' '), run.out));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestCliDoors)
#include "tst_clidoors.moc"
