// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace sl::sources {

/// The meaning of a column in a table of portraits.
enum Column {
    PersonId,
    File,
    Name,
    Sex,
    BirthYear,
    BirthDate,
    CapturedOn,
    Source,
    LawfulBasis,
    Agency,
    ColumnCount
};

/// The titles of the columns that the user chose for some meanings; an empty title: none. A meaning that is
/// not named here is read from the column that columnCalled() knows, unless that column was chosen for
/// another one.
using ColumnChoice = QMap<Column, QString>;

/// "person", "birthDate": for command lines and settings; stable.
[[nodiscard]] QString columnName(Column column);
/// Reverse of columnName.
[[nodiscard]] std::optional<Column> columnNamed(const QString& name);

} // namespace sl::sources
