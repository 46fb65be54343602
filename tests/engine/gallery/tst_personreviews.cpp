// SPDX-License-Identifier: Apache-2.0
#include "engine/session/galleryservice.h"
#include "engine/store/connection/database.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/workspace/change.h"
#include "tests/engine/store/samples.h"
#include "tests/support/desk.h"

using namespace sl;
using namespace sl::test;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

/// Reviews of persons through the session, which decides who may and what is recorded. The clock stands at
/// 2026-01-02; the policy keeps portraits for 60 months.
class TestPersonReviews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        SL_VERIFY(m_desk->create());
        const auto database = store::Database::open(m_desk->folder() + s("/workspace.sqlite"));
        SL_VERIFY(database);
        const auto enrol = [&](workspace::Change& change) -> Status {
            m_old = insert(change.database(), s("old"), {2015, 3, 31});
            m_young = insert(change.database(), s("young"), {2021, 1, 3});
            return change.auditSystem(evidence::AuditAction::PortraitsEnrolled, s("2"));
        };
        SL_VERIFY(workspace::change(**database, *m_desk->clock, enrol));
    }
    void cleanup() { m_desk.reset(); }

    void theClockAndThePolicySayWhoIsDue() {
        QCOMPARE(due(), QStringList{s("old")});
        m_desk->clock->advance(24 * 3600);
        QCOMPARE(due(), QStringList({s("old"), s("young")}));
        QCOMPARE(gallery().retention(m_young).result()->dueOn, QDate(2026, 1, 3));
        auto policy = m_desk->workspace->policy().result();
        SL_VERIFY(policy);
        policy->retentionReviewMonths = 600;
        SL_VERIFY(m_desk->workspace->setPolicy(*policy).result());
        QCOMPARE(due(), QStringList());
        QCOMPARE(gallery().dueForReview(1).result()->months, 600);
    }

    void keepingAPersonIsSignedAndHoldsAfterReopening() {
        SL_VERIFY(gallery().keepPerson(m_old, {2026, 1, 3}, s(" appeal pending ")).result());
        QCOMPARE(due(), QStringList());
        SL_VERIFY(m_desk->reopen());
        const auto kept = gallery().retention(m_old).result();
        SL_VERIFY(kept);
        QCOMPARE(kept->dueOn, QDate(2026, 1, 3));
        QCOMPARE(kept->keptBy, s("ruiz"));
        QCOMPARE(kept->keptBecause, s("appeal pending"));
        const auto entries = m_desk->workspace->auditEntries({{}, s("person.kept"), 0, 10}).result();
        SL_VERIFY(entries);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().subject, s("old"));
        QCOMPARE(entries->first().details,
                 QJsonObject({{s("reason"), s("appeal pending")}, {s("until"), s("2026-01-03")}}));
        QVERIFY(!entries->first().signature.isEmpty());
        const auto verdicts = m_desk->workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.problem.toString()));
    }

    void nothingIsKeptWithoutAReasonOrForTheDayItself() {
        QCOMPARE(keep(m_old, {2027, 1, 1}, s("  ")), ErrorCode::InvalidArgument);
        QCOMPARE(keep(m_old, {2026, 1, 2}, s("appeal")), ErrorCode::InvalidArgument);
        QCOMPARE(keep(m_old, {}, s("appeal")), ErrorCode::InvalidArgument);
        QCOMPARE(keep(PersonId{99}, {2027, 1, 1}, s("appeal")), ErrorCode::NotFound);
        QCOMPARE(due(), QStringList{s("old")});
        QVERIFY(!m_desk->actions().contains(s("person.kept")));
    }

    void onlySupervisorsKeepAPerson() {
        SL_VERIFY(m_desk->workspace->addUser(newUser(s("exa"), Role::Examiner)).result());
        SL_VERIFY(m_desk->logIn(s("exa")));
        QCOMPARE(keep(m_old, {2027, 1, 1}, s("appeal")), ErrorCode::NotPermitted);
        m_desk->workspace->logOut();
        QCOMPARE(keep(m_old, {2027, 1, 1}, s("appeal")), ErrorCode::NotLoggedIn);
        SL_VERIFY(m_desk->logIn(s("exa")));
        QCOMPARE(due(), QStringList{s("old")});
    }

private:
    static PersonId insert(store::Database& database, const QString& externalId, QDate captured) {
        const auto id = store::PersonRepository(database).insert(somePerson(externalId));
        auto portrait = somePortrait(id.value_or(PersonId{}), Sha256::of(externalId.toUtf8()));
        portrait.capturedOn = captured;
        if (!store::PortraitRepository(database).insert(portrait))
            qCritical("%s was not inserted", qPrintable(externalId));
        return id.value_or(PersonId{});
    }

    session::GalleryService& gallery() const { return m_desk->workspace->gallery(); }
    QStringList due() const {
        QStringList numbers;
        const auto list = gallery().dueForReview(10).result();
        for (const auto& person : list ? list->persons : QList<RetentionRecord>())
            numbers.append(person.externalId);
        return numbers;
    }
    ErrorCode keep(PersonId id, QDate until, const QString& reason) const {
        const auto kept = gallery().keepPerson(id, until, reason).result();
        return kept ? ErrorCode::Cancelled : kept.error().code;
    }

    std::unique_ptr<Desk> m_desk;
    PersonId m_old;
    PersonId m_young;
};

QTEST_GUILESS_MAIN(TestPersonReviews)
#include "tst_personreviews.moc"
