// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/bundleforgery.h"
#include "tests/cli/bundlescene.h"
#include "tests/support/reference.h"

#include <QJsonArray>

#include <sys/stat.h>

using namespace sl;
using namespace sl::test;

namespace {

/// Members of search.json that the log signs, and something else.
QList<std::pair<QString, QVariant>> changesOfWhatIsSigned() {
    return {{u"search/id"_s, 99},
            {u"search/searchedBy"_s, u"bo"_s},
            {u"search/pack"_s, u"another"_s},
            {u"search/startedAt"_s, u"2020-01-01T00:00:00.000Z"_s},
            {u"search/gallery/persons"_s, 90},
            {u"search/fusion"_s, u"none"_s},
            {u"search/faceWeights"_s, QVariantList{1.0, 5.0}},
            {u"search/faceWeights"_s, QVariantList{1.0}},
            {u"case/legalBasis"_s, u"S1"_s},
            {u"probe/faces/0/id"_s, 7},
            {u"candidates"_s, QVariantList()},
            {u"candidates/0/portrait"_s, 1'000'000},
            {u"candidates/0/faceScores"_s, QVariantList{0.9, 0.9}},
            {u"candidates/0/portraits"_s, QVariantList()},
            {u"examinations"_s, QVariantList()},
            {u"examinations/0/examiner"_s, u"bo"_s},
            {u"outcome/outcome"_s, u"no lead"_s},
            {u"outcome/leads"_s, QVariantList()},
            {u"signers/0/login"_s, u"bo"_s},
            {u"signers/0/enrolment"_s, u"/dev/zero"_s}};
}

} // namespace

/// Evidence bundles of a case of real faces: what they hold, and that whatever is changed in one is named.
class TestCliBundle : public QObject {
    Q_OBJECT
private:
    BundleScene m_scene;

    [[nodiscard]] QJsonObject searchIn(const QString& folder) const {
        return QJsonDocument::fromJson(contentOf(m_scene.path(folder) + u"/data/search.json"_s)).object();
    }
    /// A copy of the bundle under another name.
    [[nodiscard]] QString copied(const QString& name) const {
        BundleScene::copy(m_scene.path(u"bundle"_s), m_scene.path(name));
        return m_scene.path(name);
    }

    void refusedByBoth(const QString& folder, const QString& what) const {
        const auto verified = m_scene.verify(folder);
        QVERIFY2(verified.exitCode == 1, qPrintable(what + u": "_s + QString::fromUtf8(verified.all())));
        const auto checked = m_scene.check(folder);
        QVERIFY2(checked.exitCode == 1, qPrintable(what + u": "_s + QString::fromUtf8(checked.all())));
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        m_scene.build();
        m_scene.searchBoth();
        m_scene.examineFirst();
    }

    void withoutAReportThereIsNoBundle() {
        const auto refused = m_scene.as(u"ana"_s, "bundle export --case 1 --out early");
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.json()[u"error"_s][u"code"_s].toString(), u"NotFound"_s);
        QVERIFY(!QFileInfo::exists(m_scene.path(u"early"_s)));
    }

    void whatIsNotInTheReportIsNotInTheBundle() {
        CLI_VERIFY(m_scene.as(u"ana"_s, "case report --case 1 --out early.pdf"));
        m_scene.examineNext(); // after the report was made
        CLI_VERIFY(m_scene.as(u"ana"_s, "bundle export --case 1 --out early"));
        for (const auto& file : filesIn(m_scene.path(u"early"_s))) {
            const auto bytes = contentOf(m_scene.path(u"early/"_s + file));
            if (!file.endsWith(u".pdf"_s))
                QVERIFY2(!bytes.contains("says bo") && !bytes.contains("\"actor\":\"bo\""), qPrintable(file));
        }
        const auto search = searchIn(u"early"_s);
        QCOMPARE(search.value(u"examinations"_s).toArray().size(), 1);
        QVERIFY(search.value(u"outcome"_s).isNull());
        QCOMPARE(m_scene.verify(m_scene.path(u"early"_s)).exitCode, 3);
        CLI_VERIFY(
            cli({u"bundle"_s, u"replay"_s, m_scene.path(u"early"_s), u"--models"_s, referenceModels()}));
    }

    void aBundleHoldsWhatTheReportIsBasedOn() {
        CLI_VERIFY(m_scene.as(u"ana"_s, "case report --case 1 --out report.pdf"));
        CLI_VERIFY(m_scene.as(u"ana"_s, "bundle export --case 1 --out waiting")); // for bo's signature
        QCOMPARE(m_scene.check(m_scene.path(u"waiting"_s)).exitCode, 3);
        CLI_VERIFY(m_scene.as(u"bo"_s, "report sign report.pdf"));
        const auto made = m_scene.as(u"ana"_s, "bundle export --case 1 --out bundle");
        CLI_VERIFY(made);
        const auto folder = m_scene.path(u"bundle"_s);
        const auto files = filesIn(folder);
        QCOMPARE(made.json()[u"files"_s].toInt(), int(files.size()));
        QCOMPARE(made.json()[u"manifestSha256"_s].toString().toLatin1(),
                 hashOf(contentOf(folder + u"/manifest-sha256.txt"_s)));
        QCOMPARE(contentOf(folder + u"/data/report.pdf"_s), contentOf(m_scene.path(u"report.pdf"_s)));
        const auto search = searchIn(u"bundle"_s);
        QCOMPARE(search[u"probe"_s][u"faces"_s].toArray().size(), 2);
        QCOMPARE(search[u"candidates"_s].toArray().size(), 5);
        QCOMPARE(search[u"outcome"_s][u"outcome"_s].toString(), u"lead"_s);
        QStringList superseded;
        for (const auto examination : search[u"examinations"_s].toArray())
            for (const auto answer : examination[u"answers"_s].toArray())
                if (answer[u"superseded"_s].toBool())
                    superseded.append(answer[u"grounds"_s].toString());
        QCOMPARE(superseded, QStringList({u"first thought of ana"_s, u"first thought of bo"_s}));
        const auto custody = QJsonDocument::fromJson(contentOf(folder + u"/data/case.jsonld"_s)).object();
        QVERIFY(custody[u"@graph"_s].toArray().size() > files.size());
        const auto last = m_scene.as(u"ana"_s, "audit list --case 1").json()[u"entries"_s][0];
        QCOMPARE(last[u"action"_s].toString(), u"report.bundleExported"_s);
        QCOMPARE(last[u"details"_s][u"manifestSha256"_s], made.json()[u"manifestSha256"_s]);
    }

    void bothCheckersAgreeThatItIsWhole() {
        const auto folder = m_scene.path(u"bundle"_s);
        const auto authority = copied(u"agency"_s) + u"/data/certificates/authority.pem"_s;
        const auto known = m_scene.verify(folder, {u"--authority"_s, authority});
        CLI_VERIFY(known);
        QVERIFY(known.json()[u"authorityKnown"_s].toBool());
        QVERIFY(known.json()[u"logEntriesTold"_s].toInt() < known.json()[u"logEntries"_s].toInt());
        QCOMPARE(m_scene.verify(folder).exitCode, 3); // nobody vouches for the signers
        CLI_VERIFY(m_scene.check(folder, {authority}));
        QCOMPARE(m_scene.check(folder).exitCode, 3);
        const auto other = m_scene.check(folder, {m_scene.path(u"pw"_s)});
        QVERIFY2(other.exitCode == 1 && other.out.contains(u"authority.pem"_s), other.all().constData());
    }

    void theSameListAndTemplatesComeOut() {
        const auto replay = cli({u"bundle"_s, u"replay"_s, m_scene.path(u"bundle"_s), u"--json"_s,
                                 u"--models"_s, referenceModels()});
        CLI_VERIFY(replay);
        QVERIFY2(replay.json()[u"sameList"_s].toBool(), replay.all().constData());
        QVERIFY(replay.json()[u"templates"_s].toArray().size() >= 7);
        for (const auto made : replay.json()[u"templates"_s].toArray())
            QVERIFY2(made[u"equal"_s].toBool(), replay.all().constData());
    }

    void theSameRecordsGiveTheSameBytes() {
        CLI_VERIFY(m_scene.as(u"bo"_s, "bundle export --case 1 --out again"));
        const auto files = filesIn(m_scene.path(u"again"_s));
        QCOMPARE(files, filesIn(m_scene.path(u"bundle"_s)));
        for (const auto& file : files)
            if (file != "bag-info.txt"_L1 && file != "tagmanifest-sha256.txt"_L1)
                QVERIFY2(contentOf(m_scene.path(u"again/"_s + file)) ==
                             contentOf(m_scene.path(u"bundle/"_s + file)),
                         qPrintable(file));
    }

    void anExportGoesNowhereItMustNot() {
        const auto refused = [&](const QString& place) {
            const auto run = m_scene.as(
                u"ana"_s, QStringList{u"bundle"_s, u"export"_s, u"--case"_s, u"1"_s, u"--out"_s, place});
            return run.exitCode == 1 ? run.json()[u"error"_s][u"code"_s].toString() : run.out;
        };
        QVERIFY(QFile::link(m_scene.path(u"elsewhere"_s), m_scene.path(u"link"_s)));
        QVERIFY(QFile::link(m_scene.path(u"ws"_s), m_scene.path(u"through"_s)));
        QCOMPARE(refused(u"bundle"_s), u"AlreadyExists"_s);
        QCOMPARE(refused(u"report.pdf"_s), u"AlreadyExists"_s);
        QCOMPARE(refused(u"ws/bundle"_s), u"ExportRefused"_s);
        QCOMPARE(refused(u"ws/cases/bundle"_s), u"ExportRefused"_s);
        QCOMPARE(refused(u"through/bundle"_s), u"ExportRefused"_s);
        QCOMPARE(refused(u"link"_s), u"ExportRefused"_s);
        QCOMPARE(refused(u"link/"_s), u"ExportRefused"_s);
        QCOMPARE(refused(u"nowhere/bundle"_s), u"WriteFailed"_s);
    }

    void aChangedByteIsNamed() {
        const auto folder = copied(u"changed"_s);
        for (const auto& file : filesIn(folder)) {
            const auto before = contentOf(folder + u'/' + file);
            change(folder + u'/' + file, flipped);
            const auto verified = m_scene.verify(folder);
            QVERIFY2(verified.exitCode == 1, qPrintable(file + QString::fromUtf8(verified.all())));
            const bool isManifest =
                file.contains(u"manifest"_s); // then it is another file that is not as it says
            QVERIFY2(isManifest || verified.out.contains(u'"' + file + u'"'), verified.all().constData());
            const auto checked = m_scene.check(folder);
            QVERIFY2(checked.exitCode == 1 && (isManifest || checked.out.contains(file + u':')),
                     qPrintable(file + QString::fromUtf8(checked.all())));
            change(folder + u'/' + file, [&](const QByteArray&) { return before; });
        }
        QCOMPARE(m_scene.verify(folder).exitCode, 3);
    }

    void whoeverWritesTheManifestsAgainIsFoundToo_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("named");
        QTest::newRow("answer in the log") << u"data/log/case.jsonl"_s << QByteArray("\"rank\":1") //
                                           << QByteArray("\"rank\":9") << u"data/log/case.jsonl"_s;
        QTest::newRow("an entry less")
            << u"data/log/case.jsonl"_s << QByteArray() << QByteArray() << u"data/log/case.jsonl"_s;
        QTest::newRow("the head") << u"data/log/case.checkpoint.txt"_s << QByteArray("\ntime 20")
                                  << QByteArray("\ntime 19") << u"data/log/case.checkpoint.txt"_s;
        QTest::newRow("the report") << u"data/report.pdf"_s << QByteArray("%PDF-1.") << QByteArray("%PDF-2.")
                                    << u"data/report.pdf"_s;
        QTest::newRow("the list") << u"data/search.json"_s << QByteArray("\"rank\": 2")
                                  << QByteArray("\"rank\": 3") << u"data/search.json"_s;
        QTest::newRow("a score") << u"data/search.json"_s << QByteArray("\"score\": 0.")
                                 << QByteArray("\"score\": 0.1") << u"data/search.json"_s;
        QTest::newRow("a template") << u"data/templates/probe-1.f32"_s << QByteArray("flip") << QByteArray()
                                    << u"data/templates/probe-1.f32"_s;
        QTest::newRow("the authority") << u"data/certificates/authority.pem"_s << QByteArray("CERTIFICATE")
                                       << QByteArray("CERTIFICATION") << u"data/certificates/authority.pem"_s;
    }
    void whoeverWritesTheManifestsAgainIsFoundToo() {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, named);
        const auto folder = copied(u"forged "_s + QString::fromLatin1(QTest::currentDataTag()));
        change(folder + u'/' + file, [&](const QByteArray& bytes) {
            if (before == "flip")
                return flipped(bytes);
            return before.isEmpty() ? bytes.mid(bytes.indexOf('\n') + 1) : replaced(bytes, before, after);
        });
        manifestAgain(folder);
        const auto verified = m_scene.verify(folder);
        QVERIFY2(verified.exitCode == 1 && verified.out.contains(u'"' + named + u'"'),
                 verified.all().constData());
        const auto checked = m_scene.check(folder);
        QVERIFY2(checked.exitCode == 1 && checked.out.contains(named), checked.all().constData());
    }

    void searchJsonShowsWhatIsSigned() {
        const auto folder = copied(u"shown"_s);
        const auto file = folder + u"/data/search.json"_s;
        const auto before = contentOf(file);
        for (const auto& [path, value] : changesOfWhatIsSigned()) {
            auto json = QJsonDocument::fromJson(before).object().toVariantMap();
            setAt(json, path.split(u'/'), value);
            change(file, [&](const QByteArray&) {
                return QJsonDocument(QJsonObject::fromVariantMap(json)).toJson();
            });
            manifestAgain(folder);
            refusedByBoth(folder, path);
        }
        auto twice = QJsonDocument::fromJson(before).object().toVariantMap(); // the signed value elsewhere
        setAt(twice, {u"case"_s, u"endedAt"_s}, twice[u"search"_s].toMap()[u"endedAt"_s]);
        setAt(twice, {u"search"_s, u"endedAt"_s}, u"2020-01-01T00:00:00.000Z"_s);
        change(file,
               [&](const QByteArray&) { return QJsonDocument(QJsonObject::fromVariantMap(twice)).toJson(); });
        manifestAgain(folder);
        refusedByBoth(folder, u"the signed value beside the forged one"_s);
        change(file,
               [&](const QByteArray&) { return replaced(before, "\"score\": 0.", "\"score\": 1e999"); });
        manifestAgain(folder);
        refusedByBoth(folder, u"a score without end"_s);
    }

    void picturesAreThoseThatWereSigned() {
        const auto search = searchIn(u"bundle"_s);
        const auto listed = search[u"candidates"_s][0];
        QStringList pictures{search[u"probe"_s][u"faces"_s][0][u"picture"_s].toString()};
        for (const auto portrait : listed[u"portraits"_s].toArray())
            if (portrait[u"id"_s] == listed[u"portrait"_s])
                pictures.append(portrait[u"picture"_s].toString());
        QCOMPARE(pictures.size(), 2);
        for (const auto& picture : pictures) {
            const auto folder = copied(u"picture "_s + QFileInfo(picture).baseName());
            change(folder + u'/' + picture, flipped);
            manifestAgain(folder);
            refusedByBoth(folder, picture);
        }
    }

    void onlyTheAuthorityIsTrusted() {
        const auto folder = copied(u"second authority"_s);
        const auto signer = searchIn(u"bundle"_s)[u"signers"_s][0][u"certificate"_s].toString();
        change(folder + u"/data/certificates/authority.pem"_s,
               [&](const QByteArray& pem) { return pem + contentOf(folder + u'/' + signer); });
        manifestAgain(folder);
        refusedByBoth(folder, u"two certificates in authority.pem"_s);
    }

    void aWithheldEntryTellsNothing() {
        const auto folder = copied(u"withheld"_s);
        change(folder + u"/data/log/case.jsonl"_s, [](const QByteArray& lines) {
            const auto at = lines.indexOf(",\"leaf\":");
            return lines.left(at) + ",\"actor\":\"ana\"" + lines.mid(at);
        });
        manifestAgain(folder);
        refusedByBoth(folder, u"a withheld entry with an actor"_s);
    }

    void aReportOfAnotherSearchIsRefused() {
        CLI_VERIFY(m_scene.as(u"ana"_s, "case unsuitable --case 1 --face 1 --grounds blurred"));
        CLI_VERIFY(m_scene.as(u"ana"_s, "case report --case 1 --out blurred.pdf"));
        CLI_VERIFY(m_scene.as(u"ana"_s, "bundle export --case 1 --out blurred"));
        const auto other = m_scene.path(u"blurred"_s);
        QCOMPARE(m_scene.verify(other).exitCode, 3);
        QCOMPARE(m_scene.check(other).exitCode, 3);
        const auto folder = copied(u"spliced"_s); // the report and log of the other, and what is told of both
        auto lines = contentOf(other + u"/data/log/case.jsonl"_s).split('\n');
        const auto own = contentOf(folder + u"/data/log/case.jsonl"_s).split('\n');
        for (qsizetype at = 0; at < own.size(); ++at)
            if (!own.at(at).contains("\"leaf\"") && !own.at(at).isEmpty())
                lines[at] = own.at(at);
        change(folder + u"/data/log/case.jsonl"_s, [&](const QByteArray&) { return lines.join('\n'); });
        for (const auto* name : {"/data/report.pdf", "/data/log/case.checkpoint.txt"})
            change(folder + QLatin1String(name),
                   [&](const QByteArray&) { return contentOf(other + QLatin1String(name)); });
        change(folder + u"/data/search.json"_s, [&](const QByteArray& json) {
            return replaced(json, hashOf(contentOf(m_scene.path(u"report.pdf"_s))),
                            hashOf(contentOf(other + u"/data/report.pdf"_s)));
        });
        manifestAgain(folder);
        refusedByBoth(folder, u"the report of another search"_s);
        QVERIFY(m_scene.check(folder).out.startsWith(u"data/report.pdf"_s));
    }

    void anotherTemplateGivesAnotherList() {
        const auto folder =
            copied(u"swapped"_s); // two probe templates change places, lists and manifests fit
        const auto first = contentOf(folder + u"/data/templates/probe-1.f32"_s);
        change(folder + u"/data/templates/probe-1.f32"_s,
               [&](const QByteArray&) { return contentOf(folder + u"/data/templates/probe-2.f32"_s); });
        change(folder + u"/data/templates/templates.json"_s, [&](const QByteArray& list) {
            return replaced(list, hashOf(first),
                            hashOf(contentOf(folder + u"/data/templates/probe-1.f32"_s)));
        });
        manifestAgain(folder);
        const auto replay =
            cli({u"bundle"_s, u"replay"_s, folder, u"--json"_s, u"--models"_s, referenceModels()});
        QCOMPARE(replay.exitCode, 1);
        QVERIFY2(!replay.json()[u"sameList"_s].toBool(true), replay.all().constData());
        QVERIFY(!replay.json()[u"templates"_s][0][u"equal"_s].toBool(true));
        const auto checked = m_scene.check(folder);
        QVERIFY2(checked.exitCode == 1 && checked.out.contains(u"another score"_s),
                 checked.all().constData());
    }

    void aHostileFolderIsRefusedByName() {
        const auto names = [&](const QString& folder, const QString& fault, const QString& file) {
            const auto verified = m_scene.verify(folder);
            bool isNamed = false;
            for (const auto found : verified.json()[u"faults"_s].toArray())
                isNamed = isNamed || (found[u"fault"_s] == fault && found[u"file"_s] == file);
            QVERIFY2(verified.exitCode == 1 && isNamed, verified.all().constData());
            const auto checked = m_scene.check(folder);
            QVERIFY2(checked.exitCode == 1 && checked.out.contains(file), checked.all().constData());
        };
        auto folder = copied(u"extra"_s);
        writeText(folder + u"/data/extra.txt"_s, "more");
        names(folder, u"notListed"_s, u"data/extra.txt"_s);
        folder = copied(u"missing"_s);
        QVERIFY(QFile::remove(folder + u"/data/case.jsonld"_s));
        names(folder, u"missing"_s, u"data/case.jsonld"_s);
        folder = copied(u"linked"_s);
        QVERIFY(QFile::rename(folder + u"/data/report.pdf"_s, m_scene.path(u"moved.pdf"_s)));
        QVERIFY(QFile::link(m_scene.path(u"moved.pdf"_s), folder + u"/data/report.pdf"_s));
        names(folder, u"link"_s, u"data/report.pdf"_s);
        folder = copied(u"linkedfolder"_s);
        QVERIFY(QFile::rename(folder + u"/data"_s, m_scene.path(u"moved"_s)));
        QVERIFY(QFile::link(m_scene.path(u"moved"_s), folder + u"/data"_s));
        names(folder, u"link"_s, u"data"_s);
        folder = copied(u"beside"_s);
        writeText(folder + u"/data/beside.html"_s, "named by the manifests only");
        manifestAgain(folder);
        names(folder, u"notListed"_s, u"data/beside.html"_s);
        QVERIFY(QFile::link(folder, m_scene.path(u"to it"_s)));
        refusedByBoth(m_scene.path(u"to it/"_s), u"a link with a slash"_s);
        folder = copied(u"special"_s);
        QVERIFY(mkfifo(QFile::encodeName(folder + u"/data/pipe"_s).constData(), 0600) == 0);
        names(folder, u"special"_s, u"data/pipe"_s);
        folder = copied(u"up"_s);
        change(folder + u"/manifest-sha256.txt"_s, [](const QByteArray& lines) {
            return lines + QByteArray(64, 'a') + "  data/../../pw\n" + QByteArray(64, 'a') +
                   "  /etc/passwd\n";
        });
        names(folder, u"path"_s, u"data/../../pw"_s);
        names(folder, u"path"_s, u"/etc/passwd"_s);
        const auto none = m_scene.verify(m_scene.path(u"ws"_s));
        QCOMPARE(none.json()[u"error"_s][u"code"_s].toString(), u"InvalidArgument"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliBundle)
#include "tst_clibundle.moc"
