// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace sl::evaluation {

/// Pictures of one person, as somebody labelled them.
struct LabelledPerson {
    QString name;
    QStringList portraits; ///< to be enrolled
    QStringList probes;    ///< to be searched
    /// By column of the table, those that were asked for; an empty value: not recorded.
    QMap<QString, QString> groups = {};
};

/// The use of a picture for which the table names none.
enum class DefaultUse { Portrait, Probe, FirstIsPortrait };

/// From a folder with a folder per person (searched through), or a table of pictures in CSV: the columns
/// person and file, by the titles and paths that tables of portraits may use (sources::columnCalled(),
/// sources::FileLocator), and if given "use", "portrait" or "probe". `groups` names the columns to read as
/// groups; a person's rows must agree, and no picture stands twice. Persons come in order of their names,
/// their pictures in order of folder or table. Errors: NotFound, FileUnreadable, TableInvalid,
/// TableFromElsewhere (subject: the place), InvalidArgument (nobody, or groups of a folder).
constexpr qsizetype kMostGroups = 20; ///< of a column; one with more does not hold groups
[[nodiscard]] Result<std::vector<LabelledPerson>>
readLabelledPictures(const QString& folderOrTable, DefaultUse use, const QStringList& groups = {});

} // namespace sl::evaluation
