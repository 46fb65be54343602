// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/auditrepository.h"
#include "engine/store/connection/internal/statement.h"
#include "engine/store/connection/metarepository.h"
#include "engine/store/gallery/appearancerepository.h"
#include "engine/store/gallery/calibrationrepository.h"
#include "engine/store/gallery/enrolproblemrepository.h"
#include "engine/store/workspace/caseregistryrepository.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/store/workspace/reviewqueuerepository.h"
#include "engine/store/workspace/searchprogressrepository.h"
#include "engine/store/workspace/userrepository.h"
#include "tests/engine/store/describe.h"
#include "tests/engine/store/samples.h"
#include "tests/engine/store/tempstore.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::store;
using namespace sl::test;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

AuditRecord entry(qint64 sequence, const Sha256& previous, const QString& subject) {
    return {sequence,
            someTime(static_cast<int>(sequence)),
            s("anna"),
            s("case.created"),
            subject,
            {{s("offence"), s("Robbery")}},
            previous,
            Sha256::of(QByteArray::number(sequence)),
            QByteArray("\x30\x00\x01", 3)};
}

} // namespace

class TestWorkspaceStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_store = std::make_unique<TempStore>(workspaceSchema());
        SL_VERIFY(m_store->result());
    }
    void cleanup() { m_store.reset(); }

    void meta() {
        MetaRepository meta(m_store->db());
        QCOMPARE(meta.agency().error().code, ErrorCode::NotFound);
        SL_VERIFY(meta.setAgency(s("Polizei Zürich")));
        SL_VERIFY(meta.setAgency(s("Polizei Bern")));
        SL_VERIFY(meta.setAuthorityCertificate(QByteArray("\0\x01", 2)));
        QCOMPARE(meta.agency().value(), s("Polizei Bern"));
        QCOMPARE(meta.authorityCertificate().value(), QByteArray("\0\x01", 2));
    }

    void users() {
        UserRepository users(m_store->db());
        UserRecord anna{{},
                        s("anna"),
                        s("Anna Ómar"),
                        Roles(Role::Examiner) | Role::Supervisor,
                        "certificate",
                        "key",
                        "authority",
                        someTime(),
                        {}};
        const auto id = users.insert(anna);
        SL_VERIFY(id);
        anna.id = *id;
        QCOMPARE(describe(users.find(*id).value()), describe(anna));
        QCOMPARE(users.insert(anna).error().code, ErrorCode::AlreadyExists);
        anna.fullName = s("Anna O.");
        anna.roles = Role::Auditor;
        anna.keyStore = "new key";
        anna.disabledAt = someTime(5);
        anna.resetAt = someTime(4);
        SL_VERIFY(users.update(anna));
        QCOMPARE(describe(users.byLogin(s("anna")).value()), describe(anna));
        UserRecord ben{{}, s("aaron"), s("Ben"), Role::Investigator, "c", "k", {}, someTime(), {}};
        ben.id = users.insert(ben).value();
        QCOMPARE(describe(users.all().value()), describe(QList{ben, anna}));
        QCOMPARE(users.byLogin(s("nobody")).error().code, ErrorCode::NotFound);
        QCOMPARE(m_store->db().execute(s("DELETE FROM users")).error().code, ErrorCode::NotPermitted);
    }

    void replacedCertificatesStay() {
        UserRepository users(m_store->db());
        SL_VERIFY(users.insert({{}, s("anna"), s("Anna"), Role::Examiner, "new", "key", {}, someTime(), {}}));
        SL_VERIFY(users.keepCertificate({s("anna"), "first", someTime(1)}));
        SL_VERIFY(users.keepCertificate({s("anna"), "second", someTime(2)}));
        QCOMPARE(users.keepCertificate({s("anna"), "first", someTime(3)}).error().code,
                 ErrorCode::AlreadyExists);
        const auto replaced = users.replacedCertificates();
        SL_VERIFY(replaced);
        QCOMPARE(replaced->size(), 2);
        QCOMPARE(replaced->first().login, s("anna"));
        QCOMPARE(replaced->first().certificate, QByteArray("first"));
        QCOMPARE(replaced->last().until, someTime(2));
        for (const char* sql :
             {"DELETE FROM user_certificates", "UPDATE user_certificates SET login = 'ben'"})
            QCOMPARE(m_store->db().execute(s(sql)).error().code, ErrorCode::NotPermitted);
    }

    void policies() {
        PolicyRepository policies(m_store->db());
        QCOMPARE(policies.current().error().code, ErrorCode::NotFound);
        PolicyRecord first{0,  30, 7,         false,     true, false, {s("Theft"), s("Fraud, \"other\"")},
                           24, 48, s("anna"), someTime()};
        first.hideScores = true;
        QCOMPARE(policies.append(first).value(), 1);
        PolicyRecord second = first;
        second.candidateListLength = 10;
        second.checklistRequired = false;
        second.probeFirst = true;
        QCOMPARE(policies.append(second).value(), 2);
        first.version = 1;
        second.version = 2;
        QCOMPARE(describe(policies.current().value()), describe(second));
        QCOMPARE(describe(policies.version(1).value()), describe(first));
        QCOMPARE(describe(policies.history().value()), describe(QList{second, first}));
        second.candidateListLength = 51;
        QCOMPARE(policies.append(second).error().code, ErrorCode::DatabaseFailed);
        for (const char* sql :
             {"UPDATE policies SET set_by = 'x'", "DELETE FROM policies",
              "INSERT OR REPLACE INTO policies SELECT * FROM policies WHERE version = 1",
              "UPDATE comparison_policies SET probe_first = 1", "DELETE FROM comparison_policies",
              "INSERT OR REPLACE INTO comparison_policies SELECT * FROM comparison_policies"})
            QCOMPARE(m_store->db().execute(s(sql)).error().code, ErrorCode::NotPermitted);
    }

    void caseRegistry() {
        CaseRegistryRepository registry(m_store->db());
        auto open = someCase(s("2026/0001"));
        open.closedAt = {};
        SL_VERIFY(registry.insert(open, s("2026-0001")));
        QCOMPARE(registry.insert(open, s("other")).error().code, ErrorCode::AlreadyExists);
        const auto second = someCase(s("2026/0002"));
        QCOMPARE(registry.insert(second, s("2026-0001")).error().code, ErrorCode::AlreadyExists);
        SL_VERIFY(registry.insert(second, s("2026-0002")));
        SL_VERIFY(registry.setCounts(s("2026/0001"), 3, 2));
        SL_VERIFY(registry.setOpened(s("2026/0001"), someTime(9)));
        open.closedAt = someTime(100);
        open.title = s("New title");
        SL_VERIFY(registry.update(open));
        const auto all = registry.all();
        SL_VERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(describe(all->at(0).summary), describe(CaseSummary{open, 3, 2, someTime(9)}));
        QCOMPARE(all->at(0).folder, s("2026-0001"));
        QCOMPARE(describe(all->at(1).summary), describe(CaseSummary{second, 0, 0, second.createdAt}));
        QCOMPARE(registry.find(s("2026/0002"))->folder, s("2026-0002"));
        QCOMPARE(registry.find(s("no")).error().code, ErrorCode::NotFound);
        QCOMPARE(registry.setOpened(s("no"), someTime()).error().code, ErrorCode::NotFound);
    }

    void reviewQueue() {
        ReviewQueueRepository queue(m_store->db());
        QueueEntry later{s("A"),    ExaminationId{7}, ExaminerPart::Third, 6, {s("anna"), s("ben")},
                         s("cleo"), someTime(8)};
        const QueueEntry sooner{s("B"), ExaminationId{7}, ExaminerPart::Second, 9, {}, {}, someTime(1)};
        SL_VERIFY(queue.put(later));
        SL_VERIFY(queue.put(sooner));
        later.items = 4;
        SL_VERIFY(queue.put(later));
        QCOMPARE(describe(queue.all().value()), describe(QList{sooner, later}));
        QCOMPARE(describe(queue.find(s("A"), ExaminationId{7}).value()), describe(later));
        SL_VERIFY(queue.remove(s("A"), ExaminationId{7}));
        SL_VERIFY(queue.remove(s("A"), ExaminationId{7}));
        QCOMPARE(queue.find(s("A"), ExaminationId{7}).error().code, ErrorCode::NotFound);
        SL_VERIFY(queue.removeCase(s("B")));
        QVERIFY(queue.all()->isEmpty());
    }

    void searchProgress() {
        SearchProgressRepository repository(m_store->db());
        SearchProgress waiting{.caseNumber = s("B"),
                               .search = SearchId{2},
                               .stage = SearchStage::FirstWaits,
                               .outcome = {},
                               .candidates = 12,
                               .searchedBy = s("anna"),
                               .examiner = {},
                               .since = someTime(3)};
        auto decided = waiting;
        decided.caseNumber = s("A");
        decided.stage = SearchStage::Decided;
        decided.outcome = OutcomeKind::NoLead;
        SL_VERIFY(repository.put(waiting));
        SL_VERIFY(repository.put(decided));
        waiting.stage = SearchStage::IndependentOpen;
        waiting.examiner = s("cleo");
        SL_VERIFY(repository.put(waiting));
        QCOMPARE(describe(repository.all().value()), describe(QList{decided, waiting}));
        SL_VERIFY(repository.removeCase(s("B")));
        QCOMPARE(describe(repository.all().value()), describe(QList{decided}));
    }

    void appearances() {
        AppearanceRepository appearances(m_store->db());
        const Appearance older{PersonId{5}, s("A"), SearchId{1}, 3, someTime(1)};
        const Appearance newer{PersonId{5}, s("B"), SearchId{1}, 1, someTime(2)};
        SL_VERIFY(appearances.put(older));
        SL_VERIFY(appearances.put(newer));
        SL_VERIFY(appearances.put(older));
        SL_VERIFY(appearances.put({PersonId{6}, s("B"), SearchId{1}, 2, someTime(2)}));
        QVERIFY(appearances.ofPerson(PersonId{5}).value() == (QList{newer, older}));
    }

    void enrolProblems() {
        EnrolProblemRepository problems(m_store->db());
        const EnrolProblem first{s("/a/b.jpg"), s("P1"), {ErrorCode::NoFaceFound, s("b.jpg"), s("none")}};
        const EnrolProblem second{s("/a/c.jpg"), {}, {ErrorCode::FileEmpty, s("c.jpg"), {}}};
        SL_VERIFY(problems.insert(someTime(), first));
        SL_VERIFY(problems.insert(someTime(), second));
        SL_VERIFY(problems.insert(someTime(1), second));
        QCOMPARE(describe(problems.newest(2).value()), describe(QList{second, second}));
        QCOMPARE(describe(problems.newest(9).value()), describe(QList{second, second, first}));
    }

    void calibrations() {
        CalibrationRepository calibrations(m_store->db());
        const std::vector<float> scores{-0.25F, 0.125F, 0.5F};
        QVERIFY(!calibrations.find(s("pack"), Sha256::of("g")).value());
        SL_VERIFY(calibrations.put(s("pack"), Sha256::of("g"), scores, someTime()));
        SL_VERIFY(calibrations.put(s("other"), Sha256::of("g"), {}, someTime()));
        QVERIFY(calibrations.find(s("pack"), Sha256::of("g")).value() == std::optional(scores));
        SL_VERIFY(calibrations.put(s("pack"), Sha256::of("h"), {0.75F}, someTime()));
        QVERIFY(!calibrations.find(s("pack"), Sha256::of("g")).value());
        QVERIFY(calibrations.find(s("other"), Sha256::of("g")).value());
    }

    void audit() {
        AuditRepository audit(m_store->db());
        QVERIFY(!audit.last().value());
        const auto first = entry(1, {}, s("2026/0001"));
        const auto second = entry(2, first.hash, s("100%_sure\\"));
        const auto third = entry(3, second.hash, s("Größe"));
        for (const auto& record : {first, second, third})
            SL_VERIFY(audit.append(record));
        QCOMPARE(describe(*audit.last().value()), describe(third));
        QCOMPARE(audit.count().value(), 3);
        QCOMPARE(describe(audit.range(2, 5).value()), describe(QList{second, third}));
        QCOMPARE(describe(audit.query({}, 1, 5).value()), describe(QList{second, first}));
        QCOMPARE(describe(audit.query(s("%_SURE\\"), 0, 5).value()), describe(QList{second}));
        QCOMPARE(audit.count(s("%_sure\\")).value(), 1);
        QCOMPARE(audit.count(s("ANNA")).value(), 3);
        QCOMPARE(audit.count(s("case.c")).value(), 3);
        QList<AuditRecord> seen;
        SL_VERIFY(audit.forEach(1, [&](const AuditRecord& record) {
            seen.append(record);
            return seen.size() < 2;
        }));
        QCOMPARE(describe(seen), describe(QList{first, second}));
    }

    void auditEntriesFollowEachOtherAndStay() {
        AuditRepository audit(m_store->db());
        const auto first = entry(1, {}, s("a"));
        SL_VERIFY(audit.append(first));
        QCOMPARE(audit.append(entry(3, first.hash, s("gap"))).error().code, ErrorCode::NotPermitted);
        QCOMPARE(audit.append(entry(1, {}, s("again"))).error().code, ErrorCode::NotPermitted);
        QCOMPARE(audit.append(entry(2, Sha256::of("x"), s("wrong link"))).error().code,
                 ErrorCode::NotPermitted);
        QCOMPARE(audit.append(entry(2, {}, s("no link"))).error().code, ErrorCode::NotPermitted);
        for (const char* sql : {"UPDATE audit SET actor = 'x'", "DELETE FROM audit",
                                "INSERT OR REPLACE INTO audit SELECT * FROM audit"})
            QCOMPARE(m_store->db().execute(s(sql)).error().code, ErrorCode::NotPermitted);
        QCOMPARE(describe(audit.range(1, 10).value()), describe(QList{first}));
    }

private:
    std::unique_ptr<TempStore> m_store;
};

QTEST_GUILESS_MAIN(TestWorkspaceStore)
#include "tst_workspacestore.moc"
