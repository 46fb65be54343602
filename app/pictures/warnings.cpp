// SPDX-License-Identifier: Apache-2.0
#include "app/pictures/warnings.h"

#include <QByteArray>
#include <QLoggingCategory>

#include <array>
#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <tiffio.h>
#include <utility>

namespace sl::helper {
namespace {

std::atomic_bool s_metSpoiltData = false; ///< libjpeg and libtiff tell it to functions without a memory

/// libjpeg's words (jerror.h). It says the first of a picture only.
bool isOfSpoiltData(const char* text) {
    constexpr unsigned kFilling = 64; ///< bytes
    unsigned count = 0, marker = 0;
    if (std::sscanf(text, "Corrupt JPEG data: %u extraneous bytes before marker 0x%x", &count, &marker) == 2)
        return marker != 0xD9 || count > kFilling;
    return std::strncmp(text, "Corrupt JPEG data", 17) == 0 ||
           std::strncmp(text, "Premature end of JPEG", 21) == 0;
}

void hear(const char* text) {
    if (isOfSpoiltData(text))
        s_metSpoiltData = true;
}

void hearQt(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (context.category && std::strncmp(context.category, "qt.gui.imageio", 14) == 0)
        hear(text.toUtf8().constData());
    if (type == QtFatalMsg)
        (void)std::fprintf(stderr, "%s\n", qPrintable(text));
}

__attribute__((format(printf, 2, 0))) void hearTiff(const char*, const char* format, va_list words) {
    std::array<char, 256> text{};
    if (std::vsnprintf(text.data(), text.size(), format, words) > 0)
        hear(text.data());
}

} // namespace

void listenToDecoders() {
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=true"));
    qInstallMessageHandler(hearQt);
    TIFFSetWarningHandler(hearTiff);
    TIFFSetErrorHandler(hearTiff);
}

bool takeSpoiltData() {
    return s_metSpoiltData.exchange(false);
}

} // namespace sl::helper
