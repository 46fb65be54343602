// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/workers.h"

#include <QTest>

#include <array>
#include <atomic>
#include <memory>
#include <new>
#include <stdexcept>
#include <thread>

using namespace sl::search;

/// Work that is shared out, and what becomes of an exception in it.
class TestWorkers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWorkerHasItsOwnNumber() {
        const Workers workers(4);
        for (int round = 0; round < 200; ++round) {
            std::array<std::atomic<int>, 4> calls{};
            workers.run(4, [&](int worker) { ++calls[static_cast<size_t>(worker)]; });
            QCOMPARE(calls[0].load(), 1);
            for (const auto& count : calls)
                QVERIFY(count <= 1);
        }
    }

    /// The caller's share ends while a helper is still at its own.
    void whatTheCallersShareThrowsIsThrownWhenTheHelpersHaveEnded() {
        const Workers workers(4);
        for (int round = 0; round < 100; ++round) {
            auto inside = std::make_unique<std::atomic<int>>(0);
            std::atomic<bool> helped = false;
            const auto work = [&](int worker) {
                if (worker == 0) {
                    while (!helped)
                        std::this_thread::yield();
                    throw std::bad_alloc();
                }
                ++*inside;
                helped = true;
                for (int i = 0; i < 1000; ++i)
                    std::this_thread::yield();
                --*inside;
            };
            QVERIFY_THROWS_EXCEPTION(std::bad_alloc, workers.run(4, work));
            QCOMPARE(inside->load(), 0);
        }
    }

    void whatAHelperThrowsIsThrownToTheCaller() {
        const Workers workers(3);
        for (int round = 0; round < 100; ++round) {
            std::atomic<bool> helped = false;
            const auto work = [&](int worker) {
                if (worker > 0) {
                    helped = true;
                    throw std::runtime_error("no room");
                }
                while (!helped) // the caller's share ends when a helper came
                    std::this_thread::yield();
            };
            QVERIFY_THROWS_EXCEPTION(std::runtime_error, workers.run(3, work));
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkers)
#include "tst_workers.moc"
