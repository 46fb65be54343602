// SPDX-License-Identifier: Apache-2.0
#include "engine/search/index/galleryindexfile.h"
#include "engine/search/index/internal/indexwriter.h"
#include "tests/engine/search/galleries.h"
#include "tests/support/reference.h"

#include <QTemporaryDir>

using namespace sl;
using namespace sl::search;
using namespace sl::test;

namespace {

constexpr int kDimension = 16;

/// Keeps what would be written, so that the test can let the power fail anywhere.
class Recording final : public IndexOutput {
public:
    struct Step {
        qint64 offset = -1; ///< -1: a sync
        QByteArray bytes;
    };

    Status write(qint64 offset, QByteArrayView bytes) override {
        steps.push_back({offset, bytes.toByteArray()});
        return {};
    }
    Status sync() override {
        steps.push_back({});
        return {};
    }

    std::vector<Step> steps;
};

/// Fails at the n-th write.
class FailingDisk final : public IndexOutput {
public:
    FailingDisk(std::unique_ptr<IndexOutput> file, int writes) : m_file(std::move(file)), m_writes(writes) {}
    Status write(qint64 offset, QByteArrayView bytes) override {
        if (m_writes-- == 0)
            return fail(ErrorCode::DiskFull);
        return m_file->write(offset, bytes);
    }
    Status sync() override { return m_file->sync(); }

private:
    std::unique_ptr<IndexOutput> m_file;
    int m_writes;
};

void apply(QByteArray& file, const Recording::Step& step, qsizetype bytes) {
    if (step.offset < 0)
        return;
    const qsizetype end = step.offset + bytes;
    if (file.size() < end)
        file.append(end - file.size(), '\0');
    std::copy(step.bytes.begin(), step.bytes.begin() + bytes, file.begin() + step.offset);
}

IndexStamp stamp(const char* name) {
    return stampOf(name, kDimension);
}

} // namespace

/// What the disk may hold after a crash: all that was synced, and of what was written since any part of any
/// of it.
class TestIndexCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        std::mt19937 random(1);
        m_before = gallery(Kind::Portraits, kDimension, 600, random);
        m_more = gallery(Kind::Random, kDimension, 90, random);
        for (auto& entry : m_more)
            entry.person.value += 100000;
        bool given = false;
        const auto source = [&]() -> Result<std::vector<IndexEntry>> {
            return std::exchange(given, true) ? std::vector<IndexEntry>() : m_before;
        };
        SL_VERIFY(GalleryIndexFile::rebuild(path(), stamp("old"), source));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_old = file.readAll();
    }

    void init() { restore(m_old); }

    void anInterruptedAppendLeavesTheOldOrTheNewIndex() {
        Recording recording;
        const auto present = MappedRows::open(path());
        SL_VERIFY(present);
        SL_VERIFY(writeChanged(recording, **present, {}, m_more, stamp("new")));
        auto after = m_before;
        after.insert(after.end(), m_more.begin(), m_more.end());
        crashEverywhere(recording, after);
    }

    void anInterruptedExchangeLeavesTheOldOrTheNewIndex() {
        Recording recording;
        const auto present = MappedRows::open(path());
        SL_VERIFY(present);
        const PortraitId gone = m_before[10].portrait;
        SL_VERIFY(writeChanged(recording, **present, {gone}, m_more, stamp("new")));
        auto after = m_before;
        after.erase(after.begin() + 10);
        after.insert(after.end(), m_more.begin(), m_more.end());
        crashEverywhere(recording, after);
    }

    void aFullDiskLeavesTheOldIndexAndTheNextAppendWorks() {
        for (int writes = 0; writes < 6; ++writes) {
            restore(m_old);
            const auto present = MappedRows::open(path());
            SL_VERIFY(present);
            auto file = IndexFileOutput::open(path(), IndexFileOutput::Mode::Change);
            SL_VERIFY(file);
            FailingDisk disk(std::move(*file), writes);
            QCOMPARE(writeChanged(disk, **present, {}, m_more, stamp("new")).error().code,
                     ErrorCode::DiskFull);
            auto index = openAt(path(), stamp("old"));
            SL_VERIFY(index);
            compare(**index, m_before);
            SL_VERIFY((*index)->change({}, m_more, stamp("new").state, stamp("new").gallery));
            auto after = m_before;
            after.insert(after.end(), m_more.begin(), m_more.end());
            compare(**index, after);
        }
    }

private:
    void crashEverywhere(const Recording& recording, const std::vector<IndexEntry>& after) {
        std::mt19937 random(7);
        int olds = 0;
        int news = 0;
        QByteArray synced = m_old;
        std::vector<Recording::Step> pending;
        for (const auto& step : recording.steps) {
            if (step.offset >= 0) {
                pending.push_back(step);
            } else {
                for (const auto& written : pending)
                    apply(synced, written, written.bytes.size());
                pending.clear();
            }
            for (int draw = 0; draw < 25; ++draw) {
                QByteArray disk = synced;
                for (const auto& written : pending) // any of it, whole or torn, in any order
                    if (random() % 3 != 0)
                        apply(disk, written,
                              random() % 2 == 0
                                  ? written.bytes.size()
                                  : static_cast<qsizetype>(random() %
                                                           static_cast<unsigned>(written.bytes.size() + 1)));
                restore(disk);
                const auto old = openAt(path(), stamp("old"));
                const auto next = openAt(path(), stamp("new"));
                QVERIFY2(old.has_value() != next.has_value(), "neither the old nor the new index");
                ++(old ? olds : news);
                compare(old ? **old : **next, old ? m_before : after);
            }
        }
        QVERIFY2(olds > 50 && news >= 25, qPrintable(u"old %1, new %2"_s.arg(olds).arg(news)));
    }

    void compare(const GalleryIndexFile& index, const std::vector<IndexEntry>& entries) {
        const auto search = index.search(1);
        QCOMPARE(search->templateCount(), static_cast<qint64>(entries.size()));
        const SearchRequest request{{entries.back().templ}, 10, {}, search->pack()};
        const auto answer = search->search(request);
        SL_VERIFY(answer);
        QCOMPARE(asText(answer->persons), asText(bruteForce(entries, request)));
    }

    void restore(const QByteArray& bytes) {
        QFile::remove(path()); // never under a map of the old file
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QString path() const { return m_folder.filePath(u"gallery.idx"_s); }

    QTemporaryDir m_folder;
    std::vector<IndexEntry> m_before;
    std::vector<IndexEntry> m_more;
    QByteArray m_old;
};

QTEST_GUILESS_MAIN(TestIndexCrash)
#include "tst_indexcrash.moc"
