// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/review/reviewdesk.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/models/candidatemodel.h"
#include "widgets/review/candidates/candidategrid.h"
#include "widgets/review/candidates/candidateviews.h"
#include "widgets/review/candidates/triage.h"
#include "widgets/review/candidatespage.h"
#include "widgets/review/comparison/comparisonpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardItemModel>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

namespace {

const QString kGrounds = u"other noses, other ears"_s;

/// The candidates page in a window, on the search of the test.
class Room {
public:
    Room(Casework& casework, SearchId search) : m_desk(casework) {
        m_desk.context.setSearch(search);
        m_desk.show(new CandidatesPage(m_desk.context, casework.workspace(), m_desk.ui), "candidates");
    }
    [[nodiscard]] ReviewDesk& desk() { return m_desk; }
    [[nodiscard]] QListView* grid() const { return m_desk.find<QListView>("candidatesPage.grid"); }
    [[nodiscard]] QLineEdit* grounds() const {
        return m_desk.find<QLineEdit>("candidatesPage.triageGrounds");
    }
    [[nodiscard]] QString state() const { return m_desk.text("candidatesPage.triageState"); }
    [[nodiscard]] QString progress() const { return m_desk.text("candidatesPage.progress"); }
    [[nodiscard]] bool mayAnswer() const {
        return m_desk.find<QAbstractButton>("candidatesPage.triageGive")->isEnabled();
    }
    /// The ranks in sight, in order.
    [[nodiscard]] QString ranks() const {
        QStringList ranks;
        for (int row = 0; row < grid()->model()->rowCount(); ++row)
            ranks << grid()->model()->index(row, 0).data(CandidateModel::RankRole).toString();
        return ranks.join(u' ');
    }
    [[nodiscard]] QString chosen() const { return m_desk.text("candidatesPage.selected"); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) {
        grid()->scrollTo(grid()->model()->index(row, 0));
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, modifiers,
                          grid()->visualRect(grid()->model()->index(row, 0)).center());
    }
    void choose(const char* box, int index) { m_desk.find<QComboBox>(box)->setCurrentIndex(index); }
    void makeFaces(Qt::Key size) {
        m_desk.find<QSlider>("candidatesPage.tileSize")->setFocus();
        m_desk.key(size);
        grid()->setFocus();
    }
    /// From the first face on, by keys.
    void select(int count) {
        grid()->setFocus();
        m_desk.key(Qt::Key_Home);
        for (int i = 1; i < count; ++i)
            m_desk.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chosen(), u"%1 selected"_s.arg(count));
    }

private:
    ReviewDesk m_desk;
};

} // namespace

/// The faces of one list, several of them answered at once; each test goes on where the one before ended.
class TestTriagePage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Casework> m_casework;
    casework::SearchView m_search;
    qsizetype m_mate = -1;

    session::ExaminationView examination() const {
        const auto view = waitFor(m_casework->openCase()->firstExamination(m_search.record.id));
        return view.value_or(session::ExaminationView());
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        m_casework = std::make_unique<Casework>();
        SL_VERIFY(m_casework->create());
        SL_VERIFY(m_casework->enrol(24));
        const auto found = m_casework->search(3);
        SL_VERIFY(found);
        m_search = *found;
        m_mate = Casework::mateOf(m_search, m_casework->person(3));
        QCOMPARE(m_search.candidates.size(), Casework::kListLength);
        QCOMPARE(m_mate, 0);
    }

    /// Before the session keeps the crops.
    void aPictureThatFailedIsTriedAgain() {
        CandidateModel model(m_casework->openCase().get());
        model.show(m_search);
        const auto first = [&](int role) { return model.index(0).data(role); };
        const QString pictures = m_casework->workspace().folder() + u"/portraits"_s;
        QVERIFY(QDir().rename(pictures, pictures + u"-away"_s));
        QVERIFY(first(CandidateModel::ChipRole).value<QImage>().isNull());
        QTRY_VERIFY(!first(CandidateModel::ProblemRole).toString().isEmpty());
        QVERIFY(QDir().rename(pictures + u"-away"_s, pictures));
        model.show(m_search);
        QVERIFY(first(CandidateModel::ProblemRole).toString().isEmpty());
        QTRY_VERIFY(!first(CandidateModel::ChipRole).value<QImage>().isNull());
    }

    void theFacesAreThereFirst() {
        Room room(*m_casework, m_search.record.id);
        QTRY_COMPARE(room.ranks(), u"1 2 3 4 5 6"_s);
        QVERIFY(room.grid()->isVisible());
        const auto first = [&](int role) { return room.grid()->model()->index(0, 0).data(role); };
        QTRY_VERIFY(!first(CandidateModel::ChipRole).value<QImage>().isNull());
        QTRY_COMPARE(first(CandidateModel::PictureFactsRole).toString(), u"day not known"_s);
        const QString tip = first(Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(u"Rank 1, person "_s + m_casework->person(3)), qPrintable(tip));
        QSignalSpy steps(&room.desk().context, &CaseContext::stepRequested);
        room.grid()->setFocus();
        room.desk().key(Qt::Key_Right);
        room.desk().key(Qt::Key_Return);
        QCOMPARE(steps.size(), 1);
        QCOMPARE(room.desk().context.candidate(), m_search.candidates.at(1).id);
        room.desk().key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->image().size(),
                 room.grid()->currentIndex().data(CandidateModel::ChipRole).value<QImage>().size());
        room.desk().shoot(u"faces"_s);
        room.desk().key(Qt::Key_G); // the list with every figure, and back for the next time
        QVERIFY(!room.grid()->isVisible());
        QVERIFY(room.desk().find<QListView>("candidatesPage.list")->isVisible());
        QVERIFY(!room.desk().actions.action("candidates.different")->isEnabled());
        QVERIFY(!room.desk().find<QWidget>("candidatesPage.triage")->isVisible());
        room.desk().key(Qt::Key_G);
        QVERIFY(room.desk().find<QWidget>("candidatesPage.triage")->isVisible());
        QVERIFY(room.grid()->isVisible());
    }

    /// A key that was meant for another page does not change a view that nobody sees.
    void theKeyWaitsForCandidates() {
        ReviewDesk desk(*m_casework);
        CandidateModel model(m_casework->openCase().get());
        auto* views = new CandidateViews(model, desk.ui);
        desk.show(views, "candidates");
        views->enableCommands(true);
        QVERIFY(!desk.actions.action("candidates.faces")->isEnabled());
        desk.key(Qt::Key_G);
        QVERIFY(views->isGrid());
        model.show(m_search);
        views->enableCommands(true);
        desk.key(Qt::Key_G);
        QVERIFY(!views->isGrid());
        desk.key(Qt::Key_G);
        QVERIFY(views->isGrid());
    }

    /// The first row is current: it is the one most alike, and must not be answered along with others.
    void nothingIsSelectedUnasked() {
        Room room(*m_casework, m_search.record.id);
        QTRY_COMPARE(room.ranks(), u"1 2 3 4 5 6"_s);
        QTRY_COMPARE(room.grid()->currentIndex().row(), 0);
        QCOMPARE(room.chosen(), u"0 selected"_s);
        for (const int row : {1, 2, 3})
            room.click(row, Qt::ControlModifier);
        QCOMPARE(room.chosen(), u"3 selected"_s);
        // the one compared meanwhile is another
        room.desk().window.hide();
        room.desk().context.setCandidate(m_search.candidates.at(4).id);
        room.desk().window.show();
        QTRY_COMPARE(room.grid()->currentIndex().row(), 4);
        QCOMPARE(room.chosen(), u"0 selected"_s);
        room.choose("candidatesPage.filterByAnswer", 2); // nobody is answered
        QCOMPARE(room.ranks(), QString());
        room.choose("candidatesPage.filterByAnswer", 0);
        QCOMPARE(room.grid()->currentIndex().row(), 0);
        QCOMPARE(room.chosen(), u"0 selected"_s);
        room.desk().key(Qt::Key_G); // the list has one selected, as lists do
        QVERIFY(room.grid()->selectionModel()->isSelected(room.grid()->currentIndex()));
        room.desk().key(Qt::Key_G);
        QCOMPARE(room.chosen(), u"0 selected"_s);
    }

    void theSizeOfTheFacesStays() {
        const auto width = [](const Room& room) {
            return room.grid()->visualRect(room.grid()->model()->index(0, 0)).width();
        };
        {
            Room room(*m_casework, m_search.record.id);
            QTRY_COMPARE(room.ranks(), u"1 2 3 4 5 6"_s);
            room.makeFaces(Qt::Key_End);
            QTRY_VERIFY(width(room) > 320);
        }
        Room room(*m_casework, m_search.record.id);
        QTRY_COMPARE(room.ranks(), u"1 2 3 4 5 6"_s);
        QTRY_VERIFY(width(room) > 320);
    }

    void whatWasNotInSightIsNotAnswered() {
        Room room(*m_casework, m_search.record.id);
        QTRY_COMPARE(room.ranks(), u"1 2 3 4 5 6"_s);
        room.makeFaces(Qt::Key_End);
        room.desk().key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(room.desk().text("candidatesPage.selected"), u"6 selected"_s);
        // the first row is in sight
        QTRY_VERIFY2(room.state().contains(u"of them has no picture or was not in sight yet"_s) &&
                         !room.state().startsWith(u'6'),
                     qPrintable(room.state()));
        room.desk().key(Qt::Key_X);
        QCOMPARE(QApplication::focusWidget(), room.grounds());
        QTest::keyClicks(room.grounds(), u"too blurred"_s);
        QVERIFY(!room.mayAnswer());
        room.desk().key(Qt::Key_Return);
        QCOMPARE(examination().answered, 0);
        room.desk().shoot(u"triage-unseen"_s);
        // looked at now
        room.grid()->setFocus();
        QSignalSpy seen(qobject_cast<CandidateGrid*>(room.grid()), &CandidateGrid::faceSeen);
        for (const CandidateRecord& candidate : m_search.candidates) {
            const QModelIndex index = room.grid()->model()->index(candidate.rank - 1, 0);
            room.grid()->scrollTo(index, QAbstractItemView::PositionAtTop);
            room.grid()->viewport()->update();
            seen.clear();
            QTRY_VERIFY(std::any_of(seen.begin(), seen.end(), [&](const QList<QVariant>& told) {
                return told.first().value<CandidateId>() == candidate.id;
            }));
        }
        QTRY_VERIFY2(room.mayAnswer(), qPrintable(room.state()));
        room.makeFaces(Qt::Key_Home);
    }

    /// A picture that came in, but was not painted, was not looked at.
    void onlyWhatWasPaintedIsInSight() {
        QStandardItemModel model(2, 1);
        QImage face(160, 160, QImage::Format_RGB32);
        face.fill(Qt::gray);
        for (int row = 0; row < 2; ++row)
            model.setData(model.index(row, 0), row + 1, CandidateModel::IdRole);
        model.setData(model.index(0, 0), face, CandidateModel::ChipRole);
        CandidateGrid grid;
        grid.setModel(&model);
        grid.resize(800, 600);
        QSignalSpy seen(&grid, &CandidateGrid::faceSeen);
        const auto ids = [&] {
            QStringList told;
            for (const auto& sight : seen)
                told << QString::number(sight.first().value<CandidateId>().value);
            return told.join(u' ');
        };
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QTRY_COMPARE(ids(), u"1"_s);
        seen.clear();
        grid.viewport()->repaint(); // starts the time
        grid.viewport()->setUpdatesEnabled(false);
        model.setData(model.index(1, 0), face, CandidateModel::ChipRole);
        QTRY_VERIFY(!seen.isEmpty());
        QCOMPARE(ids(), u"1"_s);
        seen.clear();
        grid.viewport()->setUpdatesEnabled(true);
        QTRY_COMPARE(ids(), u"1 2"_s);
    }

    /// Grounds are written about the faces of one search; what went wrong stays in sight as long as they.
    void groundsAndErrorsStayWithTheirSearch() {
        const auto other = m_casework->search(4);
        SL_VERIFY(other);
        Room room(*m_casework, m_search.record.id);
        QTRY_COMPARE(room.ranks(), u"1 2 3 4 5 6"_s);
        room.desk().key(Qt::Key_D);
        QTest::keyClicks(room.grounds(), kGrounds);
        auto* triage = room.desk().window.findChild<Triage*>();
        const auto* error = room.desk().window.findChild<ErrorPlace*>();
        Q_EMIT triage->failed(Error{ErrorCode::AnswersReplaced, u"1"_s, {}});
        QSignalSpy told(room.desk().window.findChild<CandidateModel*>(), &CandidateModel::dataChanged);
        Q_EMIT m_casework->openCase()->examinationChanged(examination().record.id);
        QTRY_VERIFY(std::any_of(told.begin(), told.end(), [](const QList<QVariant>& change) {
            return change.at(2).value<QList<int>>().isEmpty(); // everything: the search was read again
        }));
        QVERIFY(!error->text().isEmpty());
        QCOMPARE(room.grounds()->text(), kGrounds);
        room.desk().context.setSearch(other->record.id);
        QTRY_COMPARE(room.grounds()->text(), QString());
        QCOMPARE(error->text(), QString());
        QTRY_COMPARE(room.grid()->model()->index(0, 0).data(CandidateModel::IdRole).toLongLong(),
                     other->candidates.first().id.value);
    }

    void onlyWhatAGlanceTellsIsOffered() {
        Room room(*m_casework, m_search.record.id);
        const auto* answers = room.desk().find<QComboBox>("candidatesPage.triageAnswer");
        QStringList offered;
        for (int i = 0; i < answers->count(); ++i)
            offered << answers->itemText(i);
        QCOMPARE(offered.join(u" · "_s),
                 u"Support for different persons · Limited support for different persons · Not comparable"_s);
    }

    void severalAreAnsweredWithOneReason() {
        Room room(*m_casework, m_search.record.id);
        QTRY_COMPARE(room.ranks(), u"1 2 3 4 5 6"_s);
        room.select(3);
        QTRY_VERIFY2(room.state().startsWith(u"Write why"_s), qPrintable(room.state()));
        QVERIFY(!room.mayAnswer());
        room.desk().key(Qt::Key_D);
        QCOMPARE(QApplication::focusWidget(), room.grounds());
        QTest::keyClicks(room.grounds(), kGrounds);
        QTRY_VERIFY(room.mayAnswer());
        room.desk().shoot(u"triage"_s);
        room.desk().key(Qt::Key_Return);
        QTRY_COMPARE(room.progress(), u"3 of 6 answered"_s);
        QVERIFY(room.desk().prompts.asked.isEmpty());
        QCOMPARE(room.desk().text("candidatesPage.selected"), u"0 selected"_s);
        QCOMPARE(room.grounds()->text(), QString());
        QCOMPARE(room.grid()->model()->index(2, 0).data(CandidateModel::AnswerRole).toString(),
                 u"Support for different persons (in triage)"_s);
        const auto view = examination();
        QCOMPARE(view.answered, 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(view.items.at(i).answer->grounds, kGrounds);
            QCOMPARE(view.items.at(i).answer->triage.value_or(TriageRecord()),
                     (TriageRecord{3, kTriagePixels}));
        }
    }

    void answersAreReplacedOnlyWhenAgreed() {
        Room room(*m_casework, m_search.record.id);
        QTRY_COMPARE(room.progress(), u"3 of 6 answered"_s);
        room.select(4);
        room.desk().key(Qt::Key_X);
        QTest::keyClicks(room.grounds(), u"all of them in profile"_s);
        QTRY_VERIFY2(room.state().startsWith(u"3 of them has an answer already"_s), qPrintable(room.state()));
        room.desk().key(Qt::Key_Return);
        QCOMPARE(room.desk().prompts.asked.size(), 1);
        const QString asked = room.desk().prompts.asked.first();
        QVERIFY2(asked.startsWith(u"3 answer(s) will be replaced."_s) &&
                     asked.contains(u"\n1 · %1 · Support for different persons: %2\n"_s.arg(
                         m_casework->person(3), kGrounds)),
                 qPrintable(asked));
        QCOMPARE(examination().answered, 3);
        // whoever is supported is named first
        SL_VERIFY(waitFor(m_casework->openCase()->answer(
            examination().record.id, m_search.candidates.at(2).id, *Answer::onScale(1), u"the ear"_s)));
        room.select(4);
        room.grounds()->setFocus();
        QTRY_COMPARE(room.progress(), u"2 of 6 answered"_s); // that face was not compared yet
        room.desk().key(Qt::Key_Return);
        const QStringList lines = room.desk().prompts.asked.takeLast().split(u'\n');
        QVERIFY2(lines.value(2).startsWith(u"3 · "_s) &&
                     lines.value(2).endsWith(u"Limited support for the same person: the ear"_s) &&
                     lines.value(3).startsWith(u"1 · "_s),
                 qPrintable(lines.join(u" | "_s)));
        room.desk().prompts.confirmations = 1;
        room.desk().key(Qt::Key_Return);
        QTRY_COMPARE(room.progress(), u"4 of 6 answered"_s);
        QVERIFY(!examination().items.first().answer->answer.isComparable());
    }

    void theMenuOffersTheSame() {
        Room room(*m_casework, m_search.record.id);
        QTRY_COMPARE(room.progress(), u"4 of 6 answered"_s);
        const QRect tile = room.grid()->visualRect(room.grid()->model()->index(5, 0));
        QTest::mouseClick(room.grid()->viewport(), Qt::LeftButton, {}, tile.center());
        Q_EMIT room.grid()->customContextMenuRequested(tile.center());
        auto* menu = room.desk().find<QMenu>("candidatesPage.menu");
        QVERIFY(menu);
        QStringList entries;
        for (const QAction* action : menu->actions())
            entries << action->text();
        QCOMPARE(entries.join(u" · "_s),
                 u"Compare · Answer different persons… · Answer not comparable… · Copy picture"_s);
        menu->actions().at(1)->trigger();
        menu->close();
        QCOMPARE(QApplication::focusWidget(), room.grounds());
    }

    void answersSortAndFilter() {
        Room room(*m_casework, m_search.record.id);
        QTRY_COMPARE(room.progress(), u"4 of 6 answered"_s);
        room.choose("candidatesPage.filterByAnswer", 1);
        QCOMPARE(room.ranks(), u"5 6"_s);
        room.choose("candidatesPage.filterByAnswer", 2);
        QCOMPARE(room.ranks(), u"1 2 3 4"_s);
        room.choose("candidatesPage.filterByAnswer", 3);
        QCOMPARE(room.ranks(), QString());
        // no other is selected when the current one is filtered away
        room.choose("candidatesPage.filterByAnswer", 1);
        room.click(0);
        room.choose("candidatesPage.filterByAnswer", 2);
        room.choose("candidatesPage.filterByAnswer", 1);
        QCOMPARE(room.chosen(), u"0 selected"_s);
        room.choose("candidatesPage.filterByAnswer", 0);
        room.choose("candidatesPage.sort", 1);
        QCOMPARE(room.ranks(), u"5 6 1 2 3 4"_s);
        room.choose("candidatesPage.sort", 0);
    }

    /// In the comparison these count as answered; the others still have to be seen.
    void theComparisonGoesOn() {
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(m_search.record.id);
        desk.show(new ComparisonPage(desk.context, m_casework->workspace(), desk.ui), "comparison");
        QTRY_COMPARE(desk.text("comparisonPage.progress"), u"4 of 6 answered"_s);
        QVERIFY(!desk.actions.action("comparison.submit")->isEnabled());
    }

    void whoLooksIndependentlySeesNothingOfIt() {
        const auto view = examination();
        for (const auto& item : view.items)
            SL_VERIFY(waitFor(m_casework->openCase()->answer(
                view.record.id, item.candidate.id,
                *Answer::onScale(item.candidate.id == m_search.candidates.at(m_mate).id ? 2 : -2),
                kGrounds)));
        auto list = ChecklistRecord::empty(view.record.id, m_search.candidates.at(m_mate).id);
        for (auto& line : list.lines) {
            line.inProbe = line.inCandidate = true;
            line.finding = Finding::Similar;
        }
        SL_VERIFY(waitFor(m_casework->openCase()->saveChecklist(list)));
        SL_VERIFY(waitFor(m_casework->openCase()->submit(view.record.id)));
        {
            Room room(*m_casework, m_search.record.id); // who has submitted answers no more
            QTRY_COMPARE(room.progress(), u"6 of 6 answered"_s);
            QVERIFY(!room.desk().find<QWidget>("candidatesPage.triage")->isVisible());
            QVERIFY(!room.desk().actions.action("candidates.different")->isEnabled());
        }
        SL_VERIFY(m_casework->logIn(u"sato"_s));
        Room room(*m_casework, m_search.record.id);
        auto* closed = room.desk().find<QWidget>("candidatesPage.noCandidates");
        QTRY_VERIFY(closed->isVisible());
        QCOMPARE(room.ranks(), QString());
        for (const char* hidden : {"candidatesPage.triage", "candidatesPage.grid", "candidatesPage.tileSize"})
            QVERIFY2(!room.desk().find<QWidget>(hidden)->isVisible(), hidden);
        for (const char* off : {"candidates.different", "candidates.notComparable", "candidates.copy"})
            QVERIFY2(!room.desk().actions.action(off)->isEnabled(), off);
        room.desk().context.setIndependent(true);
        QTRY_VERIFY(room.desk().find<QWidget>("candidatesPage.empty")->isVisible());
        QCOMPARE(room.ranks(), QString());
    }
};

QTEST_MAIN(TestTriagePage)
#include "tst_triagepage.moc"
