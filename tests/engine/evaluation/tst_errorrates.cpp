// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/errorrates.h"
#include "engine/evaluation/internal/probesearches.h"
#include "engine/evaluation/peopleevaluation.h"
#include "engine/evaluation/ratetables.h"
#include "tests/engine/evaluation/recount.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cmath>
#include <numeric>

using namespace sl;
using namespace sl::evaluation;

namespace {

/// Scores in steps of a hundredth, so that many are equal.
double coarse(QRandomGenerator& random, double around) {
    return std::round((around + random.bounded(0.6) - 0.3) * 100) / 100;
}

/// Persons with several pictures each, some outside the gallery, some pictures without a face, two columns of
/// groups with empty values.
RawScores constructed(quint32 seed, int persons) {
    QRandomGenerator random(seed);
    RawScores scores;
    scores.listLength = 5;
    scores.galleryPersons = 100;
    for (int i = 0; i < persons; ++i) {
        const QString sex = i % 3 == 0 ? u"F"_s : i % 3 == 1 ? u"M, \"other\""_s : QString();
        scores.persons.push_back(
            {u"P%1"_s.arg(i), {{u"sex"_s, sex}, {u"age"_s, i == 0 ? u"young"_s : u"old"_s}}});
        for (const int faces : {1, 1, 1, 2, 3, 0}) {
            ProbeSearch search;
            search.person = i;
            search.faces = faces;
            search.pictures = {u"a,b.jpg"_s};
            search.enrolled = i % 7 != 6;
            search.acquired = random.bounded(10) > 0;
            if (search.acquired) {
                search.rank = search.enrolled ? int(random.bounded(9)) : 0;
                search.closedRank = (search.rank + 1) / 2;
                search.score = search.rank > 0 ? coarse(random, 0.6) : ProbeSearch::kNoScore;
                search.bestOther = coarse(random, 0.4);
            }
            scores.searches.push_back(search);
        }
        for (int other = -1; other < persons; ++other)
            scores.comparisons.push_back({i, other, coarse(random, i == other ? 0.6 : 0.2)});
    }
    return scores;
}

void same(const Rate& rate, const Rate& again, const QString& what) {
    const QByteArray text = u"%1: %2/%3 of %4, recounted %5/%6 of %7"_s.arg(what)
                                .arg(rate.events)
                                .arg(rate.trials)
                                .arg(rate.persons)
                                .arg(again.events)
                                .arg(again.trials)
                                .arg(again.persons)
                                .toUtf8();
    QVERIFY2(rate.events == again.events && rate.trials == again.trials && rate.persons == again.persons,
             text.constData());
    QCOMPARE(rate.isMeasured(), again.isMeasured());
    if (!rate.isMeasured())
        return;
    QVERIFY2(std::abs(rate.interval->low - again.interval->low) < 1e-12 &&
                 std::abs(rate.interval->high - again.interval->high) < 1e-12,
             (text + " other interval").constData());
}

/// Every figure again, from the text of the scores.
void recounted(const RawScores& scores) {
    const ErrorRates rates = errorRates(scores);
    const test::Recount again(toCsv(scores), scores.listLength);
    for (const RateCell& cell : cellsOf(rates, scores)) {
        const QString what =
            u"%1 of %2 %3, %4 faces, rank %5, target %6"_s.arg(cell.measure, cell.column, cell.value)
                .arg(cell.faces)
                .arg(cell.rank)
                .arg(cell.target);
        if (cell.target > 0) {
            const auto threshold = again.threshold(cell);
            QVERIFY2(threshold == cell.threshold, qPrintable(what));
        }
        same(cell.rate, again.count(cell), what);
    }
    for (const SetRates& set : rates.sets)
        for (int rank = 1; rank <= kRanks.back(); ++rank) {
            QCOMPARE(set.cmc.at(size_t(rank) - 1), again.cmc(set.faces, rank, false));
            QCOMPARE(set.closedCmc.at(size_t(rank) - 1), again.cmc(set.faces, rank, true));
        }
}

std::vector<Tally> tallies(int persons, qint64 events, qint64 trials) {
    return std::vector<Tally>(size_t(persons), Tally{events, trials});
}

} // namespace

class TestErrorRates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thresholdsAreTheLowestThatKeepTheTarget() {
        std::vector<double> scores(100);
        std::iota(scores.begin(), scores.end(), 0.0);
        const auto tenth = thresholdFor(scores, 0.1);
        QVERIFY(tenth.has_value());
        QVERIFY(*tenth > 89.0 && *tenth < 89.0 + 1e-9);   // 90 … 99 are accepted, 89 is not
        QVERIFY(!thresholdFor(scores, 0.02).has_value()); // two events are no rate
        QVERIFY(thresholdFor(scores, 0.03).has_value());
        QVERIFY(!thresholdFor({}, 0.1).has_value());
        // where all are equal, none can be accepted without the others
        const auto equal = thresholdFor(std::vector<double>(100, 0.5), 0.1);
        QVERIFY(equal.has_value());
        QVERIFY(*equal > 0.5);
        // ties across the place: all of them stay below
        std::vector<double> tied(100, 0.1);
        std::fill_n(tied.begin(), 20, 0.9);
        QVERIFY(*thresholdFor(tied, 0.1) > 0.9);
        QVERIFY(*thresholdFor(tied, 0.2) < 0.9);
    }

    void tooFewPersonsAreNotMeasured() {
        QVERIFY(!rateOf({}).isMeasured());
        const Rate one = rateOf({{3, 1000}});
        QCOMPARE(one.persons, 1);
        QCOMPARE(one.trials, 1000);
        QVERIFY(!one.isMeasured()); // however many trials: they are all of one person
        QVERIFY(!rateOf(tallies(kFewestPersons - 1, 1, 2)).isMeasured());
        QVERIFY(rateOf(tallies(kFewestPersons, 1, 2)).isMeasured());
        auto withIdle = tallies(kFewestPersons - 1, 1, 2);
        withIdle.resize(100); // persons without a trial do not count
        QVERIFY(!rateOf(withIdle).isMeasured());
    }

    void neverAndAlwaysAreNotExact() {
        const Rate never = rateOf(tallies(20, 0, 50));
        QCOMPARE(never.interval->low, 0.0);
        QVERIFY(never.interval->high > 0.16 &&
                never.interval->high < 0.17); // of 20 persons, not 1,000 trials
        const Rate always = rateOf(tallies(20, 50, 50));
        QCOMPARE(always.interval->high, 1.0);
        QVERIFY(always.interval->low > 0.83 && always.interval->low < 0.84);
    }

    void intervalsHoldTheShareAndAreTheSameAgain() {
        QRandomGenerator random(5);
        std::vector<Tally> persons(40);
        for (Tally& person : persons)
            person = {random.bounded(4), 5};
        const Rate rate = rateOf(persons);
        QVERIFY(rate.interval->low < rate.share() && rate.share() < rate.interval->high);
        const Rate again = rateOf(persons);
        QCOMPARE(again.interval->low, rate.interval->low);
        QCOMPARE(again.interval->high, rate.interval->high);
        // persons who are all alike leave no doubt but the one in their number
        const Rate alike = rateOf(tallies(40, 2, 5));
        QCOMPARE(alike.interval->low, 0.4);
        QCOMPARE(alike.interval->high, 0.4);
    }

    void everyFigureIsRecounted_data() {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("persons");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed << int(20 * seed);
        QTest::newRow("one person") << quint32(9) << 1;
        QTest::newRow("nobody") << quint32(9) << 0;
    }
    void everyFigureIsRecounted() {
        QFETCH(const quint32, seed);
        QFETCH(const int, persons);
        recounted(constructed(seed, persons));
    }

    void groupsAreApartAndSmallOnesAreNotMeasured() {
        const RawScores scores = constructed(3, 60);
        const ErrorRates rates = errorRates(scores);
        QCOMPARE(rates.groups.size(), size_t(5)); // old, young; "", F, M
        int ofSex = 0;
        qint64 trials = 0;
        for (const GroupRates& group : rates.groups) {
            if (group.column == u"sex"_s) {
                ofSex += group.persons;
                trials += group.sets.front().missed.trials;
            }
            if (group.value == u"young"_s) {
                QCOMPARE(group.persons, 1);
                QVERIFY(!group.sets.front().missed.isMeasured());
                QVERIFY(!group.falseMatch.isMeasured());
            }
        }
        QCOMPARE(ofSex, 60);
        QCOMPARE(trials, rates.sets.front().missed.trials);
        const auto json = QJsonDocument(toJson(rates, scores)).toJson();
        QVERIFY(json.contains("\"not measured\""));
    }

    void curvesFallAndStayInRange() {
        const ErrorRates rates = errorRates(constructed(4, 80));
        for (const SetRates& set : rates.sets) {
            QVERIFY(set.curve.size() > 5 && set.curve.size() <= 200);
            for (size_t i = 1; i < set.curve.size(); ++i) {
                QVERIFY(set.curve[i].threshold < set.curve[i - 1].threshold);
                QVERIFY(set.curve[i].falsePositive >= set.curve[i - 1].falsePositive);
                QVERIFY(set.curve[i].falseNegative <= set.curve[i - 1].falseNegative);
            }
        }
    }

    void choicesAreEvenAndNotTooMany() {
        QCOMPARE(choicesOf(3, 2).size(), size_t(3));
        QCOMPARE(choicesOf(5, 3).size(), size_t(10));
        QVERIFY(choicesOf(1, 2).empty());
        const auto many = choicesOf(500, 3);
        QCOMPARE(many.size(), kMostChoices);
        QVERIFY(std::adjacent_find(many.begin(), many.end()) == many.end());
    }

    void wrongTablesSayWhere_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("place");
        QTest::newRow("no file column") << QByteArray("person,picture\nA,a.jpg\n") << "t.csv:1";
        QTest::newRow("no group column") << QByteArray("person,file\nA,a.jpg\n") << "t.csv:1";
        QTest::newRow("two groups of one person")
            << QByteArray("person,file,sex\nA,a.jpg,F\nA,b.jpg,M\n") << "t.csv:3";
        QTest::newRow("no person") << QByteArray("person,file,sex\n,a.jpg,F\n") << "t.csv:2";
        QTest::newRow("a picture twice")
            << QByteArray("person,file,sex\nA,a.jpg,F\nB,./a.jpg,M\n") << "t.csv:3";
        QTest::newRow("names as groups") << manyGroups() << "t.csv:1";
        QTest::newRow("other use") << QByteArray("person,file,sex,use\nA,a.jpg,F,both\n") << "t.csv:2";
    }
    void wrongTablesSayWhere() {
        QFETCH(const QByteArray, table);
        QFETCH(const QString, place);
        QTemporaryDir dir;
        QFile file(dir.filePath(u"t.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        const auto read = readLabelledPictures(file.fileName(), DefaultUse::Probe, {u"sex"_s});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TableInvalid);
        QCOMPARE(read.error().subject, place);
    }

    void aTableSaysWhatEachPictureIsFor() {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"t.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Person ID;Path;Use;Sex\nB;b1.jpg;;\nA;a1.jpg;probe;F\nA;a2.jpg;portrait;\nB;b2.jpg;;M\n");
        file.close();
        const auto people = readLabelledPictures(file.fileName(), DefaultUse::FirstIsPortrait, {u"Sex"_s});
        SL_VERIFY(people);
        QCOMPARE(people->size(), size_t(2));
        QCOMPARE(people->at(0).portraits, QStringList{dir.filePath(u"a2.jpg"_s)});
        QCOMPARE(people->at(0).probes, QStringList{dir.filePath(u"a1.jpg"_s)});
        QCOMPARE(people->at(1).portraits, QStringList{dir.filePath(u"b1.jpg"_s)});
        QCOMPARE(people->at(1).groups.value(u"Sex"_s), u"M"_s);
        const auto folder = readLabelledPictures(dir.path(), DefaultUse::Probe, {u"sex"_s});
        QCOMPARE(folder.error().code, ErrorCode::InvalidArgument);
    }

    /// As a booking system writes them: in German, with another letter case and backslashes in its paths.
    void aTableNamesColumnsAndFilesAsPortraitTablesDo() {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"Fotos"_s));
        QFile picture(dir.filePath(u"Fotos/A1.JPG"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        QFile file(dir.filePath(u"t.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Personennummer;Lichtbild;Geschlecht\n=\"0012\";fotos\\a1.jpg;männlich\n");
        file.close();
        const auto people = readLabelledPictures(file.fileName(), DefaultUse::Probe, {u"geschlecht"_s});
        SL_VERIFY(people);
        QCOMPARE(people->at(0).name, u"0012"_s);
        QCOMPARE(people->at(0).probes, QStringList{dir.filePath(u"Fotos/A1.JPG"_s)});
        QCOMPARE(people->at(0).groups.value(u"geschlecht"_s), u"männlich"_s);

        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("person,file\nA,C:\\photos\\a1.jpg\n");
        file.close();
        const auto elsewhere = readLabelledPictures(file.fileName(), DefaultUse::Probe);
        QCOMPARE(elsewhere.error().code, ErrorCode::TableFromElsewhere);
        QCOMPARE(elsewhere.error().subject, u"t.csv:2"_s);
    }

    void realFacesAreRecounted() {
        SL_NEED_REFERENCE();
        QTemporaryDir dir;
        const RawScores scores = measured(dir);
        QCOMPARE(scores.persons.size(), size_t(10));
        QCOMPARE(scores.galleryPersons, 50);
        QCOMPARE(scores.failures.size(), 5); // four frames and a picture of nobody
        QVERIFY(scores.failures.contains(dir.filePath(u"nobody.png"_s)));
        recounted(scores);
        const ErrorRates rates = errorRates(scores);
        QCOMPARE(rates.sets[0].missed.trials, 51);
        QCOMPARE(rates.sets[1].missed.trials, 84);
        QCOMPARE(rates.sets[2].missed.trials, 76);
        QCOMPARE(rates.sets[3].missed.trials, 10);
        QCOMPARE(rates.sets[3].closed.front().events, 10); // all ten people first, of all their frames
        QCOMPARE(rates.verification.mated, qint64(46 * 5));
        for (const ProbeSearch& search : scores.searches)
            QVERIFY(search.closedRank <= search.rank);
    }

    void personsAreNoGroups() {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"t.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("person id,file\nA,a.jpg\n");
        file.close();
        for (const QString& column : {u"person id"_s, u"Person-ID"_s, u"file"_s})
            QCOMPARE(readLabelledPictures(file.fileName(), DefaultUse::Probe, {column}).error().code,
                     ErrorCode::TableInvalid);
    }

    void aPictureIsNotSearchedInItself() {
        SL_NEED_REFERENCE();
        const QString people = sl::test::referenceFaces() + u"/frmdb"_s;
        workspace::Environment environment;
        environment.modelsFolder = sl::test::referenceModels();
        PeopleRequest request;
        request.pictures = request.portraits = people;
        const auto scores = evaluatePeople(request, environment).report.result();
        QVERIFY(!scores);
        QCOMPARE(scores.error().code, ErrorCode::InvalidArgument);
    }

private:
    static QByteArray manyGroups() {
        QByteArray table = "person,file,sex\n";
        for (int i = 0; i <= kMostGroups; ++i)
            table += u"P%1,%1.jpg,name %1\n"_s.arg(i).toUtf8();
        return table;
    }

    /// FRMDB's frames against five portraits each, with forty other people.
    static RawScores measured(const QTemporaryDir& dir) {
        const QString faces = sl::test::referenceFaces();
        QByteArray table = "person,file,use,sex\n";
        const auto row = [&](const QString& person, const QString& file, const char* use, int place) {
            table += u"%1,%2,%3,%4\n"_s.arg(person, file, QLatin1String(use), place % 2 ? u"F"_s : u"M"_s)
                         .toUtf8();
        };
        int place = 0;
        for (const QString& person : QDir(faces + u"/frmdb"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString folder = faces + u"/frmdb/"_s + person;
            for (int yaw = 1; yaw <= 5; ++yaw)
                row(person, folder + u"/mugshots/Img_"_s + QString::number(yaw) + u"3.JPG"_s, "portrait",
                    place);
            for (int camera = 1; camera <= 5; ++camera)
                row(person, folder + u"/frames/Img_0%1.jpg"_s.arg(camera), "probe", place);
            ++place;
        }
        QImage blank(64, 64, QImage::Format_RGB32);
        blank.fill(Qt::gray);
        if (!blank.save(dir.filePath(u"nobody.png"_s)))
            qFatal("cannot write");
        table += "031,nobody.png,probe,\n";
        const QDir lfw(faces + u"/lfw/images"_s);
        for (const QString& other : lfw.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, 40)) {
            QDir().mkpath(dir.filePath(u"others/"_s + other));
            QFile::link(lfw.filePath(other + u'/' + other + u"_0001.jpg"_s),
                        dir.filePath(u"others/%1/1.jpg"_s.arg(other)));
        }
        QFile file(dir.filePath(u"people.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(table) < 0)
            qFatal("cannot write");
        file.close();
        workspace::Environment environment;
        environment.modelsFolder = sl::test::referenceModels();
        PeopleRequest request;
        request.pictures = file.fileName();
        request.distractors = dir.filePath(u"others"_s);
        request.groups = {u"sex"_s};
        auto scores = evaluatePeople(request, environment).report.result();
        if (!scores)
            qFatal("%s", qPrintable(scores.error().toString()));
        return *scores;
    }
};

QTEST_GUILESS_MAIN(TestErrorRates)
#include "tst_errorrates.moc"
