// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/layers/convolutionkernels.h"
#include "engine/vision/internal/layers/fastlayers.h"
#include "engine/vision/packs/modelpack.h"
#include "tests/support/reference.h"

#include <opencv2/dnn/all_layers.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using namespace sl;
using namespace sl::vision;

namespace {

constexpr double kRounding = 1e-5; ///< of values of size 1: float32 sums in different orders
constexpr float kUntouched = 1e9F;

std::vector<float> randomValues(size_t count, std::mt19937& random) {
    std::normal_distribution<float> normal;
    std::vector<float> values(count);
    for (float& value : values)
        value = normal(random);
    return values;
}

cv::Mat randomMatrix(std::initializer_list<int> shape, std::mt19937& random) {
    cv::Mat matrix(std::vector<int>(shape), CV_32F);
    std::normal_distribution<float> normal;
    std::for_each(matrix.begin<float>(), matrix.end<float>(), [&](float& value) { value = normal(random); });
    return matrix;
}

/// A convolution with what usually follows it.
struct Shape {
    const char* name;
    int inputs, outputs, groups, side, stride;
    bool isSame = false; ///< padded as TensorFlow does
    const char* activation = "PReLU";
    float lowest = 0.0F; ///< of ReLU6
};

cv::dnn::Net netOf(const Shape& shape, std::mt19937 random) {
    const cv::Mat weights =
        randomMatrix({shape.outputs, shape.inputs / shape.groups, shape.side, shape.side}, random);
    const auto perOutput = [&] { return randomMatrix({1, shape.outputs}, random); };
    cv::dnn::LayerParams convolution;
    convolution.set("kernel_size", shape.side);
    if (shape.isSame)
        convolution.set("pad_mode", "SAME");
    else
        convolution.set("pad", shape.side / 2);
    convolution.set("stride", shape.stride);
    convolution.set("num_output", shape.outputs);
    convolution.set("group", shape.groups);
    convolution.blobs = {weights, perOutput()};
    cv::dnn::LayerParams norm;
    norm.set("has_weight", true);
    norm.set("has_bias", true);
    norm.blobs = {perOutput(), cv::Mat(cv::abs(perOutput()) + 0.5), perOutput(), perOutput()};
    cv::dnn::LayerParams activation;
    if (shape.activation == std::string("PReLU"))
        activation.blobs = {perOutput()};
    activation.set("negative_slope", 0.2);
    activation.set("min_value", shape.lowest);
    activation.set("max_value", 0.5F);
    cv::dnn::Net net;
    net.addLayerToPrev("convolution", "Convolution", convolution);
    net.addLayerToPrev("norm", "BatchNorm", norm);
    net.addLayerToPrev("activation", shape.activation, activation);
    return net;
}

double farthest(const cv::Mat& a, const cv::Mat& b) {
    double size = 1.0;
    for (auto value = a.begin<float>(); value != a.end<float>(); ++value)
        size = std::max(size, std::abs(double(*value)));
    return a.total() == b.total() ? cv::norm(a.reshape(1, 1), b.reshape(1, 1), cv::NORM_INF) / size
                                  : INFINITY;
}

} // namespace

/// The project's own convolutions against float64 sums and against OpenCV's layers.
class TestFastLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePortableKernelIsAlwaysThere() {
        QCOMPARE(QByteArray(convolutionKernels().back().name), QByteArray("portable"));
        for (const auto& kernel : convolutionKernels())
            qInfo("kernel %s", kernel.name);
    }

    void pointwiseSums() {
        std::mt19937 random(1);
        for (const auto& kernel : convolutionKernels())
            for (const int inputs : {1, 3, 64})
                for (const int outputs : {1, 4, 7, 8, 17, 64})
                    for (const int pixels : {1, 5, kernel.pixelsAtOnce - 1, kernel.pixelsAtOnce})
                        comparePointwise(kernel, inputs, outputs, pixels, random);
    }

    void depthwiseSums() {
        std::mt19937 random(2);
        for (const auto& kernel : convolutionKernels())
            for (const int stride : {1, 2})
                for (const int width : {1, 7, 16, 17, 56})
                    for (const int height : {1, 2, 20})
                        compareDepthwise(kernel, stride, {width, height}, random);
    }

    void aSumIsTheSameWhereverItLies() {
        constexpr int kSide = 41, kRowLength = kSide + 2;
        const DepthwiseWeights weights{{0.1F, -0.2F, 0.3F, 0.7F, -0.11F, 0.13F, 0.17F, 0.19F, -0.23F}, 0.5F};
        std::mt19937 random(7);
        const auto values = randomValues(9, random);
        std::vector<float> in(size_t(kRowLength) * kRowLength + DepthwiseTask::kReadBeyond);
        for (int at = 0; at < kRowLength * kRowLength; ++at)
            in[size_t(at)] = values[size_t(at / kRowLength % 3 * 3 + at % kRowLength % 3)];
        for (const auto& kernel : convolutionKernels()) {
            std::vector<float> out(size_t(kSide) * kSide);
            kernel.depthwise({weights, in.data(), kRowLength, 1, kSide, kSide, out.data()});
            for (int at = 0; at < kSide * kSide; ++at)
                QCOMPARE(out[size_t(at)], out[size_t(at / kSide % 3 * kSide + at % kSide % 3)]);
        }
    }

    void sumsAreRectified() {
        const std::array<float, 3> rows{-2.0F, 1.0F, 9.0F};
        const float one = 1.0F, zero = 0.0F;
        for (const auto& kernel : convolutionKernels()) {
            const PointwiseWeights three(rows.data(), std::array<float, 3>{}.data(), 3, 1, kernel.groupSize);
            std::array<float, 3> out{};
            kernel.pointwise({three, &one, 1, 1, out.data(), 1, {.slope = 0.25F, .highest = 6.0F}});
            QCOMPARE(out, (std::array{-0.5F, 1.0F, 6.0F}));
            kernel.pointwise({three, &one, 1, 1, out.data(), 1});
            QCOMPARE(out, rows);
            for (const float row : rows) {
                const DepthwiseWeights bias{{}, row};
                const std::vector<float> in(9 + DepthwiseTask::kReadBeyond, zero);
                float sum = 0.0F;
                kernel.depthwise({bias, in.data(), 3, 1, 1, 1, &sum, {.slope = 0.25F, .highest = 6.0F}});
                QCOMPARE(sum, row < 0 ? row * 0.25F : std::min(row, 6.0F));
            }
        }
    }

    void layersGiveWhatOpenCvGives_data() {
        QTest::addColumn<Shape>("shape");
        for (const Shape& shape :
             {Shape{"1 x 1", 24, 40, 1, 1, 1},
              Shape{"1 x 1 in groups", 12, 8, 4, 1, 1},
              Shape{"depthwise", 20, 20, 20, 3, 1},
              Shape{"depthwise, every second", 20, 20, 20, 3, 2},
              Shape{"depthwise, every third: left to OpenCV", 20, 20, 20, 3, 3},
              Shape{"depthwise, three outputs each", 5, 15, 5, 3, 1},
              Shape{"1 x 1, rectified", 24, 40, 1, 1, 1, false, "ReLU"},
              Shape{"1 x 1, rectified up to a highest", 24, 40, 1, 1, 1, false, "ReLU6"},
              Shape{"1 x 1, above a lowest", 24, 40, 1, 1, 1, false, "ReLU6", -0.3F},
              Shape{"depthwise, rectified", 20, 20, 20, 3, 1, false, "ReLU"},
              Shape{"depthwise, above a lowest", 20, 20, 20, 3, 1, false, "ReLU6", -0.3F},
              Shape{"of a picture, rectified up to a highest", 3, 17, 1, 3, 2, false, "ReLU6"},
              Shape{"of a grey picture", 1, 8, 1, 3, 2},
              Shape{"of a picture", 3, 17, 1, 3, 1},
              Shape{"of a picture, every second", 3, 16, 1, 3, 2},
              Shape{"of a picture, every third", 4, 5, 1, 3, 3},
              Shape{"of a picture in groups", 6, 8, 2, 3, 2},
              Shape{"of a picture, padded as TensorFlow does", 3, 16, 1, 3, 2, true},
              Shape{"depthwise, padded as TensorFlow does", 20, 20, 20, 3, 2, true},
              Shape{"left to OpenCV", 8, 8, 1, 3, 1}})
            QTest::newRow(shape.name) << shape;
    }

    void layersGiveWhatOpenCvGives() {
        QFETCH(Shape, shape);
        std::mt19937 random(3);
        cv::dnn::Net theirs = netOf(shape, random);
        cv::dnn::Net ours;
        {
            const FastLayers whileReading;
            ours = netOf(shape, random);
            FastLayers::makeLayers(ours);
        }
        // one after the other: OpenCV fuses anew each time
        for (const cv::Size size :
             {cv::Size(14, 14), cv::Size(7, 5), cv::Size(33, 20), cv::Size(75, 6), cv::Size(14, 14)}) {
            for (const int pictures : {1, 3}) {
                const cv::Mat input = randomMatrix({pictures, shape.inputs, size.height, size.width}, random);
                theirs.setInput(input);
                ours.setInput(input);
                const double away = farthest(theirs.forward(), ours.forward());
                QVERIFY2(away < kRounding, qPrintable(u"%1 x %2, %3 pictures: %4 apart"_s.arg(size.width)
                                                          .arg(size.height)
                                                          .arg(pictures)
                                                          .arg(away)));
            }
        }
    }

    void theLargestOfFourAreOpenCvs() {
        const auto pooling = [] {
            cv::dnn::LayerParams params;
            params.set("pool", "MAX");
            params.set("kernel_size", 2);
            params.set("stride", 2);
            params.set("ceil_mode", false);
            cv::dnn::Net net;
            net.addLayerToPrev("pooling", "Pooling", params);
            return net;
        };
        cv::dnn::Net theirs = pooling();
        cv::dnn::Net ours;
        {
            const FastLayers whileReading;
            ours = pooling();
            FastLayers::makeLayers(ours);
        }
        QVERIFY(!ours.getLayer(ours.getLayerId("pooling")).dynamicCast<cv::dnn::PoolingLayer>());
        std::mt19937 random(6);
        for (const cv::Size size : {cv::Size(2, 2), cv::Size(40, 24), cv::Size(7, 5)}) {
            const cv::Mat input = randomMatrix({2, 3, size.height, size.width}, random);
            theirs.setInput(input);
            ours.setInput(input);
            QCOMPARE(farthest(theirs.forward(), ours.forward()), 0.0);
        }
    }

    void netsReadLaterAreOpenCvsAgain() {
        { const FastLayers whileReading; }
        cv::dnn::Net net = netOf({"", 4, 4, 1, 1, 1}, std::mt19937(4));
        QVERIFY(net.getLayer(net.getLayerId("convolution")).dynamicCast<cv::dnn::BaseConvolutionLayer>());
    }

    void theNetsOfThePacksAgree_data() {
        QTest::addColumn<QString>("folder");
        QTest::newRow("starter") << QStringLiteral(SECONDLOOK_STARTER);
        QTest::newRow("reference") << QString();
    }

    void theNetsOfThePacksAgree() {
        QFETCH(QString, folder);
        if (folder.isEmpty()) {
            SL_NEED_REFERENCE();
            folder = test::referenceModels();
        }
        const auto pack = ModelPack::open(folder);
        SL_VERIFY(pack);
        std::mt19937 random(5);
        compareNets(pack->embedder(), {3, pack->embedder().input.height(), pack->embedder().input.width()},
                    random);
        compareNets(pack->detector(), {3, 160, 160}, random);
        if (pack->quality())
            compareNets(*pack->quality(),
                        {3, pack->quality()->input.height(), pack->quality()->input.width()}, random);
    }

private:
    static void comparePointwise(const ConvolutionKernel& kernel, int inputs, int outputs, int pixels,
                                 std::mt19937& random) {
        const auto rows = randomValues(size_t(outputs) * size_t(inputs), random);
        const auto biases = randomValues(size_t(outputs), random);
        const auto in = randomValues(size_t(inputs) * size_t(pixels), random);
        std::vector<float> out(size_t(outputs * pixels));
        const PointwiseWeights weights(rows.data(), biases.data(), outputs, inputs, kernel.groupSize);
        kernel.pointwise({weights, in.data(), size_t(pixels), pixels, out.data(), size_t(pixels)});
        for (int o = 0; o < outputs; ++o) {
            for (int p = 0; p < pixels; ++p) {
                double sum = double(biases[size_t(o)]);
                for (int i = 0; i < inputs; ++i)
                    sum += double(rows[size_t(o) * size_t(inputs) + size_t(i)]) *
                           double(in[size_t(i) * size_t(pixels) + size_t(p)]);
                compare(out[size_t(o) * size_t(pixels) + size_t(p)], sum,
                        u"%1: %2 inputs, output %3 of %4, pixel %5 of %6"_s.arg(QLatin1String(kernel.name))
                            .arg(inputs)
                            .arg(o)
                            .arg(outputs)
                            .arg(p)
                            .arg(pixels));
            }
        }
    }

    static void compareDepthwise(const ConvolutionKernel& kernel, int stride, cv::Size size,
                                 std::mt19937& random) {
        DepthwiseWeights weights;
        std::copy_n(randomValues(9, random).begin(), 9, weights.weights.begin());
        weights.bias = 0.5F;
        const int rowLength = (size.width - 1) * stride + 3;
        const int rows = (size.height - 1) * stride + 3;
        const auto in = randomValues(size_t(rowLength * rows) + DepthwiseTask::kReadBeyond, random);
        std::vector<float> out(size_t(size.area()) + 1, kUntouched);
        kernel.depthwise(
            {weights, in.data(), size_t(rowLength), stride, size.width, size.height, out.data()});
        for (int at = 0; at < size.area(); ++at) {
            const int first = (at / size.width * rowLength + at % size.width) * stride;
            double sum = double(weights.bias);
            for (int k = 0; k < 9; ++k)
                sum += double(weights.weights[size_t(k)]) *
                       double(in[size_t(first) + size_t(k / 3 * rowLength) + size_t(k % 3)]);
            compare(out[size_t(at)], sum,
                    u"%1: value %2 of %3 x %4, stride %5"_s.arg(QLatin1String(kernel.name))
                        .arg(at)
                        .arg(size.width)
                        .arg(size.height)
                        .arg(stride));
        }
        QCOMPARE(out.back(), kUntouched);
    }

    static void compare(float found, double expected, const QString& where) {
        QVERIFY2(std::abs(double(found) - expected) < kRounding * 10,
                 qPrintable(u"%1: %2 instead of %3"_s.arg(where).arg(double(found)).arg(expected)));
    }

    static cv::dnn::Net read(const NetSpec& spec) {
        const auto length = size_t(spec.weights.size());
        return spec.file.endsWith(QLatin1String(".pb"))
                   ? cv::dnn::readNetFromTensorflow(spec.weights.constData(), length)
                   : cv::dnn::readNetFromONNX(spec.weights.constData(), length);
    }

    static void compareNets(const NetSpec& spec, std::array<int, 3> shape, std::mt19937& random) {
        cv::dnn::Net theirs = read(spec);
        cv::dnn::Net ours;
        {
            const FastLayers whileReading;
            ours = read(spec);
            FastLayers::makeLayers(ours);
        }
        const cv::Mat input = randomMatrix({1, shape[0], shape[1], shape[2]}, random);
        const std::vector<cv::String> names = theirs.getUnconnectedOutLayersNames();
        std::vector<cv::Mat> expected, found;
        theirs.setInput(input);
        theirs.forward(expected, names);
        ours.setInput(input);
        ours.forward(found, names);
        for (size_t i = 0; i < names.size(); ++i) {
            const double away = farthest(expected[i], found[i]);
            QVERIFY2(
                away < kRounding,
                qPrintable(u"%1, %2: %3 apart"_s.arg(spec.file, QString::fromStdString(names[i])).arg(away)));
        }
    }
};

QTEST_GUILESS_MAIN(TestFastLayers)
#include "tst_fastlayers.moc"
