// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/errorcard.h"
#include "engine/evaluation/ratepagesdata.h"
#include "engine/evaluation/ratetables.h"
#include "engine/session/galleryservice.h"
#include "engine/store/connection/migrator.h"
#include "engine/store/workspace/errorcardrepository.h"
#include "tests/engine/evaluation/recount.h"
#include "tests/support/desk.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>

using namespace sl;
using namespace sl::evaluation;
using namespace sl::test;

namespace {

constexpr int kEnrolled = 24; ///< people of the gallery who are searched for
constexpr int kStrangers = 6; ///< people who are searched for and are not in it

/// What a command prints about the PDF.
QString outside(const QString& program, const QByteArray& pdf, const QStringList& after = {}) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, QStringList{file.fileName()} + after);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning().noquote() << program << process.errorString() << process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

QString textOf(const QByteArray& pdf) {
    return outside(u"pdftotext"_s, pdf, {u"-"_s});
}

ErrorCardRecord someCard(int listLength) {
    ErrorCardRecord card;
    card.packIdentity = u"pack"_s;
    card.packName = u"Pack"_s;
    card.galleryHash = Sha256::of("gallery");
    card.galleryPersons = 7;
    card.listLength = listLength;
    card.measuredBy = u"ruiz"_s;
    card.measuredAt = FixedClock().now();
    card.scores = Sha256::of("scores");
    card.cells = {{{}, {}, 1, {1, 3, 12, Interval{0.1, 0.25}}, 0.1234567890123456, {2, 9, 9, {}}},
                  {u"sex"_s, {}, 0, {}, {}, {}}};
    return card;
}

} // namespace

/// Error rates of a workspace's own gallery, on real faces.
class TestErrorCard : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    std::optional<MeasuredCard> m_measured;
    ErrorCardRecord m_kept;
    QString m_portrait; ///< a file that is enrolled

    [[nodiscard]] session::Workspace& workspace() const { return *m_desk->workspace; }
    [[nodiscard]] QString path(const QString& name) const { return m_desk->dir.filePath(name); }

    /// Folders of LFW people with two pictures: the first is enrolled, the second searched for.
    void layOut() {
        const QDir lfw(referenceFaces() + u"/lfw/images"_s);
        QByteArray table = "person id,file,hand\n";
        int people = 0;
        for (const QString& name : lfw.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString second = lfw.filePath(u"%1/%1_0002.jpg"_s.arg(name));
            if (!QFile::exists(second) || people == kEnrolled + kStrangers)
                continue;
            if (people < kEnrolled) {
                QVERIFY(QDir().mkpath(path(u"gallery/"_s + name)));
                m_portrait = path(u"gallery/%1/1.jpg"_s.arg(name));
                QVERIFY(QFile::copy(lfw.filePath(u"%1/%1_0001.jpg"_s.arg(name)), m_portrait));
            }
            table += u"%1,%2,%3\n"_s.arg(name, second, people % 4 ? u"right"_s : u"left"_s).toUtf8();
            ++people;
        }
        table += "Nobody Known," + path(u"missing.jpg"_s).toUtf8() + ",\n";
        QFile file(path(u"labelled.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table);
    }

    Result<MeasuredCard> measure(const CardRequest& request) const {
        return measureErrorCard(request, workspace().errorCards()).report.result();
    }

    /// The report on a search for a person of the gallery, before anybody answered.
    QString report(const QString& number) const {
        const auto session = m_desk->newOpenCase(number);
        if (!session)
            return session.error().toString();
        const auto added = (*session)->addMedia({m_portrait}).summary.result();
        const auto media = (*session)->media().result();
        const auto faces = (*session)->faces(media->first().id).result();
        const auto probe = (*session)->createProbe({faces->first().id}, u"A"_s).result();
        const auto search = (*session)->search(probe->id, {}).result();
        if (!added || !search)
            return u"no search"_s;
        const auto preview = (*session)->previewReport(search->record.id, u"en"_s).result();
        return preview ? textOf(preview->pdf) : preview.error().toString();
    }

private Q_SLOTS:
    void cardsAreKeptAndNeverChanged() {
        QTemporaryDir folder;
        const auto database = store::openDatabase(folder.filePath(u"a.sqlite"_s), store::workspaceSchema());
        SL_VERIFY(database);
        store::ErrorCardRepository cards(**database);
        for (const int length : {20, 10, 20})
            SL_VERIFY(cards.append(someCard(length)));
        const auto newest = cards.newest(u"pack"_s, 20);
        SL_VERIFY(newest);
        QCOMPARE((*newest)->id, 3);
        QVERIFY(!cards.newest(u"pack"_s, 30)->has_value());
        QVERIFY(!cards.newest(u"other"_s, 20)->has_value());
        const ErrorCardRecord wanted = someCard(20);
        QCOMPARE((*newest)->measuredAt, wanted.measuredAt);
        QCOMPARE((*newest)->galleryHash, wanted.galleryHash);
        QCOMPARE((*newest)->cells.size(), 2);
        const ErrorCardCell& cell = (*newest)->cells.first();
        QCOMPARE(*cell.similarity, 0.1234567890123456);
        QCOMPARE(cell.missed.interval->high, 0.25);
        QVERIFY(!cell.reached.isMeasured());
        QVERIFY(!(*newest)->cells.last().similarity.has_value());
        QCOMPARE((*newest)->ofFaces(7).size(), 1); // more than three faces: all of a person
        QCOMPARE((*database)->execute(u"UPDATE error_cards SET list_length = 1"_s).error().code,
                 ErrorCode::NotPermitted);
        QCOMPARE((*database)->execute(u"DELETE FROM error_cards"_s).error().code, ErrorCode::NotPermitted);
    }

    void cardsOfAClosedWorkspaceAnswerNothing() {
        Desk desk;
        SL_VERIFY(desk.create());
        auto cards = desk.workspace->errorCards();
        SL_VERIFY(cards.all().result());
        desk.workspace.reset();
        QCOMPARE(cards.all().result().error().code, ErrorCode::Cancelled);
        QCOMPARE(cards.pack().result().error().code, ErrorCode::Cancelled);
        QCOMPARE(cards.keep(someCard(20)).result().error().code, ErrorCode::Cancelled);
        const auto run = measurePeople({desk.folder(), {}, {}, {}, 20}, cards);
        QCOMPARE(run.report.result().error().code, ErrorCode::Cancelled);
        QVERIFY(run.job->isFinished());
    }

    void figuresAreWrittenOutsideOfTheRecords() {
        Desk desk;
        SL_VERIFY(desk.create());
        SL_VERIFY(desk.newOpenCase(u"2026-1"_s));
        auto& cards = desk.workspace->errorCards();
        const auto write = [&](const QString& file, MayReplace replace) {
            const auto written = cards.exportFile(file, "figures", replace).result();
            return written ? ErrorCode::Cancelled : written.error().code; // Cancelled: it is there
        };
        const QString elsewhere = desk.dir.filePath(u"elsewhere.csv"_s);
        QCOMPARE(write(elsewhere, MayReplace::Nothing), ErrorCode::Cancelled);
        QCOMPARE(write(elsewhere, MayReplace::Nothing), ErrorCode::AlreadyExists);
        QCOMPARE(write(elsewhere, MayReplace::File), ErrorCode::Cancelled);
        QVERIFY(QDir().mkpath(desk.dir.filePath(u"folder.csv"_s)));
        QCOMPARE(write(desk.dir.filePath(u"folder.csv"_s), MayReplace::File), ErrorCode::ExportRefused);
        QVERIFY(QFile::link(elsewhere, desk.dir.filePath(u"link.csv"_s)));
        QCOMPARE(write(desk.dir.filePath(u"link.csv"_s), MayReplace::File), ErrorCode::ExportRefused);
        const QDir casesFolder(desk.folder() + u"/cases"_s);
        const QString inCase =
            casesFolder.filePath(casesFolder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
        for (const QString& folder : {desk.folder(), casesFolder.path(), inCase})
            QCOMPARE(write(folder + u"/rates.csv"_s, MayReplace::File), ErrorCode::ExportRefused);
        QCOMPARE(write(desk.dir.filePath(u"no/such/folder.csv"_s), MayReplace::Nothing),
                 ErrorCode::WriteFailed);
    }

    void measuredInTheGalleryOfAWorkspace() {
        SL_NEED_REFERENCE();
        m_desk = std::make_unique<Desk>(referenceModels());
        SL_VERIFY(m_desk->create());
        layOut();
        SL_VERIFY(workspace().gallery().enrol(path(u"gallery"_s), {}).summary.result());
        QVERIFY(report(u"before"_s).contains(u"is not measured: neither for everybody"_s));

        auto measured = measure({path(u"labelled.csv"_s), {u"hand"_s}});
        SL_VERIFY(measured);
        const RawScores& scores = measured->scores;
        QCOMPARE(scores.persons.size(), size_t(kEnrolled + kStrangers + 1));
        QCOMPARE(scores.failures, QStringList{path(u"missing.jpg"_s)});
        QCOMPARE(scores.galleryPersons, kEnrolled);
        QCOMPARE(scores.listLength, 20);
        int mated = 0;
        for (const ProbeSearch& search : scores.searches) {
            mated += search.faces == 1 && search.enrolled ? 1 : 0;
            QVERIFY(!search.acquired || search.bestOther > ProbeSearch::kNoScore);
        }
        QCOMPARE(mated, kEnrolled);
        QVERIFY(scores.comparisons.empty());
        m_measured = std::move(*measured);
    }

    void everyCellIsRecountedFromTheScores() {
        SL_NEED_REFERENCE();
        QVERIFY(m_measured.has_value());
        const QByteArray csv = toCsv(m_measured->scores);
        QCOMPARE(m_measured->card.scores, Sha256::of(csv));
        const Recount again(csv, m_measured->card.listLength);
        int measuredCells = 0;
        for (const ErrorCardCell& cell : m_measured->card.cells) {
            RateCell wanted{u"missed"_s, cell.column, cell.value, cell.faces, 20, 0.0, {}, {}};
            const Rate missed = again.count(wanted);
            QCOMPARE(cell.missed.events, missed.events);
            QCOMPARE(cell.missed.trials, missed.trials);
            QCOMPARE(cell.missed.persons, missed.persons);
            QCOMPARE(cell.missed.isMeasured(), missed.persons >= 10);
            if (missed.interval)
                QCOMPARE(cell.missed.interval->high, missed.interval->high);
            measuredCells += cell.missed.isMeasured() ? 1 : 0;
            if (!cell.similarity)
                continue;
            wanted.measure = u"fpir"_s;
            wanted.target = 0.1;
            wanted.threshold = again.threshold(wanted);
            QCOMPARE(wanted.threshold, cell.similarity);
            const Rate reached = again.count(wanted);
            QCOMPARE(cell.reached.events, reached.events);
            QCOMPARE(cell.reached.trials, reached.trials);
        }
        QVERIFY(measuredCells >= 3); // everybody with one and all faces, the right-handed
    }

    void onlySupervisorsMeasureAndKeep() {
        SL_NEED_REFERENCE();
        QVERIFY(m_measured.has_value());
        SL_VERIFY(workspace().addUser(newUser(u"okoye"_s, Role::Examiner)).result());
        SL_VERIFY(m_desk->logIn(u"okoye"_s));
        QCOMPARE(measure({path(u"labelled.csv"_s), {}}).error().code, ErrorCode::NotPermitted);
        QCOMPARE(workspace().errorCards().keep(m_measured->card).result().error().code,
                 ErrorCode::NotPermitted);
        const auto apart = measurePeople({path(u"labelled.csv"_s), {}, {}, {}, 20}, workspace().errorCards());
        QCOMPARE(apart.report.result().error().code, ErrorCode::NotPermitted);
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        QCOMPARE(workspace().errorCards().keep({}).result().error().code, ErrorCode::InvalidArgument);
        QVERIFY(workspace().errorCards().all().result()->isEmpty());
    }

    void aPortraitOfTheGalleryIsRefusedAsAProbe() {
        SL_NEED_REFERENCE();
        const auto refused = measure({path(u"gallery"_s), {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    }

    void keptSignedAndShownInEveryReport() {
        SL_NEED_REFERENCE();
        QVERIFY(m_measured.has_value());
        const auto kept = workspace().errorCards().keep(m_measured->card).result();
        SL_VERIFY(kept);
        m_kept = *kept;
        QCOMPARE(kept->measuredBy, u"ruiz"_s);
        QVERIFY(m_desk->actions().contains(u"errorCard.measured"_s));
        const auto verdicts = workspace().verifyAudit().result();
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.scope));

        const QString text = report(u"after"_s);
        for (const QString& wanted :
             {u"by ruiz with labelled pictures of 31 persons (31 pictures, in 1 of which no face"_s,
              u"The gallery was the very one of this search."_s, u"hand: right"_s, u"hand: left"_s,
              u"Everybody"_s, u"not measured: 6 persons are too few"_s, kept->scores.hex()})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in: "_s + text));
        QVERIFY(!text.contains(u"neither for everybody"_s));
    }

    void aGrownGalleryIsSaid() {
        SL_NEED_REFERENCE();
        QVERIFY(m_measured.has_value());
        QVERIFY(QDir().mkpath(path(u"more/Newcomer"_s)));
        QVERIFY(QFile::copy(referenceFaces() + u"/frmdb/031/mugshots/Img_33.JPG"_s,
                            path(u"more/Newcomer/1.jpg"_s)));
        SL_VERIFY(workspace().gallery().enrol(path(u"more"_s), {}).summary.result());
        const QString text = report(u"later"_s);
        QVERIFY2(text.contains(u"The gallery of this search was another one: it holds 25 persons."_s),
                 qPrintable(text));
        PolicyRecord policy = *workspace().policy().result();
        policy.candidateListLength = 12;
        SL_VERIFY(workspace().setPolicy(policy).result());
        QVERIFY(report(u"shorter list"_s).contains(u"is not measured: neither for everybody"_s));
    }

    void thePagesAreSigned() {
        SL_NEED_REFERENCE();
        QVERIFY(m_measured.has_value());
        for (const QString& language : report::ReportTexts::languages()) {
            const auto texts = report::ReportTexts::load(language);
            SL_VERIFY(texts);
            const auto data =
                ratePagesData(m_measured->rates, m_measured->scores, m_kept, u"Harbour Police"_s);
            const auto pages = report::writeRatePages(data, *texts);
            SL_VERIFY(pages);
            const QString text = textOf(*pages);
            QVERIFY2(text.contains(m_measured->card.scores.hex().left(40)), qPrintable(text));
            QVERIFY(text.contains(u"missing.jpg"_s));
            const auto signedPages = workspace().errorCards().signedPages(data, language).result();
            SL_VERIFY(signedPages);
            const auto log = workspace().auditEntries({{}, u"errorCard.signed"_s, 0, 1}).result();
            SL_VERIFY(log);
            QCOMPARE(log->first().details.value(u"sha256"_s), Sha256::of(*signedPages).hex());
            auto other = data; // with another figure under the same number
            other.card.persons += 1;
            QCOMPARE(workspace().errorCards().signedPages(other, language).result().error().code,
                     ErrorCode::NotFound);
            const QString verdict = outside(u"pdfsig"_s, *signedPages, {u"-nocert"_s});
            QVERIFY2(verdict.contains(u"Signature is Valid"_s) &&
                         verdict.contains(u"Total document signed"_s),
                     qPrintable(verdict));
        }
    }
};

QTEST_MAIN(TestErrorCard)
#include "tst_errorcard.moc"
