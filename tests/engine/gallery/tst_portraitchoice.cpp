// SPDX-License-Identifier: Apache-2.0
#include "engine/session/galleryservice.h"
#include "engine/store/gallery/templaterepository.h"
#include "tests/support/desk.h"

#include <QJsonArray>
#include <QPainter>
#include <QTest>

using namespace sl;
using namespace sl::session;
using namespace sl::test;

namespace {

/// The head of somebody who was booked, 0.6 of it face.
struct Placed {
    const char* person;
    QPoint corner;
    int width = 0;
    bool mirrored = false;
};

QImage pictureOf(const QList<Placed>& placed, QSize size = {1600, 1000}) {
    constexpr QRect head(340, 60, 380, 440);
    QImage picture(size, QImage::Format_RGB888);
    picture.fill(Qt::lightGray);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Placed& one : placed) {
        const QImage photo =
            QImage(referenceFaces() + u"/frmdb/%1/mugshots/Img_33.JPG"_s.arg(QLatin1String(one.person)))
                .copy(head);
        const QSize place(one.width, one.width * head.height() / head.width());
        painter.drawImage(QRect(one.corner, place), one.mirrored ? photo.mirrored(true, false) : photo);
    }
    return picture;
}

QImage twoAlike() {
    return pictureOf({{"031", {100, 200}, 500}, {"032", {1000, 200}, 500}});
}

} // namespace

/// Whom a booking photo with several faces is of: nobody is enrolled without somebody's word.
class TestPortraitChoice : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] GalleryService& gallery() { return m_desk->workspace->gallery(); }
    [[nodiscard]] QString photoOf(const QString& person) const {
        return m_desk->dir.filePath(u"source/%1/photo.png"_s.arg(person));
    }
    void give(const QString& person, const QImage& picture) {
        QDir().mkpath(QFileInfo(photoOf(person)).path());
        QVERIFY(picture.save(photoOf(person)));
    }
    [[nodiscard]] Result<EnrolSummary> enrol() {
        return gallery().enrol(m_desk->dir.filePath(u"source"_s)).summary.result();
    }
    [[nodiscard]] static UndecidedPhoto undecided(const QString& person, const QString& file) {
        UndecidedPhoto photo;
        photo.from.file = file;
        photo.from.personId = person;
        return photo;
    }
    /// Two people of one size: who is meant?
    [[nodiscard]] Result<FacesToChoose> twoFaces(const QString& person) {
        give(person, twoAlike());
        SL_TRY(const auto summary, enrol());
        if (summary.undecided.size() != 1)
            return fail(ErrorCode::InvalidArgument, person, u"not undecided"_s);
        return gallery().facesToChoose(summary.undecided.first()).result();
    }
    [[nodiscard]] Template templateOf(const PersonRecord& person) {
        store::OpenOptions options;
        options.mode = store::OpenMode::ReadOnly;
        const auto database = store::Database::open(m_desk->folder() + u"/workspace.sqlite"_s, options);
        store::TemplateRepository templates(**database);
        return templates.find(person.cover, templates.packs()->first()).value_or(Template{});
    }
    [[nodiscard]] PersonRecord person(const QString& id) {
        const auto persons = gallery().persons({}).result();
        for (const auto& record : *persons)
            if (record.externalId == id)
                return record;
        return {};
    }

private Q_SLOTS:
    void init() {
        SL_NEED_REFERENCE();
        m_desk = std::make_unique<Desk>(referenceModels());
        SL_VERIFY(m_desk->create());
    }
    void cleanup() { m_desk.reset(); }

    void aLargeFaceIsARivalWhereverItStands_data() {
        QTest::addColumn<QImage>("picture");
        QTest::addColumn<bool>("isAsked");
        SL_NEED_REFERENCE();
        const Placed main{"032", {550, 100}, 500};
        const Placed inTheMiddle{"032", {1350, 420}, 500};
        QTest::newRow("alone") << pictureOf({main}) << false;
        QTest::newRow("two alike") << twoAlike() << true;
        QTest::newRow("a larger one in the corner")
            << pictureOf({inTheMiddle, {"031", {0, 0}, 540}}, {3200, 1400}) << true;
        QTest::newRow("one as large in the other corner")
            << pictureOf({inTheMiddle, {"031", {2700, 820}, 500}}, {3200, 1400}) << true;
        QTest::newRow("a reflection") << pictureOf({main, {"032", {1080, 100}, 500, true}}) << true;
        QTest::newRow("a poster on the wall") << pictureOf({main, {"031", {1300, 20}, 220}}) << false;
        QTest::newRow("a poster as large as life") << pictureOf({main, {"031", {1080, 20}, 480}}) << true;
        QTest::newRow("a face on the shirt, small")
            << pictureOf({{"032", {550, 0}, 560}, {"031", {740, 740}, 200}}) << false;
        QTest::newRow("a face on the shirt, large")
            << pictureOf({{"032", {550, 0}, 500}, {"031", {640, 580}, 350}}) << true;
        QTest::newRow("a child on the arm")
            << pictureOf({{"032", {500, 50}, 500}, {"031", {950, 300}, 380}}) << true;
    }
    void aLargeFaceIsARivalWhereverItStands() {
        QFETCH(QImage, picture);
        give(u"P"_s, picture);
        const auto summary = enrol();
        SL_VERIFY(summary);
        QTEST(!summary->undecided.isEmpty(), "isAsked");
        QCOMPARE(summary->undecided.size(), summary->problems.size());
        QCOMPARE(summary->portraitsAdded, summary->undecided.isEmpty() ? 1 : 0);
        for (const auto& problem : summary->problems)
            QCOMPARE(problem.error.code, ErrorCode::SeveralFaces);
    }

    void theChosenFaceIsEnrolledSignedAndInTheLog() {
        const auto faces = twoFaces(u"P"_s);
        SL_VERIFY(faces);
        QCOMPARE(faces->faces.size(), 2);
        QVERIFY(faces->faces.first().box.center().x() < 800);
        QCOMPARE(gallery().status().result()->portraits, 0);
        const auto chosen = gallery().choosePortrait(faces->photo, faces->faces.last().box).result();
        SL_VERIFY(chosen);
        QCOMPARE(chosen->portraitsAdded, 1);
        const auto portrait = gallery().portrait(person(u"P"_s).cover).result();
        SL_VERIFY(portrait);
        QVERIFY(portrait->face.box.center().x() > 800);
        QCOMPARE(portrait->enrolledBy, u"ruiz"_s);
        const auto entries = m_desk->workspace->auditEntries({{}, u"portrait.chosen"_s, 0, 10}).result();
        SL_VERIFY(entries);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().subject, u"P"_s);
        QCOMPARE(entries->first().actor, u"ruiz"_s);
        QVERIFY(!entries->first().signature.isEmpty());
        QCOMPARE(entries->first().details.value(u"sha256"_s).toString(), faces->photo.sha256.hex());
        QVERIFY(entries->first().details.value(u"face"_s).toArray().first().toInt() > 800);
        const auto verdicts = m_desk->workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.problem.toString()));
        SL_VERIFY(gallery().removePerson(person(u"P"_s).id, u"chosen by mistake"_s).result());
        QCOMPARE(gallery().status().result()->portraits, 0);
    }

    /// Whether somebody chose a face or it was plain: the template is the same to the bit.
    void aChosenFaceHasTheTemplateOfAnyOther() {
        give(u"P"_s, pictureOf({{"031", {0, 0}, 160}, {"032", {900, 200}, 600}}));
        SL_VERIFY(enrol());
        const auto faces = gallery().facesToChoose(undecided(u"Q"_s, photoOf(u"P"_s))).result();
        SL_VERIFY(faces);
        QCOMPARE(faces->faces.size(), 2);
        SL_VERIFY(gallery().choosePortrait(faces->photo, faces->faces.last().box).result());
        const Template plain = templateOf(person(u"P"_s)), chosen = templateOf(person(u"Q"_s));
        QVERIFY(!plain.empty());
        QVERIFY(plain == chosen);
        QCOMPARE(gallery().portrait(person(u"Q"_s).cover).result()->face,
                 gallery().portrait(person(u"P"_s).cover).result()->face);
        const auto small = gallery().choosePortrait(faces->photo, faces->faces.first().box).result();
        SL_VERIFY(small);
        QCOMPARE(small->alreadyThere, 1); // one photo shows a person once
    }

    void noneOfThemIsKeptOnRecordAndNobodyEnrolled() {
        const auto faces = twoFaces(u"P"_s);
        SL_VERIFY(faces);
        SL_VERIFY(gallery().choosePortrait(faces->photo, {}).result());
        QCOMPARE(gallery().status().result()->persons, 0);
        const auto entries = m_desk->workspace->auditEntries({{}, u"portrait.chosen"_s, 0, 10}).result();
        SL_VERIFY(entries);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().details.value(u"none"_s), QJsonValue(true));
    }

    void anotherFileThanWasShownIsRefused() {
        const auto faces = twoFaces(u"P"_s);
        SL_VERIFY(faces);
        give(u"P"_s, pictureOf({{"032", {100, 200}, 500}, {"031", {1000, 200}, 500}}));
        const auto chosen = gallery().choosePortrait(faces->photo, faces->faces.last().box).result();
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, ErrorCode::MediaAltered);
        QVERIFY(QFile::remove(photoOf(u"P"_s)));
        QCOMPARE(gallery().choosePortrait(faces->photo, faces->faces.last().box).result().error().code,
                 ErrorCode::NotFound);
        QCOMPARE(gallery().status().result()->persons, 0);
        QVERIFY(!m_desk->actions().contains(u"portrait.chosen"_s));
    }

    void whereNoFaceIsNothingIsEnrolled() {
        const auto faces = twoFaces(u"P"_s);
        SL_VERIFY(faces);
        const auto chosen = gallery().choosePortrait(faces->photo, QRectF(10, 920, 60, 60)).result();
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, ErrorCode::NoFaceFound);
        auto unseen = faces->photo;
        unseen.sha256 = {};
        QCOMPARE(gallery().choosePortrait(unseen, faces->faces.first().box).result().error().code,
                 ErrorCode::InvalidArgument);
        QVERIFY(!m_desk->actions().contains(u"portrait.chosen"_s));
    }

    void onlySupervisorsChoose() {
        const auto faces = twoFaces(u"P"_s);
        SL_VERIFY(faces);
        SL_VERIFY(m_desk->workspace->addUser(newUser(u"exa"_s, Role::Examiner)).result());
        SL_VERIFY(m_desk->logIn(u"exa"_s));
        QCOMPARE(gallery().facesToChoose(faces->photo).result().error().code, ErrorCode::NotPermitted);
        QCOMPARE(gallery().choosePortrait(faces->photo, faces->faces.first().box).result().error().code,
                 ErrorCode::NotPermitted);
        m_desk->workspace->logOut();
        QCOMPARE(gallery().choosePortrait(faces->photo, {}).result().error().code, ErrorCode::NotLoggedIn);
        QVERIFY(!m_desk->actions().contains(u"portrait.chosen"_s));
    }
};

QTEST_GUILESS_MAIN(TestPortraitChoice)
#include "tst_portraitchoice.moc"
