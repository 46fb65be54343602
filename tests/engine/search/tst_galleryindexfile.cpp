// SPDX-License-Identifier: Apache-2.0
#include "engine/search/index/galleryindexfile.h"
#include "engine/search/index/internal/mappedrows.h"
#include "tests/engine/search/galleries.h"
#include "tests/support/reference.h"

#include <QTemporaryDir>

using namespace sl;
using namespace sl::search;
using namespace sl::test;

namespace {

constexpr int kDimension = 32;

IndexStamp stamp(const char* name) {
    return stampOf(name, kDimension);
}

Status append(GalleryIndexFile& index, const std::vector<IndexEntry>& entries, const char* name) {
    return index.change({}, entries, stamp(name).state, stamp(name).gallery);
}

Status remove(GalleryIndexFile& index, const std::vector<IndexEntry>& entries, const char* name) {
    QSet<PortraitId> gone;
    for (const auto& entry : entries)
        gone.insert(entry.portrait);
    return index.change(gone, {}, stamp(name).state, stamp(name).gallery);
}

/// Gives the entries `step` at a time.
EntrySource from(const std::vector<IndexEntry>& entries, size_t step) {
    return [&entries, step, at = size_t{0}]() mutable -> Result<std::vector<IndexEntry>> {
        const size_t end = std::min(entries.size(), at + step);
        std::vector<IndexEntry> next(entries.begin() + static_cast<std::ptrdiff_t>(at),
                                     entries.begin() + static_cast<std::ptrdiff_t>(end));
        at = end;
        return next;
    };
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Empty when a search over the index gives what brute force over the entries gives.
QString difference(const GalleryIndexFile& index, const std::vector<IndexEntry>& entries, unsigned seed) {
    std::mt19937 random(seed);
    const auto search = index.search(2);
    if (search->templateCount() != static_cast<qint64>(entries.size()))
        return u"%1 templates instead of %2"_s.arg(search->templateCount()).arg(entries.size());
    for (int i = 0; i < 5 && !entries.empty(); ++i) {
        const auto& near = entries[random() % entries.size()].templ;
        const SearchRequest request{
            {i % 2 == 0 ? near : randomTemplate(kDimension, random)}, 20, {}, search->pack()};
        const auto answer = search->search(request);
        if (!answer)
            return answer.error().toString();
        const QString expected = asText(bruteForce(entries, request));
        if (asText(answer->persons) != expected)
            return u"got\n%1expected\n%2"_s.arg(asText(answer->persons), expected);
    }
    return {};
}

std::vector<IndexEntry> without(std::vector<IndexEntry> entries, const std::vector<IndexEntry>& gone) {
    std::erase_if(entries, [&](const IndexEntry& entry) {
        return std::any_of(gone.begin(), gone.end(),
                           [&](const IndexEntry& other) { return other.portrait == entry.portrait; });
    });
    return entries;
}

} // namespace

class TestGalleryIndexFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"gallery.idx"_s);
    }

    void isThereAgainAfterReopening() {
        std::mt19937 random(1);
        const auto entries = gallery(Kind::Portraits, kDimension, 3000, random);
        qint64 told = 0;
        const auto built =
            GalleryIndexFile::rebuild(m_path, stamp("a"), from(entries, 700), [&](qint64 n) { told = n; });
        SL_VERIFY(built);
        QCOMPARE(told, 3000);
        QCOMPARE(difference(**built, entries, 1), QString());
        const auto opened = openAt(m_path, stamp("a"));
        SL_VERIFY(opened);
        QCOMPARE(difference(**opened, entries, 2), QString());
        QVERIFY(!QFile::exists(m_path + u".new"_s));
    }

    void anEmptyGalleryIsAnIndexToo() {
        const std::vector<IndexEntry> none;
        auto index = GalleryIndexFile::rebuild(m_path, stamp("a"), from(none, 1));
        SL_VERIFY(index);
        QCOMPARE((*index)->search()->search({{Template(kDimension, 1.0F)}, 1, {}}).error().code,
                 ErrorCode::GalleryEmpty);
        std::mt19937 random(2);
        const auto entries = gallery(Kind::Random, kDimension, 20, random);
        SL_VERIFY(append(**index, entries, "b"));
        QCOMPARE(difference(**index, entries, 3), QString());
    }

    void growsShrinksAndIsCompacted() {
        std::mt19937 random(3);
        std::vector<IndexEntry> entries;
        auto index = GalleryIndexFile::rebuild(m_path, stamp("0"), from(entries, 1));
        SL_VERIFY(index);
        for (int change = 1; change <= 60; ++change) {
            std::vector<IndexEntry> gone;
            std::vector<IndexEntry> more;
            QSet<PortraitId> gonePortraits;
            for (int i = 0; i < 3 && change % 5 >= 3; ++i) {
                gone.push_back(entries[random() % entries.size()]);
                gonePortraits.insert(gone.back().portrait);
            }
            if (change % 5 != 4)
                more = gallery(Kind::Random, kDimension, 1 + static_cast<int>(random() % 300), random);
            for (auto& entry : more) {
                entry.person.value += change * 1000;
                entry.portrait.value += change * 2000000LL;
            }
            if (!gone.empty() && !more.empty()) // a portrait that is there again, with another template
                more.front().portrait = gone.front().portrait;
            const auto after = stamp(QByteArray::number(change).constData());
            SL_VERIFY((*index)->change(gonePortraits, more, after.state, after.gallery));
            entries = without(std::move(entries), gone);
            entries.insert(entries.end(), more.begin(), more.end());
            QCOMPARE(difference(**index, entries, static_cast<unsigned>(change)), QString());
        }
        QVERIFY((*index)->removedTemplates() > 0);
        QVERIFY((*index)->unusedBytes() > 0);
        const auto rows = MappedRows::open(m_path);
        SL_VERIFY(rows);
        QVERIFY2((*rows)->segments().size() < 12, qPrintable(QString::number((*rows)->segments().size())));
        const auto reopened = openAt(m_path, stamp("60"));
        SL_VERIFY(reopened);
        QCOMPARE(difference(**reopened, entries, 99), QString());

        const auto before = (*reopened)->search();
        SL_VERIFY((*reopened)->compact());
        QCOMPARE((*reopened)->removedTemplates(), 0);
        QVERIFY((*reopened)->unusedBytes() < 16384);
        QCOMPARE(difference(**reopened, entries, 100), QString());
        QCOMPARE(before->templateCount(), static_cast<qint64>(entries.size())); // the old map still answers
        SL_VERIFY(before->search({{entries[0].templ}, 1, {}, before->pack()}));
    }

    void aRemovedPersonsTemplateLeavesTheFileWithCompaction() {
        std::mt19937 random(4);
        const auto entries = gallery(Kind::Random, kDimension, 500, random);
        auto index = GalleryIndexFile::rebuild(m_path, stamp("a"), from(entries, 500));
        SL_VERIFY(index);
        const auto& gone = entries[250];
        const QByteArray original(reinterpret_cast<const char*>(gone.templ.data()),
                                  kDimension * sizeof(float));
        QVERIFY(bytesOf(m_path).contains(original));
        SL_VERIFY(remove(**index, {gone}, "b"));
        SL_VERIFY((*index)->compact());
        QVERIFY(!bytesOf(m_path).contains(original));
        QCOMPARE(difference(**index, without(entries, {gone}), 5), QString());
    }

    void saysWhenItIsStale() {
        std::mt19937 random(6);
        const auto entries = gallery(Kind::Random, kDimension, 50, random);
        SL_VERIFY(GalleryIndexFile::rebuild(m_path, stamp("a"), from(entries, 50)));
        const auto opened = openAt(m_path, stamp("a"));
        SL_VERIFY(opened);
        QVERIFY((*opened)->stamp() == stamp("a"));
        auto other = stamp("a");
        other.pack = Sha256::of("another pack");
        QCOMPARE(openAt(m_path, other).error().code, ErrorCode::IndexDamaged);
        const QString nowhere = m_folder->filePath(u"none"_s);
        QCOMPARE(openAt(nowhere, stamp("a")).error().code, ErrorCode::NotFound);
    }

    void refusesAProbeOfAnotherPack() {
        std::mt19937 random(9);
        const auto entries = gallery(Kind::Random, kDimension, 50, random);
        const auto index = GalleryIndexFile::rebuild(m_path, stamp("a"), from(entries, 50));
        SL_VERIFY(index);
        const auto search = (*index)->search(2);
        QCOMPARE(search->pack(), stamp("a").pack);
        SearchRequest request{{entries.front().templ}, 5, {}, search->pack()};
        SL_VERIFY(search->search(request));
        for (const auto& pack : {Sha256(), Sha256::of("another pack of the same dimension")}) {
            SearchRequest other = request;
            other.pack = pack;
            QCOMPARE(search->search(other).error().code, ErrorCode::PackChanged);
            QCOMPARE(search->searchAll({request, other}).error().code, ErrorCode::PackChanged);
        }
        const auto measuring = makeMemorySearch(kDimension, entries);
        SL_VERIFY(measuring);
        QCOMPARE((*measuring)->search(request).error().code, ErrorCode::PackChanged);
    }

    void refusesWhatItCannotHold() {
        std::vector<IndexEntry> wrong = {{{1}, {1}, Template(kDimension + 1, 0.5F)}};
        QCOMPARE(GalleryIndexFile::rebuild(m_path, stamp("a"), from(wrong, 1)).error().code,
                 ErrorCode::PackMismatch);
        wrong = {{{0}, {1}, Template(kDimension, 0.5F)}};
        QCOMPARE(GalleryIndexFile::rebuild(m_path, stamp("a"), from(wrong, 1)).error().code,
                 ErrorCode::InvalidArgument);
        wrong = {{{1}, {1}, Template(kDimension, NAN)}};
        QCOMPARE(GalleryIndexFile::rebuild(m_path, stamp("a"), from(wrong, 1)).error().code,
                 ErrorCode::InvalidArgument);
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(!QFile::exists(m_path + u".new"_s));
    }

    void aCancelledRebuildLeavesTheOldIndex() {
        std::mt19937 random(7);
        const auto entries = gallery(Kind::Random, kDimension, 300, random);
        SL_VERIFY(GalleryIndexFile::rebuild(m_path, stamp("a"), from(entries, 300)));
        CancelSource cancel;
        const auto again = GalleryIndexFile::rebuild(
            m_path, stamp("b"), from(entries, 10), [&](qint64) { cancel.cancel(); }, cancel.token());
        QCOMPARE(again.error().code, ErrorCode::Cancelled);
        const auto old = openAt(m_path, stamp("a"));
        SL_VERIFY(old);
        QCOMPARE(difference(**old, entries, 8), QString());
    }

    void everyCutIsNoticed() {
        std::mt19937 random(9);
        const auto entries = gallery(Kind::Portraits, kDimension, 700, random);
        SL_VERIFY(GalleryIndexFile::rebuild(m_path, stamp("a"), from(entries, 700)));
        const QByteArray sound = bytesOf(m_path);
        std::vector<qsizetype> cuts = {
            0, 1, 127, 128, 4095, 4096, 8191, 8192, sound.size() - 1, sound.size() - 8};
        for (int i = 0; i < 200; ++i)
            cuts.push_back(static_cast<qsizetype>(random() % static_cast<unsigned>(sound.size())));
        for (const qsizetype cut : cuts) {
            QVERIFY(write(m_path, sound.left(cut)));
            const auto opened = openAt(m_path, stamp("a"));
            QVERIFY2(!opened, qPrintable(u"cut to %1 bytes"_s.arg(cut)));
            QCOMPARE(opened.error().code, ErrorCode::IndexDamaged);
        }
    }

    void everyAlteredByteIsNoticedOrWithoutMeaning() {
        std::mt19937 random(10);
        auto entries = gallery(Kind::Portraits, kDimension, 700, random);
        auto index = GalleryIndexFile::rebuild(m_path, stamp("0"), from(entries, 700));
        SL_VERIFY(index);
        auto more = gallery(Kind::Random, kDimension, 40, random);
        SL_VERIFY(append(**index, more, "1"));
        entries.insert(entries.end(), more.begin(), more.end());
        SL_VERIFY(remove(**index, {entries[3]}, "a"));
        entries = without(entries, {entries[3]});
        index->reset();
        const QByteArray sound = bytesOf(m_path);
        int noticed = 0;
        for (int i = 0; i < 1000; ++i) {
            const auto at = i < 288 ? (i < 144 ? i : 4096 + i - 144)
                                    : static_cast<int>(random() % static_cast<unsigned>(sound.size()));
            QByteArray altered = sound;
            altered[at] = static_cast<char>(altered[at] ^ (1 << random() % 8));
            QVERIFY(write(m_path, altered));
            const auto opened = openAt(m_path, stamp("a"));
            if (opened) { // padding, or what an older state left behind
                QCOMPARE(difference(**opened, entries, static_cast<unsigned>(i)), QString());
                continue;
            }
            QCOMPARE(opened.error().code, ErrorCode::IndexDamaged);
            ++noticed;
        }
        QVERIFY2(noticed > 700, qPrintable(QString::number(noticed)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestGalleryIndexFile)
#include "tst_galleryindexfile.moc"
