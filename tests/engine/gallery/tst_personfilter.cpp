// SPDX-License-Identifier: Apache-2.0
#include "engine/core/personfilter.h"
#include "engine/gallery/personlists.h"
#include "engine/store/connection/internal/statement.h"
#include "tests/engine/workspace/indexdesk.h"

using namespace sl;
using namespace sl::gallery;
using namespace sl::workspace;
using namespace sl::test;

namespace {

const GalleryPack kPack{s("pack-a"), kDimension};

/// One who is in the database; the year is what the column holds, whatever that is.
struct Somebody {
    QString sex;
    qint64 birthYear;
    QString agency;
};

const QStringList& texts() {
    static const QStringList texts{
        QString(), s("F"),       s("M"),         s("X"),       s("f"),       s("Female"),          s("F "),
        s(" "),    s("Harbour"), s("harbour"),   s("HARBOUR"), s("Härbour"), s("Ha\xcc\x88rbour"), s("%"),
        s("_"),    s("'; --"),   s("Harbour\n"), s("0")};
    return texts;
}

const QList<qint64>& years() {
    static const QList<qint64> years{0,
                                     1,
                                     -1,
                                     -1960,
                                     1849,
                                     1850,
                                     1851,
                                     1959,
                                     1960,
                                     1961,
                                     2099,
                                     2100,
                                     2101,
                                     9999,
                                     32767,
                                     32768,
                                     34728,
                                     65535,
                                     65536,
                                     65536 + 1960,
                                     1LL << 31,
                                     (1LL << 32) + 1960,
                                     std::numeric_limits<qint64>::min()};
    return years;
}

std::vector<Somebody> people() {
    std::vector<Somebody> people;
    for (const QString& text : texts()) {
        people.push_back({text, 1960, s("Harbour")});
        people.push_back({s("F"), 1960, text});
        people.push_back({text, 0, text});
    }
    for (const qint64 year : years()) {
        people.push_back({s("F"), year, s("Harbour")});
        people.push_back({{}, year, {}});
    }
    return people;
}

/// What the filters look at: a number that is no year of birth is none.
PersonTraits traitsOf(const Somebody& somebody) {
    const bool isYear = somebody.birthYear >= 1850 && somebody.birthYear <= 2100;
    return {{}, somebody.sex, isYear ? static_cast<int>(somebody.birthYear) : 0, somebody.agency};
}

QString describe(const PersonFilter& filter) {
    return s("sex “%1” born %2 to %3 agency “%4”, the unrecorded %5")
        .arg(filter.sex)
        .arg(filter.bornFrom)
        .arg(filter.bornTo)
        .arg(filter.agency, filter.keepsUnrecorded ? s("too") : s("not"));
}

} // namespace

/// One meaning of a filter: what stands in core/personfilter.h, SQL, the lists of the gallery and the search
/// agree about any people.
class TestPersonFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        SL_VERIFY(m_desk.opened());
        for (const Somebody& somebody : m_people)
            SL_VERIFY(add(somebody));
        m_desk.use(kPack);
        const auto snapshot = m_desk.current();
        SL_VERIFY(snapshot);
        m_snapshot = *snapshot;
        QCOMPARE(m_snapshot->persons(), static_cast<int>(m_people.size()));
    }

    void aFilterMeans_data() {
        QTest::addColumn<PersonFilter>("filter");
        QTest::addColumn<PersonTraits>("person");
        QTest::addColumn<bool>("stays");
        const auto row = [](const char* name, const PersonFilter& filter, const PersonTraits& person,
                            bool stays) { QTest::newRow(name) << filter << person << stays; };
        const PersonTraits nothing{};
        const PersonTraits rosa{{}, s("F"), 1960, s("Harbour")};
        row("nothing asked", {}, nothing, true);
        row("nothing asked, recorded only", {{}, 0, 0, {}, false}, nothing, true);
        row("sex", {s("F"), 0, 0, {}}, rosa, true);
        row("another sex", {s("M"), 0, 0, {}}, rosa, false);
        row("sex, none recorded", {s("M"), 0, 0, {}}, nothing, true);
        row("sex, none recorded, recorded only", {s("M"), 0, 0, {}, false}, nothing, false);
        row("letter case", {s("f"), 0, 0, {}}, rosa, false);
        row("the whole word", {s("F"), 0, 0, {}}, {{}, s("Female"), 0, {}}, false);
        row("first year", {{}, 1960, 0, {}}, rosa, true);
        row("last year", {{}, 0, 1960, {}}, rosa, true);
        row("too early", {{}, 1961, 0, {}}, rosa, false);
        row("too late", {{}, 0, 1959, {}}, rosa, false);
        row("no year", {{}, 1961, 0, {}}, nothing, true);
        row("no year, until, recorded only", {{}, 0, 1961, {}, false}, nothing, false);
        row("a year before 1850 is none", {{}, 0, 1961, {}, false}, {{}, {}, 1849, {}}, false);
        row("a year after 2100 is none", {{}, 1900, 0, {}, true}, {{}, {}, 2101, {}}, true);
        row("years at the limits", {{}, 1850, 1850, {}}, {{}, {}, 1850, {}}, true);
        row("a year below 0 asks for nothing", {{}, -5, 0, {}}, rosa, true);
        row("years in the wrong order", {{}, 1990, 1930, {}}, rosa, false);
        row("one fact differs, one is missing", {s("F"), 0, 0, s("Harbour")}, {{}, {}, 0, s("Airport")},
            false);
        row("one fact fits, one is missing", {s("F"), 0, 0, s("Harbour")}, {{}, {}, 0, s("Harbour")}, true);
    }
    void aFilterMeans() {
        QFETCH(PersonFilter, filter);
        QFETCH(PersonTraits, person);
        QFETCH(bool, stays);
        QCOMPARE(filter.matches(person), stays);
    }

    void soundFilters() {
        QVERIFY(PersonFilter().isSound());
        QVERIFY((PersonFilter{s("X"), 1850, 2100, s("any text")}).isSound());
        QVERIFY((PersonFilter{{}, 2100, 0, {}}).isSound());
        for (const PersonFilter& filter :
             {PersonFilter{s("f"), 0, 0, {}}, PersonFilter{{}, 1849, 0, {}}, PersonFilter{{}, 0, 2101, {}},
              PersonFilter{{}, -1, 0, {}}, PersonFilter{{}, 1961, 1960, {}}})
            QVERIFY2(!filter.isSound(), qPrintable(describe(filter)));
    }

    void sqlAndMemoryAgree() {
        PersonLists lists(m_desk.path(s("w.sqlite")));
        int filters = 0;
        for (const PersonFilter& filter : manyFilters()) {
            QList<PersonId> expected;
            for (size_t i = 0; i < m_people.size(); ++i)
                if (filter.matches(traitsOf(m_people[i])))
                    expected.append(PersonId{static_cast<qint64>(i) + 1});
            QVERIFY2(inSql(filter) == expected, qPrintable(s("SQL: ") + describe(filter)));
            QVERIFY2(inLists(lists, filter) == expected, qPrintable(s("lists: ") + describe(filter)));
            QVERIFY2(inSearch(filter) == expected, qPrintable(s("search: ") + describe(filter)));
            ++filters;
        }
        qInfo("%d filters, %zu people", filters, m_people.size());
    }

private:
    static std::vector<PersonFilter> manyFilters() {
        std::vector<PersonFilter> filters;
        std::vector<int> limits{0, -1, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
        for (const qint64 year : years())
            if (year == static_cast<int>(year))
                limits.push_back(static_cast<int>(year));
        for (const bool keeps : {true, false}) {
            for (const QString& text : texts()) {
                filters.push_back({text, 0, 0, {}, keeps});
                filters.push_back({{}, 0, 0, text, keeps});
                filters.push_back({text, 1960, 0, s("Harbour"), keeps});
            }
            for (const int from : limits)
                for (const int to : limits)
                    filters.push_back({{}, from, to, {}, keeps});
            for (const int year : limits)
                filters.push_back({s("F"), year, year, s("Harbour"), keeps});
        }
        return filters;
    }

    Status add(const Somebody& somebody) {
        const QString number = s("P-%1").arg(++m_added, 4, 10, QLatin1Char('0'));
        if (auto added = m_desk.add(number, somebody.sex, 0, kPack.identity, static_cast<quint32>(m_added));
            !added)
            return added;
        return m_desk.write([&](store::Database& database) -> Status {
            store::Statement change(database,
                                    s("UPDATE persons SET birth_year = ?, agency = ? WHERE id = ?"));
            return change.bind(somebody.birthYear)
                .bind(somebody.agency)
                .bind(static_cast<qint64>(m_added))
                .run();
        });
    }

    QList<PersonId> inSql(const PersonFilter& filter) {
        const auto read = m_desk.write([&](store::Database& database) -> Result<QList<PersonId>> {
            const PersonQuery query{{}, filter, {}, static_cast<int>(m_people.size())};
            const auto records = store::PersonRepository(database).list(query);
            if (!records)
                return fail(records);
            QList<PersonId> found;
            for (const PersonRecord& record : *records)
                found.append(record.id);
            const auto count = store::PersonRepository(database).count(query);
            return count == found.size() ? found : QList<PersonId>();
        });
        return read.value_or(QList<PersonId>());
    }

    static QList<PersonId> inLists(PersonLists& lists, const PersonFilter& filter) {
        return lists.list({{}, filter, {}, 0}, {}).result().value_or(QList<PersonId>());
    }

    /// And the counts are those of the persons.
    QList<PersonId> inSearch(const PersonFilter& filter) {
        const auto excluded = m_snapshot->excludedBy(filter);
        QList<PersonId> found;
        if (!excluded)
            return found;
        int unrecorded = 0;
        for (size_t i = 0; i < m_people.size(); ++i) {
            const auto id = static_cast<qsizetype>(i) + 1;
            if (id >= excluded->persons.size() || !excluded->persons.testBit(id))
                found.append(PersonId{id});
            PersonFilter strict = filter;
            PersonFilter lenient = filter;
            strict.keepsUnrecorded = false;
            lenient.keepsUnrecorded = true;
            unrecorded +=
                lenient.matches(traitsOf(m_people[i])) && !strict.matches(traitsOf(m_people[i])) ? 1 : 0;
        }
        const bool counted = excluded->removed == static_cast<int>(m_people.size()) - found.size() &&
                             excluded->unrecorded == unrecorded;
        return counted ? found : QList<PersonId>();
    }

    const std::vector<Somebody> m_people = people();
    IndexDesk m_desk;
    std::shared_ptr<const GallerySnapshot> m_snapshot;
    int m_added = 0;
};

QTEST_GUILESS_MAIN(TestPersonFilter)
#include "tst_personfilter.moc"
