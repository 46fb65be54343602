// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/retentionrepository.h"
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

/// "number: newest portrait, due, who kept the person and why (portraits)".
QString print(const RetentionRecord& person) {
    const QString kept =
        person.keptBy.isEmpty() ? QString() : s(", %1: %2").arg(person.keptBy, person.keptBecause);
    return s("%1: %2, %3%4 (%5)")
        .arg(person.externalId, person.newestPortrait.toString(Qt::ISODate),
             person.dueOn.toString(Qt::ISODate), kept)
        .arg(person.portraitCount);
}

QStringList print(const RetentionList& list) {
    QStringList lines;
    for (const auto& person : list.persons)
        lines << print(person);
    return lines;
}

PersonReview until(QDate day, const char* reason = "s. 64A") {
    return {day, s(reason), s("ruiz"), someTime(5)};
}

} // namespace

class TestRetention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_store = std::make_unique<TempStore>(workspaceSchema());
        SL_VERIFY(m_store->result());
        add(s("old"), {{2010, 5, 1}, {2015, 3, 31}});
        add(s("older"), {{2012, 1, 1}});
        add(s("young"), {{2012, 1, 1}, {2025, 1, 1}});
        add(s("without a date"), {QDate()}); // enrolled 2026-03-04
        add(s("without a portrait"), {});
    }
    void cleanup() { m_store.reset(); }

    void whoseNewestPortraitIsOldIsDue() {
        RetentionRepository retention(m_store->db());
        const auto due = retention.due({2026, 11, 23}, 60, 10);
        SL_VERIFY(due);
        QCOMPARE(print(*due),
                 QStringList({s("older: 2012-01-01, 2017-01-01 (1)"), s("old: 2015-03-31, 2020-03-31 (2)")}));
        QCOMPARE(due->total, 2);
        QCOMPARE(print(*retention.due({2020, 3, 31}, 60, 1)),
                 QStringList{s("older: 2012-01-01, 2017-01-01 (1)")});
        QCOMPARE(retention.due({2020, 3, 31}, 60, 1)->total, 2);
        QCOMPARE(retention.due({2020, 3, 30}, 60, 10)->total, 1);
        QCOMPARE(print(*retention.due({2026, 9, 4}, 6, 1)),
                 QStringList{s("older: 2012-01-01, 2012-07-01 (1)")});
        QCOMPARE(retention.due({2026, 9, 3}, 6, 10)->total, 3);
        QCOMPARE(retention.due({2026, 9, 4}, 6, 10)->total, 4); // six months after the enrolment
    }

    /// A slip of the pen, or a day that stands for none, puts no review off.
    void aDayInTheFutureIsTakenForTheEnrolments() {
        add(s("2062 for 2026"), {{2062, 1, 31}});
        add(s("no day"), {{9999, 12, 31}});
        RetentionRepository retention(m_store->db());
        QCOMPARE(print(*retention.due({2026, 9, 4}, 6, 10)).filter(s("2026-03-04, 2026-09-04")).size(), 3);
        QCOMPARE(retention.due({2026, 9, 3}, 6, 10)->total, 3);
    }

    void theDayOfAReviewComesBeforeThePolicys() {
        RetentionRepository retention(m_store->db());
        SL_VERIFY(retention.review(m_ids.value(s("older")), until({2027, 1, 1})));
        SL_VERIFY(retention.review(m_ids.value(s("young")), until({2027, 6, 1}, "first")));
        SL_VERIFY(retention.review(m_ids.value(s("young")), until({2026, 6, 1}, "second")));
        const auto due = retention.due({2026, 11, 23}, 60, 10);
        SL_VERIFY(due);
        QCOMPARE(print(*due), QStringList({s("old: 2015-03-31, 2020-03-31 (2)"),
                                           s("young: 2025-01-01, 2026-06-01, ruiz: second (2)")}));
        QCOMPARE(retention.review(PersonId{99}, until({2027, 1, 1})).error().code, ErrorCode::NotFound);
    }

    void saysUntilWhenAPersonIsKept() {
        RetentionRepository retention(m_store->db());
        QCOMPARE(print(*retention.ofPerson(m_ids.value(s("young")), 60)),
                 s("young: 2025-01-01, 2030-01-01 (2)"));
        SL_VERIFY(retention.review(m_ids.value(s("young")), until({2031, 1, 1})));
        QCOMPARE(print(*retention.ofPerson(m_ids.value(s("young")), 60)),
                 s("young: 2025-01-01, 2031-01-01, ruiz: s. 64A (2)"));
        QCOMPARE(retention.ofPerson(PersonId{99}, 60).error().code, ErrorCode::NotFound);
    }

    void aRemovedPersonIsNotDue() {
        SL_VERIFY(RetentionRepository(m_store->db()).review(m_ids.value(s("old")), until({2020, 1, 1})));
        SL_VERIFY(PersonRepository(m_store->db()).remove(m_ids.value(s("old"))));
        QCOMPARE(RetentionRepository(m_store->db()).due({2026, 11, 23}, 60, 10)->total, 1);
        QCOMPARE(m_store->db().integer(s("SELECT count(*) FROM person_reviews")).value(), 0);
    }

private:
    void add(const QString& externalId, const QList<QDate>& captured) {
        const auto id = PersonRepository(m_store->db()).insert(somePerson(externalId));
        SL_VERIFY(id);
        m_ids.insert(externalId, *id);
        for (const QDate& date : captured) {
            auto portrait = somePortrait(*id, Sha256::of(date.toString().toUtf8()));
            portrait.capturedOn = date;
            SL_VERIFY(PortraitRepository(m_store->db()).insert(portrait));
        }
    }

    std::unique_ptr<TempStore> m_store;
    QHash<QString, PersonId> m_ids;
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
