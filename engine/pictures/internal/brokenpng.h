// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sl::pictures {

/// A PNG that a decoder reads, made of one that ends, or is damaged, before its picture does.
struct MendedPng {
    QByteArray file;
    int lines = 0; ///< that are there, from the top; those below are filled with zeros
};

/// Takes the lines that the chunks with a right checksum hold, and what is there of a last chunk that was
/// cut. Nothing: not one line can be had; the lines are interlaced, so that none is whole before the last; or
/// the picture takes more than 512 MiB.
[[nodiscard]] std::optional<MendedPng> mendPng(QByteArrayView file);

} // namespace sl::pictures
