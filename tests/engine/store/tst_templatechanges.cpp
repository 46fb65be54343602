// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/internal/backup.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/templatechangerepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "tests/engine/store/samples.h"
#include "tests/engine/store/tempstore.h"
#include "tests/support/reference.h"

#include <QRandomGenerator>

#include <map>

using namespace sl;
using namespace sl::store;
using namespace sl::test;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

const QString kPack = s("pack-a");

QList<qint64> sorted(const QSet<PortraitId>& portraits) {
    QList<qint64> ids;
    for (const auto portrait : portraits)
        ids << portrait.value;
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

class TestTemplateChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_store = std::make_unique<TempStore>(workspaceSchema());
        SL_VERIFY(m_store->result());
        m_made = 0;
    }
    void cleanup() { m_store.reset(); }

    void twoFreshDatabasesHaveDifferentStates() {
        TempStore other(workspaceSchema());
        SL_VERIFY(other.result());
        QVERIFY(state() != TemplateChangeRepository(other.db()).state().value());
    }

    void everyKindOfChangeIsLogged() {
        const auto start = state();
        const auto [person, portrait] = enrol();
        SL_VERIFY(m_store->db().execute(s("UPDATE persons SET external_id = 'other'")));
        const auto renamed = state();
        SL_VERIFY(m_store->db().execute(s("UPDATE persons SET name = 'other'")));
        QVERIFY(state() == renamed); // neither the search nor the hash sees a name
        QCOMPARE(changed(start), QList{portrait.value});
        const auto enrolled = state();
        SL_VERIFY(m_store->db().execute(s("UPDATE portraits SET sha256 = 'x'")));
        QCOMPARE(changed(enrolled), QList{portrait.value});
        const auto rehashed = state();
        SL_VERIFY(m_store->db().execute(s("UPDATE templates SET float32 = x'00000000'")));
        QCOMPARE(changed(rehashed), QList{portrait.value});
        const auto altered = state();
        SL_VERIFY(PersonRepository(m_store->db()).remove(person)); // templates go by cascade
        QCOMPARE(changed(altered), QList{portrait.value});
        const auto removed = state();
        QCOMPARE(changed(removed), QList<qint64>());
    }

    void changesOfAnotherPackAreNone() {
        const auto [person, portrait] = enrol();
        const auto before = state();
        SL_VERIFY(TemplateRepository(m_store->db()).insert(portrait, s("pack-b"), {1.0F}));
        QVERIFY(state() != before);
        QCOMPARE(changed(before), QList<qint64>());
    }

    void aRolledBackChangeNeverWas() {
        const auto before = state();
        {
            auto transaction = Transaction::begin(m_store->db());
            SL_VERIFY(transaction);
            enrol();
        }
        QVERIFY(state() == before);
    }

    void longListsComeInParts() {
        const auto start = state();
        QSet<PortraitId> expected;
        for (int i = 0; i < 10; ++i)
            expected.insert(enrol().second);
        QSet<PortraitId> got;
        auto at = start;
        int parts = 0;
        for (bool complete = false; !complete; ++parts) {
            const auto changes = TemplateChangeRepository(m_store->db()).after(at, kPack, 4).value();
            QVERIFY(changes);
            got.unite(changes->portraits);
            at = changes->upTo;
            complete = changes->complete;
        }
        QCOMPARE(sorted(got), sorted(expected));
        QCOMPARE(parts, 3);
        QVERIFY(at == state());
    }

    void aHistoryGoneOnFromACopyIsToldApart() {
        enrol();
        SL_VERIFY(backup(m_store->db(), m_store->path(s("copy.sqlite"))));
        enrol();
        const auto lost = state(); // what an index may have been written for
        const auto copy = openDatabase(m_store->path(s("copy.sqlite")), workspaceSchema());
        SL_VERIFY(copy);
        TemplateChangeRepository changes(**copy);
        QVERIFY(!changes.after(lost, kPack, 100).value());
        for (int i = 0; i < 3; ++i) { // the same numbers are used again
            const auto person = PersonRepository(**copy).insert(somePerson(s("C-%1").arg(i))).value();
            const auto portrait =
                PortraitRepository(**copy).insert(somePortrait(person, Sha256::of("c"))).value();
            SL_VERIFY(TemplateRepository(**copy).insert(portrait, kPack, {1.0F}));
        }
        QVERIFY(changes.state().value().change > lost.change);
        QVERIFY(!changes.after(lost, kPack, 100).value());
    }

    void whatLiesTooFarBackIsNotKnown() {
        const auto start = state();
        enrol();
        const auto early = state();
        SL_VERIFY(m_store->db().execute(s("UPDATE sqlite_sequence SET seq = seq + 1000000 "
                                          "WHERE name = 'template_changes'")));
        enrol();
        QVERIFY(!TemplateChangeRepository(m_store->db()).after(start, kPack, 100).value());
        QVERIFY(!TemplateChangeRepository(m_store->db()).after(early, kPack, 100).value());
    }

    /// Property: whatever happened between two states, looking again at the portraits that changed gives the
    /// second from the first.
    void theChangesLeadFromAnyStateToTheLast() {
        QRandomGenerator random(7);
        std::vector<std::pair<GalleryState, std::map<qint64, float>>> moments;
        std::vector<PersonId> people;
        for (int round = 0; round < 120; ++round) {
            if (people.empty() || random.bounded(3) > 0) {
                people.push_back(enrol().first);
            } else if (random.bounded(2) == 0) {
                const auto at = random.bounded(static_cast<int>(people.size()));
                SL_VERIFY(PersonRepository(m_store->db()).remove(people[static_cast<size_t>(at)]));
                people.erase(people.begin() + at);
            } else {
                SL_VERIFY(m_store->db().execute(
                    s("UPDATE templates SET float32 = x'%1' WHERE rowid = (SELECT max(rowid) FROM templates)")
                        .arg(QString::fromLatin1(QByteArray(4, static_cast<char>(round)).toHex()))));
            }
            moments.emplace_back(state(), templates());
        }
        for (auto& [then, known] : moments) {
            const auto portraits = changed(then);
            for (const qint64 portrait : portraits) {
                const auto row = TemplateRepository(m_store->db()).row(PortraitId{portrait}, kPack).value();
                if (row)
                    known[portrait] = row->templ.front();
                else
                    known.erase(portrait);
            }
            QVERIFY(known == templates());
        }
    }

    void whatIsRemovedLeavesTheFile() {
        const Template telling{3.14159F, -2.71828F, 1.41421F, -1.61803F};
        const QByteArray bytes(reinterpret_cast<const char*>(telling.data()),
                               static_cast<qsizetype>(telling.size() * sizeof(float)));
        const auto [person, portrait] = enrol();
        SL_VERIFY(TemplateRepository(m_store->db()).insert(portrait, s("pack-b"), telling));
        m_store->reopen();
        QVERIFY(fileBytes().contains(bytes));
        SL_VERIFY(PersonRepository(m_store->db()).remove(person));
        m_store->reopen();
        QVERIFY(!fileBytes().contains(bytes));
    }

private:
    GalleryState state() { return TemplateChangeRepository(m_store->db()).state().value(); }

    QList<qint64> changed(const GalleryState& since) {
        const auto changes = TemplateChangeRepository(m_store->db()).after(since, kPack, 1000).value();
        return changes ? sorted(changes->portraits) : QList<qint64>{-1};
    }

    std::pair<PersonId, PortraitId> enrol() {
        ++m_made;
        const auto person = PersonRepository(m_store->db()).insert(somePerson(s("P-%1").arg(m_made))).value();
        const auto portrait = PortraitRepository(m_store->db())
                                  .insert(somePortrait(person, Sha256::of(QByteArray::number(m_made))))
                                  .value();
        const auto added = TemplateRepository(m_store->db()).insert(portrait, kPack, {0.5F});
        return added ? std::pair{person, portrait} : std::pair<PersonId, PortraitId>();
    }

    std::map<qint64, float> templates() {
        std::map<qint64, float> all;
        const auto rows = TemplateRepository(m_store->db()).page(kPack, {}, {}, 1000).value();
        for (const auto& row : rows)
            all[row.portrait.value] = row.templ.front();
        return all;
    }

    QByteArray fileBytes() const {
        QFile file(m_store->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<TempStore> m_store;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TestTemplateChanges)
#include "tst_templatechanges.moc"
