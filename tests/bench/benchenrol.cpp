// SPDX-License-Identifier: Apache-2.0
#include "engine/session/galleryservice.h"
#include "engine/session/workspace.h"
#include "engine/vision/internal/detect/yunet.h"
#include "engine/vision/internal/embed/alignment.h"
#include "engine/vision/internal/opencvadapter.h"
#include "tests/bench/benchgallery.h"
#include "tests/support/reference.h"

#include <benchmark/benchmark.h>
#include <opencv2/imgproc.hpp>

#include <QDirIterator>
#include <QImage>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace sl::bench {
namespace {

constexpr int kLfwPhotos = 800;

/// Photos to enrol, a folder per person.
struct Photos {
    QTemporaryDir folder;
    QStringList files;

    void add(const QString& from, const QString& person) {
        const QString to = folder.filePath(person + QLatin1Char('/') + QFileInfo(from).fileName());
        QDir().mkpath(QFileInfo(to).path());
        if (QFile::copy(from, to))
            files.append(to);
    }
};

const Photos& lfwPhotos() {
    static const Photos photos = [] {
        Photos made;
        const QDir images(test::referenceFaces() + u"/lfw/images"_s);
        for (const QString& name : images.entryList(QDir::Dirs | QDir::NoDotAndDotDot).mid(0, kLfwPhotos))
            made.add(images.filePath(u"%1/%1_0001.jpg"_s.arg(name)), name);
        return made;
    }();
    return photos;
}

const Photos& bookingPhotos() {
    static const Photos photos = [] {
        Photos made;
        const QDir people(test::referenceFaces() + u"/frmdb"_s);
        for (const QString& name : people.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QDirIterator files(people.filePath(name + u"/mugshots"_s), QDir::Files);
            while (files.hasNext())
                made.add(files.next(), name);
        }
        return made;
    }();
    return photos;
}

/// What a script does without this program: the whole picture decoded by Qt where it is read, brought into
/// the 640 x 640 that the detector was exported for, the best face aligned by OpenCV and embedded with its
/// mirror image; one picture at a time, the nets as OpenCV reads them, on two threads. Nothing that takes
/// long is this project's code, so that what is won there is not given to the peer as well.
class PlainLoop {
public:
    explicit PlainLoop(const vision::ModelPack& pack)
        : m_detecting(pack.detector())
        , m_embedding(pack.embedder())
        , m_detector(netOf(m_detecting))
        , m_embedder(netOf(m_embedding)) {}

    /// False: no picture, or no face in it.
    bool embed(const QString& path) {
        const QImage image = QImage(path).convertToFormat(QImage::Format_RGB888);
        if (image.isNull())
            return false;
        const cv::Mat matrix = vision::matrixOver(image);
        const auto face = bestFace(matrix);
        if (!face)
            return false;
        const vision::Similarity fit = vision::fitSimilarity(face->landmarks, m_embedding.landmarks);
        const cv::Matx23d toCrop(fit.a, -fit.b, fit.dx, fit.b, fit.a, fit.dy);
        std::vector<cv::Mat> crops(2);
        cv::warpAffine(matrix, crops[0], toCrop, {m_embedding.input.width(), m_embedding.input.height()});
        cv::flip(crops[0], crops[1], 1);
        m_embedder.setInput(blobOf(crops, m_embedding));
        const cv::Mat rows = m_embedder.forward();
        cv::Mat sum = rows.row(0) + rows.row(1);
        cv::normalize(sum, sum);
        benchmark::DoNotOptimize(sum.data);
        return true;
    }

private:
    static cv::dnn::Net netOf(const vision::NetSpec& spec) {
        return cv::dnn::readNetFromONNX(spec.weights.constData(), size_t(spec.weights.size()));
    }

    static cv::Mat blobOf(const std::vector<cv::Mat>& images, const vision::NetSpec& spec) {
        cv::Scalar mean;
        for (int channel = 0; channel < 3; ++channel)
            mean[channel] = spec.mean[size_t(channel)] / spec.scale;
        cv::Mat blob = cv::dnn::blobFromImages(images, spec.scale, {}, mean, !spec.rgb);
        for (int image = 0; image < blob.size[0]; ++image) {
            for (int channel = 0; channel < 3; ++channel)
                cv::Mat(images[0].size(), CV_32F, blob.ptr<float>(image, channel)) *=
                    1 / spec.std[size_t(channel)];
        }
        return blob;
    }

    std::optional<FaceGeometry> bestFace(const cv::Mat& image) {
        constexpr int kSide = 640;
        const double scale = std::min(1.0, double(kSide) / std::max(image.cols, image.rows));
        cv::Mat input;
        cv::resize(image, input, {}, scale, scale, cv::INTER_AREA);
        cv::copyMakeBorder(input, input, 0, kSide - input.rows, 0, kSide - input.cols, cv::BORDER_CONSTANT);
        m_detector.setInput(blobOf({input}, m_detecting));
        static const std::vector<cv::String> names{"cls_8",   "cls_16", "cls_32", "obj_8",
                                                   "obj_16",  "obj_32", "bbox_8", "bbox_16",
                                                   "bbox_32", "kps_8",  "kps_16", "kps_32"};
        std::vector<cv::Mat> outputs;
        m_detector.forward(outputs, names);
        std::vector<FaceGeometry> faces;
        for (size_t level = 0; level < 3; ++level) {
            const int stride = 8 << level;
            vision::decodeYunet({stride, kSide / stride, kSide / stride, outputs[level].ptr<float>(),
                                 outputs[3 + level].ptr<float>(), outputs[6 + level].ptr<float>(),
                                 outputs[9 + level].ptr<float>()},
                                m_detecting.scoreThreshold, faces);
        }
        faces = vision::suppressOverlaps(std::move(faces), m_detecting.nmsThreshold);
        if (faces.empty())
            return std::nullopt;
        for (QPointF& point : faces.front().landmarks)
            point /= scale;
        return faces.front();
    }

    vision::DetectorSpec m_detecting;
    vision::EmbedderSpec m_embedding;
    cv::dnn::Net m_detector, m_embedder;
};

void plainLoop(benchmark::State& state, const Photos& photos) {
    const auto pack = vision::ModelPack::open(test::referenceModels());
    if (!pack)
        return state.SkipWithError("needs ../shared/models and ../shared/faces");
    PlainLoop plain(*pack);
    cv::setNumThreads(kThreads);
    qint64 faces = 0;
    for (auto _ : state)
        for (const QString& file : photos.files)
            faces += plain.embed(file);
    state.SetItemsProcessed(faces);
    cv::setNumThreads(1); // as the program's workers have it
}

std::unique_ptr<session::Workspace> newWorkspace(const QString& folder) {
    workspace::NewWorkspace request;
    request.folder = folder;
    request.agency = u"Harbour Police"_s;
    request.firstUser = {u"ruiz"_s, u"Ana Ruiz"_s, Role::Supervisor, u"correct horse"_s};
    workspace::Environment environment;
    environment.modelsFolder = test::referenceModels();
    environment.visionThreads = kThreads;
    auto made = session::Workspace::create(request, environment);
    return made ? std::move(*made) : nullptr;
}

/// A folder that stays until the program ends: where files were just deleted, ext4 takes long to make new
/// ones, and nobody deletes a gallery before enrolling.
QString freshFolder() {
    static std::vector<std::unique_ptr<QTemporaryDir>> folders;
    return folders.emplace_back(std::make_unique<QTemporaryDir>())->filePath(u"workspace"_s);
}

/// From the files in their folders to the gallery on disk: sealed, in the database, audited.
void enrol(benchmark::State& state, const Photos& photos) {
    qint64 faces = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto workspace = newWorkspace(freshFolder());
        if (!workspace)
            return state.SkipWithError("needs ../shared/models and ../shared/faces");
        state.ResumeTiming();
        const auto summary =
            workspace->gallery()
                .enrol(photos.folder.path(), {.by = gallery::EnrolledBy::ComputerAccount, .columns = {}})
                .summary.result();
        state.PauseTiming();
        if (!summary)
            return state.SkipWithError("not enrolled");
        faces += summary->portraitsAdded;
        workspace.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(faces);
}

void plainLfw(benchmark::State& state) {
    plainLoop(state, lfwPhotos());
}
void enrolLfw(benchmark::State& state) {
    enrol(state, lfwPhotos());
}
void plainBooking(benchmark::State& state) {
    plainLoop(state, bookingPhotos());
}
void enrolBooking(benchmark::State& state) {
    enrol(state, bookingPhotos());
}

BENCHMARK(plainLfw)->Name("enrol/plain_lfw")->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(enrolLfw)->Name("enrol/lfw")->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(plainBooking)
    ->Name("enrol/plain_booking")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(1);
BENCHMARK(enrolBooking)->Name("enrol/booking")->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

} // namespace
} // namespace sl::bench
