// SPDX-License-Identifier: Apache-2.0
#include "engine/jail/jailedhelper.h"

#include "engine/jail/internal/childprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>

namespace sl::jail {
namespace {

const char* const kBubblewrap = "/usr/bin/bwrap";
constexpr int kKilledInside = 128; ///< from this exit status on, bubblewrap's program was killed
constexpr qsizetype kLongestLine = qsizetype(64) * 1024;

/// Once refused, bubblewrap is not asked again by this process.
std::atomic_bool sandboxRefused = false;

QList<QByteArray> sandboxOf(const QByteArray& program, const QByteArray& inside) {
    QList<QByteArray> words{kBubblewrap,
                            "--unshare-all",
                            "--die-with-parent",
                            "--new-session",
                            "--cap-drop",
                            "ALL",
                            "--clearenv",
                            "--ro-bind",
                            "/usr",
                            "/usr",
                            "--symlink",
                            "usr/lib",
                            "/lib",
                            "--symlink",
                            "usr/lib64",
                            "/lib64",
                            "--ro-bind-try",
                            "/etc/ld.so.cache",
                            "/etc/ld.so.cache",
                            "--ro-bind-try",
                            "/etc/alternatives",
                            "/etc/alternatives",
                            "--ro-bind",
                            program,
                            inside,
                            "--chdir",
                            "/"};
    for (const auto& [name, value] : kEnvironment)
        words.append({"--setenv", name, value});
    words.append("--");
    return words;
}

} // namespace

struct JailedHelper::Parts {
    SharedPixels pixels;
    ChildProcess child;
    Limits limits;
    Confinement confinement = Confinement::LimitsOnly;
    QByteArray pending; ///< what came behind the last line that was read
};

QString confinementName(Confinement confinement) {
    switch (confinement) {
    case Confinement::Sandbox:
        return QStringLiteral("sandbox");
    case Confinement::SandboxWithoutFilter:
        return QStringLiteral("sandbox_without_filter");
    case Confinement::SystemCallsOnly:
        return QStringLiteral("system_calls_only");
    case Confinement::LimitsOnly:
        return QStringLiteral("limits_only");
    }
    Q_UNREACHABLE();
}

JailedHelper::JailedHelper(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
JailedHelper::~JailedHelper() = default;

Result<std::unique_ptr<JailedHelper>> JailedHelper::start(const QString& program,
                                                          const QStringList& arguments, int media,
                                                          const Limits& limits, Sandbox sandbox) {
    if (!QFileInfo(program).isExecutable())
        return fail(ErrorCode::HelperMissing, program);
    const bool mayTry = sandbox == Sandbox::WherePossible && !sandboxRefused;
    if (mayTry && QFileInfo(QString::fromLatin1(kBubblewrap)).isExecutable()) {
        bool isRefused = false;
        auto helper = startOnce(program, arguments, media, limits, &isRefused);
        if (helper || !isRefused)
            return helper;
    }
    auto helper = startOnce(program, arguments, media, limits, nullptr);
    if (helper && mayTry)
        sandboxRefused = true;
    return helper;
}

Result<std::unique_ptr<JailedHelper>> JailedHelper::startOnce(const QString& program,
                                                              const QStringList& arguments, int media,
                                                              const Limits& limits, bool* isSandboxRefused) {
    const bool inSandbox = isSandboxRefused != nullptr;
    const auto path = QFile::encodeName(QFileInfo(program).canonicalFilePath());
    const QByteArray inside = "/helper/" + QFile::encodeName(QFileInfo(program).fileName());
    QList<QByteArray> command;
    if (inSandbox)
        command = sandboxOf(path, inside);
    command.append(inSandbox ? inside : path);
    for (const auto& argument : arguments)
        command.append(argument.toLocal8Bit());
    auto pixels = SharedPixels::make(limits.pixelBytes);
    if (!pixels)
        return fail(pixels);
    auto child = ChildProcess::start(command, media, pixels->descriptor(), limits);
    if (!child)
        return fail(child);
    std::unique_ptr<JailedHelper> made(new JailedHelper(std::make_unique<Parts>(
        Parts{std::move(*pixels), std::move(*child), limits, Confinement::LimitsOnly, {}})));
    const auto greeting = made->receive();
    if (!greeting) {
        const auto status = made->m_parts->child.end();
        if (inSandbox)
            *isSandboxRefused = status && *status < kKilledInside;
        return fail(greeting);
    }
    const bool isFiltered =
        QJsonDocument::fromJson(*greeting).object().value(QStringLiteral("confined")).toBool();
    if (inSandbox)
        made->m_parts->confinement = isFiltered ? Confinement::Sandbox : Confinement::SandboxWithoutFilter;
    else if (isFiltered)
        made->m_parts->confinement = Confinement::SystemCallsOnly;
    return made;
}

Status JailedHelper::send(const QByteArray& line) {
    if (!m_parts->child.write(line + '\n'))
        return fail(ErrorCode::HelperStopped, {}, QStringLiteral("it takes no request"));
    return {};
}

Result<QByteArray> JailedHelper::receive() {
    auto& pending = m_parts->pending;
    qsizetype end = pending.indexOf('\n');
    while (end < 0 && pending.size() <= kLongestLine) {
        const auto piece = m_parts->child.read(m_parts->limits.silence);
        if (piece.isEmpty())
            return fail(ErrorCode::HelperStopped, {}, QStringLiteral("it ended or fell silent"));
        const auto searched = pending.size();
        pending += piece;
        end = pending.indexOf('\n', searched);
    }
    if (end < 0 || end > kLongestLine)
        return fail(ErrorCode::HelperStopped, {}, QStringLiteral("a line without end"));
    auto line = pending.left(end);
    pending.remove(0, end + 1);
    return line;
}

QByteArrayView JailedHelper::pixels() const {
    return m_parts->pixels.bytes();
}

void JailedHelper::forgetPixelsBehind(qsizetype kept) {
    m_parts->pixels.forgetBehind(kept);
}

Confinement JailedHelper::confinement() const {
    return m_parts->confinement;
}

qint64 JailedHelper::processId() const {
    return m_parts->child.id();
}

} // namespace sl::jail
