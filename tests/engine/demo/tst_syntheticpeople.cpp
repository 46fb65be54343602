// SPDX-License-Identifier: Apache-2.0
// People drawn from the face model: found by the starter pack's detector, told apart by its embedder.
#include "engine/demo/internal/drawing/peopledrawer.h"
#include "engine/demo/internal/drawing/scene.h"
#include "engine/demo/internal/drawing/syntheticjpeg.h"
#include "engine/vision/facepipeline.h"
#include "tests/support/reference.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <numeric>
#include <thread>

using namespace sl;
using demo::FaceModel;
using demo::PeopleDrawer;

namespace {

constexpr quint64 kSeed = 2026;
constexpr int kPeople = 2000;
constexpr int kPart = 250;

PeopleDrawer drawer() {
    auto model = FaceModel::open(FaceModel::defaultFile());
    if (!model)
        qFatal("%s", qPrintable(model.error().toString()));
    return PeopleDrawer(*std::move(model), kSeed);
}

/// The main face's template of one portrait, as enrolment makes it: from the JPEG's pixels.
Template templateOf(vision::FacePipeline& pipeline, const PeopleDrawer& people, int person, int portrait) {
    const auto jpeg = demo::syntheticJpeg(people.portrait(person, portrait), {});
    if (!jpeg)
        qFatal("%s", qPrintable(jpeg.error().toString()));
    const QImage image = QImage::fromData(*jpeg).convertToFormat(QImage::Format_RGB888);
    const auto faces = pipeline.process(image, 1.0, {}, vision::DetectEffort::MainFace);
    if (!faces || faces->empty())
        return {};
    const auto main = vision::mainFace(*faces, image.size());
    return main ? (*faces)[*main].templ : Template();
}

double similarity(const Template& left, const Template& right) {
    return std::inner_product(left.begin(), left.end(), right.begin(), 0.0);
}

} // namespace

class TestSyntheticPeople : public QObject {
    Q_OBJECT
private:
    /// One each of every person.
    std::vector<Template> m_gallery = std::vector<Template>(kPeople);
    std::vector<Template> m_probes = std::vector<Template>(kPeople);

private Q_SLOTS:
    void allAreFound_data() { // in parts: one test function has five minutes, on any machine
        QTest::addColumn<int>("from");
        for (int from = 0; from < kPeople; from += kPart)
            QTest::addRow("%d to %d", from, from + kPart - 1) << from;
    }
    void allAreFound() {
        QFETCH(int, from);
        const auto pack = vision::ModelPack::open(QStringLiteral(SECONDLOOK_STARTER));
        SL_VERIFY(pack);
        const PeopleDrawer people = drawer();
        std::atomic_int next{from};
        const auto work = [&] {
            auto pipeline = vision::FacePipeline::create(*pack);
            if (!pipeline)
                qFatal("%s", qPrintable(pipeline.error().toString()));
            for (int person = next++; person < from + kPart; person = next++) {
                m_gallery[size_t(person)] = templateOf(*pipeline, people, person, 0);
                m_probes[size_t(person)] = templateOf(*pipeline, people, person, 1);
            }
        };
        std::vector<std::thread> workers;
        for (int i = 0; i < QThread::idealThreadCount(); ++i)
            workers.emplace_back(work);
        for (std::thread& worker : workers)
            worker.join();
        QStringList missed;
        for (int person = from; person < from + kPart; ++person)
            if (m_gallery[size_t(person)].empty() || m_probes[size_t(person)].empty())
                missed.append(QString::number(person));
        QVERIFY2(missed.isEmpty(), qPrintable(u"no face found of person "_s + missed.join(u", "_s)));
    }

    void peopleInScenesAreFoundAndAreWhoTheyAre_data() {
        QTest::addColumn<demo::Place>("place");
        QTest::newRow("station") << demo::Place::Station;
        QTest::newRow("shop") << demo::Place::Shop;
        QTest::newRow("street") << demo::Place::Street;
    }
    void peopleInScenesAreFoundAndAreWhoTheyAre() {
        QFETCH(demo::Place, place);
        const auto pack = vision::ModelPack::open(QStringLiteral(SECONDLOOK_STARTER));
        SL_VERIFY(pack);
        auto pipeline = vision::FacePipeline::create(*pack);
        SL_VERIFY(pipeline);
        const demo::Scene scene{
            place, {{11, 0, {330, 420}, 1.2}, {21, 0, {830, 380}, 0.7}, {31, 0, {1280, 460}, 1.0}}, 7};
        const auto faces = pipeline->process(demo::drawScene(drawer(), scene));
        SL_VERIFY(faces);
        QCOMPARE(faces->size(), size_t(3));
        for (const demo::Bystander& bystander : scene.people) {
            const auto found = std::find_if(faces->begin(), faces->end(), [&](const auto& face) {
                return face.geometry.box.contains(bystander.at);
            });
            QVERIFY2(found != faces->end(), qPrintable(QString::number(bystander.person)));
            const double own = similarity(found->templ, m_gallery.at(size_t(bystander.person)));
            for (size_t other = 0; other < m_gallery.size(); ++other)
                QVERIFY2(other == size_t(bystander.person) ||
                             similarity(found->templ, m_gallery[other]) < own,
                         qPrintable(u"%1 is taken for %2"_s.arg(bystander.person).arg(other)));
        }
    }

    void nearlyAllAreToldApart() {
        int first = 0;
        for (size_t person = 0; person < m_probes.size(); ++person) {
            const double own = similarity(m_probes[person], m_gallery[person]);
            const bool isFirst = std::none_of(m_gallery.begin(), m_gallery.end(), [&](const Template& other) {
                return similarity(m_probes[person], other) > own;
            });
            first += isFirst ? 1 : 0;
        }
        qInfo("rank 1: %d of %d", first, kPeople);
        QVERIFY2(first > kPeople * 99 / 100, qPrintable(QString::number(first)));
    }
};

QTEST_GUILESS_MAIN(TestSyntheticPeople)
#include "tst_syntheticpeople.moc"
