// SPDX-License-Identifier: Apache-2.0
#include "engine/session/galleryservice.h"
#include "engine/vision/adjust/adjusting.h"
#include "tests/engine/tamper/tampering.h"
#include "tests/support/desk.h"

#include <QDir>
#include <QProcess>

using namespace sl;
using namespace sl::session;
using namespace sl::test;

namespace {

const QString kCase = u"1"_s;
const QList<Adjustment> kProbeSteps{{AdjustmentKind::Gamma, 145, 0}, {AdjustmentKind::Sharpening, 120, 2}};
const QList<Adjustment> kPortraitSteps{{AdjustmentKind::Mirror, 0, 0}, {AdjustmentKind::Levels, 12, 233}};

AdjustedPicture with(PictureSide side, const Sha256& file, const QList<Adjustment>& steps) {
    AdjustedPicture picture{side, file, {}, {}};
    for (const auto& step : steps)
        picture.steps.append({step, {}});
    return picture;
}

QString textOf(const QByteArray& pdf) {
    QProcess tool;
    tool.start(u"pdftotext"_s, {u"-raw"_s, u"-"_s, u"-"_s});
    tool.write(pdf);
    tool.closeWriteChannel();
    return tool.waitForFinished() ? QString::fromUtf8(tool.readAllStandardOutput()).simplified() : QString();
}

} // namespace

/// Steps on the compared pictures of a real search: recorded with the answer, blind, sealed, made again.
class TestAdjustments : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    std::shared_ptr<CaseSession> m_session;
    QString m_person;
    SearchId m_search;
    CandidateId m_mate, m_other;
    ExaminationView m_first;
    Sha256 m_probe, m_portrait;

    void makeGallery(const QString& folder) {
        const QDir images(referenceFaces() + u"/lfw/images"_s);
        int taken = 0;
        for (const auto& name : images.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const auto file = images.filePath(u"%1/%1_000"_s.arg(name));
            if (!QFile::exists(file + u"2.jpg"_s) || taken == 4)
                continue;
            QVERIFY(QDir().mkpath(folder + u'/' + name));
            QVERIFY(QFile::copy(file + u"1.jpg"_s, folder + u"/%1/1.jpg"_s.arg(name)));
            if (taken++ == 1)
                m_person = name;
        }
    }
    QList<AdjustedPicture> bothAdjusted() const {
        return {with(PictureSide::Probe, m_probe, kProbeSteps),
                with(PictureSide::Candidate, m_portrait, kPortraitSteps)};
    }
    Result<ExaminationView> answer(ExaminationId examination, CandidateId candidate,
                                   const QList<AdjustedPicture>& adjusted = {}) {
        return m_session
            ->answer(examination, candidate, *Answer::onScale(candidate == m_mate ? 2 : -2), u"ear"_s,
                     adjusted)
            .result();
    }
    static QList<Adjustment> greyAnd(QList<Adjustment> steps) {
        steps.prepend({AdjustmentKind::Grey, 0, 0});
        return steps;
    }
    QString codeOf(const Result<ExaminationView>& view) const {
        return view ? u"done"_s : errorName(view.error().code);
    }
    static QList<AdjustedPicture> recordedIn(const ExaminationView& view, CandidateId candidate) {
        for (const auto& item : view.items)
            if (item.candidate.id == candidate && item.answer)
                return item.answer->adjusted;
        return {};
    }
    QString caseFile() const { return m_desk->folder() + u"/cases/%1/case.sqlite"_s.arg(kCase); }
    bool isIntact() {
        const auto verdicts = m_desk->workspace->verifyAudit().result();
        return verdicts && std::all_of(verdicts->begin(), verdicts->end(),
                                       [](const auto& verdict) { return verdict.intact; });
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        m_desk = std::make_unique<Desk>(referenceModels());
        SL_VERIFY(m_desk->create());
        SL_VERIFY(m_desk->workspace->addUser(newUser(u"bob"_s, Role::Examiner)).result());
        auto policy = *m_desk->workspace->policy().result();
        policy.candidateListLength = 4;
        SL_VERIFY(m_desk->workspace->setPolicy(policy).result());
        makeGallery(m_desk->dir.filePath(u"gallery"_s));
        SL_VERIFY(m_desk->workspace->gallery().enrol(m_desk->dir.filePath(u"gallery"_s)).summary.result());
        const auto opened = m_desk->newOpenCase(kCase);
        SL_VERIFY(opened);
        m_session = *opened;
        const auto picture = referenceFaces() + u"/lfw/images/%1/%1_0002.jpg"_s.arg(m_person);
        SL_VERIFY(m_session->addMedia({picture}).summary.result());
        const auto faces = m_session->faces(MediaId{1}).result();
        SL_VERIFY(faces);
        const auto probe = m_session->createProbe({faces->first().id}, u"man"_s).result();
        SL_VERIFY(probe);
        const auto search = m_session->search(probe->id, {}).result();
        SL_VERIFY(search);
        m_search = search->record.id;
        m_mate = search->candidates.first().id;
        m_other = search->candidates.last().id;
        const auto first = m_session->firstExamination(m_search).result();
        SL_VERIFY(first);
        m_first = *first;
        const auto shown = m_session->probePicture(faces->first().id).result();
        const auto portrait = m_session->candidatePicture(m_mate).result();
        SL_VERIFY(shown);
        SL_VERIFY(portrait);
        m_probe = shown->sha256;
        m_portrait = portrait->sha256;
    }
    void cleanupTestCase() {
        m_session.reset();
        m_desk.reset();
    }

    void onlyStepsOnComparedPicturesAreTaken() {
        const auto tried = [&](const QList<AdjustedPicture>& adjusted) {
            return codeOf(answer(m_first.record.id, m_mate, adjusted));
        };
        const auto invalid = errorName(ErrorCode::InvalidArgument);
        const Adjustment grey{AdjustmentKind::Grey, 0, 0};
        QCOMPARE(tried({with(PictureSide::Probe, m_portrait, {grey})}), invalid); // of the other side
        QCOMPARE(tried({with(PictureSide::Candidate, Sha256::of("none"), {grey})}), invalid);
        QCOMPARE(tried({with(PictureSide::Probe, m_probe, {})}), invalid);
        QCOMPARE(tried({with(PictureSide::Probe, m_probe, {grey, grey})}), invalid);
        QCOMPARE(
            tried({with(PictureSide::Probe, m_probe, {grey}), with(PictureSide::Probe, m_probe, {grey})}),
            invalid);
        QCOMPARE(tried({with(PictureSide::Probe, m_probe, {{AdjustmentKind::Gamma, 9, 0}})}), invalid);
        QVERIFY(!m_desk->actions(kCase).contains(u"answer.given"_s));
    }

    void anAnswerRecordsTheStepsWithTheirHashes() {
        auto said = bothAdjusted();
        said.first().before = Sha256::of("a lie"); // what is said of hashes is not believed
        said.first().steps.first().after = Sha256::of("another");
        const auto view = answer(m_first.record.id, m_mate, said);
        SL_VERIFY(view);
        const auto recorded = recordedIn(*view, m_mate);
        QCOMPARE(recorded.size(), 2);
        const auto media = m_session->mediaImage(MediaId{1}, 0).result();
        const auto portrait = m_session->candidateImage(m_mate, 0).result();
        SL_VERIFY(media);
        SL_VERIFY(portrait);
        QCOMPARE(recorded.at(0).side, PictureSide::Probe);
        QCOMPARE(recorded.at(0).picture, m_probe);
        QCOMPARE(recorded.at(0).before, vision::pixelHash(*media));
        QCOMPARE(recorded.at(0).steps, vision::recordedSteps(*media, kProbeSteps).value());
        QCOMPARE(recorded.at(1).picture, m_portrait);
        QCOMPARE(recorded.at(1).before, vision::pixelHash(*portrait));
        QCOMPARE(recorded.at(1).steps, vision::recordedSteps(*portrait, kPortraitSteps).value());
    }

    /// The steps of one answer take longer than the whole next one, which is the one that counts.
    void theLastAnswerGivenCounts() {
        const auto give = [&](const QList<AdjustedPicture>& adjusted, const QString& grounds) {
            return m_session->answer(m_first.record.id, m_other, *Answer::onScale(-1), grounds, adjusted);
        };
        for (int i = 0; i < 5; ++i) {
            const auto slow = give({with(PictureSide::Probe, m_probe, kProbeSteps)}, u"earlier"_s);
            const auto quick = give({}, u"later"_s);
            SL_VERIFY(slow.result());
            SL_VERIFY(quick.result());
            const auto view = m_session->examination(m_first.record.id).result();
            SL_VERIFY(view);
            QVERIFY(recordedIn(*view, m_other).isEmpty());
        }
    }

    void withoutStepsNothingIsRecorded() {
        const auto view = answer(m_first.record.id, m_other);
        SL_VERIFY(view);
        QVERIFY(recordedIn(*view, m_other).isEmpty());
    }

    void nothingIsMadeAgainBeforeSubmission() {
        const auto pictures = m_session->replayAdjustments(m_search).result();
        SL_VERIFY(pictures);
        QVERIFY(pictures->isEmpty());
    }

    void submittedStepsGiveTheSamePixelsAgain() {
        for (const auto item : m_first.record.items)
            if (item != m_mate)
                SL_VERIFY(answer(m_first.record.id, item));
        SL_VERIFY(m_session->submit(m_first.record.id).result());
        const auto pictures = m_session->replayAdjustments(m_search).result();
        SL_VERIFY(pictures);
        QCOMPARE(pictures->size(), 2);
        for (const auto& replayed : *pictures) {
            QVERIFY2(replayed.isSame(), qPrintable(replayed.problem.value_or(Error()).toString()));
            QCOMPARE(replayed.part, ExaminerPart::First);
            QCOMPARE(replayed.candidate, m_mate);
        }
        QVERIFY(isIntact());
    }

    /// Who compares independently must not know which pictures the first examiner thought worth the work.
    void theSecondExaminerSeesNoStepOfTheFirst() {
        SL_VERIFY(m_desk->logIn(u"bob"_s));
        const auto queue = independentExaminations(*m_desk->workspace);
        SL_VERIFY(queue);
        QCOMPARE(queue->size(), 1);
        const auto second = m_session->takeExamination(queue->first().examination).result();
        SL_VERIFY(second);
        for (const auto& item : second->items)
            QVERIFY(!item.answer);
        QCOMPARE(m_session->replayAdjustments(m_search).result().error().code, ErrorCode::ListClosed);
        QCOMPARE(codeOf(answer(m_first.record.id, m_mate, bothAdjusted())),
                 errorName(ErrorCode::NotPermitted));
        for (const auto item : second->record.items)
            SL_VERIFY(answer(second->record.id, item,
                             item == m_mate ? QList{with(PictureSide::Probe, m_probe, greyAnd(kProbeSteps)),
                                                    with(PictureSide::Candidate, m_portrait, kPortraitSteps)}
                                            : QList<AdjustedPicture>()));
        SL_VERIFY(m_session->submit(second->record.id).result());
        const auto pictures = m_session->replayAdjustments(m_search).result(); // decided now
        SL_VERIFY(pictures);
        QCOMPARE(pictures->size(), 4);
        QCOMPARE(pictures->last().part, ExaminerPart::Second);
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
    }

    void theReportPrintsEveryStep() {
        const auto report = m_session->previewReport(m_search, u"en"_s).result();
        SL_VERIFY(report);
        const auto text = textOf(report->pdf);
        QVERIFY2(text.contains(u"Adjusted pictures: rank 1"_s), qPrintable(text));
        for (const auto& wanted :
             {u"First examiner: the probe in %1_0002.jpg"_s.arg(m_person),
              u"First examiner: the portrait of person %1"_s.arg(m_person),
              u"Second examiner: the probe in"_s, u"Step 1: Gamma: 1.45"_s, u"Step 2: Sharpening: 120"_s,
              u"Step 1: Mirrored left to right."_s, u"Step 2: Levels: 12 becomes black and 233 white"_s,
              u"Step 1: Grey."_s, u"Left: as received. Right: after all steps."_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in "_s + text));
        const auto pictures = m_session->replayAdjustments(m_search).result();
        SL_VERIFY(pictures);
        const auto joined = QString(text).remove(u' ');
        for (const auto& replayed : *pictures)
            for (const auto& step : replayed.recorded.steps)
                QVERIFY2(joined.contains(step.after.hex()), qPrintable(step.after.hex()));
    }

    /// Somebody with the disk changes a step or a hash: the log says so, and the step gives other pixels.
    /// (Those of the first examiner are encrypted: tst_encryptedexaminations.)
    void anAlteredStepIsFound_data() {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("firstOther");
        const auto forged = Sha256::of("forged").hex();
        QTest::newRow("a value") << u"step"_s << u"step LIKE '%gamma%'"_s
                                 << u"{\"hundredths\":146,\"step\":\"gamma\"}"_s << 1;
        QTest::newRow("a later hash") << u"after"_s << u"step LIKE '%sharpening%'"_s << forged << 2;
        QTest::newRow("the pixels received")
            << u"before"_s << u"side = 'candidate' AND position = 1"_s << forged << -1;
    }
    void anAlteredStepIsFound() {
        QFETCH(QString, column);
        QFETCH(QString, where);
        QFETCH(QString, value);
        QFETCH(int, firstOther);
        const auto update = u"UPDATE adjustments SET %1 = ? WHERE %2"_s;
        Tampering hand(caseFile());
        const auto key =
            hand.value(u"SELECT answer_id || side || position FROM adjustments WHERE "_s + where);
        const auto there = u"answer_id || side || position = '%1'"_s.arg(key.toString());
        const auto old = hand.value(u"SELECT %1 FROM adjustments WHERE %2"_s.arg(column, there));
        QVERIFY(hand.run(update.arg(column, there), {value}));
        QVERIFY(!isIntact());
        const auto pictures = m_session->replayAdjustments(m_search).result();
        SL_VERIFY(pictures);
        QList<int> others;
        for (const auto& replayed : *pictures)
            if (replayed.firstOther)
                others.append(*replayed.firstOther);
        QCOMPARE(others, QList<int>{firstOther});
        QVERIFY(hand.run(update.arg(column, there), {old}));
        QVERIFY(isIntact());
    }

    void aPortraitThatHasLeftIsSaid() {
        const auto people = m_desk->workspace->gallery().persons({}).result();
        SL_VERIFY(people);
        for (const auto& person : *people)
            if (person.externalId == m_person)
                SL_VERIFY(m_desk->workspace->gallery().removePerson(person.id, u"acquitted"_s).result());
        const auto pictures = m_session->replayAdjustments(m_search).result();
        SL_VERIFY(pictures);
        QCOMPARE(pictures->size(), 4);
        QVERIFY(pictures->at(0).isSame());
        QVERIFY(pictures->at(1).problem && pictures->at(1).problem->code == ErrorCode::NotFound);
    }

    /// Whoever writes on must not lose what was looked at, nor be stopped by a picture that is gone.
    void stepsOnAPortraitThatHasLeftStay() {
        const auto search = m_session->search(ProbeId{1}, {}).result();
        SL_VERIFY(search);
        const auto examination = m_session->firstExamination(search->record.id).result();
        SL_VERIFY(examination);
        const auto& candidate = search->candidates.last();
        const auto portrait = m_session->candidatePicture(candidate.id).result();
        SL_VERIFY(portrait);
        const QList given{with(PictureSide::Candidate, portrait->sha256, kPortraitSteps)};
        const auto before = answer(examination->record.id, candidate.id, given);
        SL_VERIFY(before);
        SL_VERIFY(m_desk->workspace->gallery().removePerson(candidate.person, u"acquitted"_s).result());
        const auto after = answer(examination->record.id, candidate.id, given);
        SL_VERIFY(after);
        QCOMPARE(recordedIn(*after, candidate.id), recordedIn(*before, candidate.id));
        const QList others{with(PictureSide::Candidate, portrait->sha256, greyAnd(kPortraitSteps))};
        QCOMPARE(codeOf(answer(examination->record.id, candidate.id, others)),
                 errorName(ErrorCode::InvalidArgument));
    }
};

QTEST_MAIN(TestAdjustments)
#include "tst_adjustments.moc"
