// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/decode/internal/picturehelper.h"

#include "engine/core/literals.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace sl::vision {
namespace {

const auto kProgram = u"/secondlook-pictures"_s;
constexpr qsizetype kKeptBytes = qsizetype(32) << 20; ///< of pixels and of a file, between two pictures
constexpr std::chrono::milliseconds kQuick{60'000};

QSize sizeOf(const QJsonObject& row, const QString& width, const QString& height) {
    return {row.value(width).toInt(), row.value(height).toInt()};
}

/// Large ones in huge pages, which come at once where small ones come by the thousand; null without memory.
QImage madeFor(QSize size) {
    constexpr qsizetype kHugePage = qsizetype(2) << 20, kLarge = 4 * kHugePage;
    const qsizetype stride = (qsizetype(size.width()) * 3 + 3) / 4 * 4;
    const qsizetype bytes = stride * size.height();
    if (bytes < kLarge)
        return QImage(size, QImage::Format_RGB888);
    const auto whole = size_t((bytes + kHugePage - 1) / kHugePage * kHugePage);
    void* memory = std::aligned_alloc(size_t(kHugePage), whole);
    if (!memory)
        return {};
    madvise(memory, whole, MADV_HUGEPAGE); // advice only: no need to know whether it was taken
    return QImage(static_cast<uchar*>(memory), size.width(), size.height(), stride, QImage::Format_RGB888,
                  std::free, memory);
}

QString reason() {
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

jail::Limits pictureLimits() {
    constexpr qint64 kBytesOfPixel = 3;
    jail::Limits limits;
    limits.memoryBytes = qint64(8) << 30;
    limits.silence = std::chrono::seconds(150);
    limits.pixelBytes = pictures::DecodeLimits{}.maxPixels * kBytesOfPixel;
    return limits;
}

PictureHelper::PictureHelper(QString program, jail::Limits limits, jail::Sandbox sandbox)
    : m_program(std::move(program)), m_limits(limits), m_sandbox(sandbox) {
    if (m_program.isEmpty())
        m_program = QCoreApplication::applicationDirPath() + kProgram;
}

PictureHelper::~PictureHelper() {
    m_helper.reset();
    if (m_media >= 0)
        close(m_media);
}

std::optional<qint64> PictureHelper::helperProcess() const {
    return m_helper ? std::optional(m_helper->processId()) : std::nullopt;
}

Status PictureHelper::start() {
    if (m_media < 0)
        m_media = memfd_create("picture", MFD_CLOEXEC);
    if (m_media < 0)
        return fail(ErrorCode::OutOfMemory, {}, reason());
    // opened anew, to read only: a process that pictures share must not change the file that is given next
    const int toRead =
        open(QByteArray("/proc/self/fd/" + QByteArray::number(m_media)).constData(), O_RDONLY | O_CLOEXEC);
    if (toRead < 0)
        return fail(ErrorCode::HelperStopped, m_program, reason());
    auto started = jail::JailedHelper::start(m_program, {u"serve"_s}, toRead, m_limits, m_sandbox);
    close(toRead); // the helper has its own
    SL_TRY(m_helper, std::move(started));
    m_confinement = m_helper->confinement();
    return {};
}

/// Only written, never mapped: nothing that the helper does to this memory reaches this program.
Status PictureHelper::give(const QByteArray& file) {
    bool done = ftruncate(m_media, file.size()) == 0;
    for (qsizetype at = 0; done && at < file.size();) {
        const auto count = pwrite(m_media, file.constData() + at, size_t(file.size() - at), off_t(at));
        done = count > 0 || (count < 0 && errno == EINTR);
        at += qMax<qsizetype>(count, 0);
    }
    return done ? Status() : fail(ErrorCode::OutOfMemory, {}, reason());
}

Result<QByteArray> PictureHelper::ask(const QByteArray& file, const QByteArray& request) {
    if (!m_helper)
        SL_CHECK(start());
    SL_CHECK(give(file));
    auto answer = [&]() -> Result<QByteArray> {
        SL_CHECK(m_helper->send(request));
        return m_helper->receive();
    }();
    if (!answer)
        m_helper.reset();
    return answer;
}

Result<pictures::DecodedImage> PictureHelper::decode(const QByteArray& file, const QString& name,
                                                     const pictures::DecodeLimits& limits, QSize fitInside,
                                                     Isolation isolation) {
    if (file.isEmpty())
        return fail(ErrorCode::FileEmpty, name, u"0 bytes"_s);
    QByteArray values;
    for (const qint64 value : {file.size(), limits.maxPixels, qint64(limits.minSide),
                               qint64(qMax(0, fitInside.width())), qint64(qMax(0, fitInside.height()))})
        values += ' ' + QByteArray::number(value);
    const auto once = [&](const char* how) -> Result<pictures::DecodedImage> {
        SL_TRY(const auto answer, ask(file, how + values));
        return read(answer);
    };
    QElapsedTimer since;
    since.start();
    const bool isShared = isolation == Isolation::OfAFew;
    auto decoded = once(isShared ? "decodeShared" : "decode");
    // A process that others share may refuse for something that they did to it; what took long takes as long
    // again.
    const bool isQuick = since.elapsed() < kQuick.count();
    if (!decoded && isQuick && (isShared || decoded.error().code == ErrorCode::HelperStopped))
        decoded = once("decode");
    if (m_helper)
        m_helper->forgetPixelsBehind(kKeptBytes);
    if (file.size() > kKeptBytes)
        SL_CHECK(give({}));
    // the missing program is the one thing to name beside the file
    if (!decoded && decoded.error().code != ErrorCode::HelperMissing)
        decoded.error().subject = name;
    return decoded;
}

/// A copy of what the helper drew.
Result<pictures::DecodedImage> PictureHelper::read(const QByteArray& answer) const {
    const auto row = QJsonDocument::fromJson(answer).object();
    if (row.contains(u"error"_s)) {
        const auto code = errorFromName(row.value(u"error"_s).toString());
        return fail(code.value_or(ErrorCode::HelperStopped), {}, row.value(u"detail"_s).toString());
    }
    const auto shared = m_helper->pixels();
    const QSize size = sizeOf(row, u"width"_s, u"height"_s);
    const QSize original = sizeOf(row, u"original_width"_s, u"original_height"_s);
    const qint64 stride = qint64(size.width()) * 3;
    if (size.isEmpty() || original.isEmpty() || stride > shared.size() / size.height())
        return fail(ErrorCode::HelperStopped, {}, u"pixels outside their memory"_s);
    QImage pixels = madeFor(size);
    if (pixels.isNull())
        return fail(ErrorCode::OutOfMemory, {}, u"not enough memory"_s);
    for (int y = 0; y < size.height(); ++y)
        std::memcpy(pixels.scanLine(y), shared.data() + y * stride, size_t(stride));
    return pictures::DecodedImage{pixels, original, row.value(u"facts"_s).toObject(),
                                  jail::confinementName(m_helper->confinement())};
}

} // namespace sl::vision
