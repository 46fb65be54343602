// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

namespace {

const auto kId = QStringLiteral("io.github.secondlook.SecondLook");

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
            QJsonDocument::fromJson(read(QStringLiteral("packaging/flatpak/%1.json").arg(kId)), &parsed)
                .object();
        QVERIFY2(parsed.error == QJsonParseError::NoError, qPrintable(parsed.errorString()));
        QCOMPARE(manifest.value(QStringLiteral("id")).toString(), kId);
        QCOMPARE(manifest.value(QStringLiteral("command")).toString(), QStringLiteral("secondlook"));
        for (const auto value : manifest.value(QStringLiteral("finish-args")).toArray())
            QVERIFY(value.toString() != QStringLiteral("--share=network"));
        static const QRegularExpression sha256(QStringLiteral("^[0-9a-f]{64}$"));
        const auto modules = manifest.value(QStringLiteral("modules")).toArray();
        QCOMPARE(modules.last().toObject().value(QStringLiteral("name")).toString(),
                 QStringLiteral("secondlook"));
        for (const auto module : modules) {
            for (const auto value : module.toObject().value(QStringLiteral("sources")).toArray()) {
                const auto source = value.toObject();
                if (source.value(QStringLiteral("type")).toString() == QStringLiteral("dir"))
                    continue;
                const QUrl url(source.value(QStringLiteral("url")).toString(), QUrl::StrictMode);
                QVERIFY2(url.isValid() && url.scheme() == QStringLiteral("https"),
                         qPrintable(url.toString()));
                QVERIFY2(sha256.match(source.value(QStringLiteral("sha256")).toString()).hasMatch(),
                         qPrintable(url.toString()));
            }
        }
    }

    void theDesktopEntryNamesWhatIsInstalled() {
        const auto entry = QString::fromUtf8(read(QStringLiteral("packaging/linux/%1.desktop").arg(kId)));
        const auto lines = entry.split(QLatin1Char('\n'));
        QCOMPARE(lines.first(), QStringLiteral("[Desktop Entry]"));
        QVERIFY(lines.contains(QStringLiteral("Exec=secondlook")));
        QVERIFY(lines.contains(QStringLiteral("Icon=") + kId));
        QVERIFY(read(QStringLiteral("app/gui/main.cpp"))
                    .contains("setDesktopFileName(QStringLiteral(\"" + kId.toUtf8() + "\"))"));
        // The program opens no file that it is given, so it must not offer itself for any type.
        QVERIFY(!entry.contains(QStringLiteral("MimeType=")));
    }

    void theMetadataIsWellFormedAndNamesTheEntry() {
        QXmlStreamReader xml(read(QStringLiteral("packaging/linux/%1.metainfo.xml").arg(kId)));
        QStringList launchables, ids;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QStringLiteral("id"))
                ids.append(xml.readElementText());
            else if (xml.name() == QStringLiteral("launchable"))
                launchables.append(xml.readElementText());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(ids, QStringList{kId});
        QCOMPARE(launchables, QStringList{kId + QStringLiteral(".desktop")});
    }
};

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
