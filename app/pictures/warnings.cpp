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

using pictures::SpoiltData;

/// libjpeg and libtiff tell it to functions without a memory.
std::atomic<SpoiltData> s_met = SpoiltData::None;

/// By the words of libjpeg (jerror.h), of which Qt says the first of a picture only, and of libtiff.
SpoiltData toldBy(const char* text) {
    constexpr unsigned kStray = 2; ///< bytes that encoders of some cameras leave behind
    unsigned count = 0, marker = 0;
    if (std::sscanf(text, "Corrupt JPEG data: %u extraneous bytes before marker 0x%x", &count, &marker) == 2)
        return marker != 0xD9 ? SpoiltData::Met : count > kStray ? SpoiltData::BeforeEnd : SpoiltData::None;
    for (const char* beginning : {"Corrupt JPEG data", "Premature end of JPEG", "Discarding"}) {
        if (std::strncmp(text, beginning, std::strlen(beginning)) == 0)
            return SpoiltData::Met;
    }
    return SpoiltData::None;
}

void hear(const char* text) {
    if (const auto told = toldBy(text); told != SpoiltData::None && s_met != SpoiltData::Met)
        s_met = told;
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
    // before all rules: those of the user's environment could silence them
    QLoggingCategory::installFilter(
        [](QLoggingCategory* category) { category->setEnabled(QtWarningMsg, true); });
    qInstallMessageHandler(hearQt);
    TIFFSetWarningHandler(hearTiff);
    TIFFSetErrorHandler(hearTiff);
}

SpoiltData takeSpoiltData() {
    return s_met.exchange(SpoiltData::None);
}

} // namespace sl::helper
