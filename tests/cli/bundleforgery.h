// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace sl::test {

[[nodiscard]] QByteArray contentOf(const QString& path);
[[nodiscard]] QStringList filesIn(const QString& folder); ///< with subfolders, sorted, relative
[[nodiscard]] QByteArray hashOf(const QByteArray& bytes); ///< SHA-256, hexadecimal
void change(const QString& path, const std::function<QByteArray(QByteArray)>& edit);
/// What a forger does who knows BagIt: both manifests fit the files again.
void manifestAgain(const QString& folder);
[[nodiscard]] QByteArray flipped(QByteArray bytes); ///< another byte in the middle, of the same length
[[nodiscard]] QByteArray replaced(QByteArray bytes, const QByteArray& before, const QByteArray& after);
/// Sets a member; a number in the path is a place in a list.
void setAt(QVariantMap& json, QStringList path, const QVariant& value);

} // namespace sl::test
