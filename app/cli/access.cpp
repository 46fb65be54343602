// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"

#include "engine/core/records/names.h"
#include "widgets/text/wording.h"

#include <QFile>
#include <QFileInfo>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace sl::cli {

using namespace Qt::StringLiterals;

std::vector<Option> workspaceOptions() {
    return {
        {"workspace", "DIR", QT_TRANSLATE_NOOP("cli", "The workspace folder."), true},
        {"models", "PACK", QT_TRANSLATE_NOOP("cli", "The model pack to use instead of the installed one.")}};
}

std::vector<Option> loginOptions() {
    return with(
        workspaceOptions(),
        {{"user", "NAME", QT_TRANSLATE_NOOP("cli", "The user who does it: a login of the workspace."), true},
         {"password-file", "FILE",
          QT_TRANSLATE_NOOP("cli", "A file whose first line is that user's password."), true}});
}

std::vector<Option> optionalLoginOptions() {
    auto options = loginOptions();
    for (auto& option : options)
        option.required = option.required && QLatin1String(option.name) == "workspace"_L1;
    return options;
}

std::vector<Option> caseOptions() {
    return with(loginOptions(), {{"case", "N", QT_TRANSLATE_NOOP("cli", "The case number."), true}});
}

Option threadsOption() {
    return {.name = "threads",
            .value = "N",
            .summary = QT_TRANSLATE_NOOP("cli", "Worker threads; as many as processors by default."),
            .least = 1};
}

std::vector<Option> with(std::vector<Option> first, const std::vector<Option>& more) {
    first.insert(first.end(), more.begin(), more.end());
    return first;
}

Result<QByteArray> readSmallFile(const QString& path) {
    constexpr qint64 kLargest = 64 * 1024;
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > kLargest)
        return fail(ErrorCode::FileUnreadable, path, u"larger than any key or head"_s);
    return file.readAll();
}

Result<QString> readPassword(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    auto line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(ErrorCode::FileEmpty, path);
    return line;
}

session::Environment environmentOf(const Arguments& arguments) {
    session::Environment environment;
    environment.modelsFolder = arguments.value(u"models"_s);
    environment.visionThreads = arguments.number(u"threads"_s, qMax(1, QThread::idealThreadCount()));
    return environment;
}

void tellFailedLogIns(const session::Login& login) {
    if (const auto text = widgets::failedLogInsText(login.failedLogIns, login.failedSince); !text.isEmpty())
        QTextStream(stderr) << text << '\n';
}

Result<std::unique_ptr<session::Workspace>> openWorkspace(const Arguments& arguments) {
    auto workspace = session::Workspace::open(arguments.value(u"workspace"_s), environmentOf(arguments));
    if (!workspace || !arguments.has(u"user"_s))
        return workspace;
    SL_TRY(const auto password, readPassword(arguments.value(u"password-file"_s)));
    SL_TRY(const auto login, (*workspace)->logIn(arguments.value(u"user"_s), password).result());
    tellFailedLogIns(login);
    return workspace;
}

Result<OpenCase> openCase(const Arguments& arguments) {
    SL_TRY(auto workspace, openWorkspace(arguments));
    SL_TRY(auto session, workspace->openCase(arguments.value(u"case"_s)).result());
    return OpenCase{std::move(workspace), std::move(session)};
}

Result<qint64> idFrom(const QString& text, const QString& option) {
    bool fine = false;
    const auto id = text.toLongLong(&fine);
    if (!fine || id < 1)
        return fail(ErrorCode::InvalidArgument, option, u"“%1” is not an id"_s.arg(text));
    return id;
}

Result<SearchId> searchOf(const Arguments& arguments, session::CaseSession& session) {
    if (arguments.has(u"search"_s))
        return idAfter<SearchId>(arguments, u"search"_s);
    SL_TRY(const auto searches, session.searches().result());
    if (searches.isEmpty())
        return fail(ErrorCode::NotFound, u"search"_s, u"there is no search in this case"_s);
    return searches.first().id;
}

Result<Roles> rolesFrom(const QString& text) {
    Roles roles;
    for (const auto& name : text.toLower().split(u',', Qt::SkipEmptyParts)) {
        const auto role = std::find_if(kRoleNames.begin(), kRoleNames.end(), [&](const auto& known) {
            return name.trimmed() == QLatin1String(known.second);
        });
        if (role == kRoleNames.end())
            return fail(ErrorCode::InvalidArgument, u"roles"_s, u"“%1” is not a role"_s.arg(name));
        roles |= role->first;
    }
    return roles;
}

} // namespace sl::cli
