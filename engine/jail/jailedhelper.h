// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/jail/sharedpixels.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>

namespace sl::jail {

/// The limits of a helper; exceeding one ends it.
struct Limits {
    qint64 memoryBytes = qint64(2) << 30;            ///< address space, the shared pixels included
    std::chrono::seconds processorTime{8 * 60 * 60}; ///< of one process: a day-long recording takes hours
    std::chrono::milliseconds silence{60'000};       ///< between two lines of an answer
    qsizetype pixelBytes = qsizetype(256) << 20;
};

/// How well a helper is confined; recorded in the log.
enum class Confinement {
    Sandbox, ///< bubblewrap: no network, nothing but its libraries to see; and a filter of system calls
    SandboxWithoutFilter, ///< bubblewrap alone (builds with sanitizers, a kernel without such filters)
    SystemCallsOnly, ///< bubblewrap is missing or refused, as in many containers: the filter and the limits
                     ///< alone
    LimitsOnly,      ///< not even the filter (builds with sanitizers)
};
[[nodiscard]] QString confinementName(Confinement confinement); ///< "sandbox", for logs and JSON output

enum class Sandbox { WherePossible, Never };

/// A running helper that decodes a stranger's file. Requests and answers are lines over a socket, which the
/// helper has as standard input and output; it says one line when it is ready, a JSON object whose member
/// "confined" tells that its filter of system calls is in place. The media is its descriptor 3, memory for
/// pixels its descriptor 4. Nothing else is open in it; it has no environment and cannot write a file. Used
/// by one thread at a time.
class JailedHelper {
public:
    /// `program` is a full path. Errors: HelperMissing, HelperStopped, OutOfMemory.
    [[nodiscard]] static Result<std::unique_ptr<JailedHelper>>
    start(const QString& program, const QStringList& arguments, int media, const Limits& limits = {},
          Sandbox sandbox = Sandbox::WherePossible);
    ~JailedHelper(); ///< ends it at once

    /// Errors of both: HelperStopped; the helper is then of no more use.
    [[nodiscard]] Status send(const QByteArray& line);
    [[nodiscard]] Result<QByteArray> receive(); ///< one line, without its line feed

    /// The pixels of the helper, which may change them at any time: copy first and check the copy.
    [[nodiscard]] QByteArrayView pixels() const;
    void forgetPixelsBehind(qsizetype kept); ///< gives memory back; the helper may write there again
    [[nodiscard]] Confinement confinement() const;
    [[nodiscard]] qint64 processId() const;

private:
    struct Parts;
    explicit JailedHelper(std::unique_ptr<Parts> parts);
    /// In a sandbox where `isSandboxRefused` is given; one that is killed there was not refused.
    [[nodiscard]] static Result<std::unique_ptr<JailedHelper>> startOnce(const QString& program,
                                                                         const QStringList& arguments,
                                                                         int media, const Limits& limits,
                                                                         bool* isSandboxRefused);
    std::unique_ptr<Parts> m_parts;
};

} // namespace sl::jail
