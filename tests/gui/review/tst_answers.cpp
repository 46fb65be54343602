// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/review/comparisonroom.h"
#include "widgets/actions/keyguard.h"

#include <QSignalSpy>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

namespace {

const QString kGrounds = u"unclear shape of the 4 n and h"_s;
const QString kEarlier = u"both ears and the brow"_s;

void grantFocusToGrounds(ComparisonRoom& room) {
    room.click("comparisonPage.grounds");
    QCOMPARE(QApplication::focusWidget(), room.grounds());
}

/// A way of answering, and what is recorded by it once the candidate is left.
struct Answering {
    const char* name;
    std::function<void(ComparisonRoom&)> act;
    std::optional<Answer> given; ///< none: text alone is no answer
    QString grounds = kGrounds;
    bool hasEarlier = false; ///< the candidate was answered before
};

QList<Answering> waysToAnswer() {
    return {
        {"digit", [](ComparisonRoom& room) { room.answerByKey(Qt::Key_6, kGrounds); }, Answer::onScale(2)},
        {"button",
         [](ComparisonRoom& room) {
             room.click("comparisonPage.answer.minus3");
             QCOMPARE(QApplication::focusWidget(), room.grounds());
             room.type(kGrounds);
         },
         Answer::onScale(-3)},
        {"text only",
         [](ComparisonRoom& room) {
             grantFocusToGrounds(room);
             room.type(kGrounds);
         },
         std::nullopt},
        {"text then digit",
         [](ComparisonRoom& room) {
             grantFocusToGrounds(room);
             room.type(kGrounds);
             room.desk().key(Qt::Key_Tab);
             room.answerByKey(Qt::Key_5, {});
         },
         Answer::onScale(1)},
        {"text then button",
         [](ComparisonRoom& room) {
             grantFocusToGrounds(room);
             room.type(kGrounds);
             room.click("comparisonPage.answer.minus2");
         },
         Answer::onScale(-2)},
        {"inconclusive",
         [](ComparisonRoom& room) { room.answerByKey(Qt::Key_4, {}); },
         Answer::onScale(0),
         {}},
        {"inconclusive with text", [](ComparisonRoom& room) { room.answerByKey(Qt::Key_4, kGrounds); },
         Answer::onScale(0)},
        {"not comparable", [](ComparisonRoom& room) { room.answerByKey(Qt::Key_N, kGrounds); },
         Answer::notComparable()},
        {"grounds exist", [](ComparisonRoom& room) { room.answerByKey(Qt::Key_3, {}); }, Answer::onScale(-1),
         kEarlier, true},
        {"grounds exist and grow",
         [](ComparisonRoom& room) {
             room.answerByKey(Qt::Key_7, {});
             QTest::keyClick(room.grounds(), Qt::Key_End, Qt::ControlModifier);
             room.type(u" n4"_s);
         },
         Answer::onScale(3), kEarlier + u" n4"_s, true}};
}

/// A way of leaving the candidate in place `kPlace`.
struct Leaving {
    const char* name;
    std::function<void(ComparisonRoom&)> act;
    int next = 0; ///< whom it leads to, in places from here; 0: away from the comparison
    bool forIndependent = true;
};
constexpr int kPlace = 1;

QList<Leaving> waysToLeave(Casework& casework) {
    const auto tab = [](ComparisonRoom& room) { room.desk().key(Qt::Key_Tab); };
    return {{"Ctrl+Return",
             [](ComparisonRoom& room) { room.desk().key(Qt::Key_Return, Qt::ControlModifier); }, 1},
            {"Tab, Right",
             [tab](ComparisonRoom& room) {
                 tab(room);
                 room.desk().key(Qt::Key_Right);
             },
             1},
            {"Tab, Left",
             [tab](ComparisonRoom& room) {
                 tab(room);
                 room.desk().key(Qt::Key_Left);
             },
             -1},
            {"next button", [](ComparisonRoom& room) { room.click("comparisonPage.comparison.next"); }, 1},
            {"previous button",
             [](ComparisonRoom& room) { room.click("comparisonPage.comparison.previous"); }, -1},
            {"strip", [](ComparisonRoom& room) { room.click("comparisonPage.items.2"); }, 1},
            {"modes, then on",
             [](ComparisonRoom& room) {
                 room.click("comparisonPage.comparison.overlay");
                 room.click("comparisonPage.blendView");
                 room.desk().key(Qt::Key_C);
                 room.desk().key(Qt::Key_Space);
                 room.desk().key(Qt::Key_Z);
                 room.desk().key(Qt::Key_Return, Qt::ControlModifier);
             },
             1},
            {"there, back, there",
             [](ComparisonRoom& room) {
                 room.click("comparisonPage.comparison.next");
                 room.click("comparisonPage.comparison.previous");
                 room.desk().key(Qt::Key_Return, Qt::ControlModifier);
             },
             1},
            {"step bar", [](ComparisonRoom& room) { room.click("nav.step.candidates"); }, 0, false},
            {"step key", [](ComparisonRoom& room) { room.desk().key(Qt::Key_3, Qt::AltModifier); }, 0, false},
            {"closing the case", [](ComparisonRoom& room) { room.closeCase(); }},
            {"closing the window", [](ComparisonRoom& room) { room.desk().window.close(); }},
            {"logging out", [&casework](ComparisonRoom& room) {
                 const QString login = casework.workspace().login().user.login;
                 room.closeCase();
                 casework.workspace().logOut();
                 SL_VERIFY(casework.logIn(login));
             }}};
}

} // namespace

/// Whatever way an answer is given and its candidate left: one record, for the candidate on the screen.
class TestAnswers : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] session::CaseSession& session() const { return *m_casework->openCase(); }

    Result<casework::SearchView> searchAgain() {
        const auto probes = waitFor(session().probes());
        if (!probes)
            return fail(probes);
        return waitFor(session().search(probes->first().id, {}));
    }

    /// Searches as one examiner who supports the two first, so that an independent examination waits.
    Result<ExaminationId> waitingExamination() {
        const auto found = searchAgain();
        if (!found)
            return fail(found);
        const auto first = waitFor(session().firstExamination(found->record.id));
        if (!first)
            return fail(first);
        for (int i = 0; i < first->items.size(); ++i) {
            const auto answered =
                waitFor(session().answer(first->record.id, first->items.at(i).candidate.id,
                                         *Answer::onScale(i < 2 ? 1 : -1), u"first look"_s));
            if (!answered)
                return fail(answered);
        }
        if (const auto sealed = waitFor(session().submit(first->record.id)); !sealed)
            return fail(sealed);
        const auto queue = waitFor(m_casework->workspace().reviewQueue());
        if (!queue)
            return fail(queue);
        ExaminationId newest;
        for (const QueueEntry& entry : *queue)
            newest = std::max(newest, entry.examination);
        return newest;
    }

    void rows(bool independent) {
        QTest::addColumn<int>("answering");
        QTest::addColumn<int>("leaving");
        const auto answers = waysToAnswer();
        const auto leaves = waysToLeave(*m_casework);
        for (int a = 0; a < answers.size(); ++a)
            for (int l = 0; l < leaves.size(); ++l)
                if (!independent || leaves.at(l).forIndependent)
                    QTest::addRow("%s / %s", answers.at(a).name, leaves.at(l).name) << a << l;
    }

    void leavesOneAnswer(const casework::ExaminationView& examination, ExaminationId independent,
                         const Answering& answering, const Leaving& leaving) {
        const CandidateId shown = examination.items.at(kPlace).candidate.id;
        if (answering.hasEarlier)
            SL_VERIFY(waitFor(session().answer(examination.record.id, shown, *Answer::onScale(1), kEarlier)));
        QCoreApplication::processEvents(); // what is told of the beginning
        QSignalSpy stored(&session(), &session::CaseSession::examinationChanged);
        {
            ComparisonRoom room(*m_casework, examination.record.search, independent);
            room.open(shown);
            stored.clear();
            answering.act(room);
            leaving.act(room);
            if (leaving.next != 0)
                showsNothingOf(room, examination.items.at(kPlace + leaving.next).candidate.id);
            if (answering.given)
                QTRY_COMPARE(stored.size(), 1);
        }
        const auto now = waitFor(session().examination(examination.record.id));
        SL_VERIFY(now);
        QCoreApplication::processEvents();
        QCOMPARE(stored.size(), answering.given ? 1 : 0);
        for (int i = 0; i < now->items.size(); ++i) {
            const auto& answer = now->items.at(i).answer;
            QCOMPARE(answer.has_value(), i == kPlace && answering.given.has_value());
            if (answer) {
                QVERIFY(answer->answer == *answering.given);
                QCOMPARE(answer->grounds, answering.grounds);
            }
        }
    }

    static void showsNothingOf(ComparisonRoom& room, CandidateId next) {
        QTRY_COMPARE(room.view().context().candidate(), next);
        QCOMPARE(room.grounds()->toPlainText(), QString());
        QVERIFY(room.desk().text("comparisonPage.state").startsWith(u"Not answered yet"_s));
        QTest::keyClick(room.grounds(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.grounds()->toPlainText(), QString()); // nor does undo bring it over
        for (QAction* action : room.desk().actions.actions())
            if (action->objectName().startsWith(u"answer."_s))
                QVERIFY(!action->isChecked());
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        qApp->installEventFilter(&m_keys);
        m_casework = std::make_unique<Casework>();
        SL_VERIFY(m_casework->create());
        SL_VERIFY(m_casework->enrol(12));
        SL_VERIFY(m_casework->search(3));
    }

    void theFirstExaminersAnswer_data() { rows(false); }
    void theFirstExaminersAnswer() {
        QFETCH(const int, answering);
        QFETCH(const int, leaving);
        const auto found = searchAgain();
        SL_VERIFY(found);
        const auto examination = waitFor(session().firstExamination(found->record.id));
        SL_VERIFY(examination);
        leavesOneAnswer(*examination, {}, waysToAnswer().at(answering), waysToLeave(*m_casework).at(leaving));
    }

    void independentExaminationsWait() {
        for (int i = 0; i < 140; ++i) {
            const auto waiting = waitingExamination();
            SL_VERIFY(waiting);
            m_waiting.append(*waiting);
        }
        SL_VERIFY(m_casework->logIn(u"sato"_s));
    }

    void theSecondExaminersAnswer_data() { rows(true); }
    void theSecondExaminersAnswer() {
        QFETCH(const int, answering);
        QFETCH(const int, leaving);
        QVERIFY(!m_waiting.isEmpty());
        const auto examination = waitFor(session().takeExamination(m_waiting.takeFirst()));
        SL_VERIFY(examination);
        leavesOneAnswer(*examination, examination->record.id, waysToAnswer().at(answering),
                        waysToLeave(*m_casework).at(leaving));
    }

private:
    KeyGuard m_keys;
    std::unique_ptr<Casework> m_casework;
    QList<ExaminationId> m_waiting;
};

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
