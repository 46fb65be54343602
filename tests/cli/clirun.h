// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/literals.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTest>

namespace sl::test {

struct CliRun {
    int exitCode = -1;
    QString out, err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QByteArray all() const {
        return u"exit code %1\n%2\n%3"_s.arg(exitCode).arg(out, err).toUtf8();
    }
};

/// Runs the built secondlook-cli and waits for its end.
inline CliRun cli(const QStringList& arguments, const QString& folder = {}) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(SECONDLOOK_CLI), arguments);
    process.waitForFinished(180'000);
    CliRun run;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

inline void writeText(const QString& path, const QByteArray& text) {
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(text);
}

} // namespace sl::test

#define CLI_VERIFY(run)                                                                                      \
    do {                                                                                                     \
        if ((run).exitCode != 0)                                                                             \
            QFAIL((run).all().constData());                                                                  \
    } while (false)
