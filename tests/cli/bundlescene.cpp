// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/bundlescene.h"

#include "tests/support/reference.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>

namespace sl::test {

CliRun BundleScene::as(const QString& user, QStringList arguments) const {
    arguments += {u"--workspace"_s, u"ws"_s,       u"--user"_s,       user,       u"--password-file"_s,
                  u"pw"_s,          u"--models"_s, referenceModels(), u"--json"_s};
    return cli(arguments, m_dir.path());
}

CliRun BundleScene::as(const QString& user, const char* line) const {
    return as(user, QString::fromUtf8(line).split(QLatin1Char(' ')));
}

CliRun BundleScene::verify(const QString& folder, const QStringList& more) const {
    return cli(QStringList{u"bundle"_s, u"verify"_s, folder, u"--json"_s} + more, m_dir.path());
}

CliRun BundleScene::check(const QString& folder, const QStringList& more) const {
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(SECONDLOOK_SOURCE_DIR "/packaging/check-bundle"),
                  QStringList{folder} + more);
    process.waitForFinished(180'000);
    CliRun run;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = QString::fromUtf8(process.readAll());
    return run;
}

void BundleScene::build() {
    const auto faces = referenceFaces() + u"/lfw/images/"_s;
    writeText(path(u"pw"_s), "correct horse\n");
    CLI_VERIFY(cli({u"workspace"_s, u"init"_s, u"ws"_s, u"--agency"_s, u"Harbour Police"_s, u"--user"_s,
                    u"ana"_s, u"--full-name"_s, u"Ana Ruiz"_s, u"--password-file"_s, u"pw"_s},
                   m_dir.path()));
    CLI_VERIFY(as(u"ana"_s, "user add bo --new-password-file pw"));
    writeText(path(u"temporary"_s), "for a day only\n"); // bo's own key comes from an enrolment then
    CLI_VERIFY(as(u"ana"_s, "user reset bo --new-password-file temporary"));
    CLI_VERIFY(cli(
        u"user password --workspace ws --user bo --password-file temporary --new-password-file pw"_s.split(
            QLatin1Char(' ')),
        m_dir.path()));
    CLI_VERIFY(as(u"ana"_s, "policy set --list-length 5 --fillers 2"));
    QDirIterator people(faces, QDir::Dirs | QDir::NoDotAndDotDot);
    for (int enrolled = 0; people.hasNext() && enrolled < 9;) {
        const auto name = QFileInfo(people.next()).fileName();
        if (!QFile::exists(faces + u"%1/%1_0003.jpg"_s.arg(name)))
            continue;
        m_person = name;
        ++enrolled;
        QVERIFY(QDir(m_dir.path()).mkpath(u"gallery/"_s + name));
        for (const auto* number : {"1", "2"}) // several portraits each
            QVERIFY(QFile::copy(faces + u"%1/%1_000%2.jpg"_s.arg(name, QLatin1String(number)),
                                path(u"gallery/%1/%2.jpg"_s.arg(name, QLatin1String(number)))));
    }
    CLI_VERIFY(as(u"ana"_s, "gallery enrol gallery"));
    CLI_VERIFY(as(u"ana"_s, "case new --case 1 --offence Burglary --legal-basis S12 --requester Okoye"));
    const auto third = faces + u"%1/%1_0003.jpg"_s.arg(m_person);
    const auto fourth = faces + u"%1/%1_0004.jpg"_s.arg(m_person);
    CLI_VERIFY(as(u"ana"_s,
                  QStringList{u"case"_s, u"add"_s, u"--case"_s, u"1"_s, third,
                              QFile::exists(fourth) ? fourth : path(u"gallery/%1/1.jpg"_s.arg(m_person))}));
}

void BundleScene::searchBoth() {
    QStringList words{u"case"_s, u"search"_s, u"--case"_s, u"1"_s};
    QJsonValue media;
    for (const auto face : as(u"ana"_s, "case faces --case 1").json().value(u"faces"_s).toArray()) {
        if (face[u"media"_s] == media)
            continue; // one of each picture
        media = face[u"media"_s];
        words += {u"--face"_s, QString::number(face[u"face"_s].toInt())};
    }
    const auto search = as(u"ana"_s, words);
    CLI_VERIFY(search);
    m_lead = search.json()[u"candidates"_s][0][u"candidate"_s].toInt();
}

void BundleScene::examine(const QString& user, int examination) {
    const QStringList which{u"--case"_s, u"1"_s, u"--examination"_s, QString::number(examination)};
    const auto items =
        as(user, QStringList{u"case"_s, u"examination"_s} + which).json().value(u"items"_s).toArray();
    QVERIFY(!items.isEmpty());
    const auto answer = [&](int candidate, const QString& step, const QString& grounds) {
        CLI_VERIFY(as(user, QStringList{u"case"_s, u"answer"_s} + which +
                                QStringList{u"--candidate"_s, QString::number(candidate), u"--answer"_s, step,
                                            u"--grounds"_s, grounds}));
    };
    for (const auto item : items) {
        const int candidate = item[u"candidate"_s].toInt();
        if (candidate == m_lead)
            answer(candidate, u"-1"_s, u"first thought of "_s + user); // superseded by the next
        answer(candidate, candidate == m_lead ? u"2"_s : u"-2"_s, u"shape of the ear, says "_s + user);
    }
    CLI_VERIFY(
        as(user, QStringList{u"case"_s, u"checklist"_s} + which +
                     QStringList{u"--candidate"_s, QString::number(m_lead), u"--rest"_s, u"similar"_s}));
    CLI_VERIFY(as(user, QStringList{u"case"_s, u"submit"_s} + which));
}

void BundleScene::examineFirst() {
    const auto first = as(u"ana"_s, "case examination --case 1");
    CLI_VERIFY(first);
    examine(u"ana"_s, first.json()[u"examination"_s].toInt());
}

void BundleScene::examineNext() {
    const int waiting = as(u"bo"_s, "case queue").json()[u"queue"_s][0][u"examination"_s].toInt();
    CLI_VERIFY(as(u"bo"_s, QStringList{u"case"_s, u"take"_s, u"--case"_s, u"1"_s, u"--examination"_s,
                                       QString::number(waiting)}));
    examine(u"bo"_s, waiting);
}

void BundleScene::copy(const QString& from, const QString& to) {
    QDirIterator each(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const auto file = each.next();
        const auto place = to + file.mid(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(place).path()));
        QVERIFY(QFile::copy(file, place));
    }
}

} // namespace sl::test
