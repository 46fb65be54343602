// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/personlists.h"
#include "engine/store/connection/migrator.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/gallery/personrepository.h"
#include "tests/engine/store/samples.h"
#include "tests/engine/store/tempstore.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::gallery;
using namespace sl::test;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

constexpr int kPersons = 2000;

} // namespace

class TestPersonLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_store = std::make_unique<TempStore>(store::workspaceSchema());
        SL_VERIFY(m_store->result());
        auto transaction = store::Transaction::begin(m_store->db());
        SL_VERIFY(transaction);
        for (int i = 0; i < kPersons; ++i)
            SL_VERIFY(store::PersonRepository(m_store->db()).insert(person(i)));
        SL_VERIFY(transaction->commit());
        m_lists = std::make_unique<PersonLists>(m_store->path());
    }
    void cleanup() {
        m_lists.reset();
        m_store.reset();
    }

    void aListIsWhatTheDatabaseWouldGive_data() {
        QTest::addColumn<PersonQuery>("query");
        const auto row = [](const char* name, const QString& text, const PersonFilter& filter) {
            QTest::newRow(name) << PersonQuery{text, filter, {}, 0};
        };
        row("everybody", {}, {});
        row("sex", {}, {s("F"), 0, 0, {}, false});
        row("sex, and whose is not recorded", {}, {s("F"), 0, 0, {}, true});
        row("sex that nobody has", {}, {s("Y"), 0, 0, {}, false});
        row("born from", {}, {{}, 1990, 0, {}, false});
        row("born to leaves out who has no year", {}, {{}, 0, 1950, {}, false});
        row("born between", {}, {{}, 1950, 1960, {}, false});
        row("agency", {}, {{}, 0, 0, s("Agency 3"), false});
        row("agency that nobody has", {}, {{}, 0, 0, s("Agency"), false});
        row("name", s("zoe"), {});
        row("beginning of a number", s("p 01"), {});
        row("signs only", s("--"), {});
        row("blanks only", s("  "), {});
        row("all together", s("zoe"), {s("M"), 1940, 1990, s("Agency 1"), false});
        row("all together, and whose is not recorded", s("zoe"), {s("M"), 1940, 1990, s("Agency 1"), true});
    }
    void aListIsWhatTheDatabaseWouldGive() {
        QFETCH(PersonQuery, query);
        const auto found = m_lists->list(query, {}).result();
        SL_VERIFY(found);
        query.limit = kPersons;
        const auto records = store::PersonRepository(m_store->db()).list(query);
        SL_VERIFY(records);
        QList<PersonId> expected;
        for (const auto& record : *records)
            expected.append(record.id);
        QCOMPARE(*found, expected);
    }

    void aChangeIsSeenOnceItIsTold() {
        SL_VERIFY(m_lists->list({}, {}).result());
        auto newcomer = person(kPersons);
        newcomer.externalId = s("A-first");
        newcomer.name = s("Zoë First");
        newcomer.agency = s("Another agency");
        const auto id = store::PersonRepository(m_store->db()).insert(newcomer);
        SL_VERIFY(id);
        PersonQuery zoe;
        zoe.text = s("zoe first");
        QCOMPARE(m_lists->list({}, {}).result()->size(), kPersons);
        QVERIFY(m_lists->list(zoe, {}).result()->isEmpty()); // text finds who is not in the directory yet
        m_lists->invalidate();
        QCOMPARE(m_lists->list({}, {}).result()->first(), *id);
        QCOMPARE(*m_lists->list(zoe, {}).result(), QList{*id});
        QCOMPARE(*m_lists->agencies().result(), QStringList({s("Agency 0"), s("Agency 1"), s("Agency 2"),
                                                             s("Agency 3"), s("Another agency")}));
    }

    void aListNobodyWaitsForIsNotMade() {
        CancelSource gone;
        gone.cancel();
        QCOMPARE(m_lists->list({}, gone.token()).result().error().code, ErrorCode::Cancelled);
    }

    void aMissingDatabaseIsTold() {
        PersonLists lists(m_store->path(s("none.sqlite")));
        QCOMPARE(lists.list({}, {}).result().error().code, ErrorCode::NotFound);
    }

private:
    /// In an order of ids that is not that of numbers.
    static PersonRecord person(int i) {
        auto record = somePerson(s("P-%1").arg(i * 7 % kPersons, 4, 10, QLatin1Char('0')),
                                 i % 9 == 0 ? s("Zoë %1").arg(i) : s("Jo Doe"));
        record.sex = QStringList{s("F"), s("M"), s("X"), QString()}.at(i % 4);
        record.birthYear = i % 5 == 0 ? 0 : 1930 + i % 70;
        record.agency = i % 11 == 0 ? QString() : s("Agency %1").arg(i % 4);
        return record;
    }

    std::unique_ptr<TempStore> m_store;
    std::unique_ptr<PersonLists> m_lists;
};

QTEST_GUILESS_MAIN(TestPersonLists)
#include "tst_personlists.moc"
