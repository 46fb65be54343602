// SPDX-License-Identifier: Apache-2.0
#include "tests/support/patience.h"
#include "widgets/models/mediafiltermodel.h"
#include "widgets/models/mediamodel.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace sl;
using namespace sl::widgets;

namespace {

MediaRecord media(qint64 id, MediaState state, int faces = 0) {
    MediaRecord record;
    record.id = MediaId{id};
    record.originalName = u"picture %1.jpg"_s.arg(id);
    record.state = state;
    record.faceCount = faces;
    if (state == MediaState::Problem)
        record.problem = Error{ErrorCode::NotAnImage, record.originalName, {}};
    return record;
}

/// Gives thumbnails when told, and keeps what was asked for.
struct Source {
    QList<MediaId> asked;
    QHash<MediaId, std::shared_ptr<QPromise<Result<QImage>>>> open;

    MediaModel::ThumbnailSource function() {
        return [this](MediaId id, int) {
            asked.append(id);
            auto promise = std::make_shared<QPromise<Result<QImage>>>();
            promise->start();
            open.insert(id, promise);
            return promise->future();
        };
    }
    void answer(qint64 id, const Result<QImage>& image) {
        auto promise = open.take(MediaId{id});
        promise->addResult(image);
        promise->finish();
    }
};

QImage grey() {
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::gray);
    return image;
}

QStringList names(const QAbstractItemModel& model) {
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data().toString().section(QLatin1Char('.'), 0, 0));
    return list;
}

} // namespace

class TestMediaModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderInWhichMediaCame() {
        Source source;
        MediaModel model(source.function(), 128);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMedia({media(1, MediaState::Processed, 2)});
        model.add({media(2, MediaState::Sealed), media(3, MediaState::Problem)});
        model.update(media(2, MediaState::Processed, 1));
        model.add({media(1, MediaState::Processed, 5)}); // known: updated in place
        model.update(media(99, MediaState::Sealed));     // unknown: ignored
        QCOMPARE(names(model), QStringList({u"picture 1"_s, u"picture 2"_s, u"picture 3"_s}));
        QCOMPARE(model.record(0).faceCount, 5);
        model.setFaceCount(MediaId{2}, 4);
        QCOMPARE(model.record(1).faceCount, 4);
        QVERIFY(!model.index(2).data(MediaModel::ReasonRole).toString().isEmpty());
        QVERIFY(model.index(0).data(MediaModel::ReasonRole).toString().isEmpty());
    }

    void filtersByKind() {
        Source source;
        MediaModel model(source.function(), 128);
        MediaFilterModel filtered;
        filtered.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filtered,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMedia({media(1, MediaState::Processed, 2), media(2, MediaState::Processed),
                        media(3, MediaState::Problem), media(4, MediaState::Sealed)});
        QCOMPARE(filtered.count(MediaFilter::All), 4);
        filtered.setFilter(MediaFilter::WithFaces);
        QCOMPARE(names(filtered), QStringList{u"picture 1"_s});
        filtered.setFilter(MediaFilter::WithoutFaces); // a file that waits is not one without faces
        QCOMPARE(names(filtered), QStringList{u"picture 2"_s});
        filtered.setFilter(MediaFilter::Problems);
        QCOMPARE(names(filtered), QStringList{u"picture 3"_s});
        filtered.setFilter(MediaFilter::WithFaces);
        model.update(media(4, MediaState::Processed, 1));
        QCOMPARE(names(filtered), QStringList({u"picture 1"_s, u"picture 4"_s}));
    }

    void framesStandBehindTheirVideoByNumber() {
        Source source;
        MediaModel model(source.function(), 128);
        MediaFilterModel filtered;
        filtered.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filtered,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto video = media(1, MediaState::Processed);
        video.sha256 = Sha256::of("video");
        const auto frame = [&](qint64 id, qint64 ordinal) {
            auto picture = media(id, MediaState::Processed, 1);
            picture.sha256 = Sha256::of(QByteArray::number(id));
            picture.metadata = {{u"video"_s, video.sha256.hex()},
                                {u"frame"_s, QJsonObject{{u"frame"_s, ordinal}}}};
            return picture;
        };
        model.setMedia({video, media(2, MediaState::Processed), frame(3, 40)});
        model.add({frame(4, 7), media(5, MediaState::Sealed)});
        QCOMPARE(names(filtered), QStringList({u"picture 1"_s, u"picture 4"_s, u"picture 3"_s, u"picture 2"_s,
                                               u"picture 5"_s}));
        auto twice = media(6, MediaState::Problem);
        twice.sha256 = video.sha256;
        model.add({twice, frame(7, 0)});
        QCOMPARE(names(filtered).mid(0, 2), QStringList({u"picture 1"_s, u"picture 7"_s}));
        QCOMPARE(names(filtered).last(), u"picture 6"_s);
    }

    void whatWasNotLookedAtIsSaid() {
        Source source;
        MediaModel model(source.function(), 128);
        auto pages = media(1, MediaState::Processed, 1);
        pages.metadata = {{u"frames"_s, 3}};
        model.setMedia({pages});
        const auto tip = model.index(0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"The file holds 3 pictures. Only the first was searched"_s), qPrintable(tip));
    }

    void aDamagedPictureIsCalledSo() {
        Source source;
        MediaModel model(source.function(), 128);
        auto damaged = media(2, MediaState::Processed, 1);
        damaged.metadata = {{u"damagedFromLine"_s, 145}};
        model.setMedia({media(1, MediaState::Processed, 1), damaged});
        const QString damage = u"Damaged from line 145 on: what lies below could not be read."_s;
        const auto said = [&](int row, int role) { return model.index(row).data(role).toString(); };
        QCOMPARE(said(0, Qt::ToolTipRole), u"picture 1.jpg"_s);
        QCOMPARE(said(1, Qt::ToolTipRole), u"picture 2.jpg\n"_s + damage);
        QVERIFY(!said(0, Qt::AccessibleDescriptionRole).contains(u"Damaged"_s));
        QCOMPARE(said(1, Qt::AccessibleDescriptionRole),
                 damage + u'\n' + said(0, Qt::AccessibleDescriptionRole));
        QVERIFY(said(1, MediaModel::ReasonRole).isEmpty()); // it could be taken
    }

    void thumbnailsComeWhenTheirRowIsSeen() {
        Source source;
        MediaModel model(source.function(), 128);
        model.setMedia(
            {media(1, MediaState::Processed), media(2, MediaState::Sealed), media(3, MediaState::Problem)});
        QVERIFY(source.asked.isEmpty());
        for (int row = 0; row < 3; ++row)
            QVERIFY(model.index(row).data(MediaModel::ThumbnailRole).value<QImage>().isNull());
        QTRY_COMPARE(source.asked, QList<MediaId>{MediaId{1}}); // neither what waits nor what is a problem
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        source.answer(1, grey());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(2).value<QList<int>>(), QList<int>{MediaModel::ThumbnailRole});
        QVERIFY(!model.index(0).data(MediaModel::ThumbnailRole).value<QImage>().isNull());
        model.update(media(2, MediaState::Processed));
        QVERIFY(model.index(1).data(MediaModel::ThumbnailRole).value<QImage>().isNull());
        QTRY_COMPARE(source.asked.size(), 2);
        source.answer(2, fail(ErrorCode::MediaMissing)); // stays grey and is not asked for again
        QTRY_COMPARE(changed.size(), 3);
        QVERIFY(model.index(1).data(MediaModel::ThumbnailRole).value<QImage>().isNull());
        QTest::qWait(0);
        QCOMPARE(source.asked.size(), 2);
    }

    void aFewThumbnailsAtATimeTheLatestWishFirst() {
        Source source;
        MediaModel model(source.function(), 128);
        QList<MediaRecord> many;
        for (int i = 1; i <= 50; ++i)
            many.append(media(i, MediaState::Processed));
        model.setMedia(many);
        for (int row = 0; row < 50; ++row)
            (void)model.index(row).data(MediaModel::ThumbnailRole);
        QTRY_COMPARE(source.asked.size(), 4);
        QCOMPARE(source.asked.first(), MediaId{50});
        source.answer(50, grey());
        QTRY_COMPARE(source.asked.size(), 5);
        QCOMPARE(source.asked.last(), MediaId{46});
    }

    void answersToAnEarlierListAreDropped() {
        Source source;
        MediaModel model(source.function(), 128);
        model.setMedia({media(1, MediaState::Processed)});
        (void)model.index(0).data(MediaModel::ThumbnailRole);
        QTRY_COMPARE(source.asked.size(), 1);
        model.setMedia({media(7, MediaState::Processed)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        source.answer(1, grey());
        QTest::qWait(0);
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMediaModel)
#include "tst_mediamodel.moc"
