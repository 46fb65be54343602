// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/internal/statement.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/templaterepository.h"
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

const QString kPack = s("pack-a");

QList<PortraitId> portraitsOf(const std::vector<TemplateRow>& rows) {
    QList<PortraitId> portraits;
    for (const auto& row : rows)
        portraits << row.portrait;
    return portraits;
}

} // namespace

class TestGalleryStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_store = std::make_unique<TempStore>(workspaceSchema());
        SL_VERIFY(m_store->result());
    }
    void cleanup() { m_store.reset(); }

    void personsAndPortraits() {
        PersonRepository persons(m_store->db());
        PortraitRepository portraits(m_store->db());
        auto person = somePerson(s("P-001"));
        person.id = persons.insert(person).value();
        QCOMPARE(persons.insert(person).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(describe(persons.find(person.id).value()), describe(person));

        auto first = somePortrait(person.id, Sha256::of("1"));
        first.id = portraits.insert(first).value();
        auto second = somePortrait(person.id, Sha256::of("2"));
        second.capturedOn = {};
        second.quality.unified = first.quality.unified + 0.1;
        second.id = portraits.insert(second).value();
        QCOMPARE(portraits.insert(first).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(describe(portraits.find(first.id).value()), describe(first));
        QCOMPARE(describe(portraits.ofPerson(person.id).value()), describe(QList{first, second}));
        QCOMPARE(portraits.byHash(person.id, Sha256::of("2")).value(), second.id);
        QCOMPARE(portraits.byHash(person.id, Sha256::of("3")).error().code, ErrorCode::NotFound);
        QCOMPARE(portraits.usesOf(Sha256::of("1")).value(), 1);

        person.portraitCount = 2;
        person.cover = second.id;
        QCOMPARE(describe(persons.byExternalId(s("P-001")).value()), describe(person));
        QCOMPARE(portraits.insert(somePortrait(PersonId{999}, Sha256::of("1"))).error().code,
                 ErrorCode::DatabaseFailed);
    }

    void aRemovedPersonTakesEverythingAlongAndItsIdIsNotUsedAgain() {
        PersonRepository persons(m_store->db());
        const auto id = persons.insert(somePerson(s("P-001"))).value();
        const auto portrait =
            PortraitRepository(m_store->db()).insert(somePortrait(id, Sha256::of("1"))).value();
        SL_VERIFY(TemplateRepository(m_store->db()).insert(portrait, kPack, {1.0F}));
        SL_VERIFY(persons.remove(id));
        QCOMPARE(persons.remove(id).error().code, ErrorCode::NotFound);
        QCOMPARE(PortraitRepository(m_store->db()).count().value(), 0);
        QCOMPARE(TemplateRepository(m_store->db()).count(kPack).value(), 0);
        QCOMPARE(persons.count(query(s("doe"))).value(), 0);
        QVERIFY(persons.insert(somePerson(s("P-001"))).value().value > id.value);
    }

    void templatesOfTwoPacksAreKeptApart() {
        PersonRepository persons(m_store->db());
        PortraitRepository portraits(m_store->db());
        TemplateRepository templates(m_store->db());
        const auto one = persons.insert(somePerson(s("P-1"))).value();
        const auto two = persons.insert(somePerson(s("P-2"))).value();
        const auto a = portraits.insert(somePortrait(two, Sha256::of("a"))).value();
        const auto b = portraits.insert(somePortrait(one, Sha256::of("b"))).value();
        const auto c = portraits.insert(somePortrait(two, Sha256::of("c"))).value();
        const Template values{0.1F, -0.2F};
        SL_VERIFY(templates.insert(a, kPack, values));
        SL_VERIFY(templates.insert(b, kPack, {0.3F, 0.4F}));
        SL_VERIFY(templates.insert(a, s("pack-b"), {0.5F}));
        QCOMPARE(templates.insert(a, kPack, values).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(templates.insert(PortraitId{99}, kPack, values).error().code, ErrorCode::NotFound);
        QVERIFY(templates.find(a, kPack).value() == values);
        QCOMPARE(templates.find(c, kPack).error().code, ErrorCode::NotFound);
        QCOMPARE(templates.count(kPack).value(), 2);

        QCOMPARE(portraitsOf(templates.page(kPack, {}, {}, 10).value()), QList({b, a}));
        QCOMPARE(templates.row(a, kPack).value()->person, two);
        QVERIFY(!templates.row(c, kPack).value());
        QCOMPARE(templates.missing(kPack, {}, 10).value(), QList{c});
        QCOMPARE(templates.missing(s("pack-c"), a, 10).value(), QList({b, c}));

        SL_VERIFY(templates.remove(a, kPack));
        QCOMPARE(templates.remove(a, kPack).error().code, ErrorCode::NotFound);
        QCOMPARE(templates.count(s("pack-b")).value(), 1);
    }

    void templatesCanBeReadPageByPageAndEvenlySpread() {
        PersonRepository persons(m_store->db());
        PortraitRepository portraits(m_store->db());
        TemplateRepository templates(m_store->db());
        std::vector<PersonId> people;
        for (int i = 0; i < 7; ++i)
            people.push_back(persons.insert(somePerson(s("P-%1").arg(i))).value());
        for (int i = 0; i < 20; ++i) { // not in the persons' order
            const auto portrait = portraits.insert(
                somePortrait(people[static_cast<size_t>(i * 3 % 7)], Sha256::of(QByteArray::number(i))));
            SL_VERIFY(portrait);
            SL_VERIFY(templates.insert(*portrait, kPack, {static_cast<float>(i)}));
            SL_VERIFY(templates.insert(*portrait, s("pack-b"), {-1.0F}));
        }
        const auto all = templates.page(kPack, {}, {}, 100).value();
        QCOMPARE(all.size(), 20U);
        for (size_t i = 1; i < all.size(); ++i)
            QVERIFY(all[i - 1].person < all[i].person ||
                    (all[i - 1].person == all[i].person && all[i - 1].portrait < all[i].portrait));
        std::vector<TemplateRow> paged;
        for (TemplateRow last;;) {
            const auto page = templates.page(kPack, last.person, last.portrait, 6).value();
            if (page.empty())
                break;
            paged.insert(paged.end(), page.begin(), page.end());
            last = page.back();
        }
        QVERIFY(portraitsOf(paged) == portraitsOf(all));
        for (const int count : {1, 3, 19, 20, 50}) {
            const auto some = templates.spread(kPack, count).value();
            const size_t stride = count < 20 ? static_cast<size_t>((20 + count - 1) / count) : 1;
            std::vector<TemplateRow> expected;
            for (size_t i = 0; i < all.size(); i += stride)
                expected.push_back(all[i]);
            QCOMPARE(portraitsOf(some), portraitsOf(expected));
        }
        QVERIFY(templates.spread(s("pack-c"), 5).value().empty());
    }

    void galleryHashDependsOnWhatIsInItAndNotOnTheOrder() {
        const auto hashOf = [](const QStringList& ids) {
            TempStore store(workspaceSchema());
            for (const QString& id : ids) {
                const auto person = PersonRepository(store.db()).insert(somePerson(id)).value();
                const auto portrait = PortraitRepository(store.db())
                                          .insert(somePortrait(person, Sha256::of(id.toUtf8())))
                                          .value();
                if (!TemplateRepository(store.db()).insert(portrait, kPack, {1.0F}))
                    return Sha256();
            }
            return TemplateRepository(store.db()).galleryHash(kPack).value();
        };
        QCOMPARE(hashOf({s("A"), s("B")}), hashOf({s("B"), s("A")}));
        QVERIFY(hashOf({s("A"), s("B")}) != hashOf({s("A")}));
        QCOMPARE(hashOf({}), Sha256::of(""));
        const auto line = QByteArray("A") + '\0' + Sha256::of("A").hex().toLatin1() + '\n';
        QCOMPARE(hashOf({s("A")}), Sha256::of(line));
    }

    void pagesFollowTheExternalId() {
        PersonRepository persons(m_store->db());
        fill(1000);
        PersonQuery page;
        page.filter.sex = s("M");
        page.limit = 150;
        QStringList all;
        for (;;) {
            const auto list = persons.list(page);
            SL_VERIFY(list);
            if (list->isEmpty())
                break;
            for (const auto& person : *list)
                all << person.externalId;
            page.after = all.last();
            QCOMPARE(persons.count(page).value(), 500);
        }
        QCOMPARE(all.size(), 500);
        QVERIFY(std::is_sorted(all.begin(), all.end()));
        QCOMPARE(all.at(388), s("P-0777"));
    }

    void aPageBeginsInTheIndexAndIsNotSorted() {
        fill(10);
        Statement plan(m_store->db(), s("EXPLAIN QUERY PLAN SELECT id FROM persons WHERE sex = 'F' AND "
                                        "external_id > 'P-0003' ORDER BY external_id LIMIT 5"));
        SL_VERIFY(plan.run());
        QVERIFY(plan.next().value());
        QVERIFY2(plan.text(3).contains(s("SEARCH persons USING COVERING INDEX")), qPrintable(plan.text(3)));
        QVERIFY(!plan.next().value());
    }

    void personsComeInTheOrderAskedFor() {
        PersonRepository persons(m_store->db());
        fill(5);
        const auto all = persons.list(PersonQuery()).value();
        const auto some = persons.list({all.at(3).id, all.at(0).id, PersonId{99}, all.at(4).id}).value();
        QCOMPARE(describe(some), describe(QList{all.at(3), all.at(0), all.at(4)}));
        QVERIFY(persons.list(QList<PersonId>())->isEmpty());
    }

    void filtersAreCombined() {
        PersonRepository persons(m_store->db());
        fill(100); // odd ones are M, born 1900 + n
        PersonQuery query;
        query.filter.sex = s("M");
        query.filter.bornFrom = 1910;
        query.filter.bornTo = 1920;
        QCOMPARE(persons.count(query).value(), 5);
        QCOMPARE(persons.list(query)->first().externalId, s("P-0011"));
        query.filter.agency = s("elsewhere");
        QCOMPARE(persons.count(query).value(), 0);
        auto unknown = somePerson(s("U"));
        unknown.birthYear = 0;
        SL_VERIFY(persons.insert(unknown));
        PersonQuery upTo;
        upTo.filter.bornTo = 1901;
        QCOMPARE(persons.count(upTo).value(), 2);
    }

    void textFindsTheBeginningsOfWordsInAnyScript_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("beginning of the name") << s("jos") << QStringList{s("A-17")};
        QTest::newRow("accents and case do not matter") << s("MULLER JOSE") << QStringList{s("A-17")};
        QTest::newRow("accents in the query") << s("jösé") << QStringList{s("A-17")};
        QTest::newRow("not the middle of a word") << s("uller") << QStringList{};
        QTest::newRow("both words must be there") << s("jose ivan") << QStringList{};
        QTest::newRow("external id") << s("a-17") << QStringList{s("A-17")};
        QTest::newRow("beginning of the external id") << s("b") << QStringList{s("B-2")};
        QTest::newRow("part of the external id after the hyphen") << s("17") << QStringList{s("A-17")};
        QTest::newRow("Cyrillic") << s("иВа") << QStringList{s("B-2")};
        QTest::newRow("Greek") << s("παπαδ") << QStringList{s("C-3")};
        QTest::newRow("Arabic") << s("محم") << QStringList{s("D-4")};
        QTest::newRow("Hebrew") << s("כהן") << QStringList{s("E-5")};
        QTest::newRow("Devanagari") << s("नरे") << QStringList{s("F-6")};
        QTest::newRow("Chinese") << s("王小") << QStringList{s("G-7")};
        QTest::newRow("Thai") << s("สมชาย") << QStringList{s("H-8")};
        QTest::newRow("quotes are no syntax") << s("\"O'Neil") << QStringList{s("I-9")};
        QTest::newRow("operators are no syntax") << s("NOT jos*") << QStringList{};
        QTest::newRow("signs only") << s(" -- ") << QStringList{};
        QTest::newRow("blanks only") << s("   ")
                                     << QStringList{s("A-17"), s("B-2"), s("C-3"), s("D-4"), s("E-5"),
                                                    s("F-6"),  s("G-7"), s("H-8"), s("I-9")};
    }
    void textFindsTheBeginningsOfWordsInAnyScript() {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        PersonRepository persons(m_store->db());
        const QList<std::pair<QString, QString>> people{{s("A-17"), s("José Müller-Schmidt")},
                                                        {s("B-2"), s("Иванов Пётр")},
                                                        {s("C-3"), s("Παπαδόπουλος Νίκος")},
                                                        {s("D-4"), s("محمد علي")},
                                                        {s("E-5"), s("דוד כהן")},
                                                        {s("F-6"), s("नरेन्द्र कुमार")},
                                                        {s("G-7"), s("王小明")},
                                                        {s("H-8"), s("สมชาย ใจดี")},
                                                        {s("I-9"), s("Shaun O'Neil")}};
        for (const auto& [id, name] : people)
            SL_VERIFY(persons.insert(somePerson(id, name)));
        QStringList ids;
        const auto list = persons.list(query(text));
        SL_VERIFY(list);
        for (const auto& person : *list)
            ids << person.externalId;
        QCOMPARE(ids, found);
        QCOMPARE(persons.count(query(text)).value(), found.size());
        if (!text.trimmed().isEmpty())
            QCOMPARE(persons.withText(text).value().size(), found.size());
    }

    void traitsComeInOrder() {
        fill(3);
        QStringList traits;
        SL_VERIFY(PersonRepository(m_store->db()).forEachTraits([&](const PersonTraits& person) {
            traits << s("%1 %2 %3").arg(person.sex).arg(person.birthYear).arg(person.agency);
        }));
        QCOMPARE(traits, QStringList({s("F 1900 Harbour Police"), s("M 1901 Harbour Police"),
                                      s("F 1902 Harbour Police")}));
    }

    void traitsComeInListOrderUntilEnough() {
        PersonRepository persons(m_store->db());
        const auto later = persons.insert(somePerson(s("B"))).value();
        const auto first = persons.insert(somePerson(s("A"))).value();
        SL_VERIFY(persons.insert(somePerson(s("C"))));
        QList<PersonId> seen;
        SL_VERIFY(persons.forEachTraitsInListOrder([&](const PersonTraits& person) {
            seen << person.id;
            return seen.size() < 2;
        }));
        QCOMPARE(seen, QList({first, later}));
    }

private:
    static PersonQuery query(const QString& text) {
        PersonQuery query;
        query.text = text;
        return query;
    }

    void fill(int count) {
        auto transaction = Transaction::begin(m_store->db());
        SL_VERIFY(transaction);
        for (int i = 0; i < count; ++i) {
            auto person = somePerson(s("P-%1").arg(i, 4, 10, QLatin1Char('0')));
            person.sex = i % 2 ? s("M") : s("F");
            person.birthYear = 1900 + i;
            SL_VERIFY(PersonRepository(m_store->db()).insert(person));
        }
        SL_VERIFY(transaction->commit());
    }

    std::unique_ptr<TempStore> m_store;
};

QTEST_GUILESS_MAIN(TestGalleryStore)
#include "tst_gallerystore.moc"
