// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/cosine.h"
#include "tests/engine/search/tilescan.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::search;
using namespace sl::test;

namespace {

constexpr int kDimensions[] = {1, 3, 4, 5, 64, 96, 100, 128, 200, 256, 512, 1024};
constexpr Kind kKinds[] = {Kind::Random, Kind::Portraits, Kind::NearTies, Kind::Duplicates, Kind::Odd};

using PassingRows = std::vector<Passing>;

PassingRows scan(const ScanKernel& kernel, const MemoryRows& rows, const QueryCode& query, float threshold) {
    return scanTile(kernel, rows, 0, query, threshold);
}

QStringList rowsFor(const std::vector<Reaching>& reaching, int query) {
    QStringList rows;
    for (const auto& row : reaching)
        if (row.query == query)
            rows
                << u"%1: %2 x, at most %3"_s.arg(row.row).arg(row.scale, 0, 'g', 9).arg(row.upper, 0, 'g', 9);
    return rows;
}

QString asText(const PassingRows& rows) {
    QString text;
    for (const auto& row : rows)
        text += u"%1: %2 ± %3\n"_s.arg(row.row).arg(row.estimate, 0, 'g', 9).arg(row.slack, 0, 'g', 9);
    return text;
}

} // namespace

class TestScanKernels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePortableKernelIsAlwaysThere() {
        QCOMPARE(QByteArray(usableKernels().back().name), QByteArray("portable"));
        for (const auto& kernel : usableKernels())
            qInfo("kernel %s", kernel.name);
    }

    void allKernelsGiveTheSameBits() {
        std::mt19937 random(1);
        for (const int dimension : kDimensions)
            for (const Kind kind : kKinds)
                for (const int count : {1, 15, 16, 17, 250, 256}) {
                    const auto rows = rowsOf(gallery(kind, dimension, count, random), dimension);
                    const QueryCode query(randomTemplate(dimension, random).data(), rows->layout());
                    for (const float threshold : {-3.0F, 0.0F, 0.1F, 2.0F}) {
                        const QString expected =
                            asText(scan(usableKernels().back(), *rows, query, threshold));
                        for (const auto& kernel : usableKernels())
                            QCOMPARE(asText(scan(kernel, *rows, query, threshold)), expected);
                    }
                }
    }

    void queriesAskedTogetherGetWhatEachGetsAlone() {
        std::mt19937 random(4);
        for (const int dimension : {3, 64, 100, 128, 512}) {
            const auto rows = rowsOf(gallery(Kind::Portraits, dimension, 250, random), dimension);
            const auto& segment = rows->segments().front();
            const TileView tile{segment.blocks, CodeLayout::blocks(segment.rows), rows->layout().groups(),
                                segment.fine, rows->layout().padded()};
            std::vector<QueryCode> codes;
            std::vector<AskedQuery> asked;
            for (int i = 0; i < kQueriesAtOnce; ++i)
                codes.emplace_back(randomTemplate(dimension, random).data(), rows->layout());
            for (const auto& code : codes)
                asked.push_back({code.view(), -0.1F + 0.1F * static_cast<float>(asked.size())});
            for (const auto& kernel : usableKernels())
                for (int count = 1; count <= kQueriesAtOnce; ++count) {
                    std::vector<Reaching> reaching(kQueriesAtOnce * kRowsPerTile);
                    reaching.resize(
                        static_cast<size_t>(kernel.coarse(tile, asked.data(), count, reaching.data())));
                    std::vector<Reaching> alone(kRowsPerTile);
                    for (int query = 0; query < count; ++query) {
                        const int one = usableKernels().back().coarse(
                            tile, &asked[static_cast<size_t>(query)], 1, alone.data());
                        QCOMPARE(rowsFor(reaching, query), rowsFor({alone.begin(), alone.begin() + one}, 0));
                    }
                }
        }
    }

    void extremeCodesDoNotOverflow() {
        // All codes and query codes at their largest, of equal and of opposite sign.
        for (const int dimension : {64, 512, 1024})
            for (const float sign : {1.0F, -1.0F}) {
                const Template ones(static_cast<size_t>(dimension), 1.0F);
                const Template other(static_cast<size_t>(dimension), sign);
                const auto rows = rowsOf({{{1}, {1}, other}}, dimension);
                const QueryCode query(ones.data(), rows->layout());
                for (const auto& kernel : usableKernels()) {
                    const auto passing = scan(kernel, *rows, query, -3.0F);
                    QCOMPARE(passing.size(), 1U);
                    QVERIFY2(qAbs(passing[0].estimate - sign) <= passing[0].slack,
                             qPrintable(asText(passing)));
                }
            }
    }

    void theBoundHoldsForEveryRow() {
        std::mt19937 random(2);
        double tightest = 1.0;
        for (const int dimension : kDimensions)
            for (const Kind kind : kKinds)
                for (int round = 0; round < 4; ++round) {
                    const auto entries = gallery(kind, dimension, kRowsPerTile, random);
                    const auto rows = rowsOf(entries, dimension);
                    const auto probe = round == 0 ? entries[5].templ : randomTemplate(dimension, random);
                    const QueryCode query(probe.data(), rows->layout());
                    const double probeNorm = norm64(probe.data(), dimension);
                    const auto passing = scan(usableKernels().front(), *rows, query, -3.0F);
                    QCOMPARE(passing.size(), entries.size());
                    for (size_t i = 0; i < entries.size(); ++i) {
                        const float* values = entries[i].templ.data();
                        const double score = cosine64(dot64(probe.data(), values, dimension), probeNorm,
                                                      norm64(values, dimension));
                        const double spare = static_cast<double>(passing[i].slack) -
                                             qAbs(score - static_cast<double>(passing[i].estimate));
                        QVERIFY2(spare >= 0.0, qPrintable(u"dimension %1 row %2"_s.arg(dimension).arg(i)));
                        tightest = std::min(tightest, spare);
                    }
                }
        qInfo("smallest spare room of a bound: %g", tightest);
    }

    void theBoundIsWorthHaving() {
        // Not a proof but a guard: if the slack grew, searches would stay right and become slow.
        std::mt19937 random(3);
        const auto rows = rowsOf(gallery(Kind::Random, 128, kRowsPerTile, random), 128);
        const QueryCode query(randomTemplate(128, random).data(), rows->layout());
        for (const auto& row : scan(usableKernels().front(), *rows, query, -3.0F))
            QVERIFY2(row.slack < 0.012F, qPrintable(QString::number(row.slack)));
    }
};

QTEST_GUILESS_MAIN(TestScanKernels)
#include "tst_scankernels.moc"
