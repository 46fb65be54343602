// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace sl::sources {

/// What a column of a table of portraits can hold.
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

/// The titles of the columns that somebody chose for some of what a table can hold; an empty title: none.
/// What is not named here is read from the column that columnCalled() knows, unless that was chosen for
/// something else.
using ColumnChoice = QMap<Column, QString>;

/// "person", "birthDate": for command lines and settings; stable.
[[nodiscard]] QString columnName(Column column);
/// Reverse of columnName.
[[nodiscard]] std::optional<Column> columnNamed(const QString& name);

} // namespace sl::sources
