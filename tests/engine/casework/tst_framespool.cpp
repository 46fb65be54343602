// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/video/internal/framespool.h"
#include "engine/video/png.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QTemporaryDir>

using namespace sl;
using namespace sl::casework;

namespace {

video::FramePicture frame(qint64 ordinal, QRgb colour = qRgb(10, 20, 30)) {
    QImage picture(64, 48, QImage::Format_RGB888);
    picture.fill(QColor(colour));
    video::FrameRecord record;
    record.ordinal = ordinal;
    record.hash = Sha256::of(QByteArray::number(ordinal));
    return {record, {}, picture};
}

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestFrameSpool : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void picturesAreThereByTheirRecord() {
        {
            FrameSpool spool(m_folder.path(), 2);
            for (int i = 0; i < 20; ++i)
                spool.add(frame(i, qRgb(i, 2 * i, 3 * i)));
            spool.add(frame(3)); // of another face in it
            spool.finish();
            for (int i = 19; i >= 0; --i) {
                const auto given = frame(i, qRgb(i, 2 * i, 3 * i));
                const auto kept = spool.find(given.record);
                QVERIFY2(kept, qPrintable(QString::number(i)));
                QCOMPARE(kept->size, QSize(64, 48));
                QCOMPARE(kept->png, video::pngOf(given.picture));
            }
            auto another = frame(7).record;
            another.hash = Sha256::of("another frame of this number");
            QVERIFY(!spool.find(another));
            QVERIFY(!spool.find(frame(20).record));
        }
        QCOMPARE(namesIn(m_folder.path()), QStringList());
    }

    void whereNothingCanBeWrittenNothingIsThere() {
        FrameSpool spool(m_folder.filePath(u"no folder"_s), 1);
        spool.add(frame(1));
        spool.finish();
        QVERIFY(!spool.find(frame(1).record));
    }

    void whatAKilledProcessLeftIsRemoved() {
        for (const char* name : {".frames-aB3dEf", ".lock", "case.sqlite"}) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        FrameSpool::removeLeftovers(m_folder.path());
        QCOMPARE(namesIn(m_folder.path()), (QStringList{u".lock"_s, u"case.sqlite"_s}));
    }
};

QTEST_GUILESS_MAIN(TestFrameSpool)
#include "tst_framespool.moc"
