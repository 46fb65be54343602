// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/internal/checklistrules.h"
#include "engine/casework/review/internal/examinationrules.h"
#include "tests/engine/tamper/tampering.h"
#include "tests/support/writtensearch.h"

using namespace sl;
using namespace sl::casework;
using namespace sl::session;
using namespace sl::test;

namespace {

const QString kCase = u"2026-1"_s;
const QString kGrounds = u"women, and the probe is a bearded man"_s;
constexpr int kShown = 184;

QString codeOf(const auto& answer) {
    return answer ? u"done"_s : errorName(answer.error().code);
}

} // namespace

/// Several candidates that are answered at once.
class TestTriage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    std::shared_ptr<CaseSession> m_session;
    SearchId m_search;
    ExaminationId m_examination;
    QList<CandidateId> m_items;

    QString caseFile() const { return m_session->folder() + u"/case.sqlite"_s; }
    QList<TriagedFace> faces(int from, int count, int pixels = kShown) const {
        QList<TriagedFace> faces;
        for (const auto item : m_items.mid(from, count))
            faces.append({item, pixels});
        return faces;
    }
    auto answer(const QList<TriagedFace>& faces, Answer answer = *Answer::onScale(-2),
                bool mayReplace = false, const QString& grounds = kGrounds) {
        return m_session->answerTogether(m_examination, faces, answer, grounds, mayReplace).result();
    }
    int saved() const {
        Tampering hand(caseFile());
        return hand.value(u"SELECT count(*) FROM audit WHERE action = 'examination.saved'"_s).toInt();
    }
    bool isIntact() {
        const auto verdicts = m_desk->workspace->verifyAudit().result();
        return verdicts && std::all_of(verdicts->begin(), verdicts->end(),
                                       [](const auto& verdict) { return verdict.intact; });
    }

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        SL_VERIFY(m_desk->create());
        SL_VERIFY(m_desk->workspace->addUser(newUser(u"chen"_s, Role::Examiner)).result());
        const auto opened = m_desk->newOpenCase(kCase);
        SL_VERIFY(opened);
        m_session = *opened;
        const auto search = addWrittenSearch(*m_desk, *m_session);
        SL_VERIFY(search);
        m_search = *search;
        const auto view = m_session->firstExamination(m_search).result();
        SL_VERIFY(view);
        m_examination = view->record.id;
        m_items = view->record.items;
    }
    void cleanup() {
        m_session.reset();
        m_desk.reset();
    }

    void eachIsRecordedAndSaysThatItWasGivenWithOthers() {
        const auto view = answer(faces(2, 4));
        SL_VERIFY(view);
        QCOMPARE(view->answered, 4);
        QCOMPARE(saved(), 4);
        for (int i = 0; i < m_items.size(); ++i) {
            const auto& given = view->items.at(i).answer;
            QCOMPARE(given.has_value(), i >= 2 && i < 6);
            if (!given)
                continue;
            QCOMPARE(given->answer.step(), -2);
            QCOMPARE(given->grounds, kGrounds);
            QCOMPARE(given->triage.value_or(TriageRecord()), (TriageRecord{4, kShown}));
            QCOMPARE(given->answeredAt, view->items.at(2).answer->answeredAt);
        }
        QVERIFY(isIntact());
    }

    void theSealSaysSoToo() {
        SL_VERIFY(answer(faces(0, kCandidates), Answer::notComparable()));
        SL_VERIFY(m_session->submit(m_examination).result());
        const auto view = m_session->searchView(m_search).result();
        SL_VERIFY(view);
        QVERIFY(view->outcome && view->outcome->kind == OutcomeKind::NoLead);
        auto sealed = view->examinations.first();
        QCOMPARE(sealed.answers.last().triage.value_or(TriageRecord()).answers, kCandidates);
        Tampering hand(caseFile());
        const auto key = hand.value(u"SELECT content_key FROM encrypted_examinations"_s).toByteArray();
        QCOMPARE(sealOf(sealed, hashOf(QList<ChecklistRecord>()), key), sealed.seal);
        sealed.answers.last().triage.reset();
        QVERIFY(sealOf(sealed, hashOf(QList<ChecklistRecord>()), key) != sealed.seal);
        QVERIFY(isIntact());
    }

    void onlyWhatAGlanceTellsAndNothingWithoutGrounds_data() {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("pixels");
        QTest::addColumn<QString>("grounds");
        QTest::newRow("support") << 1 << kShown << kGrounds;
        QTest::newRow("strong support") << 3 << kShown << kGrounds;
        QTest::newRow("the strongest") << -3 << kShown << kGrounds;
        QTest::newRow("inconclusive") << 0 << kShown << kGrounds;
        QTest::newRow("no grounds") << -2 << kShown << QString();
        QTest::newRow("hardly any") << -2 << kShown << u" x "_s;
        QTest::newRow("a face too small") << -2 << kTriagePixels - 1 << kGrounds;
    }
    void onlyWhatAGlanceTellsAndNothingWithoutGrounds() {
        QFETCH(int, step);
        QFETCH(int, pixels);
        QFETCH(QString, grounds);
        auto all = faces(0, 3);
        all.last().pixels = pixels;
        QCOMPARE(codeOf(answer(all, *Answer::onScale(step), false, grounds)), u"InvalidArgument"_s);
        QCOMPARE(saved(), 0);
    }

    void allOrNone() {
        auto all = faces(0, 3);
        all.append({CandidateId{4711}, kShown});
        QCOMPARE(codeOf(answer(all)), u"NotFound"_s);
        QCOMPARE(codeOf(answer({})), u"InvalidArgument"_s);
        QCOMPARE(codeOf(answer(faces(0, 1) + faces(0, 2))), u"InvalidArgument"_s);
        QCOMPARE(saved(), 0);
        const auto view = m_session->examination(m_examination).result();
        SL_VERIFY(view);
        QCOMPARE(view->answered, 0);
    }

    void earlierAnswersAreReplacedOnlyWhenSaid() {
        SL_VERIFY(
            m_session->answer(m_examination, m_items.at(1), *Answer::onScale(2), u"the ear"_s).result());
        const auto refused = answer(faces(0, 3));
        QCOMPARE(codeOf(refused), u"AnswersReplaced"_s);
        QCOMPARE(refused.error().subject, u"1"_s);
        QCOMPARE(saved(), 1);
        const auto view = answer(faces(0, 3), *Answer::onScale(-1), true);
        SL_VERIFY(view);
        QCOMPARE(view->items.at(1).answer->answer.step(), -1);
        // and one by one again
        const auto alone =
            m_session->answer(m_examination, m_items.at(1), *Answer::onScale(-2), u"the ear"_s).result();
        SL_VERIFY(alone);
        QVERIFY(!alone->items.at(1).answer->triage);
    }

    void anIndependentExaminationIsAnsweredOneByOne() {
        SL_VERIFY(answer(faces(1, kCandidates - 1)));
        auto list = ChecklistRecord::empty(m_examination, m_items.first());
        for (auto& line : list.lines) {
            line.inProbe = line.inCandidate = true;
            line.finding = Finding::Similar;
        }
        SL_VERIFY(m_session->answer(m_examination, m_items.first(), *Answer::onScale(2), kGrounds).result());
        SL_VERIFY(m_session->saveChecklist(list).result());
        SL_VERIFY(m_session->submit(m_examination).result());
        SL_VERIFY(m_desk->logIn(u"chen"_s));
        const auto queue = m_desk->workspace->reviewQueue().result();
        SL_VERIFY(queue);
        const auto taken = m_session->takeExamination(queue->first().examination).result();
        SL_VERIFY(taken);
        for (const auto& item : taken->items)
            QVERIFY(!item.answer);
        const auto refused = m_session
                                 ->answerTogether(taken->record.id, {{taken->record.items.first(), kShown}},
                                                  *Answer::onScale(-2), kGrounds, true)
                                 .result();
        QCOMPARE(codeOf(refused), u"OneByOne"_s);
        // nor does anybody answer in another's
        QCOMPARE(codeOf(answer(faces(0, 1), *Answer::onScale(-2), true)), u"NotPermitted"_s);
    }

    void whatIsSubmittedStays() {
        SL_VERIFY(answer(faces(0, kCandidates)));
        SL_VERIFY(m_session->submit(m_examination).result());
        QCOMPARE(codeOf(answer(faces(0, 1), *Answer::onScale(-1), true)), u"AlreadySubmitted"_s);
    }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
