// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/internal/checklistrules.h"
#include "engine/casework/review/internal/examinationrules.h"
#include "engine/core/checklist.h"
#include "engine/evidence/identity/encryption.h"
#include "engine/evidence/identity/identity.h"
#include "engine/store/connection/metarepository.h"
#include "engine/store/workspace/userrepository.h"
#include "tests/engine/tamper/tampering.h"
#include "tests/support/writtensearch.h"

#include <QDirIterator>

using namespace sl;
using namespace sl::casework;
using namespace sl::session;
using namespace sl::test;

namespace {

const QString kCase = u"2026-1"_s;
const QString kGrounds = u"zebrafish ear lobe"_s;
const QString kNote = u"walrus moustache"_s;
const QString kTemporary = u"a temporary word"_s;

QString codeOf(const auto& answer) {
    return answer ? u"done"_s : errorName(answer.error().code);
}

} // namespace

/// What the second examiner finds who has the disk and reads it past the program.
class TestEncryptedExaminations : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    std::shared_ptr<CaseSession> m_session;
    SearchId m_search;
    CandidateId m_mate;

    QString caseFile() const { return m_session->folder() + u"/case.sqlite"_s; }
    QString workspaceFile() const { return m_desk->folder() + u"/workspace.sqlite"_s; }
    static ChecklistRecord list(ExaminationId examination, CandidateId candidate) {
        auto list = ChecklistRecord::empty(examination, candidate);
        for (auto& line : list.lines) {
            line.inProbe = line.inCandidate = true;
            line.finding = Finding::Similar;
        }
        list.lines.last().note = kNote;
        list.regions = {{1, PictureSide::Probe, Feature::Scars, Sha256::of("picture"), {{10, 20.5}}}};
        return list;
    }
    Result<ExaminationView> first() { return m_session->firstExamination(m_search).result(); }
    void answerAll(const ExaminationView& view, const QList<CandidateId>& supported) {
        for (const auto item : view.record.items)
            SL_VERIFY(m_session
                          ->answer(view.record.id, item, *Answer::onScale(supported.contains(item) ? 2 : -2),
                                   kGrounds)
                          .result());
    }
    /// Supports the mate, with a checklist, and submits.
    void examineFirst() {
        const auto view = first();
        SL_VERIFY(view);
        answerAll(*view, {m_mate});
        SL_VERIFY(m_session->saveChecklist(list(view->record.id, m_mate)).result());
        SL_VERIFY(m_session->submit(view->record.id).result());
    }
    Result<ExaminationView> takeAs(const QString& login, const QString& password = kPassword) {
        SL_TRY(const auto in, m_desk->workspace->logIn(login, password).result());
        SL_TRY(const auto queue, m_desk->workspace->reviewQueue().result());
        return m_session->takeExamination(queue.first().examination).result();
    }
    /// Every byte of the workspace's folder: databases with their logs and free pages, and files.
    QByteArray everything() {
        QByteArray bytes;
        QDirIterator files(m_desk->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }
    bool isIntact() {
        const auto verdicts = m_desk->workspace->verifyAudit().result();
        return verdicts && std::all_of(verdicts->begin(), verdicts->end(),
                                       [](const auto& verdict) { return verdict.intact; });
    }
    /// A review key that somebody made for all users: it opens with each of their keys.
    QByteArray keyOfTheirOwn() {
        QList<QByteArray> certificates;
        const auto users = m_desk->workspace->users().result().value_or(QList<UserRecord>());
        for (const auto& user : users)
            certificates.append(user.certificate);
        return evidence::encryptFor(certificates, evidence::newContentKey()).value_or(QByteArray());
    }
    UserId idOf(const QString& login) {
        const auto users = m_desk->workspace->users().result().value_or(QList<UserRecord>());
        for (const auto& user : users)
            if (user.login == login)
                return user.id;
        return {};
    }

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        SL_VERIFY(m_desk->create());
        for (const auto& login : {u"chen"_s, u"dara"_s})
            SL_VERIFY(m_desk->workspace->addUser(newUser(login, Role::Examiner)).result());
        const auto opened = m_desk->newOpenCase(kCase);
        SL_VERIFY(opened);
        m_session = *opened;
        const auto search = addWrittenSearch(*m_desk, *m_session);
        SL_VERIFY(search);
        m_search = *search;
        const auto view = first();
        SL_VERIFY(view);
        m_mate = view->record.items.at(2);
    }
    void cleanup() {
        m_session.reset();
        m_desk.reset();
    }

    void noFileTellsWhatTheFirstExaminerAnswered() {
        examineFirst();
        const auto taken = takeAs(u"chen"_s);
        SL_VERIFY(taken);
        const auto bytes = everything();
        for (const auto& text : {kGrounds, kNote}) {
            QVERIFY(!bytes.contains(text.toUtf8()));
            QVERIFY(
                !bytes.contains(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)));
        }
        Tampering hand(caseFile());
        for (const auto& table : {u"answers"_s, u"checklists"_s, u"checklist_lines"_s, u"outcomes"_s})
            QCOMPARE(hand.value(u"SELECT count(*) FROM "_s + table).toInt(), 0);
        QCOMPARE(hand.value(u"SELECT count(content_key) FROM encrypted_examinations"_s).toInt(), 0);
        // an answer looks like a checklist, in the table and in the log
        QCOMPARE(hand.value(u"SELECT count(*) FROM encrypted_work"_s).toInt(), kCandidates + 2);
        QCOMPARE(hand.value(u"SELECT count(DISTINCT length(content)) FROM encrypted_work"_s).toInt(), 1);
        const auto action = u"SELECT count(%1) FROM audit WHERE action = 'examination.saved'"_s;
        QCOMPARE(hand.value(action.arg(u"*"_s)).toInt(), kCandidates + 1);
        QCOMPARE(hand.value(action.arg(u"DISTINCT length(details)"_s)).toInt(), 1);
        QCOMPARE(hand.value(u"SELECT count(*) FROM audit WHERE action IN ('answer.given', 'checklist.saved') "
                            "OR details LIKE '%checklistsSha256%'"_s)
                     .toInt(),
                 0);
        // with the seed of its order, what a second examination asks tells who was supported
        QCOMPARE(hand.value(u"SELECT order_seed FROM examinations WHERE part = 'second'"_s).toInt(), 0);
    }

    void noHashCanBeTriedOut() {
        examineFirst();
        const auto view = m_session->searchView(m_search).result();
        SL_VERIFY(view);
        const auto& examination = view->examinations.first();
        QCOMPARE(examination.answers.size(), kCandidates);
        QVERIFY(!(sealOf(examination) == examination.seal));
        QByteArray hashes;
        Tampering hand(caseFile());
        const int entries = hand.value(u"SELECT count(*) FROM audit"_s).toInt();
        for (int entry = 1; entry <= entries; ++entry)
            hashes += hand.value(u"SELECT details FROM audit WHERE sequence = ?"_s, {entry}).toByteArray();
        QVERIFY(!hashes.contains(sealOf(examination).hex().toUtf8()));
        for (const auto& answer : examination.answers)
            QVERIFY(!hashes.contains(hashOf(answer).hex().toUtf8()));
    }

    void onceTheSecondHasSealedAllIsThere() {
        examineFirst();
        const auto before = m_session->searchView(m_search).result();
        SL_VERIFY(before);
        const auto taken = takeAs(u"chen"_s);
        SL_VERIFY(taken);
        answerAll(*taken, {m_mate});
        SL_VERIFY(m_session->submit(taken->record.id).result());
        const auto view = m_session->searchView(m_search).result();
        SL_VERIFY(view);
        QVERIFY(view->outcome && view->outcome->kind == OutcomeKind::Lead);
        QCOMPARE(view->outcome->leads, QList<CandidateId>{m_mate});
        QCOMPARE(view->examinations.size(), 2);
        const auto examination = view->examinations.first();
        QCOMPARE(examination.answers.size(), kCandidates);
        for (qsizetype i = 0; i < examination.answers.size(); ++i) {
            const auto& answer = examination.answers.at(i);
            QCOMPARE(answer.grounds, kGrounds);
            QCOMPARE(answer.answer.step(), answer.candidate == m_mate ? 2 : -2);
            QCOMPARE(answer.answeredAt, before->examinations.first().answers.at(i).answeredAt);
        }
        const auto shown = m_session->examination(examination.id).result();
        SL_VERIFY(shown);
        QCOMPARE(shown->checklists.size(), 1);
        const auto expected = list(examination.id, m_mate);
        QCOMPARE(shown->checklists.first().lines, expected.lines);
        QCOMPARE(shown->checklists.first().regions, expected.regions);
        // whoever has the key can try the seal
        Tampering hand(caseFile());
        const auto key = hand.value(u"SELECT content_key FROM encrypted_examinations"_s).toByteArray();
        QCOMPARE(sealOf(examination, hashOf(shown->checklists), key), examination.seal);
        QVERIFY(isIntact());
    }

    void whoeverSupportsNobodyNeedsNoSecondAndIsReadAtOnce() {
        const auto view = first();
        SL_VERIFY(view);
        answerAll(*view, {});
        SL_VERIFY(m_session->submit(view->record.id).result());
        Tampering hand(caseFile());
        QCOMPARE(hand.value(u"SELECT count(content_key) FROM encrypted_examinations"_s).toInt(), 1);
        QVERIFY(isIntact());
    }

    void theFirstExaminerGoesOnAndCorrects() {
        const auto view = first();
        SL_VERIFY(view);
        answerAll(*view, {});
        m_session.reset();
        SL_VERIFY(m_desk->reopen());
        const auto opened = m_desk->workspace->openCase(kCase).result();
        SL_VERIFY(opened);
        m_session = *opened;
        SL_VERIFY(
            m_session->answer(view->record.id, m_mate, *Answer::onScale(3), u"a scar after all"_s).result());
        const auto resumed = first();
        SL_VERIFY(resumed);
        QCOMPARE(resumed->answered, kCandidates);
        for (const auto& item : resumed->items)
            QCOMPARE(item.answer->answer.step(), item.candidate.id == m_mate ? 3 : -2);
        const auto submitted = m_session->submit(view->record.id).result();
        SL_VERIFY(submitted);
        QCOMPARE(codeOf(m_session->answer(view->record.id, m_mate, *Answer::onScale(1), kGrounds).result()),
                 errorName(ErrorCode::AlreadySubmitted));
    }

    /// The first examiner is away, the second has another key than when the answers were encrypted, or was
    /// nobody yet.
    void whoeverSealsLastOpensIt_data() {
        QTest::addColumn<QString>("login");
        QTest::newRow("a new key") << u"chen"_s;
        QTest::newRow("a new user") << u"eli"_s;
    }
    void whoeverSealsLastOpensIt() {
        QFETCH(QString, login);
        examineFirst();
        auto password = QString(kPassword);
        if (login == u"chen"_s) {
            password = u"a word of my own"_s;
            SL_VERIFY(m_desk->workspace->resetPassword(idOf(login), kTemporary).result());
            m_desk->workspace->logOut();
            SL_VERIFY(m_desk->workspace->changePassword(login, kTemporary, password).result());
        } else {
            SL_VERIFY(m_desk->workspace->addUser(newUser(login, Role::Examiner)).result());
        }
        const auto taken = takeAs(login, password);
        SL_VERIFY(taken);
        answerAll(*taken, {m_mate});
        SL_VERIFY(m_session->submit(taken->record.id).result());
        QVERIFY(isIntact());
    }

    void alteredContentsAreNoticed_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("shown");
        const auto refused = errorName(ErrorCode::RecordAltered);
        QTest::newRow("content")
            << u"UPDATE encrypted_work SET content = zeroblob(length(content)) WHERE id = 3"_s << refused;
        QTest::newRow("exchanged")
            << u"UPDATE encrypted_work SET content = (SELECT content FROM encrypted_work WHERE id = 4) "
               "WHERE id = 3"_s
            << u"done"_s;
        QTest::newRow("removed") << u"DELETE FROM encrypted_work WHERE id = 3"_s << u"done"_s;
        QTest::newRow("key") << u"UPDATE encrypted_examinations SET wrapped_key = zeroblob(60)"_s << refused;
        QTest::newRow("opened by hand")
            << u"UPDATE encrypted_examinations SET content_key = zeroblob(32)"_s << refused;
        QTest::newRow("not encrypted") << u"DELETE FROM encrypted_examinations"_s << u"done"_s;
    }
    void alteredContentsAreNoticed() {
        QFETCH(QString, sql);
        QFETCH(QString, shown);
        examineFirst();
        QVERIFY(isIntact());
        {
            Tampering hand(caseFile());
            QVERIFY(hand.run(sql));
        }
        QVERIFY(!isIntact());
        QCOMPARE(codeOf(m_session->searchView(m_search).result()), shown);
    }

    /// The rows are put back when the outcome is signed: a check of the log then finds nothing.
    void noOutcomeIsMadeOfWhatTheFirstDidNotSeal_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("one answer removed") << u"DELETE FROM encrypted_work WHERE id = 3"_s;
        QTest::newRow("all removed") << u"DELETE FROM encrypted_work"_s;
        QTest::newRow("the checklist removed")
            << u"DELETE FROM encrypted_work WHERE id = (SELECT max(id) FROM encrypted_work)"_s;
        QTest::newRow("not encrypted") << u"DELETE FROM encrypted_examinations"_s;
    }
    void noOutcomeIsMadeOfWhatTheFirstDidNotSeal() {
        QFETCH(QString, sql);
        examineFirst();
        const auto taken = takeAs(u"chen"_s);
        SL_VERIFY(taken);
        answerAll(*taken, {m_mate});
        {
            Tampering hand(caseFile());
            QVERIFY(hand.run(sql));
        }
        const auto submitted = m_session->submit(taken->record.id).result();
        QCOMPARE(codeOf(submitted), errorName(ErrorCode::RecordAltered));
        QCOMPARE(submitted.error().subject, u"examination 1"_s);
        Tampering hand(caseFile());
        QCOMPARE(hand.value(u"SELECT count(*) FROM outcomes"_s).toInt(), 0);
        QCOMPARE(hand.value(u"SELECT count(*) FROM examinations WHERE submitted_at IS NOT NULL"_s).toInt(),
                 1);
    }

    /// What somebody does to the review key stays a fault, whatever is signed afterwards, and keeps nobody
    /// from their access.
    void aKeyThatWasTouchedIsNeitherUsedNorSigned_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("deleted") << u"DELETE FROM meta WHERE key = 'review_key'"_s;
        QTest::newRow("renamed") << u"UPDATE meta SET key = 'other' WHERE key = 'review_key'"_s;
        QTest::newRow("damaged") << u"UPDATE meta SET value = zeroblob(length(value)) "
                                    "WHERE key = 'review_key'"_s;
        QTest::newRow("exchanged") << QString();
    }
    void aKeyThatWasTouchedIsNeitherUsedNorSigned() {
        QFETCH(QString, sql);
        const auto kRow = u"SELECT value FROM meta WHERE key = 'review_key'"_s;
        const auto view = first();
        SL_VERIFY(view);
        QVERIFY(isIntact());
        QByteArray before;
        {
            Tampering hand(workspaceFile());
            if (sql.isEmpty())
                QVERIFY(hand.run(u"UPDATE meta SET value = ? WHERE key = 'review_key'"_s, {keyOfTheirOwn()}));
            else
                QVERIFY(hand.run(sql));
            before = hand.value(kRow).toByteArray();
        }
        QCOMPARE(codeOf(m_session->answer(view->record.id, m_mate, *Answer::onScale(-2), kGrounds).result()),
                 errorName(ErrorCode::RecordAltered));
        SL_VERIFY(m_desk->workspace->addUser(newUser(u"eli"_s, Role::Examiner)).result());
        SL_VERIFY(m_desk->workspace->resetPassword(idOf(u"chen"_s), kTemporary).result());
        SL_VERIFY(m_desk->workspace->disableUser(idOf(u"dara"_s)).result());
        SL_VERIFY(m_desk->workspace->changePassword(u"chen"_s, kTemporary, u"a word of my own"_s).result());
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        QVERIFY(!isIntact());
        QCOMPARE(Tampering(workspaceFile()).value(kRow).toByteArray(), before);
    }

    void aRowThatNoEntryMadeGetsNoShareOfTheKey() {
        const auto intruder = evidence::createAuthority({u"Intruder"_s, {}, {}}, kPassword, *m_desk->clock);
        SL_VERIFY(intruder);
        const auto key = evidence::unlock(intruder->keyStore, kPassword);
        SL_VERIFY(key);
        {
            Tampering hand(workspaceFile());
            QVERIFY(hand.run(u"INSERT INTO users (login, full_name, roles, certificate, key_store, "
                             "authority_store, created_at) SELECT 'ghost', 'Ghost', 2, ?, ?, "
                             "authority_store, created_at FROM users LIMIT 1"_s,
                             {intruder->certificate, intruder->keyStore}));
        }
        SL_VERIFY(m_desk->workspace->addUser(newUser(u"eli"_s, Role::Examiner)).result());
        const auto database = store::openReader(workspaceFile());
        SL_VERIFY(database);
        const auto encrypted = store::MetaRepository(**database).reviewKey();
        SL_VERIFY(encrypted);
        QCOMPARE(codeOf(evidence::decryptWith(*key, *encrypted)), errorName(ErrorCode::RecordAltered));
        const auto eli = store::UserRepository(**database).byLogin(u"eli"_s);
        SL_VERIFY(eli);
        const auto own = evidence::unlock(eli->keyStore, kPassword);
        SL_VERIFY(own);
        const auto opened = evidence::decryptWith(*own, *encrypted);
        SL_VERIFY(opened);
        QCOMPARE(opened->size(), 32);
    }

    void aDisabledUserGetsNoShareOfTheKey() {
        SL_VERIFY(m_desk->workspace->disableUser(idOf(u"dara"_s)).result());
        const auto database = store::openReader(workspaceFile());
        SL_VERIFY(database);
        const auto dara = store::UserRepository(**database).byLogin(u"dara"_s);
        SL_VERIFY(dara);
        const auto key = evidence::unlock(dara->keyStore, kPassword);
        SL_VERIFY(key);
        QVERIFY(!evidence::decryptWith(*key, *store::MetaRepository(**database).reviewKey()));
    }
};

QTEST_GUILESS_MAIN(TestEncryptedExaminations)
#include "tst_encryptedexaminations.moc"
