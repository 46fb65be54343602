// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/media/thumbnailrepository.h"
#include "tests/engine/store/tempstore.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::store;
using namespace sl::test;

class TestThumbnailStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aThumbnailIsFoundByPortraitFileAndSide() {
        TempStore cache(cacheSchema());
        SL_VERIFY(cache.result());
        ThumbnailRepository thumbnails(cache.db());
        const ThumbnailRepository::Key key{PortraitId{7}, Sha256::of("a"), 128};
        SL_VERIFY(thumbnails.put(key, "one"));
        SL_VERIFY(thumbnails.put({PortraitId{7}, Sha256::of("a"), 256}, "two"));
        SL_VERIFY(thumbnails.put({PortraitId{8}, Sha256::of("a"), 128}, "three"));
        QCOMPARE(thumbnails.find(key).value(), QByteArray("one"));
        QCOMPARE(thumbnails.find({PortraitId{7}, Sha256::of("a"), 64}).error().code, ErrorCode::NotFound);
        QCOMPARE(thumbnails.find({PortraitId{7}, Sha256::of("b"), 128}).error().code, ErrorCode::NotFound);
        SL_VERIFY(thumbnails.put(key, "again"));
        QCOMPARE(thumbnails.find(key).value(), QByteArray("again"));
        SL_VERIFY(thumbnails.removeAll(PortraitId{7}));
        QCOMPARE(cache.db().integer(u"SELECT count(*) FROM thumbnails"_s).value(), 1);
    }

    void theOldestGoWhenThereAreTooMany() {
        TempStore cache(cacheSchema());
        SL_VERIFY(cache.result());
        ThumbnailRepository thumbnails(cache.db(), 3);
        for (int i = 1; i <= 5; ++i)
            SL_VERIFY(thumbnails.put({PortraitId{i}, Sha256::of("a"), 128}, "jpeg"));
        QCOMPARE(cache.db().integer(u"SELECT count(*) FROM thumbnails"_s).value(), 3);
        QCOMPARE(cache.db().integer(u"SELECT min(portrait_id) FROM thumbnails"_s).value(), 3);
    }
};

QTEST_GUILESS_MAIN(TestThumbnailStore)
#include "tst_thumbnailstore.moc"
