// SPDX-License-Identifier: Apache-2.0
#include "tests/support/packdesk.h"

using namespace sl;
using namespace sl::casework;
using namespace sl::session;
using namespace sl::test;

namespace {

/// Persons and scores in the order of the list.
QString listOf(const SearchView& view) {
    QString text;
    for (const auto& candidate : view.candidates)
        text += s("%1 %2\n").arg(candidate.personExternalId).arg(candidate.score, 0, 'g', 17);
    return text;
}

} // namespace

/// Another pack of the same dimension comes into use while a search, an import or a run over the gallery is
/// under way: whatever is stored is of one pack, and says of which.
class TestPackChange : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<demo::PeopleDrawer> m_people;
    std::unique_ptr<PackDesk> m_desk;
    QString m_starter, m_variant; ///< identities
    std::shared_ptr<CaseSession> m_session;
    ProbeId m_probe;

    [[nodiscard]] Status use(const QString& pack) const {
        const auto used = m_desk->workspace->usePack(pack).result();
        return used ? Status() : fail(used);
    }
    [[nodiscard]] Result<SearchView> search() const { return m_session->search(m_probe, {}).result(); }

    /// A probe of five faces, so that making their templates anew takes a while.
    void makeProbe() {
        QStringList pictures;
        for (int portrait = 1; portrait <= 5; ++portrait) {
            pictures.append(m_desk->dir.filePath(s("scene-%1.jpg").arg(portrait)));
            drawPortrait(*m_people, 2, portrait, pictures.last());
        }
        const auto session = m_desk->newOpenCase(s("1"));
        SL_VERIFY(session);
        m_session = *session;
        SL_VERIFY(m_session->addMedia(pictures).summary.result());
        QList<FaceId> faces;
        const auto media = m_session->media().result();
        SL_VERIFY(media);
        for (const auto& picture : *media) {
            const auto found = m_session->faces(picture.id).result();
            SL_VERIFY(found);
            faces.append(found->first().id);
        }
        const auto probe = m_session->createProbe(faces, s("man")).result();
        SL_VERIFY(probe);
        m_probe = probe->id;
    }

private Q_SLOTS:
    void initTestCase() {
        auto model = demo::FaceModel::open(demo::FaceModel::defaultFile());
        SL_VERIFY(model);
        m_people = std::make_unique<demo::PeopleDrawer>(std::move(*model), kSeed);
    }

    void init() {
        m_desk = std::make_unique<PackDesk>();
        m_desk->drawPeople(*m_people);
        SL_VERIFY(m_desk->create());
        m_starter = m_desk->workspace->pack().identity;
        SL_VERIFY(m_desk->gallery().enrol(m_desk->source()).summary.result());
        m_variant = m_desk->installVariant();
    }
    void cleanup() {
        m_session.reset();
        m_desk.reset();
    }

    void noListMixesTwoPacks() {
        SL_VERIFY(use(m_variant));
        SL_VERIFY(m_desk->gallery().retemplate().summary.result());
        makeProbe();
        QMap<QString, QString> undisturbed;
        for (const auto& pack : {m_starter, m_variant, m_starter, m_variant}) {
            SL_VERIFY(use(pack));
            const auto view = search();
            SL_VERIFY(view);
            QCOMPARE(view->record.packIdentity, pack);
            undisturbed.insert(pack, listOf(*view));
        }
        QVERIFY(undisturbed[m_starter] != undisturbed[m_variant]);

        int compared = 0;
        for (int round = 0; round < 16; ++round) {
            const QString now = round % 2 ? m_starter : m_variant;
            const QString other = round % 2 ? m_variant : m_starter;
            SL_VERIFY(use(other));
            SL_VERIFY(search()); // the faces have templates of the other pack
            SL_VERIFY(use(now));
            const auto changed = m_desk->workspace->usePack(other);
            do {
                const auto view = search();
                if (!view) {
                    QCOMPARE(view.error().code, ErrorCode::PackChanged);
                    continue;
                }
                QCOMPARE(listOf(*view), undisturbed.value(view->record.packIdentity));
                QVERIFY(view->record.exhaustive);
                ++compared;
            } while (!changed.isFinished());
            SL_VERIFY(changed.result());
        }
        QVERIFY2(compared >= 8, qPrintable(QString::number(compared)));
        const auto stored = m_session->searches().result();
        SL_VERIFY(stored);
        for (const auto& record : *stored) {
            const auto view = m_session->searchView(record.id).result();
            SL_VERIFY(view);
            QCOMPARE(listOf(*view), undisturbed.value(view->record.packIdentity));
        }
    }

    /// One enrolment is of one pack, the one at its start.
    void anEnrolmentGoesOnWithThePackItBeganWith() {
        for (int person = 0; person < 20; ++person)
            drawPortrait(*m_people, kPeople + person, 0,
                         m_desk->dir.filePath(s("more/E-%1/front.jpg").arg(person)));
        const auto run = m_desk->gallery().enrol(m_desk->dir.filePath(s("more")));
        SL_VERIFY(use(m_variant));
        const auto summary = run.summary.result();
        SL_VERIFY(summary);
        QCOMPARE(summary->portraitsAdded, 20);
        QCOMPARE(m_desk->status().withoutTemplate(), kPeople + 20);
    }

    void aRunOverTheGalleryEndsWhenThePackChanges() {
        SL_VERIFY(use(m_variant));
        const auto run = m_desk->gallery().retemplate();
        SL_VERIFY(use(m_starter));
        const auto summary = run.summary.result();
        QVERIFY(summary || summary.error().code == ErrorCode::PackMismatch);
        QCOMPARE(m_desk->status().withoutTemplate(), 0);
        SL_VERIFY(use(m_variant));
        SL_VERIFY(m_desk->gallery().retemplate().summary.result());
        QCOMPARE(m_desk->templates(m_variant).size(), kPeople);
        QVERIFY(m_desk->templates(m_variant) != m_desk->templates(m_starter));
    }

    /// Like a reload, a choice prepares the search: nobody has to search first.
    void whoChoosesAPackFindsTheGalleryPrepared() {
        SL_VERIFY(use(m_variant));
        SL_VERIFY(m_desk->gallery().retemplate().summary.result());
        for (const auto& pack : {m_starter, m_variant}) {
            SL_VERIFY(use(pack));
            QTRY_VERIFY(m_desk->status().searchReady);
        }
    }
};

QTEST_GUILESS_MAIN(TestPackChange)
#include "tst_packchange.moc"
