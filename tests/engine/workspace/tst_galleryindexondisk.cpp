// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/internal/backup.h"
#include "engine/store/gallery/templaterepository.h"
#include "engine/workspace/index/galleryindex.h"
#include "tests/engine/search/galleries.h"
#include "tests/engine/workspace/indexdesk.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::workspace;
using namespace sl::test;

namespace {

using Snapshot = std::shared_ptr<const GallerySnapshot>;

const GalleryPack kPack{s("pack-a"), kDimension};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile::remove(path); // never under a map of the old file
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

std::vector<search::IndexEntry> storedEntries(IndexDesk& desk) {
    const auto rows = desk.write([](store::Database& database) {
        return store::TemplateRepository(database).page(kPack.identity, {}, {}, 100'000);
    });
    std::vector<search::IndexEntry> entries;
    for (const auto& row : rows.value())
        entries.push_back({row.person, row.portrait, row.templ});
    return entries;
}

/// Empty when the snapshot is of what the database holds: hash, counts, and lists equal to brute force.
QString difference(IndexDesk& desk, const Snapshot& snapshot, quint32 seed) {
    const auto hash = desk.write([](store::Database& database) {
        return store::TemplateRepository(database).galleryHash(kPack.identity);
    });
    if (snapshot->hash() != hash.value())
        return s("the hash is of another gallery");
    const auto entries = storedEntries(desk);
    if (snapshot->templates() != static_cast<int>(entries.size()))
        return s("%1 templates instead of %2").arg(snapshot->templates()).arg(entries.size());
    for (quint32 probe = seed; probe < seed + 3; ++probe) {
        search::SearchRequest request;
        request.probe = {templateOf(probe)};
        request.listLength = 10;
        request.pack = packStamp(kPack.identity);
        const auto answer = snapshot->search().search(request);
        if (!answer)
            return answer.error().toString();
        const QString expected = asText(bruteForce(entries, request));
        if (asText(answer->persons) != expected)
            return s("got\n%1expected\n%2").arg(asText(answer->persons), expected);
    }
    return {};
}

} // namespace

/// gallery.idx behind GalleryIndex: it is always of the state of the database, or written anew.
class TestGalleryIndexOnDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<IndexDesk>();
        SL_VERIFY(m_desk->opened());
        m_desk->use(kPack);
    }
    void cleanup() { m_desk.reset(); }

    void whatIsOnDiskIsUsedAsItIs() {
        SL_VERIFY(m_desk->fill(40));
        const auto first = m_desk->current();
        SL_VERIFY(first);
        QCOMPARE(m_desk->written(), s("40 of 40"));
        reopen();
        const auto second = m_desk->current();
        SL_VERIFY(second);
        QCOMPARE(m_desk->written(), QString()); // nothing had to be written
        QCOMPARE((*second)->hash(), (*first)->hash());
        QCOMPARE(difference(*m_desk, *second, 1), QString());
    }

    void onlyChangesAreWritten() {
        SL_VERIFY(m_desk->fill(40));
        SL_VERIFY(m_desk->current());
        reopen();
        SL_VERIFY(m_desk->add(s("new"), s("F"), 1999, kPack.identity, 99));
        SL_VERIFY(m_desk->remove(PersonId{7}));
        const auto snapshot = m_desk->current();
        SL_VERIFY(snapshot);
        QCOMPARE(m_desk->written(), s("2 of 2"));
        QCOMPARE(difference(*m_desk, *snapshot, 7), QString());
    }

    void whateverIsInTheFileTheAnswerIsRight_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"missing", "empty", "cut", "altered", "of another workspace", "text"})
            QTest::newRow(what) << s(what);
    }
    void whateverIsInTheFileTheAnswerIsRight() {
        QFETCH(QString, what);
        SL_VERIFY(m_desk->fill(40));
        SL_VERIFY(m_desk->current());
        reopen();
        const QByteArray sound = bytesOf(file());
        QByteArray bytes;
        if (what == s("cut"))
            bytes = sound.left(sound.size() / 2);
        if (what == s("altered")) {
            bytes = sound;
            bytes[sound.size() / 2] = static_cast<char>(bytes[sound.size() / 2] ^ 4);
        }
        if (what == s("text"))
            bytes = QByteArray(100'000, 'x');
        if (what == s("of another workspace"))
            bytes = indexOfAnotherWorkspace();
        if (what == s("missing"))
            QVERIFY(QFile::remove(file()));
        else
            QVERIFY(write(file(), bytes));
        const auto snapshot = m_desk->current();
        SL_VERIFY(snapshot);
        QCOMPARE(m_desk->written(), s("40 of 40"));
        QCOMPARE(difference(*m_desk, *snapshot, 11), QString());
    }

    void anIndexOfALostHistoryIsNotTaken() {
        SL_VERIFY(m_desk->fill(10));
        SL_VERIFY(m_desk->write(
            [&](store::Database& database) { return store::backup(database, m_desk->path(s("copy"))); }));
        SL_VERIFY(m_desk->add(s("lost"), s("F"), 1999, kPack.identity, 50));
        SL_VERIFY(m_desk->current()); // the index knows a person whom the copy has never seen
        IndexDesk restored(m_desk->path(s("copy")));
        SL_VERIFY(restored.opened());
        restored.use(kPack);
        for (quint32 i = 0; i < 3; ++i)
            SL_VERIFY(restored.add(s("other %1").arg(i), s("F"), 1999, kPack.identity, 60 + i));
        const auto snapshot = restored.current();
        SL_VERIFY(snapshot);
        QCOMPARE(restored.written(), s("13 of 13"));
        QCOMPARE(difference(restored, *snapshot, 60), QString());
    }

    void packsTakeTurns() {
        SL_VERIFY(m_desk->fill(10));
        SL_VERIFY(m_desk->add(s("b"), s("F"), 1999, s("pack-b"), 70));
        SL_VERIFY(m_desk->current());
        m_desk->use({s("pack-b"), kDimension});
        const auto other = m_desk->current();
        SL_VERIFY(other);
        QCOMPARE((*other)->templates(), 1);
        m_desk->use(kPack);
        const auto back = m_desk->current();
        SL_VERIFY(back);
        QCOMPARE(difference(*m_desk, *back, 5), QString());
    }

    void whoIsExpungedLeavesTheFile() {
        SL_VERIFY(m_desk->fill(60));
        const auto before = m_desk->current();
        SL_VERIFY(before);
        const Template gone = templateOf(33);
        const QByteArray original(reinterpret_cast<const char*>(gone.data()), kDimension * sizeof(float));
        QVERIFY(bytesOf(file()).contains(original));
        SL_VERIFY(m_desk->remove(PersonId{33}));
        SL_VERIFY(m_desk->index().expunge());
        QVERIFY(!bytesOf(file()).contains(original));
        QVERIFY(!m_desk->index().loaded(m_desk->pack()));
        const auto after = m_desk->current();
        SL_VERIFY(after);
        QCOMPARE(difference(*m_desk, *after, 33), QString());
        QCOMPARE((*before)->templates(), 60); // who searches meanwhile is not disturbed
        SL_VERIFY((*before)->search().search({{gone}, 1, {}, packStamp(kPack.identity)}));
    }

    /// A part of the file that is merged with what was added since keeps nobody either.
    void whoIsExpungedBesideNewPersonsLeavesTheFile_data() {
        QTest::addColumn<bool>("isFollowed"); ///< by the index, before the removal is finished
        QTest::newRow("at once") << false;
        QTest::newRow("after the program was stopped between") << true;
    }
    void whoIsExpungedBesideNewPersonsLeavesTheFile() {
        QFETCH(bool, isFollowed);
        SL_VERIFY(m_desk->fill(60));
        SL_VERIFY(m_desk->current());
        const Template gone = templateOf(33);
        const QByteArray original(reinterpret_cast<const char*>(gone.data()), kDimension * sizeof(float));
        QVERIFY(bytesOf(file()).contains(original));
        for (quint32 i = 100; i < 160; ++i)
            SL_VERIFY(m_desk->add(s("N-%1").arg(i), s("F"), 1980, kPack.identity, i));
        SL_VERIFY(m_desk->remove(PersonId{33}));
        if (isFollowed)
            SL_VERIFY(m_desk->current());
        SL_VERIFY(m_desk->index().expunge());
        QVERIFY(!bytesOf(file()).contains(original));
        const auto after = m_desk->current();
        SL_VERIFY(after);
        QCOMPARE(difference(*m_desk, *after, 33), QString());
    }

    void whoIsExpungedLeavesAFileThatNobodyCanReadToo() {
        SL_VERIFY(m_desk->fill(5));
        SL_VERIFY(m_desk->current());
        SL_VERIFY(m_desk->remove(PersonId{3}));
        m_desk->use({}); // the pack is gone from the machine
        SL_VERIFY(m_desk->index().expunge());
        QVERIFY(!QFile::exists(file()));
    }

    void aRemovalThatWasInterruptedIsFinishedNextTime() {
        SL_VERIFY(m_desk->fill(60));
        SL_VERIFY(m_desk->current());
        const Template gone = templateOf(12);
        const QByteArray original(reinterpret_cast<const char*>(gone.data()), kDimension * sizeof(float));
        SL_VERIFY(m_desk->remove(PersonId{12})); // committed; the program ends before the index follows
        reopen();
        const auto snapshot = m_desk->current();
        SL_VERIFY(snapshot);
        SL_VERIFY(m_desk->index().tidy());
        QVERIFY(!bytesOf(file()).contains(original));
        const auto tidied = m_desk->current();
        SL_VERIFY(tidied);
        QCOMPARE(difference(*m_desk, *tidied, 12), QString());
        QCOMPARE(m_desk->written(), s("1 of 1"));
    }

    void aCancelledRebuildLeavesNothingAndIsDoneLater() {
        SL_VERIFY(m_desk->fill(10));
        CancelSource cancel;
        const auto stop = [&](qint64, qint64) { cancel.cancel(); };
        QCOMPARE(m_desk->index().current(kPack, cancel.token(), stop).error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(file()));
        const auto snapshot = m_desk->current();
        SL_VERIFY(snapshot);
        QCOMPARE(difference(*m_desk, *snapshot, 2), QString());
    }

    void aDamagedIndexIsDiscardedOnce() {
        SL_VERIFY(m_desk->fill(10));
        const auto damaged = m_desk->current();
        SL_VERIFY(damaged);
        SL_VERIFY(m_desk->index().discard(*damaged));
        QVERIFY(!QFile::exists(file()));
        const auto anew = m_desk->current();
        SL_VERIFY(anew);
        SL_VERIFY(m_desk->index().discard(*damaged)); // a second search over the old one
        QCOMPARE(m_desk->index().loaded(m_desk->pack()), *anew);
        QCOMPARE(difference(*m_desk, *anew, 3), QString());
    }

    /// Property: with any filter the list equals brute force over the persons it keeps, and each count is the
    /// number of persons who are otherwise, or of whom it is not recorded.
    void filtersLeaveOutExactlyWhoLacksWhatTheyAskFor() {
        QRandomGenerator random(6);
        const QStringList sexes{s("M"), s("F"), s("X"), QString()};
        std::vector<std::pair<QString, int>> known{{}}; // sex and year of birth, by id from 1
        for (quint32 i = 1; i <= 60; ++i) {
            known.emplace_back(sexes[random.bounded(4)], random.bounded(4) ? 1950 + random.bounded(50) : 0);
            SL_VERIFY(
                m_desk->add(s("P-%1").arg(i), known.back().first, known.back().second, kPack.identity, i));
        }
        SL_VERIFY(m_desk->remove(PersonId{17}));
        const auto snapshot = m_desk->current();
        SL_VERIFY(snapshot);
        const auto entries = storedEntries(*m_desk);
        for (int round = 0; round < 60; ++round) {
            PersonFilter filter;
            filter.sex = sexes[random.bounded(4)];
            filter.bornFrom = random.bounded(2) ? 1950 + random.bounded(30) : 0;
            filter.bornTo = random.bounded(2) ? 1970 + random.bounded(30) : 0;
            filter.keepsUnrecorded = random.bounded(2) != 0;
            auto left = entries;
            FilterPartCounts bySex{FilterPart::Sex, 0, 0};
            FilterPartCounts byBirth{FilterPart::BirthYear, 0, 0};
            int unrecorded = 0;
            std::erase_if(left, [&](const search::IndexEntry& entry) {
                const auto& [sex, born] = known[static_cast<size_t>(entry.person.value)];
                const bool noSex = !filter.sex.isEmpty() && sex.isEmpty();
                const bool otherSex = !filter.sex.isEmpty() && !noSex && sex != filter.sex;
                const bool noYear = (filter.bornFrom > 0 || filter.bornTo > 0) && born == 0;
                const bool otherYear = !noYear && ((filter.bornFrom > 0 && born < filter.bornFrom) ||
                                                   (filter.bornTo > 0 && born > filter.bornTo));
                bySex.differ += otherSex ? 1 : 0;
                bySex.unrecorded += noSex ? 1 : 0;
                byBirth.differ += otherYear ? 1 : 0;
                byBirth.unrecorded += noYear ? 1 : 0;
                const bool differs = otherSex || otherYear;
                const bool lacks = !differs && (noSex || noYear);
                unrecorded += lacks ? 1 : 0;
                return differs || (lacks && !filter.keepsUnrecorded);
            });
            QList<FilterPartCounts> parts;
            if (!filter.sex.isEmpty())
                parts << bySex;
            if (filter.bornFrom > 0 || filter.bornTo > 0)
                parts << byBirth;
            const auto excluded = (*snapshot)->excludedBy(filter);
            SL_VERIFY(excluded);
            QCOMPARE(excluded->removed, static_cast<int>(entries.size() - left.size()));
            QCOMPARE(excluded->unrecorded, unrecorded);
            QVERIFY(excluded->parts == parts);
            search::SearchRequest request{
                {templateOf(random.generate())}, 10, excluded->persons, packStamp(kPack.identity)};
            const auto answer = (*snapshot)->search().search(request);
            SL_VERIFY(answer);
            request.excludedPersons.clear();
            QCOMPARE(asText(answer->persons), asText(bruteForce(left, request)));
        }
    }

    /// Property: whatever was enrolled, removed, interrupted or forgotten, lists equal brute force over the
    /// database.
    void staysRightThroughAnyHistory() {
        QRandomGenerator random(5);
        std::vector<qint64> people;
        for (quint32 step = 1; step <= 60; ++step) {
            for (int i = random.bounded(8); i > 0; --i) {
                SL_VERIFY(m_desk->add(s("%1-%2").arg(step).arg(i), s("M"), 1980, kPack.identity,
                                      step * 100 + static_cast<quint32>(i)));
                people.push_back(people.empty() ? 1 : people.back() + 1);
            }
            if (people.size() > 3 && random.bounded(3) == 0) {
                const auto at = people.begin() + random.bounded(static_cast<int>(people.size()) - 1);
                SL_VERIFY(m_desk->remove(PersonId{*at}));
                people.erase(at);
                if (random.bounded(2) == 0)
                    SL_VERIFY(m_desk->index().expunge());
            }
            if (people.empty())
                continue;
            if (random.bounded(4) == 0)
                reopen();
            else
                m_desk->index().invalidate();
            if (random.bounded(5) == 0)
                SL_VERIFY(m_desk->index().tidy());
            const auto snapshot = m_desk->current();
            SL_VERIFY(snapshot);
            QCOMPARE(difference(*m_desk, *snapshot, step * 100), QString());
        }
    }

private:
    void reopen() {
        m_desk->reopenIndex();
        m_desk->use(kPack);
    }
    QString file() const { return m_desk->path(s("gallery.idx")); }

    static QByteArray indexOfAnotherWorkspace() {
        IndexDesk other;
        other.use(kPack);
        return other.fill(40) && other.current() ? bytesOf(other.path(s("gallery.idx"))) : QByteArray();
    }

    std::unique_ptr<IndexDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestGalleryIndexOnDisk)
#include "tst_galleryindexondisk.moc"
