// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/candidategroups.h"

#include <QTest>

using namespace sl;
using namespace sl::report;

namespace {

std::optional<AnswerRecord> answered(const QString& text) {
    if (text == u"-"_s)
        return std::nullopt;
    AnswerRecord record;
    if (text != u"n"_s)
        record.answer = Answer::onScale(text.toInt()).value_or(Answer::notComparable());
    return record;
}

PrintedCandidate candidate(int rank, const QString& answers) {
    const QStringList parts = answers.split(u' ');
    PrintedCandidate printed;
    printed.candidate.rank = rank;
    printed.first = answered(parts.value(0));
    printed.second = answered(parts.value(1, u"-"_s));
    printed.third = answered(parts.value(2, u"-"_s));
    return printed;
}

} // namespace

class TestCandidateGroups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standsWhereItsAnswersPutIt_data() {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<Standing>("expected");
        QTest::newRow("nobody yet") << "- -" << Standing::Unanswered;
        QTest::newRow("one supports") << "2 -" << Standing::Supported;
        QTest::newRow("both support") << "3 1" << Standing::Supported;
        QTest::newRow("second against") << "3 -2" << Standing::Divided;
        QTest::newRow("second undecided") << "1 0" << Standing::Divided;
        QTest::newRow("second cannot compare") << "1 n" << Standing::Divided;
        QTest::newRow("third decides for") << "3 -1 2" << Standing::Divided;
        QTest::newRow("both against") << "-1 -3" << Standing::Different;
        QTest::newRow("against and undecided") << "0 -1" << Standing::Different;
        QTest::newRow("undecided") << "0 n" << Standing::Inconclusive;
        QTest::newRow("not comparable") << "n n" << Standing::NotComparable;
    }
    void standsWhereItsAnswersPutIt() {
        QFETCH(const QString, answers);
        QFETCH(const Standing, expected);
        QCOMPARE(int(standing(candidate(1, answers))), int(expected));
    }

    void strongestDifferenceComesFirst() {
        const QList<PrintedCandidate> all{candidate(1, u"-1"_s), candidate(2, u"3"_s), candidate(3, u"-3"_s),
                                          candidate(4, u"-2 -3"_s)};
        QStringList ranks;
        for (const PrintedCandidate& printed : candidatesOf(all, Standing::Different))
            ranks << QString::number(printed.candidate.rank);
        QCOMPARE(ranks.join(u' '), u"3 4 1"_s);
    }
};

QTEST_GUILESS_MAIN(TestCandidateGroups)
#include "tst_candidategroups.moc"
