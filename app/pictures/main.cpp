// SPDX-License-Identifier: Apache-2.0
// The sources are Apache-2.0. A binary linked to Debian's libheif, which brings the GPL's libx265 along, may
// only be passed on under GPL-3.0-or-later as a whole; the other programs neither link nor include any of it.
#include "app/helper/confine.h"
#include "app/helper/serving.h"
#include "app/pictures/answer.h"
#include "app/pictures/decodingprocess.h"
#include "engine/core/literals.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <memory>
#include <sstream>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace sl;
using namespace sl::helper;

constexpr const char* kUsage = "Usage: secondlook-pictures facts FILE\n"
                               "       secondlook-pictures pixels FILE > RGB\n"
                               "       secondlook-pictures serve\n";

/// "decode BYTES MAXPIXELS MINSIDE WIDTH HEIGHT", the last two 0 for the whole picture, or "decodeShared" and
/// the same: by a process that may have seen other pictures.
bool readRequest(const std::string& line, Request& request) {
    std::istringstream words(line);
    std::string word;
    int width = 0, height = 0;
    if (!(words >> word >> request.bytes >> request.limits.maxPixels >> request.limits.minSide >> width >>
          height) ||
        (word != "decode" && word != "decodeShared") || request.bytes <= 0)
        return false;
    request.isShared = word == "decodeShared";
    request.fitInside = width > 0 && height > 0 ? QSize(width, height) : QSize();
    return true;
}

/// In the fork.
QByteArray answerFor(const std::string& line, std::span<std::uint8_t> shared) {
    Request request;
    if (!readRequest(line, request))
        return refusal(ErrorCode::InvalidArgument, QString::fromStdString(line));
    const auto bytes = size_t(request.bytes);
    void* file = mmap(nullptr, bytes, PROT_READ, MAP_SHARED, kMedia, 0);
    if (file == MAP_FAILED)
        return refusal(ErrorCode::OutOfMemory, u"no memory for the file"_s);
    const auto row =
        answer(QByteArray::fromRawData(static_cast<const char*>(file), request.bytes), request, shared);
    munmap(file, bytes);
    return row;
}

void say(const QByteArray& line) {
    writeAll(STDOUT_FILENO, {line.constData(), size_t(line.size())});
}

int runServe() {
    const auto shared = mapShared();
    const Confinement confinement;
    const bool isConfinable = canConfine(confinement);
    const QJsonObject greeting{{u"program"_s, u"secondlook-pictures"_s},
                               {u"version"_s, QStringLiteral(SECONDLOOK_VERSION)},
                               {u"confined"_s, isConfinable}};
    say(QJsonDocument(greeting).toJson(QJsonDocument::Compact) + '\n');
    leaveHeapToForks();
    std::unique_ptr<DecodingProcess> process;
    return serveLines(STDIN_FILENO, [&](const std::string& line) {
        Request request;
        if (!readRequest(line, request))
            return say(refusal(ErrorCode::InvalidArgument, QString::fromStdString(line)));
        if (!process || !request.isShared || process->isSpent()) {
            process.reset(); // before the next one is there: it could write over that one's pixels
            process =
                std::make_unique<DecodingProcess>(confinement, isConfinable, [&](const std::string& asked) {
                    return answerFor(asked, shared);
                });
        }
        const auto answer = process->ask(line);
        if (!request.isShared)
            process.reset();
        say(answer);
    });
}

/// The line goes to stdout; with `isPixels` the pixels do, and the line to stderr.
int runOnce(const QString& path, bool isPixels) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        (void)std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return 1;
    }
    const auto bytes = file.readAll();
    if (!Confinement().apply())
        (void)std::fputs("secondlook-pictures: this system cannot confine it\n", stderr);
    const Request request{.bytes = bytes.size(), .limits = {}, .fitInside = {}};
    std::vector<std::uint8_t> pixels(size_t(request.limits.maxPixels) * 3);
    const auto line = answer(bytes, request, pixels);
    writeAll(isPixels ? STDERR_FILENO : STDOUT_FILENO, {line.constData(), size_t(line.size())});
    const auto row = QJsonDocument::fromJson(line).object();
    if (isPixels) {
        const auto size = size_t(row.value(u"width"_s).toInt()) * size_t(row.value(u"height"_s).toInt()) * 3;
        writeAll(STDOUT_FILENO, {reinterpret_cast<const char*>(pixels.data()), size});
    }
    return row.contains(u"error"_s) ? 1 : 0;
}

} // namespace

int main(int count, char** words) {
    const QCoreApplication application(count, words);
    const auto arguments = QCoreApplication::arguments();
    const bool isServe = arguments.size() == 2 && arguments.at(1) == u"serve"_s;
    const bool isPixels = arguments.size() == 3 && arguments.at(1) == u"pixels"_s;
    const bool isFacts = arguments.size() == 3 && arguments.at(1) == u"facts"_s;
    if (!isServe && !isPixels && !isFacts) {
        (void)std::fputs(kUsage, stderr);
        return 2;
    }
    prepareDecoders();
    return isServe ? runServe() : runOnce(arguments.at(2), isPixels);
}
