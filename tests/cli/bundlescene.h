// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/cli/clirun.h"

#include <QTemporaryDir>

namespace sl::test {

/// A workspace with a gallery of real faces and one case, by script: searched, examined, reported.
class BundleScene {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] CliRun as(const QString& user, QStringList arguments) const;
    [[nodiscard]] CliRun as(const QString& user, const char* line) const;
    [[nodiscard]] CliRun verify(const QString& folder, const QStringList& more = {}) const;
    /// packaging/check-bundle; `out` holds both streams.
    [[nodiscard]] CliRun check(const QString& folder, const QStringList& more = {}) const;

    void build();        ///< workspace, gallery, case 1 with two pictures of one person
    void searchBoth();   ///< one probe of both pictures
    void examineFirst(); ///< by ana, the first of the list with support; submitted
    void examineNext();  ///< bo takes the second part, answers all of it and submits

    /// Copies a folder with everything in it.
    static void copy(const QString& from, const QString& to);

private:
    void examine(const QString& user, int examination);
    QTemporaryDir m_dir;
    QString m_person;
    int m_lead = 0;
};

} // namespace sl::test
