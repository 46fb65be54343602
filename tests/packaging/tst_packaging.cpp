// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const auto kId = u"io.github.secondlook.SecondLook"_s;

QByteArray read(const QString& name) {
    QFile file(QStringLiteral(SECONDLOOK_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What is shipped beside the programs names the same program everywhere and pins what it fetches.
class TestPackaging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFlatpakPinsWhatItFetches() {
        QJsonParseError parsed;
        const auto manifest =
            QJsonDocument::fromJson(read(u"packaging/flatpak/%1.json"_s.arg(kId)), &parsed).object();
        QVERIFY2(parsed.error == QJsonParseError::NoError, qPrintable(parsed.errorString()));
        QCOMPARE(manifest.value(u"id"_s).toString(), kId);
        QCOMPARE(manifest.value(u"command"_s).toString(), u"secondlook"_s);
        for (const auto value : manifest.value(u"finish-args"_s).toArray())
            QVERIFY(value.toString() != u"--share=network"_s);
        static const QRegularExpression sha256(u"^[0-9a-f]{64}$"_s);
        const auto modules = manifest.value(u"modules"_s).toArray();
        QCOMPARE(modules.last().toObject().value(u"name"_s).toString(), u"secondlook"_s);
        for (const auto module : modules) {
            for (const auto value : module.toObject().value(u"sources"_s).toArray()) {
                const auto source = value.toObject();
                if (source.value(u"type"_s).toString() == u"dir"_s)
                    continue;
                const QUrl url(source.value(u"url"_s).toString(), QUrl::StrictMode);
                QVERIFY2(url.isValid() && url.scheme() == u"https"_s, qPrintable(url.toString()));
                QVERIFY2(sha256.match(source.value(u"sha256"_s).toString()).hasMatch(),
                         qPrintable(url.toString()));
            }
        }
    }

    /// Nothing is kept from the sanitizers without a reason beside it.
    void everySuppressionSaysWhy() {
        for (const QString& name : {u"tests/support/leaks.supp"_s, u"tests/support/tsan.supp"_s}) {
            const auto lines = QString::fromUtf8(read(name)).split(u'\n', Qt::SkipEmptyParts);
            QVERIFY2(lines.value(0).startsWith(u'#'), qPrintable(name));
            for (const QString& line : lines) {
                static const QRegularExpression suppression(u"^(leak|race|called_from_lib):\\S+$"_s);
                QVERIFY2(line.startsWith(u"# "_s) || suppression.match(line).hasMatch(), qPrintable(line));
            }
        }
    }

    void everyCheckThatIsLeftOutSaysWhy() {
        const auto config = QString::fromUtf8(read(u".clang-tidy"_s));
        const qsizetype checks = config.indexOf(u"\nChecks:"_s);
        QVERIFY(checks > 0);
        static const QRegularExpression leftOut(u"^  -([a-z-]+),?$"_s, QRegularExpression::MultilineOption);
        auto found = leftOut.globalMatch(config.mid(checks));
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString check = found.next().captured(1);
            QVERIFY2(config.left(checks).contains(check), qPrintable(check));
        }
    }

    void theDesktopEntryNamesWhatIsInstalled() {
        const auto entry = QString::fromUtf8(read(u"packaging/linux/%1.desktop"_s.arg(kId)));
        const auto lines = entry.split(QLatin1Char('\n'));
        QCOMPARE(lines.first(), u"[Desktop Entry]"_s);
        QVERIFY(lines.contains(u"Exec=secondlook"_s));
        QVERIFY(lines.contains(u"Icon="_s + kId));
        QVERIFY(read(u"app/gui/main.cpp"_s).contains("setDesktopFileName(u\"" + kId.toUtf8() + "\"_s)"));
        // The program opens no file that it is given, so it must not offer itself for any type.
        QVERIFY(!entry.contains(u"MimeType="_s));
    }

    void theMetadataIsWellFormedAndNamesTheEntry() {
        QXmlStreamReader xml(read(u"packaging/linux/%1.metainfo.xml"_s.arg(kId)));
        QStringList launchables, ids;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"id"_s)
                ids.append(xml.readElementText());
            else if (xml.name() == u"launchable"_s)
                launchables.append(xml.readElementText());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(ids, QStringList{kId});
        QCOMPARE(launchables, QStringList{kId + u".desktop"_s});
    }
};

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
