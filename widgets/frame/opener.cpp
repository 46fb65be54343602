// SPDX-License-Identifier: Apache-2.0
#include "widgets/frame/opener.h"

#include "engine/core/jobs/exceptions.h"
#include "engine/session/galleryservice.h"

#include <QThread>
#include <QtConcurrent>

namespace sl::widgets {
namespace {

using Opened = Result<std::shared_ptr<session::Workspace>>;

Opened handOver(Result<std::unique_ptr<session::Workspace>> made, QThread* owner) {
    if (!made)
        return fail(made);
    std::shared_ptr<session::Workspace> workspace = std::move(*made);
    workspace->moveToThread(owner);
    if (workspace->gallery().thread() != owner)
        workspace->gallery().moveToThread(owner);
    return workspace;
}

} // namespace

Future<std::shared_ptr<session::Workspace>>
openWorkspace(const QString& folder, const session::Environment& environment, session::ForeignLock foreign) {
    return QtConcurrent::run([folder, environment, foreign, owner = QThread::currentThread()] {
        return caught(
            [&] { return handOver(session::Workspace::open(folder, environment, foreign), owner); });
    });
}

Future<std::shared_ptr<session::Workspace>> createWorkspace(const session::NewWorkspace& request,
                                                            const session::Environment& environment) {
    return QtConcurrent::run([request, environment, owner = QThread::currentThread()] {
        return caught([&] { return handOver(session::Workspace::create(request, environment), owner); });
    });
}

} // namespace sl::widgets
