// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/video/motionjpeg.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace sl::demo {
namespace {

constexpr quint32 kHasIndex = 0x10, kKeyFrame = 0x10; // of AVIMAINHEADER and AVIOLDINDEX

QByteArray numbers(std::initializer_list<quint32> values) {
    QByteArray bytes;
    for (const quint32 value : values) {
        std::array<char, 4> little{};
        qToLittleEndian(value, little.data());
        bytes.append(little.data(), 4);
    }
    return bytes;
}

QByteArray chunk(const QByteArray& name, const QByteArray& content) {
    return name + numbers({quint32(content.size())}) + content + QByteArray(content.size() % 2, '\0');
}

QByteArray list(const QByteArray& kind, const QByteArray& content) {
    return chunk("LIST", kind + content);
}

/// Width above height in 16 bits each, as a rectangle ends.
quint32 corner(QSize size) {
    return quint32(size.height()) << 16 | quint32(size.width());
}

QByteArray headers(const QList<QByteArray>& frames, QSize size, quint32 perSecond) {
    const auto count = quint32(frames.size());
    const auto [width, height] = std::pair(quint32(size.width()), quint32(size.height()));
    const auto largest =
        quint32(std::max_element(frames.begin(), frames.end(), [](const QByteArray& a, const QByteArray& b) {
                    return a.size() < b.size();
                })->size());
    const auto main = numbers({1'000'000 / perSecond, largest * perSecond, 0, kHasIndex, count, 0, 1, largest,
                               width, height, 0, 0, 0, 0});
    const auto stream = "vidsMJPG" + numbers({0, 0, 0, 1, perSecond, 0, count, largest, 0xffff'ffff, 0, 0}) +
                        numbers({corner(size)});
    constexpr quint32 kHeaderBytes = 40, kOnePlane24Bits = 24 << 16 | 1;
    const auto format = numbers({kHeaderBytes, width, height, kOnePlane24Bits}) + "MJPG" +
                        numbers({width * height * 3, 0, 0, 0, 0});
    return list("hdrl", chunk("avih", main) + list("strl", chunk("strh", stream) + chunk("strf", format)));
}

} // namespace

QByteArray motionJpeg(const QList<QByteArray>& frames, QSize size, int perSecond, const QByteArray& comment) {
    QByteArray pictures, index;
    for (const auto& frame : frames) {
        constexpr quint32 kBehindName = 4; // the index counts from the list's name on
        index += "00dc" + numbers({kKeyFrame, kBehindName + quint32(pictures.size()), quint32(frame.size())});
        pictures += chunk("00dc", frame);
    }
    return chunk("RIFF", "AVI " + headers(frames, size, quint32(perSecond)) +
                             list("INFO", chunk("ICMT", comment + '\0')) + list("movi", pictures) +
                             chunk("idx1", index));
}

} // namespace sl::demo
