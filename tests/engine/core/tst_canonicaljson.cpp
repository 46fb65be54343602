// SPDX-License-Identifier: Apache-2.0
#include "engine/core/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <bit>
#include <limits>

using namespace Qt::StringLiterals;
using namespace sl;

/// The samples of RFC 8785, and what is near them.
class TestCanonicalJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersOfAppendixB_data() {
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](quint64 bits, const char* expected) {
            QTest::newRow(expected) << bits << QByteArray(expected);
        };
        row(0x0000000000000000, "0");
        QTest::newRow("minus zero") << quint64(0x8000000000000000) << QByteArray("0");
        row(0x0000000000000001, "5e-324");
        row(0x8000000000000001, "-5e-324");
        row(0x7fefffffffffffff, "1.7976931348623157e+308");
        row(0xffefffffffffffff, "-1.7976931348623157e+308");
        row(0x4340000000000000, "9007199254740992");
        row(0xc340000000000000, "-9007199254740992");
        row(0x4430000000000000, "295147905179352830000");
        row(0x44b52d02c7e14af5, "9.999999999999997e+22");
        row(0x44b52d02c7e14af6, "1e+23");
        row(0x44b52d02c7e14af7, "1.0000000000000001e+23");
        row(0x444b1ae4d6e2ef4e, "999999999999999700000");
        row(0x444b1ae4d6e2ef4f, "999999999999999900000");
        row(0x444b1ae4d6e2ef50, "1e+21");
        row(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7");
        row(0x3eb0c6f7a0b5ed8d, "0.000001");
        row(0x41b3de4355555553, "333333333.3333332");
        row(0x41b3de4355555554, "333333333.33333325");
        row(0x41b3de4355555555, "333333333.3333333");
        row(0x41b3de4355555556, "333333333.3333334");
        row(0x41b3de4355555557, "333333333.33333343");
        row(0xbecbf647612f3696, "-0.0000033333333333333333");
        row(0x43143ff3c1cb0959, "1424953923781206.2");
    }
    void numbersOfAppendixB() {
        QFETCH(quint64, bits);
        QTEST(canonicalJson(std::bit_cast<double>(bits)), "expected");
    }

    void otherNumbers_data() {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](double number, const char* expected) {
            QTest::newRow(expected) << number << QByteArray(expected);
        };
        row(0.00005, "0.00005");
        row(0.1, "0.1");
        row(-0.5, "-0.5");
        row(1e-7, "1e-7");
        row(1.25e-10, "1.25e-10");
        row(5e-100, "5e-100");
        row(10.0, "10");
        row(-1200.0, "-1200");
        row(123456.789, "123456.789");
        row(1e15, "1000000000000000");
        row(1e16, "10000000000000000");
        row(1.5e20, "150000000000000000000");
        row(123456789012345680000.0, "123456789012345680000");
        row(-1e21, "-1e+21");
        row(1.5e21, "1.5e+21");
        row(std::numeric_limits<float>::max(), "3.4028234663852886e+38");
    }
    void otherNumbers() {
        QFETCH(double, number);
        QTEST(canonicalJson(number), "expected");
    }

    void wholeNumbersAreDoubles() {
        QCOMPARE(canonicalJson(QJsonValue(qint64(9007199254740993))), QByteArray("9007199254740992"));
        QCOMPARE(canonicalJson(QJsonValue(std::numeric_limits<qint64>::max())),
                 QByteArray("9223372036854776000"));
        QCOMPARE(canonicalJson(QJsonValue(std::numeric_limits<qint64>::min())),
                 QByteArray("-9223372036854776000"));
    }

    /// What is read back is what was written, to the bit.
    void everyNumberComesBack() {
        quint64 bits = 1;
        for (int round = 0; round < 20'000; ++round) {
            bits = bits * 6364136223846793005 + 1442695040888963407;
            const double number = std::bit_cast<double>(bits);
            if (!std::isfinite(number))
                continue;
            const QByteArray json = canonicalJson(QJsonArray{number});
            const double read = QJsonDocument::fromJson(json).array().first().toDouble();
            QVERIFY2(read == number, json.constData());
        }
    }

    void theExampleOfSection322() {
        const auto value = QJsonDocument::fromJson(
            "{\"numbers\":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"
            "\"string\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
            "\"literals\":[null,true,false]}");
        QCOMPARE(canonicalJson(value.object()),
                 QByteArray("{\"literals\":[null,true,false],"
                            "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                            "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"));
    }

    void membersAreSortedByUtf16Units() {
        const auto value = QJsonDocument::fromJson("{\"\\u20ac\":5,\"\\r\":1,\"\\ufb33\":7,\"1\":2,"
                                                   "\"\\ud83d\\ude00\":6,\"\\u0080\":3,\"\\u00f6\":4}");
        QCOMPARE(canonicalJson(value.object()),
                 QByteArray("{\"\\r\":1,\"1\":2,\"\u0080\":3,\"\u00f6\":4,\"\u20ac\":5,\"\U0001F600\":6,"
                            "\"\uFB33\":7}"));
    }

    void textIsEscapedNoMoreThanItMustBe() {
        QString controls;
        for (char16_t unit = 0; unit < 0x20; ++unit)
            controls += QChar(unit);
        QCOMPARE(canonicalJson(controls),
                 QByteArray("\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r"
                            "\\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018"
                            "\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\""));
        QCOMPARE(canonicalJson(u"\u007f\u2028</script>"_s), QByteArray("\"\u007f\u2028</script>\""));
    }

    /// RFC 8785 has no form for them; no database keeps them either.
    void loneSurrogatesAreEscaped() {
        const QString high = QString(QLatin1Char('a')) + QChar(0xd83d) + QLatin1Char('b');
        const QString low = QString(QLatin1Char('a')) + QChar(0xde00) + QLatin1Char('b');
        QCOMPARE(canonicalJson(high), QByteArray("\"a\\ud83db\""));
        QCOMPARE(canonicalJson(low), QByteArray("\"a\\ude00b\""));
        QCOMPARE(canonicalJson(low, NumberSpelling::BeforeRfc8785), QByteArray("\"a?b\""));
    }
};

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
